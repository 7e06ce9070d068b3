import { Octokit } from '@octokit/rest';
import { createApp, createUser, installApp } from '../../../src/local-github/domain/accounts.ts';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import {
  createInstallationToken,
  createUserToken,
} from '../../../src/local-github/domain/tokens.ts';
import type { GitHubEvent } from '../../../src/local-github/events/event-bus.ts';
import { executeGraphql } from '../../../src/local-github/graphql/execute-graphql.ts';
import { startSite, type Site, type SiteStart } from '../../../src/local-github/http/start-site.ts';
import type { App, Permissions, RepositoryRole } from '../../../src/local-github/model/account.ts';
import type { Repository } from '../../../src/local-github/model/repository.ts';
import { allHandlers } from '../../../src/local-github/rest/all-handlers.ts';
import { checkedFetch } from '../ground/checked-fetch.ts';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** Path parameters of the repository that all of a site's tests use. */
export const engine = { owner: 'ada', repo: 'engine' } as const;

/** A site with `ada/engine`, which has one commit on `main`, and everything that has happened. */
export interface SocialSite extends Site {
  readonly repository: Repository;
  /** Its owner. */
  readonly ada: Octokit;
  readonly events: GitHubEvent[];
  /** Another person, with a role or none. */
  person(login: string, role?: RepositoryRole): Octokit;
  readonly adaToken: string;
  /** An App installed there, and a token of its installation. */
  app(
    name: string,
    permissions: Permissions,
  ): Promise<{ app: App; octokit: Octokit; token: string }>;
  /** An Octokit for requests whose refusal GitHub's description does not list. */
  unchecked(token: string): Octokit;
  /** Names and actions of what has happened: `issues.opened`. */
  told(): string[];
}

export async function startSocial(options: SiteStart = {}): Promise<SocialSite> {
  const broken: unknown[] = [];
  const onRequest: SiteStart['onRequest'] = ({ error }) => {
    if (error !== undefined) broken.push(error);
  };
  const site = await startSite(
    { onRequest, ...options },
    allHandlers,
    (world) => (actor, request) => executeGraphql(world, actor, request),
  );
  const { world } = site;
  const events: GitHubEvent[] = [];
  world.events.on((event) => events.push(event));
  const owner = createUser(world, 'ada', { name: 'Ada', email: 'ada@example.com' });
  const repository = await createRepository(world, owner, 'engine', { autoInit: true });
  const client = (auth: string, fetch = checkedFetch): Octokit =>
    new Octokit({
      baseUrl: site.addresses.api,
      log: quiet,
      request: { fetch },
      auth,
    });
  const adaToken = createUserToken(world, owner).value;
  return {
    ...site,
    close: async () => {
      await site.close();
      if (broken.length > 0) throw broken[0];
    },
    repository,
    events,
    ada: client(adaToken),
    adaToken,
    person: (login, role) => {
      const user = createUser(world, login);
      if (role !== undefined) repository.collaborators.set(login, role);
      return client(createUserToken(world, user).value);
    },
    app: async (name, permissions) => {
      const { app } = await createApp(world, { name, owner, permissions, events: [] });
      const installation = installApp(world, app, owner, [repository]);
      const token = createInstallationToken(world, installation).value;
      return { app, octokit: client(token), token };
    },
    unchecked: (token) => client(token, globalThis.fetch),
    told: () =>
      events.map(({ name, action }) => (action === undefined ? name : `${name}.${action}`)),
  };
}
