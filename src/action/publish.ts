import { policyReading } from '../config/policy-reading.ts';
import { planFor } from '../controller.ts';
import { claimBranch } from '../core/claim.ts';
import type { AttemptRecord } from '../core/attempt-record.ts';
import { deriveTask } from '../core/derive-task.ts';
import { setScene } from '../core/scene.ts';
import type { AttemptFacts, Snapshot, TaskFacts } from '../core/snapshot.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { findTask } from '../core/reconcile.ts';
import type { PolicyReading } from '../core/reconcile.ts';
import { withAttempt } from '../core/with-attempt.ts';
import { PawlError } from '../errors.ts';
import { apply } from '../github/apply/apply.ts';
import type { GitHubClient } from '../github/client/client.ts';
import { observe } from '../github/observe/observe.ts';
import { JUDGED_BY_A_JOB } from '../github/observe/remember-history.ts';
import { observeSwitch } from '../github/observe/observe-switch.ts';
import { publishChangeset } from '../github/apply/publish-changeset.ts';
import type { OpenedPullRequest } from '../github/apply/publish-changeset.ts';
import { writeRecord } from '../github/apply/write-record.ts';
import { renderCommitMessage, renderPullRequest, renderTitle } from '../render/pull-request.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { JobContext } from './job-context.ts';
import { judgeResult } from './judge-result.ts';
import type { LeftFiles, Result } from './judge-result.ts';
import { makeRecord } from './make-record.ts';
import { refusePublication } from './refuse-publication.ts';
import { showsOnly } from './shows-only.ts';

/** What was seen longer ago is not shown any more. */
const MAX_AGE_MS = 2 * 60_000;

/**
 * Ends an attempt: a pull request, or the record of why there is none; then shows it, and starts the
 * next run while there is work and room. Throws `PAWL_CLAIM_LOST` if the attempt no longer owns its
 * task, and `PAWL_SWITCHED_OFF` if somebody pulled the kill switch: then nothing is written.
 */
export async function publish(
  client: GitHubClient,
  context: JobContext,
  pack: TaskPack,
  files: LeftFiles,
): Promise<AttemptRecord> {
  const { claim } = pack;
  const { now, run } = context;
  const seenAt = now();
  if (run.id !== claim.runId || run.attempt !== claim.runAttempt) {
    const owner = `run ${claim.runId}, attempt ${claim.runAttempt}`;
    throw new PawlError('PAWL_CLAIM_LOST', `it was made by ${owner}: a re-run owns nothing`);
  }
  const { snapshot, policyText } = await observe(client, {
    now,
    knownRuns: [run],
    first: { expected: expectedOf(context, claim), judged: JUDGED_BY_A_JOB },
  });
  const reading = policyReading(policyText);
  await requireSwitchedOn(client, pack, reading);
  const { facts, attempt } = requireClaim(snapshot, pack);
  const result = judge(pack, facts, snapshot, reading, files, now());

  const opened = result.kind === 'publish' ? await open(client, pack, snapshot, result) : undefined;
  const record = makeRecord(pack, result, opened);
  await writeRecord(client, record, claim.sha, undefined);

  const after = withAttempt({ ...snapshot, paused: false }, claim.task, {
    ...attempt,
    record: { checkRun: 0, writtenAt: now(), content: record },
    pullRequest: opened && freshPullRequest(opened, snapshot, now()),
  });
  await goOn(client, context, { snapshot: after, policyText }, record, seenAt);
  return record;
}

/** The claim that `pick` made, asked for together with everything else. */
function expectedOf({ branch }: JobContext, { task, attempt }: TaskPack['claim']) {
  return branch === undefined
    ? undefined
    : { defaultBranch: branch, branches: [claimBranch(task, attempt)] };
}

/**
 * Shows what became of the attempt, and starts what there is room for now. What was held up on its way
 * shows nothing: its task may be done by now, and then nobody would put that right.
 */
