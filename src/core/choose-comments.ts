import type { Millis } from './ids.ts';
import type { Policy } from './policy.ts';
import type { Actor, Snapshot } from './snapshot.ts';
import type { TaskComment } from './task-pack.ts';
import { isTrusted } from './trust.ts';

/** A comment below an issue that is shown to readers, is no command, and is not Pawl's own. */
export interface IssueComment {
  readonly author: Actor | undefined;
  readonly at: Millis;
  readonly text: string;
  /** Everybody who changed it since; `undefined` for whoever is not known. */
  readonly editors: readonly (Actor | undefined)[];
}

/** How much of what was said an agent is told: the newest. A prompt shows of each as much as a page. */
const MOST_COMMENTS = 15;
const MOST_CHARACTERS = 100_000;

/**
 * Those comments that an agent is told, oldest first: of whoever has the right that counts for the label,
 * and changed by nobody without it. Takes them oldest first.
 */
export function chooseComments(
  comments: readonly IssueComment[],
  roles: Snapshot['roles'],
  policy: Policy,
): readonly TaskComment[] {
  const chosen: TaskComment[] = [];
  let room = MOST_CHARACTERS;
  for (const { author, at, text, editors } of comments.toReversed()) {
    const people = [author, ...editors];
    if (!author || !people.every((actor) => isTrusted(actor, roles, policy))) continue;
    room -= text.length;
    if (chosen.length === MOST_COMMENTS || room < 0) break;
    chosen.push({ author: author.login, at, text });
  }
  return chosen.toReversed();
}
