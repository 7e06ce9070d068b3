import * as fc from 'fast-check';
import type { GitRepository } from '../../../src/local-github/git/git-repository.ts';

export const paths = ['a', 'b', 'd/a', 'd/b', 'd/e/a', 'f/a', 'f/b', 'x y/z'] as const;
/** A file's text: of two seeds, close enough that git sees one moved. */
export const lines = (seed: number): string => `${'same\n'.repeat(4)}${seed}\n${'end\n'.repeat(4)}`;

/** One commit of a random history. */
export interface Step {
  /** How far back its parents are. */
  readonly parents: readonly number[];
  /** Of its date against the number of commits before it: clocks of authors differ. */
  readonly skew: number;
  readonly edits: readonly (readonly [string, number | undefined])[];
}

const step: fc.Arbitrary<Step> = fc.record({
  parents: fc.array(fc.nat(5), { minLength: 0, maxLength: 2 }),
  skew: fc.integer({ min: -3, max: 3 }),
  edits: fc.array(
    fc.tuple(fc.constantFrom(...paths), fc.option(fc.nat(3), { nil: undefined, freq: 8 })),
    { minLength: 1, maxLength: 3 },
  ),
});
/** Some commits, of which many fork and some merge. */
export const history = fc.array(step, { minLength: 3, maxLength: 14 });

/** Makes the commits, oldest first, and gives their shas. No ref points at them. */
export async function makeHistory(
  repository: GitRepository,
  steps: readonly Step[],
): Promise<string[]> {
  const shas: string[] = [];
  for (const [index, { parents, skew, edits }] of steps.entries()) {
    const before = [...new Set(parents.map((back) => shas.at(-1 - back)))];
    const known = before.filter((sha) => sha !== undefined);
    const author = { name: 'A', email: 'a@b', at: 1_700_000_000_000 + (index + skew) * 1000 };
    const blobs = edits.map(async ([path, seed]) => ({
      ...{ path, mode: '100644' as const },
      sha: seed === undefined ? undefined : await repository.writeBlob(Buffer.from(lines(seed))),
    }));
    const tree = await repository.writeTree(known[0], await Promise.all(blobs));
    const message = `commit ${index}`;
    shas.push(
      await repository.writeCommit({ tree, parents: known, message, author, committer: author }),
    );
  }
  return shas;
}

/** Any of a list, by a random number. */
export function some<T>(list: readonly T[], seed: number): T | undefined {
  return list[seed % list.length];
}
