import type { PolicyReading } from '../core/reconcile.ts';
import { renderPolicyProblem } from './policy-problem.ts';
import { readPolicy } from './read-policy.ts';

/**
 * The policy of that text, or what is wrong with it, each problem with its line and remedy. The file
 * seldom changes and is asked for on every look: the last reading is kept.
 */
export function policyReading(text: string | undefined): PolicyReading {
  if (!last || last.text !== text) last = { text, reading: makeReading(text) };
  return last.reading;
}

let last: { readonly text: string | undefined; readonly reading: PolicyReading } | undefined;

function makeReading(text: string | undefined): PolicyReading {
  const read = readPolicy(text);
  if (read.ok) return read;
  return { ok: false, problems: read.problems.map(renderPolicyProblem) };
}
