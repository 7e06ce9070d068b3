import type { SpecProblem } from '../core/task-spec.ts';
import type { CiState, HumanReason, TaskState, Wait } from '../core/task-state.ts';
import { code, quoteInline } from './quote.ts';

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
      return explainQueued(state.nextAttempt, state.waits);
    case 'working':
      return {
        reason: `Attempt ${state.attempt.number} is being worked on.`,
        next: 'the change is verified and published as a pull request.',
      };
    case 'validating':
      return explainCi(state.pullRequest.number, state.ci);
    case 'watching':
      return {
        reason: `Pull request #${state.pullRequest.number} was merged as ${code(state.merge.sha.slice(0, 7))}.`,
        next: `CI judges the default branch; without a verdict by ${time(state.until)} the task ends unverified.`,
      };
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

const PROBLEMS: Readonly<Record<SpecProblem, string>> = {
  'no-criteria':
    'There is no heading `## Acceptance criteria`. Add one, with a list below it of what must be true when this is done.',
  'empty-criteria':
    'The heading `Acceptance criteria` has no list below it. Add at least one item: something that can be checked.',
  'too-many-dependencies':
    'It depends on more than 20 issues. Name the last ones only; each may depend on others.',
  'depends-on-itself': 'It depends on itself. Take its own number out of `Depends on`.',
};

function explainQueued(attempt: number, waits: Wait | undefined): Explanation {
  const next = `attempt ${attempt} starts by itself.`;
  switch (waits?.kind) {
    // The same words with and without room: a task that only moves up in the queue is not news.
    case undefined:
    case 'room':
      return {
        reason: 'It is in the queue; older tasks go first.',
        next: `when there is room, ${next}`,
      };
    case 'dependencies':
      return {
        reason: `It waits for ${waits.open.map((number) => `#${number}`).join(', ')}.`,
        next: `when that is done, ${next}`,
      };
    case 'paused':
      return {
        reason: 'Pawl is switched off (`enabled: false` in the policy).',
        next: `when it is switched on, ${next}`,
      };
  }
}

function explainCi(pullRequest: number, ci: CiState): Explanation {
  const pull = `Pull request #${pullRequest}`;
  switch (ci.kind) {
    // One text until there is a verdict: the pull request itself shows which check still runs.
    case 'silent':
    case 'pending':
      return {
        reason: `${pull} is open, and CI has not given its verdict yet.`,
        next: `it is merged when green; without a verdict by ${time(ci.until)}, a person is asked.`,
      };
    case 'green':
      return ci.mainRed.length > 0
        ? {
            reason: `${pull} is green, but the default branch is red: ${names(ci.mainRed)}.`,
            next: 'it is merged when the default branch is green again.',
          }
        : { reason: `${pull} is green: ${names(ci.passed)} passed.`, next: 'it is merged.' };
    case 'red':
      return {
        reason: `${pull} is red: ${names(ci.failed.map((check) => check.name))} failed.`,
        next: 'the evidence is written down, then the next attempt starts.',
      };
    case 'conflict':
      return {
        reason: `${pull} conflicts with what has landed since.`,
        next: 'a fresh attempt starts on the new base.',
      };
  }
}

function explainHuman(why: HumanReason): Explanation {
  const retry = 'take the label `agent:needs-human` off to try again, or close the issue.';
  switch (why.kind) {
    case 'attempts-used':
      return {
        reason: `${why.failures} attempts failed; the last one's class is ${code(why.class)}.`,
        next: `a person looks at the evidence below: mend the text of the task, then ${retry}`,
      };
    case 'blocked':
      return {
        reason: `The agent says that this cannot be done as asked: “${quoteInline(why.reason, 600)}”`,
        next: `answer it in the text of the task, then ${retry}`,
      };
    case 'ci-silent':
      return {
        reason: `CI gave no verdict on pull request #${why.pullRequest.number} in time${why.waitsFor.length > 0 ? `: ${names(why.waitsFor)} did not finish` : ': no check ever reported'}.`,
        next: `see whether a workflow runs on \`pull_request\`, then ${retry}`,
      };
    case 'closed-by-person':
      return {
        reason: `Pull request #${why.pullRequest.number} was closed without a merge.`,
        next: retry,
      };
    case 'changed-by-person':
      return {
        reason: `Pull request #${why.pullRequest.number} is no longer what Pawl published: somebody pushed to its branch, or turned it to another base.`,
        next: `merge it yourself; or ${retry}`,
      };
    case 'merge-refused':
      return {
        reason: `Pull request #${why.pullRequest.number} is green, but GitHub refuses to merge it: the merge box there says why.`,
        next: `merge it yourself; or ${retry}`,
      };
    case 'main-red':
      return {
        reason: `After the merge ${code(why.merge.sha.slice(0, 7))} the default branch is red: ${names(why.failed.map((check) => check.name))} failed.`,
        next: 'mend or revert it. Nothing else is merged meanwhile.',
      };
    case 'dependency-cancelled':
      return {
        reason: `It depends on #${why.dependency}, which was not completed or does not exist.`,
        next: 'mend the line `Depends on` in the text of the task.',
      };
  }
}

function names(list: readonly string[]): string {
  return [...new Set(list)].map((name) => code(name)).join(', ');
}

function time(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
