import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathMatcher } from '../triggers/path-pattern.ts';

/**
 * `hashFiles()`: the SHA-256 over the SHA-256 of every file in `workspace` that the patterns choose,
 * in order of path; '' if there is none. A pattern that starts with `!` takes files out again.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const chosen = pathMatcher(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1')));
  const total = createHash('sha256');
  let found = false;
  for (const path of filesBelow(workspace, '')) {
    if (!chosen(path)) continue;
    found = true;
    total.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, path)))
        .digest(),
    );
  }
  return found ? total.digest('hex') : '';
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === '.git' ? [] : filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    });
}
