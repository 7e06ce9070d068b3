import { A as asNodeId, C as fitBody, H as policyReading, L as deriveTask, M as findTask, O as claimBranch, R as setScene, S as openPullRequest, T as moveRefs, a as observe, i as observeSwitch, j as asSha, n as planFor, p as list, t as RENDERERS, u as explainUnapproved, w as writeRecord, x as apply, z as blames } from "./renderers.js";
import { _ as string, d as literal, m as object, o as array, p as number, r as _enum, s as boolean, u as int } from "./schemas.js";
import { n as withAttempt, t as showsOnly } from "./shows-only.js";
import { t as PawlError } from "./errors2.js";
import { t as UNWALLED } from "./attempt-summary.js";
import { a as quoteInline, i as quoteBlock, n as code, o as quoteTitle, t as table } from "./table.js";
import { n as parseChangeset } from "./changeset-schema.js";
import { n as FailureClassSchema, o as maybe } from "./record-schema.js";
import { n as parseArtifact } from "./task-pack-schema.js";
import { r as tellEnding } from "./cost-notes.js";
import { a as TASK_LABEL } from "./labels.js";
import { createHash } from "node:crypto";
// src/github/apply/publish-changeset.ts
/**
* Turns a changeset into a commit through the Git Data API and opens its pull request. No git, hook or
* other code runs on what the agent made. The commit's parent is the claim commit and the branch is
* moved from that commit only: an attempt whose claim was released, re-made or already used is refused
* by GitHub. The tree is made on the base's, whatever the commit before holds.
* Gives the pull request; throws `PAWL_CLAIM_LOST` if the attempt was fenced.
*/
async function publishChangeset(client, changeset, claim, publication) {
	let { task } = claim, branch = claimBranch(task, claim.attempt), tree = await client.rest({
		what: "make tree",
		task
	}, "POST /repos/{owner}/{repo}/git/trees", {
		base_tree: claim.base,
		tree: await Promise.all(changeset.files.map((file) => treeEntry(client, task, file)))
	}), commit = await client.rest({
		what: "make commit",
		task
	}, "POST /repos/{owner}/{repo}/git/commits", {
		message: publication.commitMessage,
		tree: tree.sha,
		parents: [claim.sha]
	}), head = asSha(commit.sha), refused = await moveRefs(client, {
		what: "push",
		task
	}, publication.repositoryId, [{
		branch,
		from: claim.sha,
		to: head
	}]);
	if (refused !== void 0) throw new PawlError("PAWL_CLAIM_LOST", `the branch ${branch} is gone or has moved on (${refused})`);
	let pullRequest = await openPullRequest(client, {
		what: "open pull request",
		task
	}, {
		title: publication.title,
		body: publication.body,
		branch,
		head,
		base: publication.defaultBranch
	});
	return {
		id: asNodeId(pullRequest.node_id),
		number: pullRequest.number,
		url: pullRequest.html_url,
		head
	};
}
/** Text goes inline, in the one request that makes the tree; anything else needs a blob of its own. */
async function treeEntry(client, task, file) {
	if (file.change === "deleted") return {
		path: file.path,
		mode: "100644",
		type: "blob",
		sha: null
	};
	let entry = {
		path: file.path,
		mode: file.mode,
		type: "blob"
	}, text = decodeText(file.base64);
	if (text !== void 0) return {
		...entry,
		content: text
	};
	let blob = await client.rest({
		what: "make blob",
		task
	}, "POST /repos/{owner}/{repo}/git/blobs", {
		content: file.base64,
		encoding: "base64"
	});
	return {
		...entry,
		sha: blob.sha
	};
}
/** The bytes as text, if they are UTF-8 to the last: what comes back from GitHub must be what was sent. */
function decodeText(base64) {
	let bytes = Buffer.from(base64, "base64"), text = bytes.toString("utf8");
	return !text.includes("\0") && Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
}
// src/render/pull-request.ts
/** The title of an attempt's pull request, and of its commit. */
function renderTitle(pack) {
	return quoteTitle(pack.task.title);
}
/** The commit's message. Pawl writes it: an agent's words would act (`Closes`, `[skip ci]`). */
function renderCommitMessage(pack) {
	let { task, attempt, runId, runAttempt } = pack.claim;
	return [
		renderTitle(pack),
		"",
		`Pawl-Task: ${task}`,
		`Pawl-Attempt: ${attempt}`,
		`Pawl-Run: ${runId}/${runAttempt}`
	].join("\n");
}
/**
* The pull request's body: what was asked, what was done, how it was checked. No closing word: Pawl
* closes the issue itself, at the end.
*/
function renderPullRequest(pack, attempt, proofs, files) {
	let { task, claim } = pack, shown = files.slice(0, 20).map((path) => `- ${code(path)}`), more = files.length > shown.length ? [`- and ${files.length - shown.length} more`] : [], body = [
		`Task: #${task.number}`,
		"## What was asked",
		list(task.criteria.map((criterion) => quoteInline(criterion, 300))),
		"## What was done",
		`Attempt ${claim.attempt}, by ${code(attempt.agent)}${attempt.model === void 0 ? "" : ` (${code(attempt.model)})`} in ${Math.round(attempt.seconds)} s and ${attempt.turns} turns. It changed:`,
		[...shown, ...more].join("\n"),
		...attempt.sandbox === "off" ? [UNWALLED] : [],
		...attempt.summary === "" ? [] : ["The agent’s own words, which nothing here rests on:", quoteBlock(attempt.summary, 1500)],
		"## How it was checked",
		renderProofs(proofs),
		`Made by [run ${claim.runId}](${task.url.replace(/\/issues\/\d+$/, "")}/actions/runs/${claim.runId}) on base ${code(claim.base.slice(0, 7))}.`
	].join("\n\n");
	return fitBody(body);
}
function renderProofs(proofs) {
	if (proofs.checks.length === 0) return "The policy names no checks: CI alone judges this.";
	let rows = proofs.checks.map(({ name, passed, seconds }) => [
		code(name),
		passed ? "passed" : "failed",
		`${seconds.toFixed(1)} s`
	]);
	return [
		"On a clean checkout, by a job that holds no secret:",
		"",
		table([
			"Check",
			"Result",
			"Time"
		], rows)
	].join("\n");
}
// src/config/attempt-schema.ts
const Count = int().min(0), Amount = number().min(0), CheckProofSchema = object({
	name: string().max(200),
	run: string().max(4e3),
	passed: boolean(),
	exitCode: maybe(int()),
	seconds: Amount,
	logTail: string().max(8e3)
}), UsageSchema = object({
	inputTokens: Count,
	outputTokens: Count,
	cents: Amount,
	byModel: array(object({
		model: string().max(200),
		inputTokens: Count,
		cachedInputTokens: Count,
		cacheWriteTokens: Count,
		outputTokens: Count,
		cents: Amount,
		estimated: Count.default(0),
		priceKnown: boolean().default(!0)
	})).max(50).default([])
}), SessionSchema = object({
	outcome: _enum(["finished", "failed"]),
	reason: string().max(4e3),
	turns: Count,
	seconds: Amount
}), HiddenSchema = object({
	where: string().max(200),
	kind: _enum([
		"comment",
		"title",
		"definition",
		"footnote",
		"info",
		"markup",
		"cell",
		"excess",
		"zero-width",
		"bidi",
		"tag",
		"control"
	]),
	count: Count,
	said: string().max(1e3)
}), ChangeSchema = object({
	files: array(object({
		path: string().max(4096),
		change: _enum([
			"added",
			"modified",
			"deleted"
		])
	})).max(200),
	total: Count
}), AttemptSchema = object({
	version: literal(1),
	outcome: _enum([
		"finished",
		"blocked",
		"failed"
	]),
	class: maybe(FailureClassSchema),
	reason: string().max(4e3),
	agent: string().max(100),
	model: maybe(string().max(200)),
	turns: Count,
	seconds: Amount,
	usage: UsageSchema,
	summary: string().max(8e3),
	sessions: array(SessionSchema).max(20).default([]),
	times: object({
		setupSeconds: Amount,
		agentSeconds: Amount,
		checkSeconds: Amount
	}).default({
		setupSeconds: 0,
		agentSeconds: 0,
		checkSeconds: 0
	}),
	denials: array(object({
		tool: string().max(200),
		call: string().max(1e3)
	})).max(100).default([]),
	hidden: array(HiddenSchema).max(200).default([]),
	checks: array(CheckProofSchema).max(200).default([]),
	messages: array(object({
		kind: _enum(["blocked", "scope"]),
		text: string().max(4e3)
	})).max(10).default([]),
	change: ChangeSchema.default({
		files: [],
		total: 0
	}),
	sandbox: _enum(["on", "off"]).default("on"),
	promptCharacters: Count.default(0)
}), ProofsSchema = object({
	version: literal(1),
	changeset: string().max(64),
	refused: maybe(string().max(1e4)),
	checks: array(CheckProofSchema).max(200)
}), PROTECTED = /^\.github\/(?:workflows|actions)\/|^\.github\/pawl\.ya?ml$/i;
/**
* May this be published? Reads what earlier jobs left as data, against its schemas, and believes none
* of it: no attempt, no changeset, no proof, a refused one or a red check all end in a record.
*/
function judgeResult(files, wanted) {
	if (files.attempt === void 0) return refuse("infrastructure", "The job that runs the agent left no account of it", void 0);
	let attempt;
	try {
		if (attempt = parseArtifact("attempt.json", files.attempt, AttemptSchema), attempt.outcome === "blocked") return {
			kind: "record",
			outcome: { kind: "blocked" },
			reason: attempt.reason,
			evidence: [],
			attempt
		};
		if (attempt.outcome === "failed") return {
			...refuse(attempt.class ?? "agent", attempt.reason, attempt),
			evidence: evidenceOf(attempt.checks)
		};
		if (files.changeset === void 0) return refuse("infrastructure", "The job that runs the agent left no changeset", attempt);
		let changeset = parseChangeset(files.changeset), forbidden = changeset.files.map(({ path }) => path).filter((path) => PROTECTED.test(path));
		if (forbidden.length > 0) return refuse("policy", `The change touches what only a person may change: ${forbidden.join(", ")}`, attempt);
		if (files.proofs === void 0) return refuse("infrastructure", "The job that verifies the change left no proofs", attempt);
		let proofs = parseArtifact("proofs.json", files.proofs, ProofsSchema);
		return proofs.changeset === createHash("sha256").update(files.changeset).digest("hex") ? judgeProofs(attempt, changeset, proofs, wanted) : refuse("infrastructure", "The proofs are for another changeset", attempt);
	} catch (error) {
		if (!(error instanceof PawlError)) throw error;
		return refuse(error.code === "PAWL_CHANGESET_INVALID" ? "policy" : "infrastructure", error.message, attempt);
	}
}
function judgeProofs(attempt, changeset, proofs, wanted) {
	if (changeset.files.length === 0) return refuse("agent", "The agent said it was done, but changed nothing", attempt);
	if (proofs.refused !== void 0) return refuse("agent", `The change could not be applied: ${proofs.refused}`, attempt);
	let red = proofs.checks.filter(({ passed }) => !passed);
	if (red.length === 0) {
		let missing = wanted.filter((check) => !isProved(check, proofs));
		return missing.length === 0 ? {
			kind: "publish",
			attempt,
			changeset,
			proofs
		} : refuse("infrastructure", `No proof was left of the policy's checks: ${missing.map(({ name }) => name).join(", ")}`, attempt);
	}
	let evidence = evidenceOf(red);
	return {
		kind: "record",
		outcome: {
			kind: "failed",
			class: "agent"
		},
		reason: `The policy's checks refused the change: ${red.map(({ name }) => name).join(", ")} failed`,
		evidence,
		attempt
	};
}
/** What red checks said, for the next attempt. */
function evidenceOf(checks) {
	return checks.filter(({ passed }) => !passed).map((proof) => ({
		source: proof.name,
		summary: `\`${proof.run}\` ${tellEnding(proof)}`,
		annotations: [],
		logTail: proof.logTail,
		url: void 0
	}));
}
function isProved({ name, run }, { checks }) {
	return checks.some((proof) => proof.name === name && proof.run === run && proof.passed);
}
function refuse(failureClass, reason, attempt) {
	return {
		kind: "record",
		outcome: {
			kind: "failed",
			class: failureClass
		},
		reason,
		evidence: [],
		attempt
	};
}
// src/action/make-record.ts
/** What is remembered of an attempt. */
function makeRecord(pack, result, opened) {
	let base = {
		version: 1,
		task: pack.claim.task,
		attempt: pack.claim.attempt,
		agent: result.attempt?.agent ?? pack.policy.agent.name,
		cents: costOf(result, pack),
		pullRequest: opened?.number,
		head: opened?.head,
		revertedBy: void 0,
		sandbox: result.attempt?.sandbox
	};
	if (result.kind === "record") {
		let { outcome, reason, evidence } = result;
		return {
			...base,
			outcome,
			reason: reason.slice(0, 2e3),
			evidence
		};
	}
	return {
		...base,
		outcome: { kind: "published" },
		reason: `Pull request #${opened?.number} is open`,
		evidence: []
	};
}
/**
* What the attempt cost. An agent that was killed, or that tells no price, says nothing: then the whole
* reservation counts, so that a day's budget holds. A model that refused cost nothing; nor does a replay.
*/
function costOf(result, { claim, policy }) {
	let told = result.attempt?.usage.cents ?? 0;
	return told > 0 ? told : result.kind === "record" && result.outcome.kind === "failed" && blames(result.outcome.class) === "model" || policy.agent.name === "replay" ? 0 : claim.reservedCents;
}
// src/action/refuse-publication.ts
/**
* Whether what an attempt made may no longer be published, although its claim stands: the task is no
* longer wanted, or not in these words; or CI would run it with more than a read token.
*/
function refusePublication({ facts, state, orders, unapproved }, claim, dangers, policy) {
	let { issue } = facts, cancelled = (reason) => ({
		class: "cancelled",
		reason
	});
	if (!issue.open) return cancelled("The issue was closed while this was made.");
	if (!issue.labels.includes("agent")) return cancelled(`The label \`${TASK_LABEL}\` was taken off while this was made.`);
	if (orders.stopped) return cancelled("The task was stopped while this was made.");
	if (state.kind === "working" && state.run.kind === "unwanted") return cancelled("The task was asked for anew while this was made.");
	if (unapproved) return cancelled(explainUnapproved(unapproved));
	if (issue.content !== claim.content) return cancelled(explainUnapproved({ kind: "changed-since-claim" }));
	let [danger] = dangers;
	if (danger && !policy.ci.trust) return cancelled(`CI would run this with more than a read token: \`${danger.workflow}\` ${danger.why}. Move that into a workflow that does not run on branches of Pawl's, or set \`ci.trust: true\` in the policy.`);
}
/**
* Ends an attempt: a pull request, or the record of why there is none; then shows it, and starts the
* next run while there is work and room. Throws `PAWL_CLAIM_LOST` if the attempt no longer owns its
* task, and `PAWL_SWITCHED_OFF` if somebody pulled the kill switch: then nothing is written.
*/
async function publish(client, context, pack, files) {
	let { claim } = pack, { now, run } = context, seenAt = now();
	if (run.id !== claim.runId || run.attempt !== claim.runAttempt) {
		let owner = `run ${claim.runId}, attempt ${claim.runAttempt}`;
		throw new PawlError("PAWL_CLAIM_LOST", `it was made by ${owner}: a re-run owns nothing`);
	}
	let { snapshot, policyText } = await observe(client, {
		now,
		knownRuns: [run],
		first: {
			expected: expectedOf(context, claim),
			judged: 4
		}
	}), reading = policyReading(policyText);
	await requireSwitchedOn(client, pack, reading);
	let { facts, attempt } = requireClaim(snapshot, pack), result = judge(pack, facts, snapshot, reading, files, now()), opened = result.kind === "publish" ? await open(client, pack, snapshot, result) : void 0, record = makeRecord(pack, result, opened);
	return await writeRecord(client, record, claim.sha, void 0), await goOn(client, context, {
		snapshot: withAttempt({
			...snapshot,
			paused: !1
		}, claim.task, {
			...attempt,
			record: {
				checkRun: 0,
				writtenAt: now(),
				content: record
			},
			pullRequest: opened && freshPullRequest(opened, snapshot, now())
		}),
		policyText
	}, record, seenAt), record;
}
/** The claim that `pick` made, asked for together with everything else. */
function expectedOf({ branch }, { task, attempt }) {
	return branch === void 0 ? void 0 : {
		defaultBranch: branch,
		branches: [claimBranch(task, attempt)]
	};
}
/**
* Shows what became of the attempt, and starts what there is room for now. What was held up on its way
* shows nothing: its task may be done by now, and then nobody would put that right.
*/
async function goOn(client, context, observation, { task, reason }, seenAt) {
	let { now, log } = context, { plan, snapshot } = await planFor(client, observation, {
		now,
		readPolicy: policyReading,
		renderers: RENDERERS
	});
	for (let effect of plan.effects) {
		if (!(effect.kind === "start-run" || effect.kind === "show" && effect.task === task) || effect.kind === "show" && now() - seenAt > 12e4) continue;
		let outcome = await apply(client, showsOnly(effect), snapshot);
		outcome.kind !== "applied" && log(`${effect.kind}: ${outcome.kind}, ${outcome.why}`);
	}
	log(`#${task} is now ${findTask(plan, task)?.state.kind ?? "gone"}: ${reason}`);
}
async function requireSwitchedOn(client, { claim }, reading) {
	if (!(reading.ok && !reading.policy.enabled || await observeSwitch(client))) return;
	let what = `attempt ${claim.attempt} on #${claim.task} is not published`;
	throw new PawlError("PAWL_SWITCHED_OFF", what);
}
/** The attempt, if its claim still stands as `pick` made it. */
function requireClaim(snapshot, { claim }) {
	let facts = snapshot.tasks.find(({ issue }) => issue.number === claim.task), attempt = facts?.attempts.find(({ number }) => number === claim.attempt), stands = attempt?.claim?.sha === claim.sha && attempt.branch?.tip === claim.sha;
	if (!facts || !stands || attempt.record) {
		let which = `the claim of attempt ${claim.attempt} on #${claim.task}`;
		throw new PawlError("PAWL_CLAIM_LOST", `${which} was released or used`);
	}
	return {
		facts,
		attempt
	};
}
/** What the jobs before left, unless it may not be published whatever it is. */
function judge(pack, facts, snapshot, reading, files, now) {
	let policy = reading.ok ? reading.policy : pack.policy, result = judgeResult(files, pack.policy.checks), refused = refusePublication(deriveTask(facts, setScene(snapshot, policy, now)), pack.claim, snapshot.repository.ciDangers, policy);
	return refused ? {
		kind: "record",
		outcome: {
			kind: "failed",
			class: refused.class
		},
		reason: refused.reason,
		evidence: [],
		attempt: result.attempt
	} : result;
}
async function open(client, pack, { repository }, { attempt, changeset, proofs }) {
	if (changeset.base !== pack.claim.base) throw new PawlError("PAWL_ARTIFACT_INVALID", "the changeset was made on another base than the claim");
	let paths = changeset.files.map(({ path }) => path);
	return publishChangeset(client, changeset, pack.claim, {
		commitMessage: renderCommitMessage(pack),
		title: renderTitle(pack),
		body: renderPullRequest(pack, attempt, proofs, paths),
		repositoryId: repository.id,
		defaultBranch: repository.defaultBranch
	});
}
/** A pull request as it is seen right after it was opened. */
function freshPullRequest(opened, { repository }, now) {
	return {
		...opened,
		base: repository.defaultBranch,
		state: "open",
		headAt: now,
		update: void 0,
		mergeable: "unknown",
		behindBy: void 0,
		createdAt: now,
		checks: [],
		reviewDecision: void 0,
		reviews: [],
		inMergeQueue: !1,
		dequeued: void 0,
		merge: void 0
	};
}
export { publish as t };
