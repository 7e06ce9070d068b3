import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 40;

/** Linux counts a process's time in these. */
const TICKS_A_SECOND = 100;

/**
 * Watches what a process and all that it starts take of the processors, by what Linux tells of them.
 * A process that lives shorter than the time between two looks is missed where it is told by its name,
 * but is in the total, as the child of the one that waited for it. On other systems it sees nothing.
 */
export function watchProcesses(root) {
  const seen = new Map();
  const look = () => {
    const all = readProcesses();
    const ours = new Set([root]);
    // Parents have lower numbers than their children, but for a wrap-around: so look until none is new.
    for (let before = 0; before !== ours.size;) {
      before = ours.size;
      for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
    }
    for (const found of all) {
      if (!ours.has(found.pid)) continue;
      const command = readOrNothing(`/proc/${found.pid}/cmdline`).replaceAll('\0', ' ');
      seen.set(found.pid, { ...found, command });
    }
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    /** Seconds of processor time: the app's, the Action's, the local GitHub's, and of everything. */
    end: () => {
      clearInterval(timer);
      const all = [...seen.values()];
      if (!seen.has(root)) return undefined;
      const of = (test) => sum(all.filter(test).map(({ own }) => own));
      const top = seen.get(root);
      return {
        app: of(({ command }) => command.includes('dist/app.js')),
        action: of(({ command }) => command.includes('dist/action.js')),
        localGitHub: top.own,
        total:
          top.own +
          Math.max(
            top.waitedFor,
            of(({ pid }) => pid !== root),
          ),
      };
    },
  };
}

function readProcesses() {
  const names = readFolderOrNothing('/proc').filter((name) => /^\d+$/.test(name));
  return names.flatMap((name) => {
    const stat = readOrNothing(`/proc/${name}/stat`);
    if (stat === '') return [];
    // The name of the program is in brackets and may hold anything: what follows is counted.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const seconds = (index) => Number(fields[index]) / TICKS_A_SECOND;
    return [
      {
        pid: Number(name),
        parent: Number(fields[1]),
        own: seconds(11) + seconds(12),
        waitedFor: seconds(13) + seconds(14),
      },
    ];
  });
}

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readFolderOrNothing(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
