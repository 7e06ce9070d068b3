import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseKeyValueFile } from '../job/file-commands.ts';
import type { StepFiles } from '../job/job-environment.ts';
import type { JobRun } from '../job/job-run.ts';
import type { StepSaid } from '../job/step-output.ts';
import { StepFailure } from './step-failure.ts';

/** Variables that a step may not set for later ones. */
const PROTECTED = /^(?:GITHUB_|RUNNER_)|^NODE_OPTIONS$/;
const SUMMARY_LIMIT = 1024 * 1024;

/** Makes the empty files that one step may write to. */
export async function createStepFiles(folder: string): Promise<StepFiles> {
  const id = randomUUID();
  const file = (name: string) => join(folder, `${name}_${id}`);
  const files: StepFiles = {
    GITHUB_ENV: file('set_env'),
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
  };
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  return files;
}

/** Takes over what a step wrote to its files. Throws a `StepFailure` for what cannot be read. */
export async function takeStepFiles(run: JobRun, files: StepFiles, said: StepSaid): Promise<void> {
  const pairs = async (path: string, command: string) => {
    const content = await read(path);
    try {
      return parseKeyValueFile(content);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new StepFailure(`Unable to process file command '${command}' successfully. ${why}`);
    }
  };
  for (const [name, value] of await pairs(files.GITHUB_OUTPUT, 'output')) {
    said.outputs.set(name, value);
  }
  for (const [name, value] of await pairs(files.GITHUB_STATE, 'state')) said.state.set(name, value);
  for (const [name, value] of await pairs(files.GITHUB_ENV, 'env')) {
    if (PROTECTED.test(name)) {
      run.log.warning(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    } else run.env.set(name, value);
  }
  for (const line of (await read(files.GITHUB_PATH)).split(/\r?\n/)) {
    if (line !== '') run.path.unshift(line);
  }
  const summary = await read(files.GITHUB_STEP_SUMMARY);
  if (Buffer.byteLength(summary) > SUMMARY_LIMIT) {
    run.log.error('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k.');
  } else if (summary !== '') run.summaries.push(run.log.masker.apply(summary));
}

function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
