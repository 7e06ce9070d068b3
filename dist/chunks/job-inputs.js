import { t as getInput } from "./core.js";
import { t as PawlError } from "./errors2.js";
import { EOL } from "os";
import { existsSync, readFileSync } from "fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// node_modules/@actions/github/lib/github.js
const context = new class {
	/**
	* Hydrate the context from the environment
	*/
	constructor() {
		if (this.payload = {}, process.env.GITHUB_EVENT_PATH) {
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				let path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com", this.serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com", this.graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql";
	}
	get issue() {
		let payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			let [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
}();
// src/process/safe-line.ts
/**
* A line that a runner's log shows and does not obey: GitHub's runner takes `::name::` at the start of a
* line, and `##[name]` anywhere in it, for a command (actions/runner, ActionCommand.cs).
*/
function safeLine(line) {
	return `| ${line.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, " ").replaceAll("##[", "## [").slice(0, 2e3)}`;
}
// src/action/job-inputs.ts
/** The App's id and key, as inputs. */
function readCredentials() {
	let appId = getInput("app-id"), privateKey = getInput("private-key").replaceAll("\\n", "\n");
	if (!/^\d{1,12}$/.test(appId)) throw new PawlError("PAWL_INPUT_INVALID", "`app-id` must be the number on the App’s settings page");
	if (!privateKey.includes("PRIVATE KEY")) throw new PawlError("PAWL_INPUT_INVALID", "`private-key` must hold the App’s key in PEM form");
	return {
		appId: Number(appId),
		privateKey
	};
}
/** An issue's number, from `workflow_dispatch`; `undefined` if left empty. */
function readWantedIssue() {
	let text = getInput("issue").trim().replace(/^#/, "");
	if (text !== "") {
		if (!/^[1-9]\d{0,9}$/.test(text)) throw new PawlError("PAWL_INPUT_INVALID", `\`issue\` must be an issue's number, not "${text.slice(0, 40)}"`);
		return Number(text);
	}
}
/** How long this job may take; `undefined` if its workflow does not say. */
function readJobMinutes() {
	let text = getInput("minutes").trim();
	if (text !== "") {
		if (!/^[1-9]\d{0,4}$/.test(text)) throw new PawlError("PAWL_INPUT_INVALID", `\`minutes\` must be the job's timeout-minutes, not "${text.slice(0, 40)}"`);
		return Number(text);
	}
}
/** The folder that artifacts are read from and left in. */
function readFolder() {
	let folder = getInput("folder");
	return folder === "" ? join(requireVariable("RUNNER_TEMP"), "pawl") : folder;
}
/** A file in that folder; `undefined` if no job left it. */
async function readLeftFile(folder, name) {
	try {
		return await readFile(join(folder, name), "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
		throw error;
	}
}
function readRepository() {
	requireVariable("GITHUB_REPOSITORY");
	let { owner, repo } = context.repo;
	return {
		owner,
		name: repo
	};
}
function apiUrl() {
	return context.apiUrl;
}
/** What this job knows of its own run. */
function readJobContext() {
	requireVariable("GITHUB_RUN_ID"), requireVariable("GITHUB_RUN_ATTEMPT");
	let { runId: id, runAttempt: attempt, serverUrl } = context, { owner, name } = readRepository(), startedAt = Date.now(), url = `${serverUrl}/${owner}/${name}/actions/runs/${id}`, branch = process.env.GITHUB_REF_NAME ?? "";
	return {
		...branch === "" ? {} : { branch },
		run: {
			id,
			attempt,
			live: !0,
			waiting: !1,
			startedAt,
			conclusion: void 0,
			url
		},
		now: () => Date.now(),
		log: (text) => {
			for (let line of text.split("\n")) process.stdout.write(`${safeLine(line)}\n`);
		}
	};
}
function requireVariable(name) {
	let value = process.env[name];
	if (value === void 0 || value === "") throw new PawlError("PAWL_ENVIRONMENT_MISSING", name);
	return value;
}
export { readJobMinutes as a, readWantedIssue as c, readJobContext as i, requireVariable as l, readCredentials as n, readLeftFile as o, readFolder as r, readRepository as s, apiUrl as t, safeLine as u };
