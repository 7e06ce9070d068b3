import type { Tree, TreeFile } from './read-tree.ts';

/** One path of a tree to be made; `file` undefined takes it out. */
export interface TreeChange {
  readonly path: string;
  readonly file: TreeFile | undefined;
}

export type Transplant =
  | { readonly ok: true; readonly changes: readonly TreeChange[] }
  /** Paths at which `onto` is not what the change was made on. */
  | { readonly ok: false; readonly paths: readonly string[] };

/**
 * The change from `before` to `after`, made on another tree: only if each path that it changes stands
 * there just as in `before`. Nothing is merged within a file: that could come out wrong unseen.
 */
export function transplant(before: Tree, after: Tree, onto: Tree): Transplant {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !isSame(before.get(path), after.get(path)),
  );
  const moved = paths.filter((path) => !isSame(before.get(path), onto.get(path)));
  if (moved.length > 0) return { ok: false, paths: moved.toSorted() };

  const changes = paths.toSorted().map((path) => ({ path, file: after.get(path) }));
  const blocked = inTheWay(changes, onto);
  return blocked.length > 0 ? { ok: false, paths: blocked } : { ok: true, changes };
}

/** Paths that would be written where a folder stands, or below a file: git would drop what is there. */
function inTheWay(changes: readonly TreeChange[], onto: Tree): readonly string[] {
  const result = new Set(onto.keys());
  for (const { path, file } of changes) {
    if (file) result.add(path);
    else result.delete(path);
  }
  const folders = new Set([...result].flatMap(foldersOf));
  return changes
    .filter(
      ({ path, file }) =>
        file && (folders.has(path) || foldersOf(path).some((folder) => result.has(folder))),
    )
    .map(({ path }) => path);
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isSame(a: TreeFile | undefined, b: TreeFile | undefined): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode;
}
