import { crashes, latePublishes, picks, turns, turnsBack } from './blows.ts';
import { SECOND_APP, fractions } from './disturbance.ts';
import type { Blow } from './disturbance.ts';
import { playScene } from './play-scene.ts';
import type { Play } from './play-scene.ts';
import type { Scene } from './scene.ts';
import { tryPlay } from './try-play.ts';

/** Kinds of disturbance, each with its own way to find out which blows there are. */
export type Matrix = (typeof MATRICES)[number];

const MATRICES = ['crashes', 'two controllers', 'jobs', 'two apps by seed'] as const;

export function isMatrix(name: string): name is Matrix {
  return MATRICES.some((matrix) => matrix === name);
}

export interface Tally {
  readonly plays: number;
  /** Each for a person to repeat. */
  readonly problems: readonly string[];
}

/** Plays of a scene in which two apps hear of everything. */
const SEEDS = 4;

/**
 * Tries a scene under the blows of a matrix: all of them, or so many that a seed chooses. A schedule in
 * which the turn passes back is tried where the one without was, as only that tells where it may.
 */
export async function tryScene(
  scene: Scene,
  matrix: Matrix,
  sample?: { readonly size: number; readonly seed: number },
): Promise<Tally> {
  const base = await playScene(scene, matrix === 'two controllers' ? TWO : {});
  const blows = blowsOf(matrix, base);
  const problems: string[] = [];
  let plays = 0;
  const attempt = async (blow: Blow): Promise<Play | undefined> => {
    plays += 1;
    const { play, problem } = await tryPlay(scene, base, blow);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined ? play : undefined;
  };
  for (const blow of sample ? choose(blows, sample) : blows) {
    const play = await attempt(blow);
    if (!play || (blow.kind !== 'turn' && blow.kind !== 'pick')) continue;
    const back = turnsBack(base, play, blow);
    for (const one of sample ? choose(back, { ...sample, size: 1 }) : back) await attempt(one);
  }
  return { plays, problems };
}

const TWO = { deafApps: [SECOND_APP] };

function blowsOf(matrix: Matrix, base: Play): readonly Blow[] {
  switch (matrix) {
    case 'crashes':
      return crashes(base);
    case 'two controllers':
      return turns(base);
    case 'jobs':
      return [...picks(base), ...latePublishes(base)];
    case 'two apps by seed':
      return Array.from({ length: SEEDS }, (_, seed) => ({ kind: 'seed', seed }));
  }
}

/** So many of them, each time the same for a seed. */
function choose<Item>(
  items: readonly Item[],
  { size, seed }: { readonly size: number; readonly seed: number },
): readonly Item[] {
  const next = fractions(seed);
  return items
    .map((item) => ({ item, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ item }) => item);
}
