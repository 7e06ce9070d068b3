import type { BlockerElsewhere } from '../core/snapshot.ts';
import type { Unapproved, Wait } from '../core/task-state.ts';
import { explainPause } from './explain-pause.ts';
import type { Explanation } from './explain-state.ts';
import { code } from './quote.ts';
import { inSentence, issues, person, time } from './words.ts';

/** Why a well-formed task is not being worked on; `next` is what happens when it is. */
export function explainWait(waits: Wait | undefined, next: string): Explanation {
  switch (waits?.kind) {
    // The same words with and without room: a task that only moves up in the queue is not news.
    case undefined:
    case 'room':
      return {
        reason: 'It is in the queue; more urgent and older tasks go first.',
        next: `when there is room, ${next}`,
      };
    case 'dependencies':
      return { reason: `It waits for ${issues(waits.open)}.`, next: `when that is done, ${next}` };
    case 'elsewhere':
      return {
        reason: `It waits for ${inSentence(waits.open.map(nameElsewhere))}.`,
        next: `when that is done, or no longer named as what blocks it, ${next}`,
      };
    case 'scope':
      return {
        reason: `Its scope overlaps #${waits.task}, which is being worked on.`,
        next: `when that is over, ${next}`,
      };
    case 'unapproved':
      return {
        reason: explainUnapproved(waits.why),
        next: `somebody with the right reads the text and writes \`/pawl approve\`, or puts the label on again; then ${next}`,
      };
    case 'held':
      return { reason: `${code(waits.by)} holds it.`, next: `after \`/pawl resume\`, ${next}` };
    case 'backoff':
      return {
        reason: `The last attempt failed (${code(waits.class)}), through no fault of the agent's.`,
        next: `after ${time(waits.until)}, ${next}`,
      };
    case 'paused': {
      const { reason, next: goesOn } = explainPause(waits.pause);
      return { reason: `The queue stands still: ${reason}`, next: `${goesOn} Then ${next}` };
    }
  }
}

/** As code: a reference would tell strangers of it, and the name is theirs. */
function nameElsewhere(issue: BlockerElsewhere): string {
  return issue === undefined
    ? 'an unreadable issue of another repository'
    : code(`${issue.owner}/${issue.repo}#${issue.number}`);
}

/** Why nobody with the right stands behind the text. */
export function explainUnapproved(why: Unapproved): string {
  switch (why.kind) {
    case 'labeller':
      return `The label \`agent\` was given by ${person(why.who)}, who has not the right to start work here.`;
    case 'edited':
      return `The ${why.what === 'body' ? 'text' : 'title'} was changed by ${person(why.who)}, who has not the right to, at ${time(why.at)}, after it was approved.`;
    case 'changed-since-claim':
      return 'The text was changed, and approved anew, since this attempt began.';
  }
}
