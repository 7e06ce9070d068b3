import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { AgentRoom } from './agent-room.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

describe('the agent `replay`', () => {
  const pack = (more: Parameters<typeof packWith>[0] = {}): TaskPack =>
    packWith({ policy: 'agent: { name: replay, file: plays.json }', ...more });
  const plays = (...list: object[]): Promise<void> =>
    room.file('plays.json', JSON.stringify({ plays: list }));

  it('writes, replaces and deletes as its file says, and says that no model was asked', async () => {
    await room.file('a.js', 'say("$&"); say("$&");');
    await room.file('old.js', '');
    await plays(
      { task: 'Something else', say: 'No.' },
      {
        task: 'politely',
        say: 'Mended.',
        edits: [
          { path: 'new/b.js', write: 'b' },
          { path: 'a.js', replace: '$&', with: '$$' },
          { path: 'old.js', delete: true },
        ],
      },
    );
    const { attempt } = await room.run(pack());
    expect(attempt).toMatchObject({ outcome: 'finished', agent: 'replay' });
    expect(attempt.summary).toBe('Mended.\n\nreplay of plays.json, play 2: no model was asked');
    expect(await readFile(join(room.workspace, 'new/b.js'), 'utf8')).toBe('b');
    expect(await readFile(join(room.workspace, 'a.js'), 'utf8')).toBe('say("$$"); say("$&");');
    await expect(readFile(join(room.workspace, 'old.js'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('plays a later attempt differently only if it was given the evidence', async () => {
    await plays(
      { task: '', when: 'expected "Good day"', say: 'Second.', edits: [{ path: 'a', write: '2' }] },
      { task: '', say: 'First.', edits: [{ path: 'a', write: '1' }] },
    );
    expect((await room.run(pack({ body: 'x' }))).attempt.summary).toContain('First.');
    const evidence = {
      source: 'test',
      summary: 'expected "Good day"',
      annotations: [],
      logTail: '',
      url: undefined,
    };
    const history = [{ attempt: 1, reason: 'red', evidence: [evidence] }];
    expect((await room.run(pack({ body: 'x', history }))).attempt.summary).toContain('Second.');
  });

  it('can be blocked', async () => {
    await plays({ task: '', say: 'No.', blocked: 'There is no such API.' });
    expect((await room.run(pack())).attempt).toMatchObject({
      outcome: 'blocked',
      reason: 'There is no such API.',
    });
  });

  it.each([
    ['no play for the task', [{ task: 'other', say: '' }], 'agent', 'No play in plays.json'],
    [
      'a text that is not there',
      [{ task: '', say: '', edits: [{ path: 'none.js', replace: 'zzz', with: '' }] }],
      'agent',
      'does not hold the text',
    ],
    [
      'a path out of the workspace',
      [{ task: '', say: '', edits: [{ path: '../x', write: '' }] }],
      'agent',
      `"../x" has the segment '..'`,
    ],
    [
      'an unknown key',
      [{ task: '', say: '', edit: [] }],
      'infrastructure',
      'is invalid at plays.0',
    ],
  ])('has failed with %s', async (_, list, failure, words) => {
    await plays(...list);
    const { attempt } = await room.run(pack());
    expect(attempt).toMatchObject({
      outcome: 'failed',
      class: failure,
      reason: expect.stringContaining(words),
    });
  });

  it('does not write through a link, or read its plays out of the repository', async () => {
    await writeFile(join(room.root, 'secret.json'), '{"plays":[]}');
    await symlink('../secret.json', join(room.workspace, 'plays.json'));
    expect((await room.run(pack())).attempt.reason).toContain('is not in the repository');
    await rm(join(room.workspace, 'plays.json'));
    await symlink('..', join(room.workspace, 'up'));
    await plays({ task: '', say: '', edits: [{ path: 'up/x', write: '' }] });
    expect((await room.run(pack())).attempt.reason).toContain('behind the symbolic link');
  });
});
