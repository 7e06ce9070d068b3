import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AgentRoom, KEY } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

// What gemini-cli 0.61.0 prints.
const init = { type: 'init', session_id: 's', model: 'gemini-x' };
const use = (id: string, command: string): object => ({
  type: 'tool_use',
  tool_name: 'run_shell_command',
  tool_id: id,
  parameters: { command },
});
const done = (id: string): object => ({ type: 'tool_result', tool_id: id, status: 'success' });
const denied = (id: string): object => ({
  type: 'tool_result',
  tool_id: id,
  status: 'error',
  error: { type: 'policy_violation', message: 'Tool execution denied by policy.' },
});
const says = (content: string): object => ({
  type: 'message',
  role: 'assistant',
  content,
  delta: true,
});
const tokens = { input_tokens: 3_000, output_tokens: 150, cached: 1_000 };
const result = {
  type: 'result',
  status: 'success',
  stats: { ...tokens, models: { 'gemini-x': tokens } },
};
const failed = (message: string): object => ({
  type: 'result',
  status: 'error',
  error: { type: 'unknown', message },
});
const pack = (more = ''): ReturnType<typeof packWith> =>
  packWith({ policy: `agent: { name: gemini, model: gemini-x, max-turns: 7 }\n${more}` });

describe('the agent `gemini`', () => {
  it('is told its limits, the gateway and what is denied, and its account is read', async () => {
    const calls = [use('a', 'npm test'), done('a'), use('b', 'git push'), denied('b')];
    await fakeCli(room, 'gemini', {
      lines: [init, ...calls, says('All '), says('done.'), result],
    });
    const { attempt } = await room.run(
      pack('commands: { allow: [npm], deny: [git push] }'),
      'Tabs!',
    );
    expect(attempt).toMatchObject({
      outcome: 'finished',
      agent: 'gemini',
      model: 'gemini-x',
      turns: 3,
      summary: 'All done.',
      denials: [{ tool: 'run_shell_command', call: '{"command":"git push"}' }],
      usage: {
        inputTokens: 3_000,
        outputTokens: 150,
        byModel: [{ model: 'gemini-x', inputTokens: 2_000, cachedInputTokens: 1_000 }],
      },
    });
    const read = (path: string): Promise<string> => readFile(join(room.root, path), 'utf8');
    expect(await read('prompt')).toContain('Tabs!');
    const settings: unknown = JSON.parse(await read('home/.gemini/settings.json'));
    expect(settings).toMatchObject({
      security: { auth: { selectedType: 'gemini-api-key' } },
      model: { maxSessionTurns: 7 },
    });
    const rules = await read('home/.gemini/policies/pawl.toml');
    expect(rules).toMatch(/commandPrefix = \["git push"\]\ndecision = "deny"\npriority = 980/);
    expect(rules).toMatch(/commandPrefix = \["npm"\]\ndecision = "allow"\npriority = 970/);
    // What is neither allowed nor denied is stopped, too.
    expect(rules).toMatch(/"run_shell_command"\ndecision = "deny"\npriority = 960/);
    expect(await read('env')).toMatch(/^GOOGLE_GEMINI_BASE_URL=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(await read('env')).not.toContain(KEY);
  });

  it.each([
    ['401', '[API Error: {"error":{"code":401,"message":"invalid x-api-key"}}]', 'auth'],
    ['429', '[API Error: {"error":{"code":429,"message":"Rate limited"}}]', 'quota'],
    ['an outage', '[API Error: {"error":{"code":503,"message":"no"}}]', 'infrastructure'],
    ['something else', 'the loop was lost', 'agent'],
  ])('under %s fails with the right class', async (_, words, failure) => {
    const lines = [init, use('a', 'ls'), done('a'), failed(words)];
    await fakeCli(room, 'gemini', { lines, exitCode: 1 });
    expect((await room.run(pack())).attempt).toMatchObject({ outcome: 'failed', class: failure });
  });

  it('has not finished if it ends well without a word about how it went', async () => {
    await fakeCli(room, 'gemini', { lines: [init, use('a', 'ls'), done('a')] });
    expect((await room.run(pack())).attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
  });
});
