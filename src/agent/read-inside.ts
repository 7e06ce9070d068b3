import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A file of the workspace as text, cut to `maxBytes`; `undefined` if there is none. A symbolic link is
 * followed (CLAUDE.md is often one), but not out of the workspace.
 */
export async function readInside(
  workspace: string,
  path: string,
  maxBytes: number,
): Promise<string | undefined> {
  const root = await realpath(workspace);
  const place = await realpath(join(root, path)).catch(() => undefined);
  if (place === undefined || !place.startsWith(`${root}${sep}`)) return undefined;
  if (!(await stat(place)).isFile()) return undefined;
  const bytes = await readFile(place);
  // A character that the cut went through is left out.
  return bytes.length <= maxBytes
    ? bytes.toString('utf8')
    : bytes
        .subarray(0, maxBytes)
        .toString('utf8')
        .replace(/\uFFFD$/, '');
}
