import type { DerivedTask } from '../core/derived-task.ts';
import type { RunWatch, TaskState } from '../core/task-state.ts';
import type { SpecProblem } from '../core/task-spec.ts';
import { explainHuman } from './explain-human.ts';
import { explainOpen } from './explain-open.ts';
import { explainWait } from './explain-wait.ts';
import { explainWatch } from './explain-watch.ts';
import { code } from './quote.ts';

/** Why a task stands where it stands, and what happens next: in a person's words, as Markdown. */
export interface Explanation {
  readonly reason: string;
  readonly next: string;
}

/** Explains a state. Times are absolute, so that the same state always reads the same. */
export function explainState(state: TaskState): Explanation {
  switch (state.kind) {
    case 'needs-spec':
      return {
        reason: [
          'This issue cannot be worked on yet:',
          ...state.problems.map((problem) => `- ${PROBLEMS[problem]}`),
        ].join('\n'),
        next: 'edit the text above; Pawl reads it again at once.',
      };
    case 'queued':
      return explainWait(state.waits, `attempt ${state.nextAttempt} starts by itself.`);
    case 'working':
      return explainRun(state.attempt.number, state.run);
    case 'validating':
      return explainOpen(state);
    case 'awaiting-review':
      return {
        reason: `Pull request #${state.pullRequest.number} is green and has ${state.approvals} of the ${state.wanted} approving reviews that it needs.`,
        next: 'a person reviews it; it is merged when approved, or made anew with what the review asks for.',
      };
    case 'watching':
      return explainWatch(state);
    case 'done':
      return {
        reason: state.verified
          ? `Pull request #${state.pullRequest.number} was merged as ${code(state.merge.sha.slice(0, 7))}, and the default branch is green.`
          : `Pull request #${state.pullRequest.number} was merged as ${code(state.merge.sha.slice(0, 7))}. No check judged the default branch in time: done, unverified.`,
        next: 'nothing.',
      };
    case 'needs-human':
      return explainHuman(state.why);
    case 'cancelled':
      return {
        reason: 'The issue was closed, or its label `agent` was taken off.',
        next: 'nothing, until the issue is open and labelled again.',
      };
  }
}

/**
 * Explains a task to whoever looks at a plan, a log or a job's summary: where its conversation is locked
 * nothing else can tell why its issue says nothing, or what is no longer so.
 */
export function explainTask({ facts, state }: DerivedTask): Explanation {
  const { reason, next } = explainState(state);
  if (!facts.issue.locked) return { reason, next };
  return { reason, next: `${next} ${LOCKED}` };
}

const LOCKED =
  'As the conversation is locked, GitHub lets Pawl write no comment there and answer no command: its labels alone are kept right.';

const PROBLEMS: Readonly<Record<SpecProblem, string>> = {
  'no-criteria':
    'There is no heading `## Acceptance criteria`. Add one, with a list below it of what must be true when this is done.',
  'empty-criteria':
    'The heading `Acceptance criteria` has no list below it. Add at least one item: something that can be checked.',
  'too-many-dependencies':
    'It depends on more than 20 issues. Name the last ones only; each may depend on others.',
  'bad-scope':
    'The list under `Scope` holds something that is no path inside the repository, or more than 50. Write paths such as `src/parser/**`.',
  'depends-on-itself': 'It depends on itself. Take its own number out of `Depends on`.',
};

function explainRun(attempt: number, run: RunWatch): Explanation {
  const reason = `Attempt ${attempt} is being worked on.`;
  switch (run.kind) {
    case 'in-time':
      return { reason, next: 'the change is verified and published as a pull request.' };
    case 'overdue':
    case 'stuck':
      return {
        reason: `The run of attempt ${attempt} takes longer than it may, and is being cancelled.`,
        next: 'when it has ended, the task is tried again.',
      };
    case 'unwanted':
      return {
        reason: `Attempt ${attempt} was stopped, or the task was asked for anew; its run is being cancelled.`,
        next: 'when it has ended, Pawl does what was asked.',
      };
  }
}
