/**
 * What a repository asks of Pawl: `.github/pawl.yml` on the default branch, every key optional.
 * `config/policy-schema.ts` is the only maker of one; this is its meaning.
 */
export interface Policy {
  /** The kill switch: `false` stops every effect. */
  readonly enabled: boolean;
  readonly agent: AgentPolicy;
  /** How many attempts may be live at once. */
  readonly parallel: number;
  readonly attempts: {
    /** Attempts that failed through the agent's fault before a person is asked. */
    readonly max: number;
    /** Wall clock of one attempt's agent session. */
    readonly minutes: number;
    /** Money reserved for one attempt. */
    readonly cents: number;
  };
  /** Commands that prepare a fresh clone, before the agent and before the checks. */
  readonly setup: readonly string[];
  /** Commands that must pass on a clean checkout with the change applied. */
  readonly checks: readonly Check[];
  readonly ci: {
    /** How long CI may stay silent on a pull request before a person is asked. */
    readonly minutes: number;
  };
  readonly merge: { readonly method: MergeMethod };
  readonly watch: {
    /** Names of the checks that judge `main`; empty: the required ones, or else all. */
    readonly checks: readonly string[];
    /** How long `main` may stay without a verdict before the task is done, unverified. */
    readonly minutes: number;
  };
  readonly memory: { readonly file: string };
}

export interface Check {
  readonly name: string;
  readonly run: string;
  readonly minutes: number;
}

export type MergeMethod = 'merge' | 'squash';

/** Which agent works, and what that agent needs to know. */
export type AgentPolicy =
  | { readonly name: 'claude'; readonly model: string | undefined; readonly maxTurns: number }
  /** Any program: a shell command, run in the workspace, the prompt on its standard input. */
  | { readonly name: 'command'; readonly command: string }
  /** Plays edits from a file of the repository: for demonstrations and tests. */
  | { readonly name: 'replay'; readonly file: string };
