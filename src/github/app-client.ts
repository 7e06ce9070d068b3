import type { Octokit } from '@octokit/rest';
import type { RepositoryName } from './client.ts';
import { explainFailure } from './explain-failure.ts';
import { makeOctokit } from './make-octokit.ts';
import type { AppCredentials } from './make-octokit.ts';

/** Where the App is installed: a repository, and by which installation. */
export interface InstalledRepository extends RepositoryName {
  readonly installationId: number;
}

/** The App itself, apart from any repository. */
export class AppClient {
  readonly #octokit: Octokit;

  constructor(
    readonly credentials: AppCredentials,
    readonly baseUrl: string,
  ) {
    this.#octokit = makeOctokit(credentials, baseUrl);
  }

  /** The login that the App acts under, `slug[bot]`. Throws `PAWL_TOKEN_REFUSED` on a wrong key. */
  async login(): Promise<string> {
    return this.#explained(async () => {
      const { data } = await this.#octokit.request('GET /app');
      return `${data?.slug ?? ''}[bot]`;
    });
  }

  /** Every repository that the App is installed on. */
  async repositories(): Promise<readonly InstalledRepository[]> {
    return this.#explained(async () => {
      const installations = await this.#octokit.paginate('GET /app/installations', {
        per_page: 100,
      });
      const found: InstalledRepository[] = [];
      for (const { id, suspended_at: suspended } of installations) {
        if (suspended) continue;
        const octokit = makeOctokit(this.credentials, this.baseUrl, { installationId: id });
        const repositories = await octokit.paginate(
          octokit.rest.apps.listReposAccessibleToInstallation,
          { per_page: 100, headers: { 'user-agent': 'pawl (sweep)' } },
        );
        found.push(
          ...repositories.map(({ owner, name }) => ({
            owner: owner.login,
            name,
            installationId: id,
          })),
        );
      }
      return found;
    });
  }

  async #explained<Value>(request: () => Promise<Value>): Promise<Value> {
    try {
      return await request();
    } catch (error) {
      throw explainFailure(error, { owner: 'app', name: String(this.credentials.appId) });
    }
  }
}
