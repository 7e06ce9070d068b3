import { Octokit } from '@octokit/rest';
import { createUser } from '../../../src/local-github/domain/accounts.ts';
import { createRef, updateRef } from '../../../src/local-github/domain/refs.ts';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import { createUserToken } from '../../../src/local-github/domain/tokens.ts';
import type { GitHubEvent } from '../../../src/local-github/events/event-bus.ts';
import { startSite, type Site } from '../../../src/local-github/http/start-site.ts';
import type { AccountActor } from '../../../src/local-github/model/account.ts';
import type { Repository } from '../../../src/local-github/model/repository.ts';
import type { WorkflowRun } from '../../../src/local-github/model/workflow-run.ts';
import { actionsHandlers } from '../../../src/local-github/rest/actions.ts';
import { checkHandlers } from '../../../src/local-github/rest/checks.ts';
import { groundHandlers } from '../../../src/local-github/rest/ground-handlers.ts';
import { pullHandlers } from '../../../src/local-github/rest/pulls.ts';
import type { RunnerOptions } from '../../../src/local-github/runner/engine.ts';
import { checkedFetch } from '../ground/checked-fetch.ts';
import { startRunner, type Runner } from '../../../src/local-github/runner/start-runner.ts';

type Files = Readonly<Record<string, string>>;

/** A GitHub with a runner, and `ada/engine` on it, which has a README. */
export interface RunnerSite extends Site {
  readonly runner: Runner;
  readonly repository: Repository;
  readonly ada: AccountActor;
  readonly token: string;
  /** Its answers are checked against GitHub's OpenAPI description. */
  readonly octokit: Octokit;
  /** For refusals that GitHub gives and its description does not name. */
  readonly unchecked: Octokit;
  /** Everything that was told since the start. */
  readonly events: readonly GitHubEvent[];
  /** Commits files onto a branch (made from `main` if it is new), as a push of ada's or `actor`'s. */
  push(
    files: Files,
    to?: { branch?: string; message?: string; actor?: AccountActor },
  ): Promise<string>;
  /** Pushes files and gives the only run, when it and all else has ended. */
  runOf(files: Files): Promise<WorkflowRun>;
  /** The runs there are, oldest first. */
  runs(): readonly WorkflowRun[];
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

export async function startRunnerSite(options: RunnerOptions = {}): Promise<RunnerSite> {
  const handlers = [groundHandlers, actionsHandlers, checkHandlers, pullHandlers].flat();
  const site = await startSite({ mergeableDelayMs: 0 }, handlers, () => async () => ({ data: {} }));
  const { world } = site;
  const user = createUser(world, 'ada', { name: 'Ada', email: 'ada@example.com' });
  const ada: AccountActor = { kind: 'user', user };
  const repository = await createRepository(world, user, 'engine', { autoInit: true });
  const errors: unknown[] = [];
  const runner = startRunner(world, { onError: (error) => errors.push(error), ...options });
  const events: GitHubEvent[] = [];
  world.events.on((event) => events.push(event));
  const token = createUserToken(world, user).value;
  const client = { baseUrl: site.addresses.api, log: quiet, auth: token };
  const octokit = new Octokit({ ...client, request: { fetch: checkedFetch } });
  const unchecked = new Octokit(client);
  const push: RunnerSite['push'] = async (
    files,
    { branch = 'main', message = 'Change things', actor = ada } = {},
  ) => {
    const ref = `refs/heads/${branch}`;
    const tip = await repository.git.resolve(ref);
    const parent = tip ?? (await repository.git.resolve('refs/heads/main'));
    const edits = await Promise.all(
      Object.entries(files).map(async ([path, content]) => ({
        path,
        mode: '100644' as const,
        sha: await repository.git.writeBlob(Buffer.from(content)),
      })),
    );
    const author = { name: 'Ada', email: 'ada@example.com', at: world.clock.now() };
    const sha = await repository.git.writeCommit({
      tree: await repository.git.writeTree(parent, edits),
      parents: parent === undefined ? [] : [parent],
      author,
      committer: author,
      message,
    });
    await (tip === undefined
      ? createRef(world, repository, actor, ref, sha)
      : updateRef(world, repository, actor, ref, sha));
    return sha;
  };
  const runs = () => [...repository.runs.values()];
  return {
    ...site,
    runner,
    repository,
    ada,
    token,
    octokit,
    unchecked,
    events,
    push,
    runs,
    runOf: async (files) => {
      await push(files);
      await runner.idle();
      const [run, ...others] = runs();
      if (run === undefined || others.length > 0) throw new Error(`${runs().length} runs`);
      return run;
    },
    close: async () => {
      await runner.close();
      await site.close();
      if (errors.length > 0) throw new AggregateError(errors, 'The runner itself failed');
    },
  };
}

/** A workflow file with one job called `job` that has these steps, indented by one level. */
export function oneJob(steps: string, more = ''): Files {
  const lines = steps
    .trimEnd()
    .split('\n')
    .map((line) => `      ${line}`);
  return {
    '.github/workflows/ci.yml': `name: CI\non: push\n${more}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('\n')}\n`,
  };
}

/** What a job printed, without times. */
export function logOf(run: WorkflowRun | undefined, key = 'job'): string {
  const job = run?.jobs.findLast((one) => one.key === key);
  return (job?.log ?? '').replaceAll(/^\S+Z /gm, '');
}

/** A workflow file with one job called `job` of one step. */
export function workflow(on: string, run = 'true', name = 'CI'): string {
  return `name: ${name}\non: ${on}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`;
}
