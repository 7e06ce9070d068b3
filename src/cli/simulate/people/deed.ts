import type { Issue, PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { World } from '../../../local-github/model/world.ts';
import type { FiledTask } from '../population/registry.ts';
import type { Registry } from '../population/registry.ts';
import type { Random } from '../random.ts';
import type { Cast, Stage } from '../stage/stage.ts';
import type { Truths } from '../truth/truths.ts';

/** What somebody who does something to a task has before him. */
export interface TaskScene {
  readonly world: World;
  readonly cast: Cast;
  readonly stage: Stage;
  readonly truths: Truths;
  readonly registry: Registry;
  readonly random: Random;
  readonly task: FiledTask;
  readonly repository: Repository;
  readonly issue: Issue;
}

/** Does something to a task; `false` if there is nothing to do it to yet. */
export type TaskDeed = (scene: TaskScene) => Promise<boolean> | boolean;

/** The open pull request of a task's newest attempt. */
export function openPull({
  repository,
  issue,
}: TaskScene): { readonly issue: Issue; readonly pull: PullRequest } | undefined {
  for (const one of [...repository.issues.values()].toReversed()) {
    const pull = one.pullRequest;
    if (one.state !== 'open' || pull === undefined) continue;
    if (pull.headRef.startsWith(`pawl/${issue.number}-`)) return { issue: one, pull };
  }
  return undefined;
}
