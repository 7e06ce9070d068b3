import { t as PawlError } from "./errors2.js";
import { r as hasStatus } from "./explain-failure.js";
import { _ as union, a as _undefined, c as custom, d as literal, f as number, g as string, l as discriminatedUnion, m as record, o as array, p as object, r as _enum, s as boolean, v as unknown } from "./schemas.js";
import { t as GraphqlResponseError } from "./dist-bundle.js";
import { c as isIssueNumber, l as isSha, r as parseAttemptRecord, s as RECORD_CHECK } from "./record-schema.js";
// src/core/order-queue.ts
/** The order of the queue: oldest first, the number deciding between twins. */
function compareTasks(a, b) {
	return a.facts.issue.createdAt - b.facts.issue.createdAt || a.facts.issue.number - b.facts.issue.number;
}
/** Gives room to the first ready tasks, up to `parallel` live ones; the others wait, and say for what. */
function giveRoom(tasks, policy) {
	let live = tasks.filter(({ state }) => state.kind === "working").length, room = policy.parallel - live;
	return tasks.toSorted(compareTasks).map((task) => task.state.kind !== "queued" || task.state.waits !== void 0 ? task : room > 0 ? (--room, task) : {
		...task,
		state: {
			...task.state,
			waits: {
				kind: "room",
				live,
				parallel: policy.parallel
			}
		}
	});
}
/** Whether a task could be claimed now. */
function isReady(state) {
	return state.kind === "queued" && state.waits === void 0;
}
// src/core/verdict.ts
/**
* Judges a commit. With `required` names, each of these must have passed, and a failure of any other
* check is red too: on an unattended repository a red cross means something. Without, all that
* reported must have passed, and at least one.
*/
function judgeChecks(checks, required) {
	let failed = checks.filter((check) => check.result === "failed"), pending = checks.filter((check) => check.result === "pending").map((check) => check.name), passed = checks.filter((check) => check.result === "passed").map((check) => check.name), cancelled = checks.filter(({ name, result }) => result === "cancelled" && !ended(checks, name)).map((check) => check.name), missing = required.filter((name) => !checks.some((check) => check.name === name));
	if (checks.length === 0) return { kind: "none" };
	if (failed.length > 0 && pending.length === 0) return {
		kind: "red",
		failed
	};
	let waitsFor = [.../* @__PURE__ */ new Set([
		...pending,
		...missing,
		...cancelled
	])].toSorted();
	return waitsFor.length > 0 || failed.length > 0 ? {
		kind: "pending",
		waitsFor
	} : passed.length > 0 ? {
		kind: "green",
		passed
	} : { kind: "none" };
}
function ended(checks, name) {
	return checks.some((check) => check.name === name && check.result !== "cancelled");
}
/** Only the named checks, or all where none is named. */
function onlyNamed(checks, names) {
	return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name));
}
/**
* Judges one attempt by its facts, the strongest first: a merge cannot be undone by a record, a record
* by a run, and a run that GitHub calls completed is dead, whatever it still meant to do. A pull request
* is judged only once its record stands: until then `publish` is at work, or died.
*/
function judgeAttempt(attempt, repository, policy) {
	let { pullRequest, record } = attempt;
	return pullRequest?.merge ? {
		kind: "merged",
		pullRequest,
		merge: pullRequest.merge
	} : record ? judgeRecord(attempt, record.content, repository, policy) : attempt.run?.live ? { kind: "live" } : pullRequest?.state === "open" && !attempt.claim ? {
		kind: "changed",
		pullRequest
	} : {
		kind: "failed",
		class: "infrastructure",
		reason: deathNotice(attempt)
	};
}
function judgeRecord({ pullRequest }, { outcome, reason, head }, repository, policy) {
	switch (outcome.kind) {
		case "failed": return {
			kind: "failed",
			class: outcome.class,
			reason
		};
		case "blocked": return {
			kind: "blocked",
			reason
		};
		case "published": return pullRequest ? pullRequest.state === "closed" ? {
			kind: "closed",
			pullRequest
		} : pullRequest.head !== head || pullRequest.base !== repository.defaultBranch ? {
			kind: "changed",
			pullRequest
		} : {
			kind: "open",
			pullRequest,
			ci: judgeCi(pullRequest, repository, policy)
		} : {
			kind: "failed",
			class: "infrastructure",
			reason: "Its pull request is gone"
		};
	}
}
function judgeCi(pullRequest, repository, policy) {
	let starts = pullRequest.checks.map(({ startedAt }) => startedAt ?? 0), until = Math.max(pullRequest.createdAt, ...starts) + policy.ci.minutes * 6e4, verdict = judgeChecks(pullRequest.checks, repository.requiredChecks);
	switch (verdict.kind) {
		case "none": return pullRequest.mergeable === "no" ? { kind: "conflict" } : {
			kind: "silent",
			until
		};
		case "pending": return pullRequest.mergeable === "no" ? { kind: "conflict" } : {
			kind: "pending",
			waitsFor: verdict.waitsFor,
			until
		};
		case "red": return {
			kind: "red",
			failed: verdict.failed
		};
		case "green": return pullRequest.mergeable === "no" ? { kind: "conflict" } : {
			kind: "green",
			passed: verdict.passed,
			mainRed: redOnMain(repository, policy),
			until
		};
	}
}
/** Names of the checks that are red at the tip of the default branch: while there are any, nothing is merged. */
function redOnMain(repository, policy) {
	let verdict = judgeChecks(onlyNamed(repository.history.find((commit) => commit.sha === repository.head.sha)?.checks ?? [], policy.watch.checks), []);
	return verdict.kind === "red" ? verdict.failed.map((check) => check.name) : [];
}
function deathNotice(attempt) {
	if (!attempt.claim) return `The branch of attempt ${attempt.number} holds no claim of Pawl's`;
	let how = attempt.run?.conclusion ?? "no trace of it is left";
	return `The run of attempt ${attempt.number} ended without a result (${how})`;
}
// src/core/labels.ts
/** The label that makes an issue a task. */
const TASK_LABEL = "agent", NEEDS_HUMAN_LABEL = "agent:needs-human", STATE_LABELS = {
	queued: void 0,
	done: void 0,
	cancelled: void 0,
	"needs-spec": {
		name: "agent:needs-spec",
		color: "fbca04",
		description: "Pawl waits for a better issue text"
	},
	working: {
		name: "agent:working",
		color: "1d76db",
		description: "An agent is working on this"
	},
	validating: {
		name: "agent:validating",
		color: "5319e7",
		description: "CI is judging the pull request"
	},
	watching: {
		name: "agent:watching",
		color: "0e8a16",
		description: "Merged; CI is judging the default branch"
	},
	"needs-human": {
		name: NEEDS_HUMAN_LABEL,
		color: "d93f0b",
		description: "Pawl needs a person here; take this label off to try again"
	}
};
/** The one label that shows a state; none while queued and after the end. */
function stateLabel(kind) {
	return STATE_LABELS[kind];
}
/** Every label that Pawl makes by itself. */
const ALL_LABELS = [{
	name: TASK_LABEL,
	color: "c5def5",
	description: "A task for the coding agent"
}, ...Object.values(STATE_LABELS).filter((label) => label !== void 0)];
/** Which of Pawl's state labels an issue must gain and lose so that it shows `kind` and nothing else. */
function labelChanges(labels, kind) {
	let wanted = stateLabel(kind)?.name, ours = ALL_LABELS.map((label) => label.name).filter((name) => name !== TASK_LABEL);
	return {
		add: wanted !== void 0 && !labels.includes(wanted) ? [wanted] : [],
		remove: labels.filter((name) => ours.includes(name) && name !== wanted)
	};
}
// src/core/task-spec.ts
/** Each is asked for on every look. */
const CRITERIA_HEADING = /^#{1,6}[ \t]+acceptance criteria:?[ \t]*#*$/i, ANY_HEADING = /^#{1,6}[ \t]/, LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*\S)/, DEPENDS_ON = /^[ \t]*(?:[-*+][ \t]+)?depends on:?((?:[ \t,]|and|#\d{1,10})+)\.?$/i;
/**
* Reads an issue's text. A task needs a heading `Acceptance criteria` with at least one list item.
* Lines such as `Depends on #3, #4` name what must be done first.
*/
function parseTaskSpec(issue) {
	let lines = withoutHiddenText(issue.body).split("\n"), start = lines.findIndex((line) => CRITERIA_HEADING.test(line.trim())), criteria = start < 0 ? [] : listItems(lines.slice(start + 1)), dependsOn = dependencies(lines), problems = [];
	if (start < 0 ? problems.push("no-criteria") : criteria.length === 0 && problems.push("empty-criteria"), dependsOn.includes(issue.number) && problems.push("depends-on-itself"), dependsOn.length > 20 && problems.push("too-many-dependencies"), problems.length > 0) return {
		ok: !1,
		problems
	};
	let { number, title, body, url } = issue;
	return {
		ok: !0,
		spec: {
			number,
			title,
			body,
			url,
			criteria,
			dependsOn
		}
	};
}
/** An HTML comment shows to no reader, so it can neither ask for anything nor satisfy anything. */
function withoutHiddenText(body) {
	return body.replaceAll("\r", "").replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
}
function listItems(lines) {
	let items = [];
	for (let line of lines) {
		if (ANY_HEADING.test(line)) break;
		let item = LIST_ITEM.exec(line)?.[1];
		item !== void 0 && items.push(item);
	}
	return items;
}
function dependencies(lines) {
	let found = /* @__PURE__ */ new Set();
	for (let line of lines) {
		let list = DEPENDS_ON.exec(line)?.[1] ?? "";
		for (let [, digits] of list.matchAll(/#(\d+)/g)) {
			let number = Number(digits);
			isIssueNumber(number) && found.add(number);
		}
	}
	return [...found].toSorted((a, b) => a - b);
}
/**
* The state of one task: the only place that decides it. Whether a queued task also finds room is
* decided over all tasks together (`order-queue.ts`).
*/
function deriveTask(task, snapshot, policy, now) {
	let { issue } = task, judged = task.attempts.map((attempt) => ({
		attempt,
		state: judgeAttempt(attempt, snapshot.repository, policy)
	})), merged = judged.map(({ state }) => state).findLast((state) => state.kind === "merged" && isAfterRetry(state.merge.at, task));
	if (merged?.kind === "merged") return afterMerge(task, merged.pullRequest, merged.merge, snapshot, policy, now);
	if (!issue.open || !issue.labels.includes("agent")) return { kind: "cancelled" };
	let latest = judged.at(-1);
	if (latest && isCurrent(latest.attempt, task)) {
		let { attempt, state } = latest;
		switch (state.kind) {
			case "live": return {
				kind: "working",
				attempt
			};
			case "open": {
				let stuck = stuckCi(state.ci, state.pullRequest, now);
				return stuck ? needsHuman(stuck) : {
					kind: "validating",
					attempt,
					pullRequest: state.pullRequest,
					ci: state.ci
				};
			}
			case "blocked": return needsHuman({
				kind: "blocked",
				reason: state.reason
			});
			case "closed": return needsHuman({
				kind: "closed-by-person",
				pullRequest: state.pullRequest
			});
			case "changed": return needsHuman({
				kind: "changed-by-person",
				pullRequest: state.pullRequest
			});
		}
	}
	let exhausted = attemptsUsed(judged.filter(({ attempt }) => isCurrent(attempt, task)).map(({ state }) => state), policy);
	return exhausted ? needsHuman(exhausted) : queued(task, snapshot, policy);
}
function queued(task, snapshot, policy) {
	let parsed = parseTaskSpec(task.issue);
	if (!parsed.ok) return {
		kind: "needs-spec",
		problems: parsed.problems
	};
	let { spec } = parsed, open = [];
	for (let dependency of spec.dependsOn) {
		let facts = snapshot.dependencies.get(dependency);
		if (!(facts?.exists && !facts.open && facts.completed)) {
			if (!facts?.exists || !facts.open) return needsHuman({
				kind: "dependency-cancelled",
				dependency
			});
			open.push(dependency);
		}
	}
	let waits;
	return policy.enabled ? open.length > 0 && (waits = {
		kind: "dependencies",
		open
	}) : waits = { kind: "paused" }, {
		kind: "queued",
		spec,
		nextAttempt: (task.attempts.at(-1)?.number ?? 0) + 1,
		waits
	};
}
function afterMerge(task, pullRequest, merge, snapshot, policy, now) {
	let verdict = judgeMain(merge, snapshot, policy), until = merge.at + policy.watch.minutes * 6e4;
	if (!task.issue.open) return {
		kind: "done",
		pullRequest,
		merge,
		verified: verdict.kind === "green"
	};
	switch (verdict.kind) {
		case "green": return {
			kind: "done",
			pullRequest,
			merge,
			verified: !0
		};
		case "red": return needsHuman({
			kind: "main-red",
			merge,
			failed: verdict.failed
		});
		case "none":
		case "pending": return now >= until ? {
			kind: "done",
			pullRequest,
			merge,
			verified: !1
		} : {
			kind: "watching",
			pullRequest,
			merge,
			until
		};
	}
}
/**
* The verdict on the merge commit, or on its descendants on the default branch: green as soon as one of
* them is, for then whatever was red was mended.
*/
function judgeMain(merge, snapshot, policy) {
	let { history, requiredChecks } = snapshot.repository, names = policy.watch.checks.length > 0 ? policy.watch.checks : requiredChecks, at = history.findIndex((commit) => commit.sha === merge.sha), verdicts = (at < 0 ? [] : history.slice(0, at + 1)).map((commit) => judgeChecks(onlyNamed(commit.checks, names), names));
	return verdicts.find(({ kind }) => kind === "green") ?? verdicts.find(({ kind }) => kind === "red") ?? { kind: "none" };
}
function stuckCi(ci, pullRequest, now) {
	switch (ci.kind) {
		case "silent": return now < ci.until ? void 0 : {
			kind: "ci-silent",
			pullRequest,
			waitsFor: []
		};
		case "pending": return now < ci.until ? void 0 : {
			kind: "ci-silent",
			pullRequest,
			waitsFor: ci.waitsFor
		};
		case "green": return now < ci.until || ci.mainRed.length > 0 ? void 0 : {
			kind: "merge-refused",
			pullRequest
		};
		case "red":
		case "conflict": return;
	}
}
function attemptsUsed(states, policy) {
	let failures = states.filter((state) => state.kind === "failed"), byAgent = failures.filter(({ class: failureClass }) => countsAgainstAgent(failureClass)), last = failures.at(-1);
	if (last && byAgent.length >= policy.attempts.max) return {
		kind: "attempts-used",
		class: last.class,
		failures: byAgent.length
	};
	let free = failures.length - byAgent.length;
	if (last && free >= 3) return {
		kind: "attempts-used",
		class: last.class,
		failures: free
	};
}
/** Work that was refused is the agent's, whether CI or the gate refused it. */
function countsAgainstAgent(failureClass) {
	switch (failureClass) {
		case "agent":
		case "policy": return !0;
		case "spec":
		case "quota":
		case "infrastructure":
		case "flaky":
		case "conflict":
		case "cancelled": return !1;
	}
}
/** A person who asks for the task anew starts the count anew. */
function isCurrent(attempt, task) {
	return isAfterRetry(attempt.claimedAt, task);
}
function isAfterRetry(at, { issue }) {
	return issue.retriedAt === void 0 || at >= issue.retriedAt;
}
function needsHuman(why) {
	return {
		kind: "needs-human",
		why
	};
}
// src/core/effect.ts
/** Whether a decision rests on something else once the effect was applied, so that all must be looked at again. */
function changesState(effect) {
	switch (effect.kind) {
		case "merge":
		case "record-failure": return !0;
		case "show": return effect.createLabels.length > 0;
		case "start-run":
		case "close-pull-request":
		case "cancel-run": return !1;
	}
}
// src/core/show-task.ts
/** What of one task's labels, comment and branches must change so that they show its state. */
function showTask(task, snapshot, renderStatus) {
	let { facts, state } = task, { add, remove } = labelChanges(facts.issue.labels, state.kind), comment = commentChange(task, renderStatus(task)), close = state.kind === "done" && facts.issue.open ? "completed" : void 0, deleteBranches = (state.kind === "done" || state.kind === "cancelled") && !facts.attempts.some(({ run }) => run?.live) ? facts.attempts.flatMap(({ branch }) => branch ? [branch.id] : []) : [], deleteComments = facts.spareComments;
	if (add.length + remove.length + deleteBranches.length + deleteComments.length === 0 && !comment && !close) return [];
	let known = snapshot.repository.labels, createLabels = add.every((name) => known.has(name)) ? [] : ALL_LABELS.filter(({ name }) => !known.has(name)), { number, id } = facts.issue;
	return [{
		kind: "show",
		task: number,
		issue: id,
		addLabels: add,
		removeLabels: remove,
		createLabels,
		comment,
		deleteComments,
		close,
		deleteBranches
	}];
}
function commentChange({ facts }, body) {
	if (body !== void 0) return facts.statusComment ? facts.statusComment.body === body ? void 0 : {
		kind: "update",
		id: facts.statusComment.id,
		body
	} : {
		kind: "create",
		body
	};
}
// src/core/step-task.ts
/** What moves one task on: its merge, the record of a failure, and the end of what was replaced. */
function stepTask(task, snapshot, policy) {
	let { facts, state } = task, deaths = recordDeaths(facts, snapshot, policy);
	switch (state.kind) {
		case "validating": return [
			...deaths,
			...validate(state.attempt, state.ci, facts, policy),
			...closeOlder(facts, state.attempt)
		];
		case "working": return [...deaths, ...closeOlder(facts, state.attempt)];
		case "queued":
		case "needs-spec":
		case "watching":
		case "done": return [...deaths, ...closeOlder(facts, void 0)];
		case "needs-human": return [...deaths, ...closeOlder(facts, facts.attempts.at(-1))];
		case "cancelled": return [...stopRuns(facts), ...closeOlder(facts, void 0)];
	}
}
function validate(attempt, ci, facts, policy) {
	let { pullRequest } = attempt, task = facts.issue.number;
	if (!pullRequest) return [];
	switch (ci.kind) {
		case "silent":
		case "pending": return [];
		case "green": return ci.mainRed.length > 0 ? [] : [{
			kind: "merge",
			task,
			pullRequest: pullRequest.number,
			head: pullRequest.head,
			method: policy.merge.method,
			title: facts.issue.title
		}];
		case "red": {
			let names = [...new Set(ci.failed.map((check) => check.name))].map((name) => `\`${name}\``).join(", ");
			return [{
				kind: "record-failure",
				task,
				attempt,
				class: "agent",
				reason: `CI refused pull request #${pullRequest.number}: ${names} failed`,
				failedChecks: ci.failed
			}];
		}
		case "conflict": return [{
			kind: "record-failure",
			task,
			attempt,
			class: "conflict",
			reason: `Pull request #${pullRequest.number} conflicts with what has landed since`,
			failedChecks: []
		}];
	}
}
/** Runs that ended without a record get one, so that nobody need ask for them again. */
function recordDeaths(facts, snapshot, policy) {
	return facts.attempts.flatMap((attempt) => {
		if (attempt.record || !attempt.claim) return [];
		let state = judgeAttempt(attempt, snapshot.repository, policy);
		return state.kind === "failed" ? [{
			kind: "record-failure",
			task: facts.issue.number,
			attempt,
			class: state.class,
			reason: state.reason,
			failedChecks: []
		}] : [];
	});
}
/** Open pull requests of attempts that are over, but for the one of `keep`. */
function closeOlder(facts, keep) {
	return facts.attempts.flatMap((attempt) => attempt !== keep && attempt.pullRequest?.state === "open" ? [{
		kind: "close-pull-request",
		task: facts.issue.number,
		pullRequest: attempt.pullRequest.id
	}] : []);
}
function stopRuns(facts) {
	return facts.attempts.flatMap(({ run }) => run?.live ? [{
		kind: "cancel-run",
		task: facts.issue.number,
		runId: run.id
	}] : []);
}
// src/core/reconcile.ts
/**
* What should happen now. Pure: the same snapshot gives the same plan, and a plan that was applied
* gives an empty one. `renderStatus` is handed in because labels and comments are projections of the
* state: they are compared with what GitHub shows, and put right where they differ.
*/
function reconcile(snapshot, policy, now, renderStatus) {
	let tasks = giveRoom(snapshot.tasks.map((facts) => ({
		facts,
		state: deriveTask(facts, snapshot, policy, now)
	})), policy);
	if (!policy.enabled) return {
		tasks,
		effects: [],
		nextLookAt: void 0
	};
	let steps = tasks.map((task) => ({
		task,
		effects: stepTask(task, snapshot, policy)
	}));
	return {
		tasks,
		effects: [
			...steps.flatMap((step) => step.effects),
			...startRuns(tasks, snapshot),
			...oneMakesLabels(steps.filter(({ task, effects: own }) => !own.some(changesState) && !isJustClaimed(task)).flatMap(({ task }) => showTask(task, snapshot, renderStatus)))
		],
		nextLookAt: nextLook(tasks, now)
	};
}
/** One run for each ready task, less the runs that are on their way and have claimed nothing yet. */
function startRuns(tasks, snapshot) {
	let ready = tasks.filter(({ state }) => isReady(state)).length, owners = new Set(tasks.flatMap(({ facts }) => facts.attempts.map(({ claim }) => claim?.runId))), unclaimed = (snapshot.liveRuns ?? []).filter((run) => !owners.has(run.id)).length;
	return Array.from({ length: Math.max(0, ready - unclaimed) }, () => ({ kind: "start-run" }));
}
/** Labels are made with the first task that needs them; the other tasks that do are shown next time. */
function oneMakesLabels(shows) {
	let makes = (effect) => effect.kind === "show" && changesState(effect), first = shows.find(makes);
	return shows.filter((effect) => effect === first || !makes(effect));
}
/** The run that claimed it is about to write the comment: two writers would make two. */
function isJustClaimed({ facts, state }) {
	return state.kind === "working" && facts.statusComment === void 0;
}
function nextLook(tasks, now) {
	let times = tasks.flatMap(({ state }) => state.kind === "watching" ? [state.until] : state.kind === "validating" && "until" in state.ci ? [state.ci.until] : []), next = Math.min(...times.filter((time) => time > now));
	return Number.isFinite(next) ? next : void 0;
}
/** The task with that number in a plan. */
function findTask(plan, number) {
	return plan.tasks.find(({ facts }) => facts.issue.number === number);
}
/**
* Makes an issue show its task's state: labels, comment, closing, the end of its branches, all in one
* GraphQL request. GitHub runs the mutations in order, and an error in one leaves the others standing.
*/
async function applyShow(client, effect, snapshot) {
	let created = await createLabels(client, effect, snapshot.repository.id), labels = new Map([...snapshot.repository.labels, ...created]), ids = (names) => names.flatMap((name) => labels.get(name) ?? []), mutations = [];
	if (effect.comment?.kind === "create") mutations.push(mutation("addComment", {
		subjectId: effect.issue,
		body: effect.comment.body
	}));
	else if (effect.comment) {
		let { id, body } = effect.comment;
		mutations.push(mutation("updateIssueComment", {
			id,
			body
		}));
	}
	for (let id of effect.deleteComments) mutations.push(mutation("deleteIssueComment", { id }));
	effect.close && mutations.push(mutation("closeIssue", {
		issueId: effect.issue,
		stateReason: "COMPLETED"
	}));
	let labelable = { labelableId: effect.issue }, add = ids(effect.addLabels), remove = ids(effect.removeLabels);
	add.length > 0 && mutations.push(mutation("addLabelsToLabelable", {
		...labelable,
		labelIds: add
	})), remove.length > 0 && mutations.push(mutation("removeLabelsFromLabelable", {
		...labelable,
		labelIds: remove
	}));
	for (let refId of effect.deleteBranches) mutations.push(mutation("deleteRef", { refId }));
	await send(client, effect.task, mutations);
}
/** Labels that Pawl needs and the repository lacks; asked for only when one is first used. */
async function createLabels(client, effect, repositoryId) {
	if (effect.createLabels.length === 0) return [];
	let answer = await send(client, effect.task, effect.createLabels.map(({ name, color, description }) => mutation("createLabel", {
		repositoryId,
		name,
		color,
		description
	})), "{ label { id name } }");
	return Object.values(createdLabelsSchema.parse(answer)).flatMap((made) => made ? [[made.label.name, made.label.id]] : []);
}
const createdLabelsSchema = record(string(), object({ label: object({
	name: string(),
	id: custom((id) => typeof id == "string")
}) }).nullable());
function mutation(field, input) {
	return {
		field,
		type: `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`,
		input
	};
}
async function send(client, task, mutations, selection = "{ clientMutationId }") {
	if (mutations.length === 0) return {};
	let query = `mutation(${mutations.map(({ type }, index) => `$i${index}: ${type}`).join(", ")}) {\n  ${mutations.map(({ field }, index) => `m${index}: ${field}(input: $i${index}) ${selection}`).join("\n  ")}\n}`, variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]));
	try {
		return await client.graphql({
			what: "show",
			task
		}, query, variables);
	} catch (error) {
		if (error instanceof GraphqlResponseError && error.errors?.every(({ type, message }) => type === "NOT_FOUND" || message === "Reference does not exist")) return error.data;
		throw error;
	}
}
// src/render/quote.ts
/** Characters that no reader sees, or that turn the text around: zero-width, bidi, tags, controls. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/**
* Text of an agent's, a log's or a person's, fit to stand in Pawl's own words: one line, no unseen
* characters, and nothing that GitHub or a bot would act on (mentions, references, closing words,
* links, HTML, slash commands, `[skip ci]`).
*/
function quoteInline(text, maxLength = 200) {
	return cut(text.replaceAll(UNSEEN, "").replaceAll(/\s+/g, " ").trim(), maxLength).replaceAll(/[\\`*_{}[\]|~]/g, (character) => `\\${character}`).replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "@⁠").replaceAll("#", "#⁠").replaceAll("://", ":⁠//").replaceAll(/GH-(?=\d)/gi, "GH⁠-").replace(/^\//, "⁠/");
}
/**
* Many lines as a code block whose fence is longer than any in the text, so that it cannot be closed
* from inside. GitHub acts on nothing within one.
*/
function quoteBlock(text, maxLength = 4e3) {
	let shown = cutStart(text.replaceAll("\r", "").replaceAll(UNSEEN, "").trimEnd(), maxLength), longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)), fence = "`".repeat(longest + 1);
	return `${fence}text\n${shown}\n${fence}`;
}
/** A name as inline code. */
function code(text) {
	let shown = cut(text.replaceAll(UNSEEN, "").replaceAll(/\s+/g, " "), 100), longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)), fence = "`".repeat(longest + 1), pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** For git and GitHub's own plain-text fields (subjects, titles), where Markdown would show as it is. */
function quoteTitle(text, maxLength = 80) {
	return cut(text.replaceAll(UNSEEN, "").replaceAll(/\s+/g, " ").trim(), maxLength).replaceAll(/\[\s*(skip|no|ci|actions)[\s-]+(ci|skip|actions)\s*\]/gi, "($1 $2)").replaceAll(/skip-checks:/gi, "skip-checks ").replaceAll("@", "@⁠").replaceAll(/#(?=\d)/g, "#⁠").replaceAll(/GH-(?=\d)/gi, "GH⁠-").replaceAll("://", ":⁠//");
}
function cut(text, maxLength) {
	let characters = [...text];
	return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join("")}…`;
}
/** Keeps the end: that is where a log says what went wrong. */
function cutStart(text, maxLength) {
	let characters = [...text];
	return characters.length <= maxLength ? text : `…${characters.slice(1 - maxLength).join("")}`;
}
// src/github/observe-runs.ts
/** The file of the workflow that runs attempts, as GitHub's API takes it for an id. */
const AGENT_WORKFLOW = "agent.yml";
/** The newest runs of the agent workflow; none if the repository has no such workflow. */
async function observeRuns(client) {
	try {
		return (await client.rest({ what: "observe runs" }, "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
			workflow_id: AGENT_WORKFLOW,
			per_page: 50
		})).workflow_runs.map(readRun);
	} catch (error) {
		if (hasStatus(error, 404)) return [];
		throw error;
	}
}
/**
* The run that owns a claim. `completed` proves its death, and so does a later run attempt: 're-run
* failed jobs' revives a run under its old id, but the claim is bound to the attempt that made it.
*/
async function findRun(client, claim, known) {
	let run = known.find(({ id }) => id === claim.runId) ?? await getRun(client, claim);
	if (run) return {
		...run,
		live: run.live && run.attempt === claim.runAttempt
	};
}
async function getRun(client, claim) {
	try {
		return readRun(await client.rest({
			what: "observe run",
			task: claim.task
		}, "GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: claim.runId }));
	} catch (error) {
		if (hasStatus(error, 404)) return;
		throw error;
	}
}
function readRun(run) {
	return {
		id: Number(run.id),
		attempt: run.run_attempt ?? 1,
		live: run.status !== "completed",
		conclusion: run.conclusion ?? void 0,
		url: run.html_url
	};
}
// src/github/read-ids.ts
/** A sha of GitHub's answer; throws `PAWL_GITHUB_FAILED` if it is none. */
function asSha(text) {
	if (isSha(text)) return text;
	throw new PawlError("PAWL_GITHUB_FAILED", `a commit's sha reads ${JSON.stringify(text)}`);
}
/** A node id of GitHub's answer: opaque, but never empty. */
function asNodeId(text) {
	if (isNodeId(text)) return text;
	throw new PawlError("PAWL_GITHUB_FAILED", "a node id is empty");
}
function isNodeId(text) {
	return text !== "";
}
// src/github/record-text.ts
/** GitHub's limit on a check run's `output.text` is 65,535 characters; JSON escapes are ours to spare. */
const FENCE_START = "```json\n", FENCE_END = "\n```", CUTS = [
	{
		logTail: 4e3,
		annotations: 30,
		message: 2e3
	},
	{
		logTail: 2e3,
		annotations: 20,
		message: 500
	},
	{
		logTail: 1e3,
		annotations: 10,
		message: 200
	},
	{
		logTail: 200,
		annotations: 3,
		message: 100
	},
	{
		logTail: 0,
		annotations: 0,
		message: 0
	}
];
/** The record as it stands in the check run: JSON in a fence, so that a person can read it too. */
function renderRecord(record) {
	return CUTS.map((cut) => ({
		...record,
		evidence: record.evidence.map((item) => ({
			...item,
			annotations: item.annotations.slice(0, cut.annotations).map((one) => ({
				...one,
				message: one.message.slice(0, cut.message)
			})),
			logTail: item.logTail.slice(Math.max(0, item.logTail.length - cut.logTail))
		}))
	})).map(fenced).find((text) => text.length <= 6e4) ?? fenced({
		...record,
		evidence: []
	});
}
function fenced(record) {
	return FENCE_START + JSON.stringify(record) + FENCE_END;
}
/** Reads a check run's text back; `undefined` if it holds no record. */
function parseRecordText(text) {
	if (text.startsWith(FENCE_START) && text.endsWith(FENCE_END)) return parseAttemptRecord(text.slice(8, -4));
}
/**
* Writes an attempt's record as the check run on its claim commit: a new one, or `existing` anew.
* GitHub lets only the App that made a check run change it.
*/
async function writeRecord(client, record, claim, existing) {
	let purpose = {
		what: "write record",
		task: record.task
	}, kept = {
		...record,
		reason: record.reason.slice(0, 2e3),
		evidence: record.evidence.slice(0, 20)
	}, content = {
		name: RECORD_CHECK,
		status: "completed",
		conclusion: conclusion(record.outcome),
		output: {
			title: `#${record.task}, attempt ${record.attempt}: ${title(record.outcome)}`,
			summary: quoteInline(record.reason, 500),
			text: renderRecord(kept)
		}
	};
	existing === void 0 ? await client.rest(purpose, "POST /repos/{owner}/{repo}/check-runs", {
		head_sha: claim,
		...content
	}) : await client.rest(purpose, "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		check_run_id: existing,
		...content
	});
}
function conclusion(outcome) {
	switch (outcome.kind) {
		case "published": return "success";
		case "failed": return "failure";
		case "blocked": return "action_required";
	}
}
function title(outcome) {
	return outcome.kind === "failed" ? `failed (${outcome.class})` : outcome.kind;
}
/**
* Writes down that an attempt failed, with what the failed checks said: their annotations and, for
* jobs of GitHub Actions, the end of their logs. From then on the record tells it, not CI.
*/
async function recordFailure(client, effect) {
	let { attempt, task } = effect;
	if (!attempt.claim) return;
	let evidence = [];
	for (let check of effect.failedChecks.slice(0, 5)) evidence.push(await gatherEvidence(client, check, task));
	let earlier = attempt.record?.content;
	await writeRecord(client, {
		version: 1,
		task,
		attempt: attempt.number,
		outcome: {
			kind: "failed",
			class: effect.class
		},
		reason: effect.reason,
		agent: earlier?.agent ?? "",
		cents: earlier?.cents ?? attempt.claim.reservedCents,
		pullRequest: earlier?.pullRequest ?? attempt.pullRequest?.number,
		head: earlier?.head,
		evidence
	}, attempt.claim.sha, attempt.record?.checkRun);
}
async function gatherEvidence(client, check, task) {
	let { checkRun } = check, base = {
		source: check.name,
		summary: check.summary,
		url: check.url
	};
	if (!checkRun) return {
		...base,
		annotations: [],
		logTail: ""
	};
	let annotations = await client.rest({
		what: "read annotations",
		task
	}, "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
		check_run_id: checkRun.id,
		per_page: 30
	});
	return {
		...base,
		annotations: annotations.map(({ path, start_line, message }) => ({
			path: path.slice(0, 4096),
			line: start_line,
			message: (message ?? "").slice(0, 2e3)
		})),
		logTail: checkRun.isJob ? await readLogTail(client, checkRun.id, task) : ""
	};
}
/** The job's log, its end only. GitHub may have dropped it already: then there is none. */
async function readLogTail(client, jobId, task) {
	try {
		let log = await client.rest({
			what: "read log",
			task
		}, "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", { job_id: jobId });
		return typeof log == "string" ? tidyLog(log).slice(-4e3) : "";
	} catch (error) {
		if (hasStatus(error, 404, 410)) return "";
		throw error;
	}
}
/** Without the time before each line, the runner's group markers, and colours. */
function tidyLog(log) {
	return log.replaceAll("\r", "").replaceAll(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z ?/gm, "").replaceAll(/^##\[(?:group|endgroup|debug)\].*\n?/gm, "").replaceAll(/\u001b\[[\d;]*[A-Za-z]/g, "").trim();
}
// src/github/apply.ts
/** Performs one effect. Throws only what a person must mend: credentials and permissions. */
async function apply(client, effect, snapshot) {
	try {
		return effect.kind === "merge" ? {
			kind: "applied",
			merge: await merge(client, effect)
		} : (await perform(client, effect, snapshot), { kind: "applied" });
	} catch (error) {
		if (hasStatus(error, 404, 405, 409, 410, 422) || error instanceof GraphqlResponseError) return {
			kind: "refused",
			why: messageOf(error)
		};
		if (hasStatus(error, 500, 502, 503, 504) || isNetworkFailure(error)) return {
			kind: "unknown",
			why: messageOf(error)
		};
		throw error;
	}
}
async function perform(client, effect, snapshot) {
	switch (effect.kind) {
		case "show":
			await applyShow(client, effect, snapshot);
			return;
		case "start-run":
			await client.rest({ what: "start run" }, "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
				workflow_id: AGENT_WORKFLOW,
				ref: snapshot.repository.defaultBranch
			});
			return;
		case "record-failure":
			await recordFailure(client, effect);
			return;
		case "close-pull-request":
			await client.graphql({
				what: "close pull request",
				task: effect.task
			}, "mutation($id: ID!) { closePullRequest(input: { pullRequestId: $id }) { clientMutationId } }", { id: effect.pullRequest });
			return;
		case "cancel-run": await client.rest({
			what: "cancel run",
			task: effect.task
		}, "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel", { run_id: effect.runId });
	}
}
/** Gives the commit that the merge made on the default branch. */
async function merge(client, effect) {
	return asSha((await client.rest({
		what: "merge",
		task: effect.task
	}, "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
		pull_number: effect.pullRequest,
		sha: effect.head,
		merge_method: effect.method,
		commit_title: `${quoteTitle(effect.title)} (#${effect.pullRequest})`,
		commit_message: `Pawl-Task: ${effect.task}`
	})).sha);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** Octokit reports a request that got no answer as status 500, or with the cause that fetch gave. */
