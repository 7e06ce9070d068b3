import { isIssueNumber, isSha } from './ids.ts';
import type { IssueNumber, Sha } from './ids.ts';
import { EMPTY_LEDGER, withClaim } from './ledger.ts';
import type { Ledger, OpenClaim } from './ledger.ts';

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
  /** SHA-256, in hex, of what was asked when it was claimed (`IssueFacts.content`). */
  readonly content: string;
  /** The paths that the task may change; empty if it declares none. */
  readonly scope: readonly string[];
}

export type ClaimTrailers = Omit<Claim, 'sha' | 'base'>;

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

/**
 * A claim changes nothing that CI could judge. GitHub takes this for a wish only at a message's very end,
 * two empty lines before its trailers (docs: "Skipping workflow runs"): `[skip ci]` would also count in
 * the middle of a squash of all messages, as a merge queue or a person makes it, and leave the default
 * branch unjudged.
 */
const SKIP_CI = 'skip-checks: true';

/** The message of a claim commit. It carries on the day's ledger as it was before this claim. */
export function renderClaimMessage(claim: ClaimTrailers, ledger: Ledger): string {
  const open = ledger.open.map(({ sha, reservedCents }) => `${sha}:${reservedCents}`).join(',');
  return [
    `Claim #${claim.task}, attempt ${claim.attempt}`,
    '',
    '',
    `Pawl-Task: ${claim.task}`,
    `Pawl-Attempt: ${claim.attempt}`,
    `Pawl-Run: ${claim.runId}/${claim.runAttempt}`,
    `Pawl-Reserved-Cents: ${claim.reservedCents}`,
    `Pawl-Content: ${claim.content}`,
    ...claim.scope.map((pattern) => `Pawl-Scope: ${pattern}`),
    `Pawl-Day: ${ledger.day}`,
    `Pawl-Day-Attempts: ${ledger.attempts}`,
    `Pawl-Day-Settled-Cents: ${Math.round(ledger.settledCents * 1000) / 1000}`,
    ...(open === '' ? [] : [`Pawl-Day-Open: ${open}`]),
    ...(ledger.before.length === 0 ? [] : [`Pawl-Day-Before: ${ledger.before.join(',')}`]),
    SKIP_CI,
  ].join('\n');
}

/** What of a commit is read. */
export interface CommitText {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** Reads a commit back as a claim; `undefined` if it is none, or has other than one parent. */
export function parseClaim(commit: CommitText): Claim | undefined {
  const { message } = commit;
  const [base, ...others] = commit.parents;
  const task = Number(trailer(message, 'Task', /^\d{1,10}$/));
  const run = trailer(message, 'Run', /^\d{1,16}\/\d{1,6}$/)
    ?.split('/')
    .map(Number);
  const attempt = trailer(message, 'Attempt', /^\d{1,4}$/);
  const cents = trailer(message, 'Reserved-Cents', /^\d{1,9}$/);
  const content = trailer(message, 'Content', /^[0-9a-f]{64}$/);
  if (!base || others.length > 0 || !isSha(base) || !isSha(commit.sha) || !isIssueNumber(task))
    return undefined;
  if (!run || !attempt || !cents || !content) return undefined;
  const [runId = 0, runAttempt = 0] = run;
  return {
    task,
    attempt: Number(attempt),
    sha: commit.sha,
    base,
    runId,
    runAttempt,
    reservedCents: Number(cents),
    content,
    scope: [...message.matchAll(/^Pawl-Scope: (\S.{0,299})$/gm)].map(([, scope = '']) => scope),
  };
}

/** The ledger that the newest claim carries, with that claim in it; an empty one if it is none. */
export function parseLedger(commit: CommitText | undefined): Ledger {
  const claim = commit && parseClaim(commit);
  if (!claim) return EMPTY_LEDGER;
  const { message } = commit;
  const number = (name: string): number =>
    Number(trailer(message, name, /^\d{1,12}(?:\.\d{1,3})?$/) ?? 0);
  const before: Ledger = {
    tip: undefined,
    day: number('Day'),
    attempts: number('Day-Attempts'),
    settledCents: number('Day-Settled-Cents'),
    open: (trailer(message, 'Day-Open', /^[0-9a-f:,]+$/) ?? '').split(',').flatMap(readOpenClaim),
    before: (trailer(message, 'Day-Before', /^[0-9a-f,]+$/) ?? '').split(',').filter(isSha),
  };
  return withClaim(before, claim);
}

function readOpenClaim(text: string): readonly OpenClaim[] {
  const [sha = '', cents = ''] = text.split(':');
  return isSha(sha) && /^\d{1,9}$/.test(cents) ? [{ sha, reservedCents: Number(cents) }] : [];
}

/** The branch whose tip is the newest claim: moved together with every claim that is made. */
export const QUEUE_BRANCH = 'pawl/queue';

/**
 * The message of a release commit: the child of a claim commit to which its branch is moved when the
 * run that owned it is given up. What that run may still publish is then no fast-forward, and refused.
 */
export function renderReleaseMessage(claim: Claim): string {
  return [
    `Release #${claim.task}, attempt ${claim.attempt}`,
    '',
    '',
    `Pawl-Release: ${claim.sha}`,
    SKIP_CI,
  ].join('\n');
}

/** Whether a commit releases its parent. */
export function isRelease(commit: CommitText): boolean {
  const [parent, ...others] = commit.parents;
  const released = trailer(commit.message, 'Release', /^[0-9a-f]{40}$/);
  return others.length === 0 && released !== undefined && released === parent;
}

/** The branch that takes an attempt's merge back. */
export function revertBranch(task: IssueNumber, attempt: number): string {
  return `pawl/revert-${task}-${attempt}`;
}

/** Reads the name of a branch; `undefined` if it takes nothing back. */
export function parseRevertBranch(
  branch: string,
): { task: IssueNumber; attempt: number } | undefined {
  const match = /^pawl\/revert-([1-9]\d{0,9})-([1-9]\d{0,3})$/.exec(branch);
  const task = Number(match?.[1]);
  return match && isIssueNumber(task) ? { task, attempt: Number(match[2]) } : undefined;
}

function trailer(message: string, name: string, form: RegExp): string | undefined {
  const value = new RegExp(`^Pawl-${name}: (.*)$`, 'm').exec(message)?.[1];
  return value !== undefined && form.test(value) ? value : undefined;
}
