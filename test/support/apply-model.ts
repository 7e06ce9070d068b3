import type { Effect } from '../../src/core/effect.ts';
import type { Millis, Sha } from '../../src/core/ids.ts';
import type {
  AttemptFacts,
  CheckFacts,
  PullRequestFacts,
  Snapshot,
  TaskFacts,
} from '../../src/core/snapshot.ts';
import { withMerge } from '../../src/core/with-merge.ts';
import { branch, nodeId, pullRequest, record, revert, run, shaOf } from './facts.ts';

/**
 * A GitHub of a few lines: what a snapshot would be after every effect of a plan was applied as it was
 * meant. Written apart from `src/github`, so that the core's promises are tested without it.
 */
export function applied(before: Snapshot, effects: readonly Effect[], now: Millis): Snapshot {
  return effects.reduce((snapshot, effect) => applyOne(snapshot, effect, now), before);
}

function applyOne(snapshot: Snapshot, effect: Effect, now: Millis): Snapshot {
  switch (effect.kind) {
    case 'show':
      return show(snapshot, effect);
    case 'start-run': {
      const { liveRuns = [] } = snapshot;
      const id = 6_000 + liveRuns.length;
      const started = run(true, undefined, { id, waiting: true, startedAt: now });
      return { ...snapshot, liveRuns: [...liveRuns, started] };
    }
    case 'merge':
      return withMerge(snapshot, effect, { sha: mergeOf(effect.pullRequest), at: now });
    case 'enqueue':
      return onPull(snapshot, effect.pullRequest, (pull) => ({ ...pull, inMergeQueue: true }));
    case 'dequeue':
      return onPull(snapshot, effect.pullRequest, (pull) => ({ ...pull, inMergeQueue: false }));
    case 'update-branch':
      return onPull(snapshot, effect.pullRequest.id, (pull) => ({
        ...pull,
        head: shaOf(0xf_0000 + pull.number),
        headAt: now,
        update: { of: pull.head },
        behindBy: 0,
        mergeable: 'yes',
        checks: [],
      }));
    case 'accept-head':
      return onAttempt(snapshot, effect, (attempt) => ({
        ...attempt,
        record: attempt.record && {
          ...attempt.record,
          content: { ...attempt.record.content, head: effect.head },
        },
      }));
    case 'record-failure':
      return onAttempt(snapshot, effect, (attempt) => fail(attempt, effect, now));
    case 'close-pull-request':
      return onPull(snapshot, effect.pullRequest, (pull) => ({ ...pull, state: 'closed' }));
    case 'cancel-run':
      return cancel(snapshot, effect.runId);
    case 'rerun':
      return onChecks(snapshot, (check) => again(check, effect.runId, now));
    case 'revert': {
      const made = revert(effect.task, {
        attempt: effect.attempt,
        pullRequest: pullRequest(900_000 + effect.task, { head: shaOf(8), createdAt: now }),
        commit: shaOf(8),
      });
      const others = snapshot.reverts.filter(
        ({ task, attempt }) => task !== effect.task || attempt !== effect.attempt,
      );
      return { ...snapshot, reverts: [...others, made] };
    }
    case 'notice':
      return { ...snapshot, notices: changed(snapshot.notices, effect.change) };
    case 'delete-branches':
      return withoutBranches(snapshot, effect.branches);
  }
}

function mergeOf(pull: number): Sha {
  return shaOf(0xa_0000 + pull);
}

function show(snapshot: Snapshot, effect: Extract<Effect, { kind: 'show' }>): Snapshot {
  const labels = new Map(snapshot.repository.labels);
  for (const { name } of effect.createLabels) labels.set(name, nodeId(`L_${name}`));
  const shown = onTask(snapshot, effect.task, (task): TaskFacts => {
    const { issue, statusComment, spareComments, commands } = task;
    const kept = issue.labels.filter((name) => !effect.removeLabels.includes(name));
    const { comment, close } = effect;
    return {
      ...task,
      issue: {
        ...issue,
        labels: [...kept, ...effect.addLabels],
        open: issue.open && close === undefined,
        completed: issue.completed || close !== undefined,
      },
      statusComment:
        comment && comment.kind !== 'locked'
          ? { id: statusComment?.id ?? nodeId(`IC_${issue.number}`), body: comment.body }
          : statusComment,
      spareComments: spareComments.filter((id) => !effect.deleteComments.includes(id)),
      commands: commands.map((one) =>
        effect.answers.some(({ comment: id }) => id === one.id) ? { ...one, answered: true } : one,
      ),
    };
  });
  const after = { ...shown, repository: { ...shown.repository, labels } };
  return withoutBranches(after, effect.deleteBranches);
}

