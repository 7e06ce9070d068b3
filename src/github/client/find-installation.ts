import type { Octokit } from '@octokit/core';
import { PawlError } from '../../errors.ts';
import type { RepositoryName } from './client.ts';
import { explainFailure, hasStatus } from './explain-failure.ts';
import { withPurpose } from './purpose.ts';
import { requirePermissions } from './require-permissions.ts';

/**
 * The number of the App's installation on a repository, which must have been granted all that Pawl
 * needs. Throws `PAWL_NOT_INSTALLED`, `PAWL_PERMISSION_MISSING`, `PAWL_TOKEN_REFUSED`.
 */
export async function findInstallation(
  app: Octokit,
  { owner, name }: RepositoryName,
): Promise<number> {
  try {
    const { data } = await app.request('GET /repos/{owner}/{repo}/installation', {
      owner,
      repo: name,
      ...withPurpose({ what: 'find installation' }),
    });
    requirePermissions({ ...data.permissions }, `${owner}/${name}`);
    return data.id;
  } catch (error) {
    const failure = explainFailure(error, { owner, name });
    if (hasStatus(failure, 404)) {
      throw new PawlError('PAWL_NOT_INSTALLED', `${owner}/${name}`, { cause: error });
    }
    throw failure;
  }
}
