import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { RealClock } from '../clock/real-clock.ts';
import { createWorld } from '../domain/create-world.ts';
import { WebhookDelivery, type WebhookOptions } from '../events/webhook-delivery.ts';
import type { Addresses, World } from '../model/world.ts';
import { metaHandlers } from '../rest/meta.ts';
import { ApiEndpoint, type ApiHooks } from './api-endpoint.ts';
import { Downloads } from './downloads.ts';
import type { AnswerRequest } from './exchange.ts';
import type { ExecuteGraphql } from './graphql-endpoint.ts';
import type { Handlers } from './handler.ts';
import { inProcessFetch, type Fetch } from './in-process-fetch.ts';
import { RateLimits } from './rate-limits.ts';
import { RestEndpoint } from './rest-endpoint.ts';
import { createSite, type OnRequest } from './site.ts';

export interface SiteOptions extends ApiHooks, WebhookOptions {
  /** Where repositories and runners' work go; by default a temporary folder, removed at the end. */
  readonly folder?: string | undefined;
  /** A `RealClock` unless given. */
  readonly clock?: Clock | undefined;
  /** Told of each request after it was answered. */
  readonly onRequest?: OnRequest | undefined;
  /** How late `mergeable` is known after a change, in milliseconds of the clock. */
  readonly mergeableDelayMs?: World['mergeableDelayMs'] | undefined;
}

export interface Site {
  readonly world: World;
  readonly addresses: Addresses;
  readonly webhooks: WebhookDelivery;
  /** Asks this site without a socket: all it serves but git. */
  readonly fetch: Fetch;
  /** Stops listening and delivering, ends its git processes, and removes its temporary folder. */
  close(): Promise<void>;
}

/** What a site consists of, before anything listens. */
export interface SiteParts extends Site {
  readonly answer: AnswerRequest;
  readonly downloads: Downloads;
}

/** An empty world that `handlers` and `graphql` work on, answering at these origins. */
export async function assembleSite(
  options: SiteOptions,
  origins: { readonly site: string; readonly downloads: string },
  handlers: readonly Handlers[],
  graphql: (world: World) => ExecuteGraphql,
): Promise<SiteParts> {
  const { mergeableDelayMs, clock = new RealClock() } = options;
  const { site: origin } = origins;
  const addresses: Addresses = {
    api: origin,
    graphql: `${origin}/graphql`,
    git: origin,
    web: origin,
    downloads: origins.downloads,
  };
  const downloads = new Downloads(clock, origins.downloads);
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'local-github-')));
  const publishDownload = downloads.publish.bind(downloads);
  const world = createWorld({ clock, addresses, folder, publishDownload, mergeableDelayMs });
  const webhooks = new WebhookDelivery(world, options);
  const limits = new RateLimits(world);
  const rest = new RestEndpoint(world, [metaHandlers(limits), ...handlers]);
  const api = new ApiEndpoint(world, limits, rest, graphql(world), options);
  const answer = createSite(world, api, options.onRequest);
  const hosts = new Map<string, AnswerRequest>([
    [origin, answer],
    [origins.downloads, (request) => downloads.answer(request)],
  ]);
  const close = async (): Promise<void> => {
    downloads.close();
    await webhooks.close();
    for (const { git } of world.repositories.values()) git.close();
    if (options.folder !== undefined) return;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const fetch = inProcessFetch(clock, hosts);
  return { world, addresses, webhooks, fetch, close, answer, downloads };
}
