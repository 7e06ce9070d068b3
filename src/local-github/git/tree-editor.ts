import { typeOfMode, type TreeEdit, type TreeEntry, type TreeMode } from './git-objects.ts';

/** Where trees are read from and written to. */
export interface TreeStore {
  readTreeBytes(sha: string): Promise<Uint8Array | undefined>;
  writeTreeBytes(bytes: Uint8Array): Promise<string>;
}

const modes: ReadonlyMap<string, TreeMode> = new Map([
  ['100644', '100644'],
  // Written by very old gits; means the same.
  ['100664', '100644'],
  ['100755', '100755'],
  ['40000', '040000'],
  ['160000', '160000'],
  ['120000', '120000'],
]);

/** The entries of one tree object, names only (no paths). */
export function parseTree(bytes: Uint8Array): TreeEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < buffer.length;) {
    const space = buffer.indexOf(0x20, at);
    const end = buffer.indexOf(0, space);
    const mode = modes.get(buffer.toString('latin1', at, space));
    if (mode === undefined) throw new Error('A tree holds a mode that git does not know');
    const path = buffer.toString('utf8', space + 1, end);
    const sha = buffer.toString('hex', end + 1, end + 21);
    entries.push({ path, mode, type: typeOfMode(mode), sha });
    at = end + 21;
  }
  return entries;
}

/** The bytes of a tree object with these entries, in whatever order they come. */
export function formatTree(entries: readonly TreeEntry[]): Buffer {
  // Git sorts by bytes, a folder as if its name ended in a slash.
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path);
  const sorted = entries
    .map((entry) => ({ entry, key: key(entry) }))
    .toSorted((a, b) => Buffer.compare(a.key, b.key));
  const parts = sorted.flatMap(({ entry }) => [
    Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.path}\0`),
    Buffer.from(entry.sha, 'hex'),
  ]);
  return Buffer.concat(parts);
}

/**
 * Applies `edits` to the tree `base` (nothing, if `undefined`) and gives the sha of the result.
 * A folder left empty is gone, as git knows no empty folders.
 */
export async function editTree(
  store: TreeStore,
  base: string | undefined,
  edits: readonly TreeEdit[],
): Promise<string> {
  return (await edited(store, base, edits)) ?? store.writeTreeBytes(new Uint8Array());
}

async function edited(
  store: TreeStore,
  base: string | undefined,
  edits: readonly TreeEdit[],
): Promise<string | undefined> {
  const entries = new Map<string, TreeEntry>();
  const bytes = base === undefined ? undefined : await store.readTreeBytes(base);
  for (const entry of bytes === undefined ? [] : parseTree(bytes)) entries.set(entry.path, entry);
  const below = new Map<string, TreeEdit[]>();
  for (const edit of edits) {
    const slash = edit.path.indexOf('/');
    const name = slash < 0 ? edit.path : edit.path.slice(0, slash);
    if (slash >= 0) {
      const inner = { ...edit, path: edit.path.slice(slash + 1) };
      below.set(name, [...(below.get(name) ?? []), inner]);
    } else if (edit.sha === undefined) entries.delete(name);
    else {
      const { mode, sha } = edit;
      entries.set(name, { path: name, mode, type: typeOfMode(mode), sha });
    }
  }
  for (const [name, inner] of below) {
    const old = entries.get(name);
    const sha = await edited(store, old?.type === 'tree' ? old.sha : undefined, inner);
    if (sha !== undefined) entries.set(name, { path: name, mode: '040000', type: 'tree', sha });
    // Deleting below something that is no folder leaves it alone.
    else if (old?.type === 'tree') entries.delete(name);
  }
  return entries.size === 0 ? undefined : store.writeTreeBytes(formatTree([...entries.values()]));
}
