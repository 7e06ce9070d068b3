import { demandsOn } from '../../domain/branch-rules.ts';
import { runsOfSuite } from '../../domain/commit-checks.ts';
import { latestRuns } from '../../domain/check-suites.ts';
import type { CheckRun, CheckSuite, CommitStatus } from '../../model/check.ts';
import { parseNodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { annotationPage } from '../../rest/present/annotation.ts';
import { checkRunPage } from '../../rest/present/check-run.ts';
import { connection, type PageArguments } from '../connection.ts';
import { admits, admitsOneOf } from '../filter.ts';
import type { Node, Nodes } from '../nodes.ts';
import { GraphqlProblem } from '../problem.ts';
import { workflowRunNode } from './workflow-run-node.ts';

interface RunFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
  readonly checkType?: 'ALL' | 'LATEST' | null;
  readonly status?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly conclusions?: readonly string[] | null;
}

interface RequiredArguments {
  readonly pullRequestNumber?: number | null;
  readonly pullRequestId?: string | null;
}

export function checkSuiteNode(nodes: Nodes, repository: Repository, suite: CheckSuite): Node {
  const { clock, addresses } = nodes.world;
  const path = `/${repository.fullName}/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`;
  const workflowRun =
    suite.workflowRunId === undefined ? undefined : repository.runs.get(suite.workflowRunId);
  return {
    __typename: 'CheckSuite',
    id: suite.nodeId,
    databaseId: suite.id,
    app: () => nodes.app(suite.app),
    status: suite.status.toUpperCase(),
    conclusion: suite.conclusion?.toUpperCase() ?? null,
    createdAt: clock.iso(suite.createdAt),
    updatedAt: clock.iso(suite.updatedAt),
    resourcePath: path,
    url: `${addresses.web}${path}`,
    repository: () => nodes.repository(repository),
    commit: () => nodes.object(repository, suite.headSha),
    branch: () =>
      suite.headBranch === undefined
        ? null
        : nodes.ref(repository, `refs/heads/${suite.headBranch}`),
    workflowRun: () =>
      workflowRun === undefined ? null : workflowRunNode(nodes, repository, workflowRun),
    checkRuns: (args: PageArguments & { readonly filterBy?: RunFilter | null }) => {
      const all = runsOfSuite(repository, suite);
      const runs = args.filterBy?.checkType === 'ALL' ? all : latestRuns(all);
      const found = runs.filter((run) => isWanted(run, args.filterBy ?? {}));
      return connection(
        'checkRuns',
        found,
        args,
        (run) => run.id,
        (run) => nodes.checkRun(repository, run),
      );
    },
  };
}

export function checkRunNode(nodes: Nodes, repository: Repository, run: CheckRun): Node {
  const { world } = nodes;
  const iso = (at: number | undefined) => (at === undefined ? null : world.clock.iso(at));
  const page = checkRunPage(world, repository, run);
  return {
    __typename: 'CheckRun',
    id: run.nodeId,
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: iso(run.startedAt),
    completedAt: iso(run.completedAt),
    detailsUrl: run.detailsUrl ?? page,
    url: page,
    permalink: page,
    resourcePath: page.slice(world.addresses.web.length),
    title: run.title ?? null,
    summary: run.summary ?? null,
    text: run.text ?? null,
    externalId: run.externalId === '' ? null : run.externalId,
    repository: () => nodes.repository(repository),
    checkSuite: () => nodes.checkSuite(repository, run.suite),
    isRequired: (args: RequiredArguments) => isRequired(repository, args, run.name, run.app.id),
    annotations: (args: PageArguments) =>
      connection(
        'annotations',
        run.annotations.map((annotation, index) => ({ annotation, index })),
        args,
        ({ index }) => index,
        ({ annotation }) => ({
          __typename: 'CheckAnnotation',
          path: annotation.path,
          message: annotation.message,
          title: annotation.title === '' ? null : annotation.title,
          rawDetails: annotation.rawDetails === '' ? null : annotation.rawDetails,
          annotationLevel: annotation.level.toUpperCase(),
          blobUrl: annotationPage(world, repository, run, annotation),
          location: {
            start: { line: annotation.startLine, column: null },
            end: { line: annotation.endLine, column: null },
          },
        }),
      ),
  };
}

export function statusContextNode(
  nodes: Nodes,
  repository: Repository,
  status: CommitStatus,
): Node {
  return {
    __typename: 'StatusContext',
    id: status.nodeId,
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description ?? null,
    targetUrl: status.targetUrl ?? null,
    createdAt: nodes.world.clock.iso(status.createdAt),
    creator: () => nodes.user(status.creator),
    commit: () => nodes.object(repository, status.sha),
    isRequired: (args: RequiredArguments) => isRequired(repository, args, status.context),
  };
}

function isWanted(run: CheckRun, filter: RunFilter): boolean {
  const status = run.status.toUpperCase();
  const { appId, checkName, statuses, conclusions } = filter;
  return (
    admits(appId, run.app.id) &&
    admits(checkName, run.name) &&
    admits(filter.status, status) &&
    admitsOneOf(statuses, status) &&
    admitsOneOf(conclusions, run.conclusion?.toUpperCase() ?? '')
  );
}

/** Whether the base of a pull request requires a check of this name (by this App). */
function isRequired(
  repository: Repository,
  { pullRequestNumber, pullRequestId }: RequiredArguments,
  context: string,
  appId?: number,
): boolean {
  const id = pullRequestId ? Number(parseNodeId(pullRequestId)?.key) : undefined;
  const byId = id === undefined ? undefined : repository.issues.ofId(id);
  const issue = byId ?? repository.issues.get(pullRequestNumber ?? 0);
  const base = issue?.pullRequest?.baseRef;
  if (base === undefined) {
    const message = 'A pull request ID or pull request number is required.';
    throw new GraphqlProblem('UNPROCESSABLE', message);
  }
  const required = demandsOn(repository, base).flatMap(({ checks }) => checks);
  return required.some(
    (check) => check.context === context && (check.appId === undefined || check.appId === appId),
  );
}
