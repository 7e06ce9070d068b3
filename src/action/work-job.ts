import { join } from 'node:path';
import { readFolder, readJobContext, requireVariable } from './job-inputs.ts';
import { reportFailure } from './report-failure.ts';
import { runWork } from './work.ts';

/**
 * `command: work`: runs the agent. A failed attempt is a result, not an error: the step stays green,
 * `publish` records why. Only what kept the attempt from being made fails the step.
 */
export async function runWorkJob(): Promise<void> {
  const folder = readFolder();
  const { run, log } = readJobContext();
  const { attempt, error } = await runWork({
    run,
    packFile: join(folder, 'task.json'),
    workspace: requireVariable('GITHUB_WORKSPACE'),
    outFolder: folder,
    env: process.env,
    log,
  });
  log(`The attempt ${attempt.outcome}: ${attempt.reason}`);
  if (error) reportFailure(error);
}
