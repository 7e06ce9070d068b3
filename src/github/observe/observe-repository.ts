import { claimBranch, parseClaimBranch, parseRevertBranch } from '../../core/claim.ts';
import type { IssueNumber, Millis } from '../../core/ids.ts';
import { PawlError } from '../../errors.ts';
import type { GitHubClient } from '../client/client.ts';
import { readIssues } from './observe-issues.ts';
import { observeLeft } from './observe-left.ts';
import { memoryOf } from './observe-memory.ts';
import type { LastLook } from './observe-memory.ts';
import { observeLists } from './observe-lists.ts';
import type { Lists } from './observe-lists.ts';
import type { Wanted } from './observe-query.ts';
import type { OwnChecks } from './own-workflows.ts';
import type { RefNode } from './observe-ref-schema.ts';
import { BATCH, observeWanted } from './observe-wanted.ts';
import type { Found } from './observe-wanted.ts';
import { commitsToJudge, MOST_JUDGED, withRemembered } from './remember-history.ts';
import { isFinalBranch } from './read-branch.ts';
import { isListedTask, showsState } from './read-issue.ts';
import type { IssueRead } from './read-issue.ts';

/** What GitHub says of a repository now, and all of its tasks and branches as they are known now. */
export type RepositoryRead = Pick<Lists, 'viewer' | 'node' | 'branch'> &
  Pick<LastLook, 'issues' | 'branches'> &
  Pick<Found, 'dependencies'>;

/** What somebody who looks for the first time knows already. A guess: what is wrong in it costs a request. */
export interface Expected {
  readonly defaultBranch: string;
  /** Names of branches, `pawl/…`. */
  readonly branches: readonly string[];
}

/** How a repository is looked at for the first time. */
export interface FirstLook {
  readonly expected?: Expected | undefined;
  /**
   * Of how many of the newest commits the checks are asked for. Where none of them is green, those of
   * all are asked for besides.
   */
  readonly judged?: number | undefined;
}

/** How long a memory is trusted: what GitHub's lists do not tell is found out after that. */
const MEMORY: Millis = 60 * 60_000;

/** How many tasks may be at work next: a branch in full has its price. */
const EXPECTED = 2;

/** GitHub's clocks and replicas, and ours, lag behind one another by less than this. */
const MARGIN: Millis = 60_000;

/**
 * Reads a repository. What was seen before and has not changed since is not asked for again; where the
 * memory does not fit what GitHub says (a label was taken off, an issue moved away), all is read anew.
 */
export async function observeRepository(
  client: GitHubClient,
  now: Millis,
  { expected, judged = MOST_JUDGED }: FirstLook = {},
): Promise<RepositoryRead> {
  const { last } = memoryOf(client);
  const isFresh = last !== undefined && now >= last.readAt && now - last.readAt < MEMORY;
  const read =
    (isFresh ? await readRepository(client, last, now, { judged }) : undefined) ??
    (await readRepository(client, undefined, now, { expected, judged }));
  if (!read) throw new PawlError('PAWL_GITHUB_FAILED', 'the list of tasks does not fit itself');
  return read;
}

/** Gives `undefined` if what is remembered does not fit. */
async function readRepository(
  client: GitHubClient,
  last: LastLook | undefined,
  now: Millis,
  { expected, judged }: FirstLook & { readonly judged: number },
): Promise<RepositoryRead | undefined> {
  const again = last ? askedAgain(last) : { ...NOTHING, branches: expected?.branches ?? [] };
  const guess = last?.defaultBranch ?? expected?.defaultBranch;
  const lists = await observeLists(client, {
    since: last && unseenSince(last),
    wanted: again,
    defaultBranch: guess,
    judged: last ? commitsToJudge(last.history, knownOwn(client)) : judged,
  });
  const { found, node } = lists;
  const branch = last ? withRemembered(lists.branch, last.history) : lists.branch;
  if (!branch) return undefined;
  // What was told of branches was told with an eye to the one that was taken for the default.
  if (guess !== undefined && guess !== branch.name) {
    return last ? undefined : readRepository(client, undefined, now, { judged });
  }

  const issues = new Map(last?.issues);
  for (const number of again.issues) issues.delete(number);
  const changed = await readIssues(client, [...lists.issues, ...found.issues]);
  for (const read of changed) issues.set(read.issue.number, read);
  const left: IssueNumber[] = [];
  if (last && listedOf(issues).length > node.open.totalCount) {
    for (const number of await observeLeft(client, unseenSince(last))) {
      const known = issues.get(number);
      if (!known || !isListedTask(known.issue)) continue;
      issues.delete(number);
      if (showsState(known.issue)) left.push(number);
    }
  }
  const listed = listedOf(issues);
  if (last && listed.length !== node.open.totalCount) return undefined;

  const kept = keptBranches(lists, last);
  const dependencies = dependenciesOf(listed);
  const isChanged = new Set(changed.map(({ issue }) => issue.number));
  const more = await observeWanted(client, branch.name, {
    branches: [...lists.tips.keys()].filter((name) => !kept.has(name)),
    issues: [...new Set([...left, ...unreadIssues(lists, last, issues)])].filter(
      (number) => !isChanged.has(number) || !issues.has(number),
    ),
    dependencies: dependencies.filter((number) => !found.dependencies.has(number)),
  });
  for (const read of await readIssues(client, more.issues)) issues.set(read.issue.number, read);
  const owners = new Set([...lists.tips.keys()].flatMap(ownerOf));
  for (const [number, { issue }] of issues) {
    const isTask = isListedTask(issue) || owners.has(number) || showsState(issue);
    if (!isTask) issues.delete(number);
  }
  const branches = new Map([...kept, ...more.branches]);
  const states = new Map([...found.dependencies, ...more.dependencies]);
  const [newest] = node.newest.nodes;
  memoryOf(client).last = {
    readAt: last?.readAt ?? now,
    lookedAt: now,
    defaultBranch: branch.name,
    history: branch.target.history.nodes,
    newest: Math.max(last?.newest ?? 0, newest?.updatedAt ?? 0),
    issues,
    branches,
    dependencies,
  };
  return {
    viewer: lists.viewer,
    node,
    branch,
    issues,
    branches,
    dependencies: new Map(
      dependencies.flatMap((number) => {
        const state = states.get(number);
        return state ? [[number, state] as const] : [];
      }),
    ),
  };
}

