import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRefName } from './ref-name.ts';
import { runGit } from './run-git.ts';

export interface Ref {
  readonly name: string;
  readonly sha: string;
}

/** What a ref shall be, and what it must be now; `undefined` stands for "does not exist". */
export interface RefSwap {
  readonly name: string;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/**
 * The refs of a bare repository, held in memory and written through to where git keeps them: a file
 * each, changed under git's own lock (`<file>.lock`). Whoever only reads the repository sees what we
 * see. Only we may change its refs: pushes do so through here. Another's change is noticed when the
 * same ref is next swapped, which fails.
 */
export class RefStore {
  readonly #folder: string;
  readonly #refs = new Map<string, string>();
  /** Names in `packed-refs`, which only git itself rewrites. */
  readonly #packed = new Map<string, string>();
  /** All of them in git's order. */
  readonly #sorted: Ref[];

  constructor(folder: string) {
    this.#folder = folder;
    this.#readPacked();
    for (const [name, sha] of this.#packed) this.#refs.set(name, sha);
    this.#load('refs');
    this.#sorted = [...this.#refs].map(([name, sha]) => ({ name, sha })).toSorted(byName);
  }

  get(name: string): string | undefined {
    return this.#refs.get(name);
  }

  /** Those that start with `prefix`, sorted by name. */
  list(prefix: string): readonly Ref[] {
    const start = this.#placeOf(prefix);
    let end = start;
    while (this.#sorted[end]?.name.startsWith(prefix) === true) end += 1;
    return this.#sorted.slice(start, end);
  }

  /** What `HEAD` names, if that exists. */
  head(): string | undefined {
    const [, name = ''] = /^ref: (\S+)/.exec(readText(join(this.#folder, 'HEAD')) ?? '') ?? [];
    return this.#refs.get(name);
  }

  /** Makes all of these changes or, if one of the refs is not what it must be, none. Gives whether it did. */
  async swap(swaps: readonly RefSwap[]): Promise<boolean> {
    if (!swaps.every((swap) => this.#isPossible(swap, swaps))) return false;
    const packed = swaps.filter(({ name, after }) => after === undefined && this.#packed.has(name));
    if (packed.length > 0 && !(await this.#deletePacked(packed))) return false;
    const rest = swaps.filter((swap) => !packed.includes(swap));
    if (!this.#write(rest)) return false;
    for (const { name, after } of swaps) this.#note(name, after);
    return true;
  }

  #note(name: string, sha: string | undefined): void {
    const place = this.#placeOf(name);
    const known = this.#sorted[place]?.name === name ? 1 : 0;
    this.#sorted.splice(place, known, ...(sha === undefined ? [] : [{ name, sha }]));
    if (sha === undefined) this.#refs.delete(name);
    else this.#refs.set(name, sha);
  }

  /** Where in the order `name` is, or would be. */
  #placeOf(name: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#sorted[middle];
      if (other !== undefined && byName(other, { name }) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isPossible({ name, before, after }: RefSwap, all: readonly RefSwap[]): boolean {
    if (!isRefName(name) || this.#refs.get(name) !== before) return false;
    if (this.#onDisk(name) !== before) return false;
    if (after === undefined || before !== undefined) return true;
    // A name cannot be another one's folder.
    const isKnown = (other: string): boolean =>
      this.#refs.has(other) || all.some((swap) => swap.name === other);
    const parts = name.split('/');
    if (parts.some((_, index) => isKnown(parts.slice(0, index).join('/')))) return false;
    return this.list(`${name}/`).length === 0;
  }

  #onDisk(name: string): string | undefined {
    const loose = readText(join(this.#folder, name))?.trim();
    if (loose !== undefined) return loose;
    // Someone may have packed it since.
    if (this.#refs.has(name) && !this.#packed.has(name)) this.#readPacked();
    return this.#packed.get(name);
  }

  #write(swaps: readonly RefSwap[]): boolean {
    const locks: string[] = [];
    try {
      for (const { name, after } of swaps) {
        const file = join(this.#folder, name);
        mkdirSync(dirname(file), { recursive: true });
        const lock = `${file}.lock`;
        const handle = openSync(lock, 'wx');
        locks.push(lock);
        if (after !== undefined) writeSync(handle, `${after}\n`);
        closeSync(handle);
      }
    } catch {
      for (const lock of locks) rmSync(lock, { force: true });
      return false;
    }
    for (const { name, after } of swaps) {
      const file = join(this.#folder, name);
      if (after === undefined) {
        rmSync(file, { force: true });
        rmSync(`${file}.lock`);
        this.#removeEmpty(dirname(name));
      } else {
        removeEmptyFolders(file);
        renameSync(`${file}.lock`, file);
      }
    }
    return true;
  }

  async #deletePacked(swaps: readonly RefSwap[]): Promise<boolean> {
    const lines = swaps.map(({ name, before }) => `delete ${name} ${before ?? ''}\n`).join('');
    const { code } = await runGit(this.#folder, ['update-ref', '--stdin'], lines);
    if (code === 0) for (const { name } of swaps) this.#packed.delete(name);
    return code === 0;
  }

  /** Removes folders that a deleted ref leaves empty, up to `refs/heads` and its like. */
  #removeEmpty(folder: string): void {
    try {
      for (let at = folder; at.split('/').length > 2; at = dirname(at)) {
        rmdirSync(join(this.#folder, at));
      }
    } catch {
      // It holds other refs.
    }
  }

  #readPacked(): void {
    const text = readText(join(this.#folder, 'packed-refs')) ?? '';
    for (const [, sha = '', name = ''] of text.matchAll(/^([0-9a-f]{40}) (\S+)$/gm)) {
      this.#packed.set(name, sha);
    }
  }

  #load(folder: string): void {
    for (const entry of readdirSync(join(this.#folder, folder), { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) this.#load(name);
      const sha = entry.isFile() ? readText(join(this.#folder, name))?.trim() : undefined;
      if (sha !== undefined && /^[0-9a-f]{40}$/.test(sha)) this.#refs.set(name, sha);
    }
  }
}

function byName(a: Pick<Ref, 'name'>, b: Pick<Ref, 'name'>): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Git leaves folders behind where refs were; they go where a ref of that name is to be. */
function removeEmptyFolders(path: string): void {
  try {
    for (const name of readdirSync(path)) removeEmptyFolders(join(path, name));
    rmdirSync(path);
  } catch {
    // There is no such folder.
  }
}
