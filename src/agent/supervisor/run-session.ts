import type { TaskPack } from '../../core/task-pack.ts';
import { chooseAdapter } from '../adapters/choose-adapter.ts';
import { playReplay } from '../adapters/replay.ts';
import type { AgentAdapter, AgentEnding, GatewayAddress } from '../agent-adapter.ts';
import { withoutHidden } from '../prompt/clean-text.ts';
import { renderPrompt } from '../prompt/render-prompt.ts';
import type { PromptInput } from '../prompt/render-prompt.ts';
import { renewHome } from './renew-home.ts';
import { requireProgram } from './require-program.ts';
import type { Room } from './room.ts';
import { supervise } from './supervise.ts';
import type { Leash, SessionPlace } from './supervise.ts';

export interface SessionRequest extends PromptInput {
  readonly leash: Leash;
  /** What is left of the attempt's money. */
  readonly cents: number;
  readonly place: SessionPlace;
  readonly room: Room;
}

/** How a session of one agent is run, whichever it is. */
export interface Agent {
  readonly adapter: AgentAdapter | undefined;
  /** How long the prompt is. */
  promptCharacters(input: PromptInput): number;
  run(request: SessionRequest): Promise<AgentEnding>;
}

/** The policy's agent. `replay` is played in this process; all others are programs on a leash. */
export function agentOf({ policy, task }: TaskPack): Agent {
  if (policy.agent.name === 'replay') {
    const { file } = policy.agent;
    return {
      adapter: undefined,
      promptCharacters: (input) => renderPrompt(input).length,
      async run({ place: { transcript, workspace, log }, ...input }) {
        const prompt = renderPrompt(input);
        transcript.add('pawl', 'prompt', prompt);
        const ending = await playReplay({ file, workspace, title: task.title, prompt });
        const said = ending.summary === '' ? ending.reason : ending.summary;
        transcript.add('agent', 'stdout', said);
        log(said);
        return ending;
      },
    };
  }
  const adapter = chooseAdapter(policy.agent);
  const promptOf = (input: PromptInput): string =>
    renderPrompt({ ...input, memory: adapter.takesMemory ? undefined : input.memory });
  return {
    adapter,
    promptCharacters: (input) => promptOf(input).length,
    run: (request) => runProgram(adapter, promptOf(request), request),
  };
}

const NO_GATEWAY: GatewayAddress = { url: '', key: '' };

async function runProgram(
  adapter: AgentAdapter,
  prompt: string,
  { memory, cents, pack, leash, place, room }: SessionRequest,
): Promise<AgentEnding> {
  const home = place.env.HOME;
  const start = adapter.start({
    home,
    prompt,
    memory: adapter.takesMemory && memory !== undefined ? withoutHidden(memory) : undefined,
    cents,
    gateway: room.gateway ?? NO_GATEWAY,
    commands: pack.policy.commands,
  });
  await renewHome(home, start.files);
  if (adapter.program !== undefined) {
    await requireProgram(adapter.program, place.env['PATH'] ?? '', place.workspace);
  }
  return supervise(adapter, start, leash, place, room);
}
