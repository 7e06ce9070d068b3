import { openPulls } from '../../domain/open-issues.ts';
import type { Issue, PullRequest } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';

/** The open pull requests whose head is `sha`. */
export function pullsWithHead(
  repository: Repository,
  sha: string,
): { readonly issue: Issue; readonly pull: PullRequest }[] {
  return openPulls(repository).flatMap((issue) => {
    const pull = issue.pullRequest;
    return pull?.headSha === sha ? [{ issue, pull }] : [];
  });
}

/** The few words about a pull request that check runs, suites and workflow runs carry. */
export function presentPullMinimal(world: World, repository: Repository, pull: PullRequest) {
  const url = `${world.addresses.api}/repos/${repository.fullName}`;
  const repo = { id: repository.id, url, name: repository.name };
  return {
    url: `${url}/pulls/${pull.number}`,
    id: pull.id,
    number: pull.number,
    head: { ref: pull.headRef, sha: pull.headSha, repo },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo },
  };
}
