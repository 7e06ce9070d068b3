import { revertBranch } from '../../core/claim.ts';
import type { Effect } from '../../core/effect.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { code } from '../../render/quote.ts';
import {
  renderRevertMessage,
  renderRevertPullRequest,
  renderRevertTitle,
} from '../../render/revert-pull-request.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import { invertMerge } from './invert-merge.ts';
import type { Inverse } from './invert-merge.ts';
import { openPullRequest } from './open-pull-request.ts';
import { APPLIED } from '../client/outcome.ts';
import type { Outcome } from '../client/outcome.ts';
import { readRevert } from '../observe/read-revert.ts';
import type { RevertLook, RevertTip } from '../observe/read-revert.ts';
import { vouch } from './vouch.ts';

type Revert = Extract<Effect, { kind: 'revert' }>;

/**
 * Takes a merge back: a commit on the default branch's tip with the inverse of what the merge changed,
 * a branch for it whose creation is the lock, a check run of our own that vouches for the commit, a
 * pull request. What died in between goes on where it was. What cannot be inverted is told by a failed
 * check run on a branch without a change (`RevertFacts.failed`), so that every later look sees it.
 */
export async function revertMerge(
  client: GitHubClient,
  effect: Revert,
  snapshot: Snapshot,
): Promise<Outcome> {
  const { task } = effect;
  const purpose: Purpose = { what: 'revert', task, soon: true };
  const branch = revertBranch(task, effect.attempt);
  const { tip, merge } = await readRevert(client, purpose, branch, effect.merge);
  if ((tip !== undefined) !== effect.branchExists || tip?.opened) {
    return { kind: 'refused', why: `${branch} is no longer as it was` };
  }
  const sound = tip
    ? await soundTip(client, purpose, tip, merge, snapshot)
    : await makeCommit(client, purpose, effect, merge, snapshot);
  if (sound.inverse) await vouch(client, purpose, sound.sha, sound.inverse);
  if (sound.inverse?.ok === false || tip?.vouched === 'failure') {
    return {
      kind: 'refused',
      why: sound.inverse?.ok === false ? sound.inverse.why : 'uninvertible',
    };
  }
  await openPullRequest(client, purpose, {
    title: renderRevertTitle(effect),
    body: renderRevertPullRequest(effect, snapshot.repository.history),
    branch,
    head: sound.sha,
    base: snapshot.repository.defaultBranch,
  });
  return APPLIED;
}

interface RevertCommit {
  readonly sha: string;
  /** What is to be vouched for; `undefined` if that was done. */
  readonly inverse: Inverse | undefined;
}

async function makeCommit(
  client: GitHubClient,
  purpose: Purpose,
  effect: Revert,
  merge: RevertLook['merge'],
  { repository }: Snapshot,
): Promise<RevertCommit> {
  const { head } = repository;
  const inverse = await invertMerge(client, purpose, merge, head.tree);
  const message = renderRevertMessage(effect);
  const commit = await client.rest(purpose, 'POST /repos/{owner}/{repo}/git/commits', {
    message: inverse.ok ? message : message.replace('\n', ' cannot be made [skip ci]\n'),
    tree: inverse.ok ? inverse.tree : head.tree,
    parents: [head.sha],
  });
  await client.rest(purpose, 'POST /repos/{owner}/{repo}/git/refs', {
    ref: `refs/heads/${revertBranch(effect.task, effect.attempt)}`,
    sha: commit.sha,
  });
  return { sha: commit.sha, inverse };
}

/**
 * A tip that nobody vouched for: whoever made it may have died right then, or somebody else pushed.
 * Only what we would have made ourselves on its parent, to the last file, is vouched for.
 */
async function soundTip(
  client: GitHubClient,
  purpose: Purpose,
  tip: RevertTip,
  merge: RevertLook['merge'],
  { repository }: Snapshot,
): Promise<RevertCommit> {
  const { sha, parent } = tip;
  if (tip.vouched !== undefined) return { sha, inverse: undefined };
  const known = [repository.head, ...repository.history].some((one) => one.sha === parent?.sha);
  if (parent && known) {
    const inverse = await invertMerge(client, purpose, merge, parent.tree);
    if (tip.tree === (inverse.ok ? inverse.tree : parent.tree)) return { sha, inverse };
  }
  return {
    sha,
    inverse: { ok: false, why: `${code(sha.slice(0, 7))} is not what Pawl put there` },
  };
}
