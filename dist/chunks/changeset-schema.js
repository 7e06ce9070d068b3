import { n as isSha } from "./ids.js";
import { _ as string, c as custom, d as literal, g as strictObject, l as discriminatedUnion, o as array, r as _enum } from "./schemas.js";
import { t as PawlError } from "./errors2.js";
// src/changeset/path-problem.ts
/** Control, format (zero-width, bidi, tags), line and paragraph separators, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u, GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i, MAX_PATH_BYTES = 1024;
/** Why `path` cannot be a file's path in a changeset; `undefined` if it can. */
function pathProblem(path) {
	if (path === "") return "is empty";
	if (UNSEEN.test(path)) return "holds control, invisible or bidirectional characters";
	if (path.includes("\\")) return "holds a backslash";
	if (path.startsWith("/")) return "is absolute";
	if (Buffer.byteLength(path) > MAX_PATH_BYTES) return `is longer than ${MAX_PATH_BYTES} bytes`;
	for (let segment of path.split("/")) {
		if (segment === "") return "has an empty segment";
		if (segment === "." || segment === "..") return `has the segment '${segment}'`;
		if (GIT_FOLDER.test(segment)) return "lies in a .git folder";
		if (Buffer.byteLength(segment) > 255) return "has a segment that is too long";
	}
}
/**
* Why a symbolic link at `path` cannot point at `target`. `..` may only stand at the front: from a real
* folder it then climbs real folders, and no other link on the way down can carry it out of the tree.
*/
function linkProblem(path, target) {
	if (target === "") return "is a symbolic link to nothing";
	if (target.startsWith("/")) return "is a symbolic link to an absolute path";
	let segments = target.split("/"), climbs = segments.findIndex((segment) => segment !== ".."), down = climbs < 0 ? [] : segments.slice(climbs);
	if (segments.length - down.length > path.split("/").length - 1) return "is a symbolic link that leaves the repository";
	if (down.length === 0) return;
	let problem = pathProblem(down.join("/"));
	return problem === void 0 ? void 0 : `is a symbolic link whose target ${problem}`;
}
// src/changeset/file-problems.ts
const LIMITS = {
	files: 500,
	fileBytes: 5e6,
	totalBytes: 2e7,
	documentCharacters: 4e7
};
/** Everything that is wrong with the files of a changeset, each named by its path; none if it is fine. */
function fileProblems(files) {
	return problemsOf(files).map(tell);
}
/** The files that nothing is wrong with, and what is wrong with the others. */
function fitFiles(files) {
	let problems = problemsOf(files), named = new Set(problems.map(({ path }) => path)), fit = files.filter(({ path }) => !named.has(path));
	return {
		fit: problemsOf(fit).length === 0 ? fit : [],
		problems: problems.map(tell)
	};
}
function problemsOf(files) {
	let problems = [], ofAll = (what) => problems.push({
		path: void 0,
		what
	});
	files.length > LIMITS.files && ofAll(`it changes ${files.length} files, more than ${LIMITS.files}`);
	let total = 0;
	for (let file of files) {
		let what = pathProblem(file.path) ?? contentProblem(file);
		what !== void 0 && problems.push({
			path: file.path,
			what
		}), file.change === "written" && (total += decodedBytes(file.base64));
	}
	return total > LIMITS.totalBytes && ofAll(`it holds ${total} bytes, more than ${LIMITS.totalBytes}`), [
		...problems,
		...orderProblems(files),
		...collisions(files)
	];
}
function tell({ path, what }) {
	return path === void 0 ? what : `${quote(path)} ${what}`;
}
/** A path as a person can read it, whatever it holds. */
function quote(path) {
	return JSON.stringify(path.slice(0, 200)).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function submoduleProblem(path) {
	return `${quote(path)} is a submodule, which cannot be carried`;
}
function contentProblem(file) {
	if (file.change === "deleted") return;
	let bytes = Buffer.from(file.base64, "base64");
	if (bytes.toString("base64") !== file.base64) return "is not valid base64";
	if (bytes.length > LIMITS.fileBytes) return `is larger than ${LIMITS.fileBytes} bytes`;
	if (file.mode !== "120000") return;
	let target = bytes.toString("utf8");
	return Buffer.from(target).equals(bytes) ? linkProblem(file.path, target) : "is a symbolic link whose target is not UTF-8";
}
function decodedBytes(base64) {
	return Buffer.byteLength(base64, "base64");
}
function orderProblems(files) {
	let problems = [];
	for (let [index, { path }] of files.entries()) {
		let before = files[index - 1]?.path;
		before === void 0 || before < path || problems.push({
			path,
			what: before === path ? "stands twice" : "is not in order"
		});
	}
	return problems;
}
/**
* Paths that some file system cannot hold beside each other. Deleted ones are gone by then: a file may
* be renamed in case only, or make way for a folder of its name.
*/
function collisions(files) {
	let problems = [], written = /* @__PURE__ */ new Map();
	for (let { path } of files.filter(({ change }) => change === "written")) {
		let other = written.get(fold(path));
		other !== void 0 && other !== path && problems.push({
			path,
			what: `differs from ${quote(other)} in case only`
		}), written.set(fold(path), path);
	}
	for (let [folded, path] of written) for (let end = folded.indexOf("/"); end > 0; end = folded.indexOf("/", end + 1)) {
		let file = written.get(folded.slice(0, end));
		file !== void 0 && problems.push({
			path,
			what: `lies below ${quote(file)}, which is a file`
		});
	}
	return problems;
}
function fold(path) {
	return path.normalize("NFC").toLowerCase();
}
// src/changeset/changeset-schema.ts
const ChangedFileSchema = discriminatedUnion("change", [strictObject({
	change: literal("written"),
	path: string(),
	mode: _enum([
		"100644",
		"100755",
		"120000"
	]),
	base64: string()
}), strictObject({
	change: literal("deleted"),
	path: string()
})]), ChangesetSchema = strictObject({
	version: literal(1),
	base: custom((value) => typeof value == "string" && isSha(value), "must be a full sha"),
	files: array(ChangedFileSchema)
});
/**
* Reads `changeset.json` as data. Throws PAWL_CHANGESET_INVALID, naming the paths at fault, unless every
* file can be written into any checkout without harm: limits, paths, links, and no two that collide.
*/
function parseChangeset(text) {
	if (text.length > LIMITS.documentCharacters) throw invalid([`the document is larger than ${LIMITS.documentCharacters} bytes`]);
	let parsed = ChangesetSchema.safeParse(parseJson(text), { reportInput: !1 });
	if (!parsed.success) throw invalid(parsed.error.issues.map(describe));
	let problems = fileProblems(parsed.data.files);
	if (problems.length > 0) throw invalid(problems);
	return parsed.data;
}
/** The error that names the first of `problems`. */
function invalid(problems) {
	let more = problems.length - 10, named = problems.slice(0, 10).join("; ");
	return new PawlError("PAWL_CHANGESET_INVALID", more > 0 ? `${named}; and ${more} more` : named);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw invalid(["the document is not JSON"]);
	}
}
function describe(issue) {
	return `${quote(issue.path.map(String).join("."))}: ${issue.message}`;
}
export { quote as a, pathProblem as c, fitFiles as i, parseChangeset as n, submoduleProblem as o, LIMITS as r, linkProblem as s, invalid as t };
