import { delimiter, dirname, join } from 'node:path';
import type { JobRun, StepIdentity } from './job-run.ts';

/** The name this machine's runner goes by. */
export const RUNNER_NAME = 'local-github';

const OS: Partial<Record<NodeJS.Platform, string>> = { win32: 'Windows', darwin: 'macOS' };
const ARCH: Readonly<Record<string, string>> = {
  x64: 'X64',
  arm64: 'ARM64',
  arm: 'ARM',
  ia32: 'X86',
};

/** The `runner` context. */
export function runnerContext(temp: string, toolCache: string): Readonly<Record<string, string>> {
  return {
    name: RUNNER_NAME,
    os: OS[process.platform] ?? 'Linux',
    arch: ARCH[process.arch] ?? 'X64',
    temp,
    tool_cache: toolCache,
    environment: 'github-hosted',
    debug: '',
  };
}

/** The files a step writes to, by the variable that names them. */
export interface StepFiles {
  readonly GITHUB_ENV: string;
  readonly GITHUB_OUTPUT: string;
  readonly GITHUB_PATH: string;
  readonly GITHUB_STATE: string;
  readonly GITHUB_STEP_SUMMARY: string;
}

/**
 * A step's whole environment. It is built from nothing: of the server's own variables only `PATH`
 * (and what a process cannot start without) comes in.
 */
export function stepEnvironment(
  run: JobRun,
  identity: StepIdentity,
  files: StepFiles,
  stepEnv: Readonly<Record<string, string>>,
): Record<string, string> {
  const { options } = run.engine;
  const github: Record<string, string> = {};
  for (const [name, value] of Object.entries(Object(run.contexts['github']))) {
    // A token is never in the environment by itself; the event is a file.
    if (name === 'token' || name === 'event' || name === 'repositoryUrl') continue;
    github[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(Object(run.contexts['runner']))) {
    if (value !== '') github[`RUNNER_${name.toUpperCase()}`] = String(value);
  }
  const paths = [...run.path, options.machineEnv?.['PATH'] ?? process.env['PATH'] ?? ''];
  return {
    LANG: 'C.UTF-8',
    HOME: run.folder.home,
    CI: 'true',
    ...machineNecessities(),
    ...options.machineEnv,
    ...Object.fromEntries(run.env),
    ...stepEnv,
    GITHUB_ACTIONS: 'true',
    RUNNER_TRACKING_ID: run.processes.trackingId,
    ...github,
    ...files,
    GITHUB_EVENT_PATH: eventFile(run),
    GITHUB_WORKSPACE: run.folder.workspace,
    GITHUB_ACTION: identity.action,
    ...(identity.actionPath === undefined ? {} : { GITHUB_ACTION_PATH: identity.actionPath }),
    GITHUB_ACTION_REPOSITORY: identity.actionRepository ?? '',
    GITHUB_ACTION_REF: identity.actionRef ?? '',
    PATH: stepEnv['PATH'] ?? paths.filter((path) => path !== '').join(delimiter),
  };
}

/** Where the event that started the run can be read. */
export function eventFile(run: JobRun): string {
  return join(dirname(run.folder.files), '_github_workflow', 'event.json');
}

function machineNecessities(): Record<string, string> {
  if (process.platform !== 'win32') return {};
  return { SystemRoot: process.env['SystemRoot'] ?? '', ComSpec: process.env['ComSpec'] ?? '' };
}
