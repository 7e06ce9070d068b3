import { B as isTrusted, D as QUEUE_BRANCH, E as tipOf, F as ledgerOn, H as policyReading, I as withClaim, M as findTask, N as reconcile, O as claimBranch, P as showTask, R as setScene, T as moveRefs, V as isReady, _ as actor, a as observe, b as joinFragments, c as explainState, d as explainPause, g as readActor, j as asSha, k as renderClaimMessage, n as planFor, o as rolesOf, s as saysSomething, t as RENDERERS, v as millis, x as apply, y as nodes } from "./renderers.js";
import { t as requirePolicy } from "./require-policy.js";
import { _ as string, m as object, p as number, s as boolean } from "./schemas.js";
import { i as jobMinutes } from "./ids.js";
import { n as withAttempt, t as showsOnly } from "./shows-only.js";
import { t as PawlError } from "./errors2.js";
import { n as explainUnexpected } from "./explain-failure.js";
import { createHash } from "node:crypto";
// src/core/with-claimed.ts
/** A snapshot after the run made a claim at that time; which other runs live is to be asked anew. */
function withClaimed(before, claim, run, at) {
	return {
		...withAttempt(before, claim.task, {
			number: claim.attempt,
			branch: void 0,
			claim,
			claimedAt: at,
			record: void 0,
			run,
			pullRequest: void 0
		}),
		ledger: withClaim(ledgerOn(before.ledger, at), claim),
		liveRuns: void 0
	};
}
// src/github/apply/create-claim.ts
/**
* Claims a task: a commit with the base's tree, then in one transaction its branch, which must not
* exist, and `pawl/queue`, which must still point at the claim before it. So whoever claims has seen
* every claim there is (docs/adr/0004-claims-are-chained.md).
* Gives `undefined` if another claim was made since `snapshot` was taken; throws `PAWL_CLAIM_REFUSED` if
* GitHub refuses although none was: a rule forbids it, or a branch stands in the way.
*/
async function createClaim(client, trailers, { repository, ledger }, now) {
	let { task, attempt } = trailers, { head } = repository, commit = await client.rest({
		what: "make claim",
		task
	}, "POST /repos/{owner}/{repo}/git/commits", {
		message: renderClaimMessage(trailers, ledgerOn(ledger, now)),
		tree: head.tree,
		parents: [head.sha]
	}), sha = asSha(commit.sha), refused = await moveRefs(client, {
		what: "take claim",
		task
	}, repository.id, [{
		branch: claimBranch(task, attempt),
		from: void 0,
		to: sha
	}, {
		branch: QUEUE_BRANCH,
		from: ledger.tip,
		to: sha,
		force: !0
	}]);
	if (refused === void 0) return {
		...trailers,
		sha,
		base: head.sha
	};
	let look = {
		what: "take claim",
		task
	};
	if (await tipOf(client, look, "pawl/queue") === ledger.tip && await tipOf(client, look, claimBranch(task, attempt)) === void 0) throw new PawlError("PAWL_CLAIM_REFUSED", `#${task}, attempt ${attempt}: ${refused}`);
}
/**
* Those comments that an agent is told, oldest first: of whoever has the right that counts for the label,
* and changed by nobody without it. Takes them oldest first.
*/
function chooseComments(comments, roles, policy) {
	let chosen = [], room = 1e5;
	for (let { author, at, text, editors } of comments.toReversed()) {
		let people = [author, ...editors];
		if (author && people.every((actor) => isTrusted(actor, roles, policy))) {
			if (room -= text.length, chosen.length === 15 || room < 0) break;
			chosen.push({
				author: author.login,
				at,
				text
			});
		}
	}
	return chosen.toReversed();
}
// src/github/observe/observe-comments.ts
const QUERY = `query ObserveComments($id: ID!, $before: String) {
  node(id: $id) { ... on Issue {
    comments(last: 100, before: $before) {
      pageInfo { hasPreviousPage startCursor }
      nodes { ...Said }
    }
  } }
}
${joinFragments("fragment Said on IssueComment {\n  body createdAt lastEditedAt viewerDidAuthor isMinimized authorAssociation\n  author { ...Who }\n  editor { ...Who }\n  userContentEdits(first: 20) { totalCount nodes { editor { ...Who } } }\n}")}`, comment = object({
	body: string(),
	createdAt: millis,
	lastEditedAt: millis.nullable(),
	viewerDidAuthor: boolean(),
	isMinimized: boolean(),
	authorAssociation: string(),
	author: actor,
	editor: actor,
	userContentEdits: nodes(object({ editor: actor })).extend({ totalCount: number() }).nullable()
}), answer = object({ node: object({ comments: nodes(comment).extend({ pageInfo: object({
	hasPreviousPage: boolean(),
	startCursor: string().nullable()
}) }) }) }), INSIDERS = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
/**
* The newest comments of an issue that readers see, but for commands and Pawl's own: one request for a hundred,
* and one for each person whose role is not known yet. What strangers say pushes nobody else's word out, and a
* hundred strangers' comments cost no hundred requests.
*/
async function observeComments(client, { id, number }, now) {
	let purpose = {
		what: "observe comments",
		task: number
	}, shown = [], before = null, isCut = !0;
	for (let page = 1; isCut && page <= 10; page += 1) {
		let { node } = answer.parse(await client.graphql(purpose, QUERY, {
			id,
			before
		}));
		shown = [...node.comments.nodes.filter((one) => !one.isMinimized && saysSomething(one)), ...shown];
		let { hasPreviousPage, startCursor } = node.comments.pageInfo;
		if (isCut = hasPreviousPage, before = startCursor, shown.filter(isInsider).length >= 15) break;
	}
	let comments = shown.map(readComment), insiders = new Set(shown.filter(isInsider).flatMap(({ author }) => author?.login ?? []));
	return {
		comments,
		isCut,
		roles: await rolesOf(client, worthAsking(comments, insiders), now)
	};
}
function isInsider({ authorAssociation }) {
	return INSIDERS.has(authorAssociation);
}
function readComment(node) {
	return {
		author: readActor(node.author),
		at: node.createdAt,
		text: node.body,
		editors: readEditors(node)
	};
}
/** GitHub lists the creation as the first edit, once there is a second. Who is not listed is not known. */
function readEditors({ lastEditedAt, editor, userContentEdits }) {
	if (lastEditedAt === null) return [];
	let listed = userContentEdits?.nodes ?? [], isWhole = listed.length > 0 && listed.length === userContentEdits?.totalCount;
	return [editor, ...listed.map((edit) => edit.editor)].map(readActor).concat(isWhole ? [] : [void 0]);
}
function worthAsking(comments, insiders) {
	let strangers = /* @__PURE__ */ new Set();
	return comments.toReversed().flatMap(({ author, editors }) => author && !author.bot && !insiders.has(author.login) && (strangers.size < 5 && strangers.add(author.login), !strangers.has(author.login)) ? [] : [author, ...editors]);
}
// src/action/read-comments.ts
/** What an agent is told of what was said below a task. Logs how much of it that is. */
async function readComments(client, { now, log }, issue, policy) {
	if (!issue.discussed) return [];
	let { comments, isCut, roles } = await observeComments(client, issue, now()), told = chooseComments(comments, roles, policy);
	if (comments.length > 0) {
		let which = `the newest of those that ${`whoever has the role \`${policy.trust.label}\``} wrote and nobody else changed`;
		log(`Of ${isCut ? "the newest " : ""}${comments.length} comments on #${issue.number} the agent is told ${told.length}: ${which}.`);
	}
	return told;
}
// src/action/show-claim.ts
/** Shows on its issue that a task was claimed a moment ago. */
async function showClaim(client, context, after, policy, { task: number }) {
	let now = context.now(), task = findTask(reconcile(after, {
		ok: !0,
		policy
	}, now, RENDERERS), number), shows = task ? showTask(task, setScene(after, policy, now), RENDERERS) : [];
	for (let effect of shows) {
		let outcome = await apply(client, showsOnly(effect), after);
		outcome.kind !== "applied" && context.log(`The status of #${number} is not shown yet: ${outcome.why}`);
	}
}
// src/action/start-next.ts
/**
* Starts the run that claims next, while more is ready and there is room: one run is started at a time,
* and nobody else need hear of a claim. Never throws: the attempt that was begun goes on, and who looks
* next starts it.
*/
async function startNext(client, { now, log }, snapshot, policy) {
	try {
		let { plan, snapshot: known } = await planFor(client, {
			snapshot,
			policyText: void 0
		}, {
			now,
			readPolicy: () => ({
				ok: !0,
				policy
			}),
			renderers: RENDERERS,
			begins: "first"
		});
		for (let effect of plan.effects) {
			if (effect.kind !== "start-run") continue;
			let outcome = await apply(client, effect, known);
			outcome.kind !== "applied" && log(`The next run is not started yet: ${outcome.why}`);
		}
	} catch (thrown) {
		log(`The next run is not started yet: ${String(explainUnexpected(thrown))}`);
	}
}
// src/action/pick.ts
/** How often another run may be faster. Then the queue is in good hands, and this run is not needed. */
const IN_FLIGHT = /* @__PURE__ */ new Set(["working", "validating"]);
/**
* Claims the first ready task, or `wanted`, shows that it is being worked on, and starts the next run. A
* claim that is made by another run in between refuses this one: then it looks again and chooses anew.
* Gives `undefined` if no task is ready; throws `PAWL_TASK_NOT_READY` if `wanted` is not, `PAWL_CLAIM_REFUSED` if GitHub
* lets nobody claim.
*/
async function pick(client, context, wanted) {
	for (let look = 1; look <= 3; look += 1) {
		let choice = await choose(client, context, wanted);
		if (!choice) return;
		let { task, spec, attempt, policy, snapshot } = choice, comments = await readComments(client, context, task.facts.issue, policy), claim = await createClaim(client, {
			task: spec.number,
			attempt,
			runId: context.run.id,
			runAttempt: context.run.attempt,
			reservedCents: policy.attempts.cents,
			content: task.facts.issue.content,
			scope: spec.scope
		}, snapshot, context.now()).catch(refusalOf);
		if (claim && !(claim instanceof PawlError)) {
			let after = withClaimed(snapshot, claim, context.run, context.now());
			await showClaim(client, context, after, policy, claim), await startNext(client, context, after, policy);
			let pack = JSON.stringify(makePack(client, choice, claim, comments));
			return {
				pack,
				digest: createHash("sha256").update(pack).digest("hex"),
				claim,
				minutes: jobMinutes(policy)
			};
		}
		if (claim === void 0) context.log(`Look ${look} of 3: another run made a claim since it was taken.`);
		else {
			if (look === 3) throw claim;
			context.log(`Look ${look} of 3: ${claim.message}`);
		}
	}
	context.log("Other runs were faster each time: the queue is in their hands.");
}
/** GitHub's refusal as a value, as long as it may have another reason. */
function refusalOf(error) {
	if (error instanceof PawlError && error.code === "PAWL_CLAIM_REFUSED") return error;
	throw error;
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
function makePack(client, { task, spec, policy, inFlight: others }, claim, comments) {
	return {
		version: 1,
		repository: `${client.repository.owner}/${client.repository.name}`,
		task: spec,
		comments,
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
