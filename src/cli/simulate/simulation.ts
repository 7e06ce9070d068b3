import { VirtualClock } from '../../local-github/clock/virtual-clock.ts';
import type { PlayedRun } from '../../local-github/runner/played/played-run.ts';
import { startRunner } from '../../local-github/runner/start-runner.ts';
import { Replicas } from './app/replicas.ts';
import { Faults } from './faults/faults.ts';
import { NetworkFaults } from './faults/network-faults.ts';
import { planWindows, windowAt } from './faults/plan-windows.ts';
import { webhookFaults } from './faults/webhook-faults.ts';
import { People } from './people/people.ts';
import { fileTasks } from './population/file-tasks.ts';
import { planTasks } from './population/plan-tasks.ts';
import { Registry } from './population/registry.ts';
import { Network } from './processes/network.ts';
import { NodePlaces } from './processes/node-places.ts';
import { Random } from './random.ts';
import { AgentRuns } from './runs/agent-runs.ts';
import { CiRuns } from './runs/ci-runs.ts';
import { HealthReader } from './runs/health.ts';
import { QueueDrops } from './runs/queue-drops.ts';
import type { SimulateOptions } from './simulate-options.ts';
import { DAY, HOUR, MINUTE, SECOND } from './span.ts';
import { AGENT_WORKFLOW } from './stage/seed-files.ts';
import { openStage } from './stage/stage.ts';
import { Witness } from './witness.ts';
import { oneWorld } from './worlds/plan-worlds.ts';

/** A Monday. */
const BEGINNING = Date.UTC(2026, 0, 5);

/** Plays a simulation, or one of the worlds it has, to its end; gives who saw all of it. */
export async function simulate(
  options: SimulateOptions,
  tell: (line: string) => void,
  { name, kinds, tasks } = oneWorld(options.tasks, options.kinds),
): Promise<Witness> {
  const length = options.days * DAY;
  const clock = new VirtualClock(BEGINNING);
  const log = (line: string): void => tell(`${clock.iso()} ${line}`);
  const now = (): number => clock.now();
  const root = new Random(`pawl ${options.seed}${name === undefined ? '' : ` ${name}`}`);
  // On the last day nothing goes wrong any more, so that what is under way can end.
  const calmFrom = BEGINNING + length - Math.min(DAY, length / 4);
  const faults = new Faults(options.faults, root.fork('faults'), now, calmFrom);
  const plans = planTasks(tasks, kinds, length, root.fork('tasks'), faults);
  const registry = new Registry();

  const stage = await openStage(clock, kinds, {
    keepDeliveries: 1,
    mergeableDelayMs: () => (faults.strikes('mergeable-late') ? 20 * MINUTE : 4 * SECOND),
    webhookFaults: webhookFaults(faults),
    webhookReceiver: async ({ headers, body }) =>
      replicas.onWebhook(headers['x-github-event'] ?? '', JSON.parse(body)),
    onRequest: (request) => witness.onServed(request),
  });
  const health = new HealthReader();
  const witness: Witness = new Witness({
    stage,
    registry,
    faults,
    health,
    log,
    wasAppDown: (since) => replicas.wasDown(since),
  });
  const span = [BEGINNING, calmFrom] as const;
  const windows = (
    kind: 'api-limit-used-up' | 'agent-quota' | 'schedule-dropped',
    from: number,
    to: number,
  ) => planWindows(faults.rate(kind), span, [from, to], root.fork(kind));
  const network = new Network({
    clock,
    random: root.fork('network'),
    faults: new NetworkFaults(faults, now, windows('api-limit-used-up', 5 * MINUTE, 20 * MINUTE)),
    witness,
    places: new NodePlaces(stage.world),
    onBroken: (error) => witness.onBroken(error),
    fetch: stage.site.fetch,
  });
  const replicas: Replicas = new Replicas(
    stage,
    network,
    faults,
    root.fork('app'),
    log,
    (process) =>
      witness.violate('crash', process, 'ended a pass with an error that nothing explains'),
  );
  const ci = new CiRuns(stage, faults, root.fork('ci'), health);
  const queueDrops = new QueueDrops(stage, faults);
  const agents = new AgentRuns({
    stage,
    network,
    faults,
    random: root.fork('runs'),
    outages: windows('agent-quota', HOUR, 3 * HOUR),
    taskOf: (repository, issue) => registry.byIssue(repository, issue)?.plan,
    onPicked: (repository, pack) => witness.onPicked(repository, pack),
    onWorked: (repository, pack, behaviour) => witness.onWorked(repository, pack, behaviour),
    onCrash: (repository, error) => witness.violate('crash', repository, String(error)),
    log,
  });
  const people = new People({
    stage,
    truths: witness.truths,
    registry,
    faults,
    health,
    random: root.fork('people'),
    onRewritten: (repository) => witness.noteRewritten(repository),
  });
  const unscheduled = windows('schedule-dropped', 6 * HOUR, 6 * HOUR);
  const isAgents = ({ run }: PlayedRun): boolean => run.workflow.path === AGENT_WORKFLOW;
  const runner = startRunner(stage.world, {
    play: {
      dropsSchedule: () => {
        if (!windowAt(unscheduled, clock.now())) return false;
        faults.count('schedule-dropped');
        return true;
      },
      onStart: (run) => (isAgents(run) ? agents.start(run) : ci.start(run)),
      onCancel: (run, how) => (isAgents(run) ? agents.onCancel(run, how) : ci.onCancel(run)),
    },
    onError: (error) => witness.onBroken(error),
  });
  stage.world.events.on((event) => {
    network.happened(event.repository.fullName);
    ci.onEvent(event);
    queueDrops.onEvent(event);
    people.onEvent(event);
  });
  await witness.begin();
  fileTasks({ stage, plans, registry, random: root.fork('filing'), faults });
  people.start();
  replicas.start();
  try {
    await clock.runUntil(BEGINNING + length);
    await witness.end();
  } finally {
    clock.stop();
    await runner.close();
    await stage.site.close();
  }
  return witness;
}
