import type { FailureClass } from './attempt-record.ts';
import type { DerivedTask } from './derived-task.ts';
import type { Effect } from './effect.ts';
import { endRun } from './end-run.ts';
import { leaveQueue } from './leave-queue.ts';
import { queueRemoval } from './queue-removal.ts';
import type { Scene } from './scene.ts';
import type { AttemptFacts, PullRequestFacts } from './snapshot.ts';
import { recordFailure, reviewEvidence } from './record-effect.ts';
import { runAgain } from './run-again.ts';
import { closeTrials, recordRevert, stepMerged } from './step-merged.ts';
import { stopRuns } from './stop-runs.ts';
import type { CiState, TaskState } from './task-state.ts';
import { checkNames } from './verdict.ts';

const NOTHING: readonly Effect[] = [];

/** What moves one task on: its merge, the record of a failure, and the end of what was replaced. */
export function stepTask(task: DerivedTask, scene: Scene): readonly Effect[] {
  const { facts } = task;
  if (facts.attempts.length === 0 && scene.snapshot.reverts.length === 0) return NOTHING;
  return [...leaveQueue(task, scene), ...stepState(task, scene)];
}

function stepState(task: DerivedTask, scene: Scene): readonly Effect[] {
  const { facts, state } = task;
  switch (state.kind) {
    case 'validating':
      return [
        ...recordDeaths(task),
        ...validate(task, state, scene),
        ...closeOlder(task, state.attempt),
      ];
    case 'awaiting-review':
      return [...recordDeaths(task), ...closeOlder(task, state.attempt)];
    case 'working':
      // Its pull request may be open already, and its record be on the way.
      return [...recordDeaths(task), ...endLate(state), ...closeOlder(task, state.attempt)];
    case 'watching':
      // A person may have merged what was given up, while another attempt is at work.
      return [
        ...recordDeaths(task),
        ...stopRuns(facts, scene.policy, scene.now),
        ...stepMerged(task, state, scene),
        ...closeOlder(task, undefined),
      ];
    case 'queued':
    case 'needs-spec':
      return [...recordDeaths(task), ...closeOlder(task, undefined), ...closeTrials(task, scene)];
    case 'done':
      return [
        ...recordDeaths(task),
        ...stopRuns(facts, scene.policy, scene.now),
        ...closeOlder(task, undefined),
      ];
    case 'needs-human': {
      const { why } = state;
      const reverted = why.kind === 'reverted' ? recordRevert(task, why, scene) : [];
      // The last pull request stays open, as a person may want to go on from it; not if he stopped it.
      const keep = why.kind === 'stopped' ? undefined : facts.attempts.at(-1);
      const stopped = why.kind === 'stopped' ? recordStop(task, why.by) : [];
      return [
        ...recordDeaths(task),
        ...reverted,
        ...stopped,
        ...closeOlder(task, keep),
        ...closeTrials(task, scene),
      ];
    }
    case 'cancelled':
      return [...stopRuns(facts, scene.policy, scene.now), ...closeOlder(task, undefined)];
  }
}

function validate(
  task: DerivedTask,
  state: Extract<TaskState, { kind: 'validating' }>,
  scene: Scene,
): readonly Effect[] {
  const { attempt, pullRequest, ci, step } = state;
  const { number, title } = task.facts.issue;
  const { repository, policy } = scene;
  switch (step.kind) {
    case 'merge':
      return [
        {
          kind: 'merge',
          task: number,
          pullRequest: pullRequest.number,
          head: pullRequest.head,
          method: policy.merge.method,
          title,
          reverts: undefined,
        },
      ];
    case 'enqueue':
      return [
        { kind: 'enqueue', task: number, pullRequest: pullRequest.id, head: pullRequest.head },
      ];
    case 'update':
      return [
        { kind: 'update-branch', task: number, attempt, pullRequest, base: repository.head.sha },
      ];
    case 'accept-head': {
      const record = attempt.record?.content;
      return record
        ? [{ kind: 'accept-head', task: number, attempt, record, head: step.head }]
        : [];
    }
    case 'unapproved':
      if (step.why.kind !== 'changed-since-claim') return [];
      return [
        recordFailure(task, attempt, {
          class: 'cancelled',
          reason: 'The text of the task was changed, and approved anew, while this was made',
        }),
      ];
    case 'refused':
    case 'in-queue':
    case 'showing':
    case 'settling':
    case 'waits-its-turn':
    case 'main-red':
    case 'held':
      return [];
    case 'none':
      return judged(task, attempt, pullRequest, ci, scene);
  }
}

