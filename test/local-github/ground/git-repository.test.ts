import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GitRepository } from '../../../src/local-github/git/git-repository.ts';
import { runGit } from '../../../src/local-github/git/run-git.ts';

const who = { name: 'Ada <x>', email: 'ada@example.com', at: 1_700_000_000_000 };

describe('a git repository', () => {
  let folder: string;
  let git: GitRepository;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'git-repository-'));
    git = await GitRepository.create(join(folder, 'r.git'), 'main');
  });
  afterEach(async () => {
    git.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function commit(
    parents: readonly string[],
    files: Readonly<Record<string, string | undefined>>,
  ): Promise<string> {
    const edits = await Promise.all(
      Object.entries(files).map(async ([path, text]) => ({
        path,
        mode: '100644' as const,
        sha: text === undefined ? undefined : await git.writeBlob(Buffer.from(text)),
      })),
    );
    const tree = await git.writeTree(parents[0], edits);
    return git.writeCommit({ message: 'm\n', tree, parents, author: who, committer: who });
  }

  it('writes objects that git itself finds no fault with', async () => {
    const first = await commit([], { 'a/b/c.txt': 'c', 'a.txt': 'a', 'a-b': 'x', 'ü.txt': 'ü' });
    const second = await commit([first], { 'a/b/c.txt': undefined, 'a/d.txt': 'd' });
    expect(await git.casRef('refs/heads/main', second, undefined)).toBe(true);
    const { code, stderr } = await runGit(git.path, ['fsck', '--strict', '--full']);
    expect([code, stderr]).toEqual([0, '']);
    const read = await git.readCommit(second);
    expect(read).toMatchObject({ message: 'm\n', parents: [first], author: { name: 'Ada x' } });
    const tree = await git.readTree(second, { recursive: true });
    expect(tree?.map(({ path }) => path)).toEqual(['a-b', 'a.txt', 'a', 'a/d.txt', 'ü.txt']);
    expect(await git.readFile('main', 'ü.txt')).toEqual(Buffer.from('ü'));
    expect(await git.readFile('main', 'none')).toBeUndefined();
  });

  it('moves a ref only from where it is thought to be', async () => {
    const first = await commit([], { a: '1' });
    const second = await commit([first], { a: '2' });
    const ref = 'refs/heads/x';
    expect(await git.casRef(ref, first, undefined)).toBe(true);
    expect(await git.casRef(ref, second, undefined)).toBe(false);
    expect(await git.casRef(ref, second, second)).toBe(false);
    expect(await git.casRef(ref, second, first)).toBe(true);
    expect(await git.casRef(ref, undefined, first)).toBe(false);
    expect(await git.casRef(ref, undefined, second)).toBe(true);
    expect(await git.resolve('x')).toBeUndefined();
  });

  it('merges, names conflicts, and can be told another base', async () => {
    const base = await commit([], { a: '1\n2\n3\n', b: 'b' });
    const ours = await commit([base], { a: '1\n2\nours\n' });
    const theirs = await commit([base], { a: 'theirs\n2\n3\n', b: undefined });
    const clash = await commit([base], { a: '1\n2\nclash\n' });
    const merged = await git.mergeTrees(undefined, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(await git.readFile(merged.tree, 'a')).toEqual(Buffer.from('theirs\n2\nours\n'));
    expect((await git.mergeTrees(undefined, ours, clash)).conflicts).toEqual(['a']);
    // The inverse of `ours`, on top of `theirs`: as a revert needs it.
    const both = await commit([theirs], { a: 'theirs\n2\nours\n' });
    const reverted = await git.mergeTrees(ours, both, base);
    expect(await git.readFile(reverted.tree, 'a')).toEqual(Buffer.from('theirs\n2\n3\n'));
    expect(await git.mergeBase(ours, theirs)).toBe(base);
    expect(await git.isAncestor(base, ours)).toBe(true);
    expect(await git.isAncestor(ours, theirs)).toBe(false);
  });

  it('ignores `merge=union`, as GitHub does', async () => {
    const base = await commit([], { '.gitattributes': 'list merge=union\n', list: 'a\n' });
    const ours = await commit([base], { list: 'a\nours\n' });
    const theirs = await commit([base], { list: 'a\ntheirs\n' });
    expect((await git.mergeTrees(undefined, ours, theirs)).conflicts).toEqual(['list']);
  });

  it('tells what changed, with hunks, renames and binary files', async () => {
    const long = 'line\n'.repeat(50);
    const a = await commit([], { old: long, gone: 'x\n', bin: '\0a', kept: 'k' });
    const b = await commit([a], { old: undefined, 'new name': `${long}more\n`, gone: undefined });
    const c = await commit([b], { bin: '\0b', added: 'one\ntwo\n' });
    expect(await git.changedFiles(a, c)).toMatchObject([
      {
        path: 'added',
        status: 'added',
        additions: 2,
        deletions: 0,
        patch: '@@ -0,0 +1,2 @@\n+one\n+two',
      },
      { path: 'bin', status: 'modified', additions: 0, patch: undefined },
      { path: 'gone', status: 'removed', deletions: 1 },
      { path: 'new name', previousPath: 'old', status: 'renamed', additions: 1 },
    ]);
  });

  it('lists history by page and by path', async () => {
    const a = await commit([], { x: '1' });
    const b = await commit([a], { y: '1' });
    const c = await commit([b], { x: '2' });
    const shas = async (...args: Parameters<GitRepository['log']>): Promise<string[]> =>
      (await git.log(...args)).map(({ sha }) => sha);
    expect(await shas(c)).toEqual([c, b, a]);
    expect(await shas(c, { first: 1, skip: 1 })).toEqual([b]);
    expect(await shas(c, { path: 'x' })).toEqual([c, a]);
    expect(await git.count(`${a}..${c}`)).toBe(2);
  });
});
