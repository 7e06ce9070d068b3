import type { NumberedPull } from '../domain/create-pull.ts';
import { ApiError } from '../http/api-error.ts';
import type { RepositoryCall } from '../http/handler.ts';
import type { Issue } from '../model/issue.ts';

/** The issue (or pull request) that the path names; 404 without one. */
export function findIssue({ repository, params }: RepositoryCall): Issue {
  const issue = repository.issues.get(Number(params['issue_number']));
  if (issue === undefined) throw new ApiError(404, 'Not Found');
  return issue;
}

/** The pull request that the path names; 404 without one. */
export function findPull({ repository, params }: RepositoryCall): NumberedPull {
  const issue = repository.issues.get(Number(params['pull_number']));
  const pull = issue?.pullRequest;
  if (issue === undefined || pull === undefined) throw new ApiError(404, 'Not Found');
  return { issue, pull };
}
