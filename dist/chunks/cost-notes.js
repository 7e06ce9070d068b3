// src/core/check-ending.ts
const NOT_RUN = "[not run: no time was left]";
/** A check that no time was left for: it has passed no more than one that is red. */
function unrunCheck({ name, run }) {
	return {
		name,
		run,
		passed: !1,
		exitCode: void 0,
		seconds: 0,
		logTail: NOT_RUN
	};
}
function wasRun({ exitCode, logTail }) {
	return exitCode !== void 0 || logTail !== NOT_RUN;
}
/** How its command ended, in words that follow the command. */
function tellEnding(proof) {
	if (!wasRun(proof)) return "was not run, as no time was left";
	let { exitCode } = proof;
	return exitCode === void 0 ? "did not end in time" : `ended with exit code ${exitCode}`;
}
/** In one word, for a list. */
function tellResult(proof) {
	return proof.passed ? "passed" : wasRun(proof) ? "failed" : "not run";
}
// src/render/cost-notes.ts
/** The cents of an attempt; `notes` say why they are an estimate, if they are. */
function centsInWords({ cents }, notes) {
	return `${cents} cents${notes.length === 0 ? "" : " (estimated)"}`;
}
/** What the cents of an attempt rest on, where that is not what the service counted at known prices. */
function costNotes({ byModel }, name) {
	let guessed = byModel.filter(({ estimated }) => estimated > 0), unpriced = byModel.filter(({ priceKnown }) => !priceKnown);
	return [...guessed.map(({ model, estimated }) => `Estimated: ${estimated} ${estimated === 1 ? "answer" : "answers"} of ${name(model)} told no usage, or broke off.`), ...unpriced.map(({ model }) => `Estimated: no price of ${name(model)} is known, so it counts as the dearest that is; \`prices\` in the policy tells its own.`)];
}
export { unrunCheck as a, tellResult as i, costNotes as n, wasRun as o, tellEnding as r, centsInWords as t };
