import type { NodeId, Sha } from '../../core/ids.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import { isUnanswered, outcomeOf } from '../client/outcome.ts';
import { tipOf } from '../observe/tip-of.ts';

/** What a ref that does not exist is called where it must not. */
const NOTHING = '0'.repeat(40);

export interface RefMove {
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** What it must be now; `undefined`: it must not exist. */
  readonly from: Sha | undefined;
  readonly to: Sha;
  /** Also where that is no fast-forward. */
  readonly force?: boolean;
}

/**
 * Moves branches all together or not at all, each only from where it is believed to be (GitHub's
 * schema, `updateRefs`: `beforeOid` is "the value this ref needs to point to before the update").
 * Gives `undefined` if they were moved, or GitHub's reason. An answer that is lost is looked up:
 * nobody else can have moved the first one to `to`. If it is where it was, they are moved once more.
 */
export async function moveRefs(
  client: GitHubClient,
  purpose: Purpose,
  repositoryId: NodeId,
  moves: readonly [RefMove, ...RefMove[]],
): Promise<string | undefined> {
  const refUpdates = moves.map(({ branch, from = NOTHING, to, force = false }) => ({
    name: `refs/heads/${branch}`,
    beforeOid: from,
    afterOid: to,
    force,
  }));
  const [{ branch, from, to }] = moves;
  let failure = await failureOf(client, purpose, { repositoryId, refUpdates });
  if (failure && isUnanswered(failure.error)) {
    const tip = await tipOf(client, purpose, branch);
    if (tip === to) return undefined;
    if (tip === from) {
      failure = await failureOf(client, purpose, { repositoryId, refUpdates });
      // What was sent first may have been slow, and is why this was refused.
      if (failure && (await tipOf(client, purpose, branch)) === to) return undefined;
    }
  }
  if (!failure) return undefined;
  const outcome = outcomeOf(failure.error);
  if (outcome?.kind === 'refused') return outcome.why;
  throw failure.error;
}

async function failureOf(
  client: GitHubClient,
  purpose: Purpose,
  input: object,
): Promise<{ readonly error: unknown } | undefined> {
  try {
    await client.graphql(
      purpose,
      'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      { input },
    );
    return undefined;
  } catch (error) {
    return { error };
  }
}
