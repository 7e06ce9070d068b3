import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { HOUR } from '../span.ts';
import { HEADLINES, readShown } from '../truth/shown.ts';
import type { Shown } from '../truth/shown.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { namedBy } from './named-by.ts';
import { pullHeads } from './pull-heads.ts';
import { isSettled } from './settled.ts';

/** So many hourly looks in a row find it wrong: on a bad day Pawl is held up for more than an hour. */
const LOOKS = 3;

/**
 * What labels and status comment say of a task is so: at most one state is shown, the comment says the
 * same, with a reason and what happens next, and what GitHub holds bears it out. A while is granted.
 */
export function judgeShows(court: Court): Judge {
  /** What has been wrong lately, and for how many hours, by task. */
  let before = new Map<string, { readonly what: string; readonly times: number }>();
  return {
    onHour: () => {
      const wrong = new Map<string, { readonly what: string; readonly times: number }>();
      for (const { repository, number } of court.registry.all) {
        const issue = repository.issues.get(number);
        if (!issue || issue.state === 'closed') continue;
        if (!issue.labels.some(({ name }) => name === 'agent')) continue;
        if (!isSettled(court, repository, court.now() - LOOKS * HOUR)) continue;
        const what = findWrong(court, repository, issue);
        if (what === undefined) continue;
        const subject = taskName(repository, number);
        const known = before.get(subject);
        const times = known?.what === what ? known.times + 1 : 1;
        wrong.set(subject, { what, times });
        if (times === LOOKS) court.violate('shown-wrong', subject, what);
      }
      before = wrong;
    },
  };
}

function findWrong(court: Court, repository: Repository, issue: Issue): string | undefined {
  const shown = readShown(issue, court.stage.app.bot.id);
  const { labels, headline, reason, next } = shown;
  const [label, ...more] = labels;
  if (more.length > 0) return `shows ${labels.join(' and ')}`;
  // Into a locked conversation no App can write: there the labels alone are Pawl's to keep right.
  if (issue.locked) return findUntrue(court, repository, issue, shown);
  if (headline !== undefined && (reason === '' || next === ''))
    return 'says no reason, or not what next';
  const wanted = label === undefined ? 'Queued' : HEADLINES.get(label);
  if (headline !== undefined && headline !== wanted) {
    return `shows ${label ?? 'no state'}, and its comment says ${headline}`;
  }
  if (label !== undefined && headline === undefined)
    return `shows ${label}, and no comment says why`;
  return findUntrue(court, repository, issue, shown);
}

/** What GitHub holds decides. */
function findUntrue(
  court: Court,
  repository: Repository,
  issue: Issue,
  { labels: [label] }: Shown,
): string | undefined {
  const claims = court.truths.claims.ofTask(repository, issue.number);
  const live = claims.some((claim) => court.truths.claims.isLive(claim));
  const pulls = [...repository.issues.values()].flatMap(({ state, pullRequest: pull }) => {
    const head = pull && pullHeads(pull.headRef);
    if (!pull || head?.task !== issue.number || head.isRevert) return [];
    return [{ isOpen: state === 'open', isMerged: pull.merged, attempt: head.attempt }];
  });
  const open = pulls.some(({ isOpen }) => isOpen);
  const merged = pulls.some(({ isMerged }) => isMerged);
  const malformed = !issue.body.includes('## Acceptance criteria');
  switch (label) {
    case 'agent:working':
      return live ? undefined : 'shows that it is worked on, and no run lives';
    case 'agent:validating':
    case 'agent:awaiting-review':
      return open ? undefined : `shows ${label}, and has no open pull request`;
    case 'agent:watching':
      return merged ? undefined : 'shows that it is watched, and nothing was merged';
    case 'agent:needs-spec':
      return malformed ? undefined : 'shows that its text is bad, and it is not';
    case undefined: {
      if (live) return 'shows nothing, and is being worked on';
      if (malformed && !issue.locked) return 'shows nothing, and its text is bad';
      if (!malformed && waitsForEver(repository, issue)) return 'shows nothing, and waits for ever';
      const newest = pulls.at(-1);
      const its = claims.find(({ attempt }) => attempt === newest?.attempt);
      const record = its && court.truths.claims.recordOf(its);
      const waits = newest?.isOpen === true && record?.outcome === 'published' && !its?.touched;
      return waits ? 'shows nothing, and its pull request is open' : undefined;
    }
    default:
      return live ? 'asks for a person while a run lives' : undefined;
  }
}

/** It depends on what depends on it, or on what is not there. */
function waitsForEver(repository: Repository, issue: Issue): boolean {
  return namedBy(issue).some((number) => {
    const other = repository.issues.get(number);
    if (other === undefined) return true;
    const isTask = other.state === 'open' && other.labels.some(({ name }) => name === 'agent');
    const isWellFormed = other.body.includes('## Acceptance criteria');
    return isTask && isWellFormed && namedBy(other).includes(issue.number);
  });
}
