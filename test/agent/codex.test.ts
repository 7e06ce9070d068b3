import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AgentRoom, KEY } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

// What codex-cli 0.169.0 prints.
const started = { type: 'turn.started' };
const command = { type: 'command_execution', command: "/bin/bash -lc 'npm test'" };
const ran = [
  { type: 'item.started', item: { id: 'item_1', ...command, status: 'in_progress' } },
  { type: 'item.completed', item: { id: 'item_1', ...command, exit_code: 0, status: 'completed' } },
];
const said = { type: 'item.completed', item: { id: 'i2', type: 'agent_message', text: 'Done.' } };
const usage = {
  type: 'turn.completed',
  usage: { input_tokens: 3_000, cached_input_tokens: 1_000, output_tokens: 150 },
};
const failed = (message: string): object => ({ type: 'turn.failed', error: { message } });
const pack = (more = ''): ReturnType<typeof packWith> =>
  packWith({ policy: `agent: { name: codex, model: gpt-x, max-turns: 7 }\n${more}` });

describe('the agent `codex`', () => {
  it('is told its model, the gateway and what is forbidden, and its account is read', async () => {
    await fakeCli(room, 'codex', { lines: [started, ...ran, said, usage] });
    const { attempt } = await room.run(pack('commands: { deny: [git push] }'), 'Tabs!');

    expect(attempt).toMatchObject({
      outcome: 'finished',
      agent: 'codex',
      model: 'gpt-x',
      turns: 2,
      summary: 'Done.',
      usage: {
        inputTokens: 3_000,
        outputTokens: 150,
        byModel: [{ model: 'gpt-x', inputTokens: 2_000, cachedInputTokens: 1_000 }],
      },
    });
    const read = (path: string): Promise<string> => readFile(join(room.root, path), 'utf8');
    expect(await read('args')).toContain('--model=gpt-x\n-\n');
    expect(await read('prompt')).toContain('Tabs!');
    const config = await read('home/.codex/config.toml');
    expect(config).toMatch(/^base_url = "http:\/\/127\.0\.0\.1:\d+\/v1"$/m);
    // A file of the repository must not reach it but through the prompt.
    expect(config).toContain('project_doc_max_bytes = 0');
    expect(await read('home/.codex/rules/pawl.rules')).toContain(
      'prefix_rule(pattern=["git","push"], decision="forbidden"',
    );
    expect((await read('env')) + config).not.toContain(KEY);
    expect(room.logged).toEqual([`command "/bin/bash -lc 'npm test'"`, 'Done.']);
  });

  it('tells of a denied command on standard error only, and is heard there', async () => {
    const line =
      'ERROR codex_core::tools::router: error=exec_command failed: Rejected("`/bin/bash -lc \'git push\'` rejected: the policy of this repository denies it")';
    await fakeCli(room, 'codex', {
      lines: [started, said, usage],
      more: `cat >&2 <<'EOF'\n${line}\nEOF`,
    });
    expect((await room.run(pack())).attempt.denials).toEqual([
      { tool: 'command', call: "/bin/bash -lc 'git push'" },
    ]);
  });

  it.each([
    ['401', failed('unexpected status 401 Unauthorized: invalid x-api-key, url: …'), 'auth'],
    ['429', failed('exceeded retry limit, last status: 429 Too Many Requests, …'), 'quota'],
    ['529', failed('unexpected status 529 <unknown status code>: Overloaded, url: …'), 'quota'],
    ['a cut stream', failed('stream disconnected before completion: …'), 'infrastructure'],
    ['something else', failed('the tool router is gone'), 'agent'],
  ])('under %s fails with the right class', async (_, line, failure) => {
    await fakeCli(room, 'codex', { lines: [started, ...ran, line], exitCode: 1 });
    expect((await room.run(pack())).attempt).toMatchObject({ outcome: 'failed', class: failure });
  });

  it('that asks its model in vain until its time is over is not to blame', async () => {
    const retry = {
      type: 'error',
      message: 'Reconnecting... 2/5 (unexpected status 529 <unknown status code>: Overloaded)',
    };
    await fakeCli(room, 'codex', { lines: [started, retry], more: 'sleep 60' });
    const it = pack();
    const attempts = { ...it.policy.attempts, minutes: 0.01 };
    const { attempt } = await room.run({ ...it, policy: { ...it.policy, attempts } });
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'quota' });
  });
});
