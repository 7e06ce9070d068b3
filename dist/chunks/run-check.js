import { a as quote, o as linkProblem, s as pathProblem, t as invalid } from "./changeset-schema.js";
import { n as runProcess, t as shell } from "./shell.js";
import { constants } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, open, readdir, rm, rmdir, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
// src/changeset/tree-writer.ts
/**
* Writes and deletes files below one folder and nowhere else: no path and no symbolic link on the way
* leads out of it. All of its errors are PAWL_CHANGESET_INVALID and name the path.
*/
var TreeWriter = class {
	folder;
	constructor(folder) {
		this.folder = folder;
	}
	/** Writes a file, or replaces what stands there unless it is a folder. */
	async write(path, mode, content) {
		await this.refuseBadParents(path);
		let place = this.place(path);
		await mkdir(join(place, ".."), { recursive: !0 });
		let found = await lstat(place).catch(() => void 0);
		if (found?.isDirectory()) throw invalid([`${quote(path)} is a folder`]);
		if (found && await unlink(place), mode === "120000") {
			let problem = linkProblem(path, content.toString("utf8"));
			if (problem !== void 0) throw invalid([`${quote(path)} ${problem}`]);
			await symlink(content, place);
			return;
		}
		let file = await open(place, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW);
		try {
			await file.writeFile(content);
		} finally {
			await file.close();
		}
		await chmod(place, mode === "100755" ? 493 : 420);
	}
	/** Deletes a file, and the folders that it leaves empty, as git would. */
	async delete(path) {
		await this.refuseBadParents(path);
		let place = this.place(path), found = await lstat(place).catch(() => void 0);
		if (!found) throw invalid([`${quote(path)} is to be deleted, but is not there`]);
		if (found.isDirectory()) throw invalid([`${quote(path)} is to be deleted, but is a folder`]);
		await unlink(place);
		for (let parent of parents(path).toReversed()) {
			if ((await readdir(this.place(parent))).length > 0) break;
			await rmdir(this.place(parent));
		}
	}
	async refuseBadParents(path) {
		let problem = pathProblem(path);
		if (problem !== void 0) throw invalid([`${quote(path)} ${problem}`]);
		for (let parent of parents(path)) {
			let found = await lstat(this.place(parent)).catch(() => void 0);
			if (!found) return;
			if (found.isSymbolicLink()) throw invalid([`${quote(path)} lies behind the symbolic link ${quote(parent)}`]);
			if (!found.isDirectory()) throw invalid([`${quote(path)} lies below ${quote(parent)}, which is a file`]);
		}
	}
	place(path) {
		return join(this.folder, path);
	}
};
/** The folders above a path, the outermost first. */
function parents(path) {
	let segments = path.split("/").slice(0, -1);
	return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
// src/process/fresh-home.ts
/**
* Gives `use` an environment built from nothing (PATH, a fresh HOME and TMPDIR, LANG, CI, the runner's mark),
* so that no token of the job can be in it, and takes its folders away afterwards.
*/
async function withFreshHome(source, use) {
	let root = await mkdtemp(join(source.RUNNER_TEMP ?? tmpdir(), "pawl-home-")), home = join(root, "home"), temporary = join(root, "tmp");
	await mkdir(home), await mkdir(temporary);
	let tracked = source.RUNNER_TRACKING_ID;
	try {
		return await use({
			PATH: source.PATH ?? "/usr/local/bin:/usr/bin:/bin",
			HOME: home,
			TMPDIR: temporary,
			LANG: source.LANG ?? "C.UTF-8",
			CI: "true",
			...tracked === void 0 ? {} : { RUNNER_TRACKING_ID: tracked }
		});
	} finally {
		await rm(root, {
			recursive: !0,
			force: !0,
			maxRetries: 3
		}).catch(() => void 0);
	}
}
/** Runs one command of the policy within its minutes. It passes if it exits with 0. */
async function runCheck(check, place) {
	let { name, run, minutes } = check, result = await runProcess({
		...place.enter?.(shell(run), place.env) ?? {
			argv: shell(run),
			env: place.env
		},
		cwd: place.workspace,
		seconds: minutes * 60,
		onLine: (_, line) => place.onLine(line)
	}), { exitCode, timedOut, tail } = result, note = timedOut ? `\n[stopped after ${Number(minutes.toFixed(2))} minutes]` : "";
	return {
		name,
		run,
		passed: exitCode === 0 && !timedOut,
		exitCode,
		seconds: Math.round(result.seconds * 1e3) / 1e3,
		logTail: `${tail.slice(note.length)}${note}`
	};
}
/** Runs the setup commands in turn; gives the first that failed, if one did. */
async function runSetup(commands, place) {
	for (let run of commands) {
		let proof = await runCheck({
			name: `setup: ${run.trim().split("\n")[0] ?? ""}`.slice(0, 100),
			run,
			minutes: 30
		}, place);
		if (!proof.passed) return proof;
	}
}
export { TreeWriter as i, runSetup as n, withFreshHome as r, runCheck as t };
