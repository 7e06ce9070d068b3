import { ApiError } from '../http/api-error.ts';
import type { AccountActor, App } from '../model/account.ts';
import type { Annotation, CheckConclusion, CheckRun, CheckStatus } from '../model/check.ts';
import type { CheckSuite } from '../model/check.ts';
import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentCheckRun } from '../rest/present/check-run.ts';
import { findOrCreateSuite, settleCheckSuite } from './check-suites.ts';
import { checksOf } from './commit-checks.ts';

export { createCheckSuite, updateCheckSuite } from './check-suites.ts';

/** Characters that `output.text` and `output.summary` may hold. */
const OUTPUT_LIMIT = 65_535;

/** What may change in a check run; a field left out stays as it is. */
export interface CheckRunChanges {
  readonly name?: string;
  readonly status?: CheckStatus;
  readonly conclusion?: CheckConclusion;
  readonly startedAt?: number;
  readonly completedAt?: number;
  readonly detailsUrl?: string;
  readonly externalId?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    /** Added to those that are there already. */
    readonly annotations?: readonly Annotation[];
  };
}

export interface NewCheckRun extends CheckRunChanges {
  readonly app: App;
  readonly headSha: string;
  readonly name: string;
  /** The App's newest suite of the commit unless given. */
  readonly suite?: CheckSuite;
}

/** Makes a check run (`queued` unless told) and its suite if there is none; emits `check_run` created. */
export async function createCheckRun(
  world: World,
  repository: Repository,
  actor: AccountActor,
  request: NewCheckRun,
): Promise<CheckRun> {
  refuseLongOutput(request);
  const { app, headSha } = request;
  const suite = request.suite ?? (await findOrCreateSuite(world, repository, actor, app, headSha));
  const id = world.nextId();
  const run: CheckRun = {
    id,
    nodeId: nodeId('CR', id),
    suite,
    app,
    headSha,
    name: request.name,
    status: 'queued',
    conclusion: undefined,
    startedAt: world.clock.now(),
    completedAt: undefined,
    detailsUrl:
      app.id === world.actionsApp.id ? undefined : `${world.addresses.web}/apps/${app.slug}`,
    externalId: '',
    title: undefined,
    summary: undefined,
    text: undefined,
    annotations: [],
  };
  change(world, run, request);
  repository.checkRuns.set(id, run);
  checksOf(repository, headSha).runs.push(run);
  emitCheckRun(world, repository, actor, run, 'created');
  if (run.status === 'completed') emitCheckRun(world, repository, actor, run, 'completed');
  await settleCheckSuite(world, repository, actor, suite);
  return run;
}

/**
 * Changes a check run and emits `check_run` completed when that completes it.
 * Only the App that made it may: anyone else is refused with 403, as on GitHub.
 */
export async function updateCheckRun(
  world: World,
  repository: Repository,
  actor: AccountActor,
  run: CheckRun,
  changes: CheckRunChanges,
): Promise<CheckRun> {
  if (actor.kind === 'user' || actor.app.id !== run.app.id) {
    const caller = actor.kind === 'user' ? 'nil' : actor.app.id;
    throw new ApiError(
      403,
      `Invalid app_id \`${caller}\` - check run can only be modified by the GitHub App that created it.`,
    );
  }
  refuseLongOutput(changes);
  change(world, run, changes);
  if (changes.status === 'completed' || changes.conclusion !== undefined) {
    emitCheckRun(world, repository, actor, run, 'completed');
  }
  await settleCheckSuite(world, repository, actor, run.suite);
  return run;
}

/** Emits a `check_run` event, `rerequested` included: the App is told, nothing else changes. */
export function emitCheckRun(
  world: World,
  repository: Repository,
  actor: AccountActor,
  run: CheckRun,
  action: 'created' | 'completed' | 'rerequested',
): void {
  world.events.emit({
    name: 'check_run',
    action,
    repository,
    actor,
    payload: { action, check_run: presentCheckRun(world, repository, run) },
    sha: run.headSha,
  });
}

function change(world: World, run: CheckRun, changes: CheckRunChanges): void {
  const status = changes.conclusion === undefined ? changes.status : 'completed';
  const conclusion = changes.conclusion ?? run.conclusion;
  if (status === 'completed' && conclusion === undefined) {
    throw new ApiError(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  }
  if (changes.name !== undefined) run.name = changes.name;
  if (changes.detailsUrl !== undefined) run.detailsUrl = changes.detailsUrl;
  if (changes.externalId !== undefined) run.externalId = changes.externalId;
  if (changes.startedAt !== undefined) run.startedAt = changes.startedAt;
  const { output } = changes;
  if (output?.title !== undefined) run.title = output.title;
  if (output?.summary !== undefined) run.summary = output.summary;
  if (output?.text !== undefined) run.text = output.text;
  run.annotations.push(...(output?.annotations ?? []));
  if (status === undefined) return;
  run.status = status;
  run.conclusion = status === 'completed' ? conclusion : undefined;
  run.completedAt = status === 'completed' ? (changes.completedAt ?? world.clock.now()) : undefined;
}

function refuseLongOutput({ output }: CheckRunChanges): void {
  for (const text of [output?.summary, output?.text]) {
    if (text !== undefined && [...text].length > OUTPUT_LIMIT) {
      const supplied = [...text].length;
      throw new ApiError(
        422,
        `Invalid request.\n\nOnly ${OUTPUT_LIMIT} characters are allowed; ${supplied} were supplied.`,
      );
    }
  }
}
