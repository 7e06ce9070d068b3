import { a as quote, c as pathProblem, s as linkProblem, t as invalid } from "./changeset-schema.js";
import { n as runProcess, t as shell } from "./shell.js";
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, open, readFile, readdir, rm, rmdir, stat, statfs, symlink, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { tmpdir } from "node:os";
// src/process/leftovers.ts
const NAME = "PAWL_COMMAND";
/**
* Ends what commands leave behind where no namespace does: daemons that left their process group. They are
* known by a mark in the environment that they were started with, which is asked of the kernel. Whoever
* takes it out, or becomes another user, is not found; nobody else's process ever is.
*/
var Leftovers = class {
	mark = randomUUID();
	/** The environment of a command, with the mark. */
	marked(env) {
		return {
			...env,
			[NAME]: this.mark
		};
	}
	/** Kills all that carry the mark. Without `/proc` (that is, not on Linux) none is found. */
	async end() {
		for (let round = 0; round < 20; round += 1) {
			let found = await this.find();
			if (found.length === 0) return;
			for (let pid of found) kill(pid);
			await setTimeout(20);
		}
	}
	async find() {
		let pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number), marked = await Promise.all(pids.map((pid) => this.isMarked(pid)));
		return pids.filter((pid, index) => marked[index] === !0 && pid !== process.pid);
	}
	async isMarked(pid) {
		return (await readFile(`/proc/${pid}/environ`, "latin1").catch(() => "")).split("\0").includes(`${NAME}=${this.mark}`);
	}
};
function kill(pid) {
	try {
		process.kill(pid, "SIGKILL");
	} catch {}
}
// src/agent/sandbox/watch-disk.ts
const GIBIBYTE = 1024 ** 3, GROW_BYTES = 10 * GIBIBYTE, LEAVE_BYTES = GIBIBYTE, AGAIN_BYTES = GIBIBYTE;
/**
* Watches that an agent does not fill a disk. What is free is asked five times a second, which costs nothing;
* only when a disk has lost too much are the folders themselves measured, to know whether it was they. There
* are no quotas for a folder that an ordinary user could set.
*/
async function watchDisk(request) {
	let stopped = new AbortController(), settle = (reason) => {
		stopped.signal.aborted || (stop(), request.onFull(reason));
	}, disks = await onePerDisk(request.folders), looks = await Promise.all(disks.map((folder) => lookAt(folder, request, settle, stopped.signal))), timer = setInterval(() => {
		for (let look of looks) look().catch(() => void 0);
	}, 200);
	timer.unref();
	let stop = () => {
		stopped.abort(), clearInterval(timer);
	};
	return { stop };
}
/** Looks at the disk of one folder, time and again. */
async function lookAt(folder, request, settle, stop) {
	let { folders, growBytes = GROW_BYTES, leaveBytes = LEAVE_BYTES, readFree = freeOn } = request, freeBefore = await readFree(folder), measureAt = freeBefore - growBytes, asking = !1, measuring = !1;
	return async () => {
		if (asking) return;
		asking = !0;
		let now = await readFree(folder).finally(() => asking = !1);
		if (now < Math.min(leaveBytes, freeBefore / 2)) settle(`The disk is nearly full: ${tell(now)} are free.`);
		else if (now < measureAt && !measuring) {
			measuring = !0, measureAt = now - AGAIN_BYTES;
			let held = await heldBytes(folders, stop);
			measuring = !1, held > growBytes && settle(`The disk has lost ${tell(freeBefore - now)} to the agent.`);
		}
	};
}
/** A folder of each disk. */
async function onePerDisk(folders) {
	let places = await Promise.all(folders.map(placeOf)), disks = places.map(({ disk }) => disk);
	return places.filter(({ disk }, at) => disks.indexOf(disk) === at).map(({ folder }) => folder);
}
/** Where a folder lies, or would lie if it were made anew. */
async function placeOf(folder) {
	let found = await stat(folder).catch(() => void 0);
	return found ? {
		folder,
		disk: found.dev
	} : placeOf(dirname(folder));
}
async function freeOn(folder) {
	return freeBytes(await statfs(folder));
}
/** As many bytes as are free; fewer if there are fewer inodes, by which many empty files fill a disk too. */
function freeBytes(disk) {
	let { bavail, blocks, bsize, ffree, files } = disk, bytes = bavail * bsize;
	return files === 0 ? bytes : Math.min(bytes, ffree / files * blocks * bsize);
}
/**
* As `du` counts: what has several names once, and what lies deeper than a path can tell as well. Folders
* that it cannot measure in its time hold more than they may.
*/
async function heldBytes(folders, stop) {
	let kibibytes = 0, { exitCode } = await runProcess({
		argv: [
			"du",
			"-skx",
			"--",
			...folders
		],
		cwd: "/",
		env: { PATH: "/usr/bin:/bin" },
		seconds: 300,
		stop,
		onLine(stream, line) {
			let [, size] = stream === "stdout" ? /^(\d+)\t/.exec(line) ?? [] : [];
			kibibytes += Number(size ?? 0);
		}
	});
	return exitCode === void 0 ? 1e400 : kibibytes * 1024;
}
function tell(bytes) {
	return bytes < GIBIBYTE ? `${Math.round(bytes / 1024 ** 2)} MiB` : `${(bytes / GIBIBYTE).toFixed(1)} GiB`;
}
// src/agent/sandbox/without-walls.ts
/** How commands run where nothing is around them: what they leave behind is known by a mark, and the disk is watched. */
function withoutWalls(workspace, { HOME, TMPDIR }) {
	let leftovers = new Leftovers();
	return {
		enter: (argv, its) => ({
			argv,
			env: leftovers.marked(its)
		}),
		leave: () => leftovers.end(),
		watchDisk: (onFull) => watchDisk({
			folders: [
				workspace,
				HOME,
				TMPDIR
			],
			onFull
		})
	};
}
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
/**
* Takes away a folder, or whatever else stands there, that somebody hostile may have had: folders of it may
* be closed to us, and lie deeper than a path can tell, which only the system's own programs get to. What
* cannot be taken away stays; nothing is thrown.
*/
async function removeTree(path) {
	try {
		await rm(path, {
			recursive: !0,
			force: !0,
			maxRetries: 3
		});
	} catch {
		await run("chmod", "-R", "u+rwX", "--", path), await run("rm", "-rf", "--", path);
	}
}
async function run(...argv) {
	await runProcess({
		argv,
		cwd: "/",
		env: { PATH: "/usr/bin:/bin" },
		seconds: 120
	});
}
// src/process/search-path-of.ts
/** Where programs are looked for, by whoever has this environment: as shells do it if that does not say. */
function searchPathOf(source) {
	return source.PATH ?? "/usr/local/bin:/usr/bin:/bin";
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
			PATH: searchPathOf(source),
			HOME: home,
			TMPDIR: temporary,
			LANG: source.LANG ?? "C.UTF-8",
			CI: "true",
			...tracked === void 0 ? {} : { RUNNER_TRACKING_ID: tracked }
		});
	} finally {
		await removeTree(root);
	}
}
// src/process/in-minutes.ts
/** A span as a sentence has it, from seconds. */
function inMinutes(seconds) {
	let minutes = Number((seconds / 60).toFixed(2));
	return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
// src/process/run-check.ts
/** Runs one command of the policy within its minutes. It passes if it exits with 0. */
async function runCheck(check, place) {
	let { name, run, minutes } = check, full = new AbortController(), disk = await place.watchDisk?.((reason) => full.abort(reason)), result = await runProcess({
		...place.enter?.(shell(run), place.env) ?? {
			argv: shell(run),
			env: place.env
		},
		cwd: place.workspace,
		seconds: minutes * 60,
		stop: full.signal,
		onLine: (_, line) => place.onLine(line)
	}).finally(() => disk?.stop());
	await place.leave?.();
	let { exitCode, timedOut, tail } = result, late = timedOut ? ` after ${inMinutes(minutes * 60)}` : void 0, why = full.signal.aborted ? `: ${full.signal.reason}` : late, note = why === void 0 ? "" : `\n[stopped${why}]`;
	return {
		name,
		run,
		passed: exitCode === 0 && note === "",
		exitCode,
		seconds: Math.round(result.seconds * 1e3) / 1e3,
		logTail: `${tail.slice(note.length)}${note}`
	};
}
/**
* Runs the setup commands in turn; gives the first that failed, if one did: also by not ending in what is
* left for all of them.
*/
async function runSetup(commands, place, secondsLeft) {
	for (let run of commands) {
		let proof = await runCheck({
			name: `setup: ${run.trim().split("\n")[0] ?? ""}`.slice(0, 100),
			run,
			minutes: Math.max(0, secondsLeft() / 60)
		}, place);
		if (!proof.passed) return proof;
	}
}
// src/process/count-down.ts
/**
* Counts down from now: gives the seconds that are left, fewer than none when time is over; of a longer
* time, `within`, no more than is left of that.
*/
function countDown(seconds, within = () => 1e400) {
	let end = performance.now() + seconds * 1e3;
	return () => Math.min((end - performance.now()) / 1e3, within());
}
export { withFreshHome as a, TreeWriter as c, inMinutes as i, withoutWalls as l, runCheck as n, searchPathOf as o, runSetup as r, removeTree as s, countDown as t, watchDisk as u };
