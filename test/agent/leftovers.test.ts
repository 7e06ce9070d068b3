import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Leftovers } from '../../src/process/leftovers.ts';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { AgentRoom } from './agent-room.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

/** Leaves its process group and its parent, deaf to what asks it to end, and writes into the workspace. */
const daemon = (name: string): string =>
  `(setsid sh -c 'trap "" TERM HUP; echo $$ > ../${name}; while :; do echo x >> beat-${name}; sleep 0.05; done' >/dev/null 2>&1 &); while [ ! -s ../${name} ]; do sleep 0.02; done`;

function command(script: string, more = ''): TaskPack {
  return packWith({
    policy: `agent: { name: command, command: ${JSON.stringify(script)} }\n${more}`,
  });
}

async function isAlive(pid: number): Promise<boolean> {
  // A killed process stays a zombie until it is reaped; that is dead enough.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
  return !/\) [ZX]/.test(stat);
}

async function pidIn(name: string): Promise<number> {
  return Number(await readFile(join(room.root, name), 'utf8'));
}

describe('a daemon, where there is no sandbox', () => {
  it('does not outlive the session, the setup command or the check that left it', async () => {
    const seen = (name: string): string =>
      `grep -qs ') [^ZX]' /proc/$(cat ../${name})/stat && echo ${name} lives >> ../lives; true`;
    const { attempt } = await room.run(
      command(
        `${seen('setup')}; ${daemon('agent')}`,
        [
          `setup: [${JSON.stringify(daemon('setup'))}]`,
          `checks: [${JSON.stringify(`${seen('agent')}; ${daemon('check')}`)}, ${JSON.stringify(seen('check'))}]`,
        ].join('\n'),
      ),
    );
    expect(attempt).toMatchObject({ outcome: 'finished', sandbox: 'off' });
    await expect(readFile(join(room.root, 'lives'), 'utf8')).rejects.toMatchObject({
      code: 'ENOENT',
    });
    for (const name of ['setup', 'agent', 'check']) {
      expect(await isAlive(await pidIn(name))).toBe(false);
    }
  });

  it('does not outlive a session that is ended before its time', async () => {
    const pack = command(`${daemon('agent')}; sleep 60`);
    const attempts = { ...pack.policy.attempts, idleMinutes: 0.01 };
    const { attempt } = await room.run({ ...pack, policy: { ...pack.policy, attempts } });
    expect(attempt).toMatchObject({ outcome: 'failed' });
    expect(await isAlive(await pidIn('agent'))).toBe(false);
  });

  it('is told from whoever else is there', async () => {
    const [ours, other] = [new Leftovers(), new Leftovers()];
    const path = { PATH: process.env['PATH'] ?? '' };
    const processes = [other.marked(path), path, ours.marked(path)].map((env) =>
      spawn('sleep', ['30'], { env, detached: true, stdio: 'ignore' }),
    );
    try {
      await setTimeout(100);
      await ours.end();
      const alive = await Promise.all(processes.map(({ pid }) => isAlive(pid ?? 0)));
      expect(alive).toEqual([true, true, false]);
    } finally {
      for (const started of processes) started.kill('SIGKILL');
    }
  });
});
