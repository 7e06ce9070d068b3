import { rmdirSync } from 'node:fs';
import { access, constants, mkdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A group whose processes are counted by the kernel. */
export interface ProcessGroup {
  /** Whoever writes its process id into this is in. */
  readonly procs: string;
  /** Takes the group away; its processes must have ended. */
  remove(): Promise<void>;
}

const HIERARCHY = '/sys/fs/cgroup';

/**
 * Makes a control group that holds so many processes and threads, where we may. It is needed for root alone:
 * RLIMIT_NPROC does not hold him, not even in a user namespace. `undefined` where that cannot be done.
 */
export async function countProcesses(
  name: string,
  most: number,
): Promise<ProcessGroup | undefined> {
  for (const parent of await parents()) {
    const folder = join(parent, name);
    try {
      await mkdir(folder);
    } catch {
      continue;
    }
    // Who is told to end may end before he comes to close what he opened.
    const removeNow = (): void => removeAtOnce(folder);
    process.once('exit', removeNow);
    const group = {
      procs: join(folder, 'cgroup.procs'),
      remove: async (): Promise<void> => {
        await remove(folder);
        process.off('exit', removeNow);
      },
    };
    try {
      await writeFile(join(folder, 'pids.max'), String(most), { flag: 'r+' });
      await access(group.procs, constants.W_OK);
      return group;
    } catch {
      await group.remove();
    }
  }
  return undefined;
}

/** Where our own process is counted, in the second version of control groups or in the first. */
async function parents(): Promise<readonly string[]> {
  const own = await readFile('/proc/self/cgroup', 'utf8').catch(() => '');
  const unified = /^0::(\/.*)$/m.exec(own)?.[1] ?? '/';
  const pids = /^\d+:(?:[\w,]+,)?pids(?:,[\w,]+)?:(\/.*)$/m.exec(own)?.[1] ?? '/';
  const candidates = [
    // In the second version a group with processes of its own can have none below it that are counted.
    ...[join(HIERARCHY, unified), join(HIERARCHY, unified, '..'), HIERARCHY],
    ...[join(HIERARCHY, 'pids', pids), join(HIERARCHY, 'pids')],
  ];
  const found = await Promise.all(
    candidates.map((path) => stat(join(path, 'cgroup.procs')).catch(() => undefined)),
  );
  return [...new Set(candidates.filter((_, index) => found[index] !== undefined))];
}

async function remove(folder: string): Promise<void> {
  // The last of its processes may be ending just now.
  for (let tries = 0; tries < 20; tries += 1) {
    const gone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (gone) return;
    await setTimeout(50);
  }
}

function removeAtOnce(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it still: it stays, as it would have.
  }
}
