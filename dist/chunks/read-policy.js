import { r as __toESM } from "./rolldown-runtime.js";
import { _ as string, d as literal, g as strictObject, h as record, l as discriminatedUnion, m as object, o as array, p as number, r as _enum, s as boolean, u as int, v as union, x as toJSONSchema, y as unknown } from "./schemas.js";
import { t as require_dist } from "./dist.js";
// src/config/policy-problem.ts
/** One line for one problem. */
function renderPolicyProblem(problem) {
	let subject = problem.key === "" ? "" : `\`${problem.key}\` `;
	return `line ${problem.line}, column ${problem.column}: ${subject}${problem.problem}. ${problem.remedy}`;
}
// src/config/nearest-word.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
/** The candidate that `word` was probably meant to be; `undefined` if none is near. */
function nearestWord(word, candidates) {
	let wanted = asKebab(word);
	return candidates.map((candidate) => ({
		candidate,
		distance: distance(wanted, candidate)
	})).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3))).toSorted((a, b) => a.distance - b.distance)[0]?.candidate;
}
/** `maxTurns` and `max_turns` are `max-turns`. */
function asKebab(word) {
	return word.slice(0, 60).replaceAll(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
}
/** Insertions, deletions and replacements between two words (Levenshtein). */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		let next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			let replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// src/config/describe-issue.ts
/**
* Says in words what zod found. `keysAt` lists the keys that are allowed at a path.
* An issue of a union becomes the issues of the alternative that was meant.
*/
function describeIssue(issue, keysAt) {
	let { path } = issue, value = (problem, remedy) => [{
		path,
		at: "value",
		problem,
		remedy
	}];
	switch (issue.code) {
		case "unrecognized_keys": {
			let allowed = keysAt(path);
			return issue.keys.map((key) => unknownKey([...path, key], key, allowed));
		}
		case "invalid_union": {
			let options = "options" in issue ? issue.options : void 0;
			return Array.isArray(options) ? value("is not known here", oneOf(options)) : meantAlternative(issue.errors, path, keysAt);
		}
		case "invalid_type": return issue.input === void 0 ? value("is missing", "Add it.") : issue.input === null ? value("has no value", "Give it one, or remove the line.") : value(`must be ${typeName(issue.expected)}, not ${nameOfValue(issue.input)}`, "Change the value.");
		case "invalid_value": return value("is not known here", oneOf(issue.values));
		case "too_small": return value(`must be at least ${issue.minimum}${unit(issue.origin)}`, "Change the value.");
		case "too_big": return value(`must be at most ${issue.maximum}${unit(issue.origin)}`, "Change the value.");
		default: return value(issue.message, "Change the value.");
	}
}
function unknownKey(path, key, allowed) {
	if (allowed.includes(key)) return {
		path,
		at: "key",
		problem: "does not go with the `name` beside it",
		remedy: "Remove it, or change the `name` beside it."
	};
	let near = nearestWord(key, allowed);
	return {
		path,
		at: "key",
		problem: "is not a known key",
		remedy: near ? `Did you mean \`${near}\`?` : `Remove it; allowed here: ${allowed.map((name) => `\`${name}\``).join(", ")}.`
	};
}
/** The alternative of the value's own type, if there is one, else a sentence about all. */
function meantAlternative(alternatives, path, keysAt) {
	let wrongType = (issue) => issue.code === "invalid_type" && issue.path.length === 0, meant = alternatives.find((issues) => !issues.some(wrongType));
	if (meant) return meant.flatMap((issue) => describeIssue({
		...issue,
		path: [...path, ...issue.path]
	}, keysAt));
	let types = alternatives.flat().map((issue) => issue.code === "invalid_type" ? typeName(issue.expected) : "");
	return [{
		path,
		at: "value",
		problem: `must be ${[...new Set(types)].filter(Boolean).join(" or ")}`,
		remedy: "Change the value."
	}];
}
function oneOf(options) {
	return `Use ${options.filter((option) => option != null).map(String).map((name) => `\`${name}\``).join(" or ")}.`;
}
function unit(origin) {
	return origin === "array" ? " items long" : origin === "string" ? " characters long" : "";
}
function typeName(expected) {
	switch (expected) {
		case "object":
		case "record": return "a mapping";
		case "array": return "a list";
		case "int": return "a whole number";
		case "boolean": return "`true` or `false`";
		default: return `a ${expected}`;
	}
}
function nameOfValue(input) {
	if (Array.isArray(input)) return "a list";
	if (typeof input == "object") return "a mapping";
	let text = typeof input == "string" ? JSON.stringify(input) : String(input);
	return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
}
// src/config/policy-words.ts
/** A path inside the repository: relative, with forward slashes, without `.` or `..`. */
const RepositoryFile = string().max(300).regex(/^(?!\/)(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u, "must be a path inside the repository, such as docs/notes.md"), Command = string().max(4e3).regex(/\S/, "must not be blank"), Model = string().regex(/^[\w.:@/[\]-]{1,100}$/, "must be a model's name").optional().describe("The model. For `opencode` it must be given, with its service: `openai/…`, `anthropic/…` or `google/…`; left out elsewhere, the agent chooses."), MaxTurns = int().min(1).max(1e3).default(100).describe("Turns after which a session is stopped; not for `command` and `replay`."), ClaudeSchema = strictObject({
	name: literal("claude").optional().describe("The agent: `claude`, `codex`, `gemini`, `opencode`, `command` or `replay`."),
	model: Model,
	"max-turns": MaxTurns
}).transform((agent) => ({
	name: "claude",
	model: agent.model,
	maxTurns: agent["max-turns"]
})), CodexSchema = strictObject({
	name: literal("codex"),
	model: Model,
	"max-turns": MaxTurns
}).transform((agent) => ({
	name: "codex",
	model: agent.model,
	maxTurns: agent["max-turns"]
})), GeminiSchema = strictObject({
	name: literal("gemini"),
	model: Model,
	"max-turns": MaxTurns
}).transform((agent) => ({
	name: "gemini",
	model: agent.model,
	maxTurns: agent["max-turns"]
})), OpencodeSchema = strictObject({
	name: literal("opencode"),
	model: string().regex(/^(?:openai|anthropic|google)\/[\w.:@/[\]-]{1,100}$/, "must be a model with its service before it, such as openai/gpt-5.1"),
	"max-turns": MaxTurns
}).transform((agent) => ({
	name: "opencode",
	model: agent.model,
	maxTurns: agent["max-turns"]
})), CommandSchema = strictObject({
	name: literal("command"),
	command: Command.describe("For `command`: a shell command, run in the workspace with the prompt on its standard input."),
	service: _enum([
		"anthropic",
		"openai",
		"google"
	]).optional().describe("For `command`: whose models the program asks, if it asks any; it then finds address and key in the usual variables.")
}), ReplaySchema = strictObject({
	name: literal("replay"),
	file: RepositoryFile.describe("For `replay`: the JSON file of the repository that holds the edits to play. No model is asked.")
}), AgentSchema = discriminatedUnion("name", [
	ClaudeSchema,
	CodexSchema,
	GeminiSchema,
	OpencodeSchema,
	CommandSchema,
	ReplaySchema
]).prefault({}).describe("Who does the work."), HomePath = string().max(200).regex(/^~(?:\/(?!\.{1,2}(?:\/|$))[\w.@+-]+)+$/, "must be a path in the home, such as ~/.npm, without patterns"), HomePaths = array(HomePath).max(20).superRefine((paths, context) => {
	for (let [index, path] of paths.entries()) {
		let outer = paths.find((other, at) => at !== index && `${path}/`.startsWith(`${other}/`));
		outer !== void 0 && context.addIssue({
			code: "custom",
			path: [index],
			message: `is kept with ${outer} already`
		});
	}
}), CacheSchema = strictObject({
	paths: HomePaths.default([]).describe("What the home of `setup` keeps from one attempt to the next, such as `~/.npm`. Saved before the agent starts, never after."),
	key: array(RepositoryFile).max(20).default([]).describe("Files of the repository that it depends on, such as `package-lock.json`: when one changes, it is saved anew.")
}).prefault({}).describe("What makes the next `setup` fast."), CommandStart = string().max(200).regex(/^(?:\*|[\w./:@=+-]+(?: [\w./:@=+-]+)*)$/, "must be `*`, or the first words of a command, such as `npm publish`"), DENIED = /* @__PURE__ */ "sudo.su.doas.ssh.scp.sftp.rsync.curl.wget.gh.hub.glab.docker push.npm publish.npm login.npm token.yarn publish.pnpm publish.cargo publish.twine.gem push.git push.git fetch.git pull.git clone.git remote.git config.git commit.git rebase.git worktree.crontab.systemctl.shutdown.reboot".split("."), CommandsSchema = strictObject({
	allow: array(CommandStart).max(200).default(["*"]).describe("Commands that an agent may run, by their first words; `*` is every one that is not denied."),
	deny: array(CommandStart).max(200).default(DENIED).describe("Commands that it may not run, whatever is allowed.")
}).prefault({}).describe("Becomes each agent's own settings; what was denied is in the report. The sandbox is the wall."), Host = string().max(253).regex(/^(?:\*\.)?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}$/, "must be a host's name in lower case, such as registry.npmjs.org"), SandboxSchema = union([_enum(["on", "off"]), strictObject({ "allow-hosts": array(Host).max(100).default([]).describe("Hosts that setup, agent and checks may reach, by HTTPS or HTTP.") })]).default("on").transform((sandbox) => typeof sandbox == "string" ? {
	enabled: sandbox === "on",
	allowHosts: []
} : {
	enabled: !0,
	allowHosts: sandbox["allow-hosts"]
}).describe("`on`, `off` (every report then says so), or `allow-hosts`: what setup, agent and checks run in."), Cents = number().min(0).max(1e6), PriceSchema = strictObject({
	input: Cents,
	"cached-input": Cents.optional(),
	"cache-write": Cents.optional(),
	output: Cents
}).transform((price) => ({
	input: price.input,
	cachedInput: price["cached-input"] ?? price.input,
	cacheWrite: price["cache-write"] ?? price.input,
	output: price.output
})), PricesSchema = record(string().regex(/^[\w.:@/[\]*-]{1,100}$/, "must be a model's name"), PriceSchema).default({}).describe("What models cost, by name: `input`, `cached-input`, `cache-write` and `output`, in US cents per million tokens. Goes before Pawl's own table."), Label = string().regex(/^[^,\p{Cc}]{1,50}$/u, "must be a label's name"), PrioritySchema = strictObject({
	first: array(Label).max(20).default(["priority: critical", "priority: high"]).describe("Labels of tasks that go first, the most urgent one first."),
	last: array(Label).max(20).default(["priority: low"]).describe("Labels of tasks that go behind those without any.")
}).prefault({}).describe("The order of the queue, before age."), TrustSchema = strictObject({
	label: _enum([
		"triage",
		"write",
		"maintain",
		"admin"
	]).default("write").describe("The least role of whoever labels, edits, approves or commands a task."),
	bots: array(string().regex(/^[\w-]{1,60}\[bot\]$/, "must be a login such as renovate[bot]")).max(20).default([]).describe("Bots that may label tasks as well.")
}).prefault({}).describe("Whose word starts work."), BudgetSchema = strictObject({
	"cents-per-day": int().min(1).max(1e7).default(1e4).describe("Money that a day (UTC) may cost, in US cents."),
	"attempts-per-day": int().min(1).max(1e4).default(200).describe("Attempts that a day (UTC) may see.")
}).prefault({}).transform((budget) => ({
	centsPerDay: budget["cents-per-day"],
	attemptsPerDay: budget["attempts-per-day"]
})).describe("What a day may cost; then the queue rests until the next one."), BreakerSchema = strictObject({
	failures: int().min(2).max(100).default(5).describe("Failures by the agent's fault in a row, over different tasks, that stop the queue."),
	minutes: int().min(1).max(10080).default(60).describe("How long it then rests before one attempt is tried.")
}).prefault({}).describe("When the agent only fails, it is not the tasks."), RollbackSchema = strictObject({ "max-per-day": int().min(0).max(50).default(3).describe("Merges that are taken back within 24 hours; 0 takes none back.") }).prefault({}).transform((rollback) => ({ maxPerDay: rollback["max-per-day"] })).describe("What happens when a merge turned the default branch red."), AttemptsSchema = strictObject({
	max: int().min(1).max(10).default(3).describe("Attempts that fail by the agent's fault before a person is asked."),
	minutes: int().min(1).max(350).default(60).describe("Wall clock of one attempt: its sessions, and the checks between them."),
	"idle-minutes": int().min(1).max(350).default(15).describe("How long a session may say nothing before it is ended."),
	"standstill-minutes": int().min(1).max(350).default(30).describe("How long a session may be busy without changing a file before it is ended."),
	"fix-rounds": int().min(0).max(5).default(1).describe("Fresh sessions of the same attempt that are given what the red checks said."),
	cents: int().min(1).max(1e5).default(500).describe("Money reserved for one attempt, in US cents."),
	"queue-minutes": int().min(1).max(1440).default(60).describe("How long a run may wait for a runner before it is cancelled.")
}).prefault({}).transform((attempts) => ({
	max: attempts.max,
	minutes: attempts.minutes,
	idleMinutes: attempts["idle-minutes"],
	standstillMinutes: attempts["standstill-minutes"],
	fixRounds: attempts["fix-rounds"],
	cents: attempts.cents,
	queueMinutes: attempts["queue-minutes"]
})).describe("The leash of one task."), CheckSchema = strictObject({
	name: string().regex(/^\S.{0,99}$/u, "must be one line of at most 100 characters").optional(),
	run: Command,
	minutes: int().min(1).max(350).default(15)
}), ChecksSchema = array(union([Command, CheckSchema])).max(50).transform((checks) => checks.map(asCheck)).superRefine((checks, context) => {
	for (let [index, { name }] of checks.entries()) {
		if (checks.findIndex((other) => other.name === name) === index) continue;
		let message = `has the same name as an earlier check: ${name}`;
		context.addIssue({
			code: "custom",
			path: [index],
			message
		});
	}
}), PolicySchema = strictObject({
	enabled: boolean().default(!0).describe("The kill switch: `false` stops everything."),
	agent: AgentSchema,
	parallel: int().min(1).max(20).default(1).describe("Attempts that may be live at once."),
	priority: PrioritySchema,
	trust: TrustSchema,
	attempts: AttemptsSchema,
	budget: BudgetSchema,
	breaker: BreakerSchema,
	setup: array(Command).max(50).default([]).describe("Shell commands that prepare a fresh clone, before the agent and before the checks."),
	cache: CacheSchema,
	checks: ChecksSchema.prefault([]).describe("Shell commands that must pass on a clean checkout with the change: a command, or `name`, `run` and `minutes` (15)."),
	commands: CommandsSchema,
	sandbox: SandboxSchema,
	prices: PricesSchema,
	ci: strictObject({
		minutes: int().min(1).max(10080).default(60).describe("How long CI may stay silent on a pull request before a person is asked."),
		trust: boolean().default(!1).describe("Publish although a workflow that a branch of Pawl starts uses secrets, may write, or does not say `permissions:`.")
	}).prefault({}).describe("The repository's own checks on the pull request."),
	merge: strictObject({
		method: _enum(["merge", "squash"]).default("merge").describe("`merge` or `squash`."),
		"up-to-date": boolean().default(!1).describe("Merge only what CI judged on the newest base."),
		approvals: int().min(0).max(6).default(0).describe("Approving reviews to wait for, beside those that GitHub requires.")
	}).prefault({}).transform(({ method, "up-to-date": upToDate, approvals }) => ({
		method,
		upToDate,
		approvals
	})).describe("How a green pull request is merged."),
	watch: strictObject({
		checks: array(string().min(1).max(200)).max(50).default([]).describe("Checks that judge the default branch; empty: the required ones, or else all."),
		minutes: int().min(1).max(10080).default(60).describe("How long to wait for their verdict; then the task is done, unverified.")
	}).prefault({}).describe("What happens after the merge."),
	rollback: RollbackSchema,
	memory: strictObject({ file: RepositoryFile.default("CLAUDE.md").describe("The file that every session reads first.") }).prefault({}).describe("What sessions remember.")
}).superRefine(({ cache, sandbox }, context) => {
	cache.paths.length === 0 || sandbox.enabled || context.addIssue({
		code: "custom",
		path: ["cache"],
		message: "needs the sandbox: without it an agent finds what it takes to leave its own files in the cache"
	});
}).superRefine(({ attempts, budget }, context) => {
	if (budget.centsPerDay >= attempts.cents) return;
	let message = `must be at least \`attempts.cents\` (${attempts.cents})`;
	context.addIssue({
		code: "custom",
		path: ["budget", "cents-per-day"],
		message
	});
}).prefault({});
function asCheck(check) {
	return typeof check == "string" ? {
		name: nameOf(check),
		run: check,
		minutes: 15
	} : {
		name: check.name ?? nameOf(check.run),
		run: check.run,
		minutes: check.minutes
	};
}
/** A command's first line is what people call it. */
function nameOf(run) {
	return (run.trim().split("\n")[0] ?? "").trim().slice(0, 100);
}
// src/config/policy-json-schema.ts
/** The JSON schema that editors use for `.github/pawl.yml`; `docs/pawl.schema.json` is a copy of it. */
function policyJsonSchema() {
	let { $schema, ...schema } = toJSONSchema(PolicySchema, {
		io: "input",
		unrepresentable: "throw"
	});
	return {
		$schema,
		title: "Pawl policy (.github/pawl.yml)",
		description: "What a repository asks of Pawl. Every key is optional.",
		...schema
	};
}
// src/config/policy-keys.ts
/** The parts of a JSON schema that describe keys. */
const NodeSchema = object({
	properties: record(string(), unknown()).optional(),
	items: unknown().optional(),
	additionalProperties: unknown().optional(),
	oneOf: array(unknown()).optional(),
	anyOf: array(unknown()).optional()
});
/** The keys that the policy allows at a path: for "did you mean". */
function policyKeysAt(path) {
	let nodes = alternatives(policyJsonSchema());
	for (let part of path) nodes = nodes.flatMap((node) => {
		let named = node.properties?.[String(part)] ?? node.additionalProperties, child = typeof part == "number" ? node.items : named;
		return child === void 0 || child === !1 ? [] : alternatives(child);
	});
	return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function alternatives(schema) {
	let node = NodeSchema.parse(schema);
	return [node, ...[...node.oneOf ?? [], ...node.anyOf ?? []].flatMap(alternatives)];
}
// src/config/read-policy.ts
const MAX_BYTES = 65536;
/**
* Reads `.github/pawl.yml`; no file, or an empty one, is a policy of defaults. `null`: it is there, and is no
* text, as a folder or a file in UTF-16. Every problem is named at once, in the order of the lines.
*/
function readPolicy(text) {
	if (text === null) return {
		ok: !1,
		problems: [ofAll("is there, but is no text file in UTF-8", "Save it as UTF-8, or remove it.")]
	};
	if (text === void 0 || text.trim() === "") return {
		ok: !0,
		policy: PolicySchema.parse({})
	};
	if (new TextEncoder().encode(text).length > MAX_BYTES) return {
		ok: !1,
		problems: [ofAll(`is larger than ${MAX_BYTES / 1024} KiB`, "Make it smaller.")]
	};
	let lines = new import_dist.LineCounter(), document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: !1,
		logLevel: "error"
	}), syntax = syntaxProblems(document, lines);
	if (hasAlias(document)) return {
		ok: !1,
		problems: inOrder(syntax)
	};
	let input = document.toJS({ maxAliasCount: 0 }) ?? {}, parsed = PolicySchema.safeParse(input, { reportInput: !0 });
	if (parsed.success && syntax.length === 0) return {
		ok: !0,
		policy: parsed.data
	};
	let found = parsed.success ? [] : meaningProblems(parsed.error, document, lines);
	return {
		ok: !1,
		problems: inOrder([...syntax, ...reliable(found, document, lines)])
	};
}
function ofAll(problem, remedy) {
	return {
		line: 1,
		column: 1,
		key: "",
		problem,
		remedy
	};
}
function syntaxProblems(document, lines) {
	let problems = [...document.errors, ...document.warnings].map((error) => {
		let duplicate = error.code === "DUPLICATE_KEY", problem = duplicate ? "the same key stands here twice" : `is not valid YAML: ${firstLine(error.message)}`, remedy = duplicate ? "Remove one of them." : "Mend the line.";
		return {
			...at(lines, error.pos[0]),
			key: "",
			problem,
			remedy
		};
	});
	return (0, import_dist.visit)(document, { Alias: (_, alias) => {
		let problem = `the alias \`*${alias.source.slice(0, 40)}\` is not supported`;
		problems.push({
			...at(lines, alias.range?.[0]),
			key: "",
			problem,
			remedy: "Write the value out."
		});
	} }), problems;
}
function hasAlias(document) {
	let found = !1;
	return (0, import_dist.visit)(document, { Alias: () => (found = !0, import_dist.visit.BREAK) }), found;
}
function meaningProblems(error, document, lines) {
	return error.issues.flatMap((issue) => describeIssue(issue, policyKeysAt)).map(({ path, at: place, problem, remedy }) => ({
		...at(lines, offsetOf(document, path, place)),
		key: renderKey(path),
		problem,
		remedy
	}));
}
/** Behind a syntax error the tree is a guess, and what it lacks would only be noise. */
function reliable(problems, document, lines) {
	let broken = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY"), first = Math.min(...broken.map((error) => at(lines, error.pos[0]).line));
	return problems.filter(({ line }) => line < first);
}
/** Where the key or the value at `path` begins; for what is missing, where its parent begins. */
function offsetOf(document, path, place) {
	for (let length = path.length; length > 0; --length) {
		let parent = document.getIn(path.slice(0, length - 1), !0), last = path[length - 1];
		if ((0, import_dist.isMap)(parent)) {
			let pair = parent.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === last), node = length === path.length && place === "value" ? pair?.value ?? pair?.key : pair?.key;
			if ((0, import_dist.isNode)(node) && node.range) return node.range[0];
		}
		let node = document.getIn(path.slice(0, length), !0);
		if ((0, import_dist.isNode)(node) && !(node instanceof import_dist.Alias) && node.range) return node.range[0];
	}
	return (0, import_dist.isNode)(document.contents) ? document.contents.range?.[0] : void 0;
}
function renderKey(path) {
	return path.map((part, index) => typeof part == "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part).slice(0, 60)}`).join("");
}
function at(lines, offset) {
	let { line, col } = lines.linePos(offset ?? 0);
	return {
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}
function inOrder(problems) {
	return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
function firstLine(text) {
	return text.split("\n")[0] ?? text;
}
export { renderPolicyProblem as n, readPolicy as t };
