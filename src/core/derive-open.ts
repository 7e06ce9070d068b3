import type { KnownTask } from './derived-task.ts';
import type { Millis } from './ids.ts';
import { isBehind } from './is-behind.ts';
import type { AttemptState } from './judge-attempt.ts';
import type { Scene } from './scene.ts';
import { queueRemoval } from './queue-removal.ts';
import type { AttemptFacts, PullRequestFacts } from './snapshot.ts';
import { refusalOf } from './refusal-of.ts';
import type { CiState, HumanReason, MergeStep, TaskState } from './task-state.ts';
import { checkNames, lastStart } from './verdict.ts';

const MINUTE: Millis = 60_000;

/** So long after the base moved it is no news that GitHub does not know whether a merge is possible. */
const SETTLES_WITHIN: Millis = 30_000;

/** The state of a task whose pull request is open: what CI, reviewers and rules say, in that order. */
export function deriveOpen(
  task: KnownTask,
  attempt: AttemptFacts,
  { pullRequest, ci }: Extract<AttemptState, { kind: 'open' }>,
  scene: Scene,
): TaskState {
  const stuck = stuckCi(ci, pullRequest, task, attempt, scene);
  if (stuck) return { kind: 'needs-human', why: stuck };
  const validating = { kind: 'validating', attempt, pullRequest, ci } as const;
  const changed = attempt.claim?.content !== task.facts.issue.content;
  if (task.unapproved) {
    return { ...validating, step: { kind: 'unapproved', why: task.unapproved } };
  }
  if (changed) {
    return { ...validating, step: { kind: 'unapproved', why: { kind: 'changed-since-claim' } } };
  }
  switch (ci.kind) {
    case 'green':
      break;
    case 'red':
      return { ...validating, step: redStep(ci, pullRequest, scene) };
    case 'silent':
    case 'pending':
      return { ...validating, step: acceptStep(attempt, pullRequest) ?? { kind: 'none' } };
    case 'refused':
    case 'dequeued':
    case 'conflict':
      return { ...validating, step: { kind: 'none' } };
  }
  const accept = acceptStep(attempt, pullRequest);
  if (accept) return { ...validating, step: accept };
  const review = missingReview(pullRequest, scene);
  if (review) return { kind: 'awaiting-review', attempt, pullRequest, ...review };
  const { shownAt } = ci;
  if (shownAt !== undefined) return { ...validating, step: { kind: 'showing', until: shownAt } };
  return { ...validating, step: greenStep(task, pullRequest, scene) };
}

function greenStep(task: KnownTask, pullRequest: PullRequestFacts, scene: Scene): MergeStep {
  const { main, repository, policy } = scene;
  if (task.orders.heldBy !== undefined) return { kind: 'held', by: task.orders.heldBy };
  if (main.kind === 'red') return mainRed(main);
  const why = refusalOf(pullRequest, scene.snapshot);
  if (why !== undefined && !pullRequest.inMergeQueue) return { kind: 'refused', why };
  if (repository.rules.mergeQueue) {
    if (pullRequest.inMergeQueue) return { kind: 'in-queue' };
    return justMerged(pullRequest, scene) ? { kind: 'settling' } : { kind: 'enqueue' };
  }
  const fresh = policy.merge.upToDate || repository.rules.upToDate;
  if (fresh && isBehind(pullRequest)) return { kind: 'update' };
  return isSettling(pullRequest, scene) ? { kind: 'settling' } : { kind: 'merge' };
}

/** A merge queue lets a pull request go a moment before GitHub shows it merged. */
function justMerged({ dequeued }: PullRequestFacts, { now }: Scene): boolean {
  if (!dequeued || now >= dequeued.at + SETTLES_WITHIN) return false;
  return queueRemoval(dequeued.reason) === 'merged';
}

/** GitHub refuses to merge in that time: 'Base branch was modified. Review and try the merge again.' */
function isSettling({ mergeable }: PullRequestFacts, { repository, now }: Scene): boolean {
  const [tip] = repository.history;
  return mergeable === 'unknown' && tip !== undefined && now < tip.committedAt + SETTLES_WITHIN;
}

/** A red that the default branch shares is not believed of the pull request, until it holds a green base. */
function redStep(
  ci: Extract<CiState, { kind: 'red' }>,
  pullRequest: PullRequestFacts,
  { main }: Scene,
): MergeStep {
  if (!ci.onMainToo) return { kind: 'none' };
  if (main.kind === 'red') return mainRed(main);
  return isBehind(pullRequest) ? { kind: 'update' } : { kind: 'none' };
}

function mainRed(main: Extract<Scene['main'], { kind: 'red' }>): MergeStep {
  return { kind: 'main-red', since: main.since, checks: checkNames(main.failed) };
}

function acceptStep(attempt: AttemptFacts, { head }: PullRequestFacts): MergeStep | undefined {
  return head === attempt.record?.content.head ? undefined : { kind: 'accept-head', head };
}

/** Reviews that GitHub or the policy ask for and that are not there. */
function missingReview(
  { reviews, reviewDecision }: PullRequestFacts,
  { policy, repository }: Scene,
): { readonly approvals: number; readonly wanted: number } | undefined {
  const wanted = Math.max(policy.merge.approvals, repository.rules.approvals);
  const approvals = reviews.filter(
    ({ state, counts, author }) => state === 'approved' && counts && !author?.bot,
  ).length;
  const asked = reviewDecision === 'required' || reviewDecision === 'changes-requested';
  return approvals < wanted || asked
    ? { approvals, wanted: Math.max(wanted, asked ? approvals + 1 : 0) }
    : undefined;
}

/** What has waited too long for CI, or for a merge that GitHub refuses. */
function stuckCi(
  ci: CiState,
  pullRequest: PullRequestFacts,
  task: KnownTask,
  attempt: AttemptFacts,
  scene: Scene,
): HumanReason | undefined {
  const { now, main, repository, policy } = scene;
  switch (ci.kind) {
    case 'silent':
    case 'pending': {
      // A head that is not taken up yet, or not known to GitHub everywhere, has just begun its time.
      const isNew = pullRequest.headAt === undefined || acceptStep(attempt, pullRequest);
      if (now < ci.until || isNew) return undefined;
      return { kind: 'ci-silent', pullRequest, waitsFor: 'waitsFor' in ci ? ci.waitsFor : [] };
    }
    case 'green': {
      if (main.kind === 'red' || task.unapproved || task.orders.heldBy !== undefined) {
        return undefined;
      }
      if (pullRequest.inMergeQueue || missingReview(pullRequest, scene)) return undefined;
      const why = refusalOf(pullRequest, scene.snapshot);
      if (why === undefined) return undefined;
      // Whatever held it up has just ended: the merge gets its time from then on.
      const tip = repository.history.find(({ sha }) => sha === repository.head.sha);
      const since = Math.max(
        lastStart(tip?.checks ?? [], ci.until - policy.ci.minutes * MINUTE),
        task.orders.changedAt,
        attempt.record?.writtenAt ?? 0,
        ...pullRequest.reviews.map(({ at }) => at),
      );
      if (now < since + policy.ci.minutes * MINUTE) return undefined;
      return { kind: 'merge-refused', pullRequest, why };
    }
    case 'dequeued':
      return queueRemoval(ci.reason) === 'by-person'
        ? { kind: 'dequeued-by-person', pullRequest }
        : undefined;
    case 'red':
    case 'refused':
    case 'conflict':
      return undefined;
  }
}
