import type { AttemptRecord } from '../core/attempt-record.ts';
import { blames } from '../core/judge-history.ts';
import type { TaskPack } from '../core/task-pack.ts';
import type { OpenedPullRequest } from '../github/apply/publish-changeset.ts';
import type { Result } from './judge-result.ts';

/** What is remembered of an attempt. */
export function makeRecord(
  pack: TaskPack,
  result: Result,
  opened: OpenedPullRequest | undefined,
): AttemptRecord {
  const base = {
    version: 1,
    task: pack.claim.task,
    attempt: pack.claim.attempt,
    agent: result.attempt?.agent ?? pack.policy.agent.name,
    cents: costOf(result, pack),
    pullRequest: opened?.number,
    head: opened?.head,
    revertedBy: undefined,
    sandbox: result.attempt?.sandbox,
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

/**
 * What the attempt cost. An agent that was killed, or that tells no price, says nothing: then the whole
 * reservation counts, so that a day's budget holds. A model that refused cost nothing; nor does a replay.
 */
function costOf(result: Result, { claim, policy }: TaskPack): number {
  const told = result.attempt?.usage.cents ?? 0;
  if (told > 0) return told;
  const refused =
    result.kind === 'record' &&
    result.outcome.kind === 'failed' &&
    blames(result.outcome.class) === 'model';
  return refused || policy.agent.name === 'replay' ? 0 : claim.reservedCents;
}
