import type { PullRequestFacts } from './snapshot.ts';

/** Whether a pull request may lack commits of its base: what GitHub does not tell is taken for so. */
export function isBehind({ behindBy }: PullRequestFacts): boolean {
  return behindBy === undefined || behindBy > 0;
}
