import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Environment } from './fresh-home.ts';

const NAME = 'PAWL_COMMAND';

/** What is started while others are being ended is found in the next round. */
const ROUNDS = 20;
const PAUSE_MS = 20;

/**
 * Ends what commands leave behind where no namespace does: daemons that left their process group. They are
 * known by a mark in the environment that they were started with, which is asked of the kernel. Whoever
 * takes it out, or becomes another user, is not found; nobody else's process ever is.
 */
export class Leftovers {
  private readonly mark = randomUUID();

  /** The environment of a command, with the mark. */
  marked(env: Environment): Environment {
    return { ...env, [NAME]: this.mark };
  }

  /** Kills all that carry the mark. Without `/proc` (that is, not on Linux) none is found. */
  async end(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const found = await this.find();
      if (found.length === 0) return;
      for (const pid of found) kill(pid);
      await setTimeout(PAUSE_MS);
    }
  }

  private async find(): Promise<number[]> {
    const names = await readdir('/proc').catch(() => []);
    const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
    const marked = await Promise.all(pids.map((pid) => this.isMarked(pid)));
    return pids.filter((pid, index) => marked[index] === true && pid !== process.pid);
  }

  private async isMarked(pid: number): Promise<boolean> {
    // Of others, and of those that are gone, it cannot be read.
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    return environment.split('\0').includes(`${NAME}=${this.mark}`);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone, or has become somebody else's.
  }
}
