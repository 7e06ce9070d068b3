import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attempt } from '../../core/attempt.ts';
import type { TaskPack } from '../../core/task-pack.ts';
import { withFreshHome } from '../../process/fresh-home.ts';
import type { Environment, SourceEnvironment } from '../../process/fresh-home.ts';
import { runSetup } from '../../process/run-check.ts';
import { NO_USAGE, SUMMARY_CHARACTERS } from '../agent-adapter.ts';
import type { AgentEnding } from '../agent-adapter.ts';
import { maskSecrets } from './mask-secrets.ts';
import { prepareSession } from './prepare-session.ts';
import { readBlocked } from './read-blocked.ts';
import { Transcript } from './transcript.ts';
import type { TranscriptLine } from './transcript.ts';

/** `AttemptSchema` takes no longer one. */
const REASON_CHARACTERS = 4_000;

export interface AgentRequest {
  readonly pack: TaskPack;
  /** The memory file's text. */
  readonly memory: string | undefined;
  /** A checkout of the claim's base; the agent may do anything to it. */
  readonly workspace: string;
  /** The shell's environment. What the agent gets is built from nothing, and named by its adapter. */
  readonly source: SourceEnvironment;
  /** Called with every line that a person who watches is to see, secrets masked. */
  readonly log: (line: string) => void;
}

export interface AgentRun {
  readonly attempt: Attempt;
  readonly transcript: readonly TranscriptLine[];
  /** The secret values that the agent was given. */
  readonly secrets: readonly string[];
}

/**
 * Runs one fresh session of the policy's agent on a task, after `policy.setup`, within the policy's
 * minutes. Whatever the agent does is told in the attempt; throws PAWL_AGENT_NOT_FOUND if there is none.
 */
export async function runAgent(request: AgentRequest): Promise<AgentRun> {
  const { pack, workspace, source } = request;
  const session = prepareSession(request);
  const mask = maskSecrets(session.secrets);
  const transcript = new Transcript(mask);
  const log = (line: string): void => request.log(mask(line));
  const began = performance.now();

  const ending = await withFreshHome(source, async (env) => {
    // Messages of an earlier session would be taken for this one's.
    await rm(join(workspace, '.pawl'), { recursive: true, force: true });
    const unprepared = await setUp(pack, workspace, env, transcript, log);
    return unprepared ?? orBlocked(await session.run({ env, transcript, log }), workspace);
  });
  const attempt: Attempt = {
    version: 1,
    ...ending,
    reason: mask(ending.reason).slice(0, REASON_CHARACTERS),
    summary: mask(ending.summary).slice(0, SUMMARY_CHARACTERS),
    agent: pack.policy.agent.name,
    seconds: Math.round(performance.now() - began) / 1_000,
  };
  return { attempt, transcript: transcript.lines(), secrets: session.secrets };
}

/** The ending of a session that could not begin. */
async function setUp(
  pack: TaskPack,
  workspace: string,
  env: Environment,
  transcript: Transcript,
  log: (line: string) => void,
): Promise<AgentEnding | undefined> {
  const onLine = (line: string): void => {
    transcript.add('setup', 'stdout', line);
    log(line);
  };
  const failure = await runSetup(pack.policy.setup, { workspace, env, onLine });
  if (!failure) return undefined;
  return {
    outcome: 'failed',
    class: 'infrastructure',
    reason: `The setup command \`${failure.run}\` failed: ${failure.logTail.trim().slice(-500)}`,
    model: undefined,
    turns: 0,
    usage: NO_USAGE,
    summary: '',
  };
}

/** What an agent says of its own task counts, unless it never came to work on it. */
async function orBlocked(ending: AgentEnding, workspace: string): Promise<AgentEnding> {
  if (ending.outcome === 'failed' && ending.class !== 'agent') return ending;
  const blocked = await readBlocked(workspace);
  if (blocked === undefined) return ending;
  return { ...ending, outcome: 'blocked', class: undefined, reason: blocked };
}
