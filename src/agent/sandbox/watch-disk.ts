import type { StatsFs } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runProcess } from '../../process/run-process.ts';

export interface DiskWatch {
  stop(): void;
}

export interface DiskWatchRequest {
  /** The folders that a sandbox can write. */
  readonly folders: readonly string[];
  /** So many bytes may a disk of theirs lose while they hold as many, all together. */
  readonly growBytes?: number;
  /** So many must stay free on each, whoever fills it. */
  readonly leaveBytes?: number;
  /** How many bytes are free on a folder's disk. */
  readonly readFree?: (folder: string) => Promise<number>;
  /** Called once, with the reason, for people. */
  readonly onFull: (reason: string) => void;
}

const GIBIBYTE = 1024 ** 3;
const GROW_BYTES = 10 * GIBIBYTE;
const LEAVE_BYTES = GIBIBYTE;
/** A fast disk takes less than half of `LEAVE_BYTES` in this time. */
const EVERY_MS = 200;
/** Millions of files take a minute. */
const MEASURE_SECONDS = 300;
/** When other programs fill the disk, our folders are not measured again before it has lost so much more. */
const AGAIN_BYTES = GIBIBYTE;

/**
 * Watches that an agent does not fill a disk. What is free is asked five times a second, which costs nothing;
 * only when a disk has lost too much are the folders themselves measured, to know whether it was they. There
 * are no quotas for a folder that an ordinary user could set.
 */
export async function watchDisk(request: DiskWatchRequest): Promise<DiskWatch> {
  const stopped = new AbortController();
  const settle = (reason: string): void => {
    if (stopped.signal.aborted) return;
    stop();
    request.onFull(reason);
  };
  const disks = await onePerDisk(request.folders);
  const looks = await Promise.all(
    disks.map((folder) => lookAt(folder, request, settle, stopped.signal)),
  );
  const timer = setInterval(() => {
    for (const look of looks) void look().catch(() => undefined);
  }, EVERY_MS);
  timer.unref();
  const stop = (): void => {
    stopped.abort();
    clearInterval(timer);
  };
  return { stop };
}

/** Looks at the disk of one folder, time and again. */
async function lookAt(
  folder: string,
  request: DiskWatchRequest,
  settle: (reason: string) => void,
  stop: AbortSignal,
): Promise<() => Promise<void>> {
  const { folders, growBytes = GROW_BYTES, leaveBytes = LEAVE_BYTES, readFree = freeOn } = request;
  const freeBefore = await readFree(folder);
  let measureAt = freeBefore - growBytes;
  let asking = false;
  let measuring = false;
  return async () => {
    // A disk that is slow to tell is not asked again and again meanwhile.
    if (asking) return;
    asking = true;
    const now = await readFree(folder).finally(() => (asking = false));
    if (now < Math.min(leaveBytes, freeBefore / 2)) {
      settle(`The disk is nearly full: ${tell(now)} are free.`);
    } else if (now < measureAt && !measuring) {
      // Of many files this takes long, and the disk is looked at meanwhile.
      measuring = true;
      measureAt = now - AGAIN_BYTES;
      // All of them: what looks like several disks may share what is free, as subvolumes of btrfs do.
      const held = await heldBytes(folders, stop);
      measuring = false;
      if (held > growBytes) settle(`The disk has lost ${tell(freeBefore - now)} to the agent.`);
    }
  };
}

/** A folder of each disk. */
async function onePerDisk(folders: readonly string[]): Promise<readonly string[]> {
  const places = await Promise.all(folders.map(placeOf));
  const disks = places.map(({ disk }) => disk);
  return places.filter(({ disk }, at) => disks.indexOf(disk) === at).map(({ folder }) => folder);
}

/** Where a folder lies, or would lie if it were made anew. */
async function placeOf(
  folder: string,
): Promise<{ readonly folder: string; readonly disk: number }> {
  const found = await stat(folder).catch(() => undefined);
  return found ? { folder, disk: found.dev } : placeOf(dirname(folder));
}

async function freeOn(folder: string): Promise<number> {
  return freeBytes(await statfs(folder));
}

/** As many bytes as are free; fewer if there are fewer inodes, by which many empty files fill a disk too. */
export function freeBytes(disk: DiskSpace): number {
  const { bavail, blocks, bsize, ffree, files } = disk;
  const bytes = bavail * bsize;
  return files === 0 ? bytes : Math.min(bytes, (ffree / files) * blocks * bsize);
}

/** Of what `statfs` tells. */
type DiskSpace = Pick<StatsFs, 'bavail' | 'blocks' | 'bsize' | 'ffree' | 'files'>;

/**
 * As `du` counts: what has several names once, and what lies deeper than a path can tell as well. Folders
 * that it cannot measure in its time hold more than they may.
 */
async function heldBytes(folders: readonly string[], stop: AbortSignal): Promise<number> {
  let kibibytes = 0;
  const { exitCode } = await runProcess({
    argv: ['du', '-skx', '--', ...folders],
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    seconds: MEASURE_SECONDS,
    stop,
    onLine(stream, line) {
      const [, size] = stream === 'stdout' ? (/^(\d+)\t/.exec(line) ?? []) : [];
      kibibytes += Number(size ?? 0);
    },
  });
  return exitCode === undefined ? Infinity : kibibytes * 1024;
}

function tell(bytes: number): string {
  return bytes < GIBIBYTE
    ? `${Math.round(bytes / 1024 ** 2)} MiB`
    : `${(bytes / GIBIBYTE).toFixed(1)} GiB`;
}
