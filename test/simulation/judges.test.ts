import { afterEach, describe, expect, it } from '@jest/globals';
import { closeIssue, updateIssue } from '../../src/local-github/domain/issues.ts';
import { createComment } from '../../src/local-github/domain/comments.ts';
import { createReview } from '../../src/local-github/domain/reviews.ts';
import { commitFiles } from '../../src/cli/simulate/stage/commit-files.ts';
import { POLICY_FILE } from '../../src/cli/simulate/stage/seed-files.ts';
import { Courtroom } from './courtroom.ts';
import { planOf } from './plan-of.ts';

describe('the judges of a simulation', () => {
  let court: Courtroom;

  afterEach(async () => {
    await court.close();
  });

  /** A task that was claimed, published and found green. */
  async function green(): Promise<number> {
    const issue = await court.task();
    await court.clock.sleep(2_000);
    await court.claim(issue);
    const pull = await court.publish(`pawl/${issue.number}-1`, { 'a.txt': 'a\n' });
    await court.check(pull, 'success');
    return pull;
  }

  it('have nothing to say against a task that goes as it should', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      await court.merge(await green());
    });
    expect(broken).toEqual([]);
  });

  it('see a merge of what is red, was never checked, or lacks a required check', async () => {
    court = await Courtroom.open({ requiredChecks: [{ name: 'scan', ofActions: false }] });
    const broken = await court.judge(async () => {
      const pull = await green();
      await court.check(pull, 'failure', 'lint');
      await court.merge(pull);
      const issue = await court.task();
      await court.claim(issue);
      await court.merge(await court.publish(`pawl/${issue.number}-1`, { 'b.txt': 'b\n' }));
    });
    expect(broken).toEqual(['merge-asked-early', 'merge-not-green', 'merge-unchecked']);
  });

  it('see a merge that names no head', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      await court.merge(await green(), { pinned: false });
    });
    expect(broken).toEqual(['merge-unpinned']);
  });

  it('see the merge of a head that a person pushed', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const pull = await green();
      const { world, cast } = court.stage;
      const headRef = court.repository.issues.get(pull)?.pullRequest?.headRef;
      await commitFiles(world, court.repository, cast.writer, 'By hand', { 'x.txt': 'x' }, headRef);
      await court.check(pull, 'success');
      await court.merge(pull);
    });
    expect(broken).toEqual(['merge-foreign-head']);
  });

  it('see a merge of a task whose text was changed by who may not approve it', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const pull = await green();
      const issue = court.repository.issues.get(1);
      if (!issue) throw new Error('The task is gone');
      const { world, cast } = court.stage;
      await updateIssue(world, court.repository, cast.triager, issue, { body: 'Something else' });
      await court.clock.sleep(2_000);
      await court.merge(pull);
    });
    expect(broken).toEqual(['merge-unapproved']);
  });

  it('see a merge against a review, and one without', async () => {
    court = await Courtroom.open({ policy: { merge: { approvals: 1 } } });
    const broken = await court.judge(async () => {
      const pull = await green();
      const issue = court.repository.issues.get(pull);
      if (!issue?.pullRequest) throw new Error('The pull request is gone');
      const { world, cast } = court.stage;
      const numbered = { issue, pull: issue.pullRequest };
      const review = { event: 'REQUEST_CHANGES', body: 'No.' } as const;
      await createReview(world, court.repository, cast.writer, numbered, review);
      await court.merge(pull);
    });
    expect(broken).toEqual(['merge-refused-by-review', 'merge-unreviewed']);
  });

  it('see a merge and a claim while the default branch is red', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const pull = await green();
      const tip = await court.repository.git.resolve('refs/heads/main');
      await court.check(tip ?? '', 'failure');
      await court.merge(pull);
      await court.claim(await court.task());
    });
    expect(broken).toEqual(['claim-on-red', 'merge-on-red']);
  });

  it('see a merge of what lacks the newest base, where that is asked for', async () => {
    court = await Courtroom.open({ policy: { merge: { 'up-to-date': true } } });
    const broken = await court.judge(async () => {
      const pull = await green();
      const { world, cast } = court.stage;
      await commitFiles(world, court.repository, cast.owner, 'Go on', { 'y.txt': 'y' });
      await court.merge(pull);
    });
    expect(broken).toEqual(['merge-behind']);
  });

  it('see what is published by an attempt that was given up', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const issue = await court.task();
      await court.clock.sleep(2_000);
      const claim = await court.claim(issue);
      await court.record(claim, { kind: 'failed', class: 'infrastructure' });
      await court.publish(`pawl/${issue.number}-1`, { 'a.txt': 'a\n' });
    });
    expect(broken).toEqual(['published-after-release']);
  });

  it('see whatever is written after a look that saw the kill switch', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const { world, cast } = court.stage;
      const files = { [POLICY_FILE]: 'enabled: false\n' };
      await commitFiles(world, court.repository, cast.owner, 'Stop', files);
      await court.clock.sleep(2_000);
      court.witness.onSent(court.request('POST', '/repos/ada/library/issues/1/comments'));
    });
    expect(broken).toEqual(['write-after-kill']);
  });

  it('see a revert that nothing founds, and one of what Pawl never merged', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const issue = await court.task();
      await court.clock.sleep(2_000);
      const pull = await court.publish(`pawl/revert-${issue.number}-1`, { 'a.txt': 'b\n' });
      await court.check(pull, 'success');
      await court.merge(pull);
    });
    expect(broken).toEqual(['revert-of-other', 'revert-unfounded']);
  });

  it('see suspects that are tried out of turn, or together', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const tasks: number[] = [];
      let merge = '';
      for (const file of ['a.txt', 'b.txt', 'c.txt']) {
        const issue = await court.task();
        await court.clock.sleep(2_000);
        await court.claim(issue);
        const pull = await court.publish(`pawl/${issue.number}-1`, { [file]: 'a\n' });
        await court.check(pull, 'success');
        merge = await court.merge(pull);
        tasks.push(issue.number);
      }
      await court.check(merge, 'failure');
      await court.clock.sleep(3 * 60_000);
      const [oldest, older, newest] = tasks;
      for (const task of [older, newest, oldest]) {
        await court.publish(`pawl/revert-${task}-1`, { 'd.txt': `${task}\n` });
        await court.clock.sleep(3 * 60_000);
      }
    });
    expect(broken).toEqual(['trial-out-of-turn', 'trials-together']);
  });

  it('see an agent’s change to the workflows', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const issue = await court.task();
      await court.clock.sleep(2_000);
      await court.claim(issue);
      const files = { '.github/settings.yml': 'a: b\n' };
      const pull = await court.publish(`pawl/${issue.number}-1`, files);
      await court.check(pull, 'success');
      await court.merge(pull);
    });
    expect(broken).toEqual(['protected-changed']);
  });

  it('see a request that is made again though nobody looked what became of it', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const request = court.request('POST', '/repos/ada/library/issues/1/comments');
      court.witness.onSent(request);
      court.witness.onTold({ ...request, told: 502 });
      await court.clock.sleep(1_000);
      court.witness.onSent({ ...request, at: court.clock.now() });
    });
    expect(broken).toEqual(['blind-repeat']);
  });

  it('see two status comments, and a command that nobody answered', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const issue = await court.task();
        const { world, cast } = court.stage;
        for (const body of ['one', 'two']) {
          createComment(
            world,
            court.repository,
            court.pawl,
            issue,
            `<!-- pawl:status -->\n${body}`,
          );
        }
        createComment(world, court.repository, cast.maintainer, issue, '/pawl status');
      },
      { ends: true },
    );
    expect(broken).toEqual(['command-answer', 'second-status']);
  });

  it('see a command that is answered again and again', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const issue = await court.task();
        const { world, cast } = court.stage;
        createComment(world, court.repository, cast.triager, issue, '/pawl status');
        for (let times = 1; times <= 7; times += 1) {
          createComment(world, court.repository, court.pawl, issue, 'Queued');
        }
      },
      { ends: true },
    );
    expect(broken).toEqual(['answer-repeated', 'command-answer']);
  });

  it('see a task that nothing happens to and that nothing is said of, and one that is done and not there', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const { registry } = court.witness;
        registry.add(planOf('library-1'), court.repository, await court.task());
        const done = await court.task();
        registry.add(planOf('library-2'), court.repository, done);
        await closeIssue(court.stage.world, court.repository, court.pawl, done);
      },
      { ends: true },
    );
    expect(broken).toEqual(['done-and-gone', 'done-unmerged', 'lost']);
  });
});
