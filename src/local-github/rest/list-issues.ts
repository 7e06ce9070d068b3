import { pageReply } from '../http/page.ts';
import type { RepositoryCall, Reply } from '../http/handler.ts';
import type { Issue } from '../model/issue.ts';
import { presentIssue } from './present/issue.ts';
import { queryText } from './query-text.ts';

/** `issues/list-for-repo`: pull requests are among them, as on GitHub. */
export function listIssues(call: RepositoryCall): Promise<Reply> {
  const { world, repository } = call;
  const sorted = sort(call, [...repository.issues.values()].filter(isWanted(call)));
  return pageReply(call, sorted, (issue) => presentIssue(world, repository, issue));
}

function isWanted(call: RepositoryCall): (issue: Issue) => boolean {
  const state = queryText(call, 'state') ?? 'open';
  const labels = (queryText(call, 'labels') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const since = Date.parse(queryText(call, 'since') ?? '1970-01-01T00:00:00Z');
  const creator = queryText(call, 'creator')?.toLowerCase();
  const assignee = queryText(call, 'assignee')?.toLowerCase();
  const milestone = queryText(call, 'milestone');
  return (issue) =>
    (state === 'all' || issue.state === state) &&
    labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) &&
    Math.floor(issue.updatedAt / 1000) >= Math.floor(since / 1000) &&
    (creator === undefined || issue.author.login.toLowerCase() === creator) &&
    hasAssignee(issue, assignee) &&
    (milestone === undefined || milestone === 'none');
}

function hasAssignee(issue: Issue, assignee: string | undefined): boolean {
  switch (assignee) {
    case undefined:
      return true;
    case 'none':
      return issue.assignees.length === 0;
    case '*':
      return issue.assignees.length > 0;
    default:
      return issue.assignees.some((user) => user.login.toLowerCase() === assignee);
  }
}

function sort(call: RepositoryCall, issues: readonly Issue[]): Issue[] {
  const by = queryText(call, 'sort') ?? 'created';
  const key = (issue: Issue): number => {
    if (by === 'updated') return issue.updatedAt;
    return by === 'comments' ? issue.comments.length : issue.createdAt;
  };
  const sign = queryText(call, 'direction') === 'asc' ? 1 : -1;
  return issues.toSorted((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}
