import { AppMetrics } from '../../../src/app/app-metrics.ts';
import { Fleet } from '../../../src/app/fleet.ts';
import { isNews } from '../../../src/app/is-news.ts';
import { readWebhook } from '../../../src/app/read-webhook.ts';
import { AppClient } from '../../../src/github/client/app-client.ts';
import type { AppCredentials } from '../../../src/github/client/app-jwt.ts';
import type { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import type { Network } from './network.ts';
import { PawlProcess } from './pawl-process.ts';
import { HOUR, MINUTE, SECOND } from './spans.ts';

export interface AppHostOptions {
  readonly name: string;
  readonly clock: VirtualClock;
  readonly network: Network;
  readonly baseUrl: string;
  readonly credentials: AppCredentials;
  readonly login: string;
  readonly log: (line: string) => void;
}

/** Whatever hosts a process of the app starts it again so long after it died. */
const RESTART_MS = 20 * SECOND;

/** One process of the app, started again whenever it dies. */
export class AppHost {
  readonly #options: AppHostOptions;
  #lives = 0;
  #process: PawlProcess | undefined;
  #fleet: Fleet | undefined;

  constructor(options: AppHostOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  /** Whether it hosts this process, or did. */
  isOf(process: PawlProcess): boolean {
    return process.name === this.name || process.name.startsWith(`${this.name}, life `);
  }

  /** Whether a pass is in hand, or waits for its turn. */
  get isBusy(): boolean {
    if (!this.#fleet || this.#process?.isDead === true) return false;
    return this.#fleet.queue.running + this.#fleet.queue.length > 0;
  }

  start(): void {
    const { clock, network, baseUrl, credentials, log } = this.#options;
    this.#lives += 1;
    const name = this.#lives === 1 ? this.name : `${this.name}, life ${this.#lives}`;
    const process = new PawlProcess(name, 'app', clock, network, () => {
      clock.after(RESTART_MS, () => this.start());
    });
    const site = { baseUrl, clock: process.clock, fetch: process.fetch, patienceMs: MINUTE };
    const app = new AppClient(credentials, site);
    const metrics: AppMetrics = new AppMetrics(() => ({
      throttles: app.throttles,
      queueLength: 0,
      passesInHand: 0,
      repositories: 0,
      sweepAgeMs: 0,
    }));
    const world = {
      clock: process.clock,
      fetch: process.fetch,
      random: () => 1,
      log: (line: string) => log(`${name}: ${line}`),
    };
    const fleet = new Fleet(app, world, metrics, 6 * HOUR);
    this.#process = process;
    this.#fleet = fleet;
    clock.startServer(async () => fleet.start());
  }

  /** Takes in a webhook, as the app does once its signature is verified. */
  hear(event: string, body: unknown): void {
    const { credentials, login } = this.#options;
    const webhook = readWebhook(event, body);
    if (!webhook || !isNews(webhook.facts, { appId: credentials.appId, login })) return;
    const { repository, installationId } = webhook;
    if (repository && installationId !== undefined) this.wake({ ...repository, installationId });
  }

  /** Looks again, for whatever reason. */
  wake(repository: { owner: string; name: string; installationId: number }): void {
    if (this.#process?.isDead === false) this.#fleet?.wake(repository);
  }
}
