import { constants } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { outermost, placeOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

export type FoundFile =
  | { readonly is: 'file' | 'closed'; readonly stats: BigIntStats }
  | { readonly is: 'gone' | 'unseen' };

/** What is known of the folders of a tree. */
export interface KnownFolders {
  /** Real folders of the workspace. */
  readonly folders: ReadonlySet<BytePath>;
  /** What, with all below it, cannot be looked at. */
  readonly unseen: ReadonlySet<BytePath>;
}

/** What stands at a path of the workspace: a file or a link, or neither. It is not opened unless it may be closed to us. */
export async function lookAtFile(
  workspace: string,
  path: BytePath,
  { folders, unseen }: KnownFolders,
): Promise<FoundFile> {
  if (outermost(path, unseen) !== undefined) return { is: 'unseen' };
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  // Then it would be found behind a link, if at all.
  if (!folders.has(folder)) return { is: 'gone' };
  const place = placeOf(workspace, path);
  const stats = await lstat(place, { bigint: true }).catch(() => undefined);
  if (stats?.isSymbolicLink()) return { is: 'file', stats };
  if (!stats?.isFile()) return { is: 'gone' };
  // Asked only of those that may be closed to us: root reads them all the same.
  const isClosed = (Number(stats.mode) & constants.S_IRUSR) === 0 && !(await isReadable(place));
  return { is: isClosed ? 'closed' : 'file', stats };
}

async function isReadable(place: Buffer): Promise<boolean> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(place, flags).catch(() => undefined);
  await file?.close();
  return file !== undefined;
}
