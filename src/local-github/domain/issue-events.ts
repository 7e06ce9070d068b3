import type { AccountActor } from '../model/account.ts';
import type { Issue, PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentIssue } from '../rest/present/issue.ts';
import { presentPull } from '../rest/present/pull.ts';

/** Emits what happened to an issue as `issues`, to a pull request as `pull_request`. */
export async function emitIssueEvent(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  action: string,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const pull = issue.pullRequest;
  if (pull === undefined) {
    const payload = { action, issue: presentIssue(world, repository, issue), ...extra };
    world.events.emit({ name: 'issues', action, repository, actor, payload });
    return;
  }
  const told = { number: issue.number, ...extra };
  await emitPullEvent(world, repository, actor, { issue, pull }, 'pull_request', action, told);
}

/**
 * Emits an event about a pull request, with the ref and commit that its workflows run on: the test
 * merge, if there is one (a run needs it: GitHub starts none on a conflict), or the base once it is
 * merged.
 */
export async function emitPullEvent(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: { readonly issue: Issue; readonly pull: PullRequest },
  name: 'pull_request' | 'pull_request_review',
  action: string,
  extra: Readonly<Record<string, unknown>>,
): Promise<void> {
  const shown = await presentPull(world, repository, issue, pull);
  const payload = { action, ...extra, pull_request: shown };
  const testMerge = `refs/pull/${issue.number}/merge`;
  const ref = pull.merged ? `refs/heads/${pull.baseRef}` : testMerge;
  const sha = pull.merged ? pull.mergeCommitSha : await repository.git.resolve(testMerge);
  const where = sha === undefined ? { ref } : { ref, sha };
  world.events.emit({ name, action, repository, actor, payload, ...where });
}
