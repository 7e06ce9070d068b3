import { parseClaimBranch } from '../core/claim.ts';
import type { IssueNumber } from '../core/ids.ts';
import type {
  AttemptFacts,
  DependencyFacts,
  RunFacts,
  Snapshot,
  TaskFacts,
} from '../core/snapshot.ts';
import { parseTaskSpec } from '../core/task-spec.ts';
import { PawlError } from '../errors.ts';
import type { GitHubClient } from './client.ts';
import { missingAllowed, observeIssues, readDependencies } from './observe-issues.ts';
import { PAGE_QUERY, repositoryQuery } from './observe-query.ts';
import { findRun, observeRuns } from './observe-runs.ts';
import { issuesSchema, pageSchema, repositorySchema } from './observe-schema.ts';
import type { IssueNode, RefNode } from './observe-schema.ts';
import { readHistory } from './read-checks.ts';
import { readTask } from './read-facts.ts';

export interface Observation {
  readonly snapshot: Snapshot;
  /** `.github/pawl.yml` on the default branch, as it stands there. */
  readonly policyText: string | undefined;
}

export interface ObserveOptions {
  /** Runs that need not be asked for: a job knows of its own that it is alive. */
  readonly knownRuns?: readonly RunFacts[];
}

/**
 * Reads a repository: one request, and one more each for further pages, for issues outside the list,
 * and for workflow runs where a decision may need them. A run that looks dead without a record may have
 * written it between two of these requests: then everything is read once more, after its end.
 */
export async function observe(
  client: GitHubClient,
  { knownRuns = [] }: ObserveOptions = {},
): Promise<Observation> {
  const first = await look(client, knownRuns);
  const { tasks } = first.snapshot;
  const dead = tasks.flatMap(({ attempts }) => attempts.filter(looksDead));
  if (dead.length === 0) return first;
  return look(client, [...knownRuns, ...dead.flatMap(({ run }) => run ?? [])]);
}

function looksDead(attempt: AttemptFacts): boolean {
  return awaitsRecord(attempt) && !attempt.run?.live;
}

async function look(client: GitHubClient, known: readonly RunFacts[]): Promise<Observation> {
  const variables = { ...client.repository, appId: client.appId };
  const expected = [...client.dependencies];
  const query = repositoryQuery(expected);
  const answer = await missingAllowed(client, 'observe', query, variables);
  const { repository } = repositorySchema.parse(answer);
  const branch = repository.defaultBranchRef;
  if (!branch)
    throw new PawlError(
      'PAWL_NOT_A_REPOSITORY',
      `${client.repository.owner}/${client.repository.name} is empty`,
    );

  const { issues, refs } = await furtherPages(client, repository);
  const open = issues.map((issue) => readTask(issue, refs));
  const wanted = missingDependencies(open);
  const others = await observeIssues(
    client,
    missingOwners(open, refs),
    wanted.filter((number) => !client.dependencies.has(number)),
  );
  client.dependencies = new Set(wanted);
  const fields = issuesSchema.parse(answer).repository;
  const dependencies = new Map([...readDependencies(fields, expected), ...others.dependencies]);
  const tasks = [...open, ...others.owners.map((issue) => readTask(issue, refs))];

  const asksForRuns = tasks.some((task) => ownsUnknownRun(task, known));
  const runs = [...known, ...(asksForRuns ? await observeRuns(client) : [])];
  return {
    policyText: repository.policy?.text ?? undefined,
    snapshot: {
      repository: {
        id: repository.id,
        owner: client.repository.owner,
        name: client.repository.name,
        url: repository.url,
        defaultBranch: branch.name,
        head: { sha: branch.target.oid, tree: branch.target.tree.oid },
        history: readHistory(branch.target.history.nodes),
        requiredChecks:
          branch.refUpdateRule?.requiredStatusCheckContexts?.filter((name) => name !== null) ?? [],
        labels: new Map(repository.labels.nodes.map(({ id, name }) => [name, id])),
      },
      tasks: await Promise.all(tasks.map((task) => withRuns(client, task, runs))),
      dependencies: allDependencies(tasks, dependencies),
      liveRuns: asksForRuns ? runs.filter(({ live }) => live) : undefined,
    },
  };
}

type RepositoryNode = ReturnType<typeof repositorySchema.parse>['repository'];

async function furtherPages(
  client: GitHubClient,
  first: RepositoryNode,
): Promise<{ issues: readonly IssueNode[]; refs: readonly RefNode[] }> {
  const issues = [...first.issues.nodes];
  const refs = [...(first.refs?.nodes ?? [])];
  let issuePage = first.issues.pageInfo;
  let refPage = first.refs?.pageInfo ?? { hasNextPage: false, endCursor: null };
  while (issuePage.hasNextPage || refPage.hasNextPage) {
    const { repository } = pageSchema.parse(
      await client.graphql({ what: 'observe' }, PAGE_QUERY, {
        ...client.repository,
        appId: client.appId,
        issuesAfter: issuePage.endCursor,
        refsAfter: refPage.endCursor,
        issues: issuePage.hasNextPage,
        refs: refPage.hasNextPage,
      }),
    );
    issues.push(...(repository.issues?.nodes ?? []));
    refs.push(...(repository.refs?.nodes ?? []));
    issuePage = repository.issues?.pageInfo ?? { ...issuePage, hasNextPage: false };
    refPage = repository.refs?.pageInfo ?? { ...refPage, hasNextPage: false };
  }
  return { issues, refs };
}

/** Issues that own a claim but are not in the list of tasks: closed, or their label was taken off. */
function missingOwners(
  open: readonly TaskFacts[],
  refs: readonly RefNode[],
): readonly IssueNumber[] {
  const known = new Set(open.map(({ issue }) => issue.number));
  const owners = refs.flatMap((ref) => parseClaimBranch(`pawl/${ref.name}`)?.task ?? []);
  return [...new Set(owners)].filter((number) => !known.has(number));
}

function missingDependencies(open: readonly TaskFacts[]): readonly IssueNumber[] {
  const known = new Set(open.map(({ issue }) => issue.number));
  return [...new Set(open.flatMap(dependenciesOf))].filter((number) => !known.has(number));
}

function dependenciesOf({ issue }: TaskFacts): readonly IssueNumber[] {
  const parsed = parseTaskSpec(issue);
  return parsed.ok ? parsed.spec.dependsOn : [];
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
function ownsUnknownRun({ attempts }: TaskFacts, known: readonly RunFacts[]): boolean {
  return attempts.some(
    (attempt) => awaitsRecord(attempt) && !known.some(({ id }) => id === attempt.claim?.runId),
  );
}

function awaitsRecord({ claim, record, pullRequest }: AttemptFacts): boolean {
  return claim !== undefined && !record && pullRequest?.state !== 'merged';
}

async function withRuns(
  client: GitHubClient,
  task: TaskFacts,
  runs: readonly RunFacts[],
): Promise<TaskFacts> {
  const attempts = task.attempts.map(async (attempt) => {
    const { claim } = attempt;
    if (!claim || !awaitsRecord(attempt)) return attempt;
    return { ...attempt, run: await findRun(client, claim, runs) };
  });
  return { ...task, attempts: await Promise.all(attempts) };
}
