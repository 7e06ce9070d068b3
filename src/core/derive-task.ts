import { judgeApproval } from './approval.ts';
import type { Millis } from './ids.ts';
import type { DerivedTask, KnownTask } from './derived-task.ts';
import { deriveMerged } from './derive-merged.ts';
import { deriveOpen } from './derive-open.ts';
import { isLostClaim } from './is-lost-claim.ts';
import { judgeAttempt } from './judge-attempt.ts';
import { judgeHistory } from './judge-history.ts';
import { TASK_LABEL } from './labels.ts';
import { readOrders } from './orders.ts';
import type { Orders } from './orders.ts';
import { dependenciesOf } from './scene.ts';
import type { Scene } from './scene.ts';
import type { AttemptFacts, TaskFacts } from './snapshot.ts';
import type { HumanReason, RunWatch, TaskState, Wait } from './task-state.ts';

/** Most tasks of a long queue have none: one list will do for all of them. */
const NONE: KnownTask['attempts'] = [];

/**
 * Derives one task: the only place that decides where it stands. Whether a queued task also finds room
 * is decided over all tasks together (`order-queue.ts`).
 */
export function deriveTask(facts: TaskFacts, scene: Scene): DerivedTask {
  const { snapshot, policy } = scene;
  const attempts =
    facts.attempts.length === 0
      ? NONE
      : facts.attempts.map((attempt) => ({ attempt, state: judgeAttempt(attempt, scene) }));
  const orders = readOrders(facts, snapshot.roles, policy);
  const unapproved = judgeApproval(facts, orders, snapshot.roles, policy);
  const state = deriveState({ facts, attempts, orders, unapproved }, scene);
  return { facts, attempts, orders, unapproved, state };
}

function deriveState(task: KnownTask, scene: Scene): TaskState {
  const { facts, attempts, orders } = task;
  const { issue } = facts;
  const current =
    attempts === NONE ? NONE : attempts.filter(({ attempt }) => isSince(attempt.claimedAt, orders));

  const merged = attempts.findLast(({ state }) => state.kind === 'merged');
  if (merged?.state.kind === 'merged') {
    const { pullRequest, merge } = merged.state;
    const state = deriveMerged(facts, merged.attempt, pullRequest, merge, scene);
    // What is merged is watched to its end, whatever is asked meanwhile: it may have to be taken back.
    if (!isOver(state) || !issue.open || isSince(merge.at, orders)) return state;
  }
  if (!issue.open || !issue.labels.includes(TASK_LABEL)) return { kind: 'cancelled' };

  // A run that lives is at work whatever was asked since: nothing else may begin before it is dead.
  const live = attempts.findLast(({ state }) => state.kind === 'live');
  if (live?.state.kind === 'live') return working(live.attempt, live.state.run, orders, scene);
  if (issue.locked) return needsHuman({ kind: 'locked' });
  if (orders.stopped) return needsHuman({ kind: 'stopped', by: orders.stopped.by });

  const latest = current.at(-1);
  if (latest && latest === attempts.at(-1)) {
    const { attempt, state } = latest;
    switch (state.kind) {
      case 'open':
        return deriveOpen(task, attempt, state, scene);
      case 'blocked':
        return needsHuman({ kind: 'blocked', reason: state.reason });
      case 'closed':
        return needsHuman({ kind: 'closed-by-person', pullRequest: state.pullRequest });
      case 'changed':
        return needsHuman({ kind: 'changed-by-person', pullRequest: state.pullRequest });
      case 'live':
      case 'failed':
      case 'merged':
        break;
    }
  }
  const past = judgeHistory(current, scene.policy);
  if (past && past.kind !== 'backoff') return needsHuman(past);
  const backoff = past && past.until > scene.now ? past : undefined;
  return queued(task, backoff, scene);
}

/** Whether nothing more happens about a merge: it was found good, given up, or taken back. */
function isOver(state: TaskState): boolean {
  return (
    state.kind !== 'watching' && !(state.kind === 'needs-human' && state.why.kind === 'main-red')
  );
}

/** A run that is no longer wanted is overdue at once. */
function working(
  attempt: AttemptFacts,
  watch: RunWatch,
  orders: Orders,
  { now }: Scene,
): TaskState {
  const unwanted =
    !isSince(attempt.claimedAt, orders) ||
    attempt.claimedAt <= (orders.stopped?.at ?? -1) ||
    isLostClaim(attempt, now);
  if (!unwanted) return { kind: 'working', attempt, run: watch };
  return { kind: 'working', attempt, run: { kind: 'unwanted', force: watch.kind === 'stuck' } };
}

function queued(task: KnownTask, backoff: Wait | undefined, scene: Scene): TaskState {
  const { facts, orders, unapproved } = task;
  const { spec: parsed } = facts.issue;
  if (!parsed.ok) return { kind: 'needs-spec', problems: parsed.problems };

  const cycle = scene.cycles.get(facts.issue.number);
  if (cycle) return needsHuman({ kind: 'dependency-cycle', cycle });
  const open = [];
  for (const dependency of dependenciesOf(facts)) {
    const known = scene.snapshot.dependencies.get(dependency);
    if (known?.exists && !known.open && known.completed) continue;
    if (!known?.exists || !known.open) {
      return needsHuman({ kind: 'dependency-cancelled', dependency });
    }
    open.push(dependency);
  }
  const elsewhere = facts.issue.blockedElsewhere ?? [];
  let waits: Wait | undefined;
  if (unapproved) waits = { kind: 'unapproved', why: unapproved };
  else if (orders.heldBy !== undefined) waits = { kind: 'held', by: orders.heldBy };
  else if (open.length > 0) waits = { kind: 'dependencies', open };
  else if (elsewhere.length > 0) waits = { kind: 'elsewhere', open: elsewhere };
  else waits = backoff;
  return {
    kind: 'queued',
    spec: parsed.spec,
    nextAttempt: (facts.attempts.at(-1)?.number ?? 0) + 1,
    waits,
  };
}

/** Whoever asks for a task anew starts the count anew. */
function isSince(at: Millis, { retriedAt }: Orders): boolean {
  return retriedAt === undefined || at >= retriedAt;
}

function needsHuman(why: HumanReason): TaskState {
  return { kind: 'needs-human', why };
}
