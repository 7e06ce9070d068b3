// src/core/with-attempt.ts
/**
* A snapshot after one attempt changed by our own doing, so that a job need not read everything again
* to show what it did.
*/
function withAttempt(snapshot, task, attempt) {
	return {
		...snapshot,
		tasks: snapshot.tasks.map((facts) => facts.issue.number === task ? {
			...facts,
			attempts: [...facts.attempts.filter(({ number }) => number !== attempt.number), attempt].toSorted((a, b) => a.number - b.number)
		} : facts)
	};
}
// src/action/shows-only.ts
/** An effect as a job of the workflow performs it: people's commands are answered by the controller alone. */
function showsOnly(effect) {
	return effect.kind === "show" ? {
		...effect,
		answers: []
	} : effect;
}
export { withAttempt as n, showsOnly as t };
