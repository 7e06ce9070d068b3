import type { TaskState, Trial } from '../core/task-state.ts';
import type { Explanation } from './explain-state.ts';
import { commit, names, said, time } from './words.ts';

type Watching = Extract<TaskState, { kind: 'watching' }>;

/** What CI says of the default branch since a merge, and what is done about it. */
export function explainWatch({ pullRequest, merge, watch }: Watching): Explanation {
  const merged = `Pull request #${pullRequest.number} was merged as ${commit(merge.sha)}`;
  switch (watch.kind) {
    case 'waiting':
      return {
        reason: `${merged}.`,
        next: `CI judges the default branch; without a verdict by ${time(watch.until)} the task ends unverified.`,
      };
    case 'confirming':
      return {
        reason: `${merged}, and the default branch is red: ${names(watch.checks)} failed.`,
        next: 'the failed jobs run once more before it is believed.',
      };
    case 'red':
      return {
        reason: `${merged}. The default branch is red since ${commit(watch.since)}: ${names(watch.checks)} failed.`,
        next: 'it is judged again when the default branch is green.',
      };
    case 'suspect':
      return {
        reason: `${merged}, and the default branch is red: ${names(watch.checks)} failed. This merge may be why.`,
        next: explainTrial(watch.trial),
      };
  }
}

function explainTrial(trial: Trial): string {
  switch (trial.kind) {
    case 'untried':
    case 'unopened':
      return 'it is taken back on a branch, and CI says whether that helps.';
    case 'waits-its-turn':
      return 'newer merges are tried first.';
    case 'running':
      return `CI is judging #${trial.pullRequest.number}, which takes it back.`;
    case 'passed':
      return `#${trial.pullRequest.number}, which takes it back, is green and is merged.`;
    case 'behind':
      return `#${trial.pullRequest.number}, which takes it back, is green but behind the default branch, and is brought up to date.`;
    case 'needs-review':
      return `#${trial.pullRequest.number}, which takes it back, is green. A review is required: **somebody with the right must approve it there.**`;
    case 'refused':
      return `#${trial.pullRequest.number}, which takes it back, is green, but GitHub refuses to merge it: ${said(trial.why)} **Somebody with the right must merge it there**; Pawl tries again as well.`;
    case 'in-queue':
      return `#${trial.pullRequest.number}, which takes it back, is green and in the merge queue.`;
    case 'failed':
      return `taking it back did not help (${said(trial.why)}); older merges are tried.`;
    case 'merged':
      return `${commit(trial.merge.sha)} took it back; CI judges the default branch.`;
  }
}
