import type { Sha } from '../../src/core/ids.ts';
import type {
  CheckFacts,
  CheckResult,
  CommitFacts,
  PullRequestFacts,
  ReviewFacts,
  RunFacts,
} from '../../src/core/snapshot.ts';
import { HOUR, NOON, nodeId, sha } from './fact-basics.ts';

// Facts about what runs, and about what CI and reviewers judge.

export function run(live: boolean, conclusion?: string, changes: Partial<RunFacts> = {}): RunFacts {
  const id = changes.id ?? 1001;
  return {
    id,
    attempt: 1,
    live,
    waiting: false,
    startedAt: NOON - HOUR,
    conclusion,
    url: `https://github.example/o/r/actions/runs/${id}`,
    ...changes,
  };
}

/** A check of GitHub Actions that was run twice already, so that a red one is believed. */
export function check(
  name: string,
  result: CheckResult,
  changes: Partial<CheckFacts> = {},
): CheckFacts {
  return {
    name,
    appId: 15_368,
    result,
    summary: '',
    startedAt: undefined,
    url: undefined,
    checkRun: { id: 7, isJob: true },
    run: { id: 70, attempt: result === 'failed' ? 2 : undefined },
    ...changes,
  };
}

export function review(
  login: string,
  state: ReviewFacts['state'],
  changes: Partial<ReviewFacts> = {},
): ReviewFacts {
  return {
    author: { login, bot: false },
    state,
    counts: true,
    commit: sha('d'),
    at: NOON,
    body: '',
    url: 'https://github.example/o/r/pull/9#pullrequestreview-1',
    ...changes,
  };
}

export function pullRequest(
  number: number,
  changes: Partial<PullRequestFacts> = {},
): PullRequestFacts {
  return {
    id: nodeId(`P_${number}`),
    number,
    url: `https://github.example/o/r/pull/${number}`,
    state: 'open',
    head: sha('d'),
    headAt: changes.createdAt ?? NOON,
    update: undefined,
    base: 'main',
    mergeable: 'yes',
    behindBy: 0,
    createdAt: NOON,
    checks: [],
    reviewDecision: undefined,
    reviews: [],
    inMergeQueue: false,
    dequeued: undefined,
    merge: undefined,
    ...changes,
  };
}

/** A commit of the default branch and what CI says of it. */
export function commit(
  sha: Sha,
  checks: readonly CheckFacts[] = [],
  changes: Partial<CommitFacts> = {},
): CommitFacts {
  return { sha, committedAt: NOON - HOUR, checks, task: undefined, reverts: undefined, ...changes };
}
