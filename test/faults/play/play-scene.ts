import { stringify } from 'yaml';
import { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import { startRunner } from '../../../src/local-github/runner/start-runner.ts';
import type { PlayedRun } from '../../../src/local-github/runner/played/played-run.ts';
import { AgentRun } from './agent-run.ts';
import { AGENT_FILE, AGENT_WORKFLOW } from './agent-workflow.ts';
import type { AgentRunContext } from './agent-run.ts';
import { AppHost } from './app-host.ts';
import { Ci, CI_FILE, CI_WORKFLOW } from './ci.ts';
import { readEnding } from './ending.ts';
import type { Ending } from './ending.ts';
import { Network } from './network.ts';
import type { Disturbance } from './network.ts';
import { People } from './people.ts';
import type { Scene } from './scene.ts';
import type { SentRequest } from './sent-request.ts';
import { HOUR } from './spans.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { Witness } from './witness.ts';

/** A Monday, at noon: a day is half over. */
const BEGINNING = Date.UTC(2026, 0, 5, 12);

/** How a scene went. */
export interface Play {
  readonly ending: Ending;
  /** What must never be. */
  readonly wrong: readonly string[];
  /** Claims by the task's title. */
  readonly attempts: Readonly<Record<string, number>>;
  /** Runs of the agent workflow that failed, or were cancelled. */
  readonly lostRuns: number;
  readonly sent: readonly SentRequest[];
  /** What Pawl's processes logged. */
  readonly log: readonly string[];
}

/** What a disturbance may lay its hands on. */
export interface World {
  readonly stage: Stage;
  readonly hosts: readonly AppHost[];
}

/** What else than the scene itself there is. */
export interface Setting {
  readonly disturb?: (world: World) => Disturbance;
  /** Processes of the app that hear of everything; one unless given. */
  readonly apps?: readonly string[];
  /** Further processes of the app, which are told of nothing. */
  readonly deafApps?: readonly string[];
  /** After how long the next webhook comes, ms, each time that it does; it is lost without one. */
  readonly delays?: () => readonly number[];
}

/** Plays a scene to its end on a fresh repository. Rejects if the world itself breaks. */
export async function playScene(scene: Scene, setting: Setting = {}): Promise<Play> {
  const { apps = ['app'], deafApps = [], delays = () => [0] } = setting;
  const clock = new VirtualClock(BEGINNING);
  const hosts: AppHost[] = [];
  const stage = await openStage(clock, {
    webhookReceiver: async ({ headers, body }) => {
      const parsed: unknown = JSON.parse(body);
      const hear = (): void => {
        for (const host of hosts) {
          if (apps.includes(host.name)) host.hear(headers['x-github-event'] ?? '', parsed);
        }
      };
      for (const ms of delays()) {
        if (ms === 0) hear();
        else clock.after(ms, hear);
      }
      return 202;
    },
  });
  const { site, credentials, cast } = stage;
  const people = new People(stage);
  const witness = new Witness();
  const log: string[] = [];
  const say = (line: string): void => {
    log.push(`${new Date(clock.now()).toISOString().slice(5, 19)} ${line}`);
  };
  const network = new Network(clock, setting.disturb?.({ stage, hosts }) ?? {}, site.fetch);
  const baseUrl = site.addresses.api;
  for (const name of [...apps, ...deafApps]) {
    const { login } = stage.app.bot;
    hosts.push(new AppHost({ name, clock, network, baseUrl, credentials, login, log: say }));
  }
  const ci = new Ci(clock);
  const runs = new Map<PlayedRun, AgentRun>();
  const context: AgentRunContext = {
    clock,
    beginning: BEGINNING,
    network,
    baseUrl,
    credentials,
    agents: new Map(scene.tasks.flatMap(({ title, agent }) => (agent ? [[title, agent]] : []))),
    sessions: new Map(),
    left: new Map(),
    witness,
    log: say,
  };
  const broken: unknown[] = [];
  const runner = startRunner(site.world, {
    onError: (error) => broken.push(error),
    play: {
      onStart: (run) => {
        stage.runs.push(run);
        if (run.run.workflow.path !== AGENT_FILE) return ci.start(run);
        const played = new AgentRun(run, context);
        runs.set(run, played);
        played.start();
      },
      onCancel: (run, { force }) => runs.get(run)?.cancel(force),
    },
  });
  witness.watch(people);
  await people.commit(cast.ada, 'Begin', {
    'README.md': '# engine\n',
    [AGENT_FILE]: AGENT_WORKFLOW,
    [CI_FILE]: CI_WORKFLOW,
    '.github/pawl.yml': stringify({ ...scene.policy }),
    ...scene.files,
  });
  scene.prepare?.(people);
  for (const host of hosts) host.start();
  clock.start(async () => {
    // CI has judged the first commit.
    await clock.sleep(120_000);
    for (const { title, body = '', by = 'ada' } of scene.tasks) {
      const text = `## Acceptance criteria\n\n- [ ] it works\n${body}`;
      await people.file(cast[by], title, text);
    }
    scene.filed?.(people);
    for (const story of scene.stories ?? []) clock.start(() => story(people));
  });
  try {
    await clock.runUntil(BEGINNING + scene.hours * HOUR);
    if (broken.length > 0) throw new AggregateError(broken, 'The local GitHub itself failed');
    const numbers = people.issues.filter(({ author }) => author.type !== 'Bot');
    return {
      ending: await readEnding(people),
      wrong: witness.judge(people, hosts.length),
      attempts: Object.fromEntries(
        numbers.map(({ title, number }) => [title, witness.attempts(number)]),
      ),
      lostRuns: witness.lostRuns,
      sent: network.sent,
      log,
    };
  } finally {
    clock.stop();
    await runner.close();
    await site.close();
  }
}
