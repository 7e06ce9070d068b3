import type { Octokit } from '@octokit/core';
import type { Endpoints } from '@octokit/types';
import { AppJwt } from './app-jwt.ts';
import type { AppCredentials } from './app-jwt.ts';
import { explainFailure, hasStatus } from './explain-failure.ts';
import { findInstallation } from './find-installation.ts';
import type { GitHubSite } from './github-site.ts';
import { InstallationToken } from './installation-token.ts';
import { LastAnswers } from './last-answers.ts';
import { makeOctokit } from './make-octokit.ts';
import { mintToken } from './mint-token.ts';
import { withPurpose } from './purpose.ts';
import type { Purpose } from './purpose.ts';
import type { Quota, Resource } from './read-limit.ts';
import { requirePermissions } from './require-permissions.ts';
import { Throttle } from './throttle.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface RestOptions {
  /** Asks whether the last answer still holds, which costs no quota if it does: for what is asked often. */
  readonly etag?: boolean;
}

/**
 * One repository on GitHub, as the App. Every request names its purpose (in the `User-Agent`, where
 * GitHub's logs and ours can count it). Nothing that may have happened is ever repeated here: a write
 * whose answer was lost is observed, not sent again (`send-request.ts` says what is).
 */
export class GitHubClient {
  readonly #throttle: Throttle;
  readonly #answers = new LastAnswers();

  constructor(
    readonly octokit: Octokit,
    readonly repository: RepositoryName,
    readonly appId: number,
    throttle: Throttle,
    /** How many requests were sent, by `what` for; those for tokens too. */
    readonly requests: ReadonlyMap<string, number>,
  ) {
    this.#throttle = throttle;
  }

  /** What is left of the installation's requests, as GitHub last said. */
  get quota(): Readonly<Partial<Record<Resource, Quota>>> {
    return this.#throttle.quota;
  }

  /** Of the clock that was handed in, ms since the epoch. */
  now(): number {
    return this.#throttle.now();
  }

  /** Whether so little is left that what nobody waits for should wait. */
  isLow(): boolean {
    return this.#throttle.isLow();
  }

  /**
   * One REST request below the repository; `owner` and `repo` are filled in. Throws
   * `PAWL_RATE_LIMITED` (as `RateLimited`, with the time) where it would have to wait too long.
   */
  async rest<Route extends keyof Endpoints>(
    purpose: Purpose,
    route: Route,
    parameters: Omit<Endpoints[Route]['parameters'], 'owner' | 'repo'> & Record<string, unknown>,
    { etag = false }: RestOptions = {},
  ): Promise<Endpoints[Route]['response']['data']> {
    const question = etag ? `${route} ${JSON.stringify(parameters)}` : undefined;
    const last = question === undefined ? undefined : this.#answers.get(question);
    const { headers, request } = withPurpose(purpose);
    try {
      const response = await this.octokit.request<string>(route, {
        owner: this.repository.owner,
        repo: this.repository.name,
        ...parameters,
        headers: last ? { ...headers, 'if-none-match': last.etag } : headers,
        request,
      });
      const mark = response.headers.etag;
      if (question !== undefined && mark !== undefined) {
        this.#answers.set(question, { etag: mark, data: response.data });
      }
      return response.data;
    } catch (error) {
      if (last && hasStatus(error, 304)) return last.data;
      throw explainFailure(error, this.repository);
    }
  }

  /** One GraphQL request. An answer with errors is thrown as octokit's `GraphqlResponseError`. */
  async graphql(
    purpose: Purpose,
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    try {
      return await this.octokit.graphql<unknown>(query, { ...variables, ...withPurpose(purpose) });
    } catch (error) {
      throw explainFailure(error, this.repository);
    }
  }
}

/** What is known of the App's installation on a repository, where it is. */
export interface KnownInstallation {
  readonly id: number;
  /** Limits are the installation's, not the repository's: its clients share this. */
  readonly throttle: Throttle;
}

/**
 * Makes a client for a repository, finding the App's installation there if it is not known.
 * Tokens are minted for this repository alone, when first needed, and renewed before they expire.
 * Throws `PAWL_TOKEN_REFUSED`, `PAWL_NOT_INSTALLED`, `PAWL_PERMISSION_MISSING`.
 */
export async function connect(
  credentials: AppCredentials,
  repository: RepositoryName,
  site: GitHubSite,
  known?: KnownInstallation,
): Promise<GitHubClient> {
  const requests = new Map<string, number>();
  const counted: GitHubSite = {
    ...site,
    onRequest: (purpose, request) => {
      requests.set(purpose.what, (requests.get(purpose.what) ?? 0) + 1);
      site.onRequest?.(purpose, request);
    },
  };
  const { owner, name } = repository;
  const jwt = new AppJwt(credentials, site.clock);
  const app = makeOctokit(counted, jwt, new Throttle(site.clock));
  const id = known?.id ?? (await findInstallation(app, repository));
  const throttle = known?.throttle ?? new Throttle(site.clock);
  const token = new InstallationToken(async () => {
    const { permissions, ...minted } = await mintToken(app, id, [name]);
    requirePermissions(permissions, `${owner}/${name}`);
    return minted;
  }, site.clock);
  const octokit = makeOctokit(counted, token, throttle);
  return new GitHubClient(octokit, repository, credentials.appId, throttle, requests);
}
