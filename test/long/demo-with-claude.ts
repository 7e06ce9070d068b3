import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { z } from 'zod';
import { startCli } from '../support/run-cli.ts';
import type { CliProcess } from '../support/run-cli.ts';
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

/** Starts the shipped demo with `--agent claude` on a repository and a task of a user's own. */
export async function startDemo(
  tools: Tools,
  folder: string,
  environment: Readonly<Record<string, string>>,
  output: readonly string[] = ['--json'],
): Promise<CliProcess> {
  const repository = join(folder, 'greetings');
  await makeOwnRepository(repository);
  const task = join(folder, 'task.md');
  await writeFile(task, TASK);
  const own = ['--repo', repository, '--task', task];
  return startCli(['demo', ...output, '--keep', '--minutes', '3', ...own, '--agent', 'claude'], {
    PATH: `${tools.bin}${delimiter}${process.env['PATH'] ?? ''}`,
    ...environment,
  });
}

/** Runs it until nothing goes on any more. */
export async function demoWithClaude(...start: Parameters<typeof startDemo>): Promise<EndedDemo> {
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
