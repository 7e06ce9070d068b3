import { createHmac, randomUUID } from 'node:crypto';
import type { App, Installation, User } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentRepository } from '../rest/present/repository.ts';
import { presentUser } from '../rest/present/user.ts';
import type { GitHubEvent } from './event-bus.ts';

/** GitHub waits this long for an answer, and does not try again. */
const limitMs = 10_000;
/** What every App is told, whether it asks for it or not. */
const alwaysTold = new Set(['installation', 'installation_repositories']);

/** One webhook that was sent, or was meant to be. */
export interface Delivery {
  readonly id: string;
  readonly appId: number;
  readonly event: string;
  readonly action: string | undefined;
  readonly body: string;
  /** Milliseconds since the epoch, of the world's clock. */
  readonly at: number;
  /** The status of the answer; `undefined` while there is none. */
  status: number | undefined;
  /** Why there is no answer: `timed out`, `dropped`, or what the network said. */
  failure: string | undefined;
}

/** How a delivery goes wrong: it is lost, comes twice, or comes late (milliseconds of the clock). */
export interface DeliveryFault {
  readonly drop?: boolean | undefined;
  readonly duplicate?: boolean | undefined;
  readonly delayMs?: number | undefined;
}

/** Decides for each delivery what goes wrong with it; `undefined` for nothing. */
export type DeliveryFaults = (delivery: Delivery) => DeliveryFault | undefined;

/** A delivery as its receiver gets it. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes a delivery in without a socket; gives the status to answer. */
export type WebhookReceiver = (request: WebhookRequest) => Promise<number>;

export interface WebhookOptions {
  /** Decides which webhooks are lost, doubled or late. */
  readonly webhookFaults?: DeliveryFaults | undefined;
  /** Where webhooks go; over HTTP to the Apps' addresses unless given. */
  readonly webhookReceiver?: WebhookReceiver | undefined;
  /** How many of the newest deliveries are kept; all unless given. */
  readonly keepDeliveries?: number | undefined;
}

/** Sends events to the webhooks of the Apps that are installed where they happened. */
export class WebhookDelivery {
  /** What was sent so far and is kept, oldest first. */
  readonly deliveries: Delivery[] = [];
  readonly #world: World;
  readonly #options: WebhookOptions;
  readonly #post: WebhookReceiver;
  readonly #stop: () => void;
  readonly #underway = new Set<Promise<void>>();
  readonly #giveUp = new Set<() => void>();
  readonly #closing = new AbortController();

  constructor(world: World, options: WebhookOptions = {}) {
    this.#world = world;
    this.#options = options;
    this.#post = options.webhookReceiver ?? ((request) => this.#postOverHttp(request));
    this.#stop = world.events.on((event) => this.#onEvent(event));
  }

