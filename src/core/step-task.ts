import type { Effect } from './effect.ts';
import { judgeAttempt } from './judge-attempt.ts';
import type { DerivedTask } from './order-queue.ts';
import type { Policy } from './policy.ts';
import type { AttemptFacts, Snapshot, TaskFacts } from './snapshot.ts';
import type { CiState } from './task-state.ts';

/** What moves one task on: its merge, the record of a failure, and the end of what was replaced. */
export function stepTask(task: DerivedTask, snapshot: Snapshot, policy: Policy): readonly Effect[] {
  const { facts, state } = task;
  const deaths = recordDeaths(facts, snapshot, policy);
  switch (state.kind) {
    case 'validating':
      return [
        ...deaths,
        ...validate(state.attempt, state.ci, facts, policy),
        ...closeOlder(facts, state.attempt),
      ];
    case 'working':
      // Its pull request may be open already, and its record be on the way.
      return [...deaths, ...closeOlder(facts, state.attempt)];
    case 'queued':
    case 'needs-spec':
    case 'watching':
    case 'done':
      return [...deaths, ...closeOlder(facts, undefined)];
    case 'needs-human':
      // The last pull request stays open: a person may want to go on from it.
      return [...deaths, ...closeOlder(facts, facts.attempts.at(-1))];
    case 'cancelled':
      return [...stopRuns(facts), ...closeOlder(facts, undefined)];
  }
}

function validate(
  attempt: AttemptFacts,
  ci: CiState,
  facts: TaskFacts,
  policy: Policy,
): readonly Effect[] {
  const { pullRequest } = attempt;
  const task = facts.issue.number;
  if (!pullRequest) return [];
  switch (ci.kind) {
    case 'silent':
    case 'pending':
      return [];
    case 'green':
      if (ci.mainRed.length > 0) return [];
      return [
        {
          kind: 'merge',
          task,
          pullRequest: pullRequest.number,
          head: pullRequest.head,
          method: policy.merge.method,
          title: facts.issue.title,
        },
      ];
    case 'red': {
      const names = [...new Set(ci.failed.map((check) => check.name))]
        .map((name) => `\`${name}\``)
        .join(', ');
      const reason = `CI refused pull request #${pullRequest.number}: ${names} failed`;
      return [
        { kind: 'record-failure', task, attempt, class: 'agent', reason, failedChecks: ci.failed },
      ];
    }
    case 'conflict': {
      const reason = `Pull request #${pullRequest.number} conflicts with what has landed since`;
      return [
        { kind: 'record-failure', task, attempt, class: 'conflict', reason, failedChecks: [] },
      ];
    }
  }
}

/** Runs that ended without a record get one, so that nobody need ask for them again. */
function recordDeaths(facts: TaskFacts, snapshot: Snapshot, policy: Policy): readonly Effect[] {
  return facts.attempts.flatMap((attempt) => {
    if (attempt.record || !attempt.claim) return [];
    const state = judgeAttempt(attempt, snapshot.repository, policy);
    if (state.kind !== 'failed') return [];
    return [
      {
        kind: 'record-failure' as const,
        task: facts.issue.number,
        attempt,
        class: state.class,
        reason: state.reason,
        failedChecks: [],
      },
    ];
  });
}

/** Open pull requests of attempts that are over, but for the one of `keep`. */
function closeOlder(facts: TaskFacts, keep: AttemptFacts | undefined): readonly Effect[] {
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

function stopRuns(facts: TaskFacts): readonly Effect[] {
  return facts.attempts.flatMap(({ run }) =>
    run?.live ? [{ kind: 'cancel-run', task: facts.issue.number, runId: run.id } as const] : [],
  );
}
