import type { CheckProof } from './attempt.ts';
import type { Check } from './policy.ts';

const NOT_RUN = '[not run: no time was left]';

/** A check that no time was left for: it has passed no more than one that is red. */
export function unrunCheck({ name, run }: Check): CheckProof {
  return { name, run, passed: false, exitCode: undefined, seconds: 0, logTail: NOT_RUN };
}

export function wasRun({ exitCode, logTail }: CheckProof): boolean {
  return exitCode !== undefined || logTail !== NOT_RUN;
}

/** How its command ended, in words that follow the command. */
export function tellEnding(proof: CheckProof): string {
  if (!wasRun(proof)) return 'was not run, as no time was left';
  const { exitCode } = proof;
  return exitCode === undefined ? 'did not end in time' : `ended with exit code ${exitCode}`;
}

/** In one word, for a list. */
export function tellResult(proof: CheckProof): 'passed' | 'failed' | 'not run' {
  if (proof.passed) return 'passed';
  return wasRun(proof) ? 'failed' : 'not run';
}
