/**
* A reading of files that seldom change and are asked for on every look: what the last texts gave is
* kept, and the oldest of them forgotten. `read` must depend on the text alone.
*/
function remembered(read) {
	let kept = /* @__PURE__ */ new Map();
	return (text) => {
		let known = kept.get(text);
		if (known) return known.reading;
		let reading = read(text), [oldest] = kept;
		return oldest && kept.size >= 100 && kept.delete(oldest[0]), kept.set(text, { reading }), reading;
	};
}
// src/markdown/without-unseen.ts
/**
* Zero-width, bidi, tag and other format characters, all that is shown as nothing where it is not known (some of it
* is no character yet), controls except tab and line feed, and letters without a shape; a variation selector only
* where it chooses an emoji's picture.
*/
const UNSEEN = /(?![\uFE0E\uFE0F])[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\u2800]|(?<!\p{Emoji})[\uFE0E\uFE0F]|(?![\t\n])\p{Cc}/gu, ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
/** A text without what a person does not see in it: a log stays as it was read. */
function withoutUnseen(text) {
	return withoutEscapes(text).replaceAll(UNSEEN, "");
}
/** What `withoutUnseen` takes out, but for sequences of terminals, each character by itself. */
function unseenOf(text) {
	return withoutEscapes(text).match(UNSEEN) ?? [];
}
function withoutEscapes(text) {
	return text.replaceAll("\r\n", "\n").replaceAll(ESCAPES, "");
}
export { withoutUnseen as n, remembered as r, unseenOf as t };