async function goOn(
  client: GitHubClient,
  context: JobContext,
  observation: Parameters<typeof planFor>[1],
  { task, reason }: AttemptRecord,
  seenAt: number,
): Promise<void> {
  const { now, log } = context;
  const planning = { now, readPolicy: policyReading, renderers: RENDERERS };
  const { plan, snapshot } = await planFor(client, observation, planning);
  for (const effect of plan.effects) {
    const ours = effect.kind === 'start-run' || (effect.kind === 'show' && effect.task === task);
    if (!ours || (effect.kind === 'show' && now() - seenAt > MAX_AGE_MS)) continue;
    const outcome = await apply(client, showsOnly(effect), snapshot);
    if (outcome.kind !== 'applied') log(`${effect.kind}: ${outcome.kind}, ${outcome.why}`);
  }
  log(`#${task} is now ${findTask(plan, task)?.state.kind ?? 'gone'}: ${reason}`);
}

async function requireSwitchedOn(
  client: GitHubClient,
  { claim }: TaskPack,
  reading: PolicyReading,
): Promise<void> {
  const off = (reading.ok && !reading.policy.enabled) || (await observeSwitch(client));
  if (!off) return;
  const what = `attempt ${claim.attempt} on #${claim.task} is not published`;
  throw new PawlError('PAWL_SWITCHED_OFF', what);
}

/** The attempt, if its claim still stands as `pick` made it. */
function requireClaim(
  snapshot: Snapshot,
  { claim }: TaskPack,
): { readonly facts: TaskFacts; readonly attempt: AttemptFacts } {
  const facts = snapshot.tasks.find(({ issue }) => issue.number === claim.task);
  const attempt = facts?.attempts.find(({ number }) => number === claim.attempt);
  const stands = attempt?.claim?.sha === claim.sha && attempt.branch?.tip === claim.sha;
  if (!facts || !stands || attempt.record) {
    const which = `the claim of attempt ${claim.attempt} on #${claim.task}`;
    throw new PawlError('PAWL_CLAIM_LOST', `${which} was released or used`);
  }
  return { facts, attempt };
}

/** What the jobs before left, unless it may not be published whatever it is. */
function judge(
  pack: TaskPack,
  facts: TaskFacts,
  snapshot: Snapshot,
  reading: PolicyReading,
  files: LeftFiles,
  now: number,
): Result {
  // A policy that cannot be read starts nothing; the attempt that was made by the last one is ended.
  const policy = reading.ok ? reading.policy : pack.policy;
  const result = judgeResult(files, pack.policy.checks);
  const task = deriveTask(facts, setScene(snapshot, policy, now));
  const refused = refusePublication(task, pack.claim, snapshot.repository.ciDangers, policy);
  if (!refused) return result;
  return {
    kind: 'record',
    outcome: { kind: 'failed', class: refused.class },
    reason: refused.reason,
    evidence: [],
    attempt: result.attempt,
  };
}

async function open(
  client: GitHubClient,
  pack: TaskPack,
  { repository }: Snapshot,
  { attempt, changeset, proofs }: Extract<Result, { kind: 'publish' }>,
): Promise<OpenedPullRequest> {
  if (changeset.base !== pack.claim.base) {
    throw new PawlError(
      'PAWL_ARTIFACT_INVALID',
      'the changeset was made on another base than the claim',
    );
  }
  const paths = changeset.files.map(({ path }) => path);
  return publishChangeset(client, changeset, pack.claim, {
    commitMessage: renderCommitMessage(pack),
    title: renderTitle(pack),
    body: renderPullRequest(pack, attempt, proofs, paths),
    repositoryId: repository.id,
    defaultBranch: repository.defaultBranch,
  });
}

/** A pull request as it is seen right after it was opened. */
function freshPullRequest(
  opened: OpenedPullRequest,
  { repository }: Snapshot,
  now: number,
): NonNullable<AttemptFacts['pullRequest']> {
  return {
    ...opened,
    base: repository.defaultBranch,
    state: 'open',
    headAt: now,
    update: undefined,
    mergeable: 'unknown',
    behindBy: undefined,
    createdAt: now,
    checks: [],
    reviewDecision: undefined,
    reviews: [],
    inMergeQueue: false,
    dequeued: undefined,
    merge: undefined,
  };
}
