import type { GitHubEvent } from '../../events/event-bus.ts';
import type { Engine } from '../engine.ts';
import { createRun } from '../run/create-run.ts';
import { startRun } from '../run/execute-run.ts';
import type { LoadedWorkflow, Triggers } from '../workflow/definition.ts';
import { eventOrigins } from './event-origins.ts';
import type { EventOrigin } from './event-origins.ts';
import { matchesTrigger } from './matches-trigger.ts';

/** What a job's own token causes starts no run, but for these. */
const STARTED_BY_TOKENS = ['workflow_dispatch', 'repository_dispatch'];
/** How often `workflow_run` may start a run that a `workflow_run` started. */
const LONGEST_CHAIN = 3;

/** Starts the runs that an event asks for. */
export async function startEventRuns(engine: Engine, event: GitHubEvent): Promise<void> {
  if (event.actor.kind === 'workflow' && !STARTED_BY_TOKENS.includes(event.name)) return;
  if (isAboutActionsChecks(engine, event)) return;
  // A dispatch and a cron start their one workflow themselves.
  if (event.name === 'workflow_dispatch' || event.name === 'schedule') return;
  const depth = chainDepth(engine, event);
  if (depth > LONGEST_CHAIN) return;
  for (const source of await eventOrigins(event, depth)) {
    for (const { path, loaded } of await engine.workflowFiles(event.repository, source.filesSha)) {
      if (!(await asksForRun(loaded, source))) continue;
      const name = loaded.valid ? loaded.definition.name : loaded.name;
      const workflow = engine.workflowRecord(event.repository, path, name);
      if (workflow.state !== 'active') continue;
      const origin = { ...source.origin, displayTitle: source.title ?? name };
      const state = await createRun(engine, event.repository, workflow, loaded, origin);
      await startRun(engine, state);
    }
  }
}

async function asksForRun(loaded: LoadedWorkflow, { facts }: EventOrigin): Promise<boolean> {
  const triggers: Triggers | undefined = loaded.valid
    ? loaded.definition.triggers
    : loaded.triggers;
  // A file whose `on` cannot be read fails at each push, so that somebody sees it.
  return triggers === undefined ? facts.name === 'push' : matchesTrigger(triggers, facts);
}

/** GitHub starts nothing for the check runs and suites of GitHub Actions itself. */
function isAboutActionsChecks({ world }: Engine, { name, payload }: GitHubEvent): boolean {
  if (name !== 'check_run' && name !== 'check_suite') return false;
  return Object(Object(payload[name]).app).id === world.actionsApp.id;
}

function chainDepth(engine: Engine, { name, payload }: GitHubEvent): number {
  if (name !== 'workflow_run') return 0;
  const state = engine.states.get(Number(Object(payload['workflow_run']).id));
  return (state?.origin.chainDepth ?? 0) + 1;
}
