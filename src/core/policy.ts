import type { Role } from './role.ts';

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
  /** Labels that put a task before or behind those that carry none of them; the first counts most. */
  readonly priority: { readonly first: readonly string[]; readonly last: readonly string[] };
  readonly trust: {
    /** The least role of whoever labels, edits, approves or commands. */
    readonly label: Role;
    /** Logins of bots that may label as well. */
    readonly bots: readonly string[];
  };
  readonly attempts: {
    /** Attempts that failed through the agent's fault before a person is asked. */
    readonly max: number;
    /** Wall clock of one attempt: its sessions, and the checks between them. */
    readonly minutes: number;
    /** How long a session may be silent. */
    readonly idleMinutes: number;
    /** How long a session may be busy without a change of the tree. */
    readonly standstillMinutes: number;
    /** Fresh sessions after the first, each given what the checks said of the one before. */
    readonly fixRounds: number;
    /** Money reserved for one attempt. */
    readonly cents: number;
    /** How long a run may wait for a runner before it is cancelled. */
    readonly queueMinutes: number;
  };
  /** What a day (UTC) may cost. */
  readonly budget: {
    readonly centsPerDay: number;
    readonly attemptsPerDay: number;
  };
  readonly breaker: {
    /** Failures of agents in a row, over different tasks, that stop the queue. */
    readonly failures: number;
    /** How long the queue then rests before one attempt is made again. */
    readonly minutes: number;
  };
  /** Commands that prepare a fresh clone, before the agent and before the checks. */
  readonly setup: readonly string[];
  /** What setup's home keeps from one attempt to the next. */
  readonly cache: SetupCachePolicy;
  /** Commands that must pass on a clean checkout with the change applied. */
  readonly checks: readonly Check[];
  /** Which commands an agent's own settings let it run. The sandbox is the wall; this is the signpost. */
  readonly commands: CommandRules;
  readonly sandbox: {
    /** `false` must be asked for, and every report says so. */
    readonly enabled: boolean;
    /** Hosts that setup, checks and agents may reach; beside them only the model's gateway. */
    readonly allowHosts: readonly string[];
  };
  /** What a model costs, by its name or the beginning of it, before Pawl's own table is asked. */
  readonly prices: Readonly<Record<string, ModelPrice>>;
  readonly ci: {
    /** How long CI may stay silent on a pull request before a person is asked. */
    readonly minutes: number;
    /** Publish even where a workflow that a branch of Pawl's starts holds secrets or may write. */
    readonly trust: boolean;
  };
  readonly merge: {
    readonly method: MergeMethod;
    /** Merge only what was tested on the newest base, also where GitHub does not require it. */
    readonly upToDate: boolean;
    /** Approving reviews that Pawl asks for, beside those that GitHub requires. */
    readonly approvals: number;
  };
  readonly watch: {
    /** Names of the checks that judge `main`; empty: the required ones, or else all. */
    readonly checks: readonly string[];
    /** How long `main` may stay without a verdict before the task is done, unverified. */
    readonly minutes: number;
  };
  readonly rollback: {
    /** Reverts within 24 hours; 0 reverts nothing. */
    readonly maxPerDay: number;
  };
  readonly memory: { readonly file: string };
}

export interface SetupCachePolicy {
  /** Files and folders of the home, as `~/…`; none: nothing is kept. */
  readonly paths: readonly string[];
  /** Files of the repository: when one changes, what was kept is made anew. */
  readonly key: readonly string[];
}

export interface Check {
  readonly name: string;
  readonly run: string;
  readonly minutes: number;
}

/** A command is named by its first words; `*` is every command. What is denied is never allowed. */
export interface CommandRules {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/** In US cents per million tokens. */
export interface ModelPrice {
  readonly input: number;
  /** Input that the service found in its cache. */
  readonly cachedInput: number;
  /** Input that it put there. */
  readonly cacheWrite: number;
  readonly output: number;
}

/** A provider of models, by whose API an agent asks. */
export type ModelProvider = 'anthropic' | 'openai' | 'google';

export type MergeMethod = 'merge' | 'squash';

/** Which agent works, and what that agent needs to know. */
export type AgentPolicy =
  | ModelAgent<'claude'>
  | ModelAgent<'codex'>
  | ModelAgent<'gemini'>
  /** `model` is `openai/…`, `anthropic/…` or `google/…`: the service, then its name there. */
  | { readonly name: 'opencode'; readonly model: string; readonly maxTurns: number }
  /** Any program: a shell command, run in the workspace, the prompt on its standard input. */
  | {
      readonly name: 'command';
      readonly command: string;
      /** Whose models it asks, if it asks any. */
      readonly service?: ModelProvider | undefined;
    }
  /** Plays edits from a file of the repository: for demonstrations and tests. */
  | { readonly name: 'replay'; readonly file: string };

interface ModelAgent<Name> {
  readonly name: Name;
  /** `undefined`: the CLI chooses. */
  readonly model: string | undefined;
  readonly maxTurns: number;
}
