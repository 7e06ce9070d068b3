import { ApiError } from '../../../local-github/http/api-error.ts';
import type { FaultKind } from '../faults/fault-kinds.ts';
import type { Faults } from '../faults/faults.ts';
import type { FiledTask, Registry } from '../population/registry.ts';
import { MINUTE } from '../span.ts';
import type { Stage } from '../stage/stage.ts';
import type { Truths } from '../truth/truths.ts';
import { TASK_DEEDS } from './task-deeds.ts';

/** How often somebody looks whether what he means to do can be done yet, and when he gives up. */
const LOOK_EVERY = 5 * MINUTE;
const LOOKS = 400;

export interface MeddlerOptions {
  readonly stage: Stage;
  readonly truths: Truths;
  readonly registry: Registry;
  readonly faults: Faults;
}

/** People who do things to single tasks, wanted and unwanted, at any time of the task's life. */
export function meddleWith(task: FiledTask, options: MeddlerOptions): void {
  for (const name of Object.keys(TASK_DEEDS)) {
    const kind = isKind(name) ? name : undefined;
    if (kind === undefined || !options.faults.wouldStrike(kind, task.plan.key)) continue;
    options.stage.clock.start(() => waitAndDo(kind, task, options));
  }
}

function isKind(name: string): name is keyof typeof TASK_DEEDS {
  return Object.hasOwn(TASK_DEEDS, name);
}

async function waitAndDo(
  kind: FaultKind & keyof typeof TASK_DEEDS,
  task: FiledTask,
  { stage, truths, registry, faults }: MeddlerOptions,
): Promise<void> {
  const { clock, world, cast } = stage;
  const random = faults.random(kind, task.plan.key).fork('deed');
  const deed = TASK_DEEDS[kind];
  if (deed === undefined) return;
  await clock.sleep(random.around(40 * MINUTE, 3));
  for (let look = 0; look < LOOKS && !faults.isCalm; look += 1) {
    const { repository, number, gone } = task;
    const issue = repository.issues.get(number);
    if (gone || issue === undefined) return;
    const reopens = kind === 'person-reopens-issue' || kind === 'person-reruns-dead-run';
    if (issue.state === 'closed' && !reopens) return;
    const scene = { world, cast, stage, truths, registry, random, task, repository, issue };
    if (await isDone(() => deed(scene))) {
      faults.count(kind);
      return;
    }
    await clock.sleep(LOOK_EVERY);
  }
}

/** GitHub may refuse a person as well, who then lets it be for now. */
async function isDone(deed: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
