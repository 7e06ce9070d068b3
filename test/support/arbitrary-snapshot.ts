import fc from 'fast-check';
import { EMPTY_LEDGER, dayOf } from '../../src/core/ledger.ts';
import type { CommitFacts, RevertFacts, Snapshot } from '../../src/core/snapshot.ts';
import { anyChecks, anyPull, maybe } from './arbitrary-pull.ts';
import { anyTask, at, commitOf, COMMITS, TASKS } from './arbitrary-task.ts';
import {
  commit,
  issueNumber,
  MINUTE,
  nodeId,
  NOON,
  revert,
  run,
  shaOf,
  snapshot,
} from './facts.ts';

// Snapshots that GitHub could show, and some that it never should: what is decided must hold for all.

const anyHistory: fc.Arbitrary<readonly CommitFacts[]> = fc
  .tuple(
    ...Array.from({ length: COMMITS }, (_, index) =>
      fc.record({
        checks: anyChecks,
        task: maybe(
          1,
          fc.integer({ min: 1, max: TASKS }).map((number) => issueNumber(number)),
        ),
        reverts: maybe(
          0.3,
          fc.integer({ min: 0, max: index }).map((other) => commitOf(other)),
        ),
      }),
    ),
  )
  .map((commits) =>
    commits
      .map(({ checks, task, reverts }, index) =>
        commit(commitOf(index), checks, {
          committedAt: NOON - (COMMITS - index) * 20 * MINUTE,
          task,
          reverts,
        }),
      )
      .toReversed(),
  );

const anyReverts: fc.Arbitrary<readonly RevertFacts[]> = fc
  .tuple(
    ...Array.from({ length: TASKS }, (_, index) =>
      maybe(
        0.5,
        fc.record({
          pull: maybe(6, anyPull(900 + index, fc.record({ sha: fc.constant(shaOf(0x99)), at }))),
          failed: maybe(0.2, fc.constant('it conflicts')),
          vouched: fc.constantFrom(true, true, true, false),
        }),
      ),
    ),
  )
  .map((all) =>
    all.flatMap((its, index) =>
      its
        ? [
            revert(index + 1, {
              pullRequest: its.pull,
              failed: its.failed,
              commit: its.vouched ? (its.pull?.head ?? shaOf(0x88)) : undefined,
            }),
          ]
        : [],
    ),
  );

const anyLedger = fc
  .record({
    day: fc.constantFrom(0, -1, 1),
    attempts: fc.integer({ min: 0, max: 6 }),
    settledCents: fc.integer({ min: 0, max: 3_000 }),
    reserved: fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 2 }),
  })
  .map(({ day, attempts, settledCents, reserved }) => ({
    ...EMPTY_LEDGER,
    day: dayOf(NOON) + day,
    attempts,
    settledCents,
    open: reserved.map((reservedCents, index) => ({ sha: shaOf(index + 1), reservedCents })),
  }));

/** A whole repository at noon. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    tasks: fc
      .tuple(...Array.from({ length: TASKS }, (_, index) => anyTask(index + 1)))
      .chain((tasks) => fc.subarray(tasks)),
    history: anyHistory,
    reverts: anyReverts,
    ledger: anyLedger,
    upToDate: fc.boolean(),
    mergeQueue: fc.constantFrom(false, false, false, true),
    required: fc.subarray(['test', 'lint']),
    danger: fc.constantFrom(false, false, false, false, true),
    liveRuns: fc.array(fc.boolean(), { maxLength: 2 }),
    notice: maybe(1, fc.boolean()),
  })
  .map((made) => {
    const { tasks, history, reverts, ledger, upToDate, mergeQueue, required, danger } = made;
    const checks = required.map((name) => ({ name, appId: undefined }));
    return snapshot(
      tasks,
      {
        history,
        rules: { checks, upToDate, approvals: 0, mergeQueue, complete: true },
        ciDangers: danger ? [{ workflow: 'ci.yml', why: 'uses the secret X' }] : [],
      },
      {
        reverts,
        ledger,
        liveRuns: made.liveRuns.map((waiting, index) =>
          run(true, undefined, { id: 5_000 + index, waiting, startedAt: NOON - MINUTE }),
        ),
        notices:
          made.notice === undefined
            ? []
            : [{ id: nodeId('I_99'), number: 99, title: 't', body: 'b', open: made.notice }],
      },
    );
  });

/** Policies that matter to what is decided. */
export const anyPolicy: fc.Arbitrary<object> = fc.record({
  parallel: fc.integer({ min: 1, max: 4 }),
  merge: fc.record({
    'up-to-date': fc.boolean(),
    approvals: fc.constantFrom(0, 0, 1),
    method: fc.constantFrom('merge', 'squash'),
  }),
  breaker: fc.record({ failures: fc.integer({ min: 2, max: 5 }) }),
  budget: fc.record({
    'cents-per-day': fc.integer({ min: 500, max: 5_000 }),
    'attempts-per-day': fc.integer({ min: 1, max: 9 }),
  }),
  rollback: fc.record({ 'max-per-day': fc.integer({ min: 0, max: 2 }) }),
});
