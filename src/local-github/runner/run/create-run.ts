import { createCheckSuite } from '../../domain/checks.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import type { Workflow, WorkflowRun } from '../../model/workflow-run.ts';
import type { Engine } from '../engine.ts';
import { evaluateText } from '../expressions/evaluate.ts';
import type { LoadedWorkflow } from '../workflow/definition.ts';
import { githubContext } from './github-context.ts';
import { emitRun } from './run-events.ts';
import type { RunOrigin, RunState } from './run-state.ts';
import { newControl } from './run-state.ts';

/** Makes the record of a new run with its check suite and tells of it; nothing runs yet. */
export async function createRun(
  engine: Engine,
  repository: Repository,
  workflow: Workflow,
  loaded: LoadedWorkflow,
  origin: RunOrigin,
): Promise<RunState> {
  const { world } = engine;
  const id = world.nextId();
  const now = world.clock.now();
  const { headSha, headBranch, actor } = origin;
  const checkSuite = await createCheckSuite(world, repository, actor, {
    app: world.actionsApp,
    headSha,
    headBranch,
    workflowRunId: id,
  });
  const run: WorkflowRun = {
    id,
    nodeId: nodeId('WFR', id),
    workflow,
    runNumber: [...repository.runs.values()].filter((one) => one.workflow === workflow).length + 1,
    runAttempt: 1,
    event: origin.event,
    payload: origin.payload,
    ref: origin.ref,
    headBranch,
    headSha,
    headCommit: await headCommit(engine, repository, headSha),
    displayTitle: origin.displayTitle,
    actor: actor.user,
    triggeringActor: actor.user,
    status: 'queued',
    conclusion: undefined,
    createdAt: now,
    updatedAt: now,
    runStartedAt: now,
    checkSuite,
    jobs: [],
    pullRequests: origin.pullRequests,
    problems: loaded.valid ? [] : loaded.errors,
  };
  const state: RunState = {
    repository,
    run,
    origin,
    definition: loaded.valid ? loaded.definition : undefined,
    results: new Map(),
    earlier: new Map(),
    control: newControl(),
    done: Promise.resolve(),
  };
  if (state.definition?.runName !== undefined) {
    const contexts = {
      github: githubContext(world, state),
      inputs: origin.inputs,
      vars: Object.fromEntries(repository.variables),
    };
    run.displayTitle = evaluateText(state.definition.runName, { contexts }) || run.displayTitle;
  }
  repository.runs.set(id, run);
  engine.states.set(id, state);
  emitRun(world, state, 'requested');
  return state;
}

async function headCommit({ world }: Engine, repository: Repository, sha: string) {
  const commit = await repository.git.readCommit(sha);
  if (commit === undefined) return undefined;
  const { author, committer } = commit;
  return {
    id: sha,
    tree_id: commit.tree,
    message: commit.message.trimEnd(),
    timestamp: world.clock.iso(committer.at),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}
