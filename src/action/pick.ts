import { createHash } from 'node:crypto';
import type { Policy } from '../core/policy.ts';
import type { DerivedTask } from '../core/order-queue.ts';
import { isReady } from '../core/order-queue.ts';
import { findTask, reconcile } from '../core/reconcile.ts';
import { showTask } from '../core/show-task.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { withAttempt } from '../core/with-attempt.ts';
import { PawlError } from '../errors.ts';
import { apply } from '../github/apply.ts';
import type { GitHubClient } from '../github/client.ts';
import { createClaim } from '../github/create-claim.ts';
import { observe } from '../github/observe.ts';
import { explainState } from '../render/explain-state.ts';
import { renderStatusComment } from '../render/status-comment.ts';
import { requirePolicy } from '../config/require-policy.ts';
import type { JobContext } from './job-context.ts';

export interface Pick {
  /** The JSON of a `TaskPack`. */
  readonly pack: string;
  /** SHA-256 of `pack`: a job output, so that no later job can put another in its place. */
  readonly digest: string;
  readonly claim: TaskPack['claim'];
}

/**
 * Claims the oldest ready task, or `wanted`, and shows that it is being worked on. Gives `undefined`
 * if no task is ready; throws `PAWL_TASK_NOT_READY` if `wanted` is not.
 */
export async function pick(
  client: GitHubClient,
  context: JobContext,
  wanted: number | undefined,
): Promise<Pick | undefined> {
  const { snapshot, policyText } = await observe(client, { knownRuns: [context.run] });
  const policy = requirePolicy(policyText);
  const { tasks } = reconcile(snapshot, policy, context.now(), renderStatusComment);
  for (const task of candidates(tasks, wanted)) {
    const { state, facts } = task;
    if (!isReady(state)) continue;
    const claim = await createClaim(
      client,
      {
        task: facts.issue.number,
        attempt: state.nextAttempt,
        runId: context.run.id,
        runAttempt: context.run.attempt,
        reservedCents: policy.attempts.cents,
      },
      snapshot.repository,
    );
    if (!claim) {
      context.log(`#${facts.issue.number} was claimed by another run a moment ago`);
      continue;
    }
    await showClaim(client, context, snapshot, policy, claim);
    const pack = JSON.stringify(makePack(client, task, state, claim, policy));
    return { pack, digest: createHash('sha256').update(pack).digest('hex'), claim };
  }
  for (const { facts, state } of tasks) {
    context.log(`#${facts.issue.number} ${state.kind}: ${explainState(state).reason}`);
  }
  return undefined;
}

function candidates(
  tasks: readonly DerivedTask[],
  wanted: number | undefined,
): readonly DerivedTask[] {
  if (wanted === undefined) return tasks;
  const task = tasks.find(({ facts }) => facts.issue.number === wanted);
  if (!task)
    throw new PawlError(
      'PAWL_TASK_NOT_READY',
      `#${wanted} is no open issue with the label \`agent\``,
    );
  if (!isReady(task.state)) {
    throw new PawlError(
      'PAWL_TASK_NOT_READY',
      `#${wanted} is ${task.state.kind}: ${explainState(task.state).reason}`,
    );
  }
  return [task];
}

function makePack(
  client: GitHubClient,
  { facts }: DerivedTask,
  state: Extract<DerivedTask['state'], { kind: 'queued' }>,
  claim: TaskPack['claim'],
  policy: Policy,
): TaskPack {
  return {
    version: 1,
    repository: `${client.repository.owner}/${client.repository.name}`,
    task: state.spec,
    claim,
    policy,
    history: facts.attempts.flatMap(({ number, record }) =>
      record && record.content.outcome.kind !== 'published'
        ? [{ attempt: number, reason: record.content.reason, evidence: record.content.evidence }]
        : [],
    ),
  };
}

async function showClaim(
  client: GitHubClient,
  context: JobContext,
  before: Snapshot,
  policy: Policy,
  claim: TaskPack['claim'],
): Promise<void> {
  const after = withAttempt(before, claim.task, {
    number: claim.attempt,
    branch: undefined,
    claim,
    claimedAt: context.now(),
    record: undefined,
    run: context.run,
    pullRequest: undefined,
  });
  const plan = reconcile(after, policy, context.now(), renderStatusComment);
  const task = findTask(plan, claim.task);
  for (const effect of task ? showTask(task, after, renderStatusComment) : []) {
    const outcome = await apply(client, effect, after);
    // The comment and the labels are projections: the controller puts them right, the work goes on.
    if (outcome.kind !== 'applied')
      context.log(`The status of #${claim.task} is not shown yet: ${outcome.why}`);
  }
}
