import { join } from 'node:path';
import type { StepIdentity } from '../job/job-run.ts';
import { stepEnvironment } from '../job/job-environment.ts';
import { StepOutput } from '../job/step-output.ts';
import type { ActionDefinition } from '../workflow/load-action.ts';
import { actionInputs } from './read-action.ts';
import type { FolderSource } from './read-action.ts';
import { StepFailure } from './step-failure.ts';
import { createStepFiles, takeStepFiles } from './step-files.ts';
import type { StepRun } from './step-run.ts';

type NodeRuns = ActionDefinition['runs'] & { readonly kind: 'node' };

/** Runs the main part of a JavaScript action and leaves its post part for the end of the job. */
export async function runNodeAction(
  step: StepRun,
  source: FolderSource,
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (action.runs.kind !== 'node') throw new StepFailure('Not a JavaScript action');
  const { runs } = action;
  const { job, definition } = step;
  if (runs.post !== undefined) {
    const { post } = runs;
    job.posts.push({
      name: `Post ${step.displayName}`,
      condition: runs.postIf,
      run: async (stop) => {
        const output = new StepOutput(job.log);
        const files = await createStepFiles(job.folder.files);
        const again: StepRun = { ...step, output, files, stop };
        const before = job.actionStates.get(definition) ?? new Map<string, string>();
        job.actionStates.set(definition, new Map([...before, ...step.output.said.state]));
        try {
          return await runPart(again, source, action, runs, post, given);
        } finally {
          await takeStepFiles(job, files, output.said);
          job.annotations.push(...output.said.annotations);
        }
      },
    });
  }
  return runPart(step, source, action, runs, runs.main, given);
}

/** Runs the pre, main or post file of an action with its inputs and state in the environment. */
export async function runPart(
  step: StepRun,
  source: FolderSource,
  action: ActionDefinition,
  runs: NodeRuns,
  file: string,
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { job, frame, definition } = step;
  const inputs = actionInputs(job, frame, action, given);
  const identity: StepIdentity = {
    action: definition.id,
    actionPath: source.path,
    actionRepository: source.repository,
    actionRef: source.ref,
  };
  const env = stepEnvironment(job, identity, step.files, {
    ...frame.env,
    ...step.env,
    ...job.runtime,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    ...Object.fromEntries(
      [...(job.actionStates.get(definition) ?? [])].map(([name, value]) => [
        `STATE_${name}`,
        value,
      ]),
    ),
  });
  const node = job.engine.options.nodeByVersion?.[runs.using.slice('node'.length)];
  if (node === undefined) {
    job.log.write(`${runs.using} is run by Node ${process.version} of this machine`);
  }
  const command = {
    file: node ?? process.execPath,
    args: [join(source.path, file)],
    cwd: job.folder.workspace,
    env,
  };
  const exit = await job.processes.run(command, step.stop, step.output.onLine);
  if (exit.failure !== undefined) throw new StepFailure(exit.failure);
  // An action that failed has said why by itself; its exit code is not news.
  return exit.code === 0;
}
