import { t as PawlError } from "./errors2.js";
import { n as endWithUs } from "./live-groups.js";
import { spawn } from "node:child_process";
// src/cli/git.ts
/**
* Settings of the user's own that must not reach the repositories made here: hooks, signing, line ends, names,
* and a Git LFS that would ask a server which the repository names, as the user. Files that it keeps stay
* pointers, as in a job (`actions/checkout` without `lfs: true` sets GIT_LFS_SKIP_SMUDGE for its git). An empty
* `process` keeps git from `smudge` as well (`apply_filter` in its convert.c), which no document promises.
*/
const OWN_SETTINGS = [
	"core.hooksPath=/dev/null",
	"commit.gpgSign=false",
	"core.autocrlf=false",
	"filter.lfs.smudge=",
	"filter.lfs.process=",
	"filter.lfs.required=false",
	"user.name=Pawl demo",
	"user.email=demo@pawl.invalid"
].flatMap((setting) => ["-c", setting]);
/** Runs git in a folder; gives what it printed. Throws `PAWL_GIT_FAILED` with what git said. */
async function git(folder, ...args) {
	try {
		return (await run(folder, [...OWN_SETTINGS, ...args])).trim();
	} catch (error) {
		let said = error instanceof Error ? error.message : String(error);
		throw new PawlError("PAWL_GIT_FAILED", `git ${args[0]}: ${said}`, { cause: error });
	}
}
/** Makes sure that a folder is a git repository with a commit; throws `PAWL_NOT_A_REPOSITORY`. */
async function requireRepository(folder) {
	try {
		await run(folder, [
			"rev-parse",
			"--verify",
			"HEAD^{commit}"
		]);
	} catch (error) {
		throw new PawlError("PAWL_NOT_A_REPOSITORY", folder, { cause: error });
	}
}
/** Git makes what is missing, a folder too: it must not live on when we are told to end. */
async function run(cwd, args) {
	let { started: child, forget } = endWithUs(() => spawn("git", args, {
		cwd,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: !0
	})), out = [], err = [];
	child.stdout.on("data", (chunk) => out.push(chunk)), child.stderr.on("data", (chunk) => err.push(chunk));
	let code = await new Promise((resolve, reject) => {
		child.once("error", reject), child.once("close", resolve);
	}).finally(forget);
	if (code === 0) return Buffer.concat(out).toString("utf8");
	let said = Buffer.concat(err).toString("utf8").trim();
	throw Error(said || `it ended with ${code === null ? "a signal" : `exit code ${code}`}`);
}
export { requireRepository as n, git as t };
