import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import { diffOptions, readChangedFiles } from './changed-files.ts';
import { changedPaths } from './changed-paths.ts';
import { CommitGraph } from './commit-graph.ts';
import { DiffProcess } from './diff-process.ts';
import {
  formatCommit,
  parseCommit,
  type ChangedFile,
  type Commit,
  type PathChange,
  type TreeEdit,
  type TreeEntry,
} from './git-objects.ts';
import { History } from './history.ts';
import { mergeTrees, type MergedTree } from './merge-trees.ts';
import { nameObject } from './name-object.ts';
import { anyTouches, firstChanged } from './newly-changed.ts';
import { ObjectStore } from './object-store.ts';
import { PlainMerger, type PlainMerge } from './plain-merge.ts';
import { RefStore, type Ref, type RefSwap } from './ref-store.ts';
import { gitOutput } from './run-git.ts';
import { editTree, parseTree } from './tree-editor.ts';

export type { Ref } from './ref-store.ts';

// What `git init` writes; no housekeeping behind our back; fetch any commit by its sha, as GitHub allows.
const settings = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
[gc]
	auto = 0
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
`;

/** Commits that are held as they were read. */
const MOST_COMMITS = 2_000;

/**
 * A bare repository on disk, which any git may read at any time; refs are changed through here only.
 * What it is asked often is answered in this process, as git would (`git-answers.test.ts` and
 * `git-merges.test.ts` compare); the rest is asked of git. Needs git 2.38 or newer. Shas may be abbreviated only in `resolve`.
 */
export class GitRepository {
  readonly #objects: ObjectStore;
  readonly #refs: RefStore;
  readonly #graph: CommitGraph;
  readonly #history: History;
  readonly #diffs: DiffProcess;
  readonly #merger: PlainMerger;
  /** What was read lately, so that one of a long history is not taken apart on each look. */
  readonly #commits = new Map<string, Commit>();

  private constructor(
    readonly path: string,
    isNew: boolean,
  ) {
    this.#objects = new ObjectStore(path);
    this.#refs = new RefStore(path);
    this.#graph = new CommitGraph(path, this.#objects, isNew);
    this.#history = new History(this.#graph);
    this.#diffs = new DiffProcess(path, diffOptions);
    this.#merger = new PlainMerger(this.#objects);
  }

  /** Makes an empty bare repository at `path`, or a copy of `from` with its branches and tags. */
  static async create(path: string, defaultBranch: string, from?: string): Promise<GitRepository> {
    // By hand, as it is made a thousand times by who plays a thousand scenes.
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) {
      await mkdir(join(path, folder), { recursive: true });
    }
    await writeFile(join(path, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
    await writeFile(join(path, 'config'), settings);
    if (from !== undefined) {
      const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
      const source = resolvePath(from);
      await gitOutput(path, ['fetch', '--quiet', '--update-shallow', source, ...refs]);
    }
    return new GitRepository(path, from === undefined);
  }

  /** The commit that `rev` names; `undefined` if it names none. */
  async resolve(rev: string): Promise<string | undefined> {
    return (await this.objectInfo(`${rev}^{commit}`))?.sha;
  }

  /** Refs that start with `prefix` (`refs/heads/`), sorted by name; tags peeled to nothing. */
  async refs(prefix = 'refs/'): Promise<readonly Ref[]> {
    return this.#refs.list(prefix);
  }

  /** What exactly the ref of this full name points at. */
  async ref(name: string): Promise<string | undefined> {
    return this.#refs.get(name);
  }

  async readCommit(sha: string): Promise<Commit | undefined> {
    const known = this.#commits.get(sha);
    if (known !== undefined) return known;
    const object = await this.#find(sha);
    if (object?.type !== 'commit') return undefined;
    const commit = parseCommit(object.sha, object.content.toString());
    if (this.#commits.size >= MOST_COMMITS) this.#commits.clear();
    // Only by its whole name: what another name stands for may change.
    if (commit.sha === sha) this.#commits.set(sha, commit);
    return commit;
  }

  async writeCommit(commit: Omit<Commit, 'sha'>): Promise<string> {
    return this.#objects.write('commit', Buffer.from(formatCommit(commit)));
  }

  async writeBlob(bytes: Uint8Array): Promise<string> {
    return this.#objects.write('blob', bytes);
  }

  async readBlob(sha: string): Promise<Uint8Array | undefined> {
    const object = await this.#find(sha);
    return object?.type === 'blob' ? object.content : undefined;
  }

  /** What kind of object has this name, and how many bytes; `undefined` if there is none. */
  async objectInfo(name: string): Promise<{ sha: string; type: string; size: number } | undefined> {
    return this.#find(name);
  }

  /** The entries of a tree (or of a commit's), below its folders too if `recursive`. */
  async readTree(sha: string, { recursive = false } = {}): Promise<TreeEntry[] | undefined> {
    const object = await this.#find(`${sha}^{tree}`);
    if (object === undefined) return undefined;
    const entries: TreeEntry[] = [];
    for (const entry of parseTree(object.content)) {
      entries.push(entry);
      if (!recursive || entry.type !== 'tree') continue;
      const inner = (await this.readTree(entry.sha, { recursive })) ?? [];
      for (const below of inner) entries.push({ ...below, path: `${entry.path}/${below.path}` });
    }
    return entries;
  }

  /** A tree like `base` (an empty one if `undefined`) with `edits` made. */
  writeTree(base: string | undefined, edits: readonly TreeEdit[]): Promise<string> {
    const store = {
      readTreeBytes: async (sha: string) => (await this.#find(`${sha}^{tree}`))?.content,
      writeTreeBytes: async (bytes: Uint8Array) => this.#objects.write('tree', bytes),
    };
    return editTree(store, base, edits);
  }

  /**
   * Moves `ref` from `oldSha` to `newSha` if it is still there; `undefined` stands for "does not
   * exist". Gives whether it did.
   */
  casRef(ref: string, newSha: string | undefined, oldSha: string | undefined): Promise<boolean> {
    return this.swapRefs([{ name: ref, after: newSha, before: oldSha }]);
  }

  /** Makes all of these changes or none, as `casRef` does one. */
  async swapRefs(swaps: readonly RefSwap[]): Promise<boolean> {
    for (const { name, after } of swaps) {
      const object = after === undefined ? undefined : await this.#objects.read(after);
      if (after !== undefined && object === undefined) return false;
      if (object !== undefined && object.type !== 'commit' && name.startsWith('refs/heads/')) {
        return false;
      }
    }
    return this.#refs.swap(swaps);
  }

  /** Whether `b` has `a` in its history (or is it). */
  isAncestor(a: string, b: string): Promise<boolean> {
    return this.#history.isAncestor(a, b);
  }

  /** A best common ancestor; of several the one that git takes. */
  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const [first, ...others] = await this.#history.mergeBases(a, b);
    if (others.length === 0) return first;
    return (await gitOutput(this.path, ['merge-base', a, b])).trim();
  }

  /** Merges two commits as `git merge` would; with `base`, as if that were their merge base. */
  async mergeTrees(base: string | undefined, ours: string, theirs: string): Promise<MergedTree> {
    const plain = await this.#mergePlainly(base, ours, theirs, true);
    if (plain?.outcome === 'merged') return { tree: plain.tree, conflicts: [] };
    const merged = await mergeTrees(this, base, ours, theirs);
    if (plain?.outcome === 'unknown' && plain.contents !== undefined) {
      await this.#merger.learn(plain.contents, async (path) =>
        merged.conflicts.includes(path)
          ? undefined
          : (await this.#find(`${merged.tree}:${path}`))?.sha,
      );
    }
    return merged;
  }

  /** Whether two commits have a common past and can be merged without a conflict; writes nothing. */
  async mergesCleanly(ours: string, theirs: string): Promise<boolean> {
    if ((await this.#history.mergeBases(ours, theirs)).length === 0) return false;
    const plain = await this.#mergePlainly(undefined, ours, theirs, false);
    if (plain !== undefined && plain.outcome !== 'unknown') return plain.outcome === 'merged';
    return (await this.mergeTrees(undefined, ours, theirs)).conflicts.length === 0;
  }

  /** The commits `rev` (or a range `a..b`) reaches, newest first, at most `first` after `skip`. */
  async log(
    rev: string,
    { first, skip = 0, path }: { first?: number; skip?: number; path?: string } = {},
  ): Promise<Commit[]> {
    const shas = await this.#list(rev, skip + (first ?? Infinity), path);
    const commits = await Promise.all(shas.slice(skip).map((sha) => this.readCommit(sha)));
    return commits.filter((commit) => commit !== undefined);
  }

  /** How many commits `rev` (or a range `a..b`) reaches. */
  async count(rev: string, path?: string): Promise<number> {
    return (await this.#list(rev, Infinity, path)).length;
  }

  /** A file's bytes at `rev`; `undefined` if it is not there or no file. */
  readFile(rev: string, path: string): Promise<Uint8Array | undefined> {
    return this.readBlob(`${rev}:${path}`);
  }

  /** What differs from `a` to `b`, both commits or trees. */
  async changedFiles(a: string, b: string): Promise<ChangedFile[]> {
    const [before, after] = await Promise.all(
      [a, b].map(async (rev) => (await this.#find(`${rev}^{tree}`))?.sha),
    );
    if (before === undefined || after === undefined) throw new Error(`No trees: ${a} ${b}`);
    return readChangedFiles(await this.#diffs.compare(before, after));
  }

  /** The paths that each of these commits touched; a merge touches none. */
  async pathsByCommit(
    shas: readonly string[],
  ): Promise<ReadonlyMap<string, readonly PathChange[]>> {
    const found = new Map<string, readonly PathChange[]>();
    for (const sha of shas) {
      const commit = await this.readCommit(sha);
      if (commit === undefined) continue;
      const [parent, ...others] = commit.parents;
      const before = parent === undefined ? undefined : await this.#find(`${parent}^{tree}`);
      const paths = await changedPaths(this.#objects, before?.sha, commit.tree);
      found.set(sha, others.length > 0 ? [] : paths);
    }
    return found;
  }

  /**
   * The first path below `folder` (`a/b/`) that a commit changes which `rev` has and no branch; a merge
   * that only brings together what its parents have changes nothing.
   */
  async newlyChanged(rev: string, folder: string): Promise<string | undefined> {
    const tips = this.#refs.list('refs/heads/').map(({ sha }) => sha);
    const commits = await this.#history.between(tips, rev);
    const isTouched = await anyTouches(this, commits, folder.replace(/\/$/, ''));
    return isTouched ? firstChanged(this.path, rev, folder) : undefined;
  }

  /** Makes `branch` the one that a clone checks out. */
  async setHead(branch: string): Promise<void> {
    await gitOutput(this.path, ['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
  }

  close(): void {
    this.#objects.close();
    this.#diffs.close();
  }

  #find(name: string) {
    return nameObject(this.#objects, this.#refs, name);
  }

  /** `undefined` if there is not exactly one base. */
  async #mergePlainly(
    base: string | undefined,
    ours: string,
    theirs: string,
    writes: boolean,
  ): Promise<PlainMerge | undefined> {
    const bases = base === undefined ? await this.#history.mergeBases(ours, theirs) : [base];
    const trees = await Promise.all(
      [...bases, ours, theirs].map(async (rev) => (await this.#find(`${rev}^{tree}`))?.sha),
    );
    const [old, left, right] = trees;
    if (trees.length !== 3 || old === undefined) return undefined;
    if (left === undefined || right === undefined) return undefined;
    return this.#merger.merge(old, left, right, writes);
  }

  async #list(rev: string, most: number, path: string | undefined): Promise<readonly string[]> {
    if (path !== undefined) {
      const limit = most === Infinity ? [] : [`--max-count=${most}`];
      const args = ['rev-list', ...limit, '--end-of-options', rev, '--', path];
      return (await gitOutput(this.path, args)).split('\n').filter((sha) => sha !== '');
    }
    const [from, to] = rev.includes('..') ? rev.split('..') : [undefined, rev];
    const tip = await this.resolve(to ?? '');
    const start = from === undefined ? undefined : await this.resolve(from);
    if (tip === undefined || (from !== undefined && start === undefined)) {
      throw new Error(`No commits: ${rev}`);
    }
    return this.#history.list(start, tip, most);
  }
}
