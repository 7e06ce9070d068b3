import { a as setSecret, o as warning } from "./core.js";
import { r as RateLimited, t as connect } from "./client.js";
import { n as explainUnexpected } from "./explain-failure.js";
import { n as isUnanswered } from "./outcome.js";
import { t as realClock } from "./real-clock.js";
import { t as describeEffect } from "./describe-effect.js";
import { H as policyReading, d as explainPause, h as time, l as explainTask, r as runController, t as RENDERERS } from "./renderers.js";
import { a as quoteInline, t as table } from "./table.js";
import { i as readJobContext, n as readCredentials, s as readRepository, t as apiUrl } from "./job-inputs.js";
import { t as summarize } from "./summarize.js";
/** The job summary of one pass, as Markdown: what was done, and where each task stands. */
function renderPassSummary(plan, effects) {
	let { tasks, pauses, nextLookAt } = plan;
	return [
		"## Pawl",
		...pauses.map((pause) => {
			let { reason, next } = explainPause(pause);
			return `The queue stands still: ${reason}\n\n**Next:** ${next}`;
		}),
		effects.length === 0 ? "Nothing was to be done." : table(["Effect", "Outcome"], firstRows(effects, effectRow)),
		tasks.length === 0 ? "No open issue has the label `agent`." : table([
			"Task",
			"State",
			"Why",
			"Next"
		], firstRows(tasks, taskRow)),
		...nextLookAt === void 0 ? [] : [`Something may change by itself at ${time(nextLookAt)}.`]
	].join("\n\n");
}
function firstRows(all, rowOf) {
	let more = all.length - 100;
	return [...all.slice(0, 100).map(rowOf), ...more > 0 ? [[`${more} more`]] : []];
}
function effectRow({ effect, outcome, why }) {
	let said = why === "" ? "" : `: ${quoteInline(why)}`;
	return [cell(describeEffect(effect)), `${outcome}${said}`];
}
function taskRow(task) {
	let { facts, state } = task, { reason, next } = explainTask(task);
	return [
		`#${facts.issue.number} ${quoteInline(facts.issue.title, 80)}`,
		state.kind,
		cell(reason),
		cell(next)
	];
}
/** One line, and no bar that would end the cell: one within code counts, too. */
function cell(text) {
	return text.replaceAll("\n", "<br>").replaceAll(/\\?\|/g, "\\|");
}
// src/action/reconcile.ts
/**
* What the app does when a webhook wakes it, done once: looks at the repository, and applies what
* follows until nothing more does. Each effect is logged with its outcome as soon as that is known.
*/
async function reconcileOnce(client, { now, log }) {
	let effects = [];
	return {
		plan: await runController(client, {
			now,
			readPolicy: policyReading,
			renderers: RENDERERS,
			onEffect: (effect, outcome) => {
				effects.push({
					effect,
					outcome: outcome.kind,
					why: "why" in outcome ? outcome.why : ""
				});
				let why = outcome.kind === "applied" ? "" : ` (${outcome.why})`;
				log(`${outcome.kind}: ${describeEffect(effect)}${why}`);
			}
		}),
		effects
	};
}
// src/action/reconcile-job.ts
/**
* `command: reconcile`: one pass of the controller, for repositories that host no app. Fails the step
* only where a person must mend something. What GitHub refused or did not answer is looked at again by
* the next run, and so is what it takes no more requests for.
*/
async function runReconcileJob() {
	let credentials = readCredentials();
	setSecret(credentials.privateKey);
	let { now, log } = readJobContext();
	try {
		let site = {
			baseUrl: apiUrl(),
			clock: realClock
		}, { plan, effects } = await reconcileOnce(await connect(credentials, readRepository(), site), {
			now,
			log
		});
		for (let { facts, state } of plan.tasks) log(`#${facts.issue.number} is ${state.kind}`);
		await summarize(renderPassSummary(plan, effects));
	} catch (thrown) {
		if (!(thrown instanceof RateLimited || isUnanswered(thrown))) throw thrown;
		warning(String(explainUnexpected(thrown)));
	}
}
export { runReconcileJob };
