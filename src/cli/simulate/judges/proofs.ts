import type { Behaviour } from '../runs/agent-script.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { readOpenedPull } from './opened-pull.ts';

/** What an agent made that may be shown to CI at all. */
const FIT: ReadonlySet<Behaviour> = new Set(['good', 'red', 'breaks-main']);

/** Nothing is published that the clean room refused, that nothing proves, or that is no work at all. */
export function judgeProofs(court: Court): Judge {
  return {
    onEvent: (event) => {
      const opened = readOpenedPull(event, court);
      if (!opened) return;
      const { repository, number, pull, task } = opened;
      const behaviour = court.behaviourOf(repository, pull.headRef);
      if (behaviour === undefined || FIT.has(behaviour)) return;
      const what = `#${number} was opened though the agent's work was: ${behaviour}`;
      court.violate('published-unproved', taskName(repository, task), what);
    },
  };
}