/** What CI or a reviewer found against it becomes evidence for the next attempt. */
function judged(
  task: DerivedTask,
  attempt: AttemptFacts,
  { number, head }: PullRequestFacts,
  ci: CiState,
  { unrepeatable }: Scene,
): readonly Effect[] {
  const pull = `pull request #${number}`;
  switch (ci.kind) {
    case 'silent':
    case 'pending':
    case 'green':
      return [];
    case 'red': {
      const issue = task.facts.issue.number;
      if (ci.rerun.length > 0) return runAgain(issue, ci.rerun, unrepeatable);
      const names = checkNames(ci.failed).map((name) => `\`${name}\``);
      const reason = `CI refused ${pull}: ${names.join(', ')} failed`;
      return [recordFailure(task, attempt, { class: 'agent', reason, failedChecks: ci.failed })];
    }
    case 'refused': {
      const who = ci.reviews.map(({ author }) => author?.login ?? 'somebody').join(', ');
      const reason = `${who} asked for changes in ${pull}`;
      return [
        recordFailure(task, attempt, {
          class: 'agent',
          reason,
          evidence: ci.reviews.map(reviewEvidence),
        }),
      ];
    }
    case 'dequeued': {
      const reason = `The merge queue put out ${pull} (${head.slice(0, 7)}): ${ci.reason}`;
      return [recordFailure(task, attempt, { class: classOf(ci.reason), reason })];
    }
    case 'conflict': {
      const reason = `Pull request #${number} conflicts with what has landed since`;
      return [recordFailure(task, attempt, { class: 'conflict', reason })];
    }
  }
}

/** What a merge queue says of a pull request it put out: only what is red is the agent's fault. */
function classOf(reason: string): FailureClass {
  switch (queueRemoval(reason)) {
    case 'conflict':
      return 'conflict';
    case 'red':
      return 'agent';
    case 'late':
    case 'nobody':
    case 'merged':
      return 'flaky';
    case 'by-person':
      return 'cancelled';
  }
}

/** Runs that ended without a record get one, so that nobody need ask for them again. */
function recordDeaths(task: DerivedTask): readonly Effect[] {
  return task.attempts.flatMap(({ attempt, state }) => {
    if (attempt.record || !attempt.claim || state.kind !== 'failed') return [];
    // What is not published yet can never be any more: the branch is moved away first.
    const release = attempt.branch?.tip === attempt.claim.sha;
    const { class: its, reason } = state;
    const death = recordFailure(task, attempt, { class: its, reason, release });
    // Given up, it is asked once more all the same: what it still did would be for nothing.
    const { run } = attempt;
    return run?.live
      ? [endRun(run, { task: task.facts.issue.number, force: true }), death]
      : [death];
  });
}

/** What was stopped is over: resumed, the task is made anew, and not taken for closed by a person. */
function recordStop(task: DerivedTask, by: string): readonly Effect[] {
  return task.attempts.flatMap(({ attempt, state }) =>
    state.kind === 'open' || state.kind === 'changed' || state.kind === 'closed'
      ? [recordFailure(task, attempt, { class: 'cancelled', reason: `${by} stopped it` })]
      : [],
  );
}

/** Open pull requests of attempts that are over, but for the one of `keep`. */
function closeOlder({ facts }: DerivedTask, keep: AttemptFacts | undefined): readonly Effect[] {
  return facts.attempts.flatMap((attempt) =>
    attempt !== keep && attempt.pullRequest?.state === 'open'
      ? [
          {
            kind: 'close-pull-request',
            task: facts.issue.number,
            pullRequest: attempt.pullRequest.id,
          } as const,
        ]
      : [],
  );
}

/** A run that takes too long, or that nobody wants any more, is cancelled; at last by force. */
function endLate({
  attempt: { run, claim },
  run: watch,
}: Extract<TaskState, { kind: 'working' }>): readonly Effect[] {
  if (!run || !claim || watch.kind === 'in-time') return [];
  const force = watch.kind === 'stuck' || (watch.kind === 'unwanted' && watch.force);
  return [endRun(run, { task: claim.task, force })];
}
