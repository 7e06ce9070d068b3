import type { ChangedFile } from './git-objects.ts';

/** What `git diff-tree` must be told so that {@link readChangedFiles} can read what it prints. */
export const diffOptions = [
  '-r',
  '-M',
  '--no-ext-diff',
  '--no-textconv',
  '-z',
  '--raw',
  '--numstat',
  '-p',
];

/** Reads what git printed of two trees: what differs, in git's order, with the hunks as GitHub shows them. */
export function readChangedFiles(output: string): ChangedFile[] {
  let at = output.indexOf('\n') + 1;
  const field = (): string => {
    const end = output.indexOf('\0', at);
    const text = output.slice(at, end < 0 ? undefined : end);
    at = end < 0 ? output.length : end + 1;
    return text;
  };
  const files: Omit<ChangedFile, 'additions' | 'deletions' | 'patch'>[] = [];
  while (output[at] === ':') {
    const [, , , before = '', after = '', letter = ''] =
      /^:(\d+) (\d+) (\w+) (\w+) (\w)/.exec(field())?.map(String) ?? [];
    const first = field();
    const moved = letter === 'R' || letter === 'C';
    const path = moved ? field() : first;
    const sha = letter === 'D' ? before : after;
    files.push({ path, previousPath: moved ? first : undefined, status: statusOf(letter), sha });
  }
  const counts = files.map(() => {
    const [additions = '0', deletions = '0', name] = field().split('\t');
    // A renamed file's numbers are followed by both its names.
    for (let names = name === '' ? 2 : 0; names > 0; names -= 1) field();
    return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
  const hunks = output
    .slice(at)
    .replace(/^\0/, '')
    .split(/^(?=diff --git )/m)
    .filter((part) => part.startsWith('diff --git '));
  return files.map((file, index) => {
    const { additions = 0, deletions = 0 } = counts[index] ?? {};
    const part = hunks[index] ?? '';
    const start = part.search(/^@@ /m);
    const patch = start < 0 ? undefined : part.slice(start).replace(/\n$/, '');
    return { ...file, additions, deletions, patch };
  });
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
