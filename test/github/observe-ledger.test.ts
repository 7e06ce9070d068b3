import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimBranch } from '../../src/core/claim.ts';
import { dayOf, spentToday } from '../../src/core/ledger.ts';
import { HOUR, MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('what is read of the ledger:', () => {
  let hands: PawlHands;
  beforeEach(async () => {
    hands = await PawlHands.start();
  });
  afterEach(() => hands.site.close());

  it('what the day has cost: records where they are, though the branch is gone, else the reservations', async () => {
    const [one, two, three] = [
      await hands.site.fileTask(),
      await hands.site.fileTask(),
      await hands.site.fileTask(),
    ];
    const first = await hands.claim(one);
    await hands.record(first, { cents: 12.5 });
    const second = await hands.claim(two);
    await hands.record(second, { cents: 30 });
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/pawl/${two}-1` });
    const third = await hands.claim(three);
    for (const client of [hands.client, await hands.newClient()]) {
      const { ledger } = await hands.look(client);
      expect(ledger).toMatchObject({ tip: third.sha, day: dayOf(hands.now()), attempts: 3 });
      expect(spentToday(ledger, hands.now())).toEqual({ attempts: 3, cents: 12.5 + 30 + 500 });
    }
    hands.later(24 * HOUR);
    expect(spentToday((await hands.look()).ledger, hands.now())).toEqual({ attempts: 0, cents: 0 });
  });

  it('the record of a claim whose branch is gone is asked for now and then only', async () => {
    const claim = await hands.claim(await hands.site.fileTask());
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/${claimBranch(claim.task, 1)}` });
    const asks = (): number => hands.client.requests.get('observe costs') ?? 0;
    const spent = async (): Promise<number> =>
      spentToday((await hands.look()).ledger, hands.now()).cents;
    expect(await spent()).toBe(500);
    expect(asks()).toBe(1);
    await hands.record(claim, { cents: 7 });
    expect(await spent()).toBe(500);
    hands.later(11 * MINUTE);
    expect(await spent()).toBe(7);
    expect(asks()).toBe(2);
  });

  it('the queue goes on from wherever its branch was pushed to', async () => {
    const sha = await hands.site.commit({ what: 'ever' }, 'pawl/queue');
    expect((await hands.look()).ledger).toMatchObject({ tip: sha, attempts: 0 });
    const claim = await hands.claim(await hands.site.fileTask());
    expect((await hands.look()).ledger).toMatchObject({ tip: claim.sha, attempts: 1 });
  });
});
