import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { FiledTask } from '../population/registry.ts';
import { featurePath } from '../runs/leave-files.ts';
import { HOUR } from '../span.ts';
import { STATUS_LINE } from '../truth/shown.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/** Labels that show a state; one that somebody renamed is his. */
const STATES = new Set(
  ['needs-spec', 'working', 'validating', 'awaiting-review', 'watching', 'needs-human'].map(
    (state) => `agent:${state}`,
  ),
);

/** How a task stands at the end, by what anybody can see on GitHub. */
export type Ending = 'done' | 'needs-human' | 'waiting' | 'cancelled' | 'lost';

/** Every task ends, or waits with a reason that a person can read; what has ended leaves nothing behind. */
export function judgeLiveness(court: Court, endings: Map<string, Ending>): Judge {
  return {
    onEnd: async () => {
      for (const task of court.registry.all) {
        const ending = await endingOf(court, task);
        endings.set(task.plan.key, ending);
        if (ending !== 'lost') continue;
        const subject = taskName(task.repository, task.number);
        court.violate('lost', subject, `${task.plan.key} waits, and nothing says for what`);
      }
      for (const { repository } of court.stage.repositories)
        await judgeLeftovers(court, repository);
    },
  };
}

async function endingOf(
  court: Court,
  { plan, repository, number, gone }: FiledTask,
): Promise<Ending> {
  const issue = repository.issues.get(number);
  if (gone || issue === undefined) return 'cancelled';
  const labels = issue.labels.map(({ name }) => name);
  const subject = taskName(repository, number);
  const ended = issue.state === 'closed' || !labels.includes('agent');
  const state = labels.find((name) => STATES.has(name));
  if (ended && state !== undefined && issue.updatedAt < court.now() - HOUR) {
    court.violate('stale-label', subject, `is a task no more and shows ${state}`);
  }
  if (issue.state === 'closed') {
    const byPawl = issue.closedBy?.id === court.stage.app.bot.id;
    if (!byPawl) return 'cancelled';
    const { git, defaultBranch } = repository;
    const there = await git.readFile(`refs/heads/${defaultBranch}`, featurePath(plan));
    if (there === undefined && !court.wasRewritten(repository)) {
      court.violate('done-and-gone', subject, `is closed as done, and ${plan.key} is not on main`);
    }
    return 'done';
  }
  if (!labels.includes('agent')) return 'cancelled';
  if (labels.includes('agent:needs-human')) {
    if (!isExplained(court, issue)) return 'lost';
    return 'needs-human';
  }
  return isExplained(court, issue) || hasNotice(court, repository) || isQueued(court, repository)
    ? 'waiting'
    : 'lost';
}

/** Into a locked conversation no App can write: who locked it knows why. */
function isExplained(court: Court, { comments, locked }: Issue): boolean {
  const bot = court.stage.app.bot.id;
  return (
    locked || comments.some(({ author, body }) => author.id === bot && body.startsWith(STATUS_LINE))
  );
}

/** One that was taken down just now counts: the day's budget begins anew as the simulation ends. */
function hasNotice(court: Court, repository: Repository): boolean {
  const lately = court.now() - HOUR;
  return [...repository.issues.values()].some(
    ({ state, closedAt, labels }) =>
      (state === 'open' || (closedAt ?? 0) > lately) &&
      labels.some(({ name }) => name === 'agent:notice'),
  );
}

/** Others are at work or were a short while ago, and it waits for its turn. */
function isQueued(court: Court, repository: Repository): boolean {
  const claims = court.truths.claims.all(repository);
  const hour = court.now() - HOUR;
  return claims.some((claim) => claim.at > hour || court.truths.claims.isLive(claim));
}

async function judgeLeftovers(court: Court, repository: Repository): Promise<void> {
  const { claims } = court.truths;
  const calm = court.faults.calmFrom;
  for (const claim of claims.all(repository)) {
    const run = repository.runs.get(claim.runId);
    const ended = run === undefined || run.status === 'completed';
    const since = Math.max(run?.updatedAt ?? 0, claim.at, calm);
    const idle = court.now() - since > 3 * HOUR;
    if (ended && idle && !claim.deleted && !claims.recordOf(claim) && !claim.released) {
      const what = `attempt ${claim.attempt} is dead, and nothing was written down`;
      court.violate('stuck-claim', taskName(repository, claim.task), what);
    }
  }
  for (const { name } of await repository.git.refs('refs/heads/pawl/')) {
    const head = pullHeads(name.replace('refs/heads/', ''));
    const issue = head && repository.issues.get(head.task);
    const closedLong = (issue?.closedAt ?? Infinity) < court.now() - 3 * HOUR;
    if (head && issue?.state === 'closed' && closedLong) {
      court.violate('leftover-branch', taskName(repository, head.task), `${name} is still there`);
    }
  }
  for (const { state, pullRequest, number } of repository.issues.values()) {
    const head = state === 'open' && pullRequest ? pullHeads(pullRequest.headRef) : undefined;
    const issue = head && repository.issues.get(head.task);
    if (head && issue?.state === 'closed') {
      court.violate('leftover-pull', taskName(repository, head.task), `#${number} is still open`);
    }
  }
}
