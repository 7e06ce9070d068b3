/** Control, format (zero-width, bidi, tags), line and paragraph separators, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** What some file system or other takes for `.git`: case, trailing dots and blanks, NTFS streams, 8.3 names. */
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i;

const MAX_PATH_BYTES = 1_024;
const MAX_SEGMENT_BYTES = 255;

/** Why `path` cannot be a file's path in a changeset; `undefined` if it can. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (UNSEEN.test(path)) return 'holds control, invisible or bidirectional characters';
  if (path.includes('\\')) return 'holds a backslash';
  if (path.startsWith('/')) return 'is absolute';
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) return `is longer than ${MAX_PATH_BYTES} bytes`;
  for (const segment of path.split('/')) {
    if (segment === '') return 'has an empty segment';
    if (segment === '.' || segment === '..') return `has the segment '${segment}'`;
    if (GIT_FOLDER.test(segment)) return 'lies in a .git folder';
    if (Buffer.byteLength(segment) > MAX_SEGMENT_BYTES) return 'has a segment that is too long';
  }
  return undefined;
}

/**
 * Why a symbolic link at `path` cannot point at `target`. `..` may only stand at the front: from a real
 * folder it then climbs real folders, and no other link on the way down can carry it out of the tree.
 */
export function linkProblem(path: string, target: string): string | undefined {
  if (target === '') return 'is a symbolic link to nothing';
  if (target.startsWith('/')) return 'is a symbolic link to an absolute path';
  const segments = target.split('/');
  const climbs = segments.findIndex((segment) => segment !== '..');
  const down = climbs < 0 ? [] : segments.slice(climbs);
  const up = segments.length - down.length;
  if (up > path.split('/').length - 1) return 'is a symbolic link that leaves the repository';
  if (down.length === 0) return undefined;
  const problem = pathProblem(down.join('/'));
  return problem === undefined ? undefined : `is a symbolic link whose target ${problem}`;
}
