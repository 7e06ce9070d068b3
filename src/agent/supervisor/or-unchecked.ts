import type { CheckProof } from '../../core/attempt.ts';
import { wasRun } from '../../core/check-ending.ts';
import type { AgentEnding } from '../agent-adapter.ts';

const NAMED_CHECKS = 3;

/**
 * An agent that says it is done, with no time left to run all the checks, has taken too long, as one has that
 * does not end: it did not finish in its time. Nobody's doing it is where its own `minutes` were not over yet,
 * but the job's. A check that was run and is red is another thing: the job `verify` judges it again.
 */
export function orUnchecked(
  ending: AgentEnding,
  checks: readonly CheckProof[],
  time: { readonly minutes: number; readonly isOver: boolean },
): AgentEnding {
  const unrun = checks.filter((check) => !wasRun(check));
  if (ending.outcome !== 'finished' || unrun.length === 0) return ending;
  const more = unrun.length - NAMED_CHECKS;
  const names = unrun.slice(0, NAMED_CHECKS).map(({ name }) => `\`${name}\``);
  const which = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const whose = time.isOver ? `the attempt's ${time.minutes} minutes` : 'the job';
  return {
    ...ending,
    outcome: 'failed',
    class: time.isOver ? 'agent' : 'infrastructure',
    reason: `The change was not checked: no time was left of ${whose} to run ${which}.`,
  };
}
