import { GraphqlResponseError } from '@octokit/graphql';
import type { Effect } from '../core/effect.ts';
import type { Sha } from '../core/ids.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { applyShow } from './apply-show.ts';
import { quoteTitle } from '../render/quote.ts';
import type { GitHubClient } from './client.ts';
import { hasStatus } from './explain-failure.ts';
import { AGENT_WORKFLOW } from './observe-runs.ts';
import { asSha } from './read-ids.ts';
import { recordFailure } from './record-failure.ts';

type Merge = Extract<Effect, { kind: 'merge' }>;

/**
 * What became of an effect. `refused`: GitHub's own precondition failed, so the snapshot is old.
 * `unknown`: no answer, or a 5xx; it may have happened. Both are observed again, never repeated.
 */
export type Outcome =
  | { readonly kind: 'applied'; readonly merge?: Sha }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Performs one effect. Throws only what a person must mend: credentials and permissions. */
export async function apply(
  client: GitHubClient,
  effect: Effect,
  snapshot: Snapshot,
): Promise<Outcome> {
  try {
    if (effect.kind === 'merge') return { kind: 'applied', merge: await merge(client, effect) };
    await perform(client, effect, snapshot);
    return { kind: 'applied' };
  } catch (error) {
    if (hasStatus(error, 404, 405, 409, 410, 422) || error instanceof GraphqlResponseError)
      return { kind: 'refused', why: messageOf(error) };
    if (hasStatus(error, 500, 502, 503, 504) || isNetworkFailure(error)) {
      return { kind: 'unknown', why: messageOf(error) };
    }
    throw error;
  }
}

async function perform(client: GitHubClient, effect: Effect, snapshot: Snapshot): Promise<void> {
  switch (effect.kind) {
    case 'show':
      await applyShow(client, effect, snapshot);
      return;
    case 'start-run':
      await client.rest(
        { what: 'start run' },
        'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        { workflow_id: AGENT_WORKFLOW, ref: snapshot.repository.defaultBranch },
      );
      return;
    case 'record-failure':
      await recordFailure(client, effect);
      return;
    case 'close-pull-request':
      await client.graphql(
        { what: 'close pull request', task: effect.task },
        'mutation($id: ID!) { closePullRequest(input: { pullRequestId: $id }) { clientMutationId } }',
        { id: effect.pullRequest },
      );
      return;
    case 'cancel-run':
      await client.rest(
        { what: 'cancel run', task: effect.task },
        'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
        { run_id: effect.runId },
      );
  }
}

/** Gives the commit that the merge made on the default branch. */
async function merge(client: GitHubClient, effect: Merge): Promise<Sha> {
  const merged = await client.rest(
    { what: 'merge', task: effect.task },
    'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
    {
      pull_number: effect.pullRequest,
      sha: effect.head,
      merge_method: effect.method,
      // An issue's title is anybody's text: `[skip ci]` in it would leave the default branch unjudged.
      commit_title: `${quoteTitle(effect.title)} (#${effect.pullRequest})`,
      commit_message: `Pawl-Task: ${effect.task}`,
    },
  );
  return asSha(merged.sha);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Octokit reports a request that got no answer as status 500, or with the cause that fetch gave. */
function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes('fetch failed');
}
