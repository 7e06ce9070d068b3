import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { open, readlink } from 'node:fs/promises';
import { LIMITS } from './file-problems.ts';
import { lookAtFile } from './look-at-file.ts';
import type { FoundFile } from './look-at-file.ts';
import type { TreeLook } from './look-at-tree.ts';
import { placeOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

interface Mark {
  /** What its entry says. */
  readonly entry: string;
  /** Its content's hash, of a file that somebody wrote since the tree was marked first. */
  readonly content: string | undefined;
}

/** So many files are looked at at once. */
const AT_ONCE = 64;

/** Of files beyond these, what is written again with the same content counts as changed. */
const READ_BYTES = 200_000_000;
/** What it takes to open one. */
const OPEN_BYTES = 4_096;

/** How the files of a tree were when somebody began to work on it. What he has changed once is his from then on. */
export class FileMarks {
  private marks: ReadonlyMap<BytePath, Mark> | undefined;
  private readonly owned = new Set<BytePath>();

  constructor(private readonly workspace: string) {}

  /**
   * Marks how the files are now. Those that differ from how they were marked before are read: who writes the
   * same again has changed nothing.
   */
  async renew(tree: TreeLook): Promise<void> {
    const before = this.marks;
    const marks = new Map<BytePath, Mark>();
    let unread = READ_BYTES;
    const paths = [...tree.base.keys(), ...tree.others];
    await inTurn(paths, async (path) => {
      const found = await lookAtFile(this.workspace, path, tree);
      if (!('stats' in found)) return;
      const entry = entryOf(found.stats);
      const known = before?.get(path);
      if (before === undefined || known?.entry === entry) {
        marks.set(path, { entry, content: known?.content });
        return;
      }
      unread -= OPEN_BYTES + Math.min(Number(found.stats.size), LIMITS.fileBytes);
      const content = unread < 0 ? undefined : await this.hashOf(path, found.stats);
      marks.set(path, { entry, content });
    });
    this.marks = marks;
  }

  /** Those of `paths` that are not as they were marked. Without marks that is all of them. */
  async changed(paths: readonly BytePath[], tree: TreeLook): Promise<BytePath[]> {
    const same = new Set<BytePath>();
    await inTurn(paths, async (path) => {
      if (await this.isAsMarked(path, tree)) same.add(path);
    });
    return paths.filter((path) => !same.has(path));
  }

  /** From here on these are never as they were marked. */
  own(paths: readonly BytePath[]): void {
    for (const path of paths) this.owned.add(path);
  }

  private async isAsMarked(path: BytePath, tree: TreeLook): Promise<boolean> {
    if (this.marks === undefined || this.owned.has(path)) return false;
    const mark = this.marks.get(path);
    // There may be a million new ones.
    if (mark === undefined && !tree.base.has(path)) return false;
    const found: FoundFile = await lookAtFile(this.workspace, path, tree);
    if (mark === undefined || !('stats' in found)) {
      return mark === undefined && !('stats' in found);
    }
    if (mark.entry === entryOf(found.stats)) return true;
    return mark.content !== undefined && mark.content === (await this.hashOf(path, found.stats));
  }

  /** `undefined` if it cannot be read, or is more than could be carried. */
  private async hashOf(path: BytePath, stats: BigIntStats): Promise<string | undefined> {
    if (stats.size > LIMITS.fileBytes) return undefined;
    const place = placeOf(this.workspace, path);
    const reading = stats.isSymbolicLink() ? readlink(place, 'buffer') : readFileAt(place);
    const content = await reading.catch(() => undefined);
    if (content === undefined) return undefined;
    return createHash('sha256').update(`${stats.mode} `).update(content).digest('hex');
  }
}

/** The kernel alone sets the time at which an entry changed last (ctime). */
function entryOf({ mode, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [mode, ino, size, mtimeNs, ctimeNs].join(' ');
}

async function readFileAt(place: Buffer): Promise<Buffer> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(place, flags);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function inTurn(
  paths: readonly BytePath[],
  work: (path: BytePath) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    await Promise.all(paths.slice(start, start + AT_ONCE).map(work));
  }
}
