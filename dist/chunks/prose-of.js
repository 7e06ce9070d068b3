import { t as isIssueNumber } from "./ids.js";
import { i as apart, n as cut, r as parseMarkdown, t as cleanMarkdown } from "./clean-markdown.js";
// src/core/task-spec.ts
const PATTERN = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\s:]{1,300}$/, CRITERIA_HEADING = /^#{1,6}[ \t]+acceptance criteria:?[ \t]*#*$/i, SCOPE_HEADING = /^#{1,6}[ \t]+scope:?[ \t]*#*$/i, ANY_HEADING = /^#{1,6}[ \t]/, LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(\S.*)$/, DEPENDS_ON = /^[ \t]*(?:[-*+][ \t]+)?depends on:?((?:[ \t,]|and|#\d{1,10})+)\.?$/i;
/**
* Reads an issue's text. A task needs a heading `Acceptance criteria` with at least one list item.
* Lines such as `Depends on #3, #4` name what must be done first; a list under a heading `Scope`
* names the paths that may change. `prose` is what a page shows of the text: what no reader sees can neither
* ask for anything nor satisfy anything.
*/
function parseTaskSpec(issue, prose) {
	let lines = prose.split("\n").map((line) => line.trimEnd()), start = lines.findIndex((line) => CRITERIA_HEADING.test(line.trim())), criteria = start < 0 ? [] : listItems(lines.slice(start + 1)), dependsOn = dependencies(lines), scopeAt = lines.findIndex((line) => SCOPE_HEADING.test(line.trim())), scope = scopeAt < 0 ? [] : listItems(lines.slice(scopeAt + 1)).map((item) => item.replace(/^`(.*)`$/, "$1")), problems = [];
	if (start < 0 ? problems.push("no-criteria") : criteria.length === 0 && problems.push("empty-criteria"), dependsOn.includes(issue.number) && problems.push("depends-on-itself"), dependsOn.length > 20 && problems.push("too-many-dependencies"), (scope.length > 50 || !scope.every((pattern) => PATTERN.test(pattern))) && problems.push("bad-scope"), problems.length > 0) return {
		ok: !1,
		problems
	};
	let { number, title, body, url } = issue;
	return {
		ok: !0,
		spec: {
			number,
			title,
			body,
			url,
			criteria,
			dependsOn,
			scope
		}
	};
}
function listItems(lines) {
	let items = [];
	for (let line of lines) {
		if (ANY_HEADING.test(line)) break;
		let item = LIST_ITEM.exec(line)?.[1];
		item !== void 0 && items.push(item);
	}
	return items;
}
function dependencies(lines) {
	let found = /* @__PURE__ */ new Set();
	for (let line of lines) {
		let list = DEPENDS_ON.exec(line)?.[1] ?? "";
		for (let [, digits] of list.matchAll(/#(\d+)/g)) {
			let number = Number(digits);
			isIssueNumber(number) && found.add(number);
		}
	}
	return [...found].toSorted((a, b) => a - b);
}
// src/markdown/prose-of.ts
const NO_PROSE = /* @__PURE__ */ new Set([
	"FencedCode",
	"CodeBlock",
	"HTMLBlock"
]);
/**
* What a page shows of a Markdown text as headings, lists and paragraphs, in Markdown: neither what no reader
* sees, nor what stands in blocks of code or of HTML, where the same marks mean nothing.
*/
function proseOf(source) {
	let { text } = cleanMarkdown(source), found = [];
	return parseMarkdown(text).iterate({ enter: ({ name, from: start, to: end }) => !NO_PROSE.has(name) || (found.push({
		start,
		end,
		kind: "markup"
	}), !1) }), cut(text, apart(found)).text;
}
export { parseTaskSpec as n, proseOf as t };
