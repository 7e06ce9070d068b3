import type { AttemptFacts, OrphanFacts, TaskFacts } from '../../core/snapshot.ts';
import type { ClaimFacts } from './read-branch.ts';

/** Tasks, and attempts that belong to none. */
interface Attempts {
  readonly tasks: readonly TaskFacts[];
  readonly orphans: readonly OrphanFacts[];
}

/**
 * Tasks and orphans with the claims that only the ledger still knows, as somebody deleted their branch: a
 * run that lives holds its room, and nothing else may begin on its task before it is dead.
 */
export function withLostClaims(
  { tasks, orphans }: Attempts,
  lost: readonly ClaimFacts[],
): Attempts {
  let known: Attempts = { tasks, orphans };
  for (const facts of lost) known = withLostClaim(known, facts);
  return known;
}

function withLostClaim({ tasks, orphans }: Attempts, { claim, claimedAt }: ClaimFacts): Attempts {
  const task = tasks.find(({ issue }) => issue.number === claim.task);
  const twin = task?.attempts.find(({ number }) => number === claim.attempt);
  const attempt: AttemptFacts = {
    number: claim.attempt,
    branch: undefined,
    record: undefined,
    run: undefined,
    pullRequest: twin?.pullRequest,
    claim,
    claimedAt,
  };
  // Another claim may have been made under its name since.
  if (!task || twin?.branch || twin?.claim) {
    const alone = { ...attempt, pullRequest: undefined };
    return { tasks, orphans: [...orphans, { task: claim.task, attempt: alone }] };
  }
  const others = task.attempts.filter((one) => one !== twin);
  const attempts = [...others, attempt].toSorted((a, b) => a.number - b.number);
  return { tasks: tasks.map((one) => (one === task ? { ...task, attempts } : one)), orphans };
}
