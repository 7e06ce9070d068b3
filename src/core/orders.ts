import type { Millis } from './ids.ts';
import { NEEDS_HUMAN_LABEL, TASK_LABEL } from './labels.ts';
import type { Policy } from './policy.ts';
import type { CommandFacts, IssueEvent, Snapshot, TaskFacts } from './snapshot.ts';
import { isTrusted } from './trust.ts';

/** What `/pawl …` understands. */
export const VERBS = ['retry', 'stop', 'hold', 'resume', 'approve', 'status', 'explain'] as const;

export type Verb = (typeof VERBS)[number];

/** What only restrains stands though its comment was edited: a mended typo must not let go what is held. */
export const RESTRAINING: ReadonlySet<string> = new Set<Verb>(['hold', 'stop']);

/** What people with the right have asked for, by comments and by labels. */
export interface Orders {
  /**
   * When the task was last asked for anew: by `/pawl retry`, by taking `agent:needs-human` off, by
   * putting `agent` on, or by reopening it. Earlier attempts no longer count.
   */
  readonly retriedAt: Millis | undefined;
  /** Nothing new begins and nothing is merged until somebody says `resume`. */
  readonly heldBy: string | undefined;
  /** What is under way is given up, and nothing begins until somebody says `retry` or `resume`. */
  readonly stopped: { readonly by: string; readonly at: Millis } | undefined;
  /** When somebody last stood behind the text as it was then. */
  readonly approvedAt: Millis | undefined;
  /** When the newest of these orders was given. */
  readonly changedAt: Millis;
}

/** A comment's verb, if it is one that Pawl knows and may obey. */
export function readVerb(
  command: CommandFacts,
  roles: Snapshot['roles'],
  policy: Policy,
): Verb | undefined {
  const verb = VERBS.find((known) => known === command.verb);
  if (!verb || !isTrusted(command.author, roles, policy)) return undefined;
  // Whoever edits another's comment would speak in that person's name.
  return command.edited && !RESTRAINING.has(verb) ? undefined : verb;
}

/** The orders that stand for a task. */
export function readOrders(task: TaskFacts, roles: Snapshot['roles'], policy: Policy): Orders {
  let retriedAt = task.issue.events.findLast(
    (event) => asksAnew(event) && isTrusted(event.actor, roles, policy),
  )?.at;
  let heldBy: string | undefined;
  let stopped: Orders['stopped'];
  let approvedAt: Millis | undefined;
  let changedAt = retriedAt ?? 0;
  for (const command of task.commands) {
    const by = command.author?.login ?? '';
    switch (readVerb(command, roles, policy)) {
      case 'retry':
        retriedAt = Math.max(retriedAt ?? 0, command.at);
        heldBy = undefined;
        stopped = undefined;
        break;
      case 'resume':
        heldBy = undefined;
        stopped = undefined;
        break;
      case 'hold':
        heldBy = by;
        break;
      case 'stop':
        stopped = { by, at: command.at };
        break;
      case 'approve':
        approvedAt = command.at;
        break;
      case 'status':
      case 'explain':
      case undefined:
        continue;
    }
    changedAt = Math.max(changedAt, command.at);
  }
  // Putting the label on again, or asking anew, is a word as well.
  if (stopped && retriedAt !== undefined && retriedAt > stopped.at) stopped = undefined;
  return { retriedAt, heldBy, stopped, approvedAt, changedAt };
}

function asksAnew({ kind, label }: IssueEvent): boolean {
  switch (kind) {
    case 'labeled':
      return label === TASK_LABEL;
    case 'unlabeled':
      return label === NEEDS_HUMAN_LABEL;
    case 'reopened':
      return true;
  }
}
