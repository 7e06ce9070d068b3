import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createWorkflowToken, revokeToken } from '../../domain/tokens.ts';
import type { Annotation, CheckConclusion } from '../../model/check.ts';
import type { Job, Step } from '../../model/workflow-run.ts';
import type { Engine } from '../engine.ts';
import { cacheScope } from '../cache/cache-scope.ts';
import { evaluateCondition, evaluateTexts } from '../expressions/evaluate.ts';
import { eventPayload } from '../run/github-context.ts';
import { jobScope } from '../run/job-scope.ts';
import type { RunState } from '../run/run-state.ts';
import { closeRecord, displayName, executeStep } from '../steps/execute-step.ts';
import { ProcessGroups } from '../steps/process-group.ts';
import type { JobDefinition, StepDefinition } from '../workflow/definition.ts';
import { eventFile, runnerContext } from './job-environment.ts';
import { environmentOf } from './job-environments.ts';
import { createJobFolder, removeJobFolder } from './job-folder.ts';
import { JobLog } from './job-log.ts';
import { jobOutputs } from './job-outputs.ts';
import type { Frame, JobControl, JobRun } from './job-run.ts';
import { setUpJob } from './set-up-job.ts';
import { stepScope } from './step-scope.ts';
import { tokenPermissions } from './token-permissions.ts';

/** How a job ended. */
export interface JobEnd {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
}

/** Runs a job from its fresh folder to its last step. Never rejects: what goes wrong fails the job. */
export async function executeJob(
  engine: Engine,
  state: RunState,
  definition: JobDefinition,
  job: Job,
  control: JobControl,
): Promise<JobEnd> {
  const { world, options } = engine;
  const log = new JobLog(world.clock, job);
  const processes = new ProcessGroups(`github_${job.id}_${randomUUID()}`);
  engine.processes.add(processes);
  const setting = definition.permissions ?? state.definition?.permissions;
  const where = { runId: state.run.id, jobId: job.id, permissions: tokenPermissions(setting) };
  const token = createWorkflowToken(world, state.repository, where).value;
  const folder = await createJobFolder(join(world.folder, 'jobs'), state.repository.name);
  const runtime = engine.cacheService?.open(cacheScope(state, definition)) ?? {};
  log.masker.add(runtime['ACTIONS_RUNTIME_TOKEN'] ?? '');
  const frame: Frame = {
    steps: new Map(),
    failed: false,
    contexts: {},
    env: {},
    action: undefined,
  };
  const annotations: Annotation[] = [];
  const summaries: string[] = [];
  const setUp = openStep(engine, job, 'Set up job');
  try {
    const scope = jobScope(world, state, definition);
    const environment = environmentOf(state, definition, scope);
    const secrets: Record<string, string> = {
      ...Object.fromEntries(state.repository.secrets),
      ...Object.fromEntries(environment?.secrets ?? []),
      GITHUB_TOKEN: token,
    };
    for (const secret of Object.values(secrets)) log.masker.add(secret);
    const run: JobRun = {
      engine,
      state,
      definition,
      job,
      control,
      folder,
      log,
      processes,
      token,
      runtime,
      secrets,
      annotations,
      summaries,
      path: [],
      posts: [],
      env: new Map(),
      actions: new Map(),
      actionStates: new Map(),
      contexts: {
        ...scope.contexts,
        github: {
          ...Object(scope.contexts['github']),
          job: definition.key,
          token,
          workspace: folder.workspace,
          event_path: join(dirname(folder.files), '_github_workflow', 'event.json'),
        },
        vars: {
          ...Object(scope.contexts['vars']),
          ...Object.fromEntries(environment?.variables ?? []),
        },
        runner: runnerContext(folder.temp, folder.toolCache),
      },
    };
    await mkdir(dirname(eventFile(run)), { recursive: true });
    await writeFile(eventFile(run), JSON.stringify(eventPayload(world, state), null, 2));
    for (const template of [state.definition?.env, definition.env]) {
      for (const [name, value] of Object.entries(evaluateTexts(template, stepScope(run, frame)))) {
        run.env.set(name, value);
      }
    }
    await setUpJob(run, frame);
    closeRecord(setUp, 'success', world.clock.now());
    await runSteps(run, frame);
    await runPosts(run, frame);
    const outputs = jobOutputs(run, stepScope(run, frame));
    closeRecord(openStep(engine, job, 'Complete job'), 'success', world.clock.now());
    const stopped = control.cancel.aborted;
    const conclusion = stopped ? 'cancelled' : frame.failed ? 'failure' : 'success';
    return { conclusion, outputs, annotations, summary: summaries.join('\n') };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log.error(message);
    if (setUp.status !== 'completed') closeRecord(setUp, 'failure', world.clock.now());
    annotations.push(failureAnnotation(log.masker.apply(message)));
    const conclusion = control.cancel.aborted ? 'cancelled' : 'failure';
    return { conclusion, outputs: {}, annotations, summary: summaries.join('\n') };
  } finally {
    processes.killAll();
    engine.processes.delete(processes);
    revokeToken(world, token);
    engine.cacheService?.close(runtime);
    if (options.keepJobFolders !== true) await removeJobFolder(folder);
  }
}

async function runSteps(run: JobRun, frame: Frame): Promise<void> {
  for (const step of run.definition.steps) {
    if (run.control.kill.aborted) return;
    const record = openStep(run.engine, run.job, stepName(run, frame, step));
    await executeStep(run, frame, step, record);
  }
}

/** A name that cannot be evaluated is the step's own failure, which it tells when it runs. */
function stepName(run: JobRun, frame: Frame, step: StepDefinition): string {
  try {
    const env = evaluateTexts(step.env, stepScope(run, frame));
    return run.log.masker.apply(displayName(step, stepScope(run, frame, env)));
  } catch {
    return step.kind === 'uses' ? `Run ${step.uses}` : 'Run';
  }
}

async function runPosts(run: JobRun, frame: Frame): Promise<void> {
  for (const post of run.posts.toReversed()) {
    if (run.control.kill.aborted) return;
    const record = openStep(run.engine, run.job, post.name);
    let conclusion: CheckConclusion = 'skipped';
    if (evaluateCondition(post.condition, stepScope(run, frame))) {
      const cancel = run.control.cancel.aborted ? new AbortController().signal : run.control.cancel;
      run.log.write(post.name);
      const good = await post.run({ cancel, kill: run.control.kill }).catch((error: unknown) => {
        run.log.error(error instanceof Error ? error.message : String(error));
        return false;
      });
      conclusion = good ? 'success' : 'failure';
      if (!good) frame.failed = true;
    }
    closeRecord(record, conclusion, run.engine.world.clock.now());
  }
}

function openStep(engine: Engine, job: Job, name: string): Step {
  const step: Step = {
    number: job.steps.length + 1,
    name,
    status: 'in_progress',
    conclusion: undefined,
    startedAt: engine.world.clock.now(),
    completedAt: undefined,
  };
  job.steps.push(step);
  return step;
}

/** An annotation of the job itself, as GitHub shows where there is no file to point at. */
export function failureAnnotation(message: string): Annotation {
  return {
    path: '.github',
    startLine: 1,
    endLine: 1,
    level: 'failure',
    message,
    title: '',
    rawDetails: '',
  };
}
