import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ChangeTracker } from '../../src/changeset/change-tracker.ts';
import { GitWorkspace, put, written } from './git-workspace.ts';
import type { Tree } from './git-workspace.ts';

let workspace: GitWorkspace | undefined;

afterEach(() => workspace?.remove());

async function track(tree: Tree): Promise<{ folder: string; tracker: ChangeTracker }> {
  workspace = await GitWorkspace.create(tree);
  const { folder, base, git } = workspace;
  const request = { workspace: folder, base, git, left: [], seconds: 60 };
  return { folder, tracker: await ChangeTracker.of(request) };
}

describe('the change of an agent', () => {
  it('is not lost where what kept it from being seen is taken away by a check', async () => {
    const { folder, tracker } = await track({ 'a.txt': 'a' });
    const trap = join(folder, '.gitattributes');
    await tracker.begin();
    await put(folder, { 'b.txt': 'b' });
    execFileSync('mkfifo', [trap]);
    const { changeset, problems } = await tracker.end();
    expect(changeset.files).toEqual([]);
    expect(problems).toEqual(['".gitattributes" is a pipe, socket or device']);
    await rm(trap);
    await tracker.begin();
    expect(await tracker.end()).toMatchObject({
      changeset: { files: [written('b.txt', 'b')] },
      problems: [],
    });
  });

  it('is told again as it was while its checks run', async () => {
    const { folder, tracker } = await track({ 'a.txt': 'a' });
    await tracker.begin();
    await put(folder, { 'b.txt': 'b' });
    const ended = await tracker.end();
    await put(folder, { 'b.txt': 'c', 'c.txt': 'c' });
    expect(await tracker.end()).toBe(ended);
  });

  it('has its faults until they are mended, and none of a check', async () => {
    const { folder, tracker } = await track({ 'a.txt': 'a' });
    await tracker.begin();
    execFileSync('mkfifo', [join(folder, 'mine')]);
    expect((await tracker.end()).problems).toEqual(['"mine" is a pipe, socket or device']);
    execFileSync('mkfifo', [join(folder, 'other')]);
    await tracker.begin();
    expect((await tracker.end()).problems).toEqual(['"mine" is a pipe, socket or device']);
    await rm(join(folder, 'mine'));
    await tracker.begin();
    expect((await tracker.end()).problems).toEqual([]);
  });
});
