import { mkdtemp, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { z } from 'zod';
import { startCli } from '../support/run-cli.ts';
import type { CliProcess } from '../support/run-cli.ts';
import type { RealAgent } from './agents.ts';
import type { Tools } from './install-tools.ts';
import { makeOwnRepository, TASK } from './own-repository.ts';

const Document = z.object({
  tasks: z.array(
    z.object({
      issue: z.number(),
      state: z.string(),
      attempts: z.number(),
      pullRequest: z.number().nullable(),
      mergeCommit: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  main: z.object({ sha: z.string(), green: z.boolean() }),
});

/** A demo that has come to its end, and whose local GitHub is still up. */
export interface EndedDemo {
  readonly document: z.output<typeof Document>;
  /** The repository's page, which is also what git clones from. */
  readonly page: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Any client of GitHub's, without a token. */
  readonly octokit: Octokit;
  close(): Promise<void>;
}

/** Starts the shipped demo with an agent on a repository and a task of a user's own. */
export async function startDemo(
  { name, options }: Pick<RealAgent, 'name' | 'options'>,
  folder: string,
  environment: Readonly<Record<string, string>>,
  output: readonly string[] = ['--json'],
): Promise<CliProcess> {
  const root = await mkdtemp(join(folder, 'demo-'));
  const repository = join(root, 'greetings');
  await makeOwnRepository(repository);
  const task = join(root, 'task.md');
  await writeFile(task, TASK);
  const own = ['--repo', repository, '--task', task, '--agent', name, ...options];
  return startCli(['demo', ...output, '--keep', '--minutes', '3', ...own], environment);
}

/** The environment of a shell that has the tools on its PATH. */
export function withTools({ bin }: Tools, environment: Readonly<Record<string, string>>) {
  return { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, ...environment };
}

/** Runs it until nothing goes on any more. */
export async function demoWith(...start: Parameters<typeof startDemo>): Promise<EndedDemo> {
  const cli = await startDemo(...start);
  const close = async (): Promise<void> => {
    cli.child.kill('SIGINT');
    await cli.ended();
  };
  try {
    await cli.until(() => cli.stderr().includes('stays up'));
  } catch (error) {
    await close();
    throw error;
  }
  const page = /until Ctrl-C: (\S+)/.exec(cli.stderr())?.[1] ?? '';
  return {
    document: Document.parse(JSON.parse(cli.stdout())),
    page,
    repository: { owner: 'demo', repo: 'greetings' },
    octokit: new Octokit({ baseUrl: new URL(page).origin }),
    close,
  };
}
