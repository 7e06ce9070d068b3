// src/config/policy-problem.ts
/** One line for one problem. */
function renderPolicyProblem(problem) {
	let subject = problem.key === "" ? "" : `\`${problem.key}\` `;
	return `line ${problem.line}, column ${problem.column}: ${subject}${problem.problem}. ${problem.remedy}`;
}
export { renderPolicyProblem as t };
