import type { Attempt } from '../core/attempt.ts';
import type { Environment, SourceEnvironment } from '../process/fresh-home.ts';
import type { ProcessResult } from '../process/run-process.ts';

/** What an adapter is told of the session that it is to start. */
export interface AgentSession {
  readonly prompt: string;
  /** The memory file's text, if the adapter hands it over itself (`takesMemory`). */
  readonly memory: string | undefined;
  /** What the session may cost. */
  readonly cents: number;
  /** The shell's environment: an adapter takes out of it, by name, what its agent needs. */
  readonly source: SourceEnvironment;
}

/** How to start an agent. */
export interface AgentStart {
  readonly argv: readonly [string, ...string[]];
  /** Added to an environment that holds nothing but what `withFreshHome` gives. */
  readonly env: Environment;
  readonly stdin: string;
  /** Values of `env` that no transcript may show. */
  readonly secrets: readonly string[];
}

/** What a session's ending means: an attempt but for what the supervisor knows better. */
export type AgentEnding = Omit<Attempt, 'version' | 'agent' | 'seconds'>;

/** Reads one session: every line of its standard output, then how it ended. */
export interface AgentReader {
  /** Gives what a person who watches is to see of it, if anything. */
  readLine(line: string): string | undefined;
  /** Whether there is no use in letting it go on; asked after every line. Then it is stopped. */
  hopeless(): boolean;
  /** Not asked if the session was stopped, or ran out of time. */
  ending(result: ProcessResult): AgentEnding;
  /** If it did or was: what it was waiting for, where that was not its own fault. */
  stalledOn(): Pick<AgentEnding, 'class' | 'reason'> | undefined;
  /** What is known then. */
  soFar(): Pick<AgentEnding, 'model' | 'turns' | 'usage' | 'summary'>;
}

/** One agent: how it is started, how its output is read, what its ending means. The rest is common. */
export interface AgentAdapter {
  readonly name: string;
  /** Whether the memory goes another way than the prompt. */
  readonly takesMemory: boolean;
  start(session: AgentSession): AgentStart;
  read(): AgentReader;
}

export const NO_USAGE: AgentEnding['usage'] = { inputTokens: 0, outputTokens: 0, cents: 0 };

/** How much of an agent's last words is kept. */
export const SUMMARY_CHARACTERS = 4_000;
