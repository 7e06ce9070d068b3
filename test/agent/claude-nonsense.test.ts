import { describe, expect, it } from '@jest/globals';
import { AttemptSchema } from '../../src/config/attempt-schema.ts';
import { AgentRoom } from './agent-room.ts';
import { INIT, RESULT, TURN } from './claude-lines.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

describe('the agent `claude`', () => {
  it.each([
    ['num_turns', 1.5],
    ['num_turns', -1],
    ['total_cost_usd', -3],
    ['total_cost_usd', 1e308],
    ['usage', { input_tokens: -7, cache_read_input_tokens: 0.5, output_tokens: 1e300 }],
    ['usage', 'much'],
  ])('may tell nonsense as its %s, %p, and its account can be read', async (key, told) => {
    const lines = [INIT, TURN, TURN, TURN, { ...RESULT, [key]: told }];
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
