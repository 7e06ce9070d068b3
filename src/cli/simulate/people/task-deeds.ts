import {
  createComment,
  deleteComment,
  updateComment,
} from '../../../local-github/domain/comments.ts';
import { addLabels, removeLabel } from '../../../local-github/domain/issue-labels.ts';
import { closeIssue, reopenIssue, setLocked } from '../../../local-github/domain/issues.ts';
import { deleteRef } from '../../../local-github/domain/refs.ts';
import { deleteIssue, transferIssue } from '../../../local-github/domain/remove-issue.ts';
import { createReview } from '../../../local-github/domain/reviews.ts';
import type { WorkflowRun } from '../../../local-github/model/workflow-run.ts';
import { cancelRun } from '../../../local-github/runner/run/cancel-run.ts';
import { rerun } from '../../../local-github/runner/run/rerun.ts';
import type { FaultKind } from '../faults/fault-kinds.ts';
import { STATUS_LINE } from '../truth/shown.ts';
import { commitFiles } from '../stage/commit-files.ts';
import { openPull } from './deed.ts';
import type { TaskDeed, TaskScene } from './deed.ts';
import { QUEUE_DEEDS } from './queue-deeds.ts';

type PersonKind = Extract<FaultKind, `person-${string}`>;

/** What people do to tasks, by the kind that it is counted under. */
export const TASK_DEEDS: Partial<Readonly<Record<PersonKind, TaskDeed>>> = {
  'person-commands': (scene) => {
    const verbs = ['status', 'explain', 'hold', 'stop', 'retry', 'approve', 'nonsense'];
    return command(scene, 'maintainer', scene.random.pick(verbs));
  },
  'person-commands-without-right': (scene) =>
    command(scene, 'stranger', scene.random.pick(['stop', 'approve', 'retry', 'hold', 'status'])),
  'person-asks-for-changes': async (scene) => {
    const found = openPull(scene);
    if (!found) return false;
    const { world, repository, cast } = scene;
    const review = {
      event: 'REQUEST_CHANGES',
      body: 'Please use the words of the others.',
    } as const;
    await createReview(world, repository, cast.maintainer, found, review);
    return true;
  },
  'person-approves-without-right': async (scene) => {
    const found = openPull(scene);
    if (!found) return false;
    await createReview(scene.world, scene.repository, scene.cast.triager, found, {
      event: 'APPROVE',
    });
    return true;
  },
  'person-closes-pull-request': async (scene) => {
    const found = openPull(scene);
    if (!found) return false;
    await closeIssue(scene.world, scene.repository, scene.cast.writer, found.issue);
    return true;
  },
  'person-pushes-to-branch': async (scene) => {
    const found = openPull(scene);
    if (!found) return false;
    const { world, repository, cast } = scene;
    const files = { 'docs/by-hand.md': `${scene.issue.number}\n` };
    await commitFiles(world, repository, cast.writer, 'Mend it', files, found.pull.headRef);
    return true;
  },
  ...QUEUE_DEEDS,
  'person-deletes-branch': async (scene) => {
    const { world, repository, cast, truths, issue } = scene;
    const claim = truths.claims.ofTask(repository, issue.number).findLast((one) => !one.deleted);
    if (!claim) return false;
    const ref = `refs/heads/pawl/${claim.task}-${claim.attempt}`;
    if ((await repository.git.resolve(ref)) === undefined) return false;
    await deleteRef(world, repository, cast.writer, ref);
    return true;
  },
  'person-closes-issue': async ({ world, repository, cast, issue }) => {
    await closeIssue(world, repository, cast.maintainer, issue, 'not_planned');
    return true;
  },
  'person-reopens-issue': async ({ world, repository, cast, issue }) => {
    if (issue.state === 'open') return false;
    await reopenIssue(world, repository, cast.maintainer, issue);
    return true;
  },
  'person-locks-issue': async ({ world, repository, cast, issue }) => {
    await setLocked(world, repository, cast.maintainer, issue, true);
    return true;
  },
  'person-deletes-issue': async ({ world, repository, cast, issue, task }) => {
    task.gone = true;
    await deleteIssue(world, repository, cast.owner, issue);
    return true;
  },
  'person-transfers-issue': async ({ world, repository, cast, issue, task, stage, registry }) => {
    const to = stage.repositories.find((one) => one.repository !== repository)?.repository;
    if (to === undefined) return false;
    const labels = { createLabels: false };
    const moved = await transferIssue(world, repository, cast.owner, issue, to, labels);
    registry.move(task, to, moved.number);
    return true;
  },
  'person-takes-label-off': async ({ world, repository, cast, issue, random, stage }) => {
    if (!issue.labels.some(({ name }) => name === 'agent')) return false;
    await removeLabel(world, repository, cast.maintainer, issue, 'agent');
    if (random.chance(0.5)) return true;
    // A change of mind.
    await stage.clock.sleep(random.between(5, 600) * 60_000);
    if (repository.issues.get(issue.number) !== issue || issue.state === 'closed') return true;
    await addLabels(world, repository, cast.maintainer, issue, ['agent']);
    return true;
  },
  'person-edits-status': ({ world, repository, cast, issue, random }) => {
    const comment = issue.comments.find(({ body }) => body.startsWith(STATUS_LINE));
    if (!comment) return false;
    const placed = { issue, comment };
    if (random.chance(0.5)) deleteComment(world, repository, cast.maintainer, placed);
    else updateComment(world, repository, cast.maintainer, placed, `${STATUS_LINE}\nDone, I say.`);
    return true;
  },
  'person-cancels-run': (scene) => {
    const run = runOf(scene);
    if (run === undefined || run.status === 'completed') return false;
    cancelRun(scene.world, run);
    return true;
  },
  'person-reruns-dead-run': async (scene) => {
    const run = runOf(scene);
    if (run?.status !== 'completed' || run.conclusion === 'success') return false;
    const failed = run.jobs.some(
      ({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled',
    );
    if (!failed) return false;
    await rerun(scene.world, scene.cast.writer, run, 'failed');
    return true;
  },
};

function command(
  { world, repository, cast, issue }: TaskScene,
  who: 'maintainer' | 'stranger',
  verb: string,
): boolean {
  if (issue.state === 'closed' || (issue.locked && who === 'stranger')) return false;
  createComment(world, repository, cast[who], issue, `/pawl ${verb}`);
  return true;
}

function runOf({ truths, repository, issue }: TaskScene): WorkflowRun | undefined {
  const claim = truths.claims.ofTask(repository, issue.number).at(-1);
  return claim && repository.runs.get(claim.runId);
}
