import { describe, expect, it } from '@jest/globals';
import { AgentRoom } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

const done = { type: 'result', subtype: 'success', is_error: false, result: 'ok' };
const gaveUp = { type: 'result', subtype: 'error_during_execution', is_error: true };

describe('an agent that leaves a tree which cannot be carried', () => {
  it('has failed though it says that it is done; what is fit is kept as evidence', async () => {
    await fakeCli(room, 'claude', { lines: [done], more: 'mkfifo pipe' });
    const { attempt, changeset } = await room.run(packWith());
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toBe(
      'The attempt\'s changeset cannot be accepted: "pipe" is a pipe, socket or device',
    );
    expect(changeset?.files.map(({ path }) => path)).toEqual(['made']);
    expect(attempt.change.files).toEqual([{ path: 'made', change: 'added' }]);
  });

  it('leaves evidence where it failed, and the account says what is missing of it', async () => {
    const more = 'mkfifo pipe; mkdir lib; git init -q lib; ln -s /etc/passwd out';
    await fakeCli(room, 'claude', { lines: [gaveUp], more: `${more}; touch a b`, exitCode: 1 });
    const { attempt, changeset } = await room.run(packWith());
    expect(attempt).toMatchObject({ outcome: 'failed' });
    expect(attempt.reason).toMatch(
      / What is kept of its change is not all: "pipe" is a pipe, socket or device; "lib" is a git repository of its own; "out" is a symbolic link to an absolute path\.$/,
    );
    expect(changeset?.files.map(({ path }) => path)).toEqual(['a', 'b', 'made']);
  });

  it.each([
    ['a pipe that git would wait at', 'mkfifo .gitignore'],
    ['a file without end', 'truncate -s 4T endless'],
    [
      'files that are no text in the encoding that it asks for',
      'echo "made working-tree-encoding=UTF-16" > .gitattributes',
    ],
  ])('has failed, and nothing else has, when it leaves %s', async (_, more) => {
    await fakeCli(room, 'claude', { lines: [done], more });
    const { attempt } = await room.run(packWith());
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.seconds).toBeLessThan(30);
  });

  it('has not handed over a key: that file is left out, and the others are kept', async () => {
    await fakeCli(room, 'claude', { lines: [done], more: 'echo "key: sk-ant-0123456789" > key' });
    const { attempt, changeset } = await room.run(packWith());
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toContain('"key" holds a secret that the agent was given');
    expect(changeset?.files.map(({ path }) => path)).toEqual(['made']);
  });
});
