/** What their `timeout-minutes` should be, by what the policy's commands may take at most. */
function jobMinutes(policy) {
	let { work, verify } = wanted(policy), limit = (minutes) => Math.min(360, Math.ceil(minutes + 30));
	return {
		work: limit(work),
		verify: limit(verify)
	};
}
/** What of a job's minutes is for the commands in it: they must end before it does, or nobody hears of them. */
function commandMinutes(job) {
	return Math.max(job - 30, job / 2);
}
/** Says that a job of so many minutes is too short for the policy, if it is. */
function tellTooShort(policy, job, minutes) {
	let needed = wanted(policy)[job], given = commandMinutes(minutes ?? 1e400);
	if (!(needed <= given)) return `The policy gives ${job === "work" ? "setup and sessions" : "setup and checks"} up to ${needed} minutes, and the job \`${job}\`, which ends after ${minutes}, leaves them ${given}: they end then.`;
}
function wanted({ setup, checks, attempts }) {
	let prepared = setup.length === 0 ? 0 : 60, checking = checks.reduce((sum, { minutes }) => sum + minutes, 0);
	return {
		work: prepared + attempts.minutes,
		verify: prepared + checking
	};
}
// src/core/ids.ts
const SHA = /^[0-9a-f]{40}$/;
/** Whether `text` has the form of a full sha. */
function isSha(text) {
	return SHA.test(text);
}
/** GraphQL's `Int` has 32 bits; a larger number makes the whole query invalid. */
const MAX_INT = 2 ** 31 - 1;
/** Whether `number` can be an issue's number. */
function isIssueNumber(number) {
	return Number.isInteger(number) && number > 0 && number <= MAX_INT;
}
export { tellTooShort as a, jobMinutes as i, isSha as n, commandMinutes as r, isIssueNumber as t };
