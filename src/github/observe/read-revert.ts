import { z } from 'zod';
import { REVERT_CHECK } from '../../core/attempt-record.ts';
import type { Sha } from '../../core/ids.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';

/** What GitHub has of a revert and of the merge that it takes back. */
export interface RevertLook {
  /** The tip of the branch; `undefined` if there is no branch. */
  readonly tip: RevertTip | undefined;
  /** Trees of the merge and of what was the default branch before it; `undefined` if it is unknown. */
  readonly merge: { readonly tree: string; readonly before: string } | undefined;
}

export interface RevertTip {
  readonly sha: string;
  readonly tree: string;
  /** Its one parent; `undefined` if it has several or none. */
  readonly parent: { readonly sha: string; readonly tree: string } | undefined;
  /** What our own check run on it says. */
  readonly vouched: 'success' | 'failure' | undefined;
  /** A pull request of ours from this branch, in whatever state. */
  readonly opened: boolean;
}

const QUERY = `query Revert($owner: String!, $name: String!, $branch: String!, $merge: GitObjectID!, $appId: Int!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) {
      target { oid ... on Commit {
        tree { oid }
        parents(first: 2) { nodes { oid tree { oid } } }
        checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${REVERT_CHECK}" }) { nodes {
          checkRuns(first: 1, filterBy: { checkName: "${REVERT_CHECK}" }) { nodes { conclusion } }
        } }
      } }
      associatedPullRequests(first: 10) { nodes { viewerDidAuthor } }
    }
    merge: object(oid: $merge) { ... on Commit {
      tree { oid }
      parents(first: 1) { nodes { tree { oid } } }
    } }
  }
}`;

const tree = z.object({ oid: z.string() });

const schema = z.object({
  repository: z.object({
    ref: z
      .object({
        target: z.object({
          oid: z.string(),
          tree,
          parents: z.object({ nodes: z.array(z.object({ oid: z.string(), tree })) }),
          checkSuites: z.object({
            nodes: z.array(
              z.object({
                checkRuns: z.object({
                  nodes: z.array(z.object({ conclusion: z.string().nullable() })),
                }),
              }),
            ),
          }),
        }),
        associatedPullRequests: z.object({
          nodes: z.array(z.object({ viewerDidAuthor: z.boolean() })),
        }),
      })
      .nullable(),
    merge: z.object({ tree, parents: z.object({ nodes: z.array(z.object({ tree })) }) }).nullable(),
  }),
});

/** Looks at a merge and at the branch that takes it back, in one request. */
export async function readRevert(
  client: GitHubClient,
  purpose: Purpose,
  branch: string,
  merge: Sha,
): Promise<RevertLook> {
  const answer = await client.graphql(purpose, QUERY, {
    ...client.repository,
    appId: client.appId,
    branch: `refs/heads/${branch}`,
    merge,
  });
  const { ref, merge: found } = schema.parse(answer).repository;
  const before = found?.parents.nodes[0]?.tree.oid;
  return {
    merge: found && before !== undefined ? { tree: found.tree.oid, before } : undefined,
    tip: ref ? readTip(ref) : undefined,
  };
}

type RefNode = NonNullable<z.output<typeof schema>['repository']['ref']>;

function readTip({ target, associatedPullRequests }: RefNode): RevertTip {
  const [parent, ...others] = target.parents.nodes;
  const conclusion = target.checkSuites.nodes[0]?.checkRuns.nodes[0]?.conclusion;
  return {
    sha: target.oid,
    tree: target.tree.oid,
    parent: parent && others.length === 0 ? { sha: parent.oid, tree: parent.tree.oid } : undefined,
    vouched:
      conclusion === 'SUCCESS' ? 'success' : conclusion === 'FAILURE' ? 'failure' : undefined,
    opened: associatedPullRequests.nodes.some(({ viewerDidAuthor }) => viewerDidAuthor),
  };
}
