import type { Effect } from '../core/effect.ts';
import type { Plan } from '../core/reconcile.ts';
import { describeEffect } from './describe-effect.ts';
import { explainPause } from './explain-pause.ts';
import { explainTask } from './explain-state.ts';
import { quoteInline } from './quote.ts';
import { table } from './table.ts';
import type { Row } from './table.ts';
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
      : table(['Effect', 'Outcome'], firstRows(effects, effectRow)),
    tasks.length === 0
      ? 'No open issue has the label `agent`.'
      : table(['Task', 'State', 'Why', 'Next'], firstRows(tasks, taskRow)),
    ...(nextLookAt === undefined ? [] : [`Something may change by itself at ${time(nextLookAt)}.`]),
  ].join('\n\n');
}

function firstRows<One>(all: readonly One[], rowOf: (one: One) => Row): readonly Row[] {
  const more = all.length - MAX_ROWS;
  return [...all.slice(0, MAX_ROWS).map(rowOf), ...(more > 0 ? [[`${more} more`]] : [])];
}

function effectRow({ effect, outcome, why }: AppliedEffect): Row {
  const said = why === '' ? '' : `: ${quoteInline(why)}`;
  return [cell(describeEffect(effect)), `${outcome}${said}`];
}

function taskRow(task: Plan['tasks'][number]): Row {
  const { facts, state } = task;
  const { reason, next } = explainTask(task);
  const name = `#${facts.issue.number} ${quoteInline(facts.issue.title, 80)}`;
  return [name, state.kind, cell(reason), cell(next)];
}

/** One line, and no bar that would end the cell: one within code counts, too. */
function cell(text: string): string {
  return text.replaceAll('\n', '<br>').replaceAll(/\\?\|/g, '\\|');
}
