import type { PullRequest } from '../../../local-github/model/issue.ts';
import type { SentRequest } from '../processes/sent-request.ts';

/** Whether a request puts a pull request into its merge queue: maybe one of several things it asks. */
export function enqueues(
  { body }: Pick<SentRequest, 'body'>,
  { nodeId }: Pick<PullRequest, 'nodeId'>,
): boolean {
  if (!body.includes('enqueuePullRequest') || !body.includes(nodeId)) return false;
  const { query, variables } = Object(JSON.parse(body));
  return [...String(query).matchAll(/enqueuePullRequest\(input: \$(\w+)\)/g)].some(
    ([, name = '']) => Object(Object(variables)[name]).pullRequestId === nodeId,
  );
}
