import type { IssueNumber, Millis, Sha } from './ids.ts';
import type { CiDanger } from './snapshot.ts';

/**
 * Why the whole queue stands still. `until` is when it starts again by itself; without one a person
 * must do something, which the notice says.
 */
export type Pause =
  | { readonly kind: 'disabled' }
  | { readonly kind: 'variable' }
  | { readonly kind: 'policy'; readonly problems: readonly string[] }
  | { readonly kind: 'ci-danger'; readonly dangers: readonly CiDanger[] }
  | {
      readonly kind: 'main-red';
      readonly since: Sha;
      readonly checks: readonly string[];
      readonly cause: RedCause;
    }
  | {
      readonly kind: 'breaker';
      readonly tasks: readonly IssueNumber[];
      readonly until: Millis;
    }
  /** The model's service refuses for now, or refuses the key. */
  | { readonly kind: 'quota' | 'auth'; readonly until: Millis }
  /** GitHub refuses to start the agent's workflow; in its words. */
  | { readonly kind: 'start-refused'; readonly why: string }
  /** Run after run of the agent's workflow fails before it claims a task; the newest of them. */
  | {
      readonly kind: 'claim-failed';
      readonly run: number;
      readonly url: string;
      readonly until: Millis;
    }
  | {
      readonly kind: 'budget';
      readonly what: 'cents' | 'attempts';
      readonly spent: number;
      readonly limit: number;
      readonly until: Millis;
    };

/** What is known of why the default branch is red, and so who must act. */
export type RedCause =
  /** The red run is being repeated before it is believed. */
  | { readonly kind: 'confirming' }
  /** One of these tasks' merges may be it: their reverts are tried, the newest first. */
  | { readonly kind: 'suspects'; readonly tasks: readonly IssueNumber[] }
  /** A revert was merged, and CI has not judged it yet. */
  | { readonly kind: 'reverted'; readonly task: IssueNumber }
  /** No merge of Pawl's lies between the last green commit and the first red one. */
  | { readonly kind: 'people' }
  /** No green commit is known, nor a merge of Pawl's by which it may have turned red: it was red before. */
  | { readonly kind: 'before' }
  /** No revert turns it green, or a revert itself is red: a person must look. */
  | { readonly kind: 'not-found'; readonly tasks: readonly IssueNumber[] }
  /** Nothing more is taken back until then; without a time, until a person mends it. */
  | { readonly kind: 'limit'; readonly reverts: number; readonly until: Millis | undefined };

/** The kill switch: every effect stops, but for those that end what runs and what GitHub would merge. */
export function isSwitchedOff(pauses: readonly Pause[]): boolean {
  return pauses.some(({ kind }) => kind === 'disabled' || kind === 'variable');
}
