import type { PolicyReading } from '../core/reconcile.ts';
import { renderPolicyProblem } from './policy-problem.ts';
import { readPolicy } from './read-policy.ts';
import { remembered } from './remembered.ts';

/** The policy of that text, or what is wrong with it, each problem with its line and remedy. */
export const policyReading = remembered(makeReading);

function makeReading(text: string | undefined | null): PolicyReading {
  const read = readPolicy(text);
  if (read.ok) return read;
  return { ok: false, problems: read.problems.map(renderPolicyProblem) };
}
