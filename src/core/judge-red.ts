import type { IssueNumber, Millis, Sha } from './ids.ts';
import { judgeTrial } from './judge-trial.ts';
import type { MainState } from './judge-main.ts';
import type { RedCause } from './pause.ts';
import { placeOfMerge } from './place-of-merge.ts';
import type { Policy } from './policy.ts';
import type { AttemptFacts, RevertFacts, Snapshot } from './snapshot.ts';
import type { Merge, Trial } from './task-state.ts';
import { checkNames } from './verdict.ts';

const DAY: Millis = 86_400_000;

/** Why the default branch is red, and what is being tried against it. */
export interface RedState {
  readonly cause: RedCause;
  /** By the merge that may be why: whose it is, and how its revert stands. */
  readonly trials: Trials;
}

interface Suspect {
  readonly task: IssueNumber;
  readonly merge: Sha;
  readonly trial: Trial;
}

type Trials = ReadonlyMap<Sha, Pick<Suspect, 'task' | 'trial'>>;

/**
 * Finds out who turned the default branch red. Nothing is guessed: of the merges of Pawl's that lie
 * between the last green commit and the newest red one, the newest is taken back on a branch, and CI
 * says whether that helps; then the next. Where no green commit is in sight that alone is the proof. What a
 * person committed is never reverted, nor is a revert.
 */
export function judgeRed(
  main: Extract<MainState, { kind: 'red' }>,
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
): RedState {
  const none: Trials = new Map();
  if (main.confirmedAt !== undefined) return { cause: { kind: 'confirming' }, trials: none };

  // What alone lies between green and red needs no further proof; what brought a merge in is not alone,
  // and what never ran on the green commit may have been red there as well.
  const { carried } = snapshot.repository;
  const failed = checkNames(main.failed);
  const isAlone = main.range.size === 1 && ![...carried.values()].some((at) => main.range.has(at));
  const wasGreen = failed.every((name) => main.passedBefore?.includes(name));
  const toProve = isAlone && wasGreen ? [] : failed;
  const suspects = findSuspects(main.range, snapshot, policy, now, toProve);
  const trials = takeTurns(suspects);
  const tasks = suspects.map(({ task }) => task);
  const landed = suspects.filter(({ trial }) => trial.kind === 'merged');
  const unjudged = landed.find(
    ({ trial }) =>
      trial.kind === 'merged' &&
      main.unjudged.has(placeOfMerge(trial.merge.sha, snapshot.repository) ?? trial.merge.sha),
  );
  if (unjudged) return { cause: { kind: 'reverted', task: unjudged.task }, trials };
  // A revert that landed and is red itself: no revert of it, and no other is tried on top of it.
  if (landed.length > 0) return { cause: { kind: 'not-found', tasks }, trials: onlyLanded(trials) };
  if (tasks.length === 0) {
    return { cause: { kind: main.passedBefore ? 'people' : 'before' }, trials };
  }
  const { maxPerDay } = policy.rollback;
  const reverts = revertTimes(snapshot, now - DAY);
  if (reverts.length >= maxPerDay) {
    const oldest = maxPerDay === 0 ? undefined : reverts[reverts.length - maxPerDay];
    const until = oldest === undefined ? undefined : oldest + DAY;
    return { cause: { kind: 'limit', reverts: maxPerDay, until }, trials: none };
  }
  const exhausted = suspects.every(({ trial }) => trial.kind === 'failed');
  return { cause: exhausted ? { kind: 'not-found', tasks } : { kind: 'suspects', tasks }, trials };
}

interface FoundMerge {
  readonly task: IssueNumber;
  readonly attempt: AttemptFacts;
  readonly merge: Merge;
  /** How many commits of the range came after it, or after what brought it in. */
  readonly depth: number;
}

