import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Purse } from '../../../src/agent/gateway/purse.ts';

describe('a purse', () => {
  const signal = new AbortController().signal;

  it('is never overdrawn by more than the dearest answer, in whatever order requests come and end', async () => {
    const request = fc.record({
      most: fc.oneof(fc.double({ min: 0, max: 20, noNaN: true }), fc.constant(Infinity)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      turns: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 30 }),
        fc.nat(40),
        async (requests, cents) => {
          const purse = new Purse(cents);
          let spent = 0;
          let dearest = 0;
          let served = 0;
          await Promise.all(
            requests.map(async ({ most, share, turns }) => {
              const admission = await purse.admit(() => most, signal);
              if (!admission) return;
              served += 1;
              for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
              const cost = Math.min(most, 20) * share;
              spent += cost;
              dearest = Math.max(dearest, cost);
              admission.settle(cost);
            }),
          );
          expect(spent).toBeLessThanOrEqual(cents + dearest);
          // And nobody is refused while there is money.
          expect(served === requests.length || spent >= cents).toBe(true);
        },
      ),
    );
  });

  it('lets nobody overtake one who waits', async () => {
    const purse = new Purse(10);
    const order: string[] = [];
    const first = await purse.admit(() => 8, signal);
    const large = purse
      .admit(() => 9, signal)
      .then((admission) => {
        order.push('large');
        return admission;
      });
    const small = purse
      .admit(() => 1, signal)
      .then((admission) => {
        order.push('small');
        return admission;
      });
    await Promise.resolve();
    expect(order).toEqual([]);
    first?.settle(1);
    (await large)?.settle(1);
    await small;
    expect(order).toEqual(['large', 'small']);
  });

  it('lets the next one pass when one who waits gives up, and keeps no place for the latter', async () => {
    const purse = new Purse(10);
    const first = await purse.admit(() => 8, signal);
    const gone = new AbortController();
    const large = purse.admit(() => 9, gone.signal);
    const small = purse.admit(() => 1, signal);
    gone.abort();
    expect(await large).toBeUndefined();
    (await small)?.settle(1);
    first?.settle(1);
    expect(await purse.admit(() => 1, gone.signal)).toBeUndefined();
    expect(await purse.admit(() => 8, signal)).toBeDefined();
  });

  it('counts each answer once', async () => {
    const purse = new Purse(10);
    const admission = await purse.admit(() => 1, signal);
    admission?.settle(6);
    admission?.settle(6);
    expect(purse.exhausted).toBe(false);
  });
});
