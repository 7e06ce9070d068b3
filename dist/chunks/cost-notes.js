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
export { costNotes as n, centsInWords as t };
