import { AppClient } from '../../../github/client/app-client.ts';
import { AppMetrics } from '../../../app/app-metrics.ts';
import { Fleet } from '../../../app/fleet.ts';
import { isNews } from '../../../app/is-news.ts';
import { readWebhook } from '../../../app/read-webhook.ts';
import type { AppCredentials } from '../../../github/client/app-jwt.ts';
import type { Random } from '../random.ts';
import type { SimProcess } from '../processes/sim-process.ts';
import { MINUTE } from '../span.ts';

/** Webhooks tell most; what a sweep finds is a fault's work, and each costs a look at everything. */
const SWEEP_MS = 30 * MINUTE;

export interface ReplicaOptions {
  readonly process: SimProcess;
  readonly baseUrl: string;
  readonly credentials: AppCredentials;
  /** The login that the App acts under. */
  readonly login: string;
  readonly random: Random;
  readonly log: (line: string) => void;
  /** Told of an error that no part of Pawl explains. */
  readonly onCrash: () => void;
}

/** One process of the app: what `startApp` makes of the same parts, without a server in front. */
export class Replica {
  readonly process: SimProcess;
  readonly #fleet: Fleet;
  readonly #own: { readonly appId: number; readonly login: string };

  constructor(options: ReplicaOptions) {
    const { process, baseUrl, credentials, login, random, log, onCrash } = options;
    const { clock, fetch } = process;
    this.process = process;
    this.#own = { appId: credentials.appId, login };
    const app = new AppClient(credentials, { baseUrl, clock, fetch, patienceMs: MINUTE });
    const world = { clock, fetch, log, random: () => random.fraction() };
    const metrics: AppMetrics = new WatchedMetrics(onCrash, () => ({
      throttles: app.throttles,
      queueLength: this.#fleet.queue.length,
      passesInHand: this.#fleet.queue.running,
      repositories: this.#fleet.size,
      sweepAgeMs: this.#fleet.sweeper.age,
    }));
    this.#fleet = new Fleet(app, world, metrics, SWEEP_MS);
  }

  /** Begins to sweep; to be called in a server of the clock. */
  start(): void {
    this.#fleet.start();
  }

  /** Takes a webhook in as the app does once its signature is verified. */
  onWebhook(event: string, body: unknown): void {
    if (this.process.isDead) return;
    const webhook = readWebhook(event, body);
    if (!webhook || !isNews(webhook.facts, this.#own)) return;
    const { repository, installationId } = webhook;
    if (repository && installationId !== undefined) {
      this.#fleet.wake({ ...repository, installationId });
    } else this.#fleet.sweeper.hurry();
  }
}

/** The app counts its errors by code; one without is a bug. */
class WatchedMetrics extends AppMetrics {
  readonly #onCrash: () => void;

  constructor(onCrash: () => void, read: ConstructorParameters<typeof AppMetrics>[0]) {
    super(read);
    this.#onCrash = onCrash;
  }

  override onError(code: string): void {
    super.onError(code);
    if (code === 'unexpected') this.#onCrash();
  }
}