function isNetworkFailure(error) {
	return error instanceof TypeError && error.message.includes("fetch failed");
}
/** The name of the branch of one attempt on one task. */
function claimBranch(task, attempt) {
	return `pawl/${task}-${attempt}`;
}
/** Reads the name of a branch; `undefined` if it is no claim's. */
function parseClaimBranch(branch) {
	let match = /^pawl\/([1-9]\d{0,9})-([1-9]\d{0,3})$/.exec(branch), task = Number(match?.[1]);
	return match && isIssueNumber(task) ? {
		task,
		attempt: Number(match[2])
	} : void 0;
}
/** The message of a claim commit. `[skip ci]`: a claim changes nothing that CI could judge. */
function renderClaimMessage(claim) {
	return [
		`Claim #${claim.task}, attempt ${claim.attempt} [skip ci]`,
		"",
		`Pawl-Task: ${claim.task}`,
		`Pawl-Attempt: ${claim.attempt}`,
		`Pawl-Run: ${claim.runId}/${claim.runAttempt}`,
		`Pawl-Reserved-Cents: ${claim.reservedCents}`
	].join("\n");
}
/** Reads a commit back as a claim; `undefined` if it is none, or has other than one parent. */
function parseClaim(commit) {
	let [base, ...others] = commit.parents, task = Number(trailer(commit.message, "Task", /^\d{1,10}$/)), run = trailer(commit.message, "Run", /^\d{1,16}\/\d{1,6}$/)?.split("/").map(Number), attempt = trailer(commit.message, "Attempt", /^\d{1,4}$/), cents = trailer(commit.message, "Reserved-Cents", /^\d{1,9}$/);
	if (!base || others.length > 0 || !isSha(base) || !isSha(commit.sha) || !isIssueNumber(task) || !run || !attempt || !cents) return;
	let [runId = 0, runAttempt = 0] = run;
	return {
		task,
		attempt: Number(attempt),
		sha: commit.sha,
		base,
		runId,
		runAttempt,
		reservedCents: Number(cents)
	};
}
function trailer(message, name, form) {
	let value = RegExp(`^Pawl-${name}: (.*)$`, "m").exec(message)?.[1];
	return value !== void 0 && form.test(value) ? value : void 0;
}
// src/github/observe-query.ts
const CHECKS = "fragment Checks on Commit {\n  oid\n  statusCheckRollup { contexts(first: 100) { pageInfo { hasNextPage } nodes {\n    __typename\n    ... on CheckRun {\n      databaseId name status conclusion title url startedAt\n      checkSuite { status app { slug } workflowRun { workflow { resourcePath } } }\n    }\n    ... on StatusContext { context state description targetUrl createdAt }\n  } } }\n}", CLAIM = `fragment Claim on Commit {
  oid message committedDate
  parents(first: 2) { nodes { oid } }
  checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${RECORD_CHECK}" }) { nodes {
    checkRuns(first: 1, filterBy: { checkName: "${RECORD_CHECK}" }) { nodes { databaseId completedAt text } }
  } }
}`, PULL_REQUEST = "fragment Pull on PullRequest {\n  id number url state viewerDidAuthor headRefName headRefOid baseRefName mergeable createdAt mergedAt\n  mergeCommit { oid }\n}", ISSUE = "fragment TaskIssue on Issue {\n  id number title body url state stateReason createdAt\n  labels(first: 30) { nodes { name } }\n  comments(first: 30) { nodes { ...Comment } }\n  newest: comments(last: 60) { nodes { ...Comment } }\n  timelineItems(last: 60, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, REOPENED_EVENT, CROSS_REFERENCED_EVENT]) { nodes {\n    __typename\n    ... on LabeledEvent { createdAt label { name } actor { __typename } }\n    ... on UnlabeledEvent { createdAt label { name } actor { __typename } }\n    ... on ReopenedEvent { createdAt actor { __typename } }\n    ... on CrossReferencedEvent { source { __typename ... on PullRequest { ...Pull } } }\n  } }\n}\nfragment Comment on IssueComment { id body viewerDidAuthor }", ISSUES = `issues(first: 30, after: $issuesAfter, labels: ["${TASK_LABEL}"], states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }) {
  pageInfo { hasNextPage endCursor }
  nodes { ...TaskIssue }
}`, REFS = "refs(refPrefix: \"refs/heads/pawl/\", first: 20, after: $refsAfter) {\n  pageInfo { hasNextPage endCursor }\n  nodes {\n    id name\n    target { oid ... on Commit { ...Claim parents(first: 2) { nodes { ...Claim } } } }\n    associatedPullRequests(first: 2) { nodes {\n      ...Pull\n      last: commits(last: 1) { nodes { commit { ...Checks } } }\n    } }\n  }\n}";
/**
* A whole repository in one request: policy, default branch, tasks, claims, pull requests, checks; and
* how those issues stand that tasks were seen to wait for the last time.
*/
function repositoryQuery(dependencies) {
	return `query Observe($owner: String!, $name: String!, $appId: Int!, $issuesAfter: String, $refsAfter: String) {
  repository(owner: $owner, name: $name) {
    id url
    policy: object(expression: "HEAD:.github/pawl.yml") { ... on Blob { text } }
    labels(first: 30, query: "${TASK_LABEL}") { nodes { id name } }
    defaultBranchRef {
      name
      refUpdateRule { requiredStatusCheckContexts }
      target { ... on Commit { oid tree { oid } history(first: 20) { nodes { ...Checks parents(first: 1) { nodes { oid } } } } } }
    }
    ${ISSUES}
    ${REFS}
    ${dependencies.map(dependencyField).join("\n    ")}
  }
}
${[
		CHECKS,
		CLAIM,
		PULL_REQUEST,
		ISSUE
	].join("\n")}`;
}
function dependencyField(number) {
	return `d${number}: issue(number: ${number}) { state stateReason }`;
}
/** Further pages of tasks and claims. */
const PAGE_QUERY = `query ObservePage($owner: String!, $name: String!, $appId: Int!, $issuesAfter: String, $refsAfter: String, $issues: Boolean!, $refs: Boolean!) {
  repository(owner: $owner, name: $name) {
    ${ISSUES.replace(") {", ") @include(if: $issues) {")}
    ${REFS.replace(") {", ") @include(if: $refs) {")}
  }
}
${[
	CHECKS,
	CLAIM,
	PULL_REQUEST,
	ISSUE
].join("\n")}`;
/** Issues by number: those that own a claim but are no task now, and those that tasks wait for. */
function issuesQuery(owners, dependencies) {
	return `query ObserveIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${[...owners.map((number) => `o${number}: issue(number: ${number}) { ...TaskIssue }`), ...dependencies.map(dependencyField)].join("\n    ")}
  }
}
${owners.length > 0 ? [PULL_REQUEST, ISSUE].join("\n") : ""}`;
}
// src/github/observe-schema.ts
const sha = custom((value) => typeof value == "string" && isSha(value), "not a sha"), issueNumber = custom((value) => typeof value == "number" && isIssueNumber(value), "not an issue number"), nodeId = custom((value) => typeof value == "string" && value !== "", "not a node id"), millis = string().transform((text, context) => {
	let time = Date.parse(text);
	return Number.isNaN(time) && context.addIssue("not a time"), time;
});
/** A list whose nodes GitHub may leave out (`null`) for what the token may not see. */
function nodes(item) {
	return object({ nodes: array(item.nullable()).transform((list) => list.filter((node) => node !== null)) });
}
const pageInfo = object({
	hasNextPage: boolean(),
	endCursor: string().nullable()
}), context = discriminatedUnion("__typename", [object({
	__typename: literal("CheckRun"),
	databaseId: number(),
	name: string(),
	status: string(),
	conclusion: string().nullable(),
	title: string().nullable(),
	url: string(),
	startedAt: millis.nullable(),
	checkSuite: object({
		status: string(),
		app: object({ slug: string() }).nullable(),
		workflowRun: object({ workflow: object({ resourcePath: string() }) }).nullable()
	})
}), object({
	__typename: literal("StatusContext"),
	context: string(),
	state: string(),
	description: string().nullable(),
	targetUrl: string().nullable(),
	createdAt: millis
})]), checkedCommit = object({
	oid: sha,
	statusCheckRollup: object({ contexts: nodes(context).extend({ pageInfo: object({ hasNextPage: boolean() }) }) }).nullable()
}), claimCommit = object({
	oid: sha,
	message: string(),
	committedDate: millis,
	parents: nodes(object({ oid: sha })),
	checkSuites: nodes(object({ checkRuns: nodes(object({
		databaseId: number(),
		completedAt: millis.nullable(),
		text: string().nullable()
	})) }))
}), pull = object({
	id: nodeId,
	number: number(),
	url: string(),
	state: _enum([
		"OPEN",
		"CLOSED",
		"MERGED"
	]),
	viewerDidAuthor: boolean(),
	headRefName: string(),
	headRefOid: sha,
	baseRefName: string(),
	mergeable: _enum([
		"MERGEABLE",
		"CONFLICTING",
		"UNKNOWN"
	]),
	createdAt: millis,
	mergedAt: millis.nullable(),
	mergeCommit: object({ oid: sha }).nullable()
}), crossReference = object({
	__typename: literal("CrossReferencedEvent"),
	source: union([pull.extend({ __typename: literal("PullRequest") }), object({ __typename: literal("Issue") })])
}), actor = object({ __typename: string() }).nullable(), label = object({ name: string() }), timelineItem = discriminatedUnion("__typename", [
	crossReference,
	object({
		__typename: literal("LabeledEvent"),
		createdAt: millis,
		label,
		actor
	}),
	object({
		__typename: literal("UnlabeledEvent"),
		createdAt: millis,
		label,
		actor
	}),
	object({
		__typename: literal("ReopenedEvent"),
		createdAt: millis,
		actor
	})
]), comments = nodes(object({
	id: nodeId,
	body: string(),
	viewerDidAuthor: boolean()
})), issueSchema = object({
	id: nodeId,
	number: issueNumber,
	title: string(),
	body: string(),
	url: string(),
	state: _enum(["OPEN", "CLOSED"]),
	stateReason: string().nullable(),
	createdAt: millis,
	labels: nodes(object({ name: string() })).nullable(),
	comments,
	newest: comments,
	timelineItems: nodes(timelineItem)
}), ref = object({
	id: nodeId,
	name: string(),
	target: object({ oid: sha }).and(union([claimCommit.extend({ parents: nodes(claimCommit) }), object({ message: _undefined() })])),
	associatedPullRequests: nodes(pull.extend({ last: nodes(object({ commit: checkedCommit })) }))
}), issues = nodes(issueSchema).extend({ pageInfo }), refs = nodes(ref).extend({ pageInfo }), repositorySchema = object({ repository: object({
	id: nodeId,
	url: string(),
	policy: object({ text: string().nullable().optional() }).nullable(),
	labels: nodes(object({
		id: nodeId,
		name: string()
	})),
	defaultBranchRef: object({
		name: string(),
		refUpdateRule: object({ requiredStatusCheckContexts: array(string().nullable()).nullable() }).nullable(),
		target: object({
			oid: sha,
			tree: object({ oid: sha }),
			history: nodes(checkedCommit.extend({ parents: nodes(object({ oid: sha })) }))
		})
	}).nullable(),
	issues,
	refs: refs.nullable()
}) }), pageSchema = object({ repository: object({
	issues: issues.optional(),
	refs: refs.nullable().optional()
}) }), issuesSchema = object({ repository: record(string(), unknown()) }), dependencySchema = object({
	state: string(),
	stateReason: string().nullable()
});
// src/github/observe-issues.ts
/** Issues by number, in one request; none if there is nothing to ask. An issue that is gone is left out. */
async function observeIssues(client, owners, dependencies) {
	if (owners.length + dependencies.length === 0) return {
		owners: [],
		dependencies: /* @__PURE__ */ new Map()
	};
	let query = issuesQuery(owners, dependencies), { repository } = issuesSchema.parse(await missingAllowed(client, "observe issues", query, { ...client.repository }));
	return {
		owners: owners.flatMap((number) => {
			let node = repository[`o${number}`];
			return node == null ? [] : [issueSchema.parse(node)];
		}),
		dependencies: readDependencies(repository, dependencies)
	};
}
/** How the issues stand that a query asked for as `d<number>`. */
function readDependencies(fields, numbers) {
	return new Map(numbers.map((number) => [number, readDependency(fields[`d${number}`])]));
}
function readDependency(node) {
	if (node == null) return {
		exists: !1,
		open: !1,
		completed: !1
	};
	let { state, stateReason } = dependencySchema.parse(node);
	return {
		exists: !0,
		open: state === "OPEN",
		completed: stateReason === "COMPLETED"
	};
}
/** GitHub answers a number that is no issue with an error *and* the rest of the data. */
async function missingAllowed(client, what, query, variables) {
	try {
		return await client.graphql({ what }, query, variables);
	} catch (error) {
		if (error instanceof GraphqlResponseError && error.errors?.every(({ type }) => type === "NOT_FOUND")) return error.data;
		throw error;
	}
}
// src/github/read-checks.ts
/** The default branch's commits along first parents: what a merge brought in never was that branch. */
function readHistory(commits) {
	let known = new Map(commits.map((commit) => [commit.oid, commit])), line = [], commit = commits[0];
	for (; commit;) {
		line.push({
			sha: commit.oid,
			checks: readChecks(commit)
		}), known.delete(commit.oid);
		let [parent] = commit.parents.nodes;
		commit = parent && known.get(parent.oid);
	}
	return line;
}
/** What CI and others say of a commit; nothing if there is no commit. */
function readChecks(commit) {
	let contexts = commit?.statusCheckRollup?.contexts, checks = (contexts?.nodes ?? []).flatMap(readCheck);
	return contexts?.pageInfo.hasNextPage ? [...checks, UNREAD] : checks;
}
const UNREAD = {
	name: "the checks after the first hundred",
	result: "pending",
	summary: "",
	startedAt: void 0,
	url: void 0,
	checkRun: void 0
};
function readCheck(node) {
	if (node.__typename === "StatusContext") return [{
		name: node.context,
		result: statusResult(node.state),
		summary: node.description ?? "",
		startedAt: node.createdAt,
		url: node.targetUrl ?? void 0,
		checkRun: void 0
	}];
	let { status, app, workflowRun } = node.checkSuite;
	if (workflowRun?.workflow.resourcePath.endsWith("/workflows/agent.yml") || node.name === "pawl/attempt") return [];
	let complete = status === "COMPLETED";
	return [{
		name: node.name,
		result: complete ? checkResult(node.status, node.conclusion) : "pending",
		summary: node.title ?? "",
		startedAt: node.startedAt ?? void 0,
		url: node.url,
		checkRun: {
			id: node.databaseId,
			isJob: app?.slug === "github-actions"
		}
	}];
}
/** GitHub's conclusions; `neutral` and `skipped` pass, as they do for a required check. */
function checkResult(status, conclusion) {
	if (status !== "COMPLETED") return "pending";
	switch (conclusion) {
		case "SUCCESS":
		case "NEUTRAL":
		case "SKIPPED": return "passed";
		case "CANCELLED":
		case "STALE": return "cancelled";
		case "ACTION_REQUIRED": return "pending";
		default: return "failed";
	}
}
function statusResult(state) {
	switch (state) {
		case "SUCCESS": return "passed";
		case "PENDING":
		case "EXPECTED": return "pending";
		default: return "failed";
	}
}
// src/render/explain-state.ts
/** Explains a state. Times are absolute, so that the same state always reads the same. */
function explainState(state) {
	switch (state.kind) {
		case "needs-spec": return {
			reason: ["This issue cannot be worked on yet:", ...state.problems.map((problem) => `- ${PROBLEMS[problem]}`)].join("\n"),
			next: "edit the text above; Pawl reads it again at once."
		};
		case "queued": return explainQueued(state.nextAttempt, state.waits);
		case "working": return {
			reason: `Attempt ${state.attempt.number} is being worked on.`,
			next: "the change is verified and published as a pull request."
		};
		case "validating": return explainCi(state.pullRequest.number, state.ci);
		case "watching": return {
			reason: `Pull request #${state.pullRequest.number} was merged as ${code(state.merge.sha.slice(0, 7))}.`,
			next: `CI judges the default branch; without a verdict by ${time(state.until)} the task ends unverified.`
		};
		case "done": return {
			reason: state.verified ? `Pull request #${state.pullRequest.number} was merged as ${code(state.merge.sha.slice(0, 7))}, and the default branch is green.` : `Pull request #${state.pullRequest.number} was merged as ${code(state.merge.sha.slice(0, 7))}. No check judged the default branch in time: done, unverified.`,
			next: "nothing."
		};
		case "needs-human": return explainHuman(state.why);
		case "cancelled": return {
			reason: "The issue was closed, or its label `agent` was taken off.",
			next: "nothing, until the issue is open and labelled again."
		};
	}
}
const PROBLEMS = {
	"no-criteria": "There is no heading `## Acceptance criteria`. Add one, with a list below it of what must be true when this is done.",
	"empty-criteria": "The heading `Acceptance criteria` has no list below it. Add at least one item: something that can be checked.",
	"too-many-dependencies": "It depends on more than 20 issues. Name the last ones only; each may depend on others.",
	"depends-on-itself": "It depends on itself. Take its own number out of `Depends on`."
};
function explainQueued(attempt, waits) {
	let next = `attempt ${attempt} starts by itself.`;
	switch (waits?.kind) {
		case void 0:
		case "room": return {
			reason: "It is in the queue; older tasks go first.",
			next: `when there is room, ${next}`
		};
		case "dependencies": return {
			reason: `It waits for ${waits.open.map((number) => `#${number}`).join(", ")}.`,
			next: `when that is done, ${next}`
		};
		case "paused": return {
			reason: "Pawl is switched off (`enabled: false` in the policy).",
			next: `when it is switched on, ${next}`
		};
	}
}
function explainCi(pullRequest, ci) {
	let pull = `Pull request #${pullRequest}`;
	switch (ci.kind) {
		case "silent":
		case "pending": return {
			reason: `${pull} is open, and CI has not given its verdict yet.`,
			next: `it is merged when green; without a verdict by ${time(ci.until)}, a person is asked.`
		};
		case "green": return ci.mainRed.length > 0 ? {
			reason: `${pull} is green, but the default branch is red: ${names(ci.mainRed)}.`,
			next: "it is merged when the default branch is green again."
		} : {
			reason: `${pull} is green: ${names(ci.passed)} passed.`,
			next: "it is merged."
		};
		case "red": return {
			reason: `${pull} is red: ${names(ci.failed.map((check) => check.name))} failed.`,
			next: "the evidence is written down, then the next attempt starts."
		};
		case "conflict": return {
			reason: `${pull} conflicts with what has landed since.`,
			next: "a fresh attempt starts on the new base."
		};
	}
}
function explainHuman(why) {
	let retry = "take the label `agent:needs-human` off to try again, or close the issue.";
	switch (why.kind) {
		case "attempts-used": return {
			reason: `${why.failures} attempts failed; the last one's class is ${code(why.class)}.`,
			next: `a person looks at the evidence below: mend the text of the task, then ${retry}`
		};
		case "blocked": return {
			reason: `The agent says that this cannot be done as asked: “${quoteInline(why.reason, 600)}”`,
			next: `answer it in the text of the task, then ${retry}`
		};
		case "ci-silent": return {
			reason: `CI gave no verdict on pull request #${why.pullRequest.number} in time${why.waitsFor.length > 0 ? `: ${names(why.waitsFor)} did not finish` : ": no check ever reported"}.`,
			next: `see whether a workflow runs on \`pull_request\`, then ${retry}`
		};
		case "closed-by-person": return {
			reason: `Pull request #${why.pullRequest.number} was closed without a merge.`,
			next: retry
		};
		case "changed-by-person": return {
			reason: `Pull request #${why.pullRequest.number} is no longer what Pawl published: somebody pushed to its branch, or turned it to another base.`,
			next: `merge it yourself; or ${retry}`
		};
		case "merge-refused": return {
			reason: `Pull request #${why.pullRequest.number} is green, but GitHub refuses to merge it: the merge box there says why.`,
			next: `merge it yourself; or ${retry}`
		};
		case "main-red": return {
			reason: `After the merge ${code(why.merge.sha.slice(0, 7))} the default branch is red: ${names(why.failed.map((check) => check.name))} failed.`,
			next: "mend or revert it. Nothing else is merged meanwhile."
		};
		case "dependency-cancelled": return {
			reason: `It depends on #${why.dependency}, which was not completed or does not exist.`,
			next: "mend the line `Depends on` in the text of the task."
		};
	}
}
function names(list) {
	return [...new Set(list)].map((name) => code(name)).join(", ");
}
function time(millis) {
	return `${new Date(millis).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
// src/render/status-comment.ts
/** How Pawl knows its own status comment. The first line of it; a person does not see it. */
const HEADLINES = {
	"needs-spec": "Needs a better task text",
	queued: "Queued",
	working: "Working",
	validating: "Validating",
	watching: "Merged, watching the default branch",
	done: "Done",
	"needs-human": "Needs a person",
	cancelled: "Cancelled"
};
/**
* The one status comment of a task: state, reason, what happens next and when, the attempts with
* links. A function of the state alone, so that it can be put right whenever it drifts; at most one
* screen. `undefined` while a task only passes through the queue: a run is on its way to say more.
*/
function renderStatusComment({ facts, state }) {
	let untouched = facts.attempts.length === 0 && !facts.statusComment;
	if (untouched && state.kind === "queued" && (!state.waits || state.waits.kind === "room") || untouched && state.kind === "cancelled") return;
	let { reason, next } = explainState(state);
	return [
		"<!-- pawl:status -->",
		`### Pawl: ${HEADLINES[state.kind]}`,
		reason,
		`**Next:** ${next}`,
		...attemptsTable(facts.attempts, facts.issue.url.replace(/\/issues\/\d+$/, "")),
		...state.kind === "needs-human" ? evidence(facts.attempts) : []
	].join("\n\n");
}
function attemptsTable(attempts, repositoryUrl) {
	return attempts.length === 0 ? [] : [[
		"| Attempt | Outcome | Links |",
		"| --- | --- | --- |",
		...attempts.slice(-8).map((attempt) => `| ${attempt.number} | ${outcome(attempt)} | ${links(attempt, repositoryUrl)} |`)
	].join("\n")];
}
function outcome({ record, pullRequest, run }) {
	return pullRequest?.merge ? `merged as ${code(pullRequest.merge.sha.slice(0, 7))}` : record && record.content.outcome.kind !== "published" ? quoteInline(record.content.reason, 160) : pullRequest ? pullRequest.state === "open" ? "pull request open" : "pull request closed" : run?.live === !1 ? "ended without a result" : "running";
}
function links({ claim, pullRequest, record }, repositoryUrl) {
	let pull = pullRequest?.number ?? record?.content.pullRequest;
	return [...pull === void 0 ? [] : [`#${pull}`], ...claim ? [`[run ${claim.runId}](${repositoryUrl}/actions/runs/${claim.runId})`] : []].join(", ");
}
/** What the checks said of the last attempt that has any: all that a person needs to go on. */
function evidence(attempts) {
	let last = attempts.findLast(({ record }) => (record?.content.evidence.length ?? 0) > 0);
	return (last?.record?.content.evidence.slice(0, 3) ?? []).map((item) => {
		let annotations = item.annotations.slice(0, 5).map(({ path, line, message }) => `- ${code(`${path}:${line}`)} ${quoteInline(message)}`);
		return [
			`<details open><summary>Evidence of attempt ${last?.number}</summary>`,
			[code(item.source), ...item.summary === "" ? [] : [quoteInline(item.summary)]].join(": "),
			...annotations.length === 0 ? [] : [annotations.join("\n")],
			...item.logTail === "" ? [] : [quoteBlock(item.logTail, 1500)],
			"</details>"
		].join("\n\n");
	});
}
// src/github/read-facts.ts
function readTask(issue, refs) {
	let ofRefs = refs.flatMap((ref) => readAttempt(ref, issue.number)), numbers = new Set(ofRefs.map((attempt) => attempt.number)), ofPulls = referringPulls(issue).flatMap((pull) => {
		let name = parseClaimBranch(pull.headRefName);
		return name?.task !== issue.number || numbers.has(name.attempt) ? [] : [attemptFacts(name.attempt, void 0, void 0, readPull(pull, []))];
	}), [first, ...others] = statusComments(issue);
	return {
		issue: readIssue(issue),
		attempts: [...ofRefs, ...ofPulls].toSorted((a, b) => a.number - b.number),
		statusComment: first && {
			id: first.id,
			body: first.body
		},
		spareComments: others.map(({ id }) => id)
	};
}
/** Pawl's status comments among the oldest and the newest: oldest first, each once. */
function statusComments({ comments, newest }) {
	return [...new Map([...comments.nodes, ...newest.nodes].map((comment) => [comment.id, comment])).values()].filter(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith("<!-- pawl:status -->"));
}
function readIssue(issue) {
	let retries = issue.timelineItems.nodes.flatMap((item) => item.__typename !== "CrossReferencedEvent" && item.actor?.__typename === "User" && asksAnew(item) ? [item.createdAt] : []);
	return {
		id: issue.id,
		number: issue.number,
		title: issue.title,
		body: issue.body,
		url: issue.url,
		open: issue.state === "OPEN",
		completed: issue.stateReason === "COMPLETED",
		createdAt: issue.createdAt,
		labels: issue.labels?.nodes.map(({ name }) => name) ?? [],
		retriedAt: retries.at(-1)
	};
}
function asksAnew(item) {
	switch (item.__typename) {
		case "LabeledEvent": return item.label.name === TASK_LABEL;
		case "UnlabeledEvent": return item.label.name === NEEDS_HUMAN_LABEL;
		case "ReopenedEvent": return !0;
	}
}
function readAttempt(ref, task) {
	let name = parseClaimBranch(`pawl/${ref.name}`);
	if (name?.task !== task) return [];
	let ours = ref.associatedPullRequests.nodes.find((pull) => pull.viewerDidAuthor), pull = ours && readPull(ours, readChecks(ours.last.nodes[0]?.commit)), claim = (ref.target.message === void 0 ? [] : [ref.target, ...ref.target.parents.nodes]).map((commit) => readClaim(commit)).find((found) => found?.claim.task === name.task && found.claim.attempt === name.attempt), branch = {
		id: ref.id,
		name: `pawl/${ref.name}`,
		tip: ref.target.oid
	};
	return [attemptFacts(name.attempt, branch, claim, pull)];
}
function attemptFacts(number, branch, found, pullRequest) {
	return {
		number,
		branch,
		claim: found?.claim,
		claimedAt: found?.claimedAt ?? 0,
		record: found?.record,
		run: void 0,
		pullRequest
	};
}
function readClaim(commit) {
	let parents = commit.parents.nodes.map(({ oid }) => oid), claim = parseClaim({
		sha: commit.oid,
		message: commit.message,
		parents
	});
	if (claim) return {
		claim,
		claimedAt: commit.committedDate,
		record: readRecord(commit)
	};
}
function readRecord(commit) {
	let run = commit.checkSuites.nodes[0]?.checkRuns.nodes[0], content = run?.text === null || !run ? void 0 : parseRecordText(run.text);
	return run && content ? {
		checkRun: run.databaseId,
		writtenAt: run.completedAt ?? commit.committedDate,
		content
	} : void 0;
}
function referringPulls(issue) {
	return issue.timelineItems.nodes.flatMap((item) => item.__typename === "CrossReferencedEvent" && item.source.__typename === "PullRequest" && item.source.viewerDidAuthor ? [item.source] : []);
}
function readPull(pull, checks) {
	let states = {
		OPEN: "open",
		CLOSED: "closed",
		MERGED: "merged"
	}, mergeable = {
		MERGEABLE: "yes",
		CONFLICTING: "no",
		UNKNOWN: "unknown"
	}, { id, number, url, createdAt, mergeCommit, mergedAt } = pull;
	return {
		id,
		number,
		url,
		state: states[pull.state],
		head: pull.headRefOid,
		base: pull.baseRefName,
		mergeable: mergeable[pull.mergeable],
		createdAt,
		checks,
		merge: mergeCommit && mergedAt !== null && pull.state === "MERGED" ? {
			sha: mergeCommit.oid,
			at: mergedAt
		} : void 0
	};
}
// src/github/observe.ts
/**
* Reads a repository: one request, and one more each for further pages, for issues outside the list,
* and for workflow runs where a decision may need them. A run that looks dead without a record may have
* written it between two of these requests: then everything is read once more, after its end.
*/
async function observe(client, { knownRuns = [] } = {}) {
	let first = await look(client, knownRuns), { tasks } = first.snapshot, dead = tasks.flatMap(({ attempts }) => attempts.filter(looksDead));
	return dead.length === 0 ? first : look(client, [...knownRuns, ...dead.flatMap(({ run }) => run ?? [])]);
}
function looksDead(attempt) {
	return awaitsRecord(attempt) && !attempt.run?.live;
}
async function look(client, known) {
	let variables = {
		...client.repository,
		appId: client.appId
	}, expected = [...client.dependencies], answer = await missingAllowed(client, "observe", repositoryQuery(expected), variables), { repository } = repositorySchema.parse(answer), branch = repository.defaultBranchRef;
	if (!branch) throw new PawlError("PAWL_NOT_A_REPOSITORY", `${client.repository.owner}/${client.repository.name} is empty`);
	let { issues, refs } = await furtherPages(client, repository), open = issues.map((issue) => readTask(issue, refs)), wanted = missingDependencies(open), others = await observeIssues(client, missingOwners(open, refs), wanted.filter((number) => !client.dependencies.has(number)));
	client.dependencies = new Set(wanted);
	let fields = issuesSchema.parse(answer).repository, dependencies = new Map([...readDependencies(fields, expected), ...others.dependencies]), tasks = [...open, ...others.owners.map((issue) => readTask(issue, refs))], asksForRuns = tasks.some((task) => ownsUnknownRun(task, known)), runs = [...known, ...asksForRuns ? await observeRuns(client) : []];
	return {
		policyText: repository.policy?.text ?? void 0,
		snapshot: {
			repository: {
				id: repository.id,
				owner: client.repository.owner,
				name: client.repository.name,
				url: repository.url,
				defaultBranch: branch.name,
				head: {
					sha: branch.target.oid,
					tree: branch.target.tree.oid
				},
				history: readHistory(branch.target.history.nodes),
				requiredChecks: branch.refUpdateRule?.requiredStatusCheckContexts?.filter((name) => name !== null) ?? [],
				labels: new Map(repository.labels.nodes.map(({ id, name }) => [name, id]))
			},
			tasks: await Promise.all(tasks.map((task) => withRuns(client, task, runs))),
			dependencies: allDependencies(tasks, dependencies),
			liveRuns: asksForRuns ? runs.filter(({ live }) => live) : void 0
		}
	};
}
async function furtherPages(client, first) {
	let issues = [...first.issues.nodes], refs = [...first.refs?.nodes ?? []], issuePage = first.issues.pageInfo, refPage = first.refs?.pageInfo ?? {
		hasNextPage: !1,
		endCursor: null
	};
	for (; issuePage.hasNextPage || refPage.hasNextPage;) {
		let { repository } = pageSchema.parse(await client.graphql({ what: "observe" }, PAGE_QUERY, {
			...client.repository,
			appId: client.appId,
			issuesAfter: issuePage.endCursor,
			refsAfter: refPage.endCursor,
			issues: issuePage.hasNextPage,
			refs: refPage.hasNextPage
		}));
		issues.push(...repository.issues?.nodes ?? []), refs.push(...repository.refs?.nodes ?? []), issuePage = repository.issues?.pageInfo ?? {
			...issuePage,
			hasNextPage: !1
		}, refPage = repository.refs?.pageInfo ?? {
			...refPage,
			hasNextPage: !1
		};
	}
	return {
		issues,
		refs
	};
}
/** Issues that own a claim but are not in the list of tasks: closed, or their label was taken off. */
function missingOwners(open, refs) {
	let known = new Set(open.map(({ issue }) => issue.number)), owners = refs.flatMap((ref) => parseClaimBranch(`pawl/${ref.name}`)?.task ?? []);
	return [...new Set(owners)].filter((number) => !known.has(number));
}
function missingDependencies(open) {
	let known = new Set(open.map(({ issue }) => issue.number));
	return [...new Set(open.flatMap(dependenciesOf))].filter((number) => !known.has(number));
}
function dependenciesOf({ issue }) {
	let parsed = parseTaskSpec(issue);
	return parsed.ok ? parsed.spec.dependsOn : [];
}
function allDependencies(tasks, others) {
	let ofTasks = tasks.map(({ issue }) => [issue.number, {
		exists: !0,
		open: issue.open,
		completed: issue.completed
	}]);
	return new Map([...others, ...ofTasks]);
}
/** A claim without a record: whether its run is alive decides everything. */
function ownsUnknownRun({ attempts }, known) {
	return attempts.some((attempt) => awaitsRecord(attempt) && !known.some(({ id }) => id === attempt.claim?.runId));
}
function awaitsRecord({ claim, record, pullRequest }) {
	return claim !== void 0 && !record && pullRequest?.state !== "merged";
}
async function withRuns(client, task, runs) {
	let attempts = task.attempts.map(async (attempt) => {
		let { claim } = attempt;
		return !claim || !awaitsRecord(attempt) ? attempt : {
			...attempt,
			run: await findRun(client, claim, runs)
		};
	});
	return {
		...task,
		attempts: await Promise.all(attempts)
	};
}
export { showTask as _, renderClaimMessage as a, isReady as b, asNodeId as c, code as d, quoteBlock as f, reconcile as g, findTask as h, claimBranch as i, asSha as l, quoteTitle as m, renderStatusComment as n, apply as o, quoteInline as p, explainState as r, writeRecord as s, observe as t, observeRuns as u, changesState as v, TASK_LABEL as y };
