import { once } from "node:events";
import { connect, createServer } from "node:net";
import { pipeline } from "node:stream";
import { spawn } from "node:child_process";
import { constants } from "node:os";
// src/agent/sandbox/join-streams.ts
/** Pipes two ends into each other. Each half ends by itself; what breaks one breaks both. */
function joinStreams(one, other) {
	let onEnd = (error) => {
		error && (one.destroy(), other.destroy());
	};
	pipeline(one, other, onEnd), pipeline(other, one, onEnd);
}
// src/agent/sandbox/bridge-to.ts
/** Listens on a port of loopback, 0 for any that is free, and leads each of its clients to a Unix socket. */
async function bridgeTo(socketPath, port) {
	let server = createServer({
		allowHalfOpen: !0,
		noDelay: !0
	}, (client) => {
		joinStreams(client, connect({
			path: socketPath,
			allowHalfOpen: !0
		}));
	});
	return server.listen(port, "127.0.0.1"), await once(server, "listening"), server;
}
// src/agent/sandbox/forward-ports.ts
/** Listens on the loopback ports of `PORT=SOCKET` each, for as long as this process lives. */
async function forwardPorts(forwards) {
	for (let forward of forwards) {
		let at = forward.indexOf("=");
		(await bridgeTo(forward.slice(at + 1), Number(forward.slice(0, at)))).unref();
	}
}
// src/agent/sandbox/run-forwarded.ts
const PASSED_ON = [
	"SIGTERM",
	"SIGINT",
	"SIGHUP"
];
/**
* Runs a program on our own streams, passes signals on to it, and ends this process as it ended. It has a
* session of its own, as a signal to our process group would otherwise reach it twice: many take that for
* haste.
*/
async function runForwarded(argv) {
	let [program, ...args] = argv, child;
	for (let signal of PASSED_ON) process.on(signal, () => signalGroup(child?.pid, signal));
	child = spawn(program, args, {
		stdio: "inherit",
		detached: !0
	}), process.exit(await statusOf(child, program));
}
function statusOf(child, program) {
	return new Promise((resolve) => {
		child.once("error", (error) => {
			let missing = error.code === "ENOENT";
			process.stderr.write(`${program}: ${missing ? "not found" : error.message}\n`), resolve(missing ? 127 : 126);
		}), child.once("exit", (code, signal) => {
			resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
		});
	});
}
function signalGroup(leader, signal) {
	try {
		leader !== void 0 && process.kill(-leader, signal);
	} catch {}
}
// src/agent/sandbox/forward-main.ts
const args = process.argv.slice(2), end = args.indexOf("--"), [program, ...rest] = args.slice(end + 1);
(end === -1 || program === void 0) && (process.stderr.write("forward.js PORT=SOCKET… -- COMMAND…\n"), process.exit(2)), await forwardPorts(args.slice(0, end)), await runForwarded([program, ...rest]);
export {};
