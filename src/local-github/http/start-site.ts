import { requireGit } from '../git/require-git.ts';
import type { World } from '../model/world.ts';
import { answering } from './answering.ts';
import { assembleSite, type Site, type SiteOptions } from './assemble-site.ts';
import type { ExecuteGraphql } from './graphql-endpoint.ts';
import type { Handlers } from './handler.ts';
import { listenSite } from './listen-site.ts';
import { openServer } from './open-server.ts';

export type { Site } from './assemble-site.ts';

export interface SiteStart extends SiteOptions {
  /** 0, the default, takes any that is free. */
  readonly port?: number | undefined;
}

/** Starts the two listeners, webhooks and an empty world that `handlers` and `graphql` work on. */
export async function startSite(
  options: SiteStart,
  handlers: readonly Handlers[],
  graphql: (world: World) => ExecuteGraphql,
): Promise<Site> {
  await requireGit();
  const server = await openServer(options.port ?? 0);
  const files = await openServer(0);
  const origins = { site: server.origin, downloads: files.origin };
  const parts = await assembleSite(options, origins, handlers, graphql);
  const { world, addresses, webhooks, fetch, answer, downloads } = parts;
  server.serve(listenSite(world, answer, options.onRequest));
  files.serve(answering(files.origin, (request) => downloads.answer(request)));
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), files.close()]);
    await parts.close();
  };
  return { world, addresses, webhooks, fetch, close };
}
