import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { evaluateText } from '../expressions/evaluate.ts';
import type { Template } from '../expressions/template.ts';
import { stepEnvironment } from '../job/job-environment.ts';
import { stepScope } from '../job/step-scope.ts';
import type { StepRun } from './step-run.ts';
import { StepFailure } from './step-failure.ts';

interface Shell {
  readonly command: string;
  readonly extension: string;
}

const SHELLS: Readonly<Record<string, Shell>> = {
  bash: { command: 'bash --noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { command: 'sh -e {0}', extension: '.sh' },
  python: { command: 'python {0}', extension: '.py' },
  pwsh: { command: 'pwsh -NoLogo -NonInteractive -File {0}', extension: '.ps1' },
};
/** What a step without `shell` gets: bash too, but without `pipefail`. */
const UNSPECIFIED: Shell = { command: 'bash -e {0}', extension: '.sh' };

/** Runs a `run` step. Gives whether it succeeded; throws a `StepFailure` if it could not start. */
export async function runScript(
  step: StepRun,
  run: Template,
  {
    shell,
    workingDirectory,
  }: { shell: Template | undefined; workingDirectory: Template | undefined },
): Promise<boolean> {
  const { job, frame } = step;
  const scope = stepScope(job, frame, step.env);
  const script = evaluateText(run, scope);
  const chosen = shellOf(evaluateText(shell, scope));
  const cwd = resolve(job.folder.workspace, evaluateText(workingDirectory, scope));
  if (!(await isFolder(cwd))) {
    throw new StepFailure(`An error occurred trying to start process: No such directory '${cwd}'`);
  }
  const file = join(job.folder.temp, `${randomUUID()}${chosen.extension}`);
  await writeFile(file, script.endsWith('\n') ? script : `${script}\n`);
  const [program = '', ...args] = chosen.command
    .split(' ')
    .map((word) => word.replaceAll('{0}', file));
  const identity = frame.action ?? { action: step.definition.id };
  const env = stepEnvironment(job, identity, step.files, { ...frame.env, ...step.env });
  job.log.group(`Run ${firstLine(script)}`, [
    ...script
      .trimEnd()
      .split('\n')
      .map((line) => `\u001B[36;1m${line}\u001B[0m`),
    `shell: ${chosen.command}`,
    ...envLines({ ...Object.fromEntries(job.env), ...frame.env, ...step.env }),
  ]);
  const command = { file: program, args, cwd, env };
  const exit = await job.processes.run(command, step.stop, step.output.onLine);
  if (exit.failure !== undefined) throw new StepFailure(exit.failure);
  if (exit.code === 0) return true;
  // When a cancellation ended it, that is the reason and not the exit code.
  if (step.stop.cancel.aborted) return false;
  throw new StepFailure(`Process completed with exit code ${exit.code}.`);
}

function shellOf(wanted: string): Shell {
  if (wanted === '') return UNSPECIFIED;
  const known = SHELLS[wanted];
  if (known !== undefined) return known;
  if (!wanted.includes('{0}')) {
    throw new StepFailure(
      `Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'`,
    );
  }
  return { command: wanted, extension: '' };
}

/** The first line of a script, as steps without a name are called by it. */
export function firstLine(script: string): string {
  return script.trim().split('\n')[0]?.trim() ?? '';
}

/** How a step's variables are shown at the start of its log. */
export function envLines(env: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(env);
  return entries.length === 0
    ? []
    : ['env:', ...entries.map(([name, value]) => `  ${name}: ${value}`)];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
