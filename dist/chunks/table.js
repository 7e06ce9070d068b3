// src/render/quote.ts
/** Characters that no reader sees, or that turn the text around: zero-width, bidi, tags, controls. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu, PAIR = /[\ud800-\udfff]/;
/**
* Text of an agent's, a log's or a person's, fit to stand in Pawl's own words: one line, no unseen
* characters, and nothing that GitHub or a bot would act on (mentions, references, closing words,
* links, HTML, slash commands, `[skip ci]`).
*/
function quoteInline(text, maxLength = 200) {
	return cut(text.replaceAll(UNSEEN, "").replaceAll(/\s+/g, " ").trim(), maxLength).replaceAll(/[\\`*_{}[\]|~]/g, (character) => `\\${character}`).replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@⁠").replaceAll("#", "#⁠").replaceAll("://", ":⁠//").replaceAll(/GH-(?=\d)/gi, "GH⁠-").replace(/^\//, "⁠/");
}
/**
* Many lines as a code block whose fence is longer than any in the text, so that it cannot be closed
* from inside. GitHub acts on nothing within one.
*/
function quoteBlock(text, maxLength = 4e3) {
	let shown = cutStart(cutStart(text, 4 * maxLength).replaceAll("\r", "").replaceAll(UNSEEN, "").trimEnd(), maxLength), longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)), fence = "`".repeat(longest + 1);
	return `${fence}text\n${shown}\n${fence}`;
}
/** A name as inline code. */
function code(text) {
	let shown = cut(text.replaceAll(UNSEEN, "").replaceAll(/\s+/g, " "), 100), longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)), fence = "`".repeat(longest + 1), pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** For git and GitHub's own plain-text fields (subjects, titles), where Markdown would show as it is. */
function quoteTitle(text, maxLength = 80) {
	return cut(text.replaceAll(UNSEEN, "").replaceAll(/\s+/g, " ").trim(), maxLength).replaceAll(/\[\s*(skip|no|ci|actions)[\s-]+(ci|skip|actions)\s*\]/gi, "($1 $2)").replaceAll(/skip-checks:/gi, "skip-checks ").replaceAll("@", "@⁠").replaceAll(/#(?=\d)/g, "#⁠").replaceAll(/GH-(?=\d)/gi, "GH⁠-").replaceAll("://", ":⁠//");
}
/** The beginning of a text, in characters; nothing in it is made harmless. */
function cut(text, maxLength) {
	if (text.length <= maxLength) return text;
	if (!PAIR.test(text)) return `${text.slice(0, maxLength - 1)}…`;
	let characters = [...text.slice(0, 2 * maxLength)];
	return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join("")}…`;
}
/** Keeps the end: that is where a log says what went wrong. */
function cutStart(text, maxLength) {
	if (text.length <= maxLength) return text;
	if (!PAIR.test(text)) return `…${text.slice(1 - maxLength)}`;
	let characters = [...text.slice(-2 * maxLength)];
	return characters.length <= maxLength ? text : `…${characters.slice(1 - maxLength).join("")}`;
}
// src/render/table.ts
/** A table in Markdown. */
function table(heads, rows) {
	return [
		heads,
		heads.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
export { quoteInline as a, quoteBlock as i, code as n, quoteTitle as o, cut as r, table as t };
