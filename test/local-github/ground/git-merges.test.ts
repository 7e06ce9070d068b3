import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { GitRepository } from '../../../src/local-github/git/git-repository.ts';
import { gitOutput, runGit } from '../../../src/local-github/git/run-git.ts';
import { history, makeHistory, paths, some } from './random-history.ts';

describe('What a repository merges and compares in this process is what git does', () => {
  let folder: string;
  let repository: GitRepository;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'git-merges-'));
    repository = await GitRepository.create(join(folder, 'bare.git'), 'main');
  });
  afterAll(async () => {
    repository.close();
    await rm(folder, { recursive: true, force: true });
  });

  const git = async (path: string, ...args: readonly string[]): Promise<string> =>
    (await gitOutput(path, args)).trim();

  /** Merges without writing, with, and again, as what git merged has been learnt by then. */
  async function expectMerge(a: string, b: string): Promise<void> {
    const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', a, b];
    const [tree, ...rest] = (await runGit(repository.path, args)).stdout.toString().split('\0');
    const conflicts = rest.filter((path) => path !== '');
    for (let times = 0; times < 2; times += 1) {
      expect(await repository.mergesCleanly(a, b)).toBe(conflicts.length === 0);
      expect(await repository.mergeTrees(undefined, a, b)).toEqual({ tree, conflicts });
    }
  }

  it('of changes: merges, paths and diffs', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), fc.nat(), async (steps, x, y) => {
        const shas = await makeHistory(repository, steps);
        const { path } = repository;
        const [a, b] = [some(shas, x) ?? '', some(shas, y) ?? ''];
        if ((await repository.mergeBase(a, b)) !== undefined) await expectMerge(a, b);
        else expect(await repository.mergesCleanly(a, b)).toBe(false);
        const byCommit = await repository.pathsByCommit(shas);
        for (const sha of shas) {
          const told = await git(
            path,
            'log',
            '-1',
            '--format=',
            '--name-status',
            '--no-renames',
            sha,
          );
          const words = { A: 'added', D: 'removed', M: 'modified' } as const;
          const changes = told.split('\n').flatMap((line) => {
            const [letter = '', name = ''] = line.split('\t');
            return letter === 'A' || letter === 'D' || letter === 'M'
              ? [{ path: name, status: words[letter] }]
              : [];
          });
          expect(byCommit.get(sha)).toEqual(changes);
        }
        const diff = await git(path, 'diff-tree', '-r', '-M', '--numstat', a, b);
        const counted = (await repository.changedFiles(a, b)).map(
          ({ additions, deletions, path: name, previousPath }) =>
            `${additions}\t${deletions}\t${previousPath === undefined ? name : 'renamed'}`,
        );
        expect(counted).toEqual(
          diff
            .split('\n')
            .filter((line) => line !== '')
            .map((line) =>
              line.replace(/\t[^\t]* => .*$/, '\trenamed').replace(/\t"?[^\t]*\{.*$/, '\trenamed'),
            ),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('of merges of two branches that change, delete and move the same few files', async () => {
    const seed = fc.option(fc.nat(3), { nil: undefined, freq: 3 });
    const edit = fc.tuple(fc.constantFrom(...paths, 'd/new', 'g/a', 'g/b'), seed);
    const side = fc.array(edit, { minLength: 1, maxLength: 4 });
    const all = paths.map((path, index) => [path, 10 + index] as const);
    // Moves a file, or all of a folder, as git would notice.
    const moves = fc.constantFrom(
      [],
      [['a', undefined] as const, ['g/a', 10] as const],
      [
        ...[['f/a', undefined] as const, ['f/b', undefined] as const],
        ...[['g/a', 15] as const, ['g/b', 16] as const],
      ],
    );
    await fc.assert(
      fc.asyncProperty(side, moves, side, moves, async (ours, moved, theirs, movedThere) => {
        const shas = await makeHistory(repository, [
          { parents: [], skew: 0, edits: all },
          { parents: [0], skew: 0, edits: [...ours, ...moved] },
          { parents: [1], skew: 0, edits: [...theirs, ...movedThere] },
        ]);
        await expectMerge(shas[1] ?? '', shas[2] ?? '');
      }),
      { numRuns: 40 },
    );
  });
});