function withoutBranches(snapshot: Snapshot, gone: readonly string[]): Snapshot {
  const isGone = (id: string | undefined): boolean => id !== undefined && gone.includes(id);
  const tasks = snapshot.tasks.map((task) => ({
    ...task,
    attempts: task.attempts.flatMap((attempt) =>
      isGone(attempt.branch?.id) ? withoutBranch(attempt) : [attempt],
    ),
  }));
  return {
    ...snapshot,
    // Whoever is no open task and owns no branch is out of sight.
    tasks: tasks.filter(
      ({ issue, attempts }) =>
        (issue.open && issue.labels.includes('agent')) || attempts.some((one) => one.branch),
    ),
    reverts: snapshot.reverts.flatMap((one) => {
      if (!isGone(one.branch?.id)) return [one];
      return one.pullRequest?.state === 'merged' ? [{ ...one, branch: undefined }] : [];
    }),
    orphans: snapshot.orphans.filter(({ attempt }) => !isGone(attempt.branch?.id)),
  };
}

/** What the issue still tells of: its pull request. */
function withoutBranch(attempt: AttemptFacts): readonly AttemptFacts[] {
  const { pullRequest: pull, number } = attempt;
  if (!pull) return [];
  const state = pull.state === 'open' ? 'closed' : pull.state;
  return [
    {
      number,
      branch: undefined,
      claim: undefined,
      claimedAt: pull.createdAt,
      record: undefined,
      run: undefined,
      pullRequest: { ...pull, state },
    },
  ];
}

function fail(
  attempt: AttemptFacts,
  effect: Extract<Effect, { kind: 'record-failure' }>,
  now: Millis,
): AttemptFacts {
  const { class: its, reason, release, revertedBy } = effect;
  const kept = attempt.record?.content;
  return {
    ...attempt,
    branch: release ? branch(effect.task, attempt.number, { released: true }) : attempt.branch,
    record: record(
      effect.task,
      attempt.number,
      its,
      {
        ...kept,
        outcome: { kind: 'failed', class: its },
        reason,
        revertedBy: revertedBy ?? kept?.revertedBy,
      },
      now,
    ),
  };
}

function cancel(snapshot: Snapshot, runId: number): Snapshot {
  const tasks = snapshot.tasks.map((task) => ({
    ...task,
    attempts: task.attempts.map((attempt) =>
      attempt.run?.id === runId
        ? { ...attempt, run: { ...attempt.run, live: false, conclusion: 'cancelled' } }
        : attempt,
    ),
  }));
  return { ...snapshot, tasks, liveRuns: snapshot.liveRuns?.filter(({ id }) => id !== runId) };
}

function again(check: CheckFacts, runId: number, now: Millis): CheckFacts {
  if (check.run?.id !== runId) return check;
  const next = { id: runId, attempt: (check.run.attempt ?? 1) + 1 };
  return { ...check, result: 'pending', run: next, startedAt: now };
}

function onChecks(snapshot: Snapshot, change: (check: CheckFacts) => CheckFacts): Snapshot {
  const { repository } = snapshot;
  const history = repository.history.map((one) => ({ ...one, checks: one.checks.map(change) }));
  const changedPulls = onPulls(snapshot, (pull) => ({ ...pull, checks: pull.checks.map(change) }));
  return { ...changedPulls, repository: { ...repository, history } };
}

function onPull(
  snapshot: Snapshot,
  id: string,
  change: (pull: PullRequestFacts) => PullRequestFacts,
): Snapshot {
  return onPulls(snapshot, (pull) => (pull.id === id ? change(pull) : pull));
}

function onPulls(
  snapshot: Snapshot,
  change: (pull: PullRequestFacts) => PullRequestFacts,
): Snapshot {
  const withPull = <Owner extends { readonly pullRequest: PullRequestFacts | undefined }>(
    owner: Owner,
  ): Owner => (owner.pullRequest ? { ...owner, pullRequest: change(owner.pullRequest) } : owner);
  return {
    ...snapshot,
    tasks: snapshot.tasks.map((task) => ({ ...task, attempts: task.attempts.map(withPull) })),
    reverts: snapshot.reverts.map(withPull),
  };
}

function onTask(
  snapshot: Snapshot,
  number: number,
  change: (task: TaskFacts) => TaskFacts,
): Snapshot {
  const tasks = snapshot.tasks.map((task) => (task.issue.number === number ? change(task) : task));
  return { ...snapshot, tasks };
}

function onAttempt(
  snapshot: Snapshot,
  { task, attempt }: { readonly task: number; readonly attempt: AttemptFacts },
  change: (attempt: AttemptFacts) => AttemptFacts,
): Snapshot {
  return onTask(snapshot, task, (facts) => ({
    ...facts,
    attempts: facts.attempts.map((one) => (one.number === attempt.number ? change(one) : one)),
  }));
}

function changed(
  notices: Snapshot['notices'],
  change: Extract<Effect, { kind: 'notice' }>['change'],
): Snapshot['notices'] {
  switch (change.kind) {
    case 'create': {
      const { title, body } = change;
      return [...notices, { id: nodeId('I_98'), number: 98, title, body, open: true }];
    }
    case 'update': {
      const { id, title, body } = change;
      return notices.map((one) => (one.id === id ? { ...one, title, body, open: true } : one));
    }
    case 'close':
      return notices.map((one) => (one.id === change.id ? { ...one, open: false } : one));
  }
}
