import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd, startNode } from './child.js';
import { watchProcesses } from './process-times.js';

/** Runs the shipped demo; gives its document, its journal, and what its processes took. */
export async function runDemo(folder, args = []) {
  const journalFile = join(folder, `journal-${process.hrtime.bigint()}.jsonl`);
  const child = startNode(['dist/cli.js', 'demo', '--json', '--journal', journalFile, ...args]);
  const watch = watchProcesses(child.pid);
  const document = JSON.parse(await runToEnd(child));
  const times = watch.end();
  const journal = readFileSync(journalFile, 'utf8').trimEnd().split('\n');
  return { document, times, journal: journal.map((line) => readLine(JSON.parse(line))) };
}

/** Every request of Pawl's names its purpose in its User-Agent: `pawl (merge; task 3)`. */
const PURPOSE = /^pawl \(([^;)]+)(?:; task (\d+))?\)/;

function readLine(line) {
  const [, purpose, task] = PURPOSE.exec(line.userAgent ?? '') ?? [];
  return { ...line, purpose, task: task === undefined ? undefined : Number(task) };
}
