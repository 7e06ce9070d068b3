import type { Effect } from '../../core/effect.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { PawlError } from '../../errors.ts';
import { applyAgain } from './apply-again.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { APPLIED, messageOf } from '../client/outcome.ts';
import type { Outcome } from '../client/outcome.ts';
import type { Purpose } from '../client/purpose.ts';
import { vouch } from './vouch.ts';

/**
 * Brings the base's newest commits into a pull request, from the head that was judged only. GitHub
 * makes the merge; where it may not (the App lacks the permission for workflow files that changed on
 * the base), an attempt's change is made again on the new base, if no path of it changed there. Else the
 * attempt has failed by a conflict.
 */
export async function updateBranch(
  client: GitHubClient,
  effect: Extract<Effect, { kind: 'update-branch' }>,
  snapshot: Snapshot,
): Promise<Outcome> {
  const { task, attempt, pullRequest } = effect;
  const purpose: Purpose = { what: 'update branch', task, soon: true };
  // What Pawl vouched for lies one merge of GitHub's below: below two it would not be seen any more.
  if (!attempt && pullRequest.update) await vouch(client, purpose, pullRequest.head, { ok: true });
  try {
    await client.rest(purpose, 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch', {
      pull_number: pullRequest.number,
      expected_head_sha: pullRequest.head,
    });
    return APPLIED;
  } catch (error) {
    const forbidden = error instanceof PawlError && error.code === 'PAWL_PERMISSION_MISSING';
    if (!forbidden && !hasStatus(error, 403, 422)) throw error;
    // What takes a merge back is made but once: a person may bring it up to date.
    if (!attempt) return { kind: 'refused', why: messageOf(error) };
  }
  return applyAgain(client, effect, attempt, snapshot);
}