/** What was Pawl's own at the last look: what is asked for rests on it, nothing that is decided. */
function knownOwn(client: GitHubClient): OwnChecks {
  return { appId: client.appId, jobs: memoryOf(client).workflows?.ownJobs ?? new Map() };
}

function listedOf(issues: ReadonlyMap<IssueNumber, IssueRead>): readonly IssueRead[] {
  return [...issues.values()].filter(({ issue }) => isListedTask(issue));
}

/**
 * From when on a change may not have been seen. Long after the newest one all until then had come to
 * light; sooner, another that is as old may not have.
 */
function unseenSince({ newest, lookedAt }: LastLook): Millis {
  return lookedAt - newest > MARGIN ? newest + 1000 : newest - MARGIN;
}

const NOTHING: Wanted = { branches: [], issues: [], dependencies: [] };

/**
 * What may have changed without a trace in GitHub's lists: branches that are not at their end, issues
 * that are no tasks any more, comments that wait for Pawl's reaction, and what tasks wait for.
 */
function askedAgain(last: LastLook): Wanted {
  const { branches, issues, dependencies } = last;
  const live = [...branches].flatMap(([name, ref]) => (isFinalBranch(ref) ? [] : [name]));
  const unsure = [...issues.values()].filter(
    ({ issue, commands }) => !isListedTask(issue) || commands.some(({ answered }) => !answered),
  );
  return {
    branches: [...live, ...nextBranches(last, live)].slice(0, BATCH.branches),
    issues: unsure.map(({ issue }) => issue.number).slice(0, BATCH.issues),
    dependencies: dependencies.slice(0, BATCH.dependencies),
  };
}

/** The next attempts of the first tasks that nobody was at work on: they may be claimed by now. */
function nextBranches({ branches, issues }: LastLook, live: readonly string[]): readonly string[] {
  const owners = new Set(live.flatMap(ownerOf));
  const newest = new Map<IssueNumber, number>();
  for (const name of branches.keys()) {
    const claim = parseClaimBranch(name);
    if (claim) newest.set(claim.task, Math.max(newest.get(claim.task) ?? 0, claim.attempt));
  }
  return [...issues.values()]
    .filter(({ issue }) => isListedTask(issue) && !owners.has(issue.number))
    .slice(0, EXPECTED)
    .map(({ issue }) => claimBranch(issue.number, (newest.get(issue.number) ?? 0) + 1));
}

/** Branches that were just read, or that are at their end and stand where they stood. */
function keptBranches(
  { tips, found }: Lists,
  last: LastLook | undefined,
): ReadonlyMap<string, RefNode> {
  const kept = new Map<string, RefNode>();
  for (const [name, tip] of tips) {
    const known = last?.branches.get(name);
    const isKept = known?.target.oid === tip && isFinalBranch(known);
    const ref = found.branches.get(name) ?? (isKept ? known : undefined);
    if (ref) kept.set(name, ref);
  }
  return kept;
}

/**
 * Issues that own a branch and are not known, and those that lost one: then what refers to the issue
 * tells what became of its pull request.
 */
function unreadIssues(
  { tips }: Lists,
  last: LastLook | undefined,
  issues: ReadonlyMap<IssueNumber, IssueRead>,
): readonly IssueNumber[] {
  const unknown = [...tips.keys()].flatMap(ownerOf).filter((number) => !issues.has(number));
  const left = [...(last?.branches.keys() ?? [])]
    .filter((name) => !tips.has(name))
    .flatMap(ownerOf)
    .filter((number) => issues.has(number));
  return [...new Set([...unknown, ...left])];
}

/** The issue whose attempt a branch is. */
export function ownerOf(name: string): readonly IssueNumber[] {
  const owner = parseClaimBranch(name) ?? parseRevertBranch(name);
  return owner ? [owner.task] : [];
}

function dependenciesOf(listed: readonly IssueRead[]): readonly IssueNumber[] {
  const known = new Set(listed.map(({ issue }) => issue.number));
  const all = listed.flatMap(({ issue }) => (issue.spec.ok ? issue.spec.spec.dependsOn : []));
  return [...new Set(all)].filter((number) => !known.has(number));
}
