import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tree, TreeFile } from '../../src/github/apply/read-tree.ts';
import { transplant } from '../../src/github/apply/transplant.ts';
import type { Transplant } from '../../src/github/apply/transplant.ts';

const file = (content: string): TreeFile => ({ mode: '100644', sha: content });
const tree = (files: Readonly<Record<string, string>>): Tree =>
  new Map(Object.entries(files).map(([path, content]) => [path, file(content)]));
const made = (onto: Tree, result: Transplant): Tree | undefined => {
  if (!result.ok) return undefined;
  const files = new Map(onto);
  for (const { path, file } of result.changes) {
    if (file) files.set(path, file);
    else files.delete(path);
  }
  return files;
};

describe('a change, made on another tree', () => {
  const before = tree({ a: '1', b: '1', 'lib/c': '1' });

  it('writes, changes and deletes what it did, and leaves everything else as it is there', () => {
    const after = tree({ a: '2', 'lib/c': '1', 'lib/d': '1' });
    const onto = tree({ a: '1', b: '1', 'lib/c': 'theirs', theirs: '1' });
    expect(made(onto, transplant(before, after, onto))).toEqual(
      tree({ a: '2', 'lib/c': 'theirs', theirs: '1', 'lib/d': '1' }),
    );
  });

  it.each([
    ['a file that it changes was changed there', { a: '2', b: '1', 'lib/c': '1' }, { a: 'x' }],
    ['a file that it changes is gone there', { a: '2', b: '1', 'lib/c': '1' }, { a: undefined }],
    ['a file that it deletes was changed there', { b: '1', 'lib/c': '1' }, { a: 'x' }],
    ['a file that it writes is there', { a: '1', b: '1', 'lib/c': '1', n: '1' }, { n: 'x' }],
    ['a folder stands where it writes', { a: '1', b: '1', 'lib/c': '1', n: '1' }, { 'n/x': 'x' }],
    [
      'a file stands where it needs a folder',
      { a: '1', b: '1', 'lib/c': '1', 'n/x': '1' },
      { n: 'x' },
    ],
  ])('is not made where %s', (_, after, theirs) => {
    const files: Record<string, string> = { a: '1', b: '1', 'lib/c': '1' };
    for (const [path, content] of Object.entries<string | undefined>(theirs)) {
      if (content === undefined) delete files[path];
      else files[path] = content;
    }
    expect(transplant(before, tree(after), tree(files)).ok).toBe(false);
  });

  it('may put a folder where it takes a file away', () => {
    const after = tree({ 'a/x': '1', b: '1', 'lib/c': '1' });
    expect(made(before, transplant(before, after, before))).toEqual(after);
  });

  it('sees that a file became executable', () => {
    const after: Tree = new Map([...before, ['a', { mode: '100755', sha: '1' }]]);
    expect(made(before, transplant(before, after, before))).toEqual(after);
    expect(transplant(before, tree({ b: '1', 'lib/c': '1' }), after)).toMatchObject({
      ok: false,
      paths: ['a'],
    });
  });

  it('and then its inverse give back every tree on which it could be made', () => {
    const trees = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd/e', 'd/f'), fc.constantFrom('1', '2'))
      .map((files) => tree(files));
    fc.assert(
      fc.property(trees, trees, trees, (before, after, onto) => {
        const there = made(onto, transplant(before, after, onto));
        if (!there) return;
        expect(made(there, transplant(after, before, there))).toEqual(onto);
      }),
    );
  });
});
