import { reviewDecision } from '../../domain/approvals.ts';
import { entryOf } from '../../domain/merge-queue.ts';
import { mergeState } from '../../domain/merge-state.ts';
import { mergeability, testMerge } from '../../domain/mergeability.ts';
import { pullDiff } from '../../domain/pull-diff.ts';
import { closedNumbers } from '../../domain/mentions.ts';
import type { ChangedFile } from '../../git/git-objects.ts';
import type { Issue, PullRequest } from '../../model/issue.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';
import { issueFields } from './issue-node.ts';
import { mergeQueueEntryNode, mergeQueueNode } from './merge-queue-node.ts';
import { reviewFields } from './review-node.ts';
import { rollup } from './rollup.ts';

export function pullNode(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
): Node {
  const { world } = nodes;
  const { git } = repository;
  const commitOr = (sha: string | undefined) => () =>
    sha === undefined ? null : nodes.object(repository, sha);
  const changes = async (): Promise<readonly ChangedFile[]> =>
    (await pullDiff(repository, pull)).files;
  const total = async (of: 'additions' | 'deletions'): Promise<number> =>
    (await changes()).reduce((sum, file) => sum + file[of], 0);
  return {
    __typename: 'PullRequest',
    ...issueFields(nodes, repository, issue),
    id: pull.nodeId,
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    state: pull.merged ? 'MERGED' : issue.state.toUpperCase(),
    isDraft: pull.draft,
    isCrossRepository: false,
    isInMergeQueue: entryOf(repository, issue.number) !== undefined,
    mergeQueueEntry: () => mergeQueueEntryNode(nodes, repository, issue.number),
    mergeQueue: () => mergeQueueNode(nodes, repository, pull.baseRef),
    maintainerCanModify: false,
    reviewDecision: () => reviewDecision(world, repository, pull) ?? null,
    ...reviewFields(nodes, repository, issue, pull),
    mergeable: async () => mergeableWord(await mergeability(world, repository, pull)),
    mergeStateStatus: async () => {
      await mergeability(world, repository, pull);
      return (await mergeState(world, repository, issue, pull)).toUpperCase();
    },
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRef: () => nodes.ref(repository, `refs/heads/${pull.headRef}`),
    headRepository: () => nodes.repository(repository),
    headRepositoryOwner: () => nodes.user(repository.owner),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => nodes.ref(repository, `refs/heads/${pull.baseRef}`),
    baseRepository: () => nodes.repository(repository),
    merged: pull.merged,
    mergedAt: pull.mergedAt === undefined ? null : world.clock.iso(pull.mergedAt),
    mergedBy: pull.mergedBy === undefined ? null : nodes.user(pull.mergedBy),
    mergeCommit: commitOr(pull.mergeCommitSha),
    potentialMergeCommit: async () => commitOr(await testMerge(world, repository, pull))(),
    additions: () => total('additions'),
    deletions: () => total('deletions'),
    changedFiles: async () => (await changes()).length,
    files: async (args: PageArguments) =>
      connection(
        'files',
        await changes(),
        args,
        (file) => file.path,
        (file) => ({
          __typename: 'PullRequestChangedFile',
          path: file.path,
          additions: file.additions,
          deletions: file.deletions,
          changeType: file.status === 'removed' ? 'DELETED' : file.status.toUpperCase(),
          viewerViewedState: 'UNVIEWED',
        }),
      ),
    commits: async (args: PageArguments) => {
      const commits = await git.log(`${pull.baseSha}..${pull.headSha}`, { first: 250 });
      return connection(
        'commits',
        commits.toReversed(),
        args,
        (commit) => commit.sha,
        (commit) => ({
          __typename: 'PullRequestCommit',
          id: nodeId('PURC', `${pull.id}:${commit.sha}`),
          commit: nodes.commit(repository, commit),
          pullRequest: () => nodes.pull(repository, issue, pull),
        }),
      );
    },
    statusCheckRollup: () => rollup(nodes, repository, pull.headSha),
    closingIssuesReferences: (args: PageArguments) => {
      const numbers =
        pull.baseRef === repository.defaultBranch
          ? closedNumbers(world, repository, issue.body)
          : [];
      const closed = numbers
        .map((number) => repository.issues.get(number))
        .filter((one) => one !== undefined)
        .filter((one) => one.pullRequest === undefined);
      return connection(
        'closingIssuesReferences',
        closed,
        args,
        (one) => one.number,
        (one) => nodes.issue(repository, one),
      );
    },
  };
}

function mergeableWord(mergeable: boolean | undefined): 'UNKNOWN' | 'MERGEABLE' | 'CONFLICTING' {
  if (mergeable === undefined) return 'UNKNOWN';
  return mergeable ? 'MERGEABLE' : 'CONFLICTING';
}
