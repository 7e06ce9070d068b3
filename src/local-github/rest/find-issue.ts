import type { NumberedPull } from '../domain/create-pull.ts';
import { ApiError } from '../http/api-error.ts';
import type { RepositoryCall } from '../http/handler.ts';
import type { Issue } from '../model/issue.ts';

/**
 * The issue (or pull request) that the path names; 404 without one, 301 or 410 for one that is gone.
 * `below` is what of the path follows its number: a redirect leads to the same of the issue that was moved.
 */
export function findIssue({ world, repository, params }: RepositoryCall, below = ''): Issue {
  const number = Number(params['issue_number']);
  const issue = repository.issues.get(number);
  if (issue !== undefined) return issue;
  const gone = repository.goneIssues.get(number);
  if (gone === undefined) throw new ApiError(404, 'Not Found');
  if (gone === 'deleted') throw new ApiError(410, 'This issue was deleted');
  const path = `${gone.repository.fullName}/issues/${gone.number}${below}`;
  const location = `${world.addresses.api}/repos/${path}`;
  throw new ApiError(301, 'Moved Permanently', undefined, { location });
}

/** The pull request that the path names; 404 without one. */
export function findPull({ repository, params }: RepositoryCall): NumberedPull {
  const issue = repository.issues.get(Number(params['pull_number']));
  const pull = issue?.pullRequest;
  if (issue === undefined || pull === undefined) throw new ApiError(404, 'Not Found');
  return { issue, pull };
}
