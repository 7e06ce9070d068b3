import type { Effect } from '../core/effect.ts';
import type { Plan } from '../core/reconcile.ts';
import { describeEffect } from './describe-effect.ts';
import { explainPause } from './explain-pause.ts';
import { explainTask } from './explain-state.ts';
import { quoteInline } from './quote.ts';
import { time } from './words.ts';

/** An effect and what became of it. */
export interface AppliedEffect {
  readonly effect: Effect;
  readonly outcome: 'applied' | 'refused' | 'unknown';
  /** GitHub's words, where it was not applied. */
  readonly why: string;
}

/** GitHub takes a megabyte of a step's summary: a table of a thousand tasks helps nobody. */
const MAX_ROWS = 100;

/** The job summary of one pass, as Markdown: what was done, and where each task stands. */
export function renderPassSummary(plan: Plan, effects: readonly AppliedEffect[]): string {
  const { tasks, pauses, nextLookAt } = plan;
  return [
    '## Pawl',
    ...pauses.map((pause) => {
      const { reason, next } = explainPause(pause);
      return `The queue stands still: ${reason}\n\n**Next:** ${next}`;
    }),
    effects.length === 0
      ? 'Nothing was to be done.'
      : [
          '| Effect | Outcome |',
          '| --- | --- |',
          ...effects.slice(0, MAX_ROWS).map(effectRow),
          ...(effects.length > MAX_ROWS ? [`| ${effects.length - MAX_ROWS} more | |`] : []),
        ].join('\n'),
    tasks.length === 0
      ? 'No open issue has the label `agent`.'
      : [
          '| Task | State | Why | Next |',
          '| --- | --- | --- | --- |',
          ...tasks.slice(0, MAX_ROWS).map(taskRow),
          ...(tasks.length > MAX_ROWS ? [`| ${tasks.length - MAX_ROWS} more | | | |`] : []),
        ].join('\n'),
    ...(nextLookAt === undefined ? [] : [`Something may change by itself at ${time(nextLookAt)}.`]),
  ].join('\n\n');
}

function effectRow({ effect, outcome, why }: AppliedEffect): string {
  const said = why === '' ? '' : `: ${quoteInline(why)}`;
  return `| ${cell(describeEffect(effect))} | ${outcome}${said} |`;
}

function taskRow(task: Plan['tasks'][number]): string {
  const { facts, state } = task;
  const { reason, next } = explainTask(task);
  return `| #${facts.issue.number} ${quoteInline(facts.issue.title, 80)} | ${state.kind} | ${cell(reason)} | ${cell(next)} |`;
}

/** One line, and no bar that would end the cell: one within code counts, too. */
function cell(text: string): string {
  return text.replaceAll('\n', '<br>').replaceAll(/\\?\|/g, '\\|');
}
