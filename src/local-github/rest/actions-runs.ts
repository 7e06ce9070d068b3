import { zipSync } from 'fflate';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { WorkflowRun } from '../model/workflow-run.ts';
import { engineOf, stateOf } from '../runner/engine.ts';
import { cancelRun } from '../runner/run/cancel-run.ts';
import { rerun } from '../runner/run/rerun.ts';
import { accountActor } from './account-actor.ts';
import { counted, runOf, workflowOf } from './actions-find.ts';
import { knowWorkflows } from './know-workflows.ts';
import { presentRepository } from './present/repository.ts';
import { presentRun } from './present/run.ts';
import { queryText } from './query-text.ts';

/** Operations on workflow runs. */
export const runHandlers: Handlers['repository'] = {
  'actions/list-workflow-runs-for-repo': (call) => list(call, () => true),
  'actions/list-workflow-runs': async (call) => {
    await knowWorkflows(call);
    const workflow = workflowOf(call);
    return list(call, (run) => run.workflow === workflow);
  },
  'actions/get-workflow-run': (call) => shown(call, runOf(call)),
  'actions/get-workflow-run-attempt': (call) => {
    const run = runOf(call);
    const attempt = Number(call.params['attempt_number']);
    const state = stateOf(engineOf(call.world), run);
    const then = attempt === run.runAttempt ? run : state.earlier.get(attempt);
    if (then === undefined) throw new ApiError(404, 'Not Found');
    return shown(call, then);
  },
  'actions/cancel-workflow-run': (call) => {
    cancelRun(call.world, runOf(call));
    return { status: 202, body: {} };
  },
  'actions/force-cancel-workflow-run': (call) => {
    cancelRun(call.world, runOf(call), { force: true });
    return { status: 202, body: {} };
  },
  'actions/re-run-workflow': (call) => again(call, runOf(call), 'all'),
  'actions/re-run-workflow-failed-jobs': (call) => again(call, runOf(call), 'failed'),
  'actions/download-workflow-run-logs': (call) => {
    const run = runOf(call);
    const text = new TextEncoder();
    const files: Record<string, Uint8Array> = {};
    if (run.problems.length > 0) {
      files['0_startup failure.txt'] = text.encode(`${run.problems.join('\n')}\n`);
    }
    for (const [index, job] of run.jobs.entries()) {
      if (job.log !== '')
        files[`${index}_${job.name.replaceAll('/', '_')}.txt`] = text.encode(job.log);
    }
    if (Object.keys(files).length === 0) throw new ApiError(404, 'Not Found');
    return redirect(call.world.publishDownload(zipSync(files), 'application/zip'));
  },
};

/** The answer to a download: it is at another address, for a minute. */
export function redirect(location: string): Reply {
  return { status: 302, headers: { location } };
}

async function again(
  call: RepositoryCall,
  run: WorkflowRun,
  scope: 'all' | 'failed',
): Promise<Reply> {
  await rerun(call.world, accountActor(call.actor), run, scope);
  return { status: 201, body: {} };
}

function shown({ world, repository }: RepositoryCall, run: WorkflowRun): Reply {
  return { status: 200, body: presentRun(world, repository, run) };
}

function list(call: RepositoryCall, isWanted: (run: WorkflowRun) => boolean): Promise<Reply> {
  const { world, repository } = call;
  const created = createdFilter(queryText(call, 'created'));
  const wants = (name: string, value: string) => (queryText(call, name) ?? value) === value;
  const status = queryText(call, 'status');
  const runs = [...repository.runs.values()].filter(
    (run) =>
      isWanted(run) &&
      wants('actor', run.actor.login) &&
      wants('branch', run.headBranch) &&
      wants('event', run.event) &&
      wants('head_sha', run.headSha) &&
      wants('check_suite_id', String(run.checkSuite.id)) &&
      (status === undefined || run.status === status || run.conclusion === status) &&
      created(world.clock.iso(run.createdAt)),
  );
  const newestFirst = runs.toReversed();
  const shown = presentRepository(world, repository);
  return pageReply(
    call,
    newestFirst,
    (run) => presentRun(world, repository, run, shown),
    counted('workflow_runs'),
  );
}

/** GitHub's date search: `2024-01-01`, `>=…`, `<…`, `from..to`. Dates compare as text. */
function createdFilter(wanted: string | undefined): (iso: string) => boolean {
  if (wanted === undefined) return () => true;
  const [from = '', to] = wanted.split('..');
  if (to !== undefined) {
    return (iso) => (from === '*' || iso >= from) && (to === '*' || iso.slice(0, to.length) <= to);
  }
  const [, operator = '', date = ''] = /^([<>]=?)?(.*)$/.exec(wanted) ?? [];
  return (iso) => {
    const at = iso.slice(0, date.length);
    if (operator === '>') return at > date;
    if (operator === '>=') return at >= date;
    if (operator === '<') return at < date;
    return operator === '<=' ? at <= date : at === date;
  };
}
