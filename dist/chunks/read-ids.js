import { t as PawlError } from "./errors2.js";
import { l as isSha } from "./record-schema.js";
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
export { asSha as n, withAttempt as r, asNodeId as t };
