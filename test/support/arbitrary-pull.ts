import fc from 'fast-check';
import type { Merge } from '../../src/core/task-state.ts';
import type { CheckFacts, CheckResult, PullRequestFacts } from '../../src/core/snapshot.ts';
import { check, HOUR, MINUTE, NOON, pullRequest, review, shaOf } from './facts.ts';

/** Nothing about once in `weight` + 1 times the less, the greater `weight` is. */
export function maybe<T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  const parts = Math.max(1, Math.round(weight * 10));
  return fc.oneof({ weight: 10, arbitrary: fc.constant(undefined) }, { weight: parts, arbitrary });
}

const anyResult = fc.constantFrom<CheckResult>(
  'passed',
  'passed',
  'pending',
  'failed',
  'failing',
  'cancelled',
);

const anyCheck: fc.Arbitrary<CheckFacts> = fc
  .record({
    name: fc.constantFrom('test', 'lint', 'deploy'),
    result: anyResult,
    attempt: fc.constantFrom(1, 2, 2, undefined),
    startedAt: fc.constantFrom(undefined, NOON - 2 * HOUR, NOON - 10 * MINUTE),
    run: fc.integer({ min: 70, max: 99 }),
  })
  .map(({ name, result, attempt, startedAt, run }) =>
    check(name, result, { startedAt, run: { id: run, attempt } }),
  );

/** What CI says of a commit: nothing, good news, or anything. */
export const anyChecks: fc.Arbitrary<readonly CheckFacts[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc.constant([check('test', 'passed'), check('lint', 'passed')]),
  },
  { weight: 3, arbitrary: fc.array(anyCheck, { maxLength: 3 }) },
);

/** A pull request; its merge is one of `merges`. */
export function anyPull(
  number: number,
  merges: fc.Arbitrary<Merge>,
): fc.Arbitrary<PullRequestFacts> {
  const head = shaOf(0xd000 + number);
  return fc
    .record({
      state: fc.constantFrom(
        'open' as const,
        'open' as const,
        'closed' as const,
        'merged' as const,
      ),
      merge: merges,
      checks: anyChecks,
      mergeable: fc.constantFrom('yes' as const, 'yes' as const, 'unknown' as const, 'no' as const),
      behindBy: fc.constantFrom(0, 0, 2, undefined),
      createdAt: fc.constantFrom(NOON - 2 * HOUR, NOON - 5 * MINUTE),
      updated: fc.constantFrom(false, false, false, true),
      base: fc.constantFrom('main', 'main', 'main', 'main', 'release'),
      reviews: fc.array(
        fc.constantFrom(
          review('ada', 'approved'),
          review('ada', 'changes-requested'),
          review('mallory', 'approved', { counts: false }),
        ),
        { maxLength: 1 },
      ),
      decision: fc.constantFrom(undefined, undefined, undefined, 'required' as const),
      inMergeQueue: fc.constantFrom(false, false, false, true),
      dequeued: maybe(
        0.2,
        fc.constantFrom('CI_FAILURE', 'MERGE_CONFLICT', 'MANUAL').map((reason) => ({
          at: NOON - MINUTE,
          reason,
          times: reason === 'CI_FAILURE' ? 2 : 1,
        })),
      ),
    })
    .map(({ merge, updated, decision, ...others }) =>
      pullRequest(number, {
        ...others,
        head,
        headAt: others.createdAt,
        update: updated ? { of: shaOf(0xe000 + number) } : undefined,
        reviewDecision: decision,
        merge: others.state === 'merged' ? merge : undefined,
      }),
    );
}
