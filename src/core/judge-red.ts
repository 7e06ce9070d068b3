import type { IssueNumber, Millis, Sha } from './ids.ts';
import { judgeTrial } from './judge-trial.ts';
import type { MainState } from './judge-main.ts';
import type { RedCause } from './pause.ts';
import type { Policy } from './policy.ts';
import type { AttemptFacts, Snapshot } from './snapshot.ts';
import type { Trial } from './task-state.ts';

const DAY: Millis = 86_400_000;

/** Why the default branch is red, and what is being tried against it. */
export interface RedState {
  readonly cause: RedCause;
  /** By the merge that may be why: how its revert stands. */
  readonly trials: ReadonlyMap<Sha, Trial>;
}

interface Suspect {
  readonly task: IssueNumber;
  readonly merge: Sha;
  readonly trial: Trial;
}

/**
 * Finds out who turned the default branch red. Nothing is guessed: of the merges of Pawl's that lie
 * between the last green commit and the newest red one, the newest is taken back on a branch, and CI
 * says whether that helps; then the next. What a person committed is never reverted, nor is a revert.
 */
export function judgeRed(
  main: Extract<MainState, { kind: 'red' }>,
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
): RedState {
  const none: ReadonlyMap<Sha, Trial> = new Map();
  if (main.unconfirmed.length > 0) return { cause: { kind: 'confirming' }, trials: none };
  if (!main.range) return { cause: { kind: 'before' }, trials: none };

  const suspects = findSuspects(main.range, snapshot, policy, now);
  const trials = takeTurns(suspects);
  const tasks = suspects.map(({ task }) => task);
  const landed = suspects.find(({ trial }) => trial.kind === 'merged');
  if (landed?.trial.kind === 'merged' && main.unjudged.has(landed.trial.merge.sha)) {
    return { cause: { kind: 'reverted', task: landed.task }, trials };
  }
  // A revert that landed and is red itself: no revert of it, and no other is tried on top of it.
  if (landed) return { cause: { kind: 'not-found', tasks }, trials: onlyLanded(trials) };
  if (tasks.length === 0) return { cause: { kind: 'people' }, trials };
  const reverts = revertsSince(snapshot, now - DAY);
  if (reverts >= policy.rollback.maxPerDay) {
    return { cause: { kind: 'limit', reverts }, trials: none };
  }
  const exhausted = suspects.every(({ trial }) => trial.kind === 'failed');
  return { cause: exhausted ? { kind: 'not-found', tasks } : { kind: 'suspects', tasks }, trials };
}

/** Merges of Pawl's in the range, newest first. */
function findSuspects(
  range: ReadonlySet<Sha>,
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
): readonly Suspect[] {
  const merges = new Map<Sha, { readonly task: IssueNumber; readonly attempt: AttemptFacts }>();
  for (const { issue, attempts } of snapshot.tasks) {
    for (const attempt of attempts) {
      const merge = attempt.pullRequest?.merge;
      if (merge) merges.set(merge.sha, { task: issue.number, attempt });
    }
  }
  return [...range].flatMap((merge) => {
    const found = merges.get(merge);
    if (!found) return [];
    const revert = snapshot.reverts.find(
      ({ task, attempt }) => task === found.task && attempt === found.attempt.number,
    );
    const trial = judgeTrial(revert, snapshot.repository, policy, now);
    return [{ task: found.task, merge, trial }];
  });
}

/** One trial at a time, the newest merge's first: the others wait for its outcome. */
function takeTurns(suspects: readonly Suspect[]): ReadonlyMap<Sha, Trial> {
  const current = suspects.find(({ trial }) => trial.kind !== 'failed');
  return new Map(
    suspects.map(({ merge, trial }) => {
      const waits = merge !== current?.merge && isUnderWay(trial);
      return [merge, waits ? { kind: 'waits-its-turn' as const } : trial];
    }),
  );
}

function isUnderWay(trial: Trial): boolean {
  return trial.kind !== 'failed' && trial.kind !== 'merged';
}

function onlyLanded(trials: ReadonlyMap<Sha, Trial>): ReadonlyMap<Sha, Trial> {
  return new Map([...trials].filter(([, { kind }]) => kind === 'merged'));
}

/** By the merges that were taken back: a branch that is gone is still told of by its commit. */
function revertsSince({ reverts, repository, tasks }: Snapshot, since: Millis): number {
  const back = new Set<Sha>();
  for (const { task, attempt, pullRequest } of reverts) {
    if (!pullRequest?.merge || pullRequest.merge.at <= since) continue;
    const facts = tasks.find(({ issue }) => issue.number === task);
    const merged = facts?.attempts.find(({ number }) => number === attempt)?.pullRequest?.merge;
    back.add(merged?.sha ?? pullRequest.merge.sha);
  }
  for (const { reverts: of, task, committedAt } of repository.history) {
    // Only what Pawl took back names its task.
    if (of !== undefined && task !== undefined && committedAt > since) back.add(of);
  }
  return back.size;
}
