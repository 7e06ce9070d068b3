import type { IssueNumber, Millis } from '../../core/ids.ts';
import type {
  AttemptFacts,
  DependencyFacts,
  NoticeFacts,
  OrphanFacts,
  RunFacts,
  Snapshot,
  TaskFacts,
} from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { withAllChecks } from './observe-all-checks.ts';
import { observeCarried } from './observe-carried.ts';
import { observeLedger } from './observe-ledger.ts';
import { observeMissing } from './observe-missing.ts';
import { withLeftClaims } from './observe-left-claims.ts';
import { observeRepository } from './observe-repository.ts';
import type { FirstLook, RepositoryRead } from './observe-repository.ts';
import { observeRoles } from './observe-roles.ts';
import { withRunAttempts } from './observe-run-attempts.ts';
import { findRun, observeRuns } from './observe-runs.ts';
import { observeViewer } from './observe-viewer.ts';
import { observeWorkflows } from './observe-workflows.ts';
import { readHistory } from './read-checks.ts';
import { readRules } from './read-rules.ts';
import { withLostClaims } from './with-lost-claims.ts';
import { readOrphans, readReverts, readTasks } from './read-tasks.ts';
import { withPullReverts } from './with-pull-reverts.ts';

export interface Observation {
  readonly snapshot: Snapshot;
  /** `.github/pawl.yml` on the default branch, as it stands there; `null` if that is no text. */
  readonly policyText: string | undefined | null;
}

export interface ObserveOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => Millis;
  /** Runs that need not be asked for: a job knows of its own that it is alive. */
  readonly knownRuns?: readonly RunFacts[];
  /** What the first look asks for. */
  readonly first?: FirstLook;
}

/**
 * Reads a repository: one request where little changed since the last look, and one more each for further
 * pages, for issues and branches that were not known, and for what only REST tells, where a decision
 * needs it. A run that looks dead without a record may have written it between two of these requests:
 * then everything is read once more, after its end.
 */
export async function observe(
  client: GitHubClient,
  { now, knownRuns = [], first: how }: ObserveOptions,
): Promise<Observation> {
  const first = await look(client, knownRuns, now(), { how });
  const { tasks } = first.snapshot;
  const dead = tasks.flatMap(({ attempts }) => attempts.filter(looksDead));
  if (dead.length === 0) return first;
  const known = [...knownRuns, ...dead.flatMap(({ run }) => run ?? [])];
  return look(client, known, now(), { again: true });
}

function attemptOf({ attempt }: OrphanFacts): AttemptFacts {
  return attempt;
}

function looksDead(attempt: AttemptFacts): boolean {
  return awaitsRecord(attempt) && !attempt.run?.live;
}

