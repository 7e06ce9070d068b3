import type { TaskProgress } from './read-progress.ts';

/** Shows how the demo goes on. */
export interface Display {
  /** Something to say once. */
  say(line: string): void;
  /** The tasks as they stand now. */
  update(tasks: readonly TaskProgress[]): void;
}

/** Nothing at all: `--json` prints one document at the end. */
export const SILENT: Display = {
  say: () => undefined,
  update: () => undefined,
};

/** A line for each change: for a pipe. */
export function plainDisplay(
  write: (text: string) => void,
  started: number,
  link: (task: TaskProgress) => string,
): Display {
  const shown = new Map<number, string>();
  const stamp = (): string => `${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s`;
  return {
    say: (line) => write(`${stamp()}  ${line}\n`),
    update: (tasks) => {
      for (const task of tasks) {
        const line = rowOf(task);
        if (shown.get(task.issue) === line) continue;
        shown.set(task.issue, line);
        write(`${stamp()}  ${line}  ${link(task)}\n`);
      }
    },
  };
}

/** A table that is drawn anew in place: for a terminal. */
export function liveDisplay(
  write: (text: string) => void,
  columns: () => number,
  link: (task: TaskProgress) => string,
): Display {
  let drawn = 0;
  let last = '';
  const draw = (tasks: readonly TaskProgress[]): string =>
    tasks.map((task) => `${`${rowOf(task)}  ${link(task)}`.slice(0, columns() - 1)}\n`).join('');
  return {
    say: (line) => {
      write(`\u001b[${drawn}A\u001b[J${line}\n${last}`.replace('\u001b[0A', ''));
    },
    update: (tasks) => {
      const text = draw(tasks);
      if (text === last) return;
      write(`${drawn > 0 ? `\u001b[${drawn}A\u001b[J` : ''}${text}`);
      drawn = tasks.length;
      last = text;
    },
  };
}

function rowOf({ issue, title, state, attempts, pullRequest }: TaskProgress): string {
  const pull = pullRequest === null ? '' : `PR #${pullRequest}`;
  const tries = attempts === 1 ? '1 attempt ' : `${attempts} attempts`;
  return `#${issue} ${title.slice(0, 32).padEnd(32)} ${state.padEnd(12)} ${tries}  ${pull}`.trimEnd();
}
