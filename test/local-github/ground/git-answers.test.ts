import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { GitRepository } from '../../../src/local-github/git/git-repository.ts';
import { isRefName } from '../../../src/local-github/git/ref-name.ts';
import { gitOutput, runGit } from '../../../src/local-github/git/run-git.ts';
import { history, lines, makeHistory, some } from './random-history.ts';

describe('What a repository answers in this process is what git answers', () => {
  let folder: string;
  let made = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'git-answers-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const git = async (path: string, ...args: readonly string[]): Promise<string> =>
    (await gitOutput(path, args)).trim();

  const create = () => GitRepository.create(join(folder, `${(made += 1)}.git`), 'main');

  it('of histories: ancestors, merge bases, ranges and their order', async () => {
    const repository = await create();
    const { path } = repository;
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), fc.nat(), async (steps, x, y) => {
        const shas = await makeHistory(repository, steps);
        const [a, b] = [some(shas, x) ?? '', some(shas, y) ?? ''];
        const isAncestor = (await runGit(path, ['merge-base', '--is-ancestor', a, b])).code === 0;
        expect(await repository.isAncestor(a, b)).toBe(isAncestor);
        const base = (await runGit(path, ['merge-base', a, b])).stdout.toString().trim();
        expect((await repository.mergeBase(a, b)) ?? '').toBe(base);
        for (const range of [b, `${a}..${b}`]) {
          const listed = (await git(path, 'rev-list', range))
            .split('\n')
            .filter((sha) => sha !== '');
          expect((await repository.log(range)).map(({ sha }) => sha)).toEqual(listed);
          expect(await repository.count(range)).toBe(listed.length);
          const page = await repository.log(range, { first: 2, skip: 1 });
          expect(page.map(({ sha }) => sha)).toEqual(listed.slice(1, 3));
        }
      }),
      { numRuns: 25 },
    );
    repository.close();
  });

  it('of refs: whatever is swapped, git and a clone see the same, and find nothing broken', async () => {
    const name = fc.constantFrom(
      'heads/a',
      'heads/a/b',
      'heads/c',
      'tags/a',
      'pull/1/head',
      'heads/a/b/c',
    );
    const swap = fc.record({ name, after: fc.option(fc.nat(2)), wrong: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(swap, { minLength: 1, maxLength: 2 }), { maxLength: 8 }),
        async (rounds) => {
          const edit = [['a', 1]] as const;
          const steps = [0, 1, 2].map((skew) => ({ parents: [0], skew, edits: edit }));
          const repository = await create();
          const shas = await makeHistory(repository, steps);
          const { path } = repository;
          for (const round of rounds) {
            const swaps = round.map((one) => ({
              name: `refs/${one.name}`,
              after: one.after === null ? undefined : shas[one.after],
            }));
            if (new Set(swaps.map((one) => one.name)).size < swaps.length) continue;
            const before = await git(path, 'for-each-ref', '--format=%(objectname) %(refname)');
            const known = new Map(
              before.split('\n').map((line) => [line.slice(41), line.slice(0, 40)]),
            );
            const wrong = round.some((one) => one.wrong);
            const asked = swaps.map((one) => ({
              ...one,
              before: wrong ? '1'.repeat(40) : known.get(one.name),
            }));
            // Git deletes nothing that is not there; nor is there a reason to ask for it.
            if (asked.some((one) => one.after === undefined && one.before === undefined)) continue;
            const done = await repository.swapRefs(asked);
            const told = await git(path, 'for-each-ref', '--format=%(objectname) %(refname)');
            const seen = (await repository.refs()).map((ref) => `${ref.sha} ${ref.name}`);
            expect(seen.join('\n')).toBe(told);
            if (!done) expect(told).toBe(before);
            if (wrong) expect(done).toBe(false);
            const after = new Map(
              told.split('\n').map((line) => [line.slice(41), line.slice(0, 40)]),
            );
            if (done) for (const one of swaps) expect(after.get(one.name)).toBe(one.after);
          }
          expect((await runGit(path, ['fsck', '--strict', '--full'])).code).toBe(0);
          await git(folder, 'clone', '--quiet', '--mirror', path, `${path}.clone`);
          repository.close();
        },
      ),
      { numRuns: 15 },
    );
  });

  it('of packed refs and objects, which are deleted and read as loose ones are', async () => {
    const edits = [['d/a', 1]] as const;
    const repository = await create();
    const shas = await makeHistory(repository, [
      { parents: [], skew: 0, edits },
      { parents: [0], skew: 0, edits: [['b', 2]] },
    ]);
    for (const [index, sha] of shas.entries()) {
      await repository.casRef(`refs/heads/b${index}`, sha, undefined);
    }
    await git(repository.path, 'pack-refs', '--all');
    await git(repository.path, 'repack', '-adq');
    const copy = await GitRepository.create(join(folder, 'copy.git'), 'main', repository.path);
    await git(copy.path, 'pack-refs', '--all');
    expect(await copy.resolve('b1')).toBe(shas[1]);
    expect(Buffer.from((await copy.readFile('b1', 'd/a')) ?? []).toString()).toBe(lines(1));
    expect(await copy.resolve(`${shas[1]?.slice(0, 8)}`)).toBe(shas[1]);
    expect(await copy.resolve('b1~1')).toBe(shas[0]);
    expect(await copy.isAncestor(shas[0] ?? '', shas[1] ?? '')).toBe(true);
    expect(await copy.count('b1')).toBe(2);
    expect(await repository.casRef('refs/heads/b1', undefined, shas[1])).toBe(true);
    const left = await git(repository.path, 'for-each-ref', '--format=%(refname)');
    expect(left).toBe('refs/heads/b0');
    repository.close();
    copy.close();
  });

  it('of names for refs', async () => {
    const odd = fc.constantFrom(
      '.',
      '..',
      '/',
      '@',
      '@{',
      '~',
      '^',
      ':',
      '?',
      '*',
      '[',
      '\\',
      ' ',
      '\u007f',
      '.lock',
      'é',
      '-',
      'a',
    );
    const part = fc.array(fc.oneof(odd, fc.string({ maxLength: 3 })), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(part, async (parts) => {
        const name = `refs/heads/${parts.join('')}`;
        if (name.includes('\0')) return expect(isRefName(name)).toBe(false);
        const { code } = await runGit(folder, ['check-ref-format', name]);
        expect([name, isRefName(name)]).toEqual([name, code === 0]);
      }),
      { numRuns: 150 },
    );
  });
});
