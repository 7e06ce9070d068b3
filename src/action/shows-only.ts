import type { Effect } from '../core/effect.ts';

/** An effect as a job of the workflow performs it: people's commands are answered by the controller alone. */
export function showsOnly(effect: Effect): Effect {
  return effect.kind === 'show' ? { ...effect, answers: [] } : effect;
}
