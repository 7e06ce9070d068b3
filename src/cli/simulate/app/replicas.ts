import type { Faults } from '../faults/faults.ts';
import type { Window } from '../faults/plan-windows.ts';
import { planWindows, windowAt } from '../faults/plan-windows.ts';
import type { Network } from '../processes/network.ts';
import { SimProcess } from '../processes/sim-process.ts';
import type { Random } from '../random.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../span.ts';
import type { Stage } from '../stage/stage.ts';
import { Replica } from './replica.ts';

/** How far a wrong clock is off: GitHub takes an App's token from up to a minute in the future. */
const SKEW_MS = 40 * SECOND;

/** After a death the process is started again by whatever hosts it. */
const RESTART_MS = 20 * SECOND;

/** So long there are two of them: a rollout that hangs, or an operator who wants it so for a while. */
const TOGETHER_MS = [4 * HOUR, 8 * HOUR] as const;

/**
 * The app as it is hosted: one or two processes at a time, killed at any request and started again,
 * and now and then all of it down for a day.
 */
export class Replicas {
  readonly #stage: Stage;
  readonly #network: Network;
  readonly #faults: Faults;
  readonly #random: Random;
  readonly #down: readonly Window[];
  /** When there is a second one. */
  readonly #together: readonly Window[];
  readonly #live = new Map<string, Replica>();
  /** How often each was started. */
  readonly #lives = new Map<string, number>();
  readonly #log: (line: string) => void;
  readonly #onCrash: (process: string) => void;

  constructor(
    stage: Stage,
    network: Network,
    faults: Faults,
    random: Random,
    log: (line: string) => void,
    onCrash: (process: string) => void,
  ) {
    this.#stage = stage;
    this.#network = network;
    this.#faults = faults;
    this.#random = random;
    this.#log = log;
    this.#onCrash = onCrash;
    const { clock } = stage;
    const start = clock.now();
    const span = [start + HOUR, faults.calmFrom] as const;
    const down = random.fork('down');
    const windows = planWindows(faults.rate('app-down'), span, [20 * HOUR, DAY], down);
    // In a longer life it happens once.
    const once = start + Math.floor(down.fraction() * (faults.calmFrom - start - 2 * DAY));
    const longer = faults.rate('app-down') > 0 && faults.calmFrom - start > 6 * DAY;
    const spare = longer && windows.length === 0 ? [{ from: once, until: once + DAY }] : [];
    this.#down = [...windows, ...spare];
    this.#together = planTogether(faults, clock.now(), random.fork('together'));
  }

  start(): void {
    this.#host('app-1');
    const { clock } = this.#stage;
    for (const { from, until } of this.#together) {
      clock.after(from - clock.now(), () => {
        this.#faults.count('app-two-at-once');
        this.#host('app-2');
      });
      if (until < Infinity) clock.after(until - clock.now(), () => this.#end('app-2'));
    }
    for (const { from, until } of this.#down) {
      clock.after(from - clock.now(), () => {
        this.#faults.count('app-down');
        for (const { process } of this.#live.values()) process.kill();
      });
      clock.after(until - clock.now(), () => {
        for (const name of ['app-1', 'app-2']) this.#host(name);
      });
    }
  }

  /** Whether all of it was down at some time since then. */
  wasDown(since: number): boolean {
    return this.#down.some(({ from, until }) => until > since && from < this.#stage.clock.now());
  }

  /** A delivery comes to one of the processes, as a load balancer has it. */
  onWebhook(event: string, body: unknown): number {
    const up = [...this.#live.values()].filter(({ process }) => !process.isDead);
    if (up.length === 0) return 503;
    this.#random.pick(up).onWebhook(event, body);
    return 202;
  }

  #host(name: string): void {
    const { clock, site, credentials, app } = this.#stage;
    const before = this.#live.get(name);
    if (windowAt(this.#down, clock.now()) || before?.process.isDead === false) return;
    if (name === 'app-2' && !windowAt(this.#together, clock.now())) return;
    const life = (this.#lives.get(name) ?? 0) + 1;
    this.#lives.set(name, life);
    const wrong = this.#faults.strikes('app-clock-wrong', `${name} ${life}`);
    const own = this.#random.fork(name).fork(life);
    const process = new SimProcess(clock, this.#network, {
      name: `${name} (${life})`,
      kind: 'app',
      skewMs: wrong ? own.pick([-SKEW_MS, SKEW_MS]) : 0,
      whenKilled: 'silent',
      doom: this.#doomOf(name, own),
    });
    const replica = new Replica({
      process,
      baseUrl: site.addresses.api,
      credentials,
      login: app.bot.login,
      random: own.fork('jitter'),
      log: (line) => this.#log(`${process.name}: ${line}`),
      onCrash: () => this.#onCrash(process.name),
    });
    this.#live.set(name, replica);
    clock.startServer(async () => replica.start());
  }

  #end(name: string): void {
    this.#live.get(name)?.process.kill();
    this.#live.delete(name);
  }

  /** The time at which it is to die; it does so at the next request it makes. */
  #doomOf(name: string, random: Random): () => 'before' | 'after' | undefined {
    const { clock } = this.#stage;
    const perDay = this.#faults.rate('app-killed');
    const at =
      perDay > 0 ? clock.now() - (Math.log(1 - random.fraction()) * DAY) / perDay : Infinity;
    const when = random.pick(['before', 'after'] as const);
    return () => {
      if (clock.now() < at || this.#faults.isCalm) return undefined;
      this.#faults.count('app-killed');
      clock.after(RESTART_MS + random.between(0, MINUTE), () => this.#host(name));
      return when;
    };
  }
}

function planTogether(faults: Faults, start: number, random: Random): readonly Window[] {
  const share = faults.rate('app-two-at-once');
  if (share >= 1) return [{ from: start, until: Infinity }];
  const [shortest, longest] = TOGETHER_MS;
  // What lies between two such times is by so much longer.
  const perDay = (DAY / ((shortest + longest) / 2)) * (share / (1 - share));
  return planWindows(perDay, [start, faults.calmFrom], [shortest, longest], random);
}
