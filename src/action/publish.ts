import { readPolicy } from '../config/read-policy.ts';
import { planFor } from '../controller.ts';
import type { AttemptRecord } from '../core/attempt-record.ts';
import type { AttemptFacts, Snapshot } from '../core/snapshot.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { TASK_LABEL } from '../core/labels.ts';
import { findTask } from '../core/reconcile.ts';
import { withAttempt } from '../core/with-attempt.ts';
import { PawlError } from '../errors.ts';
import { apply } from '../github/apply.ts';
import type { GitHubClient } from '../github/client.ts';
import { observe } from '../github/observe.ts';
import { publishChangeset } from '../github/publish-changeset.ts';
import { writeRecord } from '../github/write-record.ts';
import { renderCommitMessage, renderPullRequest, renderTitle } from '../render/pull-request.ts';
import { renderStatusComment } from '../render/status-comment.ts';
import type { JobContext } from './job-context.ts';
import { judgeResult } from './judge-result.ts';
import type { LeftFiles, Result } from './judge-result.ts';

/**
 * Ends an attempt: a pull request, or the record of why there is none; then shows it, and starts the
 * next run while there is work and room. Throws `PAWL_CLAIM_LOST` if the attempt no longer owns its task.
 */
export async function publish(
  client: GitHubClient,
  context: JobContext,
  pack: TaskPack,
  files: LeftFiles,
): Promise<AttemptRecord> {
  const { claim } = pack;
  const { snapshot, policyText } = await observe(client, { knownRuns: [context.run] });
  const read = readPolicy(policyText);
  if (read.ok && !read.policy.enabled) {
    throw new PawlError(
      'PAWL_SWITCHED_OFF',
      `attempt ${claim.attempt} on #${claim.task} is not published`,
    );
  }
  const attempt = requireClaim(snapshot, pack);
  const result = judgeResult(files, pack.policy.checks);

  const opened = result.kind === 'publish' ? await open(client, pack, snapshot, result) : undefined;
  const record = makeRecord(pack, result, opened);
  await writeRecord(client, record, claim.sha, undefined);

  const after = withAttempt(snapshot, claim.task, {
    ...attempt,
    record: { checkRun: 0, writtenAt: context.now(), content: record },
    pullRequest:
      opened === undefined
        ? undefined
        : {
            ...opened,
            base: snapshot.repository.defaultBranch,
            state: 'open',
            mergeable: 'unknown',
            createdAt: context.now(),
            checks: [],
            merge: undefined,
          },
  });
  const plan = await planFor(
    client,
    { snapshot: after, policyText },
    {
      now: context.now,
      // A policy that cannot be read starts nothing; the attempt that was made is ended all the same.
      readPolicy: () => (read.ok ? read.policy : { ...pack.policy, enabled: false }),
      renderStatus: renderStatusComment,
    },
  );
  for (const effect of plan.effects) {
    const ours =
      effect.kind === 'start-run' || (effect.kind === 'show' && effect.task === claim.task);
    if (!ours) continue;
    const outcome = await apply(client, effect, after);
    if (outcome.kind !== 'applied') context.log(`${effect.kind}: ${outcome.kind}, ${outcome.why}`);
  }
  context.log(
    `#${claim.task} is now ${findTask(plan, claim.task)?.state.kind ?? 'gone'}: ${record.reason}`,
  );
  return record;
}

/** The attempt, if its claim still stands as `pick` made it and nobody took the task back. */
function requireClaim(snapshot: Snapshot, { claim }: TaskPack): AttemptFacts {
  const facts = snapshot.tasks.find(({ issue }) => issue.number === claim.task);
  const attempt = facts?.attempts.find(({ number }) => number === claim.attempt);
  if (!facts?.issue.open || !facts.issue.labels.includes(TASK_LABEL)) {
    throw new PawlError('PAWL_CLAIM_LOST', `#${claim.task} was closed, or its label was taken off`);
  }
  if (attempt?.claim?.sha !== claim.sha || attempt.branch?.tip !== claim.sha || attempt.record) {
    throw new PawlError(
      'PAWL_CLAIM_LOST',
      `the claim of attempt ${claim.attempt} on #${claim.task} was released or used`,
    );
  }
  return attempt;
}

type Opened = Pick<NonNullable<AttemptFacts['pullRequest']>, 'id' | 'number' | 'url' | 'head'>;

async function open(
  client: GitHubClient,
  pack: TaskPack,
  snapshot: Snapshot,
  { attempt, changeset, proofs }: Extract<Result, { kind: 'publish' }>,
): Promise<Opened> {
  if (changeset.base !== pack.claim.base) {
    throw new PawlError(
      'PAWL_ARTIFACT_INVALID',
      'the changeset was made on another base than the claim',
    );
  }
  return publishChangeset(client, changeset, pack.claim, {
    commitMessage: renderCommitMessage(pack),
    title: renderTitle(pack),
    body: renderPullRequest(
      pack,
      attempt,
      proofs,
      changeset.files.map(({ path }) => path),
    ),
    defaultBranch: snapshot.repository.defaultBranch,
  });
}

function makeRecord(pack: TaskPack, result: Result, opened: Opened | undefined): AttemptRecord {
  const base = {
    version: 1,
    task: pack.claim.task,
    attempt: pack.claim.attempt,
    agent: result.attempt?.agent ?? pack.policy.agent.name,
    cents: result.attempt?.usage.cents ?? pack.claim.reservedCents,
    pullRequest: opened?.number,
    head: opened?.head,
  } as const;
  if (result.kind === 'record') {
    const { outcome, reason, evidence } = result;
    return { ...base, outcome, reason: reason.slice(0, 2000), evidence };
  }
  return {
    ...base,
    outcome: { kind: 'published' },
    reason: `Pull request #${opened?.number} is open`,
    evidence: [],
  };
}
