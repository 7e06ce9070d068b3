import { g as reconcile, o as apply, t as observe, u as observeRuns, v as changesState } from "./observe.js";
// src/core/with-merge.ts
/** A snapshot after a pull request was merged: the default branch's tip is the merge commit. */
function withMerge(snapshot, pullRequest, merge) {
	let { repository } = snapshot;
	return {
		...snapshot,
		repository: {
			...repository,
			head: {
				...repository.head,
				sha: merge.sha
			},
			history: [{
				sha: merge.sha,
				checks: []
			}, ...repository.history]
		},
		tasks: snapshot.tasks.map((task) => ({
			...task,
			attempts: task.attempts.map((attempt) => attempt.pullRequest?.number === pullRequest ? {
				...attempt,
				pullRequest: {
					...attempt.pullRequest,
					state: "merged",
					merge
				}
			} : attempt)
		}))
	};
}
/**
* observe → reconcile → apply, until a pass has nothing to do or everything it did was applied as
* planned. What an applied effect leads to is another event's business; what GitHub refused, or left
* unanswered, is observed again at once. Gives the last plan.
*/
async function runController(client, context) {
	let observation = await observe(client), refused = "";
	for (let pass = 1;; pass += 1) {
		let plan = await planFor(client, observation, context), applied = [], settled = !0, unknown = !1;
		for (let effect of plan.effects) {
			let outcome = await apply(client, effect, observation.snapshot);
			context.onEffect(effect, outcome), outcome.kind === "applied" ? applied.push({
				effect,
				outcome
			}) : settled = !1, unknown ||= outcome.kind === "unknown";
		}
		let moved = applied.some(({ effect }) => changesState(effect)), refusals = settled || unknown ? "" : JSON.stringify(plan.effects), stuck = refusals !== "" && refusals === refused;
		if (refused = refusals, settled && !moved || stuck || pass >= 5) return plan;
		observation = (settled ? afterMerges(observation, applied, context.now()) : void 0) ?? await observe(client);
	}
}
/**
* The observation after merges, which their answers tell wholly; `undefined` if anything else changed
* too, so that only GitHub knows.
*/
function afterMerges(observation, applied, now) {
	let { snapshot } = observation;
	for (let { effect, outcome } of applied) if (changesState(effect)) {
		if (effect.kind !== "merge" || !outcome.merge) return;
		snapshot = withMerge(snapshot, effect.pullRequest, {
			sha: outcome.merge,
			at: now
		});
	}
	return {
		...observation,
		snapshot
	};
}
/**
* What would be done now and why; writes nothing. Runs that are on their way are asked for only where
* one would be started.
*/
async function planFor(client, { snapshot, policyText }, context) {
	let policy = context.readPolicy(policyText), plan = reconcile(snapshot, policy, context.now(), context.renderStatus);
	if (snapshot.liveRuns !== void 0 || !plan.effects.some(({ kind }) => kind === "start-run")) return plan;
	let liveRuns = (await observeRuns(client)).filter(({ live }) => live);
	return reconcile({
		...snapshot,
		liveRuns
	}, policy, context.now(), context.renderStatus);
}
export { runController as n, planFor as t };
