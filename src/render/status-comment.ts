import type { DerivedTask } from '../core/derived-task.ts';
import type { AttemptFacts } from '../core/snapshot.ts';
import type { TaskState } from '../core/task-state.ts';
import { explainState } from './explain-state.ts';
import { fitBody } from './fit-body.ts';
import { code, quoteInline } from './quote.ts';
import { renderEvidence } from './render-evidence.ts';
import { table } from './table.ts';

/** How Pawl knows its own status comment. The first line of it; a person does not see it. */
export const STATUS_MARKER = '<!-- pawl:status -->';

const HEADLINES = {
  'needs-spec': 'Needs a better task text',
  queued: 'Queued',
  working: 'Working',
  validating: 'Validating',
  'awaiting-review': 'Waiting for a review',
  watching: 'Merged, watching the default branch',
  done: 'Done',
  'needs-human': 'Needs a person',
  cancelled: 'Cancelled',
} as const satisfies Record<TaskState['kind'], string>;

/**
 * The one status comment of a task: state, reason, what happens next and when, the attempts with
 * links. A function of the state alone, so that it can be put right whenever it drifts; at most one
 * screen. `undefined` while a task only passes through the queue: a run is on its way to say more.
 */
export function renderStatusComment({ facts, state }: DerivedTask): string | undefined {
  const untouched = facts.attempts.length === 0 && !facts.statusComment;
  if (untouched && isPassing(state)) return undefined;
  if (untouched && state.kind === 'cancelled') return undefined;
  const { reason, next } = explainState(isPassing(state) ? { ...state, waits: undefined } : state);
  const parts = [
    STATUS_MARKER,
    `### Pawl: ${HEADLINES[state.kind]}`,
    reason,
    `**Next:** ${next}`,
    ...attemptsTable(facts.attempts, facts.issue.url.replace(/\/issues\/\d+$/, '')),
    ...(state.kind === 'needs-human' ? renderEvidence(facts.attempts) : []),
  ];
  return fitBody(parts.join('\n\n'));
}

/** In the queue like all others. Why the queue as a whole stands still is said in one place, the notice. */
function isPassing(state: TaskState): state is Extract<TaskState, { kind: 'queued' }> {
  return (
    state.kind === 'queued' &&
    (!state.waits || state.waits.kind === 'room' || state.waits.kind === 'paused')
  );
}

function attemptsTable(
  attempts: readonly AttemptFacts[],
  repositoryUrl: string,
): readonly string[] {
  if (attempts.length === 0) return [];
  const shown = attempts.slice(-8);
  const rows = shown.map((attempt) => [
    attempt.number,
    `${outcome(attempt)}${unwalled(attempt)}`,
    links(attempt, repositoryUrl),
  ]);
  return [table(['Attempt', 'Outcome', 'Links'], rows)];
}

function unwalled({ record }: AttemptFacts): string {
  return record?.content.sandbox === 'off' ? ' (without a sandbox)' : '';
}

function outcome({ record, pullRequest, run }: AttemptFacts): string {
  if (pullRequest?.merge) return `merged as ${code(pullRequest.merge.sha.slice(0, 7))}`;
  if (record && record.content.outcome.kind !== 'published')
    return quoteInline(record.content.reason, 160);
  if (pullRequest)
    return pullRequest.state === 'open' ? 'pull request open' : 'pull request closed';
  return run?.live === false ? 'ended without a result' : 'running';
}

function links({ claim, pullRequest, record }: AttemptFacts, repositoryUrl: string): string {
  const pull = pullRequest?.number ?? record?.content.pullRequest;
  return [
    ...(pull === undefined ? [] : [`#${pull}`]),
    ...(claim ? [`[run ${claim.runId}](${repositoryUrl}/actions/runs/${claim.runId})`] : []),
  ].join(', ');
}
