import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimBranch } from '../../src/core/claim.ts';
import { dayOf, spentToday } from '../../src/core/ledger.ts';
import { reconcile } from '../../src/core/reconcile.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { observe } from '../../src/github/observe/observe.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { HOUR, MINUTE, policy, run } from '../support/facts.ts';
import { PawlHands, RUN } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';
import { stepsOf } from '../support/plans.ts';

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
    const asks = (): number => hands.client.requests.get('observe claims') ?? 0;
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

  it('the record of a claim whose branch and pull request are gone may come late', async () => {
    const claim = await hands.claim(await hands.site.fileTask());
    await hands.publish(claim);
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/${claimBranch(claim.task, 1)}` });
    const spent = async (): Promise<number> =>
      spentToday((await hands.look()).ledger, hands.now()).cents;
    expect(await spent()).toBe(500);
    await hands.record(claim, { cents: 7 });
    hands.later(11 * MINUTE);
    expect(await spent()).toBe(7);
  });

  it('a claim whose branch was deleted while its run lives: nothing else begins before that is dead', async () => {
    const task = await hands.site.fileTask();
    const claim = await hands.claim(task);
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/${claimBranch(claim.task, 1)}` });
    const reading = { ok: true, policy: policy() } as const;
    const planFor = (seen: Snapshot) => {
      const known = { ...seen, liveRuns: [], paused: false };
      const { tasks, effects } = reconcile(known, reading, hands.now(), RENDERERS);
      return [tasks.map(({ state }) => state.kind), stepsOf({ effects })];
    };
    const knownRuns = [run(true, undefined, { id: RUN, startedAt: hands.now() })];
    const alive = async (client = hands.client): Promise<Snapshot> =>
      (await observe(client, { now: hands.now, knownRuns })).snapshot;
    expect(planFor(await alive())).toEqual([['working'], []]);
    hands.later(6 * MINUTE);
    for (const client of [hands.client, await hands.newClient()]) {
      expect(planFor(await alive(client))).toMatchObject([
        ['working'],
        [{ kind: 'cancel-run', runId: RUN }],
      ]);
    }
    const ended = [run(false, 'cancelled', { id: RUN })];
    const dead = async (): Promise<Snapshot> =>
      (await observe(hands.client, { now: hands.now, knownRuns: ended })).snapshot;
    expect(planFor(await dead())).toMatchObject([
      ['queued'],
      [{ kind: 'record-failure', attempt: { claim } }],
    ]);
    await hands.record(claim, { outcome: { kind: 'failed', class: 'cancelled' } });
    expect(planFor(await dead())).toEqual([['queued'], [{ kind: 'start-run' }]]);
  });

  it('a claim of yesterday whose branch is gone: its run may live', async () => {
    const day = dayOf(hands.now());
    const task = await hands.site.fileTask();
    const claim = await hands.claim(task);
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/${claimBranch(claim.task, 1)}` });
    while (dayOf(hands.now()) === day) hands.later(HOUR);
    const its = async () => (await hands.look(await hands.newClient())).tasks[0]?.attempts;
    const lives = [{ branch: undefined, claim, run: { live: true } }];
    expect(await its()).toMatchObject(lives);
    // The first claim of the new day forgets its money only.
    await hands.claim(await hands.site.fileTask());
    expect(await its()).toMatchObject(lives);
    expect(spentToday((await hands.look()).ledger, hands.now()).attempts).toBe(1);
  });

  it('a claim whose branch and issue are gone: its run is an orphan’s', async () => {
    const task = await hands.site.fileTask();
    const claim = await hands.claim(task);
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/${claimBranch(claim.task, 1)}` });
    await hands.site.ada.issues.update({ ...ENGINE, issue_number: task, state: 'closed' });
    expect((await hands.look(await hands.newClient())).orphans).toMatchObject([
      { task, attempt: { branch: undefined, claim, run: { live: true } } },
    ]);
  });

  it('the queue goes on from wherever its branch was pushed to', async () => {
    const sha = await hands.site.commit({ what: 'ever' }, 'pawl/queue');
    expect((await hands.look()).ledger).toMatchObject({ tip: sha, attempts: 0 });
    const claim = await hands.claim(await hands.site.fileTask());
    expect((await hands.look()).ledger).toMatchObject({ tip: claim.sha, attempts: 1 });
  });
});
