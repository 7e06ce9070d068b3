import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathMatcher } from '../triggers/path-pattern.ts';

export interface FoundFiles {
  /** The folder that names in the archive start from. */
  readonly root: string;
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
}

/**
 * The files that `path` lines choose, as `actions/upload-artifact` does: files, folders (with all
 * below), simple globs, and lines with `!` that take out. Relative to `workspace`.
 */
export async function findFiles(
  workspace: string,
  home: string,
  patterns: readonly string[],
  includeHidden: boolean,
): Promise<FoundFiles> {
  const absolute = (pattern: string) =>
    pattern.startsWith('~/') ? join(home, pattern.slice(2)) : resolve(workspace, pattern);
  const excluded = patterns
    .filter((line) => line.startsWith('!'))
    .map((line) => absolute(line.slice(1)));
  const isExcluded = pathMatcher(excluded.flatMap((path) => [path, `${path}/**`]));
  const found = new Set<string>();
  const starts: string[] = [];
  for (const line of patterns.filter((line) => !line.startsWith('!'))) {
    const pattern = absolute(line);
    const start = fixedPart(pattern);
    const isGlob = start !== pattern;
    const kind = await stat(start).catch(() => undefined);
    // What is not there counts too: names in the archive must not depend on what was made.
    starts.push(isGlob || kind?.isDirectory() === true ? start : dirname(start));
    if (kind === undefined) continue;
    const matches = isGlob ? pathMatcher([pattern, `${pattern}/**`]) : () => true;
    for (const file of kind.isFile() ? [start] : await filesBelow(start)) {
      const inside = relative(start, file).split(sep);
      const hidden = inside.some((part) => part.startsWith('.') && part !== '..');
      if (matches(file) && !isExcluded(file) && (includeHidden || !hidden)) found.add(file);
    }
  }
  return { root: commonFolder(starts), files: [...found].toSorted() };
}

function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => /[*?[\]]/.test(part));
  return wild < 0 ? pattern : parts.slice(0, wild).join('/') || '/';
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) paths.push(path);
    else if (entry.isSymbolicLink() && (await isFile(path))) paths.push(path);
  }
  return paths;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function commonFolder(folders: readonly string[]): string {
  const [first = '/', ...others] = folders;
  let common = first;
  for (const folder of others) {
    while (
      folder !== common &&
      !folder.startsWith(`${common}${sep}`) &&
      common !== dirname(common)
    ) {
      common = dirname(common);
    }
  }
  return common;
}
