import { afterEach, describe, expect, it } from '@jest/globals';
import { createComment } from '../../src/local-github/domain/comments.ts';
import { addBlockedBy } from '../../src/local-github/domain/dependencies.ts';
import { addLabels } from '../../src/local-github/domain/issue-labels.ts';
import { closeIssue, createIssue } from '../../src/local-github/domain/issues.ts';
import { createReview } from '../../src/local-github/domain/reviews.ts';
import { createLabel, findLabel } from '../../src/local-github/domain/labels.ts';
import type { Issue } from '../../src/local-github/model/issue.ts';
import { Courtroom } from './courtroom.ts';
import { planOf } from './plan-of.ts';

describe('the judges of what goes on and of what is shown', () => {
  let court: Courtroom;

  afterEach(async () => {
    await court.close();
  });

  async function task(): Promise<Issue> {
    const issue = await court.task();
    court.witness.registry.add(planOf('library-1'), court.repository, issue);
    await court.clock.sleep(5_000);
    return issue;
  }

  /** A task whose pull request is open, with the record that says so. */
  async function published(): Promise<{ readonly issue: Issue; readonly pull: number }> {
    const issue = await task();
    const claim = await court.claim(issue);
    const pull = await court.publish(`pawl/${issue.number}-1`, { 'a.txt': 'a\n' });
    await court.record(claim, { kind: 'published' });
    return { issue, pull };
  }

  async function show(
    issue: Issue,
    label: string,
    headline: string,
    reason = 'So.',
  ): Promise<void> {
    const { world } = court.stage;
    const { repository, pawl } = court;
    if (!findLabel(repository, label)) createLabel(world, repository, pawl, { name: label });
    await addLabels(world, repository, pawl, issue, [label]);
    const body = `<!-- pawl:status -->\n\n### Pawl: ${headline}\n\n${reason}\n\n**Next:** wait.`;
    createComment(world, repository, pawl, issue, body);
  }

  it('see a ready task that nobody claims', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(() => task().then(() => undefined), { hours: 7 });
    expect(broken).toEqual(['idle-queue']);
  });

  it('see tasks that GitHub says block one another, of which nobody is told', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const { world, cast } = court.stage;
        const { repository } = court;
        const [one, other] = [await court.task(), await court.task()];
        court.witness.registry.add(planOf('library-1'), repository, one);
        court.witness.registry.add(planOf('library-2'), repository, other);
        const placed = [one, other].map((issue) => ({ repository, issue }));
        const [a, b] = placed;
        if (!a || !b) throw new Error('There are no tasks');
        addBlockedBy(world, cast.owner, a, b);
        addBlockedBy(world, cast.owner, b, a);
      },
      { hours: 7 },
    );
    expect(broken).toEqual(['idle-circle']);
  });

  it('see a green pull request that nobody merges', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const { issue, pull } = await published();
        await show(issue, 'agent:validating', 'Validating');
        await court.check(pull, 'success');
      },
      { hours: 7 },
    );
    expect(broken).toEqual(['idle-pull']);
  });

  it('see a pull request that waits for CI, and nobody is told', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const { issue } = await published();
        await show(issue, 'agent:validating', 'Validating');
      },
      { hours: 9 },
    );
    expect(broken).toEqual(['idle-ci']);
  });

  it('see a pull request that stays open though its task is tried anew', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const { issue } = await published();
        await court.claim(issue, 2);
        await show(issue, 'agent:working', 'Working');
      },
      { hours: 6.5 },
    );
    expect(broken).toEqual(['older-pull']);
  });

  it('see a notice that says of a green default branch that it is red', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        const title = 'Pawl stands still: the default branch is red';
        const { world } = court.stage;
        const request = { title, body: '', labels: ['agent:notice'] };
        await createIssue(world, court.repository, court.pawl, request);
      },
      { hours: 4.5 },
    );
    expect(broken).toEqual(['stale-notice']);
  });

  it('see a state that is shown and is not so, a comment that says another, and one without a reason', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(
      async () => {
        await show(await task(), 'agent:working', 'Working');
        const other = await court.task();
        court.witness.registry.add(planOf('library-2'), court.repository, other);
        await show(other, 'agent:needs-human', 'Queued');
        const silent = await court.task();
        court.witness.registry.add(planOf('library-3'), court.repository, silent);
        await show(silent, 'agent:needs-human', 'Needs a person', '');
      },
      { hours: 4.5 },
    );
    expect(broken).toEqual(['shown-wrong']);
    expect(court.witness.violations.map(({ what }) => what)).toEqual([
      'shows that it is worked on, and no run lives',
      'shows agent:needs-human, and its comment says Queued',
      'says no reason, or not what next',
    ]);
  });

  it('see a task that is called done with nothing merged, or before the default branch was green', async () => {
    court = await Courtroom.open({ policy: { watch: { minutes: 60 } } });
    const { repository } = court;
    const broken = await court.judge(async () => {
      const { issue, pull } = await published();
      await court.check(pull, 'success');
      await court.merge(pull);
      await closeIssue(court.stage.world, repository, court.pawl, issue);
      await closeIssue(court.stage.world, repository, court.pawl, await task());
    });
    expect(broken).toEqual(['done-unmerged', 'done-unwatched']);
  });

  it('have nothing against a task that is called done once the default branch was green', async () => {
    court = await Courtroom.open({ policy: { watch: { minutes: 60 } } });
    const broken = await court.judge(async () => {
      const { issue, pull } = await published();
      await court.check(pull, 'success');
      await court.check(await court.merge(pull), 'success');
      await closeIssue(court.stage.world, court.repository, court.pawl, issue);
    });
    expect(broken).toEqual([]);
  });

  it('see a merge that is asked for without a required check, though GitHub would refuse it', async () => {
    court = await Courtroom.open({ requiredChecks: [{ name: 'scan', ofActions: false }] });
    const broken = await court.judge(async () => {
      const { pull } = await published();
      await court.check(pull, 'success');
      await court.clock.sleep(2_000);
      court.witness.onSent(court.request('PUT', `/repos/ada/library/pulls/${pull}/merge`));
    });
    expect(broken).toEqual(['merge-asked-early']);
  });

  it('see a review that does not count counted', async () => {
    court = await Courtroom.open({ policy: { merge: { approvals: 1 } } });
    const broken = await court.judge(async () => {
      const { pull } = await published();
      await court.check(pull, 'success');
      const issue = court.repository.issues.get(pull);
      if (!issue?.pullRequest) throw new Error('The pull request is gone');
      const { world, cast } = court.stage;
      const numbered = { issue, pull: issue.pullRequest };
      await createReview(world, court.repository, cast.triager, numbered, { event: 'APPROVE' });
      await court.merge(pull);
    });
    expect(broken).toEqual(['merge-unreviewed']);
  });

  it('see a pull request that is given up because of a check that was red once', async () => {
    court = await Courtroom.open();
    const broken = await court.judge(async () => {
      const issue = await task();
      const claim = await court.claim(issue);
      const pull = await court.publish(`pawl/${issue.number}-1`, { 'a.txt': 'a\n' });
      await court.check(pull, 'failure');
      await court.record(claim, { kind: 'failed', class: 'agent' });
      const given = court.repository.issues.get(pull);
      if (given) await closeIssue(court.stage.world, court.repository, court.pawl, given);
    });
    expect(broken).toEqual(['failed-unconfirmed']);
  });
});
