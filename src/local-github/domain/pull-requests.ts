import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { demandsOn } from './branch-rules.ts';
import { requestCheckSuites } from './check-suites.ts';
import type { NumberedPull } from './create-pull.ts';
import { emitIssueEvent } from './issue-events.ts';
import { closeIssue } from './issues.ts';
import { invalidateMergeability, writeTestMerge } from './mergeability.ts';
import { openPulls } from './open-issues.ts';
import { closeMentioned, markMerged, tellMerged } from './pull-merged.ts';
import { markDismissed } from './reviews.ts';
import { recordTimeline } from './timeline.ts';

/** A ref that has changed; `undefined` stands for "does not exist". */
interface ChangedRef {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Commits of one push whose messages are read for closing words. */
const MOST_COMMITS = 250;

/**
 * Brings pull requests, and what follows a push, up to date after a branch has changed:
 * a moved head is `synchronize`, a gone one closes; a base that now has the head merges it, another
 * one makes `mergeable` unknown again; commits in the default branch close what they say they close.
 */
export async function onRefChanged(
  world: World,
  repository: Repository,
  actor: AccountActor,
  change: ChangedRef,
): Promise<void> {
  if (!change.ref.startsWith('refs/heads/')) return;
  const branch = change.ref.slice('refs/heads/'.length);
  if (change.after !== undefined) {
    await requestCheckSuites(world, repository, actor, change.after, branch);
  }
  for (const numbered of numberedPulls(repository)) {
    if (numbered.pull.headRef === branch) await onHead(world, repository, actor, numbered, change);
  }
  for (const numbered of numberedPulls(repository)) {
    if (numbered.pull.baseRef === branch) await onBase(world, repository, actor, numbered, change);
  }
  if (change.after === undefined) noteDeletedHeads(world, repository, actor, branch, change.before);
  if (branch === repository.defaultBranch) await closeByCommits(world, repository, actor, change);
}

async function onHead(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
  { before, after }: ChangedRef,
): Promise<void> {
  if (after === undefined) {
    await closeIssue(world, repository, actor, issue);
    return;
  }
  const { git } = repository;
  const old = pull.headSha;
  pull.headSha = after;
  pull.baseSha = (await git.resolve(`refs/heads/${pull.baseRef}`)) ?? pull.baseSha;
  await git.casRef(`refs/pull/${pull.number}/head`, after, old);
  if (before !== undefined && !(await git.isAncestor(before, after))) {
    recordTimeline(world, actor.user, issue, { kind: 'head_ref_force_pushed' });
  }
  issue.updatedAt = world.clock.now();
  await dismissStale(world, repository, actor, { issue, pull });
  await writeTestMerge(world, repository, pull);
  invalidateMergeability(world, pull);
  const extra = { before: before ?? old, after };
  await emitIssueEvent(world, repository, actor, issue, 'synchronize', extra);
}

/** A push takes approvals away where the base's rules say so. */
async function dismissStale(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
): Promise<void> {
  const { pull } = numbered;
  if (!demandsOn(repository, pull.baseRef).some((one) => one.dismissesStale)) return;
  for (const review of pull.reviews) {
    if (review.state !== 'APPROVED') continue;
    await markDismissed(world, repository, actor, numbered, review, '');
  }
}

async function onBase(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
  { after }: ChangedRef,
): Promise<void> {
  if (after === undefined) {
    await closeIssue(world, repository, actor, issue);
    return;
  }
  if (await repository.git.isAncestor(pull.headSha, after)) {
    markMerged(world, repository, actor, { issue, pull }, pull.headSha);
    await tellMerged(world, repository, actor, { issue, pull });
    return;
  }
  invalidateMergeability(world, pull, { baseMoved: true });
}

function noteDeletedHeads(
  world: World,
  repository: Repository,
  actor: AccountActor,
  branch: string,
  before: string | undefined,
): void {
  for (const issue of repository.issues.ofHead(branch)) {
    if (issue.pullRequest?.headSha === before) {
      recordTimeline(world, actor.user, issue, { kind: 'head_ref_deleted' });
    }
  }
}

async function closeByCommits(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { before, after }: ChangedRef,
): Promise<void> {
  if (before === undefined || after === undefined) return;
  const commits = await repository.git.log(`${before}..${after}`, { first: MOST_COMMITS });
  for (const commit of commits.toReversed()) {
    await closeMentioned(world, repository, actor, commit.message, commit.sha);
  }
}

function numberedPulls(repository: Repository): NumberedPull[] {
  return openPulls(repository).flatMap((issue) =>
    issue.pullRequest === undefined ? [] : [{ issue, pull: issue.pullRequest }],
  );
}
