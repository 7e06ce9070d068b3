import { findLabel } from '../../domain/labels.ts';
import { roleOf } from '../../domain/repositories.ts';
import type { Actor } from '../../model/account.ts';
import type { Issue } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import { requirePermission } from '../access.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';
import { GraphqlProblem } from '../problem.ts';
import {
  issueConnection,
  pullConnection,
  type IssuesArguments,
  type PullsArguments,
} from './issue-lists.ts';
import { labelConnection } from './label-node.ts';
import { mergeQueueNode } from './merge-queue-node.ts';
import { protectionNode } from './protection-node.ts';
import { refConnection } from './ref-node.ts';

interface Numbered {
  readonly number: number;
}

interface ObjectArguments {
  readonly expression?: string | null;
  readonly oid?: string | null;
}

export function repositoryNode(nodes: Nodes, repository: Repository): Node {
  const { clock, addresses } = nodes.world;
  const path = `/${repository.fullName}`;
  const readable = (...names: readonly string[]): void =>
    requirePermission(nodes.actor, repository, 'read', ...names);
  const numbered = (number: number, what: string, isIt: (issue: Issue) => boolean): Node => {
    const issue = repository.issues.get(number);
    if (issue === undefined || !isIt(issue)) {
      const message = `Could not resolve to ${what} with the number of ${number}.`;
      throw new GraphqlProblem('NOT_FOUND', message);
    }
    readable(...(issue.pullRequest === undefined ? ['issues'] : ['pull_requests', 'contents']));
    return nodes.issue(repository, issue);
  };
  return {
    __typename: 'Repository',
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: () => nodes.user(repository.owner),
    description: repository.description === '' ? null : repository.description,
    url: `${addresses.web}${path}`,
    resourcePath: path,
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    isArchived: false,
    isDisabled: false,
    isEmpty: async () => (await repository.git.refs('refs/heads/')).length === 0,
    isFork: false,
    isLocked: false,
    hasIssuesEnabled: true,
    createdAt: clock.iso(repository.createdAt),
    pushedAt: clock.iso(repository.pushedAt),
    updatedAt: clock.iso(repository.pushedAt),
    viewerPermission: viewerPermission(repository, nodes.actor),
    mergeCommitAllowed: repository.allowMergeCommit,
    squashMergeAllowed: repository.allowSquashMerge,
    rebaseMergeAllowed: false,
    autoMergeAllowed: false,
    deleteBranchOnMerge: repository.deleteBranchOnMerge,
    defaultBranchRef: () => nodes.ref(repository, `refs/heads/${repository.defaultBranch}`),
    issues: (args: IssuesArguments) => issueConnection(nodes, repository, args),
    issue: ({ number }: Numbered) =>
      numbered(number, 'an Issue', (issue) => issue.pullRequest === undefined),
    pullRequests: (args: PullsArguments) => pullConnection(nodes, repository, args),
    pullRequest: ({ number }: Numbered) =>
      numbered(number, 'a PullRequest', (issue) => issue.pullRequest !== undefined),
    issueOrPullRequest: ({ number }: Numbered) =>
      numbered(number, 'an issue or pull request', () => true),
    refs: (args: Parameters<typeof refConnection>[2]) => refConnection(nodes, repository, args),
    ref: async ({ qualifiedName }: { readonly qualifiedName: string }) => {
      readable('contents');
      for (const name of [qualifiedName, `refs/heads/${qualifiedName}`]) {
        if (!name.startsWith('refs/')) continue;
        const ref = await nodes.ref(repository, name);
        if (ref !== null) return ref;
      }
      return null;
    },
    object: ({ expression, oid }: ObjectArguments) => {
      readable('contents');
      const name = oid ?? expression;
      return name ? nodes.object(repository, name) : null;
    },
    labels: (args: PageArguments & { readonly query?: string | null }) =>
      labelConnection(nodes, repository, repository.labels, args),
    label: ({ name }: { readonly name: string }) => {
      const label = findLabel(repository, name);
      return label === undefined ? null : nodes.label(repository, label);
    },
    mergeQueue: ({ branch }: { readonly branch?: string | null }) =>
      mergeQueueNode(nodes, repository, branch ?? repository.defaultBranch),
    branchProtectionRules: (args: PageArguments) => {
      readable('administration');
      const rules = [...repository.protections];
      return connection(
        'branchProtectionRules',
        rules,
        args,
        ([branch]) => branch,
        ([branch, rule]) => protectionNode(nodes, repository, branch, rule),
      );
    },
  };
}

function viewerPermission(repository: Repository, actor: Actor): string | null {
  switch (actor.kind) {
    case 'user':
      return roleOf(repository, actor.user)?.toUpperCase() ?? null;
    case 'installation':
    case 'workflow':
      return actor.permissions['contents'] === 'write' ? 'WRITE' : 'READ';
    case 'anonymous':
    case 'jwt':
      return null;
    default:
      return actor satisfies never;
  }
}
