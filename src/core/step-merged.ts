import type { DerivedTask } from './derived-task.ts';
import type { Effect } from './effect.ts';
import type { IssueNumber, Millis } from './ids.ts';
import { recordFailure } from './record-effect.ts';
import { runAgain, unconfirmedRuns } from './run-again.ts';
import type { Scene } from './scene.ts';
import type { CheckFacts } from './snapshot.ts';
import type { HumanReason, TaskState } from './task-state.ts';
import { checkNames, isUnderWay } from './verdict.ts';

const MINUTE: Millis = 60_000;

type Watching = Extract<TaskState, { kind: 'watching' }>;

/** What is done about a merge while the default branch is watched: its trial revert, step by step. */
export function stepMerged(task: DerivedTask, state: Watching, scene: Scene): readonly Effect[] {
  const { watch } = state;
  if (watch.kind !== 'suspect') return [];
  const { number, title } = task.facts.issue;
  const { trial, checks } = watch;
  switch (trial.kind) {
    case 'untried':
    case 'unopened':
      return [
        {
          kind: 'revert',
          task: number,
          attempt: state.attempt.number,
          merge: state.merge.sha,
          pullRequest: state.pullRequest.number,
          title,
          branchExists: trial.kind === 'unopened',
          failed: checks,
        },
      ];
    case 'running':
      return rerunTrial(number, trial.pullRequest.checks, scene);
    case 'behind':
      return [
        {
          kind: 'update-branch',
          task: number,
          attempt: undefined,
          pullRequest: trial.pullRequest,
          base: scene.repository.head.sha,
        },
      ];
    case 'passed':
      if (scene.repository.rules.mergeQueue) {
        const { id, head } = trial.pullRequest;
        return [{ kind: 'enqueue', task: number, pullRequest: id, head }];
      }
      return [
        {
          kind: 'merge',
          task: number,
          pullRequest: trial.pullRequest.number,
          head: trial.commit,
          method: scene.policy.merge.method,
          title,
          reverts: state.merge.sha,
        },
      ];
    case 'failed':
      return trial.pullRequest?.state === 'open'
        ? [{ kind: 'close-pull-request', task: number, pullRequest: trial.pullRequest.id }]
        : [];
    case 'waits-its-turn':
    case 'needs-review':
    case 'refused':
    case 'in-queue':
    case 'merged':
      return [];
  }
}

/** Trials of a merge that nobody takes back any more. */
export function closeTrials({ facts }: DerivedTask, { snapshot }: Scene): readonly Effect[] {
  const { number } = facts.issue;
  return snapshot.reverts.flatMap(({ task, pullRequest }) =>
    task === number && pullRequest?.state === 'open'
      ? [{ kind: 'close-pull-request', task, pullRequest: pullRequest.id } as const]
      : [],
  );
}

/** A red trial is run once more before it clears its suspect. */
function rerunTrial(
  task: IssueNumber,
  checks: readonly CheckFacts[],
  { unrepeatable, now, policy }: Scene,
): readonly Effect[] {
  if (checks.some(isUnderWay)) return [];
  const failed = checks.filter(({ result }) => result === 'failed');
  const runs = unconfirmedRuns(failed, unrepeatable, now - policy.ci.minutes * MINUTE);
  return runAgain(task, runs, unrepeatable);
}

/**
 * What the default branch said against a merge, kept in the record once it was taken back; that a person
 * took it back is all that is known of his reasons.
 */
export function recordRevert(
  task: DerivedTask,
  { merge, revert, by }: Extract<HumanReason, { kind: 'reverted' }>,
  { main }: Scene,
): readonly Effect[] {
  const attempt = task.facts.attempts.find(
    ({ pullRequest }) => pullRequest?.merge?.sha === merge.sha,
  );
  if (!attempt?.claim || attempt.record?.content.revertedBy !== undefined) return [];
  if (by === 'person') {
    return [
      recordFailure(task, attempt, {
        class: 'cancelled',
        reason: 'A person took its merge back',
        revertedBy: revert.sha,
      }),
    ];
  }
  const failed = main.kind === 'red' ? main.failed : [];
  const names = checkNames(failed).map((name) => `\`${name}\``);
  const why = names.length === 0 ? '' : `: ${names.join(', ')} failed`;
  return [
    recordFailure(task, attempt, {
      class: 'agent',
      reason: `Its merge turned the default branch red and was taken back${why}`,
      failedChecks: failed,
      revertedBy: revert.sha,
    }),
  ];
}
