import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as string, d as literal, h as record, i as _null, l as discriminatedUnion, m as object, o as array, p as number, r as _enum, s as boolean, v as union, y as unknown } from "./schemas.js";
import { n as string$1 } from "./coerce.js";
import { t as require_dist } from "./dist.js";
import { a as Lexer, c as Null, d as Dictionary, f as Kind, i as truthy, l as BooleanData, n as Parser, o as StringData, r as Evaluator, s as NumberData, t as entryOf$1, u as Array$1 } from "./template.js";
import { promisify } from "node:util";
import { createGunzip, deflateSync as deflateSync$1, gunzip, inflateSync as inflateSync$1 } from "node:zlib";
import { createHash, createHmac, createPrivateKey, createPublicKey, generateKeyPair, randomBytes, randomUUID, timingSafeEqual, verify } from "node:crypto";
import { fileURLToPath } from "node:url";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync, writeSync } from "node:fs";
import { appendFile, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile as writeFile$1 } from "node:fs/promises";
import { delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { execFile, spawn } from "node:child_process";
import { availableParallelism, devNull, tmpdir } from "node:os";
import { pipeline } from "node:stream/promises";
import { createRequire } from "module";
import { createInterface } from "node:readline";
// src/local-github/git/run-git.ts
/**
* The environment git runs in: the caller's, without its `GIT_*` variables (a hook's `GIT_DIR` would
* send us to another repository) and without anyone's configuration.
*/
function gitEnvironment(extra = {}) {
	let inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(inherited),
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C",
		...extra
	};
}
/** Runs git in `folder` to its end. Rejects only if git cannot be started. */
function runGit(folder, args, input) {
	return new Promise((resolve, reject) => {
		let child = spawn("git", args, {
			cwd: folder,
			env: gitEnvironment(),
			windowsHide: !0
		}), out = [], err = [];
		child.stdout.on("data", (chunk) => out.push(chunk)), child.stderr.on("data", (chunk) => err.push(chunk)), child.once("error", reject), child.once("close", (code) => {
			let stderr = Buffer.concat(err).toString();
			resolve({
				code: code ?? -1,
				stdout: Buffer.concat(out),
				stderr
			});
		}), child.stdin.on("error", () => void 0), child.stdin.end(input);
	});
}
/** As `runGit`, giving what git printed; throws with git's own words if it fails. */
async function gitOutput(folder, args, input) {
	let result = await runGit(folder, args, input);
	if (result.code !== 0) throw Error(`git ${args.join(" ")}: ${result.stderr.trim()}`);
	return result.stdout.toString();
}
// src/local-github/git/require-git.ts
/** `git merge-tree --write-tree` is this old. */
const oldest = [2, 38];
let found$1;
/** Rejects, saying what is needed, if there is no git on the path or one that is too old. */
function requireGit() {
	return found$1 ??= lookForGit().catch((error) => {
		throw found$1 = void 0, error;
	}), found$1;
}
async function lookForGit() {
	let needed = `local-github needs git ${oldest.join(".")} or newer on the path`, told = await gitOutput(".", ["--version"]).catch((cause) => {
		throw Error(`${needed}, and found none`, { cause });
	}), [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(told)?.map(Number) ?? [];
	if (!(major > oldest[0] || major === oldest[0] && minor >= oldest[1])) throw Error(`${needed}, and found ${told.trim()}`);
}
// src/local-github/http/api-error.ts
/** A refusal, in the words and with the status that GitHub would use. Handlers and domain throw it. */
var ApiError = class extends Error {
	status;
	errors;
	headers;
	name = "ApiError";
	constructor(status, message, errors, headers = {}) {
		super(message), this.status = status, this.errors = errors, this.headers = headers;
	}
};
// src/local-github/graphql/nodes/account-node.ts
/** A person, organization or bot. GraphQL shows a bot's login without the `[bot]` that REST shows. */
function accountNode(world, user) {
	let slug = user.login.replace(/\[bot\]$/, ""), path = user.type === "Bot" ? `/apps/${slug}` : `/${user.login}`;
	return {
		__typename: user.type,
		id: user.nodeId,
		databaseId: user.id,
		login: slug,
		url: `${world.addresses.web}${path}`,
		resourcePath: path,
		avatarUrl: `${world.addresses.web}/avatars/u/${user.id}`,
		...user.type !== "Bot" && {
			name: user.name,
			email: user.email
		}
	};
}
/** An App. */
function appNode(world, app) {
	return {
		__typename: "App",
		id: app.nodeId,
		databaseId: app.id,
		clientId: app.clientId,
		slug: app.slug,
		name: app.name,
		description: null,
		createdAt: world.clock.iso(app.createdAt),
		updatedAt: world.clock.iso(app.createdAt),
		url: `${world.addresses.web}/apps/${app.slug}`
	};
}
// src/local-github/git/changed-files.ts
/** What `git diff-tree` must be told so that {@link readChangedFiles} can read what it prints. */
const diffOptions = [
	"-r",
	"-M",
	"--no-ext-diff",
	"--no-textconv",
	"-z",
	"--raw",
	"--numstat",
	"-p"
];
/** Reads what git printed of two trees: what differs, in git's order, with the hunks as GitHub shows them. */
function readChangedFiles(output) {
	let at = output.indexOf("\n") + 1, field = () => {
		let end = output.indexOf("\0", at), text = output.slice(at, end < 0 ? void 0 : end);
		return at = end < 0 ? output.length : end + 1, text;
	}, files = [];
	for (; output[at] === ":";) {
		let [, , , before = "", after = "", letter = ""] = /^:(\d+) (\d+) (\w+) (\w+) (\w)/.exec(field())?.map(String) ?? [], first = field(), moved = letter === "R" || letter === "C", path = moved ? field() : first, sha = letter === "D" ? before : after;
		files.push({
			path,
			previousPath: moved ? first : void 0,
			status: statusOf$2(letter),
			sha
		});
	}
	let counts = files.map(() => {
		let [additions = "0", deletions = "0", name] = field().split("	");
		for (let names = name === "" ? 2 : 0; names > 0; --names) field();
		return {
			additions: Number(additions) || 0,
			deletions: Number(deletions) || 0
		};
	}), hunks = output.slice(at).replace(/^\0/, "").split(/^(?=diff --git )/m).filter((part) => part.startsWith("diff --git "));
	return files.map((file, index) => {
		let { additions = 0, deletions = 0 } = counts[index] ?? {}, part = hunks[index] ?? "", start = part.search(/^@@ /m), patch = start < 0 ? void 0 : part.slice(start).replace(/\n$/, "");
		return {
			...file,
			additions,
			deletions,
			patch
		};
	});
}
function statusOf$2(letter) {
	switch (letter) {
		case "A": return "added";
		case "D": return "removed";
		case "R": return "renamed";
		case "T": return "changed";
		default: return "modified";
	}
}
// src/local-github/git/git-objects.ts
/** The type that goes with a mode. */
function typeOfMode(mode) {
	return mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
}
/** Reads the text of a commit object. */
function parseCommit(sha, text) {
	let split = text.indexOf("\n\n"), head = text.slice(0, split), value = (name) => RegExp(`^${name} (.*)$`, "m").exec(head)?.[1] ?? "";
	return {
		sha,
		tree: value("tree"),
		parents: [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent = ""]) => parent),
		author: parseSignature(value("author")),
		committer: parseSignature(value("committer")),
		message: text.slice(split + 2)
	};
}
/** The text of a commit object. */
function formatCommit(commit) {
	let parents = commit.parents.map((parent) => `parent ${parent}\n`).join(""), author = formatSignature(commit.author), committer = formatSignature(commit.committer);
	return `tree ${commit.tree}\n${parents}author ${author}\ncommitter ${committer}\n\n${commit.message}`;
}
function parseSignature(line) {
	let [, name = "", email = "", seconds = "0", offset = "+0000"] = /^(.*?) ?<(.*?)> (\d+) ([+-]\d{4})$/.exec(line) ?? [];
	return {
		name,
		email,
		at: Number(seconds) * 1e3,
		offset
	};
}
function formatSignature({ name, email, at, offset = "+0000" }) {
	let clean = (text) => text.replace(/[<>\n\0]/g, "").trim();
	return `${clean(name)} <${clean(email)}> ${Math.floor(at / 1e3)} ${offset}`;
}
// src/local-github/git/tree-editor.ts
const modes = /* @__PURE__ */ new Map([
	["100644", "100644"],
	["100664", "100644"],
	["100755", "100755"],
	["40000", "040000"],
	["160000", "160000"],
	["120000", "120000"]
]);
/** The entries of one tree object, names only (no paths). */
function parseTree(bytes) {
	let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), entries = [];
	for (let at = 0; at < buffer.length;) {
		let space = buffer.indexOf(32, at), end = buffer.indexOf(0, space), mode = modes.get(buffer.toString("latin1", at, space));
		if (mode === void 0) throw Error("A tree holds a mode that git does not know");
		let path = buffer.toString("utf8", space + 1, end), sha = buffer.toString("hex", end + 1, end + 21);
		entries.push({
			path,
			mode,
			type: typeOfMode(mode),
			sha
		}), at = end + 21;
	}
	return entries;
}
/** The bytes of a tree object with these entries, in whatever order they come. */
function formatTree(entries) {
	let key = (entry) => Buffer.from(entry.type === "tree" ? `${entry.path}/` : entry.path), parts = entries.map((entry) => ({
		entry,
		key: key(entry)
	})).toSorted((a, b) => Buffer.compare(a.key, b.key)).flatMap(({ entry }) => [Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.path}\0`), Buffer.from(entry.sha, "hex")]);
	return Buffer.concat(parts);
}
/**
* Applies `edits` to the tree `base` (nothing, if `undefined`) and gives the sha of the result.
* A folder left empty is gone, as git knows no empty folders.
*/
async function editTree(store, base, edits) {
	return await edited(store, base, edits) ?? store.writeTreeBytes(/* @__PURE__ */ new Uint8Array());
}
async function edited(store, base, edits) {
	let entries = /* @__PURE__ */ new Map(), bytes = base === void 0 ? void 0 : await store.readTreeBytes(base);
	for (let entry of bytes === void 0 ? [] : parseTree(bytes)) entries.set(entry.path, entry);
	let below = /* @__PURE__ */ new Map();
	for (let edit of edits) {
		let slash = edit.path.indexOf("/"), name = slash < 0 ? edit.path : edit.path.slice(0, slash);
		if (slash >= 0) {
			let inner = {
				...edit,
				path: edit.path.slice(slash + 1)
			};
			below.set(name, [...below.get(name) ?? [], inner]);
		} else if (edit.sha === void 0) entries.delete(name);
		else {
			let { mode, sha } = edit;
			entries.set(name, {
				path: name,
				mode,
				type: typeOfMode(mode),
				sha
			});
		}
	}
	for (let [name, inner] of below) {
		let old = entries.get(name), sha = await edited(store, old?.type === "tree" ? old.sha : void 0, inner);
		sha === void 0 ? old?.type === "tree" && entries.delete(name) : entries.set(name, {
			path: name,
			mode: "040000",
			type: "tree",
			sha
		});
	}
	return entries.size === 0 ? void 0 : store.writeTreeBytes(formatTree([...entries.values()]));
}
// src/local-github/git/tree-entries.ts
const parsed = /* @__PURE__ */ new WeakMap(), none = /* @__PURE__ */ new Map();
/** The entries of a tree object by name, parsed once for as long as the object is held; none of others. */
function treeEntries(object) {
	if (object?.type !== "tree") return none;
	let known = parsed.get(object);
	if (known !== void 0) return known;
	let entries = new Map(parseTree(object.content).map((entry) => [entry.path, entry]));
	return parsed.set(object, entries), entries;
}
// src/local-github/git/changed-paths.ts
/** The files that differ between two trees (`undefined`: an empty one), sorted; renames are two. */
async function changedPaths$1(store, before, after, prefix = "") {
	if (before === after) return [];
	let [old, young] = await Promise.all([entriesOf$1(store, before), entriesOf$1(store, after)]), found = [];
	for (let name of /* @__PURE__ */ new Set([...old.keys(), ...young.keys()])) {
		let [a, b] = [old.get(name), young.get(name)];
		if (a?.sha === b?.sha && a?.mode === b?.mode) continue;
		let path = `${prefix}${name}`, [inA, inB] = [folderOf(a), folderOf(b)];
		(inA !== void 0 || inB !== void 0) && found.push(...await changedPaths$1(store, inA, inB, `${path}/`));
		let [fileA, fileB] = [fileOf(a), fileOf(b)];
		fileA !== void 0 && fileB !== void 0 ? found.push({
			path,
			status: "modified"
		}) : fileB === void 0 ? fileA !== void 0 && found.push({
			path,
			status: "removed"
		}) : found.push({
			path,
			status: "added"
		});
	}
	return prefix === "" ? found.toSorted((a, b) => compare$2(a.path, b.path)) : found;
}
async function entriesOf$1(store, sha) {
	return treeEntries(sha === void 0 ? void 0 : await store.read(sha));
}
function folderOf(entry) {
	return entry?.type === "tree" ? entry.sha : void 0;
}
function fileOf(entry) {
	return entry !== void 0 && entry.type !== "tree" ? entry.sha : void 0;
}
function compare$2(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
// src/local-github/git/commit-graph.ts
/** Commits and their parents, each read once: they never change. */
var CommitGraph = class {
	#folder;
	#store;
	#nodes = /* @__PURE__ */ new Map();
	#loading;
	/** With `isNew` there is nothing yet that git would have to list. */
	constructor(folder, store, isNew) {
		this.#folder = folder, this.#store = store, isNew && (this.#loading = Promise.resolve());
	}
	/** `undefined` if there is no such commit. */
	async node(sha) {
		let known = this.#nodes.get(sha);
		return known === void 0 ? (await (this.#loading ??= this.#loadAll()), this.#nodes.get(sha) ?? this.#read(sha)) : known;
	}
	/** The parents that are there: those of a shallow copy's oldest commits are not. */
	async parents({ parents }) {
		let nodes = [];
		for (let parent of parents) {
			let node = this.#nodes.get(parent) ?? await this.node(parent);
			node !== void 0 && nodes.push(node);
		}
		return nodes;
	}
	/** All that refs reach, in one go: git is quicker at long histories than we are, and knows grafts. */
	async #loadAll() {
		for (let line of (await gitOutput(this.#folder, [
			"rev-list",
			"--all",
			"--parents",
			"--timestamp",
			"--topo-order",
			"--reverse"
		])).split("\n")) {
			let [date = "", sha = "", ...parents] = line.split(" ");
			sha !== "" && this.#add(sha, parents, Number(date));
		}
	}
	/** Reads a commit and those before it that are not known yet, the oldest first. */
	async #read(sha) {
		let waiting = [sha];
		for (let next = waiting.at(-1); next !== void 0; next = waiting.at(-1)) {
			let object = this.#nodes.has(next) ? void 0 : await this.#store.read(next);
			if (object?.type !== "commit") {
				waiting.pop();
				continue;
			}
			let { parents, committer } = parseCommit(next, object.content.toString()), unread = [];
			for (let parent of parents) this.#nodes.has(parent) || (await this.#store.read(parent))?.type === "commit" && unread.push(parent);
			unread.length > 0 ? waiting.push(...unread) : (this.#add(next, parents, committer.at / 1e3), waiting.pop());
		}
		return this.#nodes.get(sha);
	}
	#add(sha, parents, date) {
		let below = parents.map((parent) => this.#nodes.get(parent)?.generation ?? 0);
		this.#nodes.set(sha, {
			sha,
			parents,
			date,
			generation: 1 + Math.max(0, ...below)
		});
	}
};
// src/local-github/git/diff-process.ts
const mark = `END-${randomUUID()}`, end = Buffer.from(`${mark}\n`);
/**
* Compares trees through one `git diff-tree` process, started when needed and ended when idle: what
* takes a process of its own 5 ms takes this one a fraction of that.
*/
var DiffProcess = class {
	#folder;
	#options;
	#waiting = [];
	#child;
	#idle;
	#chunks = [];
	constructor(folder, options) {
		this.#folder = folder, this.#options = options;
	}
	/** What git prints for two trees, both by their full shas. */
	compare(a, b) {
		clearTimeout(this.#idle);
		let child = this.#child ??= this.#start();
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				resolve,
				reject
			}), child.stdin.write(`${a} ${b}\n${mark}\n`);
		});
	}
	close() {
		clearTimeout(this.#idle), this.#child?.kill(), this.#child = void 0, this.#fail(/* @__PURE__ */ Error("The repository was closed"));
	}
	#start() {
		let child = spawn("git", [
			"diff-tree",
			"--stdin",
			...this.#options
		], {
			cwd: this.#folder,
			env: gitEnvironment(),
			windowsHide: !0
		});
		this.#chunks = [], child.stdin.on("error", () => void 0), child.stdout.on("data", (chunk) => {
			this.#chunks.push(chunk), chunk.at(-1) === end.at(-1) && this.#parse();
		});
		let ended = (error) => {
			this.#child === child && (this.#child = void 0, this.#fail(error));
		};
		return child.once("error", ended), child.once("close", () => ended(/* @__PURE__ */ Error("git diff-tree ended"))), child;
	}
	#parse() {
		let rest = Buffer.concat(this.#chunks);
		for (let at = markAt(rest); at >= 0; at = markAt(rest)) this.#waiting.shift()?.resolve(rest.toString("utf8", 0, at)), rest = rest.subarray(at + end.length);
		this.#chunks = [rest], this.#waiting.length > 0 || (this.#idle = setTimeout(() => this.close(), 5e3), this.#idle.unref());
	}
	#fail(error) {
		for (let waiting of this.#waiting.splice(0)) waiting.reject(error);
	}
};
/** Where the mark begins a line, or follows a field. */
function markAt(bytes) {
	if (bytes.subarray(0, end.length).equals(end)) return 0;
	for (let before of ["\n", "\0"]) {
		let at = bytes.indexOf(`${before}${mark}\n`);
		if (at >= 0) return at + 1;
	}
	return -1;
}
// src/local-github/sorted-queue.ts
/** A queue whose first item is the one that comes before all others; of equals, the one added first. */
var SortedQueue = class {
	#heap = [];
	#compare;
	#added = 0;
	constructor(compare) {
		this.#compare = compare;
	}
	get size() {
		return this.#heap.length;
	}
	push(item) {
		let heap = this.#heap, entry = {
			item,
			order: this.#added += 1
		}, at = heap.length;
		for (heap.push(entry); at > 0;) {
			let up = at - 1 >> 1, above = heap[up];
			if (above === void 0 || this.#isBefore(above, entry)) break;
			heap[at] = above, at = up;
		}
		heap[at] = entry;
	}
	first() {
		return this.#heap[0]?.item;
	}
	shift() {
		let heap = this.#heap, [first] = heap, last = heap.pop();
		if (last === void 0 || heap.length === 0) return first?.item;
		let at = 0;
		for (;;) {
			let left = heap[2 * at + 1], right = heap[2 * at + 2], isRight = left !== void 0 && right !== void 0 && this.#isBefore(right, left), least = isRight ? right : left;
			if (least === void 0 || this.#isBefore(last, least)) break;
			heap[at] = least, at = 2 * at + (isRight ? 2 : 1);
		}
		return heap[at] = last, first?.item;
	}
	clear() {
		this.#heap.length = 0;
	}
	#isBefore(a, b) {
		let order = this.#compare(a.item, b.item);
		return order < 0 || order === 0 && a.order < b.order;
	}
}, History = class {
	#graph;
	/** Lists are asked for over and over, and are for ever the same. */
	#listed = /* @__PURE__ */ new Map();
	constructor(graph) {
		this.#graph = graph;
	}
	/** Whether `b` has `a` in its history, or is it. */
	async isAncestor(a, b) {
		let oldest = await this.#graph.node(a), start = await this.#graph.node(b);
		if (oldest === void 0 || start === void 0) return !1;
		let queue = [start], seen = /* @__PURE__ */ new Set([b]);
		for (let node = queue.pop(); node !== void 0; node = queue.pop()) {
			if (node.sha === a) return !0;
			if (!(node.generation <= oldest.generation)) for (let parent of await this.#graph.parents(node)) seen.has(parent.sha) || queue.push(parent), seen.add(parent.sha);
		}
		return !1;
	}
	/** The best common ancestors: none of them is in the history of another. */
	async mergeBases(a, b) {
		let ours = await this.#graph.node(a), theirs = await this.#graph.node(b);
		if (ours === void 0 || theirs === void 0) return [];
		if (ours === theirs) return [a];
		let found = [], starts = /* @__PURE__ */ new Map([[ours, 1], [theirs, 2]]);
		return await this.#paint(starts, {
			isOver: (flags) => !!(flags & 4),
			visit: ({ sha }, flags) => flags === 3 ? (found.push(sha), flags | 4) : flags
		}), found;
	}
	/** The commits that `b` reaches and none of `without` does, in no particular order. */
	async between(without, b) {
		let found = /* @__PURE__ */ new Set(), starts = /* @__PURE__ */ new Map(), tip = await this.#graph.node(b);
		if (tip === void 0) return found;
		starts.set(tip, 1);
		for (let sha of without) {
			let node = await this.#graph.node(sha);
			node !== void 0 && starts.set(node, (starts.get(node) ?? 0) | 2);
		}
		return await this.#paint(starts, {
			isOver: (flags) => !!(flags & 2),
			visit: ({ sha }, flags) => (flags === 1 && found.add(sha), flags)
		}), found;
	}
	/** What `tip` reaches, and `from` does not if it is given, as `git rev-list` lists it, the newest first. */
	list(from, tip, most) {
		return kept(this.#listed, `${from ?? ""}..${tip} ${most}`, () => this.#list(from, tip, most));
	}
	async #list(from, tip, most) {
		let only = from === void 0 ? void 0 : await this.between([from], tip), listed = [], start = await this.#graph.node(tip);
		if (start === void 0 || only?.has(tip) === !1) return listed;
		let queue = new SortedQueue((a, b) => b.date - a.date), seen = /* @__PURE__ */ new Set([tip]);
		queue.push(start);
		for (let node = queue.shift(); node !== void 0 && (listed.push(node.sha), !(listed.length >= most)); node = queue.shift()) for (let parent of await this.#graph.parents(node)) seen.has(parent.sha) || only?.has(parent.sha) === !1 || (seen.add(parent.sha), queue.push(parent));
		return listed;
	}
	/**
	* Walks from `starts` to the past. Each commit is visited once, after all that descend from it, with
	* the flags that they have handed down; ends when `isOver` holds of all that is left.
	*/
	async #paint(starts, walk) {
		let queue = new SortedQueue((a, b) => b.generation - a.generation), flagsOf = /* @__PURE__ */ new Map(), open = 0, add = (node, flags) => {
			let before = flagsOf.get(node.sha), after = (before ?? 0) | flags;
			before === void 0 && queue.push(node), flagsOf.set(node.sha, after);
			let wasOpen = before !== void 0 && !walk.isOver(before);
			open += Number(!walk.isOver(after)) - Number(wasOpen);
		};
		for (let [node, flags] of starts) add(node, flags);
		for (; open > 0;) {
			let node = queue.shift();
			if (node === void 0) break;
			let flags = flagsOf.get(node.sha) ?? 0;
			walk.isOver(flags) || --open;
			let handedDown = walk.visit(node, flags);
			for (let parent of await this.#graph.parents(node)) add(parent, handedDown);
		}
	}
};
/** An answer that was given before, or a new one that is kept for the next time. */
function kept(answers, question, find) {
	let known = answers.get(question);
	if (known !== void 0) return known;
	let [oldest] = answers.keys();
	oldest !== void 0 && answers.size >= 200 && answers.delete(oldest);
	let answer = find();
	return answers.set(question, answer), answer;
}
// src/local-github/git/merge-trees.ts
const withoutAttributes = ["-c", "attr.tree=4b825dc642cb6eb9a060e54bf8d69288fbee4904"];
/** Three-way merge without a work tree. Given a `base` it is taken instead of the history's. */
async function mergeTrees(repository, base, ours, theirs) {
	let [left, right] = base === void 0 ? [ours, theirs] : await withBase(repository, base, ours, theirs), args = [
		"merge-tree",
		"--write-tree",
		"--name-only",
		"--no-messages",
		"-z",
		left,
		right
	], result = await runGit(repository.path, [...withoutAttributes, ...args]);
	if (result.code !== 0 && result.code !== 1) throw Error(`git merge-tree: ${result.stderr}`);
	let [tree = "", ...conflicts] = result.stdout.toString().split("\0");
	return {
		tree,
		conflicts: conflicts.filter((path) => path !== "")
	};
}
/**
* Commits with the trees of `ours` and `theirs` whose one parent has the tree of `base`. Git has
* `merge-tree --merge-base` only since 2.40.
*/
async function withBase(repository, base, ours, theirs) {
	let nobody = {
		name: "local-github",
		email: "noreply@localhost",
		at: 0
	}, write = async (rev, parents) => {
		let tree = (await repository.objectInfo(`${rev}^{tree}`))?.sha;
		if (tree === void 0) throw Error(`No tree: ${rev}`);
		return repository.writeCommit({
			tree,
			parents,
			message: "merge input\n",
			author: nobody,
			committer: nobody
		});
	}, parent = await write(base, []);
	return [await write(ours, [parent]), await write(theirs, [parent])];
}
// src/local-github/git/name-object.ts
/** What a ref's short name may stand for, in git's order. */
const places$1 = [
	"refs/",
	"refs/tags/",
	"refs/heads/",
	"refs/remotes/"
], sha = /^[0-9a-f]{40}$/;
/**
* The object that `name` stands for, as git's revisions have it: a sha, a ref by its full or short
* name, `HEAD`; then `^{commit}`, `^{tree}` or `:path`. Whatever else git may understand (abbreviated
* shas, `main~2`) is asked of git.
*/
async function nameObject(store, refs, name) {
	let [, base = "", type, path] = /^([^:^]+)(?:\^\{(commit|tree)\}|:(.*))?$/s.exec(name) ?? [], found = sha.test(base) ? base : refSha(refs, base), isPlainPath = path === void 0 || /^(?!\.{1,2}\/|\/)(?!.*(\/\/|\/$))/s.test(path);
	if (found === void 0 && base.startsWith("refs/")) return;
	if (found === void 0 || !isPlainPath) {
		let told = await store.ask(name);
		return told && store.read(told.sha);
	}
	let object = await store.read(found);
	if (type !== void 0) return peel(store, object, type);
	if (path === void 0) return object;
	let at = await peel(store, object, "tree");
	for (let part of path === "" ? [] : path.split("/")) {
		let entry = treeEntries(at).get(part);
		at = entry && await store.read(entry.sha);
	}
	return at;
}
function refSha(refs, name) {
	return name === "HEAD" ? refs.head() : (name.startsWith("refs/") ? refs.get(name) : void 0) ?? places$1.map((place) => refs.get(`${place}${name}`)).find((one) => one !== void 0);
}
async function peel(store, object, type) {
	if (object === void 0 || object.type === type) return object;
	let isTag = object.type === "tag";
	if (!isTag && (object.type !== "commit" || type !== "tree")) return;
	let [, next = ""] = (isTag ? /^object (\w+)$/m : /^tree (\w+)$/m).exec(object.content.toString("latin1", 0, 64)) ?? [];
	return peel(store, await store.read(next), type);
}
// src/local-github/git/newly-changed.ts
/** Whether any of these commits has another `folder` than one of its parents. */
async function anyTouches(repository, commits, folder) {
	let at = async (sha) => (await repository.objectInfo(`${sha}:${folder}`))?.sha;
	for (let sha of commits) {
		let mine = await at(sha), parents = (await repository.readCommit(sha))?.parents ?? [];
		if (parents.length === 0 && mine !== void 0) return !0;
		for (let parent of parents) if (await at(parent) !== mine) return !0;
	}
	return !1;
}
/** The first path below `folder` that git tells of the commits which `rev` has and no branch. */
async function firstChanged(path, rev, folder) {
	return (await gitOutput(path, [
		"log",
		"-c",
		"--name-only",
		"--format=",
		rev,
		"--not",
		"--branches",
		"--",
		folder
	])).split("\n").find((one) => one !== "");
}
/** Reads objects through one `git cat-file` process, started when needed and ended when idle. */
var ObjectReader = class {
	#folder;
	#waiting = [];
	#child;
	#idle;
	#chunks = [];
	#length = 0;
	/** Bytes that must have come before parsing can go on. */
	#needed = 1;
	constructor(folder) {
		this.#folder = folder;
	}
	/** What `name` (anything git resolves) is; `undefined` if there is no such object. */
	info(name) {
		return this.#ask("info", name);
	}
	read(name) {
		return this.#ask("contents", name);
	}
	close() {
		clearTimeout(this.#idle), this.#child?.kill(), this.#child = void 0, this.#fail(/* @__PURE__ */ Error("The repository was closed"));
	}
	#ask(command, name) {
		if (name === "" || /[\r\n\0]/.test(name)) return Promise.resolve(void 0);
		clearTimeout(this.#idle);
		let child = this.#child ??= this.#start();
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				wantsContent: command === "contents",
				resolve,
				reject
			}), child.stdin.write(`${command} ${name}\n`);
		});
	}
	#start() {
		let child = spawn("git", ["cat-file", "--batch-command"], {
			cwd: this.#folder,
			env: gitEnvironment(),
			windowsHide: !0
		});
		this.#chunks = [], this.#length = 0, this.#needed = 1, child.stdin.on("error", () => void 0), child.stdout.on("data", (chunk) => {
			this.#chunks.push(chunk), this.#length += chunk.length, this.#length >= this.#needed && this.#parse();
		});
		let ended = (error) => {
			this.#child === child && (this.#child = void 0, this.#fail(error));
		};
		return child.once("error", ended), child.once("close", () => ended(/* @__PURE__ */ Error("git cat-file ended"))), child;
	}
	#parse() {
		let rest = Buffer.concat(this.#chunks);
		for (this.#needed = 0;;) {
			let [first] = this.#waiting, end = rest.indexOf(10);
			if (first === void 0 || end < 0) break;
			let header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(rest.subarray(0, end).toString()), [, sha = "", type = "", digits = "0"] = header ?? [], size = Number(digits), hasContent = header !== null && first.wantsContent, total = end + 1 + (hasContent ? size + 1 : 0);
			if (rest.length < total) {
				this.#needed = total;
				break;
			}
			let content = Buffer.from(rest.subarray(end + 1, hasContent ? total - 1 : end + 1));
			rest = rest.subarray(total), this.#waiting.shift(), first.resolve(header === null ? void 0 : {
				sha,
				type,
				size,
				content
			});
		}
		this.#chunks = [rest], this.#length = rest.length, this.#needed ||= rest.length + 1, this.#waiting.length === 0 && this.#endWhenIdle();
	}
	#endWhenIdle() {
		clearTimeout(this.#idle), this.#idle = setTimeout(() => this.close(), 5e3), this.#idle.unref();
	}
	#fail(error) {
		for (let waiting of this.#waiting.splice(0)) waiting.reject(error);
	}
}, ObjectStore = class {
	#folder;
	#reader;
	/** The least lately used first. */
	#held = /* @__PURE__ */ new Map();
	#heldBytes = 0;
	/** Folders of loose objects that are there. */
	#shards = /* @__PURE__ */ new Set();
	constructor(folder) {
		this.#folder = folder, this.#reader = new ObjectReader(folder);
	}
	/** The object of this full sha; `undefined` if there is none. */
	async read(sha) {
		let held = this.#held.get(sha);
		if (held !== void 0) return this.#held.delete(sha), this.#held.set(sha, held), held;
		let object = this.#readLoose(sha) ?? await this.#reader.read(sha);
		return object !== void 0 && this.#hold(object), object;
	}
	/** What git itself says that `name` is, in any way to write it; without its content. */
	ask(name) {
		return this.#reader.info(name);
	}
	/** Writes an object as git would, and gives its sha. */
	write(type, bytes) {
		let whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), sha = createHash("sha1").update(whole).digest("hex");
		if (this.#held.has(sha)) return sha;
		let content = whole.subarray(whole.length - bytes.length);
		this.#hold({
			sha,
			type,
			size: content.length,
			content
		});
		let shard = join(this.#folder, "objects", sha.slice(0, 2)), target = join(shard, sha.slice(2));
		if (existsSync(target)) return sha;
		this.#shards.has(shard) || mkdirSync(shard, { recursive: !0 }), this.#shards.add(shard);
		let temporary = join(shard, `tmp_obj_${randomUUID()}`);
		return writeFileSync(temporary, deflateSync$1(whole, { level: 1 }), { mode: 292 }), renameSync(temporary, target), sha;
	}
	close() {
		this.#reader.close();
	}
	#readLoose(sha) {
		let zipped;
		try {
			zipped = readFileSync(join(this.#folder, "objects", sha.slice(0, 2), sha.slice(2)));
		} catch {
			return;
		}
		let whole = inflateSync$1(zipped), end = whole.indexOf(0), [type = ""] = whole.toString("latin1", 0, end).split(" "), content = whole.subarray(end + 1);
		return {
			sha,
			type,
			size: content.length,
			content
		};
	}
	#hold(object) {
		if (!(object.size > 1048576 || this.#held.has(object.sha))) {
			this.#held.set(object.sha, object), this.#heldBytes += object.size;
			for (let [sha, { size }] of this.#held) {
				if (this.#heldBytes <= 67108864) break;
				this.#held.delete(sha), this.#heldBytes -= size;
			}
		}
	}
}, PlainMerger = class {
	#store;
	/** The merged blob of three; `undefined` as a value for a conflict. The oldest first. */
	#contents = /* @__PURE__ */ new Map();
	constructor(store) {
		this.#store = store;
	}
	/** Without `writes` the trees are not made: the one given is then no tree of the repository. */
	async merge(base, ours, theirs, writes) {
		let walk = {
			writes,
			unknown: [],
			conflict: !1,
			odd: !1
		}, tree = await this.#mergeTrees(walk, "", base, ours, theirs);
		return walk.odd ? {
			outcome: "unknown",
			contents: void 0
		} : walk.unknown.length > 0 ? {
			outcome: "unknown",
			contents: walk.unknown
		} : walk.conflict ? { outcome: "conflict" } : {
			outcome: "merged",
			tree
		};
	}
	/** Notes how git merged contents: the blob at each path, `undefined` for a conflict. */
	async learn(contents, mergedAt) {
		for (let { path, key } of contents) this.#contents.set(key, await mergedAt(path));
		for (let key of this.#contents.keys()) {
			if (this.#contents.size <= 2e4) break;
			this.#contents.delete(key);
		}
	}
	async #mergeTrees(walk, folder, base, ours, theirs) {
		if (ours === base || ours === theirs) return theirs;
		if (theirs === base) return ours;
		let old = treeEntries(base === void 0 ? void 0 : await this.#store.read(base)), left = treeEntries(await this.#store.read(ours)), right = treeEntries(await this.#store.read(theirs)), merged = [];
		for (let name of /* @__PURE__ */ new Set([
			...old.keys(),
			...left.keys(),
			...right.keys()
		])) {
			let path = `${folder}${name}`, three = [
				old.get(name),
				left.get(name),
				right.get(name)
			], entry = await this.#mergeEntry(walk, path, ...three);
			if (walk.odd) return "";
			entry !== void 0 && merged.push(entry);
		}
		let isWhole = !walk.conflict && walk.unknown.length === 0;
		return walk.writes && isWhole ? this.#store.write("tree", formatTree(merged)) : "";
	}
	async #mergeEntry(walk, path, base, ours, theirs) {
		if (base === void 0 && (ours === void 0 || theirs === void 0)) return ours ?? theirs;
		if (ours === void 0 || theirs === void 0) return this.#isOdd(walk);
		if (isSame$1(ours, theirs)) return ours;
		if (base !== void 0 && base.type === ours.type && base.type === theirs.type) {
			if (isSame$1(ours, base)) return theirs;
			if (isSame$1(theirs, base)) return ours;
		}
		if ((/* @__PURE__ */ new Set([
			ours.type,
			theirs.type,
			base?.type ?? ours.type
		])).size > 1) return this.#isOdd(walk);
		if (ours.type === "tree") {
			let sha = await this.#mergeTrees(walk, `${path}/`, base?.sha, ours.sha, theirs.sha);
			return {
				...ours,
				sha
			};
		}
		let isFile = [
			base,
			ours,
			theirs
		].every((one) => one?.mode === "100644");
		if (base === void 0 || !isFile) return this.#isOdd(walk);
		let key = `${base.sha} ${ours.sha} ${theirs.sha}`;
		if (!this.#contents.has(key)) {
			walk.unknown.push({
				path,
				key
			});
			return;
		}
		let sha = this.#contents.get(key);
		return walk.conflict ||= sha === void 0, sha === void 0 ? void 0 : {
			...ours,
			sha
		};
	}
	#isOdd(walk) {
		walk.odd = !0;
	}
};
function isSame$1(a, b) {
	return a.sha === b.sha && a.mode === b.mode;
}
// src/local-github/git/ref-name.ts
/** Characters that no ref's name may hold: those that mean something in revisions, and controls. */
const forbidden$1 = /[\0-\x20\x7f~^:?*[\\]/;
/** Whether `git check-ref-format` takes this name. */
function isRefName(name) {
	return !name.includes("/") || name.endsWith(".") || forbidden$1.test(name) || name.includes("..") || name.includes("@{") ? !1 : name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
// src/local-github/git/ref-store.ts
/**
* The refs of a bare repository, held in memory and written through to where git keeps them: a file
* each, changed under git's own lock (`<file>.lock`). Whoever only reads the repository sees what we
* see. Only we may change its refs: pushes do so through here. Another's change is noticed when the
* same ref is next swapped, which fails.
*/
var RefStore = class {
	#folder;
	#refs = /* @__PURE__ */ new Map();
	/** Names in `packed-refs`, which only git itself rewrites. */
	#packed = /* @__PURE__ */ new Map();
	/** All of them in git's order. */
	#sorted;
	constructor(folder) {
		this.#folder = folder, this.#readPacked();
		for (let [name, sha] of this.#packed) this.#refs.set(name, sha);
		this.#load("refs"), this.#sorted = [...this.#refs].map(([name, sha]) => ({
			name,
			sha
		})).toSorted(byName);
	}
	get(name) {
		return this.#refs.get(name);
	}
	/** Those that start with `prefix`, sorted by name. */
	list(prefix) {
		let start = this.#placeOf(prefix), end = start;
		for (; this.#sorted[end]?.name.startsWith(prefix) === !0;) end += 1;
		return this.#sorted.slice(start, end);
	}
	/** What `HEAD` names, if that exists. */
	head() {
		let [, name = ""] = /^ref: (\S+)/.exec(readText(join(this.#folder, "HEAD")) ?? "") ?? [];
		return this.#refs.get(name);
	}
	/** Makes all of these changes or, if one of the refs is not what it must be, none. Gives whether it did. */
	async swap(swaps) {
		if (!swaps.every((swap) => this.#isPossible(swap, swaps))) return !1;
		let packed = swaps.filter(({ name, after }) => after === void 0 && this.#packed.has(name));
		if (packed.length > 0 && !await this.#deletePacked(packed)) return !1;
		let rest = swaps.filter((swap) => !packed.includes(swap));
		if (!this.#write(rest)) return !1;
		for (let { name, after } of swaps) this.#note(name, after);
		return !0;
	}
	#note(name, sha) {
		let place = this.#placeOf(name), known = +(this.#sorted[place]?.name === name);
		this.#sorted.splice(place, known, ...sha === void 0 ? [] : [{
			name,
			sha
		}]), sha === void 0 ? this.#refs.delete(name) : this.#refs.set(name, sha);
	}
	/** Where in the order `name` is, or would be. */
	#placeOf(name) {
		let [low, high] = [0, this.#sorted.length];
		for (; low < high;) {
			let middle = low + high >> 1, other = this.#sorted[middle];
			other !== void 0 && byName(other, { name }) < 0 ? low = middle + 1 : high = middle;
		}
		return low;
	}
	#isPossible({ name, before, after }, all) {
		if (!isRefName(name) || this.#refs.get(name) !== before || this.#onDisk(name) !== before) return !1;
		if (after === void 0 || before !== void 0) return !0;
		let isKnown = (other) => this.#refs.has(other) || all.some((swap) => swap.name === other), parts = name.split("/");
		return !parts.some((_, index) => isKnown(parts.slice(0, index).join("/"))) && this.list(`${name}/`).length === 0;
	}
	#onDisk(name) {
		let loose = readText(join(this.#folder, name))?.trim();
		return loose === void 0 ? (this.#refs.has(name) && !this.#packed.has(name) && this.#readPacked(), this.#packed.get(name)) : loose;
	}
	#write(swaps) {
		let locks = [];
		try {
			for (let { name, after } of swaps) {
				let file = join(this.#folder, name);
				mkdirSync(dirname(file), { recursive: !0 });
				let lock = `${file}.lock`, handle = openSync(lock, "wx");
				locks.push(lock), after !== void 0 && writeSync(handle, `${after}\n`), closeSync(handle);
			}
		} catch {
			for (let lock of locks) rmSync(lock, { force: !0 });
			return !1;
		}
		for (let { name, after } of swaps) {
			let file = join(this.#folder, name);
			after === void 0 ? (rmSync(file, { force: !0 }), rmSync(`${file}.lock`), this.#removeEmpty(dirname(name))) : (removeEmptyFolders(file), renameSync(`${file}.lock`, file));
		}
		return !0;
	}
	async #deletePacked(swaps) {
		let lines = swaps.map(({ name, before }) => `delete ${name} ${before ?? ""}\n`).join(""), { code } = await runGit(this.#folder, ["update-ref", "--stdin"], lines);
		if (code === 0) for (let { name } of swaps) this.#packed.delete(name);
		return code === 0;
	}
	/** Removes folders that a deleted ref leaves empty, up to `refs/heads` and its like. */
	#removeEmpty(folder) {
		try {
			for (let at = folder; at.split("/").length > 2; at = dirname(at)) rmdirSync(join(this.#folder, at));
		} catch {}
	}
	#readPacked() {
		let text = readText(join(this.#folder, "packed-refs")) ?? "";
		for (let [, sha = "", name = ""] of text.matchAll(/^([0-9a-f]{40}) (\S+)$/gm)) this.#packed.set(name, sha);
	}
	#load(folder) {
		for (let entry of readdirSync(join(this.#folder, folder), { withFileTypes: !0 })) {
			let name = `${folder}/${entry.name}`;
			entry.isDirectory() && this.#load(name);
			let sha = entry.isFile() ? readText(join(this.#folder, name))?.trim() : void 0;
			sha !== void 0 && /^[0-9a-f]{40}$/.test(sha) && this.#refs.set(name, sha);
		}
	}
};
function byName(a, b) {
	return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return;
	}
}
/** Git leaves folders behind where refs were; they go where a ref of that name is to be. */
function removeEmptyFolders(path) {
	try {
		for (let name of readdirSync(path)) removeEmptyFolders(join(path, name));
		rmdirSync(path);
	} catch {}
}
/**
* A bare repository on disk, which any git may read at any time; refs are changed through here only.
* What it is asked often is answered in this process, as git would (`git-answers.test.ts` and
* `git-merges.test.ts` compare); the rest is asked of git. Needs git 2.38 or newer. Shas may be abbreviated only in `resolve`.
*/
var GitRepository = class GitRepository {
	path;
	#objects;
	#refs;
	#graph;
	#history;
	#diffs;
	#merger;
	/** What was read lately, so that one of a long history is not taken apart on each look. */
	#commits = /* @__PURE__ */ new Map();
	constructor(path, isNew) {
		this.path = path, this.#objects = new ObjectStore(path), this.#refs = new RefStore(path), this.#graph = new CommitGraph(path, this.#objects, isNew), this.#history = new History(this.#graph), this.#diffs = new DiffProcess(path, diffOptions), this.#merger = new PlainMerger(this.#objects);
	}
	/** Makes an empty bare repository at `path`, or a copy of `from` with its branches and tags. */
	static async create(path, defaultBranch, from) {
		for (let folder of [
			"objects/info",
			"objects/pack",
			"refs/heads",
			"refs/tags"
		]) await mkdir(join(path, folder), { recursive: !0 });
		return await writeFile$1(join(path, "HEAD"), `ref: refs/heads/${defaultBranch}\n`), await writeFile$1(join(path, "config"), "[core]\n	repositoryformatversion = 0\n	filemode = true\n	bare = true\n[gc]\n	auto = 0\n[uploadpack]\n	allowAnySHA1InWant = true\n	allowFilter = true\n"), from !== void 0 && await gitOutput(path, [
			"fetch",
			"--quiet",
			"--update-shallow",
			resolve(from),
			"+refs/heads/*:refs/heads/*",
			"+refs/tags/*:refs/tags/*"
		]), new GitRepository(path, from === void 0);
	}
	/** The commit that `rev` names; `undefined` if it names none. */
	async resolve(rev) {
		return (await this.objectInfo(`${rev}^{commit}`))?.sha;
	}
	/** Refs that start with `prefix` (`refs/heads/`), sorted by name; tags peeled to nothing. */
	async refs(prefix = "refs/") {
		return this.#refs.list(prefix);
	}
	/** What exactly the ref of this full name points at. */
	async ref(name) {
		return this.#refs.get(name);
	}
	async readCommit(sha) {
		let known = this.#commits.get(sha);
		if (known !== void 0) return known;
		let object = await this.#find(sha);
		if (object?.type !== "commit") return;
		let commit = parseCommit(object.sha, object.content.toString());
		return this.#commits.size >= 2e3 && this.#commits.clear(), commit.sha === sha && this.#commits.set(sha, commit), commit;
	}
	async writeCommit(commit) {
		return this.#objects.write("commit", Buffer.from(formatCommit(commit)));
	}
	async writeBlob(bytes) {
		return this.#objects.write("blob", bytes);
	}
	async readBlob(sha) {
		let object = await this.#find(sha);
		return object?.type === "blob" ? object.content : void 0;
	}
	/** What kind of object has this name, and how many bytes; `undefined` if there is none. */
	async objectInfo(name) {
		return this.#find(name);
	}
	/** The entries of a tree (or of a commit's), below its folders too if `recursive`. */
	async readTree(sha, { recursive = !1 } = {}) {
		let object = await this.#find(`${sha}^{tree}`);
		if (object === void 0) return;
		let entries = [];
		for (let entry of parseTree(object.content)) {
			if (entries.push(entry), !recursive || entry.type !== "tree") continue;
			let inner = await this.readTree(entry.sha, { recursive }) ?? [];
			for (let below of inner) entries.push({
				...below,
				path: `${entry.path}/${below.path}`
			});
		}
		return entries;
	}
	/** A tree like `base` (an empty one if `undefined`) with `edits` made. */
	writeTree(base, edits) {
		return editTree({
			readTreeBytes: async (sha) => (await this.#find(`${sha}^{tree}`))?.content,
			writeTreeBytes: async (bytes) => this.#objects.write("tree", bytes)
		}, base, edits);
	}
	/**
	* Moves `ref` from `oldSha` to `newSha` if it is still there; `undefined` stands for "does not
	* exist". Gives whether it did.
	*/
	casRef(ref, newSha, oldSha) {
		return this.swapRefs([{
			name: ref,
			after: newSha,
			before: oldSha
		}]);
	}
	/** Makes all of these changes or none, as `casRef` does one. */
	async swapRefs(swaps) {
		for (let { name, after } of swaps) {
			let object = after === void 0 ? void 0 : await this.#objects.read(after);
			if (after !== void 0 && object === void 0 || object !== void 0 && object.type !== "commit" && name.startsWith("refs/heads/")) return !1;
		}
		return this.#refs.swap(swaps);
	}
	/** Whether `b` has `a` in its history (or is it). */
	isAncestor(a, b) {
		return this.#history.isAncestor(a, b);
	}
	/** A best common ancestor; of several the one that git takes. */
	async mergeBase(a, b) {
		let [first, ...others] = await this.#history.mergeBases(a, b);
		return others.length === 0 ? first : (await gitOutput(this.path, [
			"merge-base",
			a,
			b
		])).trim();
	}
	/** Merges two commits as `git merge` would; with `base`, as if that were their merge base. */
	async mergeTrees(base, ours, theirs) {
		let plain = await this.#mergePlainly(base, ours, theirs, !0);
		if (plain?.outcome === "merged") return {
			tree: plain.tree,
			conflicts: []
		};
		let merged = await mergeTrees(this, base, ours, theirs);
		return plain?.outcome === "unknown" && plain.contents !== void 0 && await this.#merger.learn(plain.contents, async (path) => merged.conflicts.includes(path) ? void 0 : (await this.#find(`${merged.tree}:${path}`))?.sha), merged;
	}
	/** Whether two commits have a common past and can be merged without a conflict; writes nothing. */
	async mergesCleanly(ours, theirs) {
		if ((await this.#history.mergeBases(ours, theirs)).length === 0) return !1;
		let plain = await this.#mergePlainly(void 0, ours, theirs, !1);
		return plain !== void 0 && plain.outcome !== "unknown" ? plain.outcome === "merged" : (await this.mergeTrees(void 0, ours, theirs)).conflicts.length === 0;
	}
	/** The commits `rev` (or a range `a..b`) reaches, newest first, at most `first` after `skip`. */
	async log(rev, { first, skip = 0, path } = {}) {
		let shas = await this.#list(rev, skip + (first ?? 1e400), path);
		return (await Promise.all(shas.slice(skip).map((sha) => this.readCommit(sha)))).filter((commit) => commit !== void 0);
	}
	/** How many commits `rev` (or a range `a..b`) reaches. */
	async count(rev, path) {
		return (await this.#list(rev, 1e400, path)).length;
	}
	/** A file's bytes at `rev`; `undefined` if it is not there or no file. */
	readFile(rev, path) {
		return this.readBlob(`${rev}:${path}`);
	}
	/** What differs from `a` to `b`, both commits or trees. */
	async changedFiles(a, b) {
		let [before, after] = await Promise.all([a, b].map(async (rev) => (await this.#find(`${rev}^{tree}`))?.sha));
		if (before === void 0 || after === void 0) throw Error(`No trees: ${a} ${b}`);
		return readChangedFiles(await this.#diffs.compare(before, after));
	}
	/** The paths that each of these commits touched; a merge touches none. */
	async pathsByCommit(shas) {
		let found = /* @__PURE__ */ new Map();
		for (let sha of shas) {
			let commit = await this.readCommit(sha);
			if (commit === void 0) continue;
			let [parent, ...others] = commit.parents, before = parent === void 0 ? void 0 : await this.#find(`${parent}^{tree}`), paths = await changedPaths$1(this.#objects, before?.sha, commit.tree);
			found.set(sha, others.length > 0 ? [] : paths);
		}
		return found;
	}
	/**
	* The first path below `folder` (`a/b/`) that a commit changes which `rev` has and no branch; a merge
	* that only brings together what its parents have changes nothing.
	*/
	async newlyChanged(rev, folder) {
		let tips = this.#refs.list("refs/heads/").map(({ sha }) => sha), commits = await this.#history.between(tips, rev);
		return await anyTouches(this, commits, folder.replace(/\/$/, "")) ? firstChanged(this.path, rev, folder) : void 0;
	}
	/** Makes `branch` the one that a clone checks out. */
	async setHead(branch) {
		await gitOutput(this.path, [
			"symbolic-ref",
			"HEAD",
			`refs/heads/${branch}`
		]);
	}
	close() {
		this.#objects.close(), this.#diffs.close();
	}
	#find(name) {
		return nameObject(this.#objects, this.#refs, name);
	}
	/** `undefined` if there is not exactly one base. */
	async #mergePlainly(base, ours, theirs, writes) {
		let bases = base === void 0 ? await this.#history.mergeBases(ours, theirs) : [base], trees = await Promise.all([
			...bases,
			ours,
			theirs
		].map(async (rev) => (await this.#find(`${rev}^{tree}`))?.sha)), [old, left, right] = trees;
		if (trees.length === 3 && old !== void 0 && left !== void 0 && right !== void 0) return this.#merger.merge(old, left, right, writes);
	}
	async #list(rev, most, path) {
		if (path !== void 0) {
			let args = [
				"rev-list",
				...most === 1e400 ? [] : [`--max-count=${most}`],
				"--end-of-options",
				rev,
				"--",
				path
			];
			return (await gitOutput(this.path, args)).split("\n").filter((sha) => sha !== "");
		}
		let [from, to] = rev.includes("..") ? rev.split("..") : [void 0, rev], tip = await this.resolve(to ?? ""), start = from === void 0 ? void 0 : await this.resolve(from);
		if (tip === void 0 || from !== void 0 && start === void 0) throw Error(`No commits: ${rev}`);
		return this.#history.list(start, tip, most);
	}
}, IssueList = class extends Map {
	#byId = /* @__PURE__ */ new Map();
	#byHead = /* @__PURE__ */ new Map();
	set(number, issue) {
		this.#byId.set(issue.id, issue);
		let pull = issue.pullRequest;
		if (pull !== void 0) {
			this.#byId.set(pull.id, issue);
			let others = this.#byHead.get(pull.headRef) ?? /* @__PURE__ */ new Set();
			this.#byHead.set(pull.headRef, others.add(issue));
		}
		return super.set(number, issue);
	}
	delete(number) {
		let issue = this.get(number);
		if (issue !== void 0) {
			let pull = issue.pullRequest;
			this.#byId.delete(issue.id), pull !== void 0 && (this.#byId.delete(pull.id), this.#byHead.get(pull.headRef)?.delete(issue));
		}
		return super.delete(number);
	}
	/** The issue, or the pull request, of this id (not number). */
	ofId(id) {
		return this.#byId.get(id);
	}
	/** The pull requests out of a branch, open or not, by number. */
	ofHead(branch) {
		return [...this.#byHead.get(branch) ?? []];
	}
};
// src/local-github/model/node-id.ts
/** A global node id: a prefix for its kind (`I`, `PR`, `R`, …) and a key that is unique within it. */
function nodeId(prefix, key) {
	return `${prefix}_${Buffer.from(String(key)).toString("base64url")}`;
}
/** The prefix and key of a node id that {@link nodeId} made; `undefined` for anything else. */
function parseNodeId(id) {
	let [, prefix, encoded] = /^([A-Z]+)_([\w-]+)$/.exec(id) ?? [];
	if (prefix !== void 0 && encoded !== void 0) return {
		prefix,
		key: Buffer.from(encoded, "base64url").toString()
	};
}
// src/local-github/domain/repositories.ts
const roleRank = {
	read: 1,
	triage: 2,
	write: 3,
	maintain: 4,
	admin: 5
};
/** Makes a repository. Throws GitHub's 422 if the owner has one of that name. */
async function createRepository(world, owner, name, options = {}) {
	let fullName = `${owner.login}/${name}`;
	if (findRepository(world, owner.login, name) !== void 0) throw new ApiError(422, "Repository creation failed.", [{
		resource: "Repository",
		code: "custom",
		field: "name",
		message: "name already exists on this account"
	}]);
	let id = world.nextId(), defaultBranch = options.defaultBranch ?? await checkedOutBranch(options.from) ?? "main", path = join(world.folder, "repositories", `${id}.git`), git = await GitRepository.create(path, defaultBranch, options.from), createdAt = world.clock.now(), repository = {
		id,
		nodeId: nodeId("R", id),
		owner,
		name,
		fullName,
		description: options.description ?? "",
		defaultBranch,
		private: options.private ?? !1,
		createdAt,
		git,
		signedCommits: /* @__PURE__ */ new Set(),
		collaborators: /* @__PURE__ */ new Map(),
		labels: [],
		issues: new IssueList(),
		lastNumber: 0,
		goneIssues: /* @__PURE__ */ new Map(),
		checkSuites: /* @__PURE__ */ new Map(),
		checkRuns: /* @__PURE__ */ new Map(),
		statuses: [],
		protections: /* @__PURE__ */ new Map(),
		rulesets: /* @__PURE__ */ new Map(),
		mergeQueue: [],
		secrets: /* @__PURE__ */ new Map(),
		variables: /* @__PURE__ */ new Map(),
		environments: /* @__PURE__ */ new Map(),
		workflows: /* @__PURE__ */ new Map(),
		runs: /* @__PURE__ */ new Map(),
		artifacts: /* @__PURE__ */ new Map(),
		allowMergeCommit: !0,
		allowSquashMerge: !0,
		deleteBranchOnMerge: !1,
		pushedAt: createdAt
	};
	return options.autoInit === !0 && await writeFirstCommit(repository, createdAt), world.repositories.set(fullName.toLowerCase(), repository), repository;
}
/** The repository of that name, in any case. */
function findRepository(world, owner, name) {
	return world.repositories.get(`${owner}/${name}`.toLowerCase());
}
/** What a person may do in a repository; anyone may read a public one. */
function roleOf(repository, user) {
	return user.id === repository.owner.id ? "admin" : repository.collaborators.get(user.login) ?? (repository.private ? void 0 : "read");
}
/** Whether `role` is `least` or more. */
function roleIncludes(role, least) {
	return role !== void 0 && roleRank[role] >= roleRank[least];
}
/** Whether the repository exists, as far as `actor` can tell. */
function canSee(repository, actor) {
	if (!repository.private) return !0;
	switch (actor.kind) {
		case "anonymous":
		case "jwt": return !1;
		case "user": return roleOf(repository, actor.user) !== void 0;
		case "installation": return actor.repositories.has(repository.fullName);
		case "workflow": return actor.repository === repository.fullName;
		default: return actor;
	}
}
async function checkedOutBranch(from) {
	if (from === void 0) return;
	let { code, stdout } = await runGit(from, [
		"symbolic-ref",
		"--short",
		"HEAD"
	]);
	return code === 0 ? stdout.toString().trim() : void 0;
}
async function writeFirstCommit(repository, at) {
	let { git, owner } = repository, readme = await git.writeBlob(Buffer.from(`# ${repository.name}\n`)), tree = await git.writeTree(void 0, [{
		path: "README.md",
		mode: "100644",
		sha: readme
	}]), author = {
		name: owner.name,
		email: owner.email,
		at
	}, sha = await git.writeCommit({
		message: "Initial commit",
		tree,
		parents: [],
		author,
		committer: author
	});
	await git.casRef(`refs/heads/${repository.defaultBranch}`, sha, void 0);
}
// src/local-github/domain/rulesets.ts
/** Gives a repository one more ruleset, as its administrator does. */
function addRuleset(world, repository, request) {
	let id = world.nextId(), ruleset = {
		id,
		nodeId: nodeId("RRS", id),
		name: request.name,
		isActive: request.isActive ?? !0,
		include: request.include ?? ["~DEFAULT_BRANCH"],
		exclude: request.exclude ?? [],
		rules: request.rules,
		createdAt: world.clock.now()
	};
	return repository.rulesets.set(id, ruleset), ruleset;
}
/** The rules of all active rulesets that match a branch. */
function rulesOn(repository, branch) {
	return [...repository.rulesets.values()].filter((ruleset) => ruleset.isActive && matches(repository, branch, ruleset)).flatMap((ruleset) => ruleset.rules.map((rule) => ({
		ruleset,
		rule
	})));
}
function matches({ defaultBranch }, branch, { include, exclude }) {
	let isMeant = (pattern) => pattern === "~ALL" ? !0 : pattern === "~DEFAULT_BRANCH" ? branch === defaultBranch : toRegExp$1(pattern).test(`refs/heads/${branch}`);
	return include.some(isMeant) && !exclude.some(isMeant);
}
/** Ruby's `fnmatch` with paths, which GitHub uses: `*` ends at a slash, `**` followed by one does not. */
function toRegExp$1(pattern) {
	let source = pattern.replace(/[.+^${}()|\\]/g, String.raw`\$&`).replace(/\*\*\/|\*|\?/g, (wild) => wild === "**/" ? "(?:.*/)?" : wild === "*" ? "[^/]*" : "[^/]");
	return RegExp(`^${source}$`, "s");
}
// src/local-github/domain/branch-rules.ts
/** The classic protection of a branch, if it has one. */
function protectionOf(repository, branch) {
	return repository.protections.get(branch);
}
/** Whether `actor` is an administrator whom the branch's protection leaves out. Apps never are. */
function mayBypassProtection(repository, actor, branch) {
	return protectionOf(repository, branch)?.enforceAdmins !== !0 && actor.kind === "user" && roleIncludes(roleOf(repository, actor.user), "admin");
}
/** All that is demanded for a branch: of anyone, or of `actor`. */
function demandsOn(repository, branch, actor) {
	let protection = protectionOf(repository, branch), bypasses = actor !== void 0 && mayBypassProtection(repository, actor, branch);
	return [...protection === void 0 || bypasses ? [] : [ofProtection(protection)], ...ofRulesets(repository, branch)];
}
/** How the merge queue of a branch works; `undefined` if it has none. */
function queueOf(repository, branch) {
	return demandsOn(repository, branch).find(({ queue }) => queue !== void 0)?.queue;
}
/** How many approvals a pull request into a branch needs: the most that any rule asks. */
function requiredApprovals(repository, branch) {
	return Math.max(0, ...demandsOn(repository, branch).map(({ approvals = 0 }) => approvals));
}
function ofProtection(protection) {
	return {
		by: "protection",
		checks: protection.requiredChecks,
		strict: protection.strict,
		approvals: protection.approvals,
		dismissesStale: protection.dismissesStale,
		queue: void 0,
		allowForcePushes: protection.allowForcePushes,
		allowDeletions: protection.allowDeletions
	};
}
function ofRulesets(repository, branch) {
	let standing = rulesOn(repository, branch);
	if (standing.length === 0) return [];
	let rules = standing.map(({ rule }) => rule), checks = rules.filter((rule) => rule.kind === "required_status_checks"), pulls = rules.filter((rule) => rule.kind === "pull_request"), queue = rules.find((rule) => rule.kind === "merge_queue");
	return [{
		by: "rulesets",
		checks: checks.flatMap((rule) => rule.checks),
		strict: checks.some((rule) => rule.strict),
		approvals: pulls.length === 0 ? void 0 : Math.max(...pulls.map(({ approvals }) => approvals)),
		dismissesStale: pulls.some((rule) => rule.dismissesStale),
		queue,
		allowForcePushes: !rules.some((rule) => rule.kind === "non_fast_forward"),
		allowDeletions: !rules.some((rule) => rule.kind === "deletion")
	}];
}
// src/local-github/domain/commit-checks.ts
/** By commit, as a repository of a busy year has too many checks to look through them all. */
const known$2 = /* @__PURE__ */ new WeakMap();
/** Where a commit's checks are listed: who makes one adds it here. */
function checksOf$1(repository, sha) {
	let all = known$2.get(repository) ?? /* @__PURE__ */ new Map();
	known$2.set(repository, all);
	let checks = all.get(sha) ?? {
		suites: [],
		runs: [],
		statuses: []
	};
	return all.set(sha, checks), checks;
}
/** The check runs of a suite, oldest first. */
function runsOfSuite(repository, suite) {
	return checksOf$1(repository, suite.headSha).runs.filter((run) => run.suite === suite);
}
// src/local-github/rest/present/user.ts
/** GitHub's `simple-user`. */
function presentUser(world, user) {
	let url = `${world.addresses.api}/users/${encodeURIComponent(user.login)}`, page = user.type === "Bot" ? `apps/${user.login.replace(/\[bot\]$/, "")}` : user.login;
	return {
		login: user.login,
		id: user.id,
		node_id: user.nodeId,
		avatar_url: `${world.addresses.web}/avatars/u/${user.id}`,
		gravatar_id: "",
		url,
		html_url: `${world.addresses.web}/${page}`,
		followers_url: `${url}/followers`,
		following_url: `${url}/following{/other_user}`,
		gists_url: `${url}/gists{/gist_id}`,
		starred_url: `${url}/starred{/owner}{/repo}`,
		subscriptions_url: `${url}/subscriptions`,
		organizations_url: `${url}/orgs`,
		repos_url: `${url}/repos`,
		events_url: `${url}/events{/privacy}`,
		received_events_url: `${url}/received_events`,
		type: user.type,
		user_view_type: "public",
		site_admin: !1
	};
}
/** GitHub's `public-user`: one account looked at alone. */
function presentFullUser(world, user) {
	let owned = [...world.repositories.values()].filter(({ owner }) => owner.id === user.id), createdAt = world.clock.iso(0);
	return {
		...presentUser(world, user),
		name: user.name,
		company: null,
		blog: "",
		location: null,
		email: user.email,
		hireable: null,
		bio: null,
		twitter_username: null,
		public_repos: owned.filter(({ private: hidden }) => !hidden).length,
		public_gists: 0,
		followers: 0,
		following: 0,
		created_at: createdAt,
		updated_at: createdAt
	};
}
// src/local-github/rest/present/app.ts
/** GitHub's `integration`: an App, as its check runs and comments show it. */
function presentApp(world, app) {
	return {
		id: app.id,
		client_id: app.clientId,
		slug: app.slug,
		node_id: app.nodeId,
		owner: presentUser(world, app.owner),
		name: app.name,
		description: null,
		external_url: `${world.addresses.web}/apps/${app.slug}`,
		html_url: `${world.addresses.web}/apps/${app.slug}`,
		created_at: world.clock.iso(app.createdAt),
		updated_at: world.clock.iso(app.createdAt),
		permissions: app.permissions,
		events: [...app.events]
	};
}
/** GitHub's `installation`. */
function presentInstallation(world, app, installation) {
	let { api, web } = world.addresses, { id, account } = installation;
	return {
		id,
		client_id: app.clientId,
		account: presentUser(world, account),
		access_tokens_url: `${api}/app/installations/${id}/access_tokens`,
		repositories_url: `${api}/installation/repositories`,
		html_url: `${web}/settings/installations/${id}`,
		app_id: app.id,
		app_slug: app.slug,
		target_id: account.id,
		target_type: account.type,
		permissions: installation.permissions,
		events: [...app.events],
		created_at: world.clock.iso(installation.createdAt),
		updated_at: world.clock.iso(installation.createdAt),
		single_file_name: null,
		has_multiple_single_files: !1,
		single_file_paths: [],
		repository_selection: "selected",
		suspended_by: null,
		suspended_at: null
	};
}
// src/local-github/domain/open-issues.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** Opens or closes an issue or pull request: the one place that does. */
function setState$1(repository, issue, state) {
	if (issue.state = state, state === "closed") {
		forget(repository, issue);
		return;
	}
	let open = openOf(repository);
	open.issues.add(issue), issue.pullRequest !== void 0 && open.pulls.add(issue);
}
/** Leaves an issue out that is closed, or gone. */
function forget(repository, issue) {
	let open = openOf(repository);
	open.issues.delete(issue), open.pulls.delete(issue);
}
/** The open issues and pull requests, in the order of their opening. */
function openIssues(repository) {
	return [...openOf(repository).issues];
}
/** How many issues and pull requests are open. */
function openCount(repository) {
	return openOf(repository).issues.size;
}
/** The open pull requests, as the issues that have their numbers; in the order of their opening. */
function openPulls(repository) {
	return [...openOf(repository).pulls];
}
function openOf(repository) {
	let open = known$1.get(repository) ?? {
		issues: /* @__PURE__ */ new Set(),
		pulls: /* @__PURE__ */ new Set()
	};
	return known$1.set(repository, open), open;
}
// src/local-github/rest/present/pull-minimal.ts
/** The open pull requests whose head is `sha`. */
function pullsWithHead(repository, sha) {
	return openPulls(repository).flatMap((issue) => {
		let pull = issue.pullRequest;
		return pull?.headSha === sha ? [{
			issue,
			pull
		}] : [];
	});
}
/** The few words about a pull request that check runs, suites and workflow runs carry. */
function presentPullMinimal(world, repository, pull) {
	let url = `${world.addresses.api}/repos/${repository.fullName}`, repo = {
		id: repository.id,
		url,
		name: repository.name
	};
	return {
		url: `${url}/pulls/${pull.number}`,
		id: pull.id,
		number: pull.number,
		head: {
			ref: pull.headRef,
			sha: pull.headSha,
			repo
		},
		base: {
			ref: pull.baseRef,
			sha: pull.baseSha,
			repo
		}
	};
}
// src/local-github/rest/present/repository.ts
const links = {
	archive_url: "{archive_format}{/ref}",
	assignees_url: "assignees{/user}",
	blobs_url: "git/blobs{/sha}",
	branches_url: "branches{/branch}",
	collaborators_url: "collaborators{/collaborator}",
	comments_url: "comments{/number}",
	commits_url: "commits{/sha}",
	compare_url: "compare/{base}...{head}",
	contents_url: "contents/{+path}",
	contributors_url: "contributors",
	deployments_url: "deployments",
	downloads_url: "downloads",
	events_url: "events",
	forks_url: "forks",
	git_commits_url: "git/commits{/sha}",
	git_refs_url: "git/refs{/sha}",
	git_tags_url: "git/tags{/sha}",
	hooks_url: "hooks",
	issue_comment_url: "issues/comments{/number}",
	issue_events_url: "issues/events{/number}",
	issues_url: "issues{/number}",
	keys_url: "keys{/key_id}",
	labels_url: "labels{/name}",
	languages_url: "languages",
	merges_url: "merges",
	milestones_url: "milestones{/number}",
	notifications_url: "notifications{?since,all,participating}",
	pulls_url: "pulls{/number}",
	releases_url: "releases{/id}",
	stargazers_url: "stargazers",
	statuses_url: "statuses/{sha}",
	subscribers_url: "subscribers",
	subscription_url: "subscription",
	tags_url: "tags",
	teams_url: "teams",
	trees_url: "git/trees{/sha}"
};
/** GitHub's `repository`, as `actor` sees it; without one, as in webhooks. */
function presentRepository(world, repository, actor) {
	let { api, web, git } = world.addresses, url = `${api}/repos/${repository.fullName}`, html = `${web}/${repository.fullName}`, open = openCount(repository);
	return {
		id: repository.id,
		node_id: repository.nodeId,
		name: repository.name,
		full_name: repository.fullName,
		private: repository.private,
		owner: presentUser(world, repository.owner),
		html_url: html,
		description: repository.description === "" ? null : repository.description,
		fork: !1,
		url,
		...linksBelow(repository, url),
		git_url: `${git}/${repository.fullName}.git`,
		ssh_url: `${git}/${repository.fullName}.git`,
		clone_url: `${git}/${repository.fullName}.git`,
		svn_url: html,
		mirror_url: null,
		homepage: null,
		language: null,
		forks_count: 0,
		forks: 0,
		stargazers_count: 0,
		watchers_count: 0,
		watchers: 0,
		size: 0,
		default_branch: repository.defaultBranch,
		open_issues_count: open,
		open_issues: open,
		is_template: !1,
		topics: [],
		has_issues: !0,
		has_projects: !1,
		has_wiki: !1,
		has_pages: !1,
		has_downloads: !1,
		has_discussions: !1,
		archived: !1,
		disabled: !1,
		visibility: repository.private ? "private" : "public",
		pushed_at: world.clock.iso(repository.pushedAt),
		created_at: world.clock.iso(repository.createdAt),
		updated_at: world.clock.iso(repository.pushedAt),
		allow_forking: !0,
		web_commit_signoff_required: !1,
		license: null,
		...actor === void 0 ? {} : { permissions: presentPermissions(repository, actor) }
	};
}
/** Forty addresses, which every webhook and every run repeats: written once for as long as they hold. */
const written$1 = /* @__PURE__ */ new WeakMap();
function linksBelow(repository, url) {
	let known = written$1.get(repository);
	if (known?.url === url) return known.links;
	let shown = Object.entries(links).map(([name, path]) => [name, `${url}/${path}`]), made = {
		url,
		links: Object.fromEntries(shown)
	};
	return written$1.set(repository, made), made.links;
}
/** GitHub's `full-repository`: one repository looked at alone. */
function presentFullRepository(world, repository, actor) {
	return {
		...presentRepository(world, repository, actor),
		temp_clone_token: null,
		allow_rebase_merge: !1,
		allow_squash_merge: repository.allowSquashMerge,
		allow_merge_commit: repository.allowMergeCommit,
		allow_auto_merge: !1,
		allow_update_branch: !1,
		delete_branch_on_merge: repository.deleteBranchOnMerge,
		subscribers_count: 0,
		network_count: 0
	};
}
function presentPermissions(repository, actor) {
	if (actor.kind === "user") {
		let role = roleOf(repository, actor.user);
		return {
			admin: roleIncludes(role, "admin"),
			maintain: roleIncludes(role, "maintain"),
			push: roleIncludes(role, "write"),
			triage: roleIncludes(role, "triage"),
			pull: roleIncludes(role, "read")
		};
	}
	return {
		admin: !1,
		maintain: !1,
		push: !1,
		triage: !1,
		pull: canSee(repository, actor)
	};
}
// src/local-github/rest/present/check-suite.ts
const zeros$3 = "0".repeat(40);
/** A check suite as REST and webhooks show it; `commit` is its head, if that is there (still). */
function presentCheckSuite(world, repository, suite, commit) {
	let url = `${world.addresses.api}/repos/${repository.fullName}/check-suites/${suite.id}`, runs = runsOfSuite(repository, suite);
	return {
		id: suite.id,
		node_id: suite.nodeId,
		head_branch: suite.headBranch ?? null,
		head_sha: suite.headSha,
		status: suite.status,
		conclusion: suite.conclusion ?? null,
		url,
		before: commit?.parents[0] ?? zeros$3,
		after: suite.headSha,
		pull_requests: pullsWithHead(repository, suite.headSha).map(({ pull }) => presentPullMinimal(world, repository, pull)),
		app: presentApp(world, suite.app),
		repository: presentRepository(world, repository),
		created_at: world.clock.iso(suite.createdAt),
		updated_at: world.clock.iso(suite.updatedAt),
		head_commit: {
			id: suite.headSha,
			tree_id: commit?.tree ?? zeros$3,
			message: commit?.message.trimEnd() ?? "",
			timestamp: world.clock.iso(commit?.committer.at ?? suite.createdAt),
			author: commit ? {
				name: commit.author.name,
				email: commit.author.email
			} : null,
			committer: commit ? {
				name: commit.committer.name,
				email: commit.committer.email
			} : null
		},
		latest_check_runs_count: new Set(runs.map((run) => run.name)).size,
		check_runs_url: `${url}/check-runs`
	};
}
// src/local-github/domain/check-suites.ts
/** Makes a queued check suite and emits `check_suite` requested. */
async function createCheckSuite(world, repository, actor, request) {
	let id = world.nextId(), now = world.clock.now(), suite = {
		id,
		nodeId: nodeId("CS", id),
		app: request.app,
		headSha: request.headSha,
		headBranch: request.headBranch,
		workflowRunId: request.workflowRunId,
		status: "queued",
		conclusion: void 0,
		createdAt: now,
		updatedAt: now
	};
	return repository.checkSuites.set(id, suite), checksOf$1(repository, suite.headSha).suites.push(suite), await emitCheckSuite(world, repository, actor, suite, "requested"), suite;
}
/** Sets a suite's status; emits `check_suite` completed when that completes it (again). */
async function updateCheckSuite(world, repository, actor, suite, changes) {
	let changed = suite.status !== changes.status || suite.conclusion !== changes.conclusion;
	return suite.status = changes.status, suite.conclusion = changes.conclusion, suite.updatedAt = world.clock.now(), changed && changes.status === "completed" && await emitCheckSuite(world, repository, actor, suite, "completed"), suite;
}
/** Emits a `check_suite` event. */
async function emitCheckSuite(world, repository, actor, suite, action) {
	let commit = await repository.git.readCommit(suite.headSha);
	world.events.emit({
		name: "check_suite",
		action,
		repository,
		actor,
		payload: {
			action,
			check_suite: presentCheckSuite(world, repository, suite, commit)
		},
		sha: suite.headSha
	});
}
/** The App's newest suite of a commit that is not a workflow run's, made if there is none. */
async function findOrCreateSuite(world, repository, actor, app, headSha) {
	let mine = checksOf$1(repository, headSha).suites.findLast((suite) => suite.app.id === app.id && suite.workflowRunId === void 0);
	if (mine !== void 0) return mine;
	let headBranch = openPulls(repository).find((issue) => issue.pullRequest?.headSha === headSha)?.pullRequest?.headRef;
	return createCheckSuite(world, repository, actor, {
		app,
		headSha,
		headBranch
	});
}
/**
* Asks every App that may write checks for its checks of a pushed commit: GitHub makes an empty,
* queued suite for each, whether or not the App ever answers.
*/
async function requestCheckSuites(world, repository, actor, headSha, headBranch) {
	for (let installation of world.installations.values()) {
		let app = world.apps.get(installation.appId);
		app !== void 0 && app.id !== world.actionsApp.id && installation.repositories.has(repository.fullName) && installation.permissions.checks === "write" && (checksOf$1(repository, headSha).suites.some((suite) => suite.app.id === app.id) || await createCheckSuite(world, repository, actor, {
			app,
			headSha,
			headBranch
		}));
	}
}
/** Derives the state of an App's own suite from its newest check runs. */
async function settleCheckSuite(world, repository, actor, suite) {
	if (suite.workflowRunId !== void 0) return;
	let runs = latestRuns(runsOfSuite(repository, suite));
	runs.some((run) => run.status !== "completed") ? await updateCheckSuite(world, repository, actor, suite, { status: runs.some((run) => run.status !== "queued") ? "in_progress" : "queued" }) : await updateCheckSuite(world, repository, actor, suite, {
		status: "completed",
		conclusion: WORST_FIRST.find((one) => runs.some((run) => run.conclusion === one))
	});
}
/** Of several check runs of one name in one suite, the newest: what GitHub calls `filter=latest`. */
function latestRuns(runs) {
	let newest = /* @__PURE__ */ new Map();
	for (let run of runs) newest.set(`${run.suite.id} ${run.name}`, run);
	return [...newest.values()];
}
const WORST_FIRST = [
	"startup_failure",
	"failure",
	"timed_out",
	"action_required",
	"cancelled",
	"stale",
	"success",
	"neutral",
	"skipped"
];
// src/local-github/rest/present/annotation.ts
/** Where the annotated file is seen. */
function annotationPage(world, repository, run, { path }) {
	let file = path.split("/").map(encodeURIComponent).join("/");
	return `${world.addresses.web}/${repository.fullName}/blob/${run.headSha}/${file}`;
}
/** An annotation of a check run as REST shows it. */
function presentAnnotation(world, repository, run, annotation) {
	return {
		path: annotation.path,
		blob_href: annotationPage(world, repository, run, annotation),
		start_line: annotation.startLine,
		start_column: null,
		end_line: annotation.endLine,
		end_column: null,
		annotation_level: annotation.level,
		title: annotation.title,
		message: annotation.message,
		raw_details: annotation.rawDetails
	};
}
// src/local-github/rest/present/check-run.ts
/** Where a person sees a check run: a job's page for GitHub Actions. */
function checkRunPage(world, repository, run) {
	let base = `${world.addresses.web}/${repository.fullName}`, workflowRun = run.suite.workflowRunId;
	return workflowRun === void 0 ? `${base}/runs/${run.id}` : `${base}/actions/runs/${workflowRun}/job/${run.id}`;
}
/** A check run as REST and webhooks show it. */
function presentCheckRun(world, repository, run) {
	let url = `${world.addresses.api}/repos/${repository.fullName}/check-runs/${run.id}`, html = checkRunPage(world, repository, run), iso = (at) => at === void 0 ? null : world.clock.iso(at);
	return {
		id: run.id,
		name: run.name,
		node_id: run.nodeId,
		head_sha: run.headSha,
		external_id: run.externalId,
		url,
		html_url: html,
		details_url: run.detailsUrl ?? html,
		status: run.status,
		conclusion: run.conclusion ?? null,
		started_at: iso(run.startedAt),
		completed_at: iso(run.completedAt),
		output: {
			title: run.title ?? null,
			summary: run.summary ?? null,
			text: run.text ?? null,
			annotations_count: run.annotations.length,
			annotations_url: `${url}/annotations`
		},
		check_suite: { id: run.suite.id },
		app: presentApp(world, run.app),
		pull_requests: pullsWithHead(repository, run.headSha).map(({ pull }) => presentPullMinimal(world, repository, pull))
	};
}
// src/local-github/graphql/problem.ts
/** A refusal of one field of a query; the rest of the answer stands. */
var GraphqlProblem = class extends Error {
	type;
	name = "GraphqlProblem";
	constructor(type, message) {
		super(message), this.type = type;
	}
};
/**
* A connection over `items` in their order. A cursor names an item by its key and its place, so that
* paging goes on where it was when items before it have come or gone. Refuses, as GitHub does, a
* page without bounds or with more than 100 records.
*/
function connection(name, items, args, keyOf, show) {
	let bound = boundOf(name, args), keyAt = (index) => {
		let item = items[index];
		return item === void 0 ? "" : String(keyOf(item));
	}, start = args.after ? place(items.length, keyAt, args.after, "after") : 0, end = args.before ? place(items.length, keyAt, args.before, "before") : items.length, from = "last" in bound ? Math.max(start, end - bound.last) : start, to = "first" in bound ? Math.min(end, start + bound.first) : end, shown = items.slice(from, to).map((item, index) => ({
		node: once(() => show(item)),
		cursor: write$1(keyAt(from + index), from + index)
	}));
	return {
		totalCount: items.length,
		pageInfo: {
			hasNextPage: to < items.length,
			hasPreviousPage: from > 0,
			startCursor: shown[0]?.cursor ?? null,
			endCursor: shown.at(-1)?.cursor ?? null
		},
		nodes: () => shown.map(({ node }) => node()),
		edges: () => shown
	};
}
function boundOf(name, { first, last }) {
	let given = first ?? void 0, backwards = last ?? void 0;
	if (given === void 0 && backwards === void 0) throw new GraphqlProblem("MISSING_PAGINATION_BOUNDARIES", `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
	let [word, count] = given === void 0 ? ["last", backwards ?? 0] : ["first", given];
	if (count > 100) throw new GraphqlProblem("EXCESSIVE_PAGINATION", `Requesting ${count} records on the \`${name}\` connection exceeds the \`${word}\` limit of 100 records.`);
	if (count < 0) throw new GraphqlProblem("UNPROCESSABLE", `\`${word}\` on the \`${name}\` connection cannot be less than zero.`);
	return given === void 0 ? { last: count } : { first: count };
}
function write$1(key, index) {
	return Buffer.from(`cursor:v2:${index}:${key}`).toString("base64");
}
/** Where the page starts after, or ends before, the item that a cursor names. */
function place(length, keyAt, cursor, side) {
	let text = Buffer.from(cursor, "base64").toString(), [, index, key] = /^cursor:v2:(\d+):(.*)$/s.exec(text) ?? [];
	if (index === void 0 || key === void 0) throw new GraphqlProblem("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
	let hint = Number(index), at = keyAt(hint) === key ? hint : find$2(length, keyAt, key);
	return at >= 0 ? side === "after" ? at + 1 : at : Math.min(hint, length);
}
function find$2(length, keyAt, key) {
	for (let index = 0; index < length; index += 1) if (keyAt(index) === key) return index;
	return -1;
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
// src/local-github/graphql/filter.ts
/** Whether a filter that may be left out (or given as `null`) admits this value. */
function admits(wanted, value) {
	return wanted == null || wanted === value;
}
/** Whether a filter that lists values, and may be left out, admits this one. */
function admitsOneOf(wanted, value) {
	return wanted == null || wanted.includes(value);
}
// src/local-github/graphql/nodes/workflow-run-node.ts
function workflowRunNode(nodes, repository, run) {
	let { clock, addresses } = nodes.world, path = `/${repository.fullName}/actions/runs/${run.id}`, { workflow } = run, workflowPath = `/${repository.fullName}/actions/workflows/${workflow.path.split("/").at(-1)}`;
	return {
		__typename: "WorkflowRun",
		id: run.nodeId,
		databaseId: run.id,
		event: run.event,
		runNumber: run.runNumber,
		createdAt: clock.iso(run.createdAt),
		updatedAt: clock.iso(run.updatedAt),
		resourcePath: path,
		url: `${addresses.web}${path}`,
		checkSuite: () => nodes.checkSuite(repository, run.checkSuite),
		workflow: () => ({
			__typename: "Workflow",
			id: workflow.nodeId,
			databaseId: workflow.id,
			name: workflow.name,
			state: workflow.state.toUpperCase(),
			createdAt: clock.iso(workflow.createdAt),
			updatedAt: clock.iso(workflow.updatedAt),
			resourcePath: workflowPath,
			url: `${addresses.web}${workflowPath}`
		})
	};
}
// src/local-github/graphql/nodes/check-node.ts
function checkSuiteNode(nodes, repository, suite) {
	let { clock, addresses } = nodes.world, path = `/${repository.fullName}/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`, workflowRun = suite.workflowRunId === void 0 ? void 0 : repository.runs.get(suite.workflowRunId);
	return {
		__typename: "CheckSuite",
		id: suite.nodeId,
		databaseId: suite.id,
		app: () => nodes.app(suite.app),
		status: suite.status.toUpperCase(),
		conclusion: suite.conclusion?.toUpperCase() ?? null,
		createdAt: clock.iso(suite.createdAt),
		updatedAt: clock.iso(suite.updatedAt),
		resourcePath: path,
		url: `${addresses.web}${path}`,
		repository: () => nodes.repository(repository),
		commit: () => nodes.object(repository, suite.headSha),
		branch: () => suite.headBranch === void 0 ? null : nodes.ref(repository, `refs/heads/${suite.headBranch}`),
		workflowRun: () => workflowRun === void 0 ? null : workflowRunNode(nodes, repository, workflowRun),
		checkRuns: (args) => {
			let all = runsOfSuite(repository, suite);
			return connection("checkRuns", (args.filterBy?.checkType === "ALL" ? all : latestRuns(all)).filter((run) => isWanted$1(run, args.filterBy ?? {})), args, (run) => run.id, (run) => nodes.checkRun(repository, run));
		}
	};
}
function checkRunNode(nodes, repository, run) {
	let { world } = nodes, iso = (at) => at === void 0 ? null : world.clock.iso(at), page = checkRunPage(world, repository, run);
	return {
		__typename: "CheckRun",
		id: run.nodeId,
		databaseId: run.id,
		name: run.name,
		status: run.status.toUpperCase(),
		conclusion: run.conclusion?.toUpperCase() ?? null,
		startedAt: iso(run.startedAt),
		completedAt: iso(run.completedAt),
		detailsUrl: run.detailsUrl ?? page,
		url: page,
		permalink: page,
		resourcePath: page.slice(world.addresses.web.length),
		title: run.title ?? null,
		summary: run.summary ?? null,
		text: run.text ?? null,
		externalId: run.externalId === "" ? null : run.externalId,
		repository: () => nodes.repository(repository),
		checkSuite: () => nodes.checkSuite(repository, run.suite),
		isRequired: (args) => isRequired(repository, args, run.name, run.app.id),
		annotations: (args) => connection("annotations", run.annotations.map((annotation, index) => ({
			annotation,
			index
		})), args, ({ index }) => index, ({ annotation }) => ({
			__typename: "CheckAnnotation",
			path: annotation.path,
			message: annotation.message,
			title: annotation.title === "" ? null : annotation.title,
			rawDetails: annotation.rawDetails === "" ? null : annotation.rawDetails,
			annotationLevel: annotation.level.toUpperCase(),
			blobUrl: annotationPage(world, repository, run, annotation),
			location: {
				start: {
					line: annotation.startLine,
					column: null
				},
				end: {
					line: annotation.endLine,
					column: null
				}
			}
		}))
	};
}
function statusContextNode(nodes, repository, status) {
	return {
		__typename: "StatusContext",
		id: status.nodeId,
		context: status.context,
		state: status.state.toUpperCase(),
		description: status.description ?? null,
		targetUrl: status.targetUrl ?? null,
		createdAt: nodes.world.clock.iso(status.createdAt),
		creator: () => nodes.user(status.creator),
		commit: () => nodes.object(repository, status.sha),
		isRequired: (args) => isRequired(repository, args, status.context)
	};
}
function isWanted$1(run, filter) {
	let status = run.status.toUpperCase(), { appId, checkName, statuses, conclusions } = filter;
	return admits(appId, run.app.id) && admits(checkName, run.name) && admits(filter.status, status) && admitsOneOf(statuses, status) && admitsOneOf(conclusions, run.conclusion?.toUpperCase() ?? "");
}
/** Whether the base of a pull request requires a check of this name (by this App). */
function isRequired(repository, { pullRequestNumber, pullRequestId }, context, appId) {
	let id = pullRequestId ? Number(parseNodeId(pullRequestId)?.key) : void 0, base = ((id === void 0 ? void 0 : repository.issues.ofId(id)) ?? repository.issues.get(pullRequestNumber ?? 0))?.pullRequest?.baseRef;
	if (base === void 0) throw new GraphqlProblem("UNPROCESSABLE", "A pull request ID or pull request number is required.");
	return demandsOn(repository, base).flatMap(({ checks }) => checks).some((check) => check.context === context && (check.appId === void 0 || check.appId === appId));
}
// src/local-github/rest/present/author-association.ts
/** How an author stands to the repository. Past contributions are not counted. */
function authorAssociation(repository, author) {
	return author.id === repository.owner.id ? "OWNER" : repository.collaborators.has(author.login) ? "COLLABORATOR" : "NONE";
}
// src/local-github/graphql/nodes/edited-content.ts
/** What issues, pull requests and comments share: author, body, and who edited it and when. */
function editedContent(nodes, repository, content) {
	let { clock } = nodes.world, lastEdit = content.edits.at(-1);
	return {
		body: content.body,
		bodyText: content.body,
		author: () => nodes.user(content.author),
		authorAssociation: () => authorAssociation(repository, content.author),
		viewerDidAuthor: isViewer(nodes.actor, content.author.id),
		createdAt: clock.iso(content.createdAt),
		publishedAt: clock.iso(content.createdAt),
		updatedAt: clock.iso(content.updatedAt),
		createdViaEmail: !1,
		lastEditedAt: lastEdit === void 0 ? null : clock.iso(lastEdit.at),
		editor: () => lastEdit === void 0 ? null : nodes.user(lastEdit.editor),
		includesCreatedEdit: content.edits.length > 0,
		repository: () => nodes.repository(repository),
		userContentEdits: (args) => connection("userContentEdits", content.edits.map((edit, index) => ({
			edit,
			index
		})).toReversed(), args, ({ index }) => index, ({ edit, index }) => ({
			__typename: "UserContentEdit",
			id: nodeId("UCE", `${content.nodeId}:${index}`),
			editor: () => nodes.user(edit.editor),
			createdAt: clock.iso(edit.at),
			editedAt: clock.iso(edit.at),
			updatedAt: clock.iso(edit.at),
			deletedAt: null,
			deletedBy: null,
			diff: edit.body
		}))
	};
}
function isViewer(actor, id) {
	return actor.kind !== "anonymous" && actor.kind !== "jwt" && actor.user.id === id;
}
// src/local-github/domain/access.ts
/** Whether a person has this role, or more. An App's permissions are checked with its request. */
function hasRole(repository, actor, least) {
	return actor.kind !== "user" || roleIncludes(roleOf(repository, actor.user), least);
}
/** Refuses, as GitHub does, a person without this role. */
function requireRole(repository, actor, least) {
	if (!hasRole(repository, actor, least)) throw new ApiError(403, "Must have admin rights to Repository.");
}
// src/local-github/domain/reactions.ts
/**
* Reacts to an issue or comment; the same reaction a second time is the first one. Neither an event
* nor a new `updatedAt` follows, as on GitHub. In a locked conversation nobody can, whatever his role.
*/
function addReaction(world, actor, { issue, subject }, content) {
	if (issue.locked) {
		let { login } = actor.user;
		throw new ApiError(403, `${login} does not have the correct permissions to execute \`AddReaction\``);
	}
	let known = reactionOf(subject, actor, content);
	if (known !== void 0) return {
		reaction: known,
		isNew: !1
	};
	let id = world.nextId(), createdAt = world.clock.now(), reaction = {
		id,
		nodeId: nodeId("REA", id),
		user: actor.user,
		content,
		createdAt
	};
	return subject.reactions.push(reaction), {
		reaction,
		isNew: !0
	};
}
/** Takes a reaction back: one's own, or anyone's for those who may write. */
function removeReaction(repository, actor, subject, reaction) {
	if (reaction.user.id !== actor.user.id && !hasRole(repository, actor, "write")) throw new ApiError(403, "Must have admin rights to Repository.");
	subject.reactions.splice(subject.reactions.indexOf(reaction), 1);
}
/** The reaction of this content that `actor` has given. */
function reactionOf({ reactions }, { user }, content) {
	return reactions.find((one) => one.user.id === user.id && one.content === content);
}
// src/local-github/model/reaction.ts
const REACTION_CONTENTS = [
	"+1",
	"-1",
	"laugh",
	"hooray",
	"confused",
	"heart",
	"rocket",
	"eyes"
];
// src/local-github/graphql/nodes/reactions.ts
/** `THUMBS_UP` for `+1`. */
function reactionWord(content) {
	return content === "+1" ? "THUMBS_UP" : content === "-1" ? "THUMBS_DOWN" : content.toUpperCase();
}
/** What GraphQL's enum calls a reaction, as the model has it. */
function reactionContent(word) {
	return REACTION_CONTENTS.find((content) => reactionWord(content) === word);
}
/** The fields of `Reactable`; `self` is the node itself. */
function reactableFields(nodes, subject, self) {
	let has = (content) => "user" in nodes.actor && reactionOf(subject, nodes.actor, content) !== void 0;
	return {
		viewerCanReact: "user" in nodes.actor,
		reactionGroups: () => reactionGroups(nodes, subject, self),
		reactions: (args) => {
			let found = subject.reactions.filter(({ content }) => !args.content || reactionWord(content) === args.content);
			return {
				...connection("reactions", found, args, ({ id }) => id, (reaction) => reactionNode(nodes, reaction, self)),
				viewerHasReacted: found.some(({ content }) => has(content))
			};
		}
	};
}
function reactionNode(nodes, reaction, self) {
	return {
		__typename: "Reaction",
		id: reaction.nodeId,
		databaseId: reaction.id,
		content: reactionWord(reaction.content),
		createdAt: nodes.world.clock.iso(reaction.createdAt),
		user: nodes.userOfAny(reaction.user),
		reactable: self
	};
}
/** All contents there are, also those that nobody gave. */
function reactionGroups(nodes, subject, self) {
	return REACTION_CONTENTS.map((content) => {
		let given = subject.reactions.filter((reaction) => reaction.content === content), people = (name) => (args) => connection(name, given, args, ({ id }) => id, ({ user }) => nodes.user(user)), [first] = given;
		return {
			__typename: "ReactionGroup",
			content: reactionWord(content),
			createdAt: first === void 0 ? null : nodes.world.clock.iso(first.createdAt),
			viewerHasReacted: "user" in nodes.actor && reactionOf(subject, nodes.actor, content) !== void 0,
			reactors: people("reactors"),
			users: people("users"),
			subject: self
		};
	});
}
// src/local-github/graphql/nodes/comment-node.ts
function commentNode(nodes, repository, issue, comment) {
	let kind = issue.pullRequest === void 0 ? "issues" : "pull", path = `/${repository.fullName}/${kind}/${issue.number}#issuecomment-${comment.id}`;
	return {
		__typename: "IssueComment",
		...editedContent(nodes, repository, comment),
		...reactableFields(nodes, comment, () => nodes.comment(repository, issue, comment)),
		id: comment.nodeId,
		databaseId: comment.id,
		fullDatabaseId: String(comment.id),
		url: `${nodes.world.addresses.web}${path}`,
		resourcePath: path,
		isMinimized: comment.minimizedReason !== void 0,
		minimizedReason: comment.minimizedReason ?? null,
		issue: () => nodes.issue(repository, issue),
		pullRequest: () => issue.pullRequest === void 0 ? null : nodes.issue(repository, issue)
	};
}
function commentConnection(nodes, repository, issue, args) {
	let sign = args.orderBy?.direction === "DESC" ? -1 : 1;
	return connection("comments", args.orderBy ? issue.comments.toSorted((a, b) => sign * (a.updatedAt - b.updatedAt || a.id - b.id)) : issue.comments, args, (comment) => comment.id, (comment) => nodes.comment(repository, issue, comment));
}
// src/local-github/rest/present/commit.ts
const unsigned = {
	verified: !1,
	reason: "unsigned",
	signature: null,
	payload: null,
	verified_at: null
};
/** GitHub's `commit`: what it shows in lists, with its links and the accounts of its people. */
function presentCommit(world, repository, commit) {
	let { api, web } = world.addresses, url = `${api}/repos/${repository.fullName}`, html = `${web}/${repository.fullName}/commit`, author = userOf$1(world, commit.author), committer = userOf$1(world, commit.committer);
	return {
		url: `${url}/commits/${commit.sha}`,
		sha: commit.sha,
		node_id: commitNodeId(repository, commit.sha),
		html_url: `${html}/${commit.sha}`,
		comments_url: `${url}/commits/${commit.sha}/comments`,
		commit: {
			url: `${url}/git/commits/${commit.sha}`,
			author: presentSignature(world, commit.author),
			committer: presentSignature(world, commit.committer),
			message: trimEnd(commit.message),
			tree: {
				sha: commit.tree,
				url: `${url}/git/trees/${commit.tree}`
			},
			comment_count: 0,
			verification: presentVerification(world, repository, commit)
		},
		author: author === void 0 ? null : presentUser(world, author),
		committer: committer === void 0 ? null : presentUser(world, committer),
		parents: commit.parents.map((sha) => ({
			url: `${url}/commits/${sha}`,
			html_url: `${html}/${sha}`,
			sha
		}))
	};
}
/** GitHub's `git-commit`: the object itself. */
function presentGitCommit(world, repository, commit) {
	let url = `${world.addresses.api}/repos/${repository.fullName}/git`, html = `${world.addresses.web}/${repository.fullName}/commit`;
	return {
		sha: commit.sha,
		node_id: commitNodeId(repository, commit.sha),
		url: `${url}/commits/${commit.sha}`,
		html_url: `${html}/${commit.sha}`,
		author: presentSignature(world, commit.author),
		committer: presentSignature(world, commit.committer),
		tree: {
			sha: commit.tree,
			url: `${url}/trees/${commit.tree}`
		},
		message: trimEnd(commit.message),
		parents: commit.parents.map((sha) => ({
			sha,
			url: `${url}/commits/${sha}`,
			html_url: `${html}/${sha}`
		})),
		verification: presentVerification(world, repository, commit)
	};
}
/** GitHub's `diff-entry`: a file of a commit, a comparison or a pull request. */
function presentChangedFile(world, repository, sha, file) {
	let path = file.path.split("/").map(encodeURIComponent).join("/"), { api, web } = world.addresses;
	return {
		sha: file.sha,
		filename: file.path,
		status: file.status,
		additions: file.additions,
		deletions: file.deletions,
		changes: file.additions + file.deletions,
		blob_url: `${web}/${repository.fullName}/blob/${sha}/${path}`,
		raw_url: `${web}/${repository.fullName}/raw/${sha}/${path}`,
		contents_url: `${api}/repos/${repository.fullName}/contents/${path}?ref=${sha}`,
		...file.patch === void 0 ? {} : { patch: file.patch },
		...file.previousPath === void 0 ? {} : { previous_filename: file.previousPath }
	};
}
/** Whether a commit is signed: GitHub's own signature is the only one that is known here. */
function presentVerification(world, { signedCommits }, commit) {
	return signedCommits.has(commit.sha) ? {
		verified: !0,
		reason: "valid",
		...signatureOf(commit),
		verified_at: world.clock.iso(commit.committer.at)
	} : unsigned;
}
/** What stands for GitHub's signature of a commit, and what it is of. */
function signatureOf(commit) {
	let payload = formatCommit(commit), digest = createHash("sha256").update(payload).digest("base64"), frame = (edge) => `-----${edge} PGP SIGNATURE-----`;
	return {
		payload,
		signature: `${frame("BEGIN")}\n\n${digest}\n${frame("END")}\n`
	};
}
/** The account that a commit's address belongs to. */
function userOf$1(world, { email }) {
	return [...world.users.values()].find((user) => user.email === email);
}
/** A commit's node id; commits have no number, so it holds the repository's and the sha. */
function commitNodeId(repository, sha) {
	return `C_${Buffer.from(`${repository.id}:${sha}`).toString("base64url")}`;
}
function presentSignature(world, { name, email, at }) {
	return {
		name,
		email,
		date: world.clock.iso(at)
	};
}
function trimEnd(message) {
	return message.replace(/\n+$/, "");
}
/** Whose JWT this is. Throws GitHub's 401 for one that is malformed, out of its time or not signed by its App. */
function verifyAppJwt(world, token) {
	let [head = "", claims = "", signature = ""] = token.split("."), header = decode$1(head), payload = decode$1(claims);
	if (header?.alg !== "RS256" || payload === void 0) throw undecodable();
	let now = world.clock.now() / 1e3, { exp, iat, iss } = payload;
	if (typeof exp != "number" || exp <= now) throw new ApiError(401, "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
	if (exp > now + 600 + 60) throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
	if (typeof iat != "number" || iat > now + 60) throw new ApiError(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
	let app = [...world.apps.values()].find(({ id, clientId }) => String(iss) === String(id) || iss === clientId);
	if (app === void 0 || app.publicKeyPem === "") throw new ApiError(404, "Integration not found");
	let bytes = Buffer.from(signature, "base64url");
	if (!verify("RSA-SHA256", Buffer.from(`${head}.${claims}`), keyOf$1(app), bytes)) throw undecodable();
	return app;
}
/** Reading a key takes longer than using it. */
const keys = /* @__PURE__ */ new WeakMap();
function keyOf$1(app) {
	let known = keys.get(app);
	if (known?.pem === app.publicKeyPem) return known.key;
	let key = createPublicKey(app.publicKeyPem);
	return keys.set(app, {
		pem: app.publicKeyPem,
		key
	}), key;
}
/** The refusal of anything that is no JWT where only a JWT will do. */
function undecodable() {
	return new ApiError(401, "A JSON web token could not be decoded");
}
function decode$1(part) {
	try {
		let value = JSON.parse(Buffer.from(part, "base64url").toString());
		return typeof value == "object" && value ? { ...value } : void 0;
	} catch {
		return;
	}
}
// src/local-github/domain/tokens.ts
const rank = {
	read: 1,
	write: 2,
	admin: 3
};
/** Whether `granted` includes `wanted`; write includes read. */
function includesAccess(granted, wanted) {
	return granted !== void 0 && rank[granted] >= rank[wanted];
}
/** A person's token, which does all that the person may do, and does not expire. */
function createUserToken(world, user) {
	return add(world, "ghp", {
		kind: "user",
		user
	}, void 0);
}
/**
* A token of one hour for an installation, narrowed to `repositories` (names without owner) and
* `permissions`. Throws GitHub's 422 for more than the installation has.
*/
function createInstallationToken(world, installation, wanted = {}) {
	let app = world.apps.get(installation.appId);
	if (app === void 0) throw new ApiError(404, "Not Found");
	let permissions = wanted.permissions ?? installation.permissions;
	for (let [name, access] of Object.entries(permissions)) if (!includesAccess(installation.permissions[name], access)) throw new ApiError(422, "The permissions requested are not granted to this installation.");
	let names = wanted.repositories?.map((name) => `${installation.account.login}/${name}`);
	if (names?.some((name) => !installation.repositories.has(name)) === !0) throw new ApiError(422, "There is at least one repository that does not exist or is not accessible to the parent installation.");
	return add(world, "ghs", {
		kind: "installation",
		user: app.bot,
		app,
		installation,
		permissions: {
			metadata: "read",
			...permissions
		},
		repositories: names === void 0 ? installation.repositories : new Set(names)
	}, world.clock.now() + 36e5);
}
/** A job's `GITHUB_TOKEN`. It lives until it is revoked, at the end of its job. */
function createWorkflowToken(world, repository, job) {
	let app = world.actionsApp, permissions = {
		metadata: "read",
		...job.permissions
	}, { runId, jobId } = job, where = {
		repository: repository.fullName,
		runId,
		jobId
	};
	return add(world, "ghs", {
		kind: "workflow",
		user: app.bot,
		app,
		...where,
		permissions
	}, world.clock.now() + 864e5);
}
function revokeToken(world, value) {
	world.tokens.delete(value);
}
/** Who holds this token or JWT. Throws 401, in GitHub's words, for one that is unknown or expired. */
function resolveToken(world, value) {
	if (value.split(".").length === 3) return {
		kind: "jwt",
		app: verifyAppJwt(world, value)
	};
	let token = world.tokens.get(value), expired = token?.expiresAt !== void 0 && token.expiresAt <= world.clock.now();
	if (token === void 0 || expired) throw new ApiError(401, "Bad credentials");
	return token.actor;
}
function add(world, prefix, actor, expiresAt) {
	let value = `${prefix}_${randomBytes(18).toString("hex")}`, token = {
		value,
		actor,
		expiresAt
	};
	return world.tokens.set(value, token), token;
}
// src/local-github/graphql/access.ts
/** The caller as someone with an account. */
function accountOf(actor) {
	if (actor.kind === "anonymous" || actor.kind === "jwt") throw new GraphqlProblem("UNAUTHENTICATED", "Requires authentication");
	return actor;
}
/**
* Refuses an App's token that has none of these permissions on the repository. A person's role is
* checked by what is then done.
*/
function requirePermission(actor, repository, access, ...names) {
	if (!canSee(repository, actor)) throw forbidden();
	if (actor.kind === "installation" || actor.kind === "workflow") {
		if (!(actor.kind === "installation" ? actor.repositories.has(repository.fullName) : actor.repository === repository.fullName)) {
			if (access === "read" && !repository.private) return;
			throw forbidden();
		}
		if (!names.some((name) => includesAccess(actor.permissions[name], access))) throw forbidden();
	}
}
function forbidden() {
	return new GraphqlProblem("FORBIDDEN", "Resource not accessible by integration");
}
// src/local-github/rest/present/status.ts
/** A commit status inside a combined status: without who made it. */
function presentSimpleStatus(world, repository, status) {
	return {
		url: `${world.addresses.api}/repos/${repository.fullName}/statuses/${status.sha}`,
		avatar_url: presentUser(world, status.creator).avatar_url,
		id: status.id,
		node_id: status.nodeId,
		state: status.state,
		description: status.description ?? null,
		target_url: status.targetUrl ?? null,
		context: status.context,
		created_at: world.clock.iso(status.createdAt),
		updated_at: world.clock.iso(status.createdAt)
	};
}
/** A commit status as REST shows it. */
function presentStatus(world, repository, status) {
	return {
		...presentSimpleStatus(world, repository, status),
		creator: presentUser(world, status.creator)
	};
}
// src/local-github/domain/statuses.ts
/** Adds a commit status: the newest of a context counts. Emits `status`. 422 if there is no commit. */
async function createStatus(world, repository, actor, request) {
	requireRole(repository, actor, "write");
	let commit = await repository.git.readCommit(request.sha);
	if (commit === void 0) throw new ApiError(422, `No commit found for SHA: ${request.sha}`);
	let id = world.nextId(), status = {
		id,
		nodeId: nodeId("SC", id),
		sha: request.sha,
		context: request.context ?? "default",
		state: request.state,
		description: request.description,
		targetUrl: request.targetUrl,
		creator: actor.user,
		createdAt: world.clock.now()
	};
	repository.statuses.push(status), checksOf$1(repository, status.sha).statuses.push(status);
	let branches = (await repository.git.refs("refs/heads/")).filter((ref) => ref.sha === status.sha).map((ref) => ({
		name: ref.name.slice(11),
		commit: { sha: ref.sha },
		protected: repository.protections.has(ref.name.slice(11))
	})), event = {
		name: "status",
		action: void 0,
		repository,
		actor,
		payload: {
			...presentStatus(world, repository, status),
			sha: status.sha,
			name: repository.fullName,
			commit: presentCommit(world, repository, commit),
			branches
		}
	};
	return world.events.emit({
		...event,
		sha: status.sha
	}), status;
}
/** The newest status of each context on a commit, oldest context first. */
function latestStatuses(repository, sha) {
	let newest = /* @__PURE__ */ new Map();
	for (let status of checksOf$1(repository, sha).statuses) newest.set(status.context, status);
	return [...newest.values()];
}
// src/local-github/graphql/nodes/rollup.ts
/**
* `statusCheckRollup`: check runs and commit statuses of a commit together. `null` when there is
* neither: "no checks" is not "green".
*/
function rollup(nodes, repository, sha) {
	requirePermission(nodes.actor, repository, "read", "checks", "statuses");
	let runs = latestRuns(checksOf$1(repository, sha).runs), statuses = latestStatuses(repository, sha);
	if (runs.length + statuses.length === 0) return null;
	let contexts = [...runs.map((run) => ({
		id: run.id,
		show: () => nodes.checkRun(repository, run)
	})), ...statuses.map((one) => ({
		id: one.id,
		show: () => nodes.status(repository, one)
	}))];
	return {
		__typename: "StatusCheckRollup",
		id: () => nodeId("SCR", `${repository.id}:${sha}`),
		state: () => worst([...runs.map(runState$1), ...statuses.map(statusState$1)]),
		commit: () => nodes.object(repository, sha),
		contexts: (args) => ({
			...connection("contexts", contexts, args, ({ id }) => id, ({ show }) => show()),
			checkRunCount: runs.length,
			statusContextCount: statuses.length
		})
	};
}
/** `status`: the commit statuses alone; `null` without one. */
function statusNode(nodes, repository, sha) {
	requirePermission(nodes.actor, repository, "read", "statuses");
	let statuses = latestStatuses(repository, sha);
	return statuses.length === 0 ? null : {
		__typename: "Status",
		id: nodeId("ST", `${repository.id}:${sha}`),
		state: worst(statuses.map(statusState$1)),
		commit: () => nodes.object(repository, sha),
		context: ({ name }) => {
			let found = statuses.find((status) => status.context === name);
			return found === void 0 ? null : nodes.status(repository, found);
		},
		contexts: () => statuses.map((status) => nodes.status(repository, status))
	};
}
function worst(states) {
	return [
		"FAILURE",
		"ERROR",
		"EXPECTED",
		"PENDING"
	].find((state) => states.includes(state)) ?? "SUCCESS";
}
function runState$1(run) {
	return run.status === "completed" ? [
		"success",
		"neutral",
		"skipped"
	].includes(run.conclusion ?? "") ? "SUCCESS" : "FAILURE" : "PENDING";
}
function statusState$1({ state }) {
	switch (state) {
		case "error": return "ERROR";
		case "failure": return "FAILURE";
		case "pending": return "PENDING";
		case "success": return "SUCCESS";
		default: return state;
	}
}
function commitNode(nodes, repository, commit) {
	let { clock, addresses } = nodes.world, path = `/${repository.fullName}/commit/${commit.sha}`, headline = commit.message.split("\n", 1)[0] ?? "";
	return {
		__typename: "Commit",
		id: () => nodeId("C", `${repository.id}:${commit.sha}`),
		oid: commit.sha,
		abbreviatedOid: commit.sha.slice(0, 7),
		message: commit.message.trimEnd(),
		messageHeadline: headline,
		messageBody: commit.message.slice(headline.length).trim(),
		authoredDate: clock.iso(commit.author.at),
		committedDate: clock.iso(commit.committer.at),
		committedViaWeb: commit.committer.email === "noreply@github.com",
		author: () => actorNode(nodes, commit.author),
		committer: () => actorNode(nodes, commit.committer),
		signature: () => signatureNode(nodes, repository, commit),
		resourcePath: path,
		url: `${addresses.web}${path}`,
		commitResourcePath: path,
		commitUrl: `${addresses.web}${path}`,
		repository: () => nodes.repository(repository),
		tree: () => nodes.object(repository, commit.tree),
		parents: async (args) => connection("parents", (await Promise.all(commit.parents.map((sha) => repository.git.readCommit(sha)))).filter((parent) => parent !== void 0), args, (parent) => parent.sha, (parent) => nodes.commit(repository, parent)),
		history: (args) => history(nodes, repository, commit, args),
		status: () => statusNode(nodes, repository, commit.sha),
		statusCheckRollup: () => rollup(nodes, repository, commit.sha),
		checkSuites: (args) => (requirePermission(nodes.actor, repository, "read", "checks"), connection("checkSuites", suitesOf(repository, commit.sha, args.filterBy ?? {}), args, (suite) => suite.id, (suite) => nodes.checkSuite(repository, suite))),
		associatedPullRequests: async (args) => connection("associatedPullRequests", await pullsWith(repository, commit.sha), args, (one) => one.number, (one) => nodes.issue(repository, one))
	};
}
async function history(nodes, repository, commit, { path, since, until, ...page }) {
	let limit = {
		first: 1e4,
		...path ? { path } : {}
	}, from = since ? Date.parse(since) : -1e400, to = until ? Date.parse(until) : 1e400;
	return connection("history", (await repository.git.log(commit.sha, limit)).filter(({ committer }) => committer.at >= from && committer.at <= to), page, ({ sha }) => sha, (one) => nodes.commit(repository, one));
}
function actorNode(nodes, signature) {
	let user = userOf$1(nodes.world, signature);
	return {
		__typename: "GitActor",
		name: signature.name,
		email: signature.email,
		date: nodes.world.clock.iso(signature.at),
		user: user === void 0 || user.type === "Organization" ? null : nodes.userOfAny(user)
	};
}
function signatureNode(nodes, repository, commit) {
	return repository.signedCommits.has(commit.sha) ? {
		__typename: "GpgSignature",
		...signatureOf(commit),
		email: "noreply@github.com",
		isValid: !0,
		state: "VALID",
		wasSignedByGitHub: !0,
		signer: null,
		keyId: "B5690EEEBB952194",
		verifiedAt: nodes.world.clock.iso(commit.committer.at)
	} : null;
}
function suitesOf(repository, sha, filter) {
	let { runs, suites } = checksOf$1(repository, sha);
	return suites.filter((suite) => admits(filter.appId, suite.app.id) && (!filter.checkName || runs.some((run) => run.suite === suite && run.name === filter.checkName)));
}
async function pullsWith(repository, sha) {
	let found = [];
	for (let issue of repository.issues.values()) {
		let pull = issue.pullRequest;
		pull !== void 0 && (await repository.git.isAncestor(sha, pull.headSha) && !await repository.git.isAncestor(sha, pull.baseSha) || pull.mergeCommitSha === sha) && found.push(issue);
	}
	return found;
}
// src/local-github/graphql/nodes/git-object-node.ts
/** Bytes of a blob's text that GraphQL gives; a longer one is cut and says so. */
const MOST_TEXT = 512e3;
/** A commit, tree or blob by any name that git knows it by (`main:README.md`), or `null`. */
async function gitObjectNode(nodes, repository, name) {
	if (name.startsWith("-")) return null;
	let info = await repository.git.objectInfo(name);
	if (info === void 0) return null;
	let { sha } = info;
	switch (info.type) {
		case "commit": {
			let commit = await repository.git.readCommit(sha);
			return commit === void 0 ? null : nodes.commit(repository, commit);
		}
		case "tree": return treeNode(nodes, repository, sha);
		case "blob": return blobNode(nodes, repository, sha, info.size);
		default: return null;
	}
}
function objectFields(nodes, repository, type, sha) {
	return {
		__typename: type,
		id: nodeId(type === "Tree" ? "T" : "B", `${repository.id}:${sha}`),
		oid: sha,
		abbreviatedOid: sha.slice(0, 7),
		repository: () => nodes.repository(repository)
	};
}
function treeNode(nodes, repository, sha) {
	return {
		...objectFields(nodes, repository, "Tree", sha),
		entries: async () => (await repository.git.readTree(sha) ?? []).map((entry) => entryNode$1(nodes, repository, entry))
	};
}
function entryNode$1(nodes, repository, entry) {
	let extension = /\.[^./]*$/.exec(entry.path)?.[0] ?? "";
	return {
		__typename: "TreeEntry",
		name: entry.path,
		path: entry.path,
		extension,
		mode: Number.parseInt(entry.mode, 8),
		type: entry.type,
		oid: entry.sha,
		object: () => entry.type === "commit" ? null : nodes.object(repository, entry.sha),
		size: async () => entry.type === "blob" ? (await repository.git.objectInfo(entry.sha))?.size ?? 0 : 0,
		repository: () => nodes.repository(repository)
	};
}
function blobNode(nodes, repository, sha, size) {
	let bytes = async () => await repository.git.readBlob(sha) ?? /* @__PURE__ */ new Uint8Array(), isBinary = async () => (await bytes()).subarray(0, 8e3).includes(0);
	return {
		...objectFields(nodes, repository, "Blob", sha),
		byteSize: size,
		isBinary,
		isTruncated: size > MOST_TEXT,
		text: async () => await isBinary() ? null : Buffer.from((await bytes()).subarray(0, MOST_TEXT)).toString()
	};
}
// src/local-github/domain/mentions.ts
const closingWord = String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+`;
/** Numbers of this repository's issues that Markdown mentions (`#12`, `owner/name#12`, a URL). */
function mentionedNumbers(world, repository, text) {
	return numbersAfter("", world, repository, text);
}
/** Numbers of this repository's issues that a text closes (`Closes #12`) once it is merged. */
function closedNumbers(world, repository, text) {
	return numbersAfter(closingWord, world, repository, text);
}
function numbersAfter(prefix, world, repository, text) {
	let name = escape$2(repository.fullName), url = String.raw`${escape$2(world.addresses.web)}/${name}/(?:issues|pull)/(\d+)`, mention = new RegExp(String.raw`${prefix}(?<![\w/&#])(?:${url}|(?:${name})?#(\d+)\b)`, "gi"), numbers = [...visible(text).matchAll(mention)].map(([, inUrl, short]) => Number(inUrl ?? short));
	return [...new Set(numbers)];
}
/** Markdown without what GitHub does not look for mentions in: code and HTML comments. */
function visible(markdown) {
	return markdown.replace(/<!--.*?(?:-->|$)/gs, " ").replace(/^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*\s*$|$(?![\s\S]))/gms, " ").replace(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, " ");
}
function escape$2(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
// src/local-github/graphql/nodes/label-node.ts
function labelNode(nodes, repository, label) {
	let path = `/${repository.fullName}/labels/${encodeURIComponent(label.name)}`;
	return {
		__typename: "Label",
		id: label.nodeId,
		name: label.name,
		color: label.color,
		description: label.description === "" ? null : label.description,
		isDefault: !1,
		resourcePath: path,
		url: `${nodes.world.addresses.web}${path}`,
		repository: () => nodes.repository(repository)
	};
}
/** A `labels` connection; `query` looks for a part of the name or description. */
function labelConnection(nodes, repository, labels, args) {
	let query = (args.query ?? "").toLowerCase();
	return connection("labels", labels.filter((label) => `${label.name}\n${label.description}`.toLowerCase().includes(query)), args, (label) => label.id, (label) => nodes.label(repository, label));
}
// src/local-github/domain/approvals.ts
/** Of each reviewer the newest review that is more than a comment; `writersOnly` of those who count. */
function latestOpinions(world, repository, pull, { writersOnly = !1 } = {}) {
	let latest = /* @__PURE__ */ new Map();
	for (let review of pull.reviews) review.state !== "COMMENTED" && (latest.delete(review.author.id), latest.set(review.author.id, review));
	return [...latest.values()].filter((one) => !writersOnly || canPush(world, repository, one));
}
/** Whether a review's author may write to the repository: only then it counts. */
function canPush(world, repository, { author, app }) {
	return app === void 0 ? roleIncludes(roleOf(repository, author), "write") : [...world.installations.values()].some(({ appId, repositories, permissions }) => appId === app.id && repositories.has(repository.fullName) && includesAccess(permissions.contents, "write"));
}
/** GraphQL's `reviewDecision`: `undefined` where no rule asks for approvals. */
function reviewDecision(world, repository, pull) {
	let required = requiredApprovals(repository, pull.baseRef);
	if (required === 0) return;
	let opinions = latestOpinions(world, repository, pull, { writersOnly: !0 });
	return opinions.some(({ state }) => state === "CHANGES_REQUESTED") ? "CHANGES_REQUESTED" : opinions.filter(({ state }) => state === "APPROVED").length >= required ? "APPROVED" : "REVIEW_REQUIRED";
}
/** Which reviews a pull request lacks that needs `required` approvals, in GitHub's words. */
function missingReviews(world, repository, pull, required) {
	if (required === 0) return;
	let opinions = latestOpinions(world, repository, pull, { writersOnly: !0 }), rejections = opinions.filter(({ state }) => state === "CHANGES_REQUESTED").length, reviewers = "by reviewers with write access.";
	if (rejections > 0) return `${rejections} review${rejections === 1 ? "" : "s"} requesting changes ${reviewers}`;
	if (!(opinions.filter(({ state }) => state === "APPROVED").length >= required)) return `At least ${required} approving ${required === 1 ? "review is" : "reviews are"} required ${reviewers}`;
}
// src/local-github/rest/present/review.ts
/** Where a person sees a review. */
function reviewPage(world, repository, pull, review) {
	return `${`${world.addresses.web}/${repository.fullName}/pull/${pull.number}`}#pullrequestreview-${review.id}`;
}
/** GitHub's `pull-request-review`. */
function presentReview(world, repository, pull, review) {
	let url = `${world.addresses.api}/repos/${repository.fullName}/pulls/${pull.number}`, html = reviewPage(world, repository, pull, review);
	return {
		id: review.id,
		node_id: review.nodeId,
		user: presentUser(world, review.author),
		body: review.body,
		state: review.state,
		html_url: html,
		pull_request_url: url,
		_links: {
			html: { href: html },
			pull_request: { href: url }
		},
		submitted_at: world.clock.iso(review.submittedAt),
		commit_id: review.commitSha,
		author_association: authorAssociation(repository, review.author)
	};
}
// src/local-github/graphql/nodes/review-node.ts
function reviewNode(nodes, repository, issue, pull, review) {
	let { clock, addresses } = nodes.world, page = reviewPage(nodes.world, repository, pull, review), submitted = clock.iso(review.submittedAt);
	return {
		__typename: "PullRequestReview",
		id: review.nodeId,
		databaseId: review.id,
		fullDatabaseId: String(review.id),
		author: nodes.user(review.author),
		authorAssociation: authorAssociation(repository, review.author),
		authorCanPushToRepository: canPush(nodes.world, repository, review),
		body: review.body,
		bodyText: review.body,
		state: review.state,
		commit: () => nodes.object(repository, review.commitSha),
		createdAt: submitted,
		publishedAt: submitted,
		submittedAt: submitted,
		updatedAt: clock.iso(review.updatedAt),
		lastEditedAt: null,
		editor: null,
		includesCreatedEdit: !1,
		viewerDidAuthor: "user" in nodes.actor && nodes.actor.user.id === review.author.id,
		url: page,
		resourcePath: page.slice(addresses.web.length),
		pullRequest: () => nodes.pull(repository, issue, pull),
		repository: () => nodes.repository(repository)
	};
}
/** What a pull request tells of its reviews. */
function reviewFields(nodes, repository, issue, pull) {
	let page = (name, reviews, args) => connection(name, reviews, args, ({ id }) => id, (review) => reviewNode(nodes, repository, issue, pull, review));
	return {
		reviews: (args) => page("reviews", pull.reviews.filter(({ state, author }) => admitsOneOf(args.states, state) && (!args.author || author.login === args.author)), args),
		latestReviews: (args) => {
			let latest = new Map(pull.reviews.map((review) => [review.author.id, review]));
			return page("latestReviews", [...latest.values()], args);
		},
		latestOpinionatedReviews: (args) => {
			let writersOnly = args.writersOnly === !0, opinions = latestOpinions(nodes.world, repository, pull, { writersOnly });
			return page("latestOpinionatedReviews", opinions, args);
		}
	};
}
// src/local-github/rest/present/label.ts
/** A label as REST and webhooks show it. */
function presentLabel(world, repository, label) {
	return {
		id: label.id,
		node_id: label.nodeId,
		url: `${world.addresses.api}/repos/${repository.fullName}/labels/${encodeURIComponent(label.name)}`,
		name: label.name,
		color: label.color,
		default: !1,
		description: label.description === "" ? null : label.description
	};
}
// src/local-github/rest/present/reactions.ts
/** How often each reaction was given: GitHub's `reaction-rollup`. */
function presentReactions(url, reactions) {
	let count = (content) => reactions.filter((reaction) => reaction.content === content).length;
	return {
		url: `${url}/reactions`,
		total_count: reactions.length,
		...Object.fromEntries(REACTION_CONTENTS.map((content) => [content, count(content)]))
	};
}
/** One reaction: GitHub's `reaction`. */
function presentReaction(world, reaction) {
	return {
		id: reaction.id,
		node_id: reaction.nodeId,
		user: presentUser(world, reaction.user),
		content: reaction.content,
		created_at: world.clock.iso(reaction.createdAt)
	};
}
// src/local-github/rest/present/issue.ts
/** An issue as REST and webhooks show it; a pull request's number too, marked by `pull_request`. */
function presentIssue(world, repository, issue) {
	let { api, web } = world.addresses, base = `${api}/repos/${repository.fullName}`, url = `${base}/issues/${issue.number}`, pull = issue.pullRequest, html = `${web}/${repository.fullName}/${pull ? "pull" : "issues"}/${issue.number}`, assignees = issue.assignees.map((user) => presentUser(world, user));
	return {
		url,
		repository_url: base,
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		html_url: html,
		id: issue.id,
		node_id: issue.nodeId,
		number: issue.number,
		title: issue.title,
		user: presentUser(world, issue.author),
		labels: issue.labels.map((label) => presentLabel(world, repository, label)),
		state: issue.state,
		locked: issue.locked,
		assignee: assignees[0] ?? null,
		assignees,
		milestone: null,
		comments: issue.comments.length,
		created_at: world.clock.iso(issue.createdAt),
		updated_at: world.clock.iso(issue.updatedAt),
		closed_at: issue.closedAt === void 0 ? null : world.clock.iso(issue.closedAt),
		author_association: authorAssociation(repository, issue.author),
		active_lock_reason: null,
		...pull && {
			draft: pull.draft,
			pull_request: {
				url: `${base}/pulls/${issue.number}`,
				html_url: html,
				diff_url: `${html}.diff`,
				patch_url: `${html}.patch`,
				merged_at: pull.mergedAt === void 0 ? null : world.clock.iso(pull.mergedAt)
			}
		},
		body: issue.body === "" ? null : issue.body,
		closed_by: issue.closedBy === void 0 ? null : presentUser(world, issue.closedBy),
		reactions: presentReactions(url, issue.reactions),
		issue_dependencies_summary: {
			blocked_by: issue.blockedBy.filter((one) => one.issue.state === "open").length,
			blocking: issue.blocking.filter((one) => one.issue.state === "open").length,
			total_blocked_by: issue.blockedBy.length,
			total_blocking: issue.blocking.length
		},
		timeline_url: `${url}/timeline`,
		performed_via_github_app: issue.app === void 0 ? null : presentApp(world, issue.app),
		state_reason: issue.stateReason ?? null
	};
}
// src/local-github/domain/required-checks.ts
/**
* How a required check stands on a commit. Check runs and commit statuses of that name both count,
* and all must pass; a check bound to an App is met by that App's check runs alone. `neutral` and
* `skipped` pass.
*/
function requiredCheckState(repository, sha, required) {
	let runs = checksOf$1(repository, sha).runs.filter((run) => run.name === required.context && (required.appId === void 0 || run.app.id === required.appId)), statuses = required.appId === void 0 ? latestStatuses(repository, sha).filter((status) => status.context === required.context) : [], states = [...latestRuns(runs).map(runState), ...statuses.map(statusState)];
	return states.length === 0 ? "expected" : states.find((state) => state === "failing") ?? states.find((state) => state === "pending") ?? "passed";
}
/**
* Which required checks a commit lacks, in GitHub's words; `undefined` if none. The checks of a commit
* that is `outOfDate` with a strict branch do not count: all are still expected.
*/
function missingChecks(repository, required, sha, { outOfDate = !1 } = {}) {
	let missing = required.map((check) => ({
		check,
		state: outOfDate ? "expected" : requiredCheckState(repository, sha, check)
	})).filter(({ state }) => state !== "passed"), [first] = missing;
	if (first === void 0) return;
	if (required.length === 1) return `Required status check "${first.check.context}" is ${wordOf(first.state)}.`;
	let subject = `${missing.length} of ${required.length} required status checks`;
	return missing.every(({ state }) => state === "expected") ? `${subject} are expected.` : `${subject} have not succeeded: ${[
		"failing",
		"pending",
		"expected"
	].map((state) => ({
		state,
		count: missing.filter((one) => one.state === state).length
	})).filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${wordOf(state)}`).join(" and ")}.`;
}
function wordOf(state) {
	return state === "pending" ? "in progress" : state;
}
function runState(run) {
	if (run.status !== "completed") return "pending";
	switch (run.conclusion) {
		case "success":
		case "neutral":
		case "skipped": return "passed";
		default: return "failing";
	}
}
function statusState(status) {
	switch (status.state) {
		case "success": return "passed";
		case "pending": return "pending";
		default: return "failing";
	}
}
// src/local-github/domain/rule-violations.ts
const queueRequired = "Changes must be made through the merge queue";
/** What stands against a pull request's merge of this `sha`, in GitHub's words; empty if nothing. */
function mergeViolations(world, repository, pull, demands, { sha, outOfDate }) {
	let { checks, approvals = 0 } = demands;
	return [missingChecks(repository, checks, sha, { outOfDate: outOfDate && demands.strict }), missingReviews(world, repository, pull, approvals)].filter((words) => words !== void 0);
}
/** Refuses with 405 to merge a pull request by hand that the rules of its base forbid to `actor`. */
function refuseMergeByRules(world, repository, actor, pull, { outOfDate }) {
	for (let demands of demandsOn(repository, pull.baseRef, actor)) {
		let words = mergeViolations(world, repository, pull, demands, {
			sha: pull.headSha,
			outOfDate
		});
		if (demands.queue !== void 0 && words.unshift(queueRequired), words.length > 0) throw new ApiError(405, refusal$1(demands, words));
	}
}
/** Refuses with 422 to move a branch to `sha`, past all pull requests, where a rule forbids that. */
function refuseDirectChange(repository, actor, branch, sha) {
	for (let demands of demandsOn(repository, branch, actor)) {
		let words = [
			demands.queue === void 0 ? void 0 : queueRequired,
			demands.approvals === void 0 ? void 0 : "Changes must be made through a pull request.",
			missingChecks(repository, demands.checks, sha)
		].filter((one) => one !== void 0);
		if (words.length > 0) throw new ApiError(422, refusal$1(demands, words));
	}
}
/** Rulesets list each violation below a title of its own, protection has a sentence for each. */
function refusal$1({ by }, words) {
	return by === "protection" ? words.join(" ") : `Repository rule violations found\n\n${words.map((one) => `${one}\n\n`).join("")}`;
}
// src/local-github/domain/merge-state.ts
/**
* What stands between a pull request and its merge: one thing, the gravest. A missing check or review
* hides that the head is behind.
*/
async function mergeState(world, repository, issue, pull) {
	if (issue.state === "closed" || pull.mergeable === void 0) return "unknown";
	if (!pull.mergeable) return "dirty";
	if (pull.draft) return "draft";
	let facts = {
		sha: pull.headSha,
		outOfDate: !1
	};
	return demandsOn(repository, pull.baseRef).some((demands) => mergeViolations(world, repository, pull, demands, facts).length > 0) ? "blocked" : await isOutOfDate(repository, pull) ? "behind" : allChecksPass(repository, pull.headSha) ? "clean" : "unstable";
}
/**
* Whether the base has commits that the head lacks, where the branch's rules forbid that. A strict
* rule without required checks forbids nothing.
*/
async function isOutOfDate(repository, pull) {
	let demands = demandsOn(repository, pull.baseRef);
	if (demands.some(({ queue }) => queue !== void 0) || !demands.some(({ strict, checks }) => strict && checks.length > 0)) return !1;
	let base = await repository.git.resolve(`refs/heads/${pull.baseRef}`);
	return base !== void 0 && !await repository.git.isAncestor(base, pull.headSha);
}
function allChecksPass(repository, sha) {
	let { runs } = checksOf$1(repository, sha), passing = [
		"success",
		"neutral",
		"skipped"
	];
	return latestRuns(runs).every((run) => passing.includes(run.conclusion ?? "")) && latestStatuses(repository, sha).every((status) => status.state === "success");
}
// src/local-github/domain/signed-commit.ts
/** A commit that GitHub makes itself, or for an App: GitHub signs it. */
async function writeSignedCommit(repository, commit) {
	let sha = await repository.git.writeCommit(commit);
	return repository.signedCommits.add(sha), sha;
}
/**
* A commit through the API: GitHub signs it for an App that leaves it to GitHub who its author and
* committer are, and for nobody else.
*/
function writeApiCommit(repository, actor, commit, given) {
	let isPlain = given.author === void 0 && given.committer === void 0;
	return actor.kind !== "user" && isPlain ? writeSignedCommit(repository, commit) : repository.git.writeCommit(commit);
}
// src/local-github/domain/mergeability.ts
const underway = /* @__PURE__ */ new WeakMap();
/** Forgets what was known, because head or base changed, and starts to work it out anew. */
function invalidateMergeability(world, pull, { baseMoved = !1 } = {}) {
	pull.mergeable = void 0, pull.testMergeSha = void 0, start(world, pull, baseMoved);
}
/** Says of every open pull request into `branch` that its base has just moved. */
function unsettleBase(world, repository, branch) {
	for (let { pullRequest } of openPulls(repository)) pullRequest?.baseRef === branch && invalidateMergeability(world, pullRequest, { baseMoved: !0 });
}
/** The answer, as who reads a pull request gets it: `undefined` if it is not there yet, but asked for. */
async function mergeability(world, repository, pull) {
	return pull.merged || pull.mergeable !== void 0 || underway.has(pull) || start(world, pull, !1), await settleMergeability(world, repository, pull), pull.mergeable;
}
/** Sets `mergeable` if it is due, without asking for it. */
async function settleMergeability(world, repository, pull) {
	let computation = underway.get(pull);
	computation === void 0 || world.clock.now() < computation.dueAt || (computation.answer ??= compute(repository, pull, computation), await computation.answer);
}
/** The commit that `refs/pull/N/merge` is to point at; `undefined` unless it is known to be mergeable. */
async function testMerge(world, repository, pull) {
	if (!(pull.merged || await mergeability(world, repository, pull) !== !0)) return pull.testMergeSha ??= await writeTestMerge(world, repository, pull), pull.testMergeSha;
}
/** Brings `refs/pull/N/merge` of all open pull requests up to date, as far as they are known. */
async function refreshTestMerges(world, repository) {
	for (let { pullRequest } of openPulls(repository)) pullRequest !== void 0 && (await settleMergeability(world, repository, pullRequest), pullRequest.mergeable === !0 && await testMerge(world, repository, pullRequest));
}
/** Whether the base moved so lately that its effect on this pull request is not known yet. */
function isBaseUnsettled(world, pull) {
	let computation = underway.get(pull);
	return computation?.afterBaseMoved === !0 && world.clock.now() < computation.dueAt;
}
/**
* Merges the head into the base for a trial and points `refs/pull/N/merge` at the result; gives its
* sha, or `undefined` on a conflict or when a branch is gone.
*/
async function writeTestMerge(world, repository, pull) {
	let { git } = repository, ref = `refs/pull/${pull.number}/merge`, known = await git.resolve(ref), base = await git.resolve(`refs/heads/${pull.baseRef}`), head = pull.headSha;
	if (known !== void 0) {
		let parents = (await git.readCommit(known))?.parents ?? [];
		if (parents[0] === base && parents[1] === head) return known;
	}
	let sha = base === void 0 ? void 0 : await mergeCommit(world, repository, base, head);
	return sha !== known && await git.casRef(ref, sha, known), sha;
}
async function mergeCommit(world, repository, base, head) {
	let { git } = repository;
	if (await git.mergeBase(base, head) === void 0) return;
	let { tree, conflicts } = await git.mergeTrees(void 0, base, head);
	if (conflicts.length > 0) return;
	let who = {
		name: "GitHub",
		email: "noreply@github.com",
		at: world.clock.now()
	};
	return writeSignedCommit(repository, {
		message: `Merge ${head} into ${base}`,
		tree,
		parents: [base, head],
		author: who,
		committer: who
	});
}
function start(world, pull, afterBaseMoved) {
	let { mergeableDelayMs: delay = 50 } = world, dueAt = world.clock.now() + (typeof delay == "number" ? delay : delay());
	underway.set(pull, {
		dueAt,
		afterBaseMoved,
		answer: void 0
	});
}
async function compute({ git }, pull, computation) {
	let base = await git.resolve(`refs/heads/${pull.baseRef}`), mergeable = base !== void 0 && await git.mergesCleanly(base, pull.headSha);
	underway.get(pull) === computation && (underway.delete(pull), pull.mergeable = mergeable);
}
// src/local-github/domain/pull-diff.ts
const known = /* @__PURE__ */ new WeakMap();
/** What a pull request changes. Two commits never differ otherwise than they did: it is kept. */
function pullDiff({ git }, pull) {
	let diffs = known.get(git) ?? /* @__PURE__ */ new Map();
	known.set(git, diffs);
	let key = `${pull.baseSha}..${pull.headSha}`, diff = diffs.get(key) ?? compare$1(git, pull.baseSha, pull.headSha);
	return diffs.set(key, diff), diff;
}
async function compare$1(git, base, head) {
	let from = await git.mergeBase(base, head) ?? base, [files, commits] = await Promise.all([git.changedFiles(from, head), git.count(`${base}..${head}`)]);
	return {
		files,
		commits
	};
}
// src/local-github/rest/present/pull.ts
/** A pull request as lists show it. */
function presentPullSimple(world, repository, issue, pull) {
	let { api, web } = world.addresses, base = `${api}/repos/${repository.fullName}`, url = `${base}/pulls/${issue.number}`, html = `${web}/${repository.fullName}/pull/${issue.number}`, issueUrl = `${base}/issues/${issue.number}`, links = {
		comments: `${issueUrl}/comments`,
		commits: `${url}/commits`,
		statuses: `${base}/statuses/${pull.headSha}`,
		review_comments: `${url}/comments`,
		review_comment: `${base}/pulls/comments{/number}`
	}, iso = (at) => at === void 0 ? null : world.clock.iso(at), assignees = issue.assignees.map((user) => presentUser(world, user));
	return {
		url,
		id: pull.id,
		node_id: pull.nodeId,
		html_url: html,
		diff_url: `${html}.diff`,
		patch_url: `${html}.patch`,
		issue_url: issueUrl,
		...Object.fromEntries(Object.entries(links).map(([name, link]) => [`${name}_url`, link])),
		number: issue.number,
		state: issue.state,
		locked: issue.locked,
		title: issue.title,
		user: presentUser(world, issue.author),
		body: issue.body === "" ? null : issue.body,
		created_at: world.clock.iso(issue.createdAt),
		updated_at: world.clock.iso(issue.updatedAt),
		closed_at: iso(issue.closedAt),
		merged_at: iso(pull.mergedAt),
		merge_commit_sha: pull.mergeCommitSha ?? pull.testMergeSha ?? null,
		assignee: assignees[0] ?? null,
		assignees,
		requested_reviewers: [],
		requested_teams: [],
		labels: issue.labels.map((label) => presentLabel(world, repository, label)),
		milestone: null,
		draft: pull.draft,
		head: presentSide(world, repository, pull.headRef, pull.headSha),
		base: presentSide(world, repository, pull.baseRef, pull.baseSha),
		_links: Object.fromEntries(Object.entries({
			...links,
			self: url,
			html,
			issue: issueUrl
		}).map(([name, href]) => [name, { href }])),
		author_association: authorAssociation(repository, issue.author),
		auto_merge: null,
		active_lock_reason: null
	};
}
/** A pull request as it is shown alone, and in webhooks. */
async function presentPull(world, repository, issue, pull) {
	await settleMergeability(world, repository, pull);
	let { files, commits } = await pullDiff(repository, pull), user = (who) => who === void 0 ? null : presentUser(world, who);
	return {
		...presentPullSimple(world, repository, issue, pull),
		merged: pull.merged,
		mergeable: pull.merged ? null : pull.mergeable ?? null,
		rebaseable: pull.merged ? null : pull.mergeable ?? null,
		mergeable_state: await mergeState(world, repository, issue, pull),
		merged_by: user(pull.mergedBy),
		comments: issue.comments.length,
		review_comments: 0,
		maintainer_can_modify: !1,
		commits,
		additions: sum(files.map((file) => file.additions)),
		deletions: sum(files.map((file) => file.deletions)),
		changed_files: files.length
	};
}
function presentSide(world, repository, ref, sha) {
	return {
		label: `${repository.owner.login}:${ref}`,
		ref,
		sha,
		user: presentUser(world, repository.owner),
		repo: presentRepository(world, repository)
	};
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
// src/local-github/domain/issue-events.ts
/** Emits what happened to an issue as `issues`, to a pull request as `pull_request`. */
async function emitIssueEvent(world, repository, actor, issue, action, extra = {}) {
	let pull = issue.pullRequest;
	if (pull === void 0) {
		let payload = {
			action,
			issue: presentIssue(world, repository, issue),
			...extra
		};
		world.events.emit({
			name: "issues",
			action,
			repository,
			actor,
			payload
		});
		return;
	}
	let told = {
		number: issue.number,
		...extra
	};
	await emitPullEvent(world, repository, actor, {
		issue,
		pull
	}, "pull_request", action, told);
}
/**
* Emits an event about a pull request, with the ref and commit that its workflows run on: the test
* merge, if there is one (a run needs it: GitHub starts none on a conflict), or the base once it is
* merged.
*/
async function emitPullEvent(world, repository, actor, { issue, pull }, name, action, extra) {
	let shown = await presentPull(world, repository, issue, pull), payload = {
		action,
		...extra,
		pull_request: shown
	}, testMerge = `refs/pull/${issue.number}/merge`, ref = pull.merged ? `refs/heads/${pull.baseRef}` : testMerge, sha = pull.merged ? pull.mergeCommitSha : await repository.git.resolve(testMerge), where = sha === void 0 ? { ref } : {
		ref,
		sha
	};
	world.events.emit({
		name,
		action,
		repository,
		actor,
		payload,
		...where
	});
}
// src/local-github/domain/merge-commit.ts
/** The commit that merges a pull request into `base`, in the name of `by`; no ref points at it yet. */
async function writeMergeCommit(world, repository, by, { issue, pull }, request, { base, tree }) {
	let { git } = repository, at = world.clock.now(), committer = {
		name: "GitHub",
		email: "noreply@github.com",
		at
	}, squash = request.method === "squash", author = signature(squash ? issue.author : by, at), head = pull.headSha, commits = await git.log(`${base}..${head}`, { first: 250 }), [only] = commits, [title, body] = squash ? commits.length === 1 && only !== void 0 ? [`${firstLine$1(only.message)} (#${issue.number})`, rest(only.message)] : [`${issue.title} (#${issue.number})`, commits.toReversed().map((commit) => `* ${commit.message.trim()}`).join("\n\n")] : [`Merge pull request #${issue.number} from ${repository.owner.login}/${pull.headRef}`, issue.title];
	return writeSignedCommit(repository, {
		message: [request.commitTitle ?? title, request.commitMessage ?? body].filter((part) => part !== "").join("\n\n"),
		tree,
		parents: squash ? [base] : [base, head],
		author,
		committer
	});
}
/** A person or App as the author of a commit that GitHub makes. */
function signature({ name, email }, at) {
	return {
		name,
		email,
		at
	};
}
function firstLine$1(message) {
	return message.split("\n", 1)[0] ?? "";
}
function rest(message) {
	return message.slice(firstLine$1(message).length).trim();
}
// src/local-github/rest/present/push.ts
const zeros$2 = "0".repeat(40);
/** The body of a `push` webhook. */
async function presentPush(world, repository, actor, change) {
	let { ref, before, after } = change, { git, fullName } = repository, html = `${world.addresses.web}/${fullName}`, forced = before !== void 0 && after !== void 0 && !await git.isAncestor(before, after), listed = await pushedCommits(repository, change), paths = await git.pathsByCommit(listed.map(({ sha }) => sha)), show = (commit) => presentPushed(world, repository, commit, paths.get(commit.sha) ?? []), head = after === void 0 ? void 0 : await git.readCommit(after), range = `${(before ?? zeros$2).slice(0, 12)}...${(after ?? zeros$2).slice(0, 12)}`;
	return {
		ref,
		before: before ?? zeros$2,
		after: after ?? zeros$2,
		created: before === void 0,
		deleted: after === void 0,
		forced,
		base_ref: null,
		compare: `${html}/compare/${range}`,
		commits: listed.map(show),
		head_commit: head === void 0 ? null : show(head),
		pusher: {
			name: actor.user.login,
			email: actor.user.email
		}
	};
}
async function pushedCommits({ git, defaultBranch }, { ref, before, after }) {
	if (after === void 0 || await git.resolve(after) === void 0) return [];
	let known = before ?? await git.resolve(`refs/heads/${defaultBranch}`), isFirst = known === void 0 || ref === `refs/heads/${defaultBranch}`, from = before ?? (isFirst ? void 0 : known);
	return (await git.log(from === void 0 ? after : `${from}..${after}`, { first: 2048 })).toReversed();
}
function presentPushed(world, { fullName }, commit, changes) {
	let person = (who) => {
		let username = userOf$1(world, who)?.login, date = world.clock.iso(who.at), { name, email } = who;
		return {
			name,
			email,
			date,
			...username === void 0 ? {} : { username }
		};
	}, paths = (wanted) => changes.filter(({ status }) => status === wanted).map(({ path }) => path);
	return {
		id: commit.sha,
		tree_id: commit.tree,
		distinct: !0,
		message: commit.message.replace(/\n+$/, ""),
		timestamp: world.clock.iso(commit.committer.at),
		url: `${world.addresses.web}/${fullName}/commit/${commit.sha}`,
		author: person(commit.author),
		committer: person(commit.committer),
		added: paths("added"),
		removed: paths("removed"),
		modified: paths("modified")
	};
}
// src/local-github/domain/accounts.ts
const generateKey = promisify(generateKeyPair);
/** Makes a person (or an organization). Throws if the login is taken. */
function createUser(world, login, options = {}) {
	let { name = login, email = `${login}@users.noreply.github.com`, type = "User" } = options;
	return addUser(world, {
		login,
		name,
		email,
		type
	});
}
/** The account of that login, in any case. */
function findUser(world, login) {
	return world.users.get(login.toLowerCase());
}
/** A fresh RSA key for an App; a short one where thousands of tokens are signed and none is a secret. */
function createAppKey(bits = 2048) {
	return generateKey("rsa", {
		modulusLength: bits,
		publicKeyEncoding: {
			type: "spki",
			format: "pem"
		},
		privateKeyEncoding: {
			type: "pkcs1",
			format: "pem"
		}
	});
}
/** Registers an App, with a fresh key unless given. The private key is given here and kept nowhere. */
async function createApp(world, { name, owner, permissions, events, webhook, key }) {
	let { publicKey, privateKey } = key ?? await createAppKey();
	return {
		app: addApp(world, {
			slug: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
			name,
			owner,
			permissions: {
				metadata: "read",
				...permissions
			},
			events,
			webhook: webhook === void 0 ? void 0 : { ...webhook },
			publicKeyPem: publicKey
		}),
		privateKeyPem: privateKey
	};
}
/** The `github-actions` App, which no one holds a key of. */
function createActionsApp(world) {
	return addApp(world, {
		slug: "github-actions",
		name: "GitHub Actions",
		owner: addUser(world, {
			login: "github",
			name: "GitHub",
			email: "noreply@github.com",
			type: "Organization"
		}),
		permissions: {
			metadata: "read",
			checks: "write",
			contents: "write",
			actions: "write"
		},
		events: [],
		webhook: void 0,
		publicKeyPem: ""
	});
}
/** Installs `app` on these repositories of `account`, with all the permissions it asks for. */
function installApp(world, app, account, repositories, permissions = app.permissions) {
	let installation = {
		id: world.nextId(),
		appId: app.id,
		account,
		createdAt: world.clock.now(),
		repositories: new Set(repositories.map(({ fullName }) => fullName)),
		permissions: {
			metadata: "read",
			...permissions
		}
	};
	return world.installations.set(installation.id, installation), installation;
}
/** The App that merges what a merge queue found good; made when the first queue needs it. */
function mergeQueueApp(world) {
	let slug = "github-merge-queue";
	return [...world.apps.values()].find((app) => app.slug === slug) ?? addApp(world, {
		slug,
		name: slug,
		owner: world.actionsApp.owner,
		permissions: {
			metadata: "read",
			contents: "write",
			pull_requests: "write"
		},
		events: [],
		webhook: void 0,
		publicKeyPem: ""
	});
}
/** Without an email it is given the one that GitHub makes of its id. */
function addUser(world, user) {
	let key = user.login.toLowerCase();
	if (world.users.has(key)) throw Error(`The login ${user.login} is already taken`);
	let id = world.nextId(), prefix = user.type === "Bot" ? "BOT" : user.type === "Organization" ? "O" : "U", email = user.email ?? `${id}+${user.login}@users.noreply.github.com`, added = {
		...user,
		email,
		id,
		nodeId: nodeId(prefix, id)
	};
	return world.users.set(key, added), added;
}
function addApp(world, app) {
	let id = world.nextId(), login = `${app.slug}[bot]`, added = {
		...app,
		id,
		nodeId: nodeId("A", id),
		clientId: `Iv23li${randomBytes(7).toString("hex")}`,
		bot: addUser(world, {
			login,
			name: login,
			type: "Bot"
		}),
		createdAt: world.clock.now()
	};
	return world.apps.set(id, added), added;
}
// src/local-github/domain/timeline.ts
/** Adds an event to an issue's (or pull request's) timeline, now, and touches the issue. */
function recordTimeline(world, actor, issue, detail) {
	let at = world.clock.now();
	issue.timeline.push({
		id: world.nextId(),
		actor,
		at,
		...detail
	}), issue.updatedAt = at;
}
// src/local-github/domain/assignees.ts
/**
* Makes an issue's assignees exactly these. Who is unknown, or has no role here, is passed over in
* silence, as on GitHub.
*/
async function setAssignees(world, repository, actor, issue, logins) {
	let wanted = logins.map((login) => findUser(world, login)).filter((user) => user !== void 0).filter((user) => user.id === repository.owner.id || repository.collaborators.has(user.login)), gone = issue.assignees.filter((user) => !wanted.includes(user)), added = wanted.filter((user) => !issue.assignees.includes(user));
	if (gone.length + added.length !== 0) {
		requireRole(repository, actor, "triage");
		for (let user of gone) issue.assignees.splice(issue.assignees.indexOf(user), 1), await tell$3(world, repository, actor, issue, user, "unassigned");
		for (let user of added) issue.assignees.push(user), await tell$3(world, repository, actor, issue, user, "assigned");
	}
}
async function tell$3(world, repository, actor, issue, assignee, kind) {
	recordTimeline(world, actor.user, issue, {
		kind,
		assignee
	}), await emitIssueEvent(world, repository, actor, issue, kind, { assignee: presentUser(world, assignee) });
}
// src/local-github/domain/authorship.ts
/** The App behind what `actor` writes (`performed_via_github_app`); none for a person's own token. */
function appOf$1(actor) {
	return actor.kind === "user" ? void 0 : actor.app;
}
// src/local-github/domain/cross-references.ts
/**
* Puts a `cross-referenced` event on every issue that `texts` of `source` (title, body or a comment)
* mention: one for each source, however often it mentions.
*/
function recordCrossReferences(world, repository, actor, source, ...texts) {
	for (let number of mentionedNumbers(world, repository, texts.join("\n\n"))) {
		let issue = repository.issues.get(number);
		issue !== void 0 && issue !== source && (issue.timeline.some((event) => event.kind === "cross-referenced" && event.source === source.number) || recordTimeline(world, actor, issue, {
			kind: "cross-referenced",
			source: source.number
		}));
	}
}
/** An issue that is gone is mentioned nowhere: an event names what it comes from, and must find it. */
function forgetReferences(repository, gone) {
	for (let { timeline } of repository.issues.values()) {
		let kept = timeline.filter((event) => event.kind !== "cross-referenced" || event.source !== gone.number);
		kept.length < timeline.length && timeline.splice(0, timeline.length, ...kept);
	}
}
// src/local-github/domain/edits.ts
/**
* Changes a body and keeps what it was. The first edit is listed after the original text, as
* GitHub's `userContentEdits` lists them.
*/
function editBody(world, editor, content, body) {
	if (content.edits.length === 0) {
		let original = {
			editor: content.author,
			at: content.createdAt,
			body: content.body
		};
		content.edits.push(original);
	}
	content.body = body, content.updatedAt = world.clock.now(), content.edits.push({
		editor,
		at: content.updatedAt,
		body
	});
}
// src/local-github/domain/labels.ts
/** The label of that name, in any case. */
function findLabel(repository, name) {
	return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}
/** Makes a label; 422 if its name is taken. Emits `label` created. */
function createLabel(world, repository, actor, fields) {
	requireRole(repository, actor, "write"), refuseInvalid$1(repository, fields, void 0);
	let id = world.nextId(), label = {
		id,
		nodeId: nodeId("LA", id),
		name: fields.name,
		color: fields.color?.toLowerCase() ?? "ededed",
		description: fields.description ?? ""
	};
	return repository.labels.push(label), emitLabel(world, repository, actor, label, "created"), label;
}
/** Renames or recolours a label, on every issue that has it. Emits `label` edited. */
function updateLabel(world, repository, actor, label, fields) {
	requireRole(repository, actor, "write");
	let before = { ...label };
	return refuseInvalid$1(repository, {
		...before,
		...fields
	}, label), label.name = fields.name ?? label.name, label.color = fields.color?.toLowerCase() ?? label.color, label.description = fields.description ?? label.description, emitLabel(world, repository, actor, label, "edited", { changes: {
		...before.name !== label.name && { name: { from: before.name } },
		...before.color !== label.color && { color: { from: before.color } },
		...before.description !== label.description && { description: { from: before.description } }
	} }), label;
}
/** Deletes a label and takes it off every issue. Emits `label` deleted. */
function deleteLabel(world, repository, actor, label) {
	requireRole(repository, actor, "write"), repository.labels.splice(repository.labels.indexOf(label), 1);
	for (let issue of repository.issues.values()) {
		let at = issue.labels.indexOf(label);
		at >= 0 && issue.labels.splice(at, 1);
	}
	emitLabel(world, repository, actor, label, "deleted");
}
function refuseInvalid$1(repository, { name, color }, self) {
	if (name.trim() === "") throw invalid$4("name", "missing_field");
	if (name.length > 50) throw invalid$4("name", "custom", "name is too long (maximum is 50 characters)");
	if (color !== void 0 && !/^[\da-f]{6}$/i.test(color)) throw invalid$4("color", "invalid");
	let same = findLabel(repository, name);
	if (same !== void 0 && same !== self) throw invalid$4("name", "already_exists");
}
function emitLabel(world, repository, actor, label, action, extra = {}) {
	let payload = {
		action,
		label: presentLabel(world, repository, label),
		...extra
	};
	world.events.emit({
		name: "label",
		action,
		repository,
		actor,
		payload
	});
}
function invalid$4(field, code, message) {
	return new ApiError(422, "Validation Failed", [{
		resource: "Label",
		code,
		field,
		...message !== void 0 && { message }
	}]);
}
// src/local-github/domain/issue-labels.ts
/**
* Puts labels on an issue; a label that the repository does not have is made, where the actor may.
* There is no compare-and-swap: the last writer wins, as on GitHub.
*/
async function addLabels(world, repository, actor, issue, names) {
	requireRole(repository, actor, "triage");
	let labels = names.map((name) => knownLabel(world, repository, actor, name));
	for (let label of new Set(labels)) issue.labels.includes(label) || (issue.labels.push(label), await tell$2(world, repository, actor, issue, label, "labeled"));
}
/** Takes one label off an issue; 404 'Label does not exist' if it is not on it. */
async function removeLabel(world, repository, actor, issue, name) {
	requireRole(repository, actor, "triage");
	let label = issue.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());
	if (label === void 0) throw new ApiError(404, "Label does not exist");
	issue.labels.splice(issue.labels.indexOf(label), 1), await tell$2(world, repository, actor, issue, label, "unlabeled");
}
/** Makes an issue's labels exactly these: what is new is added, the rest taken off. */
async function setLabels(world, repository, actor, issue, names) {
	let wanted = new Set(names.map((name) => name.toLowerCase())), gone = issue.labels.filter((label) => !wanted.has(label.name.toLowerCase()));
	await addLabels(world, repository, actor, issue, names);
	for (let label of gone) await removeLabel(world, repository, actor, issue, label.name);
}
function knownLabel(world, repository, actor, name) {
	let known = findLabel(repository, name);
	if (known !== void 0) return known;
	if (!hasRole(repository, actor, "write")) throw new ApiError(403, "You do not have permission to create labels on this repository.");
	return createLabel(world, repository, actor, { name });
}
async function tell$2(world, repository, actor, issue, label, kind) {
	recordTimeline(world, actor.user, issue, {
		kind,
		label
	}), await emitIssueEvent(world, repository, actor, issue, kind, { label: presentLabel(world, repository, label) });
}
// src/local-github/domain/issues.ts
/** Opens an issue. Emits `issues` opened, then labeled and assigned for each. */
async function createIssue(world, repository, actor, request) {
	let issue = addIssue(world, repository, actor, request);
	return await emitIssueEvent(world, repository, actor, issue, "opened"), hasRole(repository, actor, "triage") && (await addLabels(world, repository, actor, issue, request.labels ?? []), await setAssignees(world, repository, actor, issue, request.assignees ?? [])), issue;
}
/** Takes the next number for an issue, or for a pull request; no event yet. */
function addIssue(world, repository, actor, { title, body = "" }, pullRequest) {
	refuseInvalid(title, body), repository.lastNumber += 1;
	let number = repository.lastNumber, id = world.nextId(), now = world.clock.now(), issue = {
		id,
		nodeId: nodeId("I", id),
		number,
		title: title.trim(),
		body,
		author: actor.user,
		app: appOf$1(actor),
		state: "open",
		stateReason: void 0,
		locked: !1,
		labels: [],
		assignees: [],
		createdAt: now,
		updatedAt: now,
		closedAt: void 0,
		closedBy: void 0,
		comments: [],
		timeline: [],
		edits: [],
		reactions: [],
		blockedBy: [],
		blocking: [],
		pullRequest: pullRequest?.(number)
	};
	return repository.issues.set(number, issue), setState$1(repository, issue, "open"), recordCrossReferences(world, repository, actor.user, issue, title, body), issue;
}
/** Changes what is given. Its author may edit and close it; the rest needs triage, as on GitHub. */
async function updateIssue(world, repository, actor, issue, changes) {
	if (issue.author.id !== actor.user.id && !hasRole(repository, actor, "triage")) throw new ApiError(403, "Must have admin rights to Repository.");
	let { title = issue.title, body = issue.body, labels, assignees, state, stateReason } = changes;
	return refuseInvalid(title, body), await editText(world, repository, actor, issue, title.trim(), body), labels !== void 0 && await setLabels(world, repository, actor, issue, labels), assignees !== void 0 && await setAssignees(world, repository, actor, issue, assignees), state === "closed" && await closeIssue(world, repository, actor, issue, stateReason), state === "open" && await reopenIssue(world, repository, actor, issue), issue;
}
/** Closes an issue or pull request; `closer` is the sha or node id of what did it. */
async function closeIssue(world, repository, actor, issue, stateReason = "completed", closer) {
	issue.state === "closed" ? issue.pullRequest === void 0 && issue.stateReason !== stateReason && (issue.stateReason = stateReason, issue.updatedAt = world.clock.now()) : (recordTimeline(world, actor.user, issue, {
		kind: "closed",
		stateReason,
		closer
	}), setState$1(repository, issue, "closed"), issue.stateReason = issue.pullRequest === void 0 ? stateReason : void 0, issue.closedAt = issue.updatedAt, issue.closedBy = actor.user, await emitIssueEvent(world, repository, actor, issue, "closed"));
}
/** Opens a closed issue or pull request again; a merged one is refused with 422. */
async function reopenIssue(world, repository, actor, issue) {
	if (issue.state !== "open") {
		if (issue.pullRequest?.merged === !0) throw new ApiError(422, "Validation Failed", [{
			resource: "PullRequest",
			code: "invalid",
			field: "state",
			message: "Cannot reopen a merged pull request"
		}]);
		recordTimeline(world, actor.user, issue, { kind: "reopened" }), setState$1(repository, issue, "open"), issue.stateReason = issue.pullRequest === void 0 ? "reopened" : void 0, issue.closedAt = void 0, issue.closedBy = void 0, await emitIssueEvent(world, repository, actor, issue, "reopened");
	}
}
/** Locks or unlocks the conversation: only who may write can comment on a locked one. */
async function setLocked(world, repository, actor, issue, locked) {
	if (!hasRole(repository, actor, "triage")) throw new ApiError(403, "Must have admin rights to Repository.");
	if (issue.locked === locked) return;
	issue.locked = locked;
	let kind = locked ? "locked" : "unlocked";
	recordTimeline(world, actor.user, issue, { kind }), await emitIssueEvent(world, repository, actor, issue, kind);
}
async function editText(world, repository, actor, issue, title, body) {
	let before = {
		title: issue.title,
		body: issue.body
	};
	before.title !== title && (issue.title = title, recordTimeline(world, actor.user, issue, {
		kind: "renamed",
		from: before.title,
		to: title
	})), before.body !== body && editBody(world, actor.user, issue, body);
	let changes = {
		...before.title !== title && { title: { from: before.title } },
		...before.body !== body && { body: { from: before.body } }
	};
	Object.keys(changes).length !== 0 && (recordCrossReferences(world, repository, actor.user, issue, title, body), await emitIssueEvent(world, repository, actor, issue, "edited", { changes }));
}
function refuseInvalid(title, body) {
	if (title.trim() === "") throw invalid$3("title", "missing_field");
	if ([...title].length > 256) throw invalid$3("title", "custom", "title is too long (maximum is 256 characters)");
	if ([...body].length > 65536) throw invalid$3("body", "custom", "body is too long (maximum is 65536 characters)");
}
function invalid$3(field, code, message) {
	return new ApiError(422, "Validation Failed", [{
		resource: "Issue",
		code,
		field,
		...message !== void 0 && { message }
	}]);
}
// src/local-github/domain/pull-merged.ts
/** Notes that a pull request's commits are in its base as `sha`; tells nobody yet. */
function markMerged(world, repository, actor, { issue, pull }, sha) {
	recordTimeline(world, actor.user, issue, {
		kind: "merged",
		commit: sha
	}), recordTimeline(world, actor.user, issue, {
		kind: "closed",
		stateReason: "completed",
		closer: void 0
	}), setState$1(repository, issue, "closed"), issue.closedAt = issue.updatedAt, issue.closedBy = actor.user, pull.merged = !0, pull.mergedAt = issue.updatedAt, pull.mergedBy = actor.user, pull.mergeCommitSha = sha;
}
/** Emits `pull_request` closed, and closes what the body says it closes if this is the default branch. */
async function tellMerged(world, repository, actor, { issue, pull }) {
	await emitIssueEvent(world, repository, actor, issue, "closed"), pull.baseRef === repository.defaultBranch && await closeMentioned(world, repository, actor, `${issue.title}\n\n${issue.body}`, pull.nodeId);
}
/** Closes the open issues that `text` closes by a closing word; `closer` is a sha or node id. */
async function closeMentioned(world, repository, actor, text, closer) {
	for (let number of closedNumbers(world, repository, text)) {
		let issue = repository.issues.get(number);
		issue !== void 0 && issue.pullRequest === void 0 && await closeIssue(world, repository, actor, issue, "completed", closer);
	}
}
// src/local-github/domain/reviews.ts
const states = {
	APPROVE: "APPROVED",
	REQUEST_CHANGES: "CHANGES_REQUESTED",
	COMMENT: "COMMENTED"
};
/**
* Submits a review and emits `pull_request_review` submitted. Anyone may review what they can read;
* nobody may approve or reject what is their own: 422, in GitHub's words.
*/
async function createReview(world, repository, actor, numbered, { event, body = "", commitSha }) {
	let { issue, pull } = numbered;
	if (event !== "COMMENT" && issue.author.id === actor.user.id) throw unprocessable(`Can not ${event === "APPROVE" ? "approve" : "request changes on"} your own pull request`);
	if (event !== "APPROVE" && body.trim() === "") throw unprocessable("Body can't be blank");
	let sha = commitSha ?? pull.headSha;
	if (await repository.git.readCommit(sha) === void 0) throw unprocessable("The commit_id is not part of the pull request");
	let id = world.nextId(), at = world.clock.now(), review = {
		id,
		nodeId: nodeId("PRR", id),
		author: actor.user,
		app: appOf$1(actor),
		body,
		state: states[event],
		commitSha: sha,
		submittedAt: at,
		updatedAt: at
	};
	return pull.reviews.push(review), issue.updatedAt = at, await emitReview(world, repository, actor, numbered, review, "submitted"), review;
}
/** Takes an approval's or rejection's effect away. Emits `pull_request_review` dismissed. */
async function dismissReview(world, repository, actor, numbered, review, message) {
	requireRole(repository, actor, "write");
	let previous = review.state;
	if (previous !== "APPROVED" && previous !== "CHANGES_REQUESTED") throw unprocessable(`Can not dismiss a ${previous.toLowerCase()} pull request review`);
	await markDismissed(world, repository, actor, numbered, review, message);
}
/** As `dismissReview`, whoever asks: GitHub does it itself when a rule says so. */
async function markDismissed(world, repository, actor, numbered, review, message) {
	let previous = review.state;
	review.state = "DISMISSED";
	let detail = {
		kind: "review_dismissed",
		review,
		previous,
		message
	};
	recordTimeline(world, actor.user, numbered.issue, detail), review.updatedAt = numbered.issue.updatedAt, await emitReview(world, repository, actor, numbered, review, "dismissed");
}
async function emitReview(world, repository, actor, numbered, review, action) {
	await emitPullEvent(world, repository, actor, numbered, "pull_request_review", action, { review: {
		...presentReview(world, repository, numbered.pull, review),
		state: review.state.toLowerCase()
	} });
}
function unprocessable(message) {
	return new ApiError(422, "Unprocessable Entity", [message]);
}
/**
* Brings pull requests, and what follows a push, up to date after a branch has changed:
* a moved head is `synchronize`, a gone one closes; a base that now has the head merges it, another
* one makes `mergeable` unknown again; commits in the default branch close what they say they close.
*/
async function onRefChanged(world, repository, actor, change) {
	if (!change.ref.startsWith("refs/heads/")) return;
	let branch = change.ref.slice(11);
	change.after !== void 0 && await requestCheckSuites(world, repository, actor, change.after, branch);
	for (let numbered of numberedPulls(repository)) numbered.pull.headRef === branch && await onHead(world, repository, actor, numbered, change);
	for (let numbered of numberedPulls(repository)) numbered.pull.baseRef === branch && await onBase(world, repository, actor, numbered, change);
	change.after === void 0 && noteDeletedHeads(world, repository, actor, branch, change.before), branch === repository.defaultBranch && await closeByCommits(world, repository, actor, change);
}
async function onHead(world, repository, actor, { issue, pull }, { before, after }) {
	if (after === void 0) {
		await closeIssue(world, repository, actor, issue);
		return;
	}
	let { git } = repository, old = pull.headSha;
	pull.headSha = after, pull.baseSha = await git.resolve(`refs/heads/${pull.baseRef}`) ?? pull.baseSha, await git.casRef(`refs/pull/${pull.number}/head`, after, old), before !== void 0 && !await git.isAncestor(before, after) && recordTimeline(world, actor.user, issue, { kind: "head_ref_force_pushed" }), issue.updatedAt = world.clock.now(), await dismissStale(world, repository, actor, {
		issue,
		pull
	}), await writeTestMerge(world, repository, pull), invalidateMergeability(world, pull), await emitIssueEvent(world, repository, actor, issue, "synchronize", {
		before: before ?? old,
		after
	});
}
/** A push takes approvals away where the base's rules say so. */
async function dismissStale(world, repository, actor, numbered) {
	let { pull } = numbered;
	if (demandsOn(repository, pull.baseRef).some((one) => one.dismissesStale)) for (let review of pull.reviews) review.state === "APPROVED" && await markDismissed(world, repository, actor, numbered, review, "");
}
async function onBase(world, repository, actor, { issue, pull }, { after }) {
	after === void 0 ? await closeIssue(world, repository, actor, issue) : await repository.git.isAncestor(pull.headSha, after) ? (markMerged(world, repository, actor, {
		issue,
		pull
	}, pull.headSha), await tellMerged(world, repository, actor, {
		issue,
		pull
	})) : invalidateMergeability(world, pull, { baseMoved: !0 });
}
function noteDeletedHeads(world, repository, actor, branch, before) {
	for (let issue of repository.issues.ofHead(branch)) issue.pullRequest?.headSha === before && recordTimeline(world, actor.user, issue, { kind: "head_ref_deleted" });
}
async function closeByCommits(world, repository, actor, { before, after }) {
	if (before === void 0 || after === void 0) return;
	let commits = await repository.git.log(`${before}..${after}`, { first: 250 });
	for (let commit of commits.toReversed()) await closeMentioned(world, repository, actor, commit.message, commit.sha);
}
function numberedPulls(repository) {
	return openPulls(repository).flatMap((issue) => issue.pullRequest === void 0 ? [] : [{
		issue,
		pull: issue.pullRequest
	}]);
}
// src/local-github/domain/ref-change.ts
/**
* What follows when a ref has changed, by whatever way: pull requests are brought up to date, then
* `push` and `create` or `delete` are told.
*/
async function afterRefChange(world, repository, actor, change) {
	let { ref, before, after } = change;
	if (!ref.startsWith("refs/heads/") && !ref.startsWith("refs/tags/")) return;
	repository.pushedAt = world.clock.now();
	let push = await presentPush(world, repository, actor, change);
	await onRefChanged(world, repository, actor, change);
	let told = {
		repository,
		actor,
		action: void 0,
		ref
	}, sha = after ?? "", refType = ref.startsWith("refs/tags/") ? "tag" : "branch", named = {
		ref: ref.replace(/^refs\/(heads|tags)\//, ""),
		ref_type: refType,
		pusher_type: "user"
	};
	if (before === void 0) {
		let { defaultBranch, description } = repository, payload = {
			...named,
			master_branch: defaultBranch,
			description
		};
		world.events.emit({
			...told,
			name: "create",
			payload,
			sha
		});
	}
	after === void 0 && world.events.emit({
		...told,
		name: "delete",
		payload: named
	}), world.events.emit({
		...told,
		name: "push",
		payload: push,
		sha
	});
}
// src/local-github/domain/queue-trial.ts
/**
* Merges an entry for a trial, points a branch of the queue's own at it and asks for its checks:
* `push`, then `merge_group` checks_requested. `undefined` on a conflict.
*/
async function startTrial(world, repository, entry, numbered, settings) {
	let { git } = repository, base = await git.resolve(`refs/heads/${entry.baseRef}`);
	if (base === void 0) return;
	let { tree, conflicts } = await git.mergeTrees(void 0, base, entry.headSha);
	if (conflicts.length > 0) return;
	let { enqueuer } = entry, words = { method: settings.method }, by = enqueuer.user, sha = await writeMergeCommit(world, repository, by, numbered, words, {
		base,
		tree
	}), branch = `gh-readonly-queue/${entry.baseRef}/pr-${entry.number}-${base}`;
	entry.trial = {
		branch,
		base,
		sha,
		deadline: world.clock.now() + settings.checkTimeoutMinutes * 6e4
	};
	let ref = `refs/heads/${branch}`, before = await git.resolve(ref);
	return await git.casRef(ref, sha, before), await afterRefChange(world, repository, enqueuer, {
		ref,
		before,
		after: sha
	}), await emitGroup(world, repository, enqueuer, entry, entry.trial, "checks_requested"), entry.trial;
}
/** Ends an entry's trial, if there is one: its branch is deleted and `merge_group` destroyed told. */
async function endTrial(world, repository, actor, entry, reason) {
	let { trial } = entry;
	if (trial === void 0) return;
	entry.trial = void 0, await emitGroup(world, repository, actor, entry, trial, "destroyed", { reason });
	let ref = `refs/heads/${trial.branch}`;
	await repository.git.casRef(ref, void 0, trial.sha) && await afterRefChange(world, repository, actor, {
		ref,
		before: trial.sha,
		after: void 0
	});
}
async function emitGroup(world, repository, actor, entry, trial, action, extra = {}) {
	let commit = await repository.git.readCommit(trial.sha), ref = `refs/heads/${trial.branch}`, merge_group = {
		head_sha: trial.sha,
		head_ref: ref,
		base_sha: trial.base,
		base_ref: `refs/heads/${entry.baseRef}`,
		head_commit: {
			id: trial.sha,
			tree_id: commit?.tree ?? "",
			message: commit?.message ?? "",
			timestamp: world.clock.iso(commit?.committer.at),
			author: {
				name: commit?.author.name,
				email: commit?.author.email
			},
			committer: {
				name: commit?.committer.name,
				email: commit?.committer.email
			}
		}
	}, payload = {
		action,
		...extra,
		merge_group
	};
	world.events.emit({
		name: "merge_group",
		action,
		repository,
		actor,
		payload,
		ref,
		sha: trial.sha
	});
}
// src/local-github/domain/merge-queue.ts
/**
* Puts a pull request at the end of its base's merge queue (or with `jump` before those that are not
* being tested yet). Emits `pull_request` enqueued. 422 if there is no queue, the head is another than
* `expectedHead`, or what its rules demand of a merge is missing.
*/
async function enqueuePull(world, repository, actor, numbered, { expectedHead, jump = !1 } = {}) {
	requireRole(repository, actor, "write");
	let { issue, pull } = numbered;
	refuse$1(world, repository, numbered, expectedHead);
	let id = world.nextId(), entry = {
		id,
		nodeId: nodeId("MQE", id),
		number: issue.number,
		baseRef: pull.baseRef,
		headSha: pull.headSha,
		enqueuer: actor,
		enqueuedAt: world.clock.now(),
		trial: void 0
	}, queue = repository.mergeQueue, before = queue.findIndex((one) => one.baseRef === pull.baseRef && one.trial === void 0);
	return queue.splice(jump && before >= 0 ? before : queue.length, 0, entry), recordTimeline(world, actor.user, issue, {
		kind: "added_to_merge_queue",
		enqueuer: actor.user
	}), await emitIssueEvent(world, repository, actor, issue, "enqueued"), entry;
}
/** Takes a pull request out of its queue. 422 if it is in none. */
async function dequeuePull(world, repository, actor, numbered) {
	requireRole(repository, actor, "write");
	let entry = entryOf(repository, numbered.issue.number);
	if (entry === void 0) throw new ApiError(422, "Pull request is not in the merge queue");
	return await leaveQueue(world, repository, actor, entry, "MANUAL"), entry;
}
/** The entry of a pull request, if it waits for its merge. */
function entryOf(repository, number) {
	return repository.mergeQueue.find((entry) => entry.number === number);
}
/** The entries of one branch, in their order. */
function entriesOf(repository, branch) {
	return repository.mergeQueue.filter((entry) => entry.baseRef === branch);
}
/** Takes an entry out, whatever becomes of its pull request. Emits `pull_request` dequeued. */
async function leaveQueue(world, repository, actor, entry, reason) {
	let at = repository.mergeQueue.indexOf(entry);
	if (at < 0) return;
	repository.mergeQueue.splice(at, 1);
	let before = entry.trial?.sha;
	await endTrial(world, repository, actor, entry, reason === "MERGE" ? "merged" : "dequeued");
	let issue = repository.issues.get(entry.number);
	if (issue !== void 0) {
		if (reason !== "MERGE") {
			let detail = {
				kind: "removed_from_merge_queue",
				enqueuer: entry.enqueuer.user,
				reason,
				before
			};
			recordTimeline(world, actor.user, issue, detail);
		}
		await emitIssueEvent(world, repository, actor, issue, "dequeued", { reason });
	}
}
function refuse$1(world, repository, { issue, pull }, expectedHead) {
	let refuseIf = (is, message) => {
		if (is) throw new ApiError(422, message);
	}, noQueue = `The branch ${pull.baseRef} does not have a merge queue`;
	refuseIf(queueOf(repository, pull.baseRef) === void 0, noQueue), refuseIf(expectedHead !== void 0 && expectedHead !== pull.headSha, "Head branch was modified. Review and try the merge again."), refuseIf(issue.state === "closed", "Pull request is closed"), refuseIf(pull.draft, "Pull request is in draft state"), refuseIf(pull.mergeable === !1, "Pull request has merge conflicts"), refuseIf(entryOf(repository, issue.number) !== void 0, "Pull request is already in the merge queue");
	let facts = {
		sha: pull.headSha,
		outOfDate: !1
	}, words = demandsOn(repository, pull.baseRef).flatMap((demands) => mergeViolations(world, repository, pull, demands, facts));
	refuseIf(words.length > 0, `Pull request ${words.join(" ")}`);
}
// src/local-github/graphql/nodes/merge-queue-node.ts
/** The merge queue of a branch, `null` if it has none. */
function mergeQueueNode(nodes, repository, branch) {
	let settings = queueOf(repository, branch);
	if (settings === void 0) return null;
	let path = `/${repository.fullName}/queue/${branch}`;
	return {
		__typename: "MergeQueue",
		id: nodeId("MQ", `${repository.id}:${branch}`),
		url: `${nodes.world.addresses.web}${path}`,
		resourcePath: path,
		nextEntryEstimatedTimeToMerge: null,
		repository: () => nodes.repository(repository),
		configuration: {
			checkResponseTimeout: settings.checkTimeoutMinutes,
			maximumEntriesToBuild: 1,
			maximumEntriesToMerge: 1,
			mergeMethod: settings.method.toUpperCase(),
			mergingStrategy: "ALLGREEN",
			minimumEntriesToMerge: 1,
			minimumEntriesToMergeWaitTime: 0
		},
		entries: (args) => connection("entries", entriesOf(repository, branch), args, ({ id }) => id, (entry) => entryNode(nodes, repository, entry))
	};
}
/** The entry of a pull request, `null` if it waits in no queue. */
function mergeQueueEntryNode(nodes, repository, number) {
	let entry = entryOf(repository, number);
	return entry === void 0 ? null : entryNode(nodes, repository, entry);
}
/** An entry, also one that has just left. */
function entryNode(nodes, repository, entry) {
	let { trial } = entry, commit = (sha) => () => sha === void 0 ? null : nodes.object(repository, sha);
	return {
		__typename: "MergeQueueEntry",
		id: entry.nodeId,
		position: entriesOf(repository, entry.baseRef).indexOf(entry) + 1,
		state: trial === void 0 ? "QUEUED" : "AWAITING_CHECKS",
		enqueuedAt: nodes.world.clock.iso(entry.enqueuedAt),
		enqueuer: nodes.user(entry.enqueuer.user),
		estimatedTimeToMerge: null,
		jump: !1,
		solo: !0,
		baseCommit: commit(trial?.base),
		headCommit: commit(trial?.sha),
		mergeQueue: () => mergeQueueNode(nodes, repository, entry.baseRef),
		pullRequest: () => {
			let issue = repository.issues.get(entry.number);
			return issue === void 0 ? null : nodes.issue(repository, issue);
		}
	};
}
// src/local-github/graphql/nodes/timeline-event-node.ts
/** The timeline has other words than the webhook for why a pull request left a merge queue. */
const REMOVALS = {
	MERGE: "merged",
	MANUAL: "manual",
	MERGE_CONFLICT: "merge_conflict",
	CI_FAILURE: "failed_checks",
	CI_TIMEOUT: "checks_timed_out",
	BRANCH_PROTECTIONS: "branch_protections"
};
/** The name of an event's type: `LabeledEvent`. */
function eventType(event) {
	switch (event.kind) {
		case "renamed": return "RenamedTitleEvent";
		case "cross-referenced": return "CrossReferencedEvent";
		default: return `${event.kind.split("_").map((word) => word[0]?.toUpperCase() + word.slice(1)).join("")}Event`;
	}
}
/** An event of a timeline, by whom and when. */
function timelineEventNode(nodes, repository, issue, event) {
	let { clock, addresses } = nodes.world, kind = issue.pullRequest === void 0 ? "issues" : "pull", path = `/${repository.fullName}/${kind}/${issue.number}#event-${event.id}`;
	return {
		__typename: eventType(event),
		id: () => nodeId("EV", event.id),
		actor: () => nodes.user(event.actor),
		createdAt: clock.iso(event.at),
		resourcePath: path,
		url: `${addresses.web}${path}`,
		...details$1(nodes, repository, issue, event)
	};
}
function details$1(nodes, repository, issue, event) {
	let self = () => nodes.issue(repository, issue);
	switch (event.kind) {
		case "labeled":
		case "unlabeled": return {
			label: () => nodes.label(repository, event.label),
			labelable: self
		};
		case "renamed": return {
			previousTitle: event.from,
			currentTitle: event.to,
			subject: self
		};
		case "closed": return {
			stateReason: issue.pullRequest === void 0 ? event.stateReason.toUpperCase() : null,
			closable: self,
			closer: () => closerOf(nodes, repository, event.closer)
		};
		case "reopened": return {
			closable: self,
			stateReason: issue.pullRequest === void 0 ? "REOPENED" : null
		};
		case "assigned":
		case "unassigned": return {
			assignable: self,
			assignee: nodes.user(event.assignee),
			user: event.assignee.type === "User" ? nodes.user(event.assignee) : null
		};
		case "locked":
		case "unlocked": return {
			lockable: self,
			lockReason: null
		};
		case "cross-referenced": return crossReference(nodes, repository, issue, event);
		case "merged": return {
			pullRequest: self,
			commit: () => nodes.object(repository, event.commit),
			mergeRefName: issue.pullRequest?.baseRef ?? null
		};
		case "head_ref_deleted": return {
			pullRequest: self,
			headRef: null,
			headRefName: issue.pullRequest?.headRef ?? null
		};
		case "convert_to_draft":
		case "ready_for_review":
		case "head_ref_force_pushed": return { pullRequest: self };
		case "added_to_merge_queue":
		case "removed_from_merge_queue": {
			let before = event.kind === "removed_from_merge_queue" ? event.before : void 0;
			return {
				pullRequest: self,
				enqueuer: nodes.userOfAny(event.enqueuer),
				reason: event.kind === "removed_from_merge_queue" ? REMOVALS[event.reason] : null,
				beforeCommit: () => before === void 0 ? null : nodes.object(repository, before),
				mergeQueue: () => mergeQueueNode(nodes, repository, issue.pullRequest?.baseRef ?? repository.defaultBranch)
			};
		}
		case "transferred": {
			let from = nodes.world.repositories.get(event.from.toLowerCase());
			return {
				issue: self,
				fromRepository: () => from && nodes.repository(from)
			};
		}
		case "base_ref_changed": return {
			pullRequest: self,
			previousRefName: event.from,
			currentRefName: event.to
		};
		case "review_dismissed": return {
			pullRequest: self,
			review: () => reviewOf$1(nodes, repository, issue, event.review),
			previousReviewState: event.previous,
			dismissalMessage: event.message
		};
		default: return event;
	}
}
function reviewOf$1(nodes, repository, issue, review) {
	let pull = issue.pullRequest;
	return pull === void 0 ? null : reviewNode(nodes, repository, issue, pull, review);
}
function crossReference(nodes, repository, issue, event) {
	let source = repository.issues.get(event.source), closes = source?.pullRequest !== void 0 && closedNumbers(nodes.world, repository, source.body).includes(issue.number);
	return {
		source: () => source && nodes.issue(repository, source),
		target: () => nodes.issue(repository, issue),
		referencedAt: nodes.world.clock.iso(event.at),
		isCrossRepository: !1,
		willCloseTarget: closes && issue.state === "open"
	};
}
function closerOf(nodes, repository, closer) {
	if (closer === void 0) return null;
	if (/^[\da-f]{40}$/.test(closer)) return nodes.object(repository, closer);
	let id = Number(parseNodeId(closer)?.key), issue = repository.issues.ofId(id);
	return issue === void 0 ? null : nodes.issue(repository, issue);
}
// src/local-github/graphql/nodes/timeline-items.ts
/** `timelineItems`: events and comments, oldest first, of the types that are asked for. */
function timelineItems(nodes, repository, issue, args) {
	let events = issue.timeline.map((event) => ({
		id: event.id,
		at: event.at,
		type: eventType(event),
		show: () => timelineEventNode(nodes, repository, issue, event)
	})), comments = issue.comments.map((comment) => ({
		id: comment.id,
		at: comment.createdAt,
		type: "IssueComment",
		show: () => nodes.comment(repository, issue, comment)
	})), pull = issue.pullRequest, reviews = (pull?.reviews ?? []).map((review) => ({
		id: review.id,
		at: review.submittedAt,
		type: "PullRequestReview",
		show: () => pull && reviewNode(nodes, repository, issue, pull, review)
	})), since = args.since ? Date.parse(args.since) : 0, wanted = args.itemTypes ?? void 0, all = [
		...events,
		...comments,
		...reviews
	].toSorted((a, b) => a.at - b.at || a.id - b.id).filter((item) => wanted === void 0 || wanted.includes(itemType(item.type))).filter((item) => item.at >= since).slice(args.skip ?? 0);
	return {
		...connection("timelineItems", all, args, (item) => item.id, (item) => item.show()),
		filteredCount: all.length,
		pageCount: Math.min(all.length, args.first ?? args.last ?? 0),
		updatedAt: nodes.world.clock.iso(issue.updatedAt)
	};
}
/** `LabeledEvent` as an item type is `LABELED_EVENT`. */
function itemType(type) {
	return type.replace(/(?<!^)([A-Z])/g, "_$1").toUpperCase();
}
// src/local-github/graphql/nodes/issue-node.ts
/** What issues and pull requests share. */
function issueFields$1(nodes, repository, issue) {
	let { clock, addresses } = nodes.world, kind = issue.pullRequest === void 0 ? "issues" : "pull", path = `/${repository.fullName}/${kind}/${issue.number}`;
	return {
		...editedContent(nodes, repository, issue),
		...reactableFields(nodes, issue, () => nodes.issue(repository, issue)),
		number: issue.number,
		title: issue.title,
		closed: issue.state === "closed",
		closedAt: issue.closedAt === void 0 ? null : clock.iso(issue.closedAt),
		locked: issue.locked,
		activeLockReason: null,
		milestone: null,
		url: `${addresses.web}${path}`,
		resourcePath: path,
		labels: (args) => labelConnection(nodes, repository, issue.labels, args),
		assignees: (args) => connection("assignees", issue.assignees, args, (user) => user.id, (user) => nodes.user(user)),
		comments: (args) => commentConnection(nodes, repository, issue, args),
		timelineItems: (args) => timelineItems(nodes, repository, issue, args)
	};
}
function issueNode(nodes, repository, issue) {
	return {
		__typename: "Issue",
		...issueFields$1(nodes, repository, issue),
		id: issue.nodeId,
		databaseId: issue.id,
		fullDatabaseId: String(issue.id),
		state: issue.state.toUpperCase(),
		stateReason: issue.stateReason?.toUpperCase() ?? null,
		closedByPullRequestsReferences: (args) => connection("closedByPullRequestsReferences", [...repository.issues.values()].filter((one) => one.pullRequest !== void 0 && (one.state === "open" || one.pullRequest.merged || args.includeClosedPrs === !0) && closedNumbers(nodes.world, repository, one.body).includes(issue.number)), args, (one) => one.number, (one) => nodes.issue(repository, one))
	};
}
// src/local-github/graphql/nodes/pull-node.ts
function pullNode(nodes, repository, issue, pull) {
	let { world } = nodes, { git } = repository, commitOr = (sha) => () => sha === void 0 ? null : nodes.object(repository, sha), changes = async () => (await pullDiff(repository, pull)).files, total = async (of) => (await changes()).reduce((sum, file) => sum + file[of], 0);
	return {
		__typename: "PullRequest",
		...issueFields$1(nodes, repository, issue),
		id: pull.nodeId,
		databaseId: pull.id,
		fullDatabaseId: String(pull.id),
		state: pull.merged ? "MERGED" : issue.state.toUpperCase(),
		isDraft: pull.draft,
		isCrossRepository: !1,
		isInMergeQueue: entryOf(repository, issue.number) !== void 0,
		mergeQueueEntry: () => mergeQueueEntryNode(nodes, repository, issue.number),
		mergeQueue: () => mergeQueueNode(nodes, repository, pull.baseRef),
		maintainerCanModify: !1,
		reviewDecision: () => reviewDecision(world, repository, pull) ?? null,
		...reviewFields(nodes, repository, issue, pull),
		mergeable: async () => mergeableWord(await mergeability(world, repository, pull)),
		mergeStateStatus: async () => (await mergeability(world, repository, pull), (await mergeState(world, repository, issue, pull)).toUpperCase()),
		headRefName: pull.headRef,
		headRefOid: pull.headSha,
		headRef: () => nodes.ref(repository, `refs/heads/${pull.headRef}`),
		headRepository: () => nodes.repository(repository),
		headRepositoryOwner: () => nodes.user(repository.owner),
		baseRefName: pull.baseRef,
		baseRefOid: pull.baseSha,
		baseRef: () => nodes.ref(repository, `refs/heads/${pull.baseRef}`),
		baseRepository: () => nodes.repository(repository),
		merged: pull.merged,
		mergedAt: pull.mergedAt === void 0 ? null : world.clock.iso(pull.mergedAt),
		mergedBy: pull.mergedBy === void 0 ? null : nodes.user(pull.mergedBy),
		mergeCommit: commitOr(pull.mergeCommitSha),
		potentialMergeCommit: async () => commitOr(await testMerge(world, repository, pull))(),
		additions: () => total("additions"),
		deletions: () => total("deletions"),
		changedFiles: async () => (await changes()).length,
		files: async (args) => connection("files", await changes(), args, (file) => file.path, (file) => ({
			__typename: "PullRequestChangedFile",
			path: file.path,
			additions: file.additions,
			deletions: file.deletions,
			changeType: file.status === "removed" ? "DELETED" : file.status.toUpperCase(),
			viewerViewedState: "UNVIEWED"
		})),
		commits: async (args) => connection("commits", (await git.log(`${pull.baseSha}..${pull.headSha}`, { first: 250 })).toReversed(), args, (commit) => commit.sha, (commit) => ({
			__typename: "PullRequestCommit",
			id: nodeId("PURC", `${pull.id}:${commit.sha}`),
			commit: nodes.commit(repository, commit),
			pullRequest: () => nodes.pull(repository, issue, pull)
		})),
		statusCheckRollup: () => rollup(nodes, repository, pull.headSha),
		closingIssuesReferences: (args) => connection("closingIssuesReferences", (pull.baseRef === repository.defaultBranch ? closedNumbers(world, repository, issue.body) : []).map((number) => repository.issues.get(number)).filter((one) => one !== void 0).filter((one) => one.pullRequest === void 0), args, (one) => one.number, (one) => nodes.issue(repository, one))
	};
}
function mergeableWord(mergeable) {
	return mergeable === void 0 ? "UNKNOWN" : mergeable ? "MERGEABLE" : "CONFLICTING";
}
// src/local-github/graphql/nodes/issue-lists.ts
/** `issues`, without pull requests. An issue with any of `labels` is in. */
function issueConnection(nodes, repository, args) {
	requirePermission(nodes.actor, repository, "read", "issues");
	let filter = args.filterBy ?? {}, isListed = isIn(args.labels, args.states), isFiltered = isIn(filter.labels, filter.states), since = filter.since ? Math.floor(Date.parse(filter.since) / 1e3) : 0, creator = filter.createdBy?.toLowerCase();
	return page$1(nodes, repository, "issues", [...isOpenOnly(args.states) || isOpenOnly(filter.states) ? openIssues(repository) : repository.issues.values()].filter((issue) => issue.pullRequest === void 0 && isListed(issue) && isFiltered(issue) && Math.floor(issue.updatedAt / 1e3) >= since && (creator === void 0 || issue.author.login.toLowerCase() === creator) && isAssigned(issue, filter.assignee)), args);
}
/** `pullRequests`. */
function pullConnection(nodes, repository, args) {
	requirePermission(nodes.actor, repository, "read", "pull_requests", "contents");
	let isListed = isIn(args.labels, args.states), { issues } = repository;
	return page$1(nodes, repository, "pullRequests", (args.headRefName ? issues.ofHead(args.headRefName) : isOpenOnly(args.states) ? openPulls(repository) : [...issues.values()]).filter((issue) => issue.pullRequest !== void 0 && isListed(issue) && admits(args.headRefName, issue.pullRequest.headRef) && admits(args.baseRefName, issue.pullRequest.baseRef)), args);
}
/** Issues or pull requests in the order that was asked for, by default the oldest first. */
function sortIssues(issues, { orderBy }) {
	let key = (issue) => orderBy?.field === "UPDATED_AT" ? issue.updatedAt : orderBy?.field === "COMMENTS" ? issue.comments.length : issue.createdAt, sign = orderBy?.direction === "DESC" ? -1 : 1;
	return issues.toSorted((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}
function page$1(nodes, repository, name, issues, args) {
	return connection(name, sortIssues(issues, args), args, (issue) => issue.number, (issue) => nodes.issue(repository, issue));
}
/** Whether an issue has one of these labels and states; made once for a whole list. */
function isIn(labels, states) {
	let wanted = labels && new Set(labels.map((name) => name.toLowerCase()));
	return (issue) => wanted && !issue.labels.some(({ name }) => wanted.has(name.toLowerCase())) ? !1 : admitsOneOf(states, issue.pullRequest?.merged === !0 ? "MERGED" : issue.state.toUpperCase());
}
function isAssigned(issue, assignee) {
	return assignee === void 0 ? !0 : assignee === null ? issue.assignees.length === 0 : assignee === "*" ? issue.assignees.length > 0 : issue.assignees.some((user) => user.login.toLowerCase() === assignee.toLowerCase());
}
function isOpenOnly(states) {
	return states?.every((state) => state === "OPEN") ?? !1;
}
// src/local-github/graphql/nodes/protection-node.ts
/** A branch protection rule; reading it takes `administration: read`, as on GitHub. */
function protectionNode(nodes, repository, branch, rule) {
	requirePermission(nodes.actor, repository, "read", "administration");
	let { apps } = nodes.world;
	return {
		__typename: "BranchProtectionRule",
		id: nodeId("BPR", `${repository.id}:${branch}`),
		pattern: branch,
		isAdminEnforced: rule.enforceAdmins,
		allowsDeletions: rule.allowDeletions,
		allowsForcePushes: rule.allowForcePushes,
		requiresStatusChecks: rule.requiredChecks.length > 0,
		requiresStrictStatusChecks: rule.strict,
		requiredStatusCheckContexts: rule.requiredChecks.map(({ context }) => context),
		requiredStatusChecks: rule.requiredChecks.map(({ context, appId }) => {
			let app = appId === void 0 ? void 0 : apps.get(appId);
			return {
				context,
				app: app === void 0 ? null : nodes.app(app)
			};
		}),
		requiresApprovingReviews: rule.approvals !== void 0,
		requiredApprovingReviewCount: rule.approvals ?? null,
		requiresCodeOwnerReviews: !1,
		requiresCommitSignatures: !1,
		requiresConversationResolution: !1,
		requiresLinearHistory: !1,
		requireLastPushApproval: !1,
		requiresDeployments: !1,
		dismissesStaleReviews: rule.dismissesStale,
		restrictsPushes: !1,
		restrictsReviewDismissals: !1,
		blocksCreations: !1,
		lockBranch: !1,
		repository: () => nodes.repository(repository)
	};
}
// src/local-github/graphql/nodes/comparison-node.ts
/** How a head (a branch, tag or sha) stands to a base commit; `null` if there is no such head. */
async function comparisonNode(nodes, repository, base, headRef) {
	requirePermission(nodes.actor, repository, "read", "contents");
	let { git } = repository, head = await git.resolve(headRef);
	if (head === void 0) return null;
	let [aheadBy, behindBy] = await Promise.all([git.count(`${base}..${head}`), git.count(`${head}..${base}`)]);
	return {
		__typename: "Comparison",
		id: nodeId("CMP", `${repository.id}:${base}:${head}`),
		aheadBy,
		behindBy,
		status: statusOf$1(aheadBy, behindBy),
		baseTarget: () => nodes.object(repository, base),
		headTarget: () => nodes.object(repository, head),
		commits: async (args) => connection("commits", (await git.log(`${base}..${head}`, { first: 250 })).toReversed(), args, ({ sha }) => sha, (commit) => nodes.commit(repository, commit))
	};
}
function statusOf$1(ahead, behind) {
	return ahead > 0 ? behind > 0 ? "DIVERGED" : "AHEAD" : behind > 0 ? "BEHIND" : "IDENTICAL";
}
// src/local-github/graphql/nodes/rule-node.ts
/** `Ref.rules`: what all active rulesets ask of a branch; whoever sees the branch may read them. */
function ruleConnection(nodes, repository, branch, args) {
	return connection("rules", rulesOn(repository, branch).map((standing, index) => ({
		standing,
		index
	})), args, ({ standing, index }) => `${standing.ruleset.id}:${index}`, ({ standing, index }) => ({
		__typename: "RepositoryRule",
		id: nodeId("RRU", `${standing.ruleset.id}:${index}`),
		type: standing.rule.kind.toUpperCase(),
		parameters: parametersOf(standing),
		repositoryRuleset: {
			__typename: "RepositoryRuleset",
			id: standing.ruleset.nodeId,
			databaseId: standing.ruleset.id,
			name: standing.ruleset.name,
			enforcement: "ACTIVE",
			target: "BRANCH",
			source: () => nodes.repository(repository),
			createdAt: nodes.world.clock.iso(standing.ruleset.createdAt),
			updatedAt: nodes.world.clock.iso(standing.ruleset.createdAt)
		}
	}));
}
function parametersOf({ rule }) {
	switch (rule.kind) {
		case "required_status_checks": return {
			__typename: "RequiredStatusChecksParameters",
			doNotEnforceOnCreate: !1,
			strictRequiredStatusChecksPolicy: rule.strict,
			requiredStatusChecks: rule.checks.map(({ context, appId }) => ({
				context,
				integrationId: appId ?? null
			}))
		};
		case "pull_request": return {
			__typename: "PullRequestParameters",
			requiredApprovingReviewCount: rule.approvals,
			dismissStaleReviewsOnPush: rule.dismissesStale,
			requireCodeOwnerReview: !1,
			requireLastPushApproval: !1,
			requiredReviewThreadResolution: !1,
			allowedMergeMethods: [
				"merge",
				"squash",
				"rebase"
			]
		};
		case "merge_queue": return {
			__typename: "MergeQueueParameters",
			mergeMethod: rule.method.toUpperCase(),
			checkResponseTimeoutMinutes: rule.checkTimeoutMinutes,
			groupingStrategy: "ALLGREEN",
			maxEntriesToBuild: 1,
			maxEntriesToMerge: 1,
			minEntriesToMerge: 1,
			minEntriesToMergeWaitMinutes: 0
		};
		case "deletion":
		case "non_fast_forward": return null;
		default: return rule;
	}
}
// src/local-github/graphql/nodes/ref-update-rule-node.ts
/** What a branch's protection asks of the viewer: readable by anyone who can read the repository. */
function refUpdateRuleNode(repository, actor, branch, rule) {
	return {
		__typename: "RefUpdateRule",
		allowsDeletions: rule.allowDeletions,
		allowsForcePushes: rule.allowForcePushes,
		pattern: branch,
		requiredStatusCheckContexts: rule.requiredChecks.map(({ context }) => context),
		requiredApprovingReviewCount: rule.approvals ?? null,
		viewerCanPush: rule.requiredChecks.length === 0 && rule.approvals === void 0 || "user" in actor && mayBypassProtection(repository, actor, branch)
	};
}
// src/local-github/graphql/nodes/ref-node.ts
/** A ref by its full name, or `null`. */
async function refNode(nodes, repository, name) {
	let found = (await repository.git.refs(name)).find((ref) => ref.name === name);
	return found === void 0 ? null : shown$10(nodes, repository, found);
}
/** `refs`: below a prefix, by name; `query` looks for a part of what follows the prefix. */
async function refConnection(nodes, repository, args) {
	requirePermission(nodes.actor, repository, "read", "contents");
	let prefix = args.refPrefix.endsWith("/") ? args.refPrefix : `${args.refPrefix}/`, query = (args.query ?? "").toLowerCase(), below = (await repository.git.refs(prefix)).filter((ref) => ref.name.slice(prefix.length).toLowerCase().includes(query));
	return connection("refs", (args.orderBy?.direction ?? args.direction) === "DESC" ? below.toReversed() : below, args, (ref) => ref.name, (ref) => shown$10(nodes, repository, ref, prefix));
}
function shown$10(nodes, repository, { name, sha }, prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? "refs/") {
	let branch = name.startsWith("refs/heads/") ? name.slice(11) : void 0;
	return {
		__typename: "Ref",
		id: nodeId("REF", `${repository.id}:${name}`),
		name: name.slice(prefix.length),
		prefix,
		target: () => nodes.object(repository, sha),
		repository: () => nodes.repository(repository),
		branchProtectionRule: () => {
			let rule = branch === void 0 ? void 0 : protectionOf(repository, branch);
			return branch === void 0 || rule === void 0 ? null : protectionNode(nodes, repository, branch, rule);
		},
		refUpdateRule: () => {
			let rule = branch === void 0 ? void 0 : protectionOf(repository, branch);
			return branch === void 0 || rule === void 0 ? null : refUpdateRuleNode(repository, nodes.actor, branch, rule);
		},
		rules: (args) => branch === void 0 ? null : ruleConnection(nodes, repository, branch, args),
		compare: ({ headRef }) => comparisonNode(nodes, repository, sha, headRef),
		associatedPullRequests: (args) => connection("associatedPullRequests", sortIssues((branch === void 0 ? [] : repository.issues.ofHead(branch)).filter((issue) => {
			let merged = issue.pullRequest?.merged === !0;
			return admitsOneOf(args.states, merged ? "MERGED" : issue.state.toUpperCase());
		}), args), args, (one) => one.number, (one) => nodes.issue(repository, one))
	};
}
// src/local-github/graphql/nodes/repository-node.ts
function repositoryNode(nodes, repository) {
	let { clock, addresses } = nodes.world, path = `/${repository.fullName}`, readable = (...names) => requirePermission(nodes.actor, repository, "read", ...names), numbered = (number, what, isIt) => {
		let issue = repository.issues.get(number);
		if (issue === void 0 || !isIt(issue)) throw new GraphqlProblem("NOT_FOUND", `Could not resolve to ${what} with the number of ${number}.`);
		return readable(...issue.pullRequest === void 0 ? ["issues"] : ["pull_requests", "contents"]), nodes.issue(repository, issue);
	};
	return {
		__typename: "Repository",
		id: repository.nodeId,
		databaseId: repository.id,
		name: repository.name,
		nameWithOwner: repository.fullName,
		owner: () => nodes.user(repository.owner),
		description: repository.description === "" ? null : repository.description,
		url: `${addresses.web}${path}`,
		resourcePath: path,
		isPrivate: repository.private,
		visibility: repository.private ? "PRIVATE" : "PUBLIC",
		isArchived: !1,
		isDisabled: !1,
		isEmpty: async () => (await repository.git.refs("refs/heads/")).length === 0,
		isFork: !1,
		isLocked: !1,
		hasIssuesEnabled: !0,
		createdAt: clock.iso(repository.createdAt),
		pushedAt: clock.iso(repository.pushedAt),
		updatedAt: clock.iso(repository.pushedAt),
		viewerPermission: viewerPermission(repository, nodes.actor),
		mergeCommitAllowed: repository.allowMergeCommit,
		squashMergeAllowed: repository.allowSquashMerge,
		rebaseMergeAllowed: !1,
		autoMergeAllowed: !1,
		deleteBranchOnMerge: repository.deleteBranchOnMerge,
		defaultBranchRef: () => nodes.ref(repository, `refs/heads/${repository.defaultBranch}`),
		issues: (args) => issueConnection(nodes, repository, args),
		issue: ({ number }) => numbered(number, "an Issue", (issue) => issue.pullRequest === void 0),
		pullRequests: (args) => pullConnection(nodes, repository, args),
		pullRequest: ({ number }) => numbered(number, "a PullRequest", (issue) => issue.pullRequest !== void 0),
		issueOrPullRequest: ({ number }) => numbered(number, "an issue or pull request", () => !0),
		refs: (args) => refConnection(nodes, repository, args),
		ref: async ({ qualifiedName }) => {
			readable("contents");
			for (let name of [qualifiedName, `refs/heads/${qualifiedName}`]) {
				if (!name.startsWith("refs/")) continue;
				let ref = await nodes.ref(repository, name);
				if (ref !== null) return ref;
			}
			return null;
		},
		object: ({ expression, oid }) => {
			readable("contents");
			let name = oid ?? expression;
			return name ? nodes.object(repository, name) : null;
		},
		labels: (args) => labelConnection(nodes, repository, repository.labels, args),
		label: ({ name }) => {
			let label = findLabel(repository, name);
			return label === void 0 ? null : nodes.label(repository, label);
		},
		mergeQueue: ({ branch }) => mergeQueueNode(nodes, repository, branch ?? repository.defaultBranch),
		branchProtectionRules: (args) => (readable("administration"), connection("branchProtectionRules", [...repository.protections], args, ([branch]) => branch, ([branch, rule]) => protectionNode(nodes, repository, branch, rule)))
	};
}
function viewerPermission(repository, actor) {
	switch (actor.kind) {
		case "user": return roleOf(repository, actor.user)?.toUpperCase() ?? null;
		case "installation":
		case "workflow": return actor.permissions.contents === "write" ? "WRITE" : "READ";
		case "anonymous":
		case "jwt": return null;
		default: return actor;
	}
}
// src/local-github/graphql/build-nodes.ts
/** The views of one request on the model. They refer to one another only through this. */
function buildNodes(world, actor, quota) {
	let nodes = {
		world,
		actor,
		quota,
		user: (user) => accountNode(world, user),
		userOfAny: (user) => ({
			...accountNode(world, user),
			__typename: "User",
			login: user.login,
			name: user.name
		}),
		app: (app) => appNode(world, app),
		repository: (repository) => repositoryNode(nodes, repository),
		label: (repository, label) => labelNode(nodes, repository, label),
		issue: (repository, issue) => issue.pullRequest === void 0 ? issueNode(nodes, repository, issue) : pullNode(nodes, repository, issue, issue.pullRequest),
		pull: (repository, issue, pull) => pullNode(nodes, repository, issue, pull),
		comment: (repository, issue, comment) => commentNode(nodes, repository, issue, comment),
		ref: (repository, name) => refNode(nodes, repository, name),
		object: (repository, name) => gitObjectNode(nodes, repository, name),
		commit: (repository, commit) => commitNode(nodes, repository, commit),
		checkSuite: (repository, suite) => checkSuiteNode(nodes, repository, suite),
		checkRun: (repository, run) => checkRunNode(nodes, repository, run),
		status: (repository, status) => statusContextNode(nodes, repository, status)
	};
	return nodes;
}
// src/local-github/domain/ref-protection.ts
/**
* Throws what GitHub answers if a rule of the branch forbids this change: deleting, forcing, moving to
* a commit that lacks a required check, or without the pull request that is asked for. Administrators
* pass a protection that does not include them.
*/
async function refuseProtectedChange(repository, actor, { ref, before, after }) {
	if (!ref.startsWith("refs/heads/")) return;
	let branch = ref.slice(11), demands = demandsOn(repository, branch);
	if (demands.length === 0) return;
	if (after === void 0) {
		let keeps = demands.find(({ allowDeletions }) => !allowDeletions);
		if (keeps !== void 0) throw new ApiError(422, refusal$1(keeps, ["Cannot delete this branch"]));
		return;
	}
	let forced = before !== void 0 && !await repository.git.isAncestor(before, after), forbids = demands.find(({ allowForcePushes }) => !allowForcePushes);
	if (forced && forbids !== void 0) throw new ApiError(422, refusal$1(forbids, ["Cannot force-push to this branch"]));
	refuseDirectChange(repository, actor, branch, after);
}
// src/local-github/domain/workflow-files.ts
const folder = ".github/workflows/";
/** Whether GitHub reads this path as a workflow file. */
function isWorkflowFile(path) {
	return path.startsWith(folder);
}
/**
* The first workflow file changed by a commit that `after` would bring into the repository, if
* `actor` is a token without the `workflows` permission; else `undefined`. A merge that only brings
* together what its parents have changes nothing.
*/
async function forbiddenWorkflowChange(repository, actor, after) {
	if (!mayWriteWorkflows(actor)) return repository.git.newlyChanged(after, folder);
}
/** As `forbiddenWorkflowChange`, refusing as the API does. */
async function refuseWorkflowChange(repository, actor, after) {
	if (await forbiddenWorkflowChange(repository, actor, after) !== void 0) throw new ApiError(403, "Resource not accessible by integration", void 0, { "x-accepted-github-permissions": "contents=write,workflows=write" });
}
/** People may (their tokens have all scopes); Apps with `workflows: write`; `GITHUB_TOKEN` never. */
function mayWriteWorkflows(actor) {
	switch (actor.kind) {
		case "user": return !0;
		case "workflow": return !1;
		case "installation": return includesAccess(actor.permissions.workflows, "write");
		default: return actor;
	}
}
/**
* Refuses with 403, as GitHub does, a token without the `workflows` permission that makes of the files
* of `before` those of `after` (commits or trees) by merging, if workflow files differ between them:
* there it does not matter that both sides have been in the repository.
*/
async function refuseWorkflowMerge({ git }, actor, before, after) {
	if (mayWriteWorkflows(actor)) return;
	let below = async (rev) => {
		let tree = await git.objectInfo(`${rev}:${folder.slice(0, -1)}`), entries = tree && await git.readTree(tree.sha, { recursive: !0 });
		return new Map((entries ?? []).map(({ path, sha }) => [path, sha]));
	}, [old, fresh] = [await below(before), await below(after)], changed = [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].find((path) => old.get(path) !== fresh.get(path));
	if (changed !== void 0) throw new ApiError(403, `${`refusing to allow a GitHub App to create or update workflow \`${folder}${changed}\``} without \`workflows\` permission`);
}
// src/local-github/domain/refs.ts
/** Makes `ref` (`refs/heads/…`). Throws 422 `Reference already exists`, or why it cannot be. */
async function createRef(world, repository, actor, ref, sha) {
	if (refuseBadName(ref), await refuseBadTarget(repository, ref, sha), await currentSha(repository, ref) !== void 0) throw alreadyExists();
	if (await refuseWorkflowChange(repository, actor, sha), await refuseProtectedChange(repository, actor, {
		ref,
		before: void 0,
		after: sha
	}), !await repository.git.casRef(ref, sha, void 0)) throw await currentSha(repository, ref) === void 0 ? new ApiError(422, "Reference update failed") : alreadyExists();
	await afterRefChange(world, repository, actor, {
		ref,
		before: void 0,
		after: sha
	});
}
/**
* Moves `ref`. Without `force` only forward (422 `Update is not a fast forward`). With `expected` only
* from that commit: another one is 422 `Reference cannot be updated`, as GraphQL's `updateRefs` has it.
*/
async function updateRef(world, repository, actor, ref, sha, { force = !1, expected } = {}) {
	let before = await currentSha(repository, ref);
	if (before === void 0) throw new ApiError(422, "Reference does not exist");
	if (await refuseBadTarget(repository, ref, sha), expected !== void 0 && before !== expected) throw new ApiError(422, "Reference cannot be updated");
	if (!force && !await repository.git.isAncestor(before, sha)) throw new ApiError(422, "Update is not a fast forward");
	if (before !== sha) {
		if (await refuseWorkflowChange(repository, actor, sha), await refuseProtectedChange(repository, actor, {
			ref,
			before,
			after: sha
		}), !await repository.git.casRef(ref, sha, before)) throw new ApiError(422, "Reference cannot be updated");
		await afterRefChange(world, repository, actor, {
			ref,
			before,
			after: sha
		});
	}
}
/** Removes `ref`. Throws 422 `Reference does not exist` if it is not there. */
async function deleteRef(world, repository, actor, ref) {
	let before = await currentSha(repository, ref);
	if (before === void 0) throw new ApiError(422, "Reference does not exist");
	if (ref === `refs/heads/${repository.defaultBranch}`) throw new ApiError(422, "Cannot delete the default branch");
	if (await refuseProtectedChange(repository, actor, {
		ref,
		before,
		after: void 0
	}), !await repository.git.casRef(ref, void 0, before)) throw new ApiError(422, "Reference cannot be updated");
	await afterRefChange(world, repository, actor, {
		ref,
		before,
		after: void 0
	});
}
/** What exactly `ref` points at, of whatever type; `undefined` if it does not exist. */
async function currentSha(repository, ref) {
	if (ref.startsWith("refs/")) return repository.git.ref(ref);
}
function refuseBadName(ref) {
	if (!ref.startsWith("refs/") || ref.split("/").length < 3) throw new ApiError(422, "Reference name must contain at least three slash-separated components.");
	if (!isRefName(ref)) throw new ApiError(422, `${ref} is not a valid ref name.`);
	if (ref.startsWith("refs/pull/")) throw new ApiError(422, "Reference update failed");
}
async function refuseBadTarget(repository, ref, sha) {
	let object = /^[0-9a-f]{40}$/.test(sha) ? await repository.git.objectInfo(sha) : void 0;
	if (object === void 0) throw new ApiError(422, "Object does not exist");
	if (ref.startsWith("refs/heads/") && object.type !== "commit") throw new ApiError(422, "Reference update failed");
}
function alreadyExists() {
	return new ApiError(422, "Reference already exists");
}
// src/local-github/rest/present/comment.ts
/** A comment on an issue or pull request as REST and webhooks show it. */
function presentComment(world, repository, issue, comment) {
	let { api, web } = world.addresses, base = `${api}/repos/${repository.fullName}/issues`, kind = issue.pullRequest === void 0 ? "issues" : "pull", url = `${base}/comments/${comment.id}`;
	return {
		url,
		html_url: `${web}/${repository.fullName}/${kind}/${issue.number}#issuecomment-${comment.id}`,
		issue_url: `${base}/${issue.number}`,
		id: comment.id,
		node_id: comment.nodeId,
		user: presentUser(world, comment.author),
		created_at: world.clock.iso(comment.createdAt),
		updated_at: world.clock.iso(comment.updatedAt),
		author_association: authorAssociation(repository, comment.author),
		body: comment.body,
		reactions: presentReactions(url, comment.reactions),
		performed_via_github_app: comment.app === void 0 ? null : presentApp(world, comment.app)
	};
}
// src/local-github/domain/comments.ts
/** Characters that a body may have. */
const BODY_LIMIT = 65536, places = /* @__PURE__ */ new WeakMap();
function findComment(repository, id) {
	let known = placesIn(repository).get(id);
	if (known !== void 0 && repository.issues.get(known.issue.number) === known.issue && known.issue.comments.includes(known.comment)) return known;
	for (let issue of repository.issues.values()) {
		let comment = issue.comments.find((one) => one.id === id);
		if (comment !== void 0) return {
			issue,
			comment
		};
	}
}
/** Comments on an issue or pull request. Emits `issue_comment` created. */
function createComment(world, repository, actor, issue, body) {
	refuseInvalidBody(body), refuseLocked(repository, actor, issue);
	let id = world.nextId(), now = world.clock.now(), comment = {
		id,
		nodeId: nodeId("IC", id),
		author: actor.user,
		app: appOf$1(actor),
		body,
		createdAt: now,
		updatedAt: now,
		edits: [],
		reactions: [],
		minimizedReason: void 0
	};
	return issue.comments.push(comment), placesIn(repository).set(id, {
		issue,
		comment
	}), issue.updatedAt = now, recordCrossReferences(world, repository, actor.user, issue, body), emitComment(world, repository, actor, {
		issue,
		comment
	}, "created"), comment;
}
/** Edits a comment: its author may, and whoever may write. Emits `issue_comment` edited. */
function updateComment(world, repository, actor, { issue, comment }, body) {
	refuseStranger(repository, actor, comment), refuseLocked(repository, actor, issue), refuseInvalidBody(body);
	let from = comment.body;
	return from === body || (editBody(world, actor.user, comment, body), issue.updatedAt = comment.updatedAt, recordCrossReferences(world, repository, actor.user, issue, body), emitComment(world, repository, actor, {
		issue,
		comment
	}, "edited", { changes: { body: { from } } })), comment;
}
/** Deletes a comment: its author may, and whoever may write. Emits `issue_comment` deleted. */
function deleteComment(world, repository, actor, { issue, comment }) {
	refuseStranger(repository, actor, comment), refuseLocked(repository, actor, issue), issue.comments.splice(issue.comments.indexOf(comment), 1), placesIn(repository).delete(comment.id), issue.updatedAt = world.clock.now(), emitComment(world, repository, actor, {
		issue,
		comment
	}, "deleted");
}
/** Hides a comment from whoever does not ask for it, as its author may, and whoever may write. */
function minimizeComment(repository, actor, comment, classifier) {
	refuseStranger(repository, actor, comment), comment.minimizedReason = classifier.toLowerCase().replaceAll("_", "-");
}
function placesIn(repository) {
	let known = places.get(repository) ?? /* @__PURE__ */ new Map();
	return places.set(repository, known), known;
}
function refuseStranger(repository, actor, comment) {
	if (!(comment.author.id === actor.user.id || hasRole(repository, actor, "write"))) throw new ApiError(403, "Must have admin rights to Repository.");
}
/**
* In a locked conversation only people who may write can add, change or delete comments: no App, whatever
* it may write elsewhere. Editing is refused in the same words (`CommentCannotUpdateReason.LOCKED`).
*/
function refuseLocked(repository, actor, issue) {
	if (!(!issue.locked || actor.kind === "user" && hasRole(repository, actor, "write"))) throw new ApiError(403, "Unable to create comment because issue is locked.");
}
function refuseInvalidBody(body) {
	if (body.trim() === "") throw invalid$2("Body cannot be blank");
	if ([...body].length > BODY_LIMIT) throw invalid$2(`Body is too long (maximum is ${BODY_LIMIT} characters)`);
}
function invalid$2(message) {
	return new ApiError(422, "Validation Failed", [{
		resource: "IssueComment",
		code: "unprocessable",
		field: "data",
		message
	}]);
}
function emitComment(world, repository, actor, { issue, comment }, action, extra = {}) {
	let payload = {
		action,
		issue: presentIssue(world, repository, issue),
		comment: presentComment(world, repository, issue, comment),
		...extra
	};
	world.events.emit({
		name: "issue_comment",
		action,
		repository,
		actor,
		payload
	});
}
// src/local-github/graphql/find-entity.ts
/** The thing that a node id names, as far as `actor` may see it. Throws NOT_FOUND otherwise. */
function findEntity(world, actor, id) {
	let parsed = parseNodeId(id), found = parsed && find$1(world, parsed.prefix, parsed.key);
	if (found !== void 0 && (!("repository" in found) || canSee(found.repository, actor))) return found;
	throw new GraphqlProblem("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
}
function find$1(world, prefix, key) {
	let id = Number(key), [owner, ...rest] = key.split(":"), name = rest.join(":"), repositories = [...world.repositories.values()];
	switch (prefix) {
		case "U":
		case "O":
		case "BOT": {
			let user = [...world.users.values()].find((one) => one.id === id);
			return user && {
				kind: "user",
				user
			};
		}
		case "A": {
			let app = world.apps.get(id);
			return app && {
				kind: "app",
				app
			};
		}
		case "R": {
			let repository = repositories.find((one) => one.id === id);
			return repository && {
				kind: "repository",
				repository
			};
		}
		case "REF":
		case "C":
		case "T":
		case "B": {
			let repository = repositories.find((one) => one.id === Number(owner));
			return repository && {
				kind: prefix === "REF" ? "ref" : "object",
				repository,
				name
			};
		}
		default:
			for (let repository of repositories) {
				let entity = inRepository(repository, prefix, id);
				if (entity !== void 0) return entity;
			}
			return;
	}
}
function inRepository(repository, prefix, id) {
	let { issues } = repository;
	switch (prefix) {
		case "I":
		case "PR": {
			let issue = issues.ofId(id), isIt = (prefix === "I" ? issue?.id : issue?.pullRequest?.id) === id;
			return issue && isIt ? {
				kind: "issue",
				repository,
				issue
			} : void 0;
		}
		case "IC": {
			let placed = findComment(repository, id);
			return placed && {
				kind: "comment",
				repository,
				...placed
			};
		}
		case "PRR":
			for (let issue of issues.values()) {
				let pull = issue.pullRequest, review = pull?.reviews.find((one) => one.id === id);
				if (pull !== void 0 && review !== void 0) return {
					kind: "review",
					repository,
					issue,
					pull,
					review
				};
			}
			return;
		case "LA": {
			let label = repository.labels.find((one) => one.id === id);
			return label && {
				kind: "label",
				repository,
				label
			};
		}
		case "CS": {
			let suite = repository.checkSuites.get(id);
			return suite && {
				kind: "suite",
				repository,
				suite
			};
		}
		case "CR": {
			let run = repository.checkRuns.get(id);
			return run && {
				kind: "run",
				repository,
				run
			};
		}
		case "SC": {
			let status = repository.statuses.find((one) => one.id === id);
			return status && {
				kind: "status",
				repository,
				status
			};
		}
		default: return;
	}
}
// src/local-github/graphql/mutations/mutation-input.ts
/** What every payload carries. */
function echo({ input }) {
	return { clientMutationId: input.clientMutationId ?? null };
}
/** The entity of a node id, of one kind; NOT_FOUND otherwise. */
function entityOf(nodes, kind, id) {
	let entity = findEntity(nodes.world, nodes.actor, id);
	if (!isKind(entity, kind)) throw notFound(id);
	return entity;
}
/** The issue or pull request of a node id, if the caller may write to it. */
function writableIssue(nodes, id) {
	let { repository, issue } = entityOf(nodes, "issue", id), names = issue.pullRequest === void 0 ? ["issues"] : ["issues", "pull_requests"];
	return requirePermission(nodes.actor, repository, "write", ...names), {
		repository,
		issue
	};
}
/** The pull request of a node id, if the caller may use it with this permission. */
function writablePull(nodes, id, permission) {
	let { repository, issue } = entityOf(nodes, "issue", id), pull = issue.pullRequest;
	if (pull === void 0) throw notFound(id);
	return requirePermission(nodes.actor, repository, "write", permission), {
		repository,
		issue,
		pull
	};
}
/** The repository of a node id, if the caller may write there. */
function writableRepository(nodes, id, access, ...permissions) {
	let { repository } = entityOf(nodes, "repository", id);
	return requirePermission(nodes.actor, repository, access, ...permissions), repository;
}
function notFound(id) {
	return new GraphqlProblem("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
}
function isKind(entity, kind) {
	return entity.kind === kind;
}
// src/local-github/graphql/mutations/commit-mutations.ts
/** `createCommitOnBranch`: a commit made and signed by GitHub, only on top of the expected head. */
function commitMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor);
	return { createCommitOnBranch: async (args) => {
		let { expectedHeadOid: head, message, fileChanges } = args.input, { repository, ref } = branchOf$2(nodes, args.input.branch);
		requirePermission(actor, repository, "write", "contents"), requireRole(repository, actor, "write");
		let { git } = repository, current = await git.resolve(ref);
		if (current === void 0) throw new GraphqlProblem("NOT_FOUND", `No branch named "${ref.slice(11)}" was found.`);
		if (current !== head) throw stale(head);
		let tree = await git.writeTree(current, await edits(repository, current, fileChanges ?? {})), at = world.clock.now(), sha = await writeSignedCommit(repository, {
			message: [message.headline, message.body ?? ""].filter((part) => part !== "").join("\n\n"),
			tree,
			parents: [current],
			author: signature(actor.user, at),
			committer: {
				name: "GitHub",
				email: "noreply@github.com",
				at
			}
		});
		return await updateRef(world, repository, actor, ref, sha, { expected: head }), {
			...echo(args),
			commit: () => nodes.object(repository, sha),
			ref: () => nodes.ref(repository, ref)
		};
	} };
}
function branchOf$2(nodes, { id, repositoryNameWithOwner, branchName }) {
	if (id) {
		let { repository, name } = entityOf(nodes, "ref", id);
		return {
			repository,
			ref: name
		};
	}
	let [owner = "", name = ""] = (repositoryNameWithOwner ?? "").split("/"), repository = findRepository(nodes.world, owner, name);
	if (repository === void 0 || !branchName) throw new GraphqlProblem("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
	return {
		repository,
		ref: `refs/heads/${branchName.replace(/^refs\/heads\//, "")}`
	};
}
async function edits(repository, head, { additions, deletions }) {
	let { git } = repository, entries = await git.readTree(head, { recursive: !0 }) ?? [], modes = new Map(entries.map((entry) => [entry.path, entry.mode])), gone = (deletions ?? []).map(({ path }) => {
		let mode = modes.get(path);
		if (mode === void 0) throw new GraphqlProblem("UNPROCESSABLE", `A path was requested for deletion which does not exist as of commit oid \`${head}\`: ${path}`);
		return {
			path,
			mode,
			sha: void 0
		};
	}), written = (additions ?? []).map(async ({ path, contents }) => {
		let sha = await git.writeBlob(Buffer.from(contents, "base64"));
		return {
			path,
			mode: modes.get(path) ?? "100644",
			sha
		};
	});
	return [...gone, ...await Promise.all(written)];
}
function stale(head) {
	return new GraphqlProblem("STALE_DATA", `Expected branch to point to "${head}" but it did not. Pull and try again.`);
}
// src/local-github/domain/dependencies.ts
/** The issue of that id in any repository that `actor` sees; 404 without one. */
function findIssueById(world, actor, id) {
	for (let repository of world.repositories.values()) {
		if (!canSee(repository, actor)) continue;
		let issue = repository.issues.ofId(id);
		if (issue?.id === id) return {
			repository,
			issue
		};
	}
	throw new ApiError(404, "Not Found");
}
/**
* Says that an issue waits for another, which may be in another repository. Emits
* `issue_dependencies` blocked_by_added. A circle of them is let be: GitHub only shows it.
*/
function addBlockedBy(world, actor, blocked, blocking) {
	requireRole(blocked.repository, actor, "triage");
	let { issue } = blocking;
	if (issue === blocked.issue) throw invalid$1("An issue cannot be blocked by itself");
	if (issue.pullRequest !== void 0) throw invalid$1("Only an issue can block an issue");
	if (blocked.issue.blockedBy.some((one) => one.issue === issue)) throw invalid$1("The dependency already exists");
	blocked.issue.blockedBy.push(blocking), issue.blocking.push(blocked), tell$1(world, actor, blocked, blocking, "blocked_by_added");
}
/** Takes a dependency away; 404 if there is none. Emits `issue_dependencies` blocked_by_removed. */
function removeBlockedBy(world, actor, blocked, blockingId) {
	requireRole(blocked.repository, actor, "triage");
	let blocking = blocked.issue.blockedBy.find(({ issue }) => issue.id === blockingId);
	if (blocking === void 0) throw new ApiError(404, "Not Found");
	unlink(blocked, blocking), tell$1(world, actor, blocked, blocking, "blocked_by_removed");
}
/** Forgets all dependencies of an issue that is gone, and tells nobody. */
function forgetDependencies({ repository, issue }) {
	let self = {
		repository,
		issue
	};
	for (let blocking of [...issue.blockedBy]) unlink(self, blocking);
	for (let blocked of [...issue.blocking]) unlink(blocked, self);
}
function unlink(blocked, blocking) {
	drop(blocked.issue.blockedBy, blocking), drop(blocking.issue.blocking, blocked);
}
function drop(list, { issue }) {
	let at = list.findIndex((one) => one.issue === issue);
	at >= 0 && list.splice(at, 1);
}
function tell$1(world, actor, blocked, blocking, action) {
	blocked.issue.updatedAt = world.clock.now();
	let payload = {
		action,
		blocked_issue_id: blocked.issue.id,
		blocked_issue: presentIssue(world, blocked.repository, blocked.issue),
		blocking_issue_id: blocking.issue.id,
		blocking_issue: presentIssue(world, blocking.repository, blocking.issue),
		blocking_issue_repo: presentRepository(world, blocking.repository)
	}, { repository } = blocked;
	world.events.emit({
		name: "issue_dependencies",
		action,
		repository,
		actor,
		payload
	});
}
function invalid$1(message) {
	return new ApiError(422, "Validation Failed", [{
		resource: "Issue",
		code: "custom",
		field: "issue_id",
		message
	}]);
}
// src/local-github/domain/remove-issue.ts
/** Deletes an issue for good: its number answers 410. Emits `issues` deleted. */
async function deleteIssue(world, repository, actor, issue) {
	requireRole(repository, actor, "admin"), refusePull(issue), forgetDependencies({
		repository,
		issue
	}), forgetReferences(repository, issue), repository.issues.delete(issue.number), forget(repository, issue), repository.goneIssues.set(issue.number, "deleted"), await emitIssueEvent(world, repository, actor, issue, "deleted");
}
/**
* Moves an issue to another repository of the same owner, as a new issue with its text, comments and
* those of its labels that are there too; the old number answers 301. Gives the new issue. Emits
* `issues` transferred here and `issues` opened there.
*/
async function transferIssue(world, from, actor, issue, to, { createLabels = !1 } = {}) {
	if (requireRole(from, actor, "write"), requireRole(to, actor, "write"), refusePull(issue), from.owner.id !== to.owner.id || from === to) throw new ApiError(422, "The issue cannot be transferred to that repository");
	let { title, body } = issue, moved = addIssue(world, to, {
		kind: "user",
		user: issue.author
	}, {
		title,
		body
	});
	return moved.comments.push(...issue.comments), moved.timeline.push(...issue.timeline.filter(({ kind }) => kind !== "cross-referenced")), moved.edits.push(...issue.edits), moved.reactions.push(...issue.reactions), moved.assignees.push(...issue.assignees), moved.labels.push(...labelsThere(world, to, actor, issue.labels, createLabels)), setState$1(to, moved, issue.state), moved.stateReason = issue.stateReason, moved.closedAt = issue.closedAt, moved.closedBy = issue.closedBy, moved.locked = issue.locked, recordTimeline(world, actor.user, moved, {
		kind: "transferred",
		from: from.fullName
	}), forgetDependencies({
		repository: from,
		issue
	}), forgetReferences(from, issue), from.issues.delete(issue.number), forget(from, issue), from.goneIssues.set(issue.number, {
		repository: to,
		number: moved.number
	}), await emitIssueEvent(world, from, actor, issue, "transferred", { changes: {
		new_issue: presentIssue(world, to, moved),
		new_repository: presentRepository(world, to)
	} }), await emitIssueEvent(world, to, actor, moved, "opened", { changes: {
		old_issue: presentIssue(world, from, issue),
		old_repository: presentRepository(world, from)
	} }), moved;
}
function labelsThere(world, to, actor, labels, createLabels) {
	return labels.flatMap((label) => {
		let known = findLabel(to, label.name);
		return known === void 0 ? createLabels ? [createLabel(world, to, actor, label)] : [] : [known];
	});
}
function refusePull(issue) {
	if (issue.pullRequest !== void 0) throw new ApiError(422, "Pull requests can be neither deleted nor transferred");
}
// src/local-github/graphql/mutations/issue-mutations.ts
const reasons = {
	COMPLETED: "completed",
	NOT_PLANNED: "not_planned",
	DUPLICATE: "duplicate"
};
/** Mutations of issues and comments. */
function issueMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor), labelNames = (ids) => ids?.map((id) => entityOf(nodes, "label", id).label.name), logins = (ids) => ids?.map((id) => entityOf(nodes, "user", id).user.login);
	return {
		createIssue: async (args) => {
			let { repositoryId, title, body, labelIds, assigneeIds } = args.input, repository = writableRepository(nodes, repositoryId, "write", "issues"), issue = await createIssue(world, repository, actor, {
				title,
				body: body ?? "",
				labels: labelNames(labelIds),
				assignees: logins(assigneeIds)
			});
			return {
				...echo(args),
				issue: nodes.issue(repository, issue)
			};
		},
		addComment: (args) => {
			let { repository, issue } = writableIssue(nodes, args.input.subjectId), comment = createComment(world, repository, actor, issue, args.input.body), node = nodes.comment(repository, issue, comment), edge = {
				cursor: comment.nodeId,
				node
			}, subject = nodes.issue(repository, issue);
			return {
				...echo(args),
				subject,
				commentEdge: edge,
				timelineEdge: edge
			};
		},
		updateIssueComment: (args) => {
			let { repository, issue, comment } = entityOf(nodes, "comment", args.input.id);
			return requirePermission(actor, repository, "write", "issues", "pull_requests"), updateComment(world, repository, actor, {
				issue,
				comment
			}, args.input.body), {
				...echo(args),
				issueComment: nodes.comment(repository, issue, comment)
			};
		},
		deleteIssueComment: (args) => {
			let { repository, issue, comment } = entityOf(nodes, "comment", args.input.id);
			return requirePermission(actor, repository, "write", "issues", "pull_requests"), deleteComment(world, repository, actor, {
				issue,
				comment
			}), echo(args);
		},
		minimizeComment: (args) => {
			let { repository, issue, comment } = entityOf(nodes, "comment", args.input.subjectId);
			return requirePermission(actor, repository, "write", "issues", "pull_requests"), minimizeComment(repository, actor, comment, args.input.classifier), {
				...echo(args),
				minimizedComment: nodes.comment(repository, issue, comment)
			};
		},
		updateIssue: async (args) => {
			let { id, title, body, state, labelIds, assigneeIds, milestoneId } = args.input;
			if (milestoneId) throw new GraphqlProblem("NOT_IMPLEMENTED", "not built in local-github: milestones");
			let { repository, issue } = writableIssue(nodes, id);
			return await updateIssue(world, repository, actor, issue, {
				title: title ?? void 0,
				body: body ?? void 0,
				...state && { state: state === "OPEN" ? "open" : "closed" },
				labels: labelNames(labelIds),
				assignees: logins(assigneeIds)
			}), {
				...echo(args),
				actor: nodes.user(actor.user),
				issue: nodes.issue(repository, issue)
			};
		},
		transferIssue: async (args) => {
			let { issueId, repositoryId, createLabelsIfMissing } = args.input, { repository, issue } = writableIssue(nodes, issueId), to = writableRepository(nodes, repositoryId, "write", "issues"), moved = await transferIssue(world, repository, actor, issue, to, { createLabels: createLabelsIfMissing === !0 });
			return {
				...echo(args),
				issue: nodes.issue(to, moved)
			};
		},
		deleteIssue: async (args) => {
			let { repository, issue } = writableIssue(nodes, args.input.issueId);
			return await deleteIssue(world, repository, actor, issue), {
				...echo(args),
				repository: nodes.repository(repository)
			};
		},
		closeIssue: async (args) => {
			let { repository, issue } = writableIssue(nodes, args.input.issueId);
			refuseStranger(repository, issue.author.id);
			let reason = reasons[args.input.stateReason ?? "COMPLETED"];
			return await closeIssue(world, repository, actor, issue, reason), {
				...echo(args),
				issue: nodes.issue(repository, issue)
			};
		},
		reopenIssue: async (args) => {
			let { repository, issue } = writableIssue(nodes, args.input.issueId);
			return refuseStranger(repository, issue.author.id), await reopenIssue(world, repository, actor, issue), {
				...echo(args),
				issue: nodes.issue(repository, issue)
			};
		}
	};
	function refuseStranger(repository, authorId) {
		if (!(authorId === actor.user.id || hasRole(repository, actor, "triage"))) throw new ApiError(403, `${actor.user.login} does not have the correct permissions`);
	}
}
// src/local-github/graphql/mutations/label-mutations.ts
/** Mutations of labels. */
function labelMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor);
	return {
		createLabel: (args) => {
			let { repositoryId, name, color, description } = args.input, repository = writableRepository(nodes, repositoryId, "write", "issues", "pull_requests"), label = createLabel(world, repository, actor, {
				name,
				color,
				description: description ?? void 0
			});
			return {
				...echo(args),
				label: nodes.label(repository, label)
			};
		},
		addLabelsToLabelable: async (args) => {
			let { repository, issue } = writableIssue(nodes, args.input.labelableId), names = args.input.labelIds.map((id) => entityOf(nodes, "label", id).label).map((label) => label.name);
			return await addLabels(world, repository, actor, issue, names), {
				...echo(args),
				labelable: nodes.issue(repository, issue)
			};
		},
		removeLabelsFromLabelable: async (args) => {
			let { repository, issue } = writableIssue(nodes, args.input.labelableId), labels = args.input.labelIds.map((id) => entityOf(nodes, "label", id).label);
			for (let label of labels) issue.labels.includes(label) && await removeLabel(world, repository, actor, issue, label.name);
			return {
				...echo(args),
				labelable: nodes.issue(repository, issue)
			};
		}
	};
}
// src/local-github/domain/create-pull.ts
/**
* Opens a pull request, makes `refs/pull/N/head` and the test merge, and emits `pull_request`
* opened. 422, in GitHub's words, for branches it cannot be opened from.
*/
async function createPull(world, repository, actor, request) {
	requireRole(repository, actor, "write");
	let { git } = repository, headRef = branchOf$1(repository, request.head), headSha = headRef && await git.resolve(`refs/heads/${headRef}`);
	if (headRef === void 0 || headSha === void 0) throw invalid("head");
	let baseSha = await git.resolve(`refs/heads/${request.base}`);
	if (baseSha === void 0) throw invalid("base");
	if (openPullOf(repository, headRef, request.base) !== void 0) throw custom(`A pull request already exists for ${`${repository.owner.login}:${headRef}`}.`);
	if (await git.isAncestor(headSha, baseSha)) throw custom(`No commits between ${request.base} and ${headRef}`);
	if (await git.mergeBase(baseSha, headSha) === void 0) throw custom(`The ${headRef} branch has no history in common with ${request.base}`);
	let id = world.nextId(), issue = addIssue(world, repository, actor, request, (number) => ({
		id,
		nodeId: nodeId("PR", id),
		number,
		headRef,
		headSha,
		baseRef: request.base,
		baseSha,
		draft: request.draft ?? !1,
		merged: !1,
		mergedAt: void 0,
		mergedBy: void 0,
		mergeCommitSha: void 0,
		mergeable: void 0,
		testMergeSha: void 0,
		reviews: []
	})), pull = issue.pullRequest;
	if (pull === void 0) throw Error("A pull request was just made");
	return await git.casRef(`refs/pull/${issue.number}/head`, headSha, void 0), await writeTestMerge(world, repository, pull), await emitIssueEvent(world, repository, actor, issue, "opened"), {
		issue,
		pull
	};
}
/** The open pull request from `head` into `base`. */
function openPullOf(repository, head, base) {
	return openPulls(repository).find(({ pullRequest }) => pullRequest?.headRef === head && pullRequest.baseRef === base);
}
function branchOf$1(repository, head) {
	let [owner, ...rest] = head.split(":");
	return rest.length === 0 ? head : owner?.toLowerCase() === repository.owner.login.toLowerCase() ? rest.join(":") : void 0;
}
function invalid(field) {
	return new ApiError(422, "Validation Failed", [{
		resource: "PullRequest",
		field,
		code: "invalid"
	}]);
}
function custom(message) {
	return new ApiError(422, "Validation Failed", [{
		resource: "PullRequest",
		code: "custom",
		message
	}]);
}
// src/local-github/domain/land-merge.ts
/**
* Moves a pull request's base from `base` to its merge commit, and gives whether the base was still
* there. Then its `push` and `pull_request` closed are emitted, and the head branch is deleted where
* that is set.
*/
async function landMerge(world, repository, actor, numbered, { base, sha }) {
	let { pull } = numbered, head = pull.headSha, ref = `refs/heads/${pull.baseRef}`;
	if (!await repository.git.casRef(ref, sha, base)) return !1;
	pull.baseSha = base, markMerged(world, repository, actor, numbered, sha), unsettleBase(world, repository, pull.baseRef), await afterRefChange(world, repository, actor, {
		ref,
		before: base,
		after: sha
	}), await tellMerged(world, repository, actor, numbered);
	let headRef = `refs/heads/${pull.headRef}`;
	return repository.deleteBranchOnMerge && await repository.git.resolve(headRef) === head && await deleteRef(world, repository, actor, headRef), !0;
}
// src/local-github/domain/merge.ts
const baseModified = "Base branch was modified. Review and try the merge again.", headModified = "Head branch was modified. Review and try the merge again.", notMergeable = "Pull Request is not mergeable";
/**
* Merges a pull request and gives the sha of the commit that did it. Refuses as GitHub does: 409 if
* the head is another than `sha`, 405 for whatever else stands against it. Afterwards the base's
* `push`, then `pull_request` closed are emitted, and the head branch is deleted where that is set.
*/
async function mergePull(world, repository, actor, numbered, request) {
	requireRole(repository, actor, "write");
	let { pull } = numbered;
	refuseState(repository, numbered, request);
	let head = pull.headSha;
	if (request.sha !== void 0 && request.sha !== head) throw new ApiError(409, headModified);
	if (isBaseUnsettled(world, pull)) throw new ApiError(405, baseModified);
	let testMerge = await writeTestMerge(world, repository, pull), test = testMerge && await repository.git.readCommit(testMerge), base = test ? test.parents[0] : void 0;
	if (!test || base === void 0) throw new ApiError(405, notMergeable);
	refuseMergeByRules(world, repository, actor, pull, { outOfDate: await isOutOfDate(repository, pull) });
	let sha = await writeMergeCommit(world, repository, actor.user, numbered, request, {
		base,
		tree: test.tree
	});
	if (await refuseWorkflowMerge(repository, actor, base, sha), pull.headSha !== head) throw new ApiError(409, headModified);
	if (pull.merged) throw new ApiError(405, notMergeable);
	if (isBaseUnsettled(world, pull) || !await landMerge(world, repository, actor, numbered, {
		base,
		sha
	})) throw new ApiError(405, baseModified);
	return sha;
}
function refuseState(repository, { issue, pull }, { method = "merge" }) {
	if (method === "rebase") throw new ApiError(501, "Not built in local-github: pulls/merge with merge_method rebase");
	if (issue.state === "closed") throw new ApiError(405, notMergeable);
	if (pull.draft) throw new ApiError(405, "Pull Request is still a draft");
	if (method === "merge" && !repository.allowMergeCommit) throw new ApiError(405, "Merge commits are not allowed on this repository.");
	if (method === "squash" && !repository.allowSquashMerge) throw new ApiError(405, "Squash merges are not allowed on this repository.");
}
// src/local-github/domain/set-draft.ts
/**
* Makes a pull request a draft, or ready for review: its author may, and whoever may write. Emits
* `pull_request` converted_to_draft or ready_for_review.
*/
async function setDraft(world, repository, actor, { issue, pull }, draft) {
	if (issue.author.id !== actor.user.id && !hasRole(repository, actor, "write")) throw new ApiError(403, `${actor.user.login} does not have the correct permissions`);
	if (pull.draft === draft) return;
	pull.draft = draft;
	let kind = draft ? "convert_to_draft" : "ready_for_review";
	recordTimeline(world, actor.user, issue, { kind }), await emitIssueEvent(world, repository, actor, issue, draft ? "converted_to_draft" : "ready_for_review");
}
// src/local-github/domain/update-branch.ts
/**
* Merges the base into the head branch, which makes a new head: all its checks start anew. 422, in
* GitHub's words, if the head is another than `expectedHead`, up to date already, or in conflict; 403
* if the base's workflow files are others and the token may not write such.
*/
async function updatePullBranch(world, repository, actor, { issue, pull }, expectedHead = pull.headSha) {
	requireRole(repository, actor, "write");
	let { git } = repository, head = pull.headSha;
	if (expectedHead !== head) throw new ApiError(422, "expected head sha didn’t match current head ref.");
	if (issue.state === "closed") throw new ApiError(422, "cannot update a closed pull request");
	let base = await git.resolve(`refs/heads/${pull.baseRef}`);
	if (base === void 0 || await git.isAncestor(base, head)) throw new ApiError(422, "There are no new commits on the base branch.");
	let { tree, conflicts } = await git.mergeTrees(void 0, head, base);
	if (conflicts.length > 0) throw new ApiError(422, "merge conflict between base and head");
	let at = world.clock.now();
	await refuseWorkflowMerge(repository, actor, head, tree);
	let sha = await writeSignedCommit(repository, {
		message: `Merge branch '${pull.baseRef}' into ${pull.headRef}`,
		tree,
		parents: [head, base],
		author: signature(actor.user, at),
		committer: {
			name: "GitHub",
			email: "noreply@github.com",
			at
		}
	});
	return await updateRef(world, repository, actor, `refs/heads/${pull.headRef}`, sha, { expected: head }), sha;
}
// src/local-github/domain/update-pull.ts
/** Changes what is given of a pull request. A new base emits `pull_request` edited. */
async function updatePull(world, repository, actor, { issue, pull }, { base, ...changes }) {
	let reopens = changes.state === "open" && issue.state === "closed", head = await repository.git.resolve(`refs/heads/${pull.headRef}`);
	if (reopens && head === void 0) throw new ApiError(422, "Validation Failed", [{
		resource: "PullRequest",
		code: "invalid",
		field: "state",
		message: `state cannot be changed. The ${pull.headRef} branch has been deleted.`
	}]);
	if (base !== void 0 && base !== pull.baseRef) {
		let sha = await repository.git.resolve(`refs/heads/${base}`);
		if (sha === void 0) throw new ApiError(422, "Validation Failed", [{
			resource: "PullRequest",
			field: "base",
			code: "invalid"
		}]);
		recordTimeline(world, actor.user, issue, {
			kind: "base_ref_changed",
			from: pull.baseRef,
			to: base
		});
		let from = {
			ref: { from: pull.baseRef },
			sha: { from: pull.baseSha }
		};
		pull.baseRef = base, pull.baseSha = sha, await writeTestMerge(world, repository, pull), invalidateMergeability(world, pull), await emitIssueEvent(world, repository, actor, issue, "edited", { changes: { base: from } });
	}
	reopens && (pull.headSha = head ?? pull.headSha, invalidateMergeability(world, pull), await writeTestMerge(world, repository, pull)), await updateIssue(world, repository, actor, issue, changes);
}
// src/local-github/graphql/mutations/pull-mutations.ts
const methods = {
	MERGE: "merge",
	SQUASH: "squash",
	REBASE: "rebase"
};
/** Mutations of pull requests. */
function pullMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor), draft = async (args, isDraft) => {
		let found = writablePull(nodes, args.input.pullRequestId, "pull_requests");
		return await setDraft(world, found.repository, actor, found, isDraft), {
			...echo(args),
			pullRequest: nodes.pull(found.repository, found.issue, found.pull)
		};
	};
	return {
		createPullRequest: async (args) => {
			let { repositoryId, title, body, headRefName, baseRefName, draft } = args.input, repository = writableRepository(nodes, repositoryId, "write", "pull_requests"), other = args.input.headRepositoryId;
			if (other && other !== repository.nodeId) throw notBuilt$2("pull requests from forks");
			let { issue, pull } = await createPull(world, repository, actor, {
				title,
				body: body ?? "",
				head: headRefName.replace(/^refs\/heads\//, ""),
				base: baseRefName.replace(/^refs\/heads\//, ""),
				draft: draft === !0
			});
			return {
				...echo(args),
				pullRequest: nodes.pull(repository, issue, pull)
			};
		},
		closePullRequest: async (args) => {
			let found = writablePull(nodes, args.input.pullRequestId, "pull_requests"), { repository, issue, pull } = found;
			return await updatePull(world, repository, actor, found, { state: "closed" }), {
				...echo(args),
				pullRequest: nodes.pull(repository, issue, pull)
			};
		},
		convertPullRequestToDraft: (args) => draft(args, !0),
		markPullRequestReadyForReview: (args) => draft(args, !1),
		mergePullRequest: async (args) => {
			let { pullRequestId, expectedHeadOid, mergeMethod } = args.input, found = writablePull(nodes, pullRequestId, "contents"), { repository, issue, pull } = found;
			await mergePull(world, repository, actor, found, {
				method: methods[mergeMethod ?? "MERGE"],
				sha: expectedHeadOid ?? void 0,
				commitTitle: args.input.commitHeadline ?? void 0,
				commitMessage: args.input.commitBody ?? void 0
			});
			let pullRequest = nodes.pull(repository, issue, pull);
			return {
				...echo(args),
				actor: nodes.user(actor.user),
				pullRequest
			};
		},
		updatePullRequestBranch: async (args) => {
			let { pullRequestId, expectedHeadOid, updateMethod } = args.input;
			if (updateMethod === "REBASE") throw notBuilt$2("updatePullRequestBranch with REBASE");
			let found = writablePull(nodes, pullRequestId, "pull_requests"), { repository, issue, pull } = found;
			return await updatePullBranch(world, repository, actor, found, expectedHeadOid ?? void 0), {
				...echo(args),
				pullRequest: nodes.pull(repository, issue, pull)
			};
		}
	};
}
function notBuilt$2(what) {
	return new GraphqlProblem("NOT_IMPLEMENTED", `not built in local-github: ${what}`);
}
// src/local-github/graphql/mutations/queue-mutations.ts
/** Mutations of merge queues; as for a merge, an App needs to write contents and pull requests. */
function queueMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor), queueable = (id) => {
		let found = writablePull(nodes, id, "pull_requests");
		return requirePermission(actor, found.repository, "write", "contents"), found;
	};
	return {
		enqueuePullRequest: async (args) => {
			let { pullRequestId, expectedHeadOid, jump } = args.input, found = queueable(pullRequestId), entry = await enqueuePull(world, found.repository, actor, found, {
				expectedHead: expectedHeadOid ?? void 0,
				jump: jump === !0
			});
			return {
				...echo(args),
				mergeQueueEntry: entryNode(nodes, found.repository, entry)
			};
		},
		dequeuePullRequest: async (args) => {
			let found = queueable(args.input.id), entry = await dequeuePull(world, found.repository, actor, found);
			return {
				...echo(args),
				mergeQueueEntry: entryNode(nodes, found.repository, entry)
			};
		}
	};
}
// src/local-github/graphql/mutations/reaction-mutations.ts
/** Mutations of reactions to issues, pull requests and their comments. */
function reactionMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor);
	return {
		addReaction: (args) => {
			let { issue, subject, self, content } = subjectOf(nodes, args), { reaction } = addReaction(world, actor, {
				issue,
				subject
			}, content);
			return {
				...echo(args),
				reaction: reactionNode(nodes, reaction, self),
				reactionGroups: () => reactionGroups(nodes, subject, self),
				subject: self
			};
		},
		removeReaction: (args) => {
			let { repository, subject, self, content } = subjectOf(nodes, args), reaction = reactionOf(subject, actor, content);
			return reaction !== void 0 && removeReaction(repository, actor, subject, reaction), {
				...echo(args),
				reaction: reaction === void 0 ? null : reactionNode(nodes, reaction, self),
				reactionGroups: () => reactionGroups(nodes, subject, self),
				subject: self
			};
		}
	};
}
function subjectOf(nodes, { input }) {
	let entity = findEntity(nodes.world, nodes.actor, input.subjectId), content = reactionContent(input.content);
	if (content === void 0 || entity.kind !== "issue" && entity.kind !== "comment") throw new GraphqlProblem("NOT_FOUND", `Could not resolve to a node with the global id of '${input.subjectId}'.`);
	let { repository, issue } = entity, names = issue.pullRequest === void 0 ? ["issues"] : ["issues", "pull_requests"];
	return requirePermission(nodes.actor, repository, "write", ...names), {
		...entity.kind === "issue" ? {
			repository,
			subject: issue,
			self: () => nodes.issue(repository, issue)
		} : {
			repository,
			subject: entity.comment,
			self: () => nodes.comment(repository, issue, entity.comment)
		},
		issue,
		content
	};
}
// src/local-github/domain/update-refs.ts
/**
* Moves several refs at once, all or none: each is compared with what is expected and swapped in one
* transaction. Throws 422 and changes nothing if any may not be changed.
*/
async function updateRefs(world, repository, actor, updates) {
	if (new Set(updates.map(({ ref }) => ref)).size < updates.length) throw new ApiError(422, "A ref may be updated only once in one request");
	let changes = [];
	for (let update of updates) {
		let before = await currentSha(repository, update.ref);
		await refuse(repository, actor, update, before), changes.push({
			ref: update.ref,
			before,
			after: update.after
		});
	}
	let swaps = changes.map(({ ref, before, after }) => ({
		name: ref,
		before,
		after
	}));
	if (!await repository.git.swapRefs(swaps)) throw new ApiError(422, "Reference cannot be updated");
	for (let change of changes) change.before !== change.after && await afterRefChange(world, repository, actor, change);
}
async function refuse(repository, actor, { ref, after, expected, force }, before) {
	if (!/^refs\/(heads|tags)\/./.test(ref)) throw new ApiError(422, `${ref} is not a valid ref name.`);
	if (before !== (expected === "nothing" ? void 0 : expected === "anything" ? before : expected.sha)) throw new ApiError(422, "Reference cannot be updated");
	if (after === void 0) {
		if (before === void 0) throw new ApiError(422, "Reference does not exist");
		if (ref === `refs/heads/${repository.defaultBranch}`) throw new ApiError(422, "Cannot delete the default branch");
	} else {
		if (await repository.git.objectInfo(after) === void 0) throw new ApiError(422, "Object does not exist");
		if (!(before === void 0 || await repository.git.isAncestor(before, after)) && !force) throw new ApiError(422, "Update is not a fast forward");
		await refuseWorkflowChange(repository, actor, after);
	}
	await refuseProtectedChange(repository, actor, {
		ref,
		before,
		after
	});
}
// src/local-github/graphql/mutations/ref-mutations.ts
const zeros$1 = "0".repeat(40);
/** Mutations of refs. */
function refMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor), writableRef = (id) => {
		let { repository, name } = entityOf(nodes, "ref", id);
		return requirePermission(actor, repository, "write", "contents"), requireRole(repository, actor, "write"), {
			repository,
			name
		};
	}, writable = (id) => {
		let repository = writableRepository(nodes, id, "write", "contents");
		return requireRole(repository, actor, "write"), repository;
	};
	return {
		createRef: async (args) => {
			let { repositoryId, name, oid } = args.input, repository = writable(repositoryId);
			return await createRef(world, repository, actor, name, oid), {
				...echo(args),
				ref: () => nodes.ref(repository, name)
			};
		},
		updateRef: async (args) => {
			let { repository, name } = writableRef(args.input.refId), force = args.input.force === !0;
			return await updateRef(world, repository, actor, name, args.input.oid, { force }), {
				...echo(args),
				ref: () => nodes.ref(repository, name)
			};
		},
		updateRefs: async (args) => {
			let repository = writable(args.input.repositoryId), updates = args.input.refUpdates.map(({ name, afterOid, beforeOid, force }) => ({
				ref: name,
				after: afterOid === zeros$1 ? void 0 : afterOid,
				expected: expectedOf(beforeOid ?? void 0),
				force: force === !0
			}));
			return await updateRefs(world, repository, actor, updates), echo(args);
		},
		deleteRef: async (args) => {
			let { repository, name } = writableRef(args.input.refId);
			return await deleteRef(world, repository, actor, name), echo(args);
		}
	};
}
function expectedOf(beforeOid) {
	return beforeOid === void 0 ? "anything" : beforeOid === zeros$1 ? "nothing" : { sha: beforeOid };
}
// src/local-github/graphql/mutations/review-mutations.ts
/** Mutations of reviews. */
function reviewMutations(nodes) {
	let { world } = nodes, actor = accountOf(nodes.actor);
	return {
		addPullRequestReview: async (args) => {
			let { pullRequestId, event, body, commitOID } = args.input;
			if (!event || event === "DISMISS") throw new GraphqlProblem("NOT_IMPLEMENTED", "not built in local-github: pending reviews");
			let found = writablePull(nodes, pullRequestId, "pull_requests"), { repository, issue, pull } = found, review = await createReview(world, repository, actor, found, {
				event,
				body: body ?? void 0,
				commitSha: commitOID ?? void 0
			}), pullRequestReview = reviewNode(nodes, repository, issue, pull, review), reviewEdge = {
				cursor: review.nodeId,
				node: pullRequestReview
			};
			return {
				...echo(args),
				pullRequestReview,
				reviewEdge
			};
		},
		dismissPullRequestReview: async (args) => {
			let { pullRequestReviewId, message } = args.input, { repository, issue, pull, review } = entityOf(nodes, "review", pullRequestReviewId);
			return requirePermission(actor, repository, "write", "pull_requests"), await dismissReview(world, repository, actor, {
				issue,
				pull
			}, review, message), {
				...echo(args),
				pullRequestReview: reviewNode(nodes, repository, issue, pull, review)
			};
		}
	};
}
// src/local-github/graphql/mutation-root.ts
/** The fields of `Mutation` that are built. Each needs the permissions of its REST twin. */
function mutationRoot(nodes) {
	return {
		...issueMutations(nodes),
		...labelMutations(nodes),
		...refMutations(nodes),
		...pullMutations(nodes),
		...commitMutations(nodes),
		...queueMutations(nodes),
		...reactionMutations(nodes),
		...reviewMutations(nodes)
	};
}
// src/local-github/graphql/query-root.ts
/** The fields of `Query` that are built. */
function queryRoot(nodes) {
	let { world, actor, quota } = nodes;
	return {
		viewer: () => {
			let { user } = accountOf(actor);
			return nodes.userOfAny(user);
		},
		repository: ({ owner, name }) => {
			let repository = findRepository(world, owner, name);
			if (repository === void 0 || !canSee(repository, actor)) throw new GraphqlProblem("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
			return nodes.repository(repository);
		},
		node: ({ id }) => nodeOf(nodes, id),
		nodes: ({ ids }) => ids.map((id) => async () => nodeOf(nodes, id)).map((read) => read()),
		...quota && { rateLimit: {
			cost: 1,
			limit: quota.limit,
			used: quota.used,
			remaining: quota.remaining,
			nodeCount: 0,
			resetAt: world.clock.iso(quota.reset * 1e3)
		} }
	};
}
function nodeOf(nodes, id) {
	let entity = findEntity(nodes.world, nodes.actor, id);
	switch (entity.kind) {
		case "user": return nodes.user(entity.user);
		case "app": return nodes.app(entity.app);
		case "repository": return nodes.repository(entity.repository);
		case "issue": return nodes.issue(entity.repository, entity.issue);
		case "label": return nodes.label(entity.repository, entity.label);
		case "comment": return nodes.comment(entity.repository, entity.issue, entity.comment);
		case "review": {
			let { repository, issue, pull, review } = entity;
			return reviewNode(nodes, repository, issue, pull, review);
		}
		case "ref": return nodes.ref(entity.repository, entity.name);
		case "object": return nodes.object(entity.repository, entity.name);
		case "suite": return nodes.checkSuite(entity.repository, entity.suite);
		case "run": return nodes.checkRun(entity.repository, entity.run);
		case "status": return nodes.status(entity.repository, entity.status);
		default: return entity;
	}
}
// src/local-github/graphql/execute-graphql.ts
let loading;
/**
* Executes a request against GitHub's whole schema. What is not built is valid and answered with an
* error that names the field. As on GitHub, errors come with status 200, each with `type`, `path` and
* `message`, and mutations before and after one that fails stand.
*/
async function executeGraphql(world, actor, request) {
	loading ??= import("./engine.js");
	let { execute, getOperationAST, prepare, schema } = await loading, prepared = prepare(request.query);
	if ("unreadable" in prepared) return { errors: [{ message: messageOf(prepared.unreadable) }] };
	if ("mistakes" in prepared) return { errors: prepared.mistakes.map((one) => present(one)) };
	let { document } = prepared, nodes = buildNodes(world, actor, request.quota), { data, errors } = await execute({
		schema,
		document,
		rootValue: getOperationAST(document, request.operationName)?.operation === "mutation" ? mutationRoot(nodes) : queryRoot(nodes),
		variableValues: request.variables ?? {},
		operationName: request.operationName,
		fieldResolver: resolveField
	}), told = errors?.map((error) => present(error));
	return {
		...data !== void 0 && { data },
		...told !== void 0 && { errors: told }
	};
}
const resolveField = (source, args, _context, info) => {
	let field = `${info.parentType.name}.${info.fieldName}`;
	if (typeof source != "object" || !source || !(info.fieldName in source)) throw new GraphqlProblem("NOT_IMPLEMENTED", `not built in local-github: ${field}`);
	let value = Reflect.get(source, info.fieldName);
	return typeof value == "function" ? Reflect.apply(value, source, [args]) : value;
};
function present(error) {
	let type = typeOf(error.originalError);
	return {
		...type !== void 0 && { type },
		...error.path !== void 0 && { path: error.path },
		...error.locations !== void 0 && { locations: error.locations },
		message: messageOf(error.originalError ?? error)
	};
}
function typeOf(error) {
	if (error instanceof GraphqlProblem) return error.type;
	if (error instanceof ApiError) switch (error.status) {
		case 401: return "UNAUTHENTICATED";
		case 403: return "FORBIDDEN";
		case 404: return "NOT_FOUND";
		case 501: return "NOT_IMPLEMENTED";
		default: return "UNPROCESSABLE";
	}
}
/** GraphQL says of a `Validation Failed` what failed. */
function messageOf(error) {
	if (error instanceof ApiError) {
		let details = (error.errors ?? []).map((one) => typeof one == "string" ? one : one.message).filter((message) => message !== void 0);
		return details.length > 0 ? details.join(", ") : error.message;
	}
	return error instanceof Error ? error.message : String(error);
}
// src/local-github/http/read-body.ts
const unzip = promisify(gunzip);
/** All bytes of a request's body, unzipped if it came zipped. */
async function readBytes(request) {
	let chunks = [];
	for await (let chunk of request) chunks.push(Buffer.from(chunk));
	let bytes = Buffer.concat(chunks);
	return request.headers["content-encoding"] === "gzip" ? unzip(bytes) : bytes;
}
/** The JSON of a body, `undefined` if it is empty. Throws GitHub's 400 for anything else. */
function parseJson(bytes) {
	if (bytes.length !== 0) try {
		return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
	} catch {
		throw new ApiError(400, "Problems parsing JSON");
	}
}
// src/local-github/clock/iso-seconds.ts
/** Times that were written lately: one answer shows the same few hundred over and over. */
const written = /* @__PURE__ */ new Map();
/** A time as GitHub writes it: ISO 8601, whole seconds, `Z`. */
function isoSeconds(atMs) {
	let seconds = Math.floor(atMs / 1e3), known = written.get(seconds);
	if (known !== void 0) return known;
	let text = `${(/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, -5)}Z`;
	return written.size >= 1e4 && written.clear(), written.set(seconds, text), text;
}
// src/local-github/clock/real-clock.ts
/** The longest time that `setTimeout` takes. */
const LONGEST_MS = 2 ** 31 - 1;
/**
* Runs with real time, and can be moved forward so that a cron fires or a token expires without
* waiting. Nothing in local-github that means time reads `Date.now()` but this file.
*/
var RealClock = class {
	#skewMs = 0;
	#listeners = /* @__PURE__ */ new Set();
	now() {
		return Date.now() + this.#skewMs;
	}
	iso(atMs = this.now()) {
		return isoSeconds(atMs);
	}
	after(ms, callback) {
		let atMs = this.now() + ms, timer, stop = () => {
			clearTimeout(timer), this.#listeners.delete(onMoved);
		}, arm = () => {
			let wait = Math.max(0, Math.min(atMs - this.now(), LONGEST_MS));
			timer = setTimeout(look, wait), timer.unref();
		}, look = () => {
			if (clearTimeout(timer), this.now() < atMs) return arm();
			stop(), callback();
		}, onMoved = () => look();
		return this.#listeners.add(onMoved), arm(), stop;
	}
	sleep(ms, signal) {
		return new Promise((resolve) => {
			let done = () => {
				stop?.(), signal?.removeEventListener("abort", done), resolve();
			}, wait = signal?.aborted === !0 ? 0 : ms, stop = wait === 1e400 ? void 0 : this.after(wait, done);
			signal?.addEventListener("abort", done);
		});
	}
	start(activity) {
		activity();
	}
	part(work) {
		return work();
	}
	advance(ms) {
		if (ms < 0) throw RangeError("A clock moves forward only");
		this.#skewMs += ms;
		for (let listener of [...this.#listeners]) listener();
	}
	onMoved(listener) {
		return this.#listeners.add(listener), () => this.#listeners.delete(listener);
	}
}, EventBus = class {
	#listeners = /* @__PURE__ */ new Set();
	on(listener) {
		return this.#listeners.add(listener), () => this.#listeners.delete(listener);
	}
	emit(event) {
		queueMicrotask(() => {
			for (let listener of this.#listeners) listener(event);
		});
	}
};
// src/local-github/domain/drive-merge-queues.ts
/** What may change how an entry stands. */
const CAUSES = /* @__PURE__ */ new Set([
	"check_run",
	"status",
	"push",
	"pull_request"
]);
/**
* Drives the merge queues of a world: whenever something happens that may matter, each branch's first
* entry is looked at, and tested, merged or removed. One entry is tested at a time: groups of several
* are not built. It does not matter which event it was, nor how often.
*/
function driveMergeQueues(world) {
	let turns = /* @__PURE__ */ new WeakMap(), look = (repository) => world.clock.start(() => {
		let turn = (turns.get(repository) ?? Promise.resolve()).then(() => settle(repository)).catch((error) => process.emitWarning(String(error)));
		return turns.set(repository, turn), turn;
	}), settle = async (repository) => {
		let branches = new Set(repository.mergeQueue.map(({ baseRef }) => baseRef));
		for (let branch of branches) for (; await settleFirst(world, repository, branch, () => look(repository));) continue;
	};
	world.events.on(({ name, repository }) => {
		CAUSES.has(name) && repository.mergeQueue.length > 0 && look(repository);
	});
}
/** Looks at the first entry of a branch; gives whether it left, so that the next is to be looked at. */
async function settleFirst(world, repository, branch, lookAgain) {
	let [entry] = entriesOf(repository, branch);
	if (entry === void 0) return !1;
	let settings = queueOf(repository, branch), numbered = standing(repository, entry), leave = async (reason) => (await leaveQueue(world, repository, queueActor(world, entry), entry, reason), !0);
	if (settings === void 0) return leave("BRANCH_PROTECTIONS");
	if (numbered === void 0) return leave("MANUAL");
	let base = await repository.git.resolve(`refs/heads/${branch}`);
	if (entry.trial !== void 0 && entry.trial.base !== base && await endTrial(world, repository, queueActor(world, entry), entry, "invalidated"), entry.trial === void 0) {
		if (await startTrial(world, repository, entry, numbered, settings) === void 0) return leave("MERGE_CONFLICT");
		world.clock.after(settings.checkTimeoutMinutes * 6e4, lookAgain);
	}
	let { trial } = entry;
	if (trial === void 0) return !1;
	let states = demandsOn(repository, branch).flatMap((demands) => demands.checks).map((check) => requiredCheckState(repository, trial.sha, check));
	return states.includes("failing") ? leave("CI_FAILURE") : states.some((state) => state !== "passed") ? world.clock.now() >= trial.deadline && leave("CI_TIMEOUT") : !await landMerge(world, repository, queueActor(world, entry), numbered, trial) || leave("MERGE");
}
/** The pull request of an entry, if it can still be merged as it was enqueued. */
function standing(repository, entry) {
	let issue = repository.issues.get(entry.number), pull = issue?.pullRequest;
	if (issue !== void 0 && pull !== void 0 && issue.state !== "closed") return pull.headSha === entry.headSha && pull.baseRef === entry.baseRef ? {
		issue,
		pull
	} : void 0;
}
/** The queue's own bot; what a job's token enqueued starts no workflow when it is merged either. */
function queueActor(world, { enqueuer }) {
	return {
		...enqueuer,
		user: mergeQueueApp(world).bot
	};
}
/** An empty GitHub, with nobody but the GitHub Actions App. */
function createWorld(options) {
	let { clock, addresses, folder, publishDownload, mergeableDelayMs } = options, lastId = 1e4, base = {
		clock,
		addresses,
		folder,
		publishDownload,
		...mergeableDelayMs === void 0 ? {} : { mergeableDelayMs },
		events: new EventBus(),
		users: /* @__PURE__ */ new Map(),
		apps: /* @__PURE__ */ new Map(),
		installations: /* @__PURE__ */ new Map(),
		tokens: /* @__PURE__ */ new Map(),
		repositories: /* @__PURE__ */ new Map(),
		nextId: () => lastId += 1
	}, world = {
		...base,
		actionsApp: createActionsApp(base)
	};
	return driveMergeQueues(world), world;
}
// src/local-github/events/webhook-delivery.ts
/** GitHub waits this long for an answer, and does not try again. */
const limitMs = 1e4, alwaysTold = /* @__PURE__ */ new Set(["installation", "installation_repositories"]);
/** Sends events to the webhooks of the Apps that are installed where they happened. */
var WebhookDelivery = class {
	/** What was sent so far and is kept, oldest first. */
	deliveries = [];
	#world;
	#options;
	#post;
	#stop;
	#underway = /* @__PURE__ */ new Set();
	#giveUp = /* @__PURE__ */ new Set();
	#closing = new AbortController();
	constructor(world, options = {}) {
		this.#world = world, this.#options = options, this.#post = options.webhookReceiver ?? ((request) => this.#postOverHttp(request)), this.#stop = world.events.on((event) => this.#onEvent(event));
	}
	/** Tells an App that it was installed. */
	announce(installation, sender) {
		let app = this.#world.apps.get(installation.appId);
		if (app === void 0) return;
		let repositories = [...this.#world.repositories.values()].filter(({ fullName }) => installation.repositories.has(fullName)).map(({ id, nodeId, name, fullName, private: hidden }) => ({
			id,
			node_id: nodeId,
			name,
			full_name: fullName,
			private: hidden
		})), { id, account, permissions } = installation, body = {
			action: "created",
			installation: {
				id,
				account: presentUser(this.#world, account),
				app_id: app.id,
				permissions
			},
			repositories,
			sender: presentUser(this.#world, sender)
		};
		this.#deliver(app, installation, "installation", "created", body);
	}
	/** Waits until nothing is on its way. */
	async settled() {
		for (; this.#underway.size > 0;) await Promise.all(this.#underway);
	}
	/** Stops; what is on its way is given up. */
	async close() {
		this.#stop(), this.#closing.abort();
		for (let giveUp of this.#giveUp) giveUp();
		await this.settled();
	}
	#onEvent({ name, action, repository, actor, payload }) {
		for (let installation of this.#world.installations.values()) {
			let app = this.#world.apps.get(installation.appId);
			if (app === void 0 || !installation.repositories.has(repository.fullName) || !isTold(app, name, action, payload)) continue;
			let body = {
				...action === void 0 ? {} : { action },
				...payload,
				repository: presentInWebhook(this.#world, repository),
				sender: presentUser(this.#world, actor.user),
				installation: {
					id: installation.id,
					node_id: `MDIz${installation.id}`
				}
			};
			this.#deliver(app, installation, name, action, body);
		}
	}
	#deliver(app, installation, event, action, payload) {
		if (app.webhook === void 0) return;
		let delivery = {
			id: randomUUID(),
			appId: app.id,
			event,
			action,
			body: JSON.stringify(payload),
			at: this.#world.clock.now(),
			status: void 0,
			failure: void 0
		}, kept = this.#options.keepDeliveries ?? 1e400;
		this.deliveries.push(delivery), this.deliveries.length > kept && this.deliveries.shift();
		let fault = this.#options.webhookFaults?.(delivery) ?? {};
		if (fault.drop === !0) delivery.failure = "dropped";
		else for (let times = fault.duplicate === !0 ? 2 : 1; times > 0; --times) {
			let sent = this.#later(fault.delayMs ?? 0, () => this.#send(app.webhook?.url ?? "", app.webhook?.secret ?? "", installation, delivery));
			this.#underway.add(sent), sent.finally(() => this.#underway.delete(sent));
		}
	}
	/** Does `send` when `ms` have passed; ends with it, or when everything is given up. */
	#later(ms, send) {
		return new Promise((resolve) => {
			let cancel = this.#world.clock.after(ms, () => send().finally(done)), giveUp = () => {
				cancel(), resolve();
			}, done = () => {
				this.#giveUp.delete(giveUp), resolve();
			};
			this.#giveUp.add(giveUp);
		});
	}
	async #send(url, secret, installation, delivery) {
		let { clock } = this.#world, stop = clock.after(limitMs, () => delivery.failure ??= "timed out"), headers = headersOf(delivery, secret, installation);
		try {
			let status = await clock.part(() => this.#post({
				url,
				headers,
				body: delivery.body
			}));
			delivery.failure === void 0 && (delivery.status = status);
		} catch (error) {
			delivery.failure ??= String(error);
		} finally {
			stop();
		}
	}
	async #postOverHttp({ url, headers, body }) {
		let tooLate = new AbortController(), stop = this.#world.clock.after(limitMs, () => tooLate.abort()), signal = AbortSignal.any([tooLate.signal, this.#closing.signal]);
		try {
			let answer = await fetch(url, {
				method: "POST",
				headers: { ...headers },
				body,
				signal
			});
			return await answer.arrayBuffer(), answer.status;
		} finally {
			stop();
		}
	}
};
function headersOf({ id, event, body }, secret, installation) {
	let sign = (algorithm) => createHmac(algorithm, secret).update(body).digest("hex");
	return {
		"content-type": "application/json",
		"user-agent": "GitHub-Hookshot/10ca1f0",
		"x-github-event": event,
		"x-github-delivery": id,
		"x-github-hook-id": String(installation.appId),
		"x-github-hook-installation-target-id": String(installation.appId),
		"x-github-hook-installation-target-type": "integration",
		get "x-hub-signature"() {
			return `sha1=${sign("sha1")}`;
		},
		get "x-hub-signature-256"() {
			return `sha256=${sign("sha256")}`;
		}
	};
}
/**
* Whether an App is told of this. One that may read checks is told of all of them; but when a check is
* `requested`, `rerequested` or has a `requested_action`, only the App whose check it is.
*/
function isTold(app, name, action, payload) {
	return alwaysTold.has(name) ? !0 : name === "check_run" || name === "check_suite" ? app.permissions.checks === void 0 ? !1 : action?.includes("requested") !== !0 || isOf(app, payload[name]) : app.events.includes(name);
}
function isOf(app, check) {
	if (typeof check != "object" || !check || !("app" in check)) return !1;
	let { app: owner } = check;
	return typeof owner == "object" && !!owner && "id" in owner && owner.id === app.id;
}
function presentInWebhook(world, repository) {
	return presentRepository(world, repository);
}
// src/local-github/rest/meta.ts
/** GitHub's root, its facts about itself, and how many requests are left. */
function metaHandlers(limits) {
	return {
		repository: {},
		other: {
			"meta/root": root,
			"meta/get": () => ({
				status: 200,
				body: {
					verifiable_password_authentication: !1,
					hooks: ["127.0.0.1/32"]
				}
			}),
			"rate-limit/get": ({ actor }) => {
				let shown = (resource) => {
					let { limit, used, remaining, reset } = limits.quota(actor, resource);
					return {
						limit,
						used,
						remaining,
						reset,
						resource
					};
				}, core = shown("core"), search = {
					limit: 30,
					used: 0,
					remaining: 30,
					reset: core.reset,
					resource: "search"
				};
				return {
					status: 200,
					body: {
						resources: {
							core,
							graphql: shown("graphql"),
							search
						},
						rate: core
					}
				};
			}
		}
	};
}
function root({ world }) {
	let { api } = world.addresses;
	return {
		status: 200,
		body: {
			current_user_url: `${api}/user`,
			current_user_authorizations_html_url: `${world.addresses.web}/settings/connections`,
			authorizations_url: `${api}/authorizations`,
			code_search_url: `${api}/search/code?q={query}{&page,per_page,sort,order}`,
			commit_search_url: `${api}/search/commits?q={query}{&page,per_page,sort,order}`,
			emails_url: `${api}/user/emails`,
			emojis_url: `${api}/emojis`,
			events_url: `${api}/events`,
			feeds_url: `${api}/feeds`,
			followers_url: `${api}/user/followers`,
			following_url: `${api}/user/following{/target}`,
			gists_url: `${api}/gists{/gist_id}`,
			hub_url: `${api}/hub`,
			issue_search_url: `${api}/search/issues?q={query}{&page,per_page,sort,order}`,
			issues_url: `${api}/issues`,
			keys_url: `${api}/user/keys`,
			label_search_url: `${api}/search/labels?q={query}&repository_id={repository_id}{&page,per_page}`,
			notifications_url: `${api}/notifications`,
			organization_url: `${api}/orgs/{org}`,
			organization_repositories_url: `${api}/orgs/{org}/repos{?type,page,per_page,sort}`,
			organization_teams_url: `${api}/orgs/{org}/teams`,
			public_gists_url: `${api}/gists/public`,
			rate_limit_url: `${api}/rate_limit`,
			repository_url: `${api}/repos/{owner}/{repo}`,
			repository_search_url: `${api}/search/repositories?q={query}{&page,per_page,sort,order}`,
			current_user_repositories_url: `${api}/user/repos{?type,page,per_page,sort}`,
			starred_url: `${api}/user/starred{/owner}{/repo}`,
			starred_gists_url: `${api}/gists/starred`,
			user_url: `${api}/users/{user}`,
			user_organizations_url: `${api}/user/orgs`,
			user_repositories_url: `${api}/users/{user}/repos{?type,page,per_page,sort}`,
			user_search_url: `${api}/search/users?q={query}{&page,per_page,sort,order}`
		}
	};
}
// src/local-github/http/authenticate.ts
const anonymous = { kind: "anonymous" };
/** Who sent a request. Throws GitHub's 401 for credentials that are not good. */
function authenticate(world, authorization) {
	let value = credentialOf(authorization);
	return value === void 0 ? anonymous : resolveToken(world, value);
}
/** The token in an `Authorization` header: `token …`, `Bearer …`, or the password of `Basic …`. */
function credentialOf(authorization) {
	let [scheme = "", value = ""] = (authorization ?? "").split(/ +/);
	switch (scheme.toLowerCase()) {
		case "bearer":
		case "token": return value;
		case "basic": {
			let [user = "", ...password] = Buffer.from(value, "base64").toString().split(":");
			return password.join(":") === "" || password.join(":") === "x-oauth-basic" ? user : password.join(":");
		}
		default: return;
	}
}
// src/local-github/http/graphql-endpoint.ts
/** Answers `POST /graphql`. Throws GitHub's 401 and 400 for requests that are none. */
async function answerGraphql(execute, actor, method, body, quota) {
	if (actor.kind === "anonymous") throw new ApiError(401, "This endpoint requires you to be authenticated.");
	if (actor.kind === "jwt") throw new ApiError(401, "Bad credentials");
	if (method !== "POST") throw new ApiError(404, "Not Found");
	let fields = fieldsOf(body), query = fields.get("query");
	if (typeof query != "string") throw new ApiError(400, "A query attribute must be specified and must be a string.");
	let variables = fields.get("variables"), operationName = fields.get("operationName");
	return {
		status: 200,
		body: await execute(actor, {
			query,
			variables: typeof variables == "object" && variables ? { ...variables } : {},
			operationName: typeof operationName == "string" ? operationName : void 0,
			quota
		})
	};
}
/** What to call a request's query in a log: its name, or else its first field. */
function operationOf(body) {
	let query = fieldsOf(body).get("query");
	if (typeof query == "string") return /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? /\{\s*(\w+)/.exec(query)?.[1];
}
function fieldsOf(body) {
	return new Map(typeof body == "object" && body ? Object.entries(body) : []);
}
/** Counts requests by who makes them, in windows of an hour of the world's clock. */
var RateLimits = class {
	#windows = /* @__PURE__ */ new Map();
	#world;
	constructor(world) {
		this.#world = world;
	}
	/** Counts one request. Throws GitHub's 403 if none was left. */
	take(actor, resource) {
		let window = this.#window(actor, resource);
		if (window.used >= limitOf(actor, resource)) throw new ApiError(403, `API rate limit exceeded for ${describe$1(actor)}.`, void 0, rateLimitHeaders(this.quota(actor, resource)));
		window.used += 1;
	}
	/** Takes a count back: an answer 304 costs nothing. */
	giveBack(actor, resource) {
		let window = this.#window(actor, resource);
		window.used = Math.max(0, window.used - 1);
	}
	quota(actor, resource) {
		let { used, resetAt } = this.#window(actor, resource), limit = limitOf(actor, resource), reset = Math.floor(resetAt / 1e3);
		return {
			resource,
			limit,
			used,
			remaining: Math.max(0, limit - used),
			reset
		};
	}
	#window(actor, resource) {
		let key = `${resource} ${keyOf(actor)}`, now = this.#world.clock.now(), known = this.#windows.get(key);
		if (known !== void 0 && known.resetAt > now) return known;
		let fresh = {
			used: 0,
			resetAt: now + 36e5
		};
		return this.#windows.set(key, fresh), fresh;
	}
};
/** The headers that every answer carries. */
function rateLimitHeaders(quota) {
	return {
		"x-ratelimit-limit": String(quota.limit),
		"x-ratelimit-remaining": String(quota.remaining),
		"x-ratelimit-used": String(quota.used),
		"x-ratelimit-reset": String(quota.reset),
		"x-ratelimit-resource": quota.resource
	};
}
function limitOf(actor, resource) {
	return actor.kind === "anonymous" ? resource === "core" ? 60 : 0 : actor.kind === "workflow" ? 1e3 : 5e3;
}
function keyOf(actor) {
	switch (actor.kind) {
		case "anonymous": return "anonymous";
		case "jwt": return `app ${actor.app.id}`;
		case "user": return `user ${actor.user.id}`;
		case "installation": return `installation ${actor.installation.id}`;
		case "workflow": return `workflow ${actor.repository}`;
		default: return actor;
	}
}
function describe$1(actor) {
	switch (actor.kind) {
		case "anonymous": return "127.0.0.1";
		case "jwt": return `app ID ${actor.app.id}`;
		case "user": return `user ID ${actor.user.id}`;
		case "installation": return `installation ID ${actor.installation.id}`;
		case "workflow": return "installation";
		default: return actor;
	}
}
/** A refusal as GitHub's JSON has it. */
function refusal(error) {
	let { status, message, errors, headers } = error;
	return {
		status,
		body: {
			message,
			...errors === void 0 ? {} : { errors },
			documentation_url: "https://docs.github.com/rest",
			status: String(status)
		},
		headers
	};
}
/**
* A reply as bytes with its headers; its status is 304 where the caller's `If-None-Match` names what
* it would get.
*/
function answerOf(request, reply, headers) {
	let { body, status } = reply, isBytes = body instanceof Uint8Array, bytes = isBytes ? body : body === void 0 ? void 0 : Buffer.from(JSON.stringify(body)), all = {
		...headers,
		...reply.headers
	};
	if (bytes !== void 0 && (all["content-type"] ??= isBytes ? "application/octet-stream" : "application/json; charset=utf-8"), bytes !== void 0 && status === 200 && isRead(request)) {
		let etag = `W/"${createHash("sha256").update(bytes).digest("hex")}"`;
		if (all.etag ??= etag, all["cache-control"] ??= "private, max-age=60, s-maxage=60", request.headers["if-none-match"] === all.etag) return delete all["content-type"], {
			status: 304,
			headers: all,
			body: void 0
		};
	}
	return status !== 204 && (all["content-length"] = String(bytes?.length ?? 0)), {
		status,
		headers: all,
		body: bytes
	};
}
/** The `Link` header of one page of a list; `undefined` if there is but one page. */
function pageLinks(url, total) {
	let { page, perPage } = pageOf$1(url.searchParams.get("page"), url.searchParams.get("per_page")), last = Math.max(1, Math.ceil(total / perPage)), links = [];
	if (page > 1 && links.push(["prev", page - 1]), page < last && links.push(["next", page + 1], ["last", last]), page > 1 && links.push(["first", 1]), links.length !== 0) return links.map(([rel, number]) => {
		let target = new URL(url);
		return target.searchParams.set("page", String(number)), `<${target.href}>; rel="${rel}"`;
	}).join(", ");
}
/** Which page is asked for: GitHub gives 30 things a page, at most 100. */
function pageOf$1(page, perPage) {
	let number = (text, otherwise) => {
		let value = Number(text ?? otherwise);
		return Number.isInteger(value) && value >= 1 ? value : otherwise;
	};
	return {
		page: number(page, 1),
		perPage: Math.min(100, number(perPage, 30))
	};
}
function isRead({ method }) {
	return method === "GET" || method === "HEAD";
}
// src/local-github/http/authorize.ts
const accepted = new Map(Object.entries({
	"actions/cancel-workflow-run": "actions=write",
	"actions/create-repo-variable": "actions_variables=write",
	"actions/create-workflow-dispatch": "actions=write",
	"actions/delete-artifact": "actions=write",
	"actions/delete-repo-variable": "actions_variables=write",
	"actions/disable-workflow": "actions=write",
	"actions/download-artifact": "actions=read",
	"actions/download-job-logs-for-workflow-run": "actions=read",
	"actions/download-workflow-run-logs": "actions=read",
	"actions/enable-workflow": "actions=write",
	"actions/force-cancel-workflow-run": "actions=write",
	"actions/get-artifact": "actions=read",
	"actions/get-job-for-workflow-run": "actions=read",
	"actions/get-repo-variable": "actions_variables=read",
	"actions/get-workflow": "actions=read",
	"actions/get-workflow-run": "actions=read",
	"actions/get-workflow-run-attempt": "actions=read",
	"actions/list-artifacts-for-repo": "actions=read",
	"actions/list-jobs-for-workflow-run": "actions=read",
	"actions/list-jobs-for-workflow-run-attempt": "actions=read",
	"actions/list-repo-variables": "actions_variables=read",
	"actions/list-repo-workflows": "actions=read",
	"actions/list-workflow-run-artifacts": "actions=read",
	"actions/list-workflow-runs": "actions=read",
	"actions/list-workflow-runs-for-repo": "actions=read",
	"actions/re-run-workflow": "actions=write",
	"actions/re-run-workflow-failed-jobs": "actions=write",
	"actions/update-repo-variable": "actions_variables=write",
	"checks/create": "checks=write",
	"checks/get": "checks=read",
	"checks/get-suite": "checks=read",
	"checks/list-annotations": "checks=read",
	"checks/list-for-ref": "checks=read",
	"checks/list-for-suite": "checks=read",
	"checks/list-suites-for-ref": "checks=read",
	"checks/rerequest-run": "checks=write",
	"checks/rerequest-suite": "checks=write",
	"checks/update": "checks=write",
	"git/create-blob": "contents=write",
	"git/create-commit": "contents=write",
	"git/create-ref": "contents=write; contents=write,workflows=write",
	"git/create-tree": "contents=write",
	"git/delete-ref": "contents=write",
	"git/get-blob": "contents=read",
	"git/get-commit": "contents=read",
	"git/get-ref": "contents=read",
	"git/get-tree": "contents=read",
	"git/list-matching-refs": "contents=read",
	"git/update-ref": "contents=write; contents=write,workflows=write",
	"issues/add-assignees": "issues=write; pull_requests=write",
	"issues/add-blocked-by-dependency": "issues=write",
	"issues/add-labels": "issues=write; pull_requests=write",
	"issues/create": "issues=write",
	"issues/create-comment": "issues=write; pull_requests=write",
	"issues/create-label": "issues=write; pull_requests=write",
	"issues/delete-comment": "issues=write; pull_requests=write",
	"issues/delete-label": "issues=write; pull_requests=write",
	"issues/get": "issues=read",
	"issues/get-comment": "issues=read; pull_requests=read",
	"issues/get-label": "issues=read; pull_requests=read",
	"issues/list-comments": "issues=read; pull_requests=read",
	"issues/list-comments-for-repo": "issues=read; pull_requests=read",
	"issues/list-dependencies-blocked-by": "issues=read",
	"issues/list-dependencies-blocking": "issues=read",
	"issues/list-events-for-timeline": "issues=read; pull_requests=read",
	"issues/list-for-repo": "issues=read",
	"issues/list-labels-for-repo": "issues=read; pull_requests=read",
	"issues/list-labels-on-issue": "issues=read; pull_requests=read",
	"issues/lock": "issues=write; pull_requests=write",
	"issues/remove-all-labels": "issues=write; pull_requests=write",
	"issues/remove-assignees": "issues=write; pull_requests=write",
	"issues/remove-dependency-blocked-by": "issues=write",
	"issues/remove-label": "issues=write; pull_requests=write",
	"issues/set-labels": "issues=write; pull_requests=write",
	"issues/unlock": "issues=write; pull_requests=write",
	"issues/update": "issues=write; pull_requests=write",
	"issues/update-comment": "issues=write; pull_requests=write",
	"issues/update-label": "issues=write; pull_requests=write",
	"pulls/check-if-merged": "pull_requests=read",
	"pulls/create": "pull_requests=write",
	"pulls/create-review": "pull_requests=write",
	"pulls/dismiss-review": "pull_requests=write",
	"pulls/get": "contents=read; pull_requests=read",
	"pulls/get-review": "pull_requests=read",
	"pulls/list": "pull_requests=read",
	"pulls/list-commits": "pull_requests=read",
	"pulls/list-files": "pull_requests=read",
	"pulls/list-reviews": "pull_requests=read",
	"pulls/merge": "contents=write",
	"pulls/update": "pull_requests=write",
	"pulls/update-branch": "pull_requests=write",
	"reactions/create-for-issue": "issues=write",
	"reactions/create-for-issue-comment": "issues=write",
	"reactions/delete-for-issue": "issues=write",
	"reactions/delete-for-issue-comment": "issues=write",
	"reactions/list-for-issue": "issues=read",
	"reactions/list-for-issue-comment": "issues=read",
	"repos/check-collaborator": "metadata=read",
	"repos/compare-commits": "contents=read",
	"repos/compare-commits-with-basehead": "contents=read",
	"repos/create-commit-status": "statuses=write",
	"repos/create-or-update-file-contents": "contents=write; contents=write,workflows=write",
	"repos/create-repo-ruleset": "administration=write",
	"repos/delete-branch-protection": "administration=write",
	"repos/delete-file": "contents=write; contents=write,workflows=write",
	"repos/delete-repo-ruleset": "administration=write",
	"repos/get": "metadata=read",
	"repos/get-branch": "contents=read",
	"repos/get-branch-protection": "administration=read",
	"repos/get-branch-rules": "metadata=read",
	"repos/get-collaborator-permission-level": "metadata=read",
	"repos/get-combined-status-for-ref": "statuses=read",
	"repos/get-commit": "contents=read",
	"repos/get-content": "contents=read",
	"repos/get-readme": "contents=read",
	"repos/get-repo-ruleset": "metadata=read",
	"repos/get-repo-rulesets": "metadata=read",
	"repos/list-branches": "contents=read",
	"repos/list-commit-statuses-for-ref": "statuses=read",
	"repos/list-commits": "contents=read",
	"repos/list-pull-requests-associated-with-commit": "pull_requests=read",
	"repos/rename-branch": "contents=write",
	"repos/update": "administration=write",
	"repos/update-branch-protection": "administration=write"
})), forJwt = /* @__PURE__ */ new Set([
	"apps/get-authenticated",
	"apps/list-installations",
	"apps/get-installation",
	"apps/get-repo-installation",
	"apps/get-user-installation",
	"apps/create-installation-access-token",
	"apps/get-webhook-config-for-app",
	"apps/update-webhook-config-for-app"
]), forInstallation = /* @__PURE__ */ new Set(["apps/list-repos-accessible-to-installation", "apps/revoke-installation-access-token"]), forUser = /* @__PURE__ */ new Set([
	"users/get-authenticated",
	"repos/list-for-authenticated-user",
	"repos/create-for-authenticated-user"
]), forAnyone = /* @__PURE__ */ new Set([
	"meta/root",
	"meta/get",
	"rate-limit/get",
	"users/get-by-username"
]), roles = {
	"contents=write": "write",
	"statuses=write": "write",
	"checks=write": "write",
	"actions=write": "write",
	"actions_variables=read": "write",
	"actions_variables=write": "write",
	"administration=read": "admin",
	"administration=write": "admin"
};
/** Refuses a caller of the wrong kind: an App where a person is needed, a JWT where a token is, … */
function authorizeKind(operationId, actor) {
	if (!forAnyone.has(operationId)) {
		if (forJwt.has(operationId)) {
			if (actor.kind === "jwt") return;
			throw new ApiError(401, "A JSON web token could not be decoded");
		}
		if (actor.kind === "jwt") throw new ApiError(401, "Bad credentials");
		if (forInstallation.has(operationId)) {
			if (actor.kind === "installation" || actor.kind === "workflow") return;
			throw actor.kind === "anonymous" ? new ApiError(401, "Requires authentication") : new ApiError(403, "You must authenticate with an installation access token.");
		}
		if (forUser.has(operationId)) {
			if (actor.kind === "anonymous") throw new ApiError(401, "Requires authentication");
			if (actor.kind !== "user") throw notAccessible();
		}
	}
}
/**
* Refuses whoever lacks the permission (an App) or the role (a person) that an operation needs. On a
* public repository GitHub lets an App read without its permission; here it does not, so that what
* works here works on a private one too.
*/
function authorizeRepository(operationId, method, actor, repository) {
	let header = accepted.get(operationId);
	switch (actor.kind) {
		case "jwt": return;
		case "anonymous":
			if (method !== "get" || header !== void 0 && roleFor(header) !== void 0) throw new ApiError(401, "Requires authentication");
			return;
		case "user":
			refusePerson(operationId, method, header, roleOf(repository, actor.user));
			return;
		case "installation":
		case "workflow": {
			let inside = actor.kind === "installation" ? actor.repositories.has(repository.fullName) : actor.repository === repository.fullName, isPublicRead = method === "get" && !repository.private, granted = inside ? actor.permissions : { metadata: "read" };
			if (header === void 0 || isGranted(header, granted) || isPublicRead && !inside) return;
			throw notAccessible(header);
		}
	}
}
/** GitHub's 403 for a token without a permission, naming the ones that would do. */
function notAccessible(header) {
	return new ApiError(403, "Resource not accessible by integration", void 0, header === void 0 ? {} : { "x-accepted-github-permissions": header });
}
function refusePerson(operationId, method, header, role) {
	if (operationId === "checks/create" || operationId === "checks/update") throw new ApiError(403, "You must authenticate via a GitHub App.");
	let least = header === void 0 ? void 0 : roleFor(header);
	if (!(least === void 0 || roleIncludes(role, least))) throw least === "admin" && method !== "get" ? new ApiError(403, "Must have admin rights to Repository.") : new ApiError(404, "Not Found");
}
function roleFor(header) {
	return roles[header.split(/[;,]/)[0] ?? ""];
}
function isGranted(header, permissions) {
	return header.split("; ").some((set) => set.split(",").every((one) => {
		let [name = "", access = ""] = one.split("=");
		return includesAccess(permissions[name], accessOf(access));
	}));
}
function accessOf(word) {
	return word === "read" || word === "write" ? word : "admin";
}
// src/local-github/openapi/routes.json
var routes_default = [
	[
		"get",
		"/",
		"meta/root"
	],
	[
		"get",
		"/advisories",
		"security-advisories/list-global-advisories"
	],
	[
		"get",
		"/advisories/{ghsa_id}",
		"security-advisories/get-global-advisory"
	],
	[
		"get",
		"/agents/repos/{owner}/{repo}/tasks",
		"agent-tasks/list-tasks-for-repo"
	],
	[
		"post",
		"/agents/repos/{owner}/{repo}/tasks",
		"agent-tasks/create-task-in-repo"
	],
	[
		"get",
		"/agents/repos/{owner}/{repo}/tasks/{task_id}",
		"agent-tasks/get-task-by-repo-and-id"
	],
	[
		"get",
		"/agents/tasks",
		"agent-tasks/list-tasks"
	],
	[
		"get",
		"/agents/tasks/{task_id}",
		"agent-tasks/get-task-by-id"
	],
	[
		"get",
		"/app",
		"apps/get-authenticated"
	],
	[
		"post",
		"/app-manifests/{code}/conversions",
		"apps/create-from-manifest"
	],
	[
		"get",
		"/app/hook/config",
		"apps/get-webhook-config-for-app"
	],
	[
		"patch",
		"/app/hook/config",
		"apps/update-webhook-config-for-app"
	],
	[
		"get",
		"/app/hook/deliveries",
		"apps/list-webhook-deliveries"
	],
	[
		"get",
		"/app/hook/deliveries/{delivery_id}",
		"apps/get-webhook-delivery"
	],
	[
		"post",
		"/app/hook/deliveries/{delivery_id}/attempts",
		"apps/redeliver-webhook-delivery"
	],
	[
		"get",
		"/app/installation-requests",
		"apps/list-installation-requests-for-authenticated-app"
	],
	[
		"get",
		"/app/installations",
		"apps/list-installations"
	],
	[
		"get",
		"/app/installations/{installation_id}",
		"apps/get-installation"
	],
	[
		"delete",
		"/app/installations/{installation_id}",
		"apps/delete-installation"
	],
	[
		"post",
		"/app/installations/{installation_id}/access_tokens",
		"apps/create-installation-access-token"
	],
	[
		"put",
		"/app/installations/{installation_id}/suspended",
		"apps/suspend-installation"
	],
	[
		"delete",
		"/app/installations/{installation_id}/suspended",
		"apps/unsuspend-installation"
	],
	[
		"delete",
		"/applications/{client_id}/grant",
		"apps/delete-authorization"
	],
	[
		"post",
		"/applications/{client_id}/token",
		"apps/check-token"
	],
	[
		"patch",
		"/applications/{client_id}/token",
		"apps/reset-token"
	],
	[
		"delete",
		"/applications/{client_id}/token",
		"apps/delete-token"
	],
	[
		"post",
		"/applications/{client_id}/token/scoped",
		"apps/scope-token"
	],
	[
		"get",
		"/apps/{app_slug}",
		"apps/get-by-slug"
	],
	[
		"get",
		"/assignments/{assignment_id}",
		"classroom/get-an-assignment"
	],
	[
		"get",
		"/assignments/{assignment_id}/accepted_assignments",
		"classroom/list-accepted-assignments-for-an-assignment"
	],
	[
		"get",
		"/assignments/{assignment_id}/grades",
		"classroom/get-assignment-grades"
	],
	[
		"get",
		"/classrooms",
		"classroom/list-classrooms"
	],
	[
		"get",
		"/classrooms/{classroom_id}",
		"classroom/get-a-classroom"
	],
	[
		"get",
		"/classrooms/{classroom_id}/assignments",
		"classroom/list-assignments-for-a-classroom"
	],
	[
		"get",
		"/codes_of_conduct",
		"codes-of-conduct/get-all-codes-of-conduct"
	],
	[
		"get",
		"/codes_of_conduct/{key}",
		"codes-of-conduct/get-conduct-code"
	],
	[
		"post",
		"/credentials/revoke",
		"credentials/revoke"
	],
	[
		"get",
		"/emojis",
		"emojis/get"
	],
	[
		"get",
		"/enterprises/{enterprise}/actions/cache/retention-limit",
		"actions/get-actions-cache-retention-limit-for-enterprise"
	],
	[
		"put",
		"/enterprises/{enterprise}/actions/cache/retention-limit",
		"actions/set-actions-cache-retention-limit-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/actions/cache/storage-limit",
		"actions/get-actions-cache-storage-limit-for-enterprise"
	],
	[
		"put",
		"/enterprises/{enterprise}/actions/cache/storage-limit",
		"actions/set-actions-cache-storage-limit-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/actions/oidc/customization/properties/repo",
		"oidc/list-oidc-custom-property-inclusions-for-enterprise"
	],
	[
		"post",
		"/enterprises/{enterprise}/actions/oidc/customization/properties/repo",
		"oidc/create-oidc-custom-property-inclusion-for-enterprise"
	],
	[
		"delete",
		"/enterprises/{enterprise}/actions/oidc/customization/properties/repo/{custom_property_name}",
		"oidc/delete-oidc-custom-property-inclusion-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/code-security/configurations",
		"code-security/get-configurations-for-enterprise"
	],
	[
		"post",
		"/enterprises/{enterprise}/code-security/configurations",
		"code-security/create-configuration-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/code-security/configurations/defaults",
		"code-security/get-default-configurations-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/code-security/configurations/{configuration_id}",
		"code-security/get-single-configuration-for-enterprise"
	],
	[
		"patch",
		"/enterprises/{enterprise}/code-security/configurations/{configuration_id}",
		"code-security/update-enterprise-configuration"
	],
	[
		"delete",
		"/enterprises/{enterprise}/code-security/configurations/{configuration_id}",
		"code-security/delete-configuration-for-enterprise"
	],
	[
		"post",
		"/enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach",
		"code-security/attach-enterprise-configuration"
	],
	[
		"put",
		"/enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults",
		"code-security/set-configuration-as-default-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
		"code-security/get-repositories-for-enterprise-configuration"
	],
	[
		"get",
		"/enterprises/{enterprise}/copilot/metrics/reports/enterprise-1-day",
		"copilot/copilot-enterprise-one-day-usage-metrics"
	],
	[
		"get",
		"/enterprises/{enterprise}/copilot/metrics/reports/enterprise-28-day/latest",
		"copilot/copilot-enterprise-usage-metrics"
	],
	[
		"get",
		"/enterprises/{enterprise}/copilot/metrics/reports/repos-1-day",
		"copilot/copilot-enterprise-repos-one-day-report"
	],
	[
		"get",
		"/enterprises/{enterprise}/copilot/metrics/reports/user-teams-1-day",
		"copilot/copilot-enterprise-user-teams-one-day-report"
	],
	[
		"get",
		"/enterprises/{enterprise}/copilot/metrics/reports/users-1-day",
		"copilot/copilot-users-one-day-usage-metrics"
	],
	[
		"get",
		"/enterprises/{enterprise}/copilot/metrics/reports/users-28-day/latest",
		"copilot/copilot-users-usage-metrics"
	],
	[
		"put",
		"/enterprises/{enterprise}/copilot/policies/coding_agent",
		"copilot/set-enterprise-coding-agent-policy"
	],
	[
		"post",
		"/enterprises/{enterprise}/copilot/policies/coding_agent/organizations",
		"copilot/add-organizations-to-enterprise-coding-agent-policy"
	],
	[
		"delete",
		"/enterprises/{enterprise}/copilot/policies/coding_agent/organizations",
		"copilot/remove-organizations-from-enterprise-coding-agent-policy"
	],
	[
		"get",
		"/enterprises/{enterprise}/dependabot/alerts",
		"dependabot/list-alerts-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/dependabot/repository-access",
		"dependabot/repository-access-for-enterprise"
	],
	[
		"patch",
		"/enterprises/{enterprise}/dependabot/repository-access",
		"dependabot/update-repository-access-for-enterprise"
	],
	[
		"put",
		"/enterprises/{enterprise}/dependabot/repository-access/default-level",
		"dependabot/set-repository-access-default-level-for-enterprise"
	],
	[
		"get",
		"/enterprises/{enterprise}/teams",
		"enterprise-teams/list"
	],
	[
		"post",
		"/enterprises/{enterprise}/teams",
		"enterprise-teams/create"
	],
	[
		"get",
		"/enterprises/{enterprise}/teams/{enterprise-team}/memberships",
		"enterprise-team-memberships/list"
	],
	[
		"post",
		"/enterprises/{enterprise}/teams/{enterprise-team}/memberships/add",
		"enterprise-team-memberships/bulk-add"
	],
	[
		"post",
		"/enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove",
		"enterprise-team-memberships/bulk-remove"
	],
	[
		"get",
		"/enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}",
		"enterprise-team-memberships/get"
	],
	[
		"put",
		"/enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}",
		"enterprise-team-memberships/add"
	],
	[
		"delete",
		"/enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}",
		"enterprise-team-memberships/remove"
	],
	[
		"get",
		"/enterprises/{enterprise}/teams/{enterprise-team}/organizations",
		"enterprise-team-organizations/get-assignments"
	],
	[
		"post",
		"/enterprises/{enterprise}/teams/{enterprise-team}/organizations/add",
		"enterprise-team-organizations/bulk-add"
	],
	[
		"post",
		"/enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove",
		"enterprise-team-organizations/bulk-remove"
	],
	[
		"get",
		"/enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}",
		"enterprise-team-organizations/get-assignment"
	],
	[
		"put",
		"/enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}",
		"enterprise-team-organizations/add"
	],
	[
		"delete",
		"/enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}",
		"enterprise-team-organizations/delete"
	],
	[
		"get",
		"/enterprises/{enterprise}/teams/{team_slug}",
		"enterprise-teams/get"
	],
	[
		"patch",
		"/enterprises/{enterprise}/teams/{team_slug}",
		"enterprise-teams/update"
	],
	[
		"delete",
		"/enterprises/{enterprise}/teams/{team_slug}",
		"enterprise-teams/delete"
	],
	[
		"get",
		"/events",
		"activity/list-public-events"
	],
	[
		"get",
		"/feeds",
		"activity/get-feeds"
	],
	[
		"get",
		"/gists",
		"gists/list"
	],
	[
		"post",
		"/gists",
		"gists/create"
	],
	[
		"get",
		"/gists/public",
		"gists/list-public"
	],
	[
		"get",
		"/gists/starred",
		"gists/list-starred"
	],
	[
		"get",
		"/gists/{gist_id}",
		"gists/get"
	],
	[
		"patch",
		"/gists/{gist_id}",
		"gists/update"
	],
	[
		"delete",
		"/gists/{gist_id}",
		"gists/delete"
	],
	[
		"get",
		"/gists/{gist_id}/comments",
		"gists/list-comments"
	],
	[
		"post",
		"/gists/{gist_id}/comments",
		"gists/create-comment"
	],
	[
		"get",
		"/gists/{gist_id}/comments/{comment_id}",
		"gists/get-comment"
	],
	[
		"patch",
		"/gists/{gist_id}/comments/{comment_id}",
		"gists/update-comment"
	],
	[
		"delete",
		"/gists/{gist_id}/comments/{comment_id}",
		"gists/delete-comment"
	],
	[
		"get",
		"/gists/{gist_id}/commits",
		"gists/list-commits"
	],
	[
		"get",
		"/gists/{gist_id}/forks",
		"gists/list-forks"
	],
	[
		"post",
		"/gists/{gist_id}/forks",
		"gists/fork"
	],
	[
		"get",
		"/gists/{gist_id}/star",
		"gists/check-is-starred"
	],
	[
		"put",
		"/gists/{gist_id}/star",
		"gists/star"
	],
	[
		"delete",
		"/gists/{gist_id}/star",
		"gists/unstar"
	],
	[
		"get",
		"/gists/{gist_id}/{sha}",
		"gists/get-revision"
	],
	[
		"get",
		"/gitignore/templates",
		"gitignore/get-all-templates"
	],
	[
		"get",
		"/gitignore/templates/{name}",
		"gitignore/get-template"
	],
	[
		"get",
		"/installation/repositories",
		"apps/list-repos-accessible-to-installation"
	],
	[
		"delete",
		"/installation/token",
		"apps/revoke-installation-access-token"
	],
	[
		"get",
		"/issues",
		"issues/list"
	],
	[
		"get",
		"/licenses",
		"licenses/get-all-commonly-used"
	],
	[
		"get",
		"/licenses/{license}",
		"licenses/get"
	],
	[
		"post",
		"/markdown",
		"markdown/render"
	],
	[
		"post",
		"/markdown/raw",
		"markdown/render-raw"
	],
	[
		"get",
		"/marketplace_listing/accounts/{account_id}",
		"apps/get-subscription-plan-for-account"
	],
	[
		"get",
		"/marketplace_listing/plans",
		"apps/list-plans"
	],
	[
		"get",
		"/marketplace_listing/plans/{plan_id}/accounts",
		"apps/list-accounts-for-plan"
	],
	[
		"get",
		"/marketplace_listing/stubbed/accounts/{account_id}",
		"apps/get-subscription-plan-for-account-stubbed"
	],
	[
		"get",
		"/marketplace_listing/stubbed/plans",
		"apps/list-plans-stubbed"
	],
	[
		"get",
		"/marketplace_listing/stubbed/plans/{plan_id}/accounts",
		"apps/list-accounts-for-plan-stubbed"
	],
	[
		"get",
		"/meta",
		"meta/get"
	],
	[
		"get",
		"/networks/{owner}/{repo}/events",
		"activity/list-public-events-for-repo-network"
	],
	[
		"get",
		"/notifications",
		"activity/list-notifications-for-authenticated-user"
	],
	[
		"put",
		"/notifications",
		"activity/mark-notifications-as-read"
	],
	[
		"get",
		"/notifications/threads/{thread_id}",
		"activity/get-thread"
	],
	[
		"patch",
		"/notifications/threads/{thread_id}",
		"activity/mark-thread-as-read"
	],
	[
		"delete",
		"/notifications/threads/{thread_id}",
		"activity/mark-thread-as-done"
	],
	[
		"get",
		"/notifications/threads/{thread_id}/subscription",
		"activity/get-thread-subscription-for-authenticated-user"
	],
	[
		"put",
		"/notifications/threads/{thread_id}/subscription",
		"activity/set-thread-subscription"
	],
	[
		"delete",
		"/notifications/threads/{thread_id}/subscription",
		"activity/delete-thread-subscription"
	],
	[
		"get",
		"/octocat",
		"meta/get-octocat"
	],
	[
		"get",
		"/organizations",
		"orgs/list"
	],
	[
		"get",
		"/organizations/{org}/actions/cache/retention-limit",
		"actions/get-actions-cache-retention-limit-for-organization"
	],
	[
		"put",
		"/organizations/{org}/actions/cache/retention-limit",
		"actions/set-actions-cache-retention-limit-for-organization"
	],
	[
		"get",
		"/organizations/{org}/actions/cache/storage-limit",
		"actions/get-actions-cache-storage-limit-for-organization"
	],
	[
		"put",
		"/organizations/{org}/actions/cache/storage-limit",
		"actions/set-actions-cache-storage-limit-for-organization"
	],
	[
		"get",
		"/organizations/{org}/settings/billing/ai_credit/usage",
		"billing/get-github-billing-ai-credit-usage-report-org"
	],
	[
		"get",
		"/organizations/{org}/settings/billing/budgets",
		"billing/get-all-budgets-org"
	],
	[
		"post",
		"/organizations/{org}/settings/billing/budgets",
		"billing/create-organization-budget"
	],
	[
		"get",
		"/organizations/{org}/settings/billing/budgets/{budget_id}",
		"billing/get-budget-org"
	],
	[
		"patch",
		"/organizations/{org}/settings/billing/budgets/{budget_id}",
		"billing/update-budget-org"
	],
	[
		"delete",
		"/organizations/{org}/settings/billing/budgets/{budget_id}",
		"billing/delete-budget-org"
	],
	[
		"get",
		"/organizations/{org}/settings/billing/premium_request/usage",
		"billing/get-github-billing-premium-request-usage-report-org"
	],
	[
		"get",
		"/organizations/{org}/settings/billing/usage",
		"billing/get-github-billing-usage-report-org"
	],
	[
		"get",
		"/organizations/{org}/settings/billing/usage/summary",
		"billing/get-github-billing-usage-summary-report-org"
	],
	[
		"get",
		"/orgs/{org}",
		"orgs/get"
	],
	[
		"patch",
		"/orgs/{org}",
		"orgs/update"
	],
	[
		"delete",
		"/orgs/{org}",
		"orgs/delete"
	],
	[
		"get",
		"/orgs/{org}/actions/cache/usage",
		"actions/get-actions-cache-usage-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/cache/usage-by-repository",
		"actions/get-actions-cache-usage-by-repo-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners",
		"actions/list-hosted-runners-for-org"
	],
	[
		"post",
		"/orgs/{org}/actions/hosted-runners",
		"actions/create-hosted-runner-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/images/custom",
		"actions/list-custom-images-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}",
		"actions/get-custom-image-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}",
		"actions/delete-custom-image-from-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions",
		"actions/list-custom-image-versions-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}",
		"actions/get-custom-image-version-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}",
		"actions/delete-custom-image-version-from-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/images/github-owned",
		"actions/get-hosted-runners-github-owned-images-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/images/partner",
		"actions/get-hosted-runners-partner-images-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/limits",
		"actions/get-hosted-runners-limits-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/machine-sizes",
		"actions/get-hosted-runners-machine-specs-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/platforms",
		"actions/get-hosted-runners-platforms-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
		"actions/get-hosted-runner-for-org"
	],
	[
		"patch",
		"/orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
		"actions/update-hosted-runner-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
		"actions/delete-hosted-runner-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/oidc/customization/properties/repo",
		"oidc/list-oidc-custom-property-inclusions-for-org"
	],
	[
		"post",
		"/orgs/{org}/actions/oidc/customization/properties/repo",
		"oidc/create-oidc-custom-property-inclusion-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/oidc/customization/properties/repo/{custom_property_name}",
		"oidc/delete-oidc-custom-property-inclusion-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/oidc/customization/sub",
		"oidc/get-oidc-custom-sub-template-for-org"
	],
	[
		"put",
		"/orgs/{org}/actions/oidc/customization/sub",
		"oidc/update-oidc-custom-sub-template-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions",
		"actions/get-github-actions-permissions-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions",
		"actions/set-github-actions-permissions-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/artifact-and-log-retention",
		"actions/get-artifact-and-log-retention-settings-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/artifact-and-log-retention",
		"actions/set-artifact-and-log-retention-settings-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/fork-pr-contributor-approval",
		"actions/get-fork-pr-contributor-approval-permissions-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/fork-pr-contributor-approval",
		"actions/set-fork-pr-contributor-approval-permissions-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
		"actions/get-private-repo-fork-pr-workflows-settings-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
		"actions/set-private-repo-fork-pr-workflows-settings-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/repositories",
		"actions/list-selected-repositories-enabled-github-actions-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/repositories",
		"actions/set-selected-repositories-enabled-github-actions-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/repositories/{repository_id}",
		"actions/enable-selected-repository-github-actions-organization"
	],
	[
		"delete",
		"/orgs/{org}/actions/permissions/repositories/{repository_id}",
		"actions/disable-selected-repository-github-actions-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/selected-actions",
		"actions/get-allowed-actions-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/selected-actions",
		"actions/set-allowed-actions-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/self-hosted-runners",
		"actions/get-self-hosted-runners-permissions-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/self-hosted-runners",
		"actions/set-self-hosted-runners-permissions-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/self-hosted-runners/repositories",
		"actions/list-selected-repositories-self-hosted-runners-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/self-hosted-runners/repositories",
		"actions/set-selected-repositories-self-hosted-runners-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}",
		"actions/enable-selected-repository-self-hosted-runners-organization"
	],
	[
		"delete",
		"/orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}",
		"actions/disable-selected-repository-self-hosted-runners-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/permissions/workflow",
		"actions/get-github-actions-default-workflow-permissions-organization"
	],
	[
		"put",
		"/orgs/{org}/actions/permissions/workflow",
		"actions/set-github-actions-default-workflow-permissions-organization"
	],
	[
		"get",
		"/orgs/{org}/actions/runner-groups",
		"actions/list-self-hosted-runner-groups-for-org"
	],
	[
		"post",
		"/orgs/{org}/actions/runner-groups",
		"actions/create-self-hosted-runner-group-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}",
		"actions/get-self-hosted-runner-group-for-org"
	],
	[
		"patch",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}",
		"actions/update-self-hosted-runner-group-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}",
		"actions/delete-self-hosted-runner-group-from-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
		"actions/list-github-hosted-runners-in-group-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
		"actions/list-repo-access-to-self-hosted-runner-group-in-org"
	],
	[
		"put",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
		"actions/set-repo-access-to-self-hosted-runner-group-in-org"
	],
	[
		"put",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}",
		"actions/add-repo-access-to-self-hosted-runner-group-in-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}",
		"actions/remove-repo-access-to-self-hosted-runner-group-in-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
		"actions/list-self-hosted-runners-in-group-for-org"
	],
	[
		"put",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
		"actions/set-self-hosted-runners-in-group-for-org"
	],
	[
		"put",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}",
		"actions/add-self-hosted-runner-to-group-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}",
		"actions/remove-self-hosted-runner-from-group-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runners",
		"actions/list-self-hosted-runners-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runners/downloads",
		"actions/list-runner-applications-for-org"
	],
	[
		"post",
		"/orgs/{org}/actions/runners/generate-jitconfig",
		"actions/generate-runner-jitconfig-for-org"
	],
	[
		"post",
		"/orgs/{org}/actions/runners/registration-token",
		"actions/create-registration-token-for-org"
	],
	[
		"post",
		"/orgs/{org}/actions/runners/remove-token",
		"actions/create-remove-token-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runners/{runner_id}",
		"actions/get-self-hosted-runner-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/runners/{runner_id}",
		"actions/delete-self-hosted-runner-from-org"
	],
	[
		"get",
		"/orgs/{org}/actions/runners/{runner_id}/labels",
		"actions/list-labels-for-self-hosted-runner-for-org"
	],
	[
		"put",
		"/orgs/{org}/actions/runners/{runner_id}/labels",
		"actions/set-custom-labels-for-self-hosted-runner-for-org"
	],
	[
		"post",
		"/orgs/{org}/actions/runners/{runner_id}/labels",
		"actions/add-custom-labels-to-self-hosted-runner-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/runners/{runner_id}/labels",
		"actions/remove-all-custom-labels-from-self-hosted-runner-for-org"
	],
	[
		"delete",
		"/orgs/{org}/actions/runners/{runner_id}/labels/{name}",
		"actions/remove-custom-label-from-self-hosted-runner-for-org"
	],
	[
		"get",
		"/orgs/{org}/actions/secrets",
		"actions/list-org-secrets"
	],
	[
		"get",
		"/orgs/{org}/actions/secrets/public-key",
		"actions/get-org-public-key"
	],
	[
		"get",
		"/orgs/{org}/actions/secrets/{secret_name}",
		"actions/get-org-secret"
	],
	[
		"put",
		"/orgs/{org}/actions/secrets/{secret_name}",
		"actions/create-or-update-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/actions/secrets/{secret_name}",
		"actions/delete-org-secret"
	],
	[
		"get",
		"/orgs/{org}/actions/secrets/{secret_name}/repositories",
		"actions/list-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/actions/secrets/{secret_name}/repositories",
		"actions/set-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}",
		"actions/add-selected-repo-to-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}",
		"actions/remove-selected-repo-from-org-secret"
	],
	[
		"get",
		"/orgs/{org}/actions/variables",
		"actions/list-org-variables"
	],
	[
		"post",
		"/orgs/{org}/actions/variables",
		"actions/create-org-variable"
	],
	[
		"get",
		"/orgs/{org}/actions/variables/{name}",
		"actions/get-org-variable"
	],
	[
		"patch",
		"/orgs/{org}/actions/variables/{name}",
		"actions/update-org-variable"
	],
	[
		"delete",
		"/orgs/{org}/actions/variables/{name}",
		"actions/delete-org-variable"
	],
	[
		"get",
		"/orgs/{org}/actions/variables/{name}/repositories",
		"actions/list-selected-repos-for-org-variable"
	],
	[
		"put",
		"/orgs/{org}/actions/variables/{name}/repositories",
		"actions/set-selected-repos-for-org-variable"
	],
	[
		"put",
		"/orgs/{org}/actions/variables/{name}/repositories/{repository_id}",
		"actions/add-selected-repo-to-org-variable"
	],
	[
		"delete",
		"/orgs/{org}/actions/variables/{name}/repositories/{repository_id}",
		"actions/remove-selected-repo-from-org-variable"
	],
	[
		"get",
		"/orgs/{org}/agents/secrets",
		"agents/list-org-secrets"
	],
	[
		"get",
		"/orgs/{org}/agents/secrets/public-key",
		"agents/get-org-public-key"
	],
	[
		"get",
		"/orgs/{org}/agents/secrets/{secret_name}",
		"agents/get-org-secret"
	],
	[
		"put",
		"/orgs/{org}/agents/secrets/{secret_name}",
		"agents/create-or-update-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/agents/secrets/{secret_name}",
		"agents/delete-org-secret"
	],
	[
		"get",
		"/orgs/{org}/agents/secrets/{secret_name}/repositories",
		"agents/list-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/agents/secrets/{secret_name}/repositories",
		"agents/set-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id}",
		"agents/add-selected-repo-to-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id}",
		"agents/remove-selected-repo-from-org-secret"
	],
	[
		"get",
		"/orgs/{org}/agents/variables",
		"agents/list-org-variables"
	],
	[
		"post",
		"/orgs/{org}/agents/variables",
		"agents/create-org-variable"
	],
	[
		"get",
		"/orgs/{org}/agents/variables/{name}",
		"agents/get-org-variable"
	],
	[
		"patch",
		"/orgs/{org}/agents/variables/{name}",
		"agents/update-org-variable"
	],
	[
		"delete",
		"/orgs/{org}/agents/variables/{name}",
		"agents/delete-org-variable"
	],
	[
		"get",
		"/orgs/{org}/agents/variables/{name}/repositories",
		"agents/list-selected-repos-for-org-variable"
	],
	[
		"put",
		"/orgs/{org}/agents/variables/{name}/repositories",
		"agents/set-selected-repos-for-org-variable"
	],
	[
		"put",
		"/orgs/{org}/agents/variables/{name}/repositories/{repository_id}",
		"agents/add-selected-repo-to-org-variable"
	],
	[
		"delete",
		"/orgs/{org}/agents/variables/{name}/repositories/{repository_id}",
		"agents/remove-selected-repo-from-org-variable"
	],
	[
		"post",
		"/orgs/{org}/artifacts/metadata/deployment-record",
		"orgs/create-artifact-deployment-record"
	],
	[
		"post",
		"/orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}",
		"orgs/set-cluster-deployment-records"
	],
	[
		"post",
		"/orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs",
		"orgs/create-cluster-deployment-records-job"
	],
	[
		"get",
		"/orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs/{job_id}",
		"orgs/get-cluster-deployment-records-job"
	],
	[
		"post",
		"/orgs/{org}/artifacts/metadata/storage-record",
		"orgs/create-artifact-storage-record"
	],
	[
		"get",
		"/orgs/{org}/artifacts/{subject_digest}/metadata/deployment-records",
		"orgs/list-artifact-deployment-records"
	],
	[
		"get",
		"/orgs/{org}/artifacts/{subject_digest}/metadata/storage-records",
		"orgs/list-artifact-storage-records",
		"subject_digest"
	],
	[
		"post",
		"/orgs/{org}/attestations/bulk-list",
		"orgs/list-attestations-bulk"
	],
	[
		"post",
		"/orgs/{org}/attestations/delete-request",
		"orgs/delete-attestations-bulk"
	],
	[
		"delete",
		"/orgs/{org}/attestations/digest/{subject_digest}",
		"orgs/delete-attestations-by-subject-digest",
		"subject_digest"
	],
	[
		"get",
		"/orgs/{org}/attestations/repositories",
		"orgs/list-attestation-repositories"
	],
	[
		"delete",
		"/orgs/{org}/attestations/{attestation_id}",
		"orgs/delete-attestations-by-id"
	],
	[
		"get",
		"/orgs/{org}/attestations/{subject_digest}",
		"orgs/list-attestations",
		"subject_digest"
	],
	[
		"get",
		"/orgs/{org}/blocks",
		"orgs/list-blocked-users"
	],
	[
		"get",
		"/orgs/{org}/blocks/{username}",
		"orgs/check-blocked-user"
	],
	[
		"put",
		"/orgs/{org}/blocks/{username}",
		"orgs/block-user"
	],
	[
		"delete",
		"/orgs/{org}/blocks/{username}",
		"orgs/unblock-user"
	],
	[
		"get",
		"/orgs/{org}/campaigns",
		"campaigns/list-org-campaigns"
	],
	[
		"post",
		"/orgs/{org}/campaigns",
		"campaigns/create-campaign"
	],
	[
		"get",
		"/orgs/{org}/campaigns/{campaign_number}",
		"campaigns/get-campaign-summary"
	],
	[
		"patch",
		"/orgs/{org}/campaigns/{campaign_number}",
		"campaigns/update-campaign"
	],
	[
		"delete",
		"/orgs/{org}/campaigns/{campaign_number}",
		"campaigns/delete-campaign"
	],
	[
		"get",
		"/orgs/{org}/code-scanning/alerts",
		"code-scanning/list-alerts-for-org"
	],
	[
		"get",
		"/orgs/{org}/code-security/configurations",
		"code-security/get-configurations-for-org"
	],
	[
		"post",
		"/orgs/{org}/code-security/configurations",
		"code-security/create-configuration"
	],
	[
		"get",
		"/orgs/{org}/code-security/configurations/defaults",
		"code-security/get-default-configurations"
	],
	[
		"delete",
		"/orgs/{org}/code-security/configurations/detach",
		"code-security/detach-configuration"
	],
	[
		"get",
		"/orgs/{org}/code-security/configurations/{configuration_id}",
		"code-security/get-configuration"
	],
	[
		"patch",
		"/orgs/{org}/code-security/configurations/{configuration_id}",
		"code-security/update-configuration"
	],
	[
		"delete",
		"/orgs/{org}/code-security/configurations/{configuration_id}",
		"code-security/delete-configuration"
	],
	[
		"post",
		"/orgs/{org}/code-security/configurations/{configuration_id}/attach",
		"code-security/attach-configuration"
	],
	[
		"put",
		"/orgs/{org}/code-security/configurations/{configuration_id}/defaults",
		"code-security/set-configuration-as-default"
	],
	[
		"get",
		"/orgs/{org}/code-security/configurations/{configuration_id}/repositories",
		"code-security/get-repositories-for-configuration"
	],
	[
		"get",
		"/orgs/{org}/codespaces",
		"codespaces/list-in-organization"
	],
	[
		"put",
		"/orgs/{org}/codespaces/access",
		"codespaces/set-codespaces-access"
	],
	[
		"post",
		"/orgs/{org}/codespaces/access/selected_users",
		"codespaces/set-codespaces-access-users"
	],
	[
		"delete",
		"/orgs/{org}/codespaces/access/selected_users",
		"codespaces/delete-codespaces-access-users"
	],
	[
		"get",
		"/orgs/{org}/codespaces/secrets",
		"codespaces/list-org-secrets"
	],
	[
		"get",
		"/orgs/{org}/codespaces/secrets/public-key",
		"codespaces/get-org-public-key"
	],
	[
		"get",
		"/orgs/{org}/codespaces/secrets/{secret_name}",
		"codespaces/get-org-secret"
	],
	[
		"put",
		"/orgs/{org}/codespaces/secrets/{secret_name}",
		"codespaces/create-or-update-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/codespaces/secrets/{secret_name}",
		"codespaces/delete-org-secret"
	],
	[
		"get",
		"/orgs/{org}/codespaces/secrets/{secret_name}/repositories",
		"codespaces/list-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/codespaces/secrets/{secret_name}/repositories",
		"codespaces/set-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}",
		"codespaces/add-selected-repo-to-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}",
		"codespaces/remove-selected-repo-from-org-secret"
	],
	[
		"get",
		"/orgs/{org}/copilot-spaces",
		"copilot-spaces/list-for-org"
	],
	[
		"post",
		"/orgs/{org}/copilot-spaces",
		"copilot-spaces/create-for-org"
	],
	[
		"get",
		"/orgs/{org}/copilot-spaces/{space_number}",
		"copilot-spaces/get-for-org"
	],
	[
		"put",
		"/orgs/{org}/copilot-spaces/{space_number}",
		"copilot-spaces/update-for-org"
	],
	[
		"delete",
		"/orgs/{org}/copilot-spaces/{space_number}",
		"copilot-spaces/delete-for-org"
	],
	[
		"get",
		"/orgs/{org}/copilot-spaces/{space_number}/collaborators",
		"copilot-spaces/list-collaborators-for-org"
	],
	[
		"post",
		"/orgs/{org}/copilot-spaces/{space_number}/collaborators",
		"copilot-spaces/add-collaborator-for-org"
	],
	[
		"put",
		"/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
		"copilot-spaces/update-collaborator-for-org"
	],
	[
		"delete",
		"/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
		"copilot-spaces/remove-collaborator-for-org"
	],
	[
		"get",
		"/orgs/{org}/copilot-spaces/{space_number}/resources",
		"copilot-spaces/list-resources-for-org"
	],
	[
		"post",
		"/orgs/{org}/copilot-spaces/{space_number}/resources",
		"copilot-spaces/create-resource-for-org"
	],
	[
		"get",
		"/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
		"copilot-spaces/get-resource-for-org"
	],
	[
		"put",
		"/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
		"copilot-spaces/update-resource-for-org"
	],
	[
		"delete",
		"/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
		"copilot-spaces/delete-resource-for-org"
	],
	[
		"get",
		"/orgs/{org}/copilot/billing",
		"copilot/get-copilot-organization-details"
	],
	[
		"get",
		"/orgs/{org}/copilot/billing/seats",
		"copilot/list-copilot-seats"
	],
	[
		"post",
		"/orgs/{org}/copilot/billing/selected_teams",
		"copilot/add-copilot-seats-for-teams"
	],
	[
		"delete",
		"/orgs/{org}/copilot/billing/selected_teams",
		"copilot/cancel-copilot-seat-assignment-for-teams"
	],
	[
		"post",
		"/orgs/{org}/copilot/billing/selected_users",
		"copilot/add-copilot-seats-for-users"
	],
	[
		"delete",
		"/orgs/{org}/copilot/billing/selected_users",
		"copilot/cancel-copilot-seat-assignment-for-users"
	],
	[
		"get",
		"/orgs/{org}/copilot/coding-agent/permissions",
		"copilot/get-copilot-coding-agent-permissions-organization"
	],
	[
		"put",
		"/orgs/{org}/copilot/coding-agent/permissions",
		"copilot/set-copilot-coding-agent-permissions-organization"
	],
	[
		"get",
		"/orgs/{org}/copilot/coding-agent/permissions/repositories",
		"copilot/list-copilot-coding-agent-selected-repositories-for-organization"
	],
	[
		"put",
		"/orgs/{org}/copilot/coding-agent/permissions/repositories",
		"copilot/set-copilot-coding-agent-selected-repositories-for-organization"
	],
	[
		"put",
		"/orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}",
		"copilot/enable-copilot-coding-agent-for-repository-in-organization"
	],
	[
		"delete",
		"/orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}",
		"copilot/disable-copilot-coding-agent-for-repository-in-organization"
	],
	[
		"get",
		"/orgs/{org}/copilot/content_exclusion",
		"copilot/copilot-content-exclusion-for-organization"
	],
	[
		"put",
		"/orgs/{org}/copilot/content_exclusion",
		"copilot/set-copilot-content-exclusion-for-organization"
	],
	[
		"get",
		"/orgs/{org}/copilot/metrics/reports/organization-1-day",
		"copilot/copilot-organization-one-day-usage-metrics"
	],
	[
		"get",
		"/orgs/{org}/copilot/metrics/reports/organization-28-day/latest",
		"copilot/copilot-organization-usage-metrics"
	],
	[
		"get",
		"/orgs/{org}/copilot/metrics/reports/repos-1-day",
		"copilot/copilot-organization-repos-one-day-report"
	],
	[
		"get",
		"/orgs/{org}/copilot/metrics/reports/user-teams-1-day",
		"copilot/copilot-organization-user-teams-one-day-report"
	],
	[
		"get",
		"/orgs/{org}/copilot/metrics/reports/users-1-day",
		"copilot/copilot-organization-users-one-day-usage-metrics"
	],
	[
		"get",
		"/orgs/{org}/copilot/metrics/reports/users-28-day/latest",
		"copilot/copilot-organization-users-usage-metrics"
	],
	[
		"get",
		"/orgs/{org}/dependabot/alerts",
		"dependabot/list-alerts-for-org"
	],
	[
		"get",
		"/orgs/{org}/dependabot/repository-access",
		"dependabot/repository-access-for-org"
	],
	[
		"patch",
		"/orgs/{org}/dependabot/repository-access",
		"dependabot/update-repository-access-for-org"
	],
	[
		"put",
		"/orgs/{org}/dependabot/repository-access/default-level",
		"dependabot/set-repository-access-default-level"
	],
	[
		"get",
		"/orgs/{org}/dependabot/secrets",
		"dependabot/list-org-secrets"
	],
	[
		"get",
		"/orgs/{org}/dependabot/secrets/public-key",
		"dependabot/get-org-public-key"
	],
	[
		"get",
		"/orgs/{org}/dependabot/secrets/{secret_name}",
		"dependabot/get-org-secret"
	],
	[
		"put",
		"/orgs/{org}/dependabot/secrets/{secret_name}",
		"dependabot/create-or-update-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/dependabot/secrets/{secret_name}",
		"dependabot/delete-org-secret"
	],
	[
		"get",
		"/orgs/{org}/dependabot/secrets/{secret_name}/repositories",
		"dependabot/list-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/dependabot/secrets/{secret_name}/repositories",
		"dependabot/set-selected-repos-for-org-secret"
	],
	[
		"put",
		"/orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}",
		"dependabot/add-selected-repo-to-org-secret"
	],
	[
		"delete",
		"/orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}",
		"dependabot/remove-selected-repo-from-org-secret"
	],
	[
		"get",
		"/orgs/{org}/docker/conflicts",
		"packages/list-docker-migration-conflicting-packages-for-organization"
	],
	[
		"get",
		"/orgs/{org}/events",
		"activity/list-public-org-events"
	],
	[
		"get",
		"/orgs/{org}/failed_invitations",
		"orgs/list-failed-invitations"
	],
	[
		"get",
		"/orgs/{org}/hooks",
		"orgs/list-webhooks"
	],
	[
		"post",
		"/orgs/{org}/hooks",
		"orgs/create-webhook"
	],
	[
		"get",
		"/orgs/{org}/hooks/{hook_id}",
		"orgs/get-webhook"
	],
	[
		"patch",
		"/orgs/{org}/hooks/{hook_id}",
		"orgs/update-webhook"
	],
	[
		"delete",
		"/orgs/{org}/hooks/{hook_id}",
		"orgs/delete-webhook"
	],
	[
		"get",
		"/orgs/{org}/hooks/{hook_id}/config",
		"orgs/get-webhook-config-for-org"
	],
	[
		"patch",
		"/orgs/{org}/hooks/{hook_id}/config",
		"orgs/update-webhook-config-for-org"
	],
	[
		"get",
		"/orgs/{org}/hooks/{hook_id}/deliveries",
		"orgs/list-webhook-deliveries"
	],
	[
		"get",
		"/orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}",
		"orgs/get-webhook-delivery"
	],
	[
		"post",
		"/orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts",
		"orgs/redeliver-webhook-delivery"
	],
	[
		"post",
		"/orgs/{org}/hooks/{hook_id}/pings",
		"orgs/ping-webhook"
	],
	[
		"get",
		"/orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
		"api-insights/get-route-stats-by-actor"
	],
	[
		"get",
		"/orgs/{org}/insights/api/subject-stats",
		"api-insights/get-subject-stats"
	],
	[
		"get",
		"/orgs/{org}/insights/api/summary-stats",
		"api-insights/get-summary-stats"
	],
	[
		"get",
		"/orgs/{org}/insights/api/summary-stats/users/{user_id}",
		"api-insights/get-summary-stats-by-user"
	],
	[
		"get",
		"/orgs/{org}/insights/api/summary-stats/{actor_type}/{actor_id}",
		"api-insights/get-summary-stats-by-actor"
	],
	[
		"get",
		"/orgs/{org}/insights/api/time-stats",
		"api-insights/get-time-stats"
	],
	[
		"get",
		"/orgs/{org}/insights/api/time-stats/users/{user_id}",
		"api-insights/get-time-stats-by-user"
	],
	[
		"get",
		"/orgs/{org}/insights/api/time-stats/{actor_type}/{actor_id}",
		"api-insights/get-time-stats-by-actor"
	],
	[
		"get",
		"/orgs/{org}/insights/api/user-stats/{user_id}",
		"api-insights/get-user-stats"
	],
	[
		"get",
		"/orgs/{org}/installation",
		"apps/get-org-installation"
	],
	[
		"get",
		"/orgs/{org}/installations",
		"orgs/list-app-installations"
	],
	[
		"get",
		"/orgs/{org}/interaction-limits",
		"interactions/get-restrictions-for-org"
	],
	[
		"put",
		"/orgs/{org}/interaction-limits",
		"interactions/set-restrictions-for-org"
	],
	[
		"delete",
		"/orgs/{org}/interaction-limits",
		"interactions/remove-restrictions-for-org"
	],
	[
		"get",
		"/orgs/{org}/interaction-limits/pulls/creation-cap",
		"interactions/get-pull-request-creation-cap-for-org"
	],
	[
		"patch",
		"/orgs/{org}/interaction-limits/pulls/creation-cap",
		"interactions/update-pull-request-creation-cap-for-org"
	],
	[
		"get",
		"/orgs/{org}/invitations",
		"orgs/list-pending-invitations"
	],
	[
		"post",
		"/orgs/{org}/invitations",
		"orgs/create-invitation"
	],
	[
		"delete",
		"/orgs/{org}/invitations/{invitation_id}",
		"orgs/cancel-invitation"
	],
	[
		"get",
		"/orgs/{org}/invitations/{invitation_id}/teams",
		"orgs/list-invitation-teams"
	],
	[
		"get",
		"/orgs/{org}/issue-fields",
		"orgs/list-issue-fields"
	],
	[
		"post",
		"/orgs/{org}/issue-fields",
		"orgs/create-issue-field"
	],
	[
		"patch",
		"/orgs/{org}/issue-fields/{issue_field_id}",
		"orgs/update-issue-field"
	],
	[
		"delete",
		"/orgs/{org}/issue-fields/{issue_field_id}",
		"orgs/delete-issue-field"
	],
	[
		"get",
		"/orgs/{org}/issue-types",
		"orgs/list-issue-types"
	],
	[
		"post",
		"/orgs/{org}/issue-types",
		"orgs/create-issue-type"
	],
	[
		"put",
		"/orgs/{org}/issue-types/{issue_type_id}",
		"orgs/update-issue-type"
	],
	[
		"delete",
		"/orgs/{org}/issue-types/{issue_type_id}",
		"orgs/delete-issue-type"
	],
	[
		"get",
		"/orgs/{org}/issues",
		"issues/list-for-org"
	],
	[
		"get",
		"/orgs/{org}/members",
		"orgs/list-members"
	],
	[
		"get",
		"/orgs/{org}/members/{username}",
		"orgs/check-membership-for-user"
	],
	[
		"delete",
		"/orgs/{org}/members/{username}",
		"orgs/remove-member"
	],
	[
		"get",
		"/orgs/{org}/members/{username}/codespaces",
		"codespaces/get-codespaces-for-user-in-org"
	],
	[
		"delete",
		"/orgs/{org}/members/{username}/codespaces/{codespace_name}",
		"codespaces/delete-from-organization"
	],
	[
		"post",
		"/orgs/{org}/members/{username}/codespaces/{codespace_name}/stop",
		"codespaces/stop-in-organization"
	],
	[
		"get",
		"/orgs/{org}/members/{username}/copilot",
		"copilot/get-copilot-seat-details-for-user"
	],
	[
		"get",
		"/orgs/{org}/memberships/{username}",
		"orgs/get-membership-for-user"
	],
	[
		"put",
		"/orgs/{org}/memberships/{username}",
		"orgs/set-membership-for-user"
	],
	[
		"delete",
		"/orgs/{org}/memberships/{username}",
		"orgs/remove-membership-for-user"
	],
	[
		"get",
		"/orgs/{org}/migrations",
		"migrations/list-for-org"
	],
	[
		"post",
		"/orgs/{org}/migrations",
		"migrations/start-for-org"
	],
	[
		"get",
		"/orgs/{org}/migrations/{migration_id}",
		"migrations/get-status-for-org"
	],
	[
		"get",
		"/orgs/{org}/migrations/{migration_id}/archive",
		"migrations/download-archive-for-org"
	],
	[
		"delete",
		"/orgs/{org}/migrations/{migration_id}/archive",
		"migrations/delete-archive-for-org"
	],
	[
		"delete",
		"/orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock",
		"migrations/unlock-repo-for-org"
	],
	[
		"get",
		"/orgs/{org}/migrations/{migration_id}/repositories",
		"migrations/list-repos-for-org"
	],
	[
		"get",
		"/orgs/{org}/organization-roles",
		"orgs/list-org-roles"
	],
	[
		"delete",
		"/orgs/{org}/organization-roles/teams/{team_slug}",
		"orgs/revoke-all-org-roles-team"
	],
	[
		"put",
		"/orgs/{org}/organization-roles/teams/{team_slug}/{role_id}",
		"orgs/assign-team-to-org-role"
	],
	[
		"delete",
		"/orgs/{org}/organization-roles/teams/{team_slug}/{role_id}",
		"orgs/revoke-org-role-team"
	],
	[
		"delete",
		"/orgs/{org}/organization-roles/users/{username}",
		"orgs/revoke-all-org-roles-user"
	],
	[
		"put",
		"/orgs/{org}/organization-roles/users/{username}/{role_id}",
		"orgs/assign-user-to-org-role"
	],
	[
		"delete",
		"/orgs/{org}/organization-roles/users/{username}/{role_id}",
		"orgs/revoke-org-role-user"
	],
	[
		"get",
		"/orgs/{org}/organization-roles/{role_id}",
		"orgs/get-org-role"
	],
	[
		"get",
		"/orgs/{org}/organization-roles/{role_id}/teams",
		"orgs/list-org-role-teams"
	],
	[
		"get",
		"/orgs/{org}/organization-roles/{role_id}/users",
		"orgs/list-org-role-users"
	],
	[
		"get",
		"/orgs/{org}/outside_collaborators",
		"orgs/list-outside-collaborators"
	],
	[
		"put",
		"/orgs/{org}/outside_collaborators/{username}",
		"orgs/convert-member-to-outside-collaborator"
	],
	[
		"delete",
		"/orgs/{org}/outside_collaborators/{username}",
		"orgs/remove-outside-collaborator"
	],
	[
		"get",
		"/orgs/{org}/packages",
		"packages/list-packages-for-organization"
	],
	[
		"get",
		"/orgs/{org}/packages/{package_type}/{package_name}",
		"packages/get-package-for-organization"
	],
	[
		"delete",
		"/orgs/{org}/packages/{package_type}/{package_name}",
		"packages/delete-package-for-org"
	],
	[
		"post",
		"/orgs/{org}/packages/{package_type}/{package_name}/restore",
		"packages/restore-package-for-org"
	],
	[
		"get",
		"/orgs/{org}/packages/{package_type}/{package_name}/versions",
		"packages/get-all-package-versions-for-package-owned-by-org"
	],
	[
		"get",
		"/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}",
		"packages/get-package-version-for-organization"
	],
	[
		"delete",
		"/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}",
		"packages/delete-package-version-for-org"
	],
	[
		"post",
		"/orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
		"packages/restore-package-version-for-org"
	],
	[
		"get",
		"/orgs/{org}/personal-access-token-requests",
		"orgs/list-pat-grant-requests"
	],
	[
		"post",
		"/orgs/{org}/personal-access-token-requests",
		"orgs/review-pat-grant-requests-in-bulk"
	],
	[
		"post",
		"/orgs/{org}/personal-access-token-requests/{pat_request_id}",
		"orgs/review-pat-grant-request"
	],
	[
		"get",
		"/orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
		"orgs/list-pat-grant-request-repositories"
	],
	[
		"get",
		"/orgs/{org}/personal-access-tokens",
		"orgs/list-pat-grants"
	],
	[
		"post",
		"/orgs/{org}/personal-access-tokens",
		"orgs/update-pat-accesses"
	],
	[
		"post",
		"/orgs/{org}/personal-access-tokens/{pat_id}",
		"orgs/update-pat-access"
	],
	[
		"get",
		"/orgs/{org}/personal-access-tokens/{pat_id}/repositories",
		"orgs/list-pat-grant-repositories"
	],
	[
		"get",
		"/orgs/{org}/private-registries",
		"private-registries/list-org-private-registries"
	],
	[
		"post",
		"/orgs/{org}/private-registries",
		"private-registries/create-org-private-registry"
	],
	[
		"get",
		"/orgs/{org}/private-registries/public-key",
		"private-registries/get-org-public-key"
	],
	[
		"get",
		"/orgs/{org}/private-registries/{secret_name}",
		"private-registries/get-org-private-registry"
	],
	[
		"patch",
		"/orgs/{org}/private-registries/{secret_name}",
		"private-registries/update-org-private-registry"
	],
	[
		"delete",
		"/orgs/{org}/private-registries/{secret_name}",
		"private-registries/delete-org-private-registry"
	],
	[
		"get",
		"/orgs/{org}/projectsV2",
		"projects/list-for-org"
	],
	[
		"get",
		"/orgs/{org}/projectsV2/{project_number}",
		"projects/get-for-org"
	],
	[
		"post",
		"/orgs/{org}/projectsV2/{project_number}/drafts",
		"projects/create-draft-item-for-org"
	],
	[
		"get",
		"/orgs/{org}/projectsV2/{project_number}/fields",
		"projects/list-fields-for-org"
	],
	[
		"post",
		"/orgs/{org}/projectsV2/{project_number}/fields",
		"projects/add-field-for-org"
	],
	[
		"get",
		"/orgs/{org}/projectsV2/{project_number}/fields/{field_id}",
		"projects/get-field-for-org"
	],
	[
		"get",
		"/orgs/{org}/projectsV2/{project_number}/items",
		"projects/list-items-for-org"
	],
	[
		"post",
		"/orgs/{org}/projectsV2/{project_number}/items",
		"projects/add-item-for-org"
	],
	[
		"get",
		"/orgs/{org}/projectsV2/{project_number}/items/{item_id}",
		"projects/get-org-item"
	],
	[
		"patch",
		"/orgs/{org}/projectsV2/{project_number}/items/{item_id}",
		"projects/update-item-for-org"
	],
	[
		"delete",
		"/orgs/{org}/projectsV2/{project_number}/items/{item_id}",
		"projects/delete-item-for-org"
	],
	[
		"post",
		"/orgs/{org}/projectsV2/{project_number}/views",
		"projects/create-view-for-org"
	],
	[
		"get",
		"/orgs/{org}/projectsV2/{project_number}/views/{view_number}/items",
		"projects/list-view-items-for-org"
	],
	[
		"get",
		"/orgs/{org}/properties/schema",
		"orgs/custom-properties-for-repos-get-organization-definitions"
	],
	[
		"patch",
		"/orgs/{org}/properties/schema",
		"orgs/custom-properties-for-repos-create-or-update-organization-definitions"
	],
	[
		"get",
		"/orgs/{org}/properties/schema/{custom_property_name}",
		"orgs/custom-properties-for-repos-get-organization-definition"
	],
	[
		"put",
		"/orgs/{org}/properties/schema/{custom_property_name}",
		"orgs/custom-properties-for-repos-create-or-update-organization-definition"
	],
	[
		"delete",
		"/orgs/{org}/properties/schema/{custom_property_name}",
		"orgs/custom-properties-for-repos-delete-organization-definition"
	],
	[
		"get",
		"/orgs/{org}/properties/values",
		"orgs/custom-properties-for-repos-get-organization-values"
	],
	[
		"patch",
		"/orgs/{org}/properties/values",
		"orgs/custom-properties-for-repos-create-or-update-organization-values"
	],
	[
		"get",
		"/orgs/{org}/public_members",
		"orgs/list-public-members"
	],
	[
		"get",
		"/orgs/{org}/public_members/{username}",
		"orgs/check-public-membership-for-user"
	],
	[
		"put",
		"/orgs/{org}/public_members/{username}",
		"orgs/set-public-membership-for-authenticated-user"
	],
	[
		"delete",
		"/orgs/{org}/public_members/{username}",
		"orgs/remove-public-membership-for-authenticated-user"
	],
	[
		"get",
		"/orgs/{org}/repos",
		"repos/list-for-org"
	],
	[
		"post",
		"/orgs/{org}/repos",
		"repos/create-in-org"
	],
	[
		"get",
		"/orgs/{org}/rulesets",
		"repos/get-org-rulesets"
	],
	[
		"post",
		"/orgs/{org}/rulesets",
		"repos/create-org-ruleset"
	],
	[
		"get",
		"/orgs/{org}/rulesets/rule-suites",
		"repos/get-org-rule-suites"
	],
	[
		"get",
		"/orgs/{org}/rulesets/rule-suites/{rule_suite_id}",
		"repos/get-org-rule-suite"
	],
	[
		"get",
		"/orgs/{org}/rulesets/{ruleset_id}",
		"repos/get-org-ruleset"
	],
	[
		"put",
		"/orgs/{org}/rulesets/{ruleset_id}",
		"repos/update-org-ruleset"
	],
	[
		"delete",
		"/orgs/{org}/rulesets/{ruleset_id}",
		"repos/delete-org-ruleset"
	],
	[
		"get",
		"/orgs/{org}/rulesets/{ruleset_id}/history",
		"orgs/get-org-ruleset-history"
	],
	[
		"get",
		"/orgs/{org}/rulesets/{ruleset_id}/history/{version_id}",
		"orgs/get-org-ruleset-version"
	],
	[
		"get",
		"/orgs/{org}/secret-scanning/alerts",
		"secret-scanning/list-alerts-for-org"
	],
	[
		"get",
		"/orgs/{org}/secret-scanning/custom-patterns",
		"secret-scanning/list-org-custom-patterns"
	],
	[
		"post",
		"/orgs/{org}/secret-scanning/custom-patterns",
		"secret-scanning/bulk-create-org-custom-patterns"
	],
	[
		"delete",
		"/orgs/{org}/secret-scanning/custom-patterns",
		"secret-scanning/bulk-delete-org-custom-patterns"
	],
	[
		"patch",
		"/orgs/{org}/secret-scanning/custom-patterns/{pattern_id}",
		"secret-scanning/update-org-custom-pattern"
	],
	[
		"get",
		"/orgs/{org}/secret-scanning/pattern-configurations",
		"secret-scanning/list-org-pattern-configs"
	],
	[
		"patch",
		"/orgs/{org}/secret-scanning/pattern-configurations",
		"secret-scanning/update-org-pattern-configs"
	],
	[
		"get",
		"/orgs/{org}/security-advisories",
		"security-advisories/list-org-repository-advisories"
	],
	[
		"get",
		"/orgs/{org}/security-managers",
		"orgs/list-security-manager-teams"
	],
	[
		"put",
		"/orgs/{org}/security-managers/teams/{team_slug}",
		"orgs/add-security-manager-team"
	],
	[
		"delete",
		"/orgs/{org}/security-managers/teams/{team_slug}",
		"orgs/remove-security-manager-team"
	],
	[
		"get",
		"/orgs/{org}/settings/immutable-releases",
		"orgs/get-immutable-releases-settings"
	],
	[
		"put",
		"/orgs/{org}/settings/immutable-releases",
		"orgs/set-immutable-releases-settings"
	],
	[
		"get",
		"/orgs/{org}/settings/immutable-releases/repositories",
		"orgs/get-immutable-releases-settings-repositories"
	],
	[
		"put",
		"/orgs/{org}/settings/immutable-releases/repositories",
		"orgs/set-immutable-releases-settings-repositories"
	],
	[
		"put",
		"/orgs/{org}/settings/immutable-releases/repositories/{repository_id}",
		"orgs/enable-selected-repository-immutable-releases-organization"
	],
	[
		"delete",
		"/orgs/{org}/settings/immutable-releases/repositories/{repository_id}",
		"orgs/disable-selected-repository-immutable-releases-organization"
	],
	[
		"get",
		"/orgs/{org}/settings/network-configurations",
		"hosted-compute/list-network-configurations-for-org"
	],
	[
		"post",
		"/orgs/{org}/settings/network-configurations",
		"hosted-compute/create-network-configuration-for-org"
	],
	[
		"get",
		"/orgs/{org}/settings/network-configurations/{network_configuration_id}",
		"hosted-compute/get-network-configuration-for-org"
	],
	[
		"patch",
		"/orgs/{org}/settings/network-configurations/{network_configuration_id}",
		"hosted-compute/update-network-configuration-for-org"
	],
	[
		"delete",
		"/orgs/{org}/settings/network-configurations/{network_configuration_id}",
		"hosted-compute/delete-network-configuration-from-org"
	],
	[
		"get",
		"/orgs/{org}/settings/network-settings/{network_settings_id}",
		"hosted-compute/get-network-settings-for-org"
	],
	[
		"get",
		"/orgs/{org}/teams",
		"teams/list"
	],
	[
		"post",
		"/orgs/{org}/teams",
		"teams/create"
	],
	[
		"get",
		"/orgs/{org}/teams/{team_slug}",
		"teams/get-by-name"
	],
	[
		"patch",
		"/orgs/{org}/teams/{team_slug}",
		"teams/update-in-org"
	],
	[
		"delete",
		"/orgs/{org}/teams/{team_slug}",
		"teams/delete-in-org"
	],
	[
		"get",
		"/orgs/{org}/teams/{team_slug}/invitations",
		"teams/list-pending-invitations-in-org"
	],
	[
		"get",
		"/orgs/{org}/teams/{team_slug}/members",
		"teams/list-members-in-org"
	],
	[
		"get",
		"/orgs/{org}/teams/{team_slug}/memberships/{username}",
		"teams/get-membership-for-user-in-org"
	],
	[
		"put",
		"/orgs/{org}/teams/{team_slug}/memberships/{username}",
		"teams/add-or-update-membership-for-user-in-org"
	],
	[
		"delete",
		"/orgs/{org}/teams/{team_slug}/memberships/{username}",
		"teams/remove-membership-for-user-in-org"
	],
	[
		"get",
		"/orgs/{org}/teams/{team_slug}/repos",
		"teams/list-repos-in-org"
	],
	[
		"get",
		"/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
		"teams/check-permissions-for-repo-in-org"
	],
	[
		"put",
		"/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
		"teams/add-or-update-repo-permissions-in-org"
	],
	[
		"delete",
		"/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
		"teams/remove-repo-in-org"
	],
	[
		"get",
		"/orgs/{org}/teams/{team_slug}/teams",
		"teams/list-child-in-org"
	],
	[
		"post",
		"/orgs/{org}/{security_product}/{enablement}",
		"orgs/enable-or-disable-security-product-on-all-org-repos"
	],
	[
		"get",
		"/rate_limit",
		"rate-limit/get"
	],
	[
		"get",
		"/repos/{owner}/{repo}",
		"repos/get"
	],
	[
		"patch",
		"/repos/{owner}/{repo}",
		"repos/update"
	],
	[
		"delete",
		"/repos/{owner}/{repo}",
		"repos/delete"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/artifacts",
		"actions/list-artifacts-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
		"actions/get-artifact"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
		"actions/delete-artifact"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
		"actions/download-artifact"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/cache/retention-limit",
		"actions/get-actions-cache-retention-limit-for-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/cache/retention-limit",
		"actions/set-actions-cache-retention-limit-for-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/cache/storage-limit",
		"actions/get-actions-cache-storage-limit-for-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/cache/storage-limit",
		"actions/set-actions-cache-storage-limit-for-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/cache/usage",
		"actions/get-actions-cache-usage"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/caches",
		"actions/get-actions-cache-list"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/caches",
		"actions/delete-actions-cache-by-key"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/caches/{cache_id}",
		"actions/delete-actions-cache-by-id"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/concurrency_groups",
		"actions/list-concurrency-groups-for-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}",
		"actions/get-concurrency-group-for-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/jobs/{job_id}",
		"actions/get-job-for-workflow-run"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
		"actions/download-job-logs-for-workflow-run"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/jobs/{job_id}/rerun",
		"actions/re-run-job-for-workflow-run"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/oidc/customization/sub",
		"actions/get-custom-oidc-sub-claim-for-repo"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/oidc/customization/sub",
		"actions/set-custom-oidc-sub-claim-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/organization-secrets",
		"actions/list-repo-organization-secrets"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/organization-variables",
		"actions/list-repo-organization-variables"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/permissions",
		"actions/get-github-actions-permissions-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/permissions",
		"actions/set-github-actions-permissions-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/permissions/access",
		"actions/get-workflow-access-to-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/permissions/access",
		"actions/set-workflow-access-to-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention",
		"actions/get-artifact-and-log-retention-settings-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention",
		"actions/set-artifact-and-log-retention-settings-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
		"actions/get-fork-pr-contributor-approval-permissions-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
		"actions/set-fork-pr-contributor-approval-permissions-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
		"actions/get-private-repo-fork-pr-workflows-settings-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
		"actions/set-private-repo-fork-pr-workflows-settings-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/permissions/selected-actions",
		"actions/get-allowed-actions-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/permissions/selected-actions",
		"actions/set-allowed-actions-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/permissions/workflow",
		"actions/get-github-actions-default-workflow-permissions-repository"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/permissions/workflow",
		"actions/set-github-actions-default-workflow-permissions-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runners",
		"actions/list-self-hosted-runners-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runners/downloads",
		"actions/list-runner-applications-for-repo"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runners/generate-jitconfig",
		"actions/generate-runner-jitconfig-for-repo"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runners/registration-token",
		"actions/create-registration-token-for-repo"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runners/remove-token",
		"actions/create-remove-token-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runners/{runner_id}",
		"actions/get-self-hosted-runner-for-repo"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/runners/{runner_id}",
		"actions/delete-self-hosted-runner-from-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
		"actions/list-labels-for-self-hosted-runner-for-repo"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
		"actions/set-custom-labels-for-self-hosted-runner-for-repo"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
		"actions/add-custom-labels-to-self-hosted-runner-for-repo"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
		"actions/remove-all-custom-labels-from-self-hosted-runner-for-repo"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}",
		"actions/remove-custom-label-from-self-hosted-runner-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs",
		"actions/list-workflow-runs-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}",
		"actions/get-workflow-run"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/runs/{run_id}",
		"actions/delete-workflow-run"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
		"actions/get-reviews-for-run"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/approve",
		"actions/approve-workflow-run"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
		"actions/list-workflow-run-artifacts"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
		"actions/get-workflow-run-attempt"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
		"actions/list-jobs-for-workflow-run-attempt"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs",
		"actions/download-workflow-run-attempt-logs"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/cancel",
		"actions/cancel-workflow-run"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups",
		"actions/list-concurrency-groups-for-workflow-run"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule",
		"actions/review-custom-gates-for-run"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel",
		"actions/force-cancel-workflow-run"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
		"actions/list-jobs-for-workflow-run"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/logs",
		"actions/download-workflow-run-logs"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/logs",
		"actions/delete-workflow-run-logs"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
		"actions/get-pending-deployments-for-run"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
		"actions/review-pending-deployments-for-run"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/rerun",
		"actions/re-run-workflow"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs",
		"actions/re-run-workflow-failed-jobs"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/runs/{run_id}/timing",
		"actions/get-workflow-run-usage"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/secrets",
		"actions/list-repo-secrets"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/secrets/public-key",
		"actions/get-repo-public-key"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/secrets/{secret_name}",
		"actions/get-repo-secret"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/secrets/{secret_name}",
		"actions/create-or-update-repo-secret"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/secrets/{secret_name}",
		"actions/delete-repo-secret"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/variables",
		"actions/list-repo-variables"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/variables",
		"actions/create-repo-variable"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/variables/{name}",
		"actions/get-repo-variable"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/actions/variables/{name}",
		"actions/update-repo-variable"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/actions/variables/{name}",
		"actions/delete-repo-variable"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/workflows",
		"actions/list-repo-workflows"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/workflows/{workflow_id}",
		"actions/get-workflow"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable",
		"actions/disable-workflow"
	],
	[
		"post",
		"/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
		"actions/create-workflow-dispatch"
	],
	[
		"put",
		"/repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable",
		"actions/enable-workflow"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
		"actions/list-workflow-runs"
	],
	[
		"get",
		"/repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing",
		"actions/get-workflow-usage"
	],
	[
		"get",
		"/repos/{owner}/{repo}/activity",
		"repos/list-activities"
	],
	[
		"get",
		"/repos/{owner}/{repo}/agents/organization-secrets",
		"agents/list-repo-organization-secrets"
	],
	[
		"get",
		"/repos/{owner}/{repo}/agents/organization-variables",
		"agents/list-repo-organization-variables"
	],
	[
		"get",
		"/repos/{owner}/{repo}/agents/secrets",
		"agents/list-repo-secrets"
	],
	[
		"get",
		"/repos/{owner}/{repo}/agents/secrets/public-key",
		"agents/get-repo-public-key"
	],
	[
		"get",
		"/repos/{owner}/{repo}/agents/secrets/{secret_name}",
		"agents/get-repo-secret"
	],
	[
		"put",
		"/repos/{owner}/{repo}/agents/secrets/{secret_name}",
		"agents/create-or-update-repo-secret"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/agents/secrets/{secret_name}",
		"agents/delete-repo-secret"
	],
	[
		"get",
		"/repos/{owner}/{repo}/agents/variables",
		"agents/list-repo-variables"
	],
	[
		"post",
		"/repos/{owner}/{repo}/agents/variables",
		"agents/create-repo-variable"
	],
	[
		"get",
		"/repos/{owner}/{repo}/agents/variables/{name}",
		"agents/get-repo-variable"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/agents/variables/{name}",
		"agents/update-repo-variable"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/agents/variables/{name}",
		"agents/delete-repo-variable"
	],
	[
		"get",
		"/repos/{owner}/{repo}/assignees",
		"issues/list-assignees"
	],
	[
		"get",
		"/repos/{owner}/{repo}/assignees/{assignee}",
		"issues/check-user-can-be-assigned"
	],
	[
		"post",
		"/repos/{owner}/{repo}/attestations",
		"repos/create-attestation"
	],
	[
		"get",
		"/repos/{owner}/{repo}/attestations/{subject_digest}",
		"repos/list-attestations",
		"subject_digest"
	],
	[
		"get",
		"/repos/{owner}/{repo}/autolinks",
		"repos/list-autolinks"
	],
	[
		"post",
		"/repos/{owner}/{repo}/autolinks",
		"repos/create-autolink"
	],
	[
		"get",
		"/repos/{owner}/{repo}/autolinks/{autolink_id}",
		"repos/get-autolink"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/autolinks/{autolink_id}",
		"repos/delete-autolink"
	],
	[
		"get",
		"/repos/{owner}/{repo}/automated-security-fixes",
		"repos/check-automated-security-fixes"
	],
	[
		"put",
		"/repos/{owner}/{repo}/automated-security-fixes",
		"repos/enable-automated-security-fixes"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/automated-security-fixes",
		"repos/disable-automated-security-fixes"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches",
		"repos/list-branches"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}",
		"repos/get-branch",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection",
		"repos/get-branch-protection",
		"branch"
	],
	[
		"put",
		"/repos/{owner}/{repo}/branches/{branch}/protection",
		"repos/update-branch-protection",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection",
		"repos/delete-branch-protection",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins",
		"repos/get-admin-branch-protection",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins",
		"repos/set-admin-branch-protection",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins",
		"repos/delete-admin-branch-protection",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews",
		"repos/get-pull-request-review-protection",
		"branch"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews",
		"repos/update-pull-request-review-protection",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews",
		"repos/delete-pull-request-review-protection",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_signatures",
		"repos/get-commit-signature-protection",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_signatures",
		"repos/create-commit-signature-protection",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_signatures",
		"repos/delete-commit-signature-protection",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
		"repos/get-status-checks-protection",
		"branch"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
		"repos/update-status-check-protection",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
		"repos/remove-status-check-protection",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
		"repos/get-all-status-check-contexts",
		"branch"
	],
	[
		"put",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
		"repos/set-status-check-contexts",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
		"repos/add-status-check-contexts",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
		"repos/remove-status-check-contexts",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions",
		"repos/get-access-restrictions",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions",
		"repos/delete-access-restrictions",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
		"repos/get-apps-with-access-to-protected-branch",
		"branch"
	],
	[
		"put",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
		"repos/set-app-access-restrictions",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
		"repos/add-app-access-restrictions",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
		"repos/remove-app-access-restrictions",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
		"repos/get-teams-with-access-to-protected-branch",
		"branch"
	],
	[
		"put",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
		"repos/set-team-access-restrictions",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
		"repos/add-team-access-restrictions",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
		"repos/remove-team-access-restrictions",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
		"repos/get-users-with-access-to-protected-branch",
		"branch"
	],
	[
		"put",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
		"repos/set-user-access-restrictions",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
		"repos/add-user-access-restrictions",
		"branch"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
		"repos/remove-user-access-restrictions",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/branches/{branch}/rename",
		"repos/rename-branch",
		"branch"
	],
	[
		"post",
		"/repos/{owner}/{repo}/check-runs",
		"checks/create"
	],
	[
		"get",
		"/repos/{owner}/{repo}/check-runs/{check_run_id}",
		"checks/get"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/check-runs/{check_run_id}",
		"checks/update"
	],
	[
		"get",
		"/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
		"checks/list-annotations"
	],
	[
		"post",
		"/repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest",
		"checks/rerequest-run"
	],
	[
		"post",
		"/repos/{owner}/{repo}/check-suites",
		"checks/create-suite"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/check-suites/preferences",
		"checks/set-suites-preferences"
	],
	[
		"get",
		"/repos/{owner}/{repo}/check-suites/{check_suite_id}",
		"checks/get-suite"
	],
	[
		"get",
		"/repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
		"checks/list-for-suite"
	],
	[
		"post",
		"/repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest",
		"checks/rerequest-suite"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-quality/findings",
		"code-quality/list-findings-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-quality/findings/{finding_number}",
		"code-quality/get-finding"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-quality/setup",
		"code-quality/get-setup"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/code-quality/setup",
		"code-quality/update-setup"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/alerts",
		"code-scanning/list-alerts-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
		"code-scanning/get-alert"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
		"code-scanning/update-alert"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix",
		"code-scanning/get-autofix"
	],
	[
		"post",
		"/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix",
		"code-scanning/create-autofix"
	],
	[
		"post",
		"/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits",
		"code-scanning/commit-autofix"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
		"code-scanning/list-alert-instances"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/analyses",
		"code-scanning/list-recent-analyses"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}",
		"code-scanning/get-analysis"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}",
		"code-scanning/delete-analysis"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/codeql/databases",
		"code-scanning/list-codeql-databases"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/codeql/databases/{language}",
		"code-scanning/get-codeql-database"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/code-scanning/codeql/databases/{language}",
		"code-scanning/delete-codeql-database"
	],
	[
		"post",
		"/repos/{owner}/{repo}/code-scanning/codeql/variant-analyses",
		"code-scanning/create-variant-analysis"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}",
		"code-scanning/get-variant-analysis"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}",
		"code-scanning/get-variant-analysis-repo-task"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/default-setup",
		"code-scanning/get-default-setup"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/code-scanning/default-setup",
		"code-scanning/update-default-setup"
	],
	[
		"post",
		"/repos/{owner}/{repo}/code-scanning/sarifs",
		"code-scanning/upload-sarif"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}",
		"code-scanning/get-sarif"
	],
	[
		"get",
		"/repos/{owner}/{repo}/code-security-configuration",
		"code-security/get-configuration-for-repository"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codeowners/errors",
		"repos/codeowners-errors"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces",
		"codespaces/list-in-repository-for-authenticated-user"
	],
	[
		"post",
		"/repos/{owner}/{repo}/codespaces",
		"codespaces/create-with-repo-for-authenticated-user"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces/devcontainers",
		"codespaces/list-devcontainers-in-repository-for-authenticated-user"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces/machines",
		"codespaces/repo-machines-for-authenticated-user"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces/new",
		"codespaces/pre-flight-with-repo-for-authenticated-user"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces/permissions_check",
		"codespaces/check-permissions-for-devcontainer"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces/secrets",
		"codespaces/list-repo-secrets"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces/secrets/public-key",
		"codespaces/get-repo-public-key"
	],
	[
		"get",
		"/repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
		"codespaces/get-repo-secret"
	],
	[
		"put",
		"/repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
		"codespaces/create-or-update-repo-secret"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
		"codespaces/delete-repo-secret"
	],
	[
		"get",
		"/repos/{owner}/{repo}/collaborators",
		"repos/list-collaborators"
	],
	[
		"get",
		"/repos/{owner}/{repo}/collaborators/{username}",
		"repos/check-collaborator"
	],
	[
		"put",
		"/repos/{owner}/{repo}/collaborators/{username}",
		"repos/add-collaborator"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/collaborators/{username}",
		"repos/remove-collaborator"
	],
	[
		"get",
		"/repos/{owner}/{repo}/collaborators/{username}/permission",
		"repos/get-collaborator-permission-level"
	],
	[
		"get",
		"/repos/{owner}/{repo}/comments",
		"repos/list-commit-comments-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/comments/{comment_id}",
		"repos/get-commit-comment"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/comments/{comment_id}",
		"repos/update-commit-comment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/comments/{comment_id}",
		"repos/delete-commit-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/comments/{comment_id}/reactions",
		"reactions/list-for-commit-comment"
	],
	[
		"post",
		"/repos/{owner}/{repo}/comments/{comment_id}/reactions",
		"reactions/create-for-commit-comment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}",
		"reactions/delete-for-commit-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits",
		"repos/list-commits"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head",
		"repos/list-branches-for-head-commit",
		"commit_sha"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
		"repos/list-comments-for-commit",
		"commit_sha"
	],
	[
		"post",
		"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
		"repos/create-commit-comment",
		"commit_sha"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
		"repos/list-pull-requests-associated-with-commit",
		"commit_sha"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{ref}",
		"repos/get-commit",
		"ref"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{ref}/check-runs",
		"checks/list-for-ref",
		"ref"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{ref}/check-suites",
		"checks/list-suites-for-ref",
		"ref"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{ref}/status",
		"repos/get-combined-status-for-ref",
		"ref"
	],
	[
		"get",
		"/repos/{owner}/{repo}/commits/{ref}/statuses",
		"repos/list-commit-statuses-for-ref",
		"ref"
	],
	[
		"get",
		"/repos/{owner}/{repo}/community/profile",
		"repos/get-community-profile-metrics"
	],
	[
		"get",
		"/repos/{owner}/{repo}/compare/{basehead}",
		"repos/compare-commits-with-basehead",
		"basehead"
	],
	[
		"get",
		"/repos/{owner}/{repo}/contents/{path}",
		"repos/get-content",
		"path"
	],
	[
		"put",
		"/repos/{owner}/{repo}/contents/{path}",
		"repos/create-or-update-file-contents",
		"path"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/contents/{path}",
		"repos/delete-file",
		"path"
	],
	[
		"get",
		"/repos/{owner}/{repo}/contributors",
		"repos/list-contributors"
	],
	[
		"get",
		"/repos/{owner}/{repo}/copilot/cloud-agent/configuration",
		"copilot/get-copilot-cloud-agent-configuration"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependabot/alerts",
		"dependabot/list-alerts-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependabot/alerts/{alert_number}",
		"dependabot/get-alert"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/dependabot/alerts/{alert_number}",
		"dependabot/update-alert"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependabot/secrets",
		"dependabot/list-repo-secrets"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependabot/secrets/public-key",
		"dependabot/get-repo-public-key"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependabot/secrets/{secret_name}",
		"dependabot/get-repo-secret"
	],
	[
		"put",
		"/repos/{owner}/{repo}/dependabot/secrets/{secret_name}",
		"dependabot/create-or-update-repo-secret"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/dependabot/secrets/{secret_name}",
		"dependabot/delete-repo-secret"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependency-graph/compare/{basehead}",
		"dependency-graph/diff-range"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependency-graph/sbom",
		"dependency-graph/export-sbom"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}",
		"dependency-graph/fetch-sbom-report"
	],
	[
		"get",
		"/repos/{owner}/{repo}/dependency-graph/sbom/generate-report",
		"dependency-graph/generate-sbom-report"
	],
	[
		"post",
		"/repos/{owner}/{repo}/dependency-graph/snapshots",
		"dependency-graph/create-repository-snapshot"
	],
	[
		"get",
		"/repos/{owner}/{repo}/deployments",
		"repos/list-deployments"
	],
	[
		"post",
		"/repos/{owner}/{repo}/deployments",
		"repos/create-deployment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/deployments/{deployment_id}",
		"repos/get-deployment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/deployments/{deployment_id}",
		"repos/delete-deployment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
		"repos/list-deployment-statuses"
	],
	[
		"post",
		"/repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
		"repos/create-deployment-status"
	],
	[
		"get",
		"/repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}",
		"repos/get-deployment-status"
	],
	[
		"post",
		"/repos/{owner}/{repo}/dispatches",
		"repos/create-dispatch-event"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments",
		"repos/get-all-environments"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}",
		"repos/get-environment"
	],
	[
		"put",
		"/repos/{owner}/{repo}/environments/{environment_name}",
		"repos/create-or-update-environment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/environments/{environment_name}",
		"repos/delete-an-environment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
		"repos/list-deployment-branch-policies"
	],
	[
		"post",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
		"repos/create-deployment-branch-policy"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
		"repos/get-deployment-branch-policy"
	],
	[
		"put",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
		"repos/update-deployment-branch-policy"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
		"repos/delete-deployment-branch-policy"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules",
		"repos/get-all-deployment-protection-rules"
	],
	[
		"post",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules",
		"repos/create-deployment-protection-rule"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
		"repos/list-custom-deployment-rule-integrations"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}",
		"repos/get-custom-deployment-protection-rule"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}",
		"repos/disable-deployment-protection-rule"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/secrets",
		"actions/list-environment-secrets"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key",
		"actions/get-environment-public-key"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}",
		"actions/get-environment-secret"
	],
	[
		"put",
		"/repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}",
		"actions/create-or-update-environment-secret"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}",
		"actions/delete-environment-secret"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/variables",
		"actions/list-environment-variables"
	],
	[
		"post",
		"/repos/{owner}/{repo}/environments/{environment_name}/variables",
		"actions/create-environment-variable"
	],
	[
		"get",
		"/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
		"actions/get-environment-variable"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
		"actions/update-environment-variable"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
		"actions/delete-environment-variable"
	],
	[
		"get",
		"/repos/{owner}/{repo}/events",
		"activity/list-repo-events"
	],
	[
		"get",
		"/repos/{owner}/{repo}/forks",
		"repos/list-forks"
	],
	[
		"post",
		"/repos/{owner}/{repo}/forks",
		"repos/create-fork"
	],
	[
		"post",
		"/repos/{owner}/{repo}/git/blobs",
		"git/create-blob"
	],
	[
		"get",
		"/repos/{owner}/{repo}/git/blobs/{file_sha}",
		"git/get-blob"
	],
	[
		"post",
		"/repos/{owner}/{repo}/git/commits",
		"git/create-commit"
	],
	[
		"get",
		"/repos/{owner}/{repo}/git/commits/{commit_sha}",
		"git/get-commit",
		"commit_sha"
	],
	[
		"get",
		"/repos/{owner}/{repo}/git/matching-refs/{ref}",
		"git/list-matching-refs",
		"ref"
	],
	[
		"get",
		"/repos/{owner}/{repo}/git/ref/{ref}",
		"git/get-ref",
		"ref"
	],
	[
		"post",
		"/repos/{owner}/{repo}/git/refs",
		"git/create-ref"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/git/refs/{ref}",
		"git/update-ref",
		"ref"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/git/refs/{ref}",
		"git/delete-ref",
		"ref"
	],
	[
		"post",
		"/repos/{owner}/{repo}/git/tags",
		"git/create-tag"
	],
	[
		"get",
		"/repos/{owner}/{repo}/git/tags/{tag_sha}",
		"git/get-tag"
	],
	[
		"post",
		"/repos/{owner}/{repo}/git/trees",
		"git/create-tree"
	],
	[
		"get",
		"/repos/{owner}/{repo}/git/trees/{tree_sha}",
		"git/get-tree",
		"tree_sha"
	],
	[
		"get",
		"/repos/{owner}/{repo}/hash-algorithm",
		"repos/get-hash-algorithm"
	],
	[
		"get",
		"/repos/{owner}/{repo}/hooks",
		"repos/list-webhooks"
	],
	[
		"post",
		"/repos/{owner}/{repo}/hooks",
		"repos/create-webhook"
	],
	[
		"get",
		"/repos/{owner}/{repo}/hooks/{hook_id}",
		"repos/get-webhook"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/hooks/{hook_id}",
		"repos/update-webhook"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/hooks/{hook_id}",
		"repos/delete-webhook"
	],
	[
		"get",
		"/repos/{owner}/{repo}/hooks/{hook_id}/config",
		"repos/get-webhook-config-for-repo"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/hooks/{hook_id}/config",
		"repos/update-webhook-config-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
		"repos/list-webhook-deliveries"
	],
	[
		"get",
		"/repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}",
		"repos/get-webhook-delivery"
	],
	[
		"post",
		"/repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts",
		"repos/redeliver-webhook-delivery"
	],
	[
		"post",
		"/repos/{owner}/{repo}/hooks/{hook_id}/pings",
		"repos/ping-webhook"
	],
	[
		"post",
		"/repos/{owner}/{repo}/hooks/{hook_id}/tests",
		"repos/test-push-webhook"
	],
	[
		"get",
		"/repos/{owner}/{repo}/immutable-releases",
		"repos/check-immutable-releases"
	],
	[
		"put",
		"/repos/{owner}/{repo}/immutable-releases",
		"repos/enable-immutable-releases"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/immutable-releases",
		"repos/disable-immutable-releases"
	],
	[
		"get",
		"/repos/{owner}/{repo}/import",
		"migrations/get-import-status"
	],
	[
		"put",
		"/repos/{owner}/{repo}/import",
		"migrations/start-import"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/import",
		"migrations/update-import"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/import",
		"migrations/cancel-import"
	],
	[
		"get",
		"/repos/{owner}/{repo}/import/authors",
		"migrations/get-commit-authors"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/import/authors/{author_id}",
		"migrations/map-commit-author"
	],
	[
		"get",
		"/repos/{owner}/{repo}/import/large_files",
		"migrations/get-large-files"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/import/lfs",
		"migrations/set-lfs-preference"
	],
	[
		"get",
		"/repos/{owner}/{repo}/installation",
		"apps/get-repo-installation"
	],
	[
		"get",
		"/repos/{owner}/{repo}/interaction-limits",
		"interactions/get-restrictions-for-repo"
	],
	[
		"put",
		"/repos/{owner}/{repo}/interaction-limits",
		"interactions/set-restrictions-for-repo"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/interaction-limits",
		"interactions/remove-restrictions-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
		"interactions/get-pull-request-bypass-list-for-repo"
	],
	[
		"put",
		"/repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
		"interactions/set-pull-request-bypass-list-for-repo"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
		"interactions/remove-pull-request-bypass-list-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/interaction-limits/pulls/creation-cap",
		"interactions/get-pull-request-creation-cap-for-repo"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/interaction-limits/pulls/creation-cap",
		"interactions/update-pull-request-creation-cap-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/invitations",
		"repos/list-invitations"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/invitations/{invitation_id}",
		"repos/update-invitation"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/invitations/{invitation_id}",
		"repos/delete-invitation"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issue-types",
		"repos/list-issue-types"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues",
		"issues/list-for-repo"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues",
		"issues/create"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/comments",
		"issues/list-comments-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}",
		"issues/get-comment"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}",
		"issues/update-comment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}",
		"issues/delete-comment"
	],
	[
		"put",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}/pin",
		"issues/pin-comment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}/pin",
		"issues/unpin-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
		"reactions/list-for-issue-comment"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
		"reactions/create-for-issue-comment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}",
		"reactions/delete-for-issue-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/events",
		"issues/list-events-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/events/{event_id}",
		"issues/get-event"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}",
		"issues/get"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/issues/{issue_number}",
		"issues/update"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/assignees",
		"issues/add-assignees"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/assignees",
		"issues/remove-assignees"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}",
		"issues/check-user-can-be-assigned-to-issue"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/comments",
		"issues/list-comments"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/comments",
		"issues/create-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
		"issues/list-dependencies-blocked-by"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
		"issues/add-blocked-by-dependency"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}",
		"issues/remove-dependency-blocked-by"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
		"issues/list-dependencies-blocking"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/events",
		"issues/list-events"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
		"issues/list-issue-field-values-for-issue"
	],
	[
		"put",
		"/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
		"issues/set-issue-field-values"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values",
		"issues/add-issue-field-values"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/issue-field-values/{issue_field_id}",
		"issues/delete-issue-field-value"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/labels",
		"issues/list-labels-on-issue"
	],
	[
		"put",
		"/repos/{owner}/{repo}/issues/{issue_number}/labels",
		"issues/set-labels"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/labels",
		"issues/add-labels"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/labels",
		"issues/remove-all-labels"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
		"issues/remove-label"
	],
	[
		"put",
		"/repos/{owner}/{repo}/issues/{issue_number}/lock",
		"issues/lock"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/lock",
		"issues/unlock"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/parent",
		"issues/get-parent"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/reactions",
		"reactions/list-for-issue"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/reactions",
		"reactions/create-for-issue"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}",
		"reactions/delete-for-issue"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
		"issues/remove-sub-issue"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
		"issues/list-sub-issues"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
		"issues/add-sub-issue"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
		"issues/reprioritize-sub-issue"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/suggestions",
		"issues/list-suggestions"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/approve",
		"issues/approve-suggestion"
	],
	[
		"post",
		"/repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/dismiss",
		"issues/dismiss-suggestion"
	],
	[
		"get",
		"/repos/{owner}/{repo}/issues/{issue_number}/timeline",
		"issues/list-events-for-timeline"
	],
	[
		"get",
		"/repos/{owner}/{repo}/keys",
		"repos/list-deploy-keys"
	],
	[
		"post",
		"/repos/{owner}/{repo}/keys",
		"repos/create-deploy-key"
	],
	[
		"get",
		"/repos/{owner}/{repo}/keys/{key_id}",
		"repos/get-deploy-key"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/keys/{key_id}",
		"repos/delete-deploy-key"
	],
	[
		"get",
		"/repos/{owner}/{repo}/labels",
		"issues/list-labels-for-repo"
	],
	[
		"post",
		"/repos/{owner}/{repo}/labels",
		"issues/create-label"
	],
	[
		"get",
		"/repos/{owner}/{repo}/labels/{name}",
		"issues/get-label"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/labels/{name}",
		"issues/update-label"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/labels/{name}",
		"issues/delete-label"
	],
	[
		"get",
		"/repos/{owner}/{repo}/languages",
		"repos/list-languages"
	],
	[
		"get",
		"/repos/{owner}/{repo}/license",
		"licenses/get-for-repo"
	],
	[
		"post",
		"/repos/{owner}/{repo}/merge-upstream",
		"repos/merge-upstream"
	],
	[
		"post",
		"/repos/{owner}/{repo}/merges",
		"repos/merge"
	],
	[
		"get",
		"/repos/{owner}/{repo}/milestones",
		"issues/list-milestones"
	],
	[
		"post",
		"/repos/{owner}/{repo}/milestones",
		"issues/create-milestone"
	],
	[
		"get",
		"/repos/{owner}/{repo}/milestones/{milestone_number}",
		"issues/get-milestone"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/milestones/{milestone_number}",
		"issues/update-milestone"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/milestones/{milestone_number}",
		"issues/delete-milestone"
	],
	[
		"get",
		"/repos/{owner}/{repo}/milestones/{milestone_number}/labels",
		"issues/list-labels-for-milestone"
	],
	[
		"get",
		"/repos/{owner}/{repo}/notifications",
		"activity/list-repo-notifications-for-authenticated-user"
	],
	[
		"put",
		"/repos/{owner}/{repo}/notifications",
		"activity/mark-repo-notifications-as-read"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pages",
		"repos/get-pages"
	],
	[
		"put",
		"/repos/{owner}/{repo}/pages",
		"repos/update-information-about-pages-site"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pages",
		"repos/create-pages-site"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/pages",
		"repos/delete-pages-site"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pages/builds",
		"repos/list-pages-builds"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pages/builds",
		"repos/request-pages-build"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pages/builds/latest",
		"repos/get-latest-pages-build"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pages/builds/{build_id}",
		"repos/get-pages-build"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pages/deployments",
		"repos/create-pages-deployment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}",
		"repos/get-pages-deployment"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel",
		"repos/cancel-pages-deployment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pages/health",
		"repos/get-pages-health-check"
	],
	[
		"get",
		"/repos/{owner}/{repo}/private-vulnerability-reporting",
		"repos/check-private-vulnerability-reporting"
	],
	[
		"put",
		"/repos/{owner}/{repo}/private-vulnerability-reporting",
		"repos/enable-private-vulnerability-reporting"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/private-vulnerability-reporting",
		"repos/disable-private-vulnerability-reporting"
	],
	[
		"get",
		"/repos/{owner}/{repo}/properties/values",
		"repos/custom-properties-for-repos-get-repository-values"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/properties/values",
		"repos/custom-properties-for-repos-create-or-update-repository-values"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls",
		"pulls/list"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls",
		"pulls/create"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/comments",
		"pulls/list-review-comments-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/comments/{comment_id}",
		"pulls/get-review-comment"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/pulls/comments/{comment_id}",
		"pulls/update-review-comment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/pulls/comments/{comment_id}",
		"pulls/delete-review-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
		"reactions/list-for-pull-request-review-comment"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
		"reactions/create-for-pull-request-review-comment"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}",
		"reactions/delete-for-pull-request-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}",
		"pulls/get"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/pulls/{pull_number}",
		"pulls/update"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls/{pull_number}/codespaces",
		"codespaces/create-with-pr-for-authenticated-user"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
		"pulls/list-review-comments"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
		"pulls/create-review-comment"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
		"pulls/create-reply-for-review-comment"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/commits",
		"pulls/list-commits"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/files",
		"pulls/list-files"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
		"pulls/check-if-merged"
	],
	[
		"put",
		"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
		"pulls/merge"
	],
	[
		"put",
		"/repos/{owner}/{repo}/pulls/{pull_number}/merge-async",
		"pulls/merge-async"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}",
		"pulls/get-merge-async-result"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
		"pulls/list-requested-reviewers"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
		"pulls/request-reviewers"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
		"pulls/remove-requested-reviewers"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
		"pulls/list-reviews"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
		"pulls/create-review"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
		"pulls/get-review"
	],
	[
		"put",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
		"pulls/update-review"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
		"pulls/delete-pending-review"
	],
	[
		"get",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
		"pulls/list-comments-for-review"
	],
	[
		"put",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals",
		"pulls/dismiss-review"
	],
	[
		"post",
		"/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events",
		"pulls/submit-review"
	],
	[
		"put",
		"/repos/{owner}/{repo}/pulls/{pull_number}/update-branch",
		"pulls/update-branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/readme",
		"repos/get-readme"
	],
	[
		"get",
		"/repos/{owner}/{repo}/readme/{dir}",
		"repos/get-readme-in-directory",
		"dir"
	],
	[
		"get",
		"/repos/{owner}/{repo}/releases",
		"repos/list-releases"
	],
	[
		"post",
		"/repos/{owner}/{repo}/releases",
		"repos/create-release"
	],
	[
		"get",
		"/repos/{owner}/{repo}/releases/assets/{asset_id}",
		"repos/get-release-asset"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/releases/assets/{asset_id}",
		"repos/update-release-asset"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/releases/assets/{asset_id}",
		"repos/delete-release-asset"
	],
	[
		"post",
		"/repos/{owner}/{repo}/releases/generate-notes",
		"repos/generate-release-notes"
	],
	[
		"get",
		"/repos/{owner}/{repo}/releases/latest",
		"repos/get-latest-release"
	],
	[
		"get",
		"/repos/{owner}/{repo}/releases/tags/{tag}",
		"repos/get-release-by-tag",
		"tag"
	],
	[
		"get",
		"/repos/{owner}/{repo}/releases/{release_id}",
		"repos/get-release"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/releases/{release_id}",
		"repos/update-release"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/releases/{release_id}",
		"repos/delete-release"
	],
	[
		"get",
		"/repos/{owner}/{repo}/releases/{release_id}/assets",
		"repos/list-release-assets"
	],
	[
		"post",
		"/repos/{owner}/{repo}/releases/{release_id}/assets",
		"repos/upload-release-asset"
	],
	[
		"get",
		"/repos/{owner}/{repo}/releases/{release_id}/reactions",
		"reactions/list-for-release"
	],
	[
		"post",
		"/repos/{owner}/{repo}/releases/{release_id}/reactions",
		"reactions/create-for-release"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}",
		"reactions/delete-for-release"
	],
	[
		"get",
		"/repos/{owner}/{repo}/rules/branches/{branch}",
		"repos/get-branch-rules",
		"branch"
	],
	[
		"get",
		"/repos/{owner}/{repo}/rulesets",
		"repos/get-repo-rulesets"
	],
	[
		"post",
		"/repos/{owner}/{repo}/rulesets",
		"repos/create-repo-ruleset"
	],
	[
		"get",
		"/repos/{owner}/{repo}/rulesets/rule-suites",
		"repos/get-repo-rule-suites"
	],
	[
		"get",
		"/repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}",
		"repos/get-repo-rule-suite"
	],
	[
		"get",
		"/repos/{owner}/{repo}/rulesets/{ruleset_id}",
		"repos/get-repo-ruleset"
	],
	[
		"put",
		"/repos/{owner}/{repo}/rulesets/{ruleset_id}",
		"repos/update-repo-ruleset"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/rulesets/{ruleset_id}",
		"repos/delete-repo-ruleset"
	],
	[
		"get",
		"/repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
		"repos/get-repo-ruleset-history"
	],
	[
		"get",
		"/repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}",
		"repos/get-repo-ruleset-version"
	],
	[
		"get",
		"/repos/{owner}/{repo}/secret-scanning/alerts",
		"secret-scanning/list-alerts-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}",
		"secret-scanning/get-alert"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}",
		"secret-scanning/update-alert"
	],
	[
		"get",
		"/repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
		"secret-scanning/list-locations-for-alert"
	],
	[
		"get",
		"/repos/{owner}/{repo}/secret-scanning/custom-patterns",
		"secret-scanning/list-repo-custom-patterns"
	],
	[
		"post",
		"/repos/{owner}/{repo}/secret-scanning/custom-patterns",
		"secret-scanning/bulk-create-repo-custom-patterns"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/secret-scanning/custom-patterns",
		"secret-scanning/bulk-delete-repo-custom-patterns"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/secret-scanning/custom-patterns/{pattern_id}",
		"secret-scanning/update-repo-custom-pattern"
	],
	[
		"post",
		"/repos/{owner}/{repo}/secret-scanning/push-protection-bypasses",
		"secret-scanning/create-push-protection-bypass"
	],
	[
		"get",
		"/repos/{owner}/{repo}/secret-scanning/scan-history",
		"secret-scanning/get-scan-history"
	],
	[
		"get",
		"/repos/{owner}/{repo}/security-advisories",
		"security-advisories/list-repository-advisories"
	],
	[
		"post",
		"/repos/{owner}/{repo}/security-advisories",
		"security-advisories/create-repository-advisory"
	],
	[
		"post",
		"/repos/{owner}/{repo}/security-advisories/reports",
		"security-advisories/create-private-vulnerability-report"
	],
	[
		"get",
		"/repos/{owner}/{repo}/security-advisories/{ghsa_id}",
		"security-advisories/get-repository-advisory"
	],
	[
		"patch",
		"/repos/{owner}/{repo}/security-advisories/{ghsa_id}",
		"security-advisories/update-repository-advisory"
	],
	[
		"post",
		"/repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve",
		"security-advisories/create-repository-advisory-cve-request"
	],
	[
		"post",
		"/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks",
		"security-advisories/create-fork"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stacks",
		"pull-request-stacks/list"
	],
	[
		"post",
		"/repos/{owner}/{repo}/stacks",
		"pull-request-stacks/create"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stacks/{stack_number}",
		"pull-request-stacks/get"
	],
	[
		"post",
		"/repos/{owner}/{repo}/stacks/{stack_number}/add",
		"pull-request-stacks/add"
	],
	[
		"post",
		"/repos/{owner}/{repo}/stacks/{stack_number}/unstack",
		"pull-request-stacks/unstack"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stargazers",
		"activity/list-stargazers-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stargazers/count",
		"activity/get-stargazer-count-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stats/code_frequency",
		"repos/get-code-frequency-stats"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stats/commit_activity",
		"repos/get-commit-activity-stats"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stats/contributors",
		"repos/get-contributors-stats"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stats/participation",
		"repos/get-participation-stats"
	],
	[
		"get",
		"/repos/{owner}/{repo}/stats/punch_card",
		"repos/get-punch-card-stats"
	],
	[
		"post",
		"/repos/{owner}/{repo}/statuses/{sha}",
		"repos/create-commit-status",
		"sha"
	],
	[
		"get",
		"/repos/{owner}/{repo}/subscribers",
		"activity/list-watchers-for-repo"
	],
	[
		"get",
		"/repos/{owner}/{repo}/subscription",
		"activity/get-repo-subscription"
	],
	[
		"put",
		"/repos/{owner}/{repo}/subscription",
		"activity/set-repo-subscription"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/subscription",
		"activity/delete-repo-subscription"
	],
	[
		"get",
		"/repos/{owner}/{repo}/tags",
		"repos/list-tags"
	],
	[
		"get",
		"/repos/{owner}/{repo}/tarball/{ref}",
		"repos/download-tarball-archive",
		"ref"
	],
	[
		"get",
		"/repos/{owner}/{repo}/teams",
		"repos/list-teams"
	],
	[
		"get",
		"/repos/{owner}/{repo}/topics",
		"repos/get-all-topics"
	],
	[
		"put",
		"/repos/{owner}/{repo}/topics",
		"repos/replace-all-topics"
	],
	[
		"get",
		"/repos/{owner}/{repo}/traffic/clones",
		"repos/get-clones"
	],
	[
		"get",
		"/repos/{owner}/{repo}/traffic/popular/paths",
		"repos/get-top-paths"
	],
	[
		"get",
		"/repos/{owner}/{repo}/traffic/popular/referrers",
		"repos/get-top-referrers"
	],
	[
		"get",
		"/repos/{owner}/{repo}/traffic/views",
		"repos/get-views"
	],
	[
		"post",
		"/repos/{owner}/{repo}/transfer",
		"repos/transfer"
	],
	[
		"get",
		"/repos/{owner}/{repo}/vulnerability-alerts",
		"repos/check-vulnerability-alerts"
	],
	[
		"put",
		"/repos/{owner}/{repo}/vulnerability-alerts",
		"repos/enable-vulnerability-alerts"
	],
	[
		"delete",
		"/repos/{owner}/{repo}/vulnerability-alerts",
		"repos/disable-vulnerability-alerts"
	],
	[
		"get",
		"/repos/{owner}/{repo}/zipball/{ref}",
		"repos/download-zipball-archive",
		"ref"
	],
	[
		"post",
		"/repos/{template_owner}/{template_repo}/generate",
		"repos/create-using-template"
	],
	[
		"get",
		"/repositories",
		"repos/list-public"
	],
	[
		"get",
		"/search/code",
		"search/code"
	],
	[
		"get",
		"/search/commits",
		"search/commits"
	],
	[
		"get",
		"/search/issues",
		"search/issues-and-pull-requests"
	],
	[
		"get",
		"/search/labels",
		"search/labels"
	],
	[
		"get",
		"/search/repositories",
		"search/repos"
	],
	[
		"get",
		"/search/topics",
		"search/topics"
	],
	[
		"get",
		"/search/users",
		"search/users"
	],
	[
		"get",
		"/teams/{team_id}",
		"teams/get-legacy"
	],
	[
		"patch",
		"/teams/{team_id}",
		"teams/update-legacy"
	],
	[
		"delete",
		"/teams/{team_id}",
		"teams/delete-legacy"
	],
	[
		"get",
		"/teams/{team_id}/invitations",
		"teams/list-pending-invitations-legacy"
	],
	[
		"get",
		"/teams/{team_id}/members",
		"teams/list-members-legacy"
	],
	[
		"get",
		"/teams/{team_id}/members/{username}",
		"teams/get-member-legacy"
	],
	[
		"put",
		"/teams/{team_id}/members/{username}",
		"teams/add-member-legacy"
	],
	[
		"delete",
		"/teams/{team_id}/members/{username}",
		"teams/remove-member-legacy"
	],
	[
		"get",
		"/teams/{team_id}/memberships/{username}",
		"teams/get-membership-for-user-legacy"
	],
	[
		"put",
		"/teams/{team_id}/memberships/{username}",
		"teams/add-or-update-membership-for-user-legacy"
	],
	[
		"delete",
		"/teams/{team_id}/memberships/{username}",
		"teams/remove-membership-for-user-legacy"
	],
	[
		"get",
		"/teams/{team_id}/repos",
		"teams/list-repos-legacy"
	],
	[
		"get",
		"/teams/{team_id}/repos/{owner}/{repo}",
		"teams/check-permissions-for-repo-legacy"
	],
	[
		"put",
		"/teams/{team_id}/repos/{owner}/{repo}",
		"teams/add-or-update-repo-permissions-legacy"
	],
	[
		"delete",
		"/teams/{team_id}/repos/{owner}/{repo}",
		"teams/remove-repo-legacy"
	],
	[
		"get",
		"/teams/{team_id}/teams",
		"teams/list-child-legacy"
	],
	[
		"get",
		"/user",
		"users/get-authenticated"
	],
	[
		"patch",
		"/user",
		"users/update-authenticated"
	],
	[
		"get",
		"/user/blocks",
		"users/list-blocked-by-authenticated-user"
	],
	[
		"get",
		"/user/blocks/{username}",
		"users/check-blocked"
	],
	[
		"put",
		"/user/blocks/{username}",
		"users/block"
	],
	[
		"delete",
		"/user/blocks/{username}",
		"users/unblock"
	],
	[
		"get",
		"/user/codespaces",
		"codespaces/list-for-authenticated-user"
	],
	[
		"post",
		"/user/codespaces",
		"codespaces/create-for-authenticated-user"
	],
	[
		"get",
		"/user/codespaces/secrets",
		"codespaces/list-secrets-for-authenticated-user"
	],
	[
		"get",
		"/user/codespaces/secrets/public-key",
		"codespaces/get-public-key-for-authenticated-user"
	],
	[
		"get",
		"/user/codespaces/secrets/{secret_name}",
		"codespaces/get-secret-for-authenticated-user"
	],
	[
		"put",
		"/user/codespaces/secrets/{secret_name}",
		"codespaces/create-or-update-secret-for-authenticated-user"
	],
	[
		"delete",
		"/user/codespaces/secrets/{secret_name}",
		"codespaces/delete-secret-for-authenticated-user"
	],
	[
		"get",
		"/user/codespaces/secrets/{secret_name}/repositories",
		"codespaces/list-repositories-for-secret-for-authenticated-user"
	],
	[
		"put",
		"/user/codespaces/secrets/{secret_name}/repositories",
		"codespaces/set-repositories-for-secret-for-authenticated-user"
	],
	[
		"put",
		"/user/codespaces/secrets/{secret_name}/repositories/{repository_id}",
		"codespaces/add-repository-for-secret-for-authenticated-user"
	],
	[
		"delete",
		"/user/codespaces/secrets/{secret_name}/repositories/{repository_id}",
		"codespaces/remove-repository-for-secret-for-authenticated-user"
	],
	[
		"get",
		"/user/codespaces/{codespace_name}",
		"codespaces/get-for-authenticated-user"
	],
	[
		"patch",
		"/user/codespaces/{codespace_name}",
		"codespaces/update-for-authenticated-user"
	],
	[
		"delete",
		"/user/codespaces/{codespace_name}",
		"codespaces/delete-for-authenticated-user"
	],
	[
		"post",
		"/user/codespaces/{codespace_name}/exports",
		"codespaces/export-for-authenticated-user"
	],
	[
		"get",
		"/user/codespaces/{codespace_name}/exports/{export_id}",
		"codespaces/get-export-details-for-authenticated-user"
	],
	[
		"get",
		"/user/codespaces/{codespace_name}/machines",
		"codespaces/codespace-machines-for-authenticated-user"
	],
	[
		"post",
		"/user/codespaces/{codespace_name}/publish",
		"codespaces/publish-for-authenticated-user"
	],
	[
		"post",
		"/user/codespaces/{codespace_name}/start",
		"codespaces/start-for-authenticated-user"
	],
	[
		"post",
		"/user/codespaces/{codespace_name}/stop",
		"codespaces/stop-for-authenticated-user"
	],
	[
		"get",
		"/user/docker/conflicts",
		"packages/list-docker-migration-conflicting-packages-for-authenticated-user"
	],
	[
		"patch",
		"/user/email/visibility",
		"users/set-primary-email-visibility-for-authenticated-user"
	],
	[
		"get",
		"/user/emails",
		"users/list-emails-for-authenticated-user"
	],
	[
		"post",
		"/user/emails",
		"users/add-email-for-authenticated-user"
	],
	[
		"delete",
		"/user/emails",
		"users/delete-email-for-authenticated-user"
	],
	[
		"get",
		"/user/followers",
		"users/list-followers-for-authenticated-user"
	],
	[
		"get",
		"/user/following",
		"users/list-followed-by-authenticated-user"
	],
	[
		"get",
		"/user/following/{username}",
		"users/check-person-is-followed-by-authenticated"
	],
	[
		"put",
		"/user/following/{username}",
		"users/follow"
	],
	[
		"delete",
		"/user/following/{username}",
		"users/unfollow"
	],
	[
		"get",
		"/user/gpg_keys",
		"users/list-gpg-keys-for-authenticated-user"
	],
	[
		"post",
		"/user/gpg_keys",
		"users/create-gpg-key-for-authenticated-user"
	],
	[
		"get",
		"/user/gpg_keys/{gpg_key_id}",
		"users/get-gpg-key-for-authenticated-user"
	],
	[
		"delete",
		"/user/gpg_keys/{gpg_key_id}",
		"users/delete-gpg-key-for-authenticated-user"
	],
	[
		"get",
		"/user/installations",
		"apps/list-installations-for-authenticated-user"
	],
	[
		"get",
		"/user/installations/{installation_id}/repositories",
		"apps/list-installation-repos-for-authenticated-user"
	],
	[
		"put",
		"/user/installations/{installation_id}/repositories/{repository_id}",
		"apps/add-repo-to-installation-for-authenticated-user"
	],
	[
		"delete",
		"/user/installations/{installation_id}/repositories/{repository_id}",
		"apps/remove-repo-from-installation-for-authenticated-user"
	],
	[
		"get",
		"/user/interaction-limits",
		"interactions/get-restrictions-for-authenticated-user"
	],
	[
		"put",
		"/user/interaction-limits",
		"interactions/set-restrictions-for-authenticated-user"
	],
	[
		"delete",
		"/user/interaction-limits",
		"interactions/remove-restrictions-for-authenticated-user"
	],
	[
		"get",
		"/user/issues",
		"issues/list-for-authenticated-user"
	],
	[
		"get",
		"/user/keys",
		"users/list-public-ssh-keys-for-authenticated-user"
	],
	[
		"post",
		"/user/keys",
		"users/create-public-ssh-key-for-authenticated-user"
	],
	[
		"get",
		"/user/keys/{key_id}",
		"users/get-public-ssh-key-for-authenticated-user"
	],
	[
		"delete",
		"/user/keys/{key_id}",
		"users/delete-public-ssh-key-for-authenticated-user"
	],
	[
		"get",
		"/user/marketplace_purchases",
		"apps/list-subscriptions-for-authenticated-user"
	],
	[
		"get",
		"/user/marketplace_purchases/stubbed",
		"apps/list-subscriptions-for-authenticated-user-stubbed"
	],
	[
		"get",
		"/user/memberships/orgs",
		"orgs/list-memberships-for-authenticated-user"
	],
	[
		"get",
		"/user/memberships/orgs/{org}",
		"orgs/get-membership-for-authenticated-user"
	],
	[
		"patch",
		"/user/memberships/orgs/{org}",
		"orgs/update-membership-for-authenticated-user"
	],
	[
		"get",
		"/user/migrations",
		"migrations/list-for-authenticated-user"
	],
	[
		"post",
		"/user/migrations",
		"migrations/start-for-authenticated-user"
	],
	[
		"get",
		"/user/migrations/{migration_id}",
		"migrations/get-status-for-authenticated-user"
	],
	[
		"get",
		"/user/migrations/{migration_id}/archive",
		"migrations/get-archive-for-authenticated-user"
	],
	[
		"delete",
		"/user/migrations/{migration_id}/archive",
		"migrations/delete-archive-for-authenticated-user"
	],
	[
		"delete",
		"/user/migrations/{migration_id}/repos/{repo_name}/lock",
		"migrations/unlock-repo-for-authenticated-user"
	],
	[
		"get",
		"/user/migrations/{migration_id}/repositories",
		"migrations/list-repos-for-authenticated-user"
	],
	[
		"get",
		"/user/orgs",
		"orgs/list-for-authenticated-user"
	],
	[
		"get",
		"/user/packages",
		"packages/list-packages-for-authenticated-user"
	],
	[
		"get",
		"/user/packages/{package_type}/{package_name}",
		"packages/get-package-for-authenticated-user"
	],
	[
		"delete",
		"/user/packages/{package_type}/{package_name}",
		"packages/delete-package-for-authenticated-user"
	],
	[
		"post",
		"/user/packages/{package_type}/{package_name}/restore",
		"packages/restore-package-for-authenticated-user"
	],
	[
		"get",
		"/user/packages/{package_type}/{package_name}/versions",
		"packages/get-all-package-versions-for-package-owned-by-authenticated-user"
	],
	[
		"get",
		"/user/packages/{package_type}/{package_name}/versions/{package_version_id}",
		"packages/get-package-version-for-authenticated-user"
	],
	[
		"delete",
		"/user/packages/{package_type}/{package_name}/versions/{package_version_id}",
		"packages/delete-package-version-for-authenticated-user"
	],
	[
		"post",
		"/user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
		"packages/restore-package-version-for-authenticated-user"
	],
	[
		"get",
		"/user/public_emails",
		"users/list-public-emails-for-authenticated-user"
	],
	[
		"get",
		"/user/repos",
		"repos/list-for-authenticated-user"
	],
	[
		"post",
		"/user/repos",
		"repos/create-for-authenticated-user"
	],
	[
		"get",
		"/user/repository_invitations",
		"repos/list-invitations-for-authenticated-user"
	],
	[
		"patch",
		"/user/repository_invitations/{invitation_id}",
		"repos/accept-invitation-for-authenticated-user"
	],
	[
		"delete",
		"/user/repository_invitations/{invitation_id}",
		"repos/decline-invitation-for-authenticated-user"
	],
	[
		"get",
		"/user/social_accounts",
		"users/list-social-accounts-for-authenticated-user"
	],
	[
		"post",
		"/user/social_accounts",
		"users/add-social-account-for-authenticated-user"
	],
	[
		"delete",
		"/user/social_accounts",
		"users/delete-social-account-for-authenticated-user"
	],
	[
		"get",
		"/user/ssh_signing_keys",
		"users/list-ssh-signing-keys-for-authenticated-user"
	],
	[
		"post",
		"/user/ssh_signing_keys",
		"users/create-ssh-signing-key-for-authenticated-user"
	],
	[
		"get",
		"/user/ssh_signing_keys/{ssh_signing_key_id}",
		"users/get-ssh-signing-key-for-authenticated-user"
	],
	[
		"delete",
		"/user/ssh_signing_keys/{ssh_signing_key_id}",
		"users/delete-ssh-signing-key-for-authenticated-user"
	],
	[
		"get",
		"/user/starred",
		"activity/list-repos-starred-by-authenticated-user"
	],
	[
		"get",
		"/user/starred/{owner}/{repo}",
		"activity/check-repo-is-starred-by-authenticated-user"
	],
	[
		"put",
		"/user/starred/{owner}/{repo}",
		"activity/star-repo-for-authenticated-user"
	],
	[
		"delete",
		"/user/starred/{owner}/{repo}",
		"activity/unstar-repo-for-authenticated-user"
	],
	[
		"get",
		"/user/subscriptions",
		"activity/list-watched-repos-for-authenticated-user"
	],
	[
		"get",
		"/user/teams",
		"teams/list-for-authenticated-user"
	],
	[
		"get",
		"/user/{account_id}",
		"users/get-by-id"
	],
	[
		"post",
		"/user/{user_id}/projectsV2/{project_number}/drafts",
		"projects/create-draft-item-for-authenticated-user"
	],
	[
		"get",
		"/users",
		"users/list"
	],
	[
		"post",
		"/users/{user_id}/projectsV2/{project_number}/views",
		"projects/create-view-for-user"
	],
	[
		"get",
		"/users/{username}",
		"users/get-by-username"
	],
	[
		"post",
		"/users/{username}/attestations/bulk-list",
		"users/list-attestations-bulk"
	],
	[
		"post",
		"/users/{username}/attestations/delete-request",
		"users/delete-attestations-bulk"
	],
	[
		"delete",
		"/users/{username}/attestations/digest/{subject_digest}",
		"users/delete-attestations-by-subject-digest",
		"subject_digest"
	],
	[
		"delete",
		"/users/{username}/attestations/{attestation_id}",
		"users/delete-attestations-by-id"
	],
	[
		"get",
		"/users/{username}/attestations/{subject_digest}",
		"users/list-attestations",
		"subject_digest"
	],
	[
		"get",
		"/users/{username}/copilot-spaces",
		"copilot-spaces/list-for-user"
	],
	[
		"post",
		"/users/{username}/copilot-spaces",
		"copilot-spaces/create-for-user"
	],
	[
		"get",
		"/users/{username}/copilot-spaces/{space_number}",
		"copilot-spaces/get-for-user"
	],
	[
		"put",
		"/users/{username}/copilot-spaces/{space_number}",
		"copilot-spaces/update-for-user"
	],
	[
		"delete",
		"/users/{username}/copilot-spaces/{space_number}",
		"copilot-spaces/delete-for-user"
	],
	[
		"get",
		"/users/{username}/copilot-spaces/{space_number}/collaborators",
		"copilot-spaces/list-collaborators-for-user"
	],
	[
		"post",
		"/users/{username}/copilot-spaces/{space_number}/collaborators",
		"copilot-spaces/add-collaborator-for-user"
	],
	[
		"put",
		"/users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
		"copilot-spaces/update-collaborator-for-user"
	],
	[
		"delete",
		"/users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
		"copilot-spaces/remove-collaborator-for-user"
	],
	[
		"get",
		"/users/{username}/copilot-spaces/{space_number}/resources",
		"copilot-spaces/list-resources-for-user"
	],
	[
		"post",
		"/users/{username}/copilot-spaces/{space_number}/resources",
		"copilot-spaces/create-resource-for-user"
	],
	[
		"get",
		"/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
		"copilot-spaces/get-resource-for-user"
	],
	[
		"put",
		"/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
		"copilot-spaces/update-resource-for-user"
	],
	[
		"delete",
		"/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
		"copilot-spaces/delete-resource-for-user"
	],
	[
		"get",
		"/users/{username}/docker/conflicts",
		"packages/list-docker-migration-conflicting-packages-for-user"
	],
	[
		"get",
		"/users/{username}/events",
		"activity/list-events-for-authenticated-user"
	],
	[
		"get",
		"/users/{username}/events/orgs/{org}",
		"activity/list-org-events-for-authenticated-user"
	],
	[
		"get",
		"/users/{username}/events/public",
		"activity/list-public-events-for-user"
	],
	[
		"get",
		"/users/{username}/followers",
		"users/list-followers-for-user"
	],
	[
		"get",
		"/users/{username}/following",
		"users/list-following-for-user"
	],
	[
		"get",
		"/users/{username}/following/{target_user}",
		"users/check-following-for-user"
	],
	[
		"get",
		"/users/{username}/gists",
		"gists/list-for-user"
	],
	[
		"get",
		"/users/{username}/gpg_keys",
		"users/list-gpg-keys-for-user"
	],
	[
		"get",
		"/users/{username}/hovercard",
		"users/get-context-for-user"
	],
	[
		"get",
		"/users/{username}/installation",
		"apps/get-user-installation"
	],
	[
		"get",
		"/users/{username}/keys",
		"users/list-public-keys-for-user"
	],
	[
		"get",
		"/users/{username}/orgs",
		"orgs/list-for-user"
	],
	[
		"get",
		"/users/{username}/packages",
		"packages/list-packages-for-user"
	],
	[
		"get",
		"/users/{username}/packages/{package_type}/{package_name}",
		"packages/get-package-for-user"
	],
	[
		"delete",
		"/users/{username}/packages/{package_type}/{package_name}",
		"packages/delete-package-for-user"
	],
	[
		"post",
		"/users/{username}/packages/{package_type}/{package_name}/restore",
		"packages/restore-package-for-user"
	],
	[
		"get",
		"/users/{username}/packages/{package_type}/{package_name}/versions",
		"packages/get-all-package-versions-for-package-owned-by-user"
	],
	[
		"get",
		"/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}",
		"packages/get-package-version-for-user"
	],
	[
		"delete",
		"/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}",
		"packages/delete-package-version-for-user"
	],
	[
		"post",
		"/users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
		"packages/restore-package-version-for-user"
	],
	[
		"get",
		"/users/{username}/projectsV2",
		"projects/list-for-user"
	],
	[
		"get",
		"/users/{username}/projectsV2/{project_number}",
		"projects/get-for-user"
	],
	[
		"get",
		"/users/{username}/projectsV2/{project_number}/fields",
		"projects/list-fields-for-user"
	],
	[
		"post",
		"/users/{username}/projectsV2/{project_number}/fields",
		"projects/add-field-for-user"
	],
	[
		"get",
		"/users/{username}/projectsV2/{project_number}/fields/{field_id}",
		"projects/get-field-for-user"
	],
	[
		"get",
		"/users/{username}/projectsV2/{project_number}/items",
		"projects/list-items-for-user"
	],
	[
		"post",
		"/users/{username}/projectsV2/{project_number}/items",
		"projects/add-item-for-user"
	],
	[
		"get",
		"/users/{username}/projectsV2/{project_number}/items/{item_id}",
		"projects/get-user-item"
	],
	[
		"patch",
		"/users/{username}/projectsV2/{project_number}/items/{item_id}",
		"projects/update-item-for-user"
	],
	[
		"delete",
		"/users/{username}/projectsV2/{project_number}/items/{item_id}",
		"projects/delete-item-for-user"
	],
	[
		"get",
		"/users/{username}/projectsV2/{project_number}/views/{view_number}/items",
		"projects/list-view-items-for-user"
	],
	[
		"get",
		"/users/{username}/received_events",
		"activity/list-received-events-for-user"
	],
	[
		"get",
		"/users/{username}/received_events/public",
		"activity/list-received-public-events-for-user"
	],
	[
		"get",
		"/users/{username}/repos",
		"repos/list-for-user"
	],
	[
		"get",
		"/users/{username}/settings/billing/ai_credit/usage",
		"billing/get-github-billing-ai-credit-usage-report-user"
	],
	[
		"get",
		"/users/{username}/settings/billing/premium_request/usage",
		"billing/get-github-billing-premium-request-usage-report-user"
	],
	[
		"get",
		"/users/{username}/settings/billing/usage",
		"billing/get-github-billing-usage-report-user"
	],
	[
		"get",
		"/users/{username}/settings/billing/usage/summary",
		"billing/get-github-billing-usage-summary-report-user"
	],
	[
		"get",
		"/users/{username}/social_accounts",
		"users/list-social-accounts-for-user"
	],
	[
		"get",
		"/users/{username}/ssh_signing_keys",
		"users/list-ssh-signing-keys-for-user"
	],
	[
		"get",
		"/users/{username}/starred",
		"activity/list-repos-starred-by-user"
	],
	[
		"get",
		"/users/{username}/subscriptions",
		"activity/list-repos-watched-by-user"
	],
	[
		"get",
		"/versions",
		"meta/get-all-versions"
	],
	[
		"get",
		"/zen",
		"meta/get-zen"
	],
	[
		"get",
		"/repos/{owner}/{repo}/compare/{base}...{head}",
		"repos/compare-commits"
	],
	[
		"get",
		"/orgs/{org}/organization-fine-grained-permissions",
		"orgs/list-organization-fine-grained-permissions"
	]
];
// src/local-github/http/router.ts
const parameter = /\{([^}]+)\}/g, byShape = /* @__PURE__ */ new Map();
let compiled$1 = !1;
/** The operation that a method and path (without query) stand for. */
function matchRoute(method, path) {
	compiled$1 || compile();
	let wanted = method.toLowerCase() === "head" ? "get" : method.toLowerCase(), trimmed = path.length > 1 ? path.replace(/\/+$/, "") : path;
	for (let route of byShape.get(shapeOf(wanted, trimmed)) ?? []) {
		let found = route.pattern.exec(trimmed);
		if (found === null) continue;
		let values = route.names.map((_, index) => decode(found[index + 1] ?? ""));
		if (values.some((value) => value === void 0)) return;
		let params = Object.fromEntries(route.names.map((name, index) => [name, values[index] ?? ""])), { operationId, template } = route;
		return {
			operationId,
			method: wanted,
			canonicalPath: template.replace(parameter, (_, name) => encodeURIComponent(params[name] ?? "")),
			params
		};
	}
}
/** Whether paths that begin so are REST's: `repos`, `user`, `app`, …; all others are pages. */
function isRestPath(path) {
	return compiled$1 || compile(), path === "/" || firstSegments.has(path.split("/")[1] ?? "");
}
const firstSegments = /* @__PURE__ */ new Set();
/** Routes are looked up by method and first segment, and for `/repos/…` by the fourth. */
function shapeOf(method, path) {
	let [, first = "", , , fourth = ""] = path.split("/");
	return `${method} ${first === "repos" ? `repos ${fourth}` : first}`;
}
function compile() {
	compiled$1 = !0;
	for (let [method = "", template = "", operationId = "", slashes] of routes_default) {
		let names = [...template.matchAll(parameter)].map(([, name = ""]) => name), source = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(parameter, (_, name) => name === slashes ? "(.+)" : "([^/]+)"), weight = template.replace(parameter, "").length, pattern = RegExp(`^${source}$`), shape = shapeOf(method, template), route = {
			method,
			template,
			operationId,
			pattern,
			names,
			weight
		};
		byShape.set(shape, [...byShape.get(shape) ?? [], route]), firstSegments.add(template.split("/")[1] ?? "");
	}
	for (let list of byShape.values()) list.sort((a, b) => b.weight - a.weight);
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// node_modules/ajv/dist/compile/codegen/code.js
var require_code$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName, exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			if (super(), !exports.IDENTIFIER.test(s)) throw Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return !1;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super(), this._items = typeof code == "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return !1;
			let item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			return this._str ??= this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			return this._names ??= this._items.reduce((names, c) => (c instanceof Name && (names[c.str] = (names[c.str] || 0) + 1), names), {});
		}
	};
	exports._Code = _Code, exports.nil = new _Code("");
	function _(strs, ...args) {
		let code = [strs[0]], i = 0;
		for (; i < args.length;) addCodeArg(code, args[i]), code.push(strs[++i]);
		return new _Code(code);
	}
	exports._ = _;
	let plus = new _Code("+");
	function str(strs, ...args) {
		let expr = [safeStringify(strs[0])], i = 0;
		for (; i < args.length;) expr.push(plus), addCodeArg(expr, args[i]), expr.push(plus, safeStringify(strs[++i]));
		return optimize(expr), new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		arg instanceof _Code ? code.push(...arg._items) : arg instanceof Name ? code.push(arg) : code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		for (; i < expr.length - 1;) {
			if (expr[i] === plus) {
				let res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") return b instanceof Name || a[a.length - 1] !== "\"" ? void 0 : typeof b == "string" ? b[0] === "\"" ? a.slice(0, -1) + b.slice(1) : void 0 : `${a.slice(0, -1)}${b}"`;
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
})), require_scope = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	let code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`), this.value = name.value;
		}
	}, UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState.Started = 0] = "Started", UsedValueState[UsedValueState.Completed = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {})), exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {}, this._prefixes = prefixes, this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			let ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			if ((this._parent?._prefixes)?.has(prefix) || this._prefixes && !this._prefixes.has(prefix)) throw Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr), this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value, this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	let line = (0, code_1._)`\n`;
	exports.ValueScope = class extends Scope {
		constructor(opts) {
			super(opts), this._values = {}, this._scope = opts.scope, this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			if (value.ref === void 0) throw Error("CodeGen: ref must be passed in value");
			let name = this.toName(nameOrPrefix), { prefix } = name, valueKey = value.key ?? value.ref, vs = this._values[prefix];
			if (vs) {
				let _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = /* @__PURE__ */ new Map();
			vs.set(valueKey, name);
			let s = this._scope[prefix] || (this._scope[prefix] = []), itemIndex = s.length;
			return s[itemIndex] = value.ref, name.setValue(value, {
				property: prefix,
				itemIndex
			}), name;
		}
		getValue(prefix, keyOrRef) {
			let vs = this._values[prefix];
			if (vs) return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (let prefix in values) {
				let vs = values[prefix];
				if (!vs) continue;
				let nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						let def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode?.(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
})), require_codegen = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	let code_1 = require_code$1(), scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: !0,
		get: function() {
			return code_2._;
		}
	}), Object.defineProperty(exports, "str", {
		enumerable: !0,
		get: function() {
			return code_2.str;
		}
	}), Object.defineProperty(exports, "strConcat", {
		enumerable: !0,
		get: function() {
			return code_2.strConcat;
		}
	}), Object.defineProperty(exports, "nil", {
		enumerable: !0,
		get: function() {
			return code_2.nil;
		}
	}), Object.defineProperty(exports, "getProperty", {
		enumerable: !0,
		get: function() {
			return code_2.getProperty;
		}
	}), Object.defineProperty(exports, "stringify", {
		enumerable: !0,
		get: function() {
			return code_2.stringify;
		}
	}), Object.defineProperty(exports, "regexpCode", {
		enumerable: !0,
		get: function() {
			return code_2.regexpCode;
		}
	}), Object.defineProperty(exports, "Name", {
		enumerable: !0,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: !0,
		get: function() {
			return scope_2.Scope;
		}
	}), Object.defineProperty(exports, "ValueScope", {
		enumerable: !0,
		get: function() {
			return scope_2.ValueScope;
		}
	}), Object.defineProperty(exports, "ValueScopeName", {
		enumerable: !0,
		get: function() {
			return scope_2.ValueScopeName;
		}
	}), Object.defineProperty(exports, "varKinds", {
		enumerable: !0,
		get: function() {
			return scope_2.varKinds;
		}
	}), exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	}, Def = class extends Node {
		constructor(varKind, name, rhs) {
			super(), this.varKind = varKind, this.name = name, this.rhs = rhs;
		}
		render({ es5, _n }) {
			let varKind = es5 ? scope_1.varKinds.var : this.varKind, rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (names[this.name.str]) return this.rhs &&= optimizeExpr(this.rhs, names, constants), this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	}, Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super(), this.lhs = lhs, this.rhs = rhs, this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!(this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects)) return this.rhs = optimizeExpr(this.rhs, names, constants), this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	}, AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects), this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	}, Label = class extends Node {
		constructor(label) {
			super(), this.label = label, this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	}, Break = class extends Node {
		constructor(label) {
			super(), this.label = label, this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	}, Throw = class extends Node {
		constructor(error) {
			super(), this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	}, AnyCode = class extends Node {
		constructor(code) {
			super(), this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			return this.code = optimizeExpr(this.code, names, constants), this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	}, ParentNode = class extends Node {
		constructor(nodes = []) {
			super(), this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			let { nodes } = this, i = nodes.length;
			for (; i--;) {
				let n = nodes[i].optimizeNodes();
				Array.isArray(n) ? nodes.splice(i, 1, ...n) : n ? nodes[i] = n : nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			let { nodes } = this, i = nodes.length;
			for (; i--;) {
				let n = nodes[i];
				n.optimizeNames(names, constants) || (subtractNames(names, n.names), nodes.splice(i, 1));
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	}, BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	}, Root = class extends ParentNode {}, Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes), this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			return this.else && (code += "else " + this.else.render(opts)), code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			let cond = this.condition;
			if (cond === !0) return this.nodes;
			let e = this.else;
			if (e) {
				let ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) return cond === !1 ? e instanceof If ? e : e.nodes : this.nodes.length ? this : new If(not(cond), e instanceof If ? [e] : e.nodes);
			if (cond !== !1 && this.nodes.length) return this;
		}
		optimizeNames(names, constants) {
			if (this.else = this.else?.optimizeNames(names, constants), super.optimizeNames(names, constants) || this.else) return this.condition = optimizeExpr(this.condition, names, constants), this;
		}
		get names() {
			let names = super.names;
			return addExprNames(names, this.condition), this.else && addNames(names, this.else.names), names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super(), this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (super.optimizeNames(names, constants)) return this.iteration = optimizeExpr(this.iteration, names, constants), this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	}, ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super(), this.varKind = varKind, this.name = name, this.from = from, this.to = to;
		}
		render(opts) {
			let varKind = opts.es5 ? scope_1.varKinds.var : this.varKind, { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	}, ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super(), this.loop = loop, this.varKind = varKind, this.name = name, this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (super.optimizeNames(names, constants)) return this.iterable = optimizeExpr(this.iterable, names, constants), this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	}, Func = class extends BlockNode {
		constructor(name, args, async) {
			super(), this.name = name, this.args = args, this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			return this.catch && (code += this.catch.render(opts)), this.finally && (code += this.finally.render(opts)), code;
		}
		optimizeNodes() {
			var _a, _b;
			return super.optimizeNodes(), (_a = this.catch) == null || _a.optimizeNodes(), (_b = this.finally) == null || _b.optimizeNodes(), this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			return super.optimizeNames(names, constants), (_a = this.catch) == null || _a.optimizeNames(names, constants), (_b = this.finally) == null || _b.optimizeNames(names, constants), this;
		}
		get names() {
			let names = super.names;
			return this.catch && addNames(names, this.catch.names), this.finally && addNames(names, this.finally.names), names;
		}
	}, Catch = class extends BlockNode {
		constructor(error) {
			super(), this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally", exports.CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {}, this._blockStarts = [], this._constants = {}, this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			}, this._extScope = extScope, this._scope = new scope_1.Scope({ parent: extScope }), this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			let name = this._extScope.value(prefixOrName, value);
			return (this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set())).add(name), name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			let name = this._scope.toName(nameOrPrefix);
			return rhs !== void 0 && constant && (this._constants[name.str] = rhs), this._leafNode(new Def(varKind, name, rhs)), name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			return typeof c == "function" ? c() : c !== code_1.nil && this._leafNode(new AnyCode(c)), this;
		}
		object(...keyValues) {
			let code = ["{"];
			for (let [key, value] of keyValues) code.length > 1 && code.push(","), code.push(key), (key !== value || this.opts.es5) && (code.push(":"), (0, code_1.addCodeArg)(code, value));
			return code.push("}"), new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			if (this._blockNode(new If(condition)), thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			return this._blockNode(node), forBody && this.code(forBody).endFor(), this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			let name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			let name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				let arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`), forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			let name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			let node = new Return();
			if (this._blockNode(node), this.code(value), node.nodes.length !== 1) throw Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			let node = new Try();
			if (this._blockNode(node), this.code(tryBody), catchCode) {
				let error = this.name("e");
				this._currNode = node.catch = new Catch(error), catchCode(error);
			}
			return finallyCode && (this._currNode = node.finally = new Finally(), this.code(finallyCode)), this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			return this._blockStarts.push(this._nodes.length), body && this.code(body).endBlock(nodeCount), this;
		}
		endBlock(nodeCount) {
			let len = this._blockStarts.pop();
			if (len === void 0) throw Error("CodeGen: not in self-balancing block");
			let toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			return this._nodes.length = len, this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			return this._blockNode(new Func(name, args, async)), funcBody && this.code(funcBody).endFunc(), this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			for (; n-- > 0;) this._root.optimizeNodes(), this._root.optimizeNames(this._root.names, this._constants);
		}
		_leafNode(node) {
			return this._currNode.nodes.push(node), this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node), this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			let n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) return this._nodes.pop(), this;
			throw Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			let n = this._currNode;
			if (!(n instanceof If)) throw Error("CodeGen: \"else\" without \"if\"");
			return this._currNode = n.else = node, this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			let ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			let ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	function addNames(names, from) {
		for (let n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		return expr instanceof code_1.Name ? replaceName(expr) : canOptimize(expr) ? new code_1._Code(expr._items.reduce((items, c) => (c instanceof code_1.Name && (c = replaceName(c)), c instanceof code_1._Code ? items.push(...c._items) : items.push(c), items), [])) : expr;
		function replaceName(n) {
			let c = constants[n.str];
			return c === void 0 || names[n.str] !== 1 ? n : (delete names[n.str], c);
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (let n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	let andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	let orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
})), require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	let codegen_1 = require_codegen(), code_1 = require_code$1();
	function toHash(arr) {
		let hash = {};
		for (let item of arr) hash[item] = !0;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		return typeof schema == "boolean" ? schema : Object.keys(schema).length === 0 || (checkUnknownRules(it, schema), !schemaHasRules(schema, it.self.RULES.all));
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		let { opts, self } = it;
		if (!opts.strictSchema || typeof schema == "boolean") return;
		let rules = self.RULES.keywords;
		for (let key in schema) rules[key] || checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (let key in schema) if (rules[key]) return !0;
		return !1;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (let key in schema) if (key !== "$ref" && RULES.all[key]) return !0;
		return !1;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		return typeof str == "number" ? `${str}` : str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (let x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			let res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, !0), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				from === !0 ? gen.assign(to, !0) : (gen.assign(to, (0, codegen_1._)`${to} || {}`), setEvaluated(gen, to, from));
			}),
			mergeValues: (from, to) => from === !0 || {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === !0 || (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === !0 || Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === !0) return gen.var("props", !0);
		let props = gen.var("props", (0, codegen_1._)`{}`);
		return ps !== void 0 && setEvaluated(gen, props, ps), props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, !0));
	}
	exports.setEvaluated = setEvaluated;
	let snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type.Num = 0] = "Num", Type[Type.Str = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			let isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (mode) {
			if (msg = `strict mode: ${msg}`, mode === !0) throw Error(msg);
			it.self.logger.warn(msg);
		}
	}
	exports.checkStrictMode = checkStrictMode;
})), require_names = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen();
	exports.default = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
})), require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	let codegen_1 = require_codegen(), util_1 = require_util(), names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` }, exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		let { it } = cxt, { gen, compositeRule, allErrors } = it, errObj = errorObjectCode(cxt, error, errorPaths);
		overrideAllErrors ?? (compositeRule || allErrors) ? addError(gen, errObj) : returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		let { it } = cxt, { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths)), compositeRule || allErrors || returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount), gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		/* istanbul ignore if */
		if (errsCount === void 0) throw Error("ajv implementation error");
		let err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`), gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath))), gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`), it.opts.verbose && (gen.assign((0, codegen_1._)`${err}.schema`, schemaValue), gen.assign((0, codegen_1._)`${err}.data`, data));
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		let err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`), gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		let { gen, validateName, schemaEnv } = it;
		schemaEnv.$async ? gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`) : (gen.assign((0, codegen_1._)`${validateName}.errors`, errs), gen.return(!1));
	}
	let E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		let { createErrors } = cxt.it;
		return createErrors === !1 ? (0, codegen_1._)`{}` : errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		let { gen, it } = cxt, keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		return extraErrorProps(cxt, error, keyValues), gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		let instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		return schemaPath && (schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`), [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		let { keyword, data, schemaValue, it } = cxt, { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]), opts.messages && keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]), opts.verbose && keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]), propertyName && keyValues.push([E.propertyName, propertyName]);
	}
})), require_boolSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	let errors_1 = require_errors(), codegen_1 = require_codegen(), names_1 = require_names(), boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		let { gen, schema, validateName } = it;
		schema === !1 ? falseSchemaError(it, !1) : typeof schema == "object" && schema.$async === !0 ? gen.return(names_1.default.data) : (gen.assign((0, codegen_1._)`${validateName}.errors`, null), gen.return(!0));
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		let { gen, schema } = it;
		schema === !1 ? (gen.var(valid, !1), falseSchemaError(it)) : gen.var(valid, !0);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		let { gen, data } = it, cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: !1,
			schemaCode: !1,
			schemaValue: !1,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
})), require_rules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getRules = exports.isJSONType = void 0;
	let jsonTypes = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		let groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: !0,
				boolean: !0,
				null: !0
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
})), require_applicability = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		let group = self.RULES.types[type];
		return group && group !== !0 && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		return schema[rule.keyword] !== void 0 || rule.definition.implements?.some((kwd) => schema[kwd] !== void 0);
	}
	exports.shouldUseRule = shouldUseRule;
})), require_dataType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	let rules_1 = require_rules(), applicability_1 = require_applicability(), errors_1 = require_errors(), codegen_1 = require_codegen(), util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType.Correct = 0] = "Correct", DataType[DataType.Wrong = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		let types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === !1) throw Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw Error("\"nullable\" cannot be used without \"type\"");
			schema.nullable === !0 && types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		let types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		let { gen, data, opts } = it, coerceTo = coerceToTypes(types, opts.coerceTypes), checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			let wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				coerceTo.length ? coerceData(it, types, coerceTo) : reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	let COERCIBLE = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		let { gen, data, opts } = it, dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`), coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		opts.coerceTypes === "array" && gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data))), gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (let t of coerceTo) (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") && coerceSpecificType(t);
		gen.else(), reportTypeError(it), gen.endIf(), gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced), assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, !1).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, !0);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`), gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		let EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ, cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond, types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			let notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`, delete types.null, delete types.array, delete types.object;
		} else cond = codegen_1.nil;
		types.number && delete types.integer;
		for (let t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	let typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		let cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		let { gen, data, schema } = it, schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
})), require_defaults = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.assignDefaults = void 0;
	let codegen_1 = require_codegen(), util_1 = require_util();
	function assignDefaults(it, ty) {
		let { properties, items } = it.schema;
		if (ty === "object" && properties) for (let key in properties) assignDefault(it, key, properties[key].default);
		else ty === "array" && Array.isArray(items) && items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		let { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		let childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		opts.useDefaults === "empty" && (condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`), gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
})), require_code = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	let codegen_1 = require_codegen(), util_1 = require_util(), names_1 = require_names(), util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		let { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, !0), cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, !0), cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		let cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		let cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		let dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data, valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData]
		];
		it.opts.dynamicRef && valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		let args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context === codegen_1.nil ? (0, codegen_1._)`${func}(${args})` : (0, codegen_1._)`${func}.call(${context}, ${args})`;
	}
	exports.callValidateCode = callValidateCode;
	let newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		let u = opts.unicodeRegExp ? "u" : "", { regExp } = opts.code, rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		let { gen, data, keyword, it } = cxt, valid = gen.name("valid");
		if (it.allErrors) {
			let validArr = gen.let("valid", !0);
			return validateItems(() => gen.assign(validArr, !1)), validArr;
		}
		return gen.var(valid, !0), validateItems(() => gen.break()), valid;
		function validateItems(notValid) {
			let len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid), gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		let { gen, schema, keyword, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw Error("ajv implementation error");
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		let valid = gen.let("valid", !1), schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			let schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: !0
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`), cxt.mergeValidEvaluated(schCxt, schValid) || gen.if((0, codegen_1.not)(valid));
		})), cxt.result(valid, () => cxt.reset(), () => cxt.error(!0));
	}
	exports.validateUnion = validateUnion;
})), require_keyword = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	let codegen_1 = require_codegen(), names_1 = require_names(), code_1 = require_code(), errors_1 = require_errors();
	function macroKeywordCode(cxt, def) {
		let { gen, keyword, schema, parentSchema, it } = cxt, macroSchema = def.macro.call(it.self, schema, parentSchema, it), schemaRef = useKeyword(gen, keyword, macroSchema);
		it.opts.validateSchema !== !1 && it.self.validateSchema(macroSchema, !0);
		let valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: !0
		}, valid), cxt.pass(valid, () => cxt.error(!0));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		let { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		let validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate), valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword), cxt.ok(def.valid ?? valid);
		function validateKeyword() {
			if (def.errors === !1) assignValid(), def.modifying && modifyData(cxt), reportErrs(() => cxt.error());
			else {
				let ruleErrs = def.async ? validateAsync() : validateSync();
				def.modifying && modifyData(cxt), reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			let ruleErrs = gen.let("ruleErrs", null);
			return gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, !1).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e))), ruleErrs;
		}
		function validateSync() {
			let validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			return gen.assign(validateErrs, null), assignValid(codegen_1.nil), validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			let passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self, passSchema = !("compile" in def && !$data || def.schema === !1);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			gen.if((0, codegen_1.not)(def.valid ?? valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		let { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		let { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`), (0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = !1) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && schema === void 0);
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		/* istanbul ignore if */
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw Error("ajv implementation error");
		let deps = def.dependencies;
		if (deps?.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema && !def.validateSchema(schema[keyword])) {
			let msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
			if (opts.validateSchema === "log") self.logger.error(msg);
			else throw Error(msg);
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
})), require_subschema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	let codegen_1 = require_codegen(), util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			let sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw Error("both \"data\" and \"dataProp\" passed, only one allowed");
		let { gen } = it;
		if (dataProp !== void 0) {
			let { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, !0)), subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`, subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`, subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		data !== void 0 && (dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, !0)), propertyName !== void 0 && (subschema.propertyName = propertyName)), dataTypes && (subschema.dataTypes = dataTypes);
		function dataContextProps(_nextData) {
			subschema.data = _nextData, subschema.dataLevel = it.dataLevel + 1, subschema.dataTypes = [], it.definedProperties = /* @__PURE__ */ new Set(), subschema.parentData = it.data, subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		compositeRule !== void 0 && (subschema.compositeRule = compositeRule), createErrors !== void 0 && (subschema.createErrors = createErrors), allErrors !== void 0 && (subschema.allErrors = allErrors), subschema.jtdDiscriminator = jtdDiscriminator, subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
})), require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return !0;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return !1;
			var length, i, keys;
			if (Array.isArray(a)) {
				if (length = a.length, length != b.length) return !1;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return !1;
				return !0;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return !1;
			}
			return !0;
		}
		return a !== a && b !== b;
	};
})), require_json_schema_traverse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		typeof opts == "function" && (cb = opts, opts = {}), cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {}, post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: !0,
		items: !0,
		contains: !0,
		additionalProperties: !0,
		propertyNames: !0,
		not: !0,
		if: !0,
		then: !0,
		else: !0
	}, traverse.arrayKeywords = {
		items: !0,
		allOf: !0,
		anyOf: !0,
		oneOf: !0
	}, traverse.propsKeywords = {
		$defs: !0,
		definitions: !0,
		properties: !0,
		patternProperties: !0,
		dependencies: !0
	}, traverse.skipKeywords = {
		default: !0,
		enum: !0,
		const: !0,
		required: !0,
		maximum: !0,
		minimum: !0,
		exclusiveMaximum: !0,
		exclusiveMinimum: !0,
		multipleOf: !0,
		maxLength: !0,
		minLength: !0,
		pattern: !0,
		format: !0,
		maxItems: !0,
		minItems: !0,
		uniqueItems: !0,
		maxProperties: !0,
		minProperties: !0
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			for (var key in pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex), schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) && _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
})), require_resolve = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	let util_1 = require_util(), equal = require_fast_deep_equal(), traverse = require_json_schema_traverse(), SIMPLE_INLINED = /* @__PURE__ */ new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = !0) {
		return typeof schema == "boolean" ? !0 : limit === !0 ? !hasRef(schema) : limit ? countKeys(schema) <= limit : !1;
	}
	exports.inlineRef = inlineRef;
	let REF_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (let key in schema) {
			if (REF_KEYWORDS.has(key)) return !0;
			let sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef) || typeof sch == "object" && hasRef(sch)) return !0;
		}
		return !1;
	}
	function countKeys(schema) {
		let count = 0;
		for (let key in schema) if (key === "$ref" || (count++, !SIMPLE_INLINED.has(key) && (typeof schema[key] == "object" && (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch)), count === 1e400))) return 1e400;
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		return normalize !== !1 && (id = normalizeId(id)), _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	let TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		return id = normalizeId(id), resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	let ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		let { schemaId, uriResolver } = this.opts, schId = normalizeId(schema[schemaId] || baseId), baseIds = { "": schId }, pathPrefix = getFullPath(uriResolver, schId, !1), localRefs = {}, schemaRefs = /* @__PURE__ */ new Set();
		return traverse(schema, { allKeys: !0 }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			let fullPath = pathPrefix + jsonPtr, innerBaseId = baseIds[parentJsonPtr];
			typeof sch[schemaId] == "string" && (innerBaseId = addRef.call(this, sch[schemaId])), addAnchor.call(this, sch.$anchor), addAnchor.call(this, sch.$dynamicAnchor), baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				let _resolve = this.opts.uriResolver.resolve;
				if (ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref), schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				return typeof schOrRef == "string" && (schOrRef = this.refs[schOrRef]), typeof schOrRef == "object" ? checkAmbiguosRef(sch, schOrRef.schema, ref) : ref !== normalizeId(fullPath) && (ref[0] === "#" ? (checkAmbiguosRef(sch, localRefs[ref], ref), localRefs[ref] = sch) : this.refs[ref] = fullPath), ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		}), localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return /* @__PURE__ */ Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
})), require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	let boolSchema_1 = require_boolSchema(), dataType_1 = require_dataType(), applicability_1 = require_applicability(), dataType_2 = require_dataType(), defaults_1 = require_defaults(), keyword_1 = require_keyword(), subschema_1 = require_subschema(), codegen_1 = require_codegen(), names_1 = require_names(), resolve_1 = require_resolve(), util_1 = require_util(), errors_1 = require_errors();
	function validateFunctionCode(it) {
		isSchemaObj(it) && (checkKeywords(it), schemaCxtHasRules(it)) ? topSchemaObjCode(it) : validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		opts.code.es5 ? gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`), destructureValCxtES5(gen, opts), gen.code(body);
		}) : gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`), gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`), gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`), gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`), opts.dynamicRef && gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`), gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`), gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`), gen.var(names_1.default.rootData, names_1.default.data), opts.dynamicRef && gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		let { schema, opts, gen } = it;
		validateFunction(it, () => {
			opts.$comment && schema.$comment && commentKeyword(it), checkNoDefault(it), gen.let(names_1.default.vErrors, null), gen.let(names_1.default.errors, 0), opts.unevaluated && resetEvaluated(it), typeAndKeywords(it), returnResults(it);
		});
	}
	function resetEvaluated(it) {
		let { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`), gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`)), gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		let schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		isSchemaObj(it) && (checkKeywords(it), schemaCxtHasRules(it)) ? subSchemaObjCode(it, valid) : (0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (let key in schema) if (self.RULES.all[key]) return !0;
		return !1;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		let { schema, gen, opts } = it;
		opts.$comment && schema.$comment && commentKeyword(it), updateContext(it), checkAsyncSchema(it);
		let errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount), gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it), checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], !1, errsCount);
		let types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		let { schema, errSchemaPath, opts, self } = it;
		schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES) && self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		let { schema, opts } = it;
		schema.default !== void 0 && opts.useDefaults && opts.strictSchema && (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		let schId = it.schema[it.opts.schemaId];
		schId && (it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId));
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		let msg = schema.$comment;
		if (opts.$comment === !0) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			let schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`, rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		let { gen, schemaEnv, validateName, ValidationError, opts } = it;
		schemaEnv.$async ? gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`)) : (gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors), opts.unevaluated && assignEvaluated(it), gen.return((0, codegen_1._)`${names_1.default.errors} === 0`));
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		props instanceof codegen_1.Name && gen.assign((0, codegen_1._)`${evaluated}.props`, props), items instanceof codegen_1.Name && gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		let { gen, schema, data, allErrors, opts, self } = it, { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		opts.jtd || checkStrictTypes(it, types), gen.block(() => {
			for (let group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			(0, applicability_1.shouldUseGroup)(schema, group) && (group.type ? (gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers)), iterateKeywords(it, group), types.length === 1 && types[0] === group.type && typeErrors && (gen.else(), (0, dataType_2.reportTypeError)(it)), gen.endIf()) : iterateKeywords(it, group), allErrors || gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`));
		}
	}
	function iterateKeywords(it, group) {
		let { gen, schema, opts: { useDefaults } } = it;
		useDefaults && (0, defaults_1.assignDefaults)(it, group.type), gen.block(() => {
			for (let rule of group.rules) (0, applicability_1.shouldUseRule)(schema, rule) && keywordCode(it, rule.keyword, rule.definition, group.type);
		});
	}
	function checkStrictTypes(it, types) {
		!it.schemaEnv.meta && it.opts.strictTypes && (checkContextTypes(it, types), it.opts.allowUnionTypes || checkMultipleTypes(it, types), checkKeywordTypes(it, it.dataTypes));
	}
	function checkContextTypes(it, types) {
		types.length && (it.dataTypes.length ? (types.forEach((t) => {
			includesType(it.dataTypes, t) || strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		}), narrowSchemaTypes(it, types)) : it.dataTypes = types);
	}
	function checkMultipleTypes(it, ts) {
		ts.length > 1 && !(ts.length === 2 && ts.includes("null")) && strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		let rules = it.self.RULES.all;
		for (let keyword in rules) {
			let rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				let { type } = rule.definition;
				type.length && !type.some((t) => hasApplicableType(ts, t)) && strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		let ts = [];
		for (let t of it.dataTypes) includesType(withTypes, t) ? ts.push(t) : withTypes.includes("integer") && t === "number" && ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		let schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`, (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			if ((0, keyword_1.validateKeywordUsage)(it, def, keyword), this.gen = it.gen, this.allErrors = it.allErrors, this.keyword = keyword, this.data = it.data, this.schema = it.schema[keyword], this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data, this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data), this.schemaType = def.schemaType, this.parentSchema = it.schema, this.params = {}, this.it = it, this.def = def, this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else if (this.schemaCode = this.schemaValue, !(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			("code" in def ? def.trackErrors : def.errors !== !1) && (this.errsCount = it.gen.const("_errs", names_1.default.errors));
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition), failAction ? failAction() : this.error(), successAction ? (this.gen.else(), successAction(), this.allErrors && this.gen.endIf()) : this.allErrors ? this.gen.endIf() : this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			condition === void 0 ? (this.error(), this.allErrors || this.gen.if(!1)) : (this.gen.if(condition), this.error(), this.allErrors ? this.gen.endIf() : this.gen.else());
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			let { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			errorParams ? (this.setParams(errorParams), this._error(append, errorPaths), this.setParams({})) : this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			this.allErrors || this.gen.if(cond);
		}
		setParams(obj, assign) {
			assign ? Object.assign(this.params, obj) : this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid), codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			let { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid)), valid !== codegen_1.nil && gen.assign(valid, !0), (schemaType.length || def.validateSchema) && (gen.elseIf(this.invalid$data()), this.$dataError(), valid !== codegen_1.nil && gen.assign(valid, !1)), gen.else();
		}
		invalid$data() {
			let { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					/* istanbul ignore if */
					if (!(schemaCode instanceof codegen_1.Name)) throw Error("ajv implementation error");
					let st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					let validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid) {
			let subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl), (0, subschema_1.extendSubschemaMode)(subschema, appl);
			let nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
			};
			return subschemaCode(nextContext, valid), nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			let { it, gen } = this;
			it.opts.unevaluated && (it.props !== !0 && schemaCxt.props !== void 0 && (it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName)), it.items !== !0 && schemaCxt.items !== void 0 && (it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName)));
		}
		mergeValidEvaluated(schemaCxt, valid) {
			let { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== !0 || it.items !== !0)) return gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name)), !0;
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		let cxt = new KeywordCxt(it, def, keyword);
		"code" in def ? def.code(cxt, ruleType) : cxt.$data && def.validate ? (0, keyword_1.funcKeywordCode)(cxt, def) : "macro" in def ? (0, keyword_1.macroKeywordCode)(cxt, def) : (def.compile || def.validate) && (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	let JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/, RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer, data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data, data = names_1.default.rootData;
		} else {
			let matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw Error(`Invalid JSON-pointer: ${$data}`);
			let up = +matches[1];
			if (jsonPointer = matches[2], jsonPointer === "#") {
				if (up >= dataLevel) throw Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw Error(errorMsg("data", up));
			if (data = dataNames[dataLevel - up], !jsonPointer) return data;
		}
		let expr = data, segments = jsonPointer.split("/");
		for (let segment of segments) segment && (data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`, expr = (0, codegen_1._)`${expr} && ${data}`);
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
})), require_validation_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = class extends Error {
		constructor(errors) {
			super("validation failed"), this.errors = errors, this.ajv = this.validation = !0;
		}
	};
})), require_ref_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let resolve_1 = require_resolve();
	exports.default = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`), this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref), this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
})), require_compile = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	let codegen_1 = require_codegen(), validation_error_1 = require_validation_error(), names_1 = require_names(), resolve_1 = require_resolve(), util_1 = require_util(), validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			this.refs = {}, this.dynamicAnchors = {};
			let schema;
			typeof env.schema == "object" && (schema = env.schema), this.schema = env.schema, this.schemaId = env.schemaId, this.root = env.root || this, this.baseId = env.baseId ?? (0, resolve_1.normalizeId)(schema?.[env.schemaId || "$id"]), this.schemaPath = env.schemaPath, this.localRefs = env.localRefs, this.meta = env.meta, this.$async = schema?.$async, this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		let _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		let rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId), { es5, lines } = this.opts.code, { ownProperties } = this.opts, gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		}), _ValidationError;
		sch.$async && (_ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		}));
		let validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		let schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: /* @__PURE__ */ new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === !0 ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		}, sourceCode;
		try {
			this._compilations.add(sch), (0, validate_1.validateFunctionCode)(schemaCxt), gen.optimize(this.opts.code.optimize);
			let validateCode = gen.toString();
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`, this.opts.code.process && (sourceCode = this.opts.code.process(sourceCode, sch));
			let validate = Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			if (this.scope.value(validateName, { ref: validate }), validate.errors = null, validate.schema = sch.schema, validate.schemaEnv = sch, sch.$async && (validate.$async = !0), this.opts.code.source === !0 && (validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			}), this.opts.unevaluated) {
				let { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				}, validate.source && (validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated));
			}
			return sch.validate = validate, sch;
		} catch (e) {
			throw delete sch.validate, delete sch.validateName, sourceCode && this.logger.error("Error compiling schema, function code:", sourceCode), e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, ref) {
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
		let schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			let schema = root.localRefs?.[ref], { schemaId } = this.opts;
			schema && (_sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			}));
		}
		if (_sch !== void 0) return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		return (0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs) ? sch.schema : sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (let sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		for (; typeof (sch = this.refs[ref]) == "string";) ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		let p = this.opts.uriResolver.parse(ref), refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p), baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		let id = (0, resolve_1.normalizeId)(refPath), schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			let sch = resolveSchema.call(this, root, schOrRef);
			return typeof sch?.schema == "object" ? getJsonPointer.call(this, p, sch) : void 0;
		}
		if (typeof schOrRef?.schema == "object") {
			if (schOrRef.validate || compileSchema.call(this, schOrRef), id === (0, resolve_1.normalizeId)(ref)) {
				let { schema } = schOrRef, { schemaId } = this.opts, schId = schema[schemaId];
				return schId && (baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId)), new SchemaEnv({
					schema,
					schemaId,
					root,
					baseId
				});
			}
			return getJsonPointer.call(this, p, schOrRef);
		}
	}
	exports.resolveSchema = resolveSchema;
	let PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		if (parsedRef.fragment?.[0] !== "/") return;
		for (let part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema == "boolean") return;
			let partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			let schId = typeof schema == "object" && schema[this.opts.schemaId];
			!PREVENT_SCOPE_CHANGE.has(part) && schId && (baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId));
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			let $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		let { schemaId } = this.opts;
		if (env ||= new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		}), env.schema !== env.root.schema) return env;
	}
})), require_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		$id: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		description: "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		type: "object",
		required: ["$data"],
		properties: { $data: {
			type: "string",
			anyOf: [{ format: "relative-json-pointer" }, { format: "json-pointer" }]
		} },
		additionalProperties: !1
	};
})), require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {(value: string) => boolean} */
	let isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu), isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u), isPort = RegExp.prototype.test.bind(/^\d*$/u), isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu), isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu), isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u), isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u), isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u), BYTE_HEX = Array(256);
	{
		let HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		return cp < 2048 ? BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63] : cp < 65536 ? BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63] : BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	/**
	* @param {Array<string>} input
	* @returns {string}
	*/
	function stringArrayToHexStripped(input) {
		let acc = "", code = 0, i = 0;
		for (i = 0; i < input.length; i++) if (code = input[i].charCodeAt(0), code !== 48) {
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			if (code = input[i].charCodeAt(0), !(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	/** @type {(value: string) => boolean} */
	let isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/), isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/), isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/), nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	/**
	* @param {string} zone
	* @returns {boolean}
	*/
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return !1;
		for (let i = 0; i < zone.length; i++) if (!isZoneCharacter(zone[i])) {
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) i += 2;
			else return !1;
		}
		return !0;
	}
	/**
	* Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
	* single zero hextet is left uncompressed. On ties the leftmost run wins.
	*
	* @param {string[]} hextets
	* @returns {string}
	*/
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1, bestLength = 0, runStart = -1, runLength = 0;
		for (let i = 0; i < hextets.length; i++) hextets[i] === "0" ? (runStart === -1 && (runStart = i), runLength++, runLength > bestLength && (bestLength = runLength, bestStart = runStart)) : (runStart = -1, runLength = 0);
		if (bestLength < 2) return hextets.join(":");
		let head = hextets.slice(0, bestStart).join(":"), tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	/**
	* Validates an IPv6 address against the alternatives in RFC 3986 section
	* 3.2.2 and returns the same address with leading hextet zeroes removed.
	* An embedded IPv4 address counts as two hextets and is only valid at the end.
	*
	* @param {string} input
	* @returns {string|undefined}
	*/
	function normalizeIPv6Address(input) {
		let compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return;
		let left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":"), right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		compression !== -1 && (left.length === 1 && left[0] === "" && (left.length = 0), right.length === 1 && right[0] === "" && (right.length = 0));
		let parts = left.concat(right), hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			let part = parts[i];
			if (part === "") return;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return;
				hextetCount += 2;
			} else {
				if (!isHextet(part)) return;
				parts[i] = parseInt(part, 16).toString(16), hextetCount++;
			}
		}
		if (compression === -1) return hextetCount === 8 ? compressIPv6ZeroRun(parts) : void 0;
		if (hextetCount >= 8) return;
		let expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	/**
	* @typedef {Object} NormalizeIPv6Result
	* @property {string} host - The normalized host.
	* @property {string} [escapedHost] - The escaped host.
	* @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
	* @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
	* @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
	*/
	/**
	* Validates and normalizes a bracketed IP literal. Raw zone separators remain
	* accepted for backwards compatibility, while encoded separators and zone
	* contents follow RFC 6874.
	*
	* @param {string} host
	* @returns {NormalizeIPv6Result}
	*/
	function normalizeIPv6(host) {
		let bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: !1,
			error: !0
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) return input = input.toLowerCase(), {
			host: `[${input}]`,
			escapedHost: input,
			isIPV6: !1,
			isIPVFuture: !0
		};
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: !1,
			error: bracketed
		};
		let zoneIdentifier = "", zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			let separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			if (zoneIdentifier = input.slice(zoneSeparator + separatorLength), !isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: !1,
				error: !0
			};
			input = input.slice(0, zoneSeparator);
		}
		let address = normalizeIPv6Address(input);
		return address === void 0 ? {
			host,
			isIPV6: !1,
			error: !0
		} : {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: !0
		};
	}
	/**
	* @param {string} str
	* @param {string} token
	* @returns {number}
	*/
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) str[i] === token && ind++;
		return ind;
	}
	/**
	* @param {string} path
	* @returns {string}
	*
	* @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
	*/
	function removeDotSegments(path) {
		let input = path, output = [], nextSlash = -1, len = 0;
		for (; len = input.length;) {
			if (len === 1) {
				if (input === ".") break;
				if (input === "/") {
					output.push("/");
					break;
				}
				output.push(input);
				break;
			}
			if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/" && (input[1] === "." || input[1] === "/")) {
					output.push("/");
					break;
				}
			} else if (len === 3 && input === "/..") {
				output.length !== 0 && output.pop(), output.push("/");
				break;
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/" && input[1] === ".") {
				if (input[2] === "/") {
					input = input.slice(2);
					continue;
				}
				if (input[2] === "." && input[3] === "/") {
					input = input.slice(3), output.length !== 0 && output.pop();
					continue;
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			}
			output.push(input.slice(0, nextSlash)), input = input.slice(nextSlash);
		}
		return output.join("");
	}
	/**
	* Removes dot segments from the path of a relative reference (a path that does
	* not start with "/") without changing what it resolves to against any base.
	* Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
	* are kept, the result never becomes root-relative, and a result that would be
	* empty or start with an empty segment is prefixed with "." (an empty path
	* means "same document" and a leading "//" would introduce an authority).
	*
	* @param {string} path
	* @returns {string}
	*/
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		let segments = path.split("/"), last = segments.length - 1, output = [], trailingDirectory = !1;
		for (let i = 0; i <= last; i++) {
			let segment = segments[i];
			segment === "." || segment === ".." ? (segment === ".." && (output.length !== 0 && output[output.length - 1] !== ".." ? output.pop() : output.push("..")), trailingDirectory = i === last) : output.push(segment);
		}
		return trailingDirectory && output[output.length - 1] !== ".." && output.push(""), (output.length === 0 || output[0] === "" || output[0].includes(":")) && output.unshift("."), output.join("/");
	}
	/**
	* Re-escape RFC 3986 gen-delims that must not appear literally in the host.
	* After the URI regex parses, these characters cannot be literal in the host
	* field, so any that appear after decoding came from percent-encoding and
	* must be restored to prevent authority structure changes.
	*
	* @param {string} host
	* @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
	* @returns {string}
	*/
	let HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	}, HOST_DELIM_RE = /[@/?#:]/g, HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		let re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		return re.lastIndex = 0, host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	/**
	* Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
	* Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
	*
	* @param {string} input
	* @param {boolean} [decodeUnreserved=false]
	* @returns {string}
	*/
	function normalizePercentEncoding(input, decodeUnreserved = !1) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				let hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					let normalizedHex = hex.toUpperCase(), decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					decodeUnreserved && isUnreserved(decoded) ? output += decoded : output += "%" + normalizedHex, i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	/**
	* Normalizes path data without turning reserved escapes into live path syntax.
	* Valid escapes are uppercased, raw unsafe characters are escaped, and only
	* unreserved bytes that are not `.` are decoded.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			let ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				let hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					let normalizedHex = hex.toUpperCase(), decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					decoded !== "." && isUnreserved(decoded) ? output += decoded : output += "%" + normalizedHex, i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				let code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					let low = input.charCodeAt(i + 1);
					low >= 56320 && low <= 57343 ? (output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320)), i++) : output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Serializes a path without rewriting reserved data. Raw RFC 3986 path
	* characters remain literal, valid escapes are preserved and uppercased, and
	* everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
	* first segment must be escaped so the result cannot be parsed as a scheme.
	*
	* @param {string} input
	* @param {boolean} [pathNoScheme=false]
	* @returns {string}
	*/
	function serializePathEncoding(input, pathNoScheme = !1) {
		let output = "", firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			let ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				let hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase(), i += 2;
					continue;
				}
			}
			if (ch === "/" && (firstSegment = !1), isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				let code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					let low = input.charCodeAt(i + 1);
					low >= 56320 && low <= 57343 ? (output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320)), i++) : output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Percent-encodes a URI component using its RFC 3986 literal character set.
	* Existing valid escapes are preserved and normalized to uppercase hex.
	*
	* @param {string} input
	* @param {(value: string) => boolean} isAllowed
	* @returns {string}
	*/
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			let ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				let hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase(), i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				let code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					let low = input.charCodeAt(i + 1);
					low >= 56320 && low <= 57343 ? (output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320)), i++) : output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
	* In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	/**
	* Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
	* escaped because it would otherwise begin the fragment component.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	/**
	* Encodes fragment data using the RFC 3986 §3.5 grammar.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	/**
	* Normalizes the percent-encoding of a query or fragment component.
	*
	* Like `normalizePathEncoding`, but uses the query/fragment character set
	* (which additionally allows `?`) and decodes `.` since it has no dot-segment
	* meaning outside of a path.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			let ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				let hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					let normalizedHex = hex.toUpperCase(), decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					isUnreserved(decoded) ? output += decoded : output += "%" + normalizedHex, i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				let code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					let low = input.charCodeAt(i + 1);
					low >= 56320 && low <= 57343 ? (output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320)), i++) : output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Escapes a component while preserving existing valid percent escapes.
	*
	* @param {string} input
	* @returns {string}
	*/
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				let hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase(), i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	/**
	* @param {import('../types/index').URIComponent} component
	* @returns {string|undefined}
	*/
	function recomposeAuthority(component) {
		let uriTokens = [];
		if (component.userinfo !== void 0 && (uriTokens.push(encodeUserinfo(component.userinfo)), uriTokens.push("@")), component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				ipV6res.isIPV6 !== !0 && ipV6res.isIPVFuture !== !0 && (host = normalizePercentEncoding(host, !0), ipV6res = normalizeIPv6(host)), host = ipV6res.isIPV6 === !0 || ipV6res.isIPVFuture === !0 ? `[${ipV6res.escapedHost}]` : reescapeHostDelimiters(host, !1);
			}
			uriTokens.push(host);
		}
		if (typeof component.port == "number" || typeof component.port == "string") {
			let port = String(component.port);
			if (!isPort(port)) throw TypeError("URI port is malformed.");
			uriTokens.push(":"), uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
})), require_schemes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let { isUUID } = require_utils(), URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu, supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	/** @typedef {supportedSchemeNames[number]} SchemeName */
	/**
	* @param {string} name
	* @returns {name is SchemeName}
	*/
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	/**
	* @callback SchemeFn
	* @param {import('../types/index').URIComponent} component
	* @param {import('../types/index').Options} options
	* @returns {import('../types/index').URIComponent}
	*/
	/**
	* @typedef {Object} SchemeHandler
	* @property {SchemeName} scheme - The scheme name.
	* @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
	* @property {SchemeFn} parse - Function to parse the URI component for this scheme.
	* @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
	* @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
	* @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
	* @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
	*/
	/**
	* @param {import('../types/index').URIComponent} wsComponent
	* @returns {boolean}
	*/
	function wsIsSecure(wsComponent) {
		return wsComponent.secure === !0 ? !0 : wsComponent.secure === !1 ? !1 : wsComponent.scheme ? wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S") : !1;
	}
	/** @type {SchemeFn} */
	function httpParse(component) {
		return component.host || (component.error = component.error || "HTTP URIs must have a host."), component;
	}
	/** @type {SchemeFn} */
	function httpSerialize(component) {
		let secure = String(component.scheme).toLowerCase() === "https";
		return (component.port === (secure ? 443 : 80) || component.port === "") && (component.port = void 0), component.path ||= "/", component;
	}
	/** @type {SchemeFn} */
	function wsParse(wsComponent) {
		return wsComponent.secure = wsIsSecure(wsComponent), wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : ""), wsComponent.path = void 0, wsComponent.query = void 0, wsComponent;
	}
	/** @type {SchemeFn} */
	function wsSerialize(wsComponent) {
		if ((wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") && (wsComponent.port = void 0), typeof wsComponent.secure == "boolean" && (wsComponent.scheme = wsComponent.secure ? "wss" : "ws", wsComponent.secure = void 0), wsComponent.resourceName) {
			let queryIndex = wsComponent.resourceName.indexOf("?"), path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0, wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1), wsComponent.resourceName = void 0;
		}
		return wsComponent.fragment = void 0, wsComponent;
	}
	/** @type {SchemeFn} */
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) return urnComponent.error = "URN can not be parsed", urnComponent;
		let matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			let scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase(), urnComponent.nss = matches[2];
			let schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0, schemeHandler && (urnComponent = schemeHandler.parse(urnComponent, options));
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	/** @type {SchemeFn} */
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw Error("URN without nid cannot be serialized");
		let scheme = options.scheme || urnComponent.scheme || "urn", nid = urnComponent.nid.toLowerCase(), schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		schemeHandler && (urnComponent = schemeHandler.serialize(urnComponent, options));
		let uriComponent = urnComponent, nss = urnComponent.nss;
		return uriComponent.path = `${nid || options.nid}:${nss}`, options.skipEscape = !0, uriComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidParse(urnComponent, options) {
		let uuidComponent = urnComponent;
		return uuidComponent.uuid = uuidComponent.nss, uuidComponent.nss = void 0, options.tolerant || uuidComponent.uuid && isUUID(uuidComponent.uuid) || (uuidComponent.error = uuidComponent.error || "UUID is not valid."), uuidComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidSerialize(uuidComponent) {
		let urnComponent = uuidComponent;
		return urnComponent.nss = (uuidComponent.uuid || "").toLowerCase(), urnComponent;
	}
	let http = {
		scheme: "http",
		domainHost: !0,
		parse: httpParse,
		serialize: httpSerialize
	}, https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	}, ws = {
		scheme: "ws",
		domainHost: !0,
		parse: wsParse,
		serialize: wsSerialize
	}, SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: !0
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: !0
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	/**
	* @param {string|undefined} scheme
	* @returns {SchemeHandler|undefined}
	*/
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
})), require_fast_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils(), { SCHEMES, getSchemeHandler } = require_schemes(), VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u, MALFORMED_SCHEME_ERROR = "URI scheme is malformed.", MALFORMED_HOST_ERROR = "URI host is malformed.", FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	/**
	* RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
	* scheme is validated as-is and never decoded. Decoding would let inert input
	* such as `%6Aavascript:` become a live `javascript:` scheme.
	*
	* @param {string} scheme
	* @returns {string}
	*/
	function validateScheme(scheme) {
		let stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	/**
	* @template {import('./types/index').URIComponent|string} T
	* @param {T} uri
	* @param {import('./types/index').Options} [options]
	* @returns {T}
	*/
	function normalize(uri, options) {
		return typeof uri == "string" ? uri = normalizeString(uri, options) : typeof uri == "object" && (uri = parse(serialize(uri, options), options)), uri;
	}
	/**
	* @param {string} baseURI
	* @param {string} relativeURI
	* @param {import('./types/index').Options} [options]
	* @returns {string}
	*/
	function resolve(baseURI, relativeURI, options) {
		let schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" }, { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions), { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		let resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, !0), resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme), resolvedHost = resolved.host, resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		let encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw Error(resolved.error);
		return schemelessOptions.skipEscape = !0, serialize(resolved, schemelessOptions);
	}
	/**
	* @param {import ('./types/index').URIComponent} base
	* @param {import ('./types/index').URIComponent} relative
	* @param {import('./types/index').Options} [options]
	* @param {boolean} [skipNormalization=false]
	* @returns {import ('./types/index').URIComponent}
	*/
	function resolveComponent(base, relative, options, skipNormalization) {
		/** @type {import('./types/index').URIComponent} */
		let target = {};
		if (skipNormalization || (base = parse(serialize(base, options), options), relative = parse(serialize(relative, options), options)), options ||= {}, !options.tolerant && relative.scheme) target.scheme = relative.scheme, target.userinfo = relative.userinfo, target.host = relative.host, target.port = relative.port, target.path = removeDotSegments(relative.path || ""), target.query = relative.query;
		else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) target.userinfo = relative.userinfo, target.host = relative.host, target.port = relative.port, target.path = removeDotSegments(relative.path || ""), target.query = relative.query;
			else {
				if (!relative.path) target.path = base.path, target.query = relative.query === void 0 ? base.query : relative.query;
				else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						let baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						target.path = baseHasAuthority && !base.path ? "/" + relative.path : base.path ? base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path : relative.path, target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo, target.host = base.host, target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		return target.fragment = relative.fragment, target;
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uriA
	* @param {import ('./types/index').URIComponent|string} uriB
	* @param {import ('./types/index').Options} options
	* @returns {boolean}
	*/
	function equal(uriA, uriB, options) {
		let normalizedA = normalizeComparableURI(uriA, options), normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	/**
	* @param {Readonly<import('./types/index').URIComponent>} cmpts
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function serialize(cmpts, opts) {
		let component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		}, options = Object.assign({}, opts), uriTokens = [];
		component.scheme &&= validateScheme(component.scheme);
		let schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		schemeHandler && schemeHandler.serialize && schemeHandler.serialize(component, options);
		let hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0, schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority, pathNoScheme = !options.skipEscape && schemelessReference;
		component.path !== void 0 && (component.path = options.skipEscape ? normalizePercentEncoding(component.path) : serializePathEncoding(component.path, pathNoScheme)), options.reference !== "suffix" && component.scheme && (component.scheme = validateScheme(component.scheme), uriTokens.push(component.scheme, ":"));
		let authority = recomposeAuthority(component);
		if (authority !== void 0 && (options.reference !== "suffix" && uriTokens.push("//"), uriTokens.push(authority), component.path && component.path[0] !== "/" && uriTokens.push("/")), component.path !== void 0) {
			let s = component.path;
			options.absolutePath || schemeHandler && schemeHandler.absolutePath || (s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s)), schemelessReference && (s = serializePathEncoding(s, !0)), authority === void 0 && s[0] === "/" && s[1] === "/" && (s = "/%2F" + s.slice(2)), uriTokens.push(s);
		}
		return component.query !== void 0 && uriTokens.push("?", encodeQuery(component.query)), component.fragment !== void 0 && uriTokens.push("#", encodeFragment(component.fragment)), uriTokens.join("");
	}
	let URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u, AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/, AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {RegExpMatchArray} matches
	* @returns {string|undefined}
	*/
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port == "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	/**
	* Checks percent syntax without decoding the represented octets. RFC 3986
	* percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
	* though they are not independently valid UTF-8.
	*
	* @param {string|undefined} component
	* @returns {boolean}
	*/
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return !1;
		let percent = component.indexOf("%");
		for (; percent !== -1;) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return !0;
			percent = component.indexOf("%", percent + 3);
		}
		return !1;
	}
	/**
	* Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
	* An unterminated `[` is not a literal, so it must still be validated as a
	* reg-name instead of being waved through as an IP.
	*
	* @param {string} host
	* @returns {boolean}
	*/
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	/**
	* @param {RegExpMatchArray} matches
	* @returns {boolean}
	*/
	function hasMalformedComponentPercentEncoding(matches) {
		let host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean} whether host conversion failed
	*/
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) return parsed.error = parsed.error || MALFORMED_HOST_ERROR, !0;
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === !1 && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				return parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e, !0;
			}
			if (!isHostOnlyURL(url)) return parsed.error = parsed.error || MALFORMED_HOST_ERROR, !0;
			parsed.host = url.hostname;
		}
		return !1;
	}
	/**
	* Whether a domain host contains an ASCII character that RFC 3986 does not
	* allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
	* rejected instead of being handed to the WHATWG URL parser, which would treat
	* "@" as a userinfo delimiter (silently dropping the data before it) and strip
	* TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
	*
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean}
	*/
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return !!(parsed.host && isIP === !1 && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	/**
	* @param {URL} url
	* @returns {boolean}
	*/
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function parseWithStatus(uri, opts) {
		let options = Object.assign({}, opts), parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		}, malformedAuthorityOrPort = !1, malformedPercentEncoding = !1, malformedSchemeSpecific = !1, malformedHost = !1, malformedIPLiteral = !1, malformedScheme = !1, isIP = !1;
		options.reference === "suffix" && (uri = options.scheme ? options.scheme + ":" + uri : "//" + uri);
		let authorityMatch = uri.match(AUTHORITY_PREFIX);
		authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1 && (parsed.error = "URI authority must not contain a literal backslash.", malformedAuthorityOrPort = !0);
		let introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			let region = introducerMatch[1], normalizedRegion = region.replace(/[\t\n\r]/g, "");
			normalizedRegion.length >= 2 && (normalizedRegion.slice(0, 2) === "//" ? region.length !== normalizedRegion.length && (parsed.error = parsed.error || "URI authority introducer must not contain whitespace.", malformedAuthorityOrPort = !0) : (parsed.error = parsed.error || "URI authority must not contain a literal backslash.", malformedAuthorityOrPort = !0));
		}
		let matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1], parsed.userinfo = matches[3], parsed.host = matches[4], parsed.port = parseInt(matches[5], 10), parsed.path = matches[6] || "", parsed.query = matches[7], parsed.fragment = matches[8], parsed.scheme !== void 0 && (VALID_SCHEME.test(parsed.scheme) ? parsed.scheme = parsed.scheme.toLowerCase() : (parsed.error = parsed.error || MALFORMED_SCHEME_ERROR, malformedScheme = !0)), malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches), malformedPercentEncoding && (parsed.error = parsed.error || "URI contains malformed percent-encoding."), isNaN(parsed.port) && (parsed.port = matches[5]);
			let parseError = getParseError(parsed, matches);
			if (parseError !== void 0 && (parsed.error = parsed.error || parseError, malformedAuthorityOrPort = !0), parsed.host) {
				if (isIPv4(parsed.host) === !1) {
					let bracketedIPLiteral = isIPLiteral(parsed.host), hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1, ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === !0, malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === !0), parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase(), malformedIPLiteral && (parsed.error = parsed.error || MALFORMED_HOST_ERROR, malformedAuthorityOrPort = !0);
				} else isIP = !0;
			}
			parsed.reference = parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path ? "same-document" : parsed.scheme === void 0 ? "relative" : parsed.fragment === void 0 ? "absolute" : "uri", options.reference && options.reference !== "suffix" && options.reference !== parsed.reference && (parsed.error = parsed.error || "URI is not a " + options.reference + " reference.");
			let schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (malformedIPLiteral || (malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP)), uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, !0);
				isIP || (host = normalizePercentEncoding(host.toLowerCase())), parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			(!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) && (parsed.path &&= normalizePathEncoding(parsed.path), parsed.query &&= normalizeQueryFragmentEncoding(parsed.query), parsed.fragment &&= normalizeQueryFragmentEncoding(parsed.fragment)), schemeHandler && schemeHandler.parse && (schemeHandler.parse(parsed, options), schemeHandler === SCHEMES.urn && parsed.nid === void 0 && (malformedSchemeSpecific = !0));
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns
	*/
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function normalizeStringWithStatus(uri, opts) {
		let { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string|undefined}
	*/
	function normalizeComparableURI(uri, opts) {
		if (typeof uri != "string" && typeof uri != "object") return;
		let value;
		try {
			value = typeof uri == "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		let { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	let fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri, module.exports.default = fastUri, module.exports.fastUri = fastUri;
})), require_uri = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default", exports.default = uri;
})), require_core$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: !0,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: !0,
		get: function() {
			return codegen_1._;
		}
	}), Object.defineProperty(exports, "str", {
		enumerable: !0,
		get: function() {
			return codegen_1.str;
		}
	}), Object.defineProperty(exports, "stringify", {
		enumerable: !0,
		get: function() {
			return codegen_1.stringify;
		}
	}), Object.defineProperty(exports, "nil", {
		enumerable: !0,
		get: function() {
			return codegen_1.nil;
		}
	}), Object.defineProperty(exports, "Name", {
		enumerable: !0,
		get: function() {
			return codegen_1.Name;
		}
	}), Object.defineProperty(exports, "CodeGen", {
		enumerable: !0,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	let validation_error_1 = require_validation_error(), ref_error_1 = require_ref_error(), rules_1 = require_rules(), compile_1 = require_compile(), codegen_2 = require_codegen(), resolve_1 = require_resolve(), dataType_1 = require_dataType(), util_1 = require_util(), $dataRefSchema = require_data(), uri_1 = require_uri(), defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	let META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	], EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]), removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	}, deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	function requiredOptions(o) {
		let s = o.strict, _optz = o.code?.optimize, optimize = _optz === !0 || _optz === void 0 ? 1 : _optz || 0, regExp = o.code?.regExp ?? defaultRegExp, uriResolver = o.uriResolver ?? uri_1.default;
		return {
			strictSchema: o.strictSchema ?? s ?? !0,
			strictNumbers: o.strictNumbers ?? s ?? !0,
			strictTypes: o.strictTypes ?? s ?? "log",
			strictTuples: o.strictTuples ?? s ?? "log",
			strictRequired: o.strictRequired ?? s ?? !1,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: o.loopRequired ?? 200,
			loopEnum: o.loopEnum ?? 200,
			meta: o.meta ?? !0,
			messages: o.messages ?? !0,
			inlineRefs: o.inlineRefs ?? !0,
			schemaId: o.schemaId ?? "$id",
			addUsedSchema: o.addUsedSchema ?? !0,
			validateSchema: o.validateSchema ?? !0,
			validateFormats: o.validateFormats ?? !0,
			unicodeRegExp: o.unicodeRegExp ?? !0,
			int32range: o.int32range ?? !0,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {}, this.refs = {}, this.formats = Object.create(null), this._compilations = /* @__PURE__ */ new Set(), this._loading = {}, this._cache = /* @__PURE__ */ new Map(), opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			let { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			}), this.logger = getLogger(opts.logger);
			let formatOpt = opts.validateFormats;
			opts.validateFormats = !1, this.RULES = (0, rules_1.getRules)(), checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED"), checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn"), this._metaOpts = getMetaSchemaOptions.call(this), opts.formats && addInitialFormats.call(this), this._addVocabularies(), this._addDefaultMetaSchema(), opts.keywords && addInitialKeywords.call(this, opts.keywords), typeof opts.meta == "object" && this.addMetaSchema(opts.meta), addInitialSchemas.call(this), opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			let { $data, meta, schemaId } = this.opts, _dataRefSchema = $dataRefSchema;
			schemaId === "id" && (_dataRefSchema = { ...$dataRefSchema }, _dataRefSchema.id = _dataRefSchema.$id, delete _dataRefSchema.$id), meta && $data && this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], !1);
		}
		defaultMeta() {
			let { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				if (v = this.getSchema(schemaKeyRef), !v) throw Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			let valid = v(data);
			return "$async" in v || (this.errors = v.errors), valid;
		}
		compile(schema, _meta) {
			let sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw Error("options.loadSchema should be a function");
			let { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				let sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				$ref && !this.getSchema($ref) && await runCompileAsync.call(this, { $ref }, !0);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					return checkLoaded.call(this, e), await loadMissingSchema.call(this, e.missingSchema), _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				let _schema = await _loadSchema.call(this, ref);
				this.refs[ref] || await loadMetaSchema.call(this, _schema.$schema), this.refs[ref] || this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				let p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (let sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema == "object") {
				let { schemaId } = this.opts;
				if (id = schema[schemaId], id !== void 0 && typeof id != "string") throw Error(`schema ${schemaId} must be string`);
			}
			return key = (0, resolve_1.normalizeId)(key || id), this._checkUnique(key), this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, !0), this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			return this.addSchema(schema, key, !0, _validateSchema), this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return !0;
			let $schema;
			if ($schema = schema.$schema, $schema !== void 0 && typeof $schema != "string") throw Error("$schema must be a string");
			if ($schema = $schema || this.opts.defaultMeta || this.defaultMeta(), !$schema) return this.logger.warn("meta-schema not available"), this.errors = null, !0;
			let valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				let message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			for (; typeof (sch = getSchEnv.call(this, keyRef)) == "string";) keyRef = sch;
			if (sch === void 0) {
				let { schemaId } = this.opts, root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				if (sch = compile_1.resolveSchema.call(this, root, keyRef), !sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) return this._removeAllSchemas(this.schemas, schemaKeyRef), this._removeAllSchemas(this.refs, schemaKeyRef), this;
			switch (typeof schemaKeyRef) {
				case "undefined": return this._removeAllSchemas(this.schemas), this._removeAllSchemas(this.refs), this._cache.clear(), this;
				case "string": {
					let sch = getSchEnv.call(this, schemaKeyRef);
					return typeof sch == "object" && this._cache.delete(sch.schema), delete this.schemas[schemaKeyRef], delete this.refs[schemaKeyRef], this;
				}
				case "object": {
					let cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					return id && (id = (0, resolve_1.normalizeId)(id), delete this.schemas[id], delete this.refs[id]), this;
				}
				default: throw Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (let def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") keyword = kwdOrDef, typeof def == "object" && (this.logger.warn("these parameters are deprecated, see docs for addKeyword"), def.keyword = keyword);
			else if (typeof kwdOrDef == "object" && def === void 0) {
				if (def = kwdOrDef, keyword = def.keyword, Array.isArray(keyword) && !keyword.length) throw Error("addKeywords: keyword must be string or non-empty array");
			} else throw Error("invalid addKeywords parameters");
			if (checkKeyword.call(this, keyword, def), !def) return (0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd)), this;
			keywordMetaschema.call(this, def);
			let definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			return (0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t))), this;
		}
		getKeyword(keyword) {
			let rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			let { RULES } = this;
			delete RULES.keywords[keyword], delete RULES.all[keyword];
			for (let group of RULES.rules) {
				let i = group.rules.findIndex((rule) => rule.keyword === keyword);
				i >= 0 && group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			return typeof format == "string" && (format = new RegExp(format)), this.formats[name] = format, this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			return !errors || errors.length === 0 ? "No errors" : errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			let rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (let jsonPointer of keywordsJsonPointers) {
				let segments = jsonPointer.split("/").slice(1), keywords = metaSchema;
				for (let seg of segments) keywords = keywords[seg];
				for (let key in rules) {
					let rule = rules[key];
					if (typeof rule != "object") continue;
					let { $data } = rule.definition, schema = keywords[key];
					$data && schema && (keywords[key] = schemaOrData(schema));
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (let keyRef in schemas) {
				let sch = schemas[keyRef];
				(!regex || regex.test(keyRef)) && (typeof sch == "string" ? delete schemas[keyRef] : sch && !sch.meta && (this._cache.delete(sch.schema), delete schemas[keyRef]));
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id, { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw Error("schema must be object");
			else if (typeof schema != "boolean") throw Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			let localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			return sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			}), this._cache.set(sch.schema, sch), addSchema && !baseId.startsWith("#") && (baseId && this._checkUnique(baseId), this.refs[baseId] = sch), validateSchema && this.validateSchema(schema, !0), sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			/* istanbul ignore if */
			if (sch.meta ? this._compileMetaSchema(sch) : compile_1.compileSchema.call(this, sch), !sch.validate) throw Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			let currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default, Ajv.MissingRefError = ref_error_1.default, exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (let key in checkOpts) {
			let opt = key;
			opt in options && this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		return keyRef = (0, resolve_1.normalizeId)(keyRef), this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		let optsSchemas = this.opts.schemas;
		if (optsSchemas) {
			if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
			else for (let key in optsSchemas) this.addSchema(optsSchemas[key], key);
		}
	}
	function addInitialFormats() {
		for (let name in this.opts.formats) {
			let format = this.opts.formats[name];
			format && this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) this.addVocabulary(defs);
		else {
			this.logger.warn("keywords option as map is deprecated, pass array");
			for (let keyword in defs) {
				let def = defs[keyword];
				def.keyword ||= keyword, this.addKeyword(def);
			}
		}
	}
	function getMetaSchemaOptions() {
		let metaOpts = { ...this.opts };
		for (let opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	let noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === !1) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw Error("logger must implement log, warn and error methods");
	}
	let KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		let { RULES } = this;
		if ((0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw Error(`Keyword ${kwd} has invalid name`);
		}), def && def.$data && !("code" in def || "validate" in def)) throw Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		let post = definition?.post;
		if (dataType && post) throw Error("keyword with \"post\" flag cannot have \"type\"");
		let { RULES } = this, ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (ruleGroup || (ruleGroup = {
			type: dataType,
			rules: []
		}, RULES.rules.push(ruleGroup)), RULES.keywords[keyword] = !0, !definition) return;
		let rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		definition.before ? addBeforeRule.call(this, ruleGroup, rule, definition.before) : ruleGroup.rules.push(rule), RULES.all[keyword] = rule, (_a = definition.implements) == null || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		let i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		i >= 0 ? ruleGroup.rules.splice(i, 0, rule) : (ruleGroup.rules.push(rule), this.logger.warn(`rule ${before} is not defined`));
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		metaSchema !== void 0 && (def.$data && this.opts.$data && (metaSchema = schemaOrData(metaSchema)), def.validateSchema = this.compile(metaSchema, !0));
	}
	let $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
})), require_id = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = {
		keyword: "id",
		code() {
			throw Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
})), require_ref = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.callRef = exports.getValidate = void 0;
	let ref_error_1 = require_ref_error(), code_1 = require_code(), codegen_1 = require_codegen(), names_1 = require_names(), compile_1 = require_compile(), util_1 = require_util(), def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			let { gen, schema: $ref, it } = cxt, { baseId, schemaEnv: env, validateName, opts, self } = it, { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			let schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			return schOrEnv instanceof compile_1.SchemaEnv ? callValidate(schOrEnv) : inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				let rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				let schName = gen.scopeValue("schema", opts.code.source === !0 ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch }), valid = gen.name("valid"), schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid);
				cxt.mergeEvaluated(schCxt), cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		let { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		let { gen, it } = cxt, { allErrors, schemaEnv: env, opts } = it, passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		$async ? callAsyncRef() : callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw Error("async schema referenced by sync schema");
			let valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`), addEvaluatedFrom(v), allErrors || gen.assign(valid, !0);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e)), addErrorsFrom(e), allErrors || gen.assign(valid, !1);
			}), cxt.ok(valid);
		}
		function callSyncRef() {
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
		}
		function addErrorsFrom(source) {
			let errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`), gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			if (!it.opts.unevaluated) return;
			let schEvaluated = sch?.validate?.evaluated;
			if (it.props !== !0) {
				if (schEvaluated && !schEvaluated.dynamicProps) schEvaluated.props !== void 0 && (it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props));
				else {
					let props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== !0) {
				if (schEvaluated && !schEvaluated.dynamicItems) schEvaluated.items !== void 0 && (it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items));
				else {
					let items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef, exports.default = def;
})), require_core = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let id_1 = require_id(), ref_1 = require_ref();
	exports.default = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
})), require_limitNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), ops = codegen_1.operators, KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.default = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: !0,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			let { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
})), require_multipleOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen();
	exports.default = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: !0,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			let { gen, data, schemaCode, it } = cxt, prec = it.opts.multipleOfPrecision, res = gen.let("res"), invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
})), require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) == 56320 && pos++);
		return length;
	}
	exports.default = ucs2length, ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
})), require_limitLength = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util(), ucs2length_1 = require_ucs2length();
	exports.default = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: !0,
		error: {
			message({ keyword, schemaCode }) {
				let comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			let { keyword, data, schemaCode, it } = cxt, op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT, len = it.opts.unicode === !1 ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
})), require_pattern = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let code_1 = require_code(), util_1 = require_util(), codegen_1 = require_codegen();
	exports.default = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: !0,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			let { gen, data, $data, schema, schemaCode, it } = cxt, u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				let { regExp } = it.opts.code, regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp), valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, !1)), cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				let regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
})), require_limitProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: !0,
		error: {
			message({ keyword, schemaCode }) {
				let comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			let { keyword, data, schemaCode } = cxt, op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
})), require_required = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let code_1 = require_code(), codegen_1 = require_codegen(), util_1 = require_util();
	exports.default = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: !0,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			let { gen, schema, schemaCode, data, $data, it } = cxt, { opts } = it;
			if (!$data && schema.length === 0) return;
			let useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors ? allErrorsMode() : exitOnErrorMode(), opts.strictRequired) {
				let props = cxt.parentSchema.properties, { definedProperties } = cxt.it;
				for (let requiredKey of schema) if (props?.[requiredKey] === void 0 && !definedProperties.has(requiredKey)) {
					let msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (let prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
			}
			function exitOnErrorMode() {
				let missing = gen.let("missing");
				if (useLoop || $data) {
					let valid = gen.let("valid", !0);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid)), cxt.ok(valid);
				} else gen.if((0, code_1.checkMissingProp)(cxt, schema, missing)), (0, code_1.reportMissingProp)(cxt, missing), gen.else();
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop }), gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing }), gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties)), gen.if((0, codegen_1.not)(valid), () => {
						cxt.error(), gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
})), require_limitItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: !0,
		error: {
			message({ keyword, schemaCode }) {
				let comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			let { keyword, data, schemaCode } = cxt, op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
})), require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default", exports.default = equal;
})), require_uniqueItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let dataType_1 = require_dataType(), codegen_1 = require_codegen(), util_1 = require_util(), equal_1 = require_equal();
	exports.default = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: !0,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			let { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			let valid = gen.let("valid"), itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`), cxt.ok(valid);
			function validateUniqueItems() {
				let i = gen.let("i", (0, codegen_1._)`${data}.length`), j = gen.let("j");
				cxt.setParams({
					i,
					j
				}), gen.assign(valid, !0), gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				let item = gen.name("item"), wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong), indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`), gen.if(wrongType, (0, codegen_1._)`continue`), itemTypes.length > 1 && gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`), gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`), cxt.error(), gen.assign(valid, !1).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				let eql = (0, util_1.useFunc)(gen, equal_1.default), outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error(), gen.assign(valid, !1).break(outer);
				})));
			}
		}
	};
})), require_const = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util(), equal_1 = require_equal();
	exports.default = {
		keyword: "const",
		$data: !0,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			let { gen, data, $data, schemaCode, schema } = cxt;
			$data || schema && typeof schema == "object" ? cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`) : cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
})), require_enum = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util(), equal_1 = require_equal();
	exports.default = {
		keyword: "enum",
		schemaType: "array",
		$data: !0,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			let { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw Error("enum must have non-empty array");
			let useLoop = schema.length >= it.opts.loopEnum, eql, getEql = () => eql ??= (0, util_1.useFunc)(gen, equal_1.default), valid;
			if (useLoop || $data) valid = gen.let("valid"), cxt.block$data(valid, loopEnum);
			else {
				/* istanbul ignore if */
				if (!Array.isArray(schema)) throw Error("ajv implementation error");
				let vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, !1), gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, !0).break()));
			}
			function equalCode(vSchema, i) {
				let sch = schema[i];
				return typeof sch == "object" && sch ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
})), require_validation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let limitNumber_1 = require_limitNumber(), multipleOf_1 = require_multipleOf(), limitLength_1 = require_limitLength(), pattern_1 = require_pattern(), limitProperties_1 = require_limitProperties(), required_1 = require_required(), limitItems_1 = require_limitItems(), uniqueItems_1 = require_uniqueItems(), const_1 = require_const(), enum_1 = require_enum();
	exports.default = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
})), require_additionalItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.validateAdditionalItems = void 0;
	let codegen_1 = require_codegen(), util_1 = require_util(), def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			let { parentSchema, it } = cxt, { items } = parentSchema;
			Array.isArray(items) ? validateAdditionalItems(cxt, items) : (0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
		}
	};
	function validateAdditionalItems(cxt, items) {
		let { gen, schema, data, keyword, it } = cxt;
		it.items = !0;
		let len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === !1) cxt.setParams({ len: items.length }), cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			let valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid)), cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid), it.allErrors || gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems, exports.default = def;
})), require_items = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.validateTuple = void 0;
	let codegen_1 = require_codegen(), util_1 = require_util(), code_1 = require_code(), def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			let { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = !0, (0, util_1.alwaysValidSchema)(it, schema) || cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		let { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema), it.opts.unevaluated && schArr.length && it.items !== !0 && (it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items));
		let valid = gen.name("valid"), len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			(0, util_1.alwaysValidSchema)(it, sch) || (gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid)), cxt.ok(valid));
		});
		function checkStrictTuple(sch) {
			let { opts, errSchemaPath } = it, l = schArr.length, fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === !1);
			if (opts.strictTuples && !fullTuple) {
				let msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple, exports.default = def;
})), require_prefixItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let items_1 = require_items();
	exports.default = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
})), require_items2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util(), code_1 = require_code(), additionalItems_1 = require_additionalItems();
	exports.default = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			let { schema, parentSchema, it } = cxt, { prefixItems } = parentSchema;
			it.items = !0, (0, util_1.alwaysValidSchema)(it, schema) || (prefixItems ? (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems) : cxt.ok((0, code_1.validateArray)(cxt)));
		}
	};
})), require_contains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util();
	exports.default = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: !0,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			let { gen, schema, parentSchema, data, it } = cxt, min, max, { minContains, maxContains } = parentSchema;
			it.opts.next ? (min = minContains === void 0 ? 1 : minContains, max = maxContains) : min = 1;
			let len = gen.const("len", (0, codegen_1._)`${data}.length`);
			if (cxt.setParams({
				min,
				max
			}), max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, "\"minContains\" == 0 without \"maxContains\": \"contains\" keyword ignored");
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, "\"minContains\" > \"maxContains\" is always invalid"), cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				max !== void 0 && (cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`), cxt.pass(cond);
				return;
			}
			it.items = !0;
			let valid = gen.name("valid");
			max === void 0 && min === 1 ? validateItems(valid, () => gen.if(valid, () => gen.break())) : min === 0 ? (gen.let(valid, !0), max !== void 0 && gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount)) : (gen.let(valid, !1), validateItemsWithCount()), cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				let schValid = gen.name("_valid"), count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: !0
					}, _valid), block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`), max === void 0 ? gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, !0).break()) : (gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, !1).break()), min === 1 ? gen.assign(valid, !0) : gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, !0)));
			}
		}
	};
})), require_dependencies = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	let codegen_1 = require_codegen(), util_1 = require_util(), code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			let property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	let def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			let [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps), validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		let propertyDeps = {}, schemaDeps = {};
		for (let key in schema) {
			if (key === "__proto__") continue;
			let deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		let { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		let missing = gen.let("missing");
		for (let prop in propertyDeps) {
			let deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			let hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			}), it.allErrors ? gen.if(hasProperty, () => {
				for (let depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			}) : (gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`), (0, code_1.reportMissingProp)(cxt, missing), gen.else());
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		let { gen, data, keyword, it } = cxt, valid = gen.name("valid");
		for (let prop in schemaDeps) (0, util_1.alwaysValidSchema)(it, schemaDeps[prop]) || (gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
			let schCxt = cxt.subschema({
				keyword,
				schemaProp: prop
			}, valid);
			cxt.mergeValidEvaluated(schCxt, valid);
		}, () => gen.var(valid, !0)), cxt.ok(valid));
	}
	exports.validateSchemaDeps = validateSchemaDeps, exports.default = def;
})), require_propertyNames = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util();
	exports.default = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			let { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			let valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key }), cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: !0
				}, valid), gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(!0), it.allErrors || gen.break();
				});
			}), cxt.ok(valid);
		}
	};
})), require_additionalProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let code_1 = require_code(), codegen_1 = require_codegen(), names_1 = require_names(), util_1 = require_util();
	exports.default = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: !0,
		trackErrors: !0,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			let { gen, schema, parentSchema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw Error("ajv implementation error");
			let { allErrors, opts } = it;
			if (it.props = !0, opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			let props = (0, code_1.allSchemaProperties)(parentSchema.properties), patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties(), cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					!props.length && !patProps.length ? additionalPropertyCode(key) : gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					let propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else definedProp = props.length ? (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`)) : codegen_1.nil;
				return patProps.length && (definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`))), (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === !1) deleteAdditional(key);
				else if (schema === !1) cxt.setParams({ additionalProperty: key }), cxt.error(), allErrors || gen.break();
				else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					let valid = gen.name("valid");
					opts.removeAdditional === "failing" ? (applyAdditionalSchema(key, valid, !1), gen.if((0, codegen_1.not)(valid), () => {
						cxt.reset(), deleteAdditional(key);
					})) : (applyAdditionalSchema(key, valid), allErrors || gen.if((0, codegen_1.not)(valid), () => gen.break()));
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				let subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				errors === !1 && Object.assign(subschema, {
					compositeRule: !0,
					createErrors: !1,
					allErrors: !1
				}), cxt.subschema(subschema, valid);
			}
		}
	};
})), require_properties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let validate_1 = require_validate(), code_1 = require_code(), util_1 = require_util(), additionalProperties_1 = require_additionalProperties();
	exports.default = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			let { gen, schema, parentSchema, data, it } = cxt;
			it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0 && additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			let allProps = (0, code_1.allSchemaProperties)(schema);
			for (let prop of allProps) it.definedProperties.add(prop);
			it.opts.unevaluated && allProps.length && it.props !== !0 && (it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props));
			let properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			let valid = gen.name("valid");
			for (let prop of properties) hasDefault(prop) ? applyPropertySchema(prop) : (gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties)), applyPropertySchema(prop), it.allErrors || gen.else().var(valid, !0), gen.endIf()), cxt.it.definedProperties.add(prop), cxt.ok(valid);
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
})), require_patternProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let code_1 = require_code(), codegen_1 = require_codegen(), util_1 = require_util(), util_2 = require_util();
	exports.default = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			let { gen, schema, data, parentSchema, it } = cxt, { opts } = it, patterns = (0, code_1.allSchemaProperties)(schema), alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === !0)) return;
			let checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties, valid = gen.name("valid");
			it.props !== !0 && !(it.props instanceof codegen_1.Name) && (it.props = (0, util_2.evaluatedPropsToName)(gen, it.props));
			let { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (let pat of patterns) checkProperties && checkMatchingProperties(pat), it.allErrors ? validateProperties(pat) : (gen.var(valid, !0), validateProperties(pat), gen.if(valid));
			}
			function checkMatchingProperties(pat) {
				for (let prop in checkProperties) new RegExp(pat).test(prop) && (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						let alwaysValid = alwaysValidPatterns.includes(pat);
						alwaysValid || cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid), it.opts.unevaluated && props !== !0 ? gen.assign((0, codegen_1._)`${props}[${key}]`, !0) : !alwaysValid && !it.allErrors && gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
})), require_not = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let util_1 = require_util();
	exports.default = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: !0,
		code(cxt) {
			let { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			let valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: !0,
				createErrors: !1,
				allErrors: !1
			}, valid), cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
})), require_anyOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: !0,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
})), require_oneOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util();
	exports.default = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: !0,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			let { gen, schema, parentSchema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			let schArr = schema, valid = gen.let("valid", !1), passing = gen.let("passing", null), schValid = gen.name("_valid");
			cxt.setParams({ passing }), gen.block(validateOneOf), cxt.result(valid, () => cxt.reset(), () => cxt.error(!0));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					(0, util_1.alwaysValidSchema)(it, sch) ? gen.var(schValid, !0) : schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: !0
					}, schValid), i > 0 && gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, !1).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else(), gen.if(schValid, () => {
						gen.assign(valid, !0), gen.assign(passing, i), schCxt && cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
})), require_allOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let util_1 = require_util();
	exports.default = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			let { gen, schema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw Error("ajv implementation error");
			let valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				let schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid);
				cxt.ok(valid), cxt.mergeEvaluated(schCxt);
			});
		}
	};
})), require_if = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), util_1 = require_util(), def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: !0,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			let { gen, parentSchema, it } = cxt;
			parentSchema.then === void 0 && parentSchema.else === void 0 && (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			let hasThen = hasSchema(it, "then"), hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			let valid = gen.let("valid", !0), schValid = gen.name("_valid");
			if (validateIf(), cxt.reset(), hasThen && hasElse) {
				let ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause }), gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else hasThen ? gen.if(schValid, validateClause("then")) : gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(!0));
			function validateIf() {
				let schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: !0,
					createErrors: !1,
					allErrors: !1
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					let schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid), cxt.mergeValidEvaluated(schCxt, valid), ifClause ? gen.assign(ifClause, (0, codegen_1._)`${keyword}`) : cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		let schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
})), require_thenElse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let util_1 = require_util();
	exports.default = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			parentSchema.if === void 0 && (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
})), require_applicator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let additionalItems_1 = require_additionalItems(), prefixItems_1 = require_prefixItems(), items_1 = require_items(), items2020_1 = require_items2020(), contains_1 = require_contains(), dependencies_1 = require_dependencies(), propertyNames_1 = require_propertyNames(), additionalProperties_1 = require_additionalProperties(), properties_1 = require_properties(), patternProperties_1 = require_patternProperties(), not_1 = require_not(), anyOf_1 = require_anyOf(), oneOf_1 = require_oneOf(), allOf_1 = require_allOf(), if_1 = require_if(), thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = !1) {
		let applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		return draft2020 ? applicator.push(prefixItems_1.default, items2020_1.default) : applicator.push(additionalItems_1.default, items_1.default), applicator.push(contains_1.default), applicator;
	}
	exports.default = getApplicator;
})), require_format$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen();
	exports.default = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: !0,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			let { gen, data, $data, schema, schemaCode, it } = cxt, { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			$data ? validate$DataFormat() : validateFormat();
			function validate$DataFormat() {
				let fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				}), fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`), fType = gen.let("fType"), format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef)), cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					return opts.strictSchema === !1 ? codegen_1.nil : (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					let callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`, validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				let formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === !0) return;
				let [fmtType, format, fmtRef] = getFormat(formatDef);
				fmtType === ruleType && cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === !1) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					let code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0, fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					return typeof fmtDef == "object" && !(fmtDef instanceof RegExp) ? [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					] : [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
})), require_format = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = [require_format$1().default];
})), require_metadata = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.contentVocabulary = exports.metadataVocabulary = void 0, exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	], exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
})), require_draft7 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let core_1 = require_core(), validation_1 = require_validation(), applicator_1 = require_applicator(), format_1 = require_format(), metadata_1 = require_metadata();
	exports.default = [
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary
	];
})), require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError.Tag = "tag", DiscrError.Mapping = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
})), require_discriminator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let codegen_1 = require_codegen(), types_1 = require_types(), compile_1 = require_compile(), ref_error_1 = require_ref_error(), util_1 = require_util();
	exports.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			let { gen, data, schema, parentSchema, it } = cxt, { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw Error("discriminator: requires discriminator option");
			let tagName = schema.propertyName;
			if (typeof tagName != "string") throw Error("discriminator: requires propertyName");
			if (schema.mapping) throw Error("discriminator: mapping is not supported");
			if (!oneOf) throw Error("discriminator: requires oneOf keyword");
			let valid = gen.let("valid", !1), tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(!1, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			})), cxt.ok(valid);
			function validateMapping() {
				let mapping = getMapping();
				gen.if(!1);
				for (let tagValue in mapping) gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`), gen.assign(valid, applyTagSchema(mapping[tagValue]));
				gen.else(), cxt.error(!1, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				}), gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				let _valid = gen.name("valid"), schCxt = cxt.subschema({
					keyword: "oneOf",
					schemaProp
				}, _valid);
				return cxt.mergeEvaluated(schCxt, codegen_1.Name), _valid;
			}
			function getMapping() {
				let oneOfMapping = {}, topRequired = hasRequired(parentSchema), tagRequired = !0;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if (sch?.$ref && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						let ref = sch.$ref;
						if (sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref), sch instanceof compile_1.SchemaEnv && (sch = sch.schema), sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					let propSch = sch?.properties?.[tagName];
					if (typeof propSch != "object") throw Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired &&= topRequired || hasRequired(sch), addMappings(propSch, i);
				}
				if (!tagRequired) throw Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (let tagValue of sch.enum) addMapping(tagValue, i);
					else throw Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
})), require_json_schema_draft_07 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "http://json-schema.org/draft-07/schema#",
		title: "Core schema meta-schema",
		definitions: {
			schemaArray: {
				type: "array",
				minItems: 1,
				items: { $ref: "#" }
			},
			nonNegativeInteger: {
				type: "integer",
				minimum: 0
			},
			nonNegativeIntegerDefault0: { allOf: [{ $ref: "#/definitions/nonNegativeInteger" }, { default: 0 }] },
			simpleTypes: { enum: [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			stringArray: {
				type: "array",
				items: { type: "string" },
				uniqueItems: !0,
				default: []
			}
		},
		type: ["object", "boolean"],
		properties: {
			$id: {
				type: "string",
				format: "uri-reference"
			},
			$schema: {
				type: "string",
				format: "uri"
			},
			$ref: {
				type: "string",
				format: "uri-reference"
			},
			$comment: { type: "string" },
			title: { type: "string" },
			description: { type: "string" },
			default: !0,
			readOnly: {
				type: "boolean",
				default: !1
			},
			examples: {
				type: "array",
				items: !0
			},
			multipleOf: {
				type: "number",
				exclusiveMinimum: 0
			},
			maximum: { type: "number" },
			exclusiveMaximum: { type: "number" },
			minimum: { type: "number" },
			exclusiveMinimum: { type: "number" },
			maxLength: { $ref: "#/definitions/nonNegativeInteger" },
			minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
			pattern: {
				type: "string",
				format: "regex"
			},
			additionalItems: { $ref: "#" },
			items: {
				anyOf: [{ $ref: "#" }, { $ref: "#/definitions/schemaArray" }],
				default: !0
			},
			maxItems: { $ref: "#/definitions/nonNegativeInteger" },
			minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
			uniqueItems: {
				type: "boolean",
				default: !1
			},
			contains: { $ref: "#" },
			maxProperties: { $ref: "#/definitions/nonNegativeInteger" },
			minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
			required: { $ref: "#/definitions/stringArray" },
			additionalProperties: { $ref: "#" },
			definitions: {
				type: "object",
				additionalProperties: { $ref: "#" },
				default: {}
			},
			properties: {
				type: "object",
				additionalProperties: { $ref: "#" },
				default: {}
			},
			patternProperties: {
				type: "object",
				additionalProperties: { $ref: "#" },
				propertyNames: { format: "regex" },
				default: {}
			},
			dependencies: {
				type: "object",
				additionalProperties: { anyOf: [{ $ref: "#" }, { $ref: "#/definitions/stringArray" }] }
			},
			propertyNames: { $ref: "#" },
			const: !0,
			enum: {
				type: "array",
				items: !0,
				minItems: 1,
				uniqueItems: !0
			},
			type: { anyOf: [{ $ref: "#/definitions/simpleTypes" }, {
				type: "array",
				items: { $ref: "#/definitions/simpleTypes" },
				minItems: 1,
				uniqueItems: !0
			}] },
			format: { type: "string" },
			contentMediaType: { type: "string" },
			contentEncoding: { type: "string" },
			if: { $ref: "#" },
			then: { $ref: "#" },
			else: { $ref: "#" },
			allOf: { $ref: "#/definitions/schemaArray" },
			anyOf: { $ref: "#/definitions/schemaArray" },
			oneOf: { $ref: "#/definitions/schemaArray" },
			not: { $ref: "#" }
		},
		default: !0
	};
})), require_ajv = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
	let core_1 = require_core$1(), draft7_1 = require_draft7(), discriminator_1 = require_discriminator(), draft7MetaSchema = require_json_schema_draft_07(), META_SUPPORT_DATA = ["/properties"], META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var Ajv = class extends core_1.default {
		_addVocabularies() {
			super._addVocabularies(), draft7_1.default.forEach((v) => this.addVocabulary(v)), this.opts.discriminator && this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			if (super._addDefaultMetaSchema(), !this.opts.meta) return;
			let metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, !1), this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv = Ajv, module.exports = exports = Ajv, module.exports.Ajv = Ajv, Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = Ajv;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: !0,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: !0,
		get: function() {
			return codegen_1._;
		}
	}), Object.defineProperty(exports, "str", {
		enumerable: !0,
		get: function() {
			return codegen_1.str;
		}
	}), Object.defineProperty(exports, "stringify", {
		enumerable: !0,
		get: function() {
			return codegen_1.stringify;
		}
	}), Object.defineProperty(exports, "nil", {
		enumerable: !0,
		get: function() {
			return codegen_1.nil;
		}
	}), Object.defineProperty(exports, "Name", {
		enumerable: !0,
		get: function() {
			return codegen_1.Name;
		}
	}), Object.defineProperty(exports, "CodeGen", {
		enumerable: !0,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: !0,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: !0,
		get: function() {
			return ref_error_1.default;
		}
	});
})), requests_default = {
	"meta/root": {},
	"apps/get-authenticated": {},
	"apps/get-webhook-config-for-app": {},
	"apps/update-webhook-config-for-app": {
		bodyRequired: !0,
		body: {
			type: "object",
			properties: {
				url: { type: "string" },
				content_type: { type: "string" },
				secret: { type: "string" },
				insecure_ssl: { anyOf: [{ type: "string" }, { type: "number" }] }
			}
		}
	},
	"apps/list-installations": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" },
			since: { type: "string" },
			outdated: { type: "string" }
		}
	} },
	"apps/get-installation": { path: {
		type: "object",
		required: ["installation_id"],
		properties: { installation_id: { type: "integer" } }
	} },
	"apps/create-installation-access-token": {
		path: {
			type: "object",
			required: ["installation_id"],
			properties: { installation_id: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: "object",
			properties: {
				repositories: {
					type: "array",
					items: { type: "string" }
				},
				repository_ids: {
					type: "array",
					items: { type: "integer" }
				},
				permissions: {
					type: "object",
					properties: {
						actions: {
							type: "string",
							enum: ["read", "write"]
						},
						administration: {
							type: "string",
							enum: ["read", "write"]
						},
						artifact_metadata: {
							type: "string",
							enum: ["read", "write"]
						},
						attestations: {
							type: "string",
							enum: ["read", "write"]
						},
						checks: {
							type: "string",
							enum: ["read", "write"]
						},
						code_quality: {
							type: "string",
							enum: ["read", "write"]
						},
						codespaces: {
							type: "string",
							enum: ["read", "write"]
						},
						contents: {
							type: "string",
							enum: ["read", "write"]
						},
						dependabot_secrets: {
							type: "string",
							enum: ["read", "write"]
						},
						deployments: {
							type: "string",
							enum: ["read", "write"]
						},
						discussions: {
							type: "string",
							enum: ["read", "write"]
						},
						environments: {
							type: "string",
							enum: ["read", "write"]
						},
						issues: {
							type: "string",
							enum: ["read", "write"]
						},
						merge_queues: {
							type: "string",
							enum: ["read", "write"]
						},
						metadata: {
							type: "string",
							enum: ["read", "write"]
						},
						packages: {
							type: "string",
							enum: ["read", "write"]
						},
						pages: {
							type: "string",
							enum: ["read", "write"]
						},
						pull_requests: {
							type: "string",
							enum: ["read", "write"]
						},
						repository_custom_properties: {
							type: "string",
							enum: ["read", "write"]
						},
						repository_hooks: {
							type: "string",
							enum: ["read", "write"]
						},
						repository_projects: {
							type: "string",
							enum: [
								"read",
								"write",
								"admin"
							]
						},
						secret_scanning_alerts: {
							type: "string",
							enum: ["read", "write"]
						},
						secrets: {
							type: "string",
							enum: ["read", "write"]
						},
						security_events: {
							type: "string",
							enum: ["read", "write"]
						},
						single_file: {
							type: "string",
							enum: ["read", "write"]
						},
						statuses: {
							type: "string",
							enum: ["read", "write"]
						},
						vulnerability_alerts: {
							type: "string",
							enum: ["read", "write"]
						},
						workflows: {
							type: "string",
							enum: ["write"]
						},
						custom_properties_for_organizations: {
							type: "string",
							enum: ["read", "write"]
						},
						members: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_administration: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_custom_roles: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_custom_org_roles: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_custom_properties: {
							type: "string",
							enum: [
								"read",
								"write",
								"admin"
							]
						},
						organization_copilot_seat_management: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_copilot_agent_settings: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_announcement_banners: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_events: {
							type: "string",
							enum: ["read"]
						},
						organization_hooks: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_personal_access_tokens: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_personal_access_token_requests: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_plan: {
							type: "string",
							enum: ["read"]
						},
						organization_projects: {
							type: "string",
							enum: [
								"read",
								"write",
								"admin"
							]
						},
						organization_packages: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_secrets: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_self_hosted_runners: {
							type: "string",
							enum: ["read", "write"]
						},
						organization_user_blocking: {
							type: "string",
							enum: ["read", "write"]
						},
						email_addresses: {
							type: "string",
							enum: ["read", "write"]
						},
						followers: {
							type: "string",
							enum: ["read", "write"]
						},
						git_ssh_keys: {
							type: "string",
							enum: ["read", "write"]
						},
						gpg_keys: {
							type: "string",
							enum: ["read", "write"]
						},
						interaction_limits: {
							type: "string",
							enum: ["read", "write"]
						},
						profile: {
							type: "string",
							enum: ["write"]
						},
						starring: {
							type: "string",
							enum: ["read", "write"]
						},
						enterprise_custom_properties_for_organizations: {
							type: "string",
							enum: [
								"read",
								"write",
								"admin"
							]
						}
					}
				}
			}
		}
	},
	"apps/list-repos-accessible-to-installation": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"apps/revoke-installation-access-token": {},
	"meta/get": {},
	"rate-limit/get": {},
	"repos/get": {},
	"repos/update": {
		bodyRequired: !1,
		body: {
			type: "object",
			properties: {
				name: { type: "string" },
				description: { type: "string" },
				homepage: { type: "string" },
				private: { type: "boolean" },
				visibility: {
					type: "string",
					enum: ["public", "private"]
				},
				security_and_analysis: {
					type: ["object", "null"],
					properties: {
						advanced_security: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						code_security: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						secret_scanning: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						secret_scanning_push_protection: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						secret_scanning_ai_detection: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						secret_scanning_non_provider_patterns: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						secret_scanning_delegated_alert_dismissal: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						secret_scanning_delegated_bypass: {
							type: "object",
							properties: { status: { type: "string" } }
						},
						secret_scanning_delegated_bypass_options: {
							type: "object",
							properties: { reviewers: {
								type: "array",
								items: {
									type: "object",
									required: ["reviewer_id", "reviewer_type"],
									properties: {
										reviewer_id: { type: "integer" },
										reviewer_type: {
											type: "string",
											enum: ["TEAM", "ROLE"]
										},
										mode: {
											type: "string",
											enum: ["ALWAYS", "EXEMPT"]
										}
									}
								}
							} }
						}
					}
				},
				has_issues: { type: "boolean" },
				has_projects: { type: "boolean" },
				has_wiki: { type: "boolean" },
				has_pull_requests: { type: "boolean" },
				pull_request_creation_policy: {
					type: "string",
					enum: ["all", "collaborators_only"]
				},
				is_template: { type: "boolean" },
				default_branch: { type: "string" },
				allow_squash_merge: { type: "boolean" },
				allow_merge_commit: { type: "boolean" },
				allow_rebase_merge: { type: "boolean" },
				allow_auto_merge: { type: "boolean" },
				delete_branch_on_merge: { type: "boolean" },
				allow_update_branch: { type: "boolean" },
				use_squash_pr_title_as_default: { type: "boolean" },
				squash_merge_commit_title: {
					type: "string",
					enum: ["PR_TITLE", "COMMIT_OR_PR_TITLE"]
				},
				squash_merge_commit_message: {
					type: "string",
					enum: [
						"PR_BODY",
						"COMMIT_MESSAGES",
						"BLANK"
					]
				},
				merge_commit_title: {
					type: "string",
					enum: ["PR_TITLE", "MERGE_MESSAGE"]
				},
				merge_commit_message: {
					type: "string",
					enum: [
						"PR_BODY",
						"PR_TITLE",
						"BLANK"
					]
				},
				archived: { type: "boolean" },
				allow_forking: { type: "boolean" },
				web_commit_signoff_required: { type: "boolean" }
			}
		}
	},
	"actions/list-artifacts-for-repo": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" },
			name: { type: "string" }
		}
	} },
	"actions/get-artifact": { path: {
		type: "object",
		required: ["artifact_id"],
		properties: { artifact_id: { type: "integer" } }
	} },
	"actions/delete-artifact": { path: {
		type: "object",
		required: ["artifact_id"],
		properties: { artifact_id: { type: "integer" } }
	} },
	"actions/download-artifact": { path: {
		type: "object",
		required: ["artifact_id"],
		properties: { artifact_id: { type: "integer" } }
	} },
	"actions/get-job-for-workflow-run": { path: {
		type: "object",
		required: ["job_id"],
		properties: { job_id: { type: "integer" } }
	} },
	"actions/download-job-logs-for-workflow-run": { path: {
		type: "object",
		required: ["job_id"],
		properties: { job_id: { type: "integer" } }
	} },
	"actions/list-workflow-runs-for-repo": { query: {
		type: "object",
		required: [],
		properties: {
			actor: { type: "string" },
			branch: { type: "string" },
			event: { type: "string" },
			status: {
				type: "string",
				enum: [
					"completed",
					"action_required",
					"cancelled",
					"failure",
					"neutral",
					"skipped",
					"stale",
					"success",
					"timed_out",
					"in_progress",
					"queued",
					"requested",
					"waiting",
					"pending"
				]
			},
			per_page: { type: "integer" },
			page: { type: "integer" },
			created: { type: "string" },
			exclude_pull_requests: { type: "boolean" },
			check_suite_id: { type: "integer" },
			head_sha: { type: "string" }
		}
	} },
	"actions/get-workflow-run": {
		path: {
			type: "object",
			required: ["run_id"],
			properties: { run_id: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: { exclude_pull_requests: { type: "boolean" } }
		}
	},
	"actions/list-workflow-run-artifacts": {
		path: {
			type: "object",
			required: ["run_id"],
			properties: { run_id: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" },
				name: { type: "string" },
				direction: {
					type: "string",
					enum: ["asc", "desc"]
				}
			}
		}
	},
	"actions/get-workflow-run-attempt": {
		path: {
			type: "object",
			required: ["run_id", "attempt_number"],
			properties: {
				run_id: { type: "integer" },
				attempt_number: { type: "integer" }
			}
		},
		query: {
			type: "object",
			required: [],
			properties: { exclude_pull_requests: { type: "boolean" } }
		}
	},
	"actions/list-jobs-for-workflow-run-attempt": {
		path: {
			type: "object",
			required: ["run_id", "attempt_number"],
			properties: {
				run_id: { type: "integer" },
				attempt_number: { type: "integer" }
			}
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"actions/cancel-workflow-run": { path: {
		type: "object",
		required: ["run_id"],
		properties: { run_id: { type: "integer" } }
	} },
	"actions/force-cancel-workflow-run": { path: {
		type: "object",
		required: ["run_id"],
		properties: { run_id: { type: "integer" } }
	} },
	"actions/list-jobs-for-workflow-run": {
		path: {
			type: "object",
			required: ["run_id"],
			properties: { run_id: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				filter: {
					type: "string",
					enum: ["latest", "all"]
				},
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"actions/download-workflow-run-logs": { path: {
		type: "object",
		required: ["run_id"],
		properties: { run_id: { type: "integer" } }
	} },
	"actions/re-run-workflow": {
		path: {
			type: "object",
			required: ["run_id"],
			properties: { run_id: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: ["object", "null"],
			properties: { enable_debug_logging: { type: "boolean" } }
		}
	},
	"actions/re-run-workflow-failed-jobs": {
		path: {
			type: "object",
			required: ["run_id"],
			properties: { run_id: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: ["object", "null"],
			properties: { enable_debug_logging: { type: "boolean" } }
		}
	},
	"actions/list-repo-variables": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"actions/create-repo-variable": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["name", "value"],
			properties: {
				name: { type: "string" },
				value: { type: "string" }
			}
		}
	},
	"actions/get-repo-variable": {},
	"actions/update-repo-variable": {
		bodyRequired: !0,
		body: {
			type: "object",
			properties: {
				name: { type: "string" },
				value: { type: "string" }
			}
		}
	},
	"actions/delete-repo-variable": {},
	"actions/list-repo-workflows": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"actions/get-workflow": {},
	"actions/disable-workflow": {},
	"actions/create-workflow-dispatch": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["ref"],
			properties: {
				ref: { type: "string" },
				inputs: {
					type: "object",
					maxProperties: 25,
					additionalProperties: !0
				},
				return_run_details: { type: "boolean" }
			}
		}
	},
	"actions/enable-workflow": {},
	"actions/list-workflow-runs": { query: {
		type: "object",
		required: [],
		properties: {
			actor: { type: "string" },
			branch: { type: "string" },
			event: { type: "string" },
			status: {
				type: "string",
				enum: [
					"completed",
					"action_required",
					"cancelled",
					"failure",
					"neutral",
					"skipped",
					"stale",
					"success",
					"timed_out",
					"in_progress",
					"queued",
					"requested",
					"waiting",
					"pending"
				]
			},
			per_page: { type: "integer" },
			page: { type: "integer" },
			created: { type: "string" },
			exclude_pull_requests: { type: "boolean" },
			check_suite_id: { type: "integer" },
			head_sha: { type: "string" }
		}
	} },
	"repos/list-branches": { query: {
		type: "object",
		required: [],
		properties: {
			protected: { type: "boolean" },
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"repos/get-branch": {},
	"repos/get-branch-protection": {},
	"repos/update-branch-protection": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: [
				"required_status_checks",
				"enforce_admins",
				"required_pull_request_reviews",
				"restrictions"
			],
			properties: {
				required_status_checks: {
					type: ["object", "null"],
					required: ["strict", "contexts"],
					properties: {
						strict: { type: "boolean" },
						contexts: {
							type: "array",
							items: { type: "string" }
						},
						checks: {
							type: "array",
							items: {
								type: "object",
								required: ["context"],
								properties: {
									context: { type: "string" },
									app_id: { type: "integer" }
								}
							}
						}
					}
				},
				enforce_admins: { type: ["boolean", "null"] },
				required_pull_request_reviews: {
					type: ["object", "null"],
					properties: {
						dismissal_restrictions: {
							type: "object",
							properties: {
								users: {
									type: "array",
									items: { type: "string" }
								},
								teams: {
									type: "array",
									items: { type: "string" }
								},
								apps: {
									type: "array",
									items: { type: "string" }
								}
							}
						},
						dismiss_stale_reviews: { type: "boolean" },
						require_code_owner_reviews: { type: "boolean" },
						required_approving_review_count: { type: "integer" },
						require_last_push_approval: { type: "boolean" },
						bypass_pull_request_allowances: {
							type: "object",
							properties: {
								users: {
									type: "array",
									items: { type: "string" }
								},
								teams: {
									type: "array",
									items: { type: "string" }
								},
								apps: {
									type: "array",
									items: { type: "string" }
								}
							}
						}
					}
				},
				restrictions: {
					type: ["object", "null"],
					required: ["users", "teams"],
					properties: {
						users: {
							type: "array",
							items: { type: "string" }
						},
						teams: {
							type: "array",
							items: { type: "string" }
						},
						apps: {
							type: "array",
							items: { type: "string" }
						}
					}
				},
				required_linear_history: { type: "boolean" },
				allow_force_pushes: { type: ["boolean", "null"] },
				allow_deletions: { type: "boolean" },
				block_creations: { type: "boolean" },
				required_conversation_resolution: { type: "boolean" },
				lock_branch: { type: "boolean" },
				allow_fork_syncing: { type: "boolean" }
			}
		}
	},
	"repos/delete-branch-protection": {},
	"repos/rename-branch": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["new_name"],
			properties: { new_name: { type: "string" } }
		}
	},
	"checks/create": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["name", "head_sha"],
			properties: {
				name: { type: "string" },
				head_sha: { type: "string" },
				details_url: { type: "string" },
				external_id: { type: "string" },
				status: {
					type: "string",
					enum: [
						"queued",
						"in_progress",
						"completed"
					]
				},
				started_at: { type: "string" },
				conclusion: {
					type: "string",
					enum: [
						"action_required",
						"cancelled",
						"failure",
						"neutral",
						"success",
						"skipped",
						"stale",
						"timed_out"
					]
				},
				completed_at: { type: "string" },
				output: {
					type: "object",
					required: ["title", "summary"],
					properties: {
						title: { type: "string" },
						summary: {
							type: "string",
							maxLength: 65535
						},
						text: {
							type: "string",
							maxLength: 65535
						},
						annotations: {
							type: "array",
							maxItems: 50,
							items: {
								type: "object",
								required: [
									"path",
									"start_line",
									"end_line",
									"annotation_level",
									"message"
								],
								properties: {
									path: { type: "string" },
									start_line: { type: "integer" },
									end_line: { type: "integer" },
									start_column: { type: "integer" },
									end_column: { type: "integer" },
									annotation_level: {
										type: "string",
										enum: [
											"notice",
											"warning",
											"failure"
										]
									},
									message: { type: "string" },
									title: { type: "string" },
									raw_details: { type: "string" }
								}
							}
						},
						images: {
							type: "array",
							items: {
								type: "object",
								required: ["alt", "image_url"],
								properties: {
									alt: { type: "string" },
									image_url: { type: "string" },
									caption: { type: "string" }
								}
							}
						}
					}
				},
				actions: {
					type: "array",
					maxItems: 3,
					items: {
						type: "object",
						required: [
							"label",
							"description",
							"identifier"
						],
						properties: {
							label: {
								type: "string",
								maxLength: 20
							},
							description: {
								type: "string",
								maxLength: 40
							},
							identifier: {
								type: "string",
								maxLength: 20
							}
						}
					}
				}
			}
		}
	},
	"checks/get": { path: {
		type: "object",
		required: ["check_run_id"],
		properties: { check_run_id: { type: "integer" } }
	} },
	"checks/update": {
		path: {
			type: "object",
			required: ["check_run_id"],
			properties: { check_run_id: { type: "integer" } }
		},
		bodyRequired: !0,
		body: {
			type: "object",
			anyOf: [{
				required: ["conclusion"],
				additionalProperties: !0,
				properties: { status: { enum: ["completed"] } }
			}, {
				additionalProperties: !0,
				properties: { status: { enum: ["queued", "in_progress"] } }
			}],
			properties: {
				name: { type: "string" },
				details_url: { type: "string" },
				external_id: { type: "string" },
				started_at: { type: "string" },
				status: {
					type: "string",
					enum: [
						"queued",
						"in_progress",
						"completed",
						"waiting",
						"requested",
						"pending"
					]
				},
				conclusion: {
					type: "string",
					enum: [
						"action_required",
						"cancelled",
						"failure",
						"neutral",
						"success",
						"skipped",
						"stale",
						"timed_out"
					]
				},
				completed_at: { type: "string" },
				output: {
					type: "object",
					required: ["summary"],
					properties: {
						title: { type: "string" },
						summary: {
							type: "string",
							maxLength: 65535
						},
						text: {
							type: "string",
							maxLength: 65535
						},
						annotations: {
							type: "array",
							maxItems: 50,
							items: {
								type: "object",
								required: [
									"path",
									"start_line",
									"end_line",
									"annotation_level",
									"message"
								],
								properties: {
									path: { type: "string" },
									start_line: { type: "integer" },
									end_line: { type: "integer" },
									start_column: { type: "integer" },
									end_column: { type: "integer" },
									annotation_level: {
										type: "string",
										enum: [
											"notice",
											"warning",
											"failure"
										]
									},
									message: { type: "string" },
									title: { type: "string" },
									raw_details: { type: "string" }
								}
							}
						},
						images: {
							type: "array",
							items: {
								type: "object",
								required: ["alt", "image_url"],
								properties: {
									alt: { type: "string" },
									image_url: { type: "string" },
									caption: { type: "string" }
								}
							}
						}
					}
				},
				actions: {
					type: "array",
					maxItems: 3,
					items: {
						type: "object",
						required: [
							"label",
							"description",
							"identifier"
						],
						properties: {
							label: {
								type: "string",
								maxLength: 20
							},
							description: {
								type: "string",
								maxLength: 40
							},
							identifier: {
								type: "string",
								maxLength: 20
							}
						}
					}
				}
			}
		}
	},
	"checks/list-annotations": {
		path: {
			type: "object",
			required: ["check_run_id"],
			properties: { check_run_id: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"checks/rerequest-run": { path: {
		type: "object",
		required: ["check_run_id"],
		properties: { check_run_id: { type: "integer" } }
	} },
	"checks/get-suite": { path: {
		type: "object",
		required: ["check_suite_id"],
		properties: { check_suite_id: { type: "integer" } }
	} },
	"checks/list-for-suite": {
		path: {
			type: "object",
			required: ["check_suite_id"],
			properties: { check_suite_id: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				check_name: { type: "string" },
				status: {
					type: "string",
					enum: [
						"queued",
						"in_progress",
						"completed"
					]
				},
				filter: {
					type: "string",
					enum: ["latest", "all"]
				},
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"checks/rerequest-suite": { path: {
		type: "object",
		required: ["check_suite_id"],
		properties: { check_suite_id: { type: "integer" } }
	} },
	"repos/check-collaborator": {},
	"repos/get-collaborator-permission-level": {},
	"repos/list-commits": { query: {
		type: "object",
		required: [],
		properties: {
			sha: { type: "string" },
			path: { type: "string" },
			author: { type: "string" },
			committer: { type: "string" },
			since: { type: "string" },
			until: { type: "string" },
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"repos/list-pull-requests-associated-with-commit": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"repos/get-commit": { query: {
		type: "object",
		required: [],
		properties: {
			page: { type: "integer" },
			per_page: { type: "integer" }
		}
	} },
	"checks/list-for-ref": { query: {
		type: "object",
		required: [],
		properties: {
			check_name: { type: "string" },
			status: {
				type: "string",
				enum: [
					"queued",
					"in_progress",
					"completed"
				]
			},
			filter: {
				type: "string",
				enum: ["latest", "all"]
			},
			per_page: { type: "integer" },
			page: { type: "integer" },
			app_id: { type: "integer" }
		}
	} },
	"checks/list-suites-for-ref": { query: {
		type: "object",
		required: [],
		properties: {
			app_id: { type: "integer" },
			check_name: { type: "string" },
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"repos/get-combined-status-for-ref": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"repos/list-commit-statuses-for-ref": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"repos/compare-commits-with-basehead": { query: {
		type: "object",
		required: [],
		properties: {
			page: { type: "integer" },
			per_page: { type: "integer" }
		}
	} },
	"repos/get-content": { query: {
		type: "object",
		required: [],
		properties: { ref: { type: "string" } }
	} },
	"repos/create-or-update-file-contents": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["message", "content"],
			properties: {
				message: { type: "string" },
				content: { type: "string" },
				sha: { type: "string" },
				branch: { type: "string" },
				committer: {
					type: "object",
					required: ["name", "email"],
					properties: {
						name: { type: "string" },
						email: { type: "string" },
						date: { type: "string" }
					}
				},
				author: {
					type: "object",
					required: ["name", "email"],
					properties: {
						name: { type: "string" },
						email: { type: "string" },
						date: { type: "string" }
					}
				}
			}
		}
	},
	"repos/delete-file": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["message", "sha"],
			properties: {
				message: { type: "string" },
				sha: { type: "string" },
				branch: { type: "string" },
				committer: {
					type: "object",
					properties: {
						name: { type: "string" },
						email: { type: "string" }
					}
				},
				author: {
					type: "object",
					properties: {
						name: { type: "string" },
						email: { type: "string" }
					}
				}
			}
		}
	},
	"git/create-blob": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["content"],
			properties: {
				content: { type: "string" },
				encoding: { type: "string" }
			}
		}
	},
	"git/get-blob": {},
	"git/create-commit": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["message", "tree"],
			properties: {
				message: { type: "string" },
				tree: { type: "string" },
				parents: {
					type: "array",
					items: { type: "string" }
				},
				author: {
					type: "object",
					required: ["name", "email"],
					properties: {
						name: { type: "string" },
						email: { type: "string" },
						date: { type: "string" }
					}
				},
				committer: {
					type: "object",
					properties: {
						name: { type: "string" },
						email: { type: "string" },
						date: { type: "string" }
					}
				},
				signature: { type: "string" }
			}
		}
	},
	"git/get-commit": {},
	"git/list-matching-refs": {},
	"git/get-ref": {},
	"git/create-ref": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["ref", "sha"],
			properties: {
				ref: { type: "string" },
				sha: { type: "string" }
			}
		}
	},
	"git/update-ref": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["sha"],
			properties: {
				sha: { type: "string" },
				force: { type: "boolean" }
			}
		}
	},
	"git/delete-ref": {},
	"git/create-tree": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["tree"],
			properties: {
				tree: {
					type: "array",
					items: {
						type: "object",
						properties: {
							path: { type: "string" },
							mode: {
								type: "string",
								enum: [
									"100644",
									"100755",
									"040000",
									"160000",
									"120000"
								]
							},
							type: {
								type: "string",
								enum: [
									"blob",
									"tree",
									"commit"
								]
							},
							sha: { type: ["string", "null"] },
							content: { type: "string" }
						}
					}
				},
				base_tree: { type: "string" }
			}
		}
	},
	"git/get-tree": { query: {
		type: "object",
		required: [],
		properties: { recursive: { type: "string" } }
	} },
	"apps/get-repo-installation": {},
	"issues/list-for-repo": { query: {
		type: "object",
		required: [],
		properties: {
			milestone: { type: "string" },
			state: {
				type: "string",
				enum: [
					"open",
					"closed",
					"all"
				]
			},
			assignee: { type: "string" },
			type: { type: "string" },
			creator: { type: "string" },
			mentioned: { type: "string" },
			issue_field_values: { type: "string" },
			labels: { type: "string" },
			sort: {
				type: "string",
				enum: [
					"created",
					"updated",
					"comments"
				]
			},
			direction: {
				type: "string",
				enum: ["asc", "desc"]
			},
			since: { type: "string" },
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"issues/create": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["title"],
			properties: {
				title: { anyOf: [{ type: "string" }, { type: "integer" }] },
				body: { type: "string" },
				assignee: { type: ["string", "null"] },
				milestone: { anyOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }] },
				labels: {
					type: "array",
					items: { anyOf: [{ type: "string" }, {
						type: "object",
						properties: {
							id: { type: "integer" },
							name: { type: "string" },
							description: { type: ["string", "null"] },
							color: { type: ["string", "null"] }
						}
					}] }
				},
				assignees: {
					type: "array",
					items: { type: "string" }
				},
				issue_field_values: {
					type: "array",
					items: {
						type: "object",
						required: ["field_id", "value"],
						additionalProperties: !1,
						properties: {
							field_id: { type: "integer" },
							value: { anyOf: [
								{ type: "string" },
								{ type: "number" },
								{
									type: "array",
									items: { type: "string" }
								}
							] }
						}
					}
				},
				type: { type: ["string", "null"] }
			}
		}
	},
	"issues/list-comments-for-repo": { query: {
		type: "object",
		required: [],
		properties: {
			sort: {
				type: "string",
				enum: ["created", "updated"]
			},
			direction: {
				type: "string",
				enum: ["asc", "desc"]
			},
			since: { type: "string" },
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"issues/get-comment": { path: {
		type: "object",
		required: ["comment_id"],
		properties: { comment_id: { type: "integer" } }
	} },
	"issues/update-comment": {
		path: {
			type: "object",
			required: ["comment_id"],
			properties: { comment_id: { type: "integer" } }
		},
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["body"],
			properties: { body: { type: "string" } }
		}
	},
	"issues/delete-comment": { path: {
		type: "object",
		required: ["comment_id"],
		properties: { comment_id: { type: "integer" } }
	} },
	"reactions/list-for-issue-comment": {
		path: {
			type: "object",
			required: ["comment_id"],
			properties: { comment_id: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				content: {
					type: "string",
					enum: [
						"+1",
						"-1",
						"laugh",
						"confused",
						"heart",
						"hooray",
						"rocket",
						"eyes"
					]
				},
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"reactions/create-for-issue-comment": {
		path: {
			type: "object",
			required: ["comment_id"],
			properties: { comment_id: { type: "integer" } }
		},
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["content"],
			properties: { content: {
				type: "string",
				enum: [
					"+1",
					"-1",
					"laugh",
					"confused",
					"heart",
					"hooray",
					"rocket",
					"eyes"
				]
			} }
		}
	},
	"reactions/delete-for-issue-comment": { path: {
		type: "object",
		required: ["comment_id", "reaction_id"],
		properties: {
			comment_id: { type: "integer" },
			reaction_id: { type: "integer" }
		}
	} },
	"issues/get": { path: {
		type: "object",
		required: ["issue_number"],
		properties: { issue_number: { type: "integer" } }
	} },
	"issues/update": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: "object",
			properties: {
				title: { anyOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }] },
				body: { type: ["string", "null"] },
				assignee: { type: ["string", "null"] },
				state: {
					type: "string",
					enum: ["open", "closed"]
				},
				state_reason: {
					type: ["string", "null"],
					enum: [
						"completed",
						"not_planned",
						"duplicate",
						"reopened",
						null
					]
				},
				duplicate_issue_id: { type: "integer" },
				milestone: { anyOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }] },
				labels: {
					type: "array",
					items: { anyOf: [{ type: "string" }, {
						type: "object",
						properties: {
							id: { type: "integer" },
							name: { type: "string" },
							description: { type: ["string", "null"] },
							color: { type: ["string", "null"] },
							rationale: { type: "string" },
							suggest: { type: "boolean" },
							confidence: {
								type: "string",
								enum: [
									"low",
									"medium",
									"high"
								]
							}
						}
					}] }
				},
				assignees: {
					type: "array",
					items: { anyOf: [{ type: "string" }, {
						type: "object",
						properties: {
							login: { type: "string" },
							rationale: { type: "string" },
							suggest: { type: "boolean" },
							confidence: {
								type: "string",
								enum: [
									"low",
									"medium",
									"high"
								]
							}
						}
					}] }
				},
				issue_field_values: {
					type: "array",
					items: {
						type: "object",
						required: ["field_id", "value"],
						additionalProperties: !1,
						properties: {
							field_id: { type: "integer" },
							value: { anyOf: [
								{ type: "string" },
								{ type: "number" },
								{
									type: "array",
									items: { type: "string" }
								}
							] },
							rationale: { type: "string" },
							suggest: { type: "boolean" },
							confidence: {
								type: "string",
								enum: [
									"low",
									"medium",
									"high"
								]
							}
						}
					}
				},
				type: { anyOf: [{ anyOf: [{ type: "string" }, {
					type: "object",
					properties: {
						value: { type: ["string", "null"] },
						rationale: { type: "string" },
						suggest: { type: "boolean" },
						confidence: {
							type: "string",
							enum: [
								"low",
								"medium",
								"high"
							]
						}
					}
				}] }, { type: "null" }] }
			}
		}
	},
	"issues/add-assignees": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: "object",
			properties: { assignees: {
				type: "array",
				items: { anyOf: [{ type: "string" }, {
					type: "object",
					required: ["login"],
					properties: {
						login: { type: "string" },
						rationale: { type: "string" },
						suggest: { type: "boolean" },
						confidence: {
							type: "string",
							enum: [
								"low",
								"medium",
								"high"
							]
						}
					}
				}] }
			} }
		}
	},
	"issues/remove-assignees": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["assignees"],
			properties: { assignees: {
				type: "array",
				items: { type: "string" }
			} }
		}
	},
	"issues/list-comments": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				since: { type: "string" },
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"issues/create-comment": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["body"],
			properties: { body: { type: "string" } }
		}
	},
	"issues/list-dependencies-blocked-by": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"issues/add-blocked-by-dependency": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["issue_id"],
			properties: { issue_id: { type: "integer" } }
		}
	},
	"issues/remove-dependency-blocked-by": { path: {
		type: "object",
		required: ["issue_number", "issue_id"],
		properties: {
			issue_number: { type: "integer" },
			issue_id: { type: "integer" }
		}
	} },
	"issues/list-dependencies-blocking": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"issues/list-labels-on-issue": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"issues/set-labels": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: { anyOf: [{
			type: "object",
			properties: { labels: {
				type: "array",
				minItems: 1,
				items: { type: "string" }
			} }
		}, {
			type: "object",
			properties: { labels: {
				type: "array",
				minItems: 1,
				items: {
					type: "object",
					required: ["name"],
					properties: { name: { type: "string" } }
				}
			} }
		}] }
	},
	"issues/add-labels": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: { anyOf: [{
			type: "object",
			properties: { labels: {
				type: "array",
				minItems: 1,
				items: { anyOf: [{ type: "string" }, {
					type: "object",
					required: ["name"],
					properties: {
						name: { type: "string" },
						rationale: { type: "string" },
						suggest: { type: "boolean" },
						confidence: {
							type: "string",
							enum: [
								"low",
								"medium",
								"high"
							]
						}
					}
				}] }
			} }
		}] }
	},
	"issues/remove-all-labels": { path: {
		type: "object",
		required: ["issue_number"],
		properties: { issue_number: { type: "integer" } }
	} },
	"issues/remove-label": { path: {
		type: "object",
		required: ["issue_number"],
		properties: { issue_number: { type: "integer" } }
	} },
	"issues/lock": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: ["object", "null"],
			properties: { lock_reason: {
				type: "string",
				enum: [
					"off-topic",
					"too heated",
					"resolved",
					"spam"
				]
			} }
		}
	},
	"issues/unlock": { path: {
		type: "object",
		required: ["issue_number"],
		properties: { issue_number: { type: "integer" } }
	} },
	"reactions/list-for-issue": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				content: {
					type: "string",
					enum: [
						"+1",
						"-1",
						"laugh",
						"confused",
						"heart",
						"hooray",
						"rocket",
						"eyes"
					]
				},
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"reactions/create-for-issue": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["content"],
			properties: { content: {
				type: "string",
				enum: [
					"+1",
					"-1",
					"laugh",
					"confused",
					"heart",
					"hooray",
					"rocket",
					"eyes"
				]
			} }
		}
	},
	"reactions/delete-for-issue": { path: {
		type: "object",
		required: ["issue_number", "reaction_id"],
		properties: {
			issue_number: { type: "integer" },
			reaction_id: { type: "integer" }
		}
	} },
	"issues/list-events-for-timeline": {
		path: {
			type: "object",
			required: ["issue_number"],
			properties: { issue_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" },
				exclude: { type: "string" }
			}
		}
	},
	"issues/list-labels-for-repo": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"issues/create-label": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["name"],
			properties: {
				name: { type: "string" },
				color: { type: "string" },
				description: { type: "string" }
			}
		}
	},
	"issues/get-label": {},
	"issues/update-label": {
		bodyRequired: !1,
		body: {
			type: "object",
			properties: {
				new_name: { type: "string" },
				color: { type: "string" },
				description: { type: "string" }
			}
		}
	},
	"issues/delete-label": {},
	"pulls/list": { query: {
		type: "object",
		required: [],
		properties: {
			state: {
				type: "string",
				enum: [
					"open",
					"closed",
					"all"
				]
			},
			head: { type: "string" },
			base: { type: "string" },
			sort: {
				type: "string",
				enum: [
					"created",
					"updated",
					"popularity",
					"long-running"
				]
			},
			direction: {
				type: "string",
				enum: ["asc", "desc"]
			},
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"pulls/create": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["head", "base"],
			properties: {
				title: { type: "string" },
				head: { type: "string" },
				head_repo: { type: "string" },
				base: { type: "string" },
				body: { type: "string" },
				maintainer_can_modify: { type: "boolean" },
				draft: { type: "boolean" },
				issue: { type: "integer" }
			}
		}
	},
	"pulls/get": { path: {
		type: "object",
		required: ["pull_number"],
		properties: { pull_number: { type: "integer" } }
	} },
	"pulls/update": {
		path: {
			type: "object",
			required: ["pull_number"],
			properties: { pull_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: "object",
			properties: {
				title: { type: "string" },
				body: { type: "string" },
				state: {
					type: "string",
					enum: ["open", "closed"]
				},
				base: { type: "string" },
				maintainer_can_modify: { type: "boolean" }
			}
		}
	},
	"pulls/list-commits": {
		path: {
			type: "object",
			required: ["pull_number"],
			properties: { pull_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"pulls/list-files": {
		path: {
			type: "object",
			required: ["pull_number"],
			properties: { pull_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"pulls/check-if-merged": { path: {
		type: "object",
		required: ["pull_number"],
		properties: { pull_number: { type: "integer" } }
	} },
	"pulls/merge": {
		path: {
			type: "object",
			required: ["pull_number"],
			properties: { pull_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: ["object", "null"],
			properties: {
				commit_title: { type: "string" },
				commit_message: { type: "string" },
				sha: { type: "string" },
				merge_method: {
					type: "string",
					enum: [
						"merge",
						"squash",
						"rebase"
					]
				}
			}
		}
	},
	"pulls/list-reviews": {
		path: {
			type: "object",
			required: ["pull_number"],
			properties: { pull_number: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: {
				per_page: { type: "integer" },
				page: { type: "integer" }
			}
		}
	},
	"pulls/create-review": {
		path: {
			type: "object",
			required: ["pull_number"],
			properties: { pull_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: "object",
			properties: {
				commit_id: { type: "string" },
				body: { type: "string" },
				event: {
					type: "string",
					enum: [
						"APPROVE",
						"REQUEST_CHANGES",
						"COMMENT"
					]
				},
				comments: {
					type: "array",
					items: {
						type: "object",
						required: ["path", "body"],
						properties: {
							path: { type: "string" },
							position: { type: "integer" },
							body: { type: "string" },
							line: { type: "integer" },
							side: { type: "string" },
							start_line: { type: "integer" },
							start_side: { type: "string" }
						}
					}
				}
			}
		}
	},
	"pulls/get-review": { path: {
		type: "object",
		required: ["pull_number", "review_id"],
		properties: {
			pull_number: { type: "integer" },
			review_id: { type: "integer" }
		}
	} },
	"pulls/dismiss-review": {
		path: {
			type: "object",
			required: ["pull_number", "review_id"],
			properties: {
				pull_number: { type: "integer" },
				review_id: { type: "integer" }
			}
		},
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["message"],
			properties: {
				message: { type: "string" },
				event: {
					type: "string",
					enum: ["DISMISS"]
				}
			}
		}
	},
	"pulls/update-branch": {
		path: {
			type: "object",
			required: ["pull_number"],
			properties: { pull_number: { type: "integer" } }
		},
		bodyRequired: !1,
		body: {
			type: ["object", "null"],
			properties: { expected_head_sha: { type: "string" } }
		}
	},
	"repos/get-readme": { query: {
		type: "object",
		required: [],
		properties: { ref: { type: "string" } }
	} },
	"repos/get-branch-rules": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} },
	"repos/get-repo-rulesets": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" },
			includes_parents: { type: "boolean" },
			targets: { type: "string" }
		}
	} },
	"repos/create-repo-ruleset": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["name", "enforcement"],
			properties: {
				name: { type: "string" },
				target: {
					type: "string",
					enum: [
						"branch",
						"tag",
						"push"
					]
				},
				enforcement: {
					type: "string",
					enum: [
						"disabled",
						"active",
						"evaluate"
					]
				},
				bypass_actors: {
					type: "array",
					items: {
						type: "object",
						required: ["actor_type"],
						properties: {
							actor_id: { type: ["integer", "null"] },
							actor_type: {
								type: "string",
								enum: [
									"Integration",
									"OrganizationAdmin",
									"RepositoryRole",
									"Team",
									"DeployKey",
									"User"
								]
							},
							bypass_mode: {
								type: "string",
								enum: [
									"always",
									"pull_request",
									"exempt"
								]
							}
						}
					}
				},
				conditions: {
					type: "object",
					properties: { ref_name: {
						type: "object",
						properties: {
							include: {
								type: "array",
								items: { type: "string" }
							},
							exclude: {
								type: "array",
								items: { type: "string" }
							}
						}
					} }
				},
				rules: {
					type: "array",
					items: {
						type: "object",
						anyOf: [
							{
								type: "object",
								required: ["type"],
								properties: { type: {
									type: "string",
									enum: ["creation"]
								} }
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["update"]
									},
									parameters: {
										type: "object",
										required: ["update_allows_fetch_and_merge"],
										properties: { update_allows_fetch_and_merge: { type: "boolean" } }
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: { type: {
									type: "string",
									enum: ["deletion"]
								} }
							},
							{
								type: "object",
								required: ["type"],
								properties: { type: {
									type: "string",
									enum: ["required_linear_history"]
								} }
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["merge_queue"]
									},
									parameters: {
										type: "object",
										required: [
											"check_response_timeout_minutes",
											"grouping_strategy",
											"max_entries_to_build",
											"max_entries_to_merge",
											"merge_method",
											"min_entries_to_merge",
											"min_entries_to_merge_wait_minutes"
										],
										properties: {
											check_response_timeout_minutes: {
												type: "integer",
												minimum: 1,
												maximum: 360
											},
											grouping_strategy: {
												type: "string",
												enum: ["ALLGREEN", "HEADGREEN"]
											},
											max_entries_to_build: {
												type: "integer",
												minimum: 0,
												maximum: 100
											},
											max_entries_to_merge: {
												type: "integer",
												minimum: 0,
												maximum: 100
											},
											merge_method: {
												type: "string",
												enum: [
													"MERGE",
													"SQUASH",
													"REBASE"
												]
											},
											min_entries_to_merge: {
												type: "integer",
												minimum: 0,
												maximum: 100
											},
											min_entries_to_merge_wait_minutes: {
												type: "integer",
												minimum: 0,
												maximum: 360
											}
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["required_deployments"]
									},
									parameters: {
										type: "object",
										required: ["required_deployment_environments"],
										properties: { required_deployment_environments: {
											type: "array",
											items: { type: "string" }
										} }
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: { type: {
									type: "string",
									enum: ["required_signatures"]
								} }
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["pull_request"]
									},
									parameters: {
										type: "object",
										required: [
											"dismiss_stale_reviews_on_push",
											"require_code_owner_review",
											"require_last_push_approval",
											"required_approving_review_count",
											"required_review_thread_resolution"
										],
										properties: {
											allowed_merge_methods: {
												type: "array",
												items: {
													type: "string",
													enum: [
														"merge",
														"squash",
														"rebase"
													]
												}
											},
											dismiss_stale_reviews_on_push: { type: "boolean" },
											dismissal_restriction: {
												type: "object",
												required: ["enabled"],
												properties: {
													allowed_actors: {
														type: "array",
														items: {
															type: "object",
															required: ["id", "type"],
															properties: {
																id: { type: "integer" },
																type: {
																	type: "string",
																	enum: [
																		"User",
																		"Team",
																		"IntegrationInstallation",
																		"RepositoryRole"
																	]
																}
															}
														}
													},
													enabled: { type: "boolean" }
												}
											},
											require_code_owner_review: { type: "boolean" },
											require_last_push_approval: { type: "boolean" },
											required_approving_review_count: {
												type: "integer",
												minimum: 0,
												maximum: 10
											},
											required_review_thread_resolution: { type: "boolean" },
											required_reviewers: {
												type: "array",
												items: {
													type: "object",
													required: [
														"file_patterns",
														"minimum_approvals",
														"reviewer"
													],
													properties: {
														file_patterns: {
															type: "array",
															items: { type: "string" }
														},
														minimum_approvals: { type: "integer" },
														reviewer: {
															type: "object",
															required: ["id", "type"],
															properties: {
																id: { type: "integer" },
																type: {
																	type: "string",
																	enum: ["Team"]
																}
															}
														}
													}
												}
											}
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["required_status_checks"]
									},
									parameters: {
										type: "object",
										required: ["required_status_checks", "strict_required_status_checks_policy"],
										properties: {
											do_not_enforce_on_create: { type: "boolean" },
											required_status_checks: {
												type: "array",
												items: {
													type: "object",
													required: ["context"],
													properties: {
														context: { type: "string" },
														integration_id: { type: "integer" }
													}
												}
											},
											strict_required_status_checks_policy: { type: "boolean" }
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: { type: {
									type: "string",
									enum: ["non_fast_forward"]
								} }
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["commit_message_pattern"]
									},
									parameters: {
										type: "object",
										required: ["operator", "pattern"],
										properties: {
											name: { type: "string" },
											negate: { type: "boolean" },
											operator: {
												type: "string",
												enum: [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											pattern: { type: "string" }
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["commit_author_email_pattern"]
									},
									parameters: {
										type: "object",
										required: ["operator", "pattern"],
										properties: {
											name: { type: "string" },
											negate: { type: "boolean" },
											operator: {
												type: "string",
												enum: [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											pattern: { type: "string" }
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["committer_email_pattern"]
									},
									parameters: {
										type: "object",
										required: ["operator", "pattern"],
										properties: {
											name: { type: "string" },
											negate: { type: "boolean" },
											operator: {
												type: "string",
												enum: [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											pattern: { type: "string" }
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["branch_name_pattern"]
									},
									parameters: {
										type: "object",
										required: ["operator", "pattern"],
										properties: {
											name: { type: "string" },
											negate: { type: "boolean" },
											operator: {
												type: "string",
												enum: [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											pattern: { type: "string" }
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["tag_name_pattern"]
									},
									parameters: {
										type: "object",
										required: ["operator", "pattern"],
										properties: {
											name: { type: "string" },
											negate: { type: "boolean" },
											operator: {
												type: "string",
												enum: [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											pattern: { type: "string" }
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["workflows"]
									},
									parameters: {
										type: "object",
										required: ["workflows"],
										properties: {
											do_not_enforce_on_create: { type: "boolean" },
											workflows: {
												type: "array",
												items: {
													type: "object",
													required: ["path", "repository_id"],
													properties: {
														path: { type: "string" },
														ref: { type: "string" },
														repository_id: { type: "integer" },
														sha: { type: "string" }
													}
												}
											}
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["code_scanning"]
									},
									parameters: {
										type: "object",
										required: ["code_scanning_tools"],
										properties: { code_scanning_tools: {
											type: "array",
											items: {
												type: "object",
												required: [
													"alerts_threshold",
													"security_alerts_threshold",
													"tool"
												],
												properties: {
													alerts_threshold: {
														type: "string",
														enum: [
															"none",
															"errors",
															"errors_and_warnings",
															"all"
														]
													},
													security_alerts_threshold: {
														type: "string",
														enum: [
															"none",
															"critical",
															"high_or_higher",
															"medium_or_higher",
															"all"
														]
													},
													tool: { type: "string" }
												}
											}
										} }
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["copilot_code_review"]
									},
									parameters: {
										type: "object",
										properties: {
											review_draft_pull_requests: { type: "boolean" },
											review_on_push: { type: "boolean" }
										}
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: { type: {
									type: "string",
									enum: ["license_compliance_scanning"]
								} }
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["file_path_restriction"]
									},
									parameters: {
										type: "object",
										required: ["restricted_file_paths"],
										properties: { restricted_file_paths: {
											type: "array",
											items: { type: "string" }
										} }
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["max_file_path_length"]
									},
									parameters: {
										type: "object",
										required: ["max_file_path_length"],
										properties: { max_file_path_length: {
											type: "integer",
											minimum: 1,
											maximum: 32767
										} }
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["file_extension_restriction"]
									},
									parameters: {
										type: "object",
										required: ["restricted_file_extensions"],
										properties: { restricted_file_extensions: {
											type: "array",
											items: { type: "string" }
										} }
									}
								}
							},
							{
								type: "object",
								required: ["type"],
								properties: {
									type: {
										type: "string",
										enum: ["max_file_size"]
									},
									parameters: {
										type: "object",
										required: ["max_file_size"],
										properties: { max_file_size: {
											type: "integer",
											minimum: 1,
											maximum: 100
										} }
									}
								}
							}
						]
					}
				}
			}
		}
	},
	"repos/get-repo-ruleset": {
		path: {
			type: "object",
			required: ["ruleset_id"],
			properties: { ruleset_id: { type: "integer" } }
		},
		query: {
			type: "object",
			required: [],
			properties: { includes_parents: { type: "boolean" } }
		}
	},
	"repos/delete-repo-ruleset": { path: {
		type: "object",
		required: ["ruleset_id"],
		properties: { ruleset_id: { type: "integer" } }
	} },
	"repos/create-commit-status": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["state"],
			properties: {
				state: {
					type: "string",
					enum: [
						"error",
						"failure",
						"pending",
						"success"
					]
				},
				target_url: { type: ["string", "null"] },
				description: { type: ["string", "null"] },
				context: { type: "string" }
			}
		}
	},
	"users/get-authenticated": {},
	"repos/list-for-authenticated-user": { query: {
		type: "object",
		required: [],
		properties: {
			visibility: {
				type: "string",
				enum: [
					"all",
					"public",
					"private"
				]
			},
			affiliation: { type: "string" },
			type: {
				type: "string",
				enum: [
					"all",
					"owner",
					"public",
					"private",
					"member"
				]
			},
			sort: {
				type: "string",
				enum: [
					"created",
					"updated",
					"pushed",
					"full_name"
				]
			},
			direction: {
				type: "string",
				enum: ["asc", "desc"]
			},
			per_page: { type: "integer" },
			page: { type: "integer" },
			since: { type: "string" },
			before: { type: "string" }
		}
	} },
	"repos/create-for-authenticated-user": {
		bodyRequired: !0,
		body: {
			type: "object",
			required: ["name"],
			properties: {
				name: { type: "string" },
				description: { type: "string" },
				homepage: { type: "string" },
				private: { type: "boolean" },
				has_issues: { type: "boolean" },
				has_projects: { type: "boolean" },
				has_wiki: { type: "boolean" },
				has_discussions: { type: "boolean" },
				team_id: { type: "integer" },
				auto_init: { type: "boolean" },
				gitignore_template: { type: "string" },
				license_template: { type: "string" },
				allow_squash_merge: { type: "boolean" },
				allow_merge_commit: { type: "boolean" },
				allow_rebase_merge: { type: "boolean" },
				allow_auto_merge: { type: "boolean" },
				delete_branch_on_merge: { type: "boolean" },
				squash_merge_commit_title: {
					type: "string",
					enum: ["PR_TITLE", "COMMIT_OR_PR_TITLE"]
				},
				squash_merge_commit_message: {
					type: "string",
					enum: [
						"PR_BODY",
						"COMMIT_MESSAGES",
						"BLANK"
					]
				},
				merge_commit_title: {
					type: "string",
					enum: ["PR_TITLE", "MERGE_MESSAGE"]
				},
				merge_commit_message: {
					type: "string",
					enum: [
						"PR_BODY",
						"PR_TITLE",
						"BLANK"
					]
				},
				has_downloads: { type: "boolean" },
				is_template: { type: "boolean" }
			}
		}
	},
	"users/get-by-username": {},
	"apps/get-user-installation": {},
	"repos/compare-commits": { query: {
		type: "object",
		required: [],
		properties: {
			per_page: { type: "integer" },
			page: { type: "integer" }
		}
	} }
}, import_ajv = require_ajv();
const described = new Map(Object.entries(requests_default)), options = {
	strict: !1,
	allErrors: !0,
	logger: !1
}, compiled = /* @__PURE__ */ new Map();
let ofTexts, ofBodies;
/**
* Throws what GitHub answers to a request that its OpenAPI description does not allow: 404 for a path
* whose number is none, else 422. A schema is compiled when it is first needed.
*/
function validateRequest(operationId, params, query, body) {
	let schemas = described.get(operationId) ?? {};
	if (problems(operationId, "path", schemas.path, { ...params }).length > 0) throw new ApiError(404, "Not Found");
	let wrong = problems(operationId, "query", schemas.query, { ...query });
	if (body === void 0 ? schemas.bodyRequired === !0 && wrong.push(...problems(operationId, "body", schemas.body, {})) : wrong.push(...problems(operationId, "body", schemas.body, body)), wrong.length !== 0) throw new ApiError(422, `Invalid request.\n\n${wrong.map(describe).join("\n")}`);
}
function problems(operationId, place, schema, value) {
	if (schema === void 0) return [];
	let key = `${operationId} ${place}`, validate = compiled.get(key);
	return validate === void 0 && (validate = ajvFor(place).compile(schema), compiled.set(key, validate)), validate(value) ? [] : [...validate.errors ?? []];
}
function ajvFor(place) {
	return place === "body" ? ofBodies ??= new import_ajv.Ajv(options) : ofTexts ??= new import_ajv.Ajv({
		...options,
		coerceTypes: "array"
	});
}
function describe({ keyword, instancePath, params, message }) {
	let path = instancePath.replace(/^\//, "");
	switch (keyword) {
		case "required": return `"${[path, String(params.missingProperty)].filter((part) => part !== "").join("/")}" wasn't supplied.`;
		case "additionalProperties": return `"${String(params.additionalProperty)}" is not a permitted key.`;
		case "enum": return `For '${path}', the value is not a member of ${JSON.stringify(params.allowedValues)}.`;
		case "type": return `For '${path}', the value is not of type ${String(params.type)}.`;
		default: return `For '${path}', the value ${message ?? "is invalid"}.`;
	}
}
// src/local-github/http/rest-endpoint.ts
/** The operation of a request. Throws GitHub's 404 for a path it does not have. */
function findOperation(method, url) {
	let match = matchRoute(method, url.pathname);
	if (match === void 0) throw new ApiError(404, "Not Found");
	return match;
}
/** Answers REST requests with `handlers`; what they lack is refused by name. */
var RestEndpoint = class {
	#repository = /* @__PURE__ */ new Map();
	#other = /* @__PURE__ */ new Map();
	#world;
	constructor(world, handlers) {
		this.#world = world;
		for (let { repository, other } of handlers) {
			for (let [id, handler] of Object.entries(repository)) this.#repository.set(id, handler);
			for (let [id, handler] of Object.entries(other)) this.#other.set(id, handler);
		}
	}
	/** Throws `ApiError` for what GitHub refuses. */
	async answer({ url, headers, actor, match, body }) {
		let { operationId, params } = match, forRepository = this.#repository.get(operationId), forOther = this.#other.get(operationId);
		if (forRepository === void 0 && forOther === void 0) throw notImplemented(match);
		authorizeKind(operationId, actor);
		let query = queryOf(url), call = {
			world: this.#world,
			actor,
			params,
			query,
			body,
			headers
		};
		if (forRepository === void 0) {
			if (validateRequest(operationId, params, query, body), forOther === void 0) throw notImplemented(match);
			return forOther(call);
		}
		let repository = this.#find(actor, params);
		return authorizeRepository(operationId, match.method, actor, repository), validateRequest(operationId, params, query, body), forRepository({
			...call,
			repository
		});
	}
	#find(actor, { owner = "", repo = "" }) {
		let repository = findRepository(this.#world, owner, repo);
		if (repository !== void 0 && (actor.kind === "jwt" || canSee(repository, actor))) return repository;
		throw new ApiError(404, "Not Found");
	}
};
function notImplemented({ operationId, method, canonicalPath }) {
	return new ApiError(501, `local-github does not implement ${operationId} (${`${method.toUpperCase()} ${canonicalPath}`})`);
}
function queryOf(url) {
	let query = {};
	for (let name of new Set(url.searchParams.keys())) {
		let values = url.searchParams.getAll(name), [first = ""] = values;
		query[name] = values.length === 1 ? first : values;
	}
	return query;
}
// src/local-github/http/api-endpoint.ts
/** REST and GraphQL: who asks, whether they have requests left, and the answer. */
var ApiEndpoint = class {
	#world;
	#limits;
	#rest;
	#graphql;
	#hooks;
	constructor(world, limits, rest, graphql, hooks = {}) {
		this.#world = world, this.#limits = limits, this.#rest = rest, this.#graphql = graphql, this.#hooks = hooks;
	}
	/** Answers a request; `undefined` for a connection that is cut. */
	async answer(request, progress) {
		let { url } = progress, resource = url.pathname === "/graphql" ? "graphql" : "core", reply, fault;
		try {
			progress.actor = authenticate(this.#world, request.headers.authorization);
			let body = this.#identify(request, progress);
			if (await this.#hooks.beforeRequest?.(progress), progress.operationId !== "rate-limit/get" && this.#limits.take(progress.actor, resource), fault = this.#hooks.apiFaults?.(progress), fault?.when === "before" || (reply = await this.#reply(request, progress, body()), fault !== void 0)) throw faultError(fault);
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			reply = refusal(error);
		}
		if (fault?.answer === "hang up") return;
		let { actor } = progress, here = new URL(`${url.pathname}${url.search}`, this.#world.addresses.api), link = reply.total === void 0 ? void 0 : pageLinks(here, reply.total), answer = answerOf(request, reply, {
			"x-github-media-type": "github.v3; format=json",
			"x-github-api-version-selected": "2022-11-28",
			...rateLimitHeaders(this.#limits.quota(actor, resource)),
			...link === void 0 ? {} : { link }
		});
		return answer.status === 304 && this.#limits.giveBack(actor, resource), await this.#hooks.afterRequest?.(progress, answer.status), answer;
	}
	/** Notes what is asked; gives how to read the body, which throws 400 if it is no JSON. */
	#identify({ body }, progress) {
		if (progress.url.pathname !== "/graphql") return progress.operationId = findOperation(progress.method, progress.url).operationId, () => parseJson(body);
		progress.operationId = "graphql";
		let parsed;
		try {
			parsed = parseJson(body);
		} catch (error) {
			return () => {
				throw error;
			};
		}
		return progress.graphqlOperation = operationOf(parsed), () => parsed;
	}
	async #reply(request, progress, body) {
		let { actor, url, method } = progress;
		if (progress.operationId === "graphql") {
			let quota = this.#limits.quota(actor, "graphql");
			return answerGraphql(this.#graphql, actor, method, body, quota);
		}
		let match = findOperation(method, url);
		return this.#rest.answer({
			url,
			headers: request.headers,
			actor,
			match,
			body
		});
	}
};
function faultError({ answer, message = "Server Error", headers }) {
	return new ApiError(answer === "hang up" ? 500 : answer, message, void 0, headers);
}
// src/local-github/http/downloads.ts
const lifeMs = 6e4;
/**
* The other host that logs and artifacts are downloaded from. Its addresses are signed and work for a
* minute; they need no token, and refuse a request that brings one, as GitHub's storage does.
*/
var Downloads = class {
	#published = /* @__PURE__ */ new Map();
	#secret = randomBytes(32);
	#clock;
	#origin;
	constructor(clock, origin) {
		this.#clock = clock, this.#origin = origin;
	}
	async answer({ method, url, headers }) {
		let name = url.pathname.slice(1), expires = url.searchParams.get("se") ?? "";
		if (headers.authorization !== void 0) return refused(400);
		if (!this.#isSigned(name, expires, url.searchParams.get("sig") ?? "") || Number(expires) <= this.#clock.now()) return refused(403);
		let found = this.#published.get(name);
		if (found === void 0) return refused(404);
		let { bytes, contentType } = found;
		return {
			status: 200,
			headers: {
				"content-type": contentType,
				"content-length": String(bytes.length)
			},
			body: method === "HEAD" ? void 0 : bytes
		};
	}
	/** An address that gives these bytes for the next minute. */
	publish(bytes, contentType) {
		let name = randomUUID(), forget = this.#clock.after(lifeMs, () => this.#published.delete(name));
		this.#published.set(name, {
			bytes,
			contentType,
			forget
		});
		let expires = String(this.#clock.now() + lifeMs);
		return `${this.#origin}/${name}?se=${expires}&sig=${this.#sign(name, expires)}`;
	}
	/** Forgets everything. */
	close() {
		for (let { forget } of this.#published.values()) forget();
		this.#published.clear();
	}
	#sign(name, expires) {
		return createHmac("sha256", this.#secret).update(`${name} ${expires}`).digest("hex");
	}
	#isSigned(name, expires, signature) {
		let right = Buffer.from(this.#sign(name, expires)), given = Buffer.from(signature);
		return right.length === given.length && timingSafeEqual(right, given);
	}
};
function refused(status) {
	return {
		status,
		headers: { "content-type": "text/plain" },
		body: Buffer.from("Refused\n")
	};
}
// src/local-github/http/in-process-fetch.ts
/** As many as the fetch standard allows. */
const bodiless = /* @__PURE__ */ new Set([
	101,
	103,
	204,
	205,
	304
]), redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/**
* A `fetch` that asks `hosts` (by origin) without a socket. It follows redirects as the fetch standard
* says, so without `authorization` on another origin. Rejects with `TypeError: fetch failed`, as
* Node's does, for a host that is not there and for a connection that is cut.
*/
function inProcessFetch(clock, hosts) {
	async function ask(request) {
		let host = hosts.get(request.url.origin);
		if (host === void 0) throw failed(`connect ECONNREFUSED ${request.url.host}`);
		let answer = await clock.part(() => host(request));
		if (answer === void 0) throw failed("other side closed");
		return answer;
	}
	return async (input, init) => {
		let { request: first, redirect, signal } = await readInput(input, init);
		signal?.throwIfAborted();
		let request = first;
		for (let followed = 0;; followed += 1) {
			let answer = await unlessAborted(ask(request), signal), { location } = answer.headers;
			if (!(redirects.has(answer.status) && location !== void 0) || redirect === "manual") return response(answer, request, followed > 0);
			if (redirect === "error") throw failed("unexpected redirect");
			if (followed === 20) throw failed("redirect count exceeded");
			request = follow(request, answer.status, new URL(location, request.url));
		}
	};
}
async function readInput(input, init = {}) {
	let given = input instanceof Request ? input : void 0, headers = {};
	for (let [name, value] of given?.headers ?? []) headers[name] = value;
	for (let [name, value] of new Headers(init.headers)) headers[name] = value;
	let method = init.method ?? given?.method ?? "GET", body = init.body ?? (given?.body ? await given.arrayBuffer() : void 0), signal = init.signal === void 0 ? given?.signal : init.signal;
	return {
		request: {
			method: method.toUpperCase(),
			url: new URL(given?.url ?? String(input)),
			headers,
			body: await bytesOf(body)
		},
		redirect: init.redirect ?? given?.redirect ?? "follow",
		signal: signal ?? void 0
	};
}
async function bytesOf(body) {
	return body == null ? /* @__PURE__ */ new Uint8Array() : typeof body == "string" ? Buffer.from(body) : new Uint8Array(await new Response(body).arrayBuffer());
}
function follow(request, status, url) {
	let { authorization: _, ...anonymous } = request.headers, headers = url.origin === request.url.origin ? request.headers : anonymous, isPost = request.method === "POST";
	return !(status === 303 || isPost && (status === 301 || status === 302)) || request.method === "HEAD" ? {
		...request,
		url,
		headers
	} : {
		method: "GET",
		url,
		headers,
		body: /* @__PURE__ */ new Uint8Array()
	};
}
function response({ status, headers, body }, { method, url }, redirected) {
	let bytes = method === "HEAD" || bodiless.has(status) ? null : body ?? null, made = new Response(bytes && new Uint8Array(bytes), {
		status,
		headers
	});
	return Object.defineProperties(made, {
		url: { value: url.href },
		redirected: { value: redirected }
	});
}
function unlessAborted(work, signal) {
	return signal === void 0 ? work : new Promise((resolve, reject) => {
		let abort = () => reject(signal.reason);
		signal.addEventListener("abort", abort, { once: !0 }), work.finally(() => signal.removeEventListener("abort", abort)).then(resolve, reject);
	});
}
function failed(why) {
	return TypeError("fetch failed", { cause: Error(why) });
}
// src/local-github/http/packet-line.ts
/** Git's framing: four hex digits of length, then that many bytes, themselves included. */
function packetLine(text) {
	let bytes = Buffer.from(text), length = (bytes.length + 4).toString(16).padStart(4, "0");
	return Buffer.concat([Buffer.from(length), bytes]);
}
/** The lines up to the first flush packet, and what follows it. */
function readPacketLines(bytes) {
	let lines = [], at = 0;
	for (; at + 4 <= bytes.length;) {
		let length = Number.parseInt(bytes.toString("latin1", at, at + 4), 16);
		if (Number.isNaN(length)) break;
		if (length < 4) return {
			lines,
			rest: bytes.subarray(at + 4)
		};
		lines.push(bytes.subarray(at + 4, at + length)), at += length;
	}
	return {
		lines,
		rest: bytes.subarray(at)
	};
}
// src/local-github/http/git-receive.ts
const zeros = "0".repeat(40), mostBytes$1 = 65515;
/**
* Does what `git receive-pack` does, so that every ref can be judged by GitHub's rules before it is
* moved: takes the pack in, checks and moves each ref, and tells how that went.
*/
async function receivePack(world, repository, actor, body) {
	let { lines, rest } = readPacketLines(body), capabilities = lines.map(String).join("").split("\0")[1] ?? "", changes = lines.map(String).flatMap(parseCommand), unpacked = await takePack(repository, rest), outcomes = [];
	for (let change of changes) outcomes.push(unpacked === void 0 ? await changeRef(world, repository, actor, change) : {
		ref: change.ref,
		refused: "unpacker error",
		messages: []
	});
	let report = Buffer.concat([
		packetLine(`unpack ${unpacked ?? "ok"}\n`),
		...outcomes.map(({ ref, refused }) => packetLine(refused === void 0 ? `ok ${ref}\n` : `ng ${ref} ${refused}\n`)),
		Buffer.from("0000")
	]);
	if (!/\bside-band-64k\b/.test(capabilities)) return report;
	let told = outcomes.flatMap((outcome) => outcome.messages).map((line) => `${line}\n`).map((line) => packetLine(Buffer.concat([Buffer.of(2), Buffer.from(line)]))), parts = [];
	for (let at = 0; at < report.length; at += mostBytes$1) parts.push(packetLine(Buffer.concat([Buffer.of(1), report.subarray(at, at + mostBytes$1)])));
	return Buffer.concat([
		...told,
		...parts,
		Buffer.from("0000")
	]);
}
function parseCommand(line) {
	let [, before = "", after = "", ref = ""] = /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\0\n]+)/.exec(line) ?? [];
	if (ref === "") return [];
	let known = (sha) => sha === zeros ? void 0 : sha;
	return [{
		ref,
		before: known(before),
		after: known(after)
	}];
}
/** Stores the pack's objects; gives what is wrong with it, if anything. */
async function takePack({ git }, pack) {
	if ((pack.length < 12 ? 0 : pack.readUInt32BE(8)) === 0) return;
	let { code } = await runGit(git.path, [
		"index-pack",
		"--stdin",
		"--fix-thin"
	], pack);
	return code === 0 ? void 0 : "index-pack abnormal exit";
}
async function changeRef(world, repository, actor, change) {
	let { ref, before, after } = change, refuse = (refused, ...messages) => ({
		ref,
		refused,
		messages
	}), { git } = repository;
	if (ref.startsWith("refs/pull/")) return refuse("deny updating a hidden ref");
	if (!isRefName(ref)) return refuse("funny refname");
	if (after === void 0 && ref === `refs/heads/${repository.defaultBranch}`) return refuse(`refusing to delete the current branch: ${ref}`);
	if (after !== void 0) {
		if (!await isConnected(repository, after)) return refuse("missing necessary objects");
		let path = await forbiddenWorkflowChange(repository, actor, after);
		if (path !== void 0) return refuse(`refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`);
	}
	try {
		await refuseProtectedChange(repository, actor, change);
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return refuse("protected branch hook declined", `error: GH006: Protected branch update failed for ${ref}.`, `error: ${error.message}`);
	}
	return await git.casRef(ref, after, before) ? (await afterRefChange(world, repository, actor, change), {
		ref,
		refused: void 0,
		messages: []
	}) : refuse("failed to update ref");
}
/** Whether everything that `sha` needs is here. */
async function isConnected({ git }, sha) {
	let args = [
		"rev-list",
		"--objects",
		"--quiet",
		sha,
		"--not",
		"--all"
	];
	return (await runGit(git.path, args)).code === 0;
}
// src/local-github/http/git-endpoint.ts
const services = ["git-upload-pack", "git-receive-pack"];
/** The repository and action of `/owner/name.git/info/refs` and the like; `undefined` for other paths. */
function parseGitPath(path) {
	let [, owner, name, action] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path) ?? [];
	if (owner !== void 0 && name !== void 0 && action !== void 0) return {
		owner,
		name,
		action
	};
}
/** Serves `git clone`, `fetch` and `push` over HTTP; gives who asked and the status sent. */
async function answerGit(world, path, url, request, response) {
	let asked = path.action === "info/refs" ? url.searchParams.get("service") : path.action, service = services.find((one) => one === asked), refuse = (status, text) => {
		let headers = { "content-type": "text/plain" };
		return status === 401 && (headers["www-authenticate"] = "Basic realm=\"GitHub\""), request.resume(), response.writeHead(status, headers).end(text), {
			actor,
			status
		};
	}, actor = { kind: "anonymous" };
	try {
		actor = authenticate(world, request.headers.authorization);
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return refuse(401, "Invalid username or token.");
	}
	if (service === void 0) return refuse(403, "Please upgrade your git client.");
	let repository = findRepository(world, path.owner, path.name);
	if (repository === void 0 || !mayRead(repository, actor)) return actor.kind === "anonymous" ? refuse(401, "Authentication required.") : refuse(404, "Repository not found.");
	if (service === "git-receive-pack" && !mayPush(repository, actor)) {
		if (actor.kind === "anonymous") return refuse(401, "Authentication required.");
		let who = actor.kind === "jwt" ? actor.app.slug : actor.user.login;
		return refuse(403, `Permission to ${repository.fullName}.git denied to ${who}.`);
	}
	if (response.setHeader("cache-control", "no-cache, max-age=0, must-revalidate"), path.action === "info/refs") await refreshTestMerges(world, repository), await advertise(repository, service, request, response);
	else if (service === "git-upload-pack") await uploadPack(repository, request, response);
	else if (actor.kind !== "anonymous" && actor.kind !== "jwt") {
		let answer = await receivePack(world, repository, actor, await readBytes(request));
		response.writeHead(200, { "content-type": "application/x-git-receive-pack-result" }), response.end(answer);
	}
	return {
		actor,
		status: 200
	};
}
async function advertise(repository, service, request, response) {
	let protocol = protocolOf(request);
	response.writeHead(200, { "content-type": `application/x-${service}-advertisement` });
	let isSecondVersion = service === "git-upload-pack" && /version=2/.test(protocol);
	isSecondVersion || response.write(`${packetLine(`# service=${service}\n`).toString()}0000`), await pipe([
		service.replace(/^git-/, ""),
		"--stateless-rpc",
		"--advertise-refs",
		repository.git.path
	], isSecondVersion ? protocol : "", void 0, response);
}
async function uploadPack(repository, request, response) {
	response.writeHead(200, { "content-type": "application/x-git-upload-pack-result" }), await pipe([
		"upload-pack",
		"--stateless-rpc",
		repository.git.path
	], protocolOf(request), request, response);
}
async function pipe(args, protocol, request, response) {
	let env = gitEnvironment(protocol === "" ? {} : { GIT_PROTOCOL: protocol }), child = spawn("git", args, {
		env,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		windowsHide: !0
	}), input = async () => {
		request === void 0 ? child.stdin.end() : request.headers["content-encoding"] === "gzip" ? await pipeline(request, createGunzip(), child.stdin) : await pipeline(request, child.stdin);
	};
	try {
		await Promise.all([input(), pipeline(child.stdout, response)]);
	} finally {
		child.kill();
	}
}
function protocolOf(request) {
	let header = request.headers["git-protocol"];
	return typeof header == "string" && /^[\w=:.-]*$/.test(header) ? header : "";
}
function mayRead(repository, actor) {
	return canSee(repository, actor) ? repository.private && (actor.kind === "installation" || actor.kind === "workflow") ? includesAccess(actor.permissions.contents, "read") : !0 : !1;
}
function mayPush(repository, actor) {
	switch (actor.kind) {
		case "anonymous":
		case "jwt": return !1;
		case "user": return roleIncludes(roleOf(repository, actor.user), "write");
		case "installation": return actor.repositories.has(repository.fullName) ? includesAccess(actor.permissions.contents, "write") : !1;
		case "workflow": return actor.repository === repository.fullName && includesAccess(actor.permissions.contents, "write");
		default: return actor;
	}
}
// src/local-github/http/web/html.ts
/** HTML that is safe to send as it is. */
var Html = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** Builds HTML: what is put in is escaped, except HTML itself. */
function html(strings, ...parts) {
	return new Html(strings.map((text, index) => `${text}${write(parts[index])}`).join(""));
}
function write(part) {
	return part === void 0 ? "" : part instanceof Html ? part.text : typeof part == "object" ? part.map(({ text }) => text).join("") : escape$1(String(part));
}
function escape$1(text) {
	let names = {
		"&": "amp",
		"<": "lt",
		">": "gt",
		"\"": "quot"
	};
	return text.replace(/[&<>"]/g, (letter) => `&${names[letter] ?? ""};`).replace(/'/g, "&#39;");
}
// src/local-github/http/web/check-page.ts
/** A check run: how it ended and what it had to say. */
function checkPage({ fullName, checkRuns }, id) {
	let run = checkRuns.get(id);
	if (run === void 0) return;
	let { name, app, status, conclusion, headSha, title, summary, text, annotations } = run;
	return html`
    <p><a href="/${fullName}">${fullName}</a></p>
    <h1>${name}: ${conclusion ?? status}</h1>
    <p>
      By ${app.name} on <a href="/${fullName}/commit/${headSha}"><code>${headSha}</code></a>
    </p>
    <h2>${title}</h2>
    <pre>${summary}</pre>
    <pre>${text}</pre>
    ${annotations.map(({ path, startLine, level, message }) => html`<p>${level}: ${path}:${startLine} ${message}</p>`)}
  `;
}
// src/local-github/http/web/git-pages.ts
/** A commit: its message and what it changed. */
async function commitPage(world, { git, fullName }, rev) {
	let sha = await git.resolve(rev), commit = sha === void 0 ? void 0 : await git.readCommit(sha);
	if (commit === void 0) return;
	let before = commit.parents[0] ?? await git.writeTree(void 0, []), files = await git.changedFiles(before, commit.sha);
	return html`
    <p><a href="/${fullName}">${fullName}</a></p>
    <h1><code>${commit.sha}</code></h1>
    <p>${commit.author.name} ${world.clock.iso(commit.author.at)}</p>
    <pre>${commit.message}</pre>
    ${files.map(({ path, additions, deletions, patch }) => html`
        <h3>${path} <span class="quiet">+${additions} −${deletions}</span></h3>
        <pre>${patch}</pre>
      `)}
  `;
}
/** A file as it is at a branch or commit, whose name may have slashes. */
async function filePage({ git, fullName }, segments) {
	for (let end = 1; end < segments.length; end += 1) {
		let rev = segments.slice(0, end).join("/"), path = segments.slice(end).join("/"), bytes = await git.readFile(rev, path);
		if (bytes !== void 0) return html`
      <p><a href="/${fullName}">${fullName}</a></p>
      <h1>${path}</h1>
      <p class="quiet">${rev}</p>
      <pre>${Buffer.from(bytes).toString()}</pre>
    `;
	}
}
// src/local-github/http/web/issue-page.ts
/** An issue or pull request with its comments, and for the latter its checks and changes. */
async function issuePage(world, repository, number) {
	let issue = repository.issues.get(number);
	if (issue === void 0) return;
	let { pullRequest: pull } = issue, state = pull?.merged === !0 ? "merged" : issue.state;
	return html`
    <p><a href="/${repository.fullName}">${repository.fullName}</a></p>
    <h1>${issue.title} <span class="quiet">#${number}</span></h1>
    <p>
      <strong>${state}</strong>, opened by ${issue.author.login} ${world.clock.iso(issue.createdAt)}
      ${issue.labels.map(({ name }) => html`<span class="label">${name}</span> `)}
    </p>
    <pre>${issue.body}</pre>
    ${pull === void 0 ? html`` : await pullPart(repository, pull)} ${comments(world, issue)}
  `;
}
function comments(world, issue) {
	return issue.comments.map(({ id, author, body, updatedAt }) => html`
      <h3 id="issuecomment-${id}">
        ${author.login} <span class="quiet">${world.clock.iso(updatedAt)}</span>
      </h3>
      <pre>${body}</pre>
    `);
}
async function pullPart({ git, checkRuns, fullName }, pull) {
	let runs = [...checkRuns.values()].filter(({ headSha }) => headSha === pull.headSha), from = await git.mergeBase(pull.baseSha, pull.headSha), files = from === void 0 ? [] : await git.changedFiles(from, pull.headSha);
	return html`
    <p>
      <code>${pull.headRef}</code> into <code>${pull.baseRef}</code> at <code>${pull.headSha}</code>
    </p>
    <h2>Checks</h2>
    <ul>
      ${runs.map(({ id, name, status, conclusion, title }) => html`<li>
            <a href="/${fullName}/runs/${id}">${name}</a>: ${conclusion ?? status} ${title}
          </li>`)}
    </ul>
    <h2>Changes</h2>
    ${files.map(({ path, additions, deletions, patch }) => html`
        <h3>${path} <span class="quiet">+${additions} −${deletions}</span></h3>
        <pre>${patch}</pre>
      `)}
  `;
}
// src/local-github/http/web/repository-page.ts
/** A repository: how to clone it, its issues, pull requests, runs and latest commits. */
async function repositoryPage(world, repository) {
	let { git, fullName, defaultBranch } = repository, tip = await git.resolve(`refs/heads/${defaultBranch}`), commits = tip === void 0 ? [] : await git.log(tip, { first: 20 }), issues = [...repository.issues.values()].toReversed(), runs = [...repository.runs.values()].toReversed();
	return html`
    <h1>${fullName}</h1>
    <p>${repository.description}</p>
    <pre>git clone ${world.addresses.git}/${fullName}.git</pre>
    <h2>Issues and pull requests</h2>
    <ul>
      ${issues.map(({ number, title, state, pullRequest }) => {
		let kind = pullRequest === void 0 ? "issues" : "pull", shown = pullRequest?.merged === !0 ? "merged" : state;
		return html`<li>
          <a href="/${fullName}/${kind}/${number}">#${number} ${title}</a>
          <span class="quiet">${shown}</span>
        </li>`;
	})}
    </ul>
    <h2>Workflow runs</h2>
    <ul>
      ${runs.map(({ id, workflow, displayTitle, status, conclusion }) => html`<li>
            <a href="/${fullName}/actions/runs/${id}">${workflow.name}: ${displayTitle}</a>
            <span class="quiet">${conclusion ?? status}</span>
          </li>`)}
    </ul>
    <h2>Commits on ${defaultBranch}</h2>
    <ul>
      ${commits.map(({ sha, message, author }) => html`<li>
            <code>${sha.slice(0, 7)}</code> ${message.split("\n")[0]}
            <span class="quiet">${author.name}</span>
          </li>`)}
    </ul>
  `;
}
// src/local-github/http/web/run-page.ts
/** A workflow run with its jobs, their steps and logs. */
function runPage(world, repository, id) {
	let run = repository.runs.get(id);
	if (run === void 0) return;
	let { fullName } = repository;
	return html`
    <p><a href="/${fullName}">${fullName}</a></p>
    <h1>${run.workflow.name}: ${run.displayTitle}</h1>
    <p>
      <strong>${run.conclusion ?? run.status}</strong>, run ${run.runNumber}, attempt
      ${run.runAttempt}, by ${run.event} on ${run.headBranch}, ${world.clock.iso(run.createdAt)}
    </p>
    ${run.jobs.map(({ name, status, conclusion, runAttempt, steps, log, id: jobId }) => html`
        <h2 id="${jobId}">
          ${name}: ${conclusion ?? status} <span class="quiet">attempt ${runAttempt}</span>
        </h2>
        <ol>
          ${steps.map((step) => html`<li>${step.name}: ${step.conclusion ?? step.status}</li>`)}
        </ol>
        <details>
          <summary>Log</summary>
          <pre>${log}</pre>
        </details>
      `)}
  `;
}
// src/local-github/http/web/answer-page.ts
/** The page at `path`, for a person who follows a link. Private repositories show nothing here. */
async function answerPage(world, path) {
	let [, owner = "", name = "", section, key = "", ...more] = decoded(path).split("/"), repository = findRepository(world, owner, name), page = repository === void 0 || repository.private ? void 0 : await pageOf(world, repository, section, key, more);
	return page === void 0 ? {
		status: 404,
		html: whole("Not found", html`<p>No such page.</p>`)
	} : {
		status: 200,
		html: whole(`${owner}/${name}`, page)
	};
}
async function pageOf(world, repository, section, key, more) {
	switch (section) {
		case void 0:
		case "": return repositoryPage(world, repository);
		case "issues":
		case "pull": return issuePage(world, repository, Number(key));
		case "commit": return commitPage(world, repository, key);
		case "blob":
		case "raw": return filePage(repository, [key, ...more]);
		case "runs": return checkPage(repository, Number(key));
		case "actions": return key === "runs" ? runPage(world, repository, Number(more[0])) : void 0;
		default: return;
	}
}
function whole(title, content) {
	return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          body {
            font:
              16px/1.5 system-ui,
              sans-serif;
            max-width: 60rem;
            margin: 2rem auto;
            padding: 0 1rem;
          }
          pre {
            background: #f4f4f4;
            padding: 0.75rem;
            overflow: auto;
            white-space: pre-wrap;
          }
          .label {
            background: #eee;
            border-radius: 1rem;
            padding: 0.1rem 0.6rem;
          }
          .quiet {
            color: #666;
          }
        </style>
      </head>
      <body>
        ${content}
      </body>
    </html>`.text;
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// src/local-github/http/site.ts
/** Answers what needs no stream: REST, GraphQL and pages. Git has {@link answerGit}. */
function createSite(world, api, onRequest) {
	async function answer(request, progress) {
		let { method, url } = progress;
		if (url.pathname === "/graphql" || isRestPath(url.pathname) || method !== "GET") return api.answer(request, progress);
		if (parseGitPath(url.pathname) !== void 0) return {
			status: 501,
			headers: { "content-type": "text/plain" },
			body: Buffer.from("git needs a local GitHub that listens: clone it by its folder")
		};
		progress.operationId = "web";
		let page = await answerPage(world, url.pathname);
		return {
			status: page.status,
			headers: { "content-type": "text/html; charset=utf-8" },
			body: Buffer.from(page.html)
		};
	}
	return async (request) => {
		let given;
		return await logRequest(onRequest, request, async (progress) => (given = await answer(request, progress), given?.status ?? 0)).catch(() => {
			given = answerOf(request, {
				status: 500,
				body: { message: "Server Error" }
			}, {});
		}), given && {
			...given,
			headers: {
				...siteHeaders(),
				...given.headers
			}
		};
	};
}
/** What every answer of the site begins with. */
function siteHeaders() {
	return {
		"x-github-request-id": randomUUID().slice(0, 18).toUpperCase(),
		server: "github.com"
	};
}
/**
* Does what answers a request, `work`, which gives the status, and tells `onRequest` how it went. Fails
* as `work` does; without anybody to tell, that is a process warning too.
*/
async function logRequest(onRequest, { method, url, headers }, work) {
	let started = performance.now(), progress = {
		method,
		url,
		actor: { kind: "anonymous" },
		operationId: void 0,
		graphqlOperation: void 0
	}, tell = (status, error) => {
		let ms = performance.now() - started, { actor, operationId, graphqlOperation } = progress, log = {
			method,
			path: url.pathname,
			operationId,
			actor,
			tokenKind: actor.kind,
			status,
			ms,
			graphqlOperation,
			userAgent: headers["user-agent"] ?? ""
		};
		onRequest?.(error === void 0 ? log : {
			...log,
			error
		});
	};
	try {
		tell(await work(progress));
	} catch (error) {
		throw onRequest === void 0 && process.emitWarning(error instanceof Error ? error : String(error)), tell(500, error), error;
	}
}
// src/local-github/http/assemble-site.ts
/** An empty world that `handlers` and `graphql` work on, answering at these origins. */
async function assembleSite(options, origins, handlers, graphql) {
	let { mergeableDelayMs, clock = new RealClock() } = options, { site: origin } = origins, addresses = {
		api: origin,
		graphql: `${origin}/graphql`,
		git: origin,
		web: origin,
		downloads: origins.downloads
	}, downloads = new Downloads(clock, origins.downloads), folder = options.folder ?? await mkdtemp(join(tmpdir(), "local-github-")), world = createWorld({
		clock,
		addresses,
		folder,
		publishDownload: downloads.publish.bind(downloads),
		mergeableDelayMs
	}), webhooks = new WebhookDelivery(world, options), limits = new RateLimits(world), answer = createSite(world, new ApiEndpoint(world, limits, new RestEndpoint(world, [metaHandlers(limits), ...handlers]), graphql(world), options), options.onRequest);
	return {
		world,
		addresses,
		webhooks,
		fetch: inProcessFetch(clock, /* @__PURE__ */ new Map([[origin, answer], [origins.downloads, (request) => downloads.answer(request)]])),
		close: async () => {
			downloads.close(), await webhooks.close();
			for (let { git } of world.repositories.values()) git.close();
			options.folder === void 0 && await rm(folder, {
				recursive: !0,
				force: !0,
				maxRetries: 3
			});
		},
		answer,
		downloads
	};
}
// src/local-github/http/page.ts
/** One page of `items`, as `page` and `per_page` of the query ask for it, each shown by `present`. */
async function pageReply(call, items, present, wrap = (page) => page) {
	let { page, perPage } = pageOf$1(one$1(call.query.page), one$1(call.query.per_page)), shown = items.slice((page - 1) * perPage, page * perPage);
	return {
		status: 200,
		body: wrap(await Promise.all(shown.map(present)), items.length),
		total: items.length
	};
}
function one$1(value) {
	return typeof value == "string" ? value : value?.[0];
}
// src/local-github/rest/actions-find.ts
/** The run that a path names; 404. */
function runOf$1({ repository, params }) {
	return found(repository.runs.get(Number(params.run_id)));
}
/** The job that a path names, and its run; 404. */
function jobOf({ repository, params }) {
	let id = Number(params.job_id);
	for (let run of repository.runs.values()) {
		let job = run.jobs.find((one) => one.id === id);
		if (job !== void 0) return {
			run,
			job
		};
	}
	throw new ApiError(404, "Not Found");
}
/** The workflow that a path names by its id or its file's name; 404. */
function workflowOf({ repository, params }) {
	let id = params.workflow_id ?? "";
	return found([...repository.workflows.values()].find((one) => String(one.id) === id || one.path.split("/").at(-1) === id || one.path === id));
}
/** The artifact that a path names; 404. */
function artifactOf({ repository, params }) {
	return found(repository.artifacts.get(Number(params.artifact_id)));
}
/** Wraps a page of a list as GitHub's actions do. */
function counted(name) {
	return (page, total) => ({
		total_count: total,
		[name]: page
	});
}
function found(value) {
	if (value === void 0) throw new ApiError(404, "Not Found");
	return value;
}
// node_modules/fflate/esm/index.mjs
var require$1 = createRequire("/"), _a;
try {
	_a = require$1("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch {}
var u8 = Uint8Array, u16 = Uint16Array, i32 = Int32Array, fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]), fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]), clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]), freb = function(eb, start) {
	for (var b = new u16(31), i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	for (var r = new i32(b[30]), i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
}, _a = freb(fleb, 2), fl = _a.b, revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
for (var _b = freb(fdeb, 0), fd = _b.b, revfd = _b.r, rev = new u16(32768), i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2, x = (x & 61680) >> 4 | (x & 3855) << 4, rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
for (var hMap = (function(cd, mb, r) {
	for (var s = cd.length, i = 0, l = new u16(mb); i < s; ++i) cd[i] && ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) for (var sv = i << 4 | cd[i], r_1 = mb - cd[i], v = le[cd[i] - 1]++ << r_1, m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
	} else for (co = new u16(s), i = 0; i < s; ++i) cd[i] && (co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i]);
	return co;
}), flt = new u8(288), i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
for (var fdt = new u8(32), i = 0; i < 32; ++i) fdt[i] = 5;
var flm = /*#__PURE__*/ hMap(flt, 9, 0), flrm = /*#__PURE__*/ hMap(flt, 9, 1), fdm = /*#__PURE__*/ hMap(fdt, 5, 0), fdrm = /*#__PURE__*/ hMap(fdt, 5, 1), max = function(a) {
	for (var m = a[0], i = 1; i < a.length; ++i) a[i] > m && (m = a[i]);
	return m;
}, bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
}, bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
}, shft = function(p) {
	return (p + 7) / 8 | 0;
}, slc = function(v, s, e) {
	return (s == null || s < 0) && (s = 0), (e == null || e > v.length) && (e = v.length), new u8(v.subarray(s, e));
}, ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
], err = function(ind, msg, nt) {
	var e = Error(msg || ec[ind]);
	if (e.code = ind, Error.captureStackTrace && Error.captureStackTrace(e, err), !nt) throw e;
	return e;
}, inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf, resize = noBuf || st.i != 2, noSt = st.i;
	noBuf && (buf = new u8(sl * 3));
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf), buf = nbuf;
		}
	}, final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n, tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			if (pos += 3, !type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					noSt && err(0);
					break;
				}
				resize && cbuf(bt + l), buf.set(dat.subarray(s, t), bt), st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			}
			if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4, tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				for (var ldt = new u8(tl), clt = new u8(19), i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				for (var clb = max(clt), clbmsk = (1 << clb) - 1, clm = hMap(clt, clb, 1), i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						for (s == 16 ? (n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1]) : s == 17 ? (n = 3 + bits(dat, pos, 7), pos += 3) : s == 18 && (n = 11 + bits(dat, pos, 127), pos += 7); n--;) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt), dbt = max(dt), lm = hMap(lt, lbt, 1), dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				noSt && err(0);
				break;
			}
		}
		resize && cbuf(bt + 131072);
		for (var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1, lpos = pos;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			if (pos += c & 15, pos > tbts) {
				noSt && err(0);
				break;
			}
			if (c || err(2), sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i], pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				d || err(3), pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					noSt && err(0);
					break;
				}
				resize && cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					for (shift + bt < 0 && err(3); bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final, lm && (final = 1, st.m = lbt, st.d = dm, st.n = dbt);
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
}, wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v, d[o + 1] |= v >> 8;
}, wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v, d[o + 1] |= v >> 8, d[o + 2] |= v >> 16;
}, hTree = function(d, mb) {
	for (var t = [], i = 0; i < d.length; ++i) d[i] && t.push({
		s: i,
		f: d[i]
	});
	var s = t.length, t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		return v[t[0].s] = 1, {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	}), t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	for (t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	}; i1 != s - 1;) l = t[t[i0].f < t[i2].f ? i0++ : i2++], r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++], t[i1++] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	for (var maxSym = t2[0].s, i = 1; i < s; ++i) t2[i].s > maxSym && (maxSym = t2[i].s);
	var tr = new u16(maxSym + 1), mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0, lft = mbt - mb, cst = 1 << lft;
		for (t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		}); i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) dt += cst - (1 << mbt - tr[i2_1]), tr[i2_1] = mb;
			else break;
		}
		for (dt >>= lft; dt > 0;) {
			var i2_2 = t2[i].s;
			tr[i2_2] < mb ? dt -= 1 << mb - tr[i2_2]++ - 1 : ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			tr[i2_3] == mb && (--tr[i2_3], ++dt);
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
}, ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
}, lc = function(c) {
	for (var s = c.length; s && !c[--s];);
	for (var cl = new u16(++s), cli = 0, cln = c[0], cls = 1, w = function(v) {
		cl[cli++] = v;
	}, i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			cls > 2 && (w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305), cls = 0);
		} else if (cls > 3) {
			for (w(cln), --cls; cls > 6; cls -= 6) w(8304);
			cls > 2 && (w(cls - 3 << 5 | 8208), cls = 0);
		}
		for (; cls--;) w(cln);
		cls = 1, cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
}, clen = function(cf, cl) {
	for (var l = 0, i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
}, wfblk = function(out, pos, dat) {
	var s = dat.length, o = shft(pos + 2);
	out[o] = s & 255, out[o + 1] = s >> 8, out[o + 2] = out[o] ^ 255, out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
}, wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final), ++lf[256];
	for (var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l, _b = hTree(df, 15), ddt = _b.t, mdb = _b.l, _c = lc(dlt), lclt = _c.c, nlc = _c.n, _d = lc(ddt), lcdt = _d.c, ndc = _d.n, lcfreq = new u16(19), i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	for (var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l, nlcc = 19; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3, ftlen = clen(lf, flt) + clen(df, fdt) + eb, dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	if (wbits(out, p, 1 + (dtlen < ftlen)), p += 2, dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257), wbits(out, p + 5, ndc - 1), wbits(out, p + 10, nlcc - 4), p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		for (var lcts = [lclt, lcdt], it = 0; it < 2; ++it) for (var clct = lcts[it], i = 0; i < clct.length; ++i) {
			var len = clct[i] & 31;
			wbits(out, p, llm[len]), p += lct[len], len > 15 && (wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12);
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257], len > 7 && (wbits(out, p, sym >> 23 & 31), p += fleb[len]);
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst], dst > 3 && (wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst]);
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	return wbits16(out, p, lm[256]), p + ll[256];
}, deo = /*#__PURE__*/ new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]), et = /*#__PURE__*/ new u8(0), dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length, o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post), w = o.subarray(pre, o.length - post), lst = st.l, pos = (st.r || 0) & 7;
	if (lvl) {
		pos && (w[0] = st.r >> 3);
		for (var opt = deo[lvl - 1], n = opt >> 13, c = opt & 8191, msk_1 = (1 << plvl) - 1, prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1), bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1, hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		}, syms = new i32(25e3), lf = new u16(288), df = new u16(32), lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0; i + 2 < s; ++i) {
			var hv = hsh(i), imod = i & 32767, pimod = head[hv];
			if (prev[imod] = pimod, head[hv] = imod, wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos), li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) for (var maxn = Math.min(n, rem) - 1, maxd = Math.min(32767, i), ml = Math.min(258, rem); dif <= maxd && --ch_1 && imod != pimod;) {
					if (dat[i + l] == dat[i + l - dif]) {
						for (var nl = 0; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
						if (nl > l) {
							if (l = nl, d = dif, nl > maxn) break;
							for (var mmd = Math.min(dif, nl - 2), md = 0, j = 0; j < mmd; ++j) {
								var ti = i - dif + j & 32767, cd = ti - prev[ti] & 32767;
								cd > md && (md = cd, pimod = ti);
							}
						}
					}
					imod = pimod, pimod = prev[imod], dif += imod - pimod & 32767;
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din], ++lf[257 + lin], ++df[din], wi = i + l, ++lc_1;
				} else syms[li++] = dat[i], ++lf[dat[i]];
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) syms[li++] = dat[i], ++lf[dat[i]];
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos), lst || (st.r = pos & 7 | w[pos / 8 | 0] << 3, pos -= 7, st.h = head, st.p = prev, st.i = i, st.w = wi);
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			e >= s && (w[pos / 8 | 0] = lst, e = s), pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
}, crct = /*#__PURE__*/ (function() {
	for (var t = /* @__PURE__ */ new Int32Array(256), i = 0; i < 256; ++i) {
		for (var c = i, k = 9; --k;) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})(), crc = function() {
	var c = -1;
	return {
		p: function(d) {
			for (var cr = c, i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
}, dopt = function(dat, opt, pre, post, st) {
	if (!st && (st = { l: 1 }, opt.dictionary)) {
		var dict = opt.dictionary.subarray(-32768), newDat = new u8(dict.length + dat.length);
		newDat.set(dict), newDat.set(dat, dict.length), dat = newDat, st.w = dict.length;
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
}, mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
}, b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
}, b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
}, b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
}, wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
/**
* Compresses data with DEFLATE without any wrapper
* @param data The data to compress
* @param opts The compression options
* @returns The deflated version of the data
*/
function deflateSync(data, opts) {
	return dopt(data, opts || {}, 0, 0);
}
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var fltn = function(d, p, t, o) {
	for (var k in d) {
		var val = d[k], n = p + k, op = o;
		Array.isArray(val) && (op = mrg(o, val[1]), val = val[0]), ArrayBuffer.isView(val) ? t[n] = [val, op] : (t[n += "/"] = [new u8(0), op], fltn(val, n, t, o));
	}
}, te = typeof TextEncoder < "u" && /*#__PURE__*/ new TextEncoder(), td = typeof TextDecoder < "u" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: !0 });
} catch {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++], eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		eb ? eb == 3 ? (c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023)) : eb & 1 ? r += String.fromCharCode((c & 31) << 6 | d[i++] & 63) : r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) : r += String.fromCharCode(c);
	}
};
/**
* Converts a string into a Uint8Array for use with compression/decompression methods
* @param str The string to encode
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless decoding a binary string.
* @returns The string encoded in UTF-8/Latin-1 binary
*/
function strToU8(str, latin1) {
	if (latin1) {
		for (var ar_1 = new u8(str.length), i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	for (var l = str.length, ar = new u8(str.length + (str.length >> 1)), ai = 0, w = function(v) {
		ar[ai++] = v;
	}, i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar), ar = n;
		}
		var c = str.charCodeAt(i);
		c < 128 || latin1 ? w(c) : c < 2048 ? (w(192 | c >> 6), w(128 | c & 63)) : c > 55295 && c < 57344 ? (c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63)) : (w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63));
	}
	return slc(ar, 0, ai);
}
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		for (var r = "", i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	}
	if (td) return td.decode(dat);
	var _a = dutf8(dat), s = _a.s, r = _a.r;
	return r.length && err(8), s;
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
}, zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl, _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
}, z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l, nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		z < 2 && err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
}, exfl = function(ex) {
	var le = 0;
	if (ex) for (var k in ex) {
		var l = ex[k].length;
		l > 65535 && err(9), le += l + 4;
	}
	return le;
}, wzh = function(d, b, f, fn, u, c, ce, co) {
	var fl = fn.length, ex = f.extra, col = co && co.length, exl = exfl(ex);
	wbytes(d, b, ce == null ? 67324752 : 33639248), b += 4, ce != null && (d[b++] = 20, d[b++] = f.os), d[b] = 20, b += 2, d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8, d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
	var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
	if ((y < 0 || y > 119) && err(10), wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4, c != -1 && (wbytes(d, b, f.crc), wbytes(d, b + 4, c < 0 ? -c - 2 : c), wbytes(d, b + 8, f.size)), wbytes(d, b + 12, fl), wbytes(d, b + 14, exl), b += 16, ce != null && (wbytes(d, b, col), wbytes(d, b + 6, f.attrs), wbytes(d, b + 10, ce), b += 14), d.set(fn, b), b += fl, exl) for (var k in ex) {
		var exf = ex[k], l = exf.length;
		wbytes(d, b, +k), wbytes(d, b + 2, l), d.set(exf, b + 4), b += 4 + l;
	}
	return col && (d.set(co, b), b += col), b;
}, wzf = function(o, b, c, d, e) {
	wbytes(o, b, 101010256), wbytes(o, b + 8, c), wbytes(o, b + 10, c), wbytes(o, b + 12, d), wbytes(o, b + 16, e);
};
/**
* Synchronously creates a ZIP file. Prefer using `zip` for better performance
* with more than one file.
* @param data The directory structure for the ZIP archive
* @param opts The main options, merged with per-file options
* @returns The generated ZIP archive
*/
function zipSync(data, opts) {
	opts ||= {};
	var r = {}, files = [];
	fltn(data, "", r, opts);
	var o = 0, tot = 0;
	for (var fn in r) {
		var _a = r[fn], file = _a[0], p = _a[1], compression = p.level == 0 ? 0 : 8, f = strToU8(fn), s = f.length, com = p.comment, m = com && strToU8(com), ms = m && m.length, exl = exfl(p.extra);
		s > 65535 && err(11);
		var d = compression ? deflateSync(file, p) : file, l = d.length, c = crc();
		c.p(file), files.push(mrg(p, {
			size: file.length,
			crc: c.d(),
			c: d,
			f,
			m,
			u: s != fn.length || m && com.length != ms,
			o,
			compression
		})), o += 30 + s + exl + l, tot += 76 + 2 * (s + exl) + (ms || 0) + l;
	}
	for (var out = new u8(tot + 22), oe = o, cdl = tot - o, i = 0; i < files.length; ++i) {
		var f = files[i];
		wzh(out, f.o, f, f.f, f.u, f.c.length);
		var badd = 30 + f.f.length + exfl(f.extra);
		out.set(f.c, f.o + badd), wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
	}
	return wzf(out, o, files.length, cdl, oe), out;
}
/**
* Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
* performance with more than one file.
* @param data The raw compressed ZIP file
* @param opts The ZIP extraction options
* @returns The decompressed files
*/
function unzipSync(data, opts) {
	for (var files = {}, e = data.length - 22; b4(data, e) != 101010256; --e) (!e || data.length - e > 65558) && err(13);
	var c = b2(data, e + 8);
	if (!c) return {};
	var o = b4(data, e + 16), z = b4(data, e - 20) == 117853008;
	if (z) {
		var ze = b4(data, e - 12);
		z = b4(data, ze) == 101075792, z && (c = b4(data, ze + 32), o = b4(data, ze + 48));
	}
	for (var fltr = opts && opts.filter, i = 0; i < c; ++i) {
		var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
		o = no, (!fltr || fltr({
			name: fn,
			size: sc,
			originalSize: su,
			compression: c_2
		})) && (c_2 ? c_2 == 8 ? files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) }) : err(14, "unknown compression type " + c_2) : files[fn] = slc(data, b, b + sc));
	}
	return files;
}
// src/local-github/runner/engine.ts
const engines = /* @__PURE__ */ new WeakMap();
/** Makes the runner of a world findable for those who only have the world (REST handlers). */
function registerEngine(engine) {
	engines.set(engine.world, engine);
}
/** The runner of a world. Throws if none was started. */
function engineOf(world) {
	let engine = engines.get(world);
	if (engine === void 0) throw Error("This local GitHub was started without a runner");
	return engine;
}
/** The runner's own record of a run. */
function stateOf(engine, run) {
	let state = engine.states.get(run.id);
	if (state === void 0) throw Error(`Run ${run.id} is not of this runner`);
	return state;
}
// src/local-github/runner/run/cancel-run.ts
/** Asks a run to end: `force` ends it without its `always()` steps. 409 if it has ended. */
function cancelRun(world, run, { force = !1 } = {}) {
	if (run.status === "completed") throw new ApiError(409, "Cannot cancel a workflow run that is completed.");
	let { control } = stateOf(engineOf(world), run);
	force ? control.kill.abort() : control.cancel.abort();
}
// src/local-github/domain/checks.ts
/** Characters that `output.text` and `output.summary` may hold. */
const OUTPUT_LIMIT = 65535;
/** Makes a check run (`queued` unless told) and its suite if there is none; emits `check_run` created. */
async function createCheckRun(world, repository, actor, request) {
	refuseLongOutput(request);
	let { app, headSha } = request, suite = request.suite ?? await findOrCreateSuite(world, repository, actor, app, headSha), id = world.nextId(), run = {
		id,
		nodeId: nodeId("CR", id),
		suite,
		app,
		headSha,
		name: request.name,
		status: "queued",
		conclusion: void 0,
		startedAt: world.clock.now(),
		completedAt: void 0,
		detailsUrl: app.id === world.actionsApp.id ? void 0 : `${world.addresses.web}/apps/${app.slug}`,
		externalId: "",
		title: void 0,
		summary: void 0,
		text: void 0,
		annotations: []
	};
	return change$1(world, run, request), repository.checkRuns.set(id, run), checksOf$1(repository, headSha).runs.push(run), emitCheckRun(world, repository, actor, run, "created"), run.status === "completed" && emitCheckRun(world, repository, actor, run, "completed"), await settleCheckSuite(world, repository, actor, suite), run;
}
/**
* Changes a check run and emits `check_run` completed when that completes it.
* Only the App that made it may: anyone else is refused with 403, as on GitHub.
*/
async function updateCheckRun(world, repository, actor, run, changes) {
	if (actor.kind === "user" || actor.app.id !== run.app.id) throw new ApiError(403, `Invalid app_id \`${actor.kind === "user" ? "nil" : actor.app.id}\` - check run can only be modified by the GitHub App that created it.`);
	return refuseLongOutput(changes), change$1(world, run, changes), (changes.status === "completed" || changes.conclusion !== void 0) && emitCheckRun(world, repository, actor, run, "completed"), await settleCheckSuite(world, repository, actor, run.suite), run;
}
/** Emits a `check_run` event, `rerequested` included: the App is told, nothing else changes. */
function emitCheckRun(world, repository, actor, run, action) {
	world.events.emit({
		name: "check_run",
		action,
		repository,
		actor,
		payload: {
			action,
			check_run: presentCheckRun(world, repository, run)
		},
		sha: run.headSha
	});
}
function change$1(world, run, changes) {
	let status = changes.conclusion === void 0 ? changes.status : "completed", conclusion = changes.conclusion ?? run.conclusion;
	if (status === "completed" && conclusion === void 0) throw new ApiError(422, "Invalid request.\n\n\"conclusion\" wasn't supplied.");
	changes.name !== void 0 && (run.name = changes.name), changes.detailsUrl !== void 0 && (run.detailsUrl = changes.detailsUrl), changes.externalId !== void 0 && (run.externalId = changes.externalId), changes.startedAt !== void 0 && (run.startedAt = changes.startedAt);
	let { output } = changes;
	output?.title !== void 0 && (run.title = output.title), output?.summary !== void 0 && (run.summary = output.summary), output?.text !== void 0 && (run.text = output.text), run.annotations.push(...output?.annotations ?? []), status !== void 0 && (run.status = status, run.conclusion = status === "completed" ? conclusion : void 0, run.completedAt = status === "completed" ? changes.completedAt ?? world.clock.now() : void 0);
}
function refuseLongOutput({ output }) {
	for (let text of [output?.summary, output?.text]) if (text !== void 0 && [...text].length > OUTPUT_LIMIT) {
		let supplied = [...text].length;
		throw new ApiError(422, `Invalid request.\n\nOnly ${OUTPUT_LIMIT} characters are allowed; ${supplied} were supplied.`);
	}
}
// src/local-github/runner/run/run-actors.ts
/** Who is named as the sender of a run's and its jobs' events. */
function senderOf(state) {
	return {
		kind: "user",
		user: state.run.triggeringActor
	};
}
/** GitHub Actions itself: it alone may make and change the check runs of jobs. */
function actionsActor(world, state) {
	return {
		kind: "workflow",
		user: state.run.triggeringActor,
		app: world.actionsApp,
		repository: state.repository.fullName,
		runId: state.run.id,
		jobId: 0,
		permissions: {
			checks: "write",
			metadata: "read"
		}
	};
}
// src/local-github/rest/present/job.ts
/** Where a person sees a job. */
function jobPage(world, repository, runId, jobId) {
	return `${world.addresses.web}/${repository.fullName}/actions/runs/${runId}/job/${jobId}`;
}
/** GitHub's `job`. */
function presentJob(world, repository, run, job) {
	let base = `${world.addresses.api}/repos/${repository.fullName}`, started = job.startedAt !== void 0;
	return {
		id: job.id,
		run_id: run.id,
		workflow_name: run.workflow.name,
		head_branch: run.headBranch,
		run_url: `${base}/actions/runs/${run.id}`,
		run_attempt: job.runAttempt,
		node_id: job.checkRun?.nodeId ?? "",
		head_sha: run.headSha,
		url: `${base}/actions/jobs/${job.id}`,
		html_url: jobPage(world, repository, run.id, job.id),
		status: job.status,
		conclusion: job.conclusion ?? null,
		created_at: world.clock.iso(job.createdAt),
		started_at: world.clock.iso(job.startedAt ?? job.createdAt),
		completed_at: job.completedAt === void 0 ? null : world.clock.iso(job.completedAt),
		name: job.name,
		steps: job.steps.map((step) => presentStep(world, step)),
		check_run_url: `${base}/check-runs/${job.checkRun?.id ?? job.id}`,
		labels: [...job.labels],
		runner_id: started ? 1 : null,
		runner_name: started ? "local-github" : null,
		runner_group_id: started ? 1 : null,
		runner_group_name: started ? "Default" : null
	};
}
function presentStep(world, step) {
	let iso = (at) => at === void 0 ? null : world.clock.iso(at);
	return {
		name: step.name,
		status: step.status,
		conclusion: step.conclusion ?? null,
		number: step.number,
		started_at: iso(step.startedAt),
		completed_at: iso(step.completedAt)
	};
}
// src/local-github/rest/present/run.ts
/** GitHub's `workflow-run`; `shown` is the repository, where that is presented already. */
function presentRun(world, repository, run, shown = presentRepository(world, repository)) {
	let base = `${world.addresses.api}/repos/${repository.fullName}`, url = `${base}/actions/runs/${run.id}`;
	return {
		id: run.id,
		name: run.workflow.name,
		node_id: run.nodeId,
		head_branch: run.headBranch,
		head_sha: run.headSha,
		path: run.workflow.path,
		display_title: run.displayTitle,
		run_number: run.runNumber,
		event: run.event,
		status: run.status,
		conclusion: run.conclusion ?? null,
		workflow_id: run.workflow.id,
		check_suite_id: run.checkSuite.id,
		check_suite_node_id: run.checkSuite.nodeId,
		url,
		html_url: `${world.addresses.web}/${repository.fullName}/actions/runs/${run.id}`,
		pull_requests: run.pullRequests.flatMap((number) => {
			let pull = repository.issues.get(number)?.pullRequest;
			return pull === void 0 ? [] : [presentPullMinimal(world, repository, pull)];
		}),
		created_at: world.clock.iso(run.createdAt),
		updated_at: world.clock.iso(run.updatedAt),
		actor: presentUser(world, run.actor),
		run_attempt: run.runAttempt,
		referenced_workflows: [],
		run_started_at: world.clock.iso(run.runStartedAt),
		triggering_actor: presentUser(world, run.triggeringActor),
		jobs_url: `${url}/jobs`,
		logs_url: `${url}/logs`,
		check_suite_url: `${base}/check-suites/${run.checkSuite.id}`,
		artifacts_url: `${url}/artifacts`,
		cancel_url: `${url}/cancel`,
		rerun_url: `${url}/rerun`,
		previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
		workflow_url: `${base}/actions/workflows/${run.workflow.id}`,
		head_commit: run.headCommit ?? null,
		repository: shown,
		head_repository: shown
	};
}
// src/local-github/rest/present/workflow.ts
/** GitHub's `workflow`. */
function presentWorkflow(world, repository, workflow) {
	let { api, web } = world.addresses, file = workflow.path.split("/").at(-1) ?? workflow.path;
	return {
		id: workflow.id,
		node_id: workflow.nodeId,
		name: workflow.name,
		path: workflow.path,
		state: workflow.state,
		created_at: world.clock.iso(workflow.createdAt),
		updated_at: world.clock.iso(workflow.updatedAt),
		url: `${api}/repos/${repository.fullName}/actions/workflows/${workflow.id}`,
		html_url: `${web}/${repository.fullName}/blob/${repository.defaultBranch}/${workflow.path}`,
		badge_url: `${web}/${repository.fullName}/workflows/${encodeURIComponent(file)}/badge.svg`
	};
}
// src/local-github/runner/run/run-events.ts
/** Emits a `workflow_run` event. */
function emitRun(world, state, action) {
	let { repository, run } = state, workflow = presentWorkflow(world, repository, run.workflow), workflow_run = presentRun(world, repository, run);
	world.events.emit({
		name: "workflow_run",
		action,
		repository,
		actor: senderOf(state),
		payload: {
			action,
			workflow,
			workflow_run
		}
	});
}
/** Emits a `workflow_job` event. */
function emitJob(world, state, job, action) {
	let { repository, run } = state;
	world.events.emit({
		name: "workflow_job",
		action,
		repository,
		actor: senderOf(state),
		payload: {
			action,
			workflow_job: presentJob(world, repository, run, job)
		}
	});
}
// src/local-github/runner/run/complete-run.ts
/** What the results of its jobs make of a run. */
function conclusionOf(state) {
	let results = [...state.results.values()].map(({ result }) => result);
	return state.control.cancel.signal.aborted ? "cancelled" : results.includes("failure") ? "failure" : results.includes("cancelled") ? "cancelled" : results.every((result) => result === "skipped") ? "skipped" : "success";
}
/** Notes that an attempt of a run has ended. */
async function completeRun(engine, state, conclusion) {
	let { world } = engine, { run, repository } = state;
	run.status = "completed", run.conclusion = conclusion, run.updatedAt = world.clock.now(), await updateCheckSuite(world, repository, actionsActor(world, state), run.checkSuite, {
		status: "completed",
		conclusion
	}), emitRun(world, state, "completed");
}
/** Keeps an artifact of a run for `retentionDays` (90 at most). */
function addArtifact(world, repository, runId, { name, zip, retentionDays }) {
	let id = world.nextId(), createdAt = world.clock.now(), expiresAt = createdAt + (retentionDays > 0 ? Math.min(retentionDays, 90) : 90) * 864e5, artifact = {
		id,
		nodeId: nodeId("AR", id),
		runId,
		name,
		zip,
		createdAt,
		expiresAt
	};
	return repository.artifacts.set(id, artifact), artifact;
}
/** A run's artifacts that have not expired, the newest of each name. */
function artifactsOf(world, repository, runId) {
	let now = world.clock.now(), live = [...repository.artifacts.values()].filter((artifact) => artifact.runId === runId && artifact.expiresAt > now);
	return new Map(live.map((artifact) => [artifact.name, artifact]));
}
// src/local-github/runner/expressions/expression-data.ts
/** A plain JSON-like value as the expression language's own data. */
function toExpressionData(value) {
	if (value == null) return new Null();
	if (typeof value == "string") return new StringData(value);
	if (typeof value == "number") return new NumberData(value);
	if (typeof value == "boolean") return new BooleanData(value);
	if (Array.isArray(value)) return new Array$1(...value.map(toExpressionData));
	if (typeof value == "object") {
		let pairs = Object.entries(value).map(([key, item]) => ({
			key,
			value: toExpressionData(item)
		}));
		return new Dictionary(...pairs);
	}
	return new Null();
}
/** The value of an expression as plain data. */
function fromExpressionData(value) {
	switch (value.kind) {
		case Kind.Null: return null;
		case Kind.Array: return value.values().map(fromExpressionData);
		case Kind.Dictionary: return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromExpressionData(pair.value)]));
		case Kind.String:
		case Kind.Boolean:
		case Kind.Number: return value.value;
	}
}
// src/local-github/runner/expressions/evaluate.ts
const CONTEXTS = "github env vars secrets job jobs steps runner needs inputs strategy matrix".split(" "), FUNCTIONS = [
	{
		name: "success",
		minArgs: 0,
		maxArgs: 2 ** 53 - 1
	},
	{
		name: "failure",
		minArgs: 0,
		maxArgs: 2 ** 53 - 1
	},
	{
		name: "always",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "cancelled",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "hashFiles",
		minArgs: 1,
		maxArgs: 255
	}
];
/** Evaluates the inside of a `${{ }}` with GitHub's own evaluator; throws what that throws. */
function evaluateExpression(source, scope) {
	let tokens = new Lexer(source).lex().tokens.map(withAllQuotes), tree = new Parser(tokens, CONTEXTS, FUNCTIONS).parse(), contexts = new Dictionary(), named = new Set(tokens.map((token) => token.lexeme.toLowerCase()));
	for (let name of CONTEXTS) named.has(name) && contexts.add(name, toExpressionData(scope.contexts[name]));
	return new Evaluator(tree, contexts, functionsOf(scope)).evaluate();
}
/** The lexer turns only the first `''` of a string into a quote; GitHub itself does so with all. */
function withAllQuotes(token) {
	return typeof token.value != "string" || !token.lexeme.startsWith("'") ? token : {
		...token,
		value: token.lexeme.slice(1, -1).replaceAll("''", "'")
	};
}
function answer(value) {
	return () => new BooleanData(value);
}
function functionsOf({ status, hashFiles }) {
	let calls = {
		success: answer(status?.success ?? !0),
		failure: answer(status?.failure ?? !1),
		always: answer(!0),
		cancelled: answer(status?.cancelled ?? !1),
		hashFiles: (...args) => new StringData(hashFiles?.(args.map((arg) => arg.coerceString())) ?? "")
	};
	return new Map(FUNCTIONS.map((info) => [info.name.toLowerCase(), {
		...info,
		call: calls[info.name] ?? answer(!1)
	}]));
}
/** Whether an `if` holds. `source` already has its implicit `success()`. */
function evaluateCondition(source, scope) {
	return truthy(evaluateExpression(source, scope));
}
/** A template's value as plain data; `undefined` for none. */
function evaluateValue(template, scope) {
	switch (template?.kind) {
		case void 0: return;
		case "literal": return template.value;
		case "expression": return fromExpressionData(evaluateExpression(template.source, scope));
		case "text": return template.parts.map((part) => typeof part == "string" ? part : evaluateExpression(part.source, scope).coerceString()).join("");
		case "sequence": return template.items.map((item) => evaluateValue(item, scope));
		case "mapping": return Object.fromEntries(template.entries.map(([key, value]) => [key, evaluateValue(value, scope)]));
	}
}
/** A template's value as the text that GitHub would put into an environment variable or input. */
function evaluateText(template, scope) {
	return template === void 0 ? "" : template.kind === "expression" ? evaluateExpression(template.source, scope).coerceString() : toExpressionData(evaluateValue(template, scope)).coerceString();
}
/** A mapping (or an expression that gives one) with every value as text. */
function evaluateTexts(template, scope) {
	if (template?.kind === "mapping") return Object.fromEntries(template.entries.map(([key, value]) => [key, evaluateText(value, scope)]));
	let value = toExpressionData(evaluateValue(template, scope));
	return value.kind === Kind.Dictionary ? Object.fromEntries(value.pairs().map((pair) => [pair.key, pair.value.coerceString()])) : {};
}
// src/local-github/runner/job/masker.ts
/** Replaces secrets in what jobs print by `***`. */
var Masker = class {
	#values = /* @__PURE__ */ new Set();
	#longestFirst = [];
	/** Masks `value` from now on; of a value of many lines also each line. */
	add(value) {
		let whole = value.trim();
		if (whole === "") return;
		let forms = [
			whole,
			JSON.stringify(whole).slice(1, -1),
			...whole.split(/\r?\n/)
		];
		for (let form of forms) form.trim() !== "" && this.#values.add(form.trim());
		this.#longestFirst = [...this.#values].toSorted((a, b) => b.length - a.length);
	}
	apply(text) {
		let masked = text;
		for (let value of this.#longestFirst) masked = masked.replaceAll(value, "***");
		return masked;
	}
	/** Whether `text` holds a value that must not be seen. */
	hides(text) {
		return this.#longestFirst.some((value) => text.includes(value));
	}
}, JobLog = class {
	masker = new Masker();
	#clock;
	#job;
	constructor(clock, job) {
		this.#clock = clock, this.#job = job;
	}
	/** One line or more, without a newline at the end. */
	write(text) {
		let time = new Date(this.#clock.now()).toISOString().replace("Z", "0000Z");
		for (let line of this.masker.apply(text).split("\n")) this.#job.log += `${time} ${line}\n`;
	}
	group(title, lines) {
		this.write(`##[group]${title}`);
		for (let line of lines) this.write(line);
		this.write("##[endgroup]");
	}
	error(message) {
		this.write(`##[error]${message}`);
	}
	warning(message) {
		this.write(`##[warning]${message}`);
	}
};
// src/local-github/runner/run/job-record.ts
/** What a job's definition says of its record. */
function jobFacts(definition, scope) {
	let { key, name } = definition, labels = evaluateValue(definition.runsOn, scope);
	return {
		key,
		name: name === void 0 ? key : evaluateText(name, scope),
		labels: Array.isArray(labels) ? labels.map(String) : [String(labels ?? "")]
	};
}
const NOTHING = {
	outputs: {},
	annotations: [],
	summary: ""
};
/** The job's check run comes first: on GitHub both have the same id. */
async function createJob(engine, state, { key, name, labels, isSkipped }) {
	let { world } = engine, { run, repository } = state, checkRun = await createCheckRun(world, repository, actionsActor(world, state), {
		suite: run.checkSuite,
		app: world.actionsApp,
		headSha: run.headSha,
		name,
		status: "queued"
	});
	checkRun.detailsUrl = jobPage(world, repository, run.id, checkRun.id);
	let job = {
		id: checkRun.id,
		runId: run.id,
		runAttempt: run.runAttempt,
		key,
		name,
		labels,
		status: "queued",
		conclusion: void 0,
		createdAt: world.clock.now(),
		startedAt: void 0,
		completedAt: void 0,
		steps: [],
		log: "",
		checkRun,
		outputs: {},
		summary: ""
	};
	return run.jobs.push(job), isSkipped || emitJob(world, state, job, "queued"), job;
}
/** Notes that a job began, and with the first one its run. */
async function beginJob(engine, state, job) {
	let { world } = engine, { run, repository } = state, actor = actionsActor(world, state);
	if (job.status = "in_progress", job.startedAt = world.clock.now(), job.checkRun !== void 0) {
		let startedAt = job.startedAt;
		await updateCheckRun(world, repository, actor, job.checkRun, {
			status: "in_progress",
			startedAt
		});
	}
	run.status !== "in_progress" && (run.status = "in_progress", run.updatedAt = world.clock.now(), await updateCheckSuite(world, repository, actor, run.checkSuite, { status: "in_progress" }), emitRun(world, state, "in_progress")), emitJob(world, state, job, "in_progress");
}
/** Notes how a job ended. */
async function completeJob(engine, state, job, end) {
	let { world } = engine;
	job.status = "completed", job.conclusion = end.conclusion, job.completedAt = world.clock.now(), job.outputs = end.outputs, job.summary = end.summary, job.checkRun !== void 0 && await updateCheckRun(world, state.repository, actionsActor(world, state), job.checkRun, {
		status: "completed",
		conclusion: end.conclusion,
		output: { annotations: end.annotations }
	}), emitJob(world, state, job, "completed");
}
/** Keeps for the jobs that need it how a job ended; a failure may be forgiven. */
function noteResult(state, key, { conclusion, outputs }, isForgiven) {
	let result = conclusion === "failure" && isForgiven ? "success" : conclusion, known = result === "success" || result === "cancelled" || result === "skipped";
	state.results.set(key, {
		result: known ? result : "failure",
		outputs
	});
}
// src/local-github/runner/run/github-context.ts
/** The webhook payload of the event that started a run, as `github.event` and the event file have it. */
function eventPayload(world, state) {
	return {
		...state.origin.payload,
		repository: presentRepository(world, state.repository),
		sender: presentUser(world, state.run.actor)
	};
}
/** The `github` context of a run, without what belongs to one job or step. */
function githubContext(world, state) {
	let { run, repository, origin } = state, { api, graphql, web } = world.addresses, [, refKind, refName = origin.ref] = /^refs\/(heads|tags|pull)\/(.*)$/s.exec(origin.ref) ?? [], fileRef = [
		"push",
		"pull_request",
		"merge_group",
		"workflow_dispatch"
	].includes(origin.event) ? origin.ref : `refs/heads/${repository.defaultBranch}`;
	return {
		event_name: origin.event,
		event: eventPayload(world, state),
		ref: origin.ref,
		ref_name: refName,
		ref_type: refKind === "tags" ? "tag" : "branch",
		ref_protected: repository.protections.has(refName),
		sha: origin.sha,
		head_ref: origin.headRef,
		base_ref: origin.baseRef,
		repository: repository.fullName,
		repository_id: String(repository.id),
		repository_owner: repository.owner.login,
		repository_owner_id: String(repository.owner.id),
		repositoryUrl: `${world.addresses.git}/${repository.fullName}.git`,
		repository_visibility: repository.private ? "private" : "public",
		actor: run.actor.login,
		actor_id: String(run.actor.id),
		triggering_actor: run.triggeringActor.login,
		run_id: String(run.id),
		run_number: String(run.runNumber),
		run_attempt: String(run.runAttempt),
		workflow: run.workflow.name,
		workflow_ref: `${repository.fullName}/${run.workflow.path}@${fileRef}`,
		workflow_sha: origin.sha,
		server_url: web,
		api_url: api,
		graphql_url: graphql,
		retention_days: "90",
		secret_source: "Actions"
	};
}
// src/local-github/runner/run/job-scope.ts
/** What a job's own keys (`if`, `name`, `env`, …) may see, before it runs. */
function jobScope(world, state, job) {
	let results = ancestorsOf(state, job.key).map((key) => state.results.get(key)?.result), cancelled = state.control.cancel.signal.aborted;
	return {
		contexts: {
			github: githubContext(world, state),
			needs: Object.fromEntries(job.needs.map((key) => [key, state.results.get(key) ?? {
				result: "skipped",
				outputs: {}
			}])),
			vars: Object.fromEntries(state.repository.variables),
			inputs: state.origin.inputs,
			strategy: strategyContext,
			matrix: null
		},
		status: {
			success: !cancelled && results.every((result) => result === "success"),
			failure: results.includes("failure"),
			cancelled
		}
	};
}
/** The `strategy` context of a job without a matrix. */
const strategyContext = {
	"fail-fast": !0,
	"job-index": 0,
	"job-total": 1,
	"max-parallel": 1
};
function ancestorsOf(state, key) {
	let found = /* @__PURE__ */ new Set(), visit = (of) => {
		let needs = state.definition?.jobs.find((job) => job.key === of)?.needs ?? [];
		for (let need of needs) found.has(need) || (found.add(need), visit(need));
	};
	return visit(key), [...found];
}
// src/local-github/runner/played/played-run.ts
/**
* One attempt of a run that a script moves. Jobs queue when what they need has succeeded, as with a
* runner. Once the attempt is over (ended, or run again) nothing done to it has an effect.
*/
var PlayedRun = class {
	repository;
	run;
	attempt;
	/** Keys of the jobs that run in this attempt. */
	jobs;
	inputs;
	#engine;
	#state;
	#records = /* @__PURE__ */ new Map();
	#isForced = !1;
	constructor(engine, state, jobs) {
		this.#engine = engine, this.#state = state, this.repository = state.repository, this.run = state.run, this.attempt = state.run.runAttempt, this.jobs = jobs, this.inputs = state.origin.inputs;
		let { cancel, kill } = state.control;
		cancel.signal.addEventListener("abort", () => this.#onCancel(kill.signal.aborted)), kill.signal.addEventListener("abort", () => this.#onCancel(!0));
	}
	get isOver() {
		return this.run.runAttempt !== this.attempt || this.run.status === "completed";
	}
	get isCancelled() {
		return this.#state.control.cancel.signal.aborted;
	}
	/** Lets the run wait before its first job begins: for an approval, or for another run. */
	hold(status) {
		this.isOver || this.run.status === "in_progress" || (this.run.status = status, this.run.updatedAt = this.#engine.world.clock.now());
	}
	/** Makes the records of the jobs that can begin now. */
	async queueJobs() {
		for (let key of this.jobs) !this.#records.has(key) && this.#canBegin(key) && await this.#record(key);
	}
	/** Lets a job begin, and with the first one the run. */
	async startJob(key) {
		if (this.isOver) return;
		let job = await this.#record(key);
		job.status !== "in_progress" && await beginJob(this.#engine, this.#state, job);
	}
	/** Ends a job, and queues those that waited for it. */
	async endJob(key, end) {
		if (this.isOver) return;
		let ended = {
			conclusion: end.conclusion,
			annotations: end.annotations ?? [],
			outputs: end.outputs ?? {},
			summary: ""
		}, isSkipped = end.conclusion === "skipped", job = await this.#record(key, isSkipped);
		if (job.status !== "completed") {
			if (!isSkipped && end.conclusion !== "cancelled" && await this.startJob(key), end.log !== void 0) {
				let log = new JobLog(this.#engine.world.clock, job);
				for (let line of end.log.split("\n")) log.write(line);
			}
			await completeJob(this.#engine, this.#state, job, ended), noteResult(this.#state, key, ended, !1), await this.queueJobs();
		}
	}
	/**
	* Ends the attempt. Jobs that have not ended end as `jobs` says; of the others those that could not
	* begin are skipped, and the rest succeed, or have the run's conclusion if no job explains it.
	*/
	async end({ conclusion, jobs = {} } = {}) {
		let rest = Object.values(jobs).some((job) => job.conclusion === conclusion) ? "success" : conclusion ?? "success";
		for (let key of this.jobs) {
			if (this.isOver) return;
			let otherwise = this.#records.has(key) || this.#canBegin(key) ? rest : "skipped";
			await this.endJob(key, jobs[key] ?? { conclusion: otherwise });
		}
		this.isOver || await completeRun(this.#engine, this.#state, conclusion ?? conclusionOf(this.#state));
	}
	/** Uploads files, by name, as an artifact of the run. */
	addArtifact(name, files) {
		let entries = Object.entries(files).map(([path, content]) => [path, typeof content == "string" ? new TextEncoder().encode(content) : content]), zip = zipSync(Object.fromEntries(entries)), { world } = this.#engine;
		return addArtifact(world, this.repository, this.run.id, {
			name,
			zip,
			retentionDays: 90
		});
	}
	#canBegin(key) {
		let definition = this.#definition(key);
		if (definition === void 0) return !1;
		let { results } = this.#state;
		if (!definition.needs.every((need) => results.has(need))) return !1;
		let scope = jobScope(this.#engine.world, this.#state, definition);
		return evaluateCondition(definition.condition, scope);
	}
	#definition(key) {
		return this.#state.definition?.jobs.find((job) => job.key === key);
	}
	async #record(key, isSkipped = !1) {
		let known = this.#records.get(key);
		if (known !== void 0) return known;
		let definition = this.#definition(key);
		if (definition === void 0) throw Error(`Run ${this.run.id} has no job ${key}`);
		let facts = {
			...jobFacts(definition, jobScope(this.#engine.world, this.#state, definition)),
			isSkipped
		}, job = await createJob(this.#engine, this.#state, facts);
		return this.#records.set(key, job), job;
	}
	#onCancel(force) {
		if (this.isOver || this.#engine.closed || force && this.#isForced) return;
		this.#isForced ||= force;
		let { onCancel } = this.#engine.options.play ?? {};
		onCancel === void 0 ? this.#engine.enqueue(() => this.end({ conclusion: "cancelled" })) : onCancel(this, { force });
	}
};
// src/local-github/runner/played/play-run.ts
/** Queues an attempt of a run and hands it to the player; a run of an invalid file fails at once. */
async function playRun(engine, state, play, keys) {
	let played = await queueAttempt(engine, state, keys);
	played !== void 0 && play.onStart(played);
}
/** As `playRun`, for who handles the attempt; `undefined` if it could not start. */
async function queueAttempt(engine, state, keys) {
	if (state.definition === void 0) {
		await completeRun(engine, state, "startup_failure");
		return;
	}
	let played = new PlayedRun(engine, state, state.definition.jobs.map(({ key }) => key).filter((key) => keys === void 0 || keys.has(key)));
	return await played.queueJobs(), played;
}
// src/local-github/runner/run/concurrency.ts
/** Reads `concurrency:` of a workflow or job; `undefined` for none. */
function readConcurrency(template, scope) {
	if (template === void 0) return;
	if (template.kind !== "mapping") return {
		group: evaluateText(template, scope),
		cancelInProgress: !1
	};
	let cancel = evaluateValue(entryOf$1(template, "cancel-in-progress"), scope);
	return {
		group: evaluateText(entryOf$1(template, "group"), scope),
		cancelInProgress: cancel === !0 || cancel === "true"
	};
}
// src/local-github/runner/cache/cache-scope.ts
/** What GitHub answers whom it lets save nothing. */
const WRITE_DENIED = "cache write denied: token has no writable scopes", TRUSTED = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"delete",
	"registry_package",
	"page_build"
]);
/** A job saves for its run's own ref, and reads that, its pull request's base and the default branch. */
function cacheScope(state, job) {
	let { repository, origin } = state, main = `refs/heads/${repository.defaultBranch}`, base = origin.baseRef === "" ? [] : [`refs/heads/${origin.baseRef}`], mode = job.cacheMode ?? state.definition?.cacheMode ?? usualMode(origin.event, origin.ref, main);
	return {
		repository: repository.fullName,
		ref: mode === "write" || mode === "write-only" ? origin.ref : void 0,
		refs: mode === "write" || mode === "read" ? [
			origin.ref,
			...base,
			main
		] : []
	};
}
/** github.blog/changelog, 2026-06-26, "Read-only Actions cache for untrusted triggers". */
function usualMode(event, ref, main) {
	return ref !== main || TRUSTED.has(event) ? "write" : "read";
}
// src/local-github/runner/job/workflow-command.ts
/** Reads a line as a workflow command; `undefined` if it is none. */
function parseWorkflowCommand(line) {
	let match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
	if (match === null) return;
	let [, name = "", list = "", message = ""] = match, properties = {};
	for (let part of list.split(",")) {
		let equals = part.indexOf("=");
		equals > 0 && (properties[part.slice(0, equals).trim()] = unescapeProperty(part.slice(equals + 1)));
	}
	return {
		name: name.toLowerCase(),
		properties,
		message: unescapeMessage(message)
	};
}
function unescapeMessage(text) {
	return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function unescapeProperty(text) {
	return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}
// src/local-github/runner/job/step-output.ts
/** GitHub keeps this many errors and this many warnings of one step. */
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/** Reads a step's standard output: writes it to the job's log and obeys the commands in it. */
var StepOutput = class {
	said = {
		outputs: /* @__PURE__ */ new Map(),
		state: /* @__PURE__ */ new Map(),
		annotations: []
	};
	#log;
	/** Set while `::stop-commands::` holds: the word that ends it. */
	#resumeWord;
	constructor(log) {
		this.#log = log;
	}
	onLine = (line) => {
		if (this.#resumeWord !== void 0) {
			line.trim() === `::${this.#resumeWord}::` && (this.#resumeWord = void 0), this.#log.write(line);
			return;
		}
		let command = parseWorkflowCommand(line);
		command !== void 0 && this.#obey(command) || this.#log.write(line);
	};
	/** Adds an annotation that the runner itself makes, as for an exit code. */
	annotate(level, message, at = {}) {
		if (this.said.annotations.filter((one) => one.level === LEVELS[level]).length >= 10) return;
		let startLine = Number(at.line) || 1;
		this.said.annotations.push({
			path: at.file ?? ".github",
			startLine,
			endLine: Number(at.endLine) || startLine,
			level: LEVELS[level],
			message: this.#log.masker.apply(message),
			title: this.#log.masker.apply(at.title ?? ""),
			rawDetails: ""
		});
	}
	/** Whether `command` was one; an unknown name is only text. */
	#obey({ name, properties, message }) {
		switch (name) {
			case "error":
			case "warning":
			case "notice": return this.#log.write(`##[${name}]${message}`), this.annotate(name, message, properties), !0;
			case "add-mask": return this.#log.masker.add(message), this.#log.write("::add-mask::***"), !0;
			case "group": return this.#log.write(`##[group]${message}`), !0;
			case "endgroup": return this.#log.write("##[endgroup]"), !0;
			case "stop-commands": return this.#resumeWord = message, this.#log.write(`::stop-commands::${message}`), !0;
			case "set-output": return properties.name !== void 0 && this.said.outputs.set(properties.name, message), !0;
			case "save-state": return properties.name !== void 0 && this.said.state.set(properties.name, message), !0;
			case "set-env":
			case "add-path": return this.#log.error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`), !0;
			case "debug":
			case "echo":
			case "add-matcher":
			case "remove-matcher": return !0;
			default: return !1;
		}
	}
};
// src/local-github/runner/triggers/path-pattern.ts
/**
* GitHub's filter patterns: `*` (not `/`), `**`, `?`, `+`, `[a-z]`, and `!` at the start to take
* out what an earlier pattern let in. The last pattern that matches decides.
*/
function pathMatcher(patterns) {
	let rules = patterns.map((pattern) => {
		let negative = pattern.startsWith("!");
		return {
			negative,
			regex: toRegExp(negative ? pattern.slice(1) : pattern)
		};
	});
	return (text) => {
		let chosen = !1;
		for (let { negative, regex } of rules) regex.test(text) && (chosen = !negative);
		return chosen;
	};
}
function toRegExp(pattern) {
	let source = "";
	for (let at = 0; at < pattern.length; at += 1) {
		let rest = pattern.slice(at), set = /^\[[^\]]+\]/.exec(rest)?.[0];
		rest.startsWith("**/") && (at === 0 || pattern[at - 1] === "/") ? (source += "(?:.*/)?", at += 2) : rest.startsWith("**") ? (source += ".*", at += 1) : rest.startsWith("*") ? source += "[^/]*" : rest.startsWith("?") || rest.startsWith("+") ? source += rest.charAt(0) : set === void 0 ? rest.startsWith("\\") && rest.length > 1 ? (source += `\\${rest.charAt(1)}`, at += 1) : source += rest.charAt(0).replace(/[.^$(){}|\\/\]]/, String.raw`\$&`) : (source += set, at += set.length - 1);
	}
	return RegExp(`^(?:${source})$`, "s");
}
// src/local-github/runner/expressions/hash-files.ts
/**
* `hashFiles()`: the SHA-256 over the SHA-256 of every file in `workspace` that the patterns choose,
* in order of path; '' if there is none. A pattern that starts with `!` takes files out again.
*/
function hashFiles(workspace, patterns) {
	let chosen = pathMatcher(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, "$1"))), total = createHash("sha256"), found = !1;
	for (let path of filesBelow$1(workspace, "")) chosen(path) && (found = !0, total.update(createHash("sha256").update(readFileSync(join(workspace, path))).digest()));
	return found ? total.digest("hex") : "";
}
function filesBelow$1(root, folder) {
	return readdirSync(join(root, folder), { withFileTypes: !0 }).toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? entry.name === ".git" ? [] : filesBelow$1(root, path) : entry.isFile() ? [path] : [];
	});
}
// src/local-github/runner/job/step-scope.ts
/** What expressions of a step see now. `env` is the step's own, on top of the job's. */
function stepScope(run, frame, env = {}) {
	let cancelled = run.control.cancel.aborted, status = cancelled ? "cancelled" : frame.failed ? "failure" : "success";
	return {
		contexts: {
			...run.contexts,
			env: {
				...Object.fromEntries(run.env),
				...frame.env,
				...env
			},
			secrets: run.secrets,
			job: {
				status,
				check_run_id: run.job.id
			},
			steps: Object.fromEntries(frame.steps),
			...frame.contexts
		},
		status: {
			success: status === "success",
			failure: status === "failure",
			cancelled
		},
		hashFiles: (patterns) => hashFiles(run.folder.workspace, patterns)
	};
}
// src/local-github/runner/job/job-environment.ts
/** The name this machine's runner goes by. */
const RUNNER_NAME = "local-github", OS = {
	win32: "Windows",
	darwin: "macOS"
}, ARCH = {
	x64: "X64",
	arm64: "ARM64",
	arm: "ARM",
	ia32: "X86"
};
/** The `runner` context. */
function runnerContext(temp, toolCache) {
	return {
		name: RUNNER_NAME,
		os: OS[process.platform] ?? "Linux",
		arch: ARCH[process.arch] ?? "X64",
		temp,
		tool_cache: toolCache,
		environment: "github-hosted",
		debug: ""
	};
}
/**
* A step's whole environment. It is built from nothing: of the server's own variables only `PATH`
* (and what a process cannot start without) comes in.
*/
function stepEnvironment(run, identity, files, stepEnv) {
	let { options } = run.engine, github = {};
	for (let [name, value] of Object.entries(Object(run.contexts.github))) name !== "token" && name !== "event" && name !== "repositoryUrl" && (github[`GITHUB_${name.toUpperCase()}`] = String(value));
	for (let [name, value] of Object.entries(Object(run.contexts.runner))) value !== "" && (github[`RUNNER_${name.toUpperCase()}`] = String(value));
	let paths = [...run.path, options.machineEnv?.PATH ?? process.env.PATH ?? ""];
	return {
		LANG: "C.UTF-8",
		HOME: run.folder.home,
		CI: "true",
		...machineNecessities(),
		...options.machineEnv,
		...Object.fromEntries(run.env),
		...stepEnv,
		GITHUB_ACTIONS: "true",
		RUNNER_TRACKING_ID: run.processes.trackingId,
		...github,
		...files,
		GITHUB_EVENT_PATH: eventFile(run),
		GITHUB_WORKSPACE: run.folder.workspace,
		GITHUB_ACTION: identity.action,
		...identity.actionPath === void 0 ? {} : { GITHUB_ACTION_PATH: identity.actionPath },
		GITHUB_ACTION_REPOSITORY: identity.actionRepository ?? "",
		GITHUB_ACTION_REF: identity.actionRef ?? "",
		PATH: stepEnv.PATH ?? paths.filter((path) => path !== "").join(delimiter)
	};
}
/** Where the event that started the run can be read. */
function eventFile(run) {
	return join(dirname(run.folder.files), "_github_workflow", "event.json");
}
function machineNecessities() {
	return process.platform === "win32" ? {
		SystemRoot: process.env.SystemRoot ?? "",
		ComSpec: process.env.ComSpec ?? ""
	} : {};
}
// src/local-github/runner/steps/step-failure.ts
/** A step could not do its work: the message goes to the log and becomes an annotation. */
var StepFailure = class extends Error {
	name = "StepFailure";
};
// src/local-github/runner/steps/run-script.ts
const SHELLS = {
	bash: {
		command: "bash --noprofile --norc -e -o pipefail {0}",
		extension: ".sh"
	},
	sh: {
		command: "sh -e {0}",
		extension: ".sh"
	},
	python: {
		command: "python {0}",
		extension: ".py"
	},
	pwsh: {
		command: "pwsh -NoLogo -NonInteractive -File {0}",
		extension: ".ps1"
	}
}, UNSPECIFIED = {
	command: "bash -e {0}",
	extension: ".sh"
};
/** Runs a `run` step. Gives whether it succeeded; throws a `StepFailure` if it could not start. */
async function runScript(step, run, { shell, workingDirectory }) {
	let { job, frame } = step, scope = stepScope(job, frame, step.env), script = evaluateText(run, scope), chosen = shellOf(evaluateText(shell, scope)), cwd = resolve(job.folder.workspace, evaluateText(workingDirectory, scope));
	if (!await isFolder(cwd)) throw new StepFailure(`An error occurred trying to start process: No such directory '${cwd}'`);
	let file = join(job.folder.temp, `${randomUUID()}${chosen.extension}`);
	await writeFile$1(file, script.endsWith("\n") ? script : `${script}\n`);
	let [program = "", ...args] = chosen.command.split(" ").map((word) => word.replaceAll("{0}", file)), env = stepEnvironment(job, frame.action ?? { action: step.definition.id }, step.files, {
		...frame.env,
		...step.env
	});
	job.log.group(`Run ${firstLine(script)}`, [
		...script.trimEnd().split("\n").map((line) => `\u001B[36;1m${line}\u001B[0m`),
		`shell: ${chosen.command}`,
		...envLines({
			...Object.fromEntries(job.env),
			...frame.env,
			...step.env
		})
	]);
	let command = {
		file: program,
		args,
		cwd,
		env
	}, exit = await job.processes.run(command, step.stop, step.output.onLine);
	if (exit.failure !== void 0) throw new StepFailure(exit.failure);
	if (exit.code === 0) return !0;
	if (step.stop.cancel.aborted) return !1;
	throw new StepFailure(`Process completed with exit code ${exit.code}.`);
}
function shellOf(wanted) {
	if (wanted === "") return UNSPECIFIED;
	let known = SHELLS[wanted];
	if (known !== void 0) return known;
	if (!wanted.includes("{0}")) throw new StepFailure("Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'");
	return {
		command: wanted,
		extension: ""
	};
}
/** The first line of a script, as steps without a name are called by it. */
function firstLine(script) {
	return script.trim().split("\n")[0]?.trim() ?? "";
}
/** How a step's variables are shown at the start of its log. */
function envLines(env) {
	let entries = Object.entries(env);
	return entries.length === 0 ? [] : ["env:", ...entries.map(([name, value]) => `  ${name}: ${value}`)];
}
async function isFolder(path) {
	return stat(path).then((found) => found.isDirectory(), () => !1);
}
// src/local-github/runner/builtin/builtin-action.ts
/** A boolean input, as `core.getBooleanInput` reads it. */
function isTrue(input, byDefault) {
	return input === void 0 || input === "" ? byDefault : input.toLowerCase() === "true";
}
/** The lines of an input that holds several values. */
function linesOf(input) {
	return (input ?? "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
// src/local-github/runner/builtin/cache.ts
/** `actions/cache`: restores now, and saves at the end of a job that succeeded. */
const cache = async (step, inputs) => {
	await restore(step, inputs) !== inputs.key && step.job.posts.push({
		name: `Post ${step.displayName}`,
		condition: "success()",
		run: async () => (await save(step.job, inputs), !0)
	});
}, restoreCache = async (step, inputs) => {
	await restore(step, inputs);
}, saveCache = (step, inputs) => save(step.job, inputs);
async function restore(step, inputs) {
	let { job, output } = step, { paths, key } = required(inputs), { repository, refs } = cacheScope(job.state, job.definition), restoreKeys = linesOf(inputs["restore-keys"]), wanted = {
		repository,
		refs,
		paths,
		key,
		restoreKeys
	}, found = await job.engine.caches.restore(wanted, locator(job));
	if (output.said.outputs.set("cache-primary-key", key), output.said.outputs.set("cache-hit", found === void 0 ? "" : String(found === key)), output.said.outputs.set("cache-matched-key", found ?? ""), found !== void 0) return job.log.write(`Cache restored from key: ${found}`), found;
	let message = `Cache not found for input keys: ${[key, ...restoreKeys].join(", ")}`;
	if (isTrue(inputs["fail-on-cache-miss"], !1)) throw new StepFailure(message);
	job.log.write(message);
}
async function save(job, inputs) {
	let { paths, key } = required(inputs), { repository, ref } = cacheScope(job.state, job.definition);
	if (ref === void 0) {
		job.log.write(`Failed to save: ${WRITE_DENIED}`);
		return;
	}
	let entry = {
		repository,
		ref,
		key,
		paths
	}, saved = await job.engine.caches.save(entry, locator(job));
	job.log.write(saved ? `Cache saved with key: ${key}` : `Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`);
}
function required(inputs) {
	let paths = linesOf(inputs.path), key = inputs.key ?? "";
	if (key === "") throw new StepFailure("Input required and not supplied: key");
	if (paths.length === 0) throw new StepFailure("Input required and not supplied: path");
	if (paths.some((path) => /[*?!]/.test(path))) throw new StepFailure("actions/cache: patterns in path are not built in this local GitHub");
	return {
		paths,
		key
	};
}
/** Paths are of a job's own folders, so that a cache fits into the next job's. */
function locator({ folder }) {
	return (path) => path.startsWith("~/") ? join(folder.home, path.slice(2)) : resolve(folder.workspace, path);
}
// src/local-github/runner/builtin/checkout.ts
/** `actions/checkout`: a real fetch over HTTP with the job's (or the given) token. */
const checkout = async (step, inputs) => {
	let { job } = step, { world } = job.engine, { repository, origin } = job.state;
	for (let name of [
		"submodules",
		"lfs",
		"sparse-checkout",
		"ssh-key"
	]) {
		let value = inputs[name] ?? "";
		if (value !== "" && value !== "false") throw new StepFailure(`actions/checkout: input ${name} is not built in this local GitHub`);
	}
	let fullName = inputs.repository || repository.fullName, own = fullName.toLowerCase() === repository.fullName.toLowerCase(), token = inputs.token || job.token;
	job.log.masker.add(token);
	let folder = resolve(job.folder.workspace, inputs.path ?? "");
	if (folder !== job.folder.workspace && !folder.startsWith(job.folder.workspace + sep)) throw new StepFailure(`Repository path '${folder}' is not under '${job.folder.workspace}'`);
	await mkdir(folder, { recursive: !0 }), isTrue(inputs.clean, !0) && await empty(folder);
	let basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	job.log.masker.add(basic);
	let header = `http.${world.addresses.git}/.extraheader`, url = `${world.addresses.git}/${fullName}.git`, wanted = inputs.ref ?? "", depth = Number(inputs["fetch-depth"] || "1"), source = sourceOf(wanted, own ? {
		ref: origin.ref,
		sha: origin.sha,
		keepRef: depth !== 0
	} : void 0), git = gitIn(step, folder);
	await initialize(folder, url);
	let all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"], tags = depth === 0 || !isTrue(inputs["fetch-tags"], !1) ? "--no-tags" : "--tags", authorization = [
		"-c",
		"maintenance.auto=false",
		"-c",
		"fetch.unpackLimit=1000",
		"-c",
		`${header}=AUTHORIZATION: basic ${basic}`
	], limits = [tags, ...depth === 0 ? [] : [`--depth=${depth}`]], refspecs = [...source.refspecs, ...depth === 0 ? all : []], fetch = [
		"fetch",
		"--quiet",
		"--no-recurse-submodules",
		...limits,
		"origin",
		...refspecs
	];
	await git([...authorization, ...fetch], "fetch"), await git([
		"checkout",
		"--quiet",
		"--force",
		...source.checkout
	]), isTrue(inputs["persist-credentials"], !0) && await appendFile(join(folder, ".git", "config"), `[http "${world.addresses.git}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`), step.output.said.outputs.set("commit", source.sha ?? await fetchedSha(folder)), step.output.said.outputs.set("ref", wanted || origin.ref);
};
/** `keepRef` is off when all branches are fetched anyway, into the same remote refs. */
function sourceOf(wanted, own) {
	if (wanted === "" && own !== void 0) {
		let branch = /^refs\/heads\/(.*)$/s.exec(own.ref)?.[1], remote = branch === void 0 ? own.ref.replace(/^refs\/pull\//, "refs/remotes/pull/") : `refs/remotes/origin/${branch}`;
		return {
			refspecs: [own.keepRef ? `+${own.sha}:${remote}` : own.sha],
			checkout: branch === void 0 ? ["--detach", own.sha] : [
				"-B",
				branch,
				own.sha
			],
			sha: own.sha
		};
	}
	if (/^[0-9a-f]{40}$/i.test(wanted)) return {
		refspecs: [wanted],
		checkout: ["--detach", wanted],
		sha: wanted
	};
	let detached = {
		checkout: ["--detach", "FETCH_HEAD"],
		sha: void 0
	};
	if (wanted === "") return {
		refspecs: ["HEAD"],
		...detached
	};
	let branch = wanted.replace(/^refs\/heads\//, "");
	return wanted.startsWith("refs/") && branch === wanted ? {
		refspecs: [wanted],
		...detached
	} : {
		refspecs: [branch],
		checkout: [
			"-B",
			branch,
			"FETCH_HEAD"
		],
		sha: void 0
	};
}
/** What `git init` and `git remote add` would write, without the two processes. */
async function initialize(folder, url) {
	let git = join(folder, ".git");
	await Promise.all([
		"objects",
		"refs",
		"info"
	].map((name) => mkdir(join(git, name), { recursive: !0 })));
	let config = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[gc]\n\tauto = 0\n`;
	await writeFile$1(join(git, "HEAD"), "ref: refs/heads/main\n"), await writeFile$1(join(git, "config"), config);
}
async function fetchedSha(folder) {
	return (await readFile(join(folder, ".git", "FETCH_HEAD"), "utf8")).slice(0, 40);
}
function gitIn(step, folder) {
	let { job } = step, env = {
		...stepEnvironment(job, { action: step.definition.id }, step.files, step.env),
		GIT_TERMINAL_PROMPT: "0",
		GIT_CONFIG_NOSYSTEM: "1"
	};
	return async (args, shown = args.join(" ")) => {
		let command = {
			file: "git",
			args,
			cwd: folder,
			env
		}, exit = await job.processes.run(command, step.stop, (line) => job.log.write(line));
		if (exit.code !== 0) throw new StepFailure(`The process 'git' failed with ${exit.failure ?? `exit code ${exit.code}`} (git ${shown})`);
	};
}
async function empty(folder) {
	let names = await readdir(folder);
	await Promise.all(names.map((name) => rm(join(folder, name), {
		recursive: !0,
		force: !0
	})));
}
// src/local-github/runner/builtin/create-app-token.ts
/** `actions/create-github-app-token`: a token of the App's installation, revoked after the job. */
const createAppToken = async (step, inputs) => {
	let { job } = step, { world } = job.engine, { repository } = job.state, app = world.apps.get(Number(inputs["app-id"] || inputs["client-id"]));
	if (app === void 0 || !isKeyOf(app, inputs["private-key"] ?? "")) throw new StepFailure("A JSON web token could not be decoded");
	let owner = inputs.owner || repository.owner.login, installation = [...world.installations.values()].find((one) => one.appId === app.id && one.account.login.toLowerCase() === owner.toLowerCase());
	if (installation === void 0) throw new StepFailure("Not Found");
	let named = (inputs.repositories ?? "").split(/[\s,]+/).filter((name) => name !== ""), token = createInstallationToken(world, installation, {
		repositories: named.length === 0 && (inputs.owner ?? "") !== "" ? void 0 : named.length === 0 ? [repository.name] : named,
		permissions: permissionsOf(inputs)
	});
	job.log.masker.add(token.value);
	let { outputs } = step.output.said;
	outputs.set("token", token.value), outputs.set("installation-id", String(installation.id)), outputs.set("app-slug", app.slug), isTrue(inputs["skip-token-revoke"], !1) || job.posts.push({
		name: `Post ${step.displayName}`,
		condition: "always()",
		run: () => (revokeToken(world, token.value), Promise.resolve(!0))
	});
};
function permissionsOf(inputs) {
	let wanted = Object.entries(inputs).flatMap(([name, value]) => {
		let permission = /^permission-(.+)$/.exec(name)?.[1]?.replaceAll("-", "_"), access = value === "read" || value === "write" || value === "admin" ? value : void 0;
		return permission === void 0 || access === void 0 ? [] : [[permission, access]];
	});
	return wanted.length === 0 ? void 0 : Object.fromEntries(wanted);
}
function isKeyOf(app, privateKey) {
	try {
		let key = createPublicKey(createPrivateKey(privateKey.replaceAll("\\n", "\n"))), pem = (of) => of.export({
			type: "spki",
			format: "pem"
		}).toString();
		return pem(key) === pem(createPublicKey(app.publicKeyPem));
	} catch {
		return !1;
	}
}
// src/local-github/runner/builtin/download-artifact.ts
/** `actions/download-artifact` (v4): unpacks artifacts of this run, or of `run-id`. */
const downloadArtifact = async (step, inputs) => {
	let { job } = step, { repository, run } = job.state;
	if ((inputs.repository || repository.fullName).toLowerCase() !== repository.fullName.toLowerCase()) throw new StepFailure("actions/download-artifact: input repository is not built in this local GitHub");
	let runId = Number(inputs["run-id"] || run.id), all = artifactsOf(job.engine.world, repository, runId), target = resolve(job.folder.workspace, inputs.path ?? "");
	step.output.said.outputs.set("download-path", target);
	let name = inputs.name ?? "";
	if (name !== "") {
		let artifact = all.get(name);
		if (artifact === void 0) throw new StepFailure(`Unable to download artifact(s): Artifact not found for name: ${name}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.`);
		await unpack(artifact, target), job.log.write(`Artifact ${name} has been downloaded to ${target}`);
		return;
	}
	let pattern = inputs.pattern ?? "", chosen = [...all.values()].filter((artifact) => pattern === "" || pathMatcher([pattern])(artifact.name)), merge = isTrue(inputs["merge-multiple"], !1);
	for (let artifact of chosen) await unpack(artifact, merge ? target : resolve(target, artifact.name));
	job.log.write(`Total of ${chosen.length} artifact(s) downloaded to ${target}`);
};
async function unpack(artifact, target) {
	await mkdir(target, { recursive: !0 });
	for (let [name, content] of Object.entries(unzipSync(artifact.zip))) {
		let path = resolve(target, name);
		if (!path.startsWith(`${target}${sep}`)) throw new StepFailure(`Artifact ${artifact.name} holds a path outside of it: ${name}`);
		name.endsWith("/") || (await mkdir(dirname(path), { recursive: !0 }), await writeFile$1(path, content));
	}
}
// src/local-github/runner/builtin/setup-node.ts
/**
* `actions/setup-node`: puts a Node of this machine on the path. The one asked for if the runner was
* told where it is, else the one that runs this; the log says where that differs.
*/
const setupNode = async (step, inputs) => {
	let { job } = step, file = inputs["node-version-file"] ?? "", wanted = inputs["node-version"] || await versionIn(job.folder.workspace, file), major = /^v?(\d+)/.exec(wanted)?.[1], known = major === void 0 ? void 0 : job.engine.options.nodeByVersion?.[major], [ownMajor = ""] = process.versions.node.split(".");
	if (known === void 0 && major !== void 0 && major !== ownMajor && job.log.warning(`Node ${wanted} was asked for; this machine has ${process.version}, which is used`), (inputs.cache ?? "") !== "" && job.log.write(`cache: ${inputs.cache} is not built in this local GitHub; nothing is cached`), (inputs["registry-url"] ?? "") !== "") throw new StepFailure("actions/setup-node: registry-url is not built in this local GitHub");
	job.path.unshift(dirname(known ?? process.execPath)), step.output.said.outputs.set("node-version", known === void 0 ? process.version : `v${major}`), step.output.said.outputs.set("cache-hit", "false");
};
async function versionIn(workspace, file) {
	if (file === "") return "";
	let path = resolve(workspace, file), content = await readFile(path, "utf8").catch(() => {
		throw new StepFailure(`The specified node version file at: ${path} does not exist`);
	});
	if (!file.endsWith(".json")) return content.trim();
	let engines = Object(JSON.parse(content)).engines;
	return String(Object(engines).node ?? "").replace(/^[^\d]*/, "");
}
// src/local-github/runner/builtin/find-files.ts
/**
* The files that `path` lines choose, as `actions/upload-artifact` does: files, folders (with all
* below), simple globs, and lines with `!` that take out. Relative to `workspace`.
*/
async function findFiles(workspace, home, patterns, includeHidden) {
	let absolute = (pattern) => pattern.startsWith("~/") ? join(home, pattern.slice(2)) : resolve(workspace, pattern), isExcluded = pathMatcher(patterns.filter((line) => line.startsWith("!")).map((line) => absolute(line.slice(1))).flatMap((path) => [path, `${path}/**`])), found = /* @__PURE__ */ new Set(), starts = [];
	for (let line of patterns.filter((line) => !line.startsWith("!"))) {
		let pattern = absolute(line), start = fixedPart(pattern), isGlob = start !== pattern, kind = await stat(start).catch(() => void 0);
		if (starts.push(isGlob || kind?.isDirectory() === !0 ? start : dirname(start)), kind === void 0) continue;
		let matches = isGlob ? pathMatcher([pattern, `${pattern}/**`]) : () => !0;
		for (let file of kind.isFile() ? [start] : await filesBelow(start)) {
			let hidden = relative(start, file).split(sep).some((part) => part.startsWith(".") && part !== "..");
			matches(file) && !isExcluded(file) && (includeHidden || !hidden) && found.add(file);
		}
	}
	return {
		root: commonFolder(starts),
		files: [...found].toSorted()
	};
}
function fixedPart(pattern) {
	let parts = pattern.split("/"), wild = parts.findIndex((part) => /[*?[\]]/.test(part));
	return wild < 0 ? pattern : parts.slice(0, wild).join("/") || "/";
}
async function filesBelow(folder) {
	let entries = await readdir(folder, {
		withFileTypes: !0,
		recursive: !0
	}), paths = [];
	for (let entry of entries) {
		let path = join(entry.parentPath, entry.name);
		(entry.isFile() || entry.isSymbolicLink() && await isFile(path)) && paths.push(path);
	}
	return paths;
}
async function isFile(path) {
	return stat(path).then((found) => found.isFile(), () => !1);
}
function commonFolder(folders) {
	let [first = "/", ...others] = folders, common = first;
	for (let folder of others) for (; folder !== common && !folder.startsWith(`${common}${sep}`) && common !== dirname(common);) common = dirname(common);
	return common;
}
// src/local-github/runner/builtin/upload-artifact.ts
const FORBIDDEN = /["<>|*?:\r\n\\/]/, builtinActions = {
	"actions/checkout": checkout,
	"actions/setup-node": setupNode,
	"actions/upload-artifact": async (step, inputs) => {
		let { job } = step, { world } = job.engine, { repository, run } = job.state, name = inputs.name || "artifact";
		if (FORBIDDEN.test(name)) throw new StepFailure(`The artifact name is not valid: ${name}. Contains a forbidden character`);
		let patterns = linesOf(inputs.path);
		if (patterns.length === 0) throw new StepFailure("Input required and not supplied: path");
		let hidden = isTrue(inputs["include-hidden-files"], !1), { workspace, home } = job.folder, { root, files } = await findFiles(workspace, home, patterns, hidden);
		if (files.length === 0) {
			let message = `No files were found with the provided path: ${patterns.join("\n")}. No artifacts will be uploaded.`;
			if (inputs["if-no-files-found"] === "error") throw new StepFailure(message);
			inputs["if-no-files-found"] === "ignore" ? job.log.write(message) : step.output.onLine(`::warning::${message.replaceAll("\n", "%0A")}`);
			return;
		}
		let before = artifactsOf(world, repository, run.id).get(name);
		if (before !== void 0 && !isTrue(inputs.overwrite, !1)) throw new StepFailure("Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run");
		before !== void 0 && repository.artifacts.delete(before.id);
		let contents = {};
		for (let file of files) contents[relative(root, file).split(sep).join("/")] = await readFile(file);
		let zip = zipSync(contents, {
			level: 6,
			mtime: new Date(world.clock.now())
		}), retentionDays = Number(inputs["retention-days"] || "0"), artifact = addArtifact(world, repository, run.id, {
			name,
			zip,
			retentionDays
		}), url = `${world.addresses.web}/${repository.fullName}/actions/runs/${run.id}/artifacts/${artifact.id}`;
		job.log.write(`With the provided path, there will be ${files.length} file(s) uploaded`), job.log.write(`Artifact ${name} has been successfully uploaded! Artifact ID is ${artifact.id}`), step.output.said.outputs.set("artifact-id", String(artifact.id)), step.output.said.outputs.set("artifact-url", url);
	},
	"actions/download-artifact": downloadArtifact,
	"actions/cache": cache,
	"actions/cache/restore": restoreCache,
	"actions/cache/save": saveCache,
	"actions/create-github-app-token": createAppToken
};
// src/local-github/runner/steps/action-source.ts
/** Finds what `uses` names. Throws a `StepFailure` that names what is not there or not built. */
async function findAction(job, uses) {
	let known = job.actions.get(uses);
	if (known !== void 0) return known;
	if (uses.startsWith("docker://")) throw new StepFailure(`${uses}: container actions are not built in this local GitHub`);
	if (uses.startsWith("./")) return folderSource(join(job.folder.workspace, uses), "", "", uses);
	let source = await findRemote(job, uses);
	return job.actions.set(uses, source), source;
}
async function findRemote(job, uses) {
	let [name = "", ref = ""] = uses.split("@"), [owner = "", repo = "", ...folders] = name.split("/"), repository = findRepository(job.engine.world, owner, repo);
	if (repository === void 0) {
		let action = builtinActions[name.toLowerCase()];
		if (action !== void 0) return {
			kind: "builtin",
			action
		};
		throw new StepFailure(`Unable to resolve action \`${uses}\`: there is no repository ${owner}/${repo} on this local GitHub, and the action is not built in`);
	}
	let sha = await repository.git.resolve(`refs/tags/${ref}`) ?? await repository.git.resolve(`refs/heads/${ref}`) ?? (/^[0-9a-f]{40}$/.test(ref) ? await repository.git.resolve(ref) : void 0);
	if (sha === void 0) throw new StepFailure(`Unable to resolve action \`${uses}\`, unable to find version \`${ref}\``);
	let target = join(job.folder.actions, owner, repo, ref);
	return await exportTree(repository.git.path, sha, target), folderSource(join(target, ...folders), `${owner}/${repo}`, ref, uses);
}
async function folderSource(path, repository, ref, uses) {
	for (let name of ["action.yml", "action.yaml"]) {
		let content = await readFile(join(path, name), "utf8").catch(() => void 0);
		if (content !== void 0) return {
			kind: "folder",
			path,
			content,
			repository,
			ref
		};
	}
	throw new StepFailure(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${path}' (uses: ${uses}). Did you forget to run actions/checkout before running your local action?`);
}
/** Writes the files of a commit into an empty folder. */
async function exportTree(gitDir, sha, target) {
	await mkdir(target, { recursive: !0 });
	let base = [
		"--git-dir",
		gitDir,
		"--work-tree",
		target
	], env = gitEnvironment({ GIT_INDEX_FILE: `${target}.index` }), git = promisify(execFile);
	await git("git", [
		...base,
		"read-tree",
		sha
	], { env }), await git("git", [
		...base,
		"checkout-index",
		"--all",
		"--force"
	], {
		cwd: target,
		env
	});
}
// src/local-github/runner/steps/read-action.ts
/** Reads the action's `action.yml`. Throws a `StepFailure` with what is wrong with it. */
async function readAction(source, uses) {
	let { loadAction } = await import("./load-action.js");
	try {
		return loadAction(join(source.path, "action.yml"), source.content);
	} catch (error) {
		throw new StepFailure(`Failed to load action ${uses}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
/** The action's inputs: what `with` gives, else the defaults, which may be expressions. */
function actionInputs(job, frame, action, given) {
	let scope = stepScope(job, frame), inputs = {};
	for (let input of action.inputs) inputs[input.id] = evaluateText(input.default, scope);
	for (let [name, value] of Object.entries(given)) {
		let known = action.inputs.find((input) => input.id.toLowerCase() === name.toLowerCase());
		if (known === void 0) {
			let valid = action.inputs.map((input) => `'${input.id}'`).join(", ");
			job.log.warning(`Unexpected input(s) '${name}', valid inputs are [${valid}]`);
		}
		inputs[known?.id ?? name] = value;
	}
	return inputs;
}
// src/local-github/runner/steps/run-composite.ts
/** Runs the steps of a composite action, which see its inputs and each other, and its outputs. */
async function runComposite(step, source, action, steps, given) {
	let { job } = step, github = {
		...Object(job.contexts.github),
		action: step.definition.id,
		action_path: source.path,
		action_repository: source.repository,
		action_ref: source.ref
	}, frame = {
		steps: /* @__PURE__ */ new Map(),
		failed: !1,
		contexts: {
			inputs: actionInputs(job, step.frame, action, given),
			github
		},
		env: {
			...step.frame.env,
			...step.env
		},
		action: {
			action: step.definition.id,
			actionPath: source.path,
			actionRepository: source.repository,
			actionRef: source.ref
		}
	};
	for (let inner of steps) await step.runInner(frame, inner);
	let scope = stepScope(job, frame);
	for (let { id, value } of action.outputs) step.output.said.outputs.set(id, evaluateText(value, scope));
	return !frame.failed;
}
// src/local-github/runner/job/file-commands.ts
/**
* Reads what a step wrote into `GITHUB_ENV`, `GITHUB_OUTPUT` or `GITHUB_STATE`: `name=value` lines,
* and `name<<DELIMITER` with the lines up to the delimiter. Throws in GitHub's words for anything else.
*/
function parseKeyValueFile(content) {
	let pairs = [], lines = content.replace(/\r?\n$/, "").split(/\r?\n/);
	for (let at = 0; at < lines.length; at += 1) {
		let line = lines[at] ?? "";
		if (line === "") continue;
		let equals = line.indexOf("="), heredoc = line.indexOf("<<");
		if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
			pairs.push([nameOf$1(line.slice(0, equals), line), line.slice(equals + 1)]);
			continue;
		}
		if (heredoc < 0) throw Error(`Invalid format '${line}'`);
		let delimiter = line.slice(heredoc + 2), end = lines.indexOf(delimiter, at + 1);
		if (delimiter === "" || end < 0) throw Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
		pairs.push([nameOf$1(line.slice(0, heredoc), line), lines.slice(at + 1, end).join("\n")]), at = end;
	}
	return pairs;
}
function nameOf$1(name, line) {
	if (name === "") throw Error(`Invalid format '${line}'. Name must not be empty`);
	return name;
}
// src/local-github/runner/steps/step-files.ts
/** Variables that a step may not set for later ones. */
const PROTECTED = /^(?:GITHUB_|RUNNER_)|^NODE_OPTIONS$/;
/** Makes the empty files that one step may write to. */
async function createStepFiles(folder) {
	let id = randomUUID(), file = (name) => join(folder, `${name}_${id}`), files = {
		GITHUB_ENV: file("set_env"),
		GITHUB_OUTPUT: file("set_output"),
		GITHUB_PATH: file("add_path"),
		GITHUB_STATE: file("save_state"),
		GITHUB_STEP_SUMMARY: file("step_summary")
	};
	return await Promise.all(Object.values(files).map((path) => writeFile$1(path, ""))), files;
}
/** Takes over what a step wrote to its files. Throws a `StepFailure` for what cannot be read. */
async function takeStepFiles(run, files, said) {
	let pairs = async (path, command) => {
		let content = await read(path);
		try {
			return parseKeyValueFile(content);
		} catch (error) {
			throw new StepFailure(`Unable to process file command '${command}' successfully. ${error instanceof Error ? error.message : String(error)}`);
		}
	};
	for (let [name, value] of await pairs(files.GITHUB_OUTPUT, "output")) said.outputs.set(name, value);
	for (let [name, value] of await pairs(files.GITHUB_STATE, "state")) said.state.set(name, value);
	for (let [name, value] of await pairs(files.GITHUB_ENV, "env")) PROTECTED.test(name) ? run.log.warning(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`) : run.env.set(name, value);
	for (let line of (await read(files.GITHUB_PATH)).split(/\r?\n/)) line !== "" && run.path.unshift(line);
	let summary = await read(files.GITHUB_STEP_SUMMARY);
	Buffer.byteLength(summary) > 1048576 ? run.log.error("$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k.") : summary !== "" && run.summaries.push(run.log.masker.apply(summary));
}
function read(path) {
	return readFile(path, "utf8").catch(() => "");
}
// src/local-github/runner/steps/run-node-action.ts
/** Runs the main part of a JavaScript action and leaves its post part for the end of the job. */
async function runNodeAction(step, source, action, given) {
	if (action.runs.kind !== "node") throw new StepFailure("Not a JavaScript action");
	let { runs } = action, { job, definition } = step;
	if (runs.post !== void 0) {
		let { post } = runs;
		job.posts.push({
			name: `Post ${step.displayName}`,
			condition: runs.postIf,
			run: async (stop) => {
				let output = new StepOutput(job.log), files = await createStepFiles(job.folder.files), again = {
					...step,
					output,
					files,
					stop
				}, before = job.actionStates.get(definition) ?? /* @__PURE__ */ new Map();
				job.actionStates.set(definition, new Map([...before, ...step.output.said.state]));
				try {
					return await runPart(again, source, action, runs, post, given);
				} finally {
					await takeStepFiles(job, files, output.said), job.annotations.push(...output.said.annotations);
				}
			}
		});
	}
	return runPart(step, source, action, runs, runs.main, given);
}
/** Runs the pre, main or post file of an action with its inputs and state in the environment. */
async function runPart(step, source, action, runs, file, given) {
	let { job, frame, definition } = step, inputs = actionInputs(job, frame, action, given), env = stepEnvironment(job, {
		action: definition.id,
		actionPath: source.path,
		actionRepository: source.repository,
		actionRef: source.ref
	}, step.files, {
		...frame.env,
		...step.env,
		...job.runtime,
		...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value])),
		...Object.fromEntries([...job.actionStates.get(definition) ?? []].map(([name, value]) => [`STATE_${name}`, value]))
	}), node = job.engine.options.nodeByVersion?.[runs.using.slice(4)];
	node === void 0 && job.log.write(`${runs.using} is run by Node ${process.version} of this machine`);
	let command = {
		file: node ?? process.execPath,
		args: [join(source.path, file)],
		cwd: job.folder.workspace,
		env
	}, exit = await job.processes.run(command, step.stop, step.output.onLine);
	if (exit.failure !== void 0) throw new StepFailure(exit.failure);
	return exit.code === 0;
}
// src/local-github/runner/steps/run-uses.ts
/** Runs a `uses` step. Gives whether it succeeded; throws a `StepFailure` that says why not. */
async function runUses(step, definition) {
	let { job, frame } = step, { uses } = definition, source = await findAction(job, uses), given = evaluateTexts(definition.with, stepScope(job, frame, step.env)), shown = Object.entries(given).map(([name, value]) => `  ${name}: ${value}`);
	if (job.log.group(`Run ${uses}`, [...shown.length === 0 ? [] : ["with:", ...shown], ...envLines({
		...Object.fromEntries(job.env),
		...frame.env,
		...step.env
	})]), source.kind === "builtin") return await source.action(step, lowerCaseKeys(given)), !0;
	let action = await readAction(source, uses);
	switch (action.runs.kind) {
		case "node": return runNodeAction(step, source, action, given);
		case "composite": return runComposite(step, source, action, action.runs.steps, given);
		case "unbuilt": throw new StepFailure(`${uses}: actions with \`using: ${action.runs.using}\` are not built in this local GitHub`);
	}
}
function lowerCaseKeys(inputs) {
	return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]));
}
/** Runs one step of a job or composite action, if its condition holds. `record` shows it in the API. */
async function executeStep(job, frame, definition, record) {
	let output = new StepOutput(job.log), { clock } = job.engine.world;
	record !== void 0 && (record.status = "in_progress", record.startedAt = clock.now());
	let { outcome, forgiven } = await attempt(job, frame, definition, output), conclusion = outcome === "failure" && forgiven ? "success" : outcome;
	conclusion === "failure" && (frame.failed = !0), definition.id.startsWith("__") || frame.steps.set(definition.id, {
		outputs: Object.fromEntries(output.said.outputs),
		outcome,
		conclusion
	}), job.annotations.push(...output.said.annotations), record !== void 0 && closeRecord(record, conclusion, clock.now());
}
/** Marks a step as ended. */
function closeRecord(record, conclusion, at) {
	record.status = "completed", record.conclusion = conclusion, record.completedAt = at;
}
/** The step's name as people see it, from its `name` or what it does. */
function displayName(definition, scope) {
	return definition.name === void 0 ? definition.kind === "uses" ? `Run ${definition.uses}` : `Run ${firstLine(evaluateText(definition.run, scope))}` : evaluateText(definition.name, scope);
}
async function attempt(job, frame, definition, output) {
	let forgiven = !1, cancelledBefore = job.control.cancel.aborted, timeout = new AbortController(), cancel = cancelledBefore ? timeout.signal : AbortSignal.any([timeout.signal, job.control.cancel]), stopTimer;
	try {
		let scope = stepScope(job, frame), env = evaluateTexts(definition.env, scope), inner = stepScope(job, frame, env);
		if (!evaluateCondition(definition.condition, inner)) return {
			outcome: "skipped",
			forgiven
		};
		forgiven = evaluateValue(definition.continueOnError, inner) === !0;
		let minutes = Number(evaluateValue(definition.timeoutMinutes, inner) ?? NaN), name = displayName(definition, inner);
		minutes > 0 && (stopTimer = job.engine.world.clock.after(minutes * 6e4, () => timeout.abort()));
		let files = await createStepFiles(job.folder.files), step = {
			job,
			frame,
			definition,
			displayName: name,
			env,
			output,
			files,
			stop: {
				cancel,
				kill: job.control.kill
			},
			runInner: (inside, inner) => executeStep(job, inside, inner)
		}, good;
		try {
			good = await (definition.kind === "run" ? runScript(step, definition.run, withDefaults(job, frame, definition)) : runUses(step, definition));
		} finally {
			await takeStepFiles(job, files, output.said);
		}
		if (timeout.signal.aborted) throw new StepFailure(`The action '${name}' has timed out after ${minutes} minutes.`);
		if (cancel.aborted || job.control.kill.aborted) throw new StepFailure(CANCELLED);
		return {
			outcome: good ? "success" : "failure",
			forgiven
		};
	} catch (error) {
		let cancelled = !cancelledBefore && job.control.cancel.aborted || job.control.kill.aborted, message = cancelled ? CANCELLED : error instanceof Error ? error.message : String(error);
		return job.log.error(message), output.annotate("error", message), {
			outcome: cancelled ? "cancelled" : "failure",
			forgiven
		};
	} finally {
		stopTimer?.();
	}
}
const CANCELLED = "The operation was canceled.";
function withDefaults(job, frame, definition) {
	let outer = frame.action === void 0 ? [job.definition.defaults] : [], all = frame.action === void 0 ? job.state.definition?.defaults : void 0;
	return {
		shell: definition.shell ?? outer[0]?.shell ?? all?.shell,
		workingDirectory: definition.workingDirectory ?? outer[0]?.workingDirectory ?? all?.workingDirectory
	};
}
/** The process groups of one job's steps, so that none outlives the job. */
var ProcessGroups = class {
	trackingId;
	#leaders = /* @__PURE__ */ new Set();
	/** `trackingId` is in the environment of all that the job starts, as `RUNNER_TRACKING_ID`. */
	constructor(trackingId) {
		this.trackingId = trackingId;
	}
	/** Runs a command in a process group of its own and tells each line that it prints. */
	run(command, stop, onLine) {
		let child = spawn(command.file, command.args, {
			cwd: command.cwd,
			env: command.env,
			detached: !0,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			windowsHide: !0
		}), { pid } = child;
		pid !== void 0 && this.#leaders.add(pid);
		let output = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)], timers = /* @__PURE__ */ new Set(), signal = (name) => {
			pid !== void 0 && signalGroup(pid, name);
		}, onCancel = () => {
			signal("SIGINT");
			let later = setTimeout(() => {
				signal("SIGTERM"), timers.add(setTimeout(() => signal("SIGKILL"), 2500));
			}, 7500);
			timers.add(later);
		}, onKill = () => signal("SIGKILL");
		return stop.cancel.addEventListener("abort", onCancel, { once: !0 }), stop.kill.addEventListener("abort", onKill, { once: !0 }), stop.kill.aborted ? onKill() : stop.cancel.aborted && onCancel(), new Promise((resolve) => {
			let finish = async (exit) => {
				stop.cancel.removeEventListener("abort", onCancel), stop.kill.removeEventListener("abort", onKill);
				for (let timer of timers) clearTimeout(timer);
				let drain, patience = new Promise((done) => {
					drain = setTimeout(done, 300);
				});
				await Promise.race([Promise.all(output), patience]), clearTimeout(drain), child.stdout.destroy(), child.stderr.destroy(), pid !== void 0 && !signalGroup(pid, 0) && this.#leaders.delete(pid), resolve(exit);
			};
			child.once("error", (error) => void finish({
				code: -1,
				failure: error.message
			})), child.once("exit", (code, name) => {
				finish({
					code: code ?? 128 + (name === "SIGKILL" ? 9 : name === "SIGINT" ? 2 : 15),
					failure: void 0
				});
			});
		});
	}
	/** Kills whatever the steps left running, also what has left its process group. */
	killAll() {
		for (let leader of this.#leaders) signalGroup(leader, "SIGKILL");
		this.#leaders.clear();
		for (let pid of processesWith(`RUNNER_TRACKING_ID=${this.trackingId}`)) try {
			process.kill(pid, "SIGKILL");
		} catch {}
	}
};
/** Whether the group still had a process to signal. */
function signalGroup(leader, signal) {
	try {
		return process.kill(-leader, signal);
	} catch {
		return !1;
	}
}
function readLines(stream, onLine) {
	let lines = createInterface({
		input: stream,
		crlfDelay: 1e400
	});
	return lines.on("line", onLine), new Promise((resolve) => lines.once("close", resolve));
}
/** Ids of this user's processes that have `variable` in their environment. Empty but on Linux. */
function processesWith(variable) {
	return process.platform === "linux" ? readdirSync("/proc").flatMap((name) => {
		if (!/^\d+$/.test(name)) return [];
		try {
			return readFileSync(`/proc/${name}/environ`, "latin1").split("\0").includes(variable) ? [Number(name)] : [];
		} catch {
			return [];
		}
	}) : [];
}
// src/local-github/runner/job/job-environments.ts
/**
* The environment a job names; `undefined` for none. One that does not exist yet is made, as GitHub
* does. Throws a `StepFailure` if the run's branch may not use it.
*/
function environmentOf(state, definition, scope) {
	let template = definition.environment;
	if (template === void 0) return;
	let name = evaluateText(template.kind === "mapping" ? entryOf$1(template, "name") : template, scope);
	if (name === "") return;
	let { environments } = state.repository, known = environments.get(name) ?? {
		name,
		secrets: /* @__PURE__ */ new Map(),
		variables: /* @__PURE__ */ new Map(),
		branches: void 0
	};
	environments.set(name, known);
	let branch = state.origin.ref.replace(/^refs\/(?:heads|tags)\//, "");
	if (known.branches !== void 0 && !pathMatcher(known.branches)(branch)) throw new StepFailure(`Branch "${branch}" is not allowed to deploy to ${name} due to environment protection rules.`);
	return known;
}
// src/local-github/runner/job/job-folder.ts
/** Makes a fresh folder below `parent` for a job of the repository called `name`. */
async function createJobFolder(parent, name) {
	await mkdir(parent, { recursive: !0 });
	let root = await mkdtemp(join(parent, "job-")), folder = {
		root,
		workspace: join(root, "work", name, name),
		temp: join(root, "work", "_temp"),
		home: join(root, "home"),
		toolCache: join(root, "tools"),
		actions: join(root, "work", "_actions"),
		files: join(root, "work", "_temp", "_runner_file_commands")
	}, { workspace, home, toolCache, actions, files } = folder;
	return await Promise.all([
		workspace,
		home,
		toolCache,
		actions,
		files
	].map((path) => mkdir(path, { recursive: !0 }))), folder;
}
/** Removes a job's folder with all that its steps left there. */
async function removeJobFolder({ root }) {
	await rm(root, {
		recursive: !0,
		force: !0,
		maxRetries: 3
	});
}
/** The job's outputs. One that holds a secret is dropped, and so are those beyond the limit. */
function jobOutputs(run, scope) {
	let template = run.definition.outputs;
	if (template?.kind !== "mapping") return {};
	let outputs = {}, total = 0;
	for (let [name, value] of template.entries) {
		let text = evaluateText(value, scope);
		if (text !== "") {
			if (run.log.masker.hides(text)) run.log.warning(`Skip output '${name}' since it may contain secret.`);
			else {
				if (total += 2 * text.length, total > 1048576) {
					run.log.error(`Job outputs are limited to 1 MB; output '${name}' and those after it are dropped.`);
					break;
				}
				outputs[name] = text;
			}
		}
	}
	return outputs;
}
// src/local-github/runner/job/set-up-job.ts
/**
* What happens before a job's first step: the actions of other repositories are fetched (a missing
* one fails the job here, as on GitHub) and their pre parts run.
*/
async function setUpJob(run, frame) {
	let { log, definition, state } = run;
	log.write(`Current runner: '${RUNNER_NAME}', a local GitHub on Node ${process.version}`), log.write(`Job: ${definition.key} of ${state.repository.fullName} run ${state.run.id}`);
	for (let step of definition.steps) step.kind !== "uses" || step.uses.startsWith("./") || await findAction(run, step.uses);
	for (let step of definition.steps) step.kind === "uses" && !step.uses.startsWith("./") && await runPre(run, frame, step);
}
async function runPre(run, frame, definition) {
	let source = await findAction(run, definition.uses);
	if (source.kind !== "folder") return;
	let action = await readAction(source, definition.uses), { runs } = action;
	if (runs.kind !== "node" || runs.pre === void 0) return;
	let scope = stepScope(run, frame);
	if (!evaluateCondition(runs.preIf, scope)) return;
	run.log.write(`Pre ${definition.uses}`);
	let output = new StepOutput(run.log), files = await createStepFiles(run.folder.files), step = {
		job: run,
		frame,
		definition,
		output,
		files,
		stop: run.control,
		displayName: `Pre Run ${definition.uses}`,
		env: evaluateTexts(definition.env, scope),
		runInner: () => Promise.reject(/* @__PURE__ */ Error("The pre part of an action has no steps"))
	}, given = evaluateTexts(definition.with, stepScope(run, frame, step.env)), good = await runPart(step, source, action, runs, runs.pre, given);
	if (await takeStepFiles(run, files, output.said), run.actionStates.set(definition, new Map(output.said.state)), run.annotations.push(...output.said.annotations), !good) throw new StepFailure(`The pre part of ${definition.uses} failed`);
}
// src/local-github/runner/job/token-permissions.ts
/** What a `GITHUB_TOKEN` can be given. */
const KNOWN = "actions attestations checks contents deployments discussions issues packages pages pull_requests security_events statuses".split(" "), DEFAULT = {
	contents: "read",
	packages: "read"
};
/** The permissions of a job's token: the job's setting, else the workflow's, else the default. */
function tokenPermissions(setting) {
	if (setting === void 0) return DEFAULT;
	if (setting === "read-all" || setting === "write-all") {
		let access = setting === "read-all" ? "read" : "write";
		return Object.fromEntries(KNOWN.map((name) => [name, access]));
	}
	let granted = {};
	for (let [name, access] of Object.entries(setting)) access !== "none" && KNOWN.includes(name) && (granted[name] = access);
	return granted;
}
// src/local-github/runner/job/execute-job.ts
/** Runs a job from its fresh folder to its last step. Never rejects: what goes wrong fails the job. */
async function executeJob(engine, state, definition, job, control) {
	let { world, options } = engine, log = new JobLog(world.clock, job), processes = new ProcessGroups(`github_${job.id}_${randomUUID()}`);
	engine.processes.add(processes);
	let setting = definition.permissions ?? state.definition?.permissions, where = {
		runId: state.run.id,
		jobId: job.id,
		permissions: tokenPermissions(setting)
	}, token = createWorkflowToken(world, state.repository, where).value, folder = await createJobFolder(join(world.folder, "jobs"), state.repository.name), runtime = engine.cacheService?.open(cacheScope(state, definition)) ?? {};
	log.masker.add(runtime.ACTIONS_RUNTIME_TOKEN ?? "");
	let frame = {
		steps: /* @__PURE__ */ new Map(),
		failed: !1,
		contexts: {},
		env: {},
		action: void 0
	}, annotations = [], summaries = [], setUp = openStep(engine, job, "Set up job");
	try {
		let scope = jobScope(world, state, definition), environment = environmentOf(state, definition, scope), secrets = {
			...Object.fromEntries(state.repository.secrets),
			...Object.fromEntries(environment?.secrets ?? []),
			GITHUB_TOKEN: token
		};
		for (let secret of Object.values(secrets)) log.masker.add(secret);
		let run = {
			engine,
			state,
			definition,
			job,
			control,
			folder,
			log,
			processes,
			token,
			runtime,
			secrets,
			annotations,
			summaries,
			path: [],
			posts: [],
			env: /* @__PURE__ */ new Map(),
			actions: /* @__PURE__ */ new Map(),
			actionStates: /* @__PURE__ */ new Map(),
			contexts: {
				...scope.contexts,
				github: {
					...Object(scope.contexts.github),
					job: definition.key,
					token,
					workspace: folder.workspace,
					event_path: join(dirname(folder.files), "_github_workflow", "event.json")
				},
				vars: {
					...Object(scope.contexts.vars),
					...Object.fromEntries(environment?.variables ?? [])
				},
				runner: runnerContext(folder.temp, folder.toolCache)
			}
		};
		await mkdir(dirname(eventFile(run)), { recursive: !0 }), await writeFile$1(eventFile(run), JSON.stringify(eventPayload(world, state), null, 2));
		for (let template of [state.definition?.env, definition.env]) for (let [name, value] of Object.entries(evaluateTexts(template, stepScope(run, frame)))) run.env.set(name, value);
		await setUpJob(run, frame), closeRecord(setUp, "success", world.clock.now()), await runSteps(run, frame), await runPosts(run, frame);
		let outputs = jobOutputs(run, stepScope(run, frame));
		return closeRecord(openStep(engine, job, "Complete job"), "success", world.clock.now()), {
			conclusion: control.cancel.aborted ? "cancelled" : frame.failed ? "failure" : "success",
			outputs,
			annotations,
			summary: summaries.join("\n")
		};
	} catch (error) {
		let message = error instanceof Error ? error.message : String(error);
		return log.error(message), setUp.status !== "completed" && closeRecord(setUp, "failure", world.clock.now()), annotations.push(failureAnnotation(log.masker.apply(message))), {
			conclusion: control.cancel.aborted ? "cancelled" : "failure",
			outputs: {},
			annotations,
			summary: summaries.join("\n")
		};
	} finally {
		processes.killAll(), engine.processes.delete(processes), revokeToken(world, token), engine.cacheService?.close(runtime), options.keepJobFolders !== !0 && await removeJobFolder(folder);
	}
}
async function runSteps(run, frame) {
	for (let step of run.definition.steps) {
		if (run.control.kill.aborted) return;
		await executeStep(run, frame, step, openStep(run.engine, run.job, stepName(run, frame, step)));
	}
}
/** A name that cannot be evaluated is the step's own failure, which it tells when it runs. */
function stepName(run, frame, step) {
	try {
		let env = evaluateTexts(step.env, stepScope(run, frame));
		return run.log.masker.apply(displayName(step, stepScope(run, frame, env)));
	} catch {
		return step.kind === "uses" ? `Run ${step.uses}` : "Run";
	}
}
async function runPosts(run, frame) {
	for (let post of run.posts.toReversed()) {
		if (run.control.kill.aborted) return;
		let record = openStep(run.engine, run.job, post.name), conclusion = "skipped";
		if (evaluateCondition(post.condition, stepScope(run, frame))) {
			let cancel = run.control.cancel.aborted ? new AbortController().signal : run.control.cancel;
			run.log.write(post.name);
			let good = await post.run({
				cancel,
				kill: run.control.kill
			}).catch((error) => (run.log.error(error instanceof Error ? error.message : String(error)), !1));
			conclusion = good ? "success" : "failure", good || (frame.failed = !0);
		}
		closeRecord(record, conclusion, run.engine.world.clock.now());
	}
}
function openStep(engine, job, name) {
	let step = {
		number: job.steps.length + 1,
		name,
		status: "in_progress",
		conclusion: void 0,
		startedAt: engine.world.clock.now(),
		completedAt: void 0
	};
	return job.steps.push(step), step;
}
/** An annotation of the job itself, as GitHub shows where there is no file to point at. */
function failureAnnotation(message) {
	return {
		path: ".github",
		startLine: 1,
		endLine: 1,
		level: "failure",
		message,
		title: "",
		rawDetails: ""
	};
}
/** Runs one job whose needs have ended, or skips it, and notes its result for those that need it. */
async function runJob(engine, state, definition) {
	let { world } = engine, scope = jobScope(world, state, definition), end;
	try {
		evaluateCondition(definition.condition, scope) || (end = {
			...NOTHING,
			conclusion: "skipped"
		});
	} catch (error) {
		end = failedEnd(error);
	}
	let isSkipped = end !== void 0, job = await createJob(engine, state, {
		...jobFacts(definition, scope),
		isSkipped
	});
	try {
		end ??= await queueJob(engine, state, definition, job, scope);
	} catch (error) {
		end = failedEnd(error);
	}
	await completeJob(engine, state, job, end);
	let forgiven = evaluateValue(definition.continueOnError, scope) === !0;
	noteResult(state, definition.key, end, forgiven);
}
function failedEnd(error) {
	let message = error instanceof Error ? error.message : String(error);
	return {
		...NOTHING,
		conclusion: "failure",
		annotations: [failureAnnotation(message)]
	};
}
/** Waits for the job's concurrency group and a free slot, then runs it. */
async function queueJob(engine, state, definition, job, scope) {
	let own = new AbortController(), { cancel, kill } = state.control, outer = cancel.signal.aborted ? kill.signal : cancel.signal, control = {
		cancel: AbortSignal.any([own.signal, outer]),
		kill: kill.signal
	}, freed = [];
	try {
		let concurrency = readConcurrency(definition.concurrency, scope);
		if (concurrency !== void 0 && concurrency.group !== "") {
			let name = `${state.repository.fullName} ${concurrency.group}`;
			engine.groups.isTaken(name) && (job.status = "pending");
			let { cancelInProgress } = concurrency, member = { cancel: () => own.abort() }, signal = control.cancel, leave = await engine.groups.enter(name, member, {
				cancelInProgress,
				signal
			});
			if (leave === void 0) return {
				...NOTHING,
				conclusion: "cancelled"
			};
			freed.push(leave), job.status = "queued";
		}
		let free = await engine.slots.take(control.cancel);
		if (free === void 0) return {
			...NOTHING,
			conclusion: "cancelled"
		};
		freed.push(free), await beginJob(engine, state, job);
		let wanted = Number(evaluateValue(definition.timeoutMinutes, scope) ?? 360), minutes = wanted > 0 ? wanted : 360, { clock } = engine.world, tooLong = !1;
		freed.push(clock.after(minutes * 6e4, () => {
			tooLong = !0, own.abort();
		}));
		let end = await executeJob(engine, state, definition, job, control);
		if (!tooLong) return end;
		let message = `The job running on runner local-github has exceeded the maximum execution time of ${minutes} minutes.`;
		return {
			...end,
			annotations: [...end.annotations, failureAnnotation(message)]
		};
	} finally {
		for (let free of freed) free();
	}
}
// src/local-github/runner/run/execute-run.ts
/**
* Starts the current attempt of a run, which goes on by itself; `keys` are the jobs that run, the
* others keep their result. Where runs are played it ends when the attempt is queued.
*/
async function startRun(engine, state, keys) {
	let { play } = engine.options;
	if (play !== void 0) return playRun(engine, state, play, keys);
	state.done = executeRun(engine, state, keys).catch(async (error) => {
		state.run.problems = [error instanceof Error ? error.message : String(error)], await completeRun(engine, state, "startup_failure");
	}), engine.track(state.done);
}
async function executeRun(engine, state, keys) {
	let { run, definition, control } = state;
	if (definition === void 0) {
		await completeRun(engine, state, "startup_failure");
		return;
	}
	let scope = { contexts: {
		github: githubContext(engine.world, state),
		inputs: state.origin.inputs,
		vars: Object.fromEntries(state.repository.variables)
	} }, concurrency = readConcurrency(definition.concurrency, scope), leave;
	if (concurrency !== void 0 && concurrency.group !== "") {
		let name = `${state.repository.fullName} ${concurrency.group}`;
		engine.groups.isTaken(name) && (run.status = "pending");
		let member = { cancel: () => control.cancel.abort() }, { cancelInProgress } = concurrency, signal = control.cancel.signal, entered = await engine.groups.enter(name, member, {
			cancelInProgress,
			signal
		});
		if (entered === void 0) {
			await completeRun(engine, state, "cancelled");
			return;
		}
		leave = entered;
	}
	try {
		run.status = "queued";
		let started = /* @__PURE__ */ new Map(), start = (key) => {
			let known = started.get(key);
			if (known !== void 0) return known;
			let job = definition.jobs.find((one) => one.key === key), work = job === void 0 ? Promise.resolve() : Promise.all(job.needs.map(start)).then(() => keys === void 0 || keys.has(key) ? runJob(engine, state, job) : void 0);
			return started.set(key, work), work;
		};
		await Promise.all(definition.jobs.map((job) => start(job.key))), await completeRun(engine, state, conclusionOf(state));
	} finally {
		leave?.();
	}
}
// src/local-github/runner/run/run-state.ts
/** Controls for a new attempt; killing it cancels it too. */
function newControl() {
	let control = {
		cancel: new AbortController(),
		kill: new AbortController()
	};
	return control.kill.signal.addEventListener("abort", () => control.cancel.abort(), { once: !0 }), control;
}
// src/local-github/runner/run/rerun.ts
/**
* Runs a completed run again under its id, as the next attempt: all its jobs, or those that failed or
* were cancelled and what needs them; the other jobs keep their results and outputs.
*/
async function rerun(world, actor, run, scope) {
	if (run.status !== "completed") throw new ApiError(403, "This workflow run is already running");
	let engine = engineOf(world), state = stateOf(engine, run);
	if (state.definition === void 0) throw new ApiError(403, "This workflow run cannot be rerun: its workflow file may be broken");
	let keys = scope === "all" ? void 0 : failedJobs(state);
	if (keys?.size === 0) throw new ApiError(403, "This workflow run has no failed jobs to rerun");
	if (keys === void 0) state.results.clear();
	else for (let key of keys) state.results.delete(key);
	state.earlier.set(run.runAttempt, { ...run }), state.control = newControl(), run.runAttempt += 1, run.triggeringActor = actor.user, run.status = "queued", run.conclusion = void 0, run.runStartedAt = world.clock.now(), run.updatedAt = run.runStartedAt;
	let who = actionsActor(world, state), { repository } = state;
	await updateCheckSuite(world, repository, who, run.checkSuite, { status: "queued" }), emitRun(world, state, "requested"), await startRun(engine, state, keys);
}
function failedJobs(state) {
	let jobs = state.definition?.jobs ?? [], latest = new Map(state.run.jobs.map((job) => [job.key, job.conclusion])), again = /* @__PURE__ */ new Set();
	for (let { key } of jobs) {
		let conclusion = latest.get(key);
		conclusion !== "success" && conclusion !== "skipped" && again.add(key);
	}
	for (let grown = again.size > 0; grown;) {
		let before = again.size;
		for (let job of jobs) job.needs.some((need) => again.has(need)) && again.add(job.key);
		grown = again.size > before;
	}
	return again;
}
// src/local-github/rest/account-actor.ts
/** The caller as someone with an account, who can write; 401 for anyone else. */
function accountActor(actor) {
	switch (actor.kind) {
		case "anonymous":
		case "jwt": throw new ApiError(401, "Requires authentication");
		default: return actor;
	}
}
// src/local-github/rest/know-workflows.ts
/** GitHub knows a workflow once its file is on the default branch, or a run of it began. */
async function knowWorkflows({ world, repository }) {
	let engine = engineOf(world), tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
	if (tip !== void 0) for (let { path, loaded } of await engine.workflowFiles(repository, tip)) engine.workflowRecord(repository, path, loaded.valid ? loaded.definition.name : loaded.name);
}
// src/local-github/rest/query-text.ts
/** A query parameter; the first, if it is given several times. */
function queryText({ query }, name) {
	let value = query[name];
	return typeof value == "string" ? value : value?.[0];
}
// src/local-github/rest/actions-runs.ts
/** Operations on workflow runs. */
const runHandlers = {
	"actions/list-workflow-runs-for-repo": (call) => list$6(call, () => !0),
	"actions/list-workflow-runs": async (call) => {
		await knowWorkflows(call);
		let workflow = workflowOf(call);
		return list$6(call, (run) => run.workflow === workflow);
	},
	"actions/get-workflow-run": (call) => shown$9(call, runOf$1(call)),
	"actions/get-workflow-run-attempt": (call) => {
		let run = runOf$1(call), attempt = Number(call.params.attempt_number), state = stateOf(engineOf(call.world), run), then = attempt === run.runAttempt ? run : state.earlier.get(attempt);
		if (then === void 0) throw new ApiError(404, "Not Found");
		return shown$9(call, then);
	},
	"actions/cancel-workflow-run": (call) => (cancelRun(call.world, runOf$1(call)), {
		status: 202,
		body: {}
	}),
	"actions/force-cancel-workflow-run": (call) => (cancelRun(call.world, runOf$1(call), { force: !0 }), {
		status: 202,
		body: {}
	}),
	"actions/re-run-workflow": (call) => again(call, runOf$1(call), "all"),
	"actions/re-run-workflow-failed-jobs": (call) => again(call, runOf$1(call), "failed"),
	"actions/download-workflow-run-logs": (call) => {
		let run = runOf$1(call), text = new TextEncoder(), files = {};
		run.problems.length > 0 && (files["0_startup failure.txt"] = text.encode(`${run.problems.join("\n")}\n`));
		for (let [index, job] of run.jobs.entries()) job.log !== "" && (files[`${index}_${job.name.replaceAll("/", "_")}.txt`] = text.encode(job.log));
		if (Object.keys(files).length === 0) throw new ApiError(404, "Not Found");
		return redirect(call.world.publishDownload(zipSync(files), "application/zip"));
	}
};
/** The answer to a download: it is at another address, for a minute. */
function redirect(location) {
	return {
		status: 302,
		headers: { location }
	};
}
async function again(call, run, scope) {
	return await rerun(call.world, accountActor(call.actor), run, scope), {
		status: 201,
		body: {}
	};
}
function shown$9({ world, repository }, run) {
	return {
		status: 200,
		body: presentRun(world, repository, run)
	};
}
function list$6(call, isWanted) {
	let { world, repository } = call, created = createdFilter(queryText(call, "created")), wants = (name, value) => (queryText(call, name) ?? value) === value, status = queryText(call, "status"), newestFirst = [...repository.runs.values()].filter((run) => isWanted(run) && wants("actor", run.actor.login) && wants("branch", run.headBranch) && wants("event", run.event) && wants("head_sha", run.headSha) && wants("check_suite_id", String(run.checkSuite.id)) && (status === void 0 || run.status === status || run.conclusion === status) && created(world.clock.iso(run.createdAt))).toReversed(), shown = presentRepository(world, repository);
	return pageReply(call, newestFirst, (run) => presentRun(world, repository, run, shown), counted("workflow_runs"));
}
/** GitHub's date search: `2024-01-01`, `>=…`, `<…`, `from..to`. Dates compare as text. */
function createdFilter(wanted) {
	if (wanted === void 0) return () => !0;
	let [from = "", to] = wanted.split("..");
	if (to !== void 0) return (iso) => (from === "*" || iso >= from) && (to === "*" || iso.slice(0, to.length) <= to);
	let [, operator = "", date = ""] = /^([<>]=?)?(.*)$/.exec(wanted) ?? [];
	return (iso) => {
		let at = iso.slice(0, date.length);
		return operator === ">" ? at > date : operator === ">=" ? at >= date : operator === "<" ? at < date : operator === "<=" ? at <= date : at === date;
	};
}
// src/local-github/rest/present/artifact.ts
/** GitHub's `artifact`. */
function presentArtifact(world, repository, artifact) {
	let url = `${world.addresses.api}/repos/${repository.fullName}/actions/artifacts/${artifact.id}`, run = repository.runs.get(artifact.runId);
	return {
		id: artifact.id,
		node_id: artifact.nodeId,
		name: artifact.name,
		size_in_bytes: artifact.zip.byteLength,
		url,
		archive_download_url: `${url}/zip`,
		expired: artifact.expiresAt <= world.clock.now(),
		digest: `sha256:${createHash("sha256").update(artifact.zip).digest("hex")}`,
		created_at: world.clock.iso(artifact.createdAt),
		updated_at: world.clock.iso(artifact.createdAt),
		expires_at: world.clock.iso(artifact.expiresAt),
		workflow_run: {
			id: artifact.runId,
			repository_id: repository.id,
			head_repository_id: repository.id,
			head_branch: run?.headBranch ?? repository.defaultBranch,
			head_sha: run?.headSha ?? ""
		}
	};
}
// src/local-github/rest/actions-artifacts.ts
/** Operations on artifacts. */
const artifactHandlers = {
	"actions/list-artifacts-for-repo": (call) => list$5(call, () => !0),
	"actions/list-workflow-run-artifacts": (call) => {
		let { id } = runOf$1(call);
		return list$5(call, (artifact) => artifact.runId === id);
	},
	"actions/get-artifact": (call) => ({
		status: 200,
		body: presentArtifact(call.world, call.repository, artifactOf(call))
	}),
	"actions/download-artifact": (call) => {
		let artifact = artifactOf(call);
		if (call.params.archive_format !== "zip") throw new ApiError(404, "Not Found");
		if (artifact.expiresAt <= call.world.clock.now()) throw new ApiError(410, "Artifact has expired");
		return redirect(call.world.publishDownload(artifact.zip, "application/zip"));
	},
	"actions/delete-artifact": (call) => (call.repository.artifacts.delete(artifactOf(call).id), { status: 204 })
};
function list$5(call, isWanted) {
	let { world, repository } = call, name = queryText(call, "name");
	return pageReply(call, [...repository.artifacts.values()].filter((artifact) => isWanted(artifact) && (name === void 0 || artifact.name === name)).toReversed(), (artifact) => presentArtifact(world, repository, artifact), counted("artifacts"));
}
// src/local-github/rest/actions-jobs.ts
/** Operations on the jobs of workflow runs. */
const jobHandlers = {
	"actions/list-jobs-for-workflow-run": (call) => {
		let run = runOf$1(call);
		return list$4(call, run, queryText(call, "filter") === "all" ? run.jobs : latestJobs(run, run.runAttempt));
	},
	"actions/list-jobs-for-workflow-run-attempt": (call) => {
		let run = runOf$1(call), attempt = Number(call.params.attempt_number);
		if (attempt < 1 || attempt > run.runAttempt) throw new ApiError(404, "Not Found");
		return list$4(call, run, latestJobs(run, attempt));
	},
	"actions/get-job-for-workflow-run": (call) => {
		let { run, job } = jobOf(call);
		return {
			status: 200,
			body: presentJob(call.world, call.repository, run, job)
		};
	},
	"actions/download-job-logs-for-workflow-run": (call) => {
		let { job } = jobOf(call);
		if (job.status !== "completed" || job.log === "") throw new ApiError(404, "Not Found");
		return redirect(call.world.publishDownload(new TextEncoder().encode(job.log), "text/plain"));
	}
};
/** Each job as it last ran up to an attempt: what was not run again belongs to the attempt too. */
function latestJobs(run, attempt) {
	let latest = /* @__PURE__ */ new Map();
	for (let job of run.jobs) job.runAttempt <= attempt && latest.set(job.key, job);
	return [...latest.values()];
}
function list$4(call, run, jobs) {
	let { world, repository } = call;
	return pageReply(call, jobs, (job) => presentJob(world, repository, run, job), counted("jobs"));
}
// src/local-github/rest/actions-variables.ts
const created$1 = object({
	name: string(),
	value: string()
}), updated = object({
	name: string().optional(),
	value: string().optional()
}), variableHandlers = {
	"actions/list-repo-variables": (call) => pageReply(call, [...call.repository.variables.keys()].toSorted(), (name) => shown$8(call, name), counted("variables")),
	"actions/get-repo-variable": (call) => ({
		status: 200,
		body: shown$8(call, nameOf(call))
	}),
	"actions/create-repo-variable": (call) => {
		let { name, value } = created$1.parse(call.body), { variables } = call.repository;
		if (variables.has(name.toUpperCase())) throw new ApiError(409, "Already exists - Variable already exists");
		return variables.set(name.toUpperCase(), value), {
			status: 201,
			body: {}
		};
	},
	"actions/update-repo-variable": (call) => {
		let before = nameOf(call), { name, value } = updated.parse(call.body), { variables } = call.repository, kept = variables.get(before) ?? "";
		return variables.delete(before), variables.set((name ?? before).toUpperCase(), value ?? kept), { status: 204 };
	},
	"actions/delete-repo-variable": (call) => (call.repository.variables.delete(nameOf(call)), { status: 204 })
};
function nameOf({ repository, params }) {
	let name = (params.name ?? "").toUpperCase();
	if (!repository.variables.has(name)) throw new ApiError(404, "Not Found");
	return name;
}
function shown$8({ world, repository }, name) {
	let at = world.clock.iso(repository.createdAt);
	return {
		name,
		value: repository.variables.get(name) ?? "",
		created_at: at,
		updated_at: at
	};
}
// src/local-github/runner/run/create-run.ts
/** Makes the record of a new run with its check suite and tells of it; nothing runs yet. */
async function createRun(engine, repository, workflow, loaded, origin) {
	let { world } = engine, id = world.nextId(), now = world.clock.now(), { headSha, headBranch, actor } = origin, checkSuite = await createCheckSuite(world, repository, actor, {
		app: world.actionsApp,
		headSha,
		headBranch,
		workflowRunId: id
	}), run = {
		id,
		nodeId: nodeId("WFR", id),
		workflow,
		runNumber: [...repository.runs.values()].filter((one) => one.workflow === workflow).length + 1,
		runAttempt: 1,
		event: origin.event,
		payload: origin.payload,
		ref: origin.ref,
		headBranch,
		headSha,
		headCommit: await headCommit(engine, repository, headSha),
		displayTitle: origin.displayTitle,
		actor: actor.user,
		triggeringActor: actor.user,
		status: "queued",
		conclusion: void 0,
		createdAt: now,
		updatedAt: now,
		runStartedAt: now,
		checkSuite,
		jobs: [],
		pullRequests: origin.pullRequests,
		problems: loaded.valid ? [] : loaded.errors
	}, state = {
		repository,
		run,
		origin,
		definition: loaded.valid ? loaded.definition : void 0,
		results: /* @__PURE__ */ new Map(),
		earlier: /* @__PURE__ */ new Map(),
		control: newControl(),
		done: Promise.resolve()
	};
	if (state.definition?.runName !== void 0) {
		let contexts = {
			github: githubContext(world, state),
			inputs: origin.inputs,
			vars: Object.fromEntries(repository.variables)
		};
		run.displayTitle = evaluateText(state.definition.runName, { contexts }) || run.displayTitle;
	}
	return repository.runs.set(id, run), engine.states.set(id, state), emitRun(world, state, "requested"), state;
}
async function headCommit({ world }, repository, sha) {
	let commit = await repository.git.readCommit(sha);
	if (commit === void 0) return;
	let { author, committer } = commit;
	return {
		id: sha,
		tree_id: commit.tree,
		message: commit.message.trimEnd(),
		timestamp: world.clock.iso(committer.at),
		author: {
			name: author.name,
			email: author.email
		},
		committer: {
			name: committer.name,
			email: committer.email
		}
	};
}
// src/local-github/runner/dispatch.ts
/**
* Starts a run of `workflow` as its file at `ref` (a branch or tag) has it. Throws GitHub's 422s for
* a ref, trigger or input that is not there, and for inputs that are missing or of the wrong kind.
*/
async function dispatchWorkflow(world, repository, actor, workflow, ref, given = {}) {
	let engine = engineOf(world), { fullRef, sha } = await findRef(repository, ref), loaded = (await engine.workflowFiles(repository, sha)).find((file) => file.path === workflow.path)?.loaded;
	if (loaded !== void 0 && !loaded.valid && loaded.triggers === void 0) throw new ApiError(422, `failed to parse workflow: ${loaded.errors.join("\n")}`);
	let triggers = loaded?.valid === !0 ? loaded.definition.triggers : loaded?.triggers;
	if (loaded === void 0 || triggers?.events.has("workflow_dispatch") !== !0) throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
	if (workflow.state !== "active") throw new ApiError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
	let inputs = readInputs(triggers.dispatchInputs, given), payload = {
		inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
		ref: fullRef,
		workflow: workflow.path
	}, state = await createRun(engine, repository, workflow, loaded, {
		event: "workflow_dispatch",
		payload,
		ref: fullRef,
		sha,
		headSha: sha,
		actor,
		inputs,
		headBranch: fullRef.replace(/^refs\/(?:heads|tags)\//, ""),
		headRef: "",
		baseRef: "",
		pullRequests: [],
		chainDepth: 0,
		displayTitle: workflow.name
	});
	return world.events.emit({
		name: "workflow_dispatch",
		action: void 0,
		repository,
		actor,
		payload,
		ref: fullRef,
		sha
	}), await startRun(engine, state), state.run;
}
async function findRef({ git }, ref) {
	let names = ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
	for (let fullRef of names) {
		let sha = await git.resolve(fullRef);
		if (sha !== void 0) return {
			fullRef,
			sha
		};
	}
	throw new ApiError(422, `No ref found for: ${ref}`);
}
function readInputs(known, given) {
	let unexpected = Object.keys(given).filter((name) => !known.has(name));
	if (unexpected.length > 0) throw new ApiError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
	let inputs = {};
	for (let [name, input] of known) {
		let value = given[name], text = value == null || value === "" ? void 0 : String(value);
		if (text === void 0 && input.required && input.default === void 0) throw new ApiError(422, `Required input '${name}' not provided`);
		inputs[name] = typed(name, input, text ?? String(input.default ?? ""));
	}
	return inputs;
}
function typed(name, input, text) {
	if (input.type === "boolean") {
		if (![
			"true",
			"false",
			""
		].includes(text)) throw new ApiError(422, `Provided value '${text}' for input '${name}' is not a boolean`);
		return text === "true";
	}
	if (input.type === "number") {
		if (Number.isNaN(Number(text))) throw new ApiError(422, `Provided value '${text}' for input '${name}' is not a number`);
		return Number(text);
	}
	if (text !== "" && input.type === "choice" && input.options?.includes(text) === !1) throw new ApiError(422, `Provided value '${text}' for input '${name}' not in the list of allowed values`);
	return text;
}
// src/local-github/rest/actions-workflows.ts
const dispatch = object({
	ref: string(),
	inputs: record(string(), unknown()).optional(),
	return_run_details: boolean().optional()
}), workflowHandlers = {
	"actions/list-repo-workflows": async (call) => (await knowWorkflows(call), pageReply(call, [...call.repository.workflows.values()], (workflow) => shown$7(call, workflow), counted("workflows"))),
	"actions/get-workflow": async (call) => (await knowWorkflows(call), {
		status: 200,
		body: shown$7(call, workflowOf(call))
	}),
	"actions/create-workflow-dispatch": async (call) => {
		await knowWorkflows(call);
		let { world, repository } = call, body = dispatch.parse(call.body), actor = accountActor(call.actor), { ref, inputs } = body, run = await dispatchWorkflow(world, repository, actor, workflowOf(call), ref, inputs);
		if (body.return_run_details !== !0) return { status: 204 };
		let path = `${repository.fullName}/actions/runs/${run.id}`;
		return {
			status: 200,
			body: {
				workflow_run_id: run.id,
				run_url: `${world.addresses.api}/repos/${path}`,
				html_url: `${world.addresses.web}/${path}`
			}
		};
	},
	"actions/enable-workflow": (call) => setState(call, "active"),
	"actions/disable-workflow": (call) => setState(call, "disabled_manually")
};
async function setState(call, state) {
	await knowWorkflows(call);
	let workflow = workflowOf(call);
	return workflow.state = state, workflow.updatedAt = call.world.clock.now(), { status: 204 };
}
function shown$7({ world, repository }, workflow) {
	return presentWorkflow(world, repository, workflow);
}
// src/local-github/rest/actions.ts
/** Operations on workflows, their runs, jobs, logs and artifacts, and on variables. */
const actionsHandlers = {
	repository: {
		...workflowHandlers,
		...runHandlers,
		...jobHandlers,
		...artifactHandlers,
		...variableHandlers
	},
	other: {}
};
// src/local-github/rest/present/branch-protection.ts
/** A branch's protection as its own page of the API shows it. */
function presentProtection(world, repository, branch, protection) {
	let { api } = world.addresses, name = encodeURIComponent(branch), url = `${api}/repos/${repository.fullName}/branches/${name}/protection`, off = { enabled: !1 };
	return {
		url,
		...protection.requiredChecks.length > 0 && { required_status_checks: {
			url: `${url}/required_status_checks`,
			strict: protection.strict,
			contexts_url: `${url}/required_status_checks/contexts`,
			...presentRequired(protection)
		} },
		...protection.approvals !== void 0 && { required_pull_request_reviews: {
			url: `${url}/required_pull_request_reviews`,
			dismiss_stale_reviews: protection.dismissesStale,
			require_code_owner_reviews: !1,
			require_last_push_approval: !1,
			required_approving_review_count: protection.approvals
		} },
		required_signatures: {
			url: `${url}/required_signatures`,
			enabled: !1
		},
		enforce_admins: {
			url: `${url}/enforce_admins`,
			enabled: protection.enforceAdmins
		},
		required_linear_history: off,
		allow_force_pushes: { enabled: protection.allowForcePushes },
		allow_deletions: { enabled: protection.allowDeletions },
		block_creations: off,
		required_conversation_resolution: off,
		lock_branch: off,
		allow_fork_syncing: off
	};
}
function presentRequired({ requiredChecks: checks }) {
	return {
		contexts: checks.map(({ context }) => context),
		checks: checks.map(({ context, appId }) => ({
			context,
			app_id: appId ?? null
		}))
	};
}
// src/local-github/rest/branch-protection.ts
const notBuilt$1 = _null().optional(), check$1 = object({
	context: string(),
	app_id: number().nullish()
}), protection = object({
	required_status_checks: object({
		strict: boolean(),
		contexts: array(string()).default([]),
		checks: array(check$1).optional()
	}).nullable(),
	enforce_admins: boolean().nullable(),
	required_pull_request_reviews: object({
		required_approving_review_count: number().default(1),
		dismiss_stale_reviews: boolean().default(!1),
		require_code_owner_reviews: literal(!1).optional(),
		require_last_push_approval: literal(!1).optional()
	}).nullable(),
	restrictions: notBuilt$1,
	allow_force_pushes: boolean().nullish(),
	allow_deletions: boolean().nullish()
}), unsupported = [
	"restrictions",
	"required_linear_history",
	"block_creations",
	"required_conversation_resolution",
	"lock_branch"
], unsupportedOfReviews = [
	"dismissal_restrictions",
	"bypass_pull_request_allowances",
	"require_code_owner_reviews",
	"require_last_push_approval"
], branchProtectionHandlers = {
	repository: {
		"repos/get-branch-protection": async (call) => {
			let branch = await branchOf(call), known = protectionOf(call.repository, branch);
			if (known === void 0) throw new ApiError(404, "Branch not protected");
			return {
				status: 200,
				body: presentProtection(call.world, call.repository, branch, known)
			};
		},
		"repos/update-branch-protection": async (call) => {
			let branch = await branchOf(call);
			refuseUnsupported(call.body);
			let given = protection.parse(call.body), required = given.required_status_checks, reviews = given.required_pull_request_reviews, next = {
				requiredChecks: requiredChecks(required),
				strict: required?.strict ?? !1,
				approvals: reviews?.required_approving_review_count,
				dismissesStale: reviews?.dismiss_stale_reviews ?? !1,
				enforceAdmins: given.enforce_admins ?? !1,
				allowForcePushes: given.allow_force_pushes ?? !1,
				allowDeletions: given.allow_deletions ?? !1
			};
			return call.repository.protections.set(branch, next), {
				status: 200,
				body: presentProtection(call.world, call.repository, branch, next)
			};
		},
		"repos/delete-branch-protection": async (call) => {
			let branch = await branchOf(call);
			if (!call.repository.protections.delete(branch)) throw new ApiError(404, "Branch not protected");
			return { status: 204 };
		}
	},
	other: {}
};
function requiredChecks(required) {
	return required?.checks?.map(({ context, app_id: app }) => ({
		context,
		appId: app === -1 ? void 0 : app ?? void 0
	})) ?? (required?.contexts ?? []).map((context) => ({
		context,
		appId: void 0
	}));
}
function refuseUnsupported(body) {
	let given = record(string(), unknown()).parse(body), reviews = Object(given.required_pull_request_reviews), isAsked = (value) => value != null && value !== !1, wanted = unsupported.find((name) => isAsked(given[name])) ?? unsupportedOfReviews.find((name) => isAsked(Reflect.get(reviews, name)));
	if (wanted !== void 0) throw new ApiError(501, `Not built in local-github: branch protection's ${wanted}`);
}
async function branchOf({ repository, params }) {
	let branch = params.branch ?? "";
	if (await repository.git.resolve(`refs/heads/${branch}`) === void 0) throw new ApiError(404, "Branch not found");
	return branch;
}
// src/local-github/rest/check-run-fields.ts
const statuses = [
	"queued",
	"in_progress",
	"completed",
	"waiting",
	"requested",
	"pending"
], conclusions = [
	"action_required",
	"cancelled",
	"failure",
	"neutral",
	"success",
	"skipped",
	"stale",
	"timed_out"
], annotation = object({
	path: string(),
	start_line: number(),
	end_line: number(),
	annotation_level: _enum([
		"notice",
		"warning",
		"failure"
	]),
	message: string(),
	title: string().nullish(),
	raw_details: string().nullish()
}), fields$1 = object({
	name: string().optional(),
	status: _enum(statuses).optional(),
	conclusion: _enum(conclusions).optional(),
	started_at: string().optional(),
	completed_at: string().optional(),
	details_url: string().optional(),
	external_id: string().optional(),
	output: object({
		title: string().nullish(),
		summary: string().nullish(),
		text: string().nullish(),
		annotations: array(annotation).max(50).optional()
	}).optional()
});
/** What the body of `checks/create` and `checks/update` says about a check run. */
function checkRunFields(body) {
	let given = fields$1.parse(body), { output } = given;
	return {
		name: given.name,
		status: given.status,
		conclusion: given.conclusion,
		startedAt: given.started_at === void 0 ? void 0 : Date.parse(given.started_at),
		completedAt: given.completed_at === void 0 ? void 0 : Date.parse(given.completed_at),
		detailsUrl: given.details_url,
		externalId: given.external_id,
		output: output && {
			title: output.title ?? void 0,
			summary: output.summary ?? void 0,
			text: output.text ?? void 0,
			annotations: (output.annotations ?? []).map((one) => ({
				path: one.path,
				startLine: one.start_line,
				endLine: one.end_line,
				level: one.annotation_level,
				message: one.message,
				title: one.title ?? "",
				rawDetails: one.raw_details ?? ""
			}))
		}
	};
}
// src/local-github/rest/checks.ts
const newRun = object({
	name: string(),
	head_sha: string()
}), checkHandlers = {
	repository: {
		"checks/create": async (call) => {
			let { name, head_sha: headSha } = newRun.parse(call.body), actor = appActor(call);
			if (await call.repository.git.readCommit(headSha) === void 0) throw new ApiError(422, `No commit found for SHA: ${headSha}`);
			let request = {
				...checkRunFields(call.body),
				name,
				headSha,
				app: actor.app
			}, run = await createCheckRun(call.world, call.repository, actor, request);
			return {
				status: 201,
				body: presentCheckRun(call.world, call.repository, run)
			};
		},
		"checks/get": (call) => shown$6(call, runOf(call)),
		"checks/update": async (call) => {
			let fields = checkRunFields(call.body ?? {}), actor = appActor(call);
			return shown$6(call, await updateCheckRun(call.world, call.repository, actor, runOf(call), fields));
		},
		"checks/list-annotations": (call) => {
			let run = runOf(call);
			return pageReply(call, run.annotations, (annotation) => presentAnnotation(call.world, call.repository, run, annotation));
		},
		"checks/list-for-ref": async (call) => {
			let sha = await shaOf$1(call), app = queryText(call, "app_id"), { runs } = checksOf$1(call.repository, sha);
			return listRuns(call, runs.filter((run) => app === void 0 || run.app.id === Number(app)));
		},
		"checks/list-for-suite": (call) => listRuns(call, runsOfSuite(call.repository, suiteOf(call))),
		"checks/list-suites-for-ref": async (call) => {
			let sha = await shaOf$1(call), app = queryText(call, "app_id"), name = queryText(call, "check_name"), { runs, suites: all } = checksOf$1(call.repository, sha);
			return pageReply(call, all.filter((suite) => (app === void 0 || suite.app.id === Number(app)) && (name === void 0 || runs.some((run) => run.suite === suite && run.name === name))), (suite) => presentSuite(call, suite), wrap("check_suites"));
		},
		"checks/get-suite": async (call) => ({
			status: 200,
			body: await presentSuite(call, suiteOf(call))
		}),
		"checks/rerequest-suite": async (call) => {
			let suite = suiteOf(call), actor = accountActor(call.actor);
			return await emitCheckSuite(call.world, call.repository, actor, suite, "rerequested"), {
				status: 201,
				body: {}
			};
		},
		"checks/rerequest-run": (call) => {
			let actor = accountActor(call.actor);
			return emitCheckRun(call.world, call.repository, actor, runOf(call), "rerequested"), {
				status: 201,
				body: {}
			};
		}
	},
	other: {}
};
/** Only Apps make and change check runs. */
function appActor(call) {
	let actor = accountActor(call.actor);
	if (actor.kind === "user") throw new ApiError(403, "You must authenticate via a GitHub App.");
	return actor;
}
function listRuns(call, all) {
	let name = queryText(call, "check_name"), status = queryText(call, "status"), wanted = all.filter((run) => name === void 0 || run.name === name);
	return pageReply(call, (queryText(call, "filter") === "all" ? wanted : latestRuns(wanted)).filter((run) => status === void 0 || run.status === status).toReversed(), (run) => presentCheckRun(call.world, call.repository, run), wrap("check_runs"));
}
function wrap(name) {
	return (page, total) => ({
		total_count: total,
		[name]: page
	});
}
async function shaOf$1({ repository, params }) {
	let ref = params.ref ?? "", sha = await repository.git.resolve(ref);
	if (sha === void 0) throw new ApiError(422, `No commit found for SHA: ${ref}`);
	return sha;
}
function runOf({ repository, params }) {
	let run = repository.checkRuns.get(Number(params.check_run_id));
	if (run === void 0) throw new ApiError(404, "Not Found");
	return run;
}
function suiteOf({ repository, params }) {
	let suite = repository.checkSuites.get(Number(params.check_suite_id));
	if (suite === void 0) throw new ApiError(404, "Not Found");
	return suite;
}
function shown$6({ world, repository }, run) {
	return {
		status: 200,
		body: presentCheckRun(world, repository, run)
	};
}
async function presentSuite({ world, repository }, suite) {
	return presentCheckSuite(world, repository, suite, await repository.git.readCommit(suite.headSha));
}
// src/local-github/rest/apps.ts
const newToken = object({
	repositories: array(string()).optional(),
	repository_ids: array(number()).optional(),
	permissions: record(string(), _enum([
		"read",
		"write",
		"admin"
	])).optional()
}), newWebhookConfig = object({
	url: string().optional(),
	secret: string().optional()
}), appHandlers = {
	repository: { "apps/get-repo-installation": (call) => {
		let { fullName } = call.repository;
		return one(call, ({ repositories }) => repositories.has(fullName));
	} },
	other: {
		"apps/get-authenticated": (call) => {
			let app = appOf(call), installations_count = installationsOf(call.world, app).length;
			return {
				status: 200,
				body: {
					...presentApp(call.world, app),
					installations_count
				}
			};
		},
		"apps/list-installations": (call) => {
			let app = appOf(call);
			return pageReply(call, installationsOf(call.world, app), (installation) => presentInstallation(call.world, app, installation));
		},
		"apps/get-installation": (call) => one(call, isNamed(call)),
		"apps/get-user-installation": (call) => {
			let account = findUser(call.world, call.params.username ?? "");
			return one(call, (installation) => installation.account.id === account?.id);
		},
		"apps/create-installation-access-token": createToken,
		"apps/list-repos-accessible-to-installation": listRepositories,
		"apps/revoke-installation-access-token": ({ world, headers }) => (revokeToken(world, credentialOf(headers.authorization) ?? ""), { status: 204 }),
		"apps/get-webhook-config-for-app": (call) => webhookConfig(appOf(call)),
		"apps/update-webhook-config-for-app": (call) => {
			let app = appOf(call), { url, secret } = newWebhookConfig.parse(call.body ?? {});
			if (app.webhook === void 0) throw new ApiError(404, "Not Found");
			return url !== void 0 && (app.webhook.url = url), secret !== void 0 && (app.webhook.secret = secret), webhookConfig(app);
		}
	}
};
function createToken(call) {
	let { world, body } = call, installation = find(call, isNamed(call)), wanted = newToken.parse(body ?? {}), byId = wanted.repository_ids?.map((id) => [...world.repositories.values()].find((repository) => repository.id === id)?.name ?? ""), names = wanted.repositories ?? byId, { permissions } = wanted, token = createInstallationToken(world, installation, {
		repositories: names,
		permissions
	}), { actor } = token;
	if (actor.kind !== "installation") throw new ApiError(404, "Not Found");
	return {
		status: 201,
		body: {
			token: token.value,
			expires_at: world.clock.iso(token.expiresAt ?? 0),
			permissions: actor.permissions,
			repository_selection: "selected",
			...names === void 0 ? {} : { repositories: repositoriesOf(world, actor.repositories) }
		}
	};
}
function listRepositories(call) {
	let { world, actor } = call;
	if (actor.kind !== "installation" && actor.kind !== "workflow") throw new ApiError(403, "Resource not accessible by integration");
	return pageReply(call, repositoriesOf(world, actor.kind === "installation" ? actor.repositories : /* @__PURE__ */ new Set([actor.repository])), (repository) => repository, (repositories, total_count) => ({
		total_count,
		repository_selection: "selected",
		repositories
	}));
}
function repositoriesOf(world, names) {
	return [...world.repositories.values()].filter(({ fullName }) => names.has(fullName)).map((repository) => presentRepository(world, repository));
}
function appOf({ actor }) {
	if (actor.kind === "jwt") return actor.app;
	throw new ApiError(401, "A JSON web token could not be decoded");
}
function installationsOf(world, app) {
	return [...world.installations.values()].filter(({ appId }) => appId === app.id);
}
function isNamed({ params }) {
	return ({ id }) => String(id) === params.installation_id;
}
function find(call, matches) {
	let found = installationsOf(call.world, appOf(call)).find(matches);
	if (found === void 0) throw new ApiError(404, "Not Found");
	return found;
}
function one(call, matches) {
	return {
		status: 200,
		body: presentInstallation(call.world, appOf(call), find(call, matches))
	};
}
function webhookConfig({ webhook }) {
	if (webhook === void 0) throw new ApiError(404, "Not Found");
	let { url } = webhook;
	return {
		status: 200,
		body: {
			content_type: "json",
			insecure_ssl: "0",
			secret: "********",
			url
		}
	};
}
// src/local-github/domain/rename-branch.ts
/**
* Gives a branch another name: its protection and the open pull requests into it follow, those out of
* it are closed, and the default branch stays the default. Emits `create`, `delete`, and for the
* default branch `repository` edited; no `push`.
*/
async function renameBranch(world, repository, actor, from, to) {
	let isDefault = from === repository.defaultBranch;
	requireRole(repository, actor, isDefault ? "admin" : "write");
	let { git } = repository, [before, after] = [`refs/heads/${from}`, `refs/heads/${to}`], sha = await git.resolve(before);
	if (sha === void 0) throw new ApiError(404, "Branch not found");
	if (!await git.casRef(after, sha, void 0)) throw new ApiError(422, `Branch '${to}' already exists`);
	isDefault && (repository.defaultBranch = to, await git.setHead(to));
	let protection = repository.protections.get(from);
	protection !== void 0 && repository.protections.set(to, protection), repository.protections.delete(from);
	for (let issue of openPulls(repository)) {
		let pull = issue.pullRequest;
		pull !== void 0 && (pull.baseRef === from && await updatePull(world, repository, actor, {
			issue,
			pull
		}, { base: to }), pull.headRef === from && await closeIssue(world, repository, actor, issue));
	}
	await git.casRef(before, void 0, sha), tell(world, repository, actor, {
		from,
		to,
		sha,
		isDefault
	});
}
function tell(world, repository, actor, { from, to, sha, isDefault }) {
	let { defaultBranch, description } = repository, told = {
		repository,
		actor,
		action: void 0
	}, named = (ref) => ({
		ref,
		ref_type: "branch",
		pusher_type: "user"
	}), made = {
		...named(to),
		master_branch: defaultBranch,
		description
	};
	if (world.events.emit({
		...told,
		name: "create",
		payload: made,
		ref: `refs/heads/${to}`,
		sha
	}), world.events.emit({
		...told,
		name: "delete",
		payload: named(from),
		ref: `refs/heads/${from}`
	}), !isDefault) return;
	let action = "edited", payload = {
		action,
		changes: { default_branch: { from } },
		repository: presentRepository(world, repository)
	};
	world.events.emit({
		name: "repository",
		action,
		repository,
		actor,
		payload
	});
}
// src/local-github/rest/commits.ts
/** GitHub lists this many files of a comparison at most. */
const commitHandlers = {
	repository: {
		"repos/list-commits": listCommits,
		"repos/get-commit": getCommit,
		"repos/compare-commits": compare,
		"repos/compare-commits-with-basehead": compare
	},
	other: {}
};
/** The commit that a branch, tag or sha names. Throws GitHub's 422 or 404 if there is none. */
async function commitNamed({ git }, rev) {
	let sha = await git.resolve(rev), commit = sha === void 0 ? void 0 : await git.readCommit(sha);
	if (commit === void 0) throw new ApiError(422, `No commit found for SHA: ${rev}`);
	return commit;
}
async function listCommits(call) {
	let { world, repository } = call, { git, defaultBranch } = repository, rev = queryText(call, "sha") ?? defaultBranch, sha = await git.resolve(rev);
	if (sha === void 0) throw (await git.refs("refs/heads/")).length === 0 ? new ApiError(409, "Git Repository is empty.") : new ApiError(404, "Not Found");
	let { page, perPage } = pageOf$1(queryText(call, "page"), queryText(call, "per_page")), path = queryText(call, "path"), within = path === void 0 ? {} : { path }, limits = {
		first: perPage,
		skip: (page - 1) * perPage,
		...within
	};
	return {
		status: 200,
		body: (await git.log(sha, limits)).map((commit) => presentCommit(world, repository, commit)),
		total: await git.count(sha, path)
	};
}
async function getCommit({ world, repository, params, headers }) {
	let commit = await commitNamed(repository, params.ref ?? "");
	if (/application\/vnd\.github(\.v3)?\.sha\b/.test(headers.accept ?? "")) return {
		status: 200,
		body: Buffer.from(commit.sha),
		headers: { "content-type": "application/vnd.github.v3.sha; charset=utf-8" }
	};
	let before = commit.parents[0] ?? await repository.git.writeTree(void 0, []), files = await repository.git.changedFiles(before, commit.sha), additions = files.reduce((sum, file) => sum + file.additions, 0), deletions = files.reduce((sum, file) => sum + file.deletions, 0);
	return {
		status: 200,
		body: {
			...presentCommit(world, repository, commit),
			stats: {
				additions,
				deletions,
				total: additions + deletions
			},
			files: files.map((file) => presentChangedFile(world, repository, commit.sha, file))
		}
	};
}
async function compare(call) {
	let { world, repository, params } = call, { git } = repository, [, left = "", right = ""] = /^(.+?)\.\.\.(.+)$/.exec(params.basehead ?? "") ?? [], base = await commitFor(repository, params.base ?? left), head = await commitFor(repository, params.head ?? right), mergeBase = await git.mergeBase(base.sha, head.sha);
	if (mergeBase === void 0) throw new ApiError(404, `No common ancestor between ${base.sha} and ${head.sha}.`);
	let { page, perPage } = pageOf$1(queryText(call, "page"), queryText(call, "per_page") ?? "100"), ahead = await git.count(`${base.sha}..${head.sha}`), behind = await git.count(`${head.sha}..${base.sha}`), commits = (await git.log(`${base.sha}..${head.sha}`)).toReversed(), files = await git.changedFiles(mergeBase, head.sha), { api, web } = world.addresses, range = `compare/${base.sha}...${head.sha}`, html = `${web}/${repository.fullName}/${range}`, ancestor = await commitFor(repository, mergeBase);
	return {
		status: 200,
		body: {
			url: `${api}/repos/${repository.fullName}/${range}`,
			html_url: html,
			permalink_url: html,
			diff_url: `${html}.diff`,
			patch_url: `${html}.patch`,
			base_commit: presentCommit(world, repository, base),
			merge_base_commit: presentCommit(world, repository, ancestor),
			status: statusOf(ahead, behind),
			ahead_by: ahead,
			behind_by: behind,
			total_commits: ahead,
			commits: commits.slice((page - 1) * perPage, page * perPage).map((commit) => presentCommit(world, repository, commit)),
			files: files.slice(0, 300).map((file) => presentChangedFile(world, repository, head.sha, file))
		},
		total: ahead
	};
}
/** A comparison's commits are found by the names of branches too; what is not there is 404. */
async function commitFor(repository, rev) {
	let sha = await repository.git.resolve(rev.replace(/^[^:]+:/, "")), commit = sha === void 0 ? void 0 : await repository.git.readCommit(sha);
	if (commit === void 0) throw new ApiError(404, "Not Found");
	return commit;
}
function statusOf(ahead, behind) {
	return ahead > 0 && behind > 0 ? "diverged" : ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical";
}
// src/local-github/rest/present/protection.ts
/** The little of a branch's protection that everyone may see who sees the branch. */
function presentProtectionSummary(protection) {
	if (protection === void 0) return {
		enabled: !1,
		required_status_checks: {
			enforcement_level: "off",
			contexts: [],
			checks: []
		}
	};
	let level = protection.enforceAdmins ? "everyone" : "non_admins", contexts = contextsOf(protection);
	return {
		enabled: !0,
		required_status_checks: {
			enforcement_level: contexts.length === 0 ? "off" : level,
			contexts,
			checks: checksOf(protection)
		}
	};
}
function contextsOf({ requiredChecks }) {
	return requiredChecks.map(({ context }) => context);
}
function checksOf({ requiredChecks }) {
	return requiredChecks.map(({ context, appId }) => ({
		context,
		app_id: appId ?? null
	}));
}
// src/local-github/rest/branches.ts
const newName = object({ new_name: string() }), branchHandlers = {
	repository: {
		"repos/list-branches": async (call) => {
			let { repository, world } = call, all = (await repository.git.refs("refs/heads/")).map(({ name, sha }) => ({
				name: name.slice(11),
				sha
			})), wanted = call.query.protected, shown = all.filter(({ name }) => wanted === void 0 || wanted === "true" === repository.protections.has(name)), url = `${world.addresses.api}/repos/${repository.fullName}`;
			return pageReply(call, shown, ({ name, sha }) => ({
				name,
				commit: {
					sha,
					url: `${url}/commits/${sha}`
				},
				protected: repository.protections.has(name),
				protection: presentProtectionSummary(protectionOf(repository, name)),
				protection_url: `${url}/branches/${encodeURIComponent(name)}/protection`
			}));
		},
		"repos/get-branch": getBranch,
		"repos/rename-branch": async (call) => {
			let { new_name: name } = newName.parse(call.body), actor = accountActor(call.actor);
			return await renameBranch(call.world, call.repository, actor, call.params.branch ?? "", name), {
				...await getBranch({
					...call,
					params: {
						...call.params,
						branch: name
					}
				}),
				status: 201
			};
		}
	},
	other: {}
};
async function getBranch({ world, repository, params }) {
	let name = params.branch ?? "", sha = await repository.git.resolve(`refs/heads/${name}`);
	if (sha === void 0) throw new ApiError(404, "Branch not found");
	let commit = await commitNamed(repository, sha), protection = protectionOf(repository, name), { api, web } = world.addresses, self = `${api}/repos/${repository.fullName}/branches/${encodeURIComponent(name)}`;
	return {
		status: 200,
		body: {
			name,
			commit: presentCommit(world, repository, commit),
			_links: {
				self,
				html: `${web}/${repository.fullName}/tree/${name}`
			},
			protected: protection !== void 0,
			protection: presentProtectionSummary(protection),
			protection_url: `${self}/protection`
		}
	};
}
// src/local-github/rest/present/content.ts
/** GitHub's `content-file`. */
function presentFile(world, repository, ref, file) {
	let { content } = file, base64 = content === void 0 ? "" : Buffer.from(content).toString("base64");
	return {
		type: "file",
		encoding: content === void 0 ? "none" : "base64",
		...presentLinks(world, repository, ref, {
			...file,
			type: "blob"
		}),
		content: base64.replace(/.{60}/g, "$&\n").replace(/([^\n])$/, "$1\n")
	};
}
/** GitHub's `content-directory`. */
function presentDirectory(world, repository, ref, entries) {
	return entries.map((entry) => ({
		type: kindOf(entry),
		...presentLinks(world, repository, ref, entry)
	}));
}
function presentLinks({ addresses }, { fullName }, ref, entry) {
	let { api, web } = addresses, { path, sha, size, type } = entry, encoded = path.split("/").map(encodeURIComponent).join("/"), self = `${api}/repos/${fullName}/contents/${encoded}?ref=${encodeURIComponent(ref)}`, git = `${api}/repos/${fullName}/git/${type}s/${sha}`, html = `${web}/${fullName}/${type}/${ref}/${encoded}`, raw = type === "blob" ? `${web}/${fullName}/raw/${ref}/${encoded}` : null;
	return {
		name: path.split("/").at(-1) ?? path,
		path,
		sha,
		size,
		url: self,
		html_url: html,
		git_url: git,
		download_url: raw,
		_links: {
			self,
			git,
			html
		}
	};
}
function kindOf({ mode, type }) {
	return type === "tree" ? "dir" : type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
}
// src/local-github/rest/file-writes.ts
const person$1 = object({
	name: string(),
	email: string(),
	date: string().optional()
}), change = object({
	message: string(),
	content: string().default(""),
	sha: string().optional(),
	branch: string().optional(),
	author: person$1.optional(),
	committer: person$1.optional()
});
/** `PUT /contents/{path}`: one commit that makes or changes one file. */
async function writeFile(call) {
	let { world, repository } = call, wanted = change.parse(call.body), path = call.params.path ?? "", existing = await existingBlob(call, wanted, path);
	if (existing !== void 0 && wanted.sha === void 0) throw new ApiError(422, "Invalid request.\n\n\"sha\" wasn't supplied.");
	refuseOther(path, existing, wanted.sha);
	let bytes = Buffer.from(wanted.content, "base64"), sha = await repository.git.writeBlob(bytes), commit = await commitChange(call, wanted, {
		path,
		mode: "100644",
		sha
	}), shown = presentFile(world, repository, wanted.branch ?? repository.defaultBranch, {
		path,
		sha,
		size: bytes.length,
		content: bytes
	}), content = Object.fromEntries(Object.entries(shown).filter(([name]) => name !== "content" && name !== "encoding"));
	return {
		status: existing === void 0 ? 201 : 200,
		body: {
			content,
			commit: presentGitCommit(world, repository, commit)
		}
	};
}
/** `DELETE /contents/{path}`: one commit without that file. */
async function removeFile(call) {
	let { world, repository } = call, wanted = change.parse(call.body), path = call.params.path ?? "", existing = await existingBlob(call, wanted, path);
	if (existing === void 0) throw new ApiError(404, "Not Found");
	return refuseOther(path, existing, wanted.sha), {
		status: 200,
		body: {
			content: null,
			commit: presentGitCommit(world, repository, await commitChange(call, wanted, {
				path,
				mode: "100644",
				sha: void 0
			}))
		}
	};
}
async function existingBlob({ repository }, { branch }, path) {
	let { git, defaultBranch } = repository, tip = await git.resolve(`refs/heads/${branch ?? defaultBranch}`);
	if (tip === void 0) {
		if (branch === void 0 || branch === defaultBranch) return;
		throw new ApiError(404, `Branch ${branch} not found`);
	}
	let object = await git.objectInfo(`${tip}:${path}`);
	return object?.type === "blob" ? object.sha : void 0;
}
function refuseOther(path, existing, given) {
	if (given !== void 0 && given !== existing) throw new ApiError(409, `${path} does not match ${given}`);
}
async function commitChange({ world, repository, actor }, wanted, edit) {
	let { git } = repository, by = accountActor(actor), ref = `refs/heads/${wanted.branch ?? repository.defaultBranch}`, tip = await git.resolve(ref), tree = await git.writeTree(tip, [edit]), now = {
		name: by.user.name,
		email: by.user.email,
		at: world.clock.now()
	}, author = signed$1(wanted.author ?? wanted.committer, now), committer = signed$1(wanted.committer ?? wanted.author, now), parents = tip === void 0 ? [] : [tip], { message } = wanted, sha = await writeApiCommit(repository, by, {
		message,
		tree,
		parents,
		author,
		committer
	}, wanted);
	return tip === void 0 ? await createRef(world, repository, by, ref, sha) : await updateRef(world, repository, by, ref, sha, { expected: tip }).catch((error) => {
		throw error instanceof ApiError && /cannot be updated|not a fast forward/.test(error.message) ? new ApiError(409, `is at ${sha} but expected ${tip}`) : error;
	}), {
		sha,
		message,
		tree,
		parents,
		author,
		committer
	};
}
function signed$1(given, now) {
	if (given === void 0) return now;
	let at = given.date === void 0 ? now.at : Date.parse(given.date);
	return {
		name: given.name,
		email: given.email,
		at
	};
}
// src/local-github/rest/contents.ts
/** Above this many bytes a file's content is left out of the JSON. */
const contentHandlers = {
	repository: {
		"repos/get-content": (call) => getContent(call, call.params.path ?? ""),
		"repos/get-readme": async (call) => {
			let { repository } = call, readme = (await repository.git.readTree(await commitOf$1(call)) ?? []).find(({ path }) => /^readme(\.\w+)?$/i.test(path));
			if (readme === void 0) throw new ApiError(404, "Not Found");
			return getContent(call, readme.path);
		},
		"repos/create-or-update-file-contents": writeFile,
		"repos/delete-file": removeFile
	},
	other: {}
};
async function getContent(call, asked) {
	let { world, repository, query, headers } = call, { git } = repository, path = asked.replace(/^\/+|\/+$/g, ""), commit = await commitOf$1(call), ref = typeof query.ref == "string" ? query.ref : repository.defaultBranch, object = await git.objectInfo(path === "" ? `${commit}^{tree}` : `${commit}:${path}`);
	if (object === void 0) throw new ApiError(404, "Not Found");
	let accept = headers.accept ?? "";
	if (object.type === "tree") {
		let shown = presentDirectory(world, repository, ref, await directory(repository, object.sha, path)), asObject = {
			type: "dir",
			path,
			sha: object.sha,
			entries: shown
		};
		return {
			status: 200,
			body: /\.object\b/.test(accept) ? asObject : shown
		};
	}
	let bytes = await git.readBlob(object.sha);
	if (bytes === void 0) throw new ApiError(404, "Not Found");
	if (/\.raw\b/.test(accept)) return {
		status: 200,
		body: bytes,
		headers: { "content-type": "application/vnd.github.v3.raw; charset=utf-8" }
	};
	let { sha } = object, content = bytes.length > 1048576 ? void 0 : bytes;
	return {
		status: 200,
		body: presentFile(world, repository, ref, {
			path,
			sha,
			size: bytes.length,
			content
		})
	};
}
async function commitOf$1({ repository, query }) {
	let { git, defaultBranch } = repository, ref = typeof query.ref == "string" ? query.ref : void 0, sha = await git.resolve(ref ?? defaultBranch);
	if (sha !== void 0) return sha;
	throw ref === void 0 ? new ApiError(404, "This repository is empty.") : new ApiError(404, `No commit found for the ref ${ref}`);
}
async function directory({ git }, tree, path) {
	let entries = await git.readTree(tree) ?? [];
	return Promise.all(entries.map(async (entry) => ({
		...entry,
		path: path === "" ? entry.path : `${path}/${entry.path}`,
		size: entry.type === "blob" ? (await git.objectInfo(entry.sha))?.size ?? 0 : 0
	})));
}
// src/local-github/rest/git-refs.ts
const newRef = object({
	ref: string(),
	sha: string()
}), movedRef = object({
	sha: string(),
	force: boolean().optional()
}), gitRefHandlers = {
	repository: {
		"git/get-ref": async ({ world, repository, params }) => {
			let ref = `refs/${params.ref ?? ""}`, sha = await currentSha(repository, ref);
			if (sha === void 0) throw new ApiError(404, "Not Found");
			return {
				status: 200,
				body: await presentRef(world, repository, ref, sha)
			};
		},
		"git/list-matching-refs": async ({ world, repository, params }) => {
			let refs = await repository.git.refs(`refs/${params.ref ?? ""}`);
			return {
				status: 200,
				body: await Promise.all(refs.map(({ name, sha }) => presentRef(world, repository, name, sha)))
			};
		},
		"git/create-ref": async ({ world, repository, actor, body }) => {
			let { ref, sha } = newRef.parse(body);
			return await createRef(world, repository, accountActor(actor), ref, sha), created(world, repository, `git/${ref}`, await presentRef(world, repository, ref, sha));
		},
		"git/update-ref": async ({ world, repository, actor, params, body }) => {
			let { sha, force = !1 } = movedRef.parse(body), ref = `refs/${params.ref ?? ""}`;
			return await updateRef(world, repository, accountActor(actor), ref, sha, { force }), {
				status: 200,
				body: await presentRef(world, repository, ref, sha)
			};
		},
		"git/delete-ref": removeRef
	},
	other: {}
};
/** A 201 that says where to find what was made. */
function created({ addresses }, { fullName }, path, body) {
	return {
		status: 201,
		body,
		headers: { location: `${addresses.api}/repos/${fullName}/${path}` }
	};
}
async function removeRef({ world, repository, actor, params }) {
	return await deleteRef(world, repository, accountActor(actor), `refs/${params.ref ?? ""}`), { status: 204 };
}
async function presentRef(world, repository, ref, sha) {
	let url = `${world.addresses.api}/repos/${repository.fullName}/git`, type = (await repository.git.objectInfo(sha))?.type ?? "commit";
	return {
		ref,
		node_id: `REF_${Buffer.from(`${repository.id}:${ref}`).toString("base64url")}`,
		url: `${url}/${ref}`,
		object: {
			sha,
			type,
			url: `${url}/${type}s/${sha}`
		}
	};
}
// src/local-github/rest/git-objects.ts
const newBlob = object({
	content: string(),
	encoding: string().default("utf-8")
}), mode = _enum([
	"100644",
	"100755",
	"040000",
	"160000",
	"120000"
]), newTree = object({
	base_tree: string().nullish(),
	tree: array(object({
		path: string(),
		mode: mode.default("100644"),
		sha: string().nullish(),
		content: string().optional()
	}))
}), person = object({
	name: string(),
	email: string(),
	date: string().optional()
}), newCommit = object({
	message: string(),
	tree: string(),
	parents: array(string()).default([]),
	author: person.optional(),
	committer: person.partial().optional()
}), gitObjectHandlers = {
	repository: {
		"git/create-blob": async ({ world, repository, body }) => {
			let { content, encoding } = newBlob.parse(body), bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8"), sha = await repository.git.writeBlob(bytes), url = urlOf(world, repository, `blobs/${sha}`);
			return created(world, repository, `git/blobs/${sha}`, {
				sha,
				url
			});
		},
		"git/get-blob": getBlob,
		"git/create-tree": createTree,
		"git/get-tree": getTree,
		"git/create-commit": createCommit,
		"git/get-commit": async ({ world, repository, params }) => {
			let commit = await repository.git.readCommit(params.commit_sha ?? "");
			if (commit === void 0) throw new ApiError(404, "Not Found");
			return {
				status: 200,
				body: presentGitCommit(world, repository, commit)
			};
		}
	},
	other: {}
};
async function getBlob({ world, repository, params, headers }) {
	let sha = params.file_sha ?? "", bytes = await repository.git.readBlob(sha);
	if (bytes === void 0) throw new ApiError(404, "Not Found");
	return /\.raw\b/.test(headers.accept ?? "") ? {
		status: 200,
		body: bytes
	} : {
		status: 200,
		body: {
			sha,
			node_id: `B_${Buffer.from(`${repository.id}:${sha}`).toString("base64url")}`,
			size: bytes.length,
			url: urlOf(world, repository, `blobs/${sha}`),
			content: lines(Buffer.from(bytes).toString("base64")),
			encoding: "base64"
		}
	};
}
async function createTree({ world, repository, actor, body }) {
	let { git } = repository, wanted = newTree.parse(body), base = wanted.base_tree ?? void 0;
	if (base !== void 0 && await git.readTree(base) === void 0) throw new ApiError(404, "Not Found");
	let edits = [];
	for (let entry of wanted.tree) {
		let invalid = /^\/|\/\/|\/$|(^|\/)(\.|\.\.|\.git)(\/|$)|\0/i.test(entry.path);
		if (entry.path === "" || invalid) throw new ApiError(422, "tree.path contains a malformed path component");
		if (entry.sha === null && base === void 0) throw new ApiError(422, "tree.sha must not be null");
		let { path, mode } = entry;
		if (typeof entry.sha == "string") await refuseMissing(repository, entry.sha, mode);
		else if (entry.sha === void 0 && entry.content === void 0) throw new ApiError(422, "Must supply either tree.sha or tree.content");
		let written = entry.content === void 0 ? void 0 : Buffer.from(entry.content), sha = entry.sha ?? (written === void 0 ? void 0 : await git.writeBlob(written));
		if (isWorkflowFile(path) && !mayWriteWorkflows(accountActor(actor)) && (base === void 0 ? void 0 : await git.objectInfo(`${base}:${path}`))?.sha !== sha) throw notAccessible("contents=write,workflows=write");
		edits.push({
			path,
			mode,
			sha
		});
	}
	let sha = await git.writeTree(base, edits), shown = await presentTree(world, repository, sha, !1);
	return created(world, repository, `git/trees/${sha}`, shown);
}
async function refuseMissing({ git }, sha, mode) {
	if (mode === "160000") return;
	let type = mode === "040000" ? "tree" : "blob";
	if ((await git.objectInfo(sha))?.type !== type) throw new ApiError(422, `tree.sha ${sha} is not a valid ${type}`);
}
async function getTree({ world, repository, params, query }) {
	let rev = params.tree_sha ?? "", sha = (await repository.git.objectInfo(`${rev}^{tree}`))?.sha;
	if (sha === void 0) throw new ApiError(404, "Not Found");
	return {
		status: 200,
		body: await presentTree(world, repository, sha, query.recursive !== void 0)
	};
}
async function createCommit({ world, repository, actor, body }) {
	let { git } = repository, wanted = newCommit.parse(body);
	if ((await git.objectInfo(wanted.tree))?.type !== "tree") throw new ApiError(422, "Tree SHA does not exist");
	for (let parent of wanted.parents) if ((await git.objectInfo(parent))?.type !== "commit") throw new ApiError(422, "Parent SHA does not exist or is not a commit object");
	let by = accountActor(actor), { user } = by, now = {
		name: user.name,
		email: user.email,
		at: world.clock.now()
	}, author = wanted.author === void 0 ? now : signed(wanted.author, now), committer = wanted.committer === void 0 ? author : signed(wanted.committer, author), { message, tree, parents } = wanted, sha = await writeApiCommit(repository, by, {
		message,
		tree,
		parents,
		author,
		committer
	}, wanted), shown = presentGitCommit(world, repository, {
		sha,
		message,
		tree,
		parents,
		author,
		committer
	});
	return created(world, repository, `git/commits/${sha}`, shown);
}
function signed(given, otherwise) {
	let at = given.date === void 0 ? otherwise.at : Date.parse(given.date);
	if (Number.isNaN(at)) throw new ApiError(422, "Invalid date");
	return {
		name: given.name ?? otherwise.name,
		email: given.email ?? otherwise.email,
		at
	};
}
async function presentTree(world, repository, sha, recursive) {
	let entries = await repository.git.readTree(sha, { recursive }) ?? [], tree = await Promise.all(entries.map((entry) => presentEntry(world, repository, entry)));
	return {
		sha,
		url: urlOf(world, repository, `trees/${sha}`),
		tree,
		truncated: !1
	};
}
async function presentEntry(world, repository, { path, mode, type, sha }) {
	let entry = {
		path,
		mode,
		type,
		sha
	};
	if (type === "commit") return entry;
	let url = urlOf(world, repository, `${type}s/${sha}`);
	if (type === "tree") return {
		...entry,
		url
	};
	let size = (await repository.git.objectInfo(sha))?.size ?? 0;
	return {
		...entry,
		size,
		url
	};
}
function urlOf(world, repository, path) {
	return `${world.addresses.api}/repos/${repository.fullName}/git/${path}`;
}
/** Base64 as GitHub writes it, 60 characters a line. */
function lines(base64) {
	return base64.replace(/.{60}/g, "$&\n").replace(/\n?$/, "\n");
}
// src/local-github/rest/repos.ts
const newRepository = object({
	name: string(),
	description: string().nullish(),
	private: boolean().optional(),
	auto_init: boolean().optional()
}), changes = object({
	description: string().nullish(),
	private: boolean().optional(),
	default_branch: string().optional(),
	allow_squash_merge: boolean().optional(),
	allow_merge_commit: boolean().optional(),
	delete_branch_on_merge: boolean().optional()
}), repoHandlers = {
	repository: {
		"repos/get": ({ world, repository, actor }) => ({
			status: 200,
			body: presentFullRepository(world, repository, actor)
		}),
		"repos/update": update,
		"repos/get-collaborator-permission-level": (call) => {
			let user = userOf(call);
			return {
				status: 200,
				body: presentRole(call, user, roleOf(call.repository, user))
			};
		},
		"repos/check-collaborator": (call) => {
			let { repository } = call, user = userOf(call);
			if (!(repository.collaborators.has(user.login) || repository.owner.id === user.id)) throw new ApiError(404, "Not Found");
			return { status: 204 };
		}
	},
	other: {
		"repos/list-for-authenticated-user": (call) => {
			let { world, actor } = call;
			return pageReply(call, [...world.repositories.values()].filter(({ owner, collaborators }) => actor.kind === "user" && (owner.id === actor.user.id || collaborators.has(actor.user.login))), (repository) => presentRepository(world, repository, actor));
		},
		"repos/create-for-authenticated-user": create$1
	}
};
async function create$1({ world, actor, body }) {
	if (actor.kind !== "user") throw new ApiError(401, "Requires authentication");
	let wanted = newRepository.parse(body);
	return {
		status: 201,
		body: presentFullRepository(world, await createRepository(world, actor.user, wanted.name, {
			description: wanted.description ?? void 0,
			private: wanted.private,
			autoInit: wanted.auto_init
		}), actor)
	};
}
async function update({ world, repository, actor, body }) {
	let wanted = changes.parse(body ?? {}), { default_branch: branch } = wanted;
	if (branch !== void 0 && branch !== repository.defaultBranch) {
		if (await repository.git.resolve(`refs/heads/${branch}`) === void 0) throw new ApiError(422, "Validation Failed", [{
			resource: "Repository",
			field: "default_branch",
			code: "invalid",
			message: `The branch ${branch} was not found. Please push that ref first or create it via the Git Data API.`
		}]);
		await repository.git.setHead(branch), repository.defaultBranch = branch;
	}
	return repository.description = wanted.description ?? repository.description, repository.private = wanted.private ?? repository.private, repository.allowSquashMerge = wanted.allow_squash_merge ?? repository.allowSquashMerge, repository.allowMergeCommit = wanted.allow_merge_commit ?? repository.allowMergeCommit, repository.deleteBranchOnMerge = wanted.delete_branch_on_merge ?? repository.deleteBranchOnMerge, {
		status: 200,
		body: presentFullRepository(world, repository, actor)
	};
}
function userOf({ world, params }) {
	let user = findUser(world, params.username ?? "");
	if (user === void 0) throw new ApiError(404, "Not Found");
	return user;
}
function presentRole({ world }, user, role) {
	let permissions = {
		admin: roleIncludes(role, "admin"),
		maintain: roleIncludes(role, "maintain"),
		push: roleIncludes(role, "write"),
		triage: roleIncludes(role, "triage"),
		pull: roleIncludes(role, "read")
	}, older = {
		read: "read",
		triage: "read",
		write: "write",
		maintain: "write",
		admin: "admin"
	}, name = role ?? "none";
	return {
		permission: role === void 0 ? "none" : older[role],
		role_name: name,
		user: {
			...presentUser(world, user),
			permissions,
			role_name: name
		}
	};
}
// src/local-github/rest/ground-handlers.ts
/** Accounts, Apps, repositories and what git keeps. */
const groundHandlers = [
	appHandlers,
	branchHandlers,
	commitHandlers,
	contentHandlers,
	gitObjectHandlers,
	gitRefHandlers,
	repoHandlers,
	{
		repository: {},
		other: {
			"users/get-authenticated": ({ world, actor }) => {
				if (actor.kind !== "user") throw new ApiError(401, "Requires authentication");
				return {
					status: 200,
					body: presentFullUser(world, actor.user)
				};
			},
			"users/get-by-username": ({ world, params }) => {
				let user = findUser(world, params.username ?? "");
				if (user === void 0) throw new ApiError(404, "Not Found");
				return {
					status: 200,
					body: presentFullUser(world, user)
				};
			}
		}
	}
];
// src/local-github/rest/find-issue.ts
/**
* The issue (or pull request) that the path names; 404 without one, 301 or 410 for one that is gone.
* `below` is what of the path follows its number: a redirect leads to the same of the issue that was moved.
*/
function findIssue({ world, repository, params }, below = "") {
	let number = Number(params.issue_number), issue = repository.issues.get(number);
	if (issue !== void 0) return issue;
	let gone = repository.goneIssues.get(number);
	if (gone === void 0) throw new ApiError(404, "Not Found");
	if (gone === "deleted") throw new ApiError(410, "This issue was deleted");
	let path = `${gone.repository.fullName}/issues/${gone.number}${below}`;
	throw new ApiError(301, "Moved Permanently", void 0, { location: `${world.addresses.api}/repos/${path}` });
}
/** The pull request that the path names; 404 without one. */
function findPull({ repository, params }) {
	let issue = repository.issues.get(Number(params.pull_number)), pull = issue?.pullRequest;
	if (issue === void 0 || pull === void 0) throw new ApiError(404, "Not Found");
	return {
		issue,
		pull
	};
}
// src/local-github/rest/issue-dependencies.ts
const blockedBy = object({ issue_id: number() }), dependencyHandlers = {
	repository: {
		"issues/list-dependencies-blocked-by": (call) => list$3(call, findIssue(call, "/dependencies/blocked_by").blockedBy),
		"issues/list-dependencies-blocking": (call) => list$3(call, findIssue(call, "/dependencies/blocking").blocking),
		"issues/add-blocked-by-dependency": (call) => {
			let actor = accountActor(call.actor), { issue_id: id } = blockedBy.parse(call.body), blocking = findIssueById(call.world, actor, id);
			return addBlockedBy(call.world, actor, placed(call), blocking), shown$5(call, 201);
		},
		"issues/remove-dependency-blocked-by": (call) => {
			let id = Number(call.params.issue_id);
			return removeBlockedBy(call.world, accountActor(call.actor), placed(call), id), shown$5(call, 200);
		}
	},
	other: {}
};
function placed(call) {
	return {
		repository: call.repository,
		issue: findIssue(call)
	};
}
function shown$5(call, status) {
	return {
		status,
		body: presentIssue(call.world, call.repository, findIssue(call))
	};
}
function list$3(call, issues) {
	return pageReply(call, issues, ({ repository, issue }) => presentIssue(call.world, repository, issue));
}
// src/local-github/rest/issue-comments.ts
const commentBody = object({ body: string() }), issueCommentHandlers = {
	repository: {
		"issues/create-comment": (call) => {
			let { world, repository } = call, issue = findIssue(call), { body } = commentBody.parse(call.body), shown = presentComment(world, repository, issue, createComment(world, repository, accountActor(call.actor), issue, body));
			return {
				status: 201,
				body: shown,
				headers: { location: shown.url }
			};
		},
		"issues/get-comment": (call) => shown$4(call, commentOf(call)),
		"issues/update-comment": (call) => {
			let placed = commentOf(call), { body } = commentBody.parse(call.body);
			return updateComment(call.world, call.repository, accountActor(call.actor), placed, body), shown$4(call, placed);
		},
		"issues/delete-comment": (call) => (deleteComment(call.world, call.repository, accountActor(call.actor), commentOf(call)), { status: 204 }),
		"issues/list-comments": (call) => {
			let issue = findIssue(call, "/comments");
			return list$2(call, issue.comments.map((comment) => ({
				issue,
				comment
			})));
		},
		"issues/list-comments-for-repo": (call) => {
			let all = [...call.repository.issues.values()].flatMap((issue) => issue.comments.map((comment) => ({
				issue,
				comment
			}))), by = queryText(call, "sort") === "updated" ? "updatedAt" : "createdAt", sign = queryText(call, "direction") === "desc" ? -1 : 1;
			return list$2(call, all.toSorted((a, b) => sign * (a.comment[by] - b.comment[by] || a.comment.id - b.comment.id)));
		}
	},
	other: {}
};
/** The comment that a path names; 404 without one. */
function commentOf({ repository, params }) {
	let placed = findComment(repository, Number(params.comment_id));
	if (placed === void 0) throw new ApiError(404, "Not Found");
	return placed;
}
function shown$4({ world, repository }, { issue, comment }) {
	return {
		status: 200,
		body: presentComment(world, repository, issue, comment)
	};
}
function list$2(call, placed) {
	let since = Date.parse(queryText(call, "since") ?? "1970-01-01T00:00:00Z");
	return pageReply(call, placed.filter(({ comment }) => Math.floor(comment.updatedAt / 1e3) >= Math.floor(since / 1e3)), ({ issue, comment }) => presentComment(call.world, call.repository, issue, comment));
}
// src/local-github/rest/list-issues.ts
/** `issues/list-for-repo`: pull requests are among them, as on GitHub. */
function listIssues(call) {
	let { world, repository } = call;
	return pageReply(call, sort(call, [...repository.issues.values()].filter(isWanted(call))), (issue) => presentIssue(world, repository, issue));
}
function isWanted(call) {
	let state = queryText(call, "state") ?? "open", labels = (queryText(call, "labels") ?? "").split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== ""), since = Date.parse(queryText(call, "since") ?? "1970-01-01T00:00:00Z"), creator = queryText(call, "creator")?.toLowerCase(), assignee = queryText(call, "assignee")?.toLowerCase(), milestone = queryText(call, "milestone");
	return (issue) => (state === "all" || issue.state === state) && labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) && Math.floor(issue.updatedAt / 1e3) >= Math.floor(since / 1e3) && (creator === void 0 || issue.author.login.toLowerCase() === creator) && hasAssignee(issue, assignee) && (milestone === void 0 || milestone === "none");
}
function hasAssignee(issue, assignee) {
	switch (assignee) {
		case void 0: return !0;
		case "none": return issue.assignees.length === 0;
		case "*": return issue.assignees.length > 0;
		default: return issue.assignees.some((user) => user.login.toLowerCase() === assignee);
	}
}
function sort(call, issues) {
	let by = queryText(call, "sort") ?? "created", key = (issue) => by === "updated" ? issue.updatedAt : by === "comments" ? issue.comments.length : issue.createdAt, sign = queryText(call, "direction") === "asc" ? 1 : -1;
	return issues.toSorted((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}
// src/local-github/rest/present/timeline-event.ts
/** One event of an issue's timeline as REST shows it. */
function presentTimelineEvent(world, repository, issue, event) {
	let actor = presentUser(world, event.actor), created = world.clock.iso(event.at);
	if (event.kind === "cross-referenced") {
		let source = repository.issues.get(event.source);
		return {
			event: event.kind,
			actor,
			created_at: created,
			updated_at: created,
			source: {
				type: "issue",
				...source && { issue: presentIssue(world, repository, source) }
			}
		};
	}
	let base = `${world.addresses.api}/repos/${repository.fullName}`, commit = commitOf(event);
	return {
		id: event.id,
		node_id: nodeId("EV", event.id),
		url: `${base}/issues/events/${event.id}`,
		actor,
		event: event.kind,
		commit_id: commit ?? null,
		commit_url: commit === void 0 ? null : `${base}/commits/${commit}`,
		created_at: created,
		performed_via_github_app: null,
		...details(world, issue, event)
	};
}
function commitOf(event) {
	if (event.kind === "merged") return event.commit;
	if (event.kind === "closed" && /^[\da-f]{40}$/.test(event.closer ?? "")) return event.closer;
}
function details(world, issue, event) {
	switch (event.kind) {
		case "labeled":
		case "unlabeled": return { label: {
			name: event.label.name,
			color: event.label.color
		} };
		case "renamed": return { rename: {
			from: event.from,
			to: event.to
		} };
		case "assigned":
		case "unassigned": {
			let assigner = presentUser(world, event.actor);
			return {
				assignee: presentUser(world, event.assignee),
				assigner
			};
		}
		case "locked":
		case "unlocked": return { lock_reason: null };
		case "closed": return { state_reason: issue.pullRequest === void 0 ? event.stateReason : null };
		case "reopened": return { state_reason: null };
		case "review_dismissed": return { dismissed_review: {
			state: event.previous.toLowerCase(),
			review_id: event.review.id,
			dismissal_message: event.message
		} };
		case "base_ref_changed":
		case "convert_to_draft":
		case "ready_for_review":
		case "added_to_merge_queue":
		case "removed_from_merge_queue":
		case "transferred":
		case "cross-referenced":
		case "merged":
		case "head_ref_deleted":
		case "head_ref_force_pushed": return {};
		default: return event;
	}
}
// src/local-github/rest/list-timeline.ts
/** `issues/list-events-for-timeline`: events and comments, oldest first. */
function listTimeline(call) {
	let { world, repository } = call, issue = findIssue(call, "/timeline"), events = issue.timeline.map((event) => ({
		at: event.at,
		id: event.id,
		body: presentTimelineEvent(world, repository, issue, event)
	})), comments = issue.comments.map((comment) => {
		let shown = presentComment(world, repository, issue, comment), body = {
			...shown,
			event: "commented",
			actor: shown.user
		};
		return {
			at: comment.createdAt,
			id: comment.id,
			body
		};
	});
	return pageReply(call, [...events, ...comments].toSorted((a, b) => a.at - b.at || a.id - b.id), ({ body }) => body);
}
// src/local-github/rest/issues.ts
const labelName = union([string(), object({ name: string() })]), fields = object({
	title: string$1().optional(),
	body: string().nullish(),
	state: _enum(["open", "closed"]).optional(),
	state_reason: _enum([
		"completed",
		"not_planned",
		"duplicate",
		"reopened"
	]).nullish(),
	labels: array(labelName).optional(),
	assignees: array(string()).optional(),
	assignee: string().nullish(),
	milestone: unknown().optional()
}), assigneesBody = object({ assignees: array(string()).default([]) }), issueHandlers = {
	repository: {
		"issues/create": async (call) => {
			let { title = "", ...rest } = issueFields(call), { world, repository } = call, body = presentIssue(world, repository, await createIssue(world, repository, accountActor(call.actor), {
				title,
				...rest
			}));
			return {
				status: 201,
				body,
				headers: { location: body.url }
			};
		},
		"issues/get": (call) => shown$3(call, 200),
		"issues/list-for-repo": listIssues,
		"issues/update": async (call) => {
			let changes = issueFields(call);
			return await updateIssue(call.world, call.repository, accountActor(call.actor), findIssue(call), changes), shown$3(call, 200);
		},
		"issues/lock": (call) => lock(call, !0),
		"issues/unlock": (call) => lock(call, !1),
		"issues/add-assignees": (call) => assign(call, 201, (now, named) => [.../* @__PURE__ */ new Set([...now, ...named])]),
		"issues/remove-assignees": (call) => assign(call, 200, (now, named) => now.filter((login) => !named.includes(login))),
		"issues/list-events-for-timeline": listTimeline,
		...issueCommentHandlers.repository
	},
	other: {}
};
function issueFields({ body }) {
	let { title, body: text, milestone, assignee, ...given } = fields.parse(body ?? {});
	if (milestone != null) throw new ApiError(501, "Not built in local-github: milestones");
	let assignees = given.assignees ?? (assignee ? [assignee] : void 0);
	return {
		...title !== void 0 && { title },
		...text !== void 0 && { body: text ?? "" },
		state: given.state,
		stateReason: given.state_reason ?? void 0,
		labels: given.labels?.map((label) => typeof label == "string" ? label : label.name),
		assignees
	};
}
function shown$3(call, status) {
	return {
		status,
		body: presentIssue(call.world, call.repository, findIssue(call))
	};
}
async function lock(call, locked) {
	let actor = accountActor(call.actor);
	return await setLocked(call.world, call.repository, actor, findIssue(call), locked), { status: 204 };
}
async function assign(call, status, next) {
	let issue = findIssue(call), { assignees } = assigneesBody.parse(call.body ?? {}), now = issue.assignees.map((user) => user.login), actor = accountActor(call.actor);
	return await setAssignees(call.world, call.repository, actor, issue, next(now, assignees)), shown$3(call, status);
}
// src/local-github/rest/labels.ts
const names = array(union([string(), object({ name: string() })])), namesBody = union([names, object({ labels: names.optional() })]).optional(), labelBody = object({
	name: string(),
	color: string().optional(),
	description: string().nullish()
}), labelChanges = object({
	new_name: string().optional(),
	color: string().optional(),
	description: string().nullish()
}), labelHandlers = {
	repository: {
		"issues/create-label": (call) => {
			let { name, color, description } = labelBody.parse(call.body), fields = {
				name,
				color,
				description: description ?? void 0
			}, label = createLabel(call.world, call.repository, accountActor(call.actor), fields), body = presentLabel(call.world, call.repository, label);
			return {
				status: 201,
				body,
				headers: { location: body.url }
			};
		},
		"issues/get-label": (call) => shown$2(call, labelOf(call)),
		"issues/update-label": (call) => {
			let { new_name: name, color, description } = labelChanges.parse(call.body ?? {}), actor = accountActor(call.actor), fields = {
				...name !== void 0 && { name },
				...color !== void 0 && { color },
				...description !== void 0 && { description: description ?? "" }
			};
			return shown$2(call, updateLabel(call.world, call.repository, actor, labelOf(call), fields));
		},
		"issues/delete-label": (call) => (deleteLabel(call.world, call.repository, accountActor(call.actor), labelOf(call)), { status: 204 }),
		"issues/list-labels-for-repo": (call) => list$1(call, call.repository.labels),
		"issues/list-labels-on-issue": (call) => list$1(call, findIssue(call, "/labels").labels),
		"issues/add-labels": async (call) => {
			let actor = accountActor(call.actor);
			return await addLabels(call.world, call.repository, actor, findIssue(call), given(call)), labelsOf(call);
		},
		"issues/set-labels": async (call) => {
			let actor = accountActor(call.actor);
			return await setLabels(call.world, call.repository, actor, findIssue(call), given(call)), labelsOf(call);
		},
		"issues/remove-label": async (call) => {
			let actor = accountActor(call.actor), name = call.params.name ?? "";
			return await removeLabel(call.world, call.repository, actor, findIssue(call), name), labelsOf(call);
		},
		"issues/remove-all-labels": async (call) => {
			let actor = accountActor(call.actor);
			return await setLabels(call.world, call.repository, actor, findIssue(call), []), { status: 204 };
		}
	},
	other: {}
};
function given({ body }) {
	let parsed = namesBody.parse(body);
	return (Array.isArray(parsed) ? parsed : parsed?.labels ?? []).map((label) => typeof label == "string" ? label : label.name);
}
function labelOf({ repository, params }) {
	let label = findLabel(repository, params.name ?? "");
	if (label === void 0) throw new ApiError(404, "Not Found");
	return label;
}
function shown$2({ world, repository }, label) {
	return {
		status: 200,
		body: presentLabel(world, repository, label)
	};
}
function labelsOf(call) {
	let { world, repository } = call;
	return {
		status: 200,
		body: findIssue(call).labels.map((label) => presentLabel(world, repository, label))
	};
}
function list$1(call, labels) {
	return pageReply(call, labels, (label) => presentLabel(call.world, call.repository, label));
}
// src/local-github/rest/list-pulls.ts
/** `pulls/list`: `head` is `owner:branch`, anything else filters nothing, as on GitHub. */
function listPulls(call) {
	let state = queryText(call, "state") ?? "open", head = queryText(call, "head"), base = queryText(call, "base"), owner = call.repository.owner.login, wanted = allPulls(call).filter(({ issue, pull }) => (state === "all" || issue.state === state) && (head === void 0 || !head.includes(":") || head === `${owner}:${pull.headRef}`) && (base === void 0 || base === pull.baseRef)), by = queryText(call, "sort") === "updated" ? "updatedAt" : "createdAt", sign = queryText(call, "direction") === "asc" ? 1 : -1;
	return page(call, wanted.toSorted((a, b) => sign * (a.issue[by] - b.issue[by] || a.issue.number - b.issue.number)));
}
/** `repos/list-pull-requests-associated-with-commit`: those whose commits hold it. */
async function pullsOfCommit(call) {
	let sha = call.params.commit_sha ?? "", holding = [];
	for (let numbered of allPulls(call)) await holds(call, numbered, sha) && holding.push(numbered);
	return page(call, holding);
}
async function holds({ repository: { git } }, { pull }, sha) {
	return pull.mergeCommitSha === sha || await git.isAncestor(sha, pull.headSha) && !await git.isAncestor(sha, pull.baseSha);
}
function allPulls({ repository }) {
	return [...repository.issues.values()].flatMap((issue) => issue.pullRequest === void 0 ? [] : [{
		issue,
		pull: issue.pullRequest
	}]);
}
function page(call, pulls) {
	return pageReply(call, pulls, ({ issue, pull }) => presentPullSimple(call.world, call.repository, issue, pull));
}
// src/local-github/rest/pulls.ts
const newPull = object({
	title: string().optional(),
	body: string().nullish(),
	head: string(),
	base: string(),
	draft: boolean().optional(),
	issue: number().optional()
}), pullChanges = object({
	title: string().optional(),
	body: string().nullish(),
	state: _enum(["open", "closed"]).optional(),
	base: string().optional()
}), mergeBody = object({
	commit_title: string().optional(),
	commit_message: string().optional(),
	sha: string().optional(),
	merge_method: _enum([
		"merge",
		"squash",
		"rebase"
	]).optional()
}), branchBody = object({ expected_head_sha: string().optional() }).nullish(), pullHandlers = {
	repository: {
		"pulls/create": async (call) => {
			let { issue: number, title, body, ...rest } = newPull.parse(call.body);
			if (number !== void 0) throw new ApiError(501, "Not built in local-github: pulls/create with issue");
			let { world, repository } = call, request = {
				title: title ?? "",
				body: body ?? "",
				...rest
			}, { issue, pull } = await createPull(world, repository, accountActor(call.actor), request), shown = await presentPull(world, repository, issue, pull);
			return {
				status: 201,
				body: shown,
				headers: { location: shown.url }
			};
		},
		"pulls/get": (call) => shownPull(call),
		"pulls/list": listPulls,
		"repos/list-pull-requests-associated-with-commit": pullsOfCommit,
		"pulls/update": async (call) => {
			let { body, ...rest } = pullChanges.parse(call.body ?? {}), changes = {
				...rest,
				...body !== void 0 && { body: body ?? "" }
			}, actor = accountActor(call.actor);
			return await updatePull(call.world, call.repository, actor, findPull(call), changes), shownPull(call);
		},
		"pulls/merge": async (call) => {
			let given = mergeBody.parse(call.body ?? {}), request = {
				method: given.merge_method,
				sha: given.sha,
				commitTitle: given.commit_title,
				commitMessage: given.commit_message
			}, actor = accountActor(call.actor);
			return {
				status: 200,
				body: {
					sha: await mergePull(call.world, call.repository, actor, findPull(call), request),
					merged: !0,
					message: "Pull Request successfully merged"
				}
			};
		},
		"pulls/check-if-merged": (call) => {
			if (!findPull(call).pull.merged) throw new ApiError(404, "Not Found");
			return { status: 204 };
		},
		"pulls/list-files": async (call) => {
			let { pull } = findPull(call), { files } = await pullDiff(call.repository, pull);
			return pageReply(call, files, (file) => presentChangedFile(call.world, call.repository, pull.headSha, file));
		},
		"pulls/list-commits": async (call) => {
			let { pull } = findPull(call);
			return pageReply(call, (await call.repository.git.log(`${pull.baseSha}..${pull.headSha}`, { first: 250 })).toReversed(), (commit) => presentCommit(call.world, call.repository, commit));
		},
		"pulls/update-branch": async (call) => {
			let expected = branchBody.parse(call.body)?.expected_head_sha, actor = accountActor(call.actor), { issue, pull } = findPull(call);
			await updatePullBranch(call.world, call.repository, actor, {
				issue,
				pull
			}, expected);
			let { api } = call.world.addresses;
			return {
				status: 202,
				body: {
					message: "Updating pull request branch.",
					url: `${api}/repos/${call.repository.fullName}/pulls/${issue.number}`
				}
			};
		}
	},
	other: {}
};
async function shownPull(call) {
	let { issue, pull } = findPull(call);
	return await testMerge(call.world, call.repository, pull), {
		status: 200,
		body: await presentPull(call.world, call.repository, issue, pull)
	};
}
// src/local-github/rest/reactions.ts
const reactionBody = object({ content: _enum(REACTION_CONTENTS) }), reactionHandlers = {
	repository: {
		"reactions/create-for-issue": (call) => {
			let issue = findIssue(call);
			return create(call, issue, issue);
		},
		"reactions/create-for-issue-comment": (call) => {
			let { issue, comment } = commentOf(call);
			return create(call, issue, comment);
		},
		"reactions/list-for-issue": (call) => list(call, findIssue(call, "/reactions")),
		"reactions/list-for-issue-comment": (call) => list(call, commentOf(call).comment),
		"reactions/delete-for-issue": (call) => remove(call, findIssue(call)),
		"reactions/delete-for-issue-comment": (call) => remove(call, commentOf(call).comment)
	},
	other: {}
};
/** 201, or 200 for what was given already. */
function create({ world, actor, body }, issue, subject) {
	let { content } = reactionBody.parse(body), place = {
		issue,
		subject
	}, { reaction, isNew } = addReaction(world, accountActor(actor), place, content);
	return {
		status: isNew ? 201 : 200,
		body: presentReaction(world, reaction)
	};
}
function list(call, { reactions }) {
	let content = queryText(call, "content");
	return pageReply(call, reactions.filter((one) => content === void 0 || one.content === content), (reaction) => presentReaction(call.world, reaction));
}
function remove({ repository, actor, params }, subject) {
	let reaction = subject.reactions.find(({ id }) => String(id) === params.reaction_id);
	if (reaction === void 0) throw new ApiError(404, "Not Found");
	return removeReaction(repository, accountActor(actor), subject, reaction), { status: 204 };
}
// src/local-github/rest/reviews.ts
const newReview = object({
	commit_id: string().optional(),
	body: string().optional(),
	event: _enum([
		"APPROVE",
		"REQUEST_CHANGES",
		"COMMENT"
	]).optional(),
	comments: array(unknown()).optional()
}), dismissal = object({ message: string() }), reviewHandlers = {
	repository: {
		"pulls/create-review": async (call) => {
			let given = newReview.parse(call.body ?? {});
			if (given.event === void 0) throw notBuilt("pending reviews");
			if (given.comments !== void 0 && given.comments.length > 0) throw notBuilt("comments on lines");
			let { event, body, commit_id: commitSha } = given, numbered = findPull(call);
			return shown$1(call, numbered, await createReview(call.world, call.repository, accountActor(call.actor), numbered, {
				event,
				body,
				commitSha
			}));
		},
		"pulls/get-review": (call) => {
			let numbered = findPull(call);
			return shown$1(call, numbered, reviewOf(call, numbered));
		},
		"pulls/list-reviews": (call) => {
			let { pull } = findPull(call);
			return pageReply(call, pull.reviews, (review) => presentReview(call.world, call.repository, pull, review));
		},
		"pulls/dismiss-review": async (call) => {
			let numbered = findPull(call), review = reviewOf(call, numbered), { message } = dismissal.parse(call.body), actor = accountActor(call.actor);
			return await dismissReview(call.world, call.repository, actor, numbered, review, message), shown$1(call, numbered, review);
		}
	},
	other: {}
};
function reviewOf({ params }, { pull }) {
	let review = pull.reviews.find(({ id }) => String(id) === params.review_id);
	if (review === void 0) throw new ApiError(404, "Not Found");
	return review;
}
function shown$1(call, { pull }, review) {
	return {
		status: 200,
		body: presentReview(call.world, call.repository, pull, review)
	};
}
function notBuilt(what) {
	return new ApiError(501, `Not built in local-github: ${what}`);
}
// src/local-github/rest/present/ruleset.ts
/** GitHub's `repository-ruleset`; in lists it is without its conditions and rules. */
function presentRuleset(world, { fullName }, ruleset) {
	let { api, web } = world.addresses;
	return {
		id: ruleset.id,
		node_id: ruleset.nodeId,
		name: ruleset.name,
		target: "branch",
		source_type: "Repository",
		source: fullName,
		enforcement: ruleset.isActive ? "active" : "disabled",
		created_at: world.clock.iso(ruleset.createdAt),
		updated_at: world.clock.iso(ruleset.createdAt),
		_links: {
			self: { href: `${api}/repos/${fullName}/rulesets/${ruleset.id}` },
			html: { href: `${web}/${fullName}/rules/${ruleset.id}` }
		}
	};
}
/** One rule: its type, and its parameters if it has some. */
function presentRule(rule) {
	switch (rule.kind) {
		case "required_status_checks": return {
			type: rule.kind,
			parameters: {
				strict_required_status_checks_policy: rule.strict,
				do_not_enforce_on_create: !1,
				required_status_checks: rule.checks.map(presentCheck)
			}
		};
		case "pull_request": return {
			type: rule.kind,
			parameters: {
				required_approving_review_count: rule.approvals,
				dismiss_stale_reviews_on_push: rule.dismissesStale,
				require_code_owner_review: !1,
				require_last_push_approval: !1,
				required_review_thread_resolution: !1,
				allowed_merge_methods: [
					"merge",
					"squash",
					"rebase"
				]
			}
		};
		case "merge_queue": return {
			type: rule.kind,
			parameters: {
				merge_method: rule.method.toUpperCase(),
				check_response_timeout_minutes: rule.checkTimeoutMinutes,
				grouping_strategy: "ALLGREEN",
				max_entries_to_build: 1,
				max_entries_to_merge: 1,
				min_entries_to_merge: 1,
				min_entries_to_merge_wait_minutes: 0
			}
		};
		case "deletion":
		case "non_fast_forward": return { type: rule.kind };
		default: return rule;
	}
}
function presentCheck({ context, appId }) {
	return {
		context,
		...appId !== void 0 && { integration_id: appId }
	};
}
// src/local-github/rest/rulesets.ts
const check = object({
	context: string(),
	integration_id: number().optional()
}), off = literal(!1).optional(), rule = discriminatedUnion("type", [
	object({
		type: literal("required_status_checks"),
		parameters: object({
			required_status_checks: array(check),
			strict_required_status_checks_policy: boolean(),
			do_not_enforce_on_create: off
		})
	}),
	object({
		type: literal("pull_request"),
		parameters: object({
			required_approving_review_count: number(),
			dismiss_stale_reviews_on_push: boolean(),
			require_code_owner_review: off,
			require_last_push_approval: off,
			required_review_thread_resolution: off
		})
	}),
	object({
		type: literal("merge_queue"),
		parameters: object({
			merge_method: _enum(["MERGE", "SQUASH"]),
			check_response_timeout_minutes: number()
		})
	}),
	object({ type: literal("deletion") }),
	object({ type: literal("non_fast_forward") })
]), newRuleset = object({
	name: string(),
	target: literal("branch").optional(),
	enforcement: _enum(["active", "disabled"]),
	bypass_actors: array(unknown()).max(0).optional(),
	conditions: object({ ref_name: object({
		include: array(string()),
		exclude: array(string())
	}) }).optional(),
	rules: array(rule).default([])
}), rulesetHandlers = {
	repository: {
		"repos/get-branch-rules": (call) => pageReply(call, rulesOn(call.repository, call.params.branch ?? ""), ({ ruleset, rule: standing }) => ({
			...presentRule(standing),
			ruleset_source_type: "Repository",
			ruleset_source: call.repository.fullName,
			ruleset_id: ruleset.id
		})),
		"repos/get-repo-rulesets": (call) => pageReply(call, [...call.repository.rulesets.values()], (ruleset) => presentRuleset(call.world, call.repository, ruleset)),
		"repos/get-repo-ruleset": (call) => shown(call, rulesetOf(call), 200),
		"repos/create-repo-ruleset": (call) => {
			let given = newRuleset.safeParse(call.body);
			if (!given.success) throw new ApiError(501, `Not built in local-github: a ruleset with such ${given.error.issues.map(({ path }) => path.join(".")).join(", ")}`);
			let { name, enforcement, conditions, rules } = given.data;
			return shown(call, addRuleset(call.world, call.repository, {
				name,
				isActive: enforcement === "active",
				include: conditions?.ref_name.include ?? [],
				exclude: conditions?.ref_name.exclude,
				rules: rules.map(readRule)
			}), 201);
		},
		"repos/delete-repo-ruleset": (call) => (call.repository.rulesets.delete(rulesetOf(call).id), { status: 204 })
	},
	other: {}
};
function readRule(given) {
	switch (given.type) {
		case "required_status_checks": return {
			kind: given.type,
			strict: given.parameters.strict_required_status_checks_policy,
			checks: given.parameters.required_status_checks.map((one) => ({
				context: one.context,
				appId: one.integration_id
			}))
		};
		case "pull_request": return {
			kind: given.type,
			approvals: given.parameters.required_approving_review_count,
			dismissesStale: given.parameters.dismiss_stale_reviews_on_push
		};
		case "merge_queue": return {
			kind: given.type,
			method: given.parameters.merge_method === "MERGE" ? "merge" : "squash",
			checkTimeoutMinutes: given.parameters.check_response_timeout_minutes
		};
		default: return { kind: given.type };
	}
}
function rulesetOf({ repository, params }) {
	let ruleset = repository.rulesets.get(Number(params.ruleset_id));
	if (ruleset === void 0) throw new ApiError(404, "Not Found");
	return ruleset;
}
function shown({ world, repository }, ruleset, status) {
	let { include, exclude, rules } = ruleset;
	return {
		status,
		body: {
			...presentRuleset(world, repository, ruleset),
			conditions: { ref_name: {
				include,
				exclude
			} },
			rules: rules.map(presentRule)
		}
	};
}
// src/local-github/rest/statuses.ts
const statusBody = object({
	state: _enum([
		"error",
		"failure",
		"pending",
		"success"
	]),
	context: string().optional(),
	description: string().nullish(),
	target_url: string().nullish()
}), statusHandlers = {
	repository: {
		"repos/create-commit-status": async (call) => {
			let given = statusBody.parse(call.body), request = {
				sha: call.params.sha ?? "",
				state: given.state,
				context: given.context,
				description: given.description ?? void 0,
				targetUrl: given.target_url ?? void 0
			}, actor = accountActor(call.actor), status = await createStatus(call.world, call.repository, actor, request), body = presentStatus(call.world, call.repository, status);
			return {
				status: 201,
				body,
				headers: { location: body.url }
			};
		},
		"repos/get-combined-status-for-ref": async (call) => {
			let sha = await shaOf(call), { world, repository } = call, statuses = latestStatuses(repository, sha), url = `${world.addresses.api}/repos/${repository.fullName}/commits/${sha}`;
			return pageReply(call, statuses, (status) => presentSimpleStatus(world, repository, status), (page, total) => ({
				state: combinedState(statuses),
				statuses: page,
				sha,
				total_count: total,
				repository: presentRepository(world, repository),
				commit_url: url,
				url: `${url}/status`
			}));
		},
		"repos/list-commit-statuses-for-ref": async (call) => {
			let sha = await shaOf(call), { statuses } = checksOf$1(call.repository, sha);
			return pageReply(call, statuses.toReversed(), (status) => presentStatus(call.world, call.repository, status));
		}
	},
	other: {}
};
/** Without a status a commit is `pending`: "no statuses" is not "green". */
function combinedState(statuses) {
	return statuses.some(({ state }) => state === "failure" || state === "error") ? "failure" : statuses.length > 0 && statuses.every(({ state }) => state === "success") ? "success" : "pending";
}
async function shaOf({ repository, params }) {
	let sha = await repository.git.resolve(params.ref ?? "");
	if (sha === void 0) throw new ApiError(404, "Not Found");
	return sha;
}
// src/local-github/rest/all-handlers.ts
/** Everything that is served, but for `meta` and the rate limit, which need the server itself. */
const allHandlers = [
	...groundHandlers,
	issueHandlers,
	dependencyHandlers,
	labelHandlers,
	pullHandlers,
	reactionHandlers,
	reviewHandlers,
	rulesetHandlers,
	checkHandlers,
	statusHandlers,
	branchProtectionHandlers,
	actionsHandlers
];
// src/local-github/runner/cache/find-cache.ts
/**
* On each branch in turn: the very key, or else the newest entry (the last one) whose key begins with it, or
* else with one of the restore keys, in their order (docs.github.com, "Dependency caching reference").
*/
function findCache(entries, { repository, refs, version, key, restoreKeys }) {
	for (let ref of refs) {
		let here = entries.filter((entry) => isBeside(entry, {
			repository,
			ref,
			version
		})), exact = here.find((entry) => entry.key === key);
		if (exact !== void 0) return exact;
		for (let prefix of [key, ...restoreKeys]) {
			let newest = here.findLast((entry) => entry.key.startsWith(prefix));
			if (newest !== void 0) return newest;
		}
	}
}
/** Whether they are one cache: nothing that was saved is ever overwritten. */
function isSameCache(one, other) {
	return isBeside(one, other) && one.key === other.key;
}
/** Whether they differ in their keys at most. */
function isBeside(one, other) {
	return one.repository === other.repository && one.ref === other.ref && one.version === other.version;
}
// src/local-github/runner/cache/cache-store.ts
/**
* The caches of one world that `actions/cache` makes. A run may read what its own branch, its pull request's
* base or the default branch saved, and writes only for its own ref.
*/
var CacheStore = class {
	#folder;
	#entries = [];
	constructor(folder) {
		this.#folder = folder;
	}
	/** Puts back the cache that is found; gives its key. */
	async restore({ paths, ...search }, locate) {
		let entry = findCache(this.#entries, {
			...search,
			version: versionOf(paths)
		});
		if (entry !== void 0) {
			for (let [index, path] of entry.paths.entries()) {
				let source = join(entry.folder, String(index));
				await cp(source, locate(path), {
					recursive: !0,
					verbatimSymlinks: !0
				}).catch(ignoreMissing);
			}
			return entry.key;
		}
	}
	/** Saves a cache; gives whether it did: a key that exists for the ref is never overwritten. */
	async save({ paths, ...given }, locate) {
		let identity = {
			...given,
			version: versionOf(paths)
		};
		if (this.#entries.some((one) => isSameCache(one, identity))) return !1;
		let folder = join(this.#folder, randomUUID());
		await mkdir(folder, { recursive: !0 });
		for (let [index, path] of paths.entries()) {
			let target = join(folder, String(index));
			await cp(locate(path), target, {
				recursive: !0,
				verbatimSymlinks: !0
			}).catch(ignoreMissing);
		}
		return this.#entries.push({
			...identity,
			paths,
			folder
		}), !0;
	}
};
function versionOf(paths) {
	return paths.join("\n");
}
function ignoreMissing(error) {
	if (Object(error).code !== "ENOENT") throw error;
}
// src/local-github/runner/run/concurrency-groups.ts
/**
* `concurrency:` of workflows and jobs. One member of a group runs and one waits; a third cancels
* the waiting one.
*/
var ConcurrencyGroups = class {
	#groups = /* @__PURE__ */ new Map();
	/** Whether entering `name` now would have to wait. */
	isTaken(name) {
		return this.#groups.has(name.toLowerCase());
	}
	/**
	* Waits until the group is this member's and gives back how to leave it; `undefined` if `signal`
	* was aborted, or a newer member came, before that.
	*/
	async enter(name, member, { cancelInProgress, signal }) {
		let key = name.toLowerCase(), group = this.#groups.get(key);
		if (signal.aborted) return;
		if (group === void 0) return this.#groups.set(key, {
			running: member,
			pending: void 0
		}), () => this.#leave(key, member);
		let replaced = group.pending, entered = new Promise((grant) => {
			group.pending = {
				member,
				grant
			};
		});
		return replaced?.grant(!1), replaced?.member.cancel(), signal.addEventListener("abort", () => this.#giveUp(key, member), { once: !0 }), cancelInProgress && group.running.cancel(), await entered ? () => this.#leave(key, member) : void 0;
	}
	#giveUp(key, member) {
		let group = this.#groups.get(key);
		if (group?.pending?.member !== member) return;
		let { grant } = group.pending;
		group.pending = void 0, grant(!1);
	}
	#leave(key, member) {
		let group = this.#groups.get(key);
		if (group?.running !== member) return;
		let next = group.pending;
		next === void 0 ? this.#groups.delete(key) : (group.running = next.member, group.pending = void 0, next.grant(!0));
	}
}, Slots = class {
	#free;
	#waiting = [];
	constructor(limit) {
		this.#free = limit;
	}
	/**
	* Waits for a slot and gives back how to free it (harmless if called twice); `undefined` if
	* `signal` was aborted before there was one.
	*/
	async take(signal) {
		if (signal.aborted) return;
		if (this.#free > 0) --this.#free;
		else if (!await this.#wait(signal)) return;
		let held = !0;
		return () => {
			if (!held) return;
			held = !1;
			let next = this.#waiting.shift();
			next === void 0 ? this.#free += 1 : next();
		};
	}
	#wait(signal) {
		return new Promise((resolve) => {
			let onAbort = () => {
				this.#waiting.splice(this.#waiting.indexOf(grant), 1), resolve(!1);
			}, grant = () => {
				signal.removeEventListener("abort", onAbort), resolve(!0);
			};
			this.#waiting.push(grant), signal.addEventListener("abort", onAbort, { once: !0 });
		});
	}
};
// src/local-github/runner/triggers/cron.ts
const NAMES = Object.fromEntries([..."jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, i) => [name, i + 1]), ..."sun mon tue wed thu fri sat".split(" ").map((name, i) => [name, i])]), MINUTE_MS = 6e4;
/**
* The first time after `afterMs` at which a POSIX cron expression (UTC) fires, in milliseconds since
* the epoch; `undefined` if it never does (30 February).
*/
function nextCron(expression, afterMs) {
	let [minute, hour, day, month, weekday] = parse$1(expression);
	if (!minute || !hour || !day || !month || !weekday) return;
	let start = /* @__PURE__ */ new Date(Math.floor(afterMs / MINUTE_MS) * MINUTE_MS + MINUTE_MS);
	for (let days = 0; days < 2929; days += 1) {
		let date = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + days));
		if (month.values.has(date.getUTCMonth() + 1) && isDue(date, day, weekday)) for (let at = 0; at < 1440; at += 1) {
			if (!hour.values.has(Math.floor(at / 60)) || !minute.values.has(at % 60)) continue;
			let time = date.getTime() + at * MINUTE_MS;
			if (time >= start.getTime()) return time;
		}
	}
}
/** Day of month and day of week: either suffices if both are given, as cron has it. */
function isDue(date, day, weekday) {
	let onDay = day.values.has(date.getUTCDate()), onWeekday = weekday.values.has(date.getUTCDay());
	return day.every || weekday.every ? onDay && onWeekday : onDay || onWeekday;
}
function parse$1(expression) {
	let parts = expression.trim().toLowerCase().split(/\s+/);
	return [
		[0, 59],
		[0, 23],
		[1, 31],
		[1, 12],
		[0, 6]
	].map(([low, high], index) => parseField(parts[index] ?? "*", low, high));
}
function parseField(text, low, high) {
	let values = /* @__PURE__ */ new Set();
	for (let part of text.split(",")) {
		let [range = "*", step = "1"] = part.split("/"), [first = "", last] = range.split("-"), from = range === "*" ? low : numberOf(first), open = part.includes("/") ? high : from, to = range === "*" ? high : last === void 0 ? open : numberOf(last);
		for (let value = from; value <= to; value += Number(step) || 1) values.add(high === 6 ? value % 7 : value);
	}
	return {
		values,
		every: text.startsWith("*")
	};
}
function numberOf(word) {
	return NAMES[word] ?? Number(word);
}
// src/local-github/runner/triggers/schedule.ts
/** A word that every file with a `schedule` trigger holds: only those are worth parsing. */
const MARK = /\bschedule\b/;
/**
* Fires `schedule` workflows of default branches when the world's clock reaches their time. A clock
* that is moved past several times of one cron fires it once, as GitHub drops what is late.
*/
var Schedule = class {
	#engine;
	#entries = /* @__PURE__ */ new Map();
	constructor(engine) {
		this.#engine = engine;
	}
	/** Reads the crons of a repository's default branch anew, if that has moved. */
	async refresh(repository) {
		let tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`), known = this.#entries.get(repository);
		if (known !== void 0 && known.tip === tip) return;
		let now = this.#engine.world.clock.now(), crons = tip === void 0 ? [] : await this.#crons(repository, tip), kept = known?.entries.filter((entry) => crons.some((one) => isSame(one, entry))) ?? [];
		for (let entry of known?.entries ?? []) kept.includes(entry) || entry.stop();
		let added = crons.filter((one) => !kept.some((entry) => isSame(one, entry))).map((one) => this.#arm(repository, one, known === void 0 ? repository.createdAt : now));
		this.#entries.set(repository, {
			tip,
			entries: [...kept, ...added]
		});
	}
	stop() {
		for (let { entries } of this.#entries.values()) for (let entry of entries) entry.stop();
		this.#entries.clear();
	}
	async #crons(repository, tip) {
		return (await this.#engine.workflowFiles(repository, tip, MARK)).flatMap(({ path, loaded }) => ((loaded.valid ? loaded.definition.triggers : loaded.triggers)?.crons ?? []).map((cron) => ({
			path,
			cron
		})));
	}
	#arm(repository, { path, cron }, afterMs) {
		let { clock } = this.#engine.world, cancel, next = (after) => {
			let at = nextCron(cron, after);
			if (at === void 0) return;
			let fire = () => {
				next(clock.now()), this.#engine.enqueue(() => this.#fire(repository, path, cron));
			}, wait = at - clock.now();
			wait <= 0 ? fire() : cancel = clock.after(wait, fire);
		};
		return next(afterMs), {
			repository,
			path,
			cron,
			stop: () => cancel?.()
		};
	}
	async #fire(repository, path, cron) {
		if (this.#engine.options.play?.dropsSchedule?.(repository) === !0) return;
		let branch = repository.defaultBranch, sha = await repository.git.resolve(`refs/heads/${branch}`);
		if (sha === void 0) return;
		let file = (await this.#engine.workflowFiles(repository, sha)).find((one) => one.path === path);
		if (file === void 0) return;
		let { loaded } = file, name = loaded.valid ? loaded.definition.name : loaded.name, workflow = this.#engine.workflowRecord(repository, path, name);
		if (workflow.state !== "active") return;
		let state = await createRun(this.#engine, repository, workflow, loaded, {
			event: "schedule",
			payload: {
				schedule: cron,
				workflow: path
			},
			ref: `refs/heads/${branch}`,
			sha,
			headSha: sha,
			headBranch: branch,
			headRef: "",
			baseRef: "",
			pullRequests: [],
			inputs: {},
			chainDepth: 0,
			displayTitle: name,
			actor: {
				kind: "user",
				user: repository.owner
			}
		});
		await startRun(this.#engine, state);
	}
};
function isSame(a, b) {
	return a.path === b.path && a.cron === b.cron;
}
// src/local-github/runner/triggers/skip-ci.ts
const WORDS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i, TRAILER = /\n\n\n(?:[\w-]+: .*\n)*skip-checks: ?true\s*$/i;
/** Whether a head commit's message keeps `push` and `pull_request` workflows from running. */
function asksToSkipCi(message) {
	return WORDS.test(message) || TRAILER.test(message);
}
// src/local-github/runner/triggers/event-origins.ts
/** Events about a pull request, which run its own files on its test merge. */
const OF_PULL_REQUEST = [
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
];
/** Where the runs of an event come from; empty if the event can start none. */
async function eventOrigins(event, chainDepth) {
	let { repository, payload } = event;
	if (event.name === "push") return pushOrigin(event);
	if (event.name === "merge_group") return mergeGroupOrigin(event);
	if (OF_PULL_REQUEST.includes(event.name)) return pullRequestOrigins(event);
	let tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
	if (tip === void 0) return [];
	let run = Object(payload.workflow_run), ofRun = event.name === "workflow_run", title = ofRun ? run.display_title : Object(payload.issue).title;
	return [{
		filesSha: tip,
		facts: factsOf(event, {
			branch: ofRun ? String(run.head_branch) : void 0,
			workflowName: ofRun ? String(run.name) : void 0
		}),
		origin: {
			...commonOrigin(event, chainDepth),
			ref: `refs/heads/${repository.defaultBranch}`,
			sha: tip,
			headSha: tip,
			headBranch: repository.defaultBranch
		},
		title: typeof title == "string" ? title : void 0
	}];
}
async function pushOrigin(event) {
	let { repository, payload, ref = "", sha = "" } = event;
	if (payload.deleted === !0 || sha === "") return [];
	let commit = await repository.git.readCommit(await repository.git.resolve(sha) ?? sha), message = commit?.message ?? "";
	if (asksToSkipCi(message)) return [];
	let headSha = commit?.sha ?? sha, before = String(payload.before), headBranch = ref.replace(/^refs\/(?:heads|tags)\//, "");
	return [{
		filesSha: headSha,
		facts: factsOf(event, { changedPaths: () => changedPaths(repository, /^0+$/.test(before) ? void 0 : before, headSha) }),
		origin: {
			...commonOrigin(event, 0),
			ref,
			sha: headSha,
			headSha,
			headBranch
		},
		title: message.split("\n")[0]
	}];
}
/** A merge queue's trial: its own files, on the merge as it would be. */
function mergeGroupOrigin(event) {
	let { payload, ref = "", sha = "" } = event, group = Object(payload.merge_group), baseRef = String(group.base_ref).replace(/^refs\/heads\//, ""), headBranch = ref.replace(/^refs\/heads\//, "");
	return [{
		filesSha: sha,
		facts: factsOf(event, { branch: baseRef }),
		origin: {
			...commonOrigin(event, 0),
			ref,
			sha,
			headSha: sha,
			headBranch
		},
		title: String(Object(group.head_commit).message).split("\n")[0]
	}];
}
async function pullRequestOrigins(event) {
	let { repository, payload, ref, sha } = event, pull = Object(payload.pull_request), [head, base] = [Object(pull.head), Object(pull.base)], headSha = String(head.sha), [headRef, baseRef] = [String(head.ref), String(base.ref)], number = Number(pull.number), common = {
		...commonOrigin(event, 0),
		headSha,
		headBranch: headRef,
		headRef,
		baseRef,
		pullRequests: [number]
	}, title = String(pull.title), facts = {
		branch: baseRef,
		changedPaths: () => changedPaths(repository, String(base.sha), headSha)
	}, origins = [], commit = await repository.git.readCommit(headSha);
	if (sha !== void 0 && ref !== void 0 && !asksToSkipCi(commit?.message ?? "")) {
		let origin = {
			...common,
			ref,
			sha
		};
		origins.push({
			filesSha: sha,
			facts: factsOf(event, facts),
			origin,
			title
		});
	}
	let tip = await repository.git.resolve(`refs/heads/${baseRef}`);
	if (event.name === "pull_request" && tip !== void 0) {
		let named = {
			...factsOf(event, facts),
			name: "pull_request_target"
		}, ofBase = {
			ref: `refs/heads/${baseRef}`,
			sha: tip,
			event: named.name
		};
		origins.push({
			filesSha: tip,
			facts: named,
			origin: {
				...common,
				...ofBase
			},
			title
		});
	}
	return origins;
}
function commonOrigin(event, chainDepth) {
	let { name, payload, actor } = event;
	return {
		event: name,
		payload,
		actor,
		chainDepth,
		headRef: "",
		baseRef: "",
		pullRequests: [],
		inputs: {}
	};
}
function factsOf(event, more) {
	return {
		name: event.name,
		action: event.action,
		ref: event.ref ?? "",
		branch: void 0,
		workflowName: void 0,
		changedPaths: () => Promise.resolve([]),
		...more
	};
}
/** From the commit before a push (a new branch: from where it left the default branch) to its end. */
async function changedPaths({ git, defaultBranch }, before, after) {
	let tip = await git.resolve(`refs/heads/${defaultBranch}`), other = before ?? tip, start = other === void 0 ? void 0 : await git.mergeBase(other, after);
	return start === void 0 || before === void 0 && start === after ? (await git.readTree(after, { recursive: !0 }) ?? []).map((file) => file.path) : (await git.changedFiles(start, after)).flatMap((file) => [file.path, ...file.previousPath === void 0 ? [] : [file.previousPath]]);
}
// src/local-github/runner/triggers/matches-trigger.ts
/** Types that start a run if `types` is left out; other events: any. */
const DEFAULT_TYPES = {
	merge_group: ["checks_requested"],
	pull_request: [
		"opened",
		"synchronize",
		"reopened"
	],
	pull_request_target: [
		"opened",
		"synchronize",
		"reopened"
	]
};
/** Whether `on:` asks for a run for this event. */
async function matchesTrigger(triggers, facts) {
	let filter = triggers.events.get(facts.name);
	if (filter === void 0) return !1;
	let types = filter.types ?? DEFAULT_TYPES[facts.name];
	return types !== void 0 && !types.includes(facts.action ?? "") || facts.name === "workflow_run" && !filter.workflows?.includes(facts.workflowName ?? "") || !(facts.name === "push" ? matchesPush(filter, facts.ref) : matchesBranch(filter, facts)) ? !1 : facts.name === "push" && facts.ref.startsWith("refs/tags/") ? !0 : matchesPaths(filter, facts);
}
function matchesPush(filter, ref) {
	let branch = /^refs\/heads\/(.*)$/s.exec(ref)?.[1], tag = /^refs\/tags\/(.*)$/s.exec(ref)?.[1], branchFilter = filter.branches ?? filter["branches-ignore"], tagFilter = filter.tags ?? filter["tags-ignore"];
	return branch === void 0 ? tag === void 0 ? !1 : tagFilter === void 0 ? branchFilter === void 0 : passes(filter.tags, filter["tags-ignore"], tag) : branchFilter === void 0 ? tagFilter === void 0 : passes(filter.branches, filter["branches-ignore"], branch);
}
function matchesBranch(filter, { branch }) {
	return branch === void 0 || passes(filter.branches, filter["branches-ignore"], branch);
}
async function matchesPaths(filter, facts) {
	return filter.paths === void 0 && filter["paths-ignore"] === void 0 || (await facts.changedPaths()).some((path) => passes(filter.paths, filter["paths-ignore"], path));
}
function passes(wanted, ignored, text) {
	return wanted === void 0 ? ignored === void 0 || !pathMatcher(ignored)(text) : pathMatcher(wanted)(text);
}
// src/local-github/runner/triggers/start-event-runs.ts
/** What a job's own token causes starts no run, but for these. */
const STARTED_BY_TOKENS = ["workflow_dispatch", "repository_dispatch"];
/** Starts the runs that an event asks for. */
async function startEventRuns(engine, event) {
	if (event.actor.kind === "workflow" && !STARTED_BY_TOKENS.includes(event.name) || isAboutActionsChecks(engine, event) || event.name === "workflow_dispatch" || event.name === "schedule") return;
	let depth = chainDepth(engine, event);
	if (!(depth > 3)) for (let source of await eventOrigins(event, depth)) for (let { path, loaded } of await engine.workflowFiles(event.repository, source.filesSha)) {
		if (!await asksForRun(loaded, source)) continue;
		let name = loaded.valid ? loaded.definition.name : loaded.name, workflow = engine.workflowRecord(event.repository, path, name);
		if (workflow.state !== "active") continue;
		let origin = {
			...source.origin,
			displayTitle: source.title ?? name
		};
		await startRun(engine, await createRun(engine, event.repository, workflow, loaded, origin));
	}
}
async function asksForRun(loaded, { facts }) {
	let triggers = loaded.valid ? loaded.definition.triggers : loaded.triggers;
	return triggers === void 0 ? facts.name === "push" : matchesTrigger(triggers, facts);
}
/** GitHub starts nothing for the check runs and suites of GitHub Actions itself. */
function isAboutActionsChecks({ world }, { name, payload }) {
	return name !== "check_run" && name !== "check_suite" ? !1 : Object(Object(payload[name]).app).id === world.actionsApp.id;
}
function chainDepth(engine, { name, payload }) {
	return name === "workflow_run" ? (engine.states.get(Number(Object(payload.workflow_run).id))?.origin.chainDepth ?? 0) + 1 : 0;
}
// src/local-github/runner/workflow/workflow-files.ts
/** Files that GitHub takes for workflows. */
const FOLDER = ".github/workflows", loaded = /* @__PURE__ */ new Map();
/** Reads workflow files of commits and parses each content once. */
var WorkflowFiles = class {
	/** The workflow files of a commit; with `mark`, only those whose text holds it. */
	async read(repository, sha, mark) {
		let files = [], folder = await repository.git.objectInfo(`${sha}:${FOLDER}`);
		if (folder?.type !== "tree") return files;
		for (let entry of await repository.git.readTree(folder.sha) ?? []) {
			if (entry.type !== "blob" || !/\.ya?ml$/.test(entry.path)) continue;
			let path = `${FOLDER}/${entry.path}`, key = `${path} ${entry.sha}`, loading = loaded.get(key);
			if (loading === void 0) {
				let bytes = await repository.git.readBlob(entry.sha), content = new TextDecoder().decode(bytes);
				if (mark !== void 0 && !mark.test(content)) continue;
				loading = load(path, content), loaded.set(key, loading);
				let [oldest] = loaded.keys();
				loaded.size > 500 && oldest !== void 0 && loaded.delete(oldest);
			}
			files.push({
				path,
				loaded: await loading
			});
		}
		return files;
	}
};
async function load(path, content) {
	let { loadWorkflow } = await import("./load-workflow.js");
	return loadWorkflow(path, content);
}
// src/local-github/runner/start-runner.ts
/** Runs the workflows of a world: listens to its events and its clock until it is closed. */
function startRunner(world, options = {}, cacheService) {
	let files = new WorkflowFiles(), busy = /* @__PURE__ */ new Set(), report = options.onError ?? ((error) => process.emitWarning(String(error))), queue = Promise.resolve(), engine = {
		world,
		options,
		slots: new Slots(options.concurrency ?? 2 * availableParallelism()),
		groups: new ConcurrencyGroups(),
		caches: new CacheStore(join(world.folder, "caches")),
		cacheService,
		states: /* @__PURE__ */ new Map(),
		processes: /* @__PURE__ */ new Set(),
		workflowFiles: (repository, sha, mark) => files.read(repository, sha, mark),
		workflowRecord: (repository, path, name) => workflowRecord(world, repository, path, name),
		track: (work) => {
			let watched = work.catch(report).finally(() => busy.delete(watched));
			busy.add(watched);
		},
		enqueue: (work) => {
			let take = () => queue = queue.then(() => engine.closed ? void 0 : work()).catch(report);
			options.play === void 0 ? engine.track(take()) : engine.track(inActivity(world, take));
		},
		closed: !1
	};
	registerEngine(engine);
	let schedule = new Schedule(engine), isTriggered = options.play?.triggers !== !1, refresh = (repository) => {
		isTriggered && engine.enqueue(() => schedule.refresh(repository));
	};
	for (let repository of world.repositories.values()) refresh(repository);
	let stopListening = world.events.on((event) => {
		let { repository } = event;
		isTriggered && engine.enqueue(() => startEventRuns(engine, event)), event.ref === `refs/heads/${repository.defaultBranch}` && refresh(repository);
	}), stopClock = world.clock.onMoved(() => {
		for (let repository of world.repositories.values()) refresh(repository);
	}), idle = async () => {
		for (await nextTick(); busy.size > 0; await nextTick()) await Promise.all(busy);
	};
	return {
		idle,
		close: async () => {
			engine.closed = !0, stopListening(), stopClock(), schedule.stop();
			for (let state of engine.states.values()) state.control.kill.abort();
			await (options.play === void 0 ? idle() : queue);
			for (let processes of engine.processes) processes.killAll();
		}
	};
}
/** Does work as an activity of the clock: a virtual one lets no time pass before it has ended. */
function inActivity(world, work) {
	return new Promise((resolve, reject) => {
		world.clock.start(() => work().then(() => resolve(), reject));
	});
}
function nextTick() {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}
function workflowRecord(world, repository, path, name) {
	let known = repository.workflows.get(path);
	if (known !== void 0) return known.name = name, known;
	let id = world.nextId(), now = world.clock.now(), workflow = {
		id,
		nodeId: nodeId("W", id),
		path,
		name,
		state: "active",
		createdAt: now,
		updatedAt: now
	};
	return repository.workflows.set(path, workflow), workflow;
}
// src/cli/package-folder.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
/** The folder of this installation of Pawl: the nearest above this file that holds `action.yml`. */
function packageFolder() {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (; !existsSync(join(folder, "action.yml"));) {
		let parent = dirname(folder);
		if (parent === folder) throw Error("action.yml is in no folder above this file");
		folder = parent;
	}
	return folder;
}
// src/cli/app-manifest.ts
const AppManifestSchema = object({
	name: string(),
	default_permissions: record(string(), _enum([
		"read",
		"write",
		"admin"
	])),
	default_events: array(string())
});
/** The shipped manifest of the GitHub App: the local GitHub registers the App with it. */
async function readAppManifest() {
	return AppManifestSchema.parse((0, import_dist.parse)(await readFile(join(packageFolder(), "app.yml"), "utf8")));
}
export { addRuleset as $, enqueuePull as A, addLabels as B, removeBlockedBy as C, updateComment as D, deleteComment as E, closeIssue as F, createApp as G, createLabel as H, createIssue as I, installApp as J, createAppKey as K, reopenIssue as L, leaveQueue as M, afterRefChange as N, deleteRef as O, createReview as P, checksOf$1 as Q, setLocked as R, addBlockedBy as S, createComment as T, findLabel as U, removeLabel as V, updateLabel as W, createStatus as X, mergeQueueApp as Y, createUserToken as Z, isoSeconds as _, isSameCache as a, ApiError as at, deleteIssue as b, dispatchWorkflow as c, cancelRun as d, createRepository as et, assembleSite as f, parseGitPath as g, answerGit as h, findCache as i, SortedQueue as it, entryOf as j, dequeuePull as k, rerun as l, siteHeaders as m, packageFolder as n, roleIncludes as nt, allHandlers as o, requireGit as ot, logRequest as p, createUser as q, startRunner as r, roleOf as rt, renameBranch as s, readAppManifest as t, findRepository as tt, WRITE_DENIED as u, readBytes as v, findEntity as w, transferIssue as x, executeGraphql as y, updateIssue as z };
