import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Bench } from '../test/mutants/bench.js';
import { MUTANTS } from '../test/mutants/mutants.js';

// The test of the simulation: rules of Pawl's are broken on purpose, one at a time, and the simulation
// must find each within so many seeds. Words after `--` choose the mutants whose names hold one of them.

const cores = String(Math.min(2, availableParallelism()));
const { values, positionals: words } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    'at-once': { type: 'string', default: cores },
  },
  allowPositionals: true,
});
const seeds = Number(values.seeds);
const atOnce = Number(values['at-once']);
const chosen = MUTANTS.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const bench = new Bench();
const say = (line) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0, known: 0 };

process.on('exit', () => bench.clear());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const waiting = chosen.entries();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const [index, { world = {}, ...mutant }] of waiting) {
      const begun = performance.now();
      const { result, told } = await judge({ ...mutant, world }, index);
      counts[result] += 1;
      const seconds = Math.round((performance.now() - begun) / 1000);
      say(`${result === 'failed' ? '✗' : '✓'} ${mutant.name}: ${told} (${seconds} s)`);
    }
  }),
);
const known = counts.known > 0 ? `, ${counts.known} known to survive` : '';
say(`${counts.passed} passed, ${counts.failed} failed${known}`);
if (counts.failed > 0 || counts.passed === 0) process.exit(1);

async function judge(mutant, index) {
  try {
    const tree = await bench.build(`mutant-${index}`, mutant.edits);
    for (let seed = 1; seed <= seeds; seed += 1) {
      const found = await bench.simulate(tree, mutant.world, seed);
      if (found.length === 0) continue;
      // Only what the sound build does not show as well says anything against the mutant.
      const sound = await bench.simulateSound(mutant.world, seed);
      if (sound.length > 0) {
        return { result: 'failed', told: `the sound build shows ${sound} too, on seed ${seed}` };
      }
      const after = seed === 1 ? '1 seed' : `${seed} seeds`;
      return { result: 'passed', told: `found after ${after}: ${found}` };
    }
  } catch (error) {
    return { result: 'failed', told: error instanceof Error ? error.message : String(error) };
  }
  return mutant.known === undefined
    ? { result: 'failed', told: `survives ${seeds} seeds` }
    : { result: 'known', told: `survives, as known: ${mutant.known}` };
}
