import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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
});
