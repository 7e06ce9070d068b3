import { i as setSecret, t as getInput } from "./core.js";
import { c as TaskPackSchema, l as parseArtifact, n as parseChangeset } from "./changeset-schema.js";
import { t as PawlError } from "./errors2.js";
import { d as literal, f as number, g as string, o as array, p as object, r as _enum, s as boolean, u as int } from "./schemas.js";
import { t as connect } from "./client.js";
import { a as readLeftFile, i as readJobContext, n as readCredentials, o as readRepository, r as readFolder, t as apiUrl } from "./job-inputs.js";
import { t as readPolicy } from "./read-policy.js";
import { t as planFor } from "./controller.js";
import { c as asNodeId, d as code, f as quoteBlock, h as findTask, i as claimBranch, l as asSha, m as quoteTitle, n as renderStatusComment, o as apply, p as quoteInline, s as writeRecord, t as observe } from "./observe.js";
import { t as withAttempt } from "./with-attempt.js";
import { r as hasStatus } from "./explain-failure.js";
import { n as FailureClassSchema, o as maybe } from "./record-schema.js";
import { createHash } from "node:crypto";
// src/github/publish-changeset.ts
/**
* Turns a changeset into a commit through the Git Data API and opens its pull request. No git, hook or
* other code runs on what the agent made. The commit's parent is the claim commit and the ref is moved
* without force: an attempt whose claim was released, re-made or already used is refused by GitHub.
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
	});
	try {
		await client.rest({
			what: "push",
			task
		}, "PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
			ref: `heads/${branch}`,
			sha: commit.sha,
			force: !1
		});
	} catch (error) {
		throw hasStatus(error, 404, 422) ? new PawlError("PAWL_CLAIM_LOST", `the branch ${branch} is gone or has moved on`, { cause: error }) : error;
	}
	let pullRequest = await client.rest({
		what: "open pull request",
		task
	}, "POST /repos/{owner}/{repo}/pulls", {
		title: publication.title,
		body: publication.body,
		head: branch,
		base: publication.defaultBranch
	});
	return {
		id: asNodeId(pullRequest.node_id),
		number: pullRequest.number,
		url: pullRequest.html_url,
		head: asSha(commit.sha)
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
	let { task, claim } = pack, shown = files.slice(0, 20).map((path) => `- ${code(path)}`), more = files.length > shown.length ? [`- and ${files.length - shown.length} more`] : [];
	return [
		`Task: #${task.number}`,
		"## What was asked",
		task.criteria.map((criterion) => `- ${quoteInline(criterion, 300)}`).join("\n"),
		"## What was done",
		`Attempt ${claim.attempt}, by ${code(attempt.agent)}${attempt.model === void 0 ? "" : ` (${code(attempt.model)})`} in ${Math.round(attempt.seconds)} s and ${attempt.turns} turns. It changed:`,
		[...shown, ...more].join("\n"),
		...attempt.summary === "" ? [] : ["The agent’s own words, which nothing here rests on:", quoteBlock(attempt.summary, 1500)],
		"## How it was checked",
		renderProofs(proofs),
		`Made by [run ${claim.runId}](${task.url.replace(/\/issues\/\d+$/, "")}/actions/runs/${claim.runId}) on base ${code(claim.base.slice(0, 7))}.`
	].join("\n\n");
}
function renderProofs(proofs) {
	return proofs.checks.length === 0 ? "The policy names no checks: CI alone judges this." : [
		"On a clean checkout, by a job that holds no secret:",
		"",
		"| Check | Result | Time |",
		"| --- | --- | --- |",
		...proofs.checks.map(({ name, passed, seconds }) => `| ${code(name)} | ${passed ? "passed" : "failed"} | ${seconds.toFixed(1)} s |`)
	].join("\n");
}
// src/config/attempt-schema.ts
const Count = int().min(0), AttemptSchema = object({
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
	seconds: number().min(0),
	usage: object({
		inputTokens: Count,
		outputTokens: Count,
		cents: number().min(0)
	}),
	summary: string().max(8e3)
}), CheckProofSchema = object({
	name: string().max(200),
	run: string().max(4e3),
	passed: boolean(),
	exitCode: maybe(int()),
	seconds: number().min(0),
	logTail: string().max(8e3)
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
		if (attempt.outcome === "failed") return refuse(attempt.class ?? "agent", attempt.reason, attempt);
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
	let evidence = red.map(({ name, run, exitCode, logTail }) => ({
		source: name,
		summary: exitCode === void 0 ? `\`${run}\` did not end in time` : `\`${run}\` ended with exit code ${exitCode}`,
		annotations: [],
		logTail,
		url: void 0
	}));
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
// src/action/publish.ts
/**
* Ends an attempt: a pull request, or the record of why there is none; then shows it, and starts the
* next run while there is work and room. Throws `PAWL_CLAIM_LOST` if the attempt no longer owns its task.
*/
async function publish(client, context, pack, files) {
	let { claim } = pack, { snapshot, policyText } = await observe(client, { knownRuns: [context.run] }), read = readPolicy(policyText);
	if (read.ok && !read.policy.enabled) throw new PawlError("PAWL_SWITCHED_OFF", `attempt ${claim.attempt} on #${claim.task} is not published`);
	let attempt = requireClaim(snapshot, pack), result = judgeResult(files, pack.policy.checks), opened = result.kind === "publish" ? await open(client, pack, snapshot, result) : void 0, record = makeRecord(pack, result, opened);
	await writeRecord(client, record, claim.sha, void 0);
	let after = withAttempt(snapshot, claim.task, {
		...attempt,
		record: {
			checkRun: 0,
			writtenAt: context.now(),
			content: record
		},
		pullRequest: opened === void 0 ? void 0 : {
			...opened,
			base: snapshot.repository.defaultBranch,
			state: "open",
			mergeable: "unknown",
			createdAt: context.now(),
			checks: [],
			merge: void 0
		}
	}), plan = await planFor(client, {
		snapshot: after,
		policyText
	}, {
		now: context.now,
		readPolicy: () => read.ok ? read.policy : {
			...pack.policy,
			enabled: !1
		},
		renderStatus: renderStatusComment
	});
	for (let effect of plan.effects) {
		if (!(effect.kind === "start-run" || effect.kind === "show" && effect.task === claim.task)) continue;
		let outcome = await apply(client, effect, after);
		outcome.kind !== "applied" && context.log(`${effect.kind}: ${outcome.kind}, ${outcome.why}`);
	}
	return context.log(`#${claim.task} is now ${findTask(plan, claim.task)?.state.kind ?? "gone"}: ${record.reason}`), record;
}
/** The attempt, if its claim still stands as `pick` made it and nobody took the task back. */
function requireClaim(snapshot, { claim }) {
	let facts = snapshot.tasks.find(({ issue }) => issue.number === claim.task), attempt = facts?.attempts.find(({ number }) => number === claim.attempt);
	if (!facts?.issue.open || !facts.issue.labels.includes("agent")) throw new PawlError("PAWL_CLAIM_LOST", `#${claim.task} was closed, or its label was taken off`);
	if (attempt?.claim?.sha !== claim.sha || attempt.branch?.tip !== claim.sha || attempt.record) throw new PawlError("PAWL_CLAIM_LOST", `the claim of attempt ${claim.attempt} on #${claim.task} was released or used`);
	return attempt;
}
async function open(client, pack, snapshot, { attempt, changeset, proofs }) {
	if (changeset.base !== pack.claim.base) throw new PawlError("PAWL_ARTIFACT_INVALID", "the changeset was made on another base than the claim");
	return publishChangeset(client, changeset, pack.claim, {
		commitMessage: renderCommitMessage(pack),
		title: renderTitle(pack),
		body: renderPullRequest(pack, attempt, proofs, changeset.files.map(({ path }) => path)),
		defaultBranch: snapshot.repository.defaultBranch
	});
}
function makeRecord(pack, result, opened) {
	let base = {
		version: 1,
		task: pack.claim.task,
		attempt: pack.claim.attempt,
		agent: result.attempt?.agent ?? pack.policy.agent.name,
		cents: result.attempt?.usage.cents ?? pack.claim.reservedCents,
		pullRequest: opened?.number,
		head: opened?.head
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
// src/action/publish-job.ts
/** `command: publish`: ends the attempt, whatever the jobs before it left. */
async function runPublishJob() {
	let credentials = readCredentials();
	setSecret(credentials.privateKey);
	let context = readJobContext(), folder = readFolder(), pack = await readPack(folder, getInput("digest")), files = {
		attempt: await readLeftFile(folder, "attempt.json"),
		changeset: await readLeftFile(folder, "changeset.json"),
		proofs: await readLeftFile(folder, "proofs.json")
	};
	await publish(await connect(credentials, readRepository(), apiUrl()), context, pack, files);
}
/** The pack that `pick` made, proved by the digest in that job's outputs: nobody else can set those. */
async function readPack(folder, digest) {
	let text = await readLeftFile(folder, "task.json");
	if (text === void 0) throw new PawlError("PAWL_ARTIFACT_INVALID", "task.json is missing");
	if (createHash("sha256").update(text).digest("hex") !== digest) throw new PawlError("PAWL_ARTIFACT_INVALID", "task.json is not the one that `pick` made");
	return parseArtifact("task.json", text, TaskPackSchema);
}
export { runPublishJob };
