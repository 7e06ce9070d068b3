import type { PlayedRun } from '../../../src/local-github/runner/played/played-run.ts';
import { dispatchWorkflow } from '../../../src/local-github/runner/dispatch.ts';
import { rerun } from '../../../src/local-github/runner/run/rerun.ts';
import { AGENT_FILE } from './agent-workflow.ts';
import type { AppHost } from './app-host.ts';
import type { Fate } from './network.ts';
import type { Setting, World } from './play-scene.ts';
import type { SentRequest } from './sent-request.ts';
import { MINUTE } from './spans.ts';
import { Turns } from './turns.ts';
import type { Schedule } from './turns.ts';

/** What befalls Pawl in one play of a scene. Requests are counted from 1 over all that leave. */
export type Blow =
  /** One request, or the process that sends it, is struck. */
  | { readonly kind: 'crash'; readonly at: number; readonly fate: Fate }
  /** A second app, which hears of nothing, looks at everything in the middle of what another does. */
  | ({ readonly kind: 'turn' } & Schedule)
  /** A person starts another run in the middle of a `pick`. */
  | ({ readonly kind: 'pick' } & Schedule)
  /** GitHub gives up a runner on which `publish` goes on all the same, so many minutes later. */
  | { readonly kind: 'late'; readonly at: number; readonly minutes: number }
  /** `publish` dies at its request, and a person runs the failed jobs again at once. */
  | { readonly kind: 'rerun'; readonly at: number }
  /** Two apps hear of everything, and every request takes its own time. */
  | { readonly kind: 'seed'; readonly seed: number };

export const SECOND_APP = 'second app';

/** How a scene is played under a blow. */
export function settingOf(blow: Blow): Setting {
  switch (blow.kind) {
    case 'crash': {
      const strike = ({ at }: SentRequest): Fate | undefined =>
        at === blow.at ? blow.fate : undefined;
      return { disturb: () => ({ strike }) };
    }
    case 'turn':
      return { deafApps: [SECOND_APP], disturb: (world) => secondApp(blow, world) };
    case 'pick':
      return { disturb: (world) => secondPick(blow, world) };
    case 'late':
      return { disturb: (world) => latePublish(blow, world) };
    case 'rerun':
      return { disturb: (world) => deadPublish(blow, world) };
    case 'seed': {
      const next = fractions(blow.seed);
      const hold: Setting['disturb'] = ({ stage }) => ({
        hold: () => (next() < 0.3 ? stage.clock.sleep(next() * 3000) : Promise.resolve()),
      });
      return { apps: ['app', SECOND_APP], disturb: hold };
    }
  }
}

function secondApp(schedule: Schedule, { stage, hosts }: World) {
  const { repository, installationId } = stage;
  const second = (): AppHost | undefined => hosts.find(({ name }) => name === SECOND_APP);
  return new Turns(schedule, stage, hosts, {
    isOwn: (process) => second()?.isOf(process) === true,
    begin: () =>
      second()?.wake({ owner: repository.owner.login, name: repository.name, installationId }),
    isOver: () => second()?.isBusy !== true,
  });
}

function secondPick(schedule: Schedule, { stage, hosts }: World) {
  const { repository, site, cast } = stage;
  let id = 0;
  return new Turns(schedule, stage, hosts, {
    isOwn: ({ name }) => name === `pick of run ${id}/1`,
    begin: async () => {
      const workflow = repository.workflows.get(AGENT_FILE);
      if (!workflow) throw new Error('GitHub knows of no agent workflow');
      ({ id } = await dispatchWorkflow(site.world, repository, cast.ada, workflow, 'main'));
    },
    isOver: () =>
      repository.runs
        .get(id)
        ?.jobs.some((job) => job.key === 'pick' && job.status === 'completed') === true,
  });
}

function latePublish(
  { at, minutes }: Extract<Blow, { kind: 'late' }>,
  { stage, hosts }: World,
): Turns {
  return new Turns({ at, back: undefined }, stage, hosts, {
    isOwn: () => false,
    begin: async ({ name }) => {
      const run = runOf(name, stage);
      await run?.end({ jobs: { publish: { conclusion: 'failure' } } });
      await stage.clock.sleep(minutes * MINUTE);
    },
    isOver: () => true,
  });
}

function deadPublish({ at }: Extract<Blow, { kind: 'rerun' }>, { stage }: World) {
  return {
    strike: (request: SentRequest): Fate | undefined => {
      if (request.at !== at) return undefined;
      const run = runOf(request.process, stage);
      const stop = stage.site.world.events.on(({ name, action }) => {
        if (name !== 'workflow_run' || action !== 'completed' || run?.isOver !== true) return;
        stop();
        stage.clock.start(() => rerun(stage.site.world, stage.cast.ada, run.run, 'failed'));
      });
      return 'dies after';
    },
  };
}

/** The run whose job this process is. */
function runOf(process: string, { runs }: World['stage']): PlayedRun | undefined {
  return runs.find(({ run, attempt }) => process.endsWith(` of run ${run.id}/${attempt}`));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function fractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
