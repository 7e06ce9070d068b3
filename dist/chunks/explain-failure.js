import { t as PawlError } from "./errors2.js";
// src/github/client/explain-failure.ts
/** GitHub's words, REST and GraphQL, for what the App was not granted. */
const NOT_ACCESSIBLE = "not accessible by integration";
/**
* Whether an error of GraphQL's says that a permission is missing. A look that is refused with other
* words is refused to this App; a write may be to anybody: into a locked conversation, by a rule.
*/
function isOfPermissions({ type, message }, { request }) {
	return type === "FORBIDDEN" ? message.includes(NOT_ACCESSIBLE) || !/^\s*mutation\b/.test(request?.query ?? "") : !1;
}
/**
* Turns GitHub's refusals of credentials and permissions into errors with a remedy. Everything else is
* given back as it came: its caller knows what a 404, 409 or 422 means there.
*/
function explainFailure(error, repository) {
	let where = `${repository.owner}/${repository.name}`;
	if (isFailedQuery(error)) {
		let refused = error.errors.find((one) => isOfPermissions(one, error));
		if (!refused) return error;
		let detail = `${where}: ${refused.message}`;
		return new PawlError("PAWL_PERMISSION_MISSING", detail, { cause: error });
	}
	if (!isFailedRequest(error)) return error;
	let said = `${where} answered ${error.status}: ${error.message}`, noSuchApp = error.status === 404 && error.message.includes("Integration not found");
	if (error.status === 401 || noSuchApp) return new PawlError("PAWL_TOKEN_REFUSED", said, { cause: error });
	if (error.status === 403 && error.message.includes(NOT_ACCESSIBLE)) {
		let needed = error.response?.headers?.["x-accepted-github-permissions"], detail = needed === void 0 ? said : `${said} (needs ${needed})`;
		return new PawlError("PAWL_PERMISSION_MISSING", detail, { cause: error });
	}
	return error;
}
/**
* For whoever shows an error to a person: `PAWL_GITHUB_FAILED` for an answer that nobody expected, or
* for none at all. Anything that is not GitHub's is given back as it came.
*/
function explainUnexpected(error) {
	if (isFailedQuery(error)) return new PawlError("PAWL_GITHUB_FAILED", `GraphQL: ${error.message}`, { cause: error });
	if (!isFailedRequest(error)) return error;
	let id = error.response?.headers?.["x-github-request-id"], request = id === void 0 ? "no answer" : `status ${error.status}, request id ${id}`;
	return new PawlError("PAWL_GITHUB_FAILED", `${error.message} (${request})`, { cause: error });
}
/** Whether `error` is an answer of GitHub's with a status, and that status is one of `statuses`. */
function hasStatus(error, ...statuses) {
	return isFailedRequest(error) && statuses.includes(error.status);
}
/** Whether GitHub answered a request with a failure, or did not answer (status 500, no response). */
function isFailedRequest(error) {
	return error instanceof Error && "status" in error && typeof error.status == "number";
}
function isFailedQuery(error) {
	return error instanceof Error && error.name === "GraphqlResponseError" && "errors" in error;
}
export { isFailedRequest as i, explainUnexpected as n, hasStatus as r, explainFailure as t };
