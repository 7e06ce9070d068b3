import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { startApp, WEBHOOK_PATH } from '../../src/app/start-app.ts';
import type { RunningApp } from '../../src/app/start-app.ts';
import type { AppWorld } from '../../src/app/app-world.ts';
import { HandClock } from './hand-clock.ts';
import { startPawlSite, WEBHOOK_SECRET } from './pawl-site.ts';
import type { PawlSite, PawlSiteOptions } from './pawl-site.ts';

export const SWEEP_MS = 3_600_000;

const HealthSchema = z.strictObject({
  status: z.enum(['ok', 'late']),
  lastSweepAt: z.iso.datetime().nullable(),
  heartbeatAgeSeconds: z.int().min(0),
  repositories: z.int().min(0),
  passesInHand: z.int().min(0),
  passesWaiting: z.int().min(0),
});

/** The app on a clock that is moved by hand, and a real GitHub over HTTP. */
export class AppScene {
  readonly clock: HandClock;
  readonly logged: string[] = [];
  /** How often the app looked at the repository. */
  looks = 0;
  #app: RunningApp | undefined;
  #site: PawlSite | undefined;

  private constructor(clock: HandClock) {
    this.clock = clock;
  }

  static async start(
    options: PawlSiteOptions = {},
    { clock = new HandClock(), fetch }: { clock?: HandClock; fetch?: AppWorld['fetch'] } = {},
  ): Promise<AppScene> {
    const scene = new AppScene(clock);
    scene.#site = await startPawlSite({
      ...options,
      onRequest: (request) => {
        if (request.userAgent.includes('pawl (observe)')) scene.looks += 1;
        options.onRequest?.(request);
      },
    });
    const { credentials, addresses } = scene.#site;
    const where = { apiUrl: addresses.api, host: '127.0.0.1', port: 0 };
    scene.#app = await startApp(
      { ...credentials, ...where, webhookSecret: WEBHOOK_SECRET, sweepMs: SWEEP_MS },
      { clock, random: () => 1, log: (line) => scene.logged.push(line), fetch },
    );
    // The first sweep has listed what there is.
    while ((await scene.health()).repositories === 0) await pause();
    return scene;
  }

  get site(): PawlSite {
    if (!this.#site) throw new Error('the scene has not begun');
    return this.#site;
  }

  get app(): RunningApp {
    if (!this.#app) throw new Error('the scene has not begun');
    return this.#app;
  }

  async close(): Promise<void> {
    const stopped = this.#app?.stop(1000);
    await this.clock.advance(1000);
    await stopped;
    await this.#site?.close();
  }

  /** Moves the clock, second by second, and lets what it wakes come to its end each time. */
  async pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await this.clock.advance(1000);
      await this.settled();
    }
  }

  /** Moves the clock in one go, and then lets what it woke come to its end. */
  async skip(seconds: number): Promise<void> {
    await this.clock.advance(seconds * 1000);
    await this.settled();
  }

  /** Until no pass is in hand. */
  async settled(): Promise<void> {
    do await pause();
    while ((await this.health()).passesInHand > 0);
  }

  /** What `/healthz` says. */
  async health() {
    return HealthSchema.parse(await (await this.ask('/healthz')).json());
  }

  ask(path: string, method = 'GET'): Promise<Response> {
    return fetch(`${this.app.url}${path}`, { method });
  }

  /** Sends a webhook as GitHub does, signed with `secret`. */
  send(event: string, changes: object = {}, secret = WEBHOOK_SECRET): Promise<Response> {
    const body = JSON.stringify({
      action: 'labeled',
      sender: { login: 'ada' },
      installation: { id: this.site.installationId },
      repository: { name: 'engine', owner: { login: 'ada' }, default_branch: 'main' },
      ...changes,
    });
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    return fetch(`${this.app.url}${WEBHOOK_PATH}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': 'd1',
        'x-hub-signature-256': `sha256=${signature}`,
      },
    });
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
