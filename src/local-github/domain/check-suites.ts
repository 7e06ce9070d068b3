import type { AccountActor, App } from '../model/account.ts';
import type { CheckConclusion, CheckRun, CheckStatus, CheckSuite } from '../model/check.ts';
import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentCheckSuite } from '../rest/present/check-suite.ts';
import { openPulls } from './open-issues.ts';
import { checksOf, runsOfSuite } from './commit-checks.ts';

export interface NewCheckSuite {
  readonly app: App;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** Given for the suite of a workflow run: its runner alone then changes its status. */
  readonly workflowRunId?: number | undefined;
}

/** Makes a queued check suite and emits `check_suite` requested. */
export async function createCheckSuite(
  world: World,
  repository: Repository,
  actor: AccountActor,
  request: NewCheckSuite,
): Promise<CheckSuite> {
  const id = world.nextId();
  const now = world.clock.now();
  const suite: CheckSuite = {
    id,
    nodeId: nodeId('CS', id),
    app: request.app,
    headSha: request.headSha,
    headBranch: request.headBranch,
    workflowRunId: request.workflowRunId,
    status: 'queued',
    conclusion: undefined,
    createdAt: now,
    updatedAt: now,
  };
  repository.checkSuites.set(id, suite);
  checksOf(repository, suite.headSha).suites.push(suite);
  await emitCheckSuite(world, repository, actor, suite, 'requested');
  return suite;
}

/** Sets a suite's status; emits `check_suite` completed when that completes it (again). */
export async function updateCheckSuite(
  world: World,
  repository: Repository,
  actor: AccountActor,
  suite: CheckSuite,
  changes: { readonly status: CheckStatus; readonly conclusion?: CheckConclusion | undefined },
): Promise<CheckSuite> {
  const changed = suite.status !== changes.status || suite.conclusion !== changes.conclusion;
  suite.status = changes.status;
  suite.conclusion = changes.conclusion;
  suite.updatedAt = world.clock.now();
  if (changed && changes.status === 'completed') {
    await emitCheckSuite(world, repository, actor, suite, 'completed');
  }
  return suite;
}

/** Emits a `check_suite` event. */
export async function emitCheckSuite(
  world: World,
  repository: Repository,
  actor: AccountActor,
  suite: CheckSuite,
  action: 'requested' | 'completed' | 'rerequested',
): Promise<void> {
  const commit = await repository.git.readCommit(suite.headSha);
  world.events.emit({
    name: 'check_suite',
    action,
    repository,
    actor,
    payload: { action, check_suite: presentCheckSuite(world, repository, suite, commit) },
    sha: suite.headSha,
  });
}

/** The App's newest suite of a commit that is not a workflow run's, made if there is none. */
export async function findOrCreateSuite(
  world: World,
  repository: Repository,
  actor: AccountActor,
  app: App,
  headSha: string,
): Promise<CheckSuite> {
  const mine = checksOf(repository, headSha).suites.findLast(
    (suite) => suite.app.id === app.id && suite.workflowRunId === undefined,
  );
  if (mine !== undefined) return mine;
  const pull = openPulls(repository).find((issue) => issue.pullRequest?.headSha === headSha);
  const headBranch = pull?.pullRequest?.headRef;
  return createCheckSuite(world, repository, actor, { app, headSha, headBranch });
}

/**
 * Asks every App that may write checks for its checks of a pushed commit: GitHub makes an empty,
 * queued suite for each, whether or not the App ever answers.
 */
export async function requestCheckSuites(
  world: World,
  repository: Repository,
  actor: AccountActor,
  headSha: string,
  headBranch: string,
): Promise<void> {
  for (const installation of world.installations.values()) {
    const app = world.apps.get(installation.appId);
    if (app === undefined || app.id === world.actionsApp.id) continue;
    if (!installation.repositories.has(repository.fullName)) continue;
    if (installation.permissions['checks'] !== 'write') continue;
    const known = checksOf(repository, headSha).suites.some((suite) => suite.app.id === app.id);
    if (!known) await createCheckSuite(world, repository, actor, { app, headSha, headBranch });
  }
}

/** Derives the state of an App's own suite from its newest check runs. */
export async function settleCheckSuite(
  world: World,
  repository: Repository,
  actor: AccountActor,
  suite: CheckSuite,
): Promise<void> {
  if (suite.workflowRunId !== undefined) return;
  const runs = latestRuns(runsOfSuite(repository, suite));
  if (runs.some((run) => run.status !== 'completed')) {
    const started = runs.some((run) => run.status !== 'queued');
    await updateCheckSuite(world, repository, actor, suite, {
      status: started ? 'in_progress' : 'queued',
    });
    return;
  }
  const conclusion = WORST_FIRST.find((one) => runs.some((run) => run.conclusion === one));
  await updateCheckSuite(world, repository, actor, suite, { status: 'completed', conclusion });
}

/** Of several check runs of one name in one suite, the newest: what GitHub calls `filter=latest`. */
export function latestRuns(runs: readonly CheckRun[]): CheckRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of runs) newest.set(`${run.suite.id} ${run.name}`, run);
  return [...newest.values()];
}

const WORST_FIRST: readonly CheckConclusion[] = [
  'startup_failure',
  'failure',
  'timed_out',
  'action_required',
  'cancelled',
  'stale',
  'success',
  'neutral',
  'skipped',
];
