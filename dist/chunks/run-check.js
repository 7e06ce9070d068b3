import { a as quote, o as linkProblem, s as pathProblem, t as invalid } from "./changeset-schema.js";
import { constants } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, open, readdir, rm, rmdir, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { spawn } from "node:child_process";
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
// src/process/kill-group.ts
/** Signals a whole process group, by its leader's id. That it is gone already is success. */
function killGroup(leader, signal) {
	if (leader !== void 0) try {
		process.kill(-leader, signal);
	} catch (error) {
		if (!isGone(error)) throw error;
	}
}
function isGone(error) {
	return typeof error == "object" && !!error && "code" in error && error.code === "ESRCH";
}
/** Cuts a stream of text into lines. */
var LineSplitter = class {
	onLine;
	rest = "";
	constructor(onLine) {
		this.onLine = onLine;
	}
	push(chunk) {
		let lines = `${this.rest}${chunk}`.split("\n");
		this.rest = lines.pop() ?? "";
		for (let line of lines) this.onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
		this.rest.length > 8388608 && this.flush();
	}
	/** Passes on what stands behind the last line feed. */
	flush() {
		let rest = this.rest;
		this.rest = "", rest !== "" && this.onLine(rest);
	}
};
// src/process/live-groups.ts
/** A cancelled job gets SIGINT, then SIGTERM (GitHub, "Workflow cancellation reference"). */
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
], live = /* @__PURE__ */ new Set();
/**
* Starts the leader of a process group, and remembers it until `forget` is called: if this process is told
* to end before that, the group ends with it. Groups of their own are out of reach of who ends us. It is
* listened before anything is started: what we are told in between would find nobody.
*/
function endWithUs(start) {
	live.size === 0 && listen();
	let started = start(), { pid } = started;
	return pid !== void 0 && live.add(pid), {
		started,
		forget: () => {
			pid !== void 0 && live.delete(pid), live.size === 0 && stopListening();
		}
	};
}
function listen() {
	stopListening();
	for (let signal of SIGNALS) process.on(signal, endAll);
	process.on("exit", killAll);
}
/** Then ends as if nobody had listened. */
function endAll(signal) {
	killAll(), stopListening(), process.kill(process.pid, signal);
}
function killAll() {
	for (let leader of live) killGroup(leader, "SIGKILL");
}
function stopListening() {
	for (let signal of SIGNALS) process.off(signal, endAll);
	process.off("exit", killAll);
}
/**
* Runs a program in a process group of its own, and leaves none of that group alive. At the end of its time
* the group is asked to stop, then made to. Settles once, never rejects.
*/
async function runProcess(request) {
	let started = performance.now(), { started: child, forget } = endWithUs(() => start(request)), timedOut = !1, idle = !1, kill, stop = () => {
		killGroup(child.pid, "SIGTERM"), kill ??= setTimeout(() => killGroup(child.pid, "SIGKILL"), (request.graceSeconds ?? 5) * 1e3);
	}, clock = startClock(request.seconds, () => {
		timedOut = !0, stop();
	}), idleClock = startClock(request.idleSeconds ?? 1e400, () => {
		idle = !timedOut, stop();
	}), output = readOutput(child, () => idleClock.refresh(), request.onLine), ended = waitForExit(child);
	request.stop?.addEventListener("abort", stop, { once: !0 });
	let end = await ended;
	clearTimeout(clock), clearTimeout(idleClock), clearTimeout(kill), request.stop?.removeEventListener("abort", stop), killGroup(child.pid, "SIGKILL"), forget(), await Promise.race([output.closed, delay(500)]), child.stdout?.destroy(), child.stderr?.destroy(), output.flush();
	let seconds = (performance.now() - started) / 1e3;
	return {
		...end,
		timedOut,
		idle,
		seconds,
		tail: output.tail()
	};
}
function startClock(seconds, end) {
	return setTimeout(end, Math.min(seconds * 1e3, 2 ** 31 - 1));
}
function start(request) {
	let [program, ...args] = request.argv, child = spawn(program, args, {
		cwd: request.cwd,
		env: { ...request.env },
		detached: !0,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	return child.stdin.on("error", () => void 0), child.stdin.end(request.stdin ?? ""), child;
}
function readOutput(child, onData, onLine) {
	let tail = "", splitters = ["stdout", "stderr"].map((name) => {
		let splitter = new LineSplitter((line) => onLine?.(name, line));
		return child[name]?.setEncoding("utf8").on("data", (chunk) => {
			onData(), tail = `${tail}${chunk}`.slice(-4e3), splitter.push(chunk);
		}), splitter;
	});
	return {
		closed: new Promise((resolve) => {
			child.once("close", () => resolve());
		}),
		tail: () => tail,
		flush: () => splitters.forEach((splitter) => splitter.flush())
	};
}
function waitForExit(child) {
	return new Promise((resolve) => {
		child.once("error", (error) => {
			resolve({
				exitCode: void 0,
				signal: void 0,
				startError: error.code ?? error.message
			});
		}), child.once("exit", (code, signal) => {
			resolve({
				exitCode: code ?? void 0,
				signal: signal ?? void 0,
				startError: void 0
			});
		});
	});
}
function delay(ms) {
	return new Promise((resolve) => {
		setTimeout(resolve, ms).unref();
	});
}
// src/process/shell.ts
/** A command of the policy, for `sh`: it ends at its first failing line. */
function shell(command) {
	return [
		"sh",
		"-e",
		"-c",
		command
	];
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
export { withFreshHome as a, runProcess as i, runSetup as n, TreeWriter as o, shell as r, runCheck as t };