  /** Tells an App that it was installed. */
  announce(installation: Installation, sender: User): void {
    const app = this.#world.apps.get(installation.appId);
    if (app === undefined) return;
    const repositories = [...this.#world.repositories.values()]
      .filter(({ fullName }) => installation.repositories.has(fullName))
      .map(({ id, nodeId, name, fullName, private: hidden }) => ({
        ...{ id, node_id: nodeId, name, full_name: fullName, private: hidden },
      }));
    const { id, account, permissions } = installation;
    const shown = { id, account: presentUser(this.#world, account), app_id: app.id, permissions };
    const payload = { action: 'created', installation: shown, repositories };
    const body = { ...payload, sender: presentUser(this.#world, sender) };
    this.#deliver(app, installation, 'installation', 'created', body);
  }

  /** Waits until nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  /** Stops; what is on its way is given up. */
  async close(): Promise<void> {
    this.#stop();
    this.#closing.abort();
    for (const giveUp of this.#giveUp) giveUp();
    await this.settled();
  }

  #onEvent({ name, action, repository, actor, payload }: GitHubEvent): void {
    for (const installation of this.#world.installations.values()) {
      const app = this.#world.apps.get(installation.appId);
      if (app === undefined || !installation.repositories.has(repository.fullName)) continue;
      if (!isTold(app, name, action, payload)) continue;
      const body = {
        ...(action === undefined ? {} : { action }),
        ...payload,
        repository: presentInWebhook(this.#world, repository),
        sender: presentUser(this.#world, actor.user),
        installation: { id: installation.id, node_id: `MDIz${installation.id}` },
      };
      this.#deliver(app, installation, name, action, body);
    }
  }

  #deliver(
    app: App,
    installation: Installation,
    event: string,
    action: string | undefined,
    payload: unknown,
  ): void {
    if (app.webhook === undefined) return;
    const delivery: Delivery = {
      id: randomUUID(),
      appId: app.id,
      event,
      action,
      body: JSON.stringify(payload),
      at: this.#world.clock.now(),
      status: undefined,
      failure: undefined,
    };
    const kept = this.#options.keepDeliveries ?? Infinity;
    this.deliveries.push(delivery);
    if (this.deliveries.length > kept) this.deliveries.shift();
    const fault = this.#options.webhookFaults?.(delivery) ?? {};
    if (fault.drop === true) {
      delivery.failure = 'dropped';
      return;
    }
    for (let times = fault.duplicate === true ? 2 : 1; times > 0; times -= 1) {
      const sent = this.#later(fault.delayMs ?? 0, () =>
        this.#send(app.webhook?.url ?? '', app.webhook?.secret ?? '', installation, delivery),
      );
      this.#underway.add(sent);
      void sent.finally(() => this.#underway.delete(sent));
    }
  }

  /** Does `send` when `ms` have passed; ends with it, or when everything is given up. */
  #later(ms: number, send: () => Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#world.clock.after(ms, () => send().finally(done));
      const giveUp = (): void => {
        cancel();
        resolve();
      };
      const done = (): void => {
        this.#giveUp.delete(giveUp);
        resolve();
      };
      this.#giveUp.add(giveUp);
    });
  }

  async #send(
    url: string,
    secret: string,
    installation: Installation,
    delivery: Delivery,
  ): Promise<void> {
    const { clock } = this.#world;
    const stop = clock.after(limitMs, () => (delivery.failure ??= 'timed out'));
    const headers = headersOf(delivery, secret, installation);
    try {
      const status = await clock.part(() => this.#post({ url, headers, body: delivery.body }));
      // An answer that comes too late is none.
      if (delivery.failure === undefined) delivery.status = status;
    } catch (error) {
      delivery.failure ??= String(error);
    } finally {
      stop();
    }
  }

  async #postOverHttp({ url, headers, body }: WebhookRequest): Promise<number> {
    const tooLate = new AbortController();
    const stop = this.#world.clock.after(limitMs, () => tooLate.abort());
    const signal = AbortSignal.any([tooLate.signal, this.#closing.signal]);
    try {
      const answer = await fetch(url, { method: 'POST', headers: { ...headers }, body, signal });
      await answer.arrayBuffer();
      return answer.status;
    } finally {
      stop();
    }
  }
}

function headersOf(
  { id, event, body }: Delivery,
  secret: string,
  installation: Installation,
): Record<string, string> {
  const sign = (algorithm: string): string =>
    createHmac(algorithm, secret).update(body).digest('hex');
  return {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/10ca1f0',
    'x-github-event': event,
    'x-github-delivery': id,
    'x-github-hook-id': String(installation.appId),
    'x-github-hook-installation-target-id': String(installation.appId),
    'x-github-hook-installation-target-type': 'integration',
    // Signed when it is read: a receiver in this process may have no need of it.
    get 'x-hub-signature'() {
      return `sha1=${sign('sha1')}`;
    },
    get 'x-hub-signature-256'() {
      return `sha256=${sign('sha256')}`;
    },
  };
}

/**
 * Whether an App is told of this. One that may read checks is told of all of them; but when a check is
 * `requested`, `rerequested` or has a `requested_action`, only the App whose check it is.
 */
function isTold(
  app: App,
  name: string,
  action: string | undefined,
  payload: Readonly<Record<string, unknown>>,
): boolean {
  if (alwaysTold.has(name)) return true;
  if (name === 'check_run' || name === 'check_suite') {
    if (app.permissions['checks'] === undefined) return false;
    if (action?.includes('requested') === true) return isOf(app, payload[name]);
    return true;
  }
  return app.events.includes(name);
}

function isOf(app: App, check: unknown): boolean {
  if (typeof check !== 'object' || check === null || !('app' in check)) return false;
  const { app: owner } = check;
  return typeof owner === 'object' && owner !== null && 'id' in owner && owner.id === app.id;
}

function presentInWebhook(world: World, repository: Repository): Record<string, unknown> {
  return presentRepository(world, repository);
}
