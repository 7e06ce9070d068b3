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

/** How a delivery goes wrong: it is lost, comes twice, or comes late (real milliseconds). */
export interface DeliveryFault {
  readonly drop?: boolean | undefined;
  readonly duplicate?: boolean | undefined;
  readonly delayMs?: number | undefined;
}

/** Decides for each delivery what goes wrong with it; `undefined` for nothing. */
export type DeliveryFaults = (delivery: Delivery) => DeliveryFault | undefined;

/** Sends events to the webhooks of the Apps that are installed where they happened. */
export class WebhookDelivery {
  /** Everything sent so far, oldest first. */
  readonly deliveries: Delivery[] = [];
  readonly #world: World;
  readonly #faults: DeliveryFaults;
  readonly #stop: () => void;
  readonly #underway = new Set<Promise<void>>();
  readonly #closing = new AbortController();

  constructor(world: World, faults: DeliveryFaults = () => undefined) {
    this.#world = world;
    this.#faults = faults;
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
    this.deliveries.push(delivery);
    const fault = this.#faults(delivery) ?? {};
    if (fault.drop === true) {
      delivery.failure = 'dropped';
      return;
    }
    for (let times = fault.duplicate === true ? 2 : 1; times > 0; times -= 1) {
      const sent = this.#send(app.webhook, installation, delivery, fault.delayMs ?? 0);
      this.#underway.add(sent);
      void sent.finally(() => this.#underway.delete(sent));
    }
  }

  async #send(
    { url, secret }: { readonly url: string; readonly secret: string },
    installation: Installation,
    delivery: Delivery,
    delayMs: number,
  ): Promise<void> {
    if (delayMs > 0) await wait(delayMs, this.#closing.signal);
    const { body } = delivery;
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const older = createHmac('sha1', secret).update(body).digest('hex');
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'GitHub-Hookshot/10ca1f0',
          'x-github-event': delivery.event,
          'x-github-delivery': delivery.id,
          'x-github-hook-id': String(installation.appId),
          'x-github-hook-installation-target-id': String(installation.appId),
          'x-github-hook-installation-target-type': 'integration',
          'x-hub-signature': `sha1=${older}`,
          'x-hub-signature-256': `sha256=${signature}`,
        },
        body,
        signal: AbortSignal.any([AbortSignal.timeout(limitMs), this.#closing.signal]),
      });
      await answer.arrayBuffer();
      delivery.status = answer.status;
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
      delivery.failure = timedOut ? 'timed out' : String(error);
    }
  }
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

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
