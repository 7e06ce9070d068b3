import type { PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { writeSignedCommit } from './signed-commit.ts';

/**
 * Whether a pull request can be merged, which GitHub works out late: it is unknown when it is opened
 * and after its head or base changed, until a computation has ended. Reading starts one; so does a
 * change.
 */
interface Computation {
  /** Set while the base has moved and nobody knows yet what that means for this pull request. */
  readonly afterBaseMoved: boolean;
}

const underway = new WeakMap<PullRequest, Computation>();

/** Milliseconds of the world's clock, unless the world says otherwise. */
const DEFAULT_DELAY = 50;

/** Forgets what was known, because head or base changed, and starts to work it out anew. */
export function invalidateMergeability(
  world: World,
  repository: Repository,
  pull: PullRequest,
  { baseMoved = false } = {},
): void {
  underway.delete(pull);
  pull.mergeable = undefined;
  pull.testMergeSha = undefined;
  start(world, repository, pull, { afterBaseMoved: baseMoved });
}

/** Says of every open pull request into `branch` that its base has just moved. */
export function unsettleBase(world: World, repository: Repository, branch: string): void {
  for (const { state, pullRequest } of repository.issues.values()) {
    if (state !== 'open' || pullRequest?.baseRef !== branch) continue;
    invalidateMergeability(world, repository, pullRequest, { baseMoved: true });
  }
}

/** Asks for the answer, as reading a pull request does; it is there a moment later. */
export function requestMergeability(world: World, repository: Repository, pull: PullRequest): void {
  if (pull.merged || pull.mergeable !== undefined || underway.has(pull)) return;
  start(world, repository, pull, { afterBaseMoved: false });
}

/** Whether the base moved so lately that its effect on this pull request is not known yet. */
export function isBaseUnsettled(pull: PullRequest): boolean {
  return underway.get(pull)?.afterBaseMoved === true;
}

/**
 * Merges the head into the base for a trial and points `refs/pull/N/merge` at the result; gives its
 * sha, or `undefined` on a conflict or when a branch is gone.
 */
export async function writeTestMerge(
  world: World,
  repository: Repository,
  pull: PullRequest,
): Promise<string | undefined> {
  const { git } = repository;
  const ref = `refs/pull/${pull.number}/merge`;
  const known = await git.resolve(ref);
  const base = await git.resolve(`refs/heads/${pull.baseRef}`);
  const head = pull.headSha;
  if (known !== undefined) {
    const parents = (await git.readCommit(known))?.parents ?? [];
    if (parents[0] === base && parents[1] === head) return known;
  }
  const sha = base === undefined ? undefined : await mergeCommit(world, repository, base, head);
  if (sha !== known) await git.casRef(ref, sha, known);
  return sha;
}

async function mergeCommit(
  world: World,
  repository: Repository,
  base: string,
  head: string,
): Promise<string | undefined> {
  const { git } = repository;
  if ((await git.mergeBase(base, head)) === undefined) return undefined;
  const { tree, conflicts } = await git.mergeTrees(undefined, base, head);
  if (conflicts.length > 0) return undefined;
  const who = { name: 'GitHub', email: 'noreply@github.com', at: world.clock.now() };
  const message = `Merge ${head} into ${base}`;
  const commit = { message, tree, parents: [base, head], author: who, committer: who };
  return writeSignedCommit(repository, commit);
}

function start(
  world: World,
  repository: Repository,
  pull: PullRequest,
  computation: Computation,
): void {
  underway.set(pull, computation);
  const publish = async (): Promise<void> => {
    if (underway.get(pull) !== computation) return;
    const sha = await writeTestMerge(world, repository, pull);
    if (underway.get(pull) !== computation) return;
    underway.delete(pull);
    pull.testMergeSha = sha;
    pull.mergeable = sha !== undefined;
  };
  const delay = world.mergeableDelayMs ?? DEFAULT_DELAY;
  // When the repository is gone nobody waits for the answer: it stays unknown.
  world.clock.after(delay, () => publish().catch(() => underway.delete(pull)));
}
