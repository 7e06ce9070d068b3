import { checksOf as recordedFor } from '../../../local-github/domain/commit-checks.ts';
import type { App } from '../../../local-github/model/account.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { AGENT_WORKFLOW } from '../stage/seed-files.ts';

/** A check run or a status of a commit, as it stands in the world. */
export interface CheckTruth {
  readonly name: string;
  readonly ofActions: boolean;
  readonly state: 'passed' | 'failed' | 'pending' | 'cancelled';
  /** Since when. */
  readonly at: number;
  /** Of a workflow run: whether it was run again. */
  readonly again: boolean;
}

/**
 * All checks of a commit but Pawl's own records: of each name and App the newest, as GitHub's rollup
 * has them.
 */
export function checksOf(
  repository: Repository,
  sha: string,
  actions: App,
  own: App,
): readonly CheckTruth[] {
  const newest = new Map<string, CheckTruth>();
  for (const run of recordedFor(repository, sha).runs) {
    if (run.app.id === own.id) continue;
    const { conclusion, status, suite } = run;
    const { workflowRunId } = suite;
    const workflowRun =
      workflowRunId === undefined ? undefined : repository.runs.get(workflowRunId);
    // Pawl's own workflow runs on the default branch as well, and judges nothing there.
    if (workflowRun?.workflow.path === AGENT_WORKFLOW) continue;
    newest.set(`${run.app.id} ${run.name}`, {
      name: run.name,
      ofActions: run.app.id === actions.id,
      state: status === 'completed' ? stateOf(conclusion) : 'pending',
      at: run.completedAt ?? run.startedAt ?? suite.createdAt,
      again: (workflowRun?.runAttempt ?? 1) > 1,
    });
  }
  for (const { sha: of, context, state, createdAt } of repository.statuses) {
    if (of !== sha) continue;
    newest.set(`status ${context}`, {
      name: context,
      ofActions: false,
      state: state === 'success' ? 'passed' : state === 'pending' ? 'pending' : 'failed',
      at: createdAt,
      again: true,
    });
  }
  return [...newest.values()];
}

function stateOf(conclusion: string | undefined): CheckTruth['state'] {
  switch (conclusion) {
    case 'success':
    case 'neutral':
    case 'skipped':
      return 'passed';
    case 'cancelled':
    case 'stale':
      return 'cancelled';
    default:
      return 'failed';
  }
}

/** What these checks say together; `none` without any, or without one that says something. */
export function verdictOf(checks: readonly CheckTruth[]): 'none' | 'pending' | 'red' | 'green' {
  if (checks.some(({ state }) => state === 'failed')) return 'red';
  if (checks.some(({ state }) => state === 'pending')) return 'pending';
  const cancelled = checks.some(({ state }) => state === 'cancelled');
  return cancelled || checks.length === 0 ? 'none' : 'green';
}
