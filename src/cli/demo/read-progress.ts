import type { CheckRun } from '../../local-github/model/check.ts';
import type { Issue } from '../../local-github/model/issue.ts';
import type { Repository } from '../../local-github/model/repository.ts';
import type { WorkflowRun } from '../../local-github/model/workflow-run.ts';

/** Where one task stands, as a visitor of the repository sees it: labels, comment, pull requests, runs. */
export interface TaskProgress {
  readonly issue: number;
  readonly title: string;
  readonly state: string;
  readonly attempts: number;
  readonly pullRequest: number | null;
  readonly mergeCommit: string | null;
  readonly reason: string;
}

const AGENT_WORKFLOW = '.github/workflows/agent.yml';
const OWN_WORKFLOWS = [AGENT_WORKFLOW, '.github/workflows/reconcile.yml'];

export function readProgress(
  repository: Repository,
  issues: readonly number[],
): readonly TaskProgress[] {
  return issues.flatMap((number) => {
    const issue = repository.issues.get(number);
    return issue ? [progressOf(repository, issue)] : [];
  });
}

function progressOf(repository: Repository, issue: Issue): TaskProgress {
  const pulls = [...repository.issues.values()].flatMap(({ pullRequest }) =>
    pullRequest?.headRef.startsWith(`pawl/${issue.number}-`) ? [pullRequest] : [],
  );
  const last = pulls.toSorted((a, b) => a.number - b.number).at(-1);
  return {
    issue: issue.number,
    title: issue.title,
    state: stateOf(issue),
    attempts: attemptsOn(repository, issue.number),
    pullRequest: last?.number ?? null,
    mergeCommit: last?.merged ? (last.mergeCommitSha ?? null) : null,
    reason: reasonOf(issue),
  };
}

function stateOf(issue: Issue): string {
  if (issue.state === 'closed') return issue.stateReason === 'completed' ? 'done' : 'cancelled';
  const shown = issue.labels.find(({ name }) => name.startsWith('agent:'));
  return shown?.name.slice('agent:'.length) ?? 'queued';
}

function attemptsOn(repository: Repository, issue: number): number {
  return [...repository.runs.values()].flatMap(({ jobs }) =>
    jobs.filter(({ key, outputs }) => key === 'pick' && outputs['task'] === String(issue)),
  ).length;
}

/** The paragraph below the headline of the status comment. */
function reasonOf(issue: Issue): string {
  const comment = issue.comments.find(({ body }) => body.startsWith('<!-- pawl:status -->'));
  return comment?.body.split('\n\n')[2]?.replaceAll('\n', ' ') ?? '';
}

/** Runs that are queued or running. */
export function liveRuns(repository: Repository): readonly WorkflowRun[] {
  return [...repository.runs.values()].filter(({ status }) => status !== 'completed');
}

/** Whether an agent is being run just now. */
export function agentsAtWork(repository: Repository): boolean {
  return liveRuns(repository).some(({ workflow }) => workflow.path === AGENT_WORKFLOW);
}

/** The default branch's tip, and whether every check on it passed. */
export async function readMain(repository: Repository): Promise<{ sha: string; green: boolean }> {
  const sha = (await repository.git.resolve(`refs/heads/${repository.defaultBranch}`)) ?? '';
  const checks = [...repository.checkRuns.values()].filter(
    (check) => check.headSha === sha && judgesMain(repository, check),
  );
  const passed = checks.filter(
    ({ conclusion }) =>
      conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral',
  );
  return { sha, green: checks.length > 0 && passed.length === checks.length };
}

/** The jobs of Pawl's own workflows show on the default branch too, and say nothing of it. */
export function judgesMain(repository: Repository, { suite }: CheckRun): boolean {
  const run =
    suite.workflowRunId === undefined ? undefined : repository.runs.get(suite.workflowRunId);
  return run !== undefined && !OWN_WORKFLOWS.includes(run.workflow.path);
}
