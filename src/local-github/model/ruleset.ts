import type { RequiredCheck } from './repository.ts';

export interface MergeQueueSettings {
  readonly method: 'merge' | 'squash';
  /** After which a check that has not reported counts as failed. */
  readonly checkTimeoutMinutes: number;
}

/** One rule of a ruleset for branches, of those that are built. */
export type BranchRule =
  | {
      readonly kind: 'required_status_checks';
      readonly strict: boolean;
      readonly checks: readonly RequiredCheck[];
    }
  | {
      readonly kind: 'pull_request';
      /** Approvals that a pull request needs; 0 for a pull request alone. */
      readonly approvals: number;
      /** A push takes the approvals away. */
      readonly dismissesStale: boolean;
    }
  | ({ readonly kind: 'merge_queue' } & MergeQueueSettings)
  | { readonly kind: 'deletion' | 'non_fast_forward' };

/** Rules for the branches that match; nobody bypasses them: lists of bypassers are not built. */
export interface Ruleset {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly isActive: boolean;
  /** Patterns of full ref names, `~DEFAULT_BRANCH` or `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly BranchRule[];
  readonly createdAt: number;
}
