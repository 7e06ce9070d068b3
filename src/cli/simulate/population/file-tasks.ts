import { addBlockedBy } from '../../../local-github/domain/dependencies.ts';
import { createIssue, updateIssue } from '../../../local-github/domain/issues.ts';
import { addLabels } from '../../../local-github/domain/issue-labels.ts';
import { createLabel, findLabel } from '../../../local-github/domain/labels.ts';
import type { AccountActor } from '../../../local-github/model/account.ts';
import type { PlacedIssue } from '../../../local-github/model/issue.ts';
import type { Faults } from '../faults/faults.ts';
import type { Random } from '../random.ts';
import { HOUR, MINUTE } from '../span.ts';
import type { Stage } from '../stage/stage.ts';
import type { FiledTask, Registry } from './registry.ts';
import { SLIPPED_IN, taskBody, taskTitle } from './task-text.ts';
import type { TaskPlan } from './task-plan.ts';

export interface FilingOptions {
  readonly stage: Stage;
  readonly plans: readonly TaskPlan[];
  readonly registry: Registry;
  readonly random: Random;
  readonly faults: Faults;
}

/** Files every task at its time, each by an activity of its own. */
export function fileTasks(options: FilingOptions): void {
  const { stage, plans } = options;
  const start = stage.clock.now();
  for (const plan of plans) {
    stage.clock.after(start + plan.at - stage.clock.now(), () => fileTask(plan, options));
  }
}

async function fileTask(plan: TaskPlan, options: FilingOptions): Promise<void> {
  const { stage, registry, random, faults } = options;
  const { world, clock, cast } = stage;
  const staged = stage.repositories[plan.repository];
  if (staged === undefined) throw new RangeError(`No repository ${plan.repository}`);
  const { repository } = staged;
  const own = random.fork(plan.key);
  const author = cast[plan.author];
  const circle = plan.circleWith === undefined ? undefined : registry.byKey(plan.circleWith);
  const waitsFor = plan.dependsOn.flatMap((key) => registry.byKey(key) ?? []);
  if (circle !== undefined) waitsFor.push(circle);
  const issue = await createIssue(world, repository, author, {
    title: taskTitle(plan),
    body: taskBody(plan, plan.dependsNatively ? [] : waitsFor.map(({ number }) => number)),
  });
  registry.add(plan, repository, issue);
  countPlanned(plan, faults);
  if (plan.dependsNatively) {
    for (const blocking of waitsFor) block({ repository, issue }, blocking, stage);
  }
  if (circle !== undefined) await closeCircle(circle, { repository, issue }, stage);
  const giver = await giverOf(plan, own, stage);
  const labels = ['agent', ...(plan.priority === undefined ? [] : [plan.priority])];
  for (const name of labels) {
    if (findLabel(repository, name) === undefined)
      createLabel(world, repository, cast.owner, { name });
  }
  if (repository.issues.get(issue.number) !== issue) return;
  await addLabels(world, repository, giver, issue, labels);
  if (!plan.editedByStranger) return;
  await clock.sleep(own.around(40 * MINUTE));
  if (repository.issues.get(issue.number) !== issue || issue.state === 'closed') return;
  const body = `${issue.body}\n\n${SLIPPED_IN}`;
  faults.count('task-edited-by-stranger');
  const editor = plan.author === 'outsider' ? cast.outsider : cast.triager;
  await updateIssue(world, repository, editor, issue, { body });
}

function countPlanned(plan: TaskPlan, faults: Faults): void {
  if (plan.malformed) faults.count('task-malformed');
  if (plan.circleWith !== undefined) faults.count('task-in-circle');
  if (plan.waitsForNothing) faults.count('task-waits-for-nothing');
  if (plan.labelledByStranger) faults.count('task-labelled-by-stranger');
  if (plan.sharedFile !== undefined) faults.count('agent-conflicts');
  if (plan.combination !== undefined) faults.count('agent-breaks-together');
}

/** Who puts the label on: the author if he may, or a maintainer who sees it some minutes later. */
async function giverOf(
  plan: TaskPlan,
  random: Random,
  { clock, cast }: Stage,
): Promise<AccountActor> {
  if (plan.labelledByStranger) return cast.triager;
  if (plan.author !== 'outsider') return cast[plan.author];
  await clock.sleep(Math.min(HOUR, random.around(10 * MINUTE)));
  return cast.maintainer;
}

/** The task before is made to wait for this one, that waits for it: each says so in its own way. */
async function closeCircle(
  { plan, repository, number }: FiledTask,
  last: PlacedIssue,
  stage: Stage,
): Promise<void> {
  const issue = repository.issues.get(number);
  if (issue === undefined) return;
  if (plan.dependsNatively) {
    addBlockedBy(stage.world, stage.cast.maintainer, { repository, issue }, last);
    return;
  }
  const body = `Depends on #${last.issue.number}\n\n${issue.body}`;
  await updateIssue(stage.world, repository, stage.cast.maintainer, issue, { body });
}

/** A maintainer says with GitHub's own means that a task waits for another, wherever that is now. */
function block(
  blocked: PlacedIssue,
  { repository, number }: Pick<FiledTask, 'repository' | 'number'>,
  { world, cast }: Stage,
): void {
  const issue = repository.issues.get(number);
  if (issue !== undefined) addBlockedBy(world, cast.maintainer, blocked, { repository, issue });
}
