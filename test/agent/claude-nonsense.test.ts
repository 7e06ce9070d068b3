import { describe, expect, it } from '@jest/globals';
import { AttemptSchema } from '../../src/config/attempt-schema.ts';
import { AgentRoom } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

describe('the agent `claude`', () => {
  const init = { type: 'system', subtype: 'init', model: 'claude-x' };
  const turn = {
    type: 'assistant',
    message: {
      content: [
        { type: 'text', text: 'Looking.' },
        { type: 'tool_use', name: 'Bash', input: { command: 'ls' } },
      ],
    },
  };
  const result = {
    type: 'result',
    subtype: 'success',
    is_error: false,
    num_turns: 2,
    total_cost_usd: 0.12345,
    result: 'Done.',
    usage: {
      input_tokens: 10,
      cache_read_input_tokens: 5,
      cache_creation_input_tokens: 1,
      output_tokens: 7,
    },
  };

  it.each([
    ['num_turns', 1.5],
    ['num_turns', -1],
    ['total_cost_usd', -3],
    ['total_cost_usd', 1e308],
    ['usage', { input_tokens: -7, cache_read_input_tokens: 0.5, output_tokens: 1e300 }],
    ['usage', 'much'],
  ])('may tell nonsense as its %s, %p, and its account can be read', async (key, told) => {
    const lines = [init, turn, turn, turn, { ...result, [key]: told }];
    await fakeCli(room, 'claude', { lines, exitCode: 0, more: 'echo x > a.txt' });
    const { attempt } = await room.run(packWith());
    const left: unknown = JSON.parse(JSON.stringify(attempt));
    expect(AttemptSchema.parse(left)).toMatchObject({
      outcome: 'finished',
      turns: key === 'num_turns' ? 3 : 2,
      usage: key === 'usage' ? { inputTokens: 0, outputTokens: 0 } : { inputTokens: 16 },
    });
  });
});
