import type { IssueNumber } from '../../core/ids.ts';
import { isIssueNumber } from '../../core/ids.ts';
import type { BlockerElsewhere, DependencyFacts, Snapshot } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';

/** What GitHub's own dependencies say of some issues. */
export interface Blockers {
  readonly blockedBy: ReadonlyMap<IssueNumber, readonly IssueNumber[]>;
  readonly dependencies: ReadonlyMap<IssueNumber, DependencyFacts>;
  readonly elsewhere: ReadonlyMap<IssueNumber, readonly BlockerElsewhere[]>;
}

/** How long a task that is blocked is believed to be, without being asked about again. */
const BLOCKED_MS = 5 * 60_000;

interface Found {
  readonly here: ReadonlyMap<IssueNumber, DependencyFacts>;
  /** Those that are not closed. */
  readonly elsewhere: readonly BlockerElsewhere[];
}

interface Known extends Found {
  readonly at: number;
}

const NOTHING: Found = { here: new Map(), elsewhere: [] };

const blocked = new WeakMap<GitHubClient, Map<IssueNumber, Known>>();

/**
 * Which issues GitHub's own dependencies name for these, and how they stand: one request an issue, so
 * asked only for tasks that would be started. An issue of another repository blocks until it is closed.
 */
export async function observeBlockers(
  client: GitHubClient,
  numbers: readonly IssueNumber[],
  now: number,
): Promise<Blockers> {
  const blockedBy = new Map<IssueNumber, readonly IssueNumber[]>();
  const dependencies = new Map<IssueNumber, DependencyFacts>();
  const elsewhere = new Map<IssueNumber, readonly BlockerElsewhere[]>();
  // All that is remembered is told at once: each of them would else be found ready first.
  const remembered = [...(blocked.get(client) ?? [])].flatMap(([number, known]) =>
    isFresh(known, now) ? [number] : [],
  );
  for (const number of new Set([...remembered, ...numbers])) {
    const found = await blockersOf(client, number, now);
    blockedBy.set(number, [...found.here.keys()]);
    elsewhere.set(number, found.elsewhere);
    for (const [blocker, facts] of found.here) dependencies.set(blocker, facts);
  }
  return { blockedBy, dependencies, elsewhere };
}

/**
 * The snapshot with what is remembered of tasks that nobody asked about, as they cannot begin now: what
 * is said of them would else change with the room. Believed for as long as what blocks is an open task.
 * `undefined` if that tells nothing.
 */
export function recallBlockers(client: GitHubClient, snapshot: Snapshot): Snapshot | undefined {
  const blockedBy = new Map<IssueNumber, readonly IssueNumber[]>();
  const dependencies = new Map<IssueNumber, DependencyFacts>();
  const memory = blocked.get(client);
  if (memory === undefined || memory.size === 0) return undefined;
  const open = new Set(snapshot.tasks.flatMap(({ issue }) => (issue.open ? [issue.number] : [])));
  for (const { issue } of snapshot.tasks) {
    const known = issue.blockedBy === undefined ? memory.get(issue.number) : undefined;
    if (known === undefined) continue;
    const found = [...known.here];
    if (known.elsewhere.length > 0) continue;
    if (found.some(([number, facts]) => facts.open && !open.has(number))) continue;
    blockedBy.set(issue.number, [...known.here.keys()]);
    for (const [number, facts] of found) dependencies.set(number, facts);
  }
  if (blockedBy.size === 0) return undefined;
  return withBlockers(snapshot, { blockedBy, dependencies, elsewhere: new Map() });
}

/** The snapshot with what was found; what it already knew of an issue's state stands. */
export function withBlockers(snapshot: Snapshot, blockers: Blockers): Snapshot {
  return {
    ...snapshot,
    tasks: snapshot.tasks.map((task) => {
      const blockedBy = blockers.blockedBy.get(task.issue.number);
      const blockedElsewhere = blockers.elsewhere.get(task.issue.number) ?? [];
      return blockedBy ? { ...task, issue: { ...task.issue, blockedBy, blockedElsewhere } } : task;
    }),
    dependencies: new Map([...blockers.dependencies, ...snapshot.dependencies]),
  };
}

/** Of what may begin GitHub is asked each time; what waits may wait for some minutes more. */
async function blockersOf(client: GitHubClient, number: IssueNumber, now: number): Promise<Found> {
  const memory = blocked.get(client) ?? new Map<IssueNumber, Known>();
  blocked.set(client, memory);
  const known = memory.get(number);
  if (known && isFresh(known, now)) return known;
  const found = await askBlockers(client, number);
  const waits = found.elsewhere.length > 0 || [...found.here.values()].some(({ open }) => open);
  if (waits) memory.set(number, { at: now, ...found });
  else memory.delete(number);
  return found;
}

function isFresh({ at }: Known, now: number): boolean {
  return now - at < BLOCKED_MS;
}

async function askBlockers(client: GitHubClient, number: IssueNumber): Promise<Found> {
  try {
    const issues = await client.rest(
      { what: 'observe blockers', task: number },
      'GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
      { issue_number: number, per_page: 100 },
      // Whether a dependency moves the issue's `updatedAt` is not documented: GitHub is asked each time.
      { etag: true },
    );
    const { owner, name } = client.repository;
    const home = `/repos/${owner}/${name}`.toLowerCase();
    const here = new Map<IssueNumber, DependencyFacts>();
    const elsewhere: BlockerElsewhere[] = [];
    for (const { number: blocker, repository_url: url, state, state_reason: why } of issues) {
      if (isIssueNumber(blocker) && url.toLowerCase().endsWith(home)) {
        const completed = why === 'completed';
        here.set(blocker, { exists: true, open: state === 'open', completed });
      } else if (state !== 'closed') elsewhere.push(readElsewhere(url, blocker));
    }
    return { here, elsewhere };
  } catch (error) {
    if (hasStatus(error, 410)) return NOTHING;
    if (hasStatus(error, 404) && !(await hasBlockers(client, number))) return NOTHING;
    throw error;
  }
}

function readElsewhere(url: string, number: number): BlockerElsewhere {
  const [, owner, repo] = /\/repos\/([\w.-]+)\/([\w.-]+)$/.exec(url) ?? [];
  return owner !== undefined && repo !== undefined && isIssueNumber(number)
    ? { owner, repo, number }
    : undefined;
}

/**
 * 'Not found' is what a GitHub answers that has no dependencies, and what any may answer for a moment:
 * believed at once it would begin what is blocked. The issue itself tells how many there are.
 */
async function hasBlockers(client: GitHubClient, number: IssueNumber): Promise<boolean> {
  try {
    const issue = await client.rest(
      { what: 'observe blockers', task: number },
      'GET /repos/{owner}/{repo}/issues/{issue_number}',
      { issue_number: number },
    );
    return (issue.issue_dependencies_summary?.total_blocked_by ?? 0) > 0;
  } catch (error) {
    if (hasStatus(error, 410)) return false;
    throw error;
  }
}
