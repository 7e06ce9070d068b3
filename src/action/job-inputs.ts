import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getInput } from '@actions/core';
import { context } from '@actions/github';
import { PawlError } from '../errors.ts';
import { safeLine } from '../process/safe-line.ts';
import type { RepositoryName } from '../github/client/client.ts';
import type { AppCredentials } from '../github/client/app-jwt.ts';
import type { JobContext } from './job-context.ts';

// Where the Action's inputs and the runner's variables are read, each checked before it is used.

/** The App's id and key, as inputs. */
export function readCredentials(): AppCredentials {
  const appId = getInput('app-id');
  const privateKey = getInput('private-key').replaceAll('\\n', '\n');
  if (!/^\d{1,12}$/.test(appId)) {
    throw new PawlError(
      'PAWL_INPUT_INVALID',
      '`app-id` must be the number on the App’s settings page',
    );
  }
  if (!privateKey.includes('PRIVATE KEY')) {
    throw new PawlError('PAWL_INPUT_INVALID', '`private-key` must hold the App’s key in PEM form');
  }
  return { appId: Number(appId), privateKey };
}

/** An issue's number, from `workflow_dispatch`; `undefined` if left empty. */
export function readWantedIssue(): number | undefined {
  const text = getInput('issue').trim().replace(/^#/, '');
  if (text === '') return undefined;
  if (!/^[1-9]\d{0,9}$/.test(text)) {
    throw new PawlError(
      'PAWL_INPUT_INVALID',
      `\`issue\` must be an issue's number, not "${text.slice(0, 40)}"`,
    );
  }
  return Number(text);
}

/** How long this job may take; `undefined` if its workflow does not say. */
export function readJobMinutes(): number | undefined {
  const text = getInput('minutes').trim();
  if (text === '') return undefined;
  if (!/^[1-9]\d{0,4}$/.test(text)) {
    throw new PawlError(
      'PAWL_INPUT_INVALID',
      `\`minutes\` must be the job's timeout-minutes, not "${text.slice(0, 40)}"`,
    );
  }
  return Number(text);
}

/** The folder that artifacts are read from and left in. */
export function readFolder(): string {
  const folder = getInput('folder');
  return folder === '' ? join(requireVariable('RUNNER_TEMP'), 'pawl') : folder;
}

/** A file in that folder; `undefined` if no job left it. */
export async function readLeftFile(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function readRepository(): RepositoryName {
  requireVariable('GITHUB_REPOSITORY');
  const { owner, repo } = context.repo;
  return { owner, name: repo };
}

export function apiUrl(): string {
  return context.apiUrl;
}

/** What this job knows of its own run. */
export function readJobContext(): JobContext {
  requireVariable('GITHUB_RUN_ID');
  requireVariable('GITHUB_RUN_ATTEMPT');
  const { runId: id, runAttempt: attempt, serverUrl } = context;
  const { owner, name } = readRepository();
  // GitHub does not tell a job when its run began; that it goes on is all that is asked of it.
  const startedAt = Date.now();
  const url = `${serverUrl}/${owner}/${name}/actions/runs/${id}`;
  const branch = process.env['GITHUB_REF_NAME'] ?? '';
  return {
    ...(branch === '' ? {} : { branch }),
    run: { id, attempt, live: true, waiting: false, startedAt, conclusion: undefined, url },
    now: () => Date.now(),
    log: (text) => {
      for (const line of text.split('\n')) process.stdout.write(`${safeLine(line)}\n`);
    },
  };
}

export function requireVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new PawlError('PAWL_ENVIRONMENT_MISSING', name);
  return value;
}
