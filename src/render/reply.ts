import type { DerivedTask } from '../core/derived-task.ts';
import { VERBS } from '../core/orders.ts';
import type { Refusal } from '../core/renderers.ts';
import type { CommandFacts } from '../core/snapshot.ts';
import { explainState } from './explain-state.ts';
import { explainUnapproved } from './explain-wait.ts';
import { fitBody } from './fit-body.ts';
import { code } from './quote.ts';
import { person, time } from './words.ts';

/** The answer to `/pawl status`, and to `/pawl explain` with every fact that the state rests on. */
export function renderReply(verb: 'status' | 'explain', task: DerivedTask): string {
  const { state, attempts, orders, unapproved } = task;
  const { reason, next } = explainState(state);
  const short = `**${state.kind}**: ${reason}\n\n**Next:** ${next}`;
  if (verb === 'status') return short;
  const facts = [
    unapproved ? explainUnapproved(unapproved) : 'The text is approved.',
    ...(orders.retriedAt === undefined
      ? []
      : [`Asked for anew at ${time(orders.retriedAt)}: earlier attempts do not count.`]),
    ...(orders.heldBy === undefined ? [] : [`Held by ${code(orders.heldBy)}.`]),
    ...attempts.map(({ attempt, state: its }) => {
      const why = its.kind === 'failed' ? ` (${code(its.class)})` : '';
      return `Attempt ${attempt.number}, claimed at ${time(attempt.claimedAt)}: ${its.kind}${why}.`;
    }),
  ];
  return fitBody([short, ...facts.map((fact) => `- ${fact}`)].join('\n').replace('\n- ', '\n\n- '));
}

/** Why a command is not obeyed. */
export function renderRefusal({ author, verb }: CommandFacts, why: Refusal): string {
  switch (why.kind) {
    case 'unknown':
      return `There is no \`/pawl ${verb.replaceAll(/[^a-z]/g, '').slice(0, 20)}\`. There are: ${VERBS.map((known) => `\`${known}\``).join(', ')}.`;
    case 'edited':
      return 'This comment was edited after it was written, so it may not be its author who speaks. Write a new one.';
    case 'not-trusted':
      return `${person(author)} has not the right to command here: the policy asks for the role ${code(why.wanted)} (\`trust.label\`).`;
  }
}
