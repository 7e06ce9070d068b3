import { afterEach, describe, expect, it } from '@jest/globals';
import { createComment } from '../../src/local-github/domain/comments.ts';
import { closeIssue } from '../../src/local-github/domain/issues.ts';
import { deleteRef } from '../../src/local-github/domain/refs.ts';
import type { Issue } from '../../src/local-github/model/issue.ts';
import { Courtroom } from './courtroom.ts';

const FAILED = { kind: 'failed', class: 'agent' };
const LOST = { kind: 'failed', class: 'infrastructure' };

describe('the judges of attempts', () => {
  let court: Courtroom;

  afterEach(async () => {
    await court.close();
  });

  /** Some time after it was filed, so that what is claimed counts as made after it was asked for. */
  async function task(): Promise<Issue> {
    const issue = await court.task();
    await court.clock.sleep(5_000);
    return issue;
  }

  function say(issue: Issue, words: string): void {
    const { world, cast } = court.stage;
    createComment(world, court.repository, cast.maintainer, issue, words);
  }

  it('see a claim that the others do not know of', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      await court.claim(await task());
      await court.claim(await task(), 1, { onChain: false });
    });
    expect(broken).toEqual(['claim-off-chain']);
  });

  it('see a task that is tried more often than is allowed, unless somebody asks for it anew', async () => {
    court = await Courtroom.open({ policy: { attempts: { max: 2 } } });
    const anew = await court.judge(async () => {
      const issue = await task();
      await court.record(await court.claim(issue), FAILED);
      await court.record(await court.claim(issue, 2, { history: [1] }), FAILED);
      say(issue, '/pawl retry');
      await court.clock.sleep(5_000);
      await court.record(await court.claim(issue, 3, { history: [1, 2] }), FAILED);
    });
    expect(anew).toEqual([]);
    const broken = await court.judge(async () => {
      const issue = await task();
      await court.record(await court.claim(issue), FAILED);
      await court.record(await court.claim(issue, 2, { history: [1] }), FAILED);
      await court.claim(issue, 3, { history: [1, 2] });
    });
    expect(broken).toEqual(['claim-too-often']);
  });

  it('see a new try of what cannot be done, and one without a rest after failures that are nobody’s', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const impossible = await task();
      await court.record(await court.claim(impossible), { kind: 'blocked' });
      await court.claim(impossible, 2, { history: [1] });
      const unlucky = await task();
      await court.record(await court.claim(unlucky), LOST);
      await court.clock.sleep(3 * 60_000);
      await court.record(await court.claim(unlucky, 2, { history: [1] }), LOST);
      await court.claim(unlucky, 3, { history: [1, 2] });
    });
    expect(broken).toEqual(['claim-blocked', 'claim-in-backoff']);
  });

  it('see an agent that is not told how the last one failed, or is given what nobody approved', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const issue = await task();
      await court.record(await court.claim(issue), FAILED);
      await court.claim(issue, 2);
    });
    expect(broken).toEqual(['pack-without-history']);
    const given = await court.judge(async () => {
      await court.claim(await court.task('Evil', court.stage.cast.triager));
    });
    expect(given).toEqual(['claim-unapproved', 'pack-unapproved', 'pack-without-history']);
  });

  it('see what is claimed or merged though a person holds it, and what is published though it was stopped', async () => {
    court = await Courtroom.open({ policy: { parallel: 5 } });
    const broken = await court.judge(async () => {
      const held = await task();
      const claim = await court.claim(held);
      const pull = await court.publish(`pawl/${held.number}-1`, { 'a.txt': 'a\n' });
      await court.record(claim, { kind: 'published' });
      await court.check(pull, 'success');
      say(held, '/pawl hold');
      await court.clock.sleep(5_000);
      await court.merge(pull);
      const stopped = await task();
      await court.claim(stopped);
      say(stopped, '/pawl stop');
      await court.clock.sleep(5_000);
      await court.publish(`pawl/${stopped.number}-1`, { 'b.txt': 'b\n' });
      await court.claim(held, 2);
    });
    expect(broken).toEqual(['claim-held', 'merge-held', 'published-unwanted']);
  });

  it('see work that is published though the clean room refused it', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      for (const behaviour of ['good', 'fails-checks'] as const) {
        const issue = await task();
        await court.claim(issue);
        const branch = `pawl/${issue.number}-1`;
        const pack = court.witness.packOf(court.repository, branch);
        if (pack) court.witness.onWorked(court.repository.fullName, pack, behaviour);
        await court.publish(branch, { [`${behaviour}.txt`]: 'a\n' });
      }
    });
    expect(broken).toEqual(['published-unproved']);
    expect(court.witness.violations.map(({ subject }) => subject)).toEqual(['library#3']);
  });

  it('see a run that lives too long, and one that nobody wants and nobody ends', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const { world, cast } = court.stage;
        const closed = await task();
        await court.claim(closed);
        await closeIssue(world, court.repository, cast.maintainer, closed, 'not_planned');
        await court.claim(await task());
      },
      { hours: 9 },
    );
    expect(broken).toEqual(['run-overdue', 'run-unwanted']);
  });

  it('see a branch that is deleted while its run lives, and a branch moved that is not Pawl’s', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const issue = await task();
      const sha = await court.claim(issue);
      const ref = `refs/heads/pawl/${issue.number}-1`;
      await deleteRef(court.stage.world, court.repository, court.pawl, ref);
      await court.clock.sleep(5_000);
      await court.write('refs/heads/feature', sha);
    });
    expect(broken).toEqual(['foreign-write', 'live-branch-deleted']);
  });
});
