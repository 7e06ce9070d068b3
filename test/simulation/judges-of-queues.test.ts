import { afterEach, describe, expect, it } from '@jest/globals';
import { createComment } from '../../src/local-github/domain/comments.ts';
import { dequeuePull, enqueuePull } from '../../src/local-github/domain/merge-queue.ts';
import { addRuleset } from '../../src/local-github/domain/rulesets.ts';
import { Courtroom } from './courtroom.ts';

const QUEUE = {
  rules: 'ruleset',
  mergeQueue: true,
  requiredChecks: [{ name: 'test', ofActions: true }],
} as const;

describe('the judges of merge queues', () => {
  let court: Courtroom;

  afterEach(async () => {
    await court.close();
  });

  /** A task that was claimed and published, and found green unless said otherwise. */
  async function published(isGreen = true): Promise<number> {
    const issue = await court.task();
    await court.clock.sleep(2_000);
    await court.claim(issue);
    const branch = `pawl/${issue.number}-1`;
    const pull = await court.publish(branch, { [`${issue.number}.txt`]: 'a\n' });
    if (isGreen) await court.check(pull, 'success');
    return pull;
  }

  function numbered(number: number) {
    const issue = court.repository.issues.get(number);
    if (!issue?.pullRequest) throw new Error('The pull request is gone');
    return { issue, pull: issue.pullRequest };
  }

  /** Passes look at the repository, one every two minutes. */
  async function look(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await court.clock.sleep(2 * 60_000);
      const request = { ...court.request('POST', '/graphql'), operation: 'Observe' };
      court.witness.onTold({ ...request, isWrite: false, status: 200, told: 200 });
    }
  }

  it('have nothing to say against what was green by itself and in its group', async () => {
    court = await Courtroom.open(QUEUE);
    const broken = await court.judge(async () => {
      await court.enqueue(await published());
      await court.checkGroup('success');
    });
    expect(broken).toEqual([]);
    expect(court.witness.truths.queues.merges).toBe(1);
  });

  it('see a merge that names no head, and one of a group in which the check did not pass', async () => {
    court = await Courtroom.open({ ...QUEUE, rules: 'none' });
    const queue = { kind: 'merge_queue', method: 'merge', checkTimeoutMinutes: 60 } as const;
    addRuleset(court.stage.world, court.repository, { name: 'main', rules: [queue] });
    const broken = await court.judge(async () => {
      await court.enqueue(await published(), { pinned: false });
    });
    expect(broken).toEqual(['merge-not-green', 'merge-unpinned']);
  });

  it('see a merge that is asked for past the queue, and one into it that is asked for early', async () => {
    court = await Courtroom.open(QUEUE);
    const broken = await court.judge(async () => {
      const pull = await published();
      await court.clock.sleep(2_000);
      court.witness.onSent(court.request('PUT', `/repos/ada/library/pulls/${pull}/merge`));
      const early = numbered(await published(false)).pull.nodeId;
      court.witness.onSent({
        ...court.request('POST', '/graphql'),
        body: JSON.stringify({
          query: 'mutation { m0: enqueuePullRequest(input: $i0) }',
          variables: { i0: { pullRequestId: early } },
        }),
      });
    });
    expect(broken).toEqual(['merge-asked-early', 'merge-past-queue']);
    expect(court.witness.violations.map(({ subject }) => subject)).toEqual([
      'library#1',
      'library#3',
    ]);
  });

  it('see what is left in the queue though a person holds it, whom Pawl has had time to hear', async () => {
    court = await Courtroom.open(QUEUE);
    const { world, cast } = court.stage;
    const held = async (looks: number): Promise<void> => {
      const pull = await published();
      await court.enqueue(pull);
      const task = court.repository.issues.get(pull - 1);
      if (task) createComment(world, court.repository, cast.maintainer, task, '/pawl hold');
      await look(looks);
      await court.checkGroup('success');
    };
    expect(await court.judge(() => held(2))).toEqual([]);
    expect(await court.judge(() => held(8))).toEqual(['left-in-queue']);
  });

  it('see what is put in again though a person took it out, and not if he put it in himself', async () => {
    court = await Courtroom.open(QUEUE);
    const { world, cast } = court.stage;
    const taken = async (changesHisMind: boolean): Promise<void> => {
      const pull = await published();
      await court.enqueue(pull);
      const { repository } = court;
      await dequeuePull(world, repository, cast.writer, numbered(pull));
      if (changesHisMind) {
        await enqueuePull(world, repository, cast.writer, numbered(pull), { jump: true });
        await dequeuePull(world, repository, court.pawl, numbered(pull));
      }
      await court.enqueue(pull);
    };
    expect(await court.judge(() => taken(true))).toEqual([]);
    expect(await court.judge(() => taken(false))).toEqual(['enqueued-again']);
  });

  it('see what is put in again and again though its group is red each time', async () => {
    court = await Courtroom.open(QUEUE);
    const broken = await court.judge(async () => {
      const pull = await published();
      for (let time = 0; time < 3; time += 1) {
        await court.enqueue(pull);
        await court.checkGroup('failure');
      }
    });
    expect(broken).toEqual(['enqueued-again']);
  });
});
