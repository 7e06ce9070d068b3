import { queueRemoval } from './queue-removal.ts';
import type { PullRequestFacts } from './snapshot.ts';

/**
 * So often one head is put into a merge queue: what a group's checks said once, as what any check said
 * once, may be bad luck, or the default branch's own red that nobody knew of yet.
 */
const TRIES = 2;

/**
 * Why the merge queue put out the present head of a pull request, if that is believed: a person's word
 * and a conflict at once, all else the second time. `undefined` if it may be put in, or is in.
 */
export function putOut({
  dequeued,
  inMergeQueue,
  headAt = 0,
}: PullRequestFacts): PullRequestFacts['dequeued'] {
  // What was put out before the present head was made says nothing of it.
  if (!dequeued || inMergeQueue || dequeued.at < headAt) return undefined;
  switch (queueRemoval(dequeued.reason)) {
    case 'merged':
      return undefined;
    case 'by-person':
    case 'conflict':
      return dequeued;
    case 'red':
    case 'late':
    case 'nobody':
      return dequeued.times >= TRIES ? dequeued : undefined;
  }
}
