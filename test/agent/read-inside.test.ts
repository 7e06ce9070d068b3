import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readInside } from '../../src/agent/read-inside.ts';

describe('a file of the workspace', () => {
  let workspace: string;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'pawl-test-'));
  });
  afterEach(() => rm(workspace, { recursive: true, force: true }));

  it.each([
    ['that fits', Buffer.from('ä'.repeat(5)), 'ä'.repeat(5)],
    [
      'that is too long, without the character that is cut',
      Buffer.from(`a${'ä'.repeat(9)}`),
      'aääää',
    ],
    [
      'that is no text, each byte of which becomes three',
      Buffer.alloc(10, 0xff),
      '\uFFFD\uFFFD\uFFFD',
    ],
  ])('takes at most so many bytes as text: one %s', async (_, bytes, text) => {
    await writeFile(join(workspace, 'a'), bytes);
    expect(await readInside(workspace, 'a', 10)).toBe(text);
  });

  it('of a terabyte is read no further than to where it is cut', async () => {
    const file = await open(join(workspace, 'a'), 'w');
    await file.write('Tabs!');
    await file.truncate(2 ** 40);
    await file.close();
    expect(await readInside(workspace, 'a', 5)).toBe('Tabs!');
  });

  it('that is a pipe is none, and is not waited at', async () => {
    execFileSync('mkfifo', [join(workspace, 'a')]);
    expect(await readInside(workspace, 'a', 5)).toBeUndefined();
  });

  it('may be a link to another of it, and to nothing else', async () => {
    await writeFile(join(workspace, 'b'), 'Tabs!');
    await symlink('b', join(workspace, 'a'));
    await symlink('/etc/passwd', join(workspace, 'c'));
    expect(await readInside(workspace, 'a', 5)).toBe('Tabs!');
    expect(await readInside(workspace, 'c', 5)).toBeUndefined();
  });
});
