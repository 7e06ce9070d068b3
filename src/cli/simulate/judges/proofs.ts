import type { Behaviour } from '../runs/agent-script.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/** What an agent made that may be shown to CI at all. */
const FIT: ReadonlySet<Behaviour> = new Set(['good', 'red', 'breaks-main']);

/** Nothing is published that the clean room refused, that nothing proves, or that is no work at all. */
export function judgeProofs(court: Court): Judge {
  return {
    onEvent: ({ name, action, repository, payload, actor }) => {
      if (name !== 'pull_request' || action !== 'opened') return;
      if (actor.user.id !== court.stage.app.bot.id) return;
      const number = Number(payload['number']);
      const headRef = repository.issues.get(number)?.pullRequest?.headRef ?? '';
      const head = pullHeads(headRef);
      const behaviour = court.behaviourOf(repository, headRef);
      if (head === undefined || behaviour === undefined || FIT.has(behaviour)) return;
      const what = `#${number} was opened though the agent's work was: ${behaviour}`;
      court.violate('published-unproved', taskName(repository, head.task), what);
    },
  };
}
