import type { Effect } from '../../core/effect.ts';
import type { Sha } from '../../core/ids.ts';
import { quoteTitle } from '../../render/quote.ts';
import type { GitHubClient } from '../client/client.ts';
import { asSha } from '../observe/read-ids.ts';

/**
 * Merges a pull request, pinned to the head that was judged. Gives the commit that the merge made on
 * the default branch.
 */
export async function mergePullRequest(
  client: GitHubClient,
  effect: Extract<Effect, { kind: 'merge' }>,
): Promise<Sha> {
  const { task, pullRequest, reverts } = effect;
  // An issue's title is anybody's text: `[skip ci]` in it would leave the default branch unjudged.
  const title = quoteTitle(effect.title);
  const trailer = `Pawl-Task: ${task}`;
  const merged = await client.rest(
    { what: 'merge', task, soon: true },
    'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
    {
      pull_number: pullRequest,
      sha: effect.head,
      merge_method: effect.method,
      commit_title: `${reverts === undefined ? title : `Revert "${title}"`} (#${pullRequest})`,
      commit_message:
        reverts === undefined
          ? trailer
          : `This takes back ${reverts}.\n\n${trailer}\nPawl-Reverts: ${reverts}`,
    },
  );
  return asSha(merged.sha);
}
