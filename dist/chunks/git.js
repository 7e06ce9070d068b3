import { t as PawlError } from "./errors2.js";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
// src/cli/git.ts
const run = promisify(execFile), OWN_SETTINGS = [
	"core.hooksPath=/dev/null",
	"commit.gpgSign=false",
	"core.autocrlf=false",
	"user.name=Pawl demo",
	"user.email=demo@pawl.invalid"
].flatMap((setting) => ["-c", setting]);
/** Runs git in a folder; gives what it printed. Throws `PAWL_GIT_FAILED` with what git said. */
async function git(folder, ...args) {
	try {
		let { stdout } = await run("git", [...OWN_SETTINGS, ...args], {
			cwd: folder,
			maxBuffer: 67108864
		});
		return stdout.trim();
	} catch (error) {
		let said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
		throw new PawlError("PAWL_GIT_FAILED", `git ${args[0]}: ${said}`, { cause: error });
	}
}
/** Makes sure that a folder is a git repository with a commit; throws `PAWL_NOT_A_REPOSITORY`. */
async function requireRepository(folder) {
	try {
		await run("git", [
			"rev-parse",
			"--verify",
			"HEAD^{commit}"
		], { cwd: folder });
	} catch (error) {
		throw new PawlError("PAWL_NOT_A_REPOSITORY", folder, { cause: error });
	}
}
export { requireRepository as n, git as t };
