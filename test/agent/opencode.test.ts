import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { agentOf } from '../../src/agent/supervisor/run-session.ts';
import { AgentRoom, KEY } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

// What opencode 1.18.33 prints.
const start = { type: 'step_start', part: { type: 'step-start' } };
const tool = (command: string, state: object): object => ({
  type: 'tool_use',
  part: {
    type: 'tool',
    tool: 'bash',
    state: { status: 'completed', input: { command }, ...state },
  },
});
const finish = {
  type: 'step_finish',
  part: {
    reason: 'tool-calls',
    tokens: {
      total: 1_050,
      input: 500,
      output: 40,
      reasoning: 10,
      cache: { write: 100, read: 400 },
    },
  },
};
const text = { type: 'text', part: { type: 'text', text: 'All done.' } };
const error = (data: object): object => ({ type: 'error', error: { name: 'APIError', data } });
const DENIED =
  'The user has specified a rule which prevents you from using this specific tool call.';
const pack = (model = 'openai/gpt-x'): ReturnType<typeof packWith> =>
  packWith({
    policy: `agent: { name: opencode, model: ${model} }\ncommands: { allow: [npm], deny: [npm publish] }`,
  });

const Config = z.looseObject({
  model: z.string(),
  permission: z.looseObject({ bash: z.record(z.string(), z.string()), webfetch: z.string() }),
  provider: z.object({
    pawl: z.object({
      npm: z.string(),
      options: z.object({ baseURL: z.string(), apiKey: z.string() }),
    }),
  }),
});
const config = async (): Promise<z.output<typeof Config>> =>
  Config.parse(
    JSON.parse(await readFile(join(room.root, 'home/.config/opencode/opencode.json'), 'utf8')),
  );

describe('the agent `opencode`', () => {
  it('is told its model, the gateway and what is denied, and its account is read', async () => {
    const refused = tool('npm publish', { status: 'error', error: DENIED });
    const lines = [start, tool('npm test', {}), finish, start, refused, finish, text, finish];
    await fakeCli(room, 'opencode', { lines });
    const { attempt } = await room.run(pack(), 'Tabs!');
    expect(attempt).toMatchObject({
      outcome: 'finished',
      agent: 'opencode',
      model: 'gpt-x',
      turns: 3,
      summary: 'All done.',
      denials: [{ tool: 'bash', call: '{"command":"npm publish"}' }],
      usage: {
        inputTokens: 3_000,
        outputTokens: 150,
        byModel: [
          {
            inputTokens: 1_500,
            cachedInputTokens: 1_200,
            cacheWriteTokens: 300,
            outputTokens: 150,
          },
        ],
      },
    });
    const { model, permission, provider } = await config();
    expect(model).toBe('pawl/gpt-x');
    expect(permission.webfetch).toBe('deny');
    // The last that fits decides.
    expect(Object.entries(permission.bash)).toEqual([
      ['*', 'deny'],
      ['npm', 'allow'],
      ['npm *', 'allow'],
      ['npm publish', 'deny'],
      ['npm publish *', 'deny'],
    ]);
    expect(provider.pawl.options.baseURL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    const env = await readFile(join(room.root, 'env'), 'utf8');
    expect(env).toContain('OPENCODE_DISABLE_PROJECT_CONFIG=1\n');
    expect(env).not.toContain(KEY);
  });

  it('obeys nothing that the repository says, asks nobody else and shares nothing', async () => {
    // The plugins in there it loads in spite of all settings.
    expect(agentOf(pack()).adapter?.hidden).toEqual(['.opencode']);
    await fakeCli(room, 'opencode', { lines: [start, text, finish] });
    await room.run(pack());
    expect((await readFile(join(room.root, 'args'), 'utf8')).split('\n')).toContain('--pure');
    const env = (await readFile(join(room.root, 'env'), 'utf8')).split('\n');
    for (const what of [
      'AUTOUPDATE',
      'MODELS_FETCH',
      'LSP_DOWNLOAD',
      'DEFAULT_PLUGINS',
      'PROJECT_CONFIG',
      'CLAUDE_CODE',
    ]) {
      expect(env).toContain(`OPENCODE_DISABLE_${what}=1`);
    }
    expect(await config()).toMatchObject({
      autoupdate: false,
      share: 'disabled',
      snapshot: false,
      lsp: false,
      formatter: false,
      // Also for what is small, such as a summary.
      small_model: 'pawl/gpt-x',
      enabled_providers: ['pawl'],
      agent: { title: { disable: true } },
      permission: {
        edit: 'allow',
        webfetch: 'deny',
        websearch: 'deny',
        question: 'deny',
        external_directory: 'deny',
      },
      provider: { pawl: { options: { apiKey: '{env:PAWL_MODEL_KEY}' } } },
    });
  });

  it.each([
    ['openai/gpt-x', '@ai-sdk/openai-compatible', '/v1'],
    ['anthropic/claude-x', '@ai-sdk/anthropic', '/v1'],
    ['google/gemini-x', '@ai-sdk/google', '/v1beta'],
  ])('asks %s in its service’s own way', async (model, npm, path) => {
    await fakeCli(room, 'opencode', { lines: [start, text, finish] });
    await room.run(pack(model));
    const { provider } = await config();
    expect(provider.pawl.npm).toBe(npm);
    expect(new URL(provider.pawl.options.baseURL).pathname).toBe(path);
  });

  it.each([
    ['401', { message: 'invalid x-api-key', statusCode: 401 }, 'auth'],
    ['429', { message: 'Rate limited', statusCode: 429 }, 'quota'],
    ['an outage', { message: 'no', statusCode: 502 }, 'infrastructure'],
    ['something else', { message: 'the message is too odd' }, 'agent'],
  ])('under %s fails with the right class, whatever it exits with', async (_, data, failure) => {
    await fakeCli(room, 'opencode', { lines: [start, finish, error(data)], exitCode: 0 });
    expect((await room.run(pack())).attempt).toMatchObject({ outcome: 'failed', class: failure });
  });

  it('goes on after a failure that it got over', async () => {
    const lines = [error({ message: 'Overloaded', statusCode: 529 }), start, text, finish];
    await fakeCli(room, 'opencode', { lines });
    expect((await room.run(pack())).attempt.outcome).toBe('finished');
  });
});
