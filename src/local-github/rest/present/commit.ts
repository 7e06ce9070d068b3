import { createHash } from 'node:crypto';
import {
  formatCommit,
  type ChangedFile,
  type Commit,
  type Signature,
} from '../../git/git-objects.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import type { User } from '../../model/account.ts';
import { presentUser } from './user.ts';

const unsigned = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** GitHub's `commit`: what it shows in lists, with its links and the accounts of its people. */
export function presentCommit(
  world: World,
  repository: Repository,
  commit: Commit,
): Record<string, unknown> {
  const { api, web } = world.addresses;
  const url = `${api}/repos/${repository.fullName}`;
  const html = `${web}/${repository.fullName}/commit`;
  const author = userOf(world, commit.author);
  const committer = userOf(world, commit.committer);
  return {
    url: `${url}/commits/${commit.sha}`,
    sha: commit.sha,
    node_id: commitNodeId(repository, commit.sha),
    html_url: `${html}/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: presentSignature(world, commit.author),
      committer: presentSignature(world, commit.committer),
      message: trimEnd(commit.message),
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: presentVerification(world, repository, commit),
    },
    author: author === undefined ? null : presentUser(world, author),
    committer: committer === undefined ? null : presentUser(world, committer),
    parents: commit.parents.map((sha) => ({
      url: `${url}/commits/${sha}`,
      html_url: `${html}/${sha}`,
      sha,
    })),
  };
}

/** GitHub's `git-commit`: the object itself. */
export function presentGitCommit(
  world: World,
  repository: Repository,
  commit: Commit,
): Record<string, unknown> {
  const url = `${world.addresses.api}/repos/${repository.fullName}/git`;
  const html = `${world.addresses.web}/${repository.fullName}/commit`;
  return {
    sha: commit.sha,
    node_id: commitNodeId(repository, commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: presentSignature(world, commit.author),
    committer: presentSignature(world, commit.committer),
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: trimEnd(commit.message),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${html}/${sha}`,
    })),
    verification: presentVerification(world, repository, commit),
  };
}

/** GitHub's `diff-entry`: a file of a commit, a comparison or a pull request. */
export function presentChangedFile(
  world: World,
  repository: Repository,
  sha: string,
  file: ChangedFile,
): Record<string, unknown> {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const { api, web } = world.addresses;
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/${repository.fullName}/blob/${sha}/${path}`,
    raw_url: `${web}/${repository.fullName}/raw/${sha}/${path}`,
    contents_url: `${api}/repos/${repository.fullName}/contents/${path}?ref=${sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

/** Whether a commit is signed: GitHub's own signature is the only one that is known here. */
function presentVerification(world: World, { signedCommits }: Repository, commit: Commit) {
  if (!signedCommits.has(commit.sha)) return unsigned;
  return {
    verified: true,
    reason: 'valid',
    ...signatureOf(commit),
    verified_at: world.clock.iso(commit.committer.at),
  };
}

/** What stands for GitHub's signature of a commit, and what it is of. */
export function signatureOf(commit: Commit): { signature: string; payload: string } {
  const payload = formatCommit(commit);
  const digest = createHash('sha256').update(payload).digest('base64');
  const frame = (edge: string): string => `-----${edge} PGP SIGNATURE-----`;
  return { payload, signature: `${frame('BEGIN')}\n\n${digest}\n${frame('END')}\n` };
}

/** The account that a commit's address belongs to. */
export function userOf(world: World, { email }: Signature): User | undefined {
  return [...world.users.values()].find((user) => user.email === email);
}

/** A commit's node id; commits have no number, so it holds the repository's and the sha. */
export function commitNodeId(repository: Repository, sha: string): string {
  return `C_${Buffer.from(`${repository.id}:${sha}`).toString('base64url')}`;
}

function presentSignature(world: World, { name, email, at }: Signature): Record<string, unknown> {
  return { name, email, date: world.clock.iso(at) };
}

function trimEnd(message: string): string {
  return message.replace(/\n+$/, '');
}
