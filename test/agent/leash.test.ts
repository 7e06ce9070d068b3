import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LoopDetector, SAME_CALLS } from '../../src/agent/supervisor/loop-detector.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { AgentRoom } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

const init = { type: 'system', subtype: 'init', model: 'claude-x' };
const uses = (command: string, id: number): object => ({
  type: 'assistant',
  message: { id: `m${id}`, content: [{ type: 'tool_use', name: 'Bash', input: { command } }] },
});
const answered = { type: 'user' };

function hurried(attempts: Partial<Policy['attempts']>, policy = ''): TaskPack {
  const pack = packWith({ policy });
  return {
    ...pack,
    policy: { ...pack.policy, attempts: { ...pack.policy.attempts, ...attempts } },
  };
}

describe('the leash of a session', () => {
  it('ends one that says nothing while its model is asked, and blames nobody', async () => {
    await fakeCli(room, 'claude', { lines: [init], more: 'sleep 60' });
    const { attempt, changeset } = await room.run(hurried({ idleMinutes: 0.01 }));
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'infrastructure' });
    expect(attempt.reason).toBe(
      'The agent said nothing for 0.01 minutes and was stopped. It waited for its model.',
    );
    // What it had made by then is kept: it is evidence.
    expect(changeset?.files.map(({ path }) => path)).toEqual(['made']);
  });

  it('ends one that is silent in a command of its own, and blames it', async () => {
    await fakeCli(room, 'claude', { lines: [init, uses('npm start', 1)], more: 'sleep 60' });
    const { attempt } = await room.run(hurried({ idleMinutes: 0.01 }));
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
  });

  it('does not take one for silent that goes on writing', async () => {
    const more = 'for i in 1 2 3 4 5 6 7 8; do sleep 0.3; echo; done';
    const said = { type: 'result', subtype: 'success', is_error: false, result: 'ok' };
    await fakeCli(room, 'claude', {
      lines: [init],
      more: `${more}; echo '${JSON.stringify(said)}'`,
    });
    const { attempt } = await room.run(hurried({ idleMinutes: 0.02 }));
    expect(attempt.outcome).toBe('finished');
  });

  it('ends one that makes the same call again and again', async () => {
    const calls = Array.from({ length: 12 }, (_, id) => [uses('ls', id), answered]).flat();
    await fakeCli(room, 'claude', { lines: [init, ...calls], more: 'sleep 60' });
    const { attempt } = await room.run(packWith());
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toBe(
      'The agent was stopped: it made the same call 10 times in a row: Bash {"command":"ls"}.',
    );
    expect(attempt.seconds).toBeLessThan(20);
  });

  it('ends one that is busy and changes no file any more', async () => {
    const more = `i=0; while :; do sleep 0.1; i=$((i+1)); echo "{\\"type\\":\\"n$i\\"}"; done`;
    await fakeCli(room, 'claude', { lines: [init], more });
    const { attempt } = await room.run(hurried({ standstillMinutes: 0.02 }));
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toContain('it changed no file for 0.02 minutes');
  });

  it('lets one go on that changes a file now and then', async () => {
    const said = { type: 'result', subtype: 'success', is_error: false, result: 'ok' };
    const more = 'for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.3; echo $i > made; done';
    await fakeCli(room, 'claude', {
      lines: [init],
      more: `${more}; echo '${JSON.stringify(said)}'`,
    });
    const { attempt } = await room.run(hurried({ standstillMinutes: 0.02 }));
    expect(attempt.outcome).toBe('finished');
  });

  it('ends one that has had its turns, whatever its CLI makes of them', async () => {
    const lines = [1, 2, 3, 4].map((id) => uses(`ls ${id}`, id));
    await fakeCli(room, 'claude', { lines: [init, ...lines], more: 'sleep 60' });
    const { attempt } = await room.run(packWith({ policy: 'agent: { max-turns: 3 }' }));
    expect(attempt.reason).toBe('The agent was stopped: it had its 3 turns.');
  });

  it('leaves none of its processes alive, also one that ignores SIGTERM', async () => {
    const more = `trap '' TERM; (trap '' TERM; sleep 60 & echo $! > ../child; wait) & sleep 60`;
    await fakeCli(room, 'claude', { lines: [init], more });
    await room.run(hurried({ minutes: 0.02 }));
    const pid = (await readFile(join(room.root, 'child'), 'utf8')).trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
    expect(stat).toMatch(/\) [ZX]/);
  });
});

describe('going round in a circle', () => {
  const call = (command: string): { tool: string; input: unknown } => ({
    tool: 'Bash',
    input: { command },
  });

  it('is the same call with the same arguments, in a row', () => {
    const loops = new LoopDetector();
    for (let turn = 1; turn < SAME_CALLS; turn += 1) expect(loops.add(call('ls'))).toBeUndefined();
    expect(loops.add(call('ls -a'))).toBeUndefined();
    for (let turn = 1; turn < SAME_CALLS; turn += 1) expect(loops.add(call('ls'))).toBeUndefined();
    expect(loops.add(call('ls'))).toMatch(/same call 10 times/);
  });

  it('is two calls in turn, for long, without a change of the tree', () => {
    const turns = (loops: LoopDetector, count: number): (string | undefined)[] =>
      Array.from({ length: count }, (_, turn) => loops.add(call(turn % 2 === 0 ? 'a' : 'b')));
    expect(turns(new LoopDetector(), 40).at(-1)).toMatch(/2 again and again/);
    const loops = new LoopDetector();
    turns(loops, 39);
    loops.treeChanged();
    expect(turns(loops, 20)).toEqual(Array.from({ length: 20 }, () => undefined));
  });

  it('is not to run the tests after each of many edits', () => {
    const loops = new LoopDetector();
    for (let turn = 0; turn < 100; turn += 1) {
      expect(loops.add(call(`edit ${turn}`))).toBeUndefined();
      expect(loops.add(call('npm test'))).toBeUndefined();
    }
  });
});
