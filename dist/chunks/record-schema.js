import { _ as string, c as custom, d as literal, l as discriminatedUnion, m as object, o as array, p as number, r as _enum, u as int } from "./schemas.js";
import { n as isSha, t as isIssueNumber } from "./ids.js";
// src/core/role.ts
const ROLES = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
/** Whether `role` gives at least what `wanted` gives. */
function includesRole(role, wanted) {
	return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}
// src/core/attempt-record.ts
const FAILURE_CLASSES = [
	"agent",
	"spec",
	"quota",
	"auth",
	"infrastructure",
	"flaky",
	"conflict",
	"policy",
	"cancelled"
], RECORD_CHECK = "pawl/attempt", REVERT_CHECK = "pawl/revert", ShaSchema = custom((value) => typeof value == "string" && isSha(value), "must be a full sha"), IssueNumberSchema = custom((value) => typeof value == "number" && isIssueNumber(value), "must be an issue's number");
/** JSON leaves out a key whose value is undefined: what is left out reads as undefined again. */
function maybe(schema) {
	return schema.optional().transform((value) => value);
}
// src/config/record-schema.ts
/** What a check run's `output.text` can hold (GitHub, "Create a check run"). */
const MAX_CHARACTERS = 65535, FailureClassSchema = _enum(FAILURE_CLASSES), EvidenceSchema = object({
	source: string().max(1e3),
	summary: string().max(1e4),
	annotations: array(object({
		path: string().max(4096),
		line: int().min(0),
		message: string().max(1e4)
	})).max(200),
	logTail: string().max(MAX_CHARACTERS),
	url: maybe(string().max(2048))
}), AttemptRecordSchema = object({
	version: literal(1),
	task: IssueNumberSchema,
	attempt: int().min(1).max(9999),
	outcome: discriminatedUnion("kind", [
		object({ kind: literal("published") }),
		object({ kind: literal("blocked") }),
		object({
			kind: literal("failed"),
			class: FailureClassSchema
		})
	]),
	reason: string().max(4e3),
	agent: string().max(100),
	cents: number().min(0).max(1e9),
	pullRequest: maybe(int().min(1)),
	head: maybe(ShaSchema),
	revertedBy: maybe(ShaSchema),
	evidence: array(EvidenceSchema).max(100),
	sandbox: _enum(["on", "off"]).optional()
});
/** Reads the text of a check run; `undefined` if it is no record of this version. */
function parseAttemptRecord(text) {
	if (!(text.length > MAX_CHARACTERS)) try {
		return AttemptRecordSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return;
	}
}
export { ShaSchema as a, REVERT_CHECK as c, IssueNumberSchema as i, ROLES as l, FailureClassSchema as n, maybe as o, parseAttemptRecord as r, RECORD_CHECK as s, EvidenceSchema as t, includesRole as u };
