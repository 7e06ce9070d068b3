import { findRepository } from '../../../local-github/domain/repositories.ts';
import type { PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import { checksOf } from '../truth/checks.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/**
 * Pawl does not rely on GitHub to refuse: it asks for no merge of what is not green, lacks a required
 * check or lacks a review, however well the default branch is protected.
 */
export function judgeMergeRequests(court: Court): Judge {
  return {
    onSent: (request) => {
      const found = findPull(court, request);
      if (!found) return;
      const { repository, pull } = found;
      const { observedAt: seenAt = court.now(), path } = request;
      const subject = taskName(repository, pullHeads(pull.headRef)?.task ?? pull.number);
      const kind = court.stage.repositories.find((one) => one.repository === repository)?.kind;
      const { world, app } = court.stage;
      const checks = checksOf(repository, pull.headSha, world.actionsApp, app);
      // What changed after the look cannot be held against it.
      const seen = checks.filter(({ at }) => at < seenAt);
      const changed = new Set(checks.filter(({ at }) => at >= seenAt).map(({ name }) => name));
      for (const { name, ofActions } of kind?.requiredChecks ?? []) {
        const passed = seen.some(
          (one) => one.name === name && (!ofActions || one.ofActions) && one.state === 'passed',
        );
        if (passed || changed.has(name)) continue;
        court.violate('merge-asked-early', subject, `${path} was asked for without \`${name}\``);
      }
      const approvals = pull.reviews.filter(({ state }) => state === 'APPROVED').length;
      if (approvals >= (kind?.approvals ?? 0)) return;
      court.violate('merge-asked-early', subject, `${path} was asked for without a review`);
    },
  };
}

function findPull(
  court: Court,
  { repository: name = '', method, path }: SentRequest,
): { readonly repository: Repository; readonly pull: PullRequest } | undefined {
  const [, number] = /\/pulls\/(\d+)\/merge$/.exec(path) ?? [];
  if (number === undefined || method !== 'PUT') return undefined;
  const [owner = '', repo = ''] = name.split('/');
  const repository = findRepository(court.stage.world, owner, repo);
  const pull = repository?.issues.get(Number(number))?.pullRequest;
  return repository && pull && !pull.merged ? { repository, pull } : undefined;
}
