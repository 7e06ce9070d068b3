import type { HumanReason } from '../core/task-state.ts';
import type { Explanation } from './explain-state.ts';
import { code } from './quote.ts';
import { commit, issues, names, said } from './words.ts';

const RETRY =
  'write `/pawl retry` or take the label `agent:needs-human` off to try again, or close the issue.';

/** Why a person is asked, and what he can do. */
export function explainHuman(why: HumanReason): Explanation {
  switch (why.kind) {
    case 'attempts-used':
      return {
        reason: `${why.failures} attempts failed; the last one's class is ${code(why.class)}.`,
        next: `a person looks at the evidence below: mend the text of the task, then ${RETRY}`,
      };
    case 'blocked':
    case 'spec':
      return {
        reason: `The agent says that this cannot be done as asked: ${said(why.reason)}`,
        next: `answer it in the text of the task, then ${RETRY}`,
      };
    case 'stopped':
      return {
        reason: `${code(why.by)} stopped it with \`/pawl stop\`.`,
        next: 'write `/pawl resume` or `/pawl retry` to start it anew, or close the issue.',
      };
    case 'locked':
      return {
        reason: 'The conversation on this issue is locked.',
        next: 'unlock it, and Pawl goes on by itself.',
      };
    case 'ci-silent':
      return {
        reason: `CI gave no verdict on pull request #${why.pullRequest.number} in time${why.waitsFor.length > 0 ? `: ${names(why.waitsFor)} did not finish` : ': no check ever reported'}.`,
        next: `see whether a workflow runs on \`pull_request\`, then ${RETRY}`,
      };
    case 'closed-by-person':
      return {
        reason: `Pull request #${why.pullRequest.number} was closed without a merge.`,
        next: RETRY,
      };
    case 'changed-by-person':
      return {
        reason: `Pull request #${why.pullRequest.number} is no longer what Pawl published: somebody pushed to its branch, or turned it to another base.`,
        next: `merge it yourself; or ${RETRY}`,
      };
    case 'dequeued-by-person':
      return {
        reason: `Somebody took pull request #${why.pullRequest.number} out of the merge queue.`,
        next: `put it in again; or ${RETRY}`,
      };
    case 'merge-refused':
      return {
        reason: `Pull request #${why.pullRequest.number} is green, but GitHub refuses to merge it: ${said(why.why)}`,
        next: `merge it yourself; or ${RETRY}`,
      };
    case 'merge-lost':
      return {
        reason: `The merge ${commit(why.merge.sha)} is no longer on the default branch: somebody rewrote it.`,
        next: `see whether the change is still wanted, then ${RETRY}`,
      };
    case 'main-red':
      return {
        reason: `After the merge ${commit(why.merge.sha)} the default branch is red: ${names(why.checks)} failed. Pawl tried to take it back, but ${said(why.why)}`,
        next: 'mend or revert it. Nothing else is merged meanwhile.',
      };
    case 'reverted':
      if (why.by === 'person') {
        return {
          reason: `A person took the merge ${commit(why.merge.sha)} back with ${commit(why.revert.sha)}.`,
          next: `say in the text of the task what was wrong with it, then ${RETRY}`,
        };
      }
      return {
        reason: `The merge ${commit(why.merge.sha)} was taken back by ${commit(why.revert.sha)}${why.revertPull === undefined ? '' : ` (#${why.revertPull})`}: the default branch was red with it.`,
        next: `a person looks at the evidence below: mend the text of the task, then ${RETRY}`,
      };
    case 'dependency-cancelled':
      return {
        reason: `It depends on #${why.dependency}, which was not completed or does not exist.`,
        next: 'mend the line `Depends on` in the text of the task, or what GitHub says it is blocked by.',
      };
    case 'dependency-cycle':
      return {
        reason: `It waits for itself: ${issues([...why.cycle, why.cycle[0] ?? 0])}.`,
        next: 'take one `Depends on` of these out, or what GitHub says one of them is blocked by.',
      };
  }
}
