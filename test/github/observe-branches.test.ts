import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PullRequestFacts } from '../../src/core/snapshot.ts';
import { releaseClaim } from '../../src/github/apply/release-claim.ts';
import { mergeQueueApp } from '../../src/local-github/domain/accounts.ts';
import { leaveQueue } from '../../src/local-github/domain/merge-queue.ts';
import { addRuleset } from '../../src/local-github/domain/rulesets.ts';
import { MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('what is read of the branches of Pawl’s', () => {
  let hands: PawlHands;
  beforeEach(async () => {
    hands = await PawlHands.start();
  });
  afterEach(() => hands.site.close());

  const attemptsOf = async (task: number) => {
    const { tasks } = await hands.look();
    return tasks.find(({ issue }) => issue.number === task)?.attempts ?? [];
  };
  const pullOf = async (task: number): Promise<PullRequestFacts> => {
    const pull = (await attemptsOf(task)).at(-1)?.pullRequest;
    if (!pull) throw new Error(`#${task} has no pull request`);
    return pull;
  };
  const updateBranch = (pull: number): Promise<unknown> =>
    hands.client.octokit.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch', {
      ...ENGINE,
      pull_number: pull,
    });

  it('a claim, its release, its record', async () => {
    const task = await hands.site.fileTask();
    const claim = await hands.claim(task);
    expect(await attemptsOf(task)).toMatchObject([
      { claim, branch: { tip: claim.sha, released: false }, run: { live: true } },
    ]);
    const { repository } = await hands.look();
    expect(await releaseClaim(hands.client, repository.id, claim)).toBeUndefined();
    await hands.record(claim, { reason: 'The runner died' });
    const [attempt] = await attemptsOf(task);
    expect(attempt).toMatchObject({
      claim,
      branch: { released: true },
      record: { content: { reason: 'The runner died', cents: 12.5 } },
    });
    expect(attempt?.branch?.tip).not.toBe(claim.sha);
  });

  it('how far a pull request is behind, and that GitHub brought it up to date for us', async () => {
    const task = await hands.site.fileTask();
    const { claim, opened } = await hands.published(task);
    expect(await pullOf(task)).toMatchObject({ behindBy: 0, update: undefined });
    await hands.site.commit({ one: '1' });
    await hands.site.commit({ two: '2' });
    expect(await pullOf(task)).toMatchObject({ behindBy: 2, head: opened.head });
    await updateBranch(opened.number);
    expect(await pullOf(task)).toMatchObject({ behindBy: 0, update: { of: opened.head } });
    // Twice brought up to date, it still shows whose claim it is.
    await hands.site.commit({ three: '3' });
    const first = (await pullOf(task)).head;
    await updateBranch(opened.number);
    const [attempt] = await attemptsOf(task);
    expect(attempt).toMatchObject({
      claim: { sha: claim.sha },
      record: { content: { head: opened.head } },
      pullRequest: { update: { of: first } },
    });
  });

  it('its pull request, however many others there are from its branch', async () => {
    const task = await hands.site.fileTask();
    const { claim, opened } = await hands.published(task);
    const { ada } = hands.site;
    for (const name of ['release-1', 'release-2', 'release-3']) {
      hands.later(MINUTE);
      await ada.git.createRef({ ...ENGINE, ref: `refs/heads/${name}`, sha: claim.base });
      await ada.pulls.create({ ...ENGINE, head: `pawl/${task}-1`, base: name, title: 'Port it' });
      expect(await pullOf(task)).toMatchObject({ number: opened.number, state: 'open' });
    }
    await hands.mergeNow(opened.number);
    expect(await pullOf(task)).toMatchObject({ number: opened.number, state: 'merged' });
  });

  it('a merge with the default branch is an update only if GitHub made it for the App', async () => {
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await hands.site.commit({ one: '1' });
    const byAda = { ...ENGINE, pull_number: opened.number };
    await hands.site.ada.pulls.updateBranch(byAda);
    expect(await pullOf(task)).toMatchObject({ behindBy: 0, update: undefined });

    const another = await hands.site.fileTask();
    const { opened: forged } = await hands.published(another);
    const { git } = hands.site.repository;
    const { tree } = await git.mergeTrees(undefined, forged.head, 'main');
    const base = (await git.resolve('refs/heads/main')) ?? '';
    const { name, email } = hands.site.app.bot;
    const sha = await git.writeCommit({
      tree,
      parents: [forged.head, base],
      author: { name, email, at: hands.now() },
      committer: { name: 'GitHub', email: 'noreply@github.com', at: hands.now() },
      message: "Merge branch 'main'",
    });
    await hands.site.ada.git.updateRef({ ...ENGINE, ref: `heads/pawl/${another}-1`, sha });
    expect(await pullOf(another)).toMatchObject({ head: sha, update: undefined });
  });

  it('what GitHub merged in from another branch is no update', async () => {
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await hands.site.commit({ sneaked: 'in' }, 'other');
    const at = { ...ENGINE, pull_number: opened.number };
    await hands.site.ada.pulls.update({ ...at, base: 'other' });
    await updateBranch(opened.number);
    await hands.site.ada.pulls.update({ ...at, base: 'main' });
    const pull = await pullOf(task);
    expect(pull).toMatchObject({ base: 'main', update: undefined });
    expect(pull.head).not.toBe(opened.head);
  });

  it('an update by commits of the default branch that are long out of sight', async () => {
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await hands.site.commit({ one: '1' });
    await updateBranch(opened.number);
    for (let index = 0; index < 55; index += 1) await hands.site.commit({ one: `${index}` });
    expect(await pullOf(task)).toMatchObject({ behindBy: 55, update: { of: opened.head } });
  });

  it('what reviewers say, and whether that counts', async () => {
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    const at = { ...ENGINE, pull_number: opened.number };
    await hands.site.ada.pulls.createReview({ ...at, event: 'COMMENT', body: 'Hm.' });
    expect((await pullOf(task)).reviews).toEqual([]);
    await hands.site.ada.pulls.createReview({ ...at, event: 'REQUEST_CHANGES', body: 'No.' });
    expect((await pullOf(task)).reviews).toMatchObject([
      {
        author: { login: 'ada', bot: false },
        state: 'changes-requested',
        counts: true,
        commit: opened.head,
        body: 'No.',
      },
    ]);
    await hands.site.ada.pulls.createReview({ ...at, event: 'APPROVE', body: 'Yes.' });
    expect((await pullOf(task)).reviews.map(({ state }) => state)).toEqual(['approved']);
  });

  it('whether a merge queue is the way in, holds a pull request, or put it out again', async () => {
    const { world, repository } = hands.site;
    const rule = { kind: 'merge_queue', method: 'merge', checkTimeoutMinutes: 60 } as const;
    const { opened } = await hands.published(await hands.site.fileTask());
    expect((await hands.look()).repository.rules.mergeQueue).toBe(false);
    addRuleset(world, repository, { name: 'Queue', rules: [rule] });
    addRuleset(world, repository, {
      name: 'Checks',
      rules: [
        {
          kind: 'required_status_checks',
          strict: false,
          checks: [{ context: 'test', appId: undefined }],
        },
      ],
    });
    await hands.site.ada.repos.createCommitStatus({
      ...ENGINE,
      sha: opened.head,
      context: 'test',
      state: 'success',
    });
    const change = (name: string): Promise<unknown> =>
      hands.client.graphql(
        { what: 'test' },
        `mutation($id: ID!) { ${name} { clientMutationId } }`,
        { id: opened.id },
      );
    await change('enqueuePullRequest(input: { pullRequestId: $id })');
    const read = async () => {
      const { tasks, repository: facts } = await hands.look();
      const pull = tasks[0]?.attempts[0]?.pullRequest;
      return [facts.rules.mergeQueue, pull?.inMergeQueue, pull?.dequeued?.reason];
    };
    expect(await read()).toEqual([true, true, undefined]);
    // What Pawl itself took out is no news.
    await change('dequeuePullRequest(input: { id: $id })');
    expect(await read()).toEqual([true, false, undefined]);
    await change('enqueuePullRequest(input: { pullRequestId: $id })');
    await hands.site.ada.graphql(
      'mutation($id: ID!) { dequeuePullRequest(input: { id: $id }) { clientMutationId } }',
      { id: opened.id },
    );
    expect(await read()).toEqual([true, false, 'manual']);
    // A person's word counts for itself; the queue's are counted, of the present head.
    const bot = { kind: 'user', user: mergeQueueApp(world).bot } as const;
    const counted: unknown[] = [];
    for (const reason of ['CI_FAILURE', 'CI_TIMEOUT'] as const) {
      await change('enqueuePullRequest(input: { pullRequestId: $id })');
      const [entry] = repository.mergeQueue;
      if (entry) await leaveQueue(world, repository, bot, entry, reason);
      const { tasks } = await hands.look();
      counted.push(tasks[0]?.attempts[0]?.pullRequest?.dequeued);
    }
    expect(counted).toMatchObject([
      { reason: 'failed_checks', times: 1 },
      { reason: 'checks_timed_out', times: 2 },
    ]);
  });

  it('of a pull request that has ended only what cannot change', async () => {
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await hands.site.ada.repos.createCommitStatus({
      ...ENGINE,
      sha: opened.head,
      state: 'success',
    });
    expect((await pullOf(task)).checks).toHaveLength(1);
    await hands.mergeNow(opened.number);
    const merged = await pullOf(task);
    expect(merged).toMatchObject({ state: 'merged', checks: [], behindBy: undefined });
    expect(merged.merge?.sha).toBe(await hands.site.repository.git.resolve('refs/heads/main'));
    // The branch may go; what refers to the issue tells the rest.
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/pawl/${task}-1` });
    expect(await attemptsOf(task)).toMatchObject([
      { branch: undefined, pullRequest: { state: 'merged', merge: merged.merge } },
    ]);
  });

  it('which commit takes a merge back, by Pawl’s own word, or why none can', async () => {
    const task = await hands.site.fileTask();
    const sha = await hands.revert(task, 'success');
    await hands.revert(task, 'failure', 2);
    await hands.revert(task, undefined, 3);
    expect((await hands.look()).reverts).toMatchObject([
      { task, attempt: 1, commit: sha, failed: undefined, branch: { tip: sha } },
      { attempt: 2, commit: undefined, failed: 'It cannot be inverted' },
      { attempt: 3, commit: undefined, failed: undefined },
    ]);
  });

  it('notices are Pawl’s own issues with that label, the oldest first', async () => {
    const notice = (title: string): Promise<unknown> => {
      hands.later(MINUTE);
      return hands.client.octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...ENGINE,
        title,
        labels: ['agent:notice'],
      });
    };
    await notice('First');
    await hands.site.ada.issues.create({ ...ENGINE, title: 'Forged', labels: ['agent:notice'] });
    await notice('Second');
    const { notices } = await hands.look();
    expect(notices.map(({ title, open }) => [title, open])).toEqual([
      ['First', true],
      ['Second', true],
    ]);
  });
});
