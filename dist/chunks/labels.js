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
	"awaiting-review": {
		name: "agent:awaiting-review",
		color: "bfd4f2",
		description: "Green; waits for a review by a person"
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
/** The label of Pawl's own issue that says why the queue stands still. It never makes a task. */
const NOTICE_LABEL = "agent:notice", ALL_LABELS = [
	{
		name: TASK_LABEL,
		color: "c5def5",
		description: "A task for the coding agent"
	},
	{
		name: NOTICE_LABEL,
		color: "b60205",
		description: "Pawl says here why its queue stands still"
	},
	...Object.values(STATE_LABELS).filter((label) => label !== void 0)
], OWN = new Map(ALL_LABELS.map(({ name }) => [name.toLowerCase(), name]));
/** A label's name as Pawl writes it: to GitHub `Agent` and `agent` are the same label. */
function labelName(name) {
	return OWN.get(name.toLowerCase()) ?? name;
}
/** The labels that show a state. */
const STATE_NAMES = new Set(ALL_LABELS.map(({ name }) => name).filter((name) => name !== "agent" && name !== "agent:notice")), UNCHANGED = {
	add: [],
	remove: []
};
/** Which of Pawl's state labels an issue must gain and lose so that it shows `kind` and nothing else. */
function labelChanges(labels, kind) {
	let wanted = stateLabel(kind)?.name, add = wanted !== void 0 && !labels.includes(wanted), isWrong = (name) => STATE_NAMES.has(name) && name !== wanted;
	return !add && !labels.some(isWrong) ? UNCHANGED : {
		add: add ? [wanted] : [],
		remove: labels.filter(isWrong)
	};
}
export { TASK_LABEL as a, STATE_NAMES as i, NEEDS_HUMAN_LABEL as n, labelChanges as o, NOTICE_LABEL as r, labelName as s, ALL_LABELS as t };
