import type { ObjectStore } from './object-store.ts';
import { formatTree, parseTree } from './tree-editor.ts';
import type { TreeEntry } from './git-objects.ts';

/**
 * Merges two trees where that is plain: no path was changed by both, and in folders that both changed
 * nothing was deleted or became another kind of thing, so that nothing can have been renamed from
 * where the other side worked. Gives the tree, which is the one that git would make, or `undefined`
 * where it takes git to tell.
 */
export async function plainMerge(
  store: ObjectStore,
  base: string,
  ours: string,
  theirs: string,
): Promise<string | undefined> {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  const [old, left, right] = await Promise.all([base, ours, theirs].map((one) => read(store, one)));
  if (old === undefined || left === undefined || right === undefined) return undefined;
  const merged: TreeEntry[] = [];
  for (const name of new Set([...old.keys(), ...left.keys(), ...right.keys()])) {
    const entry = await mergeEntry(store, old.get(name), left.get(name), right.get(name));
    if (entry === undefined) return undefined;
    merged.push(entry);
  }
  return store.write('tree', formatTree(merged));
}

async function mergeEntry(
  store: ObjectStore,
  base: TreeEntry | undefined,
  ours: TreeEntry | undefined,
  theirs: TreeEntry | undefined,
): Promise<TreeEntry | undefined> {
  // New on one side: the other side's folders of that name would have been there before.
  if (base === undefined) {
    if (ours === undefined || theirs === undefined) return ours ?? theirs;
    return isSame(ours, theirs) ? ours : undefined;
  }
  if (ours?.type !== base.type || theirs?.type !== base.type) return undefined;
  if (isSame(ours, base) || isSame(ours, theirs)) return theirs;
  if (isSame(theirs, base)) return ours;
  if (base.type !== 'tree') return undefined;
  const sha = await plainMerge(store, base.sha, ours.sha, theirs.sha);
  return sha === undefined ? undefined : { ...base, sha };
}

function isSame(a: TreeEntry, b: TreeEntry): boolean {
  return a.sha === b.sha && a.mode === b.mode;
}

async function read(
  store: ObjectStore,
  sha: string,
): Promise<ReadonlyMap<string, TreeEntry> | undefined> {
  const object = await store.read(sha);
  if (object?.type !== 'tree') return undefined;
  return new Map(parseTree(object.content).map((entry) => [entry.path, entry]));
}
