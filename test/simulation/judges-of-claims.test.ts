import { afterEach, describe, expect, it } from '@jest/globals';
import { addBlockedBy } from '../../src/local-github/domain/dependencies.ts';
import { closeIssue, createIssue } from '../../src/local-github/domain/issues.ts';
import { deleteIssue } from '../../src/local-github/domain/remove-issue.ts';
import { createRepository } from '../../src/local-github/domain/repositories.ts';
import type { Issue } from '../../src/local-github/model/issue.ts';
import { Courtroom } from './courtroom.ts';
import { planOf } from './plan-of.ts';

describe('the judges of claims', () => {
  let court: Courtroom;

  afterEach(async () => {
    await court.close();
  });

  /** Somebody says by GitHub's own dependencies that one waits for the other. */
  function block(blocked: Issue, blocking: Issue): void {
    const { repository } = court;
    const { world, cast } = court.stage;
    addBlockedBy(
      world,
      cast.owner,
      { repository, issue: blocked },
      { repository, issue: blocking },
    );
  }

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

  it('see a claim of what GitHub says is blocked, while what blocks it is not done', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const [blocker, blocked] = [await court.task(), await court.task()];
      block(blocked, blocker);
      await court.clock.sleep(2_000);
      await court.claim(blocked);
    });
    expect(broken).toEqual(['claim-before-dependency']);
    expect(court.witness.violations.map(({ subject }) => subject)).toEqual(['library#2']);
  });

  it('have nothing against one whose blocker is done, was taken away, or stands elsewhere', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const { world, cast } = court.stage;
      const { repository } = court;
      const [done, gone] = [await court.task(), await court.task()];
      const elsewhere = await createRepository(world, cast.owner.user, 'elsewhere');
      const far = await createIssue(world, elsewhere, cast.owner, { title: 'Far' });
      const blocked = await court.task();
      block(blocked, done);
      block(blocked, gone);
      addBlockedBy(
        world,
        cast.owner,
        { repository, issue: blocked },
        { repository: elsewhere, issue: far },
      );
      await court.clock.sleep(2_000);
      await closeIssue(world, repository, cast.owner, done);
      await deleteIssue(world, repository, cast.owner, gone);
      await court.clock.sleep(2_000);
      await court.claim(blocked);
    });
    expect(broken).toEqual([]);
  });

  it('see that what GitHub says is blocked may be passed over until it is free, and no longer', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const { registry } = court.witness;
      const { world, cast } = court.stage;
      const blocker = await court.task();
      const tasks = [await court.task()];
      for (let more = 0; more < 3; more += 1) {
        await court.clock.sleep(2_000);
        tasks.push(await court.task());
      }
      for (const [at, task] of tasks.entries()) {
        registry.add(planOf(`library-${at + 1}`), court.repository, task);
      }
      const [blocked, second, third] = tasks;
      if (!blocked || !second || !third) throw new Error('There are no tasks');
      block(blocked, blocker);
      await court.clock.sleep(10 * 60_000);
      await court.claim(second);
      await closeIssue(world, court.repository, cast.owner, blocker);
      await court.clock.sleep(6 * 60_000);
      await court.claim(third);
    });
    expect(broken).toEqual(['queue-order']);
    expect(court.witness.violations.map(({ subject }) => subject)).toEqual(['library#4']);
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
