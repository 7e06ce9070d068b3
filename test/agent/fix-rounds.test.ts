import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { commitAll, written } from '../changeset/git-workspace.ts';
import { AgentRoom } from './agent-room.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

function command(script: string, more = ''): TaskPack {
  return packWith({
    policy: `agent: { name: command, command: ${JSON.stringify(script)} }\n${more}`,
  });
}

/** Writes each prompt to a file of its own beside the workspace, and counts the sessions there. */
const COUNT =
  'n=$(($(cat ../sessions 2>/dev/null || echo 0)+1)); echo $n > ../sessions; cat > ../prompt$n';

describe('the checks after a session', () => {
  it('that are red are told to a fresh session, which goes on from the same tree', async () => {
    const script = `${COUNT}; echo $n >> a.txt`;
    const check = 'checks: ["test $(wc -l < a.txt) = 2 || { echo too few lines; exit 3; }"]';
    const { attempt, changeset } = await room.run(command(script, check));

    expect(attempt).toMatchObject({ outcome: 'finished', sessions: [{}, {}] });
    expect(attempt.checks).toMatchObject([{ passed: true }]);
    expect(changeset?.files).toMatchObject([
      { path: 'a.txt', base64: Buffer.from('1\n2\n').toString('base64') },
    ]);
    const [first, second] = await Promise.all(
      [1, 2].map((n) => readFile(join(room.root, `prompt${n}`), 'utf8')),
    );
    expect(first).not.toContain('What is wrong so far');
    expect(second).toContain('ended with exit code 3\ntoo few lines');
    // What is stable stands first in both.
    const shared = first?.trimEnd() ?? '-';
    expect(second?.startsWith(shared)).toBe(true);
  });

  it('are told as often as the policy says; a change that stays red is proved by nobody', async () => {
    const script = `${COUNT}; echo $n > a.txt`;
    const { attempt } = await room.run(
      command(script, 'checks: ["false"]\nattempts: { fix-rounds: 2 }'),
    );
    expect(await readFile(join(room.root, 'sessions'), 'utf8')).toBe('3\n');
    expect(attempt).toMatchObject({ outcome: 'finished', checks: [{ passed: false }] });
  });

  it('are not told of a tree that the last session left otherwise', async () => {
    const script = `${COUNT}; echo $n > a.txt; test $n = 1`;
    const { attempt } = await room.run(command(script, 'checks: ["false"]'));
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent', checks: [] });
    expect(attempt.sessions.map(({ outcome }) => outcome)).toEqual(['finished', 'failed']);
  });

  it('leave nothing behind that would become part of the change', async () => {
    const { changeset } = await room.run(command('echo x > a.txt', 'checks: ["echo y > b.txt"]'));
    expect(changeset?.files.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('leave nothing behind that becomes part of it in the next session, unless the agent writes it, too', async () => {
    await room.file('a.txt', 'a\n');
    await room.file('b.txt', 'b\n');
    const script = `${COUNT}; if [ $n = 1 ]; then echo 1 > c.txt; else echo 2 >> d.txt; touch e.txt; fi`;
    const red =
      'for file in a c d e coverage; do echo red >> $file.txt; done; rm b.txt; test $(cat ../sessions) = 2';
    const { attempt, changeset } = await room.run(
      command(script, `checks: [${JSON.stringify(red)}]`),
    );
    expect(attempt).toMatchObject({ outcome: 'finished', sessions: [{}, {}] });
    expect(changeset?.files).toEqual([written('c.txt', '1\nred\n'), written('d.txt', 'red\n2\n')]);
  });

  it('are red where no time is left to run them; the change is still to be proved', async () => {
    const unrun = ['true', 'echo a', 'echo b', 'echo c'];
    const checks = `checks: ${JSON.stringify(['sleep 60', ...unrun])}`;
    const pack = command('echo x > a.txt', checks);
    const attempts = { ...pack.policy.attempts, minutes: 0.03 };
    const { attempt, changeset } = await room.run({
      ...pack,
      policy: { ...pack.policy, attempts },
    });
    expect(attempt).toMatchObject({
      ...{ outcome: 'finished', class: undefined, sessions: [{ outcome: 'finished' }] },
      checks: [
        { name: 'sleep 60', passed: false },
        ...unrun.map((run) => ({
          ...{ name: run, run, passed: false, exitCode: undefined, seconds: 0 },
          logTail: '[not run: no time was left]',
        })),
      ],
    });
    expect(attempt.reason).toMatch(
      / Not run, as no time was left: `true`, `echo a`, `echo b` and 1 more\.$/,
    );
    expect(changeset?.files).toEqual([written('a.txt', 'x\n')]);
    expect(room.logged).toContain('Not run, as no time is left: true');
  });

  it('are not run after a session that failed, or that left a message', async () => {
    const check = 'checks: ["echo ran > ../ran"]';
    await room.run(command('echo x > a.txt; exit 1', check));
    await room.run(command('mkdir .pawl; echo No. > .pawl/blocked.md', check));
    await expect(readFile(join(room.root, 'ran'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('what an agent leaves in .pawl/', () => {
  it('is taken out of the workspace and told as messages, never as change', async () => {
    const script =
      'mkdir .pawl; echo "src/b.ts, for the type" > .pawl/scope.md; echo more > .pawl/notes; echo x > a.txt';
    const { attempt, changeset } = await room.run(command(script));
    expect(attempt).toMatchObject({
      outcome: 'blocked',
      reason: "It needs files beside the task's scope: src/b.ts, for the type",
      messages: [{ kind: 'scope', text: 'src/b.ts, for the type' }],
    });
    expect(changeset?.files.map(({ path }) => path)).toEqual(['a.txt']);
    await expect(readFile(join(room.workspace, '.pawl/notes'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('what setup leaves in the workspace', () => {
  const setup = (run: string): string => `setup: [${JSON.stringify(run)}]`;

  it('is no change: an agent that says it is done, and wrote nothing, has failed', async () => {
    await room.file('a.txt', 'a\n');
    const more = setup('echo gen > generated.txt; echo gen >> a.txt; mkfifo pipe');
    const { attempt, changeset } = await room.run(
      command('cat generated.txt; echo gen > generated.txt', more),
    );
    expect(attempt).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      reason: 'The agent said it was done, but changed nothing.',
    });
    expect(changeset).toBeUndefined();
  });

  it('may be more than any change may hold', async () => {
    const many = 'for n in $(seq 600); do echo $n > $n.txt; done; truncate -s 6M large';
    const { attempt, changeset } = await room.run(command('echo x > x.txt', setup(many)));
    expect(attempt).toMatchObject({ outcome: 'finished' });
    expect(changeset?.files).toEqual([written('x.txt', 'x\n')]);
  });

  it('and the agent changes is its change, as it stands', async () => {
    await room.file('a.txt', 'a\n');
    await room.file('b.txt', 'b\n');
    const more = setup('echo gen >> a.txt; echo gen > c.txt; rm b.txt; mkdir b.txt');
    const { changeset } = await room.run(
      command('echo x >> a.txt; chmod +x c.txt; echo y > b.txt/y', more),
    );
    expect(changeset?.files).toEqual([
      written('a.txt', 'a\ngen\nx\n'),
      { change: 'deleted', path: 'b.txt' },
      written('b.txt/y', 'y\n'),
      { ...written('c.txt', 'gen\n'), mode: '100755' },
    ]);
  });

  it('is nobody’s fault where it keeps git from the tree', async () => {
    const { attempt } = await room.run(command('echo x > x.txt', setup('mkfifo .gitattributes')));
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'infrastructure' });
    expect(attempt.reason).toContain('".gitattributes" is a pipe, socket or device');
  });
});

describe('a base that git cannot read', () => {
  it('is not the agent’s doing', async () => {
    await room.file('a.txt', 'a\n');
    // Git reads no file again whose entry is as it was, and older than git's index.
    await utimes(join(room.workspace, 'a.txt'), 1_000_000_000, 1_000_000_000);
    await commitAll(room.workspace);
    await room.file('.gitattributes', '*.txt working-tree-encoding=NONE-SUCH\n');
    const { attempt, changeset } = await room.run(command('echo x > x.js'));
    expect(attempt).toMatchObject({ outcome: 'finished' });
    expect(changeset?.files).toEqual([written('x.js', 'x\n')]);
  });
});
