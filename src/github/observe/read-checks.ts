import type { CheckFacts, CheckResult, CommitFacts } from '../../core/snapshot.ts';
import { mergedTask, revertedCommit } from './commit-message.ts';
import type { CheckedCommitNode, ChecksNode, HistoryCommitNode } from './observe-schema.ts';
import { isOwnJob } from './own-workflows.ts';
import type { OwnChecks } from './own-workflows.ts';

/** The default branch's commits along first parents: what a merge brought in never was that branch. */
export function readHistory(
  commits: readonly HistoryCommitNode[],
  own: OwnChecks,
  owner: string,
): readonly CommitFacts[] {
  return firstParents(commits).map((commit) => ({
    sha: commit.oid,
    committedAt: commit.committedDate,
    checks: readChecks(commit, own),
    task: mergedTask(commit, owner),
    reverts: revertedCommit(commit.message),
  }));
}

/** The first commit, its first parent, that one's, and so on as far as they are in sight. */
export function firstParents(commits: readonly HistoryCommitNode[]): readonly HistoryCommitNode[] {
  const known = new Map(commits.map((commit) => [commit.oid, commit]));
  const line: HistoryCommitNode[] = [];
  let commit = commits[0];
  while (commit) {
    line.push(commit);
    known.delete(commit.oid);
    const [parent] = commit.parents.nodes;
    commit = parent && known.get(parent.oid);
  }
  return line;
}

/** What CI and others say of a commit; what is Pawl's own on it judges nothing. */
export function readChecks(
  commit: Pick<CheckedCommitNode, 'statusCheckRollup'>,
  own: OwnChecks,
): CheckFacts[] {
  const contexts = commit.statusCheckRollup?.contexts;
  const checks = (contexts?.nodes ?? []).flatMap((node) => readCheck(node, own));
  // What is not read may be red. Where something is, no more is needed to know.
  const isUnsure = contexts?.pageInfo.hasNextPage && !checks.some(isFailed);
  return isUnsure ? [...checks, UNREAD] : checks;
}

function isFailed({ result }: CheckFacts): boolean {
  return result === 'failed';
}

const UNREAD: CheckFacts = {
  name: 'the checks that were not read',
  appId: undefined,
  result: 'pending',
  summary: '',
  startedAt: undefined,
  url: undefined,
  checkRun: undefined,
  run: undefined,
};

function readCheck(node: ChecksNode['nodes'][number], own: OwnChecks): CheckFacts[] {
  if (node.__typename === 'StatusContext') {
    return [
      {
        name: node.context,
        appId: undefined,
        result: statusResult(node.state),
        summary: node.description ?? '',
        startedAt: node.createdAt,
        url: node.targetUrl ?? undefined,
        checkRun: undefined,
        run: undefined,
      },
    ];
  }
  const { status, app, workflowRun } = node.checkSuite;
  const ours = workflowRun && isOwnJob(own.jobs, workflowRun.workflow.resourcePath, node.name);
  if (ours || app?.databaseId === own.appId) return [];
  // A job behind `needs:` has no check before its turn comes: until the suite is complete, more may come.
  const complete = status === 'COMPLETED';
  const result = checkResult(node.status, node.conclusion);
  return [
    {
      name: node.name,
      appId: app?.databaseId ?? undefined,
      result: complete ? result : result === 'failed' ? 'failing' : 'pending',
      summary: node.title ?? '',
      startedAt: node.startedAt ?? undefined,
      url: node.url,
      checkRun: { id: node.databaseId, isJob: app?.slug === 'github-actions' },
      run:
        workflowRun?.databaseId === null || !workflowRun
          ? undefined
          : { id: workflowRun.databaseId, attempt: undefined },
    },
  ];
}

/** GitHub's conclusions; `neutral` and `skipped` meet a requirement, and nothing ran. */
function checkResult(status: string, conclusion: string | null): CheckResult {
  if (status !== 'COMPLETED') return 'pending';
  switch (conclusion) {
    case 'SUCCESS':
      return 'passed';
    case 'NEUTRAL':
    case 'SKIPPED':
      return 'skipped';
    case 'CANCELLED':
    case 'STALE':
      return 'cancelled';
    case 'ACTION_REQUIRED':
      return 'pending';
    default:
      return 'failed';
  }
}

function statusResult(state: string): CheckResult {
  switch (state) {
    case 'SUCCESS':
      return 'passed';
    case 'PENDING':
    case 'EXPECTED':
      return 'pending';
    default:
      return 'failed';
  }
}
