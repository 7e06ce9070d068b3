import type { PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { openPulls } from './open-issues.ts';
import { writeSignedCommit } from './signed-commit.ts';

/**
 * Whether a pull request can be merged, which GitHub tells late: it is unknown when it is opened and
 * after its head or base changed, until a computation has ended. Reading starts one; so does a change.
 * What takes GitHub its time is only waited for here: the answer is worked out when it is first read
 * after that. Sixty open pull requests then cost nothing when their base moves.
 */
interface Computation {
  /** From when on the answer is known, by the world's clock. */
  readonly dueAt: number;
  /** The base has moved, and until then nobody knows what that means for this pull request. */
  readonly afterBaseMoved: boolean;
  answer: Promise<void> | undefined;
}

const underway = new WeakMap<PullRequest, Computation>();

/** Milliseconds of the world's clock, unless the world says otherwise. */
const DEFAULT_DELAY = 50;

/** Forgets what was known, because head or base changed, and starts to work it out anew. */
export function invalidateMergeability(
  world: World,
  pull: PullRequest,
  { baseMoved = false } = {},
): void {
  pull.mergeable = undefined;
  pull.testMergeSha = undefined;
  start(world, pull, baseMoved);
}

/** Says of every open pull request into `branch` that its base has just moved. */
export function unsettleBase(world: World, repository: Repository, branch: string): void {
  for (const { pullRequest } of openPulls(repository)) {
    if (pullRequest?.baseRef !== branch) continue;
    invalidateMergeability(world, pullRequest, { baseMoved: true });
  }
}

/** The answer, as who reads a pull request gets it: `undefined` if it is not there yet, but asked for. */
export async function mergeability(
  world: World,
  repository: Repository,
  pull: PullRequest,
): Promise<boolean | undefined> {
  const isAsked = pull.merged || pull.mergeable !== undefined || underway.has(pull);
  if (!isAsked) start(world, pull, false);
  await settleMergeability(world, repository, pull);
  return pull.mergeable;
}

/** Sets `mergeable` if it is due, without asking for it. */
export async function settleMergeability(
  world: World,
  repository: Repository,
  pull: PullRequest,
): Promise<void> {
  const computation = underway.get(pull);
  if (computation === undefined || world.clock.now() < computation.dueAt) return;
  computation.answer ??= compute(repository, pull, computation);
  await computation.answer;
}

/** The commit that `refs/pull/N/merge` is to point at; `undefined` unless it is known to be mergeable. */
export async function testMerge(
  world: World,
  repository: Repository,
  pull: PullRequest,
): Promise<string | undefined> {
  if (pull.merged || (await mergeability(world, repository, pull)) !== true) return undefined;
  pull.testMergeSha ??= await writeTestMerge(world, repository, pull);
  return pull.testMergeSha;
}

/** Brings `refs/pull/N/merge` of all open pull requests up to date, as far as they are known. */
export async function refreshTestMerges(world: World, repository: Repository): Promise<void> {
  for (const { pullRequest } of openPulls(repository)) {
    if (pullRequest === undefined) continue;
    await settleMergeability(world, repository, pullRequest);
    if (pullRequest.mergeable === true) await testMerge(world, repository, pullRequest);
  }
}

/** Whether the base moved so lately that its effect on this pull request is not known yet. */
export function isBaseUnsettled(world: World, pull: PullRequest): boolean {
  const computation = underway.get(pull);
  return computation?.afterBaseMoved === true && world.clock.now() < computation.dueAt;
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

function start(world: World, pull: PullRequest, afterBaseMoved: boolean): void {
  const { mergeableDelayMs: delay = DEFAULT_DELAY } = world;
  const dueAt = world.clock.now() + (typeof delay === 'number' ? delay : delay());
  underway.set(pull, { dueAt, afterBaseMoved, answer: undefined });
}

async function compute(
  { git }: Repository,
  pull: PullRequest,
  computation: Computation,
): Promise<void> {
  const base = await git.resolve(`refs/heads/${pull.baseRef}`);
  const mergeable = base !== undefined && (await git.mergesCleanly(base, pull.headSha));
  // Something changed while it was worked out: another computation has begun.
  if (underway.get(pull) !== computation) return;
  underway.delete(pull);
  pull.mergeable = mergeable;
}
