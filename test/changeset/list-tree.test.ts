import { afterEach, describe, expect, it } from '@jest/globals';
import { baseFiles } from '../../src/changeset/base-files.ts';
import { baseFilesBelow } from '../../src/changeset/base-files-below.ts';
import { contentIds } from '../../src/changeset/content-ids.ts';
import { git, GitWorkspace } from './git-workspace.ts';

let workspace: GitWorkspace | undefined;

afterEach(() => workspace?.remove());

describe('a file of the base whose name holds a tab', () => {
  it('is found under that name, with its size, its content and what git calls it', async () => {
    const path = 'notes/a\tb \n.txt';
    workspace = await GitWorkspace.create({ [path]: 'four', 'notes/a': 'x', z: { link: 'a' } });
    const { sizes } = await baseFiles(workspace.git);
    expect([...sizes.values()]).toEqual([1, 4, 1]);
    expect(await baseFilesBelow(workspace.git, 'notes')).toEqual([
      { path: 'notes/a', mode: '100644', content: Buffer.from('x') },
      { path, mode: '100644', content: Buffer.from('four') },
    ]);
    const blob = await git(workspace.folder, 'rev-parse', `HEAD:${path}`);
    expect(await contentIds(workspace.git, ['gone', path])).toEqual(['', `100644 blob ${blob}`]);
  });
});