async function look(
  client: GitHubClient,
  known: readonly RunFacts[],
  now: Millis,
  { how, again = false }: { readonly how?: FirstLook | undefined; readonly again?: boolean },
): Promise<Observation> {
  const found = await observeRepository(client, now, how);
  const { node, branch } = found;
  const { dangers, ownJobs } = await observeWorkflows(client, node.workflows, branch.name);
  const own = { appId: client.appId, jobs: ownJobs };
  const read = await withAllChecks(client, found, own);
  const viewer = await observeViewer(client, read, own);
  const standing = {
    tasks: await withLeftClaims(client, readTasks(read, viewer)),
    orphans: readOrphans(read, viewer),
  };
  const { ledger, lost } = await observeLedger(
    client,
    node.queue,
    [...standing.tasks.flatMap(({ attempts }) => attempts), ...standing.orphans.map(attemptOf)],
    now,
    again,
  );
  const { tasks: asRead, orphans } = withLostClaims(standing, lost);
  const asksForRuns = [
    ...asRead.flatMap(({ attempts }) => attempts),
    ...orphans.map(attemptOf),
  ].some((attempt) => ownsUnknownRun(attempt, known));
  const runs = [...known, ...(asksForRuns ? await observeRuns(client) : [])];
  const commits = read.branch.target.history.nodes;
  const { tasks, reverts, history } = await withRunAttempts(client, {
    tasks: await withRuns(client, asRead, runs, now),
    reverts: readReverts(read, viewer),
    history: withPullReverts(
      readHistory(commits, own, client.repository.owner),
      commits,
      client.repository,
      asRead,
    ),
  });
  return {
    policyText: node.policy ? (node.policy.text ?? null) : undefined,
    snapshot: {
      repository: {
        id: node.id,
        owner: client.repository.owner,
        name: client.repository.name,
        url: node.url,
        defaultBranch: branch.name,
        head: { sha: branch.target.oid, tree: branch.target.tree.oid },
        history,
        carried: await observeCarried(client, commits, history, { tasks, reverts }, now),
        rules: readRules(branch, read.branches.values(), node.mergeQueue !== null),
        labels: new Map(node.labels.nodes.map(({ id, name }) => [name, id])),
        ciDangers: dangers,
      },
      tasks,
      dependencies: allDependencies(tasks, read.dependencies),
      liveRuns: asksForRuns ? runs.filter(({ live }) => live) : undefined,
      roles: await observeRoles(client, tasks, now),
      orphans: await orphansWithRuns(client, orphans, runs, now),
      missing: await observeMissing(client, read, now),
      reverts,
      notices: readNotices(node),
      ledger,
      dayReverts: undefined,
      paused: undefined,
      refused: [],
    },
  };
}

function readNotices({ notices }: RepositoryRead['node']): readonly NoticeFacts[] {
  return notices.nodes
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .map(({ id, number, title, body, state }) => ({
      id,
      number,
      title,
      body,
      open: state === 'OPEN',
    }))
    .toReversed();
}

function allDependencies(
  tasks: readonly TaskFacts[],
  others: ReadonlyMap<IssueNumber, DependencyFacts>,
): ReadonlyMap<IssueNumber, DependencyFacts> {
  const ofTasks = tasks.map(
    ({ issue }) =>
      [issue.number, { exists: true, open: issue.open, completed: issue.completed }] as const,
  );
  return new Map([...others, ...ofTasks]);
}

/** A claim without a record: whether its run is alive decides everything. */
function ownsUnknownRun(attempt: AttemptFacts, known: readonly RunFacts[]): boolean {
  return awaitsRecord(attempt) && !known.some(({ id }) => id === attempt.claim?.runId);
}

function awaitsRecord({ claim, record, pullRequest }: AttemptFacts): boolean {
  return claim !== undefined && !record && pullRequest?.state !== 'merged';
}

/** One after the other: GitHub's limits count requests at once, too. */
async function withRuns(
  client: GitHubClient,
  tasks: readonly TaskFacts[],
  runs: readonly RunFacts[],
  now: Millis,
): Promise<readonly TaskFacts[]> {
  const all: TaskFacts[] = [];
  for (const task of tasks) {
    const attempts: AttemptFacts[] = [];
    for (const attempt of task.attempts) attempts.push(await withRun(client, attempt, runs, now));
    all.push({ ...task, attempts });
  }
  return all;
}

async function orphansWithRuns(
  client: GitHubClient,
  orphans: readonly OrphanFacts[],
  runs: readonly RunFacts[],
  now: Millis,
): Promise<readonly OrphanFacts[]> {
  const all: OrphanFacts[] = [];
  for (const { task, attempt } of orphans) {
    all.push({ task, attempt: await withRun(client, attempt, runs, now) });
  }
  return all;
}

async function withRun(
  client: GitHubClient,
  attempt: AttemptFacts,
  runs: readonly RunFacts[],
  now: Millis,
): Promise<AttemptFacts> {
  const { claim } = attempt;
  const asks = claim !== undefined && awaitsRecord(attempt);
  return asks
    ? { ...attempt, run: await findRun(client, { ...attempt, claim }, runs, now) }
    : attempt;
}
