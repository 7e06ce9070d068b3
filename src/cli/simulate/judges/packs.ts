import { findRepository } from '../../../local-github/domain/repositories.ts';
import { MINUTE } from '../span.ts';
import { askedBy } from '../truth/approvals.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

/** So long before it is handed over a claim may have been made. */
const HANDED = 15 * MINUTE;

/** An agent is given the text that somebody stands behind, and what went wrong before. */
export function judgePacks(court: Court): Judge {
  return {
    onPicked: (name, pack) => {
      const [owner = '', repo = ''] = name.split('/');
      const repository = findRepository(court.stage.world, owner, repo);
      if (repository === undefined) return;
      const { claims, approvals } = court.truths;
      const { task, attempt, sha } = pack.claim;
      const subject = taskName(repository, task);
      const claim = claims.ofTask(repository, task).find((one) => one.sha === sha);
      const issue = repository.issues.get(task);
      if (claim === undefined || issue === undefined) return;
      const texts = approvals.of(issue).from(claim.at - HANDED);
      if (!texts.includes(askedBy(pack.task))) {
        court.violate('pack-unapproved', subject, 'an agent is given what nobody stands behind');
      }
      const told = new Set(pack.history.map((one) => one.attempt));
      const seenAt = court.claimSeenAt(claim);
      for (const one of claims.ofTask(repository, task)) {
        const record = one.deleted || one.attempt >= attempt ? undefined : claims.recordOf(one);
        const failed = record && record.outcome !== 'published' && record.at < seenAt;
        if (!failed || told.has(one.attempt)) continue;
        const what = `attempt ${attempt} is not told how attempt ${one.attempt} failed`;
        court.violate('pack-without-history', subject, what);
      }
    },
  };
}
