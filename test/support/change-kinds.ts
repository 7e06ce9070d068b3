import type { FailureClass } from '../../src/core/attempt-record.ts';
import type { Millis } from '../../src/core/ids.ts';
import type {
  AttemptFacts,
  CheckFacts,
  IssueFacts,
  PullRequestFacts,
  Snapshot,
  TaskFacts,
} from '../../src/core/snapshot.ts';
import { attempt, check, claim, commit, pullRequest, record, run, shaOf } from './facts.ts';

/** One thing that happens on GitHub and is not Pawl's doing; `undefined` where it cannot happen. */
export interface SingleChange {
  readonly name: string;
  /** Somebody meddles with it: it need not happen, and not over and over. */
  readonly meddles?: boolean;
  readonly happen: (snapshot: Snapshot, now: Millis) => Snapshot | undefined;
}

/** Only what is ready is claimed. */
export const CLAIM = 'a run claims it';

export const MERGE = shaOf(0xaa);

export function onTask(
  change: (task: TaskFacts, now: Millis, snapshot: Snapshot) => TaskFacts | undefined,
): SingleChange['happen'] {
  return (snapshot, now) => {
    const [task] = snapshot.tasks;
    const next = task && change(task, now, snapshot);
    return next && { ...snapshot, tasks: [next] };
  };
}

export function onIssue(
  change: (issue: IssueFacts, now: Millis) => Partial<IssueFacts> | undefined,
): SingleChange['happen'] {
  return onTask((task, now) => {
    const changes = change(task.issue, now);
    return changes && { ...task, issue: { ...task.issue, ...changes } };
  });
}

export function onLast(
  change: (attempt: AttemptFacts, now: Millis) => AttemptFacts | undefined,
): SingleChange['happen'] {
  return onTask((task, now) => {
    const last = task.attempts.at(-1);
    const next = last && change(last, now);
    return next && { ...task, attempts: [...task.attempts.slice(0, -1), next] };
  });
}

export function onOpenPull(
  change: (pull: PullRequestFacts, now: Millis) => Partial<PullRequestFacts>,
): SingleChange['happen'] {
  return onLast((last, now) => {
    const { pullRequest: pull } = last;
    if (pull?.state !== 'open' || !last.record) return undefined;
    return { ...last, pullRequest: { ...pull, ...change(pull, now) } };
  });
}

export function onTrial(
  change: (pull: PullRequestFacts) => Partial<PullRequestFacts>,
): SingleChange['happen'] {
  return (snapshot) => {
    const [trial] = snapshot.reverts;
    const pull = trial?.pullRequest;
    if (!trial || pull?.state !== 'open') return undefined;
    return { ...snapshot, reverts: [{ ...trial, pullRequest: { ...pull, ...change(pull) } }] };
  };
}

/** The run ends, and this stands in the record. */
export function ends(outcome: 'published' | 'blocked' | FailureClass): SingleChange['happen'] {
  return onTask((task, now) => {
    const last = task.attempts.at(-1);
    if (!last?.run?.live) return undefined;
    const { number } = task.issue;
    const published = outcome === 'published';
    const pull = published
      ? pullRequest(number * 100 + last.number, { createdAt: now, behindBy: 1 })
      : undefined;
    const ended: AttemptFacts = {
      ...last,
      run: { ...last.run, live: false, conclusion: 'success' },
      record: record(number, last.number, outcome, {}, now),
      pullRequest: pull,
    };
    return { ...task, attempts: [...task.attempts.slice(0, -1), ended] };
  });
}

export const says = (
  result: 'passed' | 'failed',
  attempt: number,
  now: Millis,
): readonly CheckFacts[] => [check('test', result, { run: { id: 70, attempt }, startedAt: now })];

/** CI judges the default branch's tip, once. */
export function mainIs(...checks: readonly CheckFacts[]): SingleChange['happen'] {
  return (snapshot) => {
    const { repository } = snapshot;
    const [tip, ...older] = repository.history;
    if (!tip || tip.checks.length > 0) return undefined;
    return { ...snapshot, repository: { ...repository, history: [{ ...tip, checks }, ...older] } };
  };
}

/** A person's commit, which CI judged. */
export function commits(check: CheckFacts): SingleChange['happen'] {
  return (snapshot, now) => {
    const { repository } = snapshot;
    const last = repository.history.find(({ checks }) => checks.length > 0);
    if (last?.checks.every(({ result }) => result === check.result)) return undefined;
    const own = commit(shaOf(0xc000 + repository.history.length), [check], { committedAt: now });
    const history = [own, ...repository.history];
    return { ...snapshot, repository: { ...repository, history } };
  };
}

export const CLAIMS = onTask((task, now, { liveRuns }) => {
  const unclaimed = liveRuns?.find(({ id }) => id >= 6_000);
  const { number, content } = task.issue;
  const next = (task.attempts.at(-1)?.number ?? 0) + 1;
  if (!unclaimed || next > 2) return undefined;
  const own = claim(number, next, { content });
  const live = run(true, undefined, { startedAt: now });
  const made = attempt(number, next, { claim: own, claimedAt: now, run: live });
  return { ...task, attempts: [...task.attempts, made] };
});
