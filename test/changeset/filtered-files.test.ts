import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isLfsPointer } from '../../src/changeset/is-lfs-pointer.ts';
import { GitWorkspace, put, written } from './git-workspace.ts';
import type { Tree } from './git-workspace.ts';

const LFS = '*.bin filter=lfs diff=lfs merge=lfs -text\n';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`;

let workspace: GitWorkspace | undefined;

afterEach(() => workspace?.remove());

async function change(base: Tree, changed: Tree) {
  workspace = await GitWorkspace.create(base);
  await put(workspace.folder, changed);
  return workspace.collectWhatIsFit();
}

describe('a file that git brings through a filter', () => {
  it('is not carried as it is, where the filter’s work belongs', async () => {
    const base = { '.gitattributes': `${LFS}*.key filter=crypt\n`, 'a.bin': POINTER };
    const { changeset, problems } = await change(base, {
      ...{ 'new.bin': 'raw', 'a.bin': 'raw too', 'sub/x.key': 'secret', 'x.txt': 'x' },
    });
    expect(changeset.files).toEqual([written('x.txt', 'x')]);
    expect(problems).toEqual([
      '"a.bin" needs the git filter "lfs", which is not run',
      '"new.bin" needs the git filter "lfs", which is not run',
      '"sub/x.key" needs the git filter "crypt", which is not run',
    ]);
  });

  it.each(['git-crypt', 'agecrypt', 'sops', 'my-Vault'])('is no leak: %s', async (filter) => {
    const base = { '.gitattributes': `* filter=${filter}\n.gitattributes !filter\n` };
    const { changeset, problems } = await change(base, { key: 'secret' });
    expect(changeset.files).toEqual([]);
    expect(problems).toEqual([`"key" needs the git filter "${filter}", which is not run`]);
  });

  it('that only tidies is carried as it is', async () => {
    const base = { '.gitattributes': '*.ipynb filter=nbstripout\n', 'a.ipynb': 'a' };
    const { changeset, problems } = await change(base, { 'a.ipynb': 'b', 'b.ipynb': 'b' });
    expect(problems).toEqual([]);
    expect(changeset.files).toEqual([written('a.ipynb', 'b'), written('b.ipynb', 'b')]);
  });

  it('is carried as what Git LFS keeps in its place, and goes as any other', async () => {
    const base = { '.gitattributes': LFS, 'a.bin': POINTER, 'b.bin': POINTER };
    workspace = await GitWorkspace.create(base);
    const { folder } = workspace;
    await rm(join(folder, 'a.bin'));
    await put(folder, { 'moved.bin': POINTER, 'empty.bin': '', 'link.bin': { link: 'b.bin' } });
    const { changeset, problems } = await workspace.collectWhatIsFit();
    expect(problems).toEqual([]);
    expect(changeset.files.map(({ path }) => path)).toEqual([
      ...['a.bin', 'empty.bin', 'link.bin', 'moved.bin'],
    ]);
  });

  it('may be made to run, as long as its content stays', async () => {
    workspace = await GitWorkspace.create({ '.gitattributes': '* filter=crypt\n', a: 'cipher' });
    await chmod(join(workspace.folder, 'a'), 0o755);
    const { changeset, problems } = await workspace.collectWhatIsFit();
    expect(problems).toEqual([]);
    expect(changeset.files).toEqual([{ ...written('a', 'cipher'), mode: '100755' }]);
  });

  it('is one by the attributes that the change makes', async () => {
    const out = await change({ '.gitattributes': LFS }, { '.gitattributes': '', 'a.bin': 'raw' });
    expect(out.problems).toEqual([]);
    expect(out.changeset.files.map(({ path }) => path)).toEqual(['.gitattributes', 'a.bin']);
    await workspace?.remove();
    const into = await change({ a: 'a' }, { '.gitattributes': LFS, 'a.bin': 'raw' });
    expect(into.problems).toEqual(['"a.bin" needs the git filter "lfs", which is not run']);
  });
});

describe('what Git LFS keeps in a file’s place', () => {
  it('is told by its form', () => {
    const ofOld = POINTER.replace('git-lfs.github', 'hawser.github');
    const extended = POINTER.replace('oid', `ext-0-foo sha256:${'ab'.repeat(32)}\noid`);
    for (const text of [POINTER, ofOld, extended, '']) {
      expect(isLfsPointer(Buffer.from(text))).toBe(true);
    }
    const short = POINTER.replace('4d', '4');
    for (const text of ['raw', `${POINTER}more\n`, ` ${POINTER}`, short, POINTER.repeat(20)]) {
      expect(isLfsPointer(Buffer.from(text))).toBe(false);
    }
  });
});
