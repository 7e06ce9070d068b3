import { r as __toESM } from "./rolldown-runtime.js";
import { t as PawlError } from "./errors2.js";
import { t as require_dist } from "./dist.js";
import { t as requirePolicy } from "./require-policy.js";
import { readFile } from "node:fs/promises";
// src/cli/read-agent.ts
/**
* The policy's `agent` as the command line names it by --agent, --model, --command and --service; `undefined` if it
* names none. Whether there is such an agent is the policy's to say. Throws `PAWL_USAGE`.
*/
function readAgent(values) {
	let { agent: name, model, command, service } = values;
	if (name === void 0) {
		if (model === void 0 && command === void 0 && service === void 0) return;
		throw new PawlError("PAWL_USAGE", "--model, --command and --service need --agent");
	}
	if (name === "command" && command === void 0) throw new PawlError("PAWL_USAGE", "--agent command needs --command 'PROGRAM …'");
	return {
		name,
		...model === void 0 ? {} : { model },
		...command === void 0 ? {} : { command },
		...service === void 0 ? {} : { service },
		...name === "replay" ? { file: ".github/replay.json" } : {}
	};
}
// src/cli/read-task.ts
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
export { readTask as n, readAgent as r, withAgent as t };
