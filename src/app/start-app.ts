import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Probot, ProbotOctokit } from 'probot';
import { PawlError } from '../errors.ts';
import { AppClient } from '../github/client/app-client.ts';
import { answerOperator } from './answer-operator.ts';
import type { AppEnvironment } from './app-environment.ts';
import { AppMetrics } from './app-metrics.ts';
import type { AppWorld } from './app-world.ts';
import { Fleet } from './fleet.ts';
import { isNews } from './is-news.ts';
import { readWebhook } from './read-webhook.ts';

export const WEBHOOK_PATH = '/api/github/webhooks';

/** A pass that waits for GitHub's limits keeps others from their turn: it comes back at the time named. */
const PATIENCE_MS = 60_000;

export interface RunningApp {
  readonly url: string;
  /** Takes no more webhooks, finishes what is in hand, and gives up what takes longer than `withinMs`. */
  readonly stop: (withinMs: number) => Promise<void>;
}

/**
 * Starts the app: Probot verifies each webhook and answers it at once; what it says only wakes the
 * controller for its repository. Throws `PAWL_TOKEN_REFUSED`, `PAWL_PORT_IN_USE`.
 */
export async function startApp(environment: AppEnvironment, world: AppWorld): Promise<RunningApp> {
  const { appId, privateKey, webhookSecret, apiUrl, sweepMs } = environment;
  const { clock, fetch } = world;
  const metrics: AppMetrics = new AppMetrics(() => ({
    throttles: app.throttles,
    queueLength: fleet.queue.length,
    passesInHand: fleet.queue.running,
    repositories: fleet.size,
    sweepAgeMs: fleet.sweeper.age,
  }));
  const app = new AppClient(
    { appId, privateKey },
    {
      baseUrl: apiUrl,
      clock,
      fetch,
      patienceMs: PATIENCE_MS,
      onRequest: (purpose, request) => metrics.onRequest(purpose, request),
    },
  );
  const fleet = new Fleet(app, world, metrics, sweepMs);
  const own = { appId, login: await app.login() };

  const probot = new Probot({
    appId,
    privateKey,
    secret: webhookSecret,
    baseUrl: apiUrl,
    Octokit: OneOctokit,
    logLevel: 'fatal',
    logFormat: 'json',
  });
  probot.onAny(({ name, payload }) => {
    const webhook = readWebhook(name, payload);
    if (!webhook) return metrics.onWebhook(name, 'unreadable');
    if (!isNews(webhook.facts, own)) return metrics.onWebhook(name, 'no news');
    metrics.onWebhook(name, 'woke');
    const { repository, installationId } = webhook;
    if (repository && installationId !== undefined) fleet.wake({ ...repository, installationId });
    else fleet.sweeper.hurry();
  });

  const middleware = await probot.getNodeMiddleware({ path: WEBHOOK_PATH });
  const answerWebhook = async (
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const handled = await middleware(request, response);
    if (!handled) response.writeHead(404).end();
    // Its name may be anybody's invention: it is not counted by it.
    else if (response.statusCode >= 400) metrics.onWebhook('unverified', 'refused');
  };
  const server = createServer((request, response) => {
    if (!answerOperator(fleet, metrics, request, response)) void answerWebhook(request, response);
  });
  await listen(server, environment);
  fleet.start();

  const address = server.address();
  return {
    url: `http://${environment.host}:${isAddress(address) ? address.port : environment.port}`,
    stop: async (withinMs) => {
      const bound = new AbortController();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const ended = Promise.all([closed, fleet.stop()]);
      await Promise.race([ended, clock.sleep(withinMs, bound.signal)]);
      bound.abort();
      server.closeAllConnections();
    },
  };
}

/**
 * Probot makes an Octokit for every webhook, for handlers that ask GitHub something. Ours only wake the
 * controller, which has its own client: so each is handed the one that is there.
 */
const OneOctokit = ProbotOctokit.defaults({
  authStrategy: ({ octokit }: { readonly octokit: unknown }) =>
    Object.assign(() => Promise.resolve(octokit), {
      hook: () => Promise.reject(new Error("the app asks GitHub through the controller's client")),
    }),
});

async function listen(server: Server, { host, port }: AppEnvironment): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const inUse = 'code' in error && error.code === 'EADDRINUSE';
      reject(
        inUse ? new PawlError('PAWL_PORT_IN_USE', `${host}:${port}`, { cause: error }) : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
