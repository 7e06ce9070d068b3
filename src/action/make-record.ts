import type { AttemptRecord } from '../core/attempt-record.ts';
import type { TaskPack } from '../core/task-pack.ts';
import type { OpenedPullRequest } from '../github/publish-changeset.ts';
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
    cents: result.attempt?.usage.cents ?? pack.claim.reservedCents,
    pullRequest: opened?.number,
    head: opened?.head,
    revertedBy: undefined,
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
