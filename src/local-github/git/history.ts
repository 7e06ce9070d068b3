import type { CommitGraph, CommitNode } from './commit-graph.ts';
import { SortedQueue } from '../sorted-queue.ts';

const OURS = 1;
const THEIRS = 2;
const STALE = 4;

/** Answers what `git merge-base` and `git rev-list` do, from a {@link CommitGraph}. */
export class History {
  readonly #graph: CommitGraph;
  /** Lists are asked for over and over, and are for ever the same. */
  readonly #listed = new Map<string, Promise<readonly string[]>>();

  constructor(graph: CommitGraph) {
    this.#graph = graph;
  }

  /** Whether `b` has `a` in its history, or is it. */
  async isAncestor(a: string, b: string): Promise<boolean> {
    const oldest = await this.#graph.node(a);
    const start = await this.#graph.node(b);
    if (oldest === undefined || start === undefined) return false;
    const queue = [start];
    const seen = new Set([b]);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (node.sha === a) return true;
      if (node.generation <= oldest.generation) continue;
      for (const parent of await this.#graph.parents(node)) {
        if (!seen.has(parent.sha)) queue.push(parent);
        seen.add(parent.sha);
      }
    }
    return false;
  }

  /** The best common ancestors: none of them is in the history of another. */
  async mergeBases(a: string, b: string): Promise<string[]> {
    const ours = await this.#graph.node(a);
    const theirs = await this.#graph.node(b);
    if (ours === undefined || theirs === undefined) return [];
    if (ours === theirs) return [a];
    const found: string[] = [];
    const starts = new Map([
      [ours, OURS],
      [theirs, THEIRS],
    ]);
    await this.#paint(starts, {
      isOver: (flags) => (flags & STALE) !== 0,
      visit: ({ sha }, flags) => {
        if (flags !== (OURS | THEIRS)) return flags;
        found.push(sha);
        return flags | STALE;
      },
    });
    return found;
  }

  /** The commits that `b` reaches and none of `without` does, in no particular order. */
  async between(without: readonly string[], b: string): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const starts = new Map<CommitNode, number>();
    const tip = await this.#graph.node(b);
    if (tip === undefined) return found;
    starts.set(tip, OURS);
    for (const sha of without) {
      const node = await this.#graph.node(sha);
      if (node !== undefined) starts.set(node, (starts.get(node) ?? 0) | THEIRS);
    }
    await this.#paint(starts, {
      isOver: (flags) => (flags & THEIRS) !== 0,
      visit: ({ sha }, flags) => {
        if (flags === OURS) found.add(sha);
        return flags;
      },
    });
    return found;
  }

  /** What `tip` reaches, and `from` does not if it is given, as `git rev-list` lists it, the newest first. */
  list(from: string | undefined, tip: string, most: number): Promise<readonly string[]> {
    // Whoever asks has looked both up.
    return kept(this.#listed, `${from ?? ''}..${tip} ${most}`, () => this.#list(from, tip, most));
  }

  async #list(from: string | undefined, tip: string, most: number): Promise<readonly string[]> {
    const only = from === undefined ? undefined : await this.between([from], tip);
    const listed: string[] = [];
    const start = await this.#graph.node(tip);
    if (start === undefined || only?.has(tip) === false) return listed;
    const queue = new SortedQueue<CommitNode>((a, b) => b.date - a.date);
    const seen = new Set([tip]);
    queue.push(start);
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      listed.push(node.sha);
      if (listed.length >= most) break;
      for (const parent of await this.#graph.parents(node)) {
        if (seen.has(parent.sha) || only?.has(parent.sha) === false) continue;
        seen.add(parent.sha);
        queue.push(parent);
      }
    }
    return listed;
  }

  /**
   * Walks from `starts` to the past. Each commit is visited once, after all that descend from it, with
   * the flags that they have handed down; ends when `isOver` holds of all that is left.
   */
  async #paint(
    starts: ReadonlyMap<CommitNode, number>,
    walk: {
      readonly isOver: (flags: number) => boolean;
      readonly visit: (node: CommitNode, flags: number) => number;
    },
  ): Promise<void> {
    const queue = new SortedQueue<CommitNode>((a, b) => b.generation - a.generation);
    const flagsOf = new Map<string, number>();
    let open = 0;
    const add = (node: CommitNode, flags: number): void => {
      const before = flagsOf.get(node.sha);
      const after = (before ?? 0) | flags;
      if (before === undefined) queue.push(node);
      flagsOf.set(node.sha, after);
      const wasOpen = before !== undefined && !walk.isOver(before);
      open += Number(!walk.isOver(after)) - Number(wasOpen);
    };
    for (const [node, flags] of starts) add(node, flags);
    while (open > 0) {
      const node = queue.shift();
      if (node === undefined) break;
      const flags = flagsOf.get(node.sha) ?? 0;
      if (!walk.isOver(flags)) open -= 1;
      const handedDown = walk.visit(node, flags);
      for (const parent of await this.#graph.parents(node)) add(parent, handedDown);
    }
  }
}

/** Answers that are kept of each kind. */
const KEPT = 200;

/** An answer that was given before, or a new one that is kept for the next time. */
function kept<Answer>(
  answers: Map<string, Promise<Answer>>,
  question: string,
  find: () => Promise<Answer>,
): Promise<Answer> {
  const known = answers.get(question);
  if (known !== undefined) return known;
  const [oldest] = answers.keys();
  if (oldest !== undefined && answers.size >= KEPT) answers.delete(oldest);
  const answer = find();
  answers.set(question, answer);
  return answer;
}
