import type { Policy } from '../core/policy.ts';
import { PawlError } from '../errors.ts';
import { renderPolicyProblem } from './policy-problem.ts';
import { readPolicy } from './read-policy.ts';

/** The policy of that text, or `PAWL_POLICY_INVALID` with every problem on a line of its own. */
export function requirePolicy(text: string | undefined | null): Policy {
  const read = readPolicy(text);
  if (read.ok) return read.policy;
  const count = read.problems.length === 1 ? '1 problem' : `${read.problems.length} problems`;
  const lines = read.problems.map((problem) => `  ${renderPolicyProblem(problem)}`);
  throw new PawlError('PAWL_POLICY_INVALID', [`${count} in .github/pawl.yml`, ...lines].join('\n'));
}
