import type { Attempt, CheckProof } from '../core/attempt.ts';
import { tellResult } from '../core/check-ending.ts';
import { centsInWords, costNotes } from './cost-notes.ts';
import { code, quoteBlock, quoteInline } from './quote.ts';
import { table } from './table.ts';

const ROWS = 50;

/** The job summary of an attempt, as Markdown: what came of it and why, the change, the checks, the cost. */
export function renderAttemptSummary(attempt: Attempt): string {
  const { change, checks, denials, hidden, messages, summary } = attempt;
  return [
    `## Pawl: the attempt ${attempt.outcome}`,
    quoteInline(attempt.reason, 1_000),
    ...(attempt.sandbox === 'off' ? [UNWALLED] : []),
    costs(attempt),
    ...messages.map(({ kind, text }) => `Its message (${kind}):\n\n${quoteBlock(text, 2_000)}`),
    ...section(
      `The change: ${change.total} files`,
      change.files.map((file) => `- ${file.change} ${code(file.path)}`),
      change.total,
    ),
    ...section('The checks, which are feedback: the job `verify` proves', checks.map(tellCheck)),
    ...section(
      'Sessions',
      attempt.sessions.length < 2
        ? []
        : attempt.sessions.map(
            ({ outcome, reason, turns, seconds }) =>
              `- ${outcome} after ${turns} turns and ${Math.round(seconds)} s: ${quoteInline(reason, 300)}`,
          ),
    ),
    ...section(
      'Denied',
      denials.map(({ tool, call }) => `- ${code(tool)} ${code(call)}`),
    ),
    ...section(
      'Hidden text that was taken out of what the agent was given',
      hidden.map(
        ({ where, kind, count, said }) =>
          `- ${quoteInline(where)}: ${count} ${kind}${said === '' ? '' : `, saying ${code(said)}`}`,
      ),
    ),
    ...(summary === '' ? [] : ['The agent’s own words:', quoteBlock(summary, 3_000)]),
  ].join('\n\n');
}

/** Stands in every report of an attempt whose policy switched the sandbox off. */
export const UNWALLED =
  '**Without a sandbox**, as the policy asks: what the agent ran could read and change what the job can.';

function tellCheck(proof: CheckProof): string {
  const result = tellResult(proof);
  const shown = result === 'passed' ? result : `**${result}**`;
  return `- ${shown} ${code(proof.name)} (${proof.seconds.toFixed(1)} s)`;
}

function costs({ agent, model, turns, seconds, usage, promptCharacters, times }: Attempt): string {
  const who = `${code(agent)}${model === undefined ? '' : ` (${code(model)})`}`;
  const notes = costNotes(usage, code);
  const heads = ['Model', 'Input', 'from cache', 'to cache', 'Output', 'Cents'];
  const rows = usage.byModel
    .slice(0, ROWS)
    .map((used) => [
      ...[code(used.model), used.inputTokens, used.cachedInputTokens, used.cacheWriteTokens],
      ...[used.outputTokens, used.cents],
    ]);
  return [
    `By ${who}: ${turns} turns, ${centsInWords(usage, notes)}, ${Math.round(seconds)} s (setup ${Math.round(times.setupSeconds)}, agent ${Math.round(times.agentSeconds)}, checks ${Math.round(times.checkSeconds)}); a prompt of ${promptCharacters} characters.`,
    ...(rows.length === 0 ? [] : ['', table(heads, rows)]),
    ...notes.map((note) => `\n${note}`),
  ].join('\n');
}

function section(title: string, lines: readonly string[], total = lines.length): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, ROWS);
  const more = total > shown.length ? [`- and ${total - shown.length} more`] : [];
  return [`### ${title}`, [...shown, ...more].join('\n')];
}
