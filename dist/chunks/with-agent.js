import { r as __toESM } from "./rolldown-runtime.js";
import { t as PawlError } from "./errors2.js";
import { t as require_dist } from "./dist.js";
import { t as requirePolicy } from "./require-policy.js";
import { r as MODEL_VARIABLES } from "./require-program.js";
import { n as parseOptions, t as parseNumber } from "./parse-options.js";
import { readFile } from "node:fs/promises";
// src/cli/read-agent.ts
/**
* The policy's `agent` as the command line names it by --agent, --model and --command; `undefined` if it
* names none. Whether there is such an agent is the policy's to say. Throws `PAWL_USAGE`.
*/
function readAgent(values) {
	let { agent: name, model, command } = values;
	if (name === void 0) {
		if (model === void 0 && command === void 0) return;
		throw new PawlError("PAWL_USAGE", "--model and --command need --agent");
	}
	if (name === "command" && command === void 0) throw new PawlError("PAWL_USAGE", "--agent command needs --command 'PROGRAM …'");
	return {
		name,
		...model === void 0 ? {} : { model },
		...command === void 0 ? {} : { command },
		...name === "replay" ? { file: ".github/replay.json" } : {}
	};
}
// src/cli/demo/demo-options.ts
/** Reads the demo's command line; throws `PAWL_USAGE` for what makes no sense together. */
async function readDemoOptions(args, environment) {
	let values = parseOptions(args, {
		json: {
			type: "boolean",
			default: !1
		},
		keep: {
			type: "boolean",
			default: !1
		},
		verbose: {
			type: "boolean",
			default: !1
		},
		repo: { type: "string" },
		task: {
			type: "string",
			multiple: !0,
			default: []
		},
		agent: { type: "string" },
		model: { type: "string" },
		command: { type: "string" },
		outage: { type: "string" },
		journal: { type: "string" },
		minutes: { type: "string" }
	}), { repo, task: files, outage } = values;
	if (repo === void 0 && (files.length > 0 || values.agent !== void 0)) throw new PawlError("PAWL_USAGE", "--task and --agent need --repo: the shipped library has tasks and an agent of its own");
	if (repo !== void 0 && files.length === 0) throw new PawlError("PAWL_USAGE", "--repo needs at least one --task");
	if (outage !== void 0 && outage !== "stop" && outage !== "kill") throw new PawlError("PAWL_USAGE", `--outage is stop or kill, not "${outage}"`);
	let minutes = parseNumber("minutes", values.minutes ?? (repo === void 0 ? "10" : "60"), 1, 1e4);
	return {
		json: values.json,
		keep: values.keep,
		verbose: values.verbose,
		repo,
		tasks: await Promise.all(files.map(readTask)),
		agent: readAgent(values),
		models: modelsIn(environment),
		outage,
		journal: values.journal,
		limitMs: minutes * 6e4
	};
}
function modelsIn(environment) {
	let names = [...MODEL_VARIABLES.keys, ...MODEL_VARIABLES.addresses];
	return Object.fromEntries(names.flatMap((name) => {
		let value = environment[name];
		return value === void 0 || value === "" ? [] : [[name, value]];
	}));
}
/** A task in a file: its first line, without a leading `#`, is the title; the rest is the text. */
async function readTask(file) {
	let [first = "", ...rest] = (await readFile(file, "utf8").catch((error) => {
		throw new PawlError("PAWL_USAGE", `the task file ${file} cannot be read`, { cause: error });
	})).trimStart().split("\n"), title = first.replace(/^#+\s*/, "").trim();
	if (title === "") throw new PawlError("PAWL_USAGE", `the task file ${file} is empty`);
	return {
		title,
		body: rest.join("\n").trim()
	};
}
// src/cli/with-agent.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
/**
* A policy with the agent that the command line names. The policy's own settings hold where it is the
* policy's own agent. Throws `PAWL_USAGE` if there is no such agent, or it needs more.
*/
function withAgent(own, agent) {
	let { name } = agent, onlyNamed = Object.keys(agent).length === 1 || name === "replay";
	if (own.agent.name === name && onlyNamed) return own;
	try {
		return {
			...own,
			agent: requirePolicy((0, import_dist.stringify)({ agent })).agent
		};
	} catch (error) {
		if (!(error instanceof PawlError)) throw error;
		let said = error.detail.replace(/^.*?\n\s*line \d+, column \d+: /s, "");
		throw new PawlError("PAWL_USAGE", `--agent ${name}: ${said}`, { cause: error });
	}
}
export { readAgent as i, readDemoOptions as n, readTask as r, withAgent as t };
