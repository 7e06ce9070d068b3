import type { PlanDocument } from './plan-document.ts';
import { quoteTitle } from './quote.ts';
import { time } from './words.ts';

/** A plan for a person at a terminal: plain text, every line of it safe to print. */
export function renderPlan(plan: PlanDocument): string {
  const { repository, at, pauses, tasks, effects, looksAgainAt } = plan;
  const parts = [
    `${repository}, as it stands at ${time(Date.parse(at))}. Nothing is written.`,
    ...pauses.map(({ reason, next }) => `The queue stands still: ${indent(reason)}\n  ${next}`),
    ...tasks.map(renderTask),
    ...(tasks.length === 0 ? ['No open issue has the label `agent`.'] : []),
    effects.length === 0
      ? 'Nothing would be done now.'
      : ['Now it would:', ...effects.map(({ text }) => `  - ${indent(text)}`)].join('\n'),
    looksAgainAt === null
      ? 'It looks again when something happens.'
      : `It looks again at ${time(Date.parse(looksAgainAt))}, or when something happens.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderTask(task: PlanDocument['tasks'][number]): string {
  const { issue, title, state, reason, next, approved, approval } = task;
  return [
    `#${issue} ${quoteTitle(title)}: ${state}`,
    `  ${indent(reason)}`,
    `  Next: ${next}`,
    ...(approved ? [] : [`  Approval: ${approval}`]),
  ].join('\n');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
