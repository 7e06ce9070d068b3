import { z } from 'zod';
import { emitCheckSuite, latestRuns } from '../domain/check-suites.ts';
import { checksOf, runsOfSuite } from '../domain/commit-checks.ts';
import { createCheckRun, emitCheckRun, updateCheckRun } from '../domain/checks.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, RepositoryCall, Reply } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { CheckRun, CheckSuite } from '../model/check.ts';
import { accountActor } from './account-actor.ts';
import { checkRunFields } from './check-run-fields.ts';
import { presentAnnotation } from './present/annotation.ts';
import { presentCheckRun } from './present/check-run.ts';
import { presentCheckSuite } from './present/check-suite.ts';
import { queryText } from './query-text.ts';

const newRun = z.object({ name: z.string(), head_sha: z.string() });

/** Operations on check runs and suites. */
export const checkHandlers: Handlers = {
  repository: {
    'checks/create': async (call) => {
      const { name, head_sha: headSha } = newRun.parse(call.body);
      const actor = appActor(call);
      if ((await call.repository.git.readCommit(headSha)) === undefined) {
        throw new ApiError(422, `No commit found for SHA: ${headSha}`);
      }
      const request = { ...checkRunFields(call.body), name, headSha, app: actor.app };
      const run = await createCheckRun(call.world, call.repository, actor, request);
      return { status: 201, body: presentCheckRun(call.world, call.repository, run) };
    },
    'checks/get': (call) => shown(call, runOf(call)),
    'checks/update': async (call) => {
      const fields = checkRunFields(call.body ?? {});
      const actor = appActor(call);
      return shown(
        call,
        await updateCheckRun(call.world, call.repository, actor, runOf(call), fields),
      );
    },
    'checks/list-annotations': (call) => {
      const run = runOf(call);
      return pageReply(call, run.annotations, (annotation) =>
        presentAnnotation(call.world, call.repository, run, annotation),
      );
    },
    'checks/list-for-ref': async (call) => {
      const sha = await shaOf(call);
      const app = queryText(call, 'app_id');
      const { runs } = checksOf(call.repository, sha);
      return listRuns(
        call,
        runs.filter((run) => app === undefined || run.app.id === Number(app)),
      );
    },
    'checks/list-for-suite': (call) => {
      return listRuns(call, runsOfSuite(call.repository, suiteOf(call)));
    },
    'checks/list-suites-for-ref': async (call) => {
      const sha = await shaOf(call);
      const app = queryText(call, 'app_id');
      const name = queryText(call, 'check_name');
      const { runs, suites: all } = checksOf(call.repository, sha);
      const suites = all.filter(
        (suite) =>
          (app === undefined || suite.app.id === Number(app)) &&
          (name === undefined || runs.some((run) => run.suite === suite && run.name === name)),
      );
      return pageReply(call, suites, (suite) => presentSuite(call, suite), wrap('check_suites'));
    },
    'checks/get-suite': async (call) => ({
      status: 200,
      body: await presentSuite(call, suiteOf(call)),
    }),
    'checks/rerequest-suite': async (call) => {
      const suite = suiteOf(call);
      const actor = accountActor(call.actor);
      await emitCheckSuite(call.world, call.repository, actor, suite, 'rerequested');
      return { status: 201, body: {} };
    },
    'checks/rerequest-run': (call) => {
      const actor = accountActor(call.actor);
      emitCheckRun(call.world, call.repository, actor, runOf(call), 'rerequested');
      return { status: 201, body: {} };
    },
  },
  other: {},
};

/** Only Apps make and change check runs. */
function appActor(call: RepositoryCall) {
  const actor = accountActor(call.actor);
  if (actor.kind === 'user') throw new ApiError(403, 'You must authenticate via a GitHub App.');
  return actor;
}

function listRuns(call: RepositoryCall, all: readonly CheckRun[]): Promise<Reply> {
  const name = queryText(call, 'check_name');
  const status = queryText(call, 'status');
  const wanted = all.filter((run) => name === undefined || run.name === name);
  const runs = queryText(call, 'filter') === 'all' ? wanted : latestRuns(wanted);
  return pageReply(
    call,
    runs.filter((run) => status === undefined || run.status === status).toReversed(),
    (run) => presentCheckRun(call.world, call.repository, run),
    wrap('check_runs'),
  );
}

function wrap(name: string) {
  return (page: readonly unknown[], total: number) => ({ total_count: total, [name]: page });
}

async function shaOf({ repository, params }: RepositoryCall): Promise<string> {
  const ref = params['ref'] ?? '';
  const sha = await repository.git.resolve(ref);
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

function runOf({ repository, params }: RepositoryCall): CheckRun {
  const run = repository.checkRuns.get(Number(params['check_run_id']));
  if (run === undefined) throw new ApiError(404, 'Not Found');
  return run;
}

function suiteOf({ repository, params }: RepositoryCall): CheckSuite {
  const suite = repository.checkSuites.get(Number(params['check_suite_id']));
  if (suite === undefined) throw new ApiError(404, 'Not Found');
  return suite;
}

function shown({ world, repository }: RepositoryCall, run: CheckRun): Reply {
  return { status: 200, body: presentCheckRun(world, repository, run) };
}

async function presentSuite({ world, repository }: RepositoryCall, suite: CheckSuite) {
  const commit = await repository.git.readCommit(suite.headSha);
  return presentCheckSuite(world, repository, suite, commit);
}
