import { describe, expect, it } from '@jest/globals';
import { chooseAdapter } from '../../src/agent/adapters/choose-adapter.ts';
import { LoopDetector, SAME_CALLS } from '../../src/agent/supervisor/loop-detector.ts';
import { AgentRoom } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const CLAUDE = `{"type":"assistant","message":{"content":[{"type":"tool_use","name":"X","input":${DEEP}}]}}`;

describe('a line of 20,000 lists in each other', () => {
  const room = new AgentRoom();

  it.each([
    ['claude', [CLAUDE, result({ tool_name: 'X' })]],
    ['codex', [`{"type":"item.started","item":{"type":"file_change","changes":${DEEP}}}`]],
    [
      'gemini',
      [
        `{"type":"tool_use","tool_name":"X","tool_id":"1","parameters":${DEEP}}`,
        '{"type":"tool_result","tool_id":"1","status":"error","error":{"type":"policy_violation"}}',
      ],
    ],
    [
      'opencode, model: openai/gpt-5.1',
      [
        `{"type":"tool_use","part":{"tool":"X","state":{"status":"error","error":"rule which prevents","input":${DEEP}}}}`,
      ],
    ],
  ])('is read when %s says it', (agent, lines) => {
    const { policy } = packWith({ policy: `agent: { name: ${agent} }` });
    if (policy.agent.name === 'replay') throw new Error('it reads no lines');
    const reader = chooseAdapter(policy.agent).read();
    const [seen] = lines.map((line) => reader.readLine(line, 'stdout'));
    expect(seen?.shown).toContain('nested too deeply');
    const [call] = seen?.calls ?? [];
    if (call) expect(new LoopDetector().add(call)).toBeUndefined();
    expect(call).toBeDefined();
    expect(reader.soFar().denials).toHaveLength(agent === 'codex' ? 0 : 1);
  });

  it('ends no attempt', async () => {
    const more = `d=$(head -c 20000 /dev/zero | tr '\\0' '[')$(head -c 20000 /dev/zero | tr '\\0' ']')
      printf '%s\\n' '${CLAUDE.replace(DEEP, `'"$d"'`)}'`;
    const done = { type: 'result', subtype: 'success', is_error: false, result: 'ok' };
    await fakeCli(room, 'claude', {
      lines: [],
      more: `${more}; printf '%s\\n' '${JSON.stringify(done)}'`,
    });
    const { attempt } = await room.run(packWith());
    expect(attempt.outcome).toBe('finished');
    expect(room.logged.join('\n')).toContain('X [nested too deeply');
  });
});

describe('a very long call', () => {
  it('is shown in part, and is still told from another that only ends differently', () => {
    const text = 'x'.repeat(1_000_000);
    const line = (end: string): string => CLAUDE.replace(DEEP, JSON.stringify(text + end));
    const { policy } = packWith({ policy: 'agent: { name: claude }' });
    if (policy.agent.name === 'replay') throw new Error('it reads no lines');
    const reader = chooseAdapter(policy.agent).read();
    expect(reader.readLine(line('a'), 'stdout').shown?.length).toBeLessThan(21_000);
    const loops = new LoopDetector();
    for (let turn = 0; turn < SAME_CALLS; turn += 1) {
      expect(loops.add({ tool: 'X', input: `${text}${turn}` })).toBeUndefined();
    }
    const last = { tool: 'X', input: `${text}last` };
    const found = Array.from({ length: SAME_CALLS }, () => loops.add(last));
    expect(found.at(-1)).toMatch(/same call 10 times/);
  });
});

/** A result of Claude's that tells of a call that was denied. */
function result({ tool_name: name }: { readonly tool_name: string }): string {
  return `{"type":"result","subtype":"success","is_error":false,"permission_denials":[{"tool_name":"${name}","tool_input":${DEEP}}]}`;
}
