import { r as __toESM } from "./rolldown-runtime.js";
import { t as PawlError } from "./errors2.js";
import { r as hasStatus } from "./explain-failure.js";
import { _ as string, a as _undefined, c as custom, d as literal, f as looseObject, h as record, i as _null, l as discriminatedUnion, m as object, o as array, p as number, r as _enum, s as boolean, v as union, y as unknown } from "./schemas.js";
import { n as string$1 } from "./coerce.js";
import { a as GraphqlResponseError, i as outcomeOf$1, n as isUnanswered, r as messageOf, t as APPLIED } from "./outcome.js";
import { n as renderPolicyProblem, t as readPolicy } from "./read-policy.js";
import { t as require_dist } from "./dist.js";
import { r as remembered } from "./without-unseen.js";
import { a as TASK_LABEL, i as STATE_NAMES, n as NEEDS_HUMAN_LABEL, o as labelChanges, r as NOTICE_LABEL, s as labelName, t as ALL_LABELS } from "./labels.js";
import { c as REVERT_CHECK, l as ROLES, r as parseAttemptRecord, s as RECORD_CHECK, u as includesRole } from "./record-schema.js";
import { i as jobMinutes, n as isSha, t as isIssueNumber } from "./ids.js";
import { a as quoteInline, i as quoteBlock, n as code, o as quoteTitle, r as cut, t as table } from "./table.js";
import { n as parseTaskSpec, t as proseOf } from "./prose-of.js";
import { createHash } from "node:crypto";
// src/config/policy-reading.ts
/** The policy of that text, or what is wrong with it, each problem with its line and remedy. */
const policyReading = remembered(makeReading);
function makeReading(text) {
	let read = readPolicy(text);
	return read.ok ? read : {
		ok: !1,
		problems: read.problems.map(renderPolicyProblem)
	};
}
// src/core/effect.ts
/** Whether a decision rests on something else once the effect was applied, so that all must be looked at again. */
function changesState(effect) {
	switch (effect.kind) {
		case "merge":
		case "enqueue":
		case "update-branch":
		case "accept-head":
		case "record-failure":
		case "revert": return !0;
		case "show": return effect.createLabels.length > 0;
		case "start-run":
		case "dequeue":
		case "close-pull-request":
		case "cancel-run":
		case "rerun":
		case "notice":
		case "delete-branches": return !1;
	}
}
/** Shown for people only: nothing is decided by it, so it waits first when requests run short. */
function isCosmetic(effect) {
	return effect.kind === "show" && effect.close === void 0 || effect.kind === "notice";
}
// src/core/leave-queue.ts
/**
* Takes the pull request of a task out of GitHub's merge queue when Pawl would not merge it itself: the
* queue knows nothing of a hold, of a review that came late, of an approval that was lost, nor of a red
* default branch.
*/
function leaveQueue({ facts, orders, unapproved, state }, { main }) {
	let { number } = facts.issue, queued = facts.attempts.flatMap(({ pullRequest }) => pullRequest?.state === "open" && pullRequest.inMergeQueue ? [pullRequest] : []);
	if (queued.length === 0) return [];
	let frozen = orders.heldBy !== void 0 || unapproved !== void 0 || main.kind === "red", stays = (pull) => !frozen && state.kind === "validating" && state.pullRequest.id === pull.id && state.step.kind !== "unapproved" && (state.ci.kind === "green" || state.ci.kind === "pending" || state.ci.kind === "silent");
	return queued.filter((pull) => !stays(pull)).map(({ id }) => ({
		kind: "dequeue",
		task: number,
		pullRequest: id
	}));
}
/** Takes out all that Pawl put in: what it is switched off for must not be merged behind its back. */
function leaveQueues({ tasks, reverts }) {
	return [...tasks.flatMap(({ issue, attempts: its }) => its.map(({ pullRequest }) => ({
		task: issue.number,
		pullRequest
	}))), ...reverts].flatMap(({ task, pullRequest }) => pullRequest?.state === "open" && pullRequest.inMergeQueue ? [{
		kind: "dequeue",
		task,
		pullRequest: pullRequest.id
	}] : []);
}
// src/core/scope.ts
/**
* Whether two tasks could change the same file, by the patterns that they declare. A task that
* declares none overlaps with nothing: it is not known what it will touch, and the merge will tell.
*/
function scopesOverlap(a, b) {
	return a.some((left) => b.some((right) => patternsOverlap(left, right)));
}
/**
* Whether some path matches both patterns. `*` and `?` stay within a segment, `**` spans any number of
* them; a pattern also covers everything below what it names.
*/
function patternsOverlap(a, b) {
	return segmentsOverlap(segments(a), segments(b));
}
function segments(pattern) {
	let parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
	return parts.at(-1) === "**" ? parts : [...parts, "**"];
}
function segmentsOverlap(a, b) {
	return overlap(a, b, {
		isAny: (part) => part === "**",
		meet: (left, right) => overlap([...left], [...right], CHARACTERS)
	});
}
const CHARACTERS = {
	isAny: (character) => character === "*",
	meet: (a, b) => a === b || a === "?" || b === "?"
};
/** Whether two patterns share a word: by how far both can be read together. */
function overlap(a, b, { isAny, meet }) {
	let reach = row(b.length + 1, (j, before) => j === 0 || before && isAny(b[j - 1] ?? ""));
	for (let item of a) {
		let above = reach;
		reach = row(b.length + 1, (j, before) => {
			let other = b[j - 1];
			return isAny(item) && above[j] === !0 ? !0 : other === void 0 ? !1 : (isAny(item) || isAny(other)) && before ? !0 : isAny(other) ? above[j] === !0 : above[j - 1] === !0 && (isAny(item) || meet(item, other));
		});
	}
	return reach[b.length] === !0;
}
function row(length, reached) {
	let made = [];
	for (let j = 0; j < length; j += 1) made.push(reached(j, made[j - 1] === !0));
	return made;
}
// src/core/order-queue.ts
/**
* The order of the queue: priority labels first, then age, the number deciding between twins. What
* merges first among several that are green goes by it as well.
*/
function sortQueue(tasks, { priority }) {
	let ranks = /* @__PURE__ */ new Map();
	for (let [index, label] of priority.last.entries()) ranks.set(label, index + 1);
	for (let [index, label] of priority.first.entries()) ranks.set(label, index - priority.first.length);
	return tasks.map((task) => ({
		task,
		rank: rankOf(task.facts, ranks)
	})).toSorted((a, b) => a.rank - b.rank || a.task.facts.issue.createdAt - b.task.facts.issue.createdAt || a.task.facts.issue.number - b.task.facts.issue.number).map(({ task }) => task);
}
/** The most urgent label counts; one that puts a task last counts only where none puts it first. */
function rankOf({ issue }, ranks) {
	let first = 0, last = 0;
	for (let label of issue.labels) {
		let rank = ranks.get(label) ?? 0;
		first = Math.min(first, rank), last = Math.max(last, rank);
	}
	return first < 0 ? first : last;
}
/**
* Gives room to the first ready tasks: up to `parallel` live ones, none whose scope overlaps with one
* that is at work or before it, none while the queue is paused. The others wait, and say for what. A run
* whose issue is gone works on all the same.
*/
function giveRoom(sorted, { pauses, parallel, attempts }, orphans) {
	let busy = sorted.filter(({ facts, state }) => holdsRoom(facts, state)), lost = orphans.filter(({ attempt }) => isLive(attempt)), taken = [...busy.flatMap(({ facts }) => scopesInUse(facts.issue.number, facts.attempts)), ...lost.flatMap(({ task, attempt }) => scopesInUse(task, [attempt]))], live = busy.length + lost.length, left = Math.min(parallel - live, attempts), room = {
		kind: "room",
		live,
		parallel
	}, told = parallel, [pause] = pauses, paused = pause && {
		kind: "paused",
		pause
	};
	return sorted.map((task) => {
		let { state } = task;
		if (state.kind !== "queued" || state.waits !== void 0) return task;
		if (paused) return wait(task, state, paused);
		if (left <= 0) return wait(task, state, room);
		let inUse = taken.find(({ scope }) => scopesOverlap(scope, state.spec.scope));
		return inUse ? (--told, wait(task, state, told < 0 ? room : {
			kind: "scope",
			task: inUse.task
		})) : (--left, taken.push({
			task: task.facts.issue.number,
			scope: state.spec.scope
		}), task);
	});
}
/** A claim whose run lives takes room, whatever else became of its task. */
function holdsRoom({ attempts }, state) {
	return state.kind === "working" || attempts.some(isLive);
}
function isLive({ run, record, claim }) {
	return claim !== void 0 && !record && run?.live === !0;
}
function scopesInUse(task, attempts) {
	return attempts.flatMap(({ claim, record }) => claim && !record ? [{
		task,
		scope: claim.scope
	}] : []);
}
function wait(task, state, waits) {
	return {
		...task,
		state: {
			...state,
			waits
		}
	};
}
/** Whether a task could be claimed now. */
function isReady(state) {
	return state.kind === "queued" && state.waits === void 0;
}
// src/core/pause.ts
/** The kill switch: every effect stops, but for those that end what runs and what GitHub would merge. */
function isSwitchedOff(pauses) {
	return pauses.some(({ kind }) => kind === "disabled" || kind === "variable");
}
// src/core/missing-facts.ts
const NONE$1 = {
	runs: !1,
	killSwitch: !1,
	rules: !1,
	dayReverts: !1,
	blockers: []
};
/**
* What must be asked before a plan is carried out; `undefined` if it rests on nothing unknown. What may
* take effects out of the plan comes first: where none is left, nothing more need be asked.
*/
function missingFacts(snapshot, plan, now, begins = "all") {
	let { effects, tasks } = plan;
	if ((effects.some(({ kind }) => kind === "start-run") || isSwitchedOff(plan.pauses)) && snapshot.liveRuns === void 0) return {
		...NONE$1,
		runs: !0
	};
	let ready = tasks.filter(({ state }) => isReady(state)).map(({ facts }) => facts.issue), begun = begins === "first" ? ready.slice(0, 1) : ready.filter(({ number }) => begins === "all" || begins === number), called = begins === "all" ? tasks.filter(isCalledBack).map(({ facts }) => facts.issue) : [], blockers = [.../* @__PURE__ */ new Set([...begun, ...called])].flatMap(({ number, blockedBy }) => blockedBy === void 0 ? [number] : []);
	if (blockers.length > 0) return {
		...NONE$1,
		blockers
	};
	let reverts = effects.some((effect) => effect.kind === "revert" || effect.kind === "merge" && effect.reverts !== void 0), oldest = snapshot.repository.history.at(-1)?.committedAt ?? now;
	if (reverts && snapshot.dayReverts === void 0 && oldest > now - 864e5) return {
		...NONE$1,
		dayReverts: !0
	};
	let works = snapshot.tasks.some(({ attempts }) => attempts.some(({ run }) => run?.live)) || snapshot.orphans.some(({ attempt }) => attempt.run?.live) || leaveQueues(snapshot).length > 0, killSwitch = snapshot.paused === void 0 && (works || effects.length > 0), rules = effects.some(({ kind }) => kind === "merge" || kind === "enqueue") && !snapshot.repository.rules.complete;
	return killSwitch || rules ? {
		...NONE$1,
		killSwitch,
		rules
	} : void 0;
}
/**
* A task that would be shown as queued, and is shown to need a person: a circle of dependencies may be
* why, that nobody asked about as there is no room now. It would come and go with the room.
*/
function isCalledBack({ facts, state }) {
	return state.kind === "queued" && facts.issue.labels.includes("agent:needs-human");
}
// src/core/trust.ts
/**
* Whether somebody's word counts: a person with the role that the policy asks for, or a bot that it
* lists. Whoever's role is not known has none.
*/
function isTrusted(actor, roles, policy) {
	if (!actor) return !1;
	let login = actor.login.toLowerCase();
	return actor.bot ? policy.trust.bots.some((bot) => bareName(bot) === bareName(login)) : includesRole(roles.get(login) ?? "none", policy.trust.label);
}
function bareName(login) {
	return login.toLowerCase().replace(/\[bot\]$/, "");
}
// src/core/approval.ts
/**
* Whether somebody with the right stands behind what the issue asks for now: whoever gave the label
* must have the right, and nobody without it may have changed text or title since (anyone with triage
* may label, and the author may edit at any time). `/pawl approve` stands behind the text anew. Gives
* why not; `undefined` if it is approved.
*/
function judgeApproval({ issue }, orders, roles, policy) {
	let given = issue.events.findLast(({ kind, label }) => kind === "labeled" && label === "agent"), labelled = given !== void 0 && isTrusted(given.actor, roles, policy), approvedAgain = orders.approvedAt !== void 0 && orders.approvedAt >= (given?.at ?? 0);
	if (!labelled && !approvedAgain) return {
		kind: "labeller",
		who: given?.actor
	};
	let approvedAt = Math.max(given?.at ?? 0, orders.approvedAt ?? 0), edit = issue.edits.findLast(({ at, editor }) => at >= approvedAt && !isTrusted(editor, roles, policy));
	return edit && {
		kind: "edited",
		what: edit.what,
		who: edit.editor,
		at: edit.at
	};
}
// src/core/refusal-of.ts
/** Whether so many refusals are believed. Once may be chance: GitHub also refuses while the base moves. */
function isBelieved(refusals) {
	return refusals >= 2;
}
/**
* Why GitHub does not merge a pull request, if it refused more than once in this look to merge its
* present head, to enqueue it, or to bring it up to date; else `undefined`.
*/
function refusalOf({ id, number, head }, { refused }) {
	let its = refused.filter(({ effect }) => concerns(effect));
	return isBelieved(its.length) ? its.at(-1)?.why : void 0;
	function concerns(effect) {
		switch (effect.kind) {
			case "merge": return effect.pullRequest === number && effect.head === head;
			case "enqueue": return effect.pullRequest === id && effect.head === head;
			case "update-branch": return effect.pullRequest.number === number && effect.pullRequest.head === head;
			default: return !1;
		}
	}
}
/** What GitHub refuses to merge or to start is tried again, as no event tells that it would not any more. */
const REFUSED_AGAIN = 6e5;
/** How long the refusal of an effect counts, ms; 0 where the next look asks again. */
function refusalCounts({ kind }) {
	switch (kind) {
		case "merge":
		case "enqueue":
		case "update-branch": return REFUSED_AGAIN;
		case "rerun": return 1e400;
		default: return 0;
	}
}
/** Why GitHub starts no run of the agent's workflow, if it refused more than once in this look. */
function startRefusal({ refused }) {
	let its = refused.filter(({ effect }) => effect.kind === "start-run");
	return isBelieved(its.length) ? its.at(-1)?.why : void 0;
}
// src/core/run-again.ts
/**
* Runs that GitHub does not repeat, as it said more than once: it keeps a run for 30 days, and repeats none
* whose workflow is broken. That one is running already says nothing against its being repeated.
*/
function unrepeatableRuns({ refused }) {
	let times = /* @__PURE__ */ new Map();
	for (let { effect, why } of refused) effect.kind !== "rerun" || /already running/i.test(why) || times.set(effect.runId, (times.get(effect.runId) ?? 0) + 1);
	return new Set([...times].flatMap(([run, count]) => isBelieved(count) ? [run] : []));
}
/**
* The workflow runs whose red jobs were never run a second time: they may be flaky. Those that GitHub does
* not repeat are believed as they are, but for those that began after `since`: they may be repeated yet,
* by a person or by another process.
*/
function unconfirmedRuns(failed, unrepeatable, since) {
	let runs = failed.flatMap(({ run, startedAt = 0 }) => run?.attempt === 1 && (startedAt > since || !unrepeatable.has(run.id)) ? [run.id] : []);
	return [...new Set(runs)];
}
/** Repeats the failed jobs of runs, where GitHub does that. */
function runAgain(task, runs, unrepeatable) {
	return runs.filter((runId) => !unrepeatable.has(runId)).map((runId) => ({
		kind: "rerun",
		task,
		runId
	}));
}
// src/core/verdict.ts
/**
* Judges a commit. With `required` checks, each of these must have passed, by the App it is bound to,
* and a failure of any other check is red too: on an unattended repository a red cross means
* something. Without, all that reported must have passed, and at least one.
*/
function judgeChecks(checks, required) {
	let failed = checks.filter((check) => check.result === "failed"), pending = checks.filter(isUnderWay$3).map((check) => check.name), passed = checks.filter((check) => check.result === "passed").map((check) => check.name), cancelled = checks.filter((check) => check.result === "cancelled" && !ended(checks, check)).map((check) => check.name), missing = required.filter((wanted) => !checks.some((check) => satisfies(check, wanted))).map(({ name }) => name);
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
/** Whether there are checks, all have ended and none failed or was cancelled: what is older is no news then. */
function allPassed(checks) {
	return checks.length > 0 && checks.every(({ result }) => result === "passed" || result === "skipped");
}
/**
* Until when what is green may be so only because CI has not shown itself yet: nothing is required, no job of a
* workflow is among what passed, and the head is from `begun`. A bot that looks at who signed answers at once.
* `undefined` where it is what it seems.
*/
function unshownUntil(checks, required, begun, now) {
	let shown = checks.some(({ result, checkRun }) => result === "passed" && checkRun?.isJob), until = begun + 6e4;
	return required.length > 0 || shown || now >= until ? void 0 : until;
}
/** Whether more is to come of it: one that has failed may be run again only when its run has ended. */
function isUnderWay$3({ result }) {
	return result === "pending" || result === "failing";
}
/** Whether a check is the one that is required: another App's of the same name is not. */
function satisfies(check, { name, appId }) {
	return check.name === name && (appId === void 0 || check.appId === appId);
}
function ended(checks, { name, appId }) {
	return checks.some((check) => check.name === name && check.appId === appId && check.result !== "cancelled");
}
/** The checks that are asked about. */
function onlyNamed(checks, wanted) {
	return checks.filter((check) => wanted.some((one) => satisfies(check, one)));
}
/** Names, each once. */
function checkNames(checks) {
	return [...new Set(checks.map(({ name }) => name))];
}
/** When the last check began: what is run again an hour later is not late at its start. */
function lastStart(checks, otherwise) {
	return Math.max(otherwise, ...checks.map(({ startedAt }) => startedAt ?? 0));
}
/**
* The checks that judge the default branch: those that the policy names, or else the required ones, or
* else all. None where required ones run on pull requests only: what nobody requires is no judge then.
*/
function watchedChecks({ history, rules }, { watch }) {
	if (watch.checks.length > 0) return watch.checks.map((name) => ({
		name,
		appId: void 0
	}));
	if (rules.checks.length !== 0) return rules.checks.filter((wanted) => history.some(({ checks }) => checks.some(({ name }) => name === wanted.name)));
}
/** The verdict on one commit of the default branch. */
function judgeCommit({ checks }, watched) {
	return judgeChecks(onlyWatched(checks, watched), watched ?? []);
}
function onlyWatched(checks, watched) {
	return watched ? onlyNamed(checks, watched) : checks;
}
/** Judges the default branch by its history, newest first. */
function judgeMain(repository, unrepeatable, policy, now) {
	let patience = policy.watch.minutes * 6e4, watched = watchedChecks(repository, policy), unjudged = /* @__PURE__ */ new Set(), range = /* @__PURE__ */ new Set(), newest, since;
	for (let commit of repository.history) {
		let verdict = judgeCommit(commit, watched);
		if (verdict.kind === "green") {
			if (!newest || !since) return { kind: "green" };
			let { passed: passedBefore } = verdict;
			return {
				kind: "red",
				...newest,
				since: since.sha,
				range,
				passedBefore,
				unjudged
			};
		}
		let checks = onlyWatched(commit.checks, watched), found = believe(checks.filter(({ result }) => result === "failed" || result === "failing"), unrepeatable, now, patience) ?? beingRepeated(checks, now, patience);
		found && (!newest || verdict.kind === "red") && (newest ??= found, since = commit), (newest ? range : unjudged).add(commit.sha);
	}
	if (!newest || !since) return { kind: "unknown" };
	let oldest = since.committedAt - patience;
	for (let { sha, committedAt } of repository.history.slice(repository.history.indexOf(since))) committedAt < oldest && range.delete(sha);
	return {
		kind: "red",
		...newest,
		since: since.sha,
		range,
		passedBefore: void 0,
		unjudged
	};
}
/**
* What failed at a commit, whatever else is still running there or waits for somebody's approval. A run that
* has ended is repeated before it is believed; one that has not is believed at last, as GitHub repeats
* nothing before its end.
*/
function believe(failed, unrepeatable, now, patience) {
	if (failed.length === 0) return;
	let ended = failed.filter(({ result }) => result === "failed"), unconfirmed = unconfirmedRuns(ended, unrepeatable, now - patience), until = lastStart(failed, 0) + patience;
	return {
		failed,
		unconfirmed,
		confirmedAt: unconfirmed.length > 0 || ended.length < failed.length && now < until ? until : void 0
	};
}
/** A commit that was red and whose runs are under way again: still red, as nobody may build on it yet. */
function beingRepeated(checks, now, patience) {
	let failed = checks.filter(({ result, run }) => result === "pending" && (run?.attempt ?? 1) > 1), confirmedAt = lastStart(failed, 0) + patience;
	if (!(failed.length === 0 || now >= confirmedAt)) return {
		failed,
		unconfirmed: [],
		confirmedAt
	};
}
// src/core/queue-removal.ts
/** The words of the webhook `pull_request.dequeued`, and those seen in `RemovedFromMergeQueueEvent`. */
const WORDS = {
	manual: "by-person",
	merge_conflict: "conflict",
	ci_failure: "red",
	failed_checks: "red",
	ci_timeout: "late",
	checks_timed_out: "late",
	queue_cleared: "nobody",
	roll_back: "nobody",
	branch_protections: "nobody",
	git_tree_invalid: "nobody",
	invalid_merge_commit: "nobody",
	unknown_removal_reason: "nobody",
	merge: "merged",
	merged: "merged",
	already_merged: "merged"
};
/** Reads GitHub's reason; one that is not known is held against nobody. */
function queueRemoval(reason) {
	let word = reason.trim().toLowerCase().replaceAll(" ", "_");
	return isKnown(word) ? WORDS[word] : "nobody";
}
function isKnown(word) {
	return Object.hasOwn(WORDS, word);
}
/**
* Why the merge queue put out the present head of a pull request, if that is believed: a person's word
* and a conflict at once, all else the second time. `undefined` if it may be put in, or is in.
*/
function putOut({ dequeued, inMergeQueue, headAt = 0 }) {
	if (!(!dequeued || inMergeQueue || dequeued.at < headAt)) switch (queueRemoval(dequeued.reason)) {
		case "merged": return;
		case "by-person":
		case "conflict": return dequeued;
		case "red":
		case "late":
		case "nobody": return dequeued.times >= 2 ? dequeued : void 0;
	}
}
// src/core/is-behind.ts
/** Whether a pull request may lack commits of its base: what GitHub does not tell is taken for so. */
function isBehind({ behindBy }) {
	return behindBy === void 0 || behindBy > 0;
}
// src/core/judge-trial.ts
const MINUTE$9 = 6e4;
/**
* How the attempt to take a merge back stands, while it is not merged into the default branch. Its pull
* request is merged only if CI finds it green: then the default branch is green without the merge, which
* proves that the merge was why. One that is red proves nothing against the merge, and is closed. `toProve`
* names the checks that must have passed on it for that: a check that runs on the default branch only can
* clear none of several suspects.
*/
function judgeTrial(revert, snapshot, policy, now, toProve) {
	if (!revert) return { kind: "untried" };
	let { rules, defaultBranch } = snapshot.repository, { pullRequest, commit } = revert;
	if (revert.failed !== void 0) return {
		kind: "failed",
		pullRequest,
		why: revert.failed
	};
	if (!pullRequest) return { kind: "unopened" };
	if (pullRequest.state !== "open") return {
		kind: "failed",
		pullRequest,
		why: pullRequest.merge === void 0 ? "it was closed without a merge" : `it was merged into another branch (${pullRequest.base})`
	};
	if (pullRequest.base !== defaultBranch) return {
		kind: "failed",
		pullRequest,
		why: "somebody turned it to another base"
	};
	let { headAt = 0 } = pullRequest, ours = pullRequest.head === commit || pullRequest.update?.of === commit;
	if (commit === void 0 || !ours) return {
		kind: "failed",
		pullRequest,
		why: "somebody pushed to its branch"
	};
	if (pullRequest.mergeable === "no") return {
		kind: "failed",
		pullRequest,
		why: "it conflicts with what has landed since"
	};
	if (pullRequest.inMergeQueue) return {
		kind: "in-queue",
		pullRequest
	};
	let out = putOut(pullRequest);
	if (out) return {
		kind: "failed",
		pullRequest,
		why: `the merge queue put it out: ${out.reason}`
	};
	let begun = Math.max(pullRequest.createdAt, headAt), until = lastStart(pullRequest.checks, begun) + policy.ci.minutes * MINUTE$9, verdict = judgeChecks(pullRequest.checks, rules.checks);
	switch (verdict.kind) {
		case "none":
		case "pending": return now < until ? {
			kind: "running",
			pullRequest,
			until
		} : {
			kind: "failed",
			pullRequest,
			why: "CI gave no verdict on it in time"
		};
		case "red": {
			let since = now - policy.ci.minutes * MINUTE$9;
			return unconfirmedRuns(verdict.failed, unrepeatableRuns(snapshot), since).length > 0 ? {
				kind: "running",
				pullRequest,
				until
			} : {
				kind: "failed",
				pullRequest,
				why: `it is red as well (${checkNames(verdict.failed).join(", ")})`
			};
		}
		case "green": {
			let shownAt = unshownUntil(pullRequest.checks, rules.checks, begun, now);
			if (shownAt !== void 0) return {
				kind: "running",
				pullRequest,
				until: shownAt
			};
			let unproved = toProve.filter((name) => !verdict.passed.includes(name));
			if (unproved.length > 0) return {
				kind: "failed",
				pullRequest,
				why: `${unproved.join(", ")}, red on the default branch, does not run on pull requests: that the merge is why is not proved`
			};
			let decision = pullRequest.reviewDecision;
			if (decision === "required" || decision === "changes-requested") return {
				kind: "needs-review",
				pullRequest
			};
			let why = refusalOf(pullRequest, snapshot);
			return why === void 0 ? rules.upToDate && !rules.mergeQueue && isBehind(pullRequest) ? {
				kind: "behind",
				pullRequest
			} : {
				kind: "passed",
				pullRequest,
				commit: pullRequest.head
			} : {
				kind: "refused",
				pullRequest,
				why
			};
		}
	}
}
/**
* The commit of the default branch's first parents by which a merge is judged: itself, or the one that
* brought it in. A person who pulls and then pushes makes such a one: its first parent is his own work,
* and what the branch was before is its second. `undefined` if neither is in sight.
*/
function placeOfMerge(merge, { history, carried }) {
	let place = carried.get(merge) ?? merge;
	return history.some(({ sha }) => sha === place) ? place : void 0;
}
/** The commits that hold a merge, newest first, as far as they are in sight. */
function holdersOf(merge, branch) {
	let place = placeOfMerge(merge, branch), at = branch.history.findIndex(({ sha }) => sha === place);
	return branch.history.slice(0, at + 1);
}
/** When a merge that is not in sight, though older commits are, is given up; none while it is in sight. */
function lostTimes(merge, branch) {
	let oldest = branch.history.at(-1);
	return !oldest || oldest.committedAt >= merge.at ? [] : placeOfMerge(merge.sha, branch) === void 0 ? [merge.at + 6e5] : [];
}
/** Whether a merge must have been seen by now if it were still the default branch's. */
function isLost(merge, branch, now) {
	return lostTimes(merge, branch).some((at) => now >= at);
}
// src/core/judge-red.ts
const DAY$2 = 864e5;
/**
* Finds out who turned the default branch red. Nothing is guessed: of the merges of Pawl's that lie
* between the last green commit and the newest red one, the newest is taken back on a branch, and CI
* says whether that helps; then the next. Where no green commit is in sight that alone is the proof. What a
* person committed is never reverted, nor is a revert.
*/
function judgeRed(main, snapshot, policy, now) {
	let none = /* @__PURE__ */ new Map();
	if (main.confirmedAt !== void 0) return {
		cause: { kind: "confirming" },
		trials: none
	};
	let { carried } = snapshot.repository, failed = checkNames(main.failed), isAlone = main.range.size === 1 && ![...carried.values()].some((at) => main.range.has(at)), wasGreen = failed.every((name) => main.passedBefore?.includes(name)), toProve = isAlone && wasGreen ? [] : failed, suspects = findSuspects(main.range, snapshot, policy, now, toProve), trials = takeTurns$1(suspects), tasks = suspects.map(({ task }) => task), landed = suspects.filter(({ trial }) => trial.kind === "merged"), unjudged = landed.find(({ trial }) => trial.kind === "merged" && main.unjudged.has(placeOfMerge(trial.merge.sha, snapshot.repository) ?? trial.merge.sha));
	if (unjudged) return {
		cause: {
			kind: "reverted",
			task: unjudged.task
		},
		trials
	};
	if (landed.length > 0) return {
		cause: {
			kind: "not-found",
			tasks
		},
		trials: onlyLanded(trials)
	};
	if (tasks.length === 0) return {
		cause: { kind: main.passedBefore ? "people" : "before" },
		trials
	};
	let { maxPerDay } = policy.rollback, reverts = revertTimes(snapshot, now - DAY$2);
	if (reverts.length >= maxPerDay) {
		let oldest = maxPerDay === 0 ? void 0 : reverts[reverts.length - maxPerDay];
		return {
			cause: {
				kind: "limit",
				reverts: maxPerDay,
				until: oldest === void 0 ? void 0 : oldest + DAY$2
			},
			trials: none
		};
	}
	return {
		cause: suspects.every(({ trial }) => trial.kind === "failed") ? {
			kind: "not-found",
			tasks
		} : {
			kind: "suspects",
			tasks
		},
		trials
	};
}
/** Merges of Pawl's in the range, newest first. */
function findSuspects(range, snapshot, policy, now, toProve) {
	let { repository } = snapshot, places = [...range], merges = /* @__PURE__ */ new Map();
	for (let { issue, attempts } of snapshot.tasks) for (let attempt of attempts) {
		let merge = attempt.pullRequest?.merge, place = merge && placeOfMerge(merge.sha, repository);
		if (!place || !range.has(place)) continue;
		let depth = places.indexOf(place);
		(merges.get(merge.sha)?.task ?? 0) > issue.number || merges.set(merge.sha, {
			task: issue.number,
			attempt,
			merge,
			depth
		});
	}
	return [...merges.values()].toSorted((a, b) => a.depth - b.depth || b.merge.at - a.merge.at || b.task - a.task).map(({ task, attempt, merge: { sha: merge } }) => {
		let revert = snapshot.reverts.find((its) => its.task === task && its.attempt === attempt.number), landed = landedRevert(merge, revert, attempt, snapshot);
		return {
			task,
			merge,
			trial: landed ? {
				kind: "merged",
				pullRequest: revert?.pullRequest,
				merge: landed.merge
			} : judgeTrial(revert, snapshot, policy, now, toProve)
		};
	});
}
/** The commit that took a merge back, by whichever trace of it is left: its branch may be gone. */
function landedRevert(merge, revert, { record }, { repository }) {
	let { merge: back, base } = revert?.pullRequest ?? {}, isIn = base === repository.defaultBranch || back && placeOfMerge(back.sha, repository);
	if (back && isIn) return {
		merge: back,
		by: "pawl"
	};
	let commit = repository.history.find(({ reverts }) => reverts === merge);
	if (commit) {
		let { sha, committedAt: at, task } = commit;
		return {
			merge: {
				sha,
				at
			},
			by: task === void 0 ? "person" : "pawl"
		};
	}
	let { outcome, revertedBy } = record?.content ?? {};
	if (revertedBy === void 0) return;
	let blamed = outcome?.kind === "failed" && outcome.class === "agent";
	return {
		merge: {
			sha: revertedBy,
			at: record?.writtenAt ?? 0
		},
		by: blamed ? "pawl" : "person"
	};
}
/** One trial at a time, the newest merge's first: the others wait for its outcome. */
function takeTurns$1(suspects) {
	let current = suspects.find(({ trial }) => trial.kind !== "failed");
	return new Map(suspects.map(({ task, merge, trial }) => [merge, {
		task,
		trial: merge !== current?.merge && isUnderWay$2(trial) ? { kind: "waits-its-turn" } : trial
	}]));
}
function isUnderWay$2(trial) {
	return trial.kind !== "failed" && trial.kind !== "merged";
}
function onlyLanded(trials) {
	return new Map([...trials].filter(([, { trial }]) => trial.kind === "merged"));
}
/**
* When merges were taken back since then, oldest first; each once, whichever traces of it there are: a
* branch that is gone is still told of by its commit.
*/
function revertTimes({ reverts, repository, tasks, dayReverts = [] }, since) {
	let back = new Map(dayReverts.map(({ of, at }) => [of, at]));
	for (let { reverts: of, task, committedAt } of repository.history) of !== void 0 && task !== void 0 && back.set(of, committedAt);
	for (let { task, attempt, pullRequest } of reverts) {
		if (!pullRequest?.merge) continue;
		let merged = tasks.find(({ issue }) => issue.number === task)?.attempts.find(({ number }) => number === attempt)?.pullRequest?.merge;
		back.set(merged?.sha ?? pullRequest.merge.sha, pullRequest.merge.at);
	}
	return [...back.values()].filter((at) => at > since).toSorted((a, b) => a - b);
}
/**
* The state of a task whose pull request was merged: done once a commit that holds the merge is green,
* watched until then, and a suspect when the default branch is red.
*/
function deriveMerged(facts, attempt, pullRequest, merge, scene) {
	let { issue } = facts, revert = findRevert(issue.number, attempt, merge, scene);
	if (revert) return issue.open ? {
		kind: "needs-human",
		why: {
			kind: "reverted",
			merge,
			...revert
		}
	} : { kind: "cancelled" };
	if (isVerified(merge, scene)) return {
		kind: "done",
		pullRequest,
		merge,
		verified: !0
	};
	if (isLost(merge, scene.repository, scene.now)) return {
		kind: "needs-human",
		why: {
			kind: "merge-lost",
			merge
		}
	};
	let watching = {
		kind: "watching",
		attempt,
		pullRequest,
		merge
	}, { main, red, now } = scene;
	if (main.kind === "red" && red) {
		let checks = checkNames(main.failed);
		if (red.cause.kind === "confirming") return {
			...watching,
			watch: {
				kind: "confirming",
				checks
			}
		};
		let tried = red.trials.get(merge.sha), trial = tried?.task === issue.number ? tried.trial : void 0, why = trial && hopeless(trial, red.cause.kind);
		return why ? {
			kind: "needs-human",
			why: {
				kind: "main-red",
				merge,
				checks,
				why
			}
		} : trial ? {
			...watching,
			watch: {
				kind: "suspect",
				checks,
				trial
			}
		} : {
			...watching,
			watch: {
				kind: "red",
				since: main.since,
				checks
			}
		};
	}
	let until = watchedUntil(merge, scene);
	return now >= until ? {
		kind: "done",
		pullRequest,
		merge,
		verified: !1
	} : {
		...watching,
		watch: {
			kind: "waiting",
			until
		}
	};
}
/** Green as soon as the merge or one of its descendants is: whatever was red between was mended. */
function isVerified(merge, { repository, policy }) {
	let watched = watchedChecks(repository, policy);
	return holdersOf(merge.sha, repository).some((commit) => judgeCommit(commit, watched).kind === "green");
}
/**
* A run that is repeated, or that a newer merge's took the place of, has its time again; not for ever, as
* a branch may see a new commit every minute and no verdict.
*/
function watchedUntil(merge, { repository, policy }) {
	let patience = policy.watch.minutes * 6e4, checks = holdersOf(merge.sha, repository).flatMap((commit) => commit.checks);
	return Math.min(lastStart(checks, merge.at) + patience, merge.at + 5 * patience);
}
/** A suspect that nothing more is tried against needs a person, once every other was tried as well. */
function hopeless(trial, cause) {
	return trial.kind === "failed" && cause === "not-found" ? `taking it back does not help: ${trial.why}` : void 0;
}
function findRevert(task, attempt, merge, { snapshot }) {
	let its = snapshot.reverts.find((revert) => revert.task === task && revert.attempt === attempt.number), landed = landedRevert(merge.sha, its, attempt, snapshot), revertPull = its?.pullRequest?.merge ? its.pullRequest.number : void 0;
	return landed && {
		revert: landed.merge,
		by: landed.by,
		revertPull
	};
}
// src/core/derive-open.ts
const MINUTE$7 = 6e4, SETTLES_WITHIN = 3e4;
/** The state of a task whose pull request is open: what CI, reviewers and rules say, in that order. */
function deriveOpen(task, attempt, { pullRequest, ci }, scene) {
	let stuck = stuckCi(ci, pullRequest, task, attempt, scene);
	if (stuck) return {
		kind: "needs-human",
		why: stuck
	};
	let validating = {
		kind: "validating",
		attempt,
		pullRequest,
		ci
	}, changed = attempt.claim?.content !== task.facts.issue.content;
	if (task.unapproved) return {
		...validating,
		step: {
			kind: "unapproved",
			why: task.unapproved
		}
	};
	if (changed) return {
		...validating,
		step: {
			kind: "unapproved",
			why: { kind: "changed-since-claim" }
		}
	};
	switch (ci.kind) {
		case "green": break;
		case "red": return {
			...validating,
			step: redStep(ci, pullRequest, scene)
		};
		case "silent":
		case "pending": return {
			...validating,
			step: acceptStep(attempt, pullRequest) ?? { kind: "none" }
		};
		case "refused":
		case "dequeued":
		case "conflict": return {
			...validating,
			step: { kind: "none" }
		};
	}
	let accept = acceptStep(attempt, pullRequest);
	if (accept) return {
		...validating,
		step: accept
	};
	let review = missingReview(pullRequest, scene);
	if (review) return {
		kind: "awaiting-review",
		attempt,
		pullRequest,
		...review
	};
	let { shownAt } = ci;
	return shownAt === void 0 ? {
		...validating,
		step: greenStep(task, pullRequest, scene)
	} : {
		...validating,
		step: {
			kind: "showing",
			until: shownAt
		}
	};
}
function greenStep(task, pullRequest, scene) {
	let { main, repository, policy } = scene;
	if (task.orders.heldBy !== void 0) return {
		kind: "held",
		by: task.orders.heldBy
	};
	if (main.kind === "red") return mainRed(main);
	let why = refusalOf(pullRequest, scene.snapshot);
	return why !== void 0 && !pullRequest.inMergeQueue ? {
		kind: "refused",
		why
	} : repository.rules.mergeQueue ? pullRequest.inMergeQueue ? { kind: "in-queue" } : justMerged(pullRequest, scene) ? { kind: "settling" } : { kind: "enqueue" } : (policy.merge.upToDate || repository.rules.upToDate) && isBehind(pullRequest) ? { kind: "update" } : isSettling(pullRequest, scene) ? { kind: "settling" } : { kind: "merge" };
}
/** A merge queue lets a pull request go a moment before GitHub shows it merged. */
function justMerged({ dequeued }, { now }) {
	return !dequeued || now >= dequeued.at + SETTLES_WITHIN ? !1 : queueRemoval(dequeued.reason) === "merged";
}
/** GitHub refuses to merge in that time: 'Base branch was modified. Review and try the merge again.' */
function isSettling({ mergeable }, { repository, now }) {
	let [tip] = repository.history;
	return mergeable === "unknown" && tip !== void 0 && now < tip.committedAt + SETTLES_WITHIN;
}
/** A red that the default branch shares is not believed of the pull request, until it holds a green base. */
function redStep(ci, pullRequest, { main }) {
	return ci.onMainToo ? main.kind === "red" ? mainRed(main) : isBehind(pullRequest) ? { kind: "update" } : { kind: "none" } : { kind: "none" };
}
function mainRed(main) {
	return {
		kind: "main-red",
		since: main.since,
		checks: checkNames(main.failed)
	};
}
function acceptStep(attempt, { head }) {
	return head === attempt.record?.content.head ? void 0 : {
		kind: "accept-head",
		head
	};
}
/** Reviews that GitHub or the policy ask for and that are not there. */
function missingReview({ reviews, reviewDecision }, { policy, repository }) {
	let wanted = Math.max(policy.merge.approvals, repository.rules.approvals), approvals = reviews.filter(({ state, counts, author }) => state === "approved" && counts && !author?.bot).length, asked = reviewDecision === "required" || reviewDecision === "changes-requested";
	return approvals < wanted || asked ? {
		approvals,
		wanted: Math.max(wanted, asked ? approvals + 1 : 0)
	} : void 0;
}
/** What has waited too long for CI, or for a merge that GitHub refuses. */
function stuckCi(ci, pullRequest, task, attempt, scene) {
	let { now, main, repository, policy } = scene;
	switch (ci.kind) {
		case "silent":
		case "pending": {
			let isNew = pullRequest.headAt === void 0 || acceptStep(attempt, pullRequest);
			return now < ci.until || isNew ? void 0 : {
				kind: "ci-silent",
				pullRequest,
				waitsFor: "waitsFor" in ci ? ci.waitsFor : []
			};
		}
		case "green": {
			if (main.kind === "red" || task.unapproved || task.orders.heldBy !== void 0 || pullRequest.inMergeQueue || missingReview(pullRequest, scene)) return;
			let why = refusalOf(pullRequest, scene.snapshot);
			if (why === void 0) return;
			let tip = repository.history.find(({ sha }) => sha === repository.head.sha);
			return now < Math.max(lastStart(tip?.checks ?? [], ci.until - policy.ci.minutes * MINUTE$7), task.orders.changedAt, attempt.record?.writtenAt ?? 0, ...pullRequest.reviews.map(({ at }) => at)) + policy.ci.minutes * MINUTE$7 ? void 0 : {
				kind: "merge-refused",
				pullRequest,
				why
			};
		}
		case "dequeued": return queueRemoval(ci.reason) === "by-person" ? {
			kind: "dequeued-by-person",
			pullRequest
		} : void 0;
		case "red":
		case "refused":
		case "conflict": return;
	}
}
/** Whether somebody deleted the branch of a claim: nothing can be published there any more. */
function isLostClaim({ branch, claim, claimedAt }, now) {
	return !branch && claim !== void 0 && now >= claimedAt + 3e5;
}
// src/core/judge-run.ts
const MINUTE$6 = 6e4, BY_DEFAULT = {
	queueMinutes: 60,
	minutes: 60
}, GIVEN_UP_AFTER = {
	waiting: 30 * MINUTE$6,
	working: 720 * MINUTE$6
};
/**
* How long a run that is alive may still take, by when it was asked for and whether it has begun. One
* that owns a claim has: GitHub calls a run queued between its jobs too, and waiting where an
* environment's approval is missing.
*/
function judgeRun(run, owns, policy, now) {
	let { queueMinutes } = policy?.attempts ?? BY_DEFAULT, bound = queueMinutes + (owns === "claim" || !run.waiting ? runMinutes(policy) : 0), until = run.startedAt + bound * MINUTE$6;
	if (now < until) return {
		kind: "in-time",
		until
	};
	let forceAt = until + 9e5;
	if (now < forceAt) return {
		kind: "overdue",
		waiting: run.waiting,
		forceAt
	};
	let lostAt = forceAt + GIVEN_UP_AFTER[run.waiting ? "waiting" : "working"];
	return now < lostAt ? {
		kind: "stuck",
		until: lostAt
	} : { kind: "lost" };
}
function runMinutes(policy) {
	let usual = (policy?.attempts ?? BY_DEFAULT).minutes + 180;
	if (policy === void 0) return usual;
	let { work, verify } = jobMinutes(policy);
	return Math.max(usual, work + verify + 60);
}
/** Whether a run has outlived its time and the request to end. */
function isBeyond({ kind }) {
	return kind === "stuck" || kind === "lost";
}
// src/core/judge-attempt.ts
const MINUTE$5 = 6e4;
/**
* Judges one attempt by its facts, the strongest first: a merge cannot be undone by a record, a record
* by a run, and a run that GitHub calls completed is dead, whatever it still meant to do; so is one that
* GitHub does not end, as its claim is given up before another begins. A pull request is judged only once its record stands: until then `publish` is at work, or died.
*/
function judgeAttempt(attempt, bench) {
	let { pullRequest, record } = attempt;
	if (pullRequest?.merge) return {
		kind: "merged",
		pullRequest,
		merge: pullRequest.merge
	};
	if (record) return judgeRecord(attempt, record.content, bench);
	let { branch, claim, run } = attempt;
	if (run?.live && !branch?.released) {
		let watch = judgeRun(run, "claim", bench.policy, bench.now);
		if (watch.kind !== "lost") return {
			kind: "live",
			run: watch
		};
	}
	return pullRequest?.state === "open" && !claim ? {
		kind: "changed",
		pullRequest
	} : pullRequest?.state === "closed" && !branch ? {
		kind: "closed",
		pullRequest
	} : {
		kind: "failed",
		class: deathClass(attempt),
		reason: deathNotice(attempt)
	};
}
function judgeRecord({ pullRequest, claim }, { outcome, reason, head }, bench) {
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
		} : pullRequest.head !== head && pullRequest.update?.of !== head || pullRequest.base !== bench.repository.defaultBranch ? {
			kind: "changed",
			pullRequest
		} : {
			kind: "open",
			pullRequest,
			ci: judgeCi(pullRequest, claim?.base, bench),
			head: pullRequest.head
		} : {
			kind: "failed",
			class: "infrastructure",
			reason: "Its pull request is gone"
		};
	}
}
function judgeCi(pullRequest, base, bench) {
	let { repository, unrepeatable, policy, now } = bench, asking = pullRequest.reviews.filter(({ state, counts, author }) => state === "changes-requested" && counts && !author?.bot);
	if (asking.length > 0) return {
		kind: "refused",
		reviews: asking
	};
	let { headAt = 0 } = pullRequest, out = putOut(pullRequest);
	if (out) return {
		kind: "dequeued",
		reason: out.reason
	};
	let begun = Math.max(pullRequest.createdAt, headAt), until = lastStart(pullRequest.checks, begun) + policy.ci.minutes * MINUTE$5, verdict = judgeChecks(pullRequest.checks, repository.rules.checks), conflict = pullRequest.mergeable === "no";
	switch (verdict.kind) {
		case "none": return conflict ? { kind: "conflict" } : {
			kind: "silent",
			until
		};
		case "pending": return conflict ? { kind: "conflict" } : {
			kind: "pending",
			waitsFor: verdict.waitsFor,
			until
		};
		case "red": return {
			kind: "red",
			failed: verdict.failed,
			rerun: unconfirmedRuns(verdict.failed, unrepeatable, now - policy.ci.minutes * MINUTE$5),
			until: lastStart(verdict.failed, 0) + policy.ci.minutes * MINUTE$5,
			onMainToo: failsWithoutIt(verdict.failed, base, bench)
		};
		case "green": return conflict ? { kind: "conflict" } : {
			kind: "green",
			passed: verdict.passed,
			until,
			shownAt: unshownUntil(pullRequest.checks, repository.rules.checks, begun, now)
		};
	}
}
/** Whether all that failed fails on the default branch as well, now or where the attempt began. */
function failsWithoutIt(failed, base, { repository, main, policy }) {
	let begun = repository.history.find(({ sha }) => sha === base), then = begun && judgeCommit(begun, watchedChecks(repository, policy)), there = /* @__PURE__ */ new Set([...main.kind === "red" ? checkNames(main.failed) : [], ...then?.kind === "red" ? checkNames(then.failed) : []]);
	return failed.every(({ name }) => there.has(name));
}
function deathClass({ run, claim }) {
	return claim && run?.conclusion === "cancelled" ? "cancelled" : "infrastructure";
}
function deathNotice(attempt) {
	if (!attempt.claim) return `The branch of attempt ${attempt.number} holds no claim of Pawl's`;
	if (attempt.run?.live) return `The run of attempt ${attempt.number} took longer than it may, and GitHub did not end it`;
	let how = attempt.run?.conclusion ?? "no trace of it is left";
	return `The run of attempt ${attempt.number} ended without a result (${how})`;
}
// src/core/backoff.ts
/**
* How long to wait after the nth failure in a row: `first`, doubled each time, at most `longest`, and
* spread over half of that to either side, so that what failed together does not come back together.
* `seed` stands in for chance: the same failure always gives the same time.
*/
function backoff(nth, first, longest, seed) {
	let whole = Math.min(longest, first * 2 ** Math.min(nth - 1, 30));
	return Math.round(whole * (.5 + fraction(seed)));
}
/** A number in [0, 1) from a text (FNV-1a). */
function fraction(text) {
	let hash = 2166136261;
	for (let character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
	return (hash >>> 0) / 2 ** 32;
}
// src/core/judge-history.ts
const MINUTE$4 = 6e4;
/** What follows for the next attempt from those that failed: a person, a pause, or nothing. */
function judgeHistory(current, policy) {
	let failures = current.flatMap(({ attempt, state }) => state.kind === "failed" ? [{
		attempt,
		class: state.class,
		reason: state.reason
	}] : []), last = failures.at(-1);
	if (!last) return;
	if (last.class === "spec") return {
		kind: "spec",
		reason: last.reason
	};
	let byAgent = failures.filter(({ class: its }) => blames(its) === "agent").length, free = failures.filter(({ class: its }) => blames(its) === "nobody").length;
	if (byAgent >= policy.attempts.max) return {
		kind: "attempts-used",
		class: last.class,
		failures: byAgent
	};
	if (free >= 5) return {
		kind: "attempts-used",
		class: last.class,
		failures: free
	};
	if (blames(last.class) !== "nobody" || last.class === "conflict") return;
	let at = last.attempt.record?.writtenAt;
	if (at === void 0) return;
	let wait = backoff(free, 2 * MINUTE$4, 120 * MINUTE$4, last.attempt.claim?.sha ?? "");
	return {
		kind: "backoff",
		class: last.class,
		until: at + wait
	};
}
/** Whose fault a failure counts as. Work that was refused is the agent's, whether CI or the gate refused it. */
function blames(failureClass) {
	switch (failureClass) {
		case "agent":
		case "policy": return "agent";
		case "spec": return "person";
		case "quota":
		case "auth": return "model";
		case "infrastructure":
		case "flaky":
		case "conflict":
		case "cancelled": return "nobody";
	}
}
// src/core/orders.ts
/** What `/pawl …` understands. */
const VERBS = [
	"retry",
	"stop",
	"hold",
	"resume",
	"approve",
	"status",
	"explain"
], RESTRAINING = /* @__PURE__ */ new Set(["hold", "stop"]);
/** A comment's verb, if it is one that Pawl knows and may obey. */
function readVerb(command, roles, policy) {
	let verb = VERBS.find((known) => known === command.verb);
	if (verb && isTrusted(command.author, roles, policy)) return command.edited && !RESTRAINING.has(verb) ? void 0 : verb;
}
/** The orders that stand for a task. */
function readOrders(task, roles, policy) {
	let retriedAt = task.issue.events.findLast((event) => asksAnew(event) && isTrusted(event.actor, roles, policy))?.at, heldBy, stopped, approvedAt, changedAt = retriedAt ?? 0;
	for (let command of task.commands) {
		let by = command.author?.login ?? "";
		switch (readVerb(command, roles, policy)) {
			case "retry":
				retriedAt = Math.max(retriedAt ?? 0, command.at), heldBy = void 0, stopped = void 0;
				break;
			case "resume":
				heldBy = void 0, stopped = void 0;
				break;
			case "hold":
				heldBy = by;
				break;
			case "stop":
				stopped = {
					by,
					at: command.at
				};
				break;
			case "approve":
				approvedAt = command.at;
				break;
			case "status":
			case "explain":
			case void 0: continue;
		}
		changedAt = Math.max(changedAt, command.at);
	}
	return stopped && retriedAt !== void 0 && retriedAt > stopped.at && (stopped = void 0), {
		retriedAt,
		heldBy,
		stopped,
		approvedAt,
		changedAt
	};
}
function asksAnew({ kind, label }) {
	switch (kind) {
		case "labeled": return label === TASK_LABEL;
		case "unlabeled": return label === NEEDS_HUMAN_LABEL;
		case "reopened": return !0;
	}
}
/**
* Nodes that wait for themselves in the end, each with the way around. `edges` gives what a node waits
* for; nodes that it does not know wait for nothing. Linear in nodes and edges (Tarjan's algorithm
* without recursion: a chain of ten thousand issues is no deep stack).
*/
function findCycles(edges) {
	let indexes = /* @__PURE__ */ new Map(), lows = /* @__PURE__ */ new Map(), open = /* @__PURE__ */ new Set(), stack = [], cycles = /* @__PURE__ */ new Map(), enter = (node) => (indexes.set(node, indexes.size), lows.set(node, indexes.size - 1), stack.push(node), open.add(node), {
		node,
		next: (edges.get(node) ?? []).filter((target) => edges.has(target)).values()
	}), lower = (node, to) => {
		lows.set(node, Math.min(lows.get(node) ?? 0, to ?? 1e400));
	}, leave = (node) => {
		if (lows.get(node) !== indexes.get(node)) return;
		let members = stack.splice(stack.lastIndexOf(node));
		for (let member of members) open.delete(member);
		let selfish = members.length === 1 && (edges.get(node) ?? []).includes(node);
		if (members.length === 1 && !selfish) return;
		let within = new Set(members), shown = members.length > 20 ? members.slice(0, 20) : void 0;
		for (let member of members) cycles.set(member, shown ?? around(member, within, edges));
	};
	for (let root of edges.keys()) {
		if (indexes.has(root)) continue;
		let frames = [enter(root)];
		for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
			let { value: target, done } = frame.next.next();
			if (done === !0) {
				frames.pop();
				let parent = frames.at(-1);
				parent && lower(parent.node, lows.get(frame.node)), leave(frame.node);
			} else indexes.has(target) ? open.has(target) && lower(frame.node, indexes.get(target)) : frames.push(enter(target));
		}
	}
	return cycles;
}
/** A shortest way from a node back to itself, within its component. */
function around(start, members, edges) {
	let cameFrom = /* @__PURE__ */ new Map(), queue = [start];
	for (let node of queue) for (let target of edges.get(node) ?? []) {
		if (target === start) return wayTo(node, start, cameFrom);
		members.has(target) && !cameFrom.has(target) && (cameFrom.set(target, node), queue.push(target));
	}
	return [start];
}
function wayTo(end, start, cameFrom) {
	let way = [end];
	for (let node = end; node !== start;) {
		let before = cameFrom.get(node);
		if (before === void 0) break;
		way.unshift(before), node = before;
	}
	return way;
}
// src/core/scene.ts
/** Sets the scene of one pass. */
function setScene(snapshot, policy, now) {
	let { repository } = snapshot, unrepeatable = unrepeatableRuns(snapshot), main = judgeMain(repository, unrepeatable, policy, now), red = main.kind === "red" ? judgeRed(main, snapshot, policy, now) : void 0, edges = /* @__PURE__ */ new Map();
	for (let task of snapshot.tasks) {
		let dependencies = dependenciesOf$1(task);
		task.issue.open && dependencies.length > 0 && edges.set(task.issue.number, dependencies);
	}
	return {
		snapshot,
		repository,
		unrepeatable,
		policy,
		now,
		main,
		red,
		cycles: edges.size === 0 ? /* @__PURE__ */ new Map() : findCycles(edges)
	};
}
/** What a task waits for: by its text, and by GitHub's own dependencies. */
function dependenciesOf$1({ issue }) {
	let named = issue.spec.ok ? issue.spec.spec.dependsOn : [], { blockedBy } = issue;
	return blockedBy === void 0 || blockedBy.length === 0 ? named : [.../* @__PURE__ */ new Set([...named, ...blockedBy])];
}
// src/core/derive-task.ts
/** Most tasks of a long queue have none: one list will do for all of them. */
const NONE = [];
/**
* Derives one task: the only place that decides where it stands. Whether a queued task also finds room
* is decided over all tasks together (`order-queue.ts`).
*/
function deriveTask(facts, scene) {
	let { snapshot, policy } = scene, attempts = facts.attempts.length === 0 ? NONE : facts.attempts.map((attempt) => ({
		attempt,
		state: judgeAttempt(attempt, scene)
	})), orders = readOrders(facts, snapshot.roles, policy), unapproved = judgeApproval(facts, orders, snapshot.roles, policy);
	return {
		facts,
		attempts,
		orders,
		unapproved,
		state: deriveState({
			facts,
			attempts,
			orders,
			unapproved
		}, scene)
	};
}
function deriveState(task, scene) {
	let { facts, attempts, orders } = task, { issue } = facts, current = attempts === NONE ? NONE : attempts.filter(({ attempt }) => isSince(attempt.claimedAt, orders)), merged = attempts.findLast(({ state }) => state.kind === "merged");
	if (merged?.state.kind === "merged") {
		let { pullRequest, merge } = merged.state, state = deriveMerged(facts, merged.attempt, pullRequest, merge, scene);
		if (!isOver(state) || !issue.open || isSince(merge.at, orders)) return state;
	}
	if (!issue.open || !issue.labels.includes("agent")) return { kind: "cancelled" };
	let live = attempts.findLast(({ state }) => state.kind === "live");
	if (live?.state.kind === "live") return working(live.attempt, live.state.run, orders, scene);
	if (issue.locked) return needsHuman({ kind: "locked" });
	if (orders.stopped) return needsHuman({
		kind: "stopped",
		by: orders.stopped.by
	});
	let latest = current.at(-1);
	if (latest && latest === attempts.at(-1)) {
		let { attempt, state } = latest;
		switch (state.kind) {
			case "open": return deriveOpen(task, attempt, state, scene);
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
	let past = judgeHistory(current, scene.policy);
	return past && past.kind !== "backoff" ? needsHuman(past) : queued(task, past && past.until > scene.now ? past : void 0, scene);
}
/** Whether nothing more happens about a merge: it was found good, given up, or taken back. */
function isOver(state) {
	return state.kind !== "watching" && (state.kind !== "needs-human" || state.why.kind !== "main-red");
}
/** A run that is no longer wanted is overdue at once. */
function working(attempt, watch, orders, { now }) {
	return !isSince(attempt.claimedAt, orders) || attempt.claimedAt <= (orders.stopped?.at ?? -1) || isLostClaim(attempt, now) ? {
		kind: "working",
		attempt,
		run: {
			kind: "unwanted",
			force: watch.kind === "stuck"
		}
	} : {
		kind: "working",
		attempt,
		run: watch
	};
}
function queued(task, backoff, scene) {
	let { facts, orders, unapproved } = task, { spec: parsed } = facts.issue;
	if (!parsed.ok) return {
		kind: "needs-spec",
		problems: parsed.problems
	};
	let cycle = scene.cycles.get(facts.issue.number);
	if (cycle) return needsHuman({
		kind: "dependency-cycle",
		cycle
	});
	let open = [];
	for (let dependency of dependenciesOf$1(facts)) {
		let known = scene.snapshot.dependencies.get(dependency);
		if (!(known?.exists && !known.open && known.completed)) {
			if (!known?.exists || !known.open) return needsHuman({
				kind: "dependency-cancelled",
				dependency
			});
			open.push(dependency);
		}
	}
	let elsewhere = facts.issue.blockedElsewhere ?? [], waits;
	return waits = unapproved ? {
		kind: "unapproved",
		why: unapproved
	} : orders.heldBy === void 0 ? open.length > 0 ? {
		kind: "dependencies",
		open
	} : elsewhere.length > 0 ? {
		kind: "elsewhere",
		open: elsewhere
	} : backoff : {
		kind: "held",
		by: orders.heldBy
	}, {
		kind: "queued",
		spec: parsed.spec,
		nextAttempt: (facts.attempts.at(-1)?.number ?? 0) + 1,
		waits
	};
}
/** Whoever asks for a task anew starts the count anew. */
function isSince(at, { retriedAt }) {
	return retriedAt === void 0 || at >= retriedAt;
}
function needsHuman(why) {
	return {
		kind: "needs-human",
		why
	};
}
// src/core/end-run.ts
/** The effect that asks a run to end, this attempt of it; with `force`, makes it. */
function endRun({ id, attempt }, { task, force = !1 } = {}) {
	return {
		kind: "cancel-run",
		task,
		runId: id,
		runAttempt: attempt,
		force
	};
}
/**
* Deletes branches whose issue is gone, and ends what still runs for them; GitHub closes the pull request
* of a branch that goes.
*/
function dropOrphans(snapshot, now) {
	let lost = snapshot.orphans.flatMap(({ attempt }) => attempt.run?.live && isLostClaim(attempt, now) ? [endRun(attempt.run)] : []), old = findOrphans(snapshot).filter(({ until }) => now >= until);
	if (old.length === 0) return lost;
	let branches = old.map(({ branch }) => branch.id), runs = old.flatMap(({ run }) => run?.live ? [endRun(run)] : []);
	return [
		...lost,
		...runs,
		{
			kind: "delete-branches",
			branches
		}
	];
}
/** Ends all that runs for issues that are gone. */
function stopOrphans({ orphans }) {
	return orphans.flatMap(({ attempt: { run } }) => run?.live ? [endRun(run)] : []);
}
/** When branches will have been without their issue for long enough. */
function orphanTimes(snapshot) {
	return findOrphans(snapshot).map(({ until }) => until);
}
/** Branches whose issue was deleted or moved away. */
function findOrphans({ orphans, reverts, tasks, missing }) {
	if (orphans.length === 0 && reverts.length === 0) return [];
	let known = new Set(tasks.map(({ issue }) => issue.number)), claims = orphans.flatMap(({ task, attempt: { branch, run } }) => branch ? goneAt(task).map((until) => ({
		branch,
		run,
		until
	})) : []), lost = reverts.flatMap(({ task, branch, pullRequest }) => branch && pullRequest && !known.has(task) ? goneAt(task).map((until) => ({
		branch,
		run: void 0,
		until
	})) : []);
	return [...claims, ...lost];
	function goneAt(task) {
		let since = missing.get(task);
		return since === void 0 ? [] : [since === "for-good" ? 0 : since + 36e5];
	}
}
// src/core/judge-model.ts
const MINUTE$3 = 6e4;
/**
* How long the queue rests because the model's service refused: each time in a row it is twice as long.
* `undefined` if it answered since. What failed besides is no answer of its.
*/
function judgeModel(tasks, history) {
	let merges = history.flatMap(({ task, reverts, committedAt }) => task === void 0 || reverts !== void 0 ? [] : merged(committedAt)), signs = [...tasks.filter(({ attempts }) => attempts.length > 0).flatMap(({ attempts }) => attempts.flatMap(signOf)), ...merges], row = [];
	for (let sign of signs.toSorted((a, b) => a.at - b.at)) row = after(row, sign);
	let last = row.at(-1);
	return last && {
		kind: last.class === "auth" ? "auth" : "quota",
		until: restUntil(row, last)
	};
}
function after(row, sign) {
	switch (sign.kind) {
		case "refused": return [...row, sign];
		case "answered": return [];
		case "merged": {
			let last = row.at(-1);
			return last && sign.at < restUntil(row, last) ? row : [];
		}
	}
}
function restUntil(row, { at, seed }) {
	return at + backoff(row.length, 5 * MINUTE$3, 360 * MINUTE$3, seed);
}
function signOf({ attempt: { record, claim }, state }) {
	if (!record) return state.kind === "merged" ? [merged(state.merge.at)] : [];
	let { writtenAt: at } = record;
	if (state.kind !== "failed") return [{
		kind: "answered",
		at
	}];
	switch (blames(state.class)) {
		case "model": return [{
			kind: "refused",
			at,
			class: state.class,
			seed: claim?.sha ?? ""
		}];
		case "agent":
		case "person": return [{
			kind: "answered",
			at
		}];
		case "nobody": return [];
	}
}
function merged(at) {
	return {
		kind: "merged",
		at
	};
}
// src/core/ledger.ts
/** No claim was ever made. */
const EMPTY_LEDGER = {
	tip: void 0,
	day: 0,
	attempts: 0,
	settledCents: 0,
	open: [],
	before: []
}, DAY$1 = 864e5;
/** The day (UTC) of a time, counted from 1970-01-01. */
function dayOf(at) {
	return Math.floor(at / DAY$1);
}
/** When the next day begins. */
function nextDay(at) {
	return (dayOf(at) + 1) * DAY$1;
}
/**
* The day that counts: a claim may have been made by a clock that is a little ahead of ours, and a budget
* that was begun anew is not forgotten for that.
*/
function currentDay(ledger, now) {
	let today = dayOf(now);
	return ledger.day === today + 1 ? ledger.day : today;
}
/** What was spent on `now`'s day: records where they exist, reservations where they do not. */
function spentToday(ledger, now) {
	if (ledger.day !== currentDay(ledger, now)) return {
		attempts: 0,
		cents: 0
	};
	let open = ledger.open.reduce((sum, { reservedCents }) => sum + reservedCents, 0);
	return {
		attempts: ledger.attempts,
		cents: ledger.settledCents + open
	};
}
/** The ledger as a claim that is made now carries it on, before the claim itself is added. */
function ledgerOn(ledger, now) {
	let day = currentDay(ledger, now);
	if (ledger.day === day) return ledger;
	let before = ledger.day === day - 1 ? ledger.open.map(({ sha }) => sha) : [];
	return {
		...EMPTY_LEDGER,
		tip: ledger.tip,
		day,
		before
	};
}
/** The ledger after a claim was added to it. */
function withClaim(ledger, { sha, reservedCents }) {
	return {
		...ledger,
		tip: sha,
		attempts: ledger.attempts + 1,
		open: [...ledger.open, {
			sha,
			reservedCents
		}]
	};
}
/** The ledger with those claims settled whose cost is known. */
function settle(ledger, costs) {
	let known = ledger.open.flatMap(({ sha }) => costs.get(sha) ?? []);
	return {
		...ledger,
		settledCents: known.reduce((sum, cents) => sum + cents, ledger.settledCents),
		open: ledger.open.filter(({ sha }) => !costs.has(sha)),
		before: ledger.before.filter((sha) => !costs.has(sha))
	};
}
// src/core/unclaimed-runs.ts
/** Runs that live and have claimed nothing, as far as runs were asked for: they are on their way to it. */
function unclaimedRuns(snapshot) {
	let { liveRuns = [] } = snapshot;
	if (liveRuns.length === 0) return [];
	let owners = ownersOf(snapshot);
	return liveRuns.filter((run) => run.live && !owners.has(run.id));
}
/**
* The newest run that is over, if it and the one before it failed and claimed nothing: then the next would
* only fail as well, and its end would start another. `undefined` where runs were not asked for.
*/
function failedToClaim(snapshot) {
	let { liveRuns = [] } = snapshot;
	if (liveRuns.length === 0) return;
	let owners = ownersOf(snapshot), [last, before] = liveRuns.filter((run) => owners.has(run.id) || !run.live).toSorted((a, b) => b.startedAt - a.startedAt || b.id - a.id), hasFailed = (run) => run !== void 0 && !owners.has(run.id) && FAILED.has(run.conclusion ?? "");
	return hasFailed(last) && hasFailed(before) ? last : void 0;
}
/** GitHub's words for the end of a run that somebody must look at. */
const FAILED = /* @__PURE__ */ new Set([
	"failure",
	"startup_failure",
	"timed_out"
]);
function ownersOf({ tasks, orphans }) {
	return /* @__PURE__ */ new Set([...tasks.flatMap(({ attempts }) => attempts.map(({ claim }) => claim?.runId)), ...orphans.map(({ attempt }) => attempt.claim?.runId)]);
}
/** Whether such a run may still claim a task; what did not end even by force is on its way to nowhere. */
function isOnItsWay(snapshot, policy, now) {
	return unclaimedRuns(snapshot).some((run) => !isBeyond(judgeRun(run, "nothing", policy, now)));
}
/** Why the queue as a whole must wait, and how much of it may go on. */
function findPauses(tasks, scene) {
	let { snapshot, policy, now, main, red } = scene, pauses = [];
	policy.enabled || pauses.push({ kind: "disabled" }), snapshot.paused === !0 && pauses.push({ kind: "variable" });
	let { ciDangers: dangers } = snapshot.repository;
	if (dangers.length > 0 && !policy.ci.trust && pauses.push({
		kind: "ci-danger",
		dangers
	}), main.kind === "red" && red) {
		let checks = checkNames(main.failed);
		pauses.push({
			kind: "main-red",
			since: main.since,
			checks,
			cause: red.cause
		});
	}
	let breaker = tripped(readResults(tasks, snapshot), policy);
	breaker && now < breaker.until && pauses.push(breaker);
	let quota = judgeModel(tasks, snapshot.repository.history);
	quota && now < quota.until && pauses.push(quota);
	let { budget, left } = judgeBudget(snapshot, policy, now);
	budget && pauses.push(budget);
	let why = startRefusal(snapshot);
	why !== void 0 && pauses.push({
		kind: "start-refused",
		why
	});
	let failed = failedToClaim(snapshot), until = (failed?.startedAt ?? 0) + REFUSED_AGAIN;
	failed && now < until && pauses.push({
		kind: "claim-failed",
		run: failed.id,
		url: failed.url,
		until
	});
	let parallel = breaker !== void 0 || quota !== void 0 ? 1 : policy.parallel;
	return {
		pauses,
		parallel,
		attempts: left,
		renewedAt: left < parallel ? nextDay(now) : void 0
	};
}
/** How attempts ended, oldest first. Ended tasks are out of sight: their merges tell of them. */
function readResults(tasks, { repository, reverts }) {
	let results = [], back = new Set(repository.history.map(({ reverts }) => reverts));
	for (let { facts, attempts } of tasks) if (attempts.length !== 0) for (let { attempt, state } of attempts) {
		let { record } = attempt, { number: task } = facts.issue;
		if (state.kind === "merged") {
			let { merge } = state, its = reverts.find((one) => one.task === task && one.attempt === attempt.number), landed = landedRevert(merge.sha, its, attempt, { repository });
			if (landed?.by === "person") continue;
			results.push({
				task,
				at: merge.at,
				blames: landed ? "agent" : "success"
			});
		} else state.kind === "failed" && record && results.push({
			task,
			at: record.writtenAt,
			blames: blames(state.class)
		});
	}
	for (let { sha, task, reverts: of, committedAt: at } of repository.history) task !== void 0 && of === void 0 && !back.has(sha) && results.push({
		task,
		at,
		blames: "success"
	});
	return results.toSorted((a, b) => a.at - b.at);
}
/** Failures of the agent in a row, over different tasks: then it is not the tasks. */
function tripped(results, { breaker }) {
	let lastSuccess = results.findLastIndex((result) => result.blames === "success"), row = results.slice(lastSuccess + 1).filter((result) => result.blames === "agent"), tasks = [...new Set(row.map(({ task }) => task))], last = row.at(-1);
	if (!(!last || tasks.length < breaker.failures)) return {
		kind: "breaker",
		tasks,
		until: last.at + breaker.minutes * 6e4
	};
}
/** A claim is made only if the day can pay for its whole reservation. */
function judgeBudget({ ledger }, { budget, attempts }, now) {
	let spent = spentToday(ledger, now), until = nextDay(now), byMoney = Math.floor((budget.centsPerDay - spent.cents) / attempts.cents), byCount = budget.attemptsPerDay - spent.attempts, left = Math.max(0, Math.min(byMoney, byCount));
	return left > 0 ? {
		budget: void 0,
		left
	} : {
		budget: byCount <= 0 ? {
			kind: "budget",
			what: "attempts",
			spent: spent.attempts,
			limit: budget.attemptsPerDay,
			until
		} : {
			kind: "budget",
			what: "cents",
			spent: spent.cents,
			limit: budget.centsPerDay,
			until
		},
		left
	};
}
// src/core/answer-commands.ts
const NOTHING$5 = [];
/** How the `/pawl …` comments are answered that were not yet: what they ask for is in the state already. */
function answerCommands(task, { snapshot, policy }, renderers) {
	let { commands } = task.facts;
	if (commands.length === 0) return NOTHING$5;
	let refused = /* @__PURE__ */ new Set();
	return commands.flatMap((command) => {
		let author = command.author?.login ?? "", verb = readVerb(command, snapshot.roles, policy);
		if (!verb) {
			let told = refused.has(author);
			if (refused.add(author), command.answered) return [];
			let why = refusalOf(command), reply = told ? void 0 : renderers.refusal(command, why);
			return [{
				comment: command.id,
				reaction: "THUMBS_DOWN",
				reply
			}];
		}
		if (command.answered) return [];
		let asks = verb === "status" || verb === "explain";
		return [{
			comment: command.id,
			reaction: asks ? "EYES" : "THUMBS_UP",
			reply: asks ? renderers.reply(verb, task) : void 0
		}];
	});
	function refusalOf(command) {
		return isTrusted(command.author, snapshot.roles, policy) ? VERBS.some((verb) => verb === command.verb) ? { kind: "edited" } : { kind: "unknown" } : {
			kind: "not-trusted",
			wanted: policy.trust.label
		};
	}
}
// src/core/show-task.ts
/**
* What of one task's labels, comment, answers and branches must change so that they show its state.
* Where the conversation is locked GitHub lets no App write, change or delete a comment, and nobody
* react: labels alone show it there, and the rest follows once it is unlocked.
*/
function showTask(task, scene, renderers) {
	let { facts, state } = task, { add, remove } = labelChanges(facts.issue.labels, state.kind), comment = commentChange(task, renderers.status(task)), { locked } = facts.issue, close = state.kind === "done" && facts.issue.open ? "completed" : void 0, deleteBranches = spentBranches(task, scene), deleteComments = locked ? NOTHING$4 : facts.spareComments, answers = locked ? NOTHING$4 : answerCommands(task, scene, renderers), changes = add.length + remove.length + deleteBranches.length + deleteComments.length + answers.length, says = comment !== void 0 && comment.kind !== "locked";
	if (changes === 0 && !says && !close) return [];
	let known = scene.repository.labels, createLabels = add.every((name) => known.has(name)) ? [] : ALL_LABELS.filter(({ name }) => !known.has(name)), { number, id } = facts.issue;
	return [{
		kind: "show",
		task: number,
		issue: id,
		addLabels: add,
		removeLabels: remove,
		createLabels,
		comment,
		deleteComments,
		answers,
		close,
		deleteBranches
	}];
}
/**
* Until when a task is left to the run that claimed it, which is about to write the status comment: two
* writers would make two. `undefined` if there is one, if there can be none, or nobody is at work.
*/
function leftToRunUntil({ facts, state }) {
	if (!(state.kind !== "working" || facts.statusComment || facts.issue.locked)) return state.attempt.claimedAt + 6e5;
}
const NOTHING$4 = [];
/** The branches of a task that has ended. A claim is how a run is found that still lives and may end. */
function spentBranches({ facts, state }, scene) {
	if (state.kind !== "done" && state.kind !== "cancelled") return NOTHING$4;
	let { snapshot, policy, now } = scene;
	if (facts.attempts.some(({ run }) => run?.live === !0 && judgeRun(run, "claim", policy, now).kind !== "lost")) return [];
	let own = facts.attempts.flatMap(({ branch }) => branch ?? []), reverts = snapshot.reverts.filter(({ task }) => task === facts.issue.number).flatMap(({ branch }) => branch ?? []);
	return [...own, ...reverts].map(({ id }) => id);
}
function commentChange({ facts }, body) {
	let { issue, statusComment } = facts;
	if (body !== void 0 && statusComment?.body !== body) return issue.locked ? { kind: "locked" } : statusComment ? {
		kind: "update",
		id: statusComment.id,
		body
	} : {
		kind: "create",
		body
	};
}
// src/core/next-look.ts
const STUCK_AGAIN = 9e5;
/** When a decision may change by the passing of time alone; `undefined` if none can. */
function nextLook(tasks, { pauses, renewedAt }, scene) {
	let { now, snapshot, policy, main } = scene;
	return earliest(now, [
		...tasks.filter(awaitsTime).flatMap((task) => [...timesOf(task.state, scene), leftToRunUntil(task) ?? now]),
		...pauses.flatMap((pause) => pauseTimes(pause, now)),
		...renewedAt === void 0 ? [] : [renewedAt],
		...main.kind === "red" && main.confirmedAt !== void 0 ? [orSoon(main.confirmedAt, now)] : [],
		...waitsForClaim(tasks, scene) ? [now + 3e5] : [],
		...allRunTimes(snapshot, policy, now),
		...orphanTimes(snapshot)
	]);
}
/** When a run that lives must have ended; all that is looked for while Pawl is switched off. */
function nextRunLook(snapshot, policy, now) {
	return earliest(now, allRunTimes(snapshot, policy, now));
}
function earliest(now, times) {
	let next = 1e400;
	for (let time of times) time > now && time < next && (next = time);
	return Number.isFinite(next) ? next : void 0;
}
function allRunTimes(snapshot, policy, now) {
	let times = [], look = (run, owns) => {
		times.push(...runTimes(judgeRun(run, owns, policy, now), now));
	};
	for (let { attempts } of snapshot.tasks) for (let { run } of attempts) run?.live && look(run, "claim");
	for (let { attempt } of snapshot.orphans) attempt.run?.live && look(attempt.run, "claim");
	for (let run of unclaimedRuns(snapshot)) look(run, "nothing");
	return times;
}
function pauseTimes(pause, now) {
	switch (pause.kind) {
		case "start-refused": return [now + REFUSED_AGAIN];
		case "breaker":
		case "quota":
		case "auth":
		case "budget":
		case "claim-failed": return [pause.until];
		case "main-red": return pause.cause.kind === "limit" && pause.cause.until !== void 0 ? [pause.cause.until] : [];
		case "disabled":
		case "variable":
		case "policy":
		case "ci-danger": return [];
	}
}
/** Whether more is ready than the run takes that is on its way, or is started now. */
function waitsForClaim(tasks, { snapshot, policy, now }) {
	let ready = tasks.filter(({ state }) => isReady(state)).length;
	return ready > 1 || ready === 1 && isOnItsWay(snapshot, policy, now);
}
function awaitsTime({ state }) {
	return state.kind !== "queued" || state.waits?.kind === "backoff";
}
function timesOf(state, scene) {
	let { now } = scene;
	switch (state.kind) {
		case "queued": return state.waits?.kind === "backoff" ? [state.waits.until] : [];
		case "working": return runTimes(state.run, now);
		case "validating": return [
			..."until" in state.ci ? [ciTime(state.ci, now)] : [],
			...state.step.kind === "refused" ? [now + REFUSED_AGAIN] : [],
			...state.step.kind === "showing" ? [state.step.until] : [],
			...state.step.kind === "settling" ? [now + 5e3] : []
		];
		case "watching": return [...watchTimes(state.watch, now), ...lostTimes(state.merge, scene.repository)];
		case "needs-spec":
		case "awaiting-review":
		case "done":
		case "cancelled": return [];
		case "needs-human": return state.why.kind === "merge-refused" ? [now + REFUSED_AGAIN] : [];
	}
}
function watchTimes(watch, now) {
	return watch.kind === "waiting" ? [watch.until] : watch.kind === "suspect" ? watch.trial.kind === "running" ? [orSoon(watch.trial.until, now)] : watch.trial.kind === "refused" ? [now + REFUSED_AGAIN] : [] : [];
}
function runTimes(watch, now) {
	switch (watch.kind) {
		case "in-time": return [watch.until];
		case "overdue": return [watch.forceAt];
		case "stuck": return [now + STUCK_AGAIN, watch.until];
		case "unwanted": return [now + STUCK_AGAIN];
		case "lost": return [];
	}
}
function ciTime(ci, now) {
	return ci.kind === "red" ? orSoon(ci.until, now) : ci.until;
}
/** What is red and should have been repeated by then is looked at again: its repetition may be on its way. */
function orSoon(until, now) {
	return until > now ? until : now + REFUSED_AGAIN;
}
// src/core/show-notice.ts
/**
* The one issue in which Pawl says why its queue stands still: made when it first does, kept up to date,
* closed when it goes on, opened again the next time. Of two that two writers made, the older stays.
*/
function showNotice(pauses, notices, render) {
	let [notice, ...spare] = notices, spares = spare.filter(({ open }) => open).map(({ id }) => close(id));
	if (pauses.length === 0) return notice?.open ? [close(notice.id), ...spares] : spares;
	let { title, body } = render(pauses);
	return notice ? notice.open && notice.title === title && notice.body === body ? spares : [{
		kind: "notice",
		change: {
			kind: "update",
			id: notice.id,
			title,
			body,
			reopen: !notice.open
		}
	}, ...spares] : [{
		kind: "notice",
		change: {
			kind: "create",
			title,
			body
		}
	}, ...spares];
}
/** Whether the notice stands open for nothing but that no run starts, or none that claims a task. */
function tellsOfNoRun([notice], render) {
	if (!notice?.open) return !1;
	let refused = render([{
		kind: "start-refused",
		why: ""
	}]), failed = render([{
		kind: "claim-failed",
		run: 0,
		url: "",
		until: 0
	}]);
	return notice.title === refused.title || notice.title === failed.title;
}
function close(id) {
	return {
		kind: "notice",
		change: {
			kind: "close",
			id
		}
	};
}
// src/core/record-effect.ts
/** The effect that writes down a failure; what is left out is empty. */
function recordFailure$1({ facts }, attempt, failure) {
	return {
		kind: "record-failure",
		task: facts.issue.number,
		attempt,
		class: failure.class,
		reason: failure.reason,
		failedChecks: failure.failedChecks ?? [],
		evidence: failure.evidence ?? [],
		revertedBy: failure.revertedBy,
		release: failure.release ?? !1
	};
}
/** What a reviewer asked for, as the next attempt is told. */
function reviewEvidence({ author, body, url }) {
	return {
		source: `review by ${author?.login ?? "somebody"}`,
		summary: "Changes are requested",
		annotations: [],
		logTail: body,
		url
	};
}
/** What is done about a merge while the default branch is watched: its trial revert, step by step. */
function stepMerged(task, state, scene) {
	let { watch } = state;
	if (watch.kind !== "suspect") return [];
	let { number, title } = task.facts.issue, { trial, checks } = watch;
	switch (trial.kind) {
		case "untried":
		case "unopened": return [{
			kind: "revert",
			task: number,
			attempt: state.attempt.number,
			merge: state.merge.sha,
			pullRequest: state.pullRequest.number,
			title,
			branchExists: trial.kind === "unopened",
			failed: checks
		}];
		case "running": return rerunTrial(number, trial.pullRequest.checks, scene);
		case "behind": return [{
			kind: "update-branch",
			task: number,
			attempt: void 0,
			pullRequest: trial.pullRequest,
			base: scene.repository.head.sha
		}];
		case "passed":
			if (scene.repository.rules.mergeQueue) {
				let { id, head } = trial.pullRequest;
				return [{
					kind: "enqueue",
					task: number,
					pullRequest: id,
					head
				}];
			}
			return [{
				kind: "merge",
				task: number,
				pullRequest: trial.pullRequest.number,
				head: trial.commit,
				method: scene.policy.merge.method,
				title,
				reverts: state.merge.sha
			}];
		case "failed": return trial.pullRequest?.state === "open" ? [{
			kind: "close-pull-request",
			task: number,
			pullRequest: trial.pullRequest.id
		}] : [];
		case "waits-its-turn":
		case "needs-review":
		case "refused":
		case "in-queue":
		case "merged": return [];
	}
}
/** Trials of a merge that nobody takes back any more. */
function closeTrials({ facts }, { snapshot }) {
	let { number } = facts.issue;
	return snapshot.reverts.flatMap(({ task, pullRequest }) => task === number && pullRequest?.state === "open" ? [{
		kind: "close-pull-request",
		task,
		pullRequest: pullRequest.id
	}] : []);
}
/** A red trial is run once more before it clears its suspect. */
function rerunTrial(task, checks, { unrepeatable, now, policy }) {
	return checks.some(isUnderWay$3) ? [] : runAgain(task, unconfirmedRuns(checks.filter(({ result }) => result === "failed"), unrepeatable, now - policy.ci.minutes * 6e4), unrepeatable);
}
/**
* What the default branch said against a merge, kept in the record once it was taken back; that a person
* took it back is all that is known of his reasons.
*/
function recordRevert(task, { merge, revert, by }, { main }) {
	let attempt = task.facts.attempts.find(({ pullRequest }) => pullRequest?.merge?.sha === merge.sha);
	if (!attempt?.claim || attempt.record?.content.revertedBy !== void 0) return [];
	if (by === "person") return [recordFailure$1(task, attempt, {
		class: "cancelled",
		reason: "A person took its merge back",
		revertedBy: revert.sha
	})];
	let failed = main.kind === "red" ? main.failed : [], names = checkNames(failed).map((name) => `\`${name}\``);
	return [recordFailure$1(task, attempt, {
		class: "agent",
		reason: `Its merge turned the default branch red and was taken back${names.length === 0 ? "" : `: ${names.join(", ")} failed`}`,
		failedChecks: failed,
		revertedBy: revert.sha
	})];
}
// src/core/stop-runs.ts
/** Cancels every run of a task that lives; by force what has outlived its time and the request to end. */
function stopRuns({ issue, attempts }, policy, now) {
	return attempts.flatMap(({ run }) => {
		if (!run?.live) return [];
		let force = isBeyond(judgeRun(run, "claim", policy, now));
		return [endRun(run, {
			task: issue.number,
			force
		})];
	});
}
// src/core/step-task.ts
const NOTHING$3 = [];
/** What moves one task on: its merge, the record of a failure, and the end of what was replaced. */
function stepTask(task, scene) {
	let { facts } = task;
	return facts.attempts.length === 0 && scene.snapshot.reverts.length === 0 ? NOTHING$3 : [...leaveQueue(task, scene), ...stepState(task, scene)];
}
function stepState(task, scene) {
	let { facts, state } = task;
	switch (state.kind) {
		case "validating": return [
			...recordDeaths(task),
			...validate(task, state, scene),
			...closeOlder(task, state.attempt)
		];
		case "awaiting-review": return [...recordDeaths(task), ...closeOlder(task, state.attempt)];
		case "working": return [
			...recordDeaths(task),
			...endLate(state),
			...closeOlder(task, state.attempt)
		];
		case "watching": return [
			...recordDeaths(task),
			...stopRuns(facts, scene.policy, scene.now),
			...stepMerged(task, state, scene),
			...closeOlder(task, void 0)
		];
		case "queued":
		case "needs-spec": return [
			...recordDeaths(task),
			...closeOlder(task, void 0),
			...closeTrials(task, scene)
		];
		case "done": return [
			...recordDeaths(task),
			...stopRuns(facts, scene.policy, scene.now),
			...closeOlder(task, void 0)
		];
		case "needs-human": {
			let { why } = state, reverted = why.kind === "reverted" ? recordRevert(task, why, scene) : [], keep = why.kind === "stopped" ? void 0 : facts.attempts.at(-1), stopped = why.kind === "stopped" ? recordStop(task, why.by) : [];
			return [
				...recordDeaths(task),
				...reverted,
				...stopped,
				...closeOlder(task, keep),
				...closeTrials(task, scene)
			];
		}
		case "cancelled": return [...stopRuns(facts, scene.policy, scene.now), ...closeOlder(task, void 0)];
	}
}
function validate(task, state, scene) {
	let { attempt, pullRequest, ci, step } = state, { number, title } = task.facts.issue, { repository, policy } = scene;
	switch (step.kind) {
		case "merge": return [{
			kind: "merge",
			task: number,
			pullRequest: pullRequest.number,
			head: pullRequest.head,
			method: policy.merge.method,
			title,
			reverts: void 0
		}];
		case "enqueue": return [{
			kind: "enqueue",
			task: number,
			pullRequest: pullRequest.id,
			head: pullRequest.head
		}];
		case "update": return [{
			kind: "update-branch",
			task: number,
			attempt,
			pullRequest,
			base: repository.head.sha
		}];
		case "accept-head": {
			let record = attempt.record?.content;
			return record ? [{
				kind: "accept-head",
				task: number,
				attempt,
				record,
				head: step.head
			}] : [];
		}
		case "unapproved": return step.why.kind === "changed-since-claim" ? [recordFailure$1(task, attempt, {
			class: "cancelled",
			reason: "The text of the task was changed, and approved anew, while this was made"
		})] : [];
		case "refused":
		case "in-queue":
		case "showing":
		case "settling":
		case "waits-its-turn":
		case "main-red":
		case "held": return [];
		case "none": return judged(task, attempt, pullRequest, ci, scene);
	}
}
/** What CI or a reviewer found against it becomes evidence for the next attempt. */
function judged(task, attempt, { number, head }, ci, { unrepeatable }) {
	let pull = `pull request #${number}`;
	switch (ci.kind) {
		case "silent":
		case "pending":
		case "green": return [];
		case "red": {
			let issue = task.facts.issue.number;
			return ci.rerun.length > 0 ? runAgain(issue, ci.rerun, unrepeatable) : [recordFailure$1(task, attempt, {
				class: "agent",
				reason: `CI refused ${pull}: ${checkNames(ci.failed).map((name) => `\`${name}\``).join(", ")} failed`,
				failedChecks: ci.failed
			})];
		}
		case "refused": return [recordFailure$1(task, attempt, {
			class: "agent",
			reason: `${ci.reviews.map(({ author }) => author?.login ?? "somebody").join(", ")} asked for changes in ${pull}`,
			evidence: ci.reviews.map(reviewEvidence)
		})];
		case "dequeued": {
			let reason = `The merge queue put out ${pull} (${head.slice(0, 7)}): ${ci.reason}`;
			return [recordFailure$1(task, attempt, {
				class: classOf(ci.reason),
				reason
			})];
		}
		case "conflict": return [recordFailure$1(task, attempt, {
			class: "conflict",
			reason: `Pull request #${number} conflicts with what has landed since`
		})];
	}
}
/** What a merge queue says of a pull request it put out: only what is red is the agent's fault. */
function classOf(reason) {
	switch (queueRemoval(reason)) {
		case "conflict": return "conflict";
		case "red": return "agent";
		case "late":
		case "nobody":
		case "merged": return "flaky";
		case "by-person": return "cancelled";
	}
}
/** Runs that ended without a record get one, so that nobody need ask for them again. */
function recordDeaths(task) {
	return task.attempts.flatMap(({ attempt, state }) => {
		if (attempt.record || !attempt.claim || state.kind !== "failed") return [];
		let release = attempt.branch?.tip === attempt.claim.sha, { class: its, reason } = state, death = recordFailure$1(task, attempt, {
			class: its,
			reason,
			release
		}), { run } = attempt;
		return run?.live ? [endRun(run, {
			task: task.facts.issue.number,
			force: !0
		}), death] : [death];
	});
}
/** What was stopped is over: resumed, the task is made anew, and not taken for closed by a person. */
function recordStop(task, by) {
	return task.attempts.flatMap(({ attempt, state }) => state.kind === "open" || state.kind === "changed" || state.kind === "closed" ? [recordFailure$1(task, attempt, {
		class: "cancelled",
		reason: `${by} stopped it`
	})] : []);
}
/** Open pull requests of attempts that are over, but for the one of `keep`. */
function closeOlder({ facts }, keep) {
	return facts.attempts.flatMap((attempt) => attempt !== keep && attempt.pullRequest?.state === "open" ? [{
		kind: "close-pull-request",
		task: facts.issue.number,
		pullRequest: attempt.pullRequest.id
	}] : []);
}
/** A run that takes too long, or that nobody wants any more, is cancelled; at last by force. */
function endLate({ attempt: { run, claim }, run: watch }) {
	if (!run || !claim || watch.kind === "in-time") return [];
	let force = watch.kind === "stuck" || watch.kind === "unwanted" && watch.force;
	return [endRun(run, {
		task: claim.task,
		force
	})];
}
// src/core/take-turns.ts
/**
* Pull requests are merged one after the other, in the order of the queue: after each, GitHub needs a
* moment to find out whether the next can be merged. Where only what holds the newest base is merged they
* are also brought up to date one after the other: each merge puts all others behind again, and doing
* all of them at once would let CI judge each as often as there are others.
*/
function takeTurns(sorted, { policy, repository }) {
	let next = { kind: policy.merge.upToDate || repository.rules.upToDate ? "waits-its-turn" : "settling" }, merging = !1, updating = sorted.some(isUnderWay$1);
	return sorted.map((task) => {
		let { state } = task;
		return state.kind === "validating" ? state.step.kind === "merge" && !merging ? (merging = !0, task) : state.step.kind === "update" && !updating ? (updating = !0, task) : state.step.kind !== "merge" && state.step.kind !== "update" ? task : {
			...task,
			state: {
				...state,
				step: next
			}
		} : task;
	});
}
/** It holds the newest base, and CI is judging it or has found it good. */
function isUnderWay$1({ state }) {
	if (state.kind !== "validating" || state.pullRequest.behindBy !== 0) return !1;
	let { ci, step } = state;
	switch (step.kind) {
		case "unapproved":
		case "held":
		case "refused": return !1;
		default: return ci.kind === "silent" || ci.kind === "pending" || ci.kind === "green";
	}
}
/**
* What should happen now. Pure: the same snapshot gives the same plan, and a plan that was applied
* gives an empty one. `renderers` are handed in because labels and comments are projections of the
* state: they are compared with what GitHub shows, and put right where they differ.
*/
function reconcile(snapshot, reading, now, renderers) {
	if (!reading.ok) {
		let invalid = {
			kind: "policy",
			problems: reading.problems
		};
		if (snapshot.paused === !0) return {
			tasks: [],
			pauses: [{ kind: "variable" }, invalid],
			effects: stopAll(snapshot, void 0, now),
			nextLookAt: nextRunLook(snapshot, void 0, now)
		};
		let pauses = [invalid];
		return {
			tasks: [],
			pauses,
			effects: showNotice(pauses, snapshot.notices, renderers.notice),
			nextLookAt: void 0
		};
	}
	let { policy } = reading, scene = setScene(snapshot, policy, now), derived = sortQueue(snapshot.tasks.map((facts) => deriveTask(facts, scene)), policy), allowance = findPauses(derived, scene), tasks = takeTurns(giveRoom(derived, allowance, snapshot.orphans), scene), { pauses } = allowance;
	if (isSwitchedOff(pauses)) return {
		tasks,
		pauses,
		effects: stopAll(snapshot, policy, now),
		nextLookAt: nextRunLook(snapshot, policy, now)
	};
	let steps = [], shows = [];
	for (let task of tasks) {
		let own = stepTask(task, scene);
		steps.push(...own), own.some(changesState) || now < (leftToRunUntil(task) ?? now) || shows.push(...showTask(task, scene, renderers));
	}
	let starts = startRun(tasks, steps, scene), isTried = (starts.length > 0 || failedToClaim(snapshot) && isOnItsWay(snapshot, policy, now)) && tellsOfNoRun(snapshot.notices, renderers.notice), effects = [
		...steps,
		...confirmRed(scene),
		...starts,
		...endLostRuns(scene),
		...dropOrphans(snapshot, now),
		...oneMakesLabels(shows),
		...isTried ? [] : showNotice(noticed(pauses, tasks), snapshot.notices, renderers.notice)
	], nextLookAt = nextLook(tasks, allowance, scene);
	return isTried ? {
		tasks,
		pauses,
		effects,
		nextLookAt: Math.min(now + 6e4, nextLookAt ?? 1e400)
	} : {
		tasks,
		pauses,
		effects,
		nextLookAt
	};
}
/** Ends all that runs or waits to be merged, also what has claimed nothing yet; by force what is late. */
function stopAll(snapshot, policy, now) {
	return [
		...leaveQueues(snapshot),
		...snapshot.tasks.flatMap((facts) => stopRuns(facts, policy, now)),
		...stopOrphans(snapshot),
		...unclaimedRuns(snapshot).map((run) => endRun(run, { force: isBeyond(judgeRun(run, "nothing", policy, now)) }))
	];
}
/** A red default branch is run once more before it is believed, whoever turned it red. */
function confirmRed({ main, unrepeatable }) {
	return main.kind === "red" ? runAgain(void 0, main.unconfirmed, unrepeatable) : [];
}
/** A pause is news while something waits because of it; a red default branch always is. */
function noticed(pauses, tasks) {
	let waits = tasks.some(({ state }) => state.kind === "queued" || state.kind === "validating"), red = pauses.some(({ kind }) => kind === "main-red") && tasks.length > 0;
	return waits || red ? pauses : [];
}
/**
* One run at a time, as `pick` runs one at a time and GitHub lets only one more wait for it: it would cancel
* the others, and whoever hears of that would start as many again. The run that claims a task starts the
* next. A task whose attempt's death is only now written down is not ready before that: its back-off begins
* then.
*/
function startRun(tasks, steps, { snapshot, policy, now }) {
	if (isOnItsWay(snapshot, policy, now)) return [];
	let dying = new Set(steps.flatMap((step) => step.kind === "record-failure" ? step.task : []));
	return tasks.some(({ facts, state }) => isReady(state) && !dying.has(facts.issue.number)) ? [{ kind: "start-run" }] : [];
}
/** Runs that wait for a runner longer than is allowed, with no claim to show it. */
function endLostRuns({ snapshot, policy, now }) {
	return unclaimedRuns(snapshot).flatMap((run) => {
		let watch = judgeRun(run, "nothing", policy, now);
		return watch.kind === "in-time" || watch.kind === "lost" ? [] : [endRun(run, { force: watch.kind === "stuck" })];
	});
}
/** Labels are made with the first task that needs them; the other tasks that do are shown next time. */
function oneMakesLabels(shows) {
	let makes = (effect) => effect.kind === "show" && changesState(effect), first = shows.find(makes);
	return shows.filter((effect) => effect === first || !makes(effect));
}
/** The task with that number in a plan. */
function findTask(plan, number) {
	return plan.tasks.find(({ facts }) => facts.issue.number === number);
}
// src/core/with-merge.ts
/**
* A snapshot after a pull request was merged: the default branch's tip is the merge commit, which all
* others lack.
*/
function withMerge(snapshot, { pullRequest, task, reverts }, merge) {
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
				committedAt: merge.at,
				checks: [],
				task,
				reverts
			}, ...repository.history]
		},
		reverts: snapshot.reverts.map((revert) => ({
			...revert,
			pullRequest: revert.pullRequest && after(revert.pullRequest)
		})),
		tasks: snapshot.tasks.map((other) => ({
			...other,
			attempts: other.attempts.map((attempt) => ({
				...attempt,
				pullRequest: attempt.pullRequest && after(attempt.pullRequest)
			}))
		}))
	};
	function after(pull) {
		if (pull.number === pullRequest) return {
			...pull,
			state: "merged",
			merge
		};
		if (pull.state !== "open") return pull;
		let behindBy = pull.behindBy === void 0 ? void 0 : pull.behindBy + 1;
		return {
			...pull,
			mergeable: "unknown",
			behindBy
		};
	}
}
/**
* Sends mutations in one request. GitHub runs them in order, and an error in one leaves the others
* standing, so each has an answer of its own. Throws what is an answer to none of them.
*/
async function sendMutations(client, purpose, mutations) {
	if (mutations.length === 0) return [];
	let parameters = mutations.map(({ field }, index) => `$i${index}: ${inputType(field)}`), fields = mutations.map(({ field, selection = "{ clientMutationId }" }, index) => `m${index}: ${field}(input: $i${index}) ${selection}`), query = `mutation(${parameters.join(", ")}) {\n  ${fields.join("\n  ")}\n}`, variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input])), data, errors = [];
	try {
		data = await client.graphql(purpose, query, variables);
	} catch (error) {
		let told = fieldErrors(error, mutations.length);
		if (!told) throw error;
		({data, errors} = told);
	}
	let payloads = payloadsSchema.parse(data);
	return mutations.map(({ takesAway = !1 }, index) => {
		let error = errors.find(({ path }) => path?.[0] === `m${index}`);
		return !error || takesAway && isGone(error) ? {
			ok: !0,
			payload: payloads?.[`m${index}`]
		} : {
			ok: !1,
			why: error.message
		};
	});
}
const payloadsSchema = record(string(), unknown()).nullish();
/** The errors of an answer, if each belongs to one of the fields. */
function fieldErrors(error, fields) {
	if (!(error instanceof GraphqlResponseError) || isUnanswered(error)) return;
	let errors = error.errors ?? [];
	return errors.length > 0 && errors.every(({ path }) => {
		let at = /^m(\d+)$/.exec(String(path?.[0]))?.[1];
		return at !== void 0 && Number(at) < fields;
	}) ? {
		data: error.data,
		errors
	} : void 0;
}
function isGone({ type, message }) {
	return type === "NOT_FOUND" || message === "Reference does not exist";
}
function inputType(field) {
	return `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
}
// src/github/apply/create-labels.ts
/**
* Makes labels that Pawl needs and the repository lacks, in one request. One that somebody else made
* a moment ago is left out of the answer: the next look finds it.
*/
async function createLabels(client, purpose, repositoryId, labels) {
	let answers = await sendMutations(client, purpose, labels.map(({ name, color, description }) => ({
		field: "createLabel",
		input: {
			repositoryId,
			name,
			color,
			description
		},
		selection: "{ label { id name } }"
	})));
	return new Map(answers.flatMap((answer) => {
		let made = answer.ok ? createdSchema.parse(answer.payload).label : void 0;
		return made ? [[made.name, made.id]] : [];
	}));
}
const createdSchema = object({ label: object({
	name: string(),
	id: custom((id) => typeof id == "string")
}).nullable() });
// src/github/apply/notice-mutations.ts
/**
* Writes the one issue in which Pawl says why the queue stands still. It carries the label of notices
* and no other: with the label of tasks an agent would be sent to work on it.
*/
function noticeMutations(change, repositoryId, label) {
	switch (change.kind) {
		case "create": {
			let { title, body } = change;
			return label === void 0 ? [] : [{
				field: "createIssue",
				input: {
					repositoryId,
					title,
					body,
					labelIds: [label]
				}
			}];
		}
		case "update": {
			let { id, title, body, reopen } = change;
			return [{
				field: "updateIssue",
				input: {
					id,
					title,
					body,
					...reopen ? { state: "OPEN" } : {}
				}
			}];
		}
		case "close": return [{
			field: "closeIssue",
			input: {
				issueId: change.id,
				stateReason: "COMPLETED"
			}
		}];
	}
}
// src/github/apply/show-mutations.ts
/**
* What makes an issue show its task's state: comment, answers, closing, labels, the end of its
* branches. `labels` has those that were made a moment ago, too.
*/
function showMutations(effect, labels) {
	let { issue, comment, answers, close } = effect, ids = (names) => names.flatMap((name) => labels.get(name) ?? []), add = ids(effect.addLabels), remove = ids(effect.removeLabels);
	return [
		...comment?.kind === "create" ? [addComment(issue, comment.body)] : [],
		...comment?.kind === "update" ? [{
			field: "updateIssueComment",
			input: {
				id: comment.id,
				body: comment.body
			}
		}] : [],
		...effect.deleteComments.map((id) => ({
			field: "deleteIssueComment",
			input: { id },
			takesAway: !0
		})),
		...answers.flatMap(({ comment: subjectId, reaction, reply }) => [{
			field: "addReaction",
			input: {
				subjectId,
				content: reaction
			}
		}, ...reply === void 0 ? [] : [addComment(issue, reply)]]),
		...close ? [{
			field: "closeIssue",
			input: {
				issueId: issue,
				stateReason: "COMPLETED"
			}
		}] : [],
		...add.length > 0 ? [{
			field: "addLabelsToLabelable",
			input: {
				labelableId: issue,
				labelIds: add
			}
		}] : [],
		...remove.length > 0 ? [{
			field: "removeLabelsFromLabelable",
			input: {
				labelableId: issue,
				labelIds: remove
			},
			takesAway: !0
		}] : [],
		...deleteBranches(effect.deleteBranches)
	];
}
/** The end of branches; one that is gone already is no error. */
function deleteBranches(branches) {
	return branches.map((refId) => ({
		field: "deleteRef",
		input: { refId },
		takesAway: !0
	}));
}
function addComment(subjectId, body) {
	return {
		field: "addComment",
		input: {
			subjectId,
			body
		}
	};
}
// src/github/apply/apply-together.ts
function isTogether(effect) {
	switch (effect.kind) {
		case "show":
		case "enqueue":
		case "dequeue":
		case "close-pull-request":
		case "notice":
		case "delete-branches": return !0;
		case "start-run":
		case "merge":
		case "update-branch":
		case "accept-head":
		case "record-failure":
		case "cancel-run":
		case "rerun":
		case "revert": return !1;
	}
}
/**
* Performs effects in one request (and one before it where labels are to be made). Gives an outcome
* for each, in their order: one that is refused leaves the others standing. Throws what is an answer
* to none of them.
*/
async function applyTogether(client, effects, snapshot) {
	let { id, labels } = snapshot.repository, purpose = purposeOf(effects), missing = effects.flatMap((effect) => labelsToMake(effect, labels)).filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index), made = missing.length > 0 ? await createLabels(client, purpose, id, missing) : /* @__PURE__ */ new Map(), known = new Map([...labels, ...made]), mutations = effects.map((effect) => mutationsOf(effect, id, known)), answers = [...await sendMutations(client, purpose, mutations.flat())];
	return mutations.map(({ length }) => outcomeOf(answers.splice(0, length)));
}
function labelsToMake(effect, labels) {
	return effect.kind === "show" ? effect.createLabels : effect.kind !== "notice" || effect.change.kind !== "create" ? [] : ALL_LABELS.filter(({ name }) => name === "agent:notice" && !labels.has(name));
}
function mutationsOf(effect, repositoryId, labels) {
	switch (effect.kind) {
		case "show": return showMutations(effect, labels);
		case "enqueue": {
			let { pullRequest: pullRequestId, head: expectedHeadOid } = effect;
			return [{
				field: "enqueuePullRequest",
				input: {
					pullRequestId,
					expectedHeadOid
				}
			}];
		}
		case "dequeue": return [{
			field: "dequeuePullRequest",
			input: { id: effect.pullRequest }
		}];
		case "close-pull-request": return [{
			field: "closePullRequest",
			input: { pullRequestId: effect.pullRequest }
		}];
		case "notice": return noticeMutations(effect.change, repositoryId, labels.get(NOTICE_LABEL));
		case "delete-branches": return deleteBranches(effect.branches);
	}
}
function outcomeOf(answers) {
	let refused = answers.find((answer) => !answer.ok);
	return refused?.ok === !1 ? {
		kind: "refused",
		why: refused.why
	} : APPLIED;
}
/** Which kinds these are, the task if they are all for one, and whether one of them rests on the moment. */
function purposeOf(effects) {
	let soon = effects.some(({ kind }) => kind === "enqueue") ? { soon: !0 } : {}, what = [...new Set(effects.map(({ kind }) => kind.replaceAll("-", " ")))].join(", "), [task, ...others] = new Set(effects.map((effect) => "task" in effect ? effect.task : void 0));
	return task !== void 0 && others.length === 0 ? {
		what,
		task,
		...soon
	} : {
		what,
		...soon
	};
}
// src/github/apply/cancel-run.ts
/** A run takes its time to end, and asking again before is only noise. */
const asked = /* @__PURE__ */ new WeakMap();
/**
* Asks a run to end, or makes it; the same attempt of it again only after a quarter of an hour. Refused
* where GitHub will not end it although it has not ended: so it is, for days, with some that never got a
* runner.
*/
async function cancelRun(client, effect) {
	let { task, runId, runAttempt, force } = effect, known = asked.get(client) ?? /* @__PURE__ */ new Map();
	asked.set(client, known);
	let how = force ? "force-cancel" : "cancel", key = `${how} ${runId} ${runAttempt}`, now = client.now();
	for (let [one, at] of known) now >= at + 9e5 && known.delete(one);
	if (known.has(key)) return APPLIED;
	let purpose = {
		what: "cancel run",
		...task === void 0 ? {} : { task }
	};
	try {
		await client.rest(purpose, `POST /repos/{owner}/{repo}/actions/runs/{run_id}/${how}`, { run_id: runId });
	} catch (error) {
		if (!hasStatus(error, 409)) throw error;
		if (!await hasEnded(client, purpose, runId)) return outcomeOf$1(error) ?? APPLIED;
	}
	return known.set(key, now), APPLIED;
}
/** Whether it ended by itself. */
async function hasEnded(client, purpose, runId) {
	return (await client.rest({
		...purpose,
		what: "observe run"
	}, "GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: runId })).status === "completed";
}
// src/github/observe/read-ids.ts
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
// src/github/apply/merge-pull-request.ts
/**
* Merges a pull request, pinned to the head that was judged. Gives the commit that the merge made on
* the default branch.
*/
async function mergePullRequest(client, effect) {
	let { task, pullRequest, reverts } = effect, title = quoteTitle(effect.title), trailer = `Pawl-Task: ${task}`;
	return asSha((await client.rest({
		what: "merge",
		task,
		soon: !0
	}, "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
		pull_number: pullRequest,
		sha: effect.head,
		merge_method: effect.method,
		commit_title: `${reverts === void 0 ? title : `Revert "${title}"`} (#${pullRequest})`,
		commit_message: reverts === void 0 ? trailer : `This takes back ${reverts}.\n\n${trailer}\nPawl-Reverts: ${reverts}`
	})).sha);
}
// src/github/observe/own-workflows.ts
/** The file of the workflow that runs attempts, as GitHub's API takes it for an id. */
const AGENT_WORKFLOW = "agent.yml";
/**
* Whether a check is a job of Pawl's own: one of that name runs Pawl's Action in the file of that name
* on the default branch. `resource` is GitHub's `Workflow.resourcePath`.
*/
function isOwnJob(jobs, resource, check) {
	let file = resource.slice(resource.lastIndexOf("/") + 1);
	return (jobs.get(file) ?? []).some(({ name, isBeginning }) => isBeginning ? check.startsWith(name) : check === name || check.startsWith(`${name} (`));
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
/**
* A claim changes nothing that CI could judge. GitHub takes this for a wish only at a message's very end,
* two empty lines before its trailers (docs: "Skipping workflow runs"): `[skip ci]` would also count in
* the middle of a squash of all messages, as a merge queue or a person makes it, and leave the default
* branch unjudged.
*/
const SKIP_CI = "skip-checks: true";
/** The message of a claim commit. It carries on the day's ledger as it was before this claim. */
function renderClaimMessage(claim, ledger) {
	let open = ledger.open.map(({ sha, reservedCents }) => `${sha}:${reservedCents}`).join(",");
	return [
		`Claim #${claim.task}, attempt ${claim.attempt}`,
		"",
		"",
		`Pawl-Task: ${claim.task}`,
		`Pawl-Attempt: ${claim.attempt}`,
		`Pawl-Run: ${claim.runId}/${claim.runAttempt}`,
		`Pawl-Reserved-Cents: ${claim.reservedCents}`,
		`Pawl-Content: ${claim.content}`,
		...claim.scope.map((pattern) => `Pawl-Scope: ${pattern}`),
		`Pawl-Day: ${ledger.day}`,
		`Pawl-Day-Attempts: ${ledger.attempts}`,
		`Pawl-Day-Settled-Cents: ${Math.round(ledger.settledCents * 1e3) / 1e3}`,
		...open === "" ? [] : [`Pawl-Day-Open: ${open}`],
		...ledger.before.length === 0 ? [] : [`Pawl-Day-Before: ${ledger.before.join(",")}`],
		SKIP_CI
	].join("\n");
}
/** Reads a commit back as a claim; `undefined` if it is none, or has other than one parent. */
function parseClaim(commit) {
	let { message } = commit, [base, ...others] = commit.parents, task = Number(trailer(message, "Task", /^\d{1,10}$/)), run = trailer(message, "Run", /^\d{1,16}\/\d{1,6}$/)?.split("/").map(Number), attempt = trailer(message, "Attempt", /^\d{1,4}$/), cents = trailer(message, "Reserved-Cents", /^\d{1,9}$/), content = trailer(message, "Content", /^[0-9a-f]{64}$/);
	if (!base || others.length > 0 || !isSha(base) || !isSha(commit.sha) || !isIssueNumber(task) || !run || !attempt || !cents || !content) return;
	let [runId = 0, runAttempt = 0] = run;
	return {
		task,
		attempt: Number(attempt),
		sha: commit.sha,
		base,
		runId,
		runAttempt,
		reservedCents: Number(cents),
		content,
		scope: [...message.matchAll(/^Pawl-Scope: (\S.{0,299})$/gm)].map(([, scope = ""]) => scope)
	};
}
/** The ledger that the newest claim carries, with that claim in it; an empty one if it is none. */
function parseLedger(commit) {
	let claim = commit && parseClaim(commit);
	if (!claim) return EMPTY_LEDGER;
	let { message } = commit, number = (name) => Number(trailer(message, name, /^\d{1,12}(?:\.\d{1,3})?$/) ?? 0);
	return withClaim({
		tip: void 0,
		day: number("Day"),
		attempts: number("Day-Attempts"),
		settledCents: number("Day-Settled-Cents"),
		open: (trailer(message, "Day-Open", /^[0-9a-f:,]+$/) ?? "").split(",").flatMap(readOpenClaim),
		before: (trailer(message, "Day-Before", /^[0-9a-f,]+$/) ?? "").split(",").filter(isSha)
	}, claim);
}
function readOpenClaim(text) {
	let [sha = "", cents = ""] = text.split(":");
	return isSha(sha) && /^\d{1,9}$/.test(cents) ? [{
		sha,
		reservedCents: Number(cents)
	}] : [];
}
/** The branch whose tip is the newest claim: moved together with every claim that is made. */
const QUEUE_BRANCH = "pawl/queue";
/**
* The message of a release commit: the child of a claim commit to which its branch is moved when the
* run that owned it is given up. What that run may still publish is then no fast-forward, and refused.
*/
function renderReleaseMessage(claim) {
	return [
		`Release #${claim.task}, attempt ${claim.attempt}`,
		"",
		"",
		`Pawl-Release: ${claim.sha}`,
		SKIP_CI
	].join("\n");
}
/** Whether a commit releases its parent. */
function isRelease(commit) {
	let [parent, ...others] = commit.parents, released = trailer(commit.message, "Release", /^[0-9a-f]{40}$/);
	return others.length === 0 && released !== void 0 && released === parent;
}
/** The branch that takes an attempt's merge back. */
function revertBranch(task, attempt) {
	return `pawl/revert-${task}-${attempt}`;
}
/** Reads the name of a branch; `undefined` if it takes nothing back. */
function parseRevertBranch(branch) {
	let match = /^pawl\/revert-([1-9]\d{0,9})-([1-9]\d{0,3})$/.exec(branch), task = Number(match?.[1]);
	return match && isIssueNumber(task) ? {
		task,
		attempt: Number(match[2])
	} : void 0;
}
function trailer(message, name, form) {
	let value = RegExp(`^Pawl-${name}: (.*)$`, "m").exec(message)?.[1];
	return value !== void 0 && form.test(value) ? value : void 0;
}
// src/github/observe/tip-of.ts
/** Where a branch points now, after something was done to it; `undefined` if it does not exist. */
async function tipOf$1(client, purpose, branch) {
	try {
		return (await client.rest({
			...purpose,
			what: `look after ${purpose.what}`
		}, "GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` })).object.sha;
	} catch (error) {
		if (hasStatus(error, 404)) return;
		throw error;
	}
}
// src/github/apply/move-refs.ts
/** What a ref that does not exist is called where it must not. */
const NOTHING$2 = "0".repeat(40);
/**
* Moves branches all together or not at all, each only from where it is believed to be (GitHub's
* schema, `updateRefs`: `beforeOid` is "the value this ref needs to point to before the update").
* Gives `undefined` if they were moved, or GitHub's reason. An answer that is lost is looked up:
* nobody else can have moved the first one to `to`. If it is where it was, they are moved once more.
*/
async function moveRefs(client, purpose, repositoryId, moves) {
	let refUpdates = moves.map(({ branch, from = NOTHING$2, to, force = !1 }) => ({
		name: `refs/heads/${branch}`,
		beforeOid: from,
		afterOid: to,
		force
	})), [{ branch, from, to }] = moves, failure = await failureOf(client, purpose, {
		repositoryId,
		refUpdates
	});
	if (failure && isUnanswered(failure.error)) {
		let tip = await tipOf$1(client, purpose, branch);
		if (tip === to || tip === from && (failure = await failureOf(client, purpose, {
			repositoryId,
			refUpdates
		}), failure && await tipOf$1(client, purpose, branch) === to)) return;
	}
	if (!failure) return;
	let outcome = outcomeOf$1(failure.error);
	if (outcome?.kind === "refused") return outcome.why;
	throw failure.error;
}
async function failureOf(client, purpose, input) {
	try {
		await client.graphql(purpose, "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", { input });
		return;
	} catch (error) {
		return { error };
	}
}
// src/github/apply/release-claim.ts
/**
* Gives a claim up: its branch moves to a child of the claim commit, from the claim commit only. After
* that nothing can be published on it; and if it was published a moment ago, this is refused.
* Gives `undefined` if it was released, or GitHub's reason.
*/
async function releaseClaim(client, repositoryId, claim) {
	let { task } = claim, purpose = {
		what: "release claim",
		task
	}, claimed = await client.rest(purpose, "GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: claim.sha }), commit = await client.rest(purpose, "POST /repos/{owner}/{repo}/git/commits", {
		message: renderReleaseMessage(claim),
		tree: claimed.tree.sha,
		parents: [claim.sha]
	});
	return moveRefs(client, purpose, repositoryId, [{
		branch: claimBranch(task, claim.attempt),
		from: claim.sha,
		to: asSha(commit.sha)
	}]);
}
// src/github/observe/record-text.ts
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
// src/github/apply/write-record.ts
/** What the schema takes back (`config/record-schema.ts`), with room to spare. */
const MAX_REASON = 2e3;
/**
* Writes an attempt's record as the check run on its claim commit: a new one, or `existing` anew.
* GitHub lets only the App that made a check run change it. A whole session hangs on a new one: if its
* answer is lost it is looked for, and written once more if it is not there.
*/
async function writeRecord(client, record, claim, existing) {
	let purpose = {
		what: "write record",
		task: record.task
	}, kept = {
		...record,
		reason: record.reason.slice(0, MAX_REASON),
		evidence: record.evidence.slice(0, 20).map((item) => ({
			...item,
			source: item.source.slice(0, 200),
			summary: item.summary.slice(0, MAX_REASON)
		}))
	}, content = {
		name: RECORD_CHECK,
		status: "completed",
		conclusion: conclusion(record.outcome),
		output: {
			title: `#${record.task}, attempt ${record.attempt}: ${title(record.outcome)}`,
			summary: quoteInline(record.reason, 500),
			text: renderRecord(kept)
		}
	}, create = () => client.rest(purpose, "POST /repos/{owner}/{repo}/check-runs", {
		head_sha: claim,
		...content
	});
	if (existing === void 0) try {
		await create();
	} catch (error) {
		if (!isUnanswered(error)) throw error;
		await isThere(client, record.task, claim) || await create();
	}
	else await client.rest(purpose, "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		check_run_id: existing,
		...content
	});
}
async function isThere(client, task, claim) {
	return (await client.rest({
		what: "look for record",
		task
	}, "GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		ref: claim,
		check_name: RECORD_CHECK,
		app_id: client.appId
	})).total_count > 0;
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
* jobs of GitHub Actions, the end of their logs. From then on the record tells it, not CI. With
* `release` its claim is given up first: refused if its run published after all.
*/
async function recordFailure(client, effect, repositoryId) {
	let { attempt, task } = effect, { claim } = attempt;
	if (!claim) return {
		kind: "refused",
		why: "There is no claim to write the record on"
	};
	if (effect.release && attempt.branch && !attempt.branch.released) {
		let why = await releaseClaim(client, repositoryId, claim);
		if (why !== void 0) return {
			kind: "refused",
			why
		};
	}
	let gathered = [];
	for (let check of effect.failedChecks.slice(0, 5)) gathered.push(await gatherEvidence(client, check, task));
	let earlier = attempt.record?.content;
	return await writeRecord(client, {
		version: 1,
		task,
		attempt: attempt.number,
		outcome: {
			kind: "failed",
			class: effect.class
		},
		reason: effect.reason,
		agent: earlier?.agent ?? "",
		cents: earlier?.cents ?? claim.reservedCents,
		pullRequest: earlier?.pullRequest ?? attempt.pullRequest?.number,
		head: earlier?.head,
		revertedBy: effect.revertedBy ?? earlier?.revertedBy,
		evidence: [...gathered, ...effect.evidence],
		sandbox: earlier?.sandbox
	}, claim.sha, attempt.record?.checkRun), APPLIED;
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
/**
* Cuts a body that GitHub would refuse for its length, after a whole line: within one it may
* be code that is cut, whose words would then act.
*/
function fitBody(body) {
	if (body.length <= 65536) return body;
	let kept = body.slice(0, 65494), line = kept.lastIndexOf("\n");
	return `${(line > kept.length / 2 ? kept.slice(0, line) : kept).replace(/[\ud800-\udbff]$/, "")}

_Cut here: GitHub takes no longer text._`;
}
// src/render/revert-pull-request.ts
/** The title of the pull request that takes a merge back. */
function renderRevertTitle({ title, pullRequest }) {
	return `Revert "${quoteTitle(title)}" (#${pullRequest})`;
}
/** The message of its commit. */
function renderRevertMessage(reverted) {
	let { task, merge } = reverted;
	return [
		renderRevertTitle(reverted),
		"",
		`Pawl-Task: ${task}`,
		`Pawl-Reverts: ${merge}`
	].join("\n");
}
/**
* Its body: which task, which checks are red since when, and where to see it. `history` is the default
* branch's, newest first.
*/
function renderRevertPullRequest(reverted, history) {
	let { task, merge, pullRequest, failed } = reverted, at = history.findIndex(({ sha }) => sha === merge), since = history.slice(0, at + 1).toReversed(), rows = failed.map((name) => {
		let [first] = since.flatMap(({ sha, checks }) => {
			let red = checks.find((check) => check.name === name && check.result === "failed");
			return red ? [{
				sha,
				url: red.url
			}] : [];
		}), commit = first ? code(first.sha.slice(0, 7)) : "unknown", link = first?.url === void 0 ? "" : `[log](${first.url})`;
		return [
			code(name),
			commit,
			link
		];
	});
	return fitBody([
		`Task: #${task}`,
		`After pull request #${pullRequest} was merged as ${merge}, the default branch is red:`,
		table([
			"Check",
			"Red since",
			""
		], rows),
		"This is the inverse of that merge and nothing else: each file is again what it was before. It is merged only if CI finds the default branch green with it."
	].join("\n\n"));
}
// src/github/apply/read-tree.ts
/** The modes of what a tree can hold beside other trees: files, links, submodules. */
const FILE_MODES = [
	"100644",
	"100755",
	"120000",
	"160000"
];
/**
* Reads a tree to its last file; `undefined` where GitHub cuts it off (docs, "Get a tree": 100,000
* entries, 7 MB).
*/
async function readTree(client, purpose, sha) {
	let answer = await client.rest(purpose, "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		tree_sha: sha,
		recursive: "1"
	});
	if (!answer.truncated) return new Map(answer.tree.flatMap(({ path, mode, sha }) => {
		let known = FILE_MODES.find((one) => one === mode);
		return known === void 0 ? [] : [[path, {
			mode: known,
			sha
		}]];
	}));
}
// src/github/apply/transplant.ts
/**
* The change from `before` to `after`, made on another tree: only if each path that it changes stands
* there just as in `before`. Nothing is merged within a file: that could come out wrong unseen.
*/
function transplant(before, after, onto) {
	let paths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => !isSame(before.get(path), after.get(path))), moved = paths.filter((path) => !isSame(before.get(path), onto.get(path)));
	if (moved.length > 0) return {
		ok: !1,
		paths: moved.toSorted()
	};
	let changes = paths.toSorted().map((path) => ({
		path,
		file: after.get(path)
	})), blocked = inTheWay(changes, onto);
	return blocked.length > 0 ? {
		ok: !1,
		paths: blocked
	} : {
		ok: !0,
		changes
	};
}
/** Paths that would be written where a folder stands, or below a file: git would drop what is there. */
function inTheWay(changes, onto) {
	let result = new Set(onto.keys());
	for (let { path, file } of changes) file ? result.add(path) : result.delete(path);
	let folders = new Set([...result].flatMap(foldersOf));
	return changes.filter(({ path, file }) => file && (folders.has(path) || foldersOf(path).some((folder) => result.has(folder)))).map(({ path }) => path);
}
function foldersOf(path) {
	let parts = path.split("/");
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
function isSame(a, b) {
	return a?.sha === b?.sha && a?.mode === b?.mode;
}
// src/github/apply/write-tree.ts
/** Makes a tree of another and changes of whole files; gives its sha. The same input, the same sha. */
async function writeTree(client, purpose, base, changes) {
	return (await client.rest(purpose, "POST /repos/{owner}/{repo}/git/trees", {
		base_tree: base,
		tree: changes.map(({ path, file }) => ({
			path,
			mode: file?.mode ?? "100644",
			type: file?.mode === "160000" ? "commit" : "blob",
			sha: file?.sha ?? null
		}))
	})).sha;
}
/**
* The tree that `onto` becomes when a merge is taken back: each path that the merge changed is again
* what it was before. Only if each of them is still what the merge left.
*/
async function invertMerge(client, purpose, merge, onto) {
	if (!merge) return {
		ok: !1,
		why: "The commit that is to be taken back is gone"
	};
	if (merge.tree === merge.before) return {
		ok: !1,
		why: "The merge changed no file"
	};
	if (merge.tree === onto) return {
		ok: !0,
		tree: merge.before
	};
	let [left, before, now] = await Promise.all([
		merge.tree,
		merge.before,
		onto
	].map((tree) => readTree(client, purpose, tree)));
	if (!left || !before || !now) return {
		ok: !1,
		why: "The repository is too large to look at each of its files"
	};
	let change = transplant(left, before, now);
	if (change.ok) return {
		ok: !0,
		tree: await writeTree(client, purpose, onto, change.changes)
	};
	let named = change.paths.slice(0, 5).map((path) => code(path)), more = change.paths.length - named.length;
	return {
		ok: !1,
		why: `Changed again since the merge: ${[...named, ...more > 0 ? [`${more} more`] : []].join(", ")}`
	};
}
// src/github/apply/open-pull-request.ts
/**
* Opens a pull request. Where that is refused because there is one already, or the answer was lost,
* the open one of that very head is looked up instead of doubled; if it is not there, it is asked for
* once more: GitHub makes no second one of a branch.
*/
async function openPullRequest(client, purpose, { title, body, branch, head, base }) {
	let open = () => client.rest(purpose, "POST /repos/{owner}/{repo}/pulls", {
		title,
		body,
		head: branch,
		base
	});
	try {
		return await open();
	} catch (error) {
		if (!hasStatus(error, 422) && !isUnanswered(error)) throw error;
		let found = (await client.rest({
			...purpose,
			what: "look for pull request"
		}, "GET /repos/{owner}/{repo}/pulls", {
			state: "open",
			head: `${client.repository.owner}:${branch}`,
			base
		})).find((pull) => pull.head.sha === head);
		if (found) return found;
		if (!isUnanswered(error)) throw error;
		return open();
	}
}
// src/github/observe/read-revert.ts
const QUERY$3 = `query Revert($owner: String!, $name: String!, $branch: String!, $merge: GitObjectID!, $appId: Int!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) {
      target { oid ... on Commit {
        tree { oid }
        parents(first: 2) { nodes { oid tree { oid } } }
        checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${REVERT_CHECK}" }) { nodes {
          checkRuns(first: 1, filterBy: { checkName: "${REVERT_CHECK}" }) { nodes { conclusion } }
        } }
      } }
      associatedPullRequests(first: 10) { nodes { viewerDidAuthor } }
    }
    merge: object(oid: $merge) { ... on Commit {
      tree { oid }
      parents(first: 1) { nodes { tree { oid } } }
    } }
  }
}`, tree = object({ oid: string() }), schema = object({ repository: object({
	ref: object({
		target: object({
			oid: string(),
			tree,
			parents: object({ nodes: array(object({
				oid: string(),
				tree
			})) }),
			checkSuites: object({ nodes: array(object({ checkRuns: object({ nodes: array(object({ conclusion: string().nullable() })) }) })) })
		}),
		associatedPullRequests: object({ nodes: array(object({ viewerDidAuthor: boolean() })) })
	}).nullable(),
	merge: object({
		tree,
		parents: object({ nodes: array(object({ tree })) })
	}).nullable()
}) });
/** Looks at a merge and at the branch that takes it back, in one request. */
async function readRevert$1(client, purpose, branch, merge) {
	let answer = await client.graphql(purpose, QUERY$3, {
		...client.repository,
		appId: client.appId,
		branch: `refs/heads/${branch}`,
		merge
	}), { ref, merge: found } = schema.parse(answer).repository, before = found?.parents.nodes[0]?.tree.oid;
	return {
		merge: found && before !== void 0 ? {
			tree: found.tree.oid,
			before
		} : void 0,
		tip: ref ? readTip(ref) : void 0
	};
}
function readTip({ target, associatedPullRequests }) {
	let [parent, ...others] = target.parents.nodes, conclusion = target.checkSuites.nodes[0]?.checkRuns.nodes[0]?.conclusion;
	return {
		sha: target.oid,
		tree: target.tree.oid,
		parent: parent && others.length === 0 ? {
			sha: parent.oid,
			tree: parent.tree.oid
		} : void 0,
		vouched: conclusion === "SUCCESS" ? "success" : conclusion === "FAILURE" ? "failure" : void 0,
		opened: associatedPullRequests.nodes.some(({ viewerDidAuthor }) => viewerDidAuthor)
	};
}
// src/github/apply/vouch.ts
/** Says in a check run, which only this App can make, what the commit is. */
async function vouch(client, purpose, sha, inverse) {
	await client.rest(purpose, "POST /repos/{owner}/{repo}/check-runs", {
		name: REVERT_CHECK,
		head_sha: sha,
		status: "completed",
		conclusion: inverse.ok ? "success" : "failure",
		output: {
			title: inverse.ok ? "The inverse of the merge" : "The merge cannot be taken back",
			summary: inverse.ok ? "Each file is again what it was before." : inverse.why
		}
	});
}
// src/github/apply/revert-merge.ts
/**
* Takes a merge back: a commit on the default branch's tip with the inverse of what the merge changed,
* a branch for it whose creation is the lock, a check run of our own that vouches for the commit, a
* pull request. What died in between goes on where it was. What cannot be inverted is told by a failed
* check run on a branch without a change (`RevertFacts.failed`), so that every later look sees it.
*/
async function revertMerge(client, effect, snapshot) {
	let { task } = effect, purpose = {
		what: "revert",
		task,
		soon: !0
	}, branch = revertBranch(task, effect.attempt), { tip, merge } = await readRevert$1(client, purpose, branch, effect.merge);
	if (tip !== void 0 !== effect.branchExists || tip?.opened) return {
		kind: "refused",
		why: `${branch} is no longer as it was`
	};
	let sound = tip ? await soundTip(client, purpose, tip, merge, snapshot) : await makeCommit(client, purpose, effect, merge, snapshot);
	return sound.inverse && await vouch(client, purpose, sound.sha, sound.inverse), sound.inverse?.ok === !1 || tip?.vouched === "failure" ? {
		kind: "refused",
		why: sound.inverse?.ok === !1 ? sound.inverse.why : "uninvertible"
	} : (await openPullRequest(client, purpose, {
		title: renderRevertTitle(effect),
		body: renderRevertPullRequest(effect, snapshot.repository.history),
		branch,
		head: sound.sha,
		base: snapshot.repository.defaultBranch
	}), APPLIED);
}
async function makeCommit(client, purpose, effect, merge, { repository }) {
	let { head } = repository, inverse = await invertMerge(client, purpose, merge, head.tree), message = renderRevertMessage(effect), commit = await client.rest(purpose, "POST /repos/{owner}/{repo}/git/commits", {
		message: inverse.ok ? message : message.replace("\n", " cannot be made [skip ci]\n"),
		tree: inverse.ok ? inverse.tree : head.tree,
		parents: [head.sha]
	});
	return await client.rest(purpose, "POST /repos/{owner}/{repo}/git/refs", {
		ref: `refs/heads/${revertBranch(effect.task, effect.attempt)}`,
		sha: commit.sha
	}), {
		sha: commit.sha,
		inverse
	};
}
/**
* A tip that nobody vouched for: whoever made it may have died right then, or somebody else pushed.
* Only what we would have made ourselves on its parent, to the last file, is vouched for.
*/
async function soundTip(client, purpose, tip, merge, { repository }) {
	let { sha, parent } = tip;
	if (tip.vouched !== void 0) return {
		sha,
		inverse: void 0
	};
	let known = [repository.head, ...repository.history].some((one) => one.sha === parent?.sha);
	if (parent && known) {
		let inverse = await invertMerge(client, purpose, merge, parent.tree);
		if (tip.tree === (inverse.ok ? inverse.tree : parent.tree)) return {
			sha,
			inverse
		};
	}
	return {
		sha,
		inverse: {
			ok: !1,
			why: `${code(sha.slice(0, 7))} is not what Pawl put there`
		}
	};
}
// src/github/apply/apply-again.ts
/**
* Makes an attempt's change again on the newest base, as a merge commit of its own: only if no path of
* the change is another there than where it was made. Else the attempt has failed by a conflict.
*/
async function applyAgain(client, { task, pullRequest, base }, attempt, { repository }) {
	let { branch, claim, record } = attempt, { head } = pullRequest;
	if (!branch || !claim || !record) return {
		kind: "refused",
		why: "The attempt has no branch or no record"
	};
	let purpose = {
		what: "apply again",
		task,
		soon: !0
	}, look = await lookAt(client, purpose, branch.name, [head, base]);
	if (look.tip !== head) return {
		kind: "refused",
		why: `${branch.name} has moved on`
	};
	let compared = await client.rest(purpose, "GET /repos/{owner}/{repo}/compare/{basehead}", {
		basehead: `${base}...${head}`,
		per_page: 1
	});
	if (compared.behind_by === 0) return {
		kind: "refused",
		why: "It holds the newest base already"
	};
	let change = await changeOn(client, purpose, look.trees, compared.merge_base_commit);
	if (typeof change == "string") return recordFailure(client, {
		kind: "record-failure",
		task,
		attempt,
		class: "conflict",
		reason: `Pull request #${pullRequest.number} cannot be brought up to date: ${change}`,
		failedChecks: [],
		evidence: [],
		revertedBy: void 0,
		release: !1
	}, repository.id);
	let made = asSha((await client.rest(purpose, "POST /repos/{owner}/{repo}/git/commits", {
		message: `Merge branch '${repository.defaultBranch}' into ${branch.name}`,
		tree: await writeTree(client, purpose, look.trees[1], change),
		parents: [head, base]
	})).sha), why = await moveRefs(client, purpose, repository.id, [{
		branch: branch.name,
		from: head,
		to: made
	}]);
	return why === void 0 ? (await writeRecord(client, {
		...record.content,
		head: made
	}, claim.sha, record.checkRun), APPLIED) : {
		kind: "refused",
		why
	};
}
/** What the attempt changed, as it would be on the new base; or why it cannot be. */
async function changeOn(client, purpose, [head, base], mergeBase) {
	let [before, after, onto] = await Promise.all([
		mergeBase.commit.tree.sha,
		head,
		base
	].map((tree) => readTree(client, purpose, tree)));
	if (!before || !after || !onto) return "the repository is too large to look at each of its files";
	let change = transplant(before, after, onto);
	if (change.ok) return change.changes;
	let [first, ...others] = change.paths;
	return `\`${first}\`${others.length > 0 ? ` and ${others.length} more` : ""} changed on the base as well`;
}
const commitTree = object({ tree: object({ oid: string() }) }), lookSchema = object({ repository: object({
	ref: object({ target: object({ oid: string() }) }).nullable(),
	head: commitTree,
	base: commitTree
}) });
/** Where the branch points now, and the trees of two commits. */
async function lookAt(client, purpose, branch, [head, base]) {
	let answer = await client.graphql(purpose, "query Look($owner: String!, $name: String!, $branch: String!, $head: GitObjectID!, $base: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    ref(qualifiedName: $branch) { target { oid } }\n    head: object(oid: $head) { ... on Commit { tree { oid } } }\n    base: object(oid: $base) { ... on Commit { tree { oid } } }\n  }\n}", {
		...client.repository,
		branch: `refs/heads/${branch}`,
		head,
		base
	}), { repository } = lookSchema.parse(answer);
	return {
		tip: repository.ref?.target.oid,
		trees: [repository.head.tree.oid, repository.base.tree.oid]
	};
}
// src/github/apply/update-branch.ts
/**
* Brings the base's newest commits into a pull request, from the head that was judged only. GitHub
* makes the merge; where it may not (the App lacks the permission for workflow files that changed on
* the base), an attempt's change is made again on the new base, if no path of it changed there. Else the
* attempt has failed by a conflict.
*/
async function updateBranch(client, effect, snapshot) {
	let { task, attempt, pullRequest } = effect, purpose = {
		what: "update branch",
		task,
		soon: !0
	};
	!attempt && pullRequest.update && await vouch(client, purpose, pullRequest.head, { ok: !0 });
	try {
		return await client.rest(purpose, "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch", {
			pull_number: pullRequest.number,
			expected_head_sha: pullRequest.head
		}), APPLIED;
	} catch (error) {
		if (!(error instanceof PawlError && error.code === "PAWL_PERMISSION_MISSING") && !hasStatus(error, 403, 422)) throw error;
		if (!attempt) return {
			kind: "refused",
			why: messageOf(error)
		};
	}
	return applyAgain(client, effect, attempt, snapshot);
}
// src/github/apply/apply.ts
/** Performs one effect. Throws only what a person must mend: credentials and permissions. */
async function apply(client, effect, snapshot) {
	try {
		return await perform(client, effect, snapshot);
	} catch (error) {
		let outcome = outcomeOf$1(error);
		if (!outcome) throw error;
		return outcome;
	}
}
async function perform(client, effect, snapshot) {
	if (isTogether(effect)) {
		let [outcome] = await applyTogether(client, [effect], snapshot);
		return outcome ?? APPLIED;
	}
	switch (effect.kind) {
		case "start-run": return await client.rest({
			what: "start run",
			soon: !0
		}, "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
			workflow_id: AGENT_WORKFLOW,
			ref: snapshot.repository.defaultBranch
		}), APPLIED;
		case "merge": return {
			kind: "applied",
			merge: await mergePullRequest(client, effect)
		};
		case "update-branch": return updateBranch(client, effect, snapshot);
		case "accept-head": return acceptHead(client, effect);
		case "record-failure": return recordFailure(client, effect, snapshot.repository.id);
		case "cancel-run": return cancelRun(client, effect);
		case "rerun": return await client.rest({
			what: "run again",
			...forTask(effect.task),
			soon: !0
		}, "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", { run_id: effect.runId }), APPLIED;
		case "revert": return revertMerge(client, effect, snapshot);
	}
}
async function acceptHead(client, { attempt, record, head }) {
	return !attempt.claim || !attempt.record ? {
		kind: "refused",
		why: "There is no record"
	} : (await writeRecord(client, {
		...record,
		head
	}, attempt.claim.sha, attempt.record.checkRun), APPLIED);
}
function forTask(task) {
	return task === void 0 ? {} : { task };
}
/**
* Performs effects in their order, those that follow on one another and can go together in one
* request. Gives each with its outcome as soon as it is known. Ends early, after the first, once
* `isOld` says that the snapshot is. Throws as `apply` does.
*/
async function* applyAll(client, effects, snapshot, isOld) {
	for (let at = 0; at < effects.length;) {
		if (at > 0 && isOld()) return;
		let group = togetherFrom(effects.slice(at, at + 10)), [first, ...others] = effects.slice(at, at + Math.max(1, group.length));
		if (!first) return;
		let outcomes = others.length === 0 ? [await apply(client, first, snapshot)] : await allTogether(client, group, snapshot);
		for (let [index, effect] of [first, ...others].entries()) {
			let outcome = outcomes[index];
			outcome && (yield [effect, outcome]);
		}
		at += 1 + others.length;
	}
}
/** The effects at the front that can go together. */
function togetherFrom(effects) {
	let end = effects.findIndex((effect) => !isTogether(effect));
	return effects.slice(0, end < 0 ? effects.length : end).filter(isTogether);
}
/** An answer that is lost, or a refusal of the whole request, is every effect's outcome. */
async function allTogether(client, effects, snapshot) {
	try {
		return await applyTogether(client, effects, snapshot);
	} catch (error) {
		let outcome = outcomeOf$1(error);
		if (!outcome) throw error;
		return effects.map(() => outcome);
	}
}
// src/github/observe/observe-blockers.ts
/** How long a task that is blocked is believed to be, without being asked about again. */
const NOTHING$1 = {
	here: /* @__PURE__ */ new Map(),
	elsewhere: []
}, blocked = /* @__PURE__ */ new WeakMap();
/**
* Which issues GitHub's own dependencies name for these, and how they stand: one request an issue, so
* asked only for tasks that would be started. An issue of another repository blocks until it is closed.
*/
async function observeBlockers(client, numbers, now) {
	let blockedBy = /* @__PURE__ */ new Map(), dependencies = /* @__PURE__ */ new Map(), elsewhere = /* @__PURE__ */ new Map(), remembered = [...blocked.get(client) ?? []].flatMap(([number, known]) => isFresh(known, now) ? [number] : []);
	for (let number of /* @__PURE__ */ new Set([...remembered, ...numbers])) {
		let found = await blockersOf(client, number, now);
		blockedBy.set(number, [...found.here.keys()]), elsewhere.set(number, found.elsewhere);
		for (let [blocker, facts] of found.here) dependencies.set(blocker, facts);
	}
	return {
		blockedBy,
		dependencies,
		elsewhere
	};
}
/**
* The snapshot with what is remembered of tasks that nobody asked about, as they cannot begin now: what
* is said of them would else change with the room. Believed for as long as what blocks is an open task.
* `undefined` if that tells nothing.
*/
function recallBlockers(client, snapshot) {
	let blockedBy = /* @__PURE__ */ new Map(), dependencies = /* @__PURE__ */ new Map(), memory = blocked.get(client);
	if (memory === void 0 || memory.size === 0) return;
	let open = new Set(snapshot.tasks.flatMap(({ issue }) => issue.open ? [issue.number] : []));
	for (let { issue } of snapshot.tasks) {
		let known = issue.blockedBy === void 0 ? memory.get(issue.number) : void 0;
		if (known === void 0) continue;
		let found = [...known.here];
		if (!(known.elsewhere.length > 0) && !found.some(([number, facts]) => facts.open && !open.has(number))) {
			blockedBy.set(issue.number, [...known.here.keys()]);
			for (let [number, facts] of found) dependencies.set(number, facts);
		}
	}
	if (blockedBy.size !== 0) return withBlockers(snapshot, {
		blockedBy,
		dependencies,
		elsewhere: /* @__PURE__ */ new Map()
	});
}
/** The snapshot with what was found; what it already knew of an issue's state stands. */
function withBlockers(snapshot, blockers) {
	return {
		...snapshot,
		tasks: snapshot.tasks.map((task) => {
			let blockedBy = blockers.blockedBy.get(task.issue.number), blockedElsewhere = blockers.elsewhere.get(task.issue.number) ?? [];
			return blockedBy ? {
				...task,
				issue: {
					...task.issue,
					blockedBy,
					blockedElsewhere
				}
			} : task;
		}),
		dependencies: new Map([...blockers.dependencies, ...snapshot.dependencies])
	};
}
/** Of what may begin GitHub is asked each time; what waits may wait for some minutes more. */
async function blockersOf(client, number, now) {
	let memory = blocked.get(client) ?? /* @__PURE__ */ new Map();
	blocked.set(client, memory);
	let known = memory.get(number);
	if (known && isFresh(known, now)) return known;
	let found = await askBlockers(client, number);
	return found.elsewhere.length > 0 || [...found.here.values()].some(({ open }) => open) ? memory.set(number, {
		at: now,
		...found
	}) : memory.delete(number), found;
}
function isFresh({ at }, now) {
	return now - at < 3e5;
}
async function askBlockers(client, number) {
	try {
		let issues = await client.rest({
			what: "observe blockers",
			task: number
		}, "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by", {
			issue_number: number,
			per_page: 100
		}, { etag: !0 }), { owner, name } = client.repository, home = `/repos/${owner}/${name}`.toLowerCase(), here = /* @__PURE__ */ new Map(), elsewhere = [];
		for (let { number: blocker, repository_url: url, state, state_reason: why } of issues) if (isIssueNumber(blocker) && url.toLowerCase().endsWith(home)) {
			let completed = why === "completed";
			here.set(blocker, {
				exists: !0,
				open: state === "open",
				completed
			});
		} else state !== "closed" && elsewhere.push(readElsewhere(url, blocker));
		return {
			here,
			elsewhere
		};
	} catch (error) {
		if (hasStatus(error, 410) || hasStatus(error, 404) && !await hasBlockers(client, number)) return NOTHING$1;
		throw error;
	}
}
function readElsewhere(url, number) {
	let [, owner, repo] = /\/repos\/([\w.-]+)\/([\w.-]+)$/.exec(url) ?? [];
	return owner !== void 0 && repo !== void 0 && isIssueNumber(number) ? {
		owner,
		repo,
		number
	} : void 0;
}
/**
* 'Not found' is what a GitHub answers that has no dependencies, and what any may answer for a moment:
* believed at once it would begin what is blocked. The issue itself tells how many there are.
*/
async function hasBlockers(client, number) {
	try {
		return ((await client.rest({
			what: "observe blockers",
			task: number
		}, "GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number })).issue_dependencies_summary?.total_blocked_by ?? 0) > 0;
	} catch (error) {
		if (hasStatus(error, 410)) return !1;
		throw error;
	}
}
// src/github/client/refusals.ts
/** Effects that GitHub refused, each with when. */
var Refusals = class {
	#all = [];
	add(one, at) {
		refusalCounts(one.effect) !== 0 && (this.#all = [...this.#all, {
			one,
			at
		}].slice(-100));
	}
	/** Those that still count; the others are forgotten. */
	at(now) {
		return this.#all = this.#all.filter(({ one, at }) => now < at + refusalCounts(one.effect)), this.#all.map(({ one }) => one);
	}
}, Memory = class {
	last;
	roles = /* @__PURE__ */ new Map();
	/** Which attempt of its workflow run a red job belongs to, by the job. */
	runAttempts = /* @__PURE__ */ new Map();
	/** Pages of commits' checks that hold jobs of Pawl's own only, by `commit cursor`: where each ends. */
	ownPages = /* @__PURE__ */ new Map();
	/** What GitHub would not merge a while ago: it is not asked for at each look. */
	refusals = new Refusals();
	/** Costs of claims whose record was seen. */
	costs = /* @__PURE__ */ new Map();
	/** When the record of a claim was asked for by its commit. */
	costsAskedAt = /* @__PURE__ */ new Map();
	/** Claims of the day and of the day before whose branch is gone, as they were asked for by their commit. */
	lostClaims = /* @__PURE__ */ new Map();
	/** Whether a commit is the default branch's, where that was asked. */
	onDefaultBranch = /* @__PURE__ */ new Map();
	/** The same of merges, each by `tip merge`: what is rewritten may lose one. */
	lostMerges = /* @__PURE__ */ new Map();
	/** Since when an issue that owns a branch was looked for in vain, without a break. */
	missing = /* @__PURE__ */ new Map();
	/** Since when the run of a claim was looked for in vain, without a break. */
	missingRuns = /* @__PURE__ */ new Map();
	/** Of pull requests that were closed and whose branch is gone, the claim with its record, if there is one. */
	leftClaims = /* @__PURE__ */ new Map();
	workflows;
	protection;
};
const memories = /* @__PURE__ */ new WeakMap();
function memoryOf(client) {
	let known = memories.get(client);
	if (known) return known;
	let memory = new Memory();
	return memories.set(client, memory), memory;
}
// src/github/observe/observe-fragments.ts
const CONTEXTS = "fragment Contexts on StatusCheckRollupContextConnection {\n  pageInfo { hasNextPage endCursor }\n  nodes {\n    __typename\n    ... on CheckRun {\n      databaseId name status conclusion title url startedAt\n      checkSuite { status app { slug databaseId } workflowRun { databaseId workflow { resourcePath } } }\n    }\n    ... on StatusContext { context state description targetUrl createdAt }\n  }\n}", CHECKS = `fragment Checks on Commit {
  oid
  statusCheckRollup { contexts(first: 100) { ...Contexts } }
}
${CONTEXTS}`, CLAIM = `fragment Claim on Commit {
  oid message committedDate
  parents(first: 2) { nodes { oid } }
  checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${RECORD_CHECK}" }) { nodes {
    checkRuns(first: 3, filterBy: { checkName: "${RECORD_CHECK}", checkType: ALL }) { nodes { databaseId completedAt text } }
  } }
}`, REFERRING_PULL = "fragment ReferringPull on PullRequest {\n  id number url state viewerDidAuthor headRefName headRefOid baseRefName mergeable createdAt mergedAt\n  mergeCommit { oid }\n}", VERDICT = `fragment Verdict on Commit {
  verdicts: checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${REVERT_CHECK}" }) { nodes {
    checkRuns(first: 1, filterBy: { checkName: "${REVERT_CHECK}" }) { nodes { conclusion summary } }
  } }
}`, COMMENT = "fragment Comment on IssueComment {\n  id body createdAt lastEditedAt viewerDidAuthor author { ...Who } reactionGroups { viewerHasReacted }\n}", EVENT = "fragment Event on IssueTimelineItems {\n  __typename\n  ... on LabeledEvent { createdAt label { name } actor { ...Who } }\n  ... on UnlabeledEvent { createdAt label { name } actor { ...Who } }\n  ... on ReopenedEvent { createdAt actor { ...Who } }\n  ... on RenamedTitleEvent { createdAt actor { ...Who } }\n}", EVENT_TYPES = "[LABELED_EVENT, UNLABELED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT]", REFERENCE = "... on CrossReferencedEvent { source { __typename ... on PullRequest { ...ReferringPull } } }", BEFORE = "pageInfo { hasPreviousPage startCursor }", ISSUE_FRAGMENTS = [
	`fragment TaskIssue on Issue {
  id number title body url state stateReason locked createdAt updatedAt lastEditedAt
  editor { ...Who }
  labels(first: 100) { nodes { name } }
  userContentEdits(first: 50) { totalCount nodes { editedAt editor { ...Who } } }
  comments(last: 60) { ${BEFORE} nodes { ...Comment } }
  events: timelineItems(last: 60, itemTypes: ${EVENT_TYPES}) { ${BEFORE} nodes { ...Event } }
  references: timelineItems(last: 30, itemTypes: [CROSS_REFERENCED_EVENT]) { ${BEFORE} nodes { ${REFERENCE} } }
}`,
	COMMENT,
	EVENT,
	REFERRING_PULL
], BRANCH_FRAGMENTS = [
	"fragment Branch on Ref {\n  id name\n  compare(headRef: $base) { aheadBy }\n  target { oid ... on Commit {\n    ...Claim\n    ...Checks\n    author { email }\n    signature { isValid wasSignedByGitHub }\n    ...Verdict\n    claims: parents(first: 1) { nodes { ...Claim ...Verdict } }\n  } }\n  associatedPullRequests(first: 3, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { ...Pull } }\n}",
	VERDICT,
	"fragment Pull on PullRequest {\n  ...ReferringPull\n  reviewDecision isInMergeQueue mergeStateStatus\n  latestOpinionatedReviews(first: 20, writersOnly: true) { nodes {\n    author { ...Who } authorCanPushToRepository state body url submittedAt commit { oid }\n  } }\n  dequeued: timelineItems(last: 3, itemTypes: [REMOVED_FROM_MERGE_QUEUE_EVENT]) { nodes {\n    ... on RemovedFromMergeQueueEvent { createdAt reason actor { ...Who } }\n  } }\n  commits(first: 1) { nodes { commit { ...Claim } } }\n}",
	CLAIM,
	CHECKS,
	REFERRING_PULL
];
/** Fragments, each once, with the one that nearly all of them use. */
function joinFragments(...fragments) {
	let text = [...new Set(fragments)].join("\n");
	return text.includes("...Who") ? `${text}\nfragment Who on Actor { __typename login }` : text;
}
/** Comments, events and references before those that an issue was read with. */
const EARLIER_QUERY = `query ObserveEarlier($id: ID!, $comments: Boolean!, $commentsBefore: String, $events: Boolean!, $eventsBefore: String, $references: Boolean!, $referencesBefore: String) {
  node(id: $id) { ... on Issue {
    comments(last: 100, before: $commentsBefore) @include(if: $comments) { ${BEFORE} nodes { ...Comment } }
    events: timelineItems(last: 100, before: $eventsBefore, itemTypes: ${EVENT_TYPES}) @include(if: $events) { ${BEFORE} nodes { ...Event } }
    references: timelineItems(last: 100, before: $referencesBefore, itemTypes: [CROSS_REFERENCED_EVENT]) @include(if: $references) { ${BEFORE} nodes { ${REFERENCE} } }
  } }
}
${joinFragments(COMMENT, EVENT, REFERRING_PULL)}`, sha = custom((value) => typeof value == "string" && isSha(value), "not a sha"), issueNumber = custom((value) => typeof value == "number" && isIssueNumber(value), "not an issue number"), nodeId = custom((value) => typeof value == "string" && value !== "", "not a node id"), millis = string().transform((text, context) => {
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
}), actor = object({
	__typename: string(),
	login: string()
}).nullable(), context = discriminatedUnion("__typename", [object({
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
		app: object({
			slug: string(),
			databaseId: number().nullable()
		}).nullable(),
		workflowRun: object({
			databaseId: number().nullable(),
			workflow: object({ resourcePath: string() })
		}).nullable()
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
	statusCheckRollup: object({ contexts: nodes(context).extend({ pageInfo }) }).nullable()
}), checksPage = checkedCommit.pick({ statusCheckRollup: !0 }).nullable(), parents = nodes(object({ oid: sha })), historyCommit = object({
	oid: sha,
	committedDate: millis,
	message: string(),
	parents
}), claimCommit = object({
	oid: sha,
	message: string(),
	committedDate: millis,
	parents,
	checkSuites: nodes(object({ checkRuns: nodes(object({
		databaseId: number(),
		completedAt: millis.nullable(),
		text: string().nullable()
	})) })).nullable()
}), referringPull = object({
	__typename: literal("PullRequest"),
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
}), issueLabel = object({ name: string().transform(labelName) }), issueEvent = discriminatedUnion("__typename", [
	object({
		__typename: literal("LabeledEvent"),
		createdAt: millis,
		label: issueLabel,
		actor
	}),
	object({
		__typename: literal("UnlabeledEvent"),
		createdAt: millis,
		label: issueLabel,
		actor
	}),
	object({
		__typename: literal("ReopenedEvent"),
		createdAt: millis,
		actor
	}),
	object({
		__typename: literal("RenamedTitleEvent"),
		createdAt: millis,
		actor
	})
]), issueComment = object({
	id: nodeId,
	body: string(),
	createdAt: millis,
	lastEditedAt: millis.nullable(),
	viewerDidAuthor: boolean(),
	author: actor,
	reactionGroups: array(object({ viewerHasReacted: boolean() })).nullable()
}), before$1 = object({ pageInfo: object({
	hasPreviousPage: boolean(),
	startCursor: string().nullable()
}) }), reference = object({ source: union([referringPull, object({ __typename: literal("Issue") })]) }), issueSchema = object({
	id: nodeId,
	number: issueNumber,
	title: string(),
	body: string(),
	url: string(),
	state: _enum(["OPEN", "CLOSED"]),
	stateReason: string().nullable(),
	locked: boolean(),
	createdAt: millis,
	updatedAt: millis,
	lastEditedAt: millis.nullable(),
	editor: actor,
	labels: nodes(issueLabel).nullable(),
	userContentEdits: nodes(object({
		editedAt: millis,
		editor: actor
	})).extend({ totalCount: number() }).nullable(),
	comments: nodes(issueComment).extend(before$1.shape),
	events: nodes(issueEvent).extend(before$1.shape),
	references: nodes(reference).extend(before$1.shape)
}), earlierSchema = object({ node: object({
	comments: nodes(issueComment).extend(before$1.shape).optional(),
	events: nodes(issueEvent).extend(before$1.shape).optional(),
	references: nodes(reference).extend(before$1.shape).optional()
}) }), noticeSchema = object({
	id: nodeId,
	number: number(),
	title: string(),
	body: string(),
	state: _enum(["OPEN", "CLOSED"]),
	viewerDidAuthor: boolean()
}), dependencySchema = object({
	state: string(),
	stateReason: string().nullable()
}), WORKFLOW_FOLDER = ".github/workflows", workflowEntries = array(object({
	name: string(),
	object: object({ text: string().nullable().optional() }).nullable()
})).nullable(), rule = object({
	type: string(),
	parameters: object({
		__typename: string(),
		requiredStatusChecks: array(object({
			context: string(),
			integrationId: number().nullable()
		})).optional(),
		strictRequiredStatusChecksPolicy: boolean().optional(),
		requiredApprovingReviewCount: number().optional()
	}).nullable()
}), refs = nodes(object({
	name: string(),
	target: object({ oid: sha }).nullable()
})).extend({ pageInfo }), workflowTree = object({
	oid: sha,
	/** Only where they were asked for. */
	entries: workflowEntries.optional()
}), issues$1 = nodes(issueSchema).extend({ pageInfo }), defaultBranch = object({
	name: string(),
	refUpdateRule: object({
		requiredStatusCheckContexts: array(string().nullable()).nullable(),
		requiredApprovingReviewCount: number().nullable()
	}).nullable(),
	rules: nodes(rule).nullable(),
	target: object({
		oid: sha,
		tree: object({ oid: sha }),
		history: nodes(historyCommit),
		judged: nodes(checkedCommit)
	}).transform(({ judged, history, ...target }) => ({
		...target,
		history: { nodes: withChecks(history.nodes, judged.nodes) }
	}))
}), repositorySchema = object({
	viewer: object({
		login: string(),
		databaseId: number().nullable()
	}),
	repository: object({
		id: nodeId,
		url: string(),
		policy: object({ text: string().nullable().optional() }).nullable(),
		workflows: workflowTree.nullable(),
		mergeQueue: object({ id: nodeId }).nullable(),
		labels: nodes(object({
			id: nodeId,
			name: string().transform(labelName)
		})),
		defaultBranchRef: defaultBranch.nullable(),
		queue: object({ target: object({
			oid: sha,
			message: string().optional(),
			parents: nodes(object({ oid: sha })).optional()
		}) }).nullable(),
		open: object({ totalCount: number() }),
		newest: nodes(object({ updatedAt: millis })),
		notices: nodes(noticeSchema),
		issues: issues$1,
		refs: refs.nullable()
	})
}), pageSchema = object({ repository: object({
	issues: issues$1.optional(),
	refs: refs.nullable().optional()
}) }), aliasesSchema = object({ repository: record(string(), unknown()) });
/** The default branch's commits, each with its checks where those are known. */
function withChecks(commits, checked) {
	let known = new Map(checked.map((commit) => [commit.oid, commit.statusCheckRollup]));
	return commits.map((commit) => ({
		...commit,
		statusCheckRollup: known.get(commit.oid) ?? null,
		unread: !known.has(commit.oid)
	}));
}
/** The answer to the question for the checks of all these commits. */
const historySchema = object({ repository: object({ defaultBranchRef: object({ target: object({ history: nodes(checkedCommit) }) }).nullable() }) });
// src/github/observe/commit-message.ts
/** A trailer stands in the last paragraph; the subject is anybody's text, as an issue's title is. */
function namedTask(message) {
	let last = paragraphsOf(message).at(-1) ?? "", number = Number(/^Pawl-Task: (\d{1,10})$/m.exec(last)?.[1]);
	return isIssueNumber(number) ? number : void 0;
}
/** Of what follows the subject. */
function paragraphsOf(message) {
	return (message.includes("\n") ? message.slice(message.indexOf("\n") + 1).trim() : "").split(/\n\s*\n/);
}
/**
* The commit that another takes back. Of Pawl's own, which names its task, its trailer says so; of a
* person's the message as `git revert` writes it. The same words anywhere else are anybody's text: a
* squash carries the messages of all commits of a pull request.
*/
function revertedCommit(message) {
	let paragraphs = paragraphsOf(message), named = namedTask(message) === void 0 ? byGit(message, paragraphs) : /^Pawl-Reverts: ([0-9a-f]{40})$/m.exec(paragraphs.at(-1) ?? "")?.[1];
	return named !== void 0 && isSha(named) ? named : void 0;
}
const SENTENCE = /^This reverts commit ([0-9a-f]{40})(?:\.|, reversing\nchanges made to [0-9a-f]{40}\.)$/;
/** Whether it has the subject that git and GitHub give to what takes something back. */
function saysRevert(message) {
	return /^Revert ".*"/.test(message);
}
/** The branch, as `owner/branch`, that GitHub's own message of a merge commit names. */
function mergedFrom(message) {
	let [subject = ""] = message.split("\n", 1);
	return /^Merge pull request #\d+ from (\S+)$/.exec(subject)?.[1];
}
function byGit(message, paragraphs) {
	if (!saysRevert(message)) return;
	let [named] = paragraphs.flatMap((one) => SENTENCE.exec(one.trim())?.[1] ?? []);
	return named;
}
/**
* The task that a commit of the default branch was merged for: by the trailer that Pawl gives it, or by
* the subject that GitHub writes where a merge queue or a person makes a merge commit of an attempt's
* branch. Only what has two parents is one, and only the repository's own branches are Pawl's.
*/
function mergedTask({ message, parents }, owner) {
	let named = namedTask(message);
	if (named !== void 0 || parents.nodes.length < 2) return named;
	let [, whose, branch = ""] = /^([^/]+)\/(.+)$/.exec(mergedFrom(message) ?? "") ?? [];
	return whose?.toLowerCase() === owner.toLowerCase() ? parseClaimBranch(branch)?.task : void 0;
}
// src/github/observe/read-checks.ts
/** The default branch's commits along first parents: what a merge brought in never was that branch. */
function readHistory(commits, own, owner) {
	return firstParents(commits).map((commit) => ({
		sha: commit.oid,
		committedAt: commit.committedDate,
		checks: readChecks(commit, own),
		task: mergedTask(commit, owner),
		reverts: revertedCommit(commit.message)
	}));
}
/** The first commit, its first parent, that one's, and so on as far as they are in sight. */
function firstParents(commits) {
	let known = new Map(commits.map((commit) => [commit.oid, commit])), line = [], commit = commits[0];
	for (; commit;) {
		line.push(commit), known.delete(commit.oid);
		let [parent] = commit.parents.nodes;
		commit = parent && known.get(parent.oid);
	}
	return line;
}
/** What CI and others say of a commit; what is Pawl's own on it judges nothing. */
function readChecks(commit, own) {
	let contexts = commit.statusCheckRollup?.contexts, checks = (contexts?.nodes ?? []).flatMap((node) => readCheck(node, own));
	return contexts?.pageInfo.hasNextPage && !checks.some(isFailed) ? [...checks, UNREAD] : checks;
}
function isFailed({ result }) {
	return result === "failed";
}
const UNREAD = {
	name: "the checks that were not read",
	appId: void 0,
	result: "pending",
	summary: "",
	startedAt: void 0,
	url: void 0,
	checkRun: void 0,
	run: void 0
};
function readCheck(node, own) {
	if (node.__typename === "StatusContext") return [{
		name: node.context,
		appId: void 0,
		result: statusResult(node.state),
		summary: node.description ?? "",
		startedAt: node.createdAt,
		url: node.targetUrl ?? void 0,
		checkRun: void 0,
		run: void 0
	}];
	let { status, app, workflowRun } = node.checkSuite;
	if (workflowRun && isOwnJob(own.jobs, workflowRun.workflow.resourcePath, node.name) || app?.databaseId === own.appId) return [];
	let complete = status === "COMPLETED", result = checkResult(node.status, node.conclusion);
	return [{
		name: node.name,
		appId: app?.databaseId ?? void 0,
		result: complete ? result : result === "failed" ? "failing" : "pending",
		summary: node.title ?? "",
		startedAt: node.startedAt ?? void 0,
		url: node.url,
		checkRun: {
			id: node.databaseId,
			isJob: app?.slug === "github-actions"
		},
		run: workflowRun?.databaseId === null || !workflowRun ? void 0 : {
			id: workflowRun.databaseId,
			attempt: void 0
		}
	}];
}
/** GitHub's conclusions; `neutral` and `skipped` meet a requirement, and nothing ran. */
function checkResult(status, conclusion) {
	if (status !== "COMPLETED") return "pending";
	switch (conclusion) {
		case "SUCCESS": return "passed";
		case "NEUTRAL":
		case "SKIPPED": return "skipped";
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
// src/github/observe/remember-history.ts
/** Commits of the default branch that are looked at, at first and again. */
const COMMITS = {
	first: 50,
	again: 20
};
/**
* Of how many commits the checks are to be asked for again: down to the newest on which all passed, and
* further to the last on which something is still running.
*/
function commitsToJudge(history, own) {
	let line = firstParents(history), states = line.slice(0, 16).map((commit) => stateOf(commit, own)), green = states.indexOf("green");
	if (green < 0) return 16;
	let oldest = line[Math.max(green, states.lastIndexOf("running"))], asked = history.findIndex((commit) => commit === oldest) + 1 + 3;
	return Math.min(asked, 16);
}
/**
* The default branch with what was last seen of it: older commits than were asked for, and the checks of
* those whose checks were not. `undefined` if its newest commits do not lead to any that is known.
*/
function withRemembered(branch, last) {
	let known = new Map(last.map((commit) => [commit.oid, commit])), newest = branch.target.history.nodes.map((commit) => {
		let before = commit.unread === !0 ? known.get(commit.oid) : void 0;
		if (!before) return commit;
		let { statusCheckRollup, unread } = before;
		return {
			...commit,
			statusCheckRollup,
			unread
		};
	}), end = firstParents(newest).at(-1), older = olderThan(end, known);
	if (end !== void 0 && end.parents.nodes.length > 0 && older.length === 0 && newest.length >= COMMITS.again) return;
	let nodes = [...newest, ...older].slice(0, COMMITS.first);
	return {
		...branch,
		target: {
			...branch.target,
			history: { nodes }
		}
	};
}
/** The known first parents of a commit. */
function olderThan(commit, known) {
	let line = [], parent = commit?.parents.nodes[0];
	for (; parent;) {
		let older = known.get(parent.oid);
		if (!older) break;
		line.push(older), [parent] = older.parents.nodes;
	}
	return line;
}
function stateOf(commit, own) {
	let checks = readChecks(commit, own);
	return checks.some(isUnderWay$3) ? "running" : allPassed(checks) ? "green" : "other";
}
// src/github/observe/observe-query.ts
const TASKS = `labels: ["${TASK_LABEL}"]`;
/** All tasks that are open, or the tasks that changed since then, open or not. */
function issuesField(since) {
	return `issues(${since === void 0 ? "first: 100, states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }" : "first: 30, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }"}, ${TASKS}, after: $issuesAfter) {
      pageInfo { hasNextPage endCursor }
      nodes { ...TaskIssue }
    }`;
}
/**
* Issues that show a state, the newest changed first: of tasks that a person closed, or whose label he
* took off, and that have no branch, nothing else tells, and the state would stand for ever. By label, as
* a list of labels asks for all of them at once.
*/
const STATED = [...STATE_NAMES].map((name, index) => `c${index}: issues(first: 5, labels: ["${name}"], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { ...TaskIssue } }`).join("\n    "), REFS$1 = "refs(refPrefix: \"refs/heads/pawl/\", first: 100, after: $refsAfter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { name target { oid } }\n    }";
/** The workflows by their tree's name; their texts only where all is read anew. */
function workflowsField(since) {
	return `workflows: object(expression: "HEAD:${WORKFLOW_FOLDER}") { ${since === void 0 ? "oid ... on Tree { entries { name object { ... on Blob { text } } } }" : "oid"} }`;
}
/**
* A whole repository in one request: policy, rules, default branch, tasks, branches, and what is known
* to be wanted in full besides.
*/
function repositoryQuery(since, wanted) {
	let { text, variables, fragments } = wantedFields(wanted);
	return `query Observe($owner: String!, $name: String!, $history: Int!, $judged: Int!, $issuesAfter: String, $refsAfter: String${since === void 0 ? "" : ", $since: DateTime!"}${variables}) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    id url
    policy: object(expression: "HEAD:.github/pawl.yml") { ... on Blob { text } }
    ${workflowsField(since)}
    mergeQueue { id }
    labels(first: 30, query: "${TASK_LABEL}") { nodes { id name } }
    defaultBranchRef {
      name
      refUpdateRule { requiredStatusCheckContexts requiredApprovingReviewCount }
      rules(first: 50) { nodes { type parameters {
        __typename
        ... on RequiredStatusChecksParameters {
          requiredStatusChecks { context integrationId } strictRequiredStatusChecksPolicy
        }
        ... on PullRequestParameters { requiredApprovingReviewCount }
      } } }
      target { ... on Commit {
        oid tree { oid }
        history(first: $history) { nodes { oid committedDate message parents(first: 2) { nodes { oid } } } }
        judged: history(first: $judged) { nodes { ...Checks } }
      } }
    }
    queue: ref(qualifiedName: "refs/heads/${QUEUE_BRANCH}") {
      target { oid ... on Commit { message parents(first: 2) { nodes { oid } } } }
    }
    open: issues(first: 1, ${TASKS}, states: OPEN) { totalCount }
    newest: issues(first: 1, ${TASKS}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { updatedAt } }
    notices: issues(first: 5, labels: ["${NOTICE_LABEL}"], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id number title body state viewerDidAuthor }
    }
    ${issuesField(since)}
    ${since === void 0 ? STATED : ""}
    ${REFS$1}
    ${text}
  }
}
${joinFragments(CHECKS, ...ISSUE_FRAGMENTS, ...fragments)}`;
}
/** Further pages of tasks and branches. */
function pageQuery(since, what) {
	let issues = what.issues ? issuesField(since) : "", refs = what.refs ? REFS$1 : "";
	return `query ObservePage($owner: String!, $name: String!, ${[
		...what.issues ? ["$issuesAfter: String"] : [],
		...what.issues && since !== void 0 ? ["$since: DateTime!"] : [],
		...what.refs ? ["$refsAfter: String"] : []
	].join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${issues}
    ${refs}
  }
}
${what.issues ? joinFragments(...ISSUE_FRAGMENTS) : ""}`;
}
/** What the look at the whole repository showed to be wanted besides. */
function wantedQuery(wanted) {
	let { text, variables, fragments } = wantedFields(wanted);
	return `query ObserveWanted($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${text}
  }
}
${joinFragments(...fragments)}`;
}
/** By variables, so that questions for as many are the same text: whoever answers reads it once. */
function wantedFields({ branches, issues, dependencies }) {
	let fields = [
		...branches.map((_, index) => `b${index}: ref(qualifiedName: $b${index}) { ...Branch }`),
		...issues.map((_, index) => `o${index}: issue(number: $o${index}) { ...TaskIssue }`),
		...dependencies.map((_, index) => `d${index}: issue(number: $d${index}) { state stateReason }`)
	], variables = [
		...branches.length > 0 ? ["$appId: Int!", "$base: String!"] : [],
		...branches.map((_, index) => `$b${index}: String!`),
		...issues.map((_, index) => `$o${index}: Int!`),
		...dependencies.map((_, index) => `$d${index}: Int!`)
	];
	return {
		text: fields.join("\n    "),
		variables: variables.map((variable) => `, ${variable}`).join(""),
		fragments: [...branches.length > 0 ? BRANCH_FRAGMENTS : [], ...issues.length > 0 ? ISSUE_FRAGMENTS : []]
	};
}
/** The values of what {@link wantedFields} declares. */
function wantedVariables({ branches, issues, dependencies }, declared) {
	return Object.fromEntries([
		...branches.length > 0 ? Object.entries(declared) : [],
		...branches.map((name, index) => [`b${index}`, `refs/heads/${name}`]),
		...issues.map((number, index) => [`o${index}`, number]),
		...dependencies.map((number, index) => [`d${index}`, number])
	]);
}
/** The checks of all commits that are looked at: where none of the newest is green. */
const HISTORY_QUERY = `query ObserveHistory($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { history(first: ${COMMITS.first}) { nodes { ...Checks } } } } }
  }
}
${CHECKS}`, review = object({
	author: actor,
	authorCanPushToRepository: boolean(),
	state: string(),
	body: string(),
	url: string(),
	submittedAt: millis.nullable(),
	commit: object({ oid: sha }).nullable()
}), pull = referringPull.omit({ __typename: !0 }).extend({
	reviewDecision: _enum([
		"APPROVED",
		"CHANGES_REQUESTED",
		"REVIEW_REQUIRED"
	]).nullable(),
	isInMergeQueue: boolean(),
	mergeStateStatus: string(),
	latestOpinionatedReviews: nodes(review).nullable(),
	dequeued: nodes(object({
		createdAt: millis,
		reason: string().nullable(),
		actor: actor.nullable()
	})),
	commits: nodes(object({ commit: claimCommit }))
}), verdicts = nodes(object({ checkRuns: nodes(object({
	conclusion: string().nullable(),
	summary: string().nullable()
})) })).nullable(), tip = claimCommit.extend({
	statusCheckRollup: checkedCommit.shape.statusCheckRollup,
	author: object({ email: string().nullable() }).nullable(),
	signature: object({
		isValid: boolean(),
		wasSignedByGitHub: boolean()
	}).nullable(),
	claims: nodes(claimCommit.extend({ verdicts })),
	verdicts
}), refSchema = object({
	id: nodeId,
	name: string(),
	target: union([tip, object({
		oid: sha,
		message: _undefined()
	})]),
	compare: object({ aheadBy: number() }).nullable(),
	associatedPullRequests: nodes(pull)
}), BATCH$1 = {
	branches: 25,
	issues: 50,
	dependencies: 200
};
/** Asks for branches and issues by name: no request if there is nothing to ask. */
async function observeWanted(client, defaultBranch, wanted) {
	let found = {
		branches: /* @__PURE__ */ new Map(),
		issues: [],
		dependencies: /* @__PURE__ */ new Map()
	};
	for (let batch of batches(wanted)) {
		let declared = {
			appId: client.appId,
			base: defaultBranch
		}, variables = {
			...client.repository,
			...wantedVariables(batch, declared)
		}, part = readWanted(await missingAllowed(client, "observe more", wantedQuery(batch), variables), batch);
		for (let [name, ref] of part.branches) found.branches.set(name, ref);
		for (let [number, facts] of part.dependencies) found.dependencies.set(number, facts);
		found.issues.push(...part.issues);
	}
	return found;
}
function batches(wanted) {
	let count = Math.max(Math.ceil(wanted.branches.length / BATCH$1.branches), Math.ceil(wanted.issues.length / BATCH$1.issues), Math.ceil(wanted.dependencies.length / BATCH$1.dependencies));
	return Array.from({ length: count }, (_, index) => ({
		branches: part(wanted.branches, index, BATCH$1.branches),
		issues: part(wanted.issues, index, BATCH$1.issues),
		dependencies: part(wanted.dependencies, index, BATCH$1.dependencies)
	}));
}
function part(items, index, size) {
	return items.slice(index * size, (index + 1) * size);
}
/** What an answer tells of all that its query asked for by name. */
function readWanted(answer, wanted) {
	let { repository } = aliasesSchema.parse(answer), isThere = (value) => value != null;
	return {
		branches: new Map(wanted.branches.flatMap((name, index) => {
			let node = repository[`b${index}`];
			return isThere(node) ? [[name, refSchema.parse(node)]] : [];
		})),
		issues: wanted.issues.flatMap((_, index) => {
			let node = repository[`o${index}`];
			return isThere(node) ? [issueSchema.parse(node)] : [];
		}),
		dependencies: new Map(wanted.dependencies.map((number, index) => [number, readDependency(repository[`d${index}`])]))
	};
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
// src/github/observe/observe-check-pages.ts
/**
* Pages that are full of Pawl's own jobs judge nothing, whatever becomes of these: a branch that is
* quiet for days gathers such. They are asked for again when all else is read anew.
*/
function rememberedPages(client) {
	let { ownPages: kept, last } = memoryOf(client), known = new Map(last?.readAt === last?.lookedAt ? [] : kept);
	return kept.clear(), {
		known,
		keep: ({ oid, after }, end) => {
			kept.set(`${oid} ${after}`, end);
		}
	};
}
/** The next page of each commit's checks, by commit; without those of commits that are gone. */
async function askPages(client, gaps, known) {
	let pages = /* @__PURE__ */ new Map(), unknown = [];
	for (let gap of gaps) {
		let endCursor = known.get(`${gap.oid} ${gap.after}`);
		endCursor === void 0 ? unknown.push(gap) : pages.set(gap.oid, {
			nodes: [],
			pageInfo: {
				hasNextPage: !0,
				endCursor
			}
		});
	}
	if (unknown.length === 0) return pages;
	let cursors = Object.fromEntries(unknown.map(({ after }, index) => [`after${index}`, after])), answer = await missingAllowed(client, "observe checks", checksQuery(unknown), {
		...client.repository,
		...cursors
	}), { repository } = aliasesSchema.parse(answer);
	for (let [index, { oid }] of unknown.entries()) {
		let contexts = checksPage.parse(repository[`c${index}`] ?? null)?.statusCheckRollup?.contexts;
		contexts && pages.set(oid, contexts);
	}
	return pages;
}
function checksQuery(gaps) {
	return `query ObserveChecks($owner: String!, $name: String!${gaps.map((_, index) => `, $after${index}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    ${gaps.map(({ oid }, index) => `c${index}: object(oid: "${oid}") { ... on Commit {
      statusCheckRollup { contexts(first: 100, after: $after${index}) { ...Contexts } }
    } }`).join("\n    ")}
  }
}
${CONTEXTS}`;
}
/**
* The repository with all checks of the commits on which a decision rests: the default branch's newest,
* up to one on which all passed, and the heads of Pawl's open pull requests. No request where a hundred
* are all there are and one of the newest commits is green; otherwise one for the next page of each,
* and one for the older commits.
*/
async function withAllChecks(client, read, own) {
	let newest = await withPages(client, read, own);
	if (!lacksOlder(newest, own)) return newest;
	let answer = await client.graphql({ what: "observe history" }, HISTORY_QUERY, { ...client.repository }), { repository } = historySchema.parse(answer), checked = repository.defaultBranchRef?.target.history.nodes ?? [];
	return withPages(client, withHistory(newest, withChecks(historyOf(newest), checked)), own);
}
/** None of the commits whose checks were asked for is green, and there are older ones. */
function lacksOlder(read, own) {
	for (let { statusCheckRollup, unread } of firstParents(historyOf(read))) {
		if (unread === !0) return !0;
		let contexts = statusCheckRollup?.contexts;
		if (contexts && !contexts.pageInfo.hasNextPage && looksGreen(contexts, own)) return !1;
	}
	return !1;
}
function historyOf({ branch }) {
	return branch.target.history.nodes;
}
function withHistory(read, commits) {
	let { branch } = read;
	return {
		...read,
		branch: {
			...branch,
			target: {
				...branch.target,
				history: { nodes: commits }
			}
		}
	};
}
async function withPages(client, read, own) {
	let line = firstParents(historyOf(read)), heads = [...read.branches.values()].flatMap(judgedHead), readings = /* @__PURE__ */ new Map(), pages = rememberedPages(client);
	for (let greens = 1;; greens *= 2) {
		let gaps = gapsOf([...untilGreen(line, readings, own, greens), ...heads], readings);
		if (gaps.length === 0) break;
		let found = await askPages(client, gaps, pages.known);
		for (let { oid, after } of gaps) {
			let page = found.get(oid), before = readings.get(oid) ?? firstPage([...line, ...heads], oid);
			page && onlyOwn(page, own) && page.pageInfo.hasNextPage && pages.keep({
				oid,
				after
			}, page.pageInfo.endCursor), readings.set(oid, page ? joined(before, page) : {
				...before,
				pages: 10
			});
		}
	}
	return readings.size === 0 ? read : withReadings(read, readings);
}
/** The head of a pull request of Pawl's that is open: an attempt's, or what takes a merge back. */
function judgedHead({ target, associatedPullRequests }) {
	return associatedPullRequests.nodes.some(({ viewerDidAuthor, state }) => viewerDidAuthor && state === "OPEN") && target.message !== void 0 ? [target] : [];
}
/**
* The commits up to the first that is green. What is not read of one that looks green may be otherwise:
* so many of these are passed by at once.
*/
function untilGreen(line, readings, own, greens) {
	let seen = 0, end = line.findIndex((commit) => {
		let contexts = readings.get(commit.oid)?.contexts ?? commit.statusCheckRollup?.contexts;
		return !contexts || !looksGreen(contexts, own) ? !1 : (seen += 1, !contexts.pageInfo.hasNextPage || seen === greens);
	});
	return end < 0 ? line : line.slice(0, end + 1);
}
function looksGreen(contexts, own) {
	return allPassed(checksOf(contexts, own));
}
function onlyOwn(contexts, own) {
	return checksOf(contexts, own).length === 0;
}
/** The checks of what is read, as if nothing were missing. */
function checksOf({ nodes }, own) {
	return readChecks({ statusCheckRollup: { contexts: {
		nodes,
		pageInfo: {
			hasNextPage: !1,
			endCursor: null
		}
	} } }, own);
}
function gapsOf(commits, readings) {
	let gaps = /* @__PURE__ */ new Map();
	for (let { oid, statusCheckRollup } of commits) {
		let reading = readings.get(oid), info = (reading?.contexts ?? statusCheckRollup?.contexts)?.pageInfo, after = info?.hasNextPage ? info.endCursor : null;
		after !== null && (reading?.pages ?? 1) < 10 && gaps.set(oid, {
			oid,
			after
		});
	}
	return [...gaps.values()];
}
function firstPage(commits, oid) {
	return {
		contexts: commits.find((commit) => commit.oid === oid)?.statusCheckRollup?.contexts ?? {
			nodes: [],
			pageInfo: {
				hasNextPage: !1,
				endCursor: null
			}
		},
		pages: 1
	};
}
function joined({ contexts, pages }, page) {
	return {
		contexts: {
			nodes: [...contexts.nodes, ...page.nodes],
			pageInfo: page.pageInfo
		},
		pages: pages + 1
	};
}
function withReadings(read, readings) {
	let told = (commit) => {
		let contexts = readings.get(commit.oid)?.contexts;
		return contexts ? {
			...commit,
			statusCheckRollup: { contexts }
		} : commit;
	}, { branch, branches } = read, history = { nodes: branch.target.history.nodes.map(told) };
	return {
		...read,
		branch: {
			...branch,
			target: {
				...branch.target,
				history
			}
		},
		branches: new Map([...branches].map(([name, ref]) => {
			let { target } = ref;
			return [name, target.message === void 0 ? ref : {
				...ref,
				target: told(target)
			}];
		}))
	};
}
// src/github/observe/is-ancestor.ts
/** Whether a commit is part of what a branch, or another commit, stands for. One request. */
async function isAncestor(client, sha, of) {
	try {
		let { status } = await client.rest({ what: "observe ancestry" }, "GET /repos/{owner}/{repo}/compare/{basehead}", {
			basehead: `${of}...${sha}`,
			per_page: 1
		});
		return status === "behind" || status === "identical";
	} catch (error) {
		if (hasStatus(error, 404)) return !1;
		throw error;
	}
}
// src/github/observe/observe-carried.ts
/**
* The merges of Pawl's that somebody's own merge brought into the default branch, each with that commit.
* The newest commits, which are read anyway, tell it; GitHub is asked, once for each tip of the branch,
* only about one that would else be called lost.
*/
async function observeCarried(client, commits, history, { tasks, reverts }, now) {
	let [tip] = history, line = new Set(history.map(({ sha }) => sha)), off = [...tasks.flatMap(({ attempts }) => attempts), ...reverts].flatMap(({ pullRequest }) => pullRequest?.merge ?? []).filter(({ sha }) => !line.has(sha));
	if (!tip || off.length === 0) return /* @__PURE__ */ new Map();
	let brought = broughtIn(commits, history), { lostMerges } = memoryOf(client), carried = /* @__PURE__ */ new Map(), asked = /* @__PURE__ */ new Map();
	for (let merge of off) {
		let by = brought.get(merge.sha);
		if (by) carried.set(merge.sha, by);
		else if (isLost(merge, {
			history,
			carried
		}, now)) {
			let question = `${tip.sha} ${merge.sha}`, isIn = lostMerges.get(question) ?? await isAncestor(client, merge.sha, tip.sha);
			asked.set(question, isIn), isIn && carried.set(merge.sha, tip.sha);
		}
	}
	lostMerges.clear();
	for (let [question, isIn] of asked) lostMerges.set(question, isIn);
	return carried;
}
/** Commits that came in by a merge, each with the oldest commit along first parents that leads to it. */
function broughtIn(commits, history) {
	let known = new Map(commits.map((commit) => [commit.oid, commit])), line = new Set(history.map(({ sha }) => sha)), by = /* @__PURE__ */ new Map();
	for (let { sha: holder } of history.toReversed()) {
		let reached = [holder];
		for (let one of reached) {
			let parents = known.get(one)?.parents.nodes ?? [];
			for (let { oid } of one === holder ? parents.slice(1) : parents) line.has(oid) || by.has(oid) || (by.set(oid, holder), reached.push(oid));
		}
	}
	return by;
}
// src/github/observe/read-actor.ts
/** Somebody in GitHub's answer; `null` stands there for an account that is gone. */
function readActor(node) {
	return node ? {
		login: node.login,
		bot: node.__typename === "Bot"
	} : void 0;
}
// src/github/observe/read-pull.ts
const STATES = {
	OPEN: "open",
	CLOSED: "closed",
	MERGED: "merged"
}, MERGEABLE = {
	MERGEABLE: "yes",
	CONFLICTING: "no",
	UNKNOWN: "unknown"
}, DECISIONS = {
	APPROVED: "approved",
	CHANGES_REQUESTED: "changes-requested",
	REVIEW_REQUIRED: "required"
};
/** A pull request; of one that has ended only what can never change is told. */
function readPull(pull, own, head) {
	let facts = readReferringPull(pull);
	return facts.state === "open" ? {
		...facts,
		...head,
		mergeable: MERGEABLE[pull.mergeable],
		reviewDecision: pull.reviewDecision === null ? void 0 : DECISIONS[pull.reviewDecision],
		reviews: (pull.latestOpinionatedReviews?.nodes ?? []).flatMap(readReview),
		inMergeQueue: pull.isInMergeQueue,
		dequeued: readDequeued(pull, own, head.headAt ?? 0)
	} : facts;
}
/** How it left the merge queue last, oldest first in the list; what Pawl itself took out is no news. */
function readDequeued({ dequeued: { nodes } }, own, headAt) {
	let removals = nodes.map(({ actor, createdAt: at, reason }) => {
		let by = readActor(actor);
		return {
			at,
			reason: reason ?? "",
			isOwn: by?.bot === !0 && by.login === own
		};
	}), last = removals.at(-1);
	if (!last || last.isOwn) return;
	let byQueue = removals.filter(({ at, reason, isOwn }) => !isOwn && at >= headAt && isByQueue(reason));
	return {
		at: last.at,
		reason: last.reason,
		times: byQueue.length
	};
}
function isByQueue(reason) {
	let why = queueRemoval(reason);
	return why !== "by-person" && why !== "merged";
}
/** A pull request whose branch is gone, or that nobody asks more about. */
function readReferringPull(pull) {
	let { id, number, url, createdAt, mergeCommit, mergedAt } = pull;
	return {
		id,
		number,
		url,
		state: STATES[pull.state],
		head: pull.headRefOid,
		headAt: void 0,
		update: void 0,
		base: pull.baseRefName,
		mergeable: "unknown",
		behindBy: void 0,
		createdAt,
		checks: [],
		reviewDecision: void 0,
		reviews: [],
		inMergeQueue: !1,
		dequeued: void 0,
		merge: mergeCommit && mergedAt !== null && pull.state === "MERGED" ? {
			sha: mergeCommit.oid,
			at: mergedAt
		} : void 0
	};
}
function readReview(review) {
	let state = reviewState(review.state);
	return !state || review.submittedAt === null ? [] : [{
		author: readActor(review.author),
		state,
		counts: review.authorCanPushToRepository,
		commit: review.commit?.oid,
		at: review.submittedAt,
		body: review.body,
		url: review.url
	}];
}
function reviewState(state) {
	switch (state) {
		case "APPROVED": return "approved";
		case "CHANGES_REQUESTED": return "changes-requested";
		case "DISMISSED": return "dismissed";
		default: return;
	}
}
// src/github/observe/read-branch.ts
/** One attempt, by the branch that is its claim. */
function readAttempt(ref, name, viewer) {
	let pull = ourPull(ref), found = findClaim(ref, name);
	return {
		number: name.attempt,
		branch: readBranch(ref),
		claim: found?.claim,
		claimedAt: found?.claimedAt ?? 0,
		record: found?.record,
		run: void 0,
		pullRequest: pull && readOurPull(pull, ref, viewer)
	};
}
/** A branch that takes a merge back. */
function readRevert(ref, name, viewer) {
	let tip = tipOf(ref), verdict = tip && verdictOn(tip), vouched = verdict?.conclusion === "SUCCESS", [parent] = tip?.claims.nodes ?? [], below = parent && verdictOn(parent)?.conclusion === "SUCCESS" ? parent.oid : void 0, pull = ourPull(ref);
	return {
		...name,
		branch: readBranch(ref),
		commit: vouched ? tip?.oid : below,
		failed: verdict && !vouched ? verdict.summary ?? "" : void 0,
		pullRequest: pull && readOurPull(pull, ref, viewer)
	};
}
function verdictOn({ verdicts }) {
	return verdicts?.nodes[0]?.checkRuns.nodes[0];
}
/** Whether nothing about a branch can change any more while it stands where it stands. */
function isFinalBranch(ref) {
	let attempt = parseClaimBranch(ref.name), state = ourPull(ref)?.state;
	if (!attempt) return state === "MERGED";
	let record = findClaim(ref, attempt)?.record?.content;
	return !record || record.outcome.kind === "published" || state === "OPEN" ? !1 : state !== "MERGED" || record.revertedBy !== void 0;
}
/** A commit that GitHub made to bring the base into a branch; `undefined` if it is another. */
function updateParents(ref, { email }) {
	let tip = tipOf(ref), [of, base, ...others] = tip?.parents.nodes.map(({ oid }) => oid) ?? [];
	if (!(!tip || !of || !base || others.length > 0)) return tip.signature?.isValid && tip.signature.wasSignedByGitHub && tip.author?.email?.startsWith(email) ? {
		of,
		base
	} : void 0;
}
function readOurPull(pull, ref, viewer) {
	let tip = tipOf(ref);
	if (!tip || tip.oid !== pull.headRefOid) return readPull(pull, viewer.login, {
		checks: [],
		behindBy: void 0,
		update: void 0,
		headAt: void 0
	});
	let merge = updateParents(ref, viewer);
	return readPull(pull, viewer.login, {
		checks: readChecks(tip, viewer.own),
		behindBy: ref.compare?.aheadBy,
		headAt: tip.committedDate,
		update: merge && viewer.onDefaultBranch.has(merge.base) ? { of: merge.of } : void 0
	});
}
/** Anybody may open another, as to bring the change to an older release: Pawl's came before these. */
function ourPull({ name, associatedPullRequests }) {
	return associatedPullRequests.nodes.find((pull) => pull.viewerDidAuthor && pull.headRefName === name);
}
function tipOf({ target }) {
	return target.message === void 0 ? void 0 : target;
}
function readBranch(ref) {
	let tip = tipOf(ref);
	return {
		id: ref.id,
		name: ref.name,
		tip: ref.target.oid,
		released: tip !== void 0 && isRelease(commitText(tip))
	};
}
/** By the branch as it was read: one that is at its end is remembered, and its record may be long. */
const claims = /* @__PURE__ */ new WeakMap();
function findClaim(ref, name) {
	let known = claims.get(ref) ?? { found: searchClaim(ref, name) };
	return claims.set(ref, known), known.found;
}
/** The claim commit is the tip, before it, or the first commit of the pull request. */
function searchClaim(ref, name) {
	let tip = tipOf(ref);
	if (!tip) return;
	let ofPull = ourPull(ref)?.commits.nodes.map(({ commit }) => commit) ?? [];
	return [
		tip,
		...tip.claims.nodes,
		...ofPull
	].map((commit) => readClaim(commit)).find((found) => found?.claim.task === name.task && found.claim.attempt === name.attempt);
}
/** A commit as a claim; `undefined` if it is none. */
function readClaim(commit) {
	let claim = parseClaim(commitText(commit));
	return claim && {
		claim,
		claimedAt: commit.committedDate,
		record: readRecord(commit)
	};
}
/**
* The record that the App wrote on a claim commit. Who makes one has no lock: a `publish` that goes on
* after its run was given up and whoever gave it up may both. The older stands, whichever that is.
*/
function readRecord(commit) {
	let [run] = (commit.checkSuites?.nodes[0]?.checkRuns.nodes ?? []).toSorted((a, b) => a.databaseId - b.databaseId), content = run?.text === null || !run ? void 0 : parseRecordText(run.text);
	return run && content ? {
		checkRun: run.databaseId,
		writtenAt: run.completedAt ?? commit.committedDate,
		content
	} : void 0;
}
function commitText({ oid, message, parents }) {
	return {
		sha: oid,
		message,
		parents: parents.nodes.map((parent) => parent.oid)
	};
}
// src/github/observe/ask-for-claims.ts
/** So many in one request. */
const pullSchema = object({ commits: nodes(object({ commit: claimCommit })) });
/** The claims that stand in these places, by what each is asked for; no request if there is nothing to ask. */
async function askForClaims(client, places) {
	let found = /* @__PURE__ */ new Map(), asked = [...places];
	for (let at = 0; at < asked.length; at += 25) {
		let batch = asked.slice(at, at + 25), answer = await ask(client, batch.map(([, place]) => place));
		for (let [index, [key, place]] of batch.entries()) {
			let claim = claimIn(answer[`c${index}`], place);
			claim && found.set(key, claim);
		}
	}
	return found;
}
async function ask(client, places) {
	let fields = places.map((place, index) => "commit" in place ? `c${index}: object(oid: $c${index}) { ...Claim }` : `c${index}: pullRequest(number: $c${index}) { commits(first: 1) { nodes { commit { ...Claim } } } }`), query = `query ObserveClaims($owner: String!, $name: String!, $appId: Int!${places.map((place, index) => `, $c${index}: ${"commit" in place ? "GitObjectID" : "Int"}!`).join("")}) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}
${joinFragments(CLAIM)}`, values = places.map((place, index) => [`c${index}`, "commit" in place ? place.commit : place.pull]), answer = await missingAllowed(client, "observe claims", query, {
		...client.repository,
		appId: client.appId,
		...Object.fromEntries(values)
	});
	return aliasesSchema.parse(answer).repository;
}
function claimIn(node, place) {
	if ("commit" in place) {
		let commit = claimCommit.safeParse(node);
		return commit.success ? readClaim(commit.data) : void 0;
	}
	let pull = pullSchema.safeParse(node), [first] = pull.success ? pull.data.commits.nodes : [];
	return first && readClaim(first.commit);
}
/**
* What the day has cost, by the newest claim and by what is recorded since. Records of claims whose
* branch is gone are asked for by their commit, now and then, or `again`.
*/
async function observeLedger(client, queue, attempts, now, again) {
	if (!queue) return {
		ledger: EMPTY_LEDGER,
		lost: []
	};
	let { oid, message, parents } = queue.target, ledger = {
		...message !== void 0 && parents !== void 0 ? parseLedger({
			sha: oid,
			message,
			parents: parents.nodes.map((parent) => parent.oid)
		}) : EMPTY_LEDGER,
		tip: oid
	}, { costs, costsAskedAt, lostClaims } = memoryOf(client);
	for (let { claim, record } of attempts) claim && record && costs.set(claim.sha, record.content.cents);
	let stands = new Set(attempts.flatMap(({ claim }) => claim?.sha ?? [])), open = (ledger.day === dayOf(now) || ledger.day === dayOf(now) - 1 ? [...ledger.before, ...ledger.open.map(({ sha }) => sha)] : []).filter((sha) => !costs.has(sha) && !stands.has(sha)), unknown = open.filter((sha) => again || now - (costsAskedAt.get(sha) ?? -1e400) >= 6e5), found = await askForClaims(client, new Map(unknown.map((sha) => [sha, { commit: sha }])));
	for (let sha of unknown) costsAskedAt.set(sha, now);
	for (let [sha, facts] of found) lostClaims.set(sha, facts);
	let lost = [];
	for (let sha of open) {
		let facts = lostClaims.get(sha);
		facts?.record ? costs.set(sha, facts.record.content.cents) : facts && lost.push(facts);
	}
	for (let sha of lostClaims.keys()) (costs.has(sha) || !open.includes(sha)) && lostClaims.delete(sha);
	return {
		ledger: settle(ledger, costs),
		lost
	};
}
/** Names of checks, each once. */
function names$1(list) {
	return inSentence([...new Set(list)].map((name) => code(name)));
}
/** A list of lines of Pawl's own, of which each may hold words of somebody's. */
function list$1(lines) {
	let shown = lines.slice(0, 50).map((line) => `- ${cut(line, 600)}`), more = lines.length - shown.length;
	return [...shown, ...more > 0 ? [`- and ${more} more`] : []].join("\n");
}
/** Words in a row, as a sentence has them. */
function inSentence(words) {
	let more = words.length - 30;
	return [...words.slice(0, 30), ...more > 0 ? [`${more} more`] : []].join(", ");
}
/** A time, absolute, so that the same state always reads the same. */
function time(millis) {
	return `${new Date(millis).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** Issues as GitHub links them. */
function issues(numbers) {
	return inSentence(numbers.map((number) => `#${number}`));
}
/** A person by his login, without calling him. */
function person(actor) {
	return actor ? code(actor.login) : "an account that is gone";
}
/** A commit as people know it. */
function commit(sha) {
	return code(sha.slice(0, 7));
}
/** Money, from US cents. */
function money(cents) {
	return `$${(cents / 100).toFixed(2)}`;
}
/** A sentence of somebody else's. */
function said(text) {
	return `“${quoteInline(text, 600)}”`;
}
// src/render/explain-human.ts
const RETRY = "write `/pawl retry` or take the label `agent:needs-human` off to try again, or close the issue.";
/** Why a person is asked, and what he can do. */
function explainHuman(why) {
	switch (why.kind) {
		case "attempts-used": return {
			reason: `${why.failures} attempts failed; the last one's class is ${code(why.class)}.`,
			next: `a person looks at the evidence below: mend the text of the task, then ${RETRY}`
		};
		case "blocked":
		case "spec": return {
			reason: `The agent says that this cannot be done as asked: ${said(why.reason)}`,
			next: `answer it in the text of the task, then ${RETRY}`
		};
		case "stopped": return {
			reason: `${code(why.by)} stopped it with \`/pawl stop\`.`,
			next: "write `/pawl resume` or `/pawl retry` to start it anew, or close the issue."
		};
		case "locked": return {
			reason: "The conversation on this issue is locked.",
			next: "unlock it, and Pawl goes on by itself."
		};
		case "ci-silent": return {
			reason: `CI gave no verdict on pull request #${why.pullRequest.number} in time${why.waitsFor.length > 0 ? `: ${names$1(why.waitsFor)} did not finish` : ": no check ever reported"}.`,
			next: `see whether a workflow runs on \`pull_request\`, then ${RETRY}`
		};
		case "closed-by-person": return {
			reason: `Pull request #${why.pullRequest.number} was closed without a merge.`,
			next: RETRY
		};
		case "changed-by-person": return {
			reason: `Pull request #${why.pullRequest.number} is no longer what Pawl published: somebody pushed to its branch, or turned it to another base.`,
			next: `merge it yourself; or ${RETRY}`
		};
		case "dequeued-by-person": return {
			reason: `Somebody took pull request #${why.pullRequest.number} out of the merge queue.`,
			next: `put it in again; or ${RETRY}`
		};
		case "merge-refused": return {
			reason: `Pull request #${why.pullRequest.number} is green, but GitHub refuses to merge it: ${said(why.why)}`,
			next: `merge it yourself; or ${RETRY}`
		};
		case "merge-lost": return {
			reason: `The merge ${commit(why.merge.sha)} is no longer on the default branch: somebody rewrote it.`,
			next: `see whether the change is still wanted, then ${RETRY}`
		};
		case "main-red": return {
			reason: `After the merge ${commit(why.merge.sha)} the default branch is red: ${names$1(why.checks)} failed. Pawl tried to take it back, but ${said(why.why)}`,
			next: "mend or revert it. Nothing else is merged meanwhile."
		};
		case "reverted": return why.by === "person" ? {
			reason: `A person took the merge ${commit(why.merge.sha)} back with ${commit(why.revert.sha)}.`,
			next: `say in the text of the task what was wrong with it, then ${RETRY}`
		} : {
			reason: `The merge ${commit(why.merge.sha)} was taken back by ${commit(why.revert.sha)}${why.revertPull === void 0 ? "" : ` (#${why.revertPull})`}: the default branch was red with it.`,
			next: `a person looks at the evidence below: mend the text of the task, then ${RETRY}`
		};
		case "dependency-cancelled": return {
			reason: `It depends on #${why.dependency}, which was not completed or does not exist.`,
			next: "mend the line `Depends on` in the text of the task, or what GitHub says it is blocked by."
		};
		case "dependency-cycle": return {
			reason: `It waits for itself: ${issues([...why.cycle, why.cycle[0] ?? 0])}.`,
			next: "take one `Depends on` of these out, or what GitHub says one of them is blocked by."
		};
	}
}
// src/render/explain-pause.ts
/** Why the whole queue stands still, and what starts it again. Both are whole sentences. */
function explainPause(pause) {
	switch (pause.kind) {
		case "disabled": return {
			reason: "Pawl is switched off (`enabled: false` in the policy).",
			next: "It goes on when that is taken out."
		};
		case "variable": return {
			reason: "Pawl is switched off (the repository variable `PAWL_PAUSED`).",
			next: "It goes on when that is deleted or `false`."
		};
		case "policy": return {
			reason: ["`.github/pawl.yml` is invalid, and nothing is touched until it is mended:", list$1(pause.problems)].join("\n"),
			next: "It goes on when the file on the default branch is valid."
		};
		case "ci-danger": return {
			reason: ["a branch of Pawl’s would start workflows that hold more than a read token, so what an agent wrote could reach it:", list$1(pause.dangers.map(({ workflow, why }) => `${code(workflow)} ${why}`))].join("\n"),
			next: "It goes on when these workflows no longer run on `pull_request` or on branches `pawl/**`, nor take the code or the artifacts of a pull request, when what they hold is moved into a workflow that runs on the default branch only, or when the policy says `ci.trust: true`."
		};
		case "main-red": return {
			reason: `the default branch is red since ${commit(pause.since)}: ${names$1(pause.checks)} failed.`,
			next: explainCause(pause.cause)
		};
		case "breaker": return {
			reason: `the agent failed on ${pause.tasks.length} different tasks in a row (${issues(pause.tasks)}): it may not be the tasks.`,
			next: `It makes one attempt after ${time(pause.until)}, and goes on if that succeeds.`
		};
		case "quota": return {
			reason: "the model’s service refuses: its quota is used up, or it is overloaded.",
			next: `It tries again after ${time(pause.until)}.`
		};
		case "auth": return {
			reason: "the model’s service refuses the key.",
			next: `A person gives the agent\u2019s job a key that is valid. It tries again after ${time(pause.until)}.`
		};
		case "start-refused": return {
			reason: `GitHub refuses to start the agent\u2019s workflow: ${said(pause.why)}`,
			next: "A person looks whether `.github/workflows/agent.yml` is on the default branch, has `workflow_dispatch`, and is enabled on the _Actions_ page. Pawl tries again every ten minutes."
		};
		case "claim-failed": return {
			reason: `the agent\u2019s workflow failed twice in a row before it claimed a task, last in [run ${pause.run}](${pause.url}).`,
			next: "A person looks at what its job `pick` says, and does that. Pawl tries again every ten minutes."
		};
		case "budget": return {
			reason: pause.what === "cents" ? `${money(pause.spent)} of the day\u2019s ${money(pause.limit)} are spent or reserved, and another attempt does not fit in.` : `the day has seen ${pause.spent} of the ${pause.limit} attempts that it may.`,
			next: `It goes on after ${time(pause.until)}.`
		};
	}
}
function explainCause(cause) {
	switch (cause.kind) {
		case "confirming": return "The failed jobs run once more before it is believed.";
		case "suspects": return `The merges of ${issues(cause.tasks)} may be why: each is taken back on a branch, the newest first, and what turns it green is merged.`;
		case "reverted": return `The merge of #${cause.task} was taken back; CI is judging that.`;
		case "people": return "No merge of Pawl’s lies between the last green commit and the red one, so nothing is reverted: a person mends it. It goes on when the branch is green.";
		case "before": return "No green commit is in sight and no merge of Pawl’s that may be why, so nothing is reverted: a person mends it. It goes on when the branch is green.";
		case "not-found": return `Taking back ${issues(cause.tasks)} does not turn it green: a person looks. It goes on when the branch is green.`;
		case "limit": return cause.until === void 0 ? "The policy takes no merge back (`rollback.max-per-day`): a person mends it. It goes on when the branch is green." : `${cause.reverts} merges were taken back within a day, which is all that the policy allows (\`rollback.max-per-day\`): a person looks. It goes on when the branch is green, or tries the next one after ${time(cause.until)}.`;
	}
}
// src/render/explain-wait.ts
/** Why a well-formed task is not being worked on; `next` is what happens when it is. */
function explainWait(waits, next) {
	switch (waits?.kind) {
		case void 0:
		case "room": return {
			reason: "It is in the queue; more urgent and older tasks go first.",
			next: `when there is room, ${next}`
		};
		case "dependencies": return {
			reason: `It waits for ${issues(waits.open)}.`,
			next: `when that is done, ${next}`
		};
		case "elsewhere": return {
			reason: `It waits for ${inSentence(waits.open.map(nameElsewhere))}.`,
			next: `when that is done, or no longer named as what blocks it, ${next}`
		};
		case "scope": return {
			reason: `Its scope overlaps #${waits.task}, which is being worked on.`,
			next: `when that is over, ${next}`
		};
		case "unapproved": return {
			reason: explainUnapproved(waits.why),
			next: `somebody with the right reads the text and writes \`/pawl approve\`, or puts the label on again; then ${next}`
		};
		case "held": return {
			reason: `${code(waits.by)} holds it.`,
			next: `after \`/pawl resume\`, ${next}`
		};
		case "backoff": return {
			reason: `The last attempt failed (${code(waits.class)}), through no fault of the agent's.`,
			next: `after ${time(waits.until)}, ${next}`
		};
		case "paused": {
			let { reason, next: goesOn } = explainPause(waits.pause);
			return {
				reason: `The queue stands still: ${reason}`,
				next: `${goesOn} Then ${next}`
			};
		}
	}
}
/** As code: a reference would tell strangers of it, and the name is theirs. */
function nameElsewhere(issue) {
	return issue === void 0 ? "an unreadable issue of another repository" : code(`${issue.owner}/${issue.repo}#${issue.number}`);
}
/** Why nobody with the right stands behind the text. */
function explainUnapproved(why) {
	switch (why.kind) {
		case "labeller": return `The label \`agent\` was given by ${person(why.who)}, who has not the right to start work here.`;
		case "edited": return `The ${why.what === "body" ? "text" : "title"} was changed by ${person(why.who)}, who has not the right to, at ${time(why.at)}, after it was approved.`;
		case "changed-since-claim": return "The text was changed, and approved anew, since this attempt began.";
	}
}
// src/render/explain-open.ts
/** Where an open pull request stands, and what it waits for. */
function explainOpen({ pullRequest, ci, step }) {
	let pull = `Pull request #${pullRequest.number}`, waits = explainStep(pull, step);
	if (waits) return waits;
	switch (ci.kind) {
		case "silent":
		case "pending": return {
			reason: `${pull} is open, and CI has not given its verdict yet.`,
			next: `it is merged when green; without a verdict by ${time(ci.until)}, a person is asked.`
		};
		case "green": return {
			reason: `${pull} is green: ${names$1(ci.passed)} passed.`,
			next: "it is merged."
		};
		case "red": {
			let failed = names$1(ci.failed.map((check) => check.name));
			return ci.rerun.length > 0 ? {
				reason: `${pull} is red: ${failed} failed.`,
				next: "it runs once more."
			} : {
				reason: `${pull} is red: ${failed} failed.`,
				next: "the evidence is written down, then the next attempt starts."
			};
		}
		case "refused": return {
			reason: `${ci.reviews.map(({ author }) => person(author)).join(", ")} asked for changes in ${pull}.`,
			next: "what the review says is given to the next attempt."
		};
		case "dequeued": return {
			reason: `The merge queue put out ${pull}: ${said(ci.reason)}`,
			next: "the next attempt starts."
		};
		case "conflict": return {
			reason: `${pull} conflicts with what has landed since.`,
			next: "a fresh attempt starts on the new base."
		};
	}
}
function explainStep(pull, step) {
	switch (step.kind) {
		case "none":
		case "merge":
		case "showing":
		case "settling": return;
		case "enqueue":
		case "in-queue": return {
			reason: `${pull} is green and in the merge queue.`,
			next: "the queue merges it."
		};
		case "update":
		case "accept-head": return {
			reason: `${pull} is behind the default branch, and is brought up to date.`,
			next: "CI judges it anew."
		};
		case "refused": return {
			reason: `${pull} is green, but GitHub refuses to merge it: ${said(step.why)}`,
			next: "Pawl tries again by itself; if that goes on, a person is asked."
		};
		case "waits-its-turn": return {
			reason: `${pull} is behind the default branch; another one is judged on the newest base first.`,
			next: "it is brought up to date when that is over."
		};
		case "main-red": return {
			reason: `${pull} waits: the default branch is red since ${commit(step.since)} (${names$1(step.checks)}).`,
			next: "it goes on when the default branch is green again."
		};
		case "held": return {
			reason: `${pull} is green, but ${code(step.by)} holds it.`,
			next: "it is merged after `/pawl resume`."
		};
		case "unapproved": return step.why.kind === "changed-since-claim" ? {
			reason: explainUnapproved(step.why),
			next: "a fresh attempt starts on the new text."
		} : {
			reason: explainUnapproved(step.why),
			next: `somebody with the right reads the text and writes \`/pawl approve\`; until then ${pull} is not merged.`
		};
	}
}
// src/render/explain-watch.ts
/** What CI says of the default branch since a merge, and what is done about it. */
function explainWatch({ pullRequest, merge, watch }) {
	let merged = `Pull request #${pullRequest.number} was merged as ${commit(merge.sha)}`;
	switch (watch.kind) {
		case "waiting": return {
			reason: `${merged}.`,
			next: `CI judges the default branch; without a verdict by ${time(watch.until)} the task ends unverified.`
		};
		case "confirming": return {
			reason: `${merged}, and the default branch is red: ${names$1(watch.checks)} failed.`,
			next: "the failed jobs run once more before it is believed."
		};
		case "red": return {
			reason: `${merged}. The default branch is red since ${commit(watch.since)}: ${names$1(watch.checks)} failed.`,
			next: "it is judged again when the default branch is green."
		};
		case "suspect": return {
			reason: `${merged}, and the default branch is red: ${names$1(watch.checks)} failed. This merge may be why.`,
			next: explainTrial(watch.trial)
		};
	}
}
function explainTrial(trial) {
	switch (trial.kind) {
		case "untried":
		case "unopened": return "it is taken back on a branch, and CI says whether that helps.";
		case "waits-its-turn": return "newer merges are tried first.";
		case "running": return `CI is judging #${trial.pullRequest.number}, which takes it back.`;
		case "passed": return `#${trial.pullRequest.number}, which takes it back, is green and is merged.`;
		case "behind": return `#${trial.pullRequest.number}, which takes it back, is green but behind the default branch, and is brought up to date.`;
		case "needs-review": return `#${trial.pullRequest.number}, which takes it back, is green. A review is required: **somebody with the right must approve it there.**`;
		case "refused": return `#${trial.pullRequest.number}, which takes it back, is green, but GitHub refuses to merge it: ${said(trial.why)} **Somebody with the right must merge it there**; Pawl tries again as well.`;
		case "in-queue": return `#${trial.pullRequest.number}, which takes it back, is green and in the merge queue.`;
		case "failed": return `taking it back did not help (${said(trial.why)}); older merges are tried.`;
		case "merged": return `${commit(trial.merge.sha)} took it back; CI judges the default branch.`;
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
		case "queued": return explainWait(state.waits, `attempt ${state.nextAttempt} starts by itself.`);
		case "working": return explainRun(state.attempt.number, state.run);
		case "validating": return explainOpen(state);
		case "awaiting-review": return {
			reason: `Pull request #${state.pullRequest.number} is green and has ${state.approvals} of the ${state.wanted} approving reviews that it needs.`,
			next: "a person reviews it; it is merged when approved, or made anew with what the review asks for."
		};
		case "watching": return explainWatch(state);
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
/**
* Explains a task to whoever looks at a plan, a log or a job's summary: where its conversation is locked
* nothing else can tell why its issue says nothing, or what is no longer so.
*/
function explainTask({ facts, state }) {
	let { reason, next } = explainState(state);
	return facts.issue.locked ? {
		reason,
		next: `${next} ${LOCKED}`
	} : {
		reason,
		next
	};
}
const LOCKED = "As the conversation is locked, GitHub lets Pawl write no comment there and answer no command: its labels alone are kept right.", PROBLEMS = {
	"no-criteria": "There is no heading `## Acceptance criteria`. Add one, with a list below it of what must be true when this is done.",
	"empty-criteria": "The heading `Acceptance criteria` has no list below it. Add at least one item: something that can be checked.",
	"too-many-dependencies": "It depends on more than 20 issues. Name the last ones only; each may depend on others.",
	"bad-scope": "The list under `Scope` holds something that is no path inside the repository, or more than 50. Write paths such as `src/parser/**`.",
	"depends-on-itself": "It depends on itself. Take its own number out of `Depends on`."
};
function explainRun(attempt, run) {
	let reason = `Attempt ${attempt} is being worked on.`;
	switch (run.kind) {
		case "in-time": return {
			reason,
			next: "the change is verified and published as a pull request."
		};
		case "overdue":
		case "stuck": return {
			reason: `The run of attempt ${attempt} takes longer than it may, and is being cancelled.`,
			next: "when it has ended, the task is tried again."
		};
		case "unwanted": return {
			reason: `Attempt ${attempt} was stopped, or the task was asked for anew; its run is being cancelled.`,
			next: "when it has ended, Pawl does what was asked."
		};
	}
}
// src/render/render-evidence.ts
/** A record never changes but into another, and what it says is long: each is rendered once. */
const rendered = /* @__PURE__ */ new WeakMap();
/** What the checks said of the last attempt that has any: all that a person needs to go on. */
function renderEvidence(attempts) {
	let record = attempts.findLast((attempt) => (attempt.record?.content.evidence.length ?? 0) > 0)?.record?.content;
	if (!record) return [];
	let known = rendered.get(record);
	if (known) return known;
	let items = record.evidence.slice(0, 3).map((item) => renderItem(item, record.attempt));
	return rendered.set(record, items), items;
}
function renderItem(item, attempt) {
	let annotations = item.annotations.slice(0, 5).map(({ path, line, message }) => `- ${code(`${path}:${line}`)} ${quoteInline(message)}`);
	return [
		`<details open><summary>Evidence of attempt ${attempt}</summary>`,
		[code(item.source), ...item.summary === "" ? [] : [quoteInline(item.summary)]].join(": "),
		...annotations.length === 0 ? [] : [annotations.join("\n")],
		...item.logTail === "" ? [] : [quoteBlock(item.logTail, 1500)],
		"</details>"
	].join("\n\n");
}
// src/render/status-comment.ts
/** How Pawl knows its own status comment. The first line of it; a person does not see it. */
const HEADLINES = {
	"needs-spec": "Needs a better task text",
	queued: "Queued",
	working: "Working",
	validating: "Validating",
	"awaiting-review": "Waiting for a review",
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
	if (untouched && isPassing(state) || untouched && state.kind === "cancelled") return;
	let { reason, next } = explainState(isPassing(state) ? {
		...state,
		waits: void 0
	} : state);
	return fitBody([
		"<!-- pawl:status -->",
		`### Pawl: ${HEADLINES[state.kind]}`,
		reason,
		`**Next:** ${next}`,
		...attemptsTable(facts.attempts, facts.issue.url.replace(/\/issues\/\d+$/, "")),
		...state.kind === "needs-human" ? renderEvidence(facts.attempts) : []
	].join("\n\n"));
}
/** In the queue like all others. Why the queue as a whole stands still is said in one place, the notice. */
function isPassing(state) {
	return state.kind === "queued" && (!state.waits || state.waits.kind === "room" || state.waits.kind === "paused");
}
function attemptsTable(attempts, repositoryUrl) {
	if (attempts.length === 0) return [];
	let rows = attempts.slice(-8).map((attempt) => [
		attempt.number,
		`${outcome(attempt)}${unwalled(attempt)}`,
		links(attempt, repositoryUrl)
	]);
	return [table([
		"Attempt",
		"Outcome",
		"Links"
	], rows)];
}
function unwalled({ record }) {
	return record?.content.sandbox === "off" ? " (without a sandbox)" : "";
}
function outcome({ record, pullRequest, run }) {
	return pullRequest?.merge ? `merged as ${code(pullRequest.merge.sha.slice(0, 7))}` : record && record.content.outcome.kind !== "published" ? quoteInline(record.content.reason, 160) : pullRequest ? pullRequest.state === "open" ? "pull request open" : "pull request closed" : run?.live === !1 ? "ended without a result" : "running";
}
function links({ claim, pullRequest, record }, repositoryUrl) {
	let pull = pullRequest?.number ?? record?.content.pullRequest;
	return [...pull === void 0 ? [] : [`#${pull}`], ...claim ? [`[run ${claim.runId}](${repositoryUrl}/actions/runs/${claim.runId})`] : []].join(", ");
}
// src/github/observe/digest-content.ts
/**
* SHA-256, in hex, of what an issue asks for. What no reader sees does not count (HTML comments, spaces
* at the ends of lines), nor does a box that somebody ticks.
*/
function digestContent(title, body) {
	let seen = body.replaceAll("\r", "").replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "").replaceAll(/^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[xX]\]/gm, "$1[ ]").replaceAll(/[ \t]+$/gm, "").trimEnd();
	return createHash("sha256").update(`${title.trimEnd()}\n${seen}`).digest("hex");
}
// src/github/observe/parse-command.ts
const COMMAND = /^\/pawl(?:[ \t]+(\S+)?.*)?$/;
/** The verb of a comment whose first line is `/pawl …`, in lower case; `undefined` if it is none. */
function parseCommand(body) {
	let [firstLine = ""] = body.split(/\r?\n/, 1), found = COMMAND.exec(firstLine);
	return found ? (found[1] ?? "").toLowerCase() : void 0;
}
// src/github/observe/read-issue.ts
/** A text is read on many looks, and one that is made for it takes seconds. */
const readProse = remembered(proseOf);
/** Reads an issue, all of whose comments and events that count are in the node. */
function readIssue(node) {
	let { id, number, title, body, url } = node, [status, ...spare] = node.comments.nodes.filter(isStatusComment);
	return {
		issue: {
			id,
			number,
			title,
			body,
			url,
			spec: parseTaskSpec({
				number,
				title,
				body,
				url
			}, readProse(body)),
			content: digestContent(title, body),
			open: node.state === "OPEN",
			locked: node.locked,
			completed: node.stateReason === "COMPLETED",
			createdAt: node.createdAt,
			labels: node.labels?.nodes.map(({ name }) => name) ?? [],
			events: node.events.nodes.flatMap(readEvent),
			edits: readEdits(node),
			blockedBy: void 0,
			discussed: node.comments.nodes.some(saysSomething)
		},
		updatedAt: node.updatedAt,
		commands: node.comments.nodes.flatMap(readCommand),
		statusComment: status && {
			id: status.id,
			body: status.body
		},
		spareComments: spare.map((comment) => comment.id),
		referring: readReferring(node, number, parseClaimBranch),
		reverting: readReferring(node, number, parseRevertBranch)
	};
}
/** Whether an issue is one of the tasks that the list of tasks holds. */
function isListedTask({ open, labels }) {
	return open && labels.includes("agent");
}
/** Whether it shows a state of Pawl's: what was begun is brought to its end, task or not. */
function showsState({ labels }) {
	return labels.some((name) => STATE_NAMES.has(name));
}
/** Whether it is a comment that an agent may be told. */
function saysSomething({ viewerDidAuthor, body }) {
	return !viewerDidAuthor && parseCommand(body) === void 0;
}
function isStatusComment({ viewerDidAuthor, body }) {
	return viewerDidAuthor && body.startsWith("<!-- pawl:status -->");
}
function readCommand(comment) {
	let verb = parseCommand(comment.body);
	return verb === void 0 || comment.viewerDidAuthor ? [] : [{
		id: comment.id,
		author: readActor(comment.author),
		at: comment.createdAt,
		verb,
		answered: (comment.reactionGroups ?? []).some(({ viewerHasReacted }) => viewerHasReacted),
		edited: comment.lastEditedAt !== null
	}];
}
function readEvent(node) {
	let about = {
		actor: readActor(node.actor),
		at: node.createdAt
	};
	switch (node.__typename) {
		case "LabeledEvent":
		case "UnlabeledEvent": {
			let { name } = node.label, kind = node.__typename === "LabeledEvent" ? "labeled" : "unlabeled";
			return name === "agent" || name.startsWith("agent:") ? [{
				kind,
				label: name,
				...about
			}] : [];
		}
		case "ReopenedEvent": return [{
			kind: "reopened",
			label: "",
			...about
		}];
		case "RenamedTitleEvent": return [];
	}
}
/** GitHub lists the creation as the first edit of a body, once there is a second. */
function readEdits(node) {
	let listed = node.userContentEdits?.nodes ?? [], body = listed.map(({ editedAt, editor }) => ({
		what: "body",
		editor: readActor(editor),
		at: editedAt
	})), { lastEditedAt } = node;
	if (lastEditedAt !== null && !body.some(({ at }) => at === lastEditedAt) && body.push({
		what: "body",
		editor: readActor(node.editor),
		at: lastEditedAt
	}), (node.userContentEdits?.totalCount ?? 0) > listed.length) {
		let oldest = Math.min(lastEditedAt ?? node.createdAt, ...body.map(({ at }) => at));
		body.push({
			what: "body",
			editor: void 0,
			at: oldest
		});
	}
	let titles = node.events.nodes.flatMap((event) => event.__typename === "RenamedTitleEvent" ? [{
		what: "title",
		editor: readActor(event.actor),
		at: event.createdAt
	}] : []);
	return [...body, ...titles].filter(({ what, at }) => what === "title" || at !== node.createdAt).toSorted((a, b) => a.at - b.at);
}
/** Whether it is the pull request of an attempt at that task. */
function isOwnPull(source, task) {
	return source.__typename === "PullRequest" && source.viewerDidAuthor && parseClaimBranch(source.headRefName)?.task === task;
}
function readReferring(node, task, parse) {
	let byAttempt = /* @__PURE__ */ new Map();
	for (let { source } of node.references.nodes) {
		if (source.__typename !== "PullRequest" || !source.viewerDidAuthor) continue;
		let name = parse(source.headRefName);
		name?.task === task && byAttempt.set(name.attempt, readReferringPull(source));
	}
	return [...byAttempt].map(([attempt, pull]) => ({
		attempt,
		pull
	}));
}
/** Reads issues whole: of those with long histories what is earlier is asked for, as far as it counts. */
async function readIssues(client, nodes) {
	let whole = [];
	for (let node of nodes) whole.push(readIssue(await withEarlier(client, node)));
	return whole;
}
/**
* Comments all count: a `/pawl hold` stands until somebody lifts it. Of the events all since the label
* was given count, and Pawl's own changes of labels push that one back. Of the references Pawl's own
* newest counts: where GitHub deletes merged branches nothing else tells of a merge.
*/
async function withEarlier(client, issue) {
	let { comments, events, references } = issue;
	for (let page = 0;; page += 1) {
		let wantsComments = comments.pageInfo.hasPreviousPage, wantsEvents = events.pageInfo.hasPreviousPage && !events.nodes.some(givesLabel), wantsReferences = references.pageInfo.hasPreviousPage && page < 20 && !references.nodes.some(({ source }) => isOwnPull(source, issue.number));
		if (!wantsComments && !wantsEvents && !wantsReferences) return {
			...issue,
			comments,
			events,
			references
		};
		let { node } = earlierSchema.parse(await client.graphql({
			what: "observe earlier",
			task: issue.number
		}, EARLIER_QUERY, {
			id: issue.id,
			comments: wantsComments,
			commentsBefore: comments.pageInfo.startCursor,
			events: wantsEvents,
			eventsBefore: events.pageInfo.startCursor,
			references: wantsReferences,
			referencesBefore: references.pageInfo.startCursor
		}));
		node.comments && (comments = before(node.comments, comments)), node.events && (events = before(node.events, events)), node.references && (references = before(node.references, references));
	}
}
function before(earlier, later) {
	return {
		...earlier,
		nodes: [...earlier.nodes, ...later.nodes]
	};
}
function givesLabel(event) {
	return event.__typename === "LabeledEvent" && event.label.name === "agent";
}
// src/github/observe/observe-left.ts
const answerSchema$1 = object({ repository: object({ issues: nodes(object({
	number: issueNumber,
	labels: nodes(issueLabel).nullable()
})) }) });
/**
* Issues that changed since then and are no tasks: among them are those whose label was taken off,
* which a list of tasks does not show. The newest hundred; what they do not explain is another matter.
*/
async function observeLeft(client, since) {
	let { repository } = answerSchema$1.parse(await client.graphql({ what: "observe left" }, "query ObserveLeft($owner: String!, $name: String!, $since: DateTime!) {\n  repository(owner: $owner, name: $name) {\n    issues(first: 100, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes { number labels(first: 100) { nodes { name } } }\n    }\n  }\n}", {
		...client.repository,
		since: new Date(since).toISOString()
	}));
	return repository.issues.nodes.flatMap(({ number, labels }) => labels?.nodes.some(({ name }) => name === "agent") ? [] : [number]);
}
// src/github/observe/observe-lists.ts
/** Asks for a repository. Throws `PAWL_NOT_A_REPOSITORY` if it is empty. */
async function observeLists(client, { since, wanted, defaultBranch = "", judged }) {
	let variables = {
		...client.repository,
		...sinceVariable(since),
		...wantedVariables(wanted, {
			appId: client.appId,
			base: defaultBranch
		}),
		history: since === void 0 ? COMMITS.first : COMMITS.again,
		judged
	}, answer = await missingAllowed(client, "observe", repositoryQuery(since, wanted), variables), { viewer, repository: node } = repositorySchema.parse(answer), branch = node.defaultBranchRef;
	if (!branch) {
		let { owner, name } = client.repository;
		throw new PawlError("PAWL_NOT_A_REPOSITORY", `${owner}/${name} is empty`);
	}
	let { issues: listed, refs } = await furtherPages(client, node, since);
	return {
		viewer,
		node,
		branch,
		issues: [...listed, ...readStated(answer)],
		tips: new Map(refs.flatMap(({ name: rest, target }) => {
			let name = `pawl/${rest}`;
			return (parseClaimBranch(name) ?? parseRevertBranch(name)) && target ? [[name, target.oid]] : [];
		})),
		found: readWanted(answer, wanted)
	};
}
async function furtherPages(client, first, since) {
	let issues = [...first.issues.nodes], refs = [...first.refs?.nodes ?? []], issuePage = first.issues.pageInfo, refPage = first.refs?.pageInfo ?? {
		hasNextPage: !1,
		endCursor: null
	};
	for (; issuePage.hasNextPage || refPage.hasNextPage;) {
		let wanted = {
			issues: issuePage.hasNextPage,
			refs: refPage.hasNextPage
		}, { repository } = pageSchema.parse(await client.graphql({ what: "observe" }, pageQuery(since, wanted), {
			...client.repository,
			...sinceVariable(since),
			issuesAfter: issuePage.endCursor,
			refsAfter: refPage.endCursor
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
/** By a variable, so that the question itself is the same each time. */
function sinceVariable(since) {
	return since === void 0 ? {} : { since: new Date(since).toISOString() };
}
/** The issues that show a state, asked for by each state's label where all is read anew. */
function readStated(answer) {
	let { repository } = aliasesSchema.parse(answer);
	return Object.entries(repository).flatMap(([alias, found]) => /^c\d+$/.test(alias) ? nodes(issueSchema).parse(found).nodes : []);
}
// src/github/observe/observe-repository.ts
/** How long a memory is trusted: what GitHub's lists do not tell is found out after that. */
const MARGIN = 6e4;
/**
* Reads a repository. What was seen before and has not changed since is not asked for again; where the
* memory does not fit what GitHub says (a label was taken off, an issue moved away), all is read anew.
*/
async function observeRepository(client, now, { expected, judged = 16 } = {}) {
	let { last } = memoryOf(client), read = (last !== void 0 && now >= last.readAt && now - last.readAt < 36e5 ? await readRepository(client, last, now, { judged }) : void 0) ?? await readRepository(client, void 0, now, {
		expected,
		judged
	});
	if (!read) throw new PawlError("PAWL_GITHUB_FAILED", "the list of tasks does not fit itself");
	return read;
}
/** Gives `undefined` if what is remembered does not fit. */
async function readRepository(client, last, now, { expected, judged }) {
	let again = last ? askedAgain(last) : {
		...NOTHING,
		branches: expected?.branches ?? []
	}, guess = last?.defaultBranch ?? expected?.defaultBranch, lists = await observeLists(client, {
		since: last && unseenSince(last),
		wanted: again,
		defaultBranch: guess,
		judged: last ? commitsToJudge(last.history, knownOwn(client)) : judged
	}), { found, node } = lists, branch = last ? withRemembered(lists.branch, last.history) : lists.branch;
	if (!branch) return;
	if (guess !== void 0 && guess !== branch.name) return last ? void 0 : readRepository(client, void 0, now, { judged });
	let issues = new Map(last?.issues);
	for (let number of again.issues) issues.delete(number);
	let changed = await readIssues(client, [...lists.issues, ...found.issues]);
	for (let read of changed) issues.set(read.issue.number, read);
	let left = [];
	if (last && listedOf(issues).length > node.open.totalCount) for (let number of await observeLeft(client, unseenSince(last))) {
		let known = issues.get(number);
		known && isListedTask(known.issue) && (issues.delete(number), showsState(known.issue) && left.push(number));
	}
	let listed = listedOf(issues);
	if (last && listed.length !== node.open.totalCount) return;
	let kept = keptBranches(lists, last), dependencies = dependenciesOf(listed), isChanged = new Set(changed.map(({ issue }) => issue.number)), more = await observeWanted(client, branch.name, {
		branches: [...lists.tips.keys()].filter((name) => !kept.has(name)),
		issues: [.../* @__PURE__ */ new Set([...left, ...unreadIssues(lists, last, issues)])].filter((number) => !isChanged.has(number) || !issues.has(number)),
		dependencies: dependencies.filter((number) => !found.dependencies.has(number))
	});
	for (let read of await readIssues(client, more.issues)) issues.set(read.issue.number, read);
	let owners = new Set([...lists.tips.keys()].flatMap(ownerOf));
	for (let [number, { issue }] of issues) isListedTask(issue) || owners.has(number) || showsState(issue) || issues.delete(number);
	let branches = new Map([...kept, ...more.branches]), states = new Map([...found.dependencies, ...more.dependencies]), [newest] = node.newest.nodes;
	return memoryOf(client).last = {
		readAt: last?.readAt ?? now,
		lookedAt: now,
		defaultBranch: branch.name,
		history: branch.target.history.nodes,
		newest: Math.max(last?.newest ?? 0, newest?.updatedAt ?? 0),
		issues,
		branches,
		dependencies
	}, {
		viewer: lists.viewer,
		node,
		branch,
		issues,
		branches,
		dependencies: new Map(dependencies.flatMap((number) => {
			let state = states.get(number);
			return state ? [[number, state]] : [];
		}))
	};
}
/** What was Pawl's own at the last look: what is asked for rests on it, nothing that is decided. */
function knownOwn(client) {
	return {
		appId: client.appId,
		jobs: memoryOf(client).workflows?.ownJobs ?? /* @__PURE__ */ new Map()
	};
}
function listedOf(issues) {
	return [...issues.values()].filter(({ issue }) => isListedTask(issue));
}
/**
* From when on a change may not have been seen. Long after the newest one all until then had come to
* light; sooner, another that is as old may not have.
*/
function unseenSince({ newest, lookedAt }) {
	return lookedAt - newest > MARGIN ? newest + 1e3 : newest - MARGIN;
}
const NOTHING = {
	branches: [],
	issues: [],
	dependencies: []
};
/**
* What may have changed without a trace in GitHub's lists: branches that are not at their end, issues
* that are no tasks any more, comments that wait for Pawl's reaction, and what tasks wait for.
*/
function askedAgain(last) {
	let { branches, issues, dependencies } = last, live = [...branches].flatMap(([name, ref]) => isFinalBranch(ref) ? [] : [name]), unsure = [...issues.values()].filter(({ issue, commands }) => !isListedTask(issue) || commands.some(({ answered }) => !answered));
	return {
		branches: [...live, ...nextBranches(last, live)].slice(0, BATCH$1.branches),
		issues: unsure.map(({ issue }) => issue.number).slice(0, BATCH$1.issues),
		dependencies: dependencies.slice(0, BATCH$1.dependencies)
	};
}
/** The next attempts of the first tasks that nobody was at work on: they may be claimed by now. */
function nextBranches({ branches, issues }, live) {
	let owners = new Set(live.flatMap(ownerOf)), newest = /* @__PURE__ */ new Map();
	for (let name of branches.keys()) {
		let claim = parseClaimBranch(name);
		claim && newest.set(claim.task, Math.max(newest.get(claim.task) ?? 0, claim.attempt));
	}
	return [...issues.values()].filter(({ issue }) => isListedTask(issue) && !owners.has(issue.number)).slice(0, 2).map(({ issue }) => claimBranch(issue.number, (newest.get(issue.number) ?? 0) + 1));
}
/** Branches that were just read, or that are at their end and stand where they stood. */
function keptBranches({ tips, found }, last) {
	let kept = /* @__PURE__ */ new Map();
	for (let [name, tip] of tips) {
		let known = last?.branches.get(name), isKept = known?.target.oid === tip && isFinalBranch(known), ref = found.branches.get(name) ?? (isKept ? known : void 0);
		ref && kept.set(name, ref);
	}
	return kept;
}
/**
* Issues that own a branch and are not known, and those that lost one: then what refers to the issue
* tells what became of its pull request.
*/
function unreadIssues({ tips }, last, issues) {
	let unknown = [...tips.keys()].flatMap(ownerOf).filter((number) => !issues.has(number)), left = [...last?.branches.keys() ?? []].filter((name) => !tips.has(name)).flatMap(ownerOf).filter((number) => issues.has(number));
	return [.../* @__PURE__ */ new Set([...unknown, ...left])];
}
/** The issue whose attempt a branch is. */
function ownerOf(name) {
	let owner = parseClaimBranch(name) ?? parseRevertBranch(name);
	return owner ? [owner.task] : [];
}
function dependenciesOf(listed) {
	let known = new Set(listed.map(({ issue }) => issue.number)), all = listed.flatMap(({ issue }) => issue.spec.ok ? issue.spec.spec.dependsOn : []);
	return [...new Set(all)].filter((number) => !known.has(number));
}
// src/github/observe/observe-missing.ts
/**
* Which issues that own a branch are not there, each with when this process first missed it, or that it is
* gone for good. GitHub's 'not found' is also said of what it cannot reach just now: an issue that shows
* itself begins anew, and so does whoever has only just begun to look. So each is asked for once more where
* GitHub has a definite word for it: a job remembers nothing, and could not wait.
*/
async function observeMissing(client, { issues, branches }, now) {
	let { missing } = memoryOf(client), gone = new Set([...branches.keys()].flatMap(ownerOf).filter((owner) => !issues.has(owner)));
	for (let number of missing.keys()) gone.has(number) || missing.delete(number);
	for (let number of gone) missing.set(number, await later(number, missing.get(number)));
	return new Map(missing);
	async function later(number, since) {
		return since === void 0 ? await isGoneForGood(client, number) ? "for-good" : now : since === "for-good" ? since : Math.min(since, now);
	}
}
/**
* GitHub answers 410 for an issue that was deleted, and leads from one that was transferred to where it is
* now, under another number; of a repository that was renamed it leads to the same number. A 404 proves
* nothing (docs: "Get an issue").
*/
async function isGoneForGood(client, number) {
	try {
		return (await client.rest({
			what: "observe missing issue",
			task: number
		}, "GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number })).number !== number;
	} catch (error) {
		if (hasStatus(error, 410)) return !0;
		if (hasStatus(error, 404)) return !1;
		throw error;
	}
}
// src/github/observe/observe-left-claims.ts
/**
* The tasks with what became of attempts whose branch is gone and whose pull request was closed without a
* merge: their record hangs on the claim, which is the pull request's first commit. Without it an attempt
* that Pawl gave up itself looks as if a person had closed it. Asked once for each pull request.
*/
async function withLeftClaims(client, tasks) {
	let { leftClaims } = memoryOf(client), pulls = tasks.flatMap(({ attempts }) => attempts.flatMap(leftPull));
	if (pulls.length === 0) return tasks;
	let unknown = pulls.filter(({ id }) => !leftClaims.has(id)), found = await askForClaims(client, new Map(unknown.map(({ id, number }) => [id, { pull: number }])));
	for (let { id } of unknown) {
		let left = found.get(id);
		leftClaims.set(id, left?.record ? left : void 0);
	}
	return tasks.map((task) => ({
		...task,
		attempts: task.attempts.map((attempt) => {
			let [pull] = leftPull(attempt), left = pull && leftClaims.get(pull.id);
			return left?.claim.task === task.issue.number && left.claim.attempt === attempt.number ? {
				...attempt,
				...left
			} : attempt;
		})
	}));
}
function leftPull({ branch, claim, pullRequest }) {
	return !branch && !claim && pullRequest?.state === "closed" ? [pullRequest] : [];
}
// src/github/observe/observe-roles.ts
/** A role is asked for again after this time. */
const LASTING = [
	"retry",
	"stop",
	"hold",
	"resume",
	"approve"
];
/**
* The roles of all on whose word a decision about these tasks may rest. A reviewer's is not asked for:
* the review says itself whether it counts.
*/
async function observeRoles(client, tasks, now) {
	return rolesOf(client, tasks.flatMap(speakers), now);
}
/** The roles of people, one request for each whose role is not known already; bots have none. */
async function rolesOf(client, actors, now) {
	let { roles } = memoryOf(client), people = new Set(actors.flatMap((actor) => actor && !actor.bot ? [actor.login.toLowerCase()] : [])), found = /* @__PURE__ */ new Map();
	for (let login of [...people].toSorted()) {
		let known = roles.get(login), isFresh = known !== void 0 && now >= known.at && now - known.at < 6e5, role = isFresh ? known.role : await askRole(client, login);
		isFresh || roles.set(login, {
			role,
			at: now
		}), found.set(login, role);
	}
	return found;
}
/**
* Whoever gave the label, changed the text since, gave an order, or asked for another try. On a closed
* issue nothing rests on it any more, but a command is answered by what its author may: "Close with
* comment" sends both at once.
*/
function speakers({ issue, commands }) {
	if (!issue.open && commands.every(({ answered }) => answered)) return [];
	let given = issue.events.findLast(({ kind, label }) => kind === "labeled" && label === "agent"), asking = issue.events.filter(({ kind, label }) => kind === "reopened" || kind === "unlabeled" && label === "agent:needs-human"), edits = issue.edits.filter(({ at }) => at >= (given?.at ?? 0)), orders = commands.filter(({ verb, answered, edited }) => edited ? RESTRAINING.has(verb) : !answered || LASTING.includes(verb));
	return [
		given?.actor,
		...asking.map(({ actor }) => actor),
		...edits.map(({ editor }) => editor),
		...orders.map(({ author }) => author)
	];
}
async function askRole(client, login) {
	try {
		let answer = await client.rest({ what: "observe role" }, "GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: login }, { etag: !0 });
		return asRole(answer.role_name) ?? asRole(answer.permission) ?? "none";
	} catch (error) {
		if (hasStatus(error, 404)) return "none";
		throw error;
	}
}
/** Organizations make roles of their own: then the old word, which knows only four, says what it includes. */
function asRole(word) {
	return ROLES.find((role) => role === word);
}
/**
* Finds out, for red checks on which a decision rests, which attempt of their workflow run they are:
* the first is run once more before it is believed. A run that is under way again has not said its last
* word, whatever its old jobs say. Each run is asked for once, and again only while it may be re-run.
* On the default branch what is under way is asked for as well: a branch that was red stays so while
* its runs are repeated, and GitHub then shows the new jobs only.
*/
async function withRunAttempts(client, parts) {
	let open = newestOpen(parts.history), attempts = await askAttempts(client, [
		...open.flatMap(({ checks }) => checks.filter((check) => isRed(check) || isUnderWay(check))),
		...parts.reverts.flatMap(({ pullRequest }) => pullRequest?.checks.filter(isRed) ?? []),
		...parts.tasks.flatMap(judgedChecks).filter(isRed)
	]);
	if (attempts.size === 0) return parts;
	let told = (checks) => checks.map((check) => {
		let found = attempts.get(keyOf(check));
		if (!check.run || !found) return check;
		let run = {
			...check.run,
			attempt: found.attempt
		};
		return {
			...check,
			run,
			result: resultNow(check, found)
		};
	}), withPull = (facts) => {
		let { pullRequest } = facts;
		return pullRequest?.checks.some(isRed) ? {
			...facts,
			pullRequest: {
				...pullRequest,
				checks: told(pullRequest.checks)
			}
		} : facts;
	};
	return {
		history: parts.history.map((commit) => open.includes(commit) ? {
			...commit,
			checks: told(commit.checks)
		} : commit),
		reverts: parts.reverts.map(withPull),
		tasks: parts.tasks.map((task) => judgedChecks(task).some(isRed) ? {
			...task,
			attempts: task.attempts.map(withPull)
		} : task)
	};
}
/** What is older than a commit on which all passed is no news. */
function newestOpen(history) {
	let green = history.findIndex(({ checks }) => allPassed(checks)), newer = green < 0 ? history : history.slice(0, green), red = newer.filter(({ checks }) => checks.some(isRed)).slice(0, 3), underWay = newer.filter(({ checks }) => checks.some(isUnderWay)).slice(0, 3);
	return [.../* @__PURE__ */ new Set([...red, ...underWay])];
}
/** Checks that decide about an attempt: it is published and its pull request open. */
function judgedChecks({ attempts }) {
	return attempts.flatMap(({ record, pullRequest }) => record?.content.outcome.kind === "published" && pullRequest?.state === "open" ? pullRequest.checks : []);
}
function isRed({ result, run }) {
	return result === "failed" && run !== void 0;
}
function isUnderWay(check) {
	return isUnderWay$3(check) && check.run !== void 0;
}
/** What failed the first time has failed, whatever of its run is still to come. */
function resultNow({ result }, { attempt, ended }) {
	return ended ? result === "failing" ? "failed" : result : result === "failing" && attempt === 1 ? "failing" : "pending";
}
function keyOf({ run, checkRun, startedAt, result }) {
	return `${run?.id}:${checkRun?.id}:${startedAt}:${result}`;
}
async function askAttempts(client, checks) {
	let { runAttempts } = memoryOf(client), asked = /* @__PURE__ */ new Map(), found = /* @__PURE__ */ new Map();
	for (let check of checks) {
		if (!check.run) continue;
		let key = keyOf(check), { id } = check.run, known = runAttempts.get(key);
		known === void 0 && !asked.has(id) && asked.set(id, await askAttempt(client, id));
		let told = known === void 0 ? asked.get(id) : {
			attempt: known,
			ended: !0
		};
		told && found.set(key, told);
	}
	runAttempts.clear();
	for (let [key, { attempt, ended }] of found) (ended && attempt > 1 || key.endsWith(":pending")) && runAttempts.set(key, attempt);
	return found;
}
async function askAttempt(client, id) {
	try {
		let run = await client.rest({ what: "observe run" }, "GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id });
		return {
			attempt: run.run_attempt ?? 1,
			ended: run.status === "completed"
		};
	} catch (error) {
		if (hasStatus(error, 404)) return;
		throw error;
	}
}
// src/github/observe/observe-runs.ts
/** The newest runs of the agent workflow; none if the repository has no such workflow. */
async function observeRuns(client) {
	try {
		return (await client.rest({ what: "observe runs" }, "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
			workflow_id: AGENT_WORKFLOW,
			per_page: 10,
			exclude_pull_requests: !0
		})).workflow_runs.map(readRun);
	} catch (error) {
		if (hasStatus(error, 404)) return [];
		throw error;
	}
}
/**
* The run that owns a claim. `completed` proves its death, and so does a later run attempt: 're-run
* failed jobs' revives a run under its old id, but the claim is bound to the attempt that made it. Gives
* none where this process has not found it for an hour: a job, which remembers nothing, never says so.
*/
async function findRun(client, { claim, claimedAt }, known, now) {
	let { runId: id, runAttempt: attempt } = claim, run = known.find((one) => one.id === id) ?? await getRun(client, claim), { missingRuns } = memoryOf(client);
	if (run) return missingRuns.delete(id), {
		...run,
		live: run.live && run.attempt === attempt
	};
	let since = Math.min(missingRuns.get(id) ?? now, now);
	if (missingRuns.set(id, since), !(now >= since + 36e5)) return {
		id,
		attempt,
		live: !0,
		waiting: !1,
		startedAt: claimedAt,
		conclusion: void 0,
		url: ""
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
/** GitHub's words for a run that waits for a runner, an approval or its turn. */
const WAITING = [
	"queued",
	"requested",
	"waiting",
	"pending"
];
function readRun(run) {
	return {
		id: Number(run.id),
		attempt: run.run_attempt ?? 1,
		live: run.status !== "completed",
		waiting: WAITING.includes(run.status ?? ""),
		startedAt: Date.parse(run.run_started_at ?? run.created_at),
		conclusion: run.conclusion ?? void 0,
		url: run.html_url
	};
}
// src/github/observe/observe-viewer.ts
/**
* Who looks, and which commits are the default branch's: its newest, and the bases that GitHub brought
* into a pull request and that have become older than that since; those are asked for, once.
*/
async function observeViewer(client, { viewer, branch, branches }, own) {
	let email = `${viewer.databaseId}+${viewer.login}@users.noreply.`, newest = new Set(branch.target.history.nodes.map(({ oid }) => oid)), { onDefaultBranch } = memoryOf(client);
	for (let ref of branches.values()) {
		let base = updateParents(ref, { email })?.base;
		!base || newest.has(base) || onDefaultBranch.has(base) || onDefaultBranch.set(base, await isAncestor(client, base, branch.name));
	}
	let known = [...onDefaultBranch].flatMap(([sha, isOn]) => isOn ? [sha] : []);
	return {
		own,
		login: viewer.login.replace("[bot]", ""),
		email,
		onDefaultBranch: /* @__PURE__ */ new Set([...newest, ...known])
	};
}
// src/config/mentioned-secrets.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
/** What the expressions anywhere in a workflow take from `secrets`, in a few words each. */
function mentionedSecrets(value, key = "") {
	return typeof value == "string" ? expressionsOf(value, key).flatMap(secretsIn) : Array.isArray(value) ? value.flatMap((one) => mentionedSecrets(one)) : typeof value != "object" || !value ? [] : Object.entries(value).flatMap(([name, one]) => mentionedSecrets(one, name));
}
/** `if` is an expression without the braces. */
function expressionsOf(text, key) {
	if (key === "if") return [text];
	let found = [];
	for (let at = text.indexOf("${{"); at >= 0;) {
		let end = endOf(text, at + 3);
		found.push(text.slice(at + 3, end)), at = text.indexOf("${{", end);
	}
	return found;
}
/** Where the expression that begins there ends: braces between quotes, as of JSON, are its text. */
function endOf(text, start) {
	let quoted = !1;
	for (let at = start; at < text.length; at += 1) if (text[at] === "'") quoted = !quoted;
	else if (!quoted && text.startsWith("}}", at)) return at;
	return text.length;
}
function secretsIn(expression) {
	let found = [], named = expression.replaceAll(/\[\s*'([\w-]+)'\s*\]/g, ".$1").replaceAll(/'[^']*'/g, "''");
	for (let [, name] of named.matchAll(/(?<![\w.-])secrets\b(?:\s*\.\s*([A-Za-z_][\w-]*))?/gi)) name === void 0 ? found.push("uses every secret") : name.toUpperCase() !== "GITHUB_TOKEN" && found.push(`uses the secret ${name}`);
	return found;
}
// src/config/takes-foreign-code.ts
const values = record(string(), unknown()).catch({}), step$1 = looseObject({
	uses: string().catch(""),
	run: string().catch(""),
	with: values,
	env: values
}), jobs = record(string(), looseObject({
	uses: string().catch(""),
	with: values,
	env: values,
	steps: array(step$1.catch({
		uses: "",
		run: "",
		with: {},
		env: {}
	})).catch([])
})).catch({}), NAMED = /pull_request\.(?:head|merge_commit_sha)\b|\bgithub\.head_ref\b|\bGITHUB_HEAD_REF\b|refs\/(?:remotes\/)?pull\/|\bpull\/[^\n]{1,80}?\/(?:head|merge)\b|(?:workflow_run|check_run|check_suite)\.(?:head|pull_requests)|\bgithub\.event\.(?:sha|commit|branches)\b/i, WORKED_OUT = /\$\{\{[^}]*\b(?:steps|needs|env|inputs|matrix)\./i, FETCHES = /\bgit\b[^\n]*\b(?:fetch|pull|clone|checkout|switch|worktree|reset)\b|\bgh\s+repo\s+clone\b|\b(?:curl|wget|gh\s+api)\b[^\n]*(?:archive|zipball|tarball|codeload|\/raw|raw\.|contents)/i, CHECKS_OUT = /\bgh\s+pr\s+(?:checkout|co)\b/i, ARTIFACTS = /\bgh\s+run\s+download\b|\bdownloadArtifact\b|\/artifacts\b/i, REFS = [
	"ref",
	"repository",
	"branch",
	"commit"
];
/**
* How a workflow that runs the default branch's file takes the code of a pull request all the same, in a
* few words; `undefined` if it does not. To name a pull request's head, as one that labels it or tells a
* chat of it does, is not to take its code.
*/
function takesForeignCode(content) {
	let ofAll = values.parse(content.env);
	for (let job of Object.values(jobs.parse(content.jobs))) {
		if (job.uses !== "" && names(job.with)) return `hands a pull request on to \`${job.uses}\``;
		for (let one of job.steps) {
			let how = takenBy(one) ?? fetchedBy(one, [ofAll, job.env]);
			if (how !== void 0) return how;
		}
	}
}
/** By an action. */
function takenBy({ uses, with: given }) {
	if (uses === "") return;
	let [name = uses] = uses.split("@"), ofOthers = !/^actions\/download-artifact$/i.test(name) || given["run-id"] !== void 0;
	if (/download-artifact/i.test(name) && ofOthers || ARTIFACTS.test(textOf(given.script))) return `takes another run's artifacts (\`${name}\`)`;
	let isCheckout = /checkout/i.test(name), refs = REFS.flatMap((key) => textOf(given[key]));
	return (isCheckout ? names(given) || refs.some((ref) => WORKED_OUT.test(ref)) : refs.some((ref) => NAMED.test(ref))) ? `takes a pull request's code (\`${name}\`)` : void 0;
}
/** By a command, told in its own text or in its variables what to fetch. */
function fetchedBy({ run, env }, outer) {
	if (CHECKS_OUT.test(run)) return "takes a pull request's code (`gh pr checkout`)";
	if (ARTIFACTS.test(run)) return "takes another run's artifacts";
	let isNamed = NAMED.test(run) || [env, ...outer].some(names), [fetch = ""] = FETCHES.exec(run) ?? [], command = fetch.trim().split(/\s/, 1)[0] ?? "";
	return isNamed && fetch !== "" ? `takes a pull request's code (\`${command}\`)` : void 0;
}
function names(given) {
	return Object.values(given).some((value) => NAMED.test(textOf(value)));
}
function textOf(value) {
	return typeof value == "string" ? value : "";
}
// src/config/branch-pattern.ts
/**
* A filter pattern of GitHub Actions ("Workflow syntax", filter pattern cheat sheet): `*` stops at a
* slash, `**` does not, `?` and `+` repeat what is before them, `[]` lists characters. What is no
* pattern fits everything: better to warn than to miss.
*/
function branchPattern(pattern) {
	let source = pattern.replaceAll(/\\.|\*\*|\*|\[[^\]]*\]|[?+]|[^\w/-]/g, (token) => token === "**" ? ".*" : token === "*" ? "[^/]*" : token === "?" || token === "+" || token.startsWith("[") || token.startsWith("\\") ? token : `\\${token}`);
	try {
		return RegExp(`^${source}$`);
	} catch {
		return /^/;
	}
}
// src/config/workflow-triggers.ts
/** Branches that Pawl makes: attempts, and what takes a merge back. */
const OURS = ["pawl/1-1", "pawl/revert-1-1"], list = union([string().transform((one) => [one]), array(string$1())]), filters = object({
	branches: list.optional(),
	"branches-ignore": list.optional(),
	tags: list.optional(),
	"tags-ignore": list.optional()
}).nullable().catch(null), OWN_CODE = [
	"create",
	"deployment",
	"deployment_status",
	"merge_group",
	"pull_request_review",
	"pull_request_review_comment"
], OF_CHECKS = [
	"check_run",
	"check_suite",
	"status"
];
/**
* Whether a branch of Pawl's, or its pull request into `defaultBranch`, starts a workflow, and whose file
* that is: its own, or the default branch's, which is a danger only where it then takes the other's code.
*/
function startsOnOurs(on, defaultBranch) {
	let started = [...events(on)].flatMap(([event, filter]) => event === "push" ? pushMatches(filter) ? ["own"] : [] : event === "pull_request" ? pullMatches(filter, defaultBranch) ? ["own"] : [] : event === "pull_request_target" ? pullMatches(filter, defaultBranch) ? ["default"] : [] : event === "workflow_run" ? pushMatches(filter) ? ["default"] : [] : OF_CHECKS.includes(event) ? ["default"] : OWN_CODE.includes(event) ? ["own"] : []);
	return started.includes("own") ? "own" : started[0];
}
function events(on) {
	return typeof on == "string" ? /* @__PURE__ */ new Map([[on, null]]) : Array.isArray(on) ? new Map(on.map((event) => [String(event), null])) : new Map(typeof on == "object" && on ? Object.entries(on) : []);
}
function pushMatches(filter) {
	let given = filters.parse(filter ?? null);
	return !(given?.branches ?? given?.["branches-ignore"]) && (given?.tags ?? given?.["tags-ignore"]) ? !1 : OURS.some((branch) => passes(branch, given));
}
function pullMatches(filter, defaultBranch) {
	return passes(defaultBranch, filters.parse(filter ?? null));
}
function passes(branch, given) {
	return given?.branches ? matches(branch, given.branches) : !given?.["branches-ignore"] || !matches(branch, given["branches-ignore"]);
}
/** The last pattern that fits decides; `!` takes out again what those before it let in. */
function matches(branch, patterns) {
	let is = !1;
	for (let pattern of patterns) {
		let isNegative = pattern.startsWith("!");
		branchPattern(isNegative ? pattern.slice(1) : pattern).test(branch) && (is = !isNegative);
	}
	return is;
}
// src/config/read-ci-workflow.ts
const permissions = union([
	string(),
	record(string(), unknown()),
	_null()
]).optional(), job$1 = looseObject({
	permissions: permissions.catch(void 0),
	secrets: unknown().optional(),
	uses: unknown().optional()
}), workflow$1 = looseObject({
	on: unknown(),
	permissions: permissions.catch(void 0),
	jobs: record(string(), job$1).catch({})
});
/**
* Which of these workflows a branch of Pawl's, or its pull request, would start with more than a read
* token: CI runs what an agent wrote, and everything that such a run holds is the agent's. So it is of
* `pull_request_target` and `workflow_run`, where they take the code or its artifacts. A workflow
* of the same repository that one of them calls counts as a part of it. One that is no valid YAML is
* no danger: GitHub does not run it.
*/
function readCiWorkflows(files, defaultBranch) {
	let read = new Map(files.flatMap((file) => {
		let content = parseOnce(file.text);
		return content ? [[file.path, content]] : [];
	}));
	return [...read].flatMap(([path, content]) => {
		let started = startsOnOurs(content.on, defaultBranch);
		if (!started) return [];
		let parts = withCalled(path, read), how = parts.map(takesForeignCode).find((one) => one !== void 0);
		if (started === "default" && how === void 0) return [];
		let why = /* @__PURE__ */ new Set([...parts.flatMap((part) => [...secretsOf(part), ...writesOf(part)]), ...unlimited(content)]), asIs = (reason) => started === "default" ? `${how} and ${reason}` : reason;
		return [...why].map((reason) => ({
			workflow: path,
			why: asIs(reason)
		}));
	});
}
const parseOnce = remembered(parse$1);
function parse$1(text) {
	try {
		let document = (0, import_dist.parseDocument)(text, { logLevel: "silent" });
		if (document.errors.length > 0) return;
		let read = workflow$1.safeParse(document.toJS());
		return read.success ? read.data : void 0;
	} catch {
		return;
	}
}
function withCalled(path, read) {
	let reached = /* @__PURE__ */ new Set([path]);
	for (let one of reached) for (let { uses } of Object.values(read.get(one)?.jobs ?? {})) typeof uses == "string" && uses.startsWith("./") && reached.add(uses.slice(2));
	return [...reached].flatMap((one) => read.get(one) ?? []);
}
function writesOf({ permissions: ofAll, jobs }) {
	return [ofAll, ...Object.values(jobs).map((one) => one.permissions)].flatMap((given) => given === "write-all" ? ["has every write permission"] : typeof given != "object" || !given ? [] : Object.entries(given).flatMap(([name, access]) => access === "write" ? [`has the permission ${name}: write`] : []));
}
/**
* Without the key a job's token has what the repository's setting gives, which may be every write
* permission; reading that setting would take administration rights. A workflow that is called has no
* more than its caller, so only the one that starts is asked.
*/
function unlimited({ permissions: ofAll, jobs }) {
	let limits = (given) => given != null, all = Object.values(jobs);
	return limits(ofAll) || all.every((one) => limits(one.permissions)) ? [] : ["has no `permissions`, so that a setting of the repository decides whether it may write: say `permissions: { contents: read }`"];
}
function secretsOf(content) {
	return [...Object.values(content.jobs).some(({ secrets }) => secrets === "inherit") ? ["passes on every secret"] : [], ...mentionedSecrets(content)];
}
// src/config/read-own-jobs.ts
const step = object({ uses: string() }).catch({ uses: "" }), job = object({
	name: string().optional(),
	steps: array(step)
}), workflow = object({ jobs: record(string(), job.or(unknown().transform(() => void 0))) }), ACTION = /^[^/@\s]+\/pawl@/i;
/**
* The jobs of a workflow file in which a step runs Pawl's Action. What else a file calls its jobs, or
* is called itself, makes none of them Pawl's.
*/
function readOwnJobs(text) {
	if (!/\/pawl@/i.test(text)) return [];
	let read = workflow.safeParse(parse(text));
	return read.success ? Object.entries(read.data.jobs).flatMap(([id, content]) => {
		if (!content?.steps.some(({ uses }) => ACTION.test(uses))) return [];
		let [name = "", worked] = (content.name ?? id).split("${{");
		return [{
			name,
			isBeginning: worked !== void 0
		}];
	}) : [];
}
function parse(text) {
	try {
		return (0, import_dist.parseDocument)(text, { logLevel: "silent" }).toJS();
	} catch {
		return;
	}
}
// src/github/observe/observe-workflows.ts
const answerSchema = object({ repository: object({ object: object({ entries: workflowEntries }).nullable() }) });
/**
* Which workflows give a branch of Pawl's more than a read token, and which jobs are Pawl's own. The files are asked for only when the
* folder's tree is another than the one that was read last, and did not come with it.
*/
async function observeWorkflows(client, folder, defaultBranch) {
	if (!folder) return {
		dangers: [],
		ownJobs: /* @__PURE__ */ new Map()
	};
	let { oid: tree } = folder, memory = memoryOf(client), known = memory.workflows;
	if (known?.tree === tree && known.defaultBranch === defaultBranch) return known;
	let files = (folder.entries ?? await askEntries(client, tree) ?? []).flatMap(({ name, object }) => {
		let text = object?.text;
		return /\.ya?ml$/.test(name) && text != null ? [{
			name,
			path: `${WORKFLOW_FOLDER}/${name}`,
			text
		}] : [];
	}), read = {
		tree,
		defaultBranch,
		dangers: readCiWorkflows(files, defaultBranch),
		ownJobs: new Map(files.map(({ name, text }) => [name, readOwnJobs(text)]))
	};
	return memory.workflows = read, read;
}
async function askEntries(client, tree) {
	let { repository } = answerSchema.parse(await client.graphql({ what: "observe workflows" }, "query ObserveWorkflows($owner: String!, $name: String!, $tree: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tree) { ... on Tree { entries { name object { ... on Blob { text } } } } }\n  }\n}", {
		...client.repository,
		tree
	}));
	return repository.object?.entries ?? null;
}
// src/github/observe/read-rules.ts
/**
* What the default branch requires, by classic protection and by rulesets together. That classic
* protection asks for the newest base is told to administrators alone; but only then GitHub calls a pull
* request of ours behind.
*/
function readRules(branch, branches, hasMergeQueue) {
	let { refUpdateRule: classic } = branch, rules = branch.rules?.nodes ?? [], parameters = rules.flatMap((rule) => rule.parameters ?? []), names = classic?.requiredStatusCheckContexts?.filter((name) => name !== null) ?? [], ofRules = parameters.flatMap((one) => one.requiredStatusChecks ?? []), bound = new Set(ofRules.flatMap(({ context, integrationId }) => integrationId === null ? [] : [context]));
	return {
		checks: withoutDoubles([...names.map((name) => ({
			name,
			appId: void 0
		})), ...ofRules.map(({ context, integrationId }) => ({
			name: context,
			appId: integrationId ?? void 0
		}))]),
		upToDate: parameters.some((one) => one.strictRequiredStatusChecksPolicy === !0) || [...branches].some((ref) => isHeldBack(ref, branch.name)),
		approvals: Math.max(classic?.requiredApprovingReviewCount ?? 0, ...parameters.map((one) => one.requiredApprovingReviewCount ?? 0)),
		mergeQueue: hasMergeQueue || rules.some(({ type }) => type === "MERGE_QUEUE"),
		complete: names.every((name) => bound.has(name))
	};
}
function isHeldBack({ associatedPullRequests }, base) {
	return associatedPullRequests.nodes.some(({ state, baseRefName, mergeStateStatus }) => state === "OPEN" && baseRefName === base && mergeStateStatus === "BEHIND");
}
/** Each requirement once; what binds a check to an App says all that the bare name says. */
function withoutDoubles(checks) {
	let kept = /* @__PURE__ */ new Map(), bound = new Set(checks.flatMap(({ name, appId }) => appId === void 0 ? [] : [name]));
	for (let check of checks) check.appId === void 0 && bound.has(check.name) || kept.set(`${check.appId ?? ""}:${check.name}`, check);
	return [...kept.values()];
}
// src/github/observe/with-lost-claims.ts
/**
* Tasks and orphans with the claims that only the ledger still knows, as somebody deleted their branch: a
* run that lives holds its room, and nothing else may begin on its task before it is dead.
*/
function withLostClaims({ tasks, orphans }, lost) {
	let known = {
		tasks,
		orphans
	};
	for (let facts of lost) known = withLostClaim(known, facts);
	return known;
}
function withLostClaim({ tasks, orphans }, { claim, claimedAt }) {
	let task = tasks.find(({ issue }) => issue.number === claim.task), twin = task?.attempts.find(({ number }) => number === claim.attempt), attempt = {
		number: claim.attempt,
		branch: void 0,
		record: void 0,
		run: void 0,
		pullRequest: twin?.pullRequest,
		claim,
		claimedAt
	};
	if (!task || twin?.branch || twin?.claim) {
		let alone = {
			...attempt,
			pullRequest: void 0
		};
		return {
			tasks,
			orphans: [...orphans, {
				task: claim.task,
				attempt: alone
			}]
		};
	}
	let attempts = [...task.attempts.filter((one) => one !== twin), attempt].toSorted((a, b) => a.number - b.number);
	return {
		tasks: tasks.map((one) => one === task ? {
			...task,
			attempts
		} : one),
		orphans
	};
}
// src/github/observe/read-tasks.ts
/** Issues and their branches as tasks, by number. */
function readTasks({ issues, branches }, viewer) {
	let attempts = /* @__PURE__ */ new Map();
	for (let [branch, ref] of branches) {
		let name = parseClaimBranch(branch);
		if (!name) continue;
		let ofTask = attempts.get(name.task) ?? [];
		attempts.set(name.task, [...ofTask, readAttempt(ref, name, viewer)]);
	}
	return [...issues.values()].map(({ issue, commands, statusComment, spareComments, referring }) => {
		let standing = attempts.get(issue.number) ?? [], stands = new Set(standing.map(({ number }) => number)), left = referring.flatMap(({ attempt, pull }) => stands.has(attempt) ? [] : [attemptWithoutBranch(attempt, pull)]);
		return {
			issue,
			attempts: [...standing, ...left].toSorted((a, b) => a.number - b.number),
			commands,
			statusComment,
			spareComments
		};
	}).toSorted((a, b) => a.issue.number - b.issue.number);
}
/** What takes merges back, by task and attempt. */
function readReverts({ issues, branches }, viewer) {
	let standing = [...branches].flatMap(([branch, ref]) => {
		let name = parseRevertBranch(branch);
		return name ? [readRevert(ref, name, viewer)] : [];
	}), stands = new Set(standing.map(({ task, attempt }) => `${task}-${attempt}`)), left = [...issues.values()].flatMap(({ issue: { number: task }, reverting }) => reverting.flatMap(({ attempt, pull }) => stands.has(`${task}-${attempt}`) || !pull.merge ? [] : [{
		task,
		attempt,
		branch: void 0,
		commit: void 0,
		failed: void 0,
		pullRequest: pull
	}]));
	return [...standing, ...left].toSorted((a, b) => a.task - b.task || a.attempt - b.attempt);
}
/** Claims whose issue was asked for and is not there. A branch that holds no claim is not Pawl's to judge. */
function readOrphans({ issues, branches }, viewer) {
	return [...branches].flatMap(([branch, ref]) => {
		let name = parseClaimBranch(branch);
		if (!name || issues.has(name.task)) return [];
		let attempt = readAttempt(ref, name, viewer);
		return attempt.claim && attempt.branch ? [{
			task: name.task,
			attempt
		}] : [];
	});
}
/** A merged pull request's branch may be gone; the cross-reference to the issue stays. */
function attemptWithoutBranch(number, pullRequest) {
	return {
		number,
		branch: void 0,
		claim: void 0,
		claimedAt: pullRequest.createdAt,
		record: void 0,
		run: void 0,
		pullRequest
	};
}
// src/github/observe/with-pull-reverts.ts
/**
* The default branch's commits, with the merges of Pawl's that a person took back by GitHub's button
* `Revert` and merged so that no commit there says so in the words of `git revert`: with a merge commit,
* or as one commit with the title and the description of its pull request.
*/
function withPullReverts(history, commits, repository, tasks) {
	let known = new Map(commits.map((commit) => [commit.oid, commit])), merged = tasks.flatMap(({ issue, attempts }) => attempts.flatMap(({ number, pullRequest: pull }) => {
		if (!pull?.merge) return [];
		let branch = claimBranch(issue.number, number);
		return [{
			merge: pull.merge,
			...wordsFor(pull.number, branch, repository)
		}];
	}));
	return history.map((commit) => {
		let message = known.get(commit.sha);
		if (!message || commit.task !== void 0 || commit.reverts !== void 0) return commit;
		let { from, lines } = wordsOf(message), its = merged.find(({ merge, branch, line }) => merge.at <= commit.committedAt && (from === branch || lines.includes(line)));
		return its ? {
			...commit,
			reverts: its.merge.sha
		} : commit;
	});
}
/** What GitHub's button writes, in small letters: it does not mind the case of an owner's and a repository's name. */
function wordsFor(pull, branch, { owner, name }) {
	return {
		branch: `${owner}/revert-${pull}-${branch}`.toLowerCase(),
		line: `Reverts ${owner}/${name}#${pull}`.toLowerCase()
	};
}
/**
* What stands, in small letters, where GitHub would write so. A branch of the repository is made by whoever may
* write to it; a subject alone is anybody's text, but of a commit with two parents, which no squash and no
* rebase makes.
*/
function wordsOf({ message, parents }) {
	let paragraphs = saysRevert(message) ? paragraphsOf(message.toLowerCase()) : [];
	return {
		from: parents.nodes.length > 1 ? mergedFrom(message)?.toLowerCase() : void 0,
		lines: paragraphs.map((one) => one.split("\n", 1)[0]?.trim() ?? "")
	};
}
// src/github/observe/observe.ts
/**
* Reads a repository: one request where little changed since the last look, and one more each for further
* pages, for issues and branches that were not known, and for what only REST tells, where a decision
* needs it. A run that looks dead without a record may have written it between two of these requests:
* then everything is read once more, after its end.
*/
async function observe(client, { now, knownRuns = [], first: how }) {
	let first = await look(client, knownRuns, now(), { how }), { tasks } = first.snapshot, dead = tasks.flatMap(({ attempts }) => attempts.filter(looksDead));
	return dead.length === 0 ? first : look(client, [...knownRuns, ...dead.flatMap(({ run }) => run ?? [])], now(), { again: !0 });
}
function attemptOf({ attempt }) {
	return attempt;
}
function looksDead(attempt) {
	return awaitsRecord(attempt) && !attempt.run?.live;
}
async function look(client, known, now, { how, again = !1 }) {
	let found = await observeRepository(client, now, how), { node, branch } = found, { dangers, ownJobs } = await observeWorkflows(client, node.workflows, branch.name), own = {
		appId: client.appId,
		jobs: ownJobs
	}, read = await withAllChecks(client, found, own), viewer = await observeViewer(client, read, own), standing = {
		tasks: await withLeftClaims(client, readTasks(read, viewer)),
		orphans: readOrphans(read, viewer)
	}, { ledger, lost } = await observeLedger(client, node.queue, [...standing.tasks.flatMap(({ attempts }) => attempts), ...standing.orphans.map(attemptOf)], now, again), { tasks: asRead, orphans } = withLostClaims(standing, lost), asksForRuns = [...asRead.flatMap(({ attempts }) => attempts), ...orphans.map(attemptOf)].some((attempt) => ownsUnknownRun(attempt, known)), runs = [...known, ...asksForRuns ? await observeRuns(client) : []], commits = read.branch.target.history.nodes, { tasks, reverts, history } = await withRunAttempts(client, {
		tasks: await withRuns(client, asRead, runs, now),
		reverts: readReverts(read, viewer),
		history: withPullReverts(readHistory(commits, own, client.repository.owner), commits, client.repository, asRead)
	});
	return {
		policyText: node.policy ? node.policy.text ?? null : void 0,
		snapshot: {
			repository: {
				id: node.id,
				owner: client.repository.owner,
				name: client.repository.name,
				url: node.url,
				defaultBranch: branch.name,
				head: {
					sha: branch.target.oid,
					tree: branch.target.tree.oid
				},
				history,
				carried: await observeCarried(client, commits, history, {
					tasks,
					reverts
				}, now),
				rules: readRules(branch, read.branches.values(), node.mergeQueue !== null),
				labels: new Map(node.labels.nodes.map(({ id, name }) => [name, id])),
				ciDangers: dangers
			},
			tasks,
			dependencies: allDependencies(tasks, read.dependencies),
			liveRuns: asksForRuns ? runs.filter(({ live }) => live) : void 0,
			roles: await observeRoles(client, tasks, now),
			orphans: await orphansWithRuns(client, orphans, runs, now),
			missing: await observeMissing(client, read, now),
			reverts,
			notices: readNotices(node),
			ledger,
			dayReverts: void 0,
			paused: void 0,
			refused: []
		}
	};
}
function readNotices({ notices }) {
	return notices.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor).map(({ id, number, title, body, state }) => ({
		id,
		number,
		title,
		body,
		open: state === "OPEN"
	})).toReversed();
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
function ownsUnknownRun(attempt, known) {
	return awaitsRecord(attempt) && !known.some(({ id }) => id === attempt.claim?.runId);
}
function awaitsRecord({ claim, record, pullRequest }) {
	return claim !== void 0 && !record && pullRequest?.state !== "merged";
}
/** One after the other: GitHub's limits count requests at once, too. */
async function withRuns(client, tasks, runs, now) {
	let all = [];
	for (let task of tasks) {
		let attempts = [];
		for (let attempt of task.attempts) attempts.push(await withRun(client, attempt, runs, now));
		all.push({
			...task,
			attempts
		});
	}
	return all;
}
async function orphansWithRuns(client, orphans, runs, now) {
	let all = [];
	for (let { task, attempt } of orphans) all.push({
		task,
		attempt: await withRun(client, attempt, runs, now)
	});
	return all;
}
async function withRun(client, attempt, runs, now) {
	let { claim } = attempt;
	return claim !== void 0 && awaitsRecord(attempt) ? {
		...attempt,
		run: await findRun(client, {
			...attempt,
			claim
		}, runs, now)
	} : attempt;
}
// src/github/observe/observe-day.ts
const answer = object({ repository: object({ defaultBranchRef: object({ target: object({ history: object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	}),
	nodes: array(object({
		oid: sha,
		committedDate: millis,
		message: string()
	}))
}) }) }) }) });
/**
* What Pawl took back on the default branch within a day: on a busy day that is more than the commits
* that every look reads, and the branches of what ended are gone. One request for a hundred commits.
*/
async function observeDay(client, now) {
	let found = [], since = (/* @__PURE__ */ new Date(now - 864e5)).toISOString(), after = null;
	for (let page = 1; page <= 10; page += 1) {
		let variables = {
			...client.repository,
			since,
			after
		}, { nodes, pageInfo } = answer.parse(await client.graphql({ what: "observe day" }, "query ObserveDay($owner: String!, $name: String!, $since: GitTimestamp!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { ... on Commit {\n      history(first: 100, since: $since, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { oid committedDate message }\n      }\n    } } }\n  }\n}", variables)).repository.defaultBranchRef.target.history;
		for (let { committedDate: at, message } of nodes) {
			let of = revertedCommit(message);
			of !== void 0 && namedTask(message) !== void 0 && found.push({
				of,
				at
			});
		}
		if (!pageInfo.hasNextPage) break;
		after = pageInfo.endCursor;
	}
	return found;
}
/**
* The rules of the default branch, and which App classic protection binds each check to: only REST
* tells that, so it is asked before a merge and not on every look. Kept for five minutes.
*/
async function observeProtection(client, { rules, defaultBranch }, now) {
	let memory = memoryOf(client), known = memory.protection;
	return (!known || now < known.at || now - known.at >= 3e5) && (memory.protection = {
		checks: await askChecks(client, defaultBranch),
		at: now
	}), {
		...rules,
		complete: !0,
		checks: withoutDoubles([...rules.checks, ...memory.protection?.checks ?? []])
	};
}
async function askChecks(client, branch) {
	let { protection } = await client.rest({ what: "observe protection" }, "GET /repos/{owner}/{repo}/branches/{branch}", { branch }, { etag: !0 });
	return (protection.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
		name: context,
		appId: app === null || app < 0 ? void 0 : app
	}));
}
// src/github/observe/observe-switch.ts
/** The repository variable that stops everything. */
const NO = [
	"",
	"false",
	"0",
	"no",
	"off"
];
/** Whether somebody pulled the kill switch. */
async function observeSwitch(client) {
	try {
		let { value } = await client.rest({ what: "observe switch" }, "GET /repos/{owner}/{repo}/actions/variables/{name}", { name: "PAWL_PAUSED" }, { etag: !0 });
		return !NO.includes(value.trim().toLowerCase());
	} catch (error) {
		if (hasStatus(error, 404)) return !1;
		throw error;
	}
}
// src/github/observe/observe-more.ts
/**
* The snapshot with what a plan rests on and nobody had asked for yet: a request each, made only where
* something would follow from it. A quiet repository costs none of them.
*/
async function observeMore(client, snapshot, missing, now) {
	let more = snapshot;
	if (missing.killSwitch && (more = {
		...more,
		paused: await observeSwitch(client)
	}, more.paused === !0)) return more;
	if (missing.runs) {
		let runs = await observeRuns(client);
		more = {
			...more,
			liveRuns: runs.filter(({ live }) => live)
		};
	}
	if (missing.rules) {
		let { repository } = more, rules = await observeProtection(client, repository, now);
		more = {
			...more,
			repository: {
				...repository,
				rules: {
					...rules,
					complete: !0
				}
			}
		};
	}
	return missing.dayReverts && (more = {
		...more,
		dayReverts: await observeDay(client, now)
	}), missing.blockers.length > 0 && (more = withBlockers(more, await observeBlockers(client, missing.blockers, now))), more;
}
/**
* observe → reconcile → apply, until a pass has nothing to do or everything it did was applied as
* planned. What an applied effect leads to is another event's business; what GitHub refused, or left
* unanswered, is observed again at once, and so is all of it where that took long. Gives the last plan.
*/
async function runController(client, context) {
	let lookedAt = context.now(), look = () => (lookedAt = context.now(), observe(client, { now: context.now })), isOld = () => context.now() > lookedAt + 6e4, observation = await look(), rereads = 0, { refusals } = memoryOf(client), refused = refusals.at(context.now()), before = {
		again: "",
		times: 0
	};
	for (let pass = 1;; pass += 1) {
		let { plan, snapshot } = await planFor(client, withRefused(observation, refused), context), { effects, putOff } = affordable(plan.effects, client);
		if (effects.length > 0 && isOld() && rereads < 2) {
			rereads += 1, observation = await look();
			continue;
		}
		let applied = [], left = effects.length, settled = !0, unknown = !1;
		for await (let [effect, outcome] of applyAll(client, effects, snapshot, isOld)) {
			if (--left, context.onEffect(effect, outcome), outcome.kind === "applied" ? applied.push({
				effect,
				outcome
			}) : settled = !1, outcome.kind === "refused") {
				let one = {
					effect,
					why: outcome.why
				};
				refused.push(one), refusals.add(one, context.now());
			}
			unknown ||= outcome.kind === "unknown";
		}
		left > 0 && (settled = !1);
		let moved = applied.some(({ effect }) => changesState(effect)), again = settled || unknown || left > 0 ? "" : JSON.stringify(effects), times = again !== "" && again === before.again ? before.times + 1 : 1, stuck = times > 2;
		if (before = {
			again,
			times
		}, settled && !moved || stuck || pass >= 5) return left > 0 ? lookBy(plan, context.now() + 1e3) : putOff ? lookBy(plan, context.now() + 3e5) : plan;
		let known = settled ? afterMerges(snapshot, applied, context.now()) : void 0;
		observation = known ? {
			...observation,
			snapshot: known
		} : await look();
	}
}
function withRefused(observation, refused) {
	return refused.length === 0 ? observation : {
		...observation,
		snapshot: {
			...observation.snapshot,
			refused: [...refused]
		}
	};
}
/** On a low quota what only people look at waits first; what the queue and `main` rest on goes on. */
function affordable(effects, client) {
	if (!client.isLow()) return {
		effects,
		putOff: !1
	};
	let needed = effects.filter((effect) => !isCosmetic(effect));
	return {
		effects: needed,
		putOff: needed.length < effects.length
	};
}
function lookBy(plan, at) {
	return {
		...plan,
		nextLookAt: Math.min(plan.nextLookAt ?? 1e400, at)
	};
}
/**
* The snapshot after merges, which their answers tell wholly; `undefined` if anything else was done
* too, so that only GitHub knows: what does not change a state (a notice, a comment, a run's start)
* would else be done a second time.
*/
function afterMerges(before, applied, now) {
	let snapshot = before;
	for (let { effect, outcome } of applied) {
		if (effect.kind !== "merge" || !outcome.merge) return;
		snapshot = withMerge(snapshot, effect, {
			sha: outcome.merge,
			at: now
		});
	}
	return snapshot;
}
/**
* What would be done now and why; writes nothing. What a request of its own would tell is asked for
* only where something would follow from it. Gives the snapshot with that.
*/
async function planFor(client, { snapshot, policyText }, context) {
	let reading = context.readPolicy(policyText), known = snapshot;
	for (;;) {
		let plan = reconcile(known, reading, context.now(), context.renderers), missing = missingFacts(known, plan, context.now(), context.begins);
		if (missing) {
			known = await observeMore(client, known, missing, context.now());
			continue;
		}
		let recalled = recallBlockers(client, known);
		if (!recalled) return {
			plan,
			snapshot: known
		};
		known = recalled;
	}
}
// src/render/notice.ts
/** Characters that GitHub takes as an issue's title. */
const TITLES = {
	disabled: "switched off",
	variable: "switched off",
	policy: "the policy file is invalid",
	"ci-danger": "CI would give an agent’s code too much",
	"main-red": "the default branch is red",
	breaker: "the agent keeps failing",
	quota: "the model’s service refuses",
	auth: "the model’s service refuses the key",
	"start-refused": "GitHub starts no run of the agent’s workflow",
	"claim-failed": "the agent’s workflow fails before it begins",
	budget: "the day’s budget is used up"
};
/** The one issue that says why Pawl's queue stands still. */
function renderNotice(pauses) {
	let kinds = [...new Set(pauses.map(({ kind }) => TITLES[kind]))], parts = pauses.map((pause) => {
		let { reason, next } = explainPause(pause);
		return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}\n\n**Next:** ${next}`;
	});
	return {
		title: cut(`Pawl stands still: ${kinds.join("; ")}`, 256),
		body: fitBody([...parts, "No task begins meanwhile. Pawl closes this issue by itself when it goes on; writing here changes nothing."].join("\n\n"))
	};
}
// src/render/reply.ts
/** The answer to `/pawl status`, and to `/pawl explain` with every fact that the state rests on. */
function renderReply(verb, task) {
	let { state, attempts, orders, unapproved } = task, { reason, next } = explainState(state), short = `**${state.kind}**: ${reason}\n\n**Next:** ${next}`;
	return verb === "status" ? short : fitBody([short, ...[
		unapproved ? explainUnapproved(unapproved) : "The text is approved.",
		...orders.retriedAt === void 0 ? [] : [`Asked for anew at ${time(orders.retriedAt)}: earlier attempts do not count.`],
		...orders.heldBy === void 0 ? [] : [`Held by ${code(orders.heldBy)}.`],
		...attempts.map(({ attempt, state: its }) => {
			let why = its.kind === "failed" ? ` (${code(its.class)})` : "";
			return `Attempt ${attempt.number}, claimed at ${time(attempt.claimedAt)}: ${its.kind}${why}.`;
		})
	].map((fact) => `- ${fact}`)].join("\n").replace("\n- ", "\n\n- "));
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
export { asNodeId as A, isTrusted as B, fitBody as C, QUEUE_BRANCH as D, tipOf$1 as E, ledgerOn as F, policyReading as H, withClaim as I, deriveTask as L, findTask as M, reconcile as N, claimBranch as O, showTask as P, setScene as R, openPullRequest as S, moveRefs as T, isReady as V, actor as _, observe as a, joinFragments as b, explainState as c, explainPause as d, commit as f, readActor as g, time as h, observeSwitch as i, asSha as j, renderClaimMessage as k, explainTask as l, names$1 as m, planFor as n, rolesOf as o, list$1 as p, runController as r, saysSomething as s, RENDERERS as t, explainUnapproved as u, millis as v, writeRecord as w, apply as x, nodes as y, blames as z };
