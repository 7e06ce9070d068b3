import { createHash } from 'node:crypto';
import { policyReading } from '../config/policy-reading.ts';
import { requirePolicy } from '../config/require-policy.ts';
import { planFor } from '../controller.ts';
import type { DerivedTask } from '../core/derived-task.ts';
import { jobMinutes } from '../core/job-minutes.ts';
import type { JobMinutes } from '../core/job-minutes.ts';
import { isReady } from '../core/order-queue.ts';
import type { Policy } from '../core/policy.ts';
import type { Plan } from '../core/reconcile.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { withClaimed } from '../core/with-claimed.ts';
import { PawlError } from '../errors.ts';
import type { GitHubClient } from '../github/client/client.ts';
import { createClaim } from '../github/apply/create-claim.ts';
import { observe } from '../github/observe/observe.ts';
import { JUDGED_BY_A_JOB } from '../github/observe/remember-history.ts';
import { explainPause } from '../render/explain-pause.ts';
import { explainState } from '../render/explain-state.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { JobContext } from './job-context.ts';
import { readComments } from './read-comments.ts';
import { showClaim } from './show-claim.ts';
import { startNext } from './start-next.ts';

export interface Pick {
  /** The JSON of a `TaskPack`. */
  readonly pack: string;
  /** SHA-256 of `pack`: a job output, so that no later job can put another in its place. */
  readonly digest: string;
  readonly claim: TaskPack['claim'];
  /** How long the jobs behind this one may take. */
  readonly minutes: JobMinutes;
}

/** How often another run may be faster. Then the queue is in good hands, and this run is not needed. */
const MAX_LOOKS = 3;

const MAX_LOGGED = 50;

const MAX_IN_FLIGHT = 20;
const IN_FLIGHT: ReadonlySet<DerivedTask['state']['kind']> = new Set(['working', 'validating']);

/**
 * Claims the first ready task, or `wanted`, shows that it is being worked on, and starts the next run. A
 * claim that is made by another run in between refuses this one: then it looks again and chooses anew.
 * Gives `undefined` if no task is ready; throws `PAWL_TASK_NOT_READY` if `wanted` is not, `PAWL_CLAIM_REFUSED` if GitHub
 * lets nobody claim.
 */
export async function pick(
  client: GitHubClient,
  context: JobContext,
  wanted: number | undefined,
): Promise<Pick | undefined> {
  for (let look = 1; look <= MAX_LOOKS; look += 1) {
    const choice = await choose(client, context, wanted);
    if (!choice) return undefined;
    const { task, spec, attempt, policy, snapshot } = choice;
    // Before the claim: what is said after it is for the next attempt.
    const comments = await readComments(client, context, task.facts.issue, policy);
    const claim = await createClaim(
      client,
      {
        task: spec.number,
        attempt,
        runId: context.run.id,
        runAttempt: context.run.attempt,
        reservedCents: policy.attempts.cents,
        content: task.facts.issue.content,
        scope: spec.scope,
      },
      snapshot,
      context.now(),
    ).catch(refusalOf);
    if (claim && !(claim instanceof PawlError)) {
      const after = withClaimed(snapshot, claim, context.run, context.now());
      await showClaim(client, context, after, policy, claim);
      await startNext(client, context, after, policy);
      const pack = JSON.stringify(makePack(client, choice, claim, comments));
      const digest = createHash('sha256').update(pack).digest('hex');
      return { pack, digest, claim, minutes: jobMinutes(policy) };
    }
    if (claim === undefined) {
      context.log(`Look ${look} of ${MAX_LOOKS}: another run made a claim since it was taken.`);
      continue;
    }
    // What GitHub showed may have been old: it is believed the third time.
    if (look === MAX_LOOKS) throw claim;
    context.log(`Look ${look} of ${MAX_LOOKS}: ${claim.message}`);
  }
  context.log('Other runs were faster each time: the queue is in their hands.');
  return undefined;
}

