import type { TreeEntry } from './git-objects.ts';
import type { GitObject } from './object-reader.ts';
import { parseTree } from './tree-editor.ts';

const parsed = new WeakMap<GitObject, ReadonlyMap<string, TreeEntry>>();
const none: ReadonlyMap<string, TreeEntry> = new Map();

/** The entries of a tree object by name, parsed once for as long as the object is held; none of others. */
export function treeEntries(object: GitObject | undefined): ReadonlyMap<string, TreeEntry> {
  if (object?.type !== 'tree') return none;
  const known = parsed.get(object);
  if (known !== undefined) return known;
  const entries = new Map(parseTree(object.content).map((entry) => [entry.path, entry]));
  parsed.set(object, entries);
  return entries;
}
