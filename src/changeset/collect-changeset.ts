import type { Sha } from '../core/ids.ts';
import { baseFiles } from './base-files.ts';
import { changedEntries } from './changed-entries.ts';
import type { Entry, Sifted } from './changed-entries.ts';
import type { ChangedFile, Changeset } from './changeset.ts';
import { FileMarks } from './file-marks.ts';
import { fitFiles, LIMITS, quote } from './file-problems.ts';
import { hasAttributes } from './has-attributes.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';
import { siftFiltered } from './sift-filtered.ts';
import { stageTree } from './stage-tree.ts';
import type { StagedTree, StageRequest } from './stage-tree.ts';

/** What was collected of a workspace. */
export interface CollectedChange {
  /** All that can be carried. */
  readonly changeset: Changeset;
  /** What cannot, each named by its path. If there is any, the changeset is not the whole change. */
  readonly problems: readonly string[];
}

/** With what tells it from another time. */
export interface Collection extends CollectedChange, Omit<StagedTree, 'git'> {}

/** What is left out is nothing that is marked or `left`, and time enough for a large repository. */
export type CollectRequest = Pick<StageRequest, 'workspace' | 'git'> &
  Partial<StageRequest> & { readonly base: Sha };

/** A large repository takes its time; terabytes of zeros would take hours. */
export const SECONDS = 300;

/**
 * The difference between the base's tree and the workspace, files aside that are as they were marked. Nothing
 * in the workspace's `.git` is read: an agent may have written hooks, configuration, an index or alternates
 * there. Files that no commit holds and a `.gitignore` names are left out, and so are `.pawl/`, what lies in the
 * submodules that the base has (`submodule-marks.ts` looks at them), and what is `left`: paths that are as they
 * were, whatever stands there. Whatever the workspace holds, it is no error, but named.
 */
export async function collectChangeset({ base, ...request }: CollectRequest): Promise<Collection> {
  const { git, problems, ...staged } = await stageTree({
    marks: new FileMarks(request.workspace),
    left: [],
    seconds: SECONDS,
    ...request,
  });
  const changed = await runGit(git, [
    'diff-index',
    '--cached',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    '-z',
    git.tree,
  ]);
  const { submodules, sizes } = await baseFiles(request.git);
  const entries = changedEntries(changed, submodules.length > 0);
  const small = await smallEnough(git, firstFiles(entries.fit));
  const written = await withContents(git, small.fit);
  // Git is not asked for attributes where there are none.
  const mayFilter = hasAttributes(sizes.keys()) || hasAttributes(small.fit.map(({ path }) => path));
  const stored = mayFilter
    ? await siftFiltered(git, small.fit, written)
    : { fit: written, problems: [] };
  const files = fitFiles(stored.fit);
  return {
    ...staged,
    changeset: { version: 1, base, files: files.fit },
    problems: [
      ...problems,
      ...[entries, small, stored, files].flatMap((sifted) => sifted.problems),
    ],
  };
}

async function withContents(git: PreparedGit, entries: readonly Entry[]): Promise<ChangedFile[]> {
  const input = entries
    .flatMap(({ mode, blob }) => (mode === undefined ? [] : [`${blob}\n`]))
    .join('');
  const contents = batch(await runGit(git, ['cat-file', '--batch'], { input }));
  return entries.map(({ path, mode }) => {
    if (mode === undefined) return { change: 'deleted', path };
    const content = contents.next().value ?? Buffer.of();
    return { change: 'written', path, mode, base64: content.toString('base64') };
  });
}

/** The contents in the output of `git cat-file --batch`: a line that ends in the size, the bytes, a line feed. */
function* batch(output: Buffer): Generator<Buffer, undefined> {
  for (let start = 0; start < output.length;) {
    const line = output.indexOf('\n', start);
    const size = Number(decode(output.subarray(start, line)).split(' ').at(-1));
    yield output.subarray(line + 1, line + 1 + size);
    start = line + 1 + size + 1;
  }
  return undefined;
}

function firstFiles(entries: readonly Entry[]): Sifted<Entry> {
  if (entries.length <= LIMITS.files) return { fit: entries, problems: [] };
  const some = entries.slice(0, 5).map(({ path }) => quote(path));
  const problem = `it changes ${entries.length} files, more than ${LIMITS.files}: ${some.join(', ')} and others`;
  return { fit: entries.slice(0, LIMITS.files), problems: [problem] };
}

/** Before anything is read into memory. */
async function smallEnough(git: PreparedGit, before: Sifted<Entry>): Promise<Sifted<Entry>> {
  const problems = [...before.problems];
  const written = before.fit.filter(({ mode }) => mode !== undefined);
  const input = written.map(({ blob }) => `${blob}\n`).join('');
  const listing = await runGit(git, ['cat-file', '--batch-check=%(objectsize)'], { input });
  const sizes = listing.toString('utf8').split('\n').map(Number);
  const sizeOf = new Map(written.map((entry, index) => [entry, sizes[index] ?? 0]));
  let total = 0;
  const fit = before.fit.filter((entry) => {
    const size = sizeOf.get(entry) ?? 0;
    if (size > LIMITS.fileBytes) {
      problems.push(`${quote(entry.path)} is larger than ${LIMITS.fileBytes} bytes`);
      return false;
    }
    total += size;
    return total <= LIMITS.totalBytes;
  });
  if (total > LIMITS.totalBytes) {
    problems.push(`it holds ${total} bytes, more than ${LIMITS.totalBytes}`);
  }
  return { fit, problems };
}

function decode(bytes: Buffer): string {
  return bytes.toString('utf8');
}
