// src/real-clock.ts
/** Node's timers go no further; who wants to sleep longer wakes up and sleeps again. */
const MAX_TIMER_MS = 2 ** 31 - 1, realClock = {
	now: () => Date.now(),
	sleep: async (ms, signal) => {
		ms <= 0 || signal?.aborted || (await timer(Math.min(ms, MAX_TIMER_MS), signal), await realClock.sleep(ms - MAX_TIMER_MS, signal));
	}
};
function timer(ms, signal) {
	return new Promise((resolve) => {
		let done = () => {
			clearTimeout(timeout), signal?.removeEventListener("abort", done), resolve();
		}, timeout = setTimeout(done, ms);
		signal?.addEventListener("abort", done);
	});
}
export { realClock as t };
