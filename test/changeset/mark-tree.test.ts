import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { treeMarker } from '../../src/changeset/mark-tree.ts';
import { git, GitWorkspace, put, SEARCH_PATH } from './git-workspace.ts';

let workspace: GitWorkspace | undefined;

afterEach(() => workspace?.remove());

describe('the marks of a tree', () => {
  it('are given where a git that was killed left its lock', async () => {
    workspace = await GitWorkspace.create({ a: 'a', b: 'b' });
    const { folder } = workspace;
    const mark = treeMarker(workspace.git, folder);
    const before = await mark();
    const index = join(workspace.git.gitDir, 'index-of-mark');
    const seen = await readFile(index);
    await writeFile(`${index}.lock`, '');
    // What git sees anew of a file it has to write into its index.
    await utimes(join(folder, 'a'), 1_000_000_000, 1_000_000_000);
    expect(await mark()).toBe(before);
    expect(await readFile(index)).not.toEqual(seen);
  });

  it('differ when a file was written, made or removed, and only then', async () => {
    workspace = await GitWorkspace.create({ a: 'a', 'b/c': 'c', '.gitignore': 'out\n' });
    const { folder } = workspace;
    const mark = treeMarker(workspace.git, folder);
    const marks = [await mark(), await mark()];
    await put(folder, { out: 'x' });
    marks.push(await mark());
    expect(new Set(marks).size).toBe(1);
    for (const change of [
      () => put(folder, { a: 'b' }),
      () => put(folder, { a: 'a and more' }),
      () => put(folder, { 'b/new': 'new' }),
      () => rm(join(folder, 'b/c')),
      () => rm(join(folder, 'b/new')),
    ]) {
      await change();
      marks.push(await mark());
    }
    expect(new Set(marks).size).toBe(6);
  });

  it('take what git has seen of the files from one to the next: it reads them once', async () => {
    workspace = await GitWorkspace.create({ a: 'a' });
    const { root, folder } = workspace;
    const real = join(await git(root, '--exec-path'), 'git');
    const script = `#!/bin/sh\necho "$*" >> '${root}/asked'\nexec '${real}' "$@"\n`;
    await mkdir(join(root, 'bin'));
    await put(root, { 'bin/git': { run: script } });
    const watched = { ...workspace.git, searchPath: `${join(root, 'bin')}:${SEARCH_PATH}` };
    const mark = treeMarker(watched, folder);
    for (let look = 0; look < 3; look += 1) await mark();
    const asked = (await readFile(join(root, 'asked'), 'utf8')).trim().split('\n');
    expect(asked.filter((line) => line.includes('read-tree'))).toHaveLength(1);
    expect(asked.filter((line) => line.includes('ls-files'))).toHaveLength(3);
  });
});
