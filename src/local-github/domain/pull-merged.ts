import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import type { NumberedPull } from './create-pull.ts';
import { emitIssueEvent } from './issue-events.ts';
import { closeIssue } from './issues.ts';
import { closedNumbers } from './mentions.ts';
import { setState } from './open-issues.ts';
import { recordTimeline } from './timeline.ts';

/** Notes that a pull request's commits are in its base as `sha`; tells nobody yet. */
export function markMerged(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
  sha: string,
): void {
  recordTimeline(world, actor.user, issue, { kind: 'merged', commit: sha });
  recordTimeline(world, actor.user, issue, {
    kind: 'closed',
    stateReason: 'completed',
    closer: undefined,
  });
  setState(repository, issue, 'closed');
  issue.closedAt = issue.updatedAt;
  issue.closedBy = actor.user;
  pull.merged = true;
  pull.mergedAt = issue.updatedAt;
  pull.mergedBy = actor.user;
  pull.mergeCommitSha = sha;
}

/** Emits `pull_request` closed, and closes what the body says it closes if this is the default branch. */
export async function tellMerged(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
): Promise<void> {
  await emitIssueEvent(world, repository, actor, issue, 'closed');
  if (pull.baseRef !== repository.defaultBranch) return;
  const text = `${issue.title}\n\n${issue.body}`;
  await closeMentioned(world, repository, actor, text, pull.nodeId);
}

/** Closes the open issues that `text` closes by a closing word; `closer` is a sha or node id. */
export async function closeMentioned(
  world: World,
  repository: Repository,
  actor: AccountActor,
  text: string,
  closer: string,
): Promise<void> {
  for (const number of closedNumbers(world, repository, text)) {
    const issue = repository.issues.get(number);
    if (issue === undefined || issue.pullRequest !== undefined) continue;
    await closeIssue(world, repository, actor, issue, 'completed', closer);
  }
}
