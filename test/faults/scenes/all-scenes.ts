import type { Scene } from '../play/scene.ts';
import { ATTEMPTS } from './attempts.ts';
import { MERGING } from './merging.ts';
import { PEOPLE } from './people.ts';
import { QUEUE } from './queue.ts';
import { RED_MAIN } from './red-main.ts';

/** Every scene, in the order in which they are best read. */
export const ALL_SCENES: readonly Scene[] = [
  ...ATTEMPTS,
  ...MERGING,
  ...RED_MAIN,
  ...PEOPLE,
  ...QUEUE,
];

/** Those in which it matters what runs do to one another: elsewhere they are alone. */
export const SCENES_OF_JOBS: readonly Scene[] = [...ATTEMPTS.slice(0, 1), ...PEOPLE, ...QUEUE];
