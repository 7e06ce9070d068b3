import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { hasRole } from './access.ts';
import type { NumberedPull } from './create-pull.ts';
import { emitIssueEvent } from './issue-events.ts';
import { recordTimeline } from './timeline.ts';

/**
 * Makes a pull request a draft, or ready for review: its author may, and whoever may write. Emits
 * `pull_request` converted_to_draft or ready_for_review.
 */
export async function setDraft(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
  draft: boolean,
): Promise<void> {
  if (issue.author.id !== actor.user.id && !hasRole(repository, actor, 'write')) {
    throw new ApiError(403, `${actor.user.login} does not have the correct permissions`);
  }
  if (pull.draft === draft) return;
  pull.draft = draft;
  const kind = draft ? 'convert_to_draft' : 'ready_for_review';
  recordTimeline(world, actor.user, issue, { kind });
  const action = draft ? 'converted_to_draft' : 'ready_for_review';
  await emitIssueEvent(world, repository, actor, issue, action);
}
