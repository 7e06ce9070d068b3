import type { IssueNumber, Millis } from './ids.ts';
import type { Bench } from './judge-attempt.ts';
import { judgeMain } from './judge-main.ts';
import { judgeRed } from './judge-red.ts';
import type { RedState } from './judge-red.ts';
import { findCycles } from './find-cycles.ts';
import type { Policy } from './policy.ts';
import { unrepeatableRuns } from './run-again.ts';
import type { Snapshot, TaskFacts } from './snapshot.ts';

/** What all tasks are judged by: worked out once a pass, so that a pass stays linear in the tasks. */
export interface Scene extends Bench {
  readonly snapshot: Snapshot;
  /** `undefined` while the default branch is not red. */
  readonly red: RedState | undefined;
  /** Tasks that wait for themselves in the end, each with the way around. */
  readonly cycles: ReadonlyMap<IssueNumber, readonly IssueNumber[]>;
}

/** Sets the scene of one pass. */
export function setScene(snapshot: Snapshot, policy: Policy, now: Millis): Scene {
  const { repository } = snapshot;
  const unrepeatable = unrepeatableRuns(snapshot);
  const main = judgeMain(repository, unrepeatable, policy, now);
  const red = main.kind === 'red' ? judgeRed(main, snapshot, policy, now) : undefined;
  const edges = new Map<IssueNumber, readonly IssueNumber[]>();
  for (const task of snapshot.tasks) {
    const dependencies = dependenciesOf(task);
    if (task.issue.open && dependencies.length > 0) edges.set(task.issue.number, dependencies);
  }
  const cycles = edges.size === 0 ? new Map() : findCycles(edges);
  return { snapshot, repository, unrepeatable, policy, now, main, red, cycles };
}

/** What a task waits for: by its text, and by GitHub's own dependencies. */
export function dependenciesOf({ issue }: TaskFacts): readonly IssueNumber[] {
  const named = issue.spec.ok ? issue.spec.spec.dependsOn : [];
  const { blockedBy } = issue;
  return blockedBy === undefined || blockedBy.length === 0
    ? named
    : [...new Set([...named, ...blockedBy])];
}
