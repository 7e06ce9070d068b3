import type { IssueNumber, Millis, NodeId, Sha } from '../../core/ids.ts';
import type { Role } from '../../core/role.ts';
import type { BranchRules, CiDanger, Missing } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { Refusals } from '../client/refusals.ts';
import type { HistoryCommitNode } from './observe-schema.ts';
import type { OwnJobs } from './own-workflows.ts';
import type { RefNode } from './observe-ref-schema.ts';
import type { ClaimFacts } from './read-branch.ts';
import type { IssueRead } from './read-issue.ts';

/** A repository as it was last seen: what has not changed since need not be asked for again. */
export interface LastLook {
  /** When all of it was read anew. */
  readonly readAt: Millis;
  /** When it was looked at last. */
  readonly lookedAt: Millis;
  readonly defaultBranch: string;
  /** Its newest commits, with their checks where those are known. */
  readonly history: readonly HistoryCommitNode[];
  /** When the task that was changed last was changed. */
  readonly newest: Millis;
  /** Tasks, and issues that own a branch. */
  readonly issues: ReadonlyMap<IssueNumber, IssueRead>;
  /** By name, `pawl/…`. */
  readonly branches: ReadonlyMap<string, RefNode>;
  /** Issues that tasks wait for and that are not tasks themselves. */
  readonly dependencies: readonly IssueNumber[];
}

/** What the workflow files of the default branch say, by their folder's tree. */
export interface WorkflowsRead {
  readonly tree: Sha;
  readonly defaultBranch: string;
  readonly dangers: readonly CiDanger[];
  readonly ownJobs: OwnJobs;
}

/**
 * What is remembered of one repository between two looks. All of it is GitHub's answers, and nothing is
 * lost with it: without, everything is read anew.
 */
export class Memory {
  last: LastLook | undefined;
  readonly roles = new Map<string, { readonly role: Role; readonly at: Millis }>();
  /** Which attempt of its workflow run a red job belongs to, by the job. */
  readonly runAttempts = new Map<string, number>();
  /** Pages of commits' checks that hold jobs of Pawl's own only, by `commit cursor`: where each ends. */
  readonly ownPages = new Map<string, string | null>();
  /** What GitHub would not merge a while ago: it is not asked for at each look. */
  readonly refusals = new Refusals();
  /** Costs of claims whose record was seen. */
  readonly costs = new Map<Sha, number>();
  /** When the record of a claim was asked for by its commit. */
  readonly costsAskedAt = new Map<Sha, Millis>();
  /** Claims of the day and of the day before whose branch is gone, as they were asked for by their commit. */
  readonly lostClaims = new Map<Sha, ClaimFacts>();
  /** Whether a commit is the default branch's, where that was asked. */
  readonly onDefaultBranch = new Map<Sha, boolean>();
  /** The same of merges, each by `tip merge`: what is rewritten may lose one. */
  readonly lostMerges = new Map<string, boolean>();
  /** Since when an issue that owns a branch was looked for in vain, without a break. */
  readonly missing = new Map<IssueNumber, Missing>();
  /** Since when the run of a claim was looked for in vain, without a break. */
  readonly missingRuns = new Map<number, Millis>();
  /** Of pull requests that were closed and whose branch is gone, the claim with its record, if there is one. */
  readonly leftClaims = new Map<NodeId, ClaimFacts | undefined>();
  workflows: WorkflowsRead | undefined;
  protection: { readonly checks: BranchRules['checks']; readonly at: Millis } | undefined;
}

const memories = new WeakMap<GitHubClient, Memory>();

export function memoryOf(client: GitHubClient): Memory {
  const known = memories.get(client);
  if (known) return known;
  const memory = new Memory();
  memories.set(client, memory);
  return memory;
}

/** Makes the next look read everything anew: where something changed that GitHub's lists do not tell. */
export function forget(client: GitHubClient): void {
  memories.delete(client);
}
