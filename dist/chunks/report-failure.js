import { r as setFailed } from "./core.js";
import { t as PawlError } from "./errors2.js";
import { n as explainUnexpected } from "./explain-failure.js";
// src/action/report-failure.ts
/** Fails the step: an annotation with code and remedy; the stack only where the fault may be ours. */
function reportFailure(thrown) {
	let error = explainUnexpected(thrown);
	error instanceof PawlError ? setFailed(error.toString()) : setFailed(error instanceof Error ? error.stack ?? error.message : String(error));
}
export { reportFailure as t };
