import type { IssueNumber } from '../core/ids.ts';
import { isIssueNumber } from '../core/ids.ts';
import type { DependencyFacts, Snapshot } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { hasStatus } from './explain-failure.ts';

/** What GitHub's own dependencies say of some issues. */
export interface Blockers {
  readonly blockedBy: ReadonlyMap<IssueNumber, readonly IssueNumber[]>;
  readonly dependencies: ReadonlyMap<IssueNumber, DependencyFacts>;
}

/** How long a task that is blocked is believed to be, without being asked about again. */
const BLOCKED_MS = 5 * 60_000;

interface Known {
  readonly at: number;
  readonly found: ReadonlyMap<IssueNumber, DependencyFacts>;
}

const blocked = new WeakMap<GitHubClient, Map<IssueNumber, Known>>();

/**
 * Which issues GitHub's own dependencies name for these, and how they stand: one request an issue, so
 * asked only for tasks that would be started. An issue of another repository is left out.
 */
export async function observeBlockers(
  client: GitHubClient,
  numbers: readonly IssueNumber[],
  now: number,
): Promise<Blockers> {
  const blockedBy = new Map<IssueNumber, readonly IssueNumber[]>();
  const dependencies = new Map<IssueNumber, DependencyFacts>();
  // All that is remembered is told at once: each of them would else be found ready first.
  const remembered = [...(blocked.get(client) ?? [])].flatMap(([number, known]) =>
    isFresh(known, now) ? [number] : [],
  );
  for (const number of new Set([...remembered, ...numbers])) {
    const found = await blockersOf(client, number, now);
    blockedBy.set(number, [...found.keys()]);
    for (const [blocker, facts] of found) dependencies.set(blocker, facts);
  }
  return { blockedBy, dependencies };
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
    const found = [...known.found];
    if (found.some(([number, facts]) => facts.open && !open.has(number))) continue;
    blockedBy.set(issue.number, [...known.found.keys()]);
    for (const [number, facts] of found) dependencies.set(number, facts);
  }
  return blockedBy.size === 0 ? undefined : withBlockers(snapshot, { blockedBy, dependencies });
}

/** The snapshot with what was found; what it already knew of an issue's state stands. */
export function withBlockers(snapshot: Snapshot, blockers: Blockers): Snapshot {
  return {
    ...snapshot,
    tasks: snapshot.tasks.map((task) => {
      const blockedBy = blockers.blockedBy.get(task.issue.number);
      return blockedBy ? { ...task, issue: { ...task.issue, blockedBy } } : task;
    }),
    dependencies: new Map([...blockers.dependencies, ...snapshot.dependencies]),
  };
}

/** Of what may begin GitHub is asked each time; what waits may wait for some minutes more. */
async function blockersOf(
  client: GitHubClient,
  number: IssueNumber,
  now: number,
): Promise<Known['found']> {
  const memory = blocked.get(client) ?? new Map<IssueNumber, Known>();
  blocked.set(client, memory);
  const known = memory.get(number);
  if (known && isFresh(known, now)) return known.found;
  const found = await askBlockers(client, number);
  if ([...found.values()].some(({ open }) => open)) memory.set(number, { at: now, found });
  else memory.delete(number);
  return found;
}

function isFresh({ at }: Known, now: number): boolean {
  return now - at < BLOCKED_MS;
}

async function askBlockers(
  client: GitHubClient,
  number: IssueNumber,
): Promise<ReadonlyMap<IssueNumber, DependencyFacts>> {
  try {
    const issues = await client.rest(
      { what: 'observe blockers', task: number },
      'GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
      { issue_number: number, per_page: 100 },
      // Whether a dependency moves the issue's `updatedAt` is not documented: GitHub is asked each time.
      { etag: true },
    );
    const { owner, name } = client.repository;
    const here = `/repos/${owner}/${name}`.toLowerCase();
    return new Map(
      issues.flatMap((issue) => {
        if (!isIssueNumber(issue.number)) return [];
        if (!issue.repository_url.toLowerCase().endsWith(here)) return [];
        const open = issue.state === 'open';
        const completed = issue.state_reason === 'completed';
        return [[issue.number, { exists: true, open, completed }] as const];
      }),
    );
  } catch (error) {
    if (hasStatus(error, 410)) return new Map();
    if (hasStatus(error, 404) && !(await hasBlockers(client, number))) return new Map();
    throw error;
  }
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
