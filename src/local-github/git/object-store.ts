import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { ObjectReader, type GitObject } from './object-reader.ts';

type ObjectType = 'blob' | 'tree' | 'commit';

/** Bytes of objects that are held, so that what was just written or read costs no file. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Larger ones are read anew each time. */
const LARGEST_HELD = 1024 * 1024;

/**
 * The objects of a bare repository. Each is on disk before `write` returns, loose, where any git finds
 * it. Loose ones are read here and without waiting, which for small files is the quickest way; packed
 * ones by `git cat-file`.
 */
export class ObjectStore {
  readonly #folder: string;
  readonly #reader: ObjectReader;
  /** The least lately used first. */
  readonly #held = new Map<string, GitObject>();
  #heldBytes = 0;
  /** Folders of loose objects that are there. */
  readonly #shards = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#reader = new ObjectReader(folder);
  }

  /** The object of this full sha; `undefined` if there is none. */
  async read(sha: string): Promise<GitObject | undefined> {
    const held = this.#held.get(sha);
    if (held !== undefined) {
      this.#held.delete(sha);
      this.#held.set(sha, held);
      return held;
    }
    const object = this.#readLoose(sha) ?? (await this.#reader.read(sha));
    if (object !== undefined) this.#hold(object);
    return object;
  }

  /** What git itself says that `name` is, in any way to write it; without its content. */
  ask(name: string): Promise<GitObject | undefined> {
    return this.#reader.info(name);
  }

  /** Writes an object as git would, and gives its sha. */
  write(type: ObjectType, bytes: Uint8Array): string {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const sha = createHash('sha1').update(whole).digest('hex');
    if (this.#held.has(sha)) return sha;
    const content = whole.subarray(whole.length - bytes.length);
    this.#hold({ sha, type, size: content.length, content });
    const shard = join(this.#folder, 'objects', sha.slice(0, 2));
    const target = join(shard, sha.slice(2));
    if (existsSync(target)) return sha;
    if (!this.#shards.has(shard)) mkdirSync(shard, { recursive: true });
    this.#shards.add(shard);
    // Renamed into place, so that git never reads half an object.
    const temporary = join(shard, `tmp_obj_${randomUUID()}`);
    writeFileSync(temporary, deflateSync(whole, { level: 1 }), { mode: 0o444 });
    renameSync(temporary, target);
    return sha;
  }

  close(): void {
    this.#reader.close();
  }

  #readLoose(sha: string): GitObject | undefined {
    let zipped: Buffer;
    try {
      zipped = readFileSync(join(this.#folder, 'objects', sha.slice(0, 2), sha.slice(2)));
    } catch {
      return undefined;
    }
    const whole = inflateSync(zipped);
    const end = whole.indexOf(0);
    const [type = ''] = whole.toString('latin1', 0, end).split(' ');
    const content = whole.subarray(end + 1);
    return { sha, type, size: content.length, content };
  }

  #hold(object: GitObject): void {
    if (object.size > LARGEST_HELD || this.#held.has(object.sha)) return;
    this.#held.set(object.sha, object);
    this.#heldBytes += object.size;
    for (const [sha, { size }] of this.#held) {
      if (this.#heldBytes <= MOST_BYTES) break;
      this.#held.delete(sha);
      this.#heldBytes -= size;
    }
  }
}
