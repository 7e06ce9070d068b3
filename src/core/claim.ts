import { isIssueNumber, isSha } from './ids.ts';
import type { IssueNumber, Sha } from './ids.ts';

/**
 * A claim is the branch `pawl/<issue>-<attempt>` pointing at a claim commit: the base's tree, the base
 * as its parent, and trailers that say who owns it. Creating a ref fails if it exists: that is the lock.
 */
export interface Claim {
  readonly task: IssueNumber;
  readonly attempt: number;
  readonly sha: Sha;
  readonly base: Sha;
  readonly runId: number;
  readonly runAttempt: number;
  readonly reservedCents: number;
}

export type ClaimTrailers = Pick<
  Claim,
  'task' | 'attempt' | 'runId' | 'runAttempt' | 'reservedCents'
>;

/** Where claims live, as a prefix for listing refs. */
export const CLAIM_REF_PREFIX = 'refs/heads/pawl/';

/** The name of the branch of one attempt on one task. */
export function claimBranch(task: IssueNumber, attempt: number): string {
  return `pawl/${task}-${attempt}`;
}

/** Reads the name of a branch; `undefined` if it is no claim's. */
export function parseClaimBranch(
  branch: string,
): { task: IssueNumber; attempt: number } | undefined {
  const match = /^pawl\/([1-9]\d{0,9})-([1-9]\d{0,3})$/.exec(branch);
  const task = Number(match?.[1]);
  return match && isIssueNumber(task) ? { task, attempt: Number(match[2]) } : undefined;
}

/** The message of a claim commit. `[skip ci]`: a claim changes nothing that CI could judge. */
export function renderClaimMessage(claim: ClaimTrailers): string {
  return [
    `Claim #${claim.task}, attempt ${claim.attempt} [skip ci]`,
    '',
    `Pawl-Task: ${claim.task}`,
    `Pawl-Attempt: ${claim.attempt}`,
    `Pawl-Run: ${claim.runId}/${claim.runAttempt}`,
    `Pawl-Reserved-Cents: ${claim.reservedCents}`,
  ].join('\n');
}

/** Reads a commit back as a claim; `undefined` if it is none, or has other than one parent. */
export function parseClaim(commit: {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
}): Claim | undefined {
  const [base, ...others] = commit.parents;
  const task = Number(trailer(commit.message, 'Task', /^\d{1,10}$/));
  const run = trailer(commit.message, 'Run', /^\d{1,16}\/\d{1,6}$/)
    ?.split('/')
    .map(Number);
  const attempt = trailer(commit.message, 'Attempt', /^\d{1,4}$/);
  const cents = trailer(commit.message, 'Reserved-Cents', /^\d{1,9}$/);
  if (!base || others.length > 0 || !isSha(base) || !isSha(commit.sha) || !isIssueNumber(task))
    return undefined;
  if (!run || !attempt || !cents) return undefined;
  const [runId = 0, runAttempt = 0] = run;
  return {
    task,
    attempt: Number(attempt),
    sha: commit.sha,
    base,
    runId,
    runAttempt,
    reservedCents: Number(cents),
  };
}

function trailer(message: string, name: string, form: RegExp): string | undefined {
  const value = new RegExp(`^Pawl-${name}: (.*)$`, 'm').exec(message)?.[1];
  return value !== undefined && form.test(value) ? value : undefined;
}
