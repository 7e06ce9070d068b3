import { i as readAppCredentials } from "./app-credentials.js";
import { H as policyReading, a as observe, d as explainPause, h as time, l as explainTask, n as planFor, t as RENDERERS, u as explainUnapproved } from "./renderers.js";
import { t as PawlError } from "./errors2.js";
import { t as connect } from "./client.js";
import { n as explainUnexpected } from "./explain-failure.js";
import { t as realClock } from "./real-clock.js";
import { o as quoteTitle } from "./table.js";
import { t as describeEffect } from "./describe-effect.js";
import { n as parseOptions } from "./parse-options.js";
// src/render/plan.ts
/** A plan for a person at a terminal: plain text, every line of it safe to print. */
function renderPlan(plan) {
	let { repository, at, pauses, tasks, effects, looksAgainAt } = plan;
	return `${[
		`${repository}, as it stands at ${time(Date.parse(at))}. Nothing is written.`,
		...pauses.map(({ reason, next }) => `The queue stands still: ${indent(reason)}\n  ${next}`),
		...tasks.map(renderTask),
		...tasks.length === 0 ? ["No open issue has the label `agent`."] : [],
		effects.length === 0 ? "Nothing would be done now." : ["Now it would:", ...effects.map(({ text }) => `  - ${indent(text)}`)].join("\n"),
		looksAgainAt === null ? "It looks again when something happens." : `It looks again at ${time(Date.parse(looksAgainAt))}, or when something happens.`
	].join("\n\n")}\n`;
}
function renderTask(task) {
	let { issue, title, state, reason, next, approved, approval } = task;
	return [
		`#${issue} ${quoteTitle(title)}: ${state}`,
		`  ${indent(reason)}`,
		`  Next: ${next}`,
		...approved ? [] : [`  Approval: ${approval}`]
	].join("\n");
}
function indent(text) {
	return text.replaceAll("\n", "\n  ");
}
// src/render/plan-document.ts
/** Tells a plan as data. */
function makePlanDocument(repository, plan, now) {
	return {
		version: 1,
		repository,
		at: iso(now),
		pauses: plan.pauses.map((pause) => ({
			kind: pause.kind,
			...explainPause(pause),
			until: "until" in pause ? iso(pause.until) : null
		})),
		tasks: plan.tasks.map((task) => {
			let { facts, state, attempts, unapproved } = task;
			return {
				issue: facts.issue.number,
				title: facts.issue.title,
				url: facts.issue.url,
				state: state.kind,
				...explainTask(task),
				approved: unapproved === void 0,
				approval: unapproved ? explainUnapproved(unapproved) : "The text is approved.",
				attempts: attempts.length
			};
		}),
		effects: plan.effects.map((effect) => ({
			kind: effect.kind,
			task: taskOf(effect) ?? null,
			text: describeEffect(effect)
		})),
		looksAgainAt: plan.nextLookAt === void 0 ? null : iso(plan.nextLookAt)
	};
}
function taskOf(effect) {
	return "task" in effect ? effect.task : void 0;
}
function iso(at) {
	return new Date(at).toISOString();
}
// src/cli/plan-command.ts
/**
* `plan OWNER/REPO`: what Pawl would do there now, and why. It is what the controller works out, with
* the effects printed instead of performed: nothing is written. Signs in as the App, whose credentials
* are the app's own environment variables.
*/
async function planCommand([name = "", ...options]) {
	let repository = parseRepository(name), { json } = parseOptions(options, { json: {
		type: "boolean",
		default: !1
	} }), { apiUrl, ...credentials } = readAppCredentials(process.env);
	try {
		let client = await connect(credentials, repository, {
			baseUrl: apiUrl,
			clock: realClock
		}), context = {
			now: realClock.now,
			readPolicy: policyReading,
			renderers: RENDERERS
		}, { plan } = await planFor(client, await observe(client, context), context), document = makePlanDocument(name, plan, realClock.now());
		return process.stdout.write(json ? `${JSON.stringify(document, null, 2)}\n` : renderPlan(document)), 0;
	} catch (error) {
		throw explainUnexpected(error);
	}
}
function parseRepository(text) {
	let [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
	if (owner === void 0 || name === void 0) throw new PawlError("PAWL_USAGE", `plan takes a repository, OWNER/REPO, not "${text}"`);
	return {
		owner,
		name
	};
}
export { planCommand };
