import type { Octokit } from '@octokit/core';
import { AppJwt } from './app-jwt.ts';
import type { AppCredentials } from './app-jwt.ts';
import { connect } from './client.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explainFailure } from './explain-failure.ts';
import type { GitHubSite } from './github-site.ts';
import { InstallationToken } from './installation-token.ts';
import { makeOctokit } from './make-octokit.ts';
import { mintToken } from './mint-token.ts';
import { withPurpose } from './purpose.ts';
import { Throttle } from './throttle.ts';

/** Where the App is installed: a repository, and by which installation. */
export interface InstalledRepository extends RepositoryName {
  readonly installationId: number;
}

interface Installation {
  readonly octokit: Octokit;
  readonly throttle: Throttle;
}

const PER_PAGE = 100;
const SWEEP = { what: 'sweep' };

/** The App itself, apart from any repository. */
export class AppClient {
  readonly #credentials: AppCredentials;
  readonly #site: GitHubSite;
  readonly #octokit: Octokit;
  readonly #installations = new Map<number, Installation>();

  /** Throws `PAWL_TOKEN_REFUSED` for a key that cannot be read. */
  constructor(credentials: AppCredentials, site: GitHubSite) {
    this.#credentials = credentials;
    this.#site = site;
    const jwt = new AppJwt(credentials, site.clock);
    this.#octokit = makeOctokit(site, jwt, new Throttle(site.clock));
  }

  /** The login that the App acts under, `slug[bot]`. Throws `PAWL_TOKEN_REFUSED` on a wrong key. */
  async login(): Promise<string> {
    return this.#explained(async () => {
      const { data } = await this.#octokit.request('GET /app', withPurpose({ what: 'sign in' }));
      return `${data?.slug ?? ''}[bot]`;
    });
  }

  /** Every repository that the App is installed on. */
  async repositories(): Promise<readonly InstalledRepository[]> {
    return this.#explained(async () => {
      const installations = await allPages(async (page) => {
        const { data } = await this.#octokit.request('GET /app/installations', {
          per_page: PER_PAGE,
          page,
          ...withPurpose(SWEEP),
        });
        return data;
      });
      const found: InstalledRepository[] = [];
      for (const { id, suspended_at: suspended } of installations) {
        if (!suspended) found.push(...(await this.#repositoriesOf(id)));
      }
      return found;
    });
  }

  /** A client of one repository; those of one installation keep within its limits together. */
  connect({ owner, name, installationId }: InstalledRepository): Promise<GitHubClient> {
    const { throttle } = this.#installation(installationId);
    const known = { id: installationId, throttle };
    return connect(this.#credentials, { owner, name }, this.#site, known);
  }

  /** The throttles of the installations that were heard of so far. */
  get throttles(): ReadonlyMap<number, Throttle> {
    return new Map([...this.#installations].map(([id, { throttle }]) => [id, throttle]));
  }

  async #repositoriesOf(installationId: number): Promise<readonly InstalledRepository[]> {
    const { octokit } = this.#installation(installationId);
    const repositories = await allPages(async (page) => {
      const { data } = await octokit.request('GET /installation/repositories', {
        per_page: PER_PAGE,
        page,
        ...withPurpose(SWEEP),
      });
      return data.repositories;
    });
    return repositories.map(({ owner, name }) => ({ owner: owner.login, name, installationId }));
  }

  #installation(id: number): Installation {
    const known = this.#installations.get(id);
    if (known) return known;
    const { clock } = this.#site;
    const throttle = new Throttle(clock);
    const token = new InstallationToken(() => mintToken(this.#octokit, id), clock);
    const made = { octokit: makeOctokit(this.#site, token, throttle), throttle };
    this.#installations.set(id, made);
    return made;
  }

  async #explained<Value>(request: () => Promise<Value>): Promise<Value> {
    try {
      return await request();
    } catch (error) {
      throw explainFailure(error, { owner: 'app', name: String(this.#credentials.appId) });
    }
  }
}

async function allPages<Item>(get: (page: number) => Promise<readonly Item[]>): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; ; page += 1) {
    const items = await get(page);
    all.push(...items);
    if (items.length < PER_PAGE) return all;
  }
}
