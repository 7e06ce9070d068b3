import type { FileMarks } from './file-marks.ts';
import { LIMITS, quote } from './file-problems.ts';
import { lookAtFile } from './look-at-file.ts';
import type { TreeLook } from './look-at-tree.ts';
import { textOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

export interface FileChoice {
  /** Those that git may read. */
  readonly taken: readonly BytePath[];
  /** Those of the base that are no longer there. */
  readonly gone: readonly BytePath[];
  /** Why others are not taken. */
  readonly problems: readonly string[];
  /** All that are not as they were marked. */
  readonly touched: readonly BytePath[];
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
  readonly tree: TreeLook;
  readonly marks: FileMarks;
}): Promise<FileChoice> {
  const { workspace, tree, marks } = request;
  const taken: BytePath[] = [];
  const gone: BytePath[] = [];
  const problems: string[] = [];
  const known = await marks.changed([...tree.base.keys()], tree);
  const others = await marks.changed(tree.others, tree);
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
    const found = await Promise.all(some.map((path) => lookAtFile(workspace, path, tree)));
    for (const [index, path] of some.entries()) {
      const file = found[index];
      const before = tree.base.get(path);
      if (file?.is === 'gone' && before !== undefined) gone.push(path);
      if (file === undefined || !('stats' in file)) continue;
      // A file of the base may be larger here than there: by its line ends, or its encoding.
      const more = Math.max(0, Number(file.stats.size) - 2 * (before ?? 0));
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
  return { taken, gone, problems, touched: [...known, ...others] };
}
