import type { TreeEntry } from './git-objects.ts';
import type { ObjectStore } from './object-store.ts';
import { formatTree } from './tree-editor.ts';
import { treeEntries } from './tree-entries.ts';

/** How a merge comes out; `unknown` where it takes git to tell. */
export type PlainMerge =
  | { readonly outcome: 'merged'; readonly tree: string }
  | { readonly outcome: 'conflict' }
  | {
      readonly outcome: 'unknown';
      /** If these files' contents are all that is not known: what to tell `learn` of. */
      readonly contents: readonly Content[] | undefined;
    };

/** A file that both sides changed. */
interface Content {
  readonly path: string;
  readonly key: string;
}

interface Walk {
  readonly writes: boolean;
  readonly unknown: Content[];
  conflict: boolean;
  /** Something was deleted, or became another kind of thing. */
  odd: boolean;
}

const MOST_CONTENTS = 20_000;

/**
 * Merges trees where that is plain: in folders that both sides changed nothing was deleted or became
 * another kind of thing, so that nothing can have been renamed from where the other side worked. What
 * becomes of a file that both changed is learnt from git, once for each three contents.
 */
export class PlainMerger {
  readonly #store: ObjectStore;
  /** The merged blob of three; `undefined` as a value for a conflict. The oldest first. */
  readonly #contents = new Map<string, string | undefined>();

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  /** Without `writes` the trees are not made: the one given is then no tree of the repository. */
  async merge(base: string, ours: string, theirs: string, writes: boolean): Promise<PlainMerge> {
    const walk: Walk = { writes, unknown: [], conflict: false, odd: false };
    const tree = await this.#mergeTrees(walk, '', base, ours, theirs);
    if (walk.odd) return { outcome: 'unknown', contents: undefined };
    if (walk.unknown.length > 0) return { outcome: 'unknown', contents: walk.unknown };
    return walk.conflict ? { outcome: 'conflict' } : { outcome: 'merged', tree };
  }

  /** Notes how git merged contents: the blob at each path, `undefined` for a conflict. */
  async learn(
    contents: readonly Content[],
    mergedAt: (path: string) => Promise<string | undefined>,
  ): Promise<void> {
    for (const { path, key } of contents) this.#contents.set(key, await mergedAt(path));
    for (const key of this.#contents.keys()) {
      if (this.#contents.size <= MOST_CONTENTS) break;
      this.#contents.delete(key);
    }
  }

  async #mergeTrees(
    walk: Walk,
    folder: string,
    base: string | undefined,
    ours: string,
    theirs: string,
  ): Promise<string> {
    if (ours === base || ours === theirs) return theirs;
    if (theirs === base) return ours;
    const old = treeEntries(base === undefined ? undefined : await this.#store.read(base));
    const left = treeEntries(await this.#store.read(ours));
    const right = treeEntries(await this.#store.read(theirs));
    const merged: TreeEntry[] = [];
    for (const name of new Set([...old.keys(), ...left.keys(), ...right.keys()])) {
      const path = `${folder}${name}`;
      const three = [old.get(name), left.get(name), right.get(name)] as const;
      const entry = await this.#mergeEntry(walk, path, ...three);
      if (walk.odd) return '';
      if (entry !== undefined) merged.push(entry);
    }
    const isWhole = !walk.conflict && walk.unknown.length === 0;
    return walk.writes && isWhole ? this.#store.write('tree', formatTree(merged)) : '';
  }

  async #mergeEntry(
    walk: Walk,
    path: string,
    base: TreeEntry | undefined,
    ours: TreeEntry | undefined,
    theirs: TreeEntry | undefined,
  ): Promise<TreeEntry | undefined> {
    if (base === undefined && (ours === undefined || theirs === undefined)) return ours ?? theirs;
    if (ours === undefined || theirs === undefined) return this.#isOdd(walk);
    if (isSame(ours, theirs)) return ours;
    if (base !== undefined && base.type === ours.type && base.type === theirs.type) {
      if (isSame(ours, base)) return theirs;
      if (isSame(theirs, base)) return ours;
    }
    const types = new Set([ours.type, theirs.type, base?.type ?? ours.type]);
    if (types.size > 1) return this.#isOdd(walk);
    if (ours.type === 'tree') {
      const sha = await this.#mergeTrees(walk, `${path}/`, base?.sha, ours.sha, theirs.sha);
      return { ...ours, sha };
    }
    const isFile = [base, ours, theirs].every((one) => one?.mode === '100644');
    if (base === undefined || !isFile) return this.#isOdd(walk);
    const key = `${base.sha} ${ours.sha} ${theirs.sha}`;
    if (!this.#contents.has(key)) {
      walk.unknown.push({ path, key });
      return undefined;
    }
    const sha = this.#contents.get(key);
    walk.conflict ||= sha === undefined;
    return sha === undefined ? undefined : { ...ours, sha };
  }

  #isOdd(walk: Walk): undefined {
    walk.odd = true;
  }
}

function isSame(a: TreeEntry, b: TreeEntry): boolean {
  return a.sha === b.sha && a.mode === b.mode;
}
