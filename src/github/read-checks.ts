import { RECORD_CHECK } from '../core/attempt-record.ts';
import type { Sha } from '../core/ids.ts';
import type { CheckFacts, CheckResult, CommitFacts } from '../core/snapshot.ts';
import type { CheckedCommitNode } from './observe-schema.ts';
import { AGENT_WORKFLOW } from './observe-runs.ts';

/** The default branch's commits along first parents: what a merge brought in never was that branch. */
export function readHistory(
  commits: readonly (CheckedCommitNode & {
    readonly parents: { readonly nodes: readonly { readonly oid: Sha }[] };
  })[],
): readonly CommitFacts[] {
  const known = new Map(commits.map((commit) => [commit.oid, commit]));
  const line: CommitFacts[] = [];
  let commit = commits[0];
  while (commit) {
    line.push({ sha: commit.oid, checks: readChecks(commit) });
    known.delete(commit.oid);
    const [parent] = commit.parents.nodes;
    commit = parent && known.get(parent.oid);
  }
  return line;
}

/** What CI and others say of a commit; nothing if there is no commit. */
export function readChecks(commit: CheckedCommitNode | undefined): CheckFacts[] {
  const contexts = commit?.statusCheckRollup?.contexts;
  const checks = (contexts?.nodes ?? []).flatMap(readCheck);
  // What is not read may be red.
  return contexts?.pageInfo.hasNextPage ? [...checks, UNREAD] : checks;
}

const UNREAD: CheckFacts = {
  name: 'the checks after the first hundred',
  result: 'pending',
  summary: '',
  startedAt: undefined,
  url: undefined,
  checkRun: undefined,
};

type CheckNode = NonNullable<CheckedCommitNode['statusCheckRollup']>['contexts']['nodes'][number];

function readCheck(node: CheckNode): CheckFacts[] {
  if (node.__typename === 'StatusContext') {
    return [
      {
        name: node.context,
        result: statusResult(node.state),
        summary: node.description ?? '',
        startedAt: node.createdAt,
        url: node.targetUrl ?? undefined,
        checkRun: undefined,
      },
    ];
  }
  const { status, app, workflowRun } = node.checkSuite;
  // The jobs of an attempt show as checks on the default branch's tip, and its record on the claim
  // commit; they judge nothing there.
  const ours = workflowRun?.workflow.resourcePath.endsWith(`/workflows/${AGENT_WORKFLOW}`);
  if (ours || node.name === RECORD_CHECK) return [];
  // A job behind `needs:` has no check before its turn comes: until the suite is complete, more may come.
  const complete = status === 'COMPLETED';
  return [
    {
      name: node.name,
      result: complete ? checkResult(node.status, node.conclusion) : 'pending',
      summary: node.title ?? '',
      startedAt: node.startedAt ?? undefined,
      url: node.url,
      checkRun: { id: node.databaseId, isJob: app?.slug === 'github-actions' },
    },
  ];
}

/** GitHub's conclusions; `neutral` and `skipped` pass, as they do for a required check. */
function checkResult(status: string, conclusion: string | null): CheckResult {
  if (status !== 'COMPLETED') return 'pending';
  switch (conclusion) {
    case 'SUCCESS':
    case 'NEUTRAL':
    case 'SKIPPED':
      return 'passed';
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
