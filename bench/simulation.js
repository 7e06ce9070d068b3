import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startNode } from './child.js';

// Thirteen days with a thousand tasks, as shipped, beside what of it the local GitHub took: git and HTTP
// alone. And a hundred seeds of a smaller life. By itself: `node bench/simulation.js [--seeds N]`.

const DAYS = 13;
const TASKS = 1_000;
/** A life for each of many seeds: every kind of repository, and all that people and platforms do. */
const SMALL = { days: 3, tasks: 40 };

/** Simulates once; gives the report. Throws with what was violated, or if the simulation itself broke. */
export async function simulate({ days, tasks, seed }) {
  const args = ['--days', days, '--tasks', tasks, '--seed', seed].map(String);
  const child = startNode(['--expose-gc', 'dist/cli.js', 'simulate', ...args, '--json']);
  let printed = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text));
  await once(child, 'close');
  if (!printed.startsWith('{')) throw new Error(`simulate ${args.join(' ')}: ${complaints}`);
  const report = JSON.parse(printed);
  const { violations, lost } = report;
  if (violations.length + lost === 0) return report;
  const told = violations.map(({ rule, world = 1, subject, at, what, trail }) =>
    [`${rule}: ${subject} (world ${world}) at ${at}: ${what}`, ...trail].join('\n    '),
  );
  throw new Error([`simulate ${args.join(' ')}: ${lost} lost`, ...told].join('\n'));
}

/** The whole life, once: how long it took, times GitHub's part, what hit it, and what it held. */
export async function measureSimulation(seed = 1) {
  const report = await simulate({ days: DAYS, tasks: TASKS, seed });
  const { wallSeconds, worldSeconds, gitHubSeconds, requests, faults, heapMegabytes } = report;
  const missed = Object.keys(faults).filter((kind) => faults[kind] === 0);
  return {
    ...{ wallSeconds, worldSeconds, gitHubSeconds, missed, heapMegabytes },
    ratio: worldSeconds / gitHubSeconds,
    requests: requests.total,
    kinds: Object.keys(faults).length,
  };
}

/** So many smaller lives, one after the other; gives the seeds and what they took. */
export async function measureSeeds(seeds, say = () => undefined) {
  const begun = performance.now();
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { done, requests, wallSeconds } = await simulate({ ...SMALL, seed });
    say(`seed ${seed}: ${done} done, ${requests.total} requests, ${wallSeconds} s`);
  }
  return { seeds, ...SMALL, seconds: (performance.now() - begun) / 1_000 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { seeds: { type: 'string' } } });
  const say = (line) => process.stdout.write(`${line}\n`);
  if (values.seeds === undefined) say(JSON.stringify(await measureSimulation(), undefined, 2));
  else say(JSON.stringify(await measureSeeds(Number(values.seeds), say)));
}
