import { requireGit } from './git/require-git.ts';
import { executeGraphql } from './graphql/execute-graphql.ts';
import { assembleSite, type Site, type SiteOptions } from './http/assemble-site.ts';
import { allHandlers } from './rest/all-handlers.ts';

/** Hosts that exist in this process only: names under `.invalid` are never looked up (RFC 6761). */
const origins = {
  site: 'http://github.invalid',
  downloads: 'http://downloads.github.invalid',
};

/**
 * A GitHub that listens nowhere and runs no workflows, for simulations: it is asked through its
 * `fetch`, and webhooks go to `webhookReceiver`. All else is as in {@link startLocalGitHub}, down to
 * the bare git repositories.
 */
export async function openWorld(options: SiteOptions = {}): Promise<Site> {
  await requireGit();
  const { world, addresses, webhooks, fetch, close } = await assembleSite(
    options,
    origins,
    allHandlers,
    (world) => (actor, request) => executeGraphql(world, actor, request),
  );
  return { world, addresses, webhooks, fetch, close };
}
