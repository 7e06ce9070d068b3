import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { Workflow, WorkflowRun } from '../model/workflow-run.ts';
import type { World } from '../model/world.ts';
import { engineOf } from './engine.ts';
import { createRun } from './run/create-run.ts';
import { startRun } from './run/execute-run.ts';
import type { DispatchInput } from './workflow/definition.ts';

/** The inputs of a dispatch: as text in the event, with their types in the `inputs` context. */
export type DispatchInputs = Readonly<Record<string, unknown>>;

/**
 * Starts a run of `workflow` as its file at `ref` (a branch or tag) has it. Throws GitHub's 422s for
 * a ref, trigger or input that is not there, and for inputs that are missing or of the wrong kind.
 */
export async function dispatchWorkflow(
  world: World,
  repository: Repository,
  actor: AccountActor,
  workflow: Workflow,
  ref: string,
  given: DispatchInputs = {},
): Promise<WorkflowRun> {
  const engine = engineOf(world);
  const { fullRef, sha } = await findRef(repository, ref);
  const files = await engine.workflowFiles(repository, sha);
  const loaded = files.find((file) => file.path === workflow.path)?.loaded;
  if (loaded !== undefined && !loaded.valid && loaded.triggers === undefined) {
    throw new ApiError(422, `failed to parse workflow: ${loaded.errors.join('\n')}`);
  }
  const triggers = loaded?.valid === true ? loaded.definition.triggers : loaded?.triggers;
  if (loaded === undefined || triggers?.events.has('workflow_dispatch') !== true) {
    throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  if (workflow.state !== 'active') {
    throw new ApiError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  const inputs = readInputs(triggers.dispatchInputs, given);
  const texts = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, String(value)]),
  );
  const payload = { inputs: texts, ref: fullRef, workflow: workflow.path };
  const state = await createRun(engine, repository, workflow, loaded, {
    event: 'workflow_dispatch',
    payload,
    ref: fullRef,
    sha,
    headSha: sha,
    actor,
    inputs,
    headBranch: fullRef.replace(/^refs\/(?:heads|tags)\//, ''),
    headRef: '',
    baseRef: '',
    pullRequests: [],
    chainDepth: 0,
    displayTitle: workflow.name,
  });
  world.events.emit({
    name: 'workflow_dispatch',
    action: undefined,
    repository,
    actor,
    payload,
    ref: fullRef,
    sha,
  });
  await startRun(engine, state);
  return state.run;
}

async function findRef({ git }: Repository, ref: string) {
  const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const fullRef of names) {
    const sha = await git.resolve(fullRef);
    if (sha !== undefined) return { fullRef, sha };
  }
  throw new ApiError(422, `No ref found for: ${ref}`);
}

function readInputs(known: ReadonlyMap<string, DispatchInput>, given: DispatchInputs) {
  const unexpected = Object.keys(given).filter((name) => !known.has(name));
  if (unexpected.length > 0) {
    throw new ApiError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  const inputs: Record<string, string | boolean | number> = {};
  for (const [name, input] of known) {
    const value = given[name];
    const text = value === undefined || value === null || value === '' ? undefined : String(value);
    if (text === undefined && input.required && input.default === undefined) {
      throw new ApiError(422, `Required input '${name}' not provided`);
    }
    inputs[name] = typed(name, input, text ?? String(input.default ?? ''));
  }
  return inputs;
}

function typed(name: string, input: DispatchInput, text: string): string | boolean | number {
  if (input.type === 'boolean') {
    if (!['true', 'false', ''].includes(text)) {
      throw new ApiError(422, `Provided value '${text}' for input '${name}' is not a boolean`);
    }
    return text === 'true';
  }
  if (input.type === 'number') {
    if (Number.isNaN(Number(text))) {
      throw new ApiError(422, `Provided value '${text}' for input '${name}' is not a number`);
    }
    return Number(text);
  }
  if (text !== '' && input.type === 'choice' && input.options?.includes(text) === false) {
    throw new ApiError(
      422,
      `Provided value '${text}' for input '${name}' not in the list of allowed values`,
    );
  }
  return text;
}
