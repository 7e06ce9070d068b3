import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpuTime } from './cpu-time.js';
import { loadLibrary } from './load-library.js';
import { median } from './statistics.js';

const LARGE = 10_000;
const SMALL = 1_000;
const ROUNDS = 30;

/**
 * Processor time of one call of `reconcile` on ten thousand tasks, in milliseconds, for each population;
 * and how many times as much it is as on a thousand, measured in turn.
 */
export async function measureReconcile() {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-reconcile-'));
  try {
    const { plan, queued, mixed, atRest } = await loadLibrary('populations', folder);
    const populations = {
      queued: (count) => atRest(queued(count)),
      mixed: (count) => atRest(mixed(count)),
      'mixed, all to be shown': mixed,
    };
    return Object.fromEntries(
      Object.entries(populations).map(([name, make]) => [name, measure(plan, make)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(plan, make) {
  const small = make(SMALL);
  const large = make(LARGE);
  const times = { small: [], large: [] };
  // The first calls are slow for the compiler's sake; the process of a controller lives for days.
  for (let round = 0; round < ROUNDS; round += 1) {
    times.small.push(cpuTime(() => plan(small)));
    times.large.push(cpuTime(() => plan(large)));
  }
  const settled = (all) => median(all.slice(ROUNDS / 3));
  return {
    milliseconds: settled(times.large),
    first: times.large[0],
    ratio: settled(times.large) / settled(times.small),
    effects: plan(large).effects.length,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, { milliseconds, first, ratio, effects }] of Object.entries(
    await measureReconcile(),
  )) {
    const told = `${milliseconds.toFixed(1)} ms (the first ${first.toFixed(0)} ms), × ${ratio.toFixed(1)}`;
    process.stdout.write(`${name.padEnd(24)} ${told}, ${effects} effects\n`);
  }
}
