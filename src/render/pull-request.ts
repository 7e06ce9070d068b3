import type { Attempt, Proofs } from '../core/attempt.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { UNWALLED } from './attempt-summary.ts';
import { fitBody } from './fit-body.ts';
import { code, quoteBlock, quoteInline, quoteTitle } from './quote.ts';
import { table } from './table.ts';
import { list } from './words.ts';

/** The title of an attempt's pull request, and of its commit. */
export function renderTitle(pack: TaskPack): string {
  return quoteTitle(pack.task.title);
}

/** The commit's message. Pawl writes it: an agent's words would act (`Closes`, `[skip ci]`). */
export function renderCommitMessage(pack: TaskPack): string {
  const { task, attempt, runId, runAttempt } = pack.claim;
  return [
    renderTitle(pack),
    '',
    `Pawl-Task: ${task}`,
    `Pawl-Attempt: ${attempt}`,
    `Pawl-Run: ${runId}/${runAttempt}`,
  ].join('\n');
}

/**
 * The pull request's body: what was asked, what was done, how it was checked. No closing word: Pawl
 * closes the issue itself, at the end.
 */
export function renderPullRequest(
  pack: TaskPack,
  attempt: Attempt,
  proofs: Proofs,
  files: readonly string[],
): string {
  const { task, claim } = pack;
  const shown = files.slice(0, 20).map((path) => `- ${code(path)}`);
  const more = files.length > shown.length ? [`- and ${files.length - shown.length} more`] : [];
  const body = [
    `Task: #${task.number}`,
    '## What was asked',
    list(task.criteria.map((criterion) => quoteInline(criterion, 300))),
    '## What was done',
    `Attempt ${claim.attempt}, by ${code(attempt.agent)}${attempt.model === undefined ? '' : ` (${code(attempt.model)})`} in ${Math.round(attempt.seconds)} s and ${attempt.turns} turns. It changed:`,
    [...shown, ...more].join('\n'),
    ...(attempt.sandbox === 'off' ? [UNWALLED] : []),
    ...(attempt.summary === ''
      ? []
      : ['The agent’s own words, which nothing here rests on:', quoteBlock(attempt.summary, 1500)]),
    '## How it was checked',
    renderProofs(proofs),
    `Made by [run ${claim.runId}](${task.url.replace(/\/issues\/\d+$/, '')}/actions/runs/${claim.runId}) on base ${code(claim.base.slice(0, 7))}.`,
  ].join('\n\n');
  return fitBody(body);
}

function renderProofs(proofs: Proofs): string {
  if (proofs.checks.length === 0) return 'The policy names no checks: CI alone judges this.';
  const rows = proofs.checks.map(({ name, passed, seconds }) => [
    code(name),
    passed ? 'passed' : 'failed',
    `${seconds.toFixed(1)} s`,
  ]);
  return [
    'On a clean checkout, by a job that holds no secret:',
    '',
    table(['Check', 'Result', 'Time'], rows),
  ].join('\n');
}
