// src/process/kill-group.ts
/**
* Signals a whole process group, by its leader's id. That it is gone already is success; that all of it is
* somebody else's by now (a setuid program's), nothing can be done about, and whoever waits for it gives up.
*/
function killGroup(leader, signal) {
	if (leader !== void 0) try {
		process.kill(-leader, signal);
	} catch (error) {
		if (!isOutOfReach(error)) throw error;
	}
}
function isOutOfReach(error) {
	return typeof error != "object" || !error || !("code" in error) ? !1 : error.code === "ESRCH" || error.code === "EPERM";
}
// src/process/live-groups.ts
/** A cancelled job gets SIGINT, then SIGTERM (GitHub, "Workflow cancellation reference"). */
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
], live = /* @__PURE__ */ new Set();
/** Nothing is started any more, and whoever called `endGroups` says when this process ends. */
let isLeaving = !1;
/**
* Starts the leader of a process group, and remembers it until `forget` is called: if this process is told
* to end before that, the group ends with it. Groups of their own are out of reach of who ends us. It is
* listened before anything is started: what we are told in between would find nobody.
*/
function endWithUs(start) {
	if (isLeaving) throw Error("this process is about to end");
	live.size === 0 && listen();
	let started = start(), { pid } = started;
	return pid !== void 0 && live.add(pid), {
		started,
		forget: () => {
			pid !== void 0 && live.delete(pid), live.size === 0 && stopListening();
		}
	};
}
/**
* Asks all groups to end, makes those end that are left after the grace, and gives when none is left: for who
* has to clean up behind them before this process ends, which it must from here on.
*/
async function endGroups(graceSeconds) {
	isLeaving = !0;
	for (let leader of live) killGroup(leader, "SIGTERM");
	await untilGone(graceSeconds), killGroups(), await untilGone(KILLED_SECONDS);
}
/** How long the kernel may take to end a group that is killed. */
const KILLED_SECONDS = 2;
async function untilGone(seconds) {
	let deadline = performance.now() + seconds * 1e3;
	for (; live.size > 0 && performance.now() < deadline;) await new Promise((resolve) => setTimeout(resolve, 20));
}
/** Ends all groups at once. */
function killGroups() {
	for (let leader of live) killGroup(leader, "SIGKILL");
}
function listen() {
	stopListening();
	for (let signal of SIGNALS) process.on(signal, endAll);
	process.on("exit", killGroups);
}
/** Then ends as if nobody had listened. */
function endAll(signal) {
	isLeaving || (killGroups(), stopListening(), process.kill(process.pid, signal));
}
function stopListening() {
	for (let signal of SIGNALS) process.off(signal, endAll);
	process.off("exit", killGroups);
}
export { killGroup as i, endWithUs as n, killGroups as r, endGroups as t };
