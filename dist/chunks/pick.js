import { _ as showTask, a as renderClaimMessage, b as isReady, g as reconcile, h as findTask, i as claimBranch, l as asSha, n as renderStatusComment, o as apply, r as explainState, t as observe } from "./observe.js";
import { t as withAttempt } from "./with-attempt.js";
import { t as PawlError } from "./errors2.js";
import { r as hasStatus } from "./explain-failure.js";
import { t as requirePolicy } from "./require-policy.js";
import { createHash } from "node:crypto";
// src/github/create-claim.ts
/**
* Claims a task: a commit with the base's tree, then the ref that points at it. Two workers may make
* the commit; only one can make the ref (GitHub: 422 'Reference already exists').
* Gives `undefined` if another has it.
*/
async function createClaim(client, trailers, { head }) {
	let task = trailers.task, commit = await client.rest({
		what: "make claim",
		task
	}, "POST /repos/{owner}/{repo}/git/commits", {
		message: renderClaimMessage(trailers),
		tree: head.tree,
		parents: [head.sha]
	});
	try {
		await client.rest({
			what: "take claim",
			task
		}, "POST /repos/{owner}/{repo}/git/refs", {
			ref: `refs/heads/${claimBranch(task, trailers.attempt)}`,
			sha: commit.sha
		});
	} catch (error) {
		if (hasStatus(error, 422)) return;
		throw error;
	}
	return {
		...trailers,
		sha: asSha(commit.sha),
		base: head.sha
	};
}
// src/action/pick.ts
/**
* Claims the oldest ready task, or `wanted`, and shows that it is being worked on. Gives `undefined`
* if no task is ready; throws `PAWL_TASK_NOT_READY` if `wanted` is not.
*/
async function pick(client, context, wanted) {
	let { snapshot, policyText } = await observe(client, { knownRuns: [context.run] }), policy = requirePolicy(policyText), { tasks } = reconcile(snapshot, policy, context.now(), renderStatusComment);
	for (let task of candidates(tasks, wanted)) {
		let { state, facts } = task;
		if (!isReady(state)) continue;
		let claim = await createClaim(client, {
			task: facts.issue.number,
			attempt: state.nextAttempt,
			runId: context.run.id,
			runAttempt: context.run.attempt,
			reservedCents: policy.attempts.cents
		}, snapshot.repository);
		if (!claim) {
			context.log(`#${facts.issue.number} was claimed by another run a moment ago`);
			continue;
		}
		await showClaim(client, context, snapshot, policy, claim);
		let pack = JSON.stringify(makePack(client, task, state, claim, policy));
		return {
			pack,
			digest: createHash("sha256").update(pack).digest("hex"),
			claim
		};
	}
	for (let { facts, state } of tasks) context.log(`#${facts.issue.number} ${state.kind}: ${explainState(state).reason}`);
}
function candidates(tasks, wanted) {
	if (wanted === void 0) return tasks;
	let task = tasks.find(({ facts }) => facts.issue.number === wanted);
	if (!task) throw new PawlError("PAWL_TASK_NOT_READY", `#${wanted} is no open issue with the label \`agent\``);
	if (!isReady(task.state)) throw new PawlError("PAWL_TASK_NOT_READY", `#${wanted} is ${task.state.kind}: ${explainState(task.state).reason}`);
	return [task];
}
function makePack(client, { facts }, state, claim, policy) {
	return {
		version: 1,
		repository: `${client.repository.owner}/${client.repository.name}`,
		task: state.spec,
		claim,
		policy,
		history: facts.attempts.flatMap(({ number, record }) => record && record.content.outcome.kind !== "published" ? [{
			attempt: number,
			reason: record.content.reason,
			evidence: record.content.evidence
		}] : [])
	};
}
async function showClaim(client, context, before, policy, claim) {
	let after = withAttempt(before, claim.task, {
		number: claim.attempt,
		branch: void 0,
		claim,
		claimedAt: context.now(),
		record: void 0,
		run: context.run,
		pullRequest: void 0
	}), plan = reconcile(after, policy, context.now(), renderStatusComment), task = findTask(plan, claim.task);
	for (let effect of task ? showTask(task, after, renderStatusComment) : []) {
		let outcome = await apply(client, effect, after);
		outcome.kind !== "applied" && context.log(`The status of #${claim.task} is not shown yet: ${outcome.why}`);
	}
}
export { pick };
