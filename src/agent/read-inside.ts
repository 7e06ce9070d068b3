import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { firstBytes } from './first-bytes.ts';

/**
 * A file of the workspace as text that takes at most `maxBytes` (a byte that is no text becomes three);
 * `undefined` if there is none. No more of it is read. A symbolic link is followed (CLAUDE.md is often one),
 * but not out of the workspace.
 */
export async function readInside(
  workspace: string,
  path: string,
  maxBytes: number,
): Promise<string | undefined> {
  const root = await realpath(workspace);
  const place = await realpath(join(root, path)).catch(() => undefined);
  if (place === undefined || !place.startsWith(`${root}${sep}`)) return undefined;
  // One more tells whether there are more.
  const bytes = await firstBytes(place, maxBytes + 1);
  if (bytes === undefined) return undefined;
  const decoded = Buffer.from(bytes.subarray(0, maxBytes).toString('utf8'));
  const text = decoded.subarray(0, maxBytes).toString('utf8');
  // A character that the cut went through is left out.
  const isCut = bytes.length > maxBytes || decoded.length > maxBytes;
  return isCut ? text.replace(/\uFFFD$/, '') : text;
}
