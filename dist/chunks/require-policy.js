import { t as PawlError } from "./errors2.js";
import { n as renderPolicyProblem, t as readPolicy } from "./read-policy.js";
// src/config/require-policy.ts
/** The policy of that text, or `PAWL_POLICY_INVALID` with every problem on a line of its own. */
function requirePolicy(text) {
	let read = readPolicy(text);
	if (read.ok) return read.policy;
	let count = read.problems.length === 1 ? "1 problem" : `${read.problems.length} problems`, lines = read.problems.map((problem) => `  ${renderPolicyProblem(problem)}`);
	throw new PawlError("PAWL_POLICY_INVALID", [`${count} in .github/pawl.yml`, ...lines].join("\n"));
}
export { requirePolicy as t };
