import { I as VERBS, S as code, a as explainState, d as time, i as renderStatusComment, o as explainUnapproved, s as explainPause, u as person } from "./observe.js";
import { t as renderPolicyProblem } from "./policy-problem.js";
import { t as readPolicy } from "./read-policy.js";
// src/config/policy-reading.ts
/** The policy of that text, or what is wrong with it, each problem with its line and remedy. */
function policyReading(text) {
	let read = readPolicy(text);
	return read.ok ? read : {
		ok: !1,
		problems: read.problems.map(renderPolicyProblem)
	};
}
// src/render/notice.ts
const TITLES = {
	disabled: "switched off",
	variable: "switched off",
	policy: "the policy file is invalid",
	"ci-danger": "CI would give an agent’s code too much",
	"main-red": "the default branch is red",
	breaker: "the agent keeps failing",
	quota: "the model’s service refuses",
	budget: "the day’s budget is used up"
};
/** The one issue that says why Pawl's queue stands still. */
function renderNotice(pauses) {
	let kinds = [...new Set(pauses.map(({ kind }) => TITLES[kind]))], parts = pauses.map((pause) => {
		let { reason, next } = explainPause(pause);
		return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}\n\n**Next:** ${next}`;
	});
	return {
		title: `Pawl stands still: ${kinds.join("; ")}`,
		body: [...parts, "No task begins meanwhile. Pawl closes this issue by itself when it goes on; writing here changes nothing."].join("\n\n")
	};
}
// src/render/reply.ts
/** The answer to `/pawl status`, and to `/pawl explain` with every fact that the state rests on. */
function renderReply(verb, task) {
	let { state, attempts, orders, unapproved } = task, { reason, next } = explainState(state), short = `**${state.kind}**: ${reason}\n\n**Next:** ${next}`;
	return verb === "status" ? short : [short, ...[
		unapproved ? explainUnapproved(unapproved) : "The text is approved.",
		...orders.retriedAt === void 0 ? [] : [`Asked for anew at ${time(orders.retriedAt)}: earlier attempts do not count.`],
		...orders.heldBy === void 0 ? [] : [`Held by ${code(orders.heldBy)}.`],
		...attempts.map(({ attempt, state: its }) => {
			let why = its.kind === "failed" ? ` (${code(its.class)})` : "";
			return `Attempt ${attempt.number}, claimed at ${time(attempt.claimedAt)}: ${its.kind}${why}.`;
		})
	].map((fact) => `- ${fact}`)].join("\n").replace("\n- ", "\n\n- ");
}
/** Why a command is not obeyed. */
function renderRefusal({ author, verb }, why) {
	switch (why.kind) {
		case "unknown": return `There is no \`/pawl ${verb.replaceAll(/[^a-z]/g, "").slice(0, 20)}\`. There are: ${VERBS.map((known) => `\`${known}\``).join(", ")}.`;
		case "edited": return "This comment was edited after it was written, so it may not be its author who speaks. Write a new one.";
		case "not-trusted": return `${person(author)} has not the right to command here: the policy asks for the role ${code(why.wanted)} (\`trust.label\`).`;
	}
}
// src/render/renderers.ts
/** How states read to a person on GitHub. */
const RENDERERS = {
	status: renderStatusComment,
	notice: renderNotice,
	reply: renderReply,
	refusal: renderRefusal
};
export { policyReading as n, RENDERERS as t };
