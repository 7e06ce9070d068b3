import { afterEach, describe, expect, it } from '@jest/globals';
import { Courtroom } from './courtroom.ts';
import { planOf } from './plan-of.ts';

describe('the judges of claims', () => {
  let court: Courtroom;

  afterEach(async () => {
    await court.close();
  });

  it('see a second claim on a task, and one too many', async () => {
    court = await Courtroom.open({ policy: { parallel: 1 } });
    const broken = await court.judge(async () => {
      const issue = await court.task();
      await court.clock.sleep(2_000);
      await court.claim(issue);
      await court.claim(issue, 2);
    });
    expect(broken).toEqual(['claim-too-many', 'claim-twice']);
  });

  it('see a claim that nobody approved, before what it waits for, and beyond the day’s money', async () => {
    court = await Courtroom.open({ policy: { budget: { 'cents-per-day': 200 } } });
    const broken = await court.judge(async () => {
      await court.task();
      const body = 'Depends on #1\n\n## Acceptance criteria\n- [ ] x';
      const issue = await court.task(body, court.stage.cast.triager);
      await court.clock.sleep(2_000);
      await court.claim(issue);
    });
    expect(broken).toEqual([
      ...['claim-before-dependency', 'claim-over-budget', 'claim-unapproved', 'pack-unapproved'],
    ]);
  });

  it('see a claim soon after agents failed on several tasks in a row, and none after a rest', async () => {
    court = await Courtroom.open({ policy: { breaker: { failures: 2, minutes: 3 } } });
    const fail = async (): Promise<void> => {
      const issue = await court.task();
      await court.clock.sleep(2_000);
      await court.record(await court.claim(issue), { kind: 'failed', class: 'agent' });
    };
    const rested = await court.judge(async () => {
      await fail();
      await fail();
      await court.clock.sleep(3 * 60_000);
      await fail();
    });
    expect(rested).toEqual([]);
    await court.close();
    court = await Courtroom.open({ policy: { breaker: { failures: 2, minutes: 60 } } });
    const broken = await court.judge(async () => {
      await fail();
      await fail();
      await court.clock.sleep(3 * 60_000);
      await fail();
    });
    expect(broken).toEqual(['claim-on-breaker']);
  });

  it('see a task that is passed over, though it stood ready and is older', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const { registry } = court.witness;
      const older = await court.task();
      registry.add(planOf('library-1'), court.repository, older);
      await court.clock.sleep(10 * 60_000);
      const younger = await court.task();
      registry.add(planOf('library-2'), court.repository, younger);
      await court.clock.sleep(2_000);
      await court.claim(younger);
      await court.claim(older);
    });
    expect(broken).toEqual(['queue-order']);
    expect(court.witness.violations.map(({ subject }) => subject)).toEqual(['library#2']);
  });

  it('see a claim right after the model refused', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const refused = await court.task();
      await court.clock.sleep(2_000);
      await court.record(await court.claim(refused), { kind: 'failed', class: 'quota' });
      const next = await court.task();
      await court.clock.sleep(2_000);
      await court.claim(next);
    });
    expect(broken).toEqual(['claim-in-quota']);
  });
});
