import { t as getInput } from "./core.js";
import { t as PawlError } from "./errors2.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
	let [owner = "", name = ""] = requireVariable("GITHUB_REPOSITORY").split("/");
	return {
		owner,
		name
	};
}
function apiUrl() {
	return requireVariable("GITHUB_API_URL");
}
/** What this job knows of its own run. */
function readJobContext() {
	let id = Number(requireVariable("GITHUB_RUN_ID"));
	return {
		run: {
			id,
			attempt: Number(requireVariable("GITHUB_RUN_ATTEMPT")),
			live: !0,
			conclusion: void 0,
			url: `${requireVariable("GITHUB_SERVER_URL")}/${requireVariable("GITHUB_REPOSITORY")}/actions/runs/${id}`
		},
		now: () => Date.now(),
		log: (line) => process.stdout.write(`${line.replaceAll(/^::/gm, "⁠::")}\n`)
	};
}
function requireVariable(name) {
	let value = process.env[name];
	if (value === void 0 || value === "") throw new PawlError("PAWL_ENVIRONMENT_MISSING", name);
	return value;
}
export { readLeftFile as a, requireVariable as c, readJobContext as i, readCredentials as n, readRepository as o, readFolder as r, readWantedIssue as s, apiUrl as t };
