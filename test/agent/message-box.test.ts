import { execFile } from 'node:child_process';
import { chmod, lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MessageBox } from '../../src/agent/supervisor/message-box.ts';
import { GitWorkspace, put } from '../changeset/git-workspace.ts';
import type { Tree } from '../changeset/git-workspace.ts';
import { asOrdinaryUser } from '../support/as-ordinary-user.ts';

let workspace: GitWorkspace | undefined;

async function boxIn(tree: Tree): Promise<{ it: GitWorkspace; box: MessageBox }> {
  workspace = await GitWorkspace.create(tree);
  return { it: workspace, box: await MessageBox.of(workspace.folder, workspace.git) };
}

afterEach(async () => {
  if (workspace) await promisify(execFile)('rm', ['-rf', workspace.root]);
});

describe('the box of messages', () => {
  it('leaves what the repository itself has there as it was, and takes it for no message', async () => {
    const own = { run: '#!/bin/sh\n' };
    const { it, box } = await boxIn({ '.pawl/blocked.md': 'own', '.pawl/a/b': own, c: 'c' });
    expect(await box.take()).toEqual([]);
    await rm(join(it.folder, '.pawl'), { recursive: true });
    await put(it.folder, { '.pawl/blocked.md': 'changed', '.pawl/a': 'a', '.pawl/new': 'new' });
    expect(await box.take()).toEqual([{ kind: 'blocked', text: 'changed' }]);
    expect(await readFile(join(it.folder, '.pawl/blocked.md'), 'utf8')).toBe('own');
    expect(await readFile(join(it.folder, '.pawl/a/b'), 'utf8')).toBe(own.run);
    expect((await lstat(join(it.folder, '.pawl/a/b'))).mode & 0o111).toBe(0o111);
    await expect(lstat(join(it.folder, '.pawl/new'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await it.collect()).files).toEqual([]);
  });

  it('keeps a file of the repository that has its very name', async () => {
    const { it, box } = await boxIn({ '.pawl': 'a file' });
    expect(await box.take()).toEqual([]);
    expect(await readFile(join(it.folder, '.pawl'), 'utf8')).toBe('a file');
  });

  it('waits at no pipe', async () => {
    const { it, box } = await boxIn({ a: 'a' });
    await put(it.folder, { '.pawl/x': 'x' });
    await promisify(execFile)('mkfifo', [join(it.folder, '.pawl/blocked.md')]);
    expect(await box.take()).toEqual([]);
  });

  it('is emptied though folders in it are closed', async () => {
    const { it, box } = await boxIn({ a: 'a' });
    await put(it.folder, { '.pawl/x/y/z': 'z' });
    await asOrdinaryUser(it.root, async () => {
      for (const path of ['.pawl/x/y', '.pawl/x', '.pawl']) await chmod(join(it.folder, path), 0);
      expect(await box.take()).toEqual([]);
    });
    await expect(lstat(join(it.folder, '.pawl'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is emptied though folders in it lie deeper than a path can tell', async () => {
    const { it, box } = await boxIn({ a: 'a' });
    const script = `const name = 'd'.repeat(50); process.chdir(require('fs').mkdirSync('.pawl', { recursive: true }));
      for (let n = 0; n < 100; n += 1) { require('fs').mkdirSync(name); process.chdir(name); }`;
    await promisify(execFile)(process.execPath, ['-e', script], { cwd: it.folder });
    expect(await box.take()).toEqual([]);
    await expect(lstat(join(it.folder, '.pawl'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is emptied of a link, and what that leads to is left alone', async () => {
    const { it, box } = await boxIn({ 'src/blocked.md': 'a' });
    await put(it.folder, { '.pawl': { link: 'src' } });
    expect(await box.take()).toEqual([]);
    expect(await readFile(join(it.folder, 'src/blocked.md'), 'utf8')).toBe('a');
  });
});
