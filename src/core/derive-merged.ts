import type { Millis } from './ids.ts';
import { judgeCommit, watchedChecks } from './judge-main.ts';
import { landedRevert } from './judge-red.ts';
import { holdersOf, isLost } from './place-of-merge.ts';
import type { Scene } from './scene.ts';
import type { AttemptFacts, PullRequestFacts, TaskFacts } from './snapshot.ts';
import type { HumanReason, Merge, TaskState, Trial } from './task-state.ts';
import { checkNames, lastStart } from './verdict.ts';

const MINUTE: Millis = 60_000;

/** So many times its deadline a merge is watched at most. */
const MOST_WATCHES = 5;

/**
 * The state of a task whose pull request was merged: done once a commit that holds the merge is green,
 * watched until then, and a suspect when the default branch is red.
 */
export function deriveMerged(
  facts: TaskFacts,
  attempt: AttemptFacts,
  pullRequest: PullRequestFacts,
  merge: Merge,
  scene: Scene,
): TaskState {
  const { issue } = facts;
  const revert = findRevert(issue.number, attempt, merge, scene);
  if (revert) {
    if (!issue.open) return { kind: 'cancelled' };
    return { kind: 'needs-human', why: { kind: 'reverted', merge, ...revert } };
  }
  if (isVerified(merge, scene)) return { kind: 'done', pullRequest, merge, verified: true };

  if (isLost(merge, scene.repository, scene.now)) {
    return { kind: 'needs-human', why: { kind: 'merge-lost', merge } };
  }

  const watching = { kind: 'watching', attempt, pullRequest, merge } as const;
  const { main, red, now } = scene;
  if (main.kind === 'red' && red) {
    const checks = checkNames(main.failed);
    if (red.cause.kind === 'confirming') {
      return { ...watching, watch: { kind: 'confirming', checks } };
    }
    const tried = red.trials.get(merge.sha);
    // Two pull requests that went in as one commit are taken back as one.
    const trial = tried?.task === issue.number ? tried.trial : undefined;
    const why = trial && hopeless(trial, red.cause.kind);
    if (why) return { kind: 'needs-human', why: { kind: 'main-red', merge, checks, why } };
    if (trial) return { ...watching, watch: { kind: 'suspect', checks, trial } };
    return { ...watching, watch: { kind: 'red', since: main.since, checks } };
  }
  const until = watchedUntil(merge, scene);
  if (now >= until) return { kind: 'done', pullRequest, merge, verified: false };
  return { ...watching, watch: { kind: 'waiting', until } };
}

/** Green as soon as the merge or one of its descendants is: whatever was red between was mended. */
function isVerified(merge: Merge, { repository, policy }: Scene): boolean {
  const watched = watchedChecks(repository, policy);
  return holdersOf(merge.sha, repository).some(
    (commit) => judgeCommit(commit, watched).kind === 'green',
  );
}

/**
 * A run that is repeated, or that a newer merge's took the place of, has its time again; not for ever, as
 * a branch may see a new commit every minute and no verdict.
 */
function watchedUntil(merge: Merge, { repository, policy }: Scene): Millis {
  const patience = policy.watch.minutes * MINUTE;
  const checks = holdersOf(merge.sha, repository).flatMap((commit) => commit.checks);
  return Math.min(lastStart(checks, merge.at) + patience, merge.at + MOST_WATCHES * patience);
}

/** A suspect that nothing more is tried against needs a person, once every other was tried as well. */
function hopeless(trial: Trial, cause: string): string | undefined {
  return trial.kind === 'failed' && cause === 'not-found'
    ? `taking it back does not help: ${trial.why}`
    : undefined;
}

type Reverted = Omit<Extract<HumanReason, { kind: 'reverted' }>, 'kind' | 'merge'>;

function findRevert(
  task: TaskFacts['issue']['number'],
  attempt: AttemptFacts,
  merge: Merge,
  { snapshot }: Scene,
): Reverted | undefined {
  const its = snapshot.reverts.find(
    (revert) => revert.task === task && revert.attempt === attempt.number,
  );
  const landed = landedRevert(merge.sha, its, attempt, snapshot);
  const revertPull = its?.pullRequest?.merge ? its.pullRequest.number : undefined;
  return landed && { revert: landed.merge, by: landed.by, revertPull };
}
