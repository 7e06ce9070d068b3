import { t as PawlError } from "./errors2.js";
import { _ as string, d as literal, h as record, l as discriminatedUnion, m as object, o as array, p as number, r as _enum, s as boolean, u as int } from "./schemas.js";
import { a as ShaSchema, i as IssueNumberSchema, l as ROLES, o as maybe, t as EvidenceSchema } from "./record-schema.js";
/**
* Reads a JSON document that an earlier job left, such as `attempt.json`, against its schema.
* Throws PAWL_ARTIFACT_INVALID, naming the file and every problem in it.
*/
function parseArtifact(file, text, schema) {
	if (text.length > 4194304) throw new PawlError("PAWL_ARTIFACT_INVALID", `${file} is too large`);
	let parsed = schema.safeParse(parseJson(file, text));
	if (parsed.success) return parsed.data;
	let problems = parsed.error.issues.slice(0, 10).map(({ path, message }) => `${path.join(".") || "the document"}: ${message}`);
	throw new PawlError("PAWL_ARTIFACT_INVALID", `${file}: ${problems.join("; ")}`);
}
function parseJson(file, text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new PawlError("PAWL_ARTIFACT_INVALID", `${file} is not JSON`, { cause: error });
	}
}
// src/config/task-pack-schema.ts
const Texts = array(string()), Count = int().min(0), TaskSpecSchema = object({
	number: IssueNumberSchema,
	title: string(),
	body: string(),
	url: string(),
	criteria: Texts,
	dependsOn: array(IssueNumberSchema),
	scope: Texts
}), ClaimSchema = object({
	task: IssueNumberSchema,
	attempt: int().min(1),
	sha: ShaSchema,
	base: ShaSchema,
	runId: Count,
	runAttempt: Count,
	reservedCents: Count,
	content: string(),
	scope: Texts
}), AgentPolicySchema = discriminatedUnion("name", [
	object({
		name: _enum([
			"claude",
			"codex",
			"gemini"
		]),
		model: maybe(string()),
		maxTurns: int().min(1)
	}),
	object({
		name: literal("opencode"),
		model: string(),
		maxTurns: int().min(1)
	}),
	object({
		name: literal("command"),
		command: string(),
		service: maybe(_enum([
			"anthropic",
			"openai",
			"google"
		]))
	}),
	object({
		name: literal("replay"),
		file: string()
	})
]), PackedPolicySchema = object({
	enabled: boolean(),
	agent: AgentPolicySchema,
	parallel: Count,
	priority: object({
		first: Texts,
		last: Texts
	}),
	trust: object({
		label: _enum(ROLES),
		bots: Texts
	}),
	attempts: object({
		max: Count,
		minutes: number().positive(),
		idleMinutes: number().positive(),
		standstillMinutes: number().positive(),
		fixRounds: Count,
		cents: Count,
		queueMinutes: number().positive()
	}),
	budget: object({
		centsPerDay: Count,
		attemptsPerDay: Count
	}),
	breaker: object({
		failures: Count,
		minutes: number().positive()
	}),
	setup: Texts,
	cache: object({
		paths: Texts,
		key: Texts
	}),
	checks: array(object({
		name: string(),
		run: string(),
		minutes: number().positive()
	})),
	commands: object({
		allow: Texts,
		deny: Texts
	}),
	sandbox: object({
		enabled: boolean(),
		allowHosts: Texts
	}),
	prices: record(string(), object({
		input: number(),
		cachedInput: number(),
		cacheWrite: number(),
		output: number()
	})),
	ci: object({
		minutes: number(),
		trust: boolean()
	}),
	merge: object({
		method: _enum(["merge", "squash"]),
		upToDate: boolean(),
		approvals: Count
	}),
	watch: object({
		checks: Texts,
		minutes: number()
	}),
	rollback: object({ maxPerDay: Count }),
	memory: object({ file: string() })
}), PastAttemptSchema = object({
	attempt: int().min(1),
	reason: string(),
	evidence: array(EvidenceSchema)
}), TaskInFlightSchema = object({
	number: int().min(1),
	title: string(),
	scope: Texts
}), TaskCommentSchema = object({
	author: string(),
	at: Count.max(864e13),
	text: string()
}), TaskPackSchema = object({
	version: literal(1),
	repository: string().regex(/^[^/\s]+\/[^/\s]+$/, "must be owner/name"),
	task: TaskSpecSchema,
	comments: array(TaskCommentSchema).default([]),
	claim: ClaimSchema,
	policy: PackedPolicySchema,
	history: array(PastAttemptSchema),
	inFlight: array(TaskInFlightSchema).default([])
});
export { parseArtifact as n, TaskPackSchema as t };
