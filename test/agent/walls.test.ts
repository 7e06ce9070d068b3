import { chmod, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { AgentRoom, KEY } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

/** Behind walls: whether they hold is for the long tests to tell, which have a real bubblewrap. */
function walled(): TaskPack {
  const pack = packWith({ policy: 'agent: { name: opencode, model: openai/gpt-5.1 }\n' });
  return {
    ...pack,
    policy: { ...pack.policy, sandbox: { enabled: true, allowHosts: ['pkg.example'] } },
  };
}

/** What bubblewrap was asked for on behalf of the agent. */
async function asked(): Promise<string> {
  return readFile(join(room.root, 'bwrap'), 'utf8');
}

// As far as an attempt can tell: it notes what it was asked for, and starts the agent.
const BUBBLEWRAP = `#!/bin/sh
if [ "$1" = --version ]; then echo bubblewrap 0.9.0; exit 0; fi
case "$*" in *opencode*run*) printf '%s\\n' "$@" > ../bwrap; env >> ../bwrap; exec opencode run;; esac
`;

beforeEach(async () => {
  const part = { reason: 'stop', tokens: { total: 2, input: 1, output: 1 }, cost: 0 };
  await fakeCli(room, 'opencode', { lines: [{ type: 'step_finish', part }] });
  const bwrap = join(room.root, 'bin', 'bwrap');
  await writeFile(bwrap, BUBBLEWRAP);
  await chmod(bwrap, 0o755);
});

describe('the walls around an agent', () => {
  it('hide what it would obey of the repository', async () => {
    await mkdir(join(room.workspace, '.opencode', 'plugin'), { recursive: true });
    await writeFile(join(room.workspace, '.opencode', 'plugin', 'evil.js'), '');
    const { attempt } = await room.run(walled());
    expect(await asked()).toContain(`--tmpfs\n${join(room.workspace, '.opencode')}\n`);
    expect(attempt.sandbox).toBe('on');
  });

  it('leave a link that it would obey out of the change', async () => {
    await mkdir(join(room.workspace, 'plugins'));
    await symlink('plugins', join(room.workspace, '.opencode'));
    const { attempt } = await room.run(walled());
    expect(attempt).toMatchObject({ change: { files: [{ path: 'made' }] } });
    expect(await readlink(join(room.workspace, '.opencode'))).toBe('plugins');
  });

  it('hide the history of a tool that is a checkout', async () => {
    const manager = join(room.root, 'user', '.vm');
    for (const name of ['.git', 'shims', 'versions']) {
      await mkdir(join(manager, name), { recursive: true });
    }
    const path = [join(room.root, 'bin'), join(manager, 'shims'), process.env['PATH']].join(':');
    await room.run(walled(), undefined, { HOME: join(room.root, 'user'), PATH: path });
    const said = await asked();
    expect(said).toContain(`--ro-bind\n${manager}\n${manager}\n`);
    expect(said).toContain(`--tmpfs\n${join(manager, '.git')}\n`);
  });

  it('let it reach its model and the allowed hosts, and hand it neither key nor token', async () => {
    await room.run(walled());
    const said = await asked();
    expect(said).toContain('--unshare-net\n');
    expect(said).toContain('model.sock\n');
    expect(said).toContain('gate.sock\n');
    expect(said).toContain('HTTPS_PROXY=http://127.0.0.1:');
    expect(said).not.toContain(KEY);
    expect(said).not.toContain('ghs_token');
  });
});
