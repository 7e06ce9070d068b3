import { answerCommands } from './answer-commands.ts';
import type { DerivedTask } from './derived-task.ts';
import type { CommentChange, Effect } from './effect.ts';
import type { Millis, NodeId } from './ids.ts';
import { judgeRun } from './judge-run.ts';
import { ALL_LABELS, labelChanges } from './labels.ts';
import type { Renderers } from './renderers.ts';
import type { Scene } from './scene.ts';
import type { AttemptFacts } from './snapshot.ts';

/**
 * What of one task's labels, comment, answers and branches must change so that they show its state.
 * Where the conversation is locked GitHub lets no App write, change or delete a comment, and nobody
 * react: labels alone show it there, and the rest follows once it is unlocked.
 */
export function showTask(task: DerivedTask, scene: Scene, renderers: Renderers): readonly Effect[] {
  const { facts, state } = task;
  const { add, remove } = labelChanges(facts.issue.labels, state.kind);
  const comment = commentChange(task, renderers.status(task));
  const { locked } = facts.issue;
  const close = state.kind === 'done' && facts.issue.open ? 'completed' : undefined;
  const deleteBranches = spentBranches(task, scene);
  const deleteComments = locked ? NOTHING : facts.spareComments;
  const answers = locked ? NOTHING : answerCommands(task, scene, renderers);
  const changes =
    add.length + remove.length + deleteBranches.length + deleteComments.length + answers.length;
  const says = comment !== undefined && comment.kind !== 'locked';
  if (changes === 0 && !says && !close) return [];

  // All that are missing at once, when one of them is first needed.
  const known = scene.repository.labels;
  const createLabels = add.every((name) => known.has(name))
    ? []
    : ALL_LABELS.filter(({ name }) => !known.has(name));
  const { number, id } = facts.issue;
  return [
    {
      kind: 'show',
      task: number,
      issue: id,
      addLabels: add,
      removeLabels: remove,
      createLabels,
      comment,
      deleteComments,
      answers,
      close,
      deleteBranches,
    },
  ];
}

/** So soon a run has shown what it claimed: later it has died, or a person has deleted the comment. */
const SHOWN_WITHIN: Millis = 10 * 60_000;

/**
 * Until when a task is left to the run that claimed it, which is about to write the status comment: two
 * writers would make two. `undefined` if there is one, if there can be none, or nobody is at work.
 */
export function leftToRunUntil({ facts, state }: DerivedTask): Millis | undefined {
  if (state.kind !== 'working' || facts.statusComment || facts.issue.locked) return undefined;
  return state.attempt.claimedAt + SHOWN_WITHIN;
}

const NOTHING: readonly never[] = [];

/** The branches of a task that has ended. A claim is how a run is found that still lives and may end. */
function spentBranches({ facts, state }: DerivedTask, scene: Scene): readonly NodeId[] {
  if (state.kind !== 'done' && state.kind !== 'cancelled') return NOTHING;
  const { snapshot, policy, now } = scene;
  const mayEnd = ({ run }: AttemptFacts): boolean =>
    run?.live === true && judgeRun(run, 'claim', policy, now).kind !== 'lost';
  if (facts.attempts.some(mayEnd)) return [];
  const own = facts.attempts.flatMap(({ branch }) => branch ?? []);
  // GitHub closes the pull request of a branch that goes.
  const reverts = snapshot.reverts
    .filter(({ task }) => task === facts.issue.number)
    .flatMap(({ branch }) => branch ?? []);
  return [...own, ...reverts].map(({ id }) => id);
}

function commentChange(
  { facts }: DerivedTask,
  body: string | undefined,
): CommentChange | undefined {
  const { issue, statusComment } = facts;
  if (body === undefined || statusComment?.body === body) return undefined;
  if (issue.locked) return { kind: 'locked' };
  return statusComment ? { kind: 'update', id: statusComment.id, body } : { kind: 'create', body };
}
