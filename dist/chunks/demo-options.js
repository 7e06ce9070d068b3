import { t as PawlError } from "./errors2.js";
import { n as parseOptions, t as parseNumber } from "./parse-options.js";
import { readFile } from "node:fs/promises";
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
		agent: readAgent(values.agent, values.command),
		modelKey: environment.ANTHROPIC_API_KEY,
		modelUrl: environment.ANTHROPIC_BASE_URL,
		outage,
		journal: values.journal,
		limitMs: minutes * 6e4
	};
}
function readAgent(name, command) {
	switch (name) {
		case void 0:
			if (command !== void 0) throw new PawlError("PAWL_USAGE", "--command needs --agent command");
			return;
		case "command":
			if (command === void 0) throw new PawlError("PAWL_USAGE", "--agent command needs --command 'PROGRAM …'");
			return {
				name,
				command
			};
		case "claude": return { name };
		case "replay": return {
			name,
			file: ".github/replay.json"
		};
		default: throw new PawlError("PAWL_USAGE", `--agent is replay, command or claude, not "${name}"`);
	}
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
export { readTask as n, readDemoOptions as t };
