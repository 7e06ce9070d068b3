import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
});
