import { parseCommit } from './git-objects.ts';
import type { ObjectStore } from './object-store.ts';
import { gitOutput } from './run-git.ts';

/** A commit's place in history. */
export interface CommitNode {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Seconds since the epoch, of the committer. */
  readonly date: number;
  /** One more than the highest of its parents': no commit has a descendant that is lower. */
  readonly generation: number;
}

/** Commits and their parents, each read once: they never change. */
export class CommitGraph {
  readonly #folder: string;
  readonly #store: ObjectStore;
  readonly #nodes = new Map<string, CommitNode>();
  #loading: Promise<void> | undefined;

  /** With `isNew` there is nothing yet that git would have to list. */
  constructor(folder: string, store: ObjectStore, isNew: boolean) {
    this.#folder = folder;
    this.#store = store;
    if (isNew) this.#loading = Promise.resolve();
  }

  /** `undefined` if there is no such commit. */
  async node(sha: string): Promise<CommitNode | undefined> {
    const known = this.#nodes.get(sha);
    if (known !== undefined) return known;
    await (this.#loading ??= this.#loadAll());
    return this.#nodes.get(sha) ?? this.#read(sha);
  }

  /** The parents that are there: those of a shallow copy's oldest commits are not. */
  async parents({ parents }: CommitNode): Promise<CommitNode[]> {
    const nodes: CommitNode[] = [];
    for (const parent of parents) {
      const node = this.#nodes.get(parent) ?? (await this.node(parent));
      if (node !== undefined) nodes.push(node);
    }
    return nodes;
  }

  /** All that refs reach, in one go: git is quicker at long histories than we are, and knows grafts. */
  async #loadAll(): Promise<void> {
    const args = ['rev-list', '--all', '--parents', '--timestamp', '--topo-order', '--reverse'];
    for (const line of (await gitOutput(this.#folder, args)).split('\n')) {
      const [date = '', sha = '', ...parents] = line.split(' ');
      if (sha !== '') this.#add(sha, parents, Number(date));
    }
  }

  /** Reads a commit and those before it that are not known yet, the oldest first. */
  async #read(sha: string): Promise<CommitNode | undefined> {
    const waiting = [sha];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const object = this.#nodes.has(next) ? undefined : await this.#store.read(next);
      if (object?.type !== 'commit') {
        waiting.pop();
        continue;
      }
      const { parents, committer } = parseCommit(next, object.content.toString());
      const unread: string[] = [];
      for (const parent of parents) {
        if (this.#nodes.has(parent)) continue;
        if ((await this.#store.read(parent))?.type === 'commit') unread.push(parent);
      }
      if (unread.length > 0) waiting.push(...unread);
      else {
        this.#add(next, parents, committer.at / 1000);
        waiting.pop();
      }
    }
    return this.#nodes.get(sha);
  }

  #add(sha: string, parents: readonly string[], date: number): void {
    const below = parents.map((parent) => this.#nodes.get(parent)?.generation ?? 0);
    this.#nodes.set(sha, { sha, parents, date, generation: 1 + Math.max(0, ...below) });
  }
}