/** GitHub's refusal as a value, as long as it may have another reason. */
function refusalOf(error: unknown): PawlError {
  if (error instanceof PawlError && error.code === 'PAWL_CLAIM_REFUSED') return error;
  throw error;
}

interface Choice {
  readonly task: DerivedTask;
  readonly spec: TaskPack['task'];
  readonly attempt: number;
  readonly policy: Policy;
  readonly snapshot: Snapshot;
  readonly inFlight: TaskPack['inFlight'];
}

/** The task to be claimed, by the same plan that the controller makes; `undefined` if none is ready. */
async function choose(
  client: GitHubClient,
  context: JobContext,
  wanted: number | undefined,
): Promise<Choice | undefined> {
  const { now, run } = context;
  const observation = await observe(client, {
    now,
    knownRuns: [run],
    first: { judged: JUDGED_BY_A_JOB },
  });
  const policy = requirePolicy(observation.policyText);
  // Which runs are on their way only matters to whoever starts them.
  const liveRuns = observation.snapshot.liveRuns ?? [];
  // GitHub's own dependencies cost a request a task: the others are not begun here.
  const begins = observation.snapshot.tasks.find(({ issue }) => issue.number === wanted);
  const { plan, snapshot } = await planFor(
    client,
    { ...observation, snapshot: { ...observation.snapshot, liveRuns } },
    {
      now,
      readPolicy: policyReading,
      renderers: RENDERERS,
      begins: begins?.issue.number ?? 'first',
    },
  );
  const task =
    wanted === undefined
      ? plan.tasks.find(({ state }) => isReady(state))
      : plan.tasks.find(({ facts }) => facts.issue.number === wanted);
  if (task && isReady(task.state)) {
    const { spec, nextAttempt: attempt } = task.state;
    return { task, spec, attempt, policy, snapshot, inFlight: inFlight(plan, task) };
  }
  if (wanted !== undefined) throw notReady(wanted, task);
  explainIdleness(plan, context);
  return undefined;
}

/** What others are at, so that an agent keeps out of it: those with an attempt or a pull request that is open. */
function inFlight({ tasks }: Plan, chosen: DerivedTask): TaskPack['inFlight'] {
  return tasks
    .filter((task) => task !== chosen && IN_FLIGHT.has(task.state.kind))
    .slice(0, MAX_IN_FLIGHT)
    .map(({ facts }) => ({
      number: facts.issue.number,
      title: facts.issue.title,
      scope: facts.attempts.findLast(({ claim }) => claim)?.claim?.scope ?? [],
    }));
}

function notReady(wanted: number, task: DerivedTask | undefined): PawlError {
  const why = task
    ? `#${wanted} is ${task.state.kind}: ${explainState(task.state).reason}`
    : `#${wanted} is no open issue with the label \`agent\``;
  return new PawlError('PAWL_TASK_NOT_READY', why);
}

/** Why nothing was picked: the queue as a whole, then each task. */
function explainIdleness({ pauses, tasks }: Plan, { log }: JobContext): void {
  for (const pause of pauses) {
    const { reason, next } = explainPause(pause);
    log(`The queue stands still: ${reason} ${next}`);
  }
  for (const { facts, state } of tasks.slice(0, MAX_LOGGED)) {
    log(`#${facts.issue.number} ${state.kind}: ${explainState(state).reason}`);
  }
  if (tasks.length > MAX_LOGGED) log(`… and ${tasks.length - MAX_LOGGED} more`);
}

function makePack(
  client: GitHubClient,
  { task, spec, policy, inFlight: others }: Choice,
  claim: TaskPack['claim'],
  comments: TaskPack['comments'],
): TaskPack {
  return {
    version: 1,
    repository: `${client.repository.owner}/${client.repository.name}`,
    task: spec,
    comments,
    claim,
    policy,
    history: task.facts.attempts.flatMap(({ number, record }) =>
      record && record.content.outcome.kind !== 'published'
        ? [{ attempt: number, reason: record.content.reason, evidence: record.content.evidence }]
        : [],
    ),
    inFlight: others,
  };
}
