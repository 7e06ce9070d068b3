import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { LIMITS, quote } from './file-problems.ts';
import { outermost, placeOf, textOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

export interface FileChoice {
  /** Those that git may read. */
  readonly taken: readonly BytePath[];
  /** Those of the base that are no longer there. */
  readonly gone: readonly BytePath[];
  /** Why others are not taken. */
  readonly problems: readonly string[];
}

/** So many files are looked at at once. */
const AT_ONCE = 64;

/**
 * Chooses by what their entries say which files of a workspace git may read: none that is a pipe, is closed
 * to us, or is so large that it could not be carried anyway. One of the base that cannot be looked at is
 * neither taken nor gone.
 */
export async function chooseFiles(request: {
  readonly workspace: string;
  /** Real folders of the workspace. */
  readonly folders: ReadonlySet<BytePath>;
  /** The base's files, and how many bytes each holds there. */
  readonly base: ReadonlyMap<BytePath, number>;
  /** New ones. */
  readonly others: readonly BytePath[];
  /** What, with all below it, cannot be looked at. */
  readonly unseen: ReadonlySet<BytePath>;
}): Promise<FileChoice> {
  const { workspace, folders, base, others, unseen } = request;
  const taken: BytePath[] = [];
  const gone: BytePath[] = [];
  const problems: string[] = [];
  const known = [...base.keys()];
  const added = others.toSorted().slice(0, LIMITS.files);
  if (others.length > LIMITS.files) {
    const some = added.slice(0, 5).map((path) => quote(textOf(path)));
    problems.push(
      `it adds ${others.length} files, more than ${LIMITS.files}: ${some.join(', ')} and others`,
    );
  }
  let grown = 0;
  const paths = [...known, ...added];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const found = await Promise.all(some.map((path) => lookAt(workspace, path, folders, unseen)));
    for (const [index, path] of some.entries()) {
      const file = found[index];
      const before = base.get(path);
      if (file?.is === 'gone' && before !== undefined) gone.push(path);
      if (file?.is !== 'file' && file?.is !== 'closed') continue;
      // A file of the base may be larger here than there: by its line ends, or its encoding.
      const more = Math.max(0, file.size - 2 * (before ?? 0));
      if (file.is === 'closed') problems.push(`${quote(textOf(path))} cannot be read`);
      else if (more > LIMITS.fileBytes) {
        problems.push(`${quote(textOf(path))} is larger than ${LIMITS.fileBytes} bytes`);
      } else {
        grown += more;
        if (grown <= LIMITS.totalBytes) taken.push(path);
      }
    }
  }
  if (grown > LIMITS.totalBytes) {
    problems.push(`it holds ${grown} bytes, more than ${LIMITS.totalBytes}`);
  }
  return { taken, gone, problems };
}

type Found =
  { readonly is: 'file' | 'closed'; readonly size: number } | { readonly is: 'gone' | 'unseen' };

async function lookAt(
  workspace: string,
  path: BytePath,
  folders: ReadonlySet<BytePath>,
  unseen: ReadonlySet<BytePath>,
): Promise<Found> {
  if (outermost(path, unseen) !== undefined) return { is: 'unseen' };
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  // Then it would be found behind a link, if at all.
  if (!folders.has(folder)) return { is: 'gone' };
  const place = placeOf(workspace, path);
  const found = await lstat(place).catch(() => undefined);
  if (found?.isSymbolicLink()) return { is: 'file', size: found.size };
  if (!found?.isFile()) return { is: 'gone' };
  // Asked only of those that may be closed to us: root reads them all the same.
  const isClosed = (found.mode & constants.S_IRUSR) === 0 && !(await isReadable(place));
  return { is: isClosed ? 'closed' : 'file', size: found.size };
}

async function isReadable(place: Buffer): Promise<boolean> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(place, flags).catch(() => undefined);
  await file?.close();
  return file !== undefined;
}
