import type { ChangedFile, Changeset, FileMode } from '../../changeset/changeset.ts';
import { claimBranch } from '../../core/claim.ts';
import type { Claim } from '../../core/claim.ts';
import type { NodeId, Sha } from '../../core/ids.ts';
import { PawlError } from '../../errors.ts';
import type { GitHubClient } from '../client/client.ts';
import { moveRefs } from './move-refs.ts';
import { openPullRequest } from './open-pull-request.ts';
import { asNodeId, asSha } from '../observe/read-ids.ts';

export interface Publication {
  readonly commitMessage: string;
  readonly title: string;
  readonly body: string;
  readonly repositoryId: NodeId;
  readonly defaultBranch: string;
}

export interface OpenedPullRequest {
  readonly id: NodeId;
  readonly number: number;
  readonly url: string;
  readonly head: Sha;
}

/**
 * Turns a changeset into a commit through the Git Data API and opens its pull request. No git, hook or
 * other code runs on what the agent made. The commit's parent is the claim commit and the branch is
 * moved from that commit only: an attempt whose claim was released, re-made or already used is refused
 * by GitHub. The tree is made on the base's, whatever the commit before holds.
 * Gives the pull request; throws `PAWL_CLAIM_LOST` if the attempt was fenced.
 */
export async function publishChangeset(
  client: GitHubClient,
  changeset: Changeset,
  claim: Claim,
  publication: Publication,
): Promise<OpenedPullRequest> {
  const { task } = claim;
  const branch = claimBranch(task, claim.attempt);
  const tree = await client.rest(
    { what: 'make tree', task },
    'POST /repos/{owner}/{repo}/git/trees',
    {
      base_tree: claim.base,
      tree: await Promise.all(changeset.files.map((file) => treeEntry(client, task, file))),
    },
  );
  const commit = await client.rest(
    { what: 'make commit', task },
    'POST /repos/{owner}/{repo}/git/commits',
    {
      message: publication.commitMessage,
      tree: tree.sha,
      parents: [claim.sha],
    },
  );
  const head = asSha(commit.sha);
  const refused = await moveRefs(client, { what: 'push', task }, publication.repositoryId, [
    { branch, from: claim.sha, to: head },
  ]);
  if (refused !== undefined) {
    throw new PawlError(
      'PAWL_CLAIM_LOST',
      `the branch ${branch} is gone or has moved on (${refused})`,
    );
  }
  const pullRequest = await openPullRequest(
    client,
    { what: 'open pull request', task },
    {
      title: publication.title,
      body: publication.body,
      branch,
      head,
      base: publication.defaultBranch,
    },
  );
  return {
    id: asNodeId(pullRequest.node_id),
    number: pullRequest.number,
    url: pullRequest.html_url,
    head,
  };
}

interface TreeEntry {
  path: string;
  mode: FileMode;
  type: 'blob';
  content?: string;
  sha?: string | null;
}

/** Text goes inline, in the one request that makes the tree; anything else needs a blob of its own. */
async function treeEntry(
  client: GitHubClient,
  task: number,
  file: ChangedFile,
): Promise<TreeEntry> {
  if (file.change === 'deleted')
    return { path: file.path, mode: '100644', type: 'blob', sha: null };
  const entry = { path: file.path, mode: file.mode, type: 'blob' } as const;
  const text = decodeText(file.base64);
  if (text !== undefined) return { ...entry, content: text };
  const blob = await client.rest(
    { what: 'make blob', task },
    'POST /repos/{owner}/{repo}/git/blobs',
    {
      content: file.base64,
      encoding: 'base64',
    },
  );
  return { ...entry, sha: blob.sha };
}

/** The bytes as text, if they are UTF-8 to the last: what comes back from GitHub must be what was sent. */
function decodeText(base64: string): string | undefined {
  const bytes = Buffer.from(base64, 'base64');
  const text = bytes.toString('utf8');
  return !text.includes('\0') && Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}
