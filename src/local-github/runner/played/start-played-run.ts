import type { AccountActor } from '../../model/account.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { engineOf } from '../engine.ts';
import { createRun } from '../run/create-run.ts';
import type { RunOrigin } from '../run/run-state.ts';
import type { JobDefinition, LoadedWorkflow } from '../workflow/definition.ts';
import { queueAttempt } from './play-run.ts';
import type { PlayedRun } from './played-run.ts';

export interface PlayedStart extends Partial<Omit<RunOrigin, 'actor'>> {
  /** The workflow file's path. It need not exist. */
  readonly path: string;
  /** `name:` of the workflow, where the file does not exist; its path unless given. */
  readonly name?: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly actor: AccountActor;
  /** The jobs, where the file does not exist; one called `job` unless given. */
  readonly jobs?: readonly { readonly key: string; readonly needs?: readonly string[] }[];
}

/**
 * Starts a run that no event asked for, as the player of this world wants it. Gives its first attempt,
 * `queued`; later ones come to the player.
 */
export async function startPlayedRun(
  world: World,
  repository: Repository,
  start: PlayedStart,
): Promise<PlayedRun> {
  const engine = engineOf(world);
  if (engine.options.play === undefined) throw new Error('Runs are executed here, not played');
  const { path, name = path, jobs = [{ key: 'job' }], headSha, headBranch } = start;
  const files = await engine.workflowFiles(repository, headSha);
  const loaded = files.find((file) => file.path === path)?.loaded ?? invented(name, jobs);
  const title = loaded.valid ? loaded.definition.name : loaded.name;
  const workflow = engine.workflowRecord(repository, path, title);
  const state = await createRun(engine, repository, workflow, loaded, {
    event: start.event,
    headSha,
    headBranch,
    actor: start.actor,
    payload: start.payload ?? {},
    ref: start.ref ?? `refs/heads/${headBranch}`,
    sha: start.sha ?? headSha,
    headRef: start.headRef ?? '',
    baseRef: start.baseRef ?? '',
    pullRequests: start.pullRequests ?? [],
    inputs: start.inputs ?? {},
    displayTitle: start.displayTitle ?? title,
    chainDepth: start.chainDepth ?? 0,
  });
  const played = await queueAttempt(engine, state);
  if (played === undefined) throw new Error(`${path}: ${state.run.problems.join('\n')}`);
  return played;
}

function invented(
  name: string,
  jobs: readonly { readonly key: string; readonly needs?: readonly string[] }[],
): LoadedWorkflow {
  const none = { shell: undefined, workingDirectory: undefined };
  const job = ({ key, needs = [] }: (typeof jobs)[number]): JobDefinition => ({
    key,
    needs,
    name: undefined,
    condition: 'success()',
    runsOn: { kind: 'literal', value: 'ubuntu-latest' },
    permissions: undefined,
    cacheMode: undefined,
    env: undefined,
    environment: undefined,
    concurrency: undefined,
    outputs: undefined,
    timeoutMinutes: undefined,
    continueOnError: undefined,
    defaults: none,
    steps: [],
  });
  return {
    valid: true,
    definition: {
      name,
      runName: undefined,
      triggers: { events: new Map(), crons: [], dispatchInputs: new Map() },
      env: undefined,
      permissions: undefined,
      cacheMode: undefined,
      concurrency: undefined,
      defaults: none,
      jobs: jobs.map(job),
    },
  };
}
