// src/core/markdown/match-at.ts
/** What a sticky pattern finds at a place. */
function matchAt(pattern, text, at) {
	return pattern.lastIndex = at, pattern.exec(text);
}
/** How long that is; 0 where it finds nothing. */
function lengthAt(pattern, text, at) {
	return matchAt(pattern, text, at)?.[0].length ?? 0;
}
// src/core/markdown/link-destination.ts
const POINTED = /<(?:[^<>\n\\]|\\.)*>/y;
/**
* Behind the destination of a link that stands at `from`, where one may stand; `undefined` if none can.
* `mayBeOdd`: a parenthesis in it need not be closed (cmark-gfm 0.29.0).
*/
function skipDestination(text, from, mayBeOdd = !1) {
	if (text[from] === "<") {
		let length = lengthAt(POINTED, text, from);
		return length === 0 ? void 0 : from + length;
	}
	let depth = 0, at = from;
	for (; at < text.length; at += 1) {
		let next = text.charCodeAt(at);
		if (next <= 32 || next === 127) break;
		if (text[at] === "\\" && at + 1 < text.length && text.charCodeAt(at + 1) > 32) at += 1;
		else if (text[at] === "(") depth += 1;
		else if (text[at] === ")" && --depth < 0) break;
		if (depth > 32) return;
	}
	return depth > 0 && !mayBeOdd ? void 0 : at;
}
// src/core/markdown/link-definitions.ts
const LABEL$1 = /\[((?:[^\\[\]]|\\[\s\S]){1,999})\]:/y, BLANKS$1 = /[ \t]*(?:\n[ \t]*)?/y, TITLE = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\)/y, REST_OF_LINE = /[ \t]*(?:\n|$)/y;
/** The link reference definitions at the beginning of a paragraph. */
function skipDefinitions(text) {
	let titles = [], names = [], end = 0;
	for (;;) {
		let label = matchAt(LABEL$1, text, end);
		if (!label || label[1]?.trim() === "" || label[1]?.startsWith("^")) break;
		let from = LABEL$1.lastIndex + lengthAt(BLANKS$1, text, LABEL$1.lastIndex), destination = skipDestination(text, from);
		if (destination === void 0 || destination === from) break;
		let before = destination + lengthAt(BLANKS$1, text, destination), title = before > destination ? matchAt(TITLE, text, before) : null, titleEnd = before + (title?.[0].length ?? 0), withTitle = title && matchAt(REST_OF_LINE, text, titleEnd), plain = matchAt(REST_OF_LINE, text, destination);
		if (withTitle) titles.push({
			start: destination,
			end: titleEnd
		});
		else if (!plain) break;
		names.push(nameOf(label[1] ?? "")), end = withTitle ? titleEnd + withTitle[0].length : destination + (plain?.[0].length ?? 0);
	}
	return {
		end,
		titles,
		names
	};
}
/** How a link's label is compared. */
function nameOf(label) {
	return label.trim().replaceAll(/\s+/g, " ").toLowerCase().toUpperCase();
}
// src/core/markdown/container.ts
/** Whether a container goes on with this line; then the cursor is behind what marks it. */
function goesOn(container, cursor) {
	switch (container.kind) {
		case "quote": return cursor.indent > 3 || !cursor.rest.startsWith(">") ? !1 : (skipQuoteMark(cursor), !0);
		case "footnote":
			if (cursor.indent >= 4) cursor.skipColumns(4);
			else if (!cursor.blank) return !1;
			return !0;
		case "item": return cursor.blank ? !container.isEmpty && (cursor.skipBlanks(), !0) : cursor.indent < container.indent ? !1 : (cursor.skipColumns(container.indent), !0);
	}
}
/** A container that this line begins; then the cursor is behind its mark. */
function beginContainer(cursor, inParagraph, footnotes) {
	if (cursor.indent > 3) return;
	let { rest } = cursor;
	if (rest.startsWith(">")) return skipQuoteMark(cursor), { kind: "quote" };
	let [note, name] = footnotes && /^\[\^([^\]\s]+)\]:[ \t]*/.exec(rest) || [];
	return note !== void 0 && name !== void 0 ? (cursor.skipBlanks(), cursor.skipColumns(note.trimEnd().length), cursor.skipBlanks(), {
		kind: "footnote",
		name
	}) : beginItem(cursor, inParagraph);
}
function skipQuoteMark(cursor) {
	cursor.skipBlanks(), cursor.skipColumns(1), cursor.isBlankAhead() && cursor.skipColumns(1);
}
function beginItem(cursor, inParagraph) {
	let { rest, indent: before } = cursor, [mark, digits] = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(rest) ?? [];
	if (mark === void 0 || inParagraph && digits !== void 0 && Number(digits) !== 1 || inParagraph && /^[ \t]*$/.test(rest.slice(mark.length))) return;
	cursor.skipBlanks(), cursor.skipColumns(mark.length);
	let behind = cursor.copy(), spaces = cursor.indent;
	return cursor.blank || spaces > 4 ? (behind.isBlankAhead() && cursor.skipColumns(1), {
		kind: "item",
		indent: before + mark.length + 1,
		isEmpty: !0
	}) : (cursor.skipColumns(spaces), {
		kind: "item",
		indent: before + mark.length + spaces,
		isEmpty: !0
	});
}
// src/core/markdown/table-rows.ts
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Whether a line draws the columns of a table, as `| --- | :-: |` does. */
function isDelimiterRow(line) {
	return /[|:]/.test(line) && DELIMITER_ROW.test(line);
}
function countCells(row) {
	return splitCells(row).length;
}
/** Where the cells of a row stand. A bar that is escaped parts none; one in code does. */
function splitCells(row) {
	let edges = [
		-1,
		...[...row.matchAll(/\\[\s\S]|\|/g)].flatMap(({ 0: found, index }) => found === "|" ? [index] : []),
		row.length
	], cells = edges.slice(1).map((end, index) => ({
		start: (edges[index] ?? -1) + 1,
		end
	})), isBlank = ({ start, end }) => row.slice(start, end).trim() === "";
	cells.length > 1 && cells[0] && isBlank(cells[0]) && cells.shift();
	let last = cells.at(-1);
	return cells.length > 1 && last && isBlank(last) && cells.pop(), cells;
}
// src/core/markdown/html-blocks.ts
const OPEN_TAG = "<[A-Za-z][A-Za-z0-9-]*(?:\\s+[a-zA-Z_:][\\w:.-]*(?:\\s*=\\s*(?:[^\\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*\\s*/?>", CLOSING_TAG = "</[A-Za-z][A-Za-z0-9-]*\\s*>", BLOCKS = [
	{
		begins: /^<(?:script|pre|style)(?:\s|>|$)/i,
		ends: /<\/(?:script|pre|style)>/i
	},
	{
		begins: /^<!--/,
		ends: /-->/
	},
	{
		begins: /^<\?/,
		ends: /\?>/
	},
	{
		begins: /^<![A-Za-z]/,
		ends: />/
	},
	{
		begins: /^<!\[CDATA\[/,
		ends: /\]\]>/
	},
	{
		begins: /* @__PURE__ */ RegExp("^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[123456]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\\s|/?>|$)", "i"),
		ends: void 0
	},
	{
		begins: RegExp(`^(?:${OPEN_TAG}|${CLOSING_TAG})\\s*$`),
		ends: void 0,
		apart: !0
	}
];
/** The HTML block that a line begins, without the blanks before it; `undefined` if it begins none. */
function htmlBlockAt(line, inParagraph) {
	if (line.startsWith("<")) return BLOCKS.find(({ begins, apart }) => begins.test(line) && !(apart && inParagraph));
}
// src/core/markdown/leaf-starts.ts
const ATX_HEADING = /^#{1,6}(?=[ \t]|$)/, FENCE = /^(?:`{3,}(?!.*`)|~{3,})/, UNDERLINE = /^(?:=+|-+)[ \t]*$/, THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
/**
* What a line begins, without the blanks before it. `inParagraph`: it would go on with one otherwise;
* `isText`: that paragraph has text, and is not definitions of links alone.
*/
function leafStart(line, inParagraph, isText) {
	let [hashes] = ATX_HEADING.exec(line) ?? [];
	if (hashes !== void 0) return {
		kind: "heading",
		length: hashes.length
	};
	let [mark] = FENCE.exec(line) ?? [];
	if (mark !== void 0) return {
		kind: "fence",
		mark
	};
	let html = htmlBlockAt(line, inParagraph);
	return html ? {
		kind: "html",
		ends: html.ends
	} : inParagraph && UNDERLINE.test(line) && isText() ? { kind: "underline" } : THEMATIC_BREAK.test(line) ? { kind: "break" } : void 0;
}
/** Whether a line ends the fence that `mark` began. */
function isClosingFence(line, mark) {
	let [closing = ""] = /^(?:`{3,}|~{3,})(?=[ \t]*$)/.exec(line) ?? [];
	return closing.length >= mark.length && closing[0] === mark[0];
}
// src/core/markdown/line-cursor.ts
/** A place in one line, by characters and by columns: a tab goes on to the next multiple of four. */
var LineCursor = class LineCursor {
	line;
	offset = 0;
	#column = 0;
	/** Columns of a tab that were taken from it already. */
	#inTab = !1;
	constructor(line) {
		this.line = line;
	}
	/** Where the first character stands that is no blank. */
	get nextNonspace() {
		return this.#find().at;
	}
	/** How many columns of blanks lie ahead. */
	get indent() {
		return this.#find().column - this.#column;
	}
	get blank() {
		return this.nextNonspace >= this.line.length;
	}
	get rest() {
		return this.line.slice(this.nextNonspace);
	}
	get column() {
		return this.#column;
	}
	/** Skips so many columns, of which a tab may be a part. */
	skipColumns(count) {
		let left = count;
		for (; left > 0 && this.offset < this.line.length;) if (this.line[this.offset] === "	") {
			let width = 4 - this.#column % 4;
			this.#inTab = width > left;
			let taken = Math.min(width, left);
			this.#column += taken, left -= taken, this.#inTab || (this.offset += 1);
		} else this.#inTab = !1, this.offset += 1, this.#column += 1, --left;
	}
	skipBlanks() {
		let { at, column } = this.#find();
		this.offset = at, this.#column = column, this.#inTab = !1;
	}
	isBlankAhead() {
		let next = this.line[this.offset];
		return next === " " || next === "	";
	}
	/** The same place, to go back to. */
	copy() {
		let copy = new LineCursor(this.line);
		return copy.offset = this.offset, copy.#column = this.#column, copy.#inTab = this.#inTab, copy;
	}
	#find() {
		let at = this.offset, column = this.#column;
		for (;; at += 1) {
			let next = this.line[at];
			if (next === " ") column += 1;
			else if (next === "	") column += 4 - column % 4;
			else return {
				at,
				column
			};
		}
	}
}, BlockParser = class {
	source;
	dialect;
	leaves = [];
	notes = [];
	#containers = [];
	/** Those of the notes that are open. */
	#openNotes = /* @__PURE__ */ new Map();
	#open;
	constructor(source, dialect) {
		this.source = source, this.dialect = dialect;
		for (let { 0: line, index } of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
			if (line === "") break;
			let text = line.replace(/[\r\n]+$/, "");
			this.#take(text, index);
			for (let container of this.#containers) {
				let note = this.#openNotes.get(container);
				note && text.trim() !== "" && (note.end = index + text.length);
			}
		}
		this.#close();
	}
	#take(line, start) {
		let cursor = new LineCursor(line), matched = 0;
		for (let container of this.#containers) {
			if (!goesOn(container, cursor)) break;
			matched += 1;
		}
		let part = () => ({
			start: start + cursor.offset,
			end: start + line.length
		}), isWhole = matched === this.#containers.length, open = this.#open, goes = isWhole && open !== void 0 && this.#leafGoesOn(open, cursor);
		if (goes && open.kind !== "paragraph" && open.kind !== "table") {
			open.kind === "html" && this.#addHtml(open, part(), line);
			return;
		}
		let isMatched = isWhole && (open === void 0 || goes), began = this.#beginBlocks(cursor, matched, goes, start);
		began !== "leaf" && (!began && !isMatched && !cursor.blank && open?.kind === "paragraph" ? (cursor.skipBlanks(), open.parts.push(part())) : (!began && !isMatched && this.#closeFrom(matched), cursor.blank || (this.#fill(), cursor.skipBlanks(), this.#addText(part()))));
	}
	#leafGoesOn(open, cursor) {
		switch (open.kind) {
			case "paragraph":
			case "table": return !cursor.blank;
			case "indented": return cursor.indent >= 4 || cursor.blank;
			case "fence": return cursor.indent <= 3 && isClosingFence(cursor.rest, open.mark) && (this.#open = void 0), !0;
			case "html": return open.ends !== void 0 || !cursor.blank;
		}
	}
	/** Begins what this line begins; gives `leaf` if the whole line is used up by it. */
	#beginBlocks(cursor, matched, goes, start) {
		let began = !1, begin = () => {
			began || this.#closeFrom(matched), began = !0;
		};
		for (;;) {
			if (cursor.blank) return began;
			let open = this.#open, inParagraph = !began && goes && open?.kind === "paragraph", maybeLazy = !began && open?.kind === "paragraph";
			if (cursor.indent > 3) return maybeLazy ? began : (begin(), this.#fill(), this.#open = { kind: "indented" }, "leaf");
			let leaf = leafStart(cursor.rest, inParagraph, () => !this.#isDefinitions());
			if (leaf) return begin(), this.#beginLeaf(leaf, cursor, start), "leaf";
			let from = start + cursor.nextNonspace, container = beginContainer(cursor, inParagraph, this.dialect.footnotes);
			if (!container) return began;
			if (begin(), this.#fill(), this.#containers.push(container), container.kind === "footnote") {
				let note = {
					name: nameOf(container.name),
					start: from,
					end: start + cursor.line.length
				};
				this.#openNotes.set(container, note), this.notes.push(note);
			}
		}
	}
	#beginLeaf(leaf, cursor, start) {
		this.#fill();
		let end = start + cursor.line.length;
		switch (leaf.kind) {
			case "heading": {
				let part = {
					start: start + cursor.nextNonspace + leaf.length,
					end
				};
				this.leaves.push({
					kind: "text",
					parts: [part]
				});
				break;
			}
			case "fence":
				this.#open = leaf;
				break;
			case "html": {
				let open = {
					...leaf,
					parts: []
				};
				this.#open = open, this.#addHtml(open, {
					start: start + cursor.offset,
					end
				}, cursor.line);
				break;
			}
		}
	}
	#addHtml(open, part, line) {
		open.parts.push(part), open.ends?.test(line.slice(part.start - part.end)) && this.#close();
	}
	#addText(part) {
		let open = this.#open;
		open?.kind === "table" ? this.leaves.push({
			kind: "row",
			parts: [part]
		}) : open?.kind === "paragraph" ? (open.parts.push(part), this.#tryTable(open.parts)) : this.#open = {
			kind: "paragraph",
			parts: [part]
		};
	}
	/** A paragraph becomes a table by a line that draws the columns of the line before. */
	#tryTable(parts) {
		let [header, delimiters] = parts.slice(-2);
		if (!this.dialect.tables || !header || !delimiters) return;
		let drawn = this.#text(delimiters);
		isDelimiterRow(drawn) && countCells(drawn) === countCells(this.#text(header)) && (parts.splice(-2), this.#close(), this.leaves.push({
			kind: "row",
			parts: [header]
		}), this.#open = { kind: "table" });
	}
	#isDefinitions() {
		if (this.#open?.kind !== "paragraph") return !1;
		let text = this.#open.parts.map((part) => this.#text(part)).join("\n");
		return skipDefinitions(text).end >= text.length;
	}
	#text({ start, end }) {
		return this.source.slice(start, end);
	}
	/** Something stands in the containers that are open. */
	#fill() {
		let last = this.#containers.at(-1);
		last?.kind === "item" && (last.isEmpty = !1);
	}
	#closeFrom(matched) {
		this.#close(), this.#containers = this.#containers.slice(0, matched);
	}
	#close() {
		let open = this.#open;
		this.#open = void 0, open?.kind === "html" && this.leaves.push({
			kind: "html",
			parts: open.parts
		}), open?.kind === "paragraph" && open.parts.length > 0 && this.leaves.push({
			kind: "text",
			parts: open.parts
		});
	}
}, CodeRuns = class {
	text;
	forgets;
	#runs = /* @__PURE__ */ new Map();
	/** Whether a run of backticks was looked for in vain. */
	#missed = !1;
	/** Lengths of runs that nothing ends any more. */
	#forgotten = /* @__PURE__ */ new Set();
	/**
	* `forgets`: once backticks were without others that end them, what ends the next code span is taken for the
	* last of its length, as cmark-gfm 0.29.0 does.
	*/
	constructor(text, forgets) {
		this.text = text, this.forgets = forgets;
		for (let { 0: run, index } of text.matchAll(/`+/g)) {
			let runs = this.#runs.get(run.length) ?? {
				places: [],
				next: 0
			};
			runs.places.push(index), this.#runs.set(run.length, runs);
		}
	}
	/** Behind the code span that begins here, or behind the backticks if nothing ends one. */
	endOf(at) {
		let behind = at;
		for (; this.text[behind] === "`";) behind += 1;
		let length = behind - at, end = this.#next(length, behind);
		if (end === void 0 && (this.#missed = !0), end === void 0 || this.#forgotten.has(length)) return behind;
		if (this.forgets && this.#missed) for (let other of this.#runs.keys()) (this.#next(other, behind) ?? 1e400) <= end && this.#forgotten.add(other);
		return end + length;
	}
	#next(length, from) {
		let runs = this.#runs.get(length);
		if (runs) {
			for (; (runs.places[runs.next] ?? 1e400) < from;) runs.next += 1;
			return runs.places[runs.next];
		}
	}
};
// src/core/markdown/inline-html.ts
const MARKUP = RegExp(`<[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\\x00-\\x20]*>|<[\\w.!#\$%&'*+/=?^\`{|}~-]+@[A-Za-z0-9.-]+>|${OPEN_TAG}|${CLOSING_TAG}`, "y");
/** What in a paragraph begins with `<`, and is markup. */
var InlineHtml = class {
	text;
	strict;
	/** What ends so was looked for in vain: it is looked for once. */
	#unclosed = /* @__PURE__ */ new Set();
	/** `strict`: a comment holds no `--`, and `<!X` is followed by a blank, as before CommonMark 0.31. */
	constructor(text, strict) {
		this.text = text, this.strict = strict;
	}
	/** Behind the tag or the address that begins here: what looks like code or a comment in it is none. */
	markupEnd(at) {
		let length = lengthAt(MARKUP, this.text, at);
		return length === 0 ? void 0 : at + length;
	}
	/** Behind a comment that begins here, or what a page takes for one: `<!X …>`, `<? … >`. */
	commentEnd(at) {
		let { text } = this;
		if (text.startsWith("<!--", at)) {
			if (this.strict) return this.#strictEnd(at + 4);
			let short = lengthAt(/<!---?>/y, text, at);
			return short === 0 ? this.#behind("-->", at + 4) : at + short;
		}
		return text.startsWith("<![CDATA[", at) ? this.#behind("]]>", at) : text.startsWith("<?", at) ? this.#behind("?>", at + 2) : matchAt(this.strict ? /<![A-Z]+\s/y : /<![A-Za-z]/y, text, at) ? this.#behind(">", at) : void 0;
	}
	#strictEnd(from) {
		let end = this.text.indexOf("--", from);
		return end >= 0 && this.text[end + 2] === ">" && !matchAt(/-?>/y, this.text, from) ? end + 3 : void 0;
	}
	#behind(closing, from) {
		if (this.#unclosed.has(closing)) return;
		let found = this.text.indexOf(closing, from);
		if (found >= 0) return found + closing.length;
		this.#unclosed.add(closing);
	}
};
// src/core/markdown/scan-inline.ts
const PUNCTUATION = /[!-/:-@[-`{-~]/, BLANKS = /[ \t\n]*/y, LABEL = /\[((?:[^\\[\]]|\\[\s\S]){0,999})\]/y, ADDRESS = /(?::\/\/|www\.)[\w-][^\s<]*/y;
/** What is hidden in the text of a paragraph, a heading or a cell. `names`: those of the links that are defined. */
function scanInline(text, names, dialect) {
	return new InlineScanner(text, names, dialect).scan();
}
var InlineScanner = class {
	text;
	names;
	dialect;
	#hidden = [];
	#notes = [];
	#brackets = [];
	#code;
	#html;
	constructor(text, names, dialect) {
		this.text = text, this.names = names, this.dialect = dialect, this.#code = new CodeRuns(text, dialect.forgetsTicks), this.#html = new InlineHtml(text, dialect.strictMarkup);
	}
	scan() {
		let { text } = this;
		for (let at = 0; at < text.length;) at = this.#step(at);
		return {
			hidden: this.#hidden,
			notes: this.#notes
		};
	}
	/** Gives where to go on. */
	#step(at) {
		let { text } = this;
		switch (text[at]) {
			case "\\": return at + (PUNCTUATION.test(text[at + 1] ?? "") ? 2 : 1);
			case "`": return this.#code.endOf(at);
			case "<": return this.#angle(at);
			case "!": return text[at + 1] === "[" ? (this.#brackets.push({
				isImage: !0,
				end: at + 2,
				active: !0
			}), at + 2) : at + 1;
			case "[": return this.#brackets.push({
				isImage: !1,
				end: at + 1,
				active: !0
			}), at + 1;
			case "]": return this.#closeBracket(at);
			case ":":
			case "w": return this.#address(at);
			default: return at + 1;
		}
	}
	#angle(at) {
		let end = this.#html.commentEnd(at);
		if (end !== void 0) {
			let swallows = /^<[!?](?!--)[^>]*>[\s\S]*<!--/.test(this.text.slice(at, end));
			return this.#hidden.push({
				start: at,
				end: swallows ? 1e400 : end,
				kind: "comment"
			}), end;
		}
		return this.#html.markupEnd(at) ?? at + 1;
	}
	/** Behind the address that is a link by itself, where nothing that stands in it counts. */
	#address(at) {
		let { text } = this, before = text.slice(Math.max(0, at - 6), at), begins = text[at] === "w" ? /(?:^|[\s*_~(])$/.test(before) : /(?:^|[^a-z])(?:https?|ftp)$/i.test(before);
		if (!this.dialect.autolinks || !begins || this.#brackets.some(({ active }) => active)) return at + 1;
		let found = matchAt(ADDRESS, text, at)?.[0] ?? "";
		return at + Math.max(1, found.replace(/[?!.,:*_~'")]+$/, "").length);
	}
	#closeBracket(at) {
		let bracket = this.#brackets.pop();
		if (!bracket?.active) return at + 1;
		let said = this.text.slice(bracket.end, at), end = this.#linkEnd(at + 1, said);
		if (end === void 0) return said.startsWith("^") && this.#notes.push(nameOf(said.slice(1))), at + 1;
		if (!bracket.isImage) for (let other of this.#brackets) other.isImage || (other.active = !1);
		return end;
	}
	/** Behind the link whose text ended before `at`; `undefined` if it is none. */
	#linkEnd(at, said) {
		let { text } = this, inline = text[at] === "(" ? this.#inlineLink(at + 1) : void 0;
		if (inline !== void 0) return inline;
		let label = matchAt(LABEL, text, at), name = label && label[1] !== "" ? label[1] : said;
		if (this.names.has(nameOf(name ?? ""))) return at + (label?.[0].length ?? 0);
	}
	#inlineLink(at) {
		let { text } = this, destination = skipDestination(text, at + lengthAt(BLANKS, text, at), this.dialect.strictMarkup);
		if (destination === void 0) return;
		let before = destination + lengthAt(BLANKS, text, destination), title = before > destination ? matchAt(TITLE, text, before) : null, titleEnd = before + (title?.[0].length ?? 0), end = titleEnd + lengthAt(BLANKS, text, titleEnd);
		if (text[end] === ")") return title && this.#hidden.push({
			start: destination,
			end: titleEnd,
			kind: "title"
		}), end + 1;
	}
};
// src/core/markdown/find-hidden.ts
/** How GitHub shows a text, by cmark-gfm. */
const GITHUB = {
	tables: !0,
	footnotes: !0,
	autolinks: !0,
	strictMarkup: !0,
	forgetsTicks: !1
}, DOUBTS = [
	[{
		...GITHUB,
		tables: !1
	}, /-[ \t]*\|?[ \t]*$/m],
	[{
		...GITHUB,
		footnotes: !1
	}, /\[\^/],
	[{
		...GITHUB,
		autolinks: !1
	}, /:\/\/|www\./],
	[{
		...GITHUB,
		strictMarkup: !1
	}, /<!/],
	[{
		...GITHUB,
		forgetsTicks: !0
	}, /`[^`]+`/]
], MAY_HIDE = /<[!?]|\]\(|\]:/, HTML_COMMENT = /<!---?>|<!--[\s\S]*?(?:--!?>|$)|<[!?][^>]*(?:>|$)/g;
/**
* What a page of GitHub's does not show of a Markdown text, in order: comments (but not what looks like one in
* code), titles of links, and footnotes that nothing refers to.
*/
function findHidden(source) {
	if (!MAY_HIDE.test(source)) return [];
	let doubts = DOUBTS.filter(([, counts]) => counts.test(source)).map(([dialect]) => dialect), inOrder = [GITHUB, ...doubts].flatMap((dialect) => hiddenWith(dialect, source)).toSorted((a, b) => a.start - b.start || b.end - a.end), apart = [];
	for (let one of inOrder) {
		let last = apart.at(-1);
		!last || one.start >= last.end ? apart.push(one) : one.end > last.end && (apart[apart.length - 1] = {
			...last,
			end: one.end
		});
	}
	return apart;
}
function hiddenWith(dialect, source) {
	let { leaves, notes } = new BlockParser(source, dialect), referred = /* @__PURE__ */ new Set(), scan = (text) => {
		let found = scanInline(text, names, dialect);
		for (let name of found.notes) referred.add(name);
		return found.hidden;
	}, texts = leaves.map((leaf) => new LeafText(leaf, source)), defined = texts.map(({ kind, text }) => kind === "text" ? skipDefinitions(text) : NONE), names = new Set(defined.flatMap((definitions) => definitions.names)), found = texts.map((leaf, index) => {
		let { end, titles } = defined[index] ?? NONE;
		return [...titles.map((title) => ({
			...title,
			kind: "title"
		})), ...hiddenIn(leaf, end, scan)];
	}), isCutOff = found.some((list) => list.some(({ end }) => end === 1e400));
	return [...texts.flatMap((leaf, index) => (found[index] ?? []).map((one) => leaf.inSource(one, source))), ...unseenNotes(notes, isCutOff ? /* @__PURE__ */ new Set() : referred)];
}
/** Notes are shown at the end of the page, the first of each name, and only if something refers to it. */
function unseenNotes(notes, referred) {
	let seen = /* @__PURE__ */ new Set();
	return notes.flatMap(({ name, start, end }) => {
		let isShown = referred.has(name) && !seen.has(name);
		return seen.add(name), isShown ? [] : [{
			start,
			end,
			kind: "footnote"
		}];
	});
}
const NONE = {
	end: 0,
	titles: [],
	names: []
};
function hiddenIn({ kind, text }, from, scan) {
	switch (kind) {
		case "html": return [...text.matchAll(HTML_COMMENT)].map(({ 0: found, index }) => {
			let end = index + found.length;
			return {
				start: index,
				end: found.startsWith("<!--") && !/^<!---?>$|--!?>$/.test(found) ? 1e400 : end,
				kind: "comment"
			};
		});
		case "row": return splitCells(text).flatMap((cell) => moved(scan(text.slice(cell.start, cell.end)), cell.start));
		case "text": return moved(scan(text.slice(from)), from);
	}
}
function moved(found, by) {
	return found.map((hidden) => ({
		...hidden,
		start: hidden.start + by,
		end: hidden.end + by
	}));
}
/** The text of a block, without what marks its containers, and where it stands. */
var LeafText = class {
	kind;
	text;
	#parts;
	constructor({ kind, parts }, source) {
		this.kind = kind;
		let at = 0;
		this.#parts = parts.map((part) => {
			let placed = {
				...part,
				at
			};
			return at += part.end - part.start + 1, placed;
		}), this.text = parts.map(({ start, end }) => source.slice(start, end)).join("\n");
	}
	inSource(hidden, source) {
		let end = hidden.end === 1e400 ? source.length : this.#place(hidden.end - 1) + 1;
		return {
			...hidden,
			start: this.#place(hidden.start),
			end
		};
	}
	#place(at) {
		let low = 0, high = this.#parts.length - 1;
		for (; low < high;) {
			let middle = Math.ceil((low + high) / 2);
			(this.#parts[middle]?.at ?? 0) <= at ? low = middle : high = middle - 1;
		}
		let part = this.#parts[low];
		return part ? part.start + at - part.at : 0;
	}
};
// src/core/markdown/cut-hidden.ts
/** A Markdown text without what GitHub's page of it does not show. */
function cutHidden(text) {
	let ranges = findHidden(text), edges = [
		0,
		...ranges.flatMap(({ start, end }) => [start, end]),
		text.length
	];
	return {
		text: edges.flatMap((edge, index) => index % 2 == 0 ? [text.slice(edge, edges[index + 1])] : []).join(""),
		hidden: ranges.map(({ start, end, kind }) => ({
			kind,
			said: text.slice(start, end)
		}))
	};
}
export { cutHidden as t };
