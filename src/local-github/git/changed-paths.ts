import type { PathChange, TreeEntry } from './git-objects.ts';
import type { ObjectStore } from './object-store.ts';
import { treeEntries } from './tree-entries.ts';

/** The files that differ between two trees (`undefined`: an empty one), sorted; renames are two. */
export async function changedPaths(
  store: ObjectStore,
  before: string | undefined,
  after: string | undefined,
  prefix = '',
): Promise<PathChange[]> {
  if (before === after) return [];
  const [old, young] = await Promise.all([entriesOf(store, before), entriesOf(store, after)]);
  const found: PathChange[] = [];
  for (const name of new Set([...old.keys(), ...young.keys()])) {
    const [a, b] = [old.get(name), young.get(name)];
    if (a?.sha === b?.sha && a?.mode === b?.mode) continue;
    const path = `${prefix}${name}`;
    const [inA, inB] = [folderOf(a), folderOf(b)];
    if (inA !== undefined || inB !== undefined) {
      found.push(...(await changedPaths(store, inA, inB, `${path}/`)));
    }
    const [fileA, fileB] = [fileOf(a), fileOf(b)];
    if (fileA !== undefined && fileB !== undefined) found.push({ path, status: 'modified' });
    else if (fileB !== undefined) found.push({ path, status: 'added' });
    else if (fileA !== undefined) found.push({ path, status: 'removed' });
  }
  return prefix === '' ? found.toSorted((a, b) => compare(a.path, b.path)) : found;
}

async function entriesOf(
  store: ObjectStore,
  sha: string | undefined,
): Promise<ReadonlyMap<string, TreeEntry>> {
  return treeEntries(sha === undefined ? undefined : await store.read(sha));
}

function folderOf(entry: TreeEntry | undefined): string | undefined {
  return entry?.type === 'tree' ? entry.sha : undefined;
}

function fileOf(entry: TreeEntry | undefined): string | undefined {
  return entry !== undefined && entry.type !== 'tree' ? entry.sha : undefined;
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
