import { f as observeRuns, g as changesState, m as reconcile, o as apply, t as observe } from "./observe.js";
/**
* observe → reconcile → apply, until a pass has nothing to do or everything it did was applied as
* planned. What an applied effect leads to is another event's business; what GitHub refused, or left
* unanswered, is observed again at once. Gives the last plan.
*/
async function runController(client, context) {
	for (let pass = 1;; pass += 1) {
		let observation = await observe(client), plan = await planFor(client, observation, context), settled = !0, moved = !1;
		for (let effect of plan.effects) {
			let outcome = await apply(client, effect, observation.snapshot);
			context.onEffect(effect, outcome), settled &&= outcome.kind === "applied", moved ||= outcome.kind === "applied" && changesState(effect);
		}
		if (settled && !moved || pass >= 5) return plan;
	}
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
