import { a as quoteInline, n as code } from "./table.js";
import { f as commit, m as names } from "./renderers.js";
// src/render/describe-effect.ts
/** What an effect does, as one line for a person: for logs, summaries and plans. No full stop. */
function describeEffect(effect) {
	switch (effect.kind) {
		case "show": return `show how #${effect.task} stands: ${showParts(effect).join(", ")}`;
		case "start-run": return "start a run of the agent workflow";
		case "merge": {
			let what = `merge pull request #${effect.pullRequest} of #${effect.task} at ${commit(effect.head)} (${effect.method})`;
			return effect.reverts ? `${what}, which takes ${commit(effect.reverts)} back` : what;
		}
		case "enqueue": return `put the pull request of #${effect.task} into the merge queue at ${commit(effect.head)}`;
		case "dequeue": return `take the pull request of #${effect.task} out of the merge queue`;
		case "update-branch": return `bring pull request #${effect.pullRequest.number} of #${effect.task} up to date with ${commit(effect.base)}`;
		case "accept-head": return `take up ${commit(effect.head)}, GitHub’s own merge with the base, as the head of attempt ${effect.attempt.number} on #${effect.task}`;
		case "record-failure": return `${effect.release ? "release and " : ""}record attempt ${effect.attempt.number} on #${effect.task} as failed (${code(effect.class)}): ${quoteInline(effect.reason, 300)}`;
		case "close-pull-request": return `close a pull request of #${effect.task} that is over`;
		case "cancel-run": return `cancel run ${effect.runId}${ofTask(effect.task)}${effect.force ? " by force" : ""}`;
		case "rerun": return `run the failed jobs of run ${effect.runId} once more${ofTask(effect.task)}`;
		case "revert": return `take back the merge ${commit(effect.merge)} of pull request #${effect.pullRequest} on a branch, as a trial for #${effect.task} (${names(effect.failed)} failed)`;
		case "notice": return describeNotice(effect.change);
		case "delete-branches": return `delete ${counted(effect.branches.length, "branch", "branches")} that nothing needs any more`;
	}
}
function showParts(effect) {
	let { addLabels, removeLabels, createLabels, deleteComments, answers, deleteBranches } = effect;
	return [
		...createLabels.length > 0 ? [`make the ${counted(createLabels.length, "label", "labels")} that Pawl uses`] : [],
		...addLabels.length > 0 ? [`put on ${names(addLabels)}`] : [],
		...removeLabels.length > 0 ? [`take off ${names(removeLabels)}`] : [],
		...describeComment(effect.comment),
		...deleteComments.length > 0 ? [`delete ${counted(deleteComments.length, "spare comment", "spare comments")}`] : [],
		...answers.length > 0 ? [`answer ${counted(answers.length, "command", "commands")}`] : [],
		...effect.close ? [`close it as ${effect.close}`] : [],
		...deleteBranches.length > 0 ? [`delete ${counted(deleteBranches.length, "branch", "branches")}`] : []
	];
}
function describeComment(comment) {
	switch (comment?.kind) {
		case void 0: return [];
		case "create": return ["write its status comment"];
		case "update": return ["update its status comment"];
		case "locked": return ["write no comment, as its conversation is locked"];
	}
}
function describeNotice(change) {
	switch (change.kind) {
		case "create": return `open an issue that says why the queue stands still: ${quoteInline(change.title)}`;
		case "update": return `${change.reopen ? "open again" : "update"} the issue that says why the queue stands still: ${quoteInline(change.title)}`;
		case "close": return "close the issue that said why the queue stood still";
	}
}
function ofTask(task) {
	return task === void 0 ? "" : ` for #${task}`;
}
function counted(count, one, many) {
	return `${count} ${count === 1 ? one : many}`;
}
export { describeEffect as t };
