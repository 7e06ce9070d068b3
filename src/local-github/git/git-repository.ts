import { appendFile, mkdir } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import { changedFiles, pathsByCommit } from './changed-files.ts';
import {
  formatCommit,
  parseCommit,
  type ChangedFile,
  type Commit,
  type PathChange,
  type TreeEdit,
  type TreeEntry,
} from './git-objects.ts';
import { writeLooseObject } from './loose-object.ts';
import { mergeTrees, type MergedTree } from './merge-trees.ts';
import { ObjectReader } from './object-reader.ts';
import { gitOutput, runGit } from './run-git.ts';
import { editTree, parseTree } from './tree-editor.ts';

const zeros = '0'.repeat(40);
// No housekeeping behind our back; fetch any commit by its sha, as GitHub allows.
const settings = `
[gc]
	auto = 0
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
`;

export interface Ref {
  readonly name: string;
  readonly sha: string;
}

/** A bare repository on disk. Needs git 2.38 or newer. Shas may be abbreviated only in `resolve`. */
export class GitRepository {
  readonly #objects: ObjectReader;

  private constructor(readonly path: string) {
    this.#objects = new ObjectReader(path);
  }

  /** Makes an empty bare repository at `path`, or a copy of `from` with its branches and tags. */
  static async create(path: string, defaultBranch: string, from?: string): Promise<GitRepository> {
    await mkdir(path, { recursive: true });
    const init = ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`];
    await gitOutput(path, init);
    await appendFile(join(path, 'config'), settings);
    if (from !== undefined) {
      const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
      const source = resolvePath(from);
      await gitOutput(path, ['fetch', '--quiet', '--update-shallow', source, ...refs]);
    }
    return new GitRepository(path);
  }

  /** The commit that `rev` names; `undefined` if it names none. */
  async resolve(rev: string): Promise<string | undefined> {
    if (rev.startsWith('-')) return undefined;
    return (await this.#objects.info(`${rev}^{commit}`))?.sha;
  }

  /** Refs that start with `prefix` (`refs/heads/`), sorted by name; tags peeled to nothing. */
  async refs(prefix = 'refs/'): Promise<Ref[]> {
    const all = await gitOutput(this.path, ['for-each-ref', '--format=%(objectname) %(refname)']);
    return all
      .split('\n')
      .map((line) => ({ sha: line.slice(0, 40), name: line.slice(41) }))
      .filter(({ name }) => name !== '' && name.startsWith(prefix));
  }

  async readCommit(sha: string): Promise<Commit | undefined> {
    const object = await this.#objects.read(sha);
    if (object?.type !== 'commit') return undefined;
    return parseCommit(object.sha, object.content.toString());
  }

  writeCommit(commit: Omit<Commit, 'sha'>): Promise<string> {
    return writeLooseObject(this.path, 'commit', Buffer.from(formatCommit(commit)));
  }

  writeBlob(bytes: Uint8Array): Promise<string> {
    return writeLooseObject(this.path, 'blob', bytes);
  }

  async readBlob(sha: string): Promise<Uint8Array | undefined> {
    const object = await this.#objects.read(sha);
    return object?.type === 'blob' ? object.content : undefined;
  }

  /** What kind of object has this name, and its bytes; `undefined` if there is none. */
  async objectInfo(name: string): Promise<{ sha: string; type: string; size: number } | undefined> {
    return this.#objects.info(name);
  }

  /** The entries of a tree (or of a commit's), below its folders too if `recursive`. */
  async readTree(sha: string, { recursive = false } = {}): Promise<TreeEntry[] | undefined> {
    const object = await this.#objects.read(`${sha}^{tree}`);
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
      readTreeBytes: async (sha: string) => (await this.#objects.read(`${sha}^{tree}`))?.content,
      writeTreeBytes: (bytes: Uint8Array) => writeLooseObject(this.path, 'tree', bytes),
    };
    return editTree(store, base, edits);
  }

  /**
   * Moves `ref` from `oldSha` to `newSha` if it is still there; `undefined` stands for "does not
   * exist". Gives whether it did.
   */
  async casRef(
    ref: string,
    newSha: string | undefined,
    oldSha: string | undefined,
  ): Promise<boolean> {
    const change =
      newSha === undefined
        ? ['-d', ref, ...(oldSha === undefined ? [] : [oldSha])]
        : [ref, newSha, oldSha ?? zeros];
    return (await runGit(this.path, ['update-ref', ...change])).code === 0;
  }

  /** Whether `b` has `a` in its history (or is it). */
  async isAncestor(a: string, b: string): Promise<boolean> {
    if (a === b) return true;
    return (await runGit(this.path, ['merge-base', '--is-ancestor', a, b])).code === 0;
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const { code, stdout } = await runGit(this.path, ['merge-base', a, b]);
    return code === 0 ? stdout.toString().trim() : undefined;
  }

  /** Merges two commits as `git merge` would; with `base`, as if that were their merge base. */
  mergeTrees(base: string | undefined, ours: string, theirs: string): Promise<MergedTree> {
    return mergeTrees(this, base, ours, theirs);
  }

  /** The commits `rev` (or a range `a..b`) reaches, newest first, at most `first` after `skip`. */
  async log(
    rev: string,
    { first, skip = 0, path }: { first?: number; skip?: number; path?: string } = {},
  ): Promise<Commit[]> {
    const limit = first === undefined ? [] : [`--max-count=${first}`];
    const paths = path === undefined ? [] : [path];
    const args = ['rev-list', `--skip=${skip}`, ...limit, '--end-of-options', rev, '--', ...paths];
    const shas = (await gitOutput(this.path, args)).split('\n').filter((sha) => sha !== '');
    const commits = await Promise.all(shas.map((sha) => this.readCommit(sha)));
    return commits.filter((commit) => commit !== undefined);
  }

  /** How many commits `rev` (or a range `a..b`) reaches. */
  async count(rev: string, path?: string): Promise<number> {
    const paths = path === undefined ? [] : [path];
    return Number(
      await gitOutput(this.path, ['rev-list', '--count', '--end-of-options', rev, '--', ...paths]),
    );
  }

  /** A file's bytes at `rev`; `undefined` if it is not there or no file. */
  readFile(rev: string, path: string): Promise<Uint8Array | undefined> {
    return this.readBlob(`${rev}:${path}`);
  }

  /** What differs from `a` to `b`, both commits or trees. */
  changedFiles(a: string, b: string): Promise<ChangedFile[]> {
    return changedFiles(this.path, a, b);
  }

  /** The paths that each of these commits touched. */
  pathsByCommit(shas: readonly string[]): Promise<ReadonlyMap<string, readonly PathChange[]>> {
    return pathsByCommit(this.path, shas);
  }

  /** Makes `branch` the one that a clone checks out. */
  async setHead(branch: string): Promise<void> {
    await gitOutput(this.path, ['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
  }

  close(): void {
    this.#objects.close();
  }
}
