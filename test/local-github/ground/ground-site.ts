import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { createApp, createUser, installApp } from '../../../src/local-github/domain/accounts.ts';
import {
  createRepository,
  type NewRepository,
} from '../../../src/local-github/domain/repositories.ts';
import { createUserToken } from '../../../src/local-github/domain/tokens.ts';
import { startSite, type Site, type SiteStart } from '../../../src/local-github/http/start-site.ts';
import type {
  App,
  Installation,
  Permissions,
  User,
} from '../../../src/local-github/model/account.ts';
import type { Repository } from '../../../src/local-github/model/repository.ts';
import { branchProtectionHandlers } from '../../../src/local-github/rest/branch-protection.ts';
import { checkHandlers } from '../../../src/local-github/rest/checks.ts';
import { groundHandlers } from '../../../src/local-github/rest/ground-handlers.ts';
import { issueHandlers } from '../../../src/local-github/rest/issues.ts';
import { checkedFetch } from './checked-fetch.ts';

/** A site with one person, `ada`, who owns `ada/engine`, which has a first commit. */
export interface Ground extends Site {
  readonly ada: User;
  readonly repository: Repository;
  readonly adaToken: string;
  /** Octokit with a token, or none. It neither retries nor throttles. */
  client(token?: string): Octokit;
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

export async function startGround(
  options: SiteStart = {},
  repositoryOptions: NewRepository = { autoInit: true },
): Promise<Ground> {
  const handlers = [...groundHandlers, branchProtectionHandlers, checkHandlers, issueHandlers];
  const site = await startSite(options, handlers, () => async () => ({ data: {} }));
  const ada = createUser(site.world, 'ada', { name: 'Ada', email: 'ada@example.com' });
  const repository = await createRepository(site.world, ada, 'engine', repositoryOptions);
  const adaToken = createUserToken(site.world, ada).value;
  const client = (token?: string): Octokit =>
    new Octokit({
      baseUrl: site.addresses.api,
      log: quiet,
      request: { fetch: checkedFetch },
      ...(token === undefined ? {} : { auth: token }),
    });
  return { ...site, ada, repository, adaToken, client };
}

export interface InstalledApp {
  readonly app: App;
  readonly privateKey: string;
  readonly installation: Installation;
  /** Octokit that acts as the App (JWT) and, where a path needs it, as its installation. */
  readonly octokit: Octokit;
}

/** Registers an App and installs it on `ada/engine`. */
export async function installOn(
  { world, addresses, ada, repository }: Ground,
  permissions: Permissions,
  webhook?: { readonly url: string; readonly secret: string; readonly events: readonly string[] },
): Promise<InstalledApp> {
  const { app, privateKeyPem } = await createApp(world, {
    name: 'Test App',
    owner: ada,
    permissions,
    events: webhook?.events ?? [],
    ...(webhook === undefined ? {} : { webhook }),
  });
  const installation = installApp(world, app, ada, [repository]);
  const octokit = new Octokit({
    baseUrl: addresses.api,
    log: quiet,
    request: { fetch: checkedFetch },
    authStrategy: createAppAuth,
    auth: { appId: app.id, privateKey: privateKeyPem, installationId: installation.id },
  });
  return { app, privateKey: privateKeyPem, installation, octokit };
}
