import { C as showTask, E as setScene, O as isReady, S as reconcile, _ as claimBranch, a as observe, b as asSha, c as explainPause, f as apply, h as moveRefs, k as policyReading, n as planFor, o as explainState, t as RENDERERS, v as renderClaimMessage, w as ledgerOn, x as findTask } from "./renderers.js";
import { t as requirePolicy } from "./require-policy.js";
import { t as PawlError } from "./errors2.js";
import { n as withAttempt, t as showsOnly } from "./shows-only.js";
import { createHash } from "node:crypto";
// src/github/create-claim.ts
/**
* Claims a task: a commit with the base's tree, then in one transaction its branch, which must not
* exist, and `pawl/queue`, which must still point at the claim before it. So whoever claims has seen
* every claim there is (docs/adr/0004-claims-are-chained.md).
* Gives `undefined` if another claim was made since `snapshot` was taken.
*/
async function createClaim(client, trailers, { repository, ledger }, now) {
	let { task, attempt } = trailers, { head } = repository, commit = await client.rest({
		what: "make claim",
		task
	}, "POST /repos/{owner}/{repo}/git/commits", {
		message: renderClaimMessage(trailers, ledgerOn(ledger, now)),
		tree: head.tree,
		parents: [head.sha]
	}), sha = asSha(commit.sha);
	return await moveRefs(client, {
		what: "take claim",
		task
	}, repository.id, [{
		branch: claimBranch(task, attempt),
		from: void 0,
		to: sha
	}, {
		branch: "pawl/queue",
		from: ledger.tip,
		to: sha,
		force: !0
	}]) === void 0 ? {
		...trailers,
		sha,
		base: head.sha
	} : void 0;
}
// src/action/show-claim.ts
/** Shows on its issue that a task was claimed a moment ago. */
async function showClaim(client, context, before, policy, claim) {
	let after = withAttempt(before, claim.task, {
		number: claim.attempt,
		branch: void 0,
		claim,
		claimedAt: context.now(),
		record: void 0,
		run: context.run,
		pullRequest: void 0
	}), now = context.now(), task = findTask(reconcile(after, {
		ok: !0,
		policy
	}, now, RENDERERS), claim.task), shows = task ? showTask(task, setScene(after, policy, now), RENDERERS) : [];
	for (let effect of shows) {
		let outcome = await apply(client, showsOnly(effect), after);
		outcome.kind !== "applied" && context.log(`The status of #${claim.task} is not shown yet: ${outcome.why}`);
	}
}
// src/action/pick.ts
/** How often another run may be faster. Then the queue is in good hands, and this run is not needed. */
const IN_FLIGHT = /* @__PURE__ */ new Set(["working", "validating"]);
/**
* Claims the first ready task, or `wanted`, and shows that it is being worked on. A claim that is made
* by another run in between refuses this one: then it looks again and chooses anew. Gives `undefined`
* if no task is ready; throws `PAWL_TASK_NOT_READY` if `wanted` is not.
*/
async function pick(client, context, wanted) {
	for (let look = 1; look <= 3; look += 1) {
		let choice = await choose(client, context, wanted);
		if (!choice) return;
		let { task, spec, attempt, policy, snapshot } = choice, claim = await createClaim(client, {
			task: spec.number,
			attempt,
			runId: context.run.id,
			runAttempt: context.run.attempt,
			reservedCents: policy.attempts.cents,
			content: task.facts.issue.content,
			scope: spec.scope
		}, snapshot, context.now());
		if (claim) {
			await showClaim(client, context, snapshot, policy, claim);
			let pack = JSON.stringify(makePack(client, choice, claim));
			return {
				pack,
				digest: createHash("sha256").update(pack).digest("hex"),
				claim
			};
		}
		context.log(`Look ${look} of 3: another run made a claim since it was taken.`);
	}
	context.log("Other runs were faster each time: the queue is in their hands.");
}
/** The task to be claimed, by the same plan that the controller makes; `undefined` if none is ready. */
async function choose(client, context, wanted) {
	let { now, run } = context, observation = await observe(client, {
		now,
		knownRuns: [run],
		first: { judged: 4 }
	}), policy = requirePolicy(observation.policyText), liveRuns = observation.snapshot.liveRuns ?? [], begins = observation.snapshot.tasks.find(({ issue }) => issue.number === wanted), { plan, snapshot } = await planFor(client, {
		...observation,
		snapshot: {
			...observation.snapshot,
			liveRuns
		}
	}, {
		now,
		readPolicy: policyReading,
		renderers: RENDERERS,
		begins: begins?.issue.number ?? "first"
	}), task = wanted === void 0 ? plan.tasks.find(({ state }) => isReady(state)) : plan.tasks.find(({ facts }) => facts.issue.number === wanted);
	if (task && isReady(task.state)) {
		let { spec, nextAttempt: attempt } = task.state;
		return {
			task,
			spec,
			attempt,
			policy,
			snapshot,
			inFlight: inFlight(plan, task)
		};
	}
	if (wanted !== void 0) throw notReady(wanted, task);
	explainIdleness(plan, context);
}
/** What others are at, so that an agent keeps out of it: those with an attempt or a pull request that is open. */
function inFlight({ tasks }, chosen) {
	return tasks.filter((task) => task !== chosen && IN_FLIGHT.has(task.state.kind)).slice(0, 20).map(({ facts }) => ({
		number: facts.issue.number,
		title: facts.issue.title,
		scope: facts.attempts.findLast(({ claim }) => claim)?.claim?.scope ?? []
	}));
}
function notReady(wanted, task) {
	let why = task ? `#${wanted} is ${task.state.kind}: ${explainState(task.state).reason}` : `#${wanted} is no open issue with the label \`agent\``;
	return new PawlError("PAWL_TASK_NOT_READY", why);
}
/** Why nothing was picked: the queue as a whole, then each task. */
function explainIdleness({ pauses, tasks }, { log }) {
	for (let pause of pauses) {
		let { reason, next } = explainPause(pause);
		log(`The queue stands still: ${reason} ${next}`);
	}
	for (let { facts, state } of tasks.slice(0, 50)) log(`#${facts.issue.number} ${state.kind}: ${explainState(state).reason}`);
	tasks.length > 50 && log(`… and ${tasks.length - 50} more`);
}
function makePack(client, { task, spec, policy, inFlight: others }, claim) {
	return {
		version: 1,
		repository: `${client.repository.owner}/${client.repository.name}`,
		task: spec,
		claim,
		policy,
		history: task.facts.attempts.flatMap(({ number, record }) => record && record.content.outcome.kind !== "published" ? [{
			attempt: number,
			reason: record.content.reason,
			evidence: record.content.evidence
		}] : []),
		inFlight: others
	};
}
export { pick as t };
