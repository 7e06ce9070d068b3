import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { AgentRoom, KEY } from './agent-room.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

function command(script: string, more = ''): TaskPack {
  return packWith({
    policy: `agent: { name: command, command: ${JSON.stringify(script)} }\n${more}`,
  });
}

describe('the agent `command`', () => {
  it('works in the workspace with the prompt on its input', async () => {
    const { attempt, transcript } = await room.run(
      command('cat > prompt.txt; echo Made it.'),
      'Tabs!',
    );
    expect(attempt).toMatchObject({
      outcome: 'finished',
      class: undefined,
      agent: 'command',
      summary: 'Made it.',
      usage: { cents: 0 },
    });
    const prompt = await readFile(join(room.workspace, 'prompt.txt'), 'utf8');
    expect(prompt).toContain('Greet politely');
    expect(prompt).toContain('Tabs!');
    expect(transcript.map(({ from, stream }) => `${from} ${stream}`)).toEqual([
      'pawl prompt',
      'agent stdout',
    ]);
    expect(room.logged).toEqual(['Made it.']);
  });

  it('gets PATH, a home of its own, LANG, CI, the runner’s mark and ours, and nothing else of the job', async () => {
    await room.run(
      command(
        'env | cut -d= -f1 > names; echo "$HOME" > home; echo x > "$HOME/x"; echo x > "$TMPDIR/x"',
      ),
    );
    const names = (await readFile(join(room.workspace, 'names'), 'utf8')).trim().split('\n');
    const shells = ['PWD', 'OLDPWD', 'SHLVL', '_'];
    expect(names.filter((name) => !shells.includes(name)).toSorted()).toEqual([
      'CI',
      'HOME',
      'LANG',
      'PATH',
      'PAWL_COMMAND',
      'RUNNER_TRACKING_ID',
      'TMPDIR',
    ]);
    const home = (await readFile(join(room.workspace, 'home'), 'utf8')).trim();
    expect(home).not.toBe(process.env['HOME']);
    await expect(readFile(join(home, 'x'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['anthropic', 'ANTHROPIC_BASE_URL', ''],
    ['openai', 'OPENAI_BASE_URL', '/v1'],
    ['google', 'GOOGLE_GEMINI_BASE_URL', ''],
  ])('that asks models of %s finds the gateway in %s', async (service, name, path) => {
    const script = JSON.stringify('env > env');
    const { attempt } = await room.run(
      packWith({ policy: `agent: { name: command, command: ${script}, service: ${service} }` }),
    );
    expect(attempt.outcome).toBe('finished');
    const env = await readFile(join(room.workspace, 'env'), 'utf8');
    expect(env).toMatch(new RegExp(`^${name}=http://127\\.0\\.0\\.1:\\d{2,}${path}$`, 'm'));
    expect(env).not.toContain(KEY);
  });

  it('has failed if it ends with another exit code', async () => {
    expect((await room.run(command('echo almost; exit 4'))).attempt).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      reason: 'The command ended with exit code 4.',
      summary: 'almost',
    });
  });

  it.each([
    '. ./env.sh; agent',
    ': ; agent() { echo ran > ran; }; agent',
    '[ -f env.sh ] && . ./env.sh; agent',
    '{ . ./env.sh; agent; }',
    '( . ./env.sh; agent )',
    '! . ./env.sh || agent',
  ])('may begin with a word of the shell’s own: %s', async (script) => {
    const setup = `setup: ["echo 'agent() { echo ran > ran; }' > env.sh"]`;
    const { attempt } = await room.run(command(script, setup));
    expect(attempt).toMatchObject({ outcome: 'finished' });
    expect(await readFile(join(room.workspace, 'ran'), 'utf8')).toBe('ran\n');
  });

  it('is an error by name if it is not installed', async () => {
    await expect(room.run(command('pawl-no-such-agent --go'))).rejects.toMatchObject({
      code: 'PAWL_AGENT_NOT_FOUND',
      message: expect.stringContaining('pawl-no-such-agent'),
    });
  });

  it.each(['pawl-no-such-agent', 'LEVEL=3 pawl-no-such-agent && true'])(
    'is not there if a shell does not find it: %s',
    async (script) => {
      await expect(room.run(command(script))).rejects.toMatchObject({
        code: 'PAWL_AGENT_NOT_FOUND',
      });
    },
  );

  it.each([
    [
      'that calls what is not there',
      'echo half > done.txt; pawl-no-such-tool',
      'pawl-no-such-tool',
    ],
    ['that ends with 127 by itself', 'echo half > done.txt; echo Bye.; exit 127', 'Bye.'],
    [
      'that says of itself what a shell says of others',
      'echo half > done.txt; echo "sh: 1: claude: not found"; exit 127',
      'not found',
    ],
  ])('%s has failed, and what it changed is kept', async (_, script, words) => {
    const { attempt, changeset } = await room.run(command(script));
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toContain('The command ended with exit code 127: ');
    expect(attempt.reason).toContain(words);
    expect(changeset?.files).toMatchObject([{ path: 'done.txt', change: 'written' }]);
  });

  it('is stopped at the end of its minutes', async () => {
    const pack = command('echo begun; sleep 60');
    const hurried = {
      ...pack,
      policy: { ...pack.policy, attempts: { ...pack.policy.attempts, minutes: 0.01 } },
    };
    expect((await room.run(hurried)).attempt).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      reason: 'The agent did not end within 0.01 minutes and was stopped.',
      summary: 'begun',
    });
  });

  it('starts after the setup, and not if that fails', async () => {
    await room.run(command('cp made copied', 'setup: ["echo ready > made"]'));
    expect(await readFile(join(room.workspace, 'copied'), 'utf8')).toBe('ready\n');
    const { attempt } = await room.run(
      command('echo ran > ran', 'setup: ["echo no network >&2; exit 1"]'),
    );
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'infrastructure' });
    expect(attempt.reason).toContain('no network');
    await expect(readFile(join(room.workspace, 'ran'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('an agent that cannot do its task', () => {
  it('says why in .pawl/blocked.md', async () => {
    const { attempt } = await room.run(
      command('mkdir .pawl; echo "There is no API.\u200B" > .pawl/blocked.md'),
    );
    expect(attempt).toMatchObject({
      outcome: 'blocked',
      class: undefined,
      reason: 'There is no API.',
    });
  });

  it('is heard to the first 2,000 characters, and no link is followed', async () => {
    const { attempt } = await room.run(
      command(`mkdir .pawl; head -c 9000 /dev/zero | tr '\\0' 'x' > .pawl/blocked.md`),
    );
    expect(attempt.reason).toBe('x'.repeat(2_000));
    const linked = await room.run(command('mkdir -p .pawl; ln -sf /etc/passwd .pawl/blocked.md'));
    expect(linked.attempt.messages).toEqual([]);
  });

  it('is not taken for blocked by what an earlier session left', async () => {
    await room.file('.pawl/blocked.md', 'old');
    expect((await room.run(command('true'))).attempt.messages).toEqual([]);
  });
});
