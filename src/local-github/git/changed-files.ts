import type { ChangedFile, PathChange } from './git-objects.ts';
import { gitOutput } from './run-git.ts';

const detectRenames = ['-r', '-M', '--no-ext-diff', '--no-textconv'];

/** What differs between two trees or commits, in git's order, with the hunks as GitHub shows them. */
export async function changedFiles(folder: string, a: string, b: string): Promise<ChangedFile[]> {
  const [summary, patch] = await Promise.all([
    gitOutput(folder, ['diff-tree', ...detectRenames, '-z', '--raw', '--numstat', a, b]),
    gitOutput(folder, ['diff-tree', ...detectRenames, '-p', a, b]),
  ]);
  const fields = summary.split('\0');
  const files: Omit<ChangedFile, 'additions' | 'deletions' | 'patch'>[] = [];
  while (fields[0]?.startsWith(':')) {
    const [, , , before = '', after = '', letter = ''] =
      /^:(\d+) (\d+) (\w+) (\w+) (\w)/.exec(fields.shift() ?? '')?.map(String) ?? [];
    const first = fields.shift() ?? '';
    const moved = letter === 'R' || letter === 'C';
    const path = moved ? (fields.shift() ?? '') : first;
    const sha = letter === 'D' ? before : after;
    files.push({ path, previousPath: moved ? first : undefined, status: statusOf(letter), sha });
  }
  const hunks = patch.split(/^(?=diff --git )/m).filter((part) => part.startsWith('diff --git '));
  return files.map((file, index) => {
    const [additions = '0', deletions = '0', name] = (fields.shift() ?? '').split('\t');
    // A renamed file's numbers are followed by both its names.
    if (name === '') fields.splice(0, 2);
    const part = hunks[index] ?? '';
    const start = part.search(/^@@ /m);
    return {
      ...file,
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      patch: start < 0 ? undefined : part.slice(start).replace(/\n$/, ''),
    };
  });
}

/** The paths that each of these commits touched; a merge touches none. */
export async function pathsByCommit(
  folder: string,
  shas: readonly string[],
): Promise<ReadonlyMap<string, readonly PathChange[]>> {
  const found = new Map<string, PathChange[]>();
  if (shas.length === 0) return found;
  const args = ['log', '--no-walk=unsorted', '--stdin', '--no-renames', '--name-status', '-z'];
  const output = await gitOutput(folder, [...args, '--format=%x01%H'], `${shas.join('\n')}\n`);
  const fields = output.split('\0').map((field) => field.replace(/^\n/, ''));
  let current: PathChange[] = [];
  while (fields.length > 0) {
    const field = fields.shift() ?? '';
    if (field.startsWith('\u0001')) {
      current = [];
      found.set(field.slice(1), current);
    } else if (/^[A-Z]\d*$/.test(field)) {
      const status = field === 'A' ? 'added' : field === 'D' ? 'removed' : 'modified';
      current.push({ path: fields.shift() ?? '', status });
    }
  }
  return found;
}

function statusOf(letter: string): ChangedFile['status'] {
  switch (letter) {
    case 'A':
      return 'added';
    case 'D':
      return 'removed';
    case 'R':
      return 'renamed';
    case 'T':
      return 'changed';
    default:
      return 'modified';
  }
}
