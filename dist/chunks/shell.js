import { i as killGroup, n as endWithUs } from "./live-groups.js";
import { spawn } from "node:child_process";
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
/**
* Runs a program in a process group of its own, and leaves none of that group alive. At the end of its time
* the group is asked to stop, then made to. Settles once, never rejects.
*/
async function runProcess(request) {
	let started = performance.now(), running = begin(request);
	if ("startError" in running) return {
		...running,
		timedOut: !1,
		idle: !1,
		seconds: 0,
		tail: ""
	};
	let { started: child, forget } = running, timedOut = !1, idle = !1, graceMs = (request.graceSeconds ?? 5) * 1e3, ended = waitForExit(child), kill, stop = () => {
		killGroup(child.pid, "SIGTERM"), kill ??= setTimeout(() => {
			killGroup(child.pid, "SIGKILL"), kill = setTimeout(ended.leave, (request.leaveSeconds ?? 30) * 1e3);
		}, graceMs);
	}, clock = startClock(request.seconds, () => {
		timedOut = !0, stop();
	}), idleClock = startClock(request.idleSeconds ?? 1e400, () => {
		idle = !timedOut, stop();
	}), output = readOutput(child, () => idleClock.refresh(), request.onLine);
	request.stop?.aborted && stop(), request.stop?.addEventListener("abort", stop, { once: !0 });
	let end = await ended.end;
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
/** Most of what keeps a program from starting is told by its `error`; that its arguments are too long is thrown. */
function begin(request) {
	try {
		return endWithUs(() => start(request));
	} catch (error) {
		return notStarted(error);
	}
}
function notStarted(error) {
	let hasCode = typeof error == "object" && !!error && "code" in error;
	return {
		exitCode: void 0,
		signal: void 0,
		startError: String(hasCode ? error.code : error)
	};
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
	let left = new AbortController();
	return {
		end: new Promise((resolve) => {
			child.once("error", (error) => resolve(notStarted(error))), child.once("exit", (code, signal) => {
				resolve({
					exitCode: code ?? void 0,
					signal: signal ?? void 0,
					startError: void 0
				});
			}), left.signal.addEventListener("abort", () => {
				child.unref(), resolve({
					exitCode: void 0,
					signal: "SIGKILL",
					startError: void 0
				});
			});
		}),
		leave: () => left.abort()
	};
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
export { runProcess as n, shell as t };
