import { REVERT_CHECK } from '../../core/attempt-record.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';

/** Says in a check run, which only this App can make, what the commit is. */
export async function vouch(
  client: GitHubClient,
  purpose: Purpose,
  sha: string,
  inverse: { readonly ok: true } | { readonly ok: false; readonly why: string },
): Promise<void> {
  await client.rest(purpose, 'POST /repos/{owner}/{repo}/check-runs', {
    name: REVERT_CHECK,
    head_sha: sha,
    status: 'completed',
    conclusion: inverse.ok ? 'success' : 'failure',
    output: {
      title: inverse.ok ? 'The inverse of the merge' : 'The merge cannot be taken back',
      summary: inverse.ok ? 'Each file is again what it was before.' : inverse.why,
    },
  });
}
