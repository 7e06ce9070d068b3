import type { Attempt, Denial } from '../core/attempt.ts';
import type { CommandRules } from '../core/policy.ts';
import type { Environment } from '../process/fresh-home.ts';
import type { ProcessResult } from '../process/run-process.ts';
import { renderJson } from './render-json.ts';

/** In which provider's format an agent asks its model. */
export type Wire = 'anthropic' | 'openai' | 'gemini';

/** What an adapter is told of the session that it is to start. */
export interface AgentSession {
  readonly prompt: string;
  /** The memory file's text, if the adapter hands it over itself (`takesMemory`). */
  readonly memory: string | undefined;
  /** What the session may cost. */
  readonly cents: number;
  /** Where its model is asked, and by which key: never the service's own. Only for one with a `wire`. */
  readonly gateway: GatewayAddress;
  readonly commands: CommandRules;
  /** Its HOME: fresh, and its own. */
  readonly home: string;
}

export interface GatewayAddress {
  /** Without a slash at its end; below it stand the paths of the provider's API, `/v1/…` say. */
  readonly url: string;
  readonly key: string;
}

/** How to start an agent. */
export interface AgentStart {
  readonly argv: readonly [string, ...string[]];
  /** Added to an environment that holds nothing but what `withFreshHome` gives. */
  readonly env: Environment;
  readonly stdin: string;
  /** Its settings: texts by their paths below the fresh home. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a session's ending means: an attempt but for what the supervisor knows better. */
export type AgentEnding = Pick<
  Attempt,
  'outcome' | 'class' | 'reason' | 'model' | 'turns' | 'usage' | 'summary' | 'denials'
>;

/** A use of a tool, in a form that is common to all agents. */
export interface ToolCall {
  readonly tool: string;
  readonly input: unknown;
}

/** What a line of an agent's output says. */
export interface Seen {
  /** What a person who watches is to see of it. */
  readonly shown?: string | undefined;
  readonly calls?: readonly ToolCall[];
}

/** Reads one session: every line of its output, then how it ended. */
export interface AgentReader {
  readLine(line: string, stream: 'stdout' | 'stderr'): Seen;
  /** Whether there is no use in letting it go on; asked after every line. Then it is stopped. */
  hopeless(): boolean;
  /** Not asked if the session was stopped, or ran out of time. */
  ending(result: ProcessResult): AgentEnding;
  /** If it did or was: what it was waiting for, where that was not its own fault. */
  stalledOn(): Pick<AgentEnding, 'class' | 'reason'> | undefined;
  /** Whose word it waits for, as far as its lines tell. */
  waitsFor(): 'model' | 'tool' | undefined;
  /** What is known then. */
  soFar(): Pick<AgentEnding, 'model' | 'turns' | 'usage' | 'summary' | 'denials'>;
}

/** One agent: how it is started, how its output is read, what its ending means. The rest is common. */
export interface AgentAdapter {
  readonly name: string;
  /** What must be on the PATH; `undefined` where that is not known. */
  readonly program: string | undefined;
  /** `undefined`: it asks no model, or Pawl does not know how. */
  readonly wire: Wire | undefined;
  /**
   * Names at the top of the repository that it would obey, and that no setting keeps it from: the sandbox
   * hides them.
   */
  readonly hidden: readonly string[];
  /** Turns after which it is stopped, if its model is asked turn by turn. */
  readonly maxTurns: number | undefined;
  /** Whether the memory goes another way than the prompt. */
  readonly takesMemory: boolean;
  start(session: AgentSession): AgentStart;
  read(): AgentReader;
}

export const NO_USAGE: AgentEnding['usage'] = {
  inputTokens: 0,
  outputTokens: 0,
  cents: 0,
  byModel: [],
};

/** What an agent itself says of its use is believed as it is, where no gateway counted it. */
export const AS_TOLD = { estimated: 0, priceKnown: true } as const;

/** How much of an agent's last words is kept. */
export const SUMMARY_CHARACTERS = 4_000;

const DENIALS = 100;
const CALL_CHARACTERS = 500;

/** One more denial, unless there are too many to tell of. */
export function withDenial(denials: readonly Denial[], tool: string, call: unknown): Denial[] {
  if (denials.length >= DENIALS) return [...denials];
  const text = typeof call === 'string' ? call : renderJson(call);
  return [...denials, { tool: tool.slice(0, 200), call: text.slice(0, CALL_CHARACTERS) }];
}
