import type { Sha } from '../core/ids.ts';
import type { ChangedFile, Changeset, FileMode } from './changeset.ts';
import { invalid } from './changeset-schema.ts';
import { fileProblems, LIMITS, quote } from './file-problems.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';
import { unfitEntries } from './unfit-entries.ts';

/** Messages to Pawl live here; they are no change. */
const MESSAGES = '.pawl';

interface Entry {
  readonly path: string;
  readonly mode: FileMode | undefined;
  readonly blob: string;
}

/**
 * The difference between the base's tree and the workspace. Nothing in the workspace's `.git` is read: an
 * agent may have written hooks, configuration, an index or alternates there. Files that no commit holds and
 * a `.gitignore` names are left out, and so are `.pawl/` and the submodules that the base already has.
 * Throws PAWL_CHANGESET_INVALID, naming the paths, if a change cannot be carried.
 */
export async function collectChangeset(request: {
  readonly workspace: string;
  readonly base: Sha;
  readonly git: PreparedGit;
}): Promise<Changeset> {
  const { workspace, base, git } = request;
  const submodules = await submodulePaths(git);
  await refuseUnfit(git, workspace, submodules);

  await runGit(git, ['read-tree', git.tree]);
  await stage(git, workspace, [MESSAGES, ...submodules]);
  const entries = readEntries(
    await runGit(git, [
      'diff-index',
      '--cached',
      '--raw',
      '--no-renames',
      '--no-abbrev',
      '-z',
      git.tree,
    ]),
  );
  const files = await withContents(git, entries);
  const problems = fileProblems(files);
  if (problems.length > 0) throw invalid(problems);
  return { version: 1, base, files };
}

/** Brings the workspace's files into the private index: those of the base, then new ones not ignored. */
async function stage(git: PreparedGit, workTree: string, left: readonly string[]): Promise<void> {
  const paths = ['--', ':/', ...left.map((path) => `:(exclude,top,literal)${path}`)];
  await runGit(git, ['add', '--update', ...paths], { workTree });
  // `git add --all` would refuse an ignored path among those that are left out.
  const listing = ['ls-files', '--others', '--exclude-standard', '-z', ...paths];
  const input = await runGit(git, listing, { workTree });
  await runGit(git, ['update-index', '--add', '--replace', '-z', '--stdin'], { workTree, input });
}

async function submodulePaths(git: PreparedGit): Promise<string[]> {
  const listing = await runGit(git, ['ls-tree', '-r', '-z', git.tree]);
  return records(listing).flatMap((record) => {
    const text = decode(record);
    return text.startsWith('160000 ') ? [text.slice(text.indexOf('\t') + 1)] : [];
  });
}

async function refuseUnfit(
  git: PreparedGit,
  workspace: string,
  submodules: readonly string[],
): Promise<void> {
  const skip = new Set(
    [MESSAGES, ...submodules].map((path) => Buffer.from(path).toString('latin1')),
  );
  const unfit = await unfitEntries(workspace, skip);
  if (unfit.length === 0) return;
  const input = Buffer.concat(unfit.flatMap(({ path }) => [path, Buffer.of(0)]));
  const ignored = records(
    await runGit(git, ['check-ignore', '--no-index', '-z', '--stdin'], {
      workTree: workspace,
      input,
      okCodes: [1],
    }),
  );
  const refused = unfit.filter(({ path }) => !ignored.some((other) => other.equals(path)));
  if (refused.length === 0) return;
  throw invalid(refused.map(({ path, why }) => `${quote(path.toString('utf8'))} ${why}`));
}

/** `:<mode> <mode> <blob> <blob> <status>\0<path>\0`, as `git diff-index --raw -z` writes it. */
function readEntries(raw: Buffer): Entry[] {
  const parts = records(raw);
  const entries: Entry[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode = '', , blob = ''] = decode(parts[index] ?? Buffer.of()).split(' ');
    const path = decodePath(parts[index + 1] ?? Buffer.of());
    entries.push({ path, mode: mode === '000000' ? undefined : asFileMode(path, mode), blob });
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function withContents(git: PreparedGit, entries: readonly Entry[]): Promise<ChangedFile[]> {
  await refuseTooLarge(git, entries);
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

/** Before anything is read: an attempt may have left gigabytes. */
async function refuseTooLarge(git: PreparedGit, entries: readonly Entry[]): Promise<void> {
  if (entries.length > LIMITS.files) {
    const some = entries.slice(0, 5).map(({ path }) => quote(path));
    throw invalid([
      `it changes ${entries.length} files, more than ${LIMITS.files}: ${some.join(', ')} and others`,
    ]);
  }
  const written = entries.filter(({ mode }) => mode !== undefined);
  const input = written.map(({ blob }) => `${blob}\n`).join('');
  const listing = await runGit(git, ['cat-file', '--batch-check=%(objectsize)'], { input });
  const sizes = listing.toString('utf8').split('\n').map(Number);
  const large = written.filter((_, index) => (sizes[index] ?? 0) > LIMITS.fileBytes);
  const problems = large.map(
    ({ path }) => `${quote(path)} is larger than ${LIMITS.fileBytes} bytes`,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > LIMITS.totalBytes)
    problems.push(`it holds ${total} bytes, more than ${LIMITS.totalBytes}`);
  if (problems.length > 0) throw invalid(problems);
}

function asFileMode(path: string, mode: string): FileMode {
  switch (mode) {
    case '100644':
    case '100755':
    case '120000':
      return mode;
    default:
      throw invalid([
        `${quote(path)} ${mode === '160000' ? 'is a submodule' : `has the mode ${mode}`}`,
      ]);
  }
}

function records(raw: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let start = 0;
  for (let end = raw.indexOf(0); end >= 0; end = raw.indexOf(0, start)) {
    found.push(raw.subarray(start, end));
    start = end + 1;
  }
  return found;
}

function decode(bytes: Buffer): string {
  return bytes.toString('utf8');
}

function decodePath(bytes: Buffer): string {
  const path = decode(bytes);
  if (Buffer.from(path).equals(bytes)) return path;
  throw invalid([`${quote(path)} is not a name in UTF-8`]);
}
