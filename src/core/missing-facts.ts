import type { IssueNumber } from './ids.ts';
import { isReady } from './order-queue.ts';
import type { Plan } from './reconcile.ts';
import type { Snapshot } from './snapshot.ts';

/** Facts that cost a request of their own, and that a plan rests on although they were not asked for. */
export interface MissingFacts {
  /** Runs on their way, before another is started. */
  readonly runs: boolean;
  /** The kill switch, before anything is written, and while a run lives that it would cancel. */
  readonly killSwitch: boolean;
  /** Which App must make each required check, before a merge. */
  readonly rules: boolean;
  /** GitHub's own dependencies of these issues, before they are worked on. */
  readonly blockers: readonly IssueNumber[];
}

/** What must be asked before a plan is carried out; `undefined` if it rests on nothing unknown. */
export function missingFacts(snapshot: Snapshot, plan: Plan): MissingFacts | undefined {
  const { effects, tasks } = plan;
  const starts = effects.some(({ kind }) => kind === 'start-run');
  const works = tasks.some(({ state }) => state.kind === 'working');
  const merges = effects.some(({ kind }) => kind === 'merge' || kind === 'enqueue');
  const missing: MissingFacts = {
    runs: starts && snapshot.liveRuns === undefined,
    killSwitch: snapshot.paused === undefined && (works || effects.length > 0),
    rules: merges && !snapshot.repository.rules.complete,
    blockers: tasks
      .filter(({ facts, state }) => isReady(state) && facts.issue.blockedBy === undefined)
      .map(({ facts }) => facts.issue.number),
  };
  const none = !missing.runs && !missing.killSwitch && !missing.rules;
  return none && missing.blockers.length === 0 ? undefined : missing;
}
