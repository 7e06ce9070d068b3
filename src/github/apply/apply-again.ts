import { z } from 'zod';
import type { Effect } from '../../core/effect.ts';
import type { Sha } from '../../core/ids.ts';
import type { AttemptFacts, Snapshot } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import { moveRefs } from './move-refs.ts';
import { APPLIED } from '../client/outcome.ts';
import type { Outcome } from '../client/outcome.ts';
import { asSha } from '../observe/read-ids.ts';
import { readTree } from './read-tree.ts';
import { recordFailure } from './record-failure.ts';
import { transplant } from './transplant.ts';
import type { TreeChange } from './transplant.ts';
import { writeRecord } from './write-record.ts';
import { writeTree } from './write-tree.ts';

/**
 * Makes an attempt's change again on the newest base, as a merge commit of its own: only if no path of
 * the change is another there than where it was made. Else the attempt has failed by a conflict.
 */
export async function applyAgain(
  client: GitHubClient,
  { task, pullRequest, base }: Extract<Effect, { kind: 'update-branch' }>,
  attempt: AttemptFacts,
  { repository }: Snapshot,
): Promise<Outcome> {
  const { branch, claim, record } = attempt;
  const { head } = pullRequest;
  if (!branch || !claim || !record) {
    return { kind: 'refused', why: 'The attempt has no branch or no record' };
  }
  const purpose: Purpose = { what: 'apply again', task, soon: true };
  const look = await lookAt(client, purpose, branch.name, [head, base]);
  if (look.tip !== head) return { kind: 'refused', why: `${branch.name} has moved on` };
  const compared = await client.rest(purpose, 'GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  if (compared.behind_by === 0) return { kind: 'refused', why: 'It holds the newest base already' };

  const change = await changeOn(client, purpose, look.trees, compared.merge_base_commit);
  if (typeof change === 'string') {
    const reason = `Pull request #${pullRequest.number} cannot be brought up to date: ${change}`;
    return recordFailure(
      client,
      {
        kind: 'record-failure',
        task,
        attempt,
        class: 'conflict',
        reason,
        failedChecks: [],
        evidence: [],
        revertedBy: undefined,
        release: false,
      },
      repository.id,
    );
  }
  const commit = await client.rest(purpose, 'POST /repos/{owner}/{repo}/git/commits', {
    message: `Merge branch '${repository.defaultBranch}' into ${branch.name}`,
    tree: await writeTree(client, purpose, look.trees[1], change),
    parents: [head, base],
  });
  const made = asSha(commit.sha);
  const why = await moveRefs(client, purpose, repository.id, [
    { branch: branch.name, from: head, to: made },
  ]);
  if (why !== undefined) return { kind: 'refused', why };
  await writeRecord(client, { ...record.content, head: made }, claim.sha, record.checkRun);
  return APPLIED;
}

/** What the attempt changed, as it would be on the new base; or why it cannot be. */
async function changeOn(
  client: GitHubClient,
  purpose: Purpose,
  [head, base]: readonly [string, string],
  mergeBase: { readonly commit: { readonly tree: { readonly sha: string } } },
): Promise<readonly TreeChange[] | string> {
  const [before, after, onto] = await Promise.all(
    [mergeBase.commit.tree.sha, head, base].map((tree) => readTree(client, purpose, tree)),
  );
  if (!before || !after || !onto) return 'the repository is too large to look at each of its files';
  const change = transplant(before, after, onto);
  if (change.ok) return change.changes;
  const [first, ...others] = change.paths;
  return `\`${first}\`${others.length > 0 ? ` and ${others.length} more` : ''} changed on the base as well`;
}

const LOOK = `query Look($owner: String!, $name: String!, $branch: String!, $head: GitObjectID!, $base: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { oid } }
    head: object(oid: $head) { ... on Commit { tree { oid } } }
    base: object(oid: $base) { ... on Commit { tree { oid } } }
  }
}`;

const commitTree = z.object({ tree: z.object({ oid: z.string() }) });

const lookSchema = z.object({
  repository: z.object({
    ref: z.object({ target: z.object({ oid: z.string() }) }).nullable(),
    head: commitTree,
    base: commitTree,
  }),
});

/** Where the branch points now, and the trees of two commits. */
async function lookAt(
  client: GitHubClient,
  purpose: Purpose,
  branch: string,
  [head, base]: readonly [Sha, Sha],
): Promise<{ readonly tip: string | undefined; readonly trees: readonly [string, string] }> {
  const answer = await client.graphql(purpose, LOOK, {
    ...client.repository,
    branch: `refs/heads/${branch}`,
    head,
    base,
  });
  const { repository } = lookSchema.parse(answer);
  return {
    tip: repository.ref?.target.oid,
    trees: [repository.head.tree.oid, repository.base.tree.oid],
  };
}
