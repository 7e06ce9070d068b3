import { describe, expect, it } from '@jest/globals';
import type { RunFacts } from '../../src/core/snapshot.ts';
import { renderNotice } from '../../src/render/notice.ts';
import { attempt, claim, MINUTE, nodeId, NOON, record, run, task } from '../support/facts.ts';
import { kindsOf, planOf } from '../support/plans.ts';

describe('a workflow whose runs fail before they claim a task', () => {
  const BASE = { id: 7, startedAt: NOON - 3 * MINUTE, url: 'https://github.example/7' };
  const failed = (id: number, minutesAgo: number) =>
    run(false, 'failure', { ...BASE, id, startedAt: NOON - minutesAgo * MINUTE });
  const after = (...liveRuns: RunFacts[]) => planOf([task(1)], { others: { liveRuns } });

  it('is told of after the second, and tried again ten minutes after that began', () => {
    expect(kindsOf(after(failed(7, 3)))).toEqual(['start-run']);
    const twice = after(failed(8, 2), failed(7, 3));
    const until = NOON + 8 * MINUTE;
    expect(twice.pauses).toEqual([{ kind: 'claim-failed', run: 8, url: BASE.url, until }]);
    expect(kindsOf(twice)).toEqual(['notice']);
    expect(twice.nextLookAt).toBe(until);
    expect(kindsOf(after(failed(8, 10), failed(7, 11)))).toEqual(['start-run']);
  });

  it('is told of until one has claimed: the notice stands while that is tried', () => {
    const { title, body } = renderNotice(after(failed(8, 2), failed(7, 3)).pauses);
    const notices = [{ id: nodeId('I_9'), number: 9, title, body, open: true }];
    const told = (...liveRuns: RunFacts[]) => planOf([task(1)], { others: { notices, liveRuns } });
    expect(kindsOf(told(failed(8, 10), failed(7, 11)))).toEqual(['start-run']);
    const tried = run(true, undefined, { id: 9 });
    expect(kindsOf(told(tried, failed(8, 10), failed(7, 11)))).toEqual([]);
    const claims = task(1, attempt(1, 1, { claim: claim(1, 1, { runId: 9 }), run: tried }));
    const claimed = planOf([claims], {
      others: { notices, liveRuns: [tried, failed(8, 10), failed(7, 11)] },
    });
    expect(claimed.effects).toContainEqual({
      kind: 'notice',
      change: { kind: 'close', id: 'I_9' },
    });
  });

  it.each([
    ['one was cancelled', run(false, 'cancelled', { id: 8, startedAt: NOON })],
    ['one had nothing to claim', run(false, 'success', { id: 8, startedAt: NOON })],
  ])('is not meant where %s', (_, last) => {
    expect(kindsOf(after(last, failed(7, 3), failed(6, 4)))).toEqual(['start-run']);
  });

  it('is not meant where they failed after they had claimed', () => {
    const owned = (number: number) =>
      task(
        number,
        attempt(number, 1, {
          claim: claim(number, 1, { runId: number }),
          record: record(number, 1, 'published'),
        }),
      );
    const plan = planOf([owned(7), owned(8), task(9)], {
      others: { liveRuns: [failed(8, 2), failed(7, 3)] },
    });
    expect(plan.pauses).toEqual([]);
  });
});
