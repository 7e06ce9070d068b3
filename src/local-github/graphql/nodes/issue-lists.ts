import type { Issue } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import { openIssues, openPulls } from '../../domain/open-issues.ts';
import { requirePermission } from '../access.ts';
import { connection, type PageArguments } from '../connection.ts';
import { admits, admitsOneOf } from '../filter.ts';
import type { Node, Nodes } from '../nodes.ts';

interface ListArguments extends PageArguments {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

interface IssueFilter {
  readonly since?: string | null;
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly createdBy?: string | null;
  readonly assignee?: string | null;
}

export interface IssuesArguments extends ListArguments {
  readonly filterBy?: IssueFilter | null;
}

export interface PullsArguments extends ListArguments {
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
}

/** `issues`, without pull requests. An issue with any of `labels` is in. */
export function issueConnection(nodes: Nodes, repository: Repository, args: IssuesArguments): Node {
  requirePermission(nodes.actor, repository, 'read', 'issues');
  const filter = args.filterBy ?? {};
  const isListed = isIn(args.labels, args.states);
  const isFiltered = isIn(filter.labels, filter.states);
  const since = filter.since ? Math.floor(Date.parse(filter.since) / 1000) : 0;
  const creator = filter.createdBy?.toLowerCase();
  const openOnly = isOpenOnly(args.states) || isOpenOnly(filter.states);
  const found = [...(openOnly ? openIssues(repository) : repository.issues.values())].filter(
    (issue) =>
      issue.pullRequest === undefined &&
      isListed(issue) &&
      isFiltered(issue) &&
      Math.floor(issue.updatedAt / 1000) >= since &&
      (creator === undefined || issue.author.login.toLowerCase() === creator) &&
      isAssigned(issue, filter.assignee),
  );
  return page(nodes, repository, 'issues', found, args);
}

/** `pullRequests`. */
export function pullConnection(nodes: Nodes, repository: Repository, args: PullsArguments): Node {
  requirePermission(nodes.actor, repository, 'read', 'pull_requests', 'contents');
  const isListed = isIn(args.labels, args.states);
  const { issues } = repository;
  const all = (): readonly Issue[] =>
    isOpenOnly(args.states) ? openPulls(repository) : [...issues.values()];
  const candidates = args.headRefName ? issues.ofHead(args.headRefName) : all();
  const found = candidates.filter(
    (issue) =>
      issue.pullRequest !== undefined &&
      isListed(issue) &&
      admits(args.headRefName, issue.pullRequest.headRef) &&
      admits(args.baseRefName, issue.pullRequest.baseRef),
  );
  return page(nodes, repository, 'pullRequests', found, args);
}

/** Issues or pull requests in the order that was asked for, by default the oldest first. */
export function sortIssues(
  issues: readonly Issue[],
  { orderBy }: Pick<ListArguments, 'orderBy'>,
): readonly Issue[] {
  const key = (issue: Issue): number => {
    if (orderBy?.field === 'UPDATED_AT') return issue.updatedAt;
    if (orderBy?.field === 'COMMENTS') return issue.comments.length;
    return issue.createdAt;
  };
  const sign = orderBy?.direction === 'DESC' ? -1 : 1;
  return issues.toSorted((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}

function page(
  nodes: Nodes,
  repository: Repository,
  name: string,
  issues: readonly Issue[],
  args: ListArguments,
): Node {
  return connection(
    name,
    sortIssues(issues, args),
    args,
    (issue) => issue.number,
    (issue) => nodes.issue(repository, issue),
  );
}

/** Whether an issue has one of these labels and states; made once for a whole list. */
function isIn(
  labels: readonly string[] | null | undefined,
  states: readonly string[] | null | undefined,
): (issue: Issue) => boolean {
  const wanted = labels && new Set(labels.map((name) => name.toLowerCase()));
  return (issue) => {
    const hasLabel = !wanted || issue.labels.some(({ name }) => wanted.has(name.toLowerCase()));
    if (!hasLabel) return false;
    const state = issue.pullRequest?.merged === true ? 'MERGED' : issue.state.toUpperCase();
    return admitsOneOf(states, state);
  };
}

function isAssigned(issue: Issue, assignee: string | null | undefined): boolean {
  if (assignee === undefined) return true;
  if (assignee === null) return issue.assignees.length === 0;
  if (assignee === '*') return issue.assignees.length > 0;
  return issue.assignees.some((user) => user.login.toLowerCase() === assignee.toLowerCase());
}

function isOpenOnly(states: readonly string[] | null | undefined): boolean {
  return states?.every((state) => state === 'OPEN') ?? false;
}
