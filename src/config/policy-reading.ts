import type { PolicyReading } from '../core/reconcile.ts';
import { renderPolicyProblem } from './policy-problem.ts';
import { readPolicy } from './read-policy.ts';

/** Texts that are remembered: of so many repositories. */
const KEPT = 100;

const kept = new Map<string | undefined, PolicyReading>();

/**
 * The policy of that text, or what is wrong with it, each problem with its line and remedy. The files
 * seldom change and are asked for on every look: the last readings are kept.
 */
export function policyReading(text: string | undefined): PolicyReading {
  const known = kept.get(text);
  if (known) return known;
  const reading = makeReading(text);
  const [oldest] = kept.keys();
  if (kept.size >= KEPT) kept.delete(oldest);
  kept.set(text, reading);
  return reading;
}

function makeReading(text: string | undefined): PolicyReading {
  const read = readPolicy(text);
  if (read.ok) return read;
  return { ok: false, problems: read.problems.map(renderPolicyProblem) };
}
