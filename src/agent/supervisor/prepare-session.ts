import type { AgentPolicy } from '../../core/policy.ts';
import { PawlError } from '../../errors.ts';
import type { Environment } from '../../process/fresh-home.ts';
import { runProcess } from '../../process/run-process.ts';
import type { AgentAdapter, AgentEnding, AgentStart } from '../agent-adapter.ts';
import { claudeAdapter } from '../adapters/claude.ts';
import { withoutHidden } from '../prompt/clean-text.ts';
import { commandAdapter } from '../adapters/command.ts';
import { renderPrompt } from '../prompt/render-prompt.ts';
import { playReplay } from '../adapters/replay.ts';
import type { AgentRequest } from './run-agent.ts';
import type { Transcript } from './transcript.ts';

/** A session that is ready to run, once. */
export interface PreparedSession {
  readonly secrets: readonly string[];
  run(place: SessionPlace): Promise<AgentEnding>;
}

interface SessionPlace {
  readonly env: Environment;
  readonly transcript: Transcript;
  readonly log: (line: string) => void;
}

/** Renders the prompt and chooses the adapter: from here on its secrets are known. */
export function prepareSession(request: AgentRequest): PreparedSession {
  const { pack, memory, workspace, source } = request;
  const { agent } = pack.policy;
  if (agent.name === 'replay') return replaySession(request, agent.file);
  const adapter = adapterFor(agent);
  const prompt = renderPrompt({ pack, memory: adapter.takesMemory ? undefined : memory });
  const taken = adapter.takesMemory && memory !== undefined ? withoutHidden(memory) : undefined;
  const start = adapter.start({ prompt, memory: taken, cents: pack.claim.reservedCents, source });
  const { minutes } = pack.policy.attempts;
  return {
    secrets: start.secrets,
    run: (place) => runStarted(adapter, start, { ...place, workspace, minutes }),
  };
}

function replaySession({ pack, memory, workspace }: AgentRequest, file: string): PreparedSession {
  const prompt = renderPrompt({ pack, memory });
  return {
    secrets: [],
    async run({ transcript, log }) {
      transcript.add('pawl', 'prompt', prompt);
      const ending = await playReplay({ file, workspace, title: pack.task.title, prompt });
      const said = ending.summary === '' ? ending.reason : ending.summary;
      transcript.add('agent', 'stdout', said);
      log(said);
      return ending;
    },
  };
}

async function runStarted(
  adapter: AgentAdapter,
  start: AgentStart,
  place: SessionPlace & { readonly workspace: string; readonly minutes: number },
): Promise<AgentEnding> {
  const { transcript, log, minutes } = place;
  const reader = adapter.read();
  const stop = new AbortController();
  transcript.add('pawl', 'prompt', start.stdin);
  const result = await runProcess({
    argv: start.argv,
    cwd: place.workspace,
    env: { ...place.env, ...start.env },
    stdin: start.stdin,
    seconds: minutes * 60,
    stop: stop.signal,
    onLine(stream, line) {
      transcript.add('agent', stream, line);
      const seen = stream === 'stdout' ? reader.readLine(line) : line;
      if (seen !== undefined) log(seen);
      if (reader.hopeless()) stop.abort();
    },
  });
  if (result.startError !== undefined) {
    const detail = `\`${start.argv[0]}\` cannot be started: ${result.startError}`;
    throw new PawlError('PAWL_AGENT_NOT_FOUND', detail);
  }
  if (!result.timedOut && !stop.signal.aborted) return reader.ending(result);
  const late = result.timedOut
    ? `The agent did not end within ${minutes} minutes and was stopped.`
    : 'The agent was stopped.';
  const stalled = reader.stalledOn();
  const reason = stalled ? `${late} ${stalled.reason}` : late;
  return { ...reader.soFar(), outcome: 'failed', class: stalled?.class ?? 'agent', reason };
}

function adapterFor(agent: Exclude<AgentPolicy, { name: 'replay' }>): AgentAdapter {
  switch (agent.name) {
    case 'claude':
      return claudeAdapter(agent);
    case 'command':
      return commandAdapter(agent);
  }
}
