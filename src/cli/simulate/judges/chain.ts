import { QUEUE_BRANCH } from '../../../core/claim.ts';
import { DAY, SECOND } from '../span.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

/**
 * Claims are a chain: the queue's branch stands at the newest one, and each says how many there were
 * before it on its day. So none was made without having seen all others.
 */
export function judgeChain(court: Court): Judge {
  return {
    onClaim: (claim) => court.stage.clock.start(() => judge(court, claim)),
  };
}

async function judge(court: Court, claim: ClaimTruth): Promise<void> {
  const { repository, task, sha, at } = claim;
  const { git } = repository;
  const subject = taskName(repository, task);
  const all = court.truths.claims.all(repository);
  const index = all.indexOf(claim);
  const tip = await git.resolve(`refs/heads/${QUEUE_BRANCH}`);
  const isNewest = index === all.length - 1;
  if (isNewest && tip !== sha) {
    court.violate('claim-off-chain', subject, `is claimed, and ${QUEUE_BRANCH} is not moved`);
  }
  const message = (await git.readCommit(sha))?.message ?? '';
  const told = Number(/^Pawl-Day-Attempts: (\d+)$/m.exec(message)?.[1]);
  const before = all
    .slice(0, index)
    .filter((one) => Math.floor(one.at / DAY) === Math.floor(at / DAY));
  // About midnight it is a matter of clocks which day it is.
  const isMidnight = at % DAY < 60 * SECOND;
  if (!isMidnight && told !== before.length) {
    const what = `is claimed as number ${told + 1} of the day, and is number ${before.length + 1}`;
    court.violate('claim-off-chain', subject, what);
  }
}
