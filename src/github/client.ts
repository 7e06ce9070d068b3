import type { Octokit } from '@octokit/rest';
import type { Endpoints } from '@octokit/types';
import type { IssueNumber } from '../core/ids.ts';
import { PawlError } from '../errors.ts';
import { explainFailure } from './explain-failure.ts';
import { makeOctokit } from './make-octokit.ts';
import type { AppCredentials } from './make-octokit.ts';
import { requirePermissions } from './require-permissions.ts';

/** Why a request is made, and for which task: so that every request can be counted. */
export interface Purpose {
  readonly what: string;
  readonly task?: number;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/**
 * One repository on GitHub, as the App. Every request names its purpose (in the `User-Agent`, where
 * GitHub's logs and ours can count it). Nothing is ever repeated here: a write whose answer was lost
 * may have happened, so it is observed, not sent again.
 */
export class GitHubClient {
  /** Issues that tasks wait for, as last seen: asked for together with everything else. */
  dependencies: ReadonlySet<IssueNumber> = new Set();

  constructor(
    readonly octokit: Octokit,
    readonly repository: RepositoryName,
    readonly appId: number,
  ) {}

  /** One REST request below the repository; `owner` and `repo` are filled in. */
  async rest<Route extends keyof Endpoints>(
    purpose: Purpose,
    route: Route,
    parameters: Omit<Endpoints[Route]['parameters'], 'owner' | 'repo'> & Record<string, unknown>,
  ): Promise<Endpoints[Route]['response']['data']> {
    try {
      const response = await this.octokit.request<string>(route, {
        owner: this.repository.owner,
        repo: this.repository.name,
        ...parameters,
        headers: { 'user-agent': userAgent(purpose) },
      });
      return response.data;
    } catch (error) {
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
      return await this.octokit.graphql<unknown>(query, {
        ...variables,
        headers: { 'user-agent': userAgent(purpose) },
      });
    } catch (error) {
      throw explainFailure(error, this.repository);
    }
  }
}

function userAgent({ what, task }: Purpose): string {
  return task === undefined ? `pawl (${what})` : `pawl (${what}; task ${task})`;
}

/**
 * Makes a client for a repository, finding the App's installation there if it is not known.
 * Tokens are minted for this repository alone, when first needed, and renewed before they expire.
 */
export async function connect(
  credentials: AppCredentials,
  repository: RepositoryName,
  baseUrl: string,
  installationId?: number,
): Promise<GitHubClient> {
  const id =
    installationId ?? (await findInstallation(makeOctokit(credentials, baseUrl), repository));
  const octokit = makeOctokit(credentials, baseUrl, {
    installationId: id,
    repositoryNames: [repository.name],
  });
  return new GitHubClient(octokit, repository, credentials.appId);
}

async function findInstallation(app: Octokit, { owner, name }: RepositoryName): Promise<number> {
  try {
    const { data } = await app.request('GET /repos/{owner}/{repo}/installation', {
      owner,
      repo: name,
    });
    requirePermissions({ ...data.permissions }, `${owner}/${name}`);
    return data.id;
  } catch (error) {
    const failure = explainFailure(error, { owner, name });
    if (failure instanceof Error && 'status' in failure && failure.status === 404) {
      throw new PawlError('PAWL_NOT_INSTALLED', `${owner}/${name}`, { cause: error });
    }
    throw failure;
  }
}
