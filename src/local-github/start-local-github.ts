import { executeGraphql } from './graphql/execute-graphql.ts';
import { answering } from './http/answering.ts';
import { openServer } from './http/open-server.ts';
import { startSite, type Site, type SiteStart } from './http/start-site.ts';
import { allHandlers } from './rest/all-handlers.ts';
import { CacheService } from './runner/cache/cache-service.ts';
import { startRunner } from './runner/start-runner.ts';

type Runner = ReturnType<typeof startRunner>;

export interface LocalGitHubOptions extends SiteStart {
  /** How workflows are run; `false` runs none. */
  readonly runner?: Parameters<typeof startRunner>[1] | false | undefined;
}

export interface LocalGitHub extends Site {
  /** `undefined` if no workflows are run. */
  readonly runner: Runner | undefined;
}

/**
 * Starts a GitHub on loopback: REST, GraphQL, git and pages on one origin, downloads on another,
 * webhooks, a workflow runner, and the cache service that its actions ask. It needs git 2.38 or newer on
 * the path. Rejects with Node's `EADDRINUSE` if the port is taken.
 */
export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const site = await startSite(
    options,
    allHandlers,
    (world) => (actor, request) => executeGraphql(world, actor, request),
  );
  const { runner: runnerOptions = {} } = options;
  const caches = runnerOptions === false ? undefined : await openServer(0);
  const service = caches && new CacheService(site.world, caches.origin);
  if (service) caches.serve(answering(caches.origin, (request) => service.answer(request)));
  const runner =
    runnerOptions === false ? undefined : startRunner(site.world, runnerOptions, service);
  const close = async (): Promise<void> => {
    await runner?.close();
    await caches?.close();
    await site.close();
  };
  return { ...site, runner, close };
}
