import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChangedFile } from '../../src/changeset/changeset.ts';
import { parseChangeset } from '../../src/changeset/changeset-schema.ts';
import { linkProblem, pathProblem } from '../../src/changeset/path-problem.ts';
import { written } from './git-workspace.ts';

const base = 'a'.repeat(40);

function parse(files: readonly unknown[], more: object = {}): ReturnType<typeof parseChangeset> {
  return parseChangeset(JSON.stringify({ version: 1, base, files, ...more }));
}

function refusal(files: readonly unknown[], more: object = {}): string {
  try {
    parse(files, more);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'PAWL_CHANGESET_INVALID')
      return error.message;
    throw error;
  }
  return 'accepted';
}

describe('reading a changeset', () => {
  it('gives what was written, byte for byte', () => {
    const files: ChangedFile[] = [
      written('.github/x.yml', 'on: push'),
      { change: 'deleted', path: 'a' },
      written('a/b', 'a file that became a folder'),
      { ...written('b/link', '../a/b'), mode: '120000' },
      { ...written('run.sh', ''), mode: '100755' },
    ];
    expect(parse(files)).toEqual({ version: 1, base, files });
  });

  it.each([
    ['', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['../x', "has the segment '..'"],
    ['a/../../x', "has the segment '..'"],
    ['./a', "has the segment '.'"],
    ['a//b', 'has an empty segment'],
    ['a/', 'has an empty segment'],
    ['a\\b', 'holds a backslash'],
    ['a\u0000b', 'holds control'],
    ['a\nb', 'holds control'],
    ['a\u202Eb', 'holds control'],
    ['a\u200Bb', 'holds control'],
    ['a\uD800b', 'holds control'],
    ['.git/config', 'lies in a .git folder'],
    ['.GIT/config', 'lies in a .git folder'],
    ['a/.Git', 'lies in a .git folder'],
    ['.git./config', 'lies in a .git folder'],
    ['.git /config', 'lies in a .git folder'],
    ['.git::$INDEX_ALLOCATION/config', 'lies in a .git folder'],
    ['GIT~1/config', 'lies in a .git folder'],
    ['.g\u200Cit/config', 'holds control'],
    ['x'.repeat(256), 'has a segment that is too long'],
    [`${'x/'.repeat(600)}x`, 'is longer than'],
  ])('refuses the path %j', (path, why) => {
    expect(refusal([written(path, 'x')])).toContain(why);
    expect(refusal([{ change: 'deleted', path }])).toContain(why);
  });

  it.each([
    '.gitignore',
    '.github/a',
    'a.git',
    'git',
    'ü/日本',
    'a b',
    '-x',
    '..a',
    'a..',
    '.gitattributes',
  ])('accepts the path %j', (path) => expect(refusal([written(path, 'x')])).toBe('accepted'));

  it.each([
    ['/etc/passwd', 'absolute'],
    ['..', 'leaves the repository'],
    ['../../x', 'leaves the repository'],
    ['b/../../../x', "has the segment '..'"],
    ['.git/config', '.git folder'],
    ['../.git/config', '.git folder'],
    ['', 'to nothing'],
    ['x\u0000y', 'control'],
  ])('refuses a link to %j', (target, why) => {
    const path = target.startsWith('../.git') ? 'a/b' : 'link';
    expect(refusal([{ ...written(path, target), mode: '120000' }])).toContain(why);
  });

  it('refuses two paths that differ by case or by normal form only, and a file that is a folder too', () => {
    expect(refusal([written('A', ''), written('a', '')])).toContain(
      '"a" differs from "A" in case only',
    );
    expect(refusal([written('e\u0301', ''), written('\u00E9', '')])).toContain('in case only');
    expect(refusal([written('a', ''), written('a/b', '')])).toContain(
      '"a/b" lies below "a", which is a file',
    );
    expect(refusal([written('A', ''), written('a/b/c', '')])).toContain('lies below "A"');
  });

  it('lets a file be renamed in case only', () => {
    expect(refusal([{ change: 'deleted', path: 'README' }, written('readme', '')])).toBe(
      'accepted',
    );
  });

  it('refuses what is out of order, stands twice, is not base64, or has another mode or key', () => {
    expect(refusal([written('b', ''), written('a', '')])).toContain('"a" is not in order');
    expect(refusal([written('a', ''), written('a', '')])).toContain('"a" stands twice');
    expect(refusal([{ ...written('a', ''), base64: 'a!==' }])).toContain('"a" is not valid base64');
    expect(refusal([{ ...written('a', ''), base64: 'YR==' }])).toContain('"a" is not valid base64');
    expect(refusal([{ ...written('a', ''), mode: '160000' }])).toContain('files.0.mode');
    expect(refusal([{ ...written('a', ''), more: 1 }])).toContain('files.0');
    expect(refusal([], { base: 'main' })).toContain('must be a full sha');
    expect(refusal([], { version: 2 })).toContain('version');
    expect(() => parseChangeset('{')).toThrow('the document is not JSON');
  });

  it('refuses more than 500 files, 5 MB in one, 20 MB in all', () => {
    const many = Array.from({ length: 501 }, (_, index) =>
      written(String(index).padStart(4, '0'), ''),
    );
    expect(refusal(many.slice(1))).toBe('accepted');
    expect(refusal(many)).toContain('it changes 501 files, more than 500');
    expect(refusal([written('a', 'x'.repeat(5_000_000))])).toBe('accepted');
    expect(refusal([written('a', 'x'.repeat(5_000_001))])).toContain(
      '"a" is larger than 5000000 bytes',
    );
    const large = written('a', 'x'.repeat(4_500_000));
    expect(refusal(['a', 'b', 'c', 'd', 'e'].map((path) => ({ ...large, path })))).toContain(
      'more than 20000000',
    );
  });

  it('names at most ten problems, and how many more there are', () => {
    const message = refusal(
      Array.from({ length: 15 }, (_, index) => written(`../${index + 10}`, '')),
    );
    expect(message).toContain('"../19"');
    expect(message).not.toContain('"../20"');
    expect(message).toContain('and 5 more');
  });

  it('never lets a path out of the tree, whatever segments it is made of', () => {
    const segment = fc.oneof(
      fc.constantFrom('', '.', '..', '.git', '.GIT', 'git~1', '.git.', 'a', 'b.c', '\u202E', '\\'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
        const path = segments.join('/');
        if (pathProblem(path) !== undefined) return;
        const inside = new URL(`file:///tree/${path.split('/').map(encodeURIComponent).join('/')}`);
        expect(decodeURIComponent(inside.pathname)).toBe(`/tree/${path}`);
        expect(path.toLowerCase().split('/')).not.toContain('.git');
      }),
    );
  });

  it('never lets a link out of the tree, however it climbs', () => {
    const segment = fc.constantFrom('..', 'a', 'b', '.', '');
    fc.assert(
      fc.property(fc.nat(3), fc.array(segment, { minLength: 1, maxLength: 6 }), (depth, target) => {
        const path = [...Array.from({ length: depth }, () => 'd'), 'link'].join('/');
        if (linkProblem(path, target.join('/')) !== undefined) return;
        expect(target.filter((part) => part === '..').length).toBeLessThanOrEqual(depth);
      }),
    );
  });
});
