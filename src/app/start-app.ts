import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Probot, ProbotOctokit } from 'probot';
import { PawlError } from '../errors.ts';
import { realClock } from '../real-clock.ts';
import { AppClient } from '../github/app-client.ts';
import type { AppEnvironment } from './app-environment.ts';
import { Fleet } from './fleet.ts';
import { isNews } from './is-news.ts';
import { readWebhook } from './read-webhook.ts';

export const WEBHOOK_PATH = '/api/github/webhooks';

export interface RunningApp {
  readonly url: string;
  /** Takes no more webhooks, finishes what is in hand. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the app: Probot verifies each webhook and answers it at once; what it says only wakes the
 * controller for its repository. Throws `PAWL_TOKEN_REFUSED`, `PAWL_PORT_IN_USE`.
 */
export async function startApp(
  environment: AppEnvironment,
  log: (line: string) => void,
): Promise<RunningApp> {
  const { appId, privateKey, webhookSecret, apiUrl, sweepMs } = environment;
  const app = new AppClient({ appId, privateKey }, { baseUrl: apiUrl, clock: realClock });
  const own = { appId, login: await app.login() };
  const fleet = new Fleet(app, log);

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
    if (!webhook || !isNews(webhook.facts, own)) return;
    const { repository, installationId } = webhook;
    if (repository && installationId !== undefined) fleet.wake({ ...repository, installationId });
    else void fleet.sweep();
  });

  const middleware = await probot.getNodeMiddleware({ path: WEBHOOK_PATH });
  const server = createServer((request, response) => {
    void answer(middleware, request, response);
  });
  await listen(server, environment);
  await fleet.sweep();
  const timer = setInterval(() => void fleet.sweep(), sweepMs);

  const address = server.address();
  return {
    url: `http://${environment.host}:${isAddress(address) ? address.port : environment.port}`,
    stop: async () => {
      clearInterval(timer);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      await fleet.stop();
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

async function answer(
  middleware: Awaited<ReturnType<Probot['getNodeMiddleware']>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handled = await middleware(request, response);
  if (!handled) response.writeHead(404).end();
}

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