/** Merges of Pawl's in the range, newest first. */
function findSuspects(
  range: ReadonlySet<Sha>,
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
  toProve: readonly string[],
): readonly Suspect[] {
  const { repository } = snapshot;
  const places = [...range];
  const merges = new Map<Sha, FoundMerge>();
  for (const { issue, attempts } of snapshot.tasks) {
    for (const attempt of attempts) {
      const merge = attempt.pullRequest?.merge;
      const place = merge && placeOfMerge(merge.sha, repository);
      if (!place || !range.has(place)) continue;
      const depth = places.indexOf(place);
      // Two that went in as one commit are taken back as one, whichever is looked at first.
      if ((merges.get(merge.sha)?.task ?? 0) > issue.number) continue;
      merges.set(merge.sha, { task: issue.number, attempt, merge, depth });
    }
  }
  const newestFirst = [...merges.values()].toSorted(
    (a, b) => a.depth - b.depth || b.merge.at - a.merge.at || b.task - a.task,
  );
  return newestFirst.map(({ task, attempt, merge: { sha: merge } }) => {
    const revert = snapshot.reverts.find(
      (its) => its.task === task && its.attempt === attempt.number,
    );
    const landed = landedRevert(merge, revert, attempt, snapshot);
    const trial: Trial = landed
      ? { kind: 'merged', pullRequest: revert?.pullRequest, merge: landed.merge }
      : judgeTrial(revert, snapshot, policy, now, toProve);
    return { task, merge, trial };
  });
}

/** What took a merge back, and whose doing that was. */
export interface LandedRevert {
  readonly merge: Merge;
  readonly by: 'pawl' | 'person';
}

/** The commit that took a merge back, by whichever trace of it is left: its branch may be gone. */
export function landedRevert(
  merge: Sha,
  revert: RevertFacts | undefined,
  { record }: AttemptFacts,
  { repository }: Pick<Snapshot, 'repository'>,
): LandedRevert | undefined {
  const { merge: back, base } = revert?.pullRequest ?? {};
  // Somebody may have turned it to another branch; or the default branch has another name since.
  const isIn = base === repository.defaultBranch || (back && placeOfMerge(back.sha, repository));
  if (back && isIn) return { merge: back, by: 'pawl' };
  const commit = repository.history.find(({ reverts }) => reverts === merge);
  if (commit) {
    const { sha, committedAt: at, task } = commit;
    return { merge: { sha, at }, by: task === undefined ? 'person' : 'pawl' };
  }
  const { outcome, revertedBy } = record?.content ?? {};
  if (revertedBy === undefined) return undefined;
  const blamed = outcome?.kind === 'failed' && outcome.class === 'agent';
  return {
    merge: { sha: revertedBy, at: record?.writtenAt ?? 0 },
    by: blamed ? 'pawl' : 'person',
  };
}

/** One trial at a time, the newest merge's first: the others wait for its outcome. */
function takeTurns(suspects: readonly Suspect[]): Trials {
  const current = suspects.find(({ trial }) => trial.kind !== 'failed');
  return new Map(
    suspects.map(({ task, merge, trial }) => {
      const waits = merge !== current?.merge && isUnderWay(trial);
      return [merge, { task, trial: waits ? { kind: 'waits-its-turn' } : trial }];
    }),
  );
}

function isUnderWay(trial: Trial): boolean {
  return trial.kind !== 'failed' && trial.kind !== 'merged';
}

function onlyLanded(trials: Trials): Trials {
  return new Map([...trials].filter(([, { trial }]) => trial.kind === 'merged'));
}

/**
 * When merges were taken back since then, oldest first; each once, whichever traces of it there are: a
 * branch that is gone is still told of by its commit.
 */
function revertTimes(
  { reverts, repository, tasks, dayReverts = [] }: Snapshot,
  since: Millis,
): readonly Millis[] {
  const back = new Map(dayReverts.map(({ of, at }) => [of, at]));
  for (const { reverts: of, task, committedAt } of repository.history) {
    // Only what Pawl took back names its task.
    if (of !== undefined && task !== undefined) back.set(of, committedAt);
  }
  for (const { task, attempt, pullRequest } of reverts) {
    if (!pullRequest?.merge) continue;
    const facts = tasks.find(({ issue }) => issue.number === task);
    const merged = facts?.attempts.find(({ number }) => number === attempt)?.pullRequest?.merge;
    back.set(merged?.sha ?? pullRequest.merge.sha, pullRequest.merge.at);
  }
  return [...back.values()].filter((at) => at > since).toSorted((a, b) => a - b);
}
