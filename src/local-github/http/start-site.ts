import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../clock.ts';
import { createWorld } from '../domain/create-world.ts';
import { WebhookDelivery, type DeliveryFaults } from '../events/webhook-delivery.ts';
import { requireGit } from '../git/require-git.ts';
import type { Addresses, World } from '../model/world.ts';
import { metaHandlers } from '../rest/meta.ts';
import { ApiEndpoint, type ApiFaults } from './api-endpoint.ts';
import { Downloads } from './downloads.ts';
import type { ExecuteGraphql } from './graphql-endpoint.ts';
import type { Handlers } from './handler.ts';
import { openServer } from './open-server.ts';
import { RateLimits } from './rate-limits.ts';
import { RestEndpoint } from './rest-endpoint.ts';
import { createSite, type RequestLog } from './site.ts';

export interface SiteStart {
  /** 0, the default, takes any that is free. */
  readonly port?: number | undefined;
  /** Where repositories and runners' work go; by default a temporary folder, removed at the end. */
  readonly folder?: string | undefined;
  readonly clock?: Clock | undefined;
  /** Told of each request after it was answered. */
  readonly onRequest?: ((log: RequestLog) => void) | undefined;
  /** Decides which REST and GraphQL requests go wrong. */
  readonly apiFaults?: ApiFaults | undefined;
  /** Decides which webhooks are lost, doubled or late. */
  readonly webhookFaults?: DeliveryFaults | undefined;
  /** How late `mergeable` is known after a change, in real milliseconds. */
  readonly mergeableDelayMs?: number | undefined;
}

export interface Site {
  readonly world: World;
  readonly addresses: Addresses;
  readonly webhooks: WebhookDelivery;
  /** Stops listening and delivering, ends its git processes, and removes its temporary folder. */
  close(): Promise<void>;
}

/** Starts the two listeners, webhooks and an empty world that `handlers` and `graphql` work on. */
export async function startSite(
  options: SiteStart,
  handlers: readonly Handlers[],
  graphql: (world: World) => ExecuteGraphql,
): Promise<Site> {
  const { onRequest, mergeableDelayMs, clock = new Clock() } = options;
  await requireGit();
  const server = await openServer(options.port ?? 0);
  const downloads = new Downloads(clock);
  const { origin } = server;
  const addresses: Addresses = {
    api: origin,
    graphql: `${origin}/graphql`,
    git: origin,
    web: origin,
    downloads: await downloads.listen(),
  };
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'local-github-')));
  const publishDownload = downloads.publish.bind(downloads);
  const world = createWorld({ clock, addresses, folder, publishDownload, mergeableDelayMs });
  const webhooks = new WebhookDelivery(world, options.webhookFaults);
  const limits = new RateLimits(world);
  const rest = new RestEndpoint(world, [metaHandlers(limits), ...handlers]);
  const api = new ApiEndpoint(world, limits, rest, graphql(world), options.apiFaults);
  server.serve(createSite(world, api, onRequest));
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), downloads.close(), webhooks.close()]);
    for (const { git } of world.repositories.values()) git.close();
    if (options.folder !== undefined) return;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { world, addresses, webhooks, close };
}
