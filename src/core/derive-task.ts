import type { Millis } from './ids.ts';
import { judgeAttempt } from './judge-attempt.ts';
import type { AttemptState } from './judge-attempt.ts';
import { TASK_LABEL } from './labels.ts';
import type { Policy } from './policy.ts';
import type { AttemptFacts, PullRequestFacts, Snapshot, TaskFacts } from './snapshot.ts';
import type { CiState, HumanReason, Merge, TaskState, Wait } from './task-state.ts';
import { parseTaskSpec } from './task-spec.ts';
import { judgeChecks, onlyNamed } from './verdict.ts';

const MINUTE: Millis = 60_000;

/** Attempts that died through no fault of the agent's are free, but not for ever. */
const MAX_FREE_FAILURES = 3;

/**
 * The state of one task: the only place that decides it. Whether a queued task also finds room is
 * decided over all tasks together (`order-queue.ts`).
 */
export function deriveTask(
  task: TaskFacts,
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
): TaskState {
  const { issue } = task;
  const judged = task.attempts.map((attempt) => ({
    attempt,
    state: judgeAttempt(attempt, snapshot.repository, policy),
  }));

  const merged = judged
    .map(({ state }) => state)
    .findLast((state) => state.kind === 'merged' && isAfterRetry(state.merge.at, task));
  if (merged?.kind === 'merged')
    return afterMerge(task, merged.pullRequest, merged.merge, snapshot, policy, now);
  if (!issue.open || !issue.labels.includes(TASK_LABEL)) return { kind: 'cancelled' };

  const latest = judged.at(-1);
  if (latest && isCurrent(latest.attempt, task)) {
    const { attempt, state } = latest;
    switch (state.kind) {
      case 'live':
        return { kind: 'working', attempt };
      case 'open': {
        const stuck = stuckCi(state.ci, state.pullRequest, now);
        if (stuck) return needsHuman(stuck);
        return { kind: 'validating', attempt, pullRequest: state.pullRequest, ci: state.ci };
      }
      case 'blocked':
        return needsHuman({ kind: 'blocked', reason: state.reason });
      case 'closed':
        return needsHuman({ kind: 'closed-by-person', pullRequest: state.pullRequest });
      case 'changed':
        return needsHuman({ kind: 'changed-by-person', pullRequest: state.pullRequest });
      case 'failed':
      case 'merged':
        break;
    }
  }

  const exhausted = attemptsUsed(
    judged.filter(({ attempt }) => isCurrent(attempt, task)).map(({ state }) => state),
    policy,
  );
  if (exhausted) return needsHuman(exhausted);
  return queued(task, snapshot, policy);
}

function queued(task: TaskFacts, snapshot: Snapshot, policy: Policy): TaskState {
  const parsed = parseTaskSpec(task.issue);
  if (!parsed.ok) return { kind: 'needs-spec', problems: parsed.problems };
  const { spec } = parsed;

  const open: (typeof spec.dependsOn)[number][] = [];
  for (const dependency of spec.dependsOn) {
    const facts = snapshot.dependencies.get(dependency);
    if (facts?.exists && !facts.open && facts.completed) continue;
    if (!facts?.exists || !facts.open)
      return needsHuman({ kind: 'dependency-cancelled', dependency });
    open.push(dependency);
  }
  let waits: Wait | undefined;
  if (!policy.enabled) waits = { kind: 'paused' };
  else if (open.length > 0) waits = { kind: 'dependencies', open };
  return { kind: 'queued', spec, nextAttempt: (task.attempts.at(-1)?.number ?? 0) + 1, waits };
}

function afterMerge(
  task: TaskFacts,
  pullRequest: PullRequestFacts,
  merge: Merge,
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
): TaskState {
  const verdict = judgeMain(merge, snapshot, policy);
  const until = merge.at + policy.watch.minutes * MINUTE;
  if (!task.issue.open) {
    return { kind: 'done', pullRequest, merge, verified: verdict.kind === 'green' };
  }
  switch (verdict.kind) {
    case 'green':
      return { kind: 'done', pullRequest, merge, verified: true };
    case 'red':
      return needsHuman({ kind: 'main-red', merge, failed: verdict.failed });
    case 'none':
    case 'pending':
      if (now >= until) return { kind: 'done', pullRequest, merge, verified: false };
      return { kind: 'watching', pullRequest, merge, until };
  }
}

/**
 * The verdict on the merge commit, or on its descendants on the default branch: green as soon as one of
 * them is, for then whatever was red was mended.
 */
function judgeMain(
  merge: Merge,
  snapshot: Snapshot,
  policy: Policy,
): ReturnType<typeof judgeChecks> {
  const { history, requiredChecks } = snapshot.repository;
  const names = policy.watch.checks.length > 0 ? policy.watch.checks : requiredChecks;
  const at = history.findIndex((commit) => commit.sha === merge.sha);
  const verdicts = (at < 0 ? [] : history.slice(0, at + 1)).map((commit) =>
    judgeChecks(onlyNamed(commit.checks, names), names),
  );
  return (
    verdicts.find(({ kind }) => kind === 'green') ??
    verdicts.find(({ kind }) => kind === 'red') ?? { kind: 'none' }
  );
}

function stuckCi(ci: CiState, pullRequest: PullRequestFacts, now: Millis): HumanReason | undefined {
  switch (ci.kind) {
    case 'silent':
      return now < ci.until ? undefined : { kind: 'ci-silent', pullRequest, waitsFor: [] };
    case 'pending':
      return now < ci.until ? undefined : { kind: 'ci-silent', pullRequest, waitsFor: ci.waitsFor };
    case 'green':
      if (now < ci.until || ci.mainRed.length > 0) return undefined;
      return { kind: 'merge-refused', pullRequest };
    case 'red':
    case 'conflict':
      return undefined;
  }
}

function attemptsUsed(states: readonly AttemptState[], policy: Policy): HumanReason | undefined {
  const failures = states.filter((state) => state.kind === 'failed');
  const byAgent = failures.filter(({ class: failureClass }) => countsAgainstAgent(failureClass));
  const last = failures.at(-1);
  if (last && byAgent.length >= policy.attempts.max) {
    return { kind: 'attempts-used', class: last.class, failures: byAgent.length };
  }
  const free = failures.length - byAgent.length;
  if (last && free >= MAX_FREE_FAILURES)
    return { kind: 'attempts-used', class: last.class, failures: free };
  return undefined;
}

/** Work that was refused is the agent's, whether CI or the gate refused it. */
function countsAgainstAgent(
  failureClass: Extract<AttemptState, { kind: 'failed' }>['class'],
): boolean {
  switch (failureClass) {
    case 'agent':
    case 'policy':
      return true;
    case 'spec':
    case 'quota':
    case 'infrastructure':
    case 'flaky':
    case 'conflict':
    case 'cancelled':
      return false;
  }
}

/** A person who asks for the task anew starts the count anew. */
function isCurrent(attempt: AttemptFacts, task: TaskFacts): boolean {
  return isAfterRetry(attempt.claimedAt, task);
}

function isAfterRetry(at: Millis, { issue }: TaskFacts): boolean {
  return issue.retriedAt === undefined || at >= issue.retriedAt;
}

function needsHuman(why: HumanReason): TaskState {
  return { kind: 'needs-human', why };
}
