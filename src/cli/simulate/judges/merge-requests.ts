import { findRepository } from '../../../local-github/domain/repositories.ts';
import type { Issue, PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import { checksOf } from '../truth/checks.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { enqueues } from './enqueues.ts';
import { pullHeads } from './pull-heads.ts';

/**
 * Pawl does not rely on GitHub to refuse: it asks for no merge of what is not green, lacks a required
 * check or lacks a review, however well the default branch is protected; and of none past a merge queue.
 */
export function judgeMergeRequests(court: Court): Judge {
  return {
    onSent: (request) => {
      const repository = findPlace(court, request);
      if (!repository) return;
      for (const issue of repository.issues.values()) {
        const { pullRequest: pull } = issue;
        if (pull && !pull.merged && asksFor(request, issue, pull)) {
          judge(court, request, repository, pull);
        }
      }
    },
  };
}

function judge(
  court: Court,
  { method, observedAt: seenAt = court.now() }: SentRequest,
  repository: Repository,
  pull: PullRequest,
): void {
  const subject = taskName(repository, pullHeads(pull.headRef)?.task ?? pull.number);
  const violate = (rule: string, how: string): void =>
    court.violate(rule, subject, `the merge of #${pull.number} was asked for ${how}`);
  const kind = court.stage.repositories.find((one) => one.repository === repository)?.kind;
  if (kind?.mergeQueue === true && method === 'PUT') {
    violate('merge-past-queue', 'past the merge queue');
  }
  const { world, app } = court.stage;
  const checks = checksOf(repository, pull.headSha, world.actionsApp, app);
  // What changed after the look cannot be held against it.
  const seen = checks.filter(({ at }) => at < seenAt);
  const changed = new Set(checks.filter(({ at }) => at >= seenAt).map(({ name }) => name));
  for (const { name, ofActions } of kind?.requiredChecks ?? []) {
    const passed = seen.some(
      (one) => one.name === name && (!ofActions || one.ofActions) && one.state === 'passed',
    );
    if (!passed && !changed.has(name)) violate('merge-asked-early', `without \`${name}\``);
  }
  const approvals = pull.reviews.filter(({ state }) => state === 'APPROVED').length;
  if (approvals < (kind?.approvals ?? 0)) violate('merge-asked-early', 'without a review');
}

/** Where a request asks for a merge, by itself or by a queue. */
function findPlace(
  court: Court,
  { repository = '', method, path, body, isWrite }: SentRequest,
): Repository | undefined {
  const merges = method === 'PUT' && path.endsWith('/merge');
  if (!isWrite || !(merges || body.includes('enqueuePullRequest'))) return undefined;
  const [owner = '', name = ''] = repository.split('/');
  return findRepository(court.stage.world, owner, name);
}

function asksFor(request: SentRequest, { number }: Issue, pull: PullRequest): boolean {
  const merges = request.method === 'PUT' && request.path.endsWith(`/pulls/${number}/merge`);
  return merges || enqueues(request, pull);
}
