import type { MergeStep, TaskState } from '../core/task-state.ts';
import type { Explanation } from './explain-state.ts';
import { explainUnapproved } from './explain-wait.ts';
import { code } from './quote.ts';
import { commit, names, person, said, time } from './words.ts';

type Validating = Extract<TaskState, { kind: 'validating' }>;

/** Where an open pull request stands, and what it waits for. */
export function explainOpen({ pullRequest, ci, step }: Validating): Explanation {
  const pull = `Pull request #${pullRequest.number}`;
  const waits = explainStep(pull, step);
  if (waits) return waits;
  switch (ci.kind) {
    // One text until there is a verdict: the pull request itself shows which check still runs.
    case 'silent':
    case 'pending':
      return {
        reason: `${pull} is open, and CI has not given its verdict yet.`,
        next: `it is merged when green; without a verdict by ${time(ci.until)}, a person is asked.`,
      };
    case 'green':
      return { reason: `${pull} is green: ${names(ci.passed)} passed.`, next: 'it is merged.' };
    case 'red': {
      const failed = names(ci.failed.map((check) => check.name));
      return ci.rerun.length > 0
        ? { reason: `${pull} is red: ${failed} failed.`, next: 'it runs once more.' }
        : {
            reason: `${pull} is red: ${failed} failed.`,
            next: 'the evidence is written down, then the next attempt starts.',
          };
    }
    case 'refused':
      return {
        reason: `${ci.reviews.map(({ author }) => person(author)).join(', ')} asked for changes in ${pull}.`,
        next: 'what the review says is given to the next attempt.',
      };
    case 'dequeued':
      return {
        reason: `The merge queue put out ${pull}: ${said(ci.reason)}`,
        next: 'the next attempt starts.',
      };
    case 'conflict':
      return {
        reason: `${pull} conflicts with what has landed since.`,
        next: 'a fresh attempt starts on the new base.',
      };
  }
}

function explainStep(pull: string, step: MergeStep): Explanation | undefined {
  switch (step.kind) {
    case 'none':
    case 'merge':
    case 'showing':
    case 'settling':
      return undefined;
    case 'enqueue':
    case 'in-queue':
      return { reason: `${pull} is green and in the merge queue.`, next: 'the queue merges it.' };
    case 'update':
    case 'accept-head':
      return {
        reason: `${pull} is behind the default branch, and is brought up to date.`,
        next: 'CI judges it anew.',
      };
    case 'refused':
      return {
        reason: `${pull} is green, but GitHub refuses to merge it: ${said(step.why)}`,
        next: 'Pawl tries again by itself; if that goes on, a person is asked.',
      };
    case 'waits-its-turn':
      return {
        reason: `${pull} is behind the default branch; another one is judged on the newest base first.`,
        next: 'it is brought up to date when that is over.',
      };
    case 'main-red':
      return {
        reason: `${pull} waits: the default branch is red since ${commit(step.since)} (${names(step.checks)}).`,
        next: 'it goes on when the default branch is green again.',
      };
    case 'held':
      return {
        reason: `${pull} is green, but ${code(step.by)} holds it.`,
        next: 'it is merged after `/pawl resume`.',
      };
    case 'unapproved':
      return step.why.kind === 'changed-since-claim'
        ? { reason: explainUnapproved(step.why), next: 'a fresh attempt starts on the new text.' }
        : {
            reason: explainUnapproved(step.why),
            next: `somebody with the right reads the text and writes \`/pawl approve\`; until then ${pull} is not merged.`,
          };
  }
}
