import type { DerivedTask } from './derived-task.ts';
import type { IssueNumber, Millis } from './ids.ts';
import { NEEDS_HUMAN_LABEL } from './labels.ts';
import { leaveQueues } from './leave-queue.ts';
import { isReady } from './order-queue.ts';
import { isSwitchedOff } from './pause.ts';
import type { Plan } from './reconcile.ts';
import type { Snapshot } from './snapshot.ts';

/** Facts that cost a request of their own, and that a plan rests on although they were not asked for. */
export interface MissingFacts {
  /** Runs on their way, before another is started, and while all that runs is to end. */
  readonly runs: boolean;
  /** The kill switch, before anything is written, and while something runs or waits in a queue that it would end. */
  readonly killSwitch: boolean;
  /** Which App must make each required check, before a merge. */
  readonly rules: boolean;
  /** What the day has seen taken back, before anything else is. */
  readonly dayReverts: boolean;
  /** GitHub's own dependencies of these issues, before they are worked on. */
  readonly blockers: readonly IssueNumber[];
}

const NONE: MissingFacts = {
  runs: false,
  killSwitch: false,
  rules: false,
  dayReverts: false,
  blockers: [],
};

/** Which of the tasks that are ready will be begun by whoever asks: a job begins one. */
export type Begins = 'all' | 'first' | IssueNumber;

const DAY: Millis = 86_400_000;

/**
 * What must be asked before a plan is carried out; `undefined` if it rests on nothing unknown. What may
 * take effects out of the plan comes first: where none is left, nothing more need be asked.
 */
export function missingFacts(
  snapshot: Snapshot,
  plan: Plan,
  now: Millis,
  begins: Begins = 'all',
): MissingFacts | undefined {
  const { effects, tasks } = plan;
  const starts = effects.some(({ kind }) => kind === 'start-run');
  if ((starts || isSwitchedOff(plan.pauses)) && snapshot.liveRuns === undefined)
    return { ...NONE, runs: true };
  const ready = tasks.filter(({ state }) => isReady(state)).map(({ facts }) => facts.issue);
  const begun =
    begins === 'first'
      ? ready.slice(0, 1)
      : ready.filter(({ number }) => begins === 'all' || begins === number);
  const called = begins === 'all' ? tasks.filter(isCalledBack).map(({ facts }) => facts.issue) : [];
  const asked = new Set([...begun, ...called]);
  const blockers = [...asked].flatMap(({ number, blockedBy }) =>
    blockedBy === undefined ? [number] : [],
  );
  if (blockers.length > 0) return { ...NONE, blockers };
  const reverts = effects.some(
    (effect) =>
      effect.kind === 'revert' || (effect.kind === 'merge' && effect.reverts !== undefined),
  );
  const oldest = snapshot.repository.history.at(-1)?.committedAt ?? now;
  if (reverts && snapshot.dayReverts === undefined && oldest > now - DAY) {
    return { ...NONE, dayReverts: true };
  }
  // By the facts, not by the plan: with an invalid policy there is none for any task.
  const works =
    snapshot.tasks.some(({ attempts }) => attempts.some(({ run }) => run?.live)) ||
    snapshot.orphans.some(({ attempt }) => attempt.run?.live) ||
    leaveQueues(snapshot).length > 0;
  const killSwitch = snapshot.paused === undefined && (works || effects.length > 0);
  const merges = effects.some(({ kind }) => kind === 'merge' || kind === 'enqueue');
  const rules = merges && !snapshot.repository.rules.complete;
  return killSwitch || rules ? { ...NONE, killSwitch, rules } : undefined;
}

/**
 * A task that would be shown as queued, and is shown to need a person: a circle of dependencies may be
 * why, that nobody asked about as there is no room now. It would come and go with the room.
 */
function isCalledBack({ facts, state }: DerivedTask): boolean {
  return state.kind === 'queued' && facts.issue.labels.includes(NEEDS_HUMAN_LABEL);
}
