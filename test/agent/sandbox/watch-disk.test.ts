import { execFile } from 'node:child_process';
import { link, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freeBytes, watchDisk } from '../../../src/agent/sandbox/watch-disk.ts';
import type { DiskWatch } from '../../../src/agent/sandbox/watch-disk.ts';

const MEBIBYTE = 1024 * 1024;

let folder = '';
let workspace = '';
let watch: DiskWatch | undefined;
let reasons: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-disk-'));
  workspace = join(folder, 'workspace');
  await mkdir(workspace);
  reasons = [];
});
afterEach(async () => {
  watch?.stop();
  await rm(folder, { recursive: true, force: true });
});

const onFull = (reason: string): void => {
  reasons.push(reason);
};

/** Returns without it after a while: what is expected then says so. */
async function untilTold(): Promise<void> {
  for (let n = 0; n < 400 && reasons.length === 0; n += 1) await setTimeout(50);
}

describe('the watch of the disk', () => {
  it('tells once when the folders have taken more than they may', async () => {
    watch = await watchDisk({
      folders: [workspace],
      growBytes: 4 * MEBIBYTE,
      leaveBytes: 0,
      onFull,
    });
    await mkdir(join(workspace, 'deep/er'), { recursive: true });
    await writeFile(join(workspace, 'deep/er/file'), Buffer.alloc(64 * MEBIBYTE, 1));
    await untilTold();
    await setTimeout(500);
    expect(reasons).toEqual([expect.stringMatching(/^The disk has lost .* to the agent/)]);
  });

  it('tells of any of the disks that the folders lie on', async () => {
    const memory = await mkdtemp('/dev/shm/pawl-disk-');
    try {
      expect((await stat(memory)).dev).not.toBe((await stat(workspace)).dev);
      const folders = [workspace, join(folder, 'gone'), memory];
      watch = await watchDisk({ folders, growBytes: 4 * MEBIBYTE, leaveBytes: 0, onFull });
      await writeFile(join(memory, 'file'), Buffer.alloc(16 * MEBIBYTE, 1));
      await untilTold();
      await setTimeout(500);
      expect(reasons).toEqual([expect.stringMatching(/^The disk has lost .* to the agent/)]);
    } finally {
      await rm(memory, { recursive: true });
    }
  });

  it('minds not what others write', async () => {
    watch = await watchDisk({
      folders: [workspace],
      growBytes: 4 * MEBIBYTE,
      leaveBytes: 0,
      onFull,
    });
    await writeFile(join(folder, 'another'), Buffer.alloc(64 * MEBIBYTE, 1));
    await setTimeout(1_000);
    expect(reasons).toEqual([]);
  });

  it('measures what lies deeper than a path can tell', async () => {
    watch = await watchDisk({
      folders: [workspace],
      growBytes: 4 * MEBIBYTE,
      leaveBytes: 0,
      onFull,
    });
    const script = `const fs = require('fs'); const name = 'd'.repeat(50);
      for (let n = 0; n < 100; n += 1) { fs.mkdirSync(name); process.chdir(name); }
      fs.writeFileSync('file', Buffer.alloc(64 * ${MEBIBYTE}, 1));`;
    await promisify(execFile)(process.execPath, ['-e', script], { cwd: workspace });
    await untilTold();
    expect(reasons).toEqual([expect.stringMatching(/^The disk has lost .* to the agent/)]);
    await promisify(execFile)('rm', ['-rf', workspace]);
  });

  it('counts a file once that has several names', async () => {
    const file = join(workspace, 'file');
    await writeFile(file, Buffer.alloc(8 * MEBIBYTE, 1));
    for (let n = 0; n < 10; n += 1) await link(file, `${file}${n}`);
    let asked = 0;
    const readFree = async (): Promise<number> => (asked++ === 0 ? 1000 : 900) * MEBIBYTE;
    const growBytes = 40 * MEBIBYTE;
    watch = await watchDisk({ folders: [workspace], growBytes, leaveBytes: 0, readFree, onFull });
    await setTimeout(1_000);
    expect(reasons).toEqual([]);
  });

  it('asks a disk that does not answer no second time', async () => {
    let asked = 0;
    const readFree = async (): Promise<number> => {
      asked += 1;
      if (asked === 1) return 1000 * MEBIBYTE;
      return new Promise(() => undefined);
    };
    watch = await watchDisk({ folders: [workspace], leaveBytes: 0, readFree, onFull });
    await setTimeout(1_500);
    expect(asked).toBe(2);
  });

  it('tells when too little is free, whoever took it', async () => {
    const free = [100, 60, 40];
    const readFree = async (): Promise<number> => (free.shift() ?? 19) * MEBIBYTE;
    watch = await watchDisk({ folders: [workspace], leaveBytes: 20 * MEBIBYTE, readFree, onFull });
    await untilTold();
    expect(reasons).toEqual(['The disk is nearly full: 19 MiB are free.']);
    expect(free).toEqual([]);
  });

  it('lets work begin on a disk that has little free, until half of that is taken', async () => {
    const free = [10, 9, 8, 6];
    const readFree = async (): Promise<number> => (free.shift() ?? 4) * MEBIBYTE;
    watch = await watchDisk({ folders: [workspace], leaveBytes: 20 * MEBIBYTE, readFree, onFull });
    await untilTold();
    expect(reasons).toEqual(['The disk is nearly full: 4 MiB are free.']);
  });

  it('takes a disk whose inodes are used up for a full one', () => {
    const disk = { bsize: 4096, blocks: 1_000, bavail: 500, files: 1_000, ffree: 900 };
    expect(freeBytes(disk)).toBe(500 * 4096);
    expect(freeBytes({ ...disk, ffree: 10 })).toBe(10 * 4096);
    // Some file systems have as many as they like, and say that they have none.
    expect(freeBytes({ ...disk, files: 0, ffree: 0 })).toBe(500 * 4096);
  });
});
