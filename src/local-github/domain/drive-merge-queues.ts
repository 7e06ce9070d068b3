import type { AccountActor } from '../model/account.ts';
import type { QueueEntry } from '../model/merge-queue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { mergeQueueApp } from './accounts.ts';
import { demandsOn, queueOf } from './branch-rules.ts';
import type { NumberedPull } from './create-pull.ts';
import { landMerge } from './land-merge.ts';
import { entriesOf, leaveQueue } from './merge-queue.ts';
import { endTrial, startTrial } from './queue-trial.ts';
import { requiredCheckState } from './required-checks.ts';

/** What may change how an entry stands. */
const CAUSES = new Set(['check_run', 'status', 'push', 'pull_request']);

/**
 * Drives the merge queues of a world: whenever something happens that may matter, each branch's first
 * entry is looked at, and tested, merged or removed. One entry is tested at a time: groups of several
 * are not built. It does not matter which event it was, nor how often.
 */
export function driveMergeQueues(world: World): void {
  const turns = new WeakMap<Repository, Promise<void>>();
  const look = (repository: Repository): void =>
    world.clock.start(() => {
      const turn = (turns.get(repository) ?? Promise.resolve())
        .then(() => settle(repository))
        .catch((error: unknown) => process.emitWarning(String(error)));
      turns.set(repository, turn);
      return turn;
    });
  const settle = async (repository: Repository): Promise<void> => {
    const branches = new Set(repository.mergeQueue.map(({ baseRef }) => baseRef));
    for (const branch of branches) {
      while (await settleFirst(world, repository, branch, () => look(repository))) continue;
    }
  };
  world.events.on(({ name, repository }) => {
    if (CAUSES.has(name) && repository.mergeQueue.length > 0) look(repository);
  });
}

/** Looks at the first entry of a branch; gives whether it left, so that the next is to be looked at. */
async function settleFirst(
  world: World,
  repository: Repository,
  branch: string,
  lookAgain: () => void,
): Promise<boolean> {
  const [entry] = entriesOf(repository, branch);
  if (entry === undefined) return false;
  const settings = queueOf(repository, branch);
  const numbered = standing(repository, entry);
  const leave = async (reason: Parameters<typeof leaveQueue>[4]): Promise<boolean> => {
    await leaveQueue(world, repository, queueActor(world, entry), entry, reason);
    return true;
  };
  if (settings === undefined) return leave('BRANCH_PROTECTIONS');
  if (numbered === undefined) return leave('MANUAL');
  const base = await repository.git.resolve(`refs/heads/${branch}`);
  if (entry.trial !== undefined && entry.trial.base !== base) {
    await endTrial(world, repository, queueActor(world, entry), entry, 'invalidated');
  }
  if (entry.trial === undefined) {
    const started = await startTrial(world, repository, entry, numbered, settings);
    if (started === undefined) return leave('MERGE_CONFLICT');
    world.clock.after(settings.checkTimeoutMinutes * 60_000, lookAgain);
  }
  const { trial } = entry;
  if (trial === undefined) return false;
  const checks = demandsOn(repository, branch).flatMap((demands) => demands.checks);
  const states = checks.map((check) => requiredCheckState(repository, trial.sha, check));
  if (states.includes('failing')) return leave('CI_FAILURE');
  if (states.some((state) => state !== 'passed')) {
    return world.clock.now() >= trial.deadline ? leave('CI_TIMEOUT') : false;
  }
  const actor = queueActor(world, entry);
  if (!(await landMerge(world, repository, actor, numbered, trial))) return true;
  return leave('MERGE');
}

/** The pull request of an entry, if it can still be merged as it was enqueued. */
function standing(repository: Repository, entry: QueueEntry): NumberedPull | undefined {
  const issue = repository.issues.get(entry.number);
  const pull = issue?.pullRequest;
  if (issue === undefined || pull === undefined || issue.state === 'closed') return undefined;
  const isSame = pull.headSha === entry.headSha && pull.baseRef === entry.baseRef;
  return isSame ? { issue, pull } : undefined;
}

/** The queue's own bot; what a job's token enqueued starts no workflow when it is merged either. */
function queueActor(world: World, { enqueuer }: QueueEntry): AccountActor {
  return { ...enqueuer, user: mergeQueueApp(world).bot };
}
