/** Why a merge queue let a pull request go, by what follows from it. */
export type QueueRemoval =
  | 'by-person'
  | 'conflict'
  /** Its checks failed in the queue. */
  | 'red'
  /** They gave no verdict in time. */
  | 'late'
  /** The queue's own doing, or the rules': nobody's fault. */
  | 'nobody'
  /** GitHub is about to show it merged. */
  | 'merged';

/** The words of the webhook `pull_request.dequeued`, and those seen in `RemovedFromMergeQueueEvent`. */
const WORDS = {
  manual: 'by-person',
  merge_conflict: 'conflict',
  ci_failure: 'red',
  failed_checks: 'red',
  ci_timeout: 'late',
  checks_timed_out: 'late',
  queue_cleared: 'nobody',
  roll_back: 'nobody',
  branch_protections: 'nobody',
  git_tree_invalid: 'nobody',
  invalid_merge_commit: 'nobody',
  unknown_removal_reason: 'nobody',
  merge: 'merged',
  merged: 'merged',
  already_merged: 'merged',
} as const satisfies Readonly<Record<string, QueueRemoval>>;

/** Reads GitHub's reason; one that is not known is held against nobody. */
export function queueRemoval(reason: string): QueueRemoval {
  const word = reason.trim().toLowerCase().replaceAll(' ', '_');
  return isKnown(word) ? WORDS[word] : 'nobody';
}

function isKnown(word: string): word is keyof typeof WORDS {
  return Object.hasOwn(WORDS, word);
}
