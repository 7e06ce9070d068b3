import { chmod, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renewHome } from '../../src/agent/supervisor/renew-home.ts';
import { asOrdinaryUser } from '../support/as-ordinary-user.ts';
import { AgentRoom } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

describe('the home that a session gets', () => {
  /** Two sessions; each does this in its home at its end. */
  async function twoSessions(more: string, setup = 'true') {
    const result = { type: 'result', subtype: 'success', is_error: false, result: 'Done.' };
    await fakeCli(room, 'claude', {
      lines: [result],
      more: `ls -A ~ ~/.claude >> ../seen\n${more}`,
    });
    const policy = `setup: [${JSON.stringify(setup)}]\nchecks: ["false"]\nattempts: { fix-rounds: 1 }`;
    const { attempt } = await room.run(packWith({ policy }));
    expect(attempt).toMatchObject({ outcome: 'finished', sessions: [{}, {}] });
  }
  const toOutside =
    'rm -rf ~/.claude; mkdir ~/.claude; ln -s "$PWD/../outside" ~/.claude/settings.json';

  it.each([
    ['a session', toOutside, 'true'],
    ['setup', 'true', toOutside],
    ['a session, as a folder', 'rm -rf ~/.claude; ln -s "$PWD/.." ~/.claude', 'true'],
  ])('is not written through a link that %s left', async (_, more, setup) => {
    await writeFile(join(room.root, 'outside'), 'mine');
    await twoSessions(more, setup);
    expect(await readFile(join(room.root, 'outside'), 'utf8')).toBe('mine');
    expect(await readdir(room.root)).not.toContain('settings.json');
  });

  it('is not waited for where a session left a pipe', async () => {
    await twoSessions('rm ~/.claude/settings.json; mkfifo ~/.claude/settings.json');
  });

  it('holds what setup left in it, and of the agent’s own folder our settings alone', async () => {
    await twoSessions('echo x > ~/.claude/other', 'mkdir ~/.local; touch ~/.claude.json');
    const seen = await readFile(join(room.root, 'seen'), 'utf8');
    expect(seen.match(/^\.local$/gm)).toHaveLength(2);
    expect(seen.match(/^settings\.json$/gm)).toHaveLength(2);
    expect(seen).not.toContain('other');
  });

  it('can be made new though its folders are closed', async () => {
    await twoSessions('chmod 0 ~ ~/.claude .');
  });

  it('is made new for somebody whom closed folders are closed to', async () => {
    await chmod(room.root, 0o755);
    const home = join(room.root, 'place', 'home');
    await mkdir(join(home, '.claude/deep'), { recursive: true });
    await writeFile(join(home, '.claude/deep/kept'), '');
    await writeFile(join(home, 'tool'), '');
    await asOrdinaryUser(join(room.root, 'place'), async () => {
      for (const path of ['.claude/deep', '.claude', '.']) await chmod(join(home, path), 0);
      await renewHome(home, { '.claude/settings.json': '{}' });
    });
    expect((await readdir(home)).toSorted()).toEqual(['.claude', 'tool']);
    expect(await readdir(join(home, '.claude'))).toEqual(['settings.json']);
    expect(await readdir(join(room.root, 'place'))).toEqual(['home']);
  });

  describe('with settings deep in a folder of others', () => {
    const SETTINGS = { '.config/agent/settings.json': '{}' };
    const home = (): string => join(room.root, 'place', 'home');
    const inHome = (path: string): Promise<string[]> => readdir(join(home(), path));

    it('keeps theirs', async () => {
      await mkdir(join(home(), '.config/agent'), { recursive: true });
      await writeFile(join(home(), '.config/tool'), 'theirs');
      await writeFile(join(home(), '.config/agent/other'), '');
      await renewHome(home(), SETTINGS);
      expect((await inHome('.config')).toSorted()).toEqual(['agent', 'tool']);
      expect(await inHome('.config/agent')).toEqual(['settings.json']);
    });

    it('takes nothing from where a link leads', async () => {
      const outside = join(room.root, 'outside');
      await mkdir(outside);
      await writeFile(join(outside, 'mine'), '');
      await mkdir(home(), { recursive: true });
      await symlink(outside, join(home(), '.config'));
      await renewHome(home(), SETTINGS);
      expect(await readdir(outside)).toEqual(['mine']);
      expect(await inHome('.config')).toEqual(['agent']);
    });

    it('leaves behind what cannot be moved', async () => {
      await chmod(room.root, 0o755);
      await mkdir(join(home(), 'shut/in'), { recursive: true });
      await writeFile(join(home(), 'tool'), '');
      await asOrdinaryUser(join(room.root, 'place'), async () => {
        await chmod(join(home(), 'shut'), 0o500);
        await renewHome(home(), SETTINGS);
      });
      expect((await inHome('.')).toSorted()).toEqual(['.config', 'tool']);
    });
  });

  it('that nobody can begin in any more is a failure of the session before', async () => {
    await fakeCli(room, 'claude', {
      lines: [{ type: 'result', subtype: 'success', is_error: false, result: 'Done.' }],
      more: 'rm ../bin/claude',
    });
    const only = await room.onlyGit();
    const { attempt } = await room.run(packWith({ policy: 'checks: ["false"]' }), undefined, {
      PATH: `${join(room.root, 'bin')}:${only}:/usr/bin:/bin`,
    });
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent', sessions: [{}, {}] });
    expect(attempt.reason).toMatch(/^No further session could be begun: .*`claude`/);
    expect(attempt.change.files).toMatchObject([{ path: 'made' }]);
  });
});
