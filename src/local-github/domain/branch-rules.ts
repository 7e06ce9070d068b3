import type { AccountActor } from '../model/account.ts';
import type { BranchProtection, Repository, RequiredCheck } from '../model/repository.ts';
import type { MergeQueueSettings } from '../model/ruleset.ts';
import { roleIncludes, roleOf } from './repositories.ts';
import { rulesOn } from './rulesets.ts';

/** What protection, or the rulesets together, demand of what enters a branch. */
export interface Demands {
  readonly by: 'protection' | 'rulesets';
  readonly checks: readonly RequiredCheck[];
  /** The checks must have passed on a head that has all of the base. */
  readonly strict: boolean;
  /** Approvals that a pull request needs; `undefined` if nothing needs a pull request. */
  readonly approvals: number | undefined;
  readonly dismissesStale: boolean;
  readonly queue: MergeQueueSettings | undefined;
  readonly allowForcePushes: boolean;
  readonly allowDeletions: boolean;
}

/** The classic protection of a branch, if it has one. */
export function protectionOf(repository: Repository, branch: string): BranchProtection | undefined {
  return repository.protections.get(branch);
}

/** Whether `actor` is an administrator whom the branch's protection leaves out. Apps never are. */
export function mayBypassProtection(
  repository: Repository,
  actor: AccountActor,
  branch: string,
): boolean {
  if (protectionOf(repository, branch)?.enforceAdmins === true) return false;
  return actor.kind === 'user' && roleIncludes(roleOf(repository, actor.user), 'admin');
}

/** All that is demanded for a branch: of anyone, or of `actor`. */
export function demandsOn(
  repository: Repository,
  branch: string,
  actor?: AccountActor,
): readonly Demands[] {
  const protection = protectionOf(repository, branch);
  const bypasses = actor !== undefined && mayBypassProtection(repository, actor, branch);
  return [
    ...(protection === undefined || bypasses ? [] : [ofProtection(protection)]),
    ...ofRulesets(repository, branch),
  ];
}

/** How the merge queue of a branch works; `undefined` if it has none. */
export function queueOf(repository: Repository, branch: string): MergeQueueSettings | undefined {
  return demandsOn(repository, branch).find(({ queue }) => queue !== undefined)?.queue;
}

/** How many approvals a pull request into a branch needs: the most that any rule asks. */
export function requiredApprovals(repository: Repository, branch: string): number {
  return Math.max(0, ...demandsOn(repository, branch).map(({ approvals = 0 }) => approvals));
}

function ofProtection(protection: BranchProtection): Demands {
  return {
    by: 'protection',
    checks: protection.requiredChecks,
    strict: protection.strict,
    approvals: protection.approvals,
    dismissesStale: protection.dismissesStale,
    queue: undefined,
    allowForcePushes: protection.allowForcePushes,
    allowDeletions: protection.allowDeletions,
  };
}

function ofRulesets(repository: Repository, branch: string): readonly Demands[] {
  const standing = rulesOn(repository, branch);
  if (standing.length === 0) return [];
  const rules = standing.map(({ rule }) => rule);
  const checks = rules.filter((rule) => rule.kind === 'required_status_checks');
  const pulls = rules.filter((rule) => rule.kind === 'pull_request');
  const queue = rules.find((rule) => rule.kind === 'merge_queue');
  return [
    {
      by: 'rulesets',
      checks: checks.flatMap((rule) => rule.checks),
      strict: checks.some((rule) => rule.strict),
      approvals:
        pulls.length === 0 ? undefined : Math.max(...pulls.map(({ approvals }) => approvals)),
      dismissesStale: pulls.some((rule) => rule.dismissesStale),
      queue,
      allowForcePushes: !rules.some((rule) => rule.kind === 'non_fast_forward'),
      allowDeletions: !rules.some((rule) => rule.kind === 'deletion'),
    },
  ];
}
