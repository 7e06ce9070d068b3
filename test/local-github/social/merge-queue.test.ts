import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { afterRefChange } from '../../../src/local-github/domain/ref-change.ts';
import { addRuleset } from '../../../src/local-github/domain/rulesets.ts';
import { branchWith, openPull } from './branches.ts';
import { graphqlClient, type Answer } from './graphql-client.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

describe('a merge queue', () => {
  let site: SocialSite;
  let ci: Octokit;
  let ask: Ask;
  beforeEach(async () => {
    site = await startSocial();
    ci = (await site.app('CI', { checks: 'write', contents: 'read' })).octokit;
    ask = graphqlClient(site, site.adaToken);
    const checks = [{ context: 'test', appId: undefined }];
    addRuleset(site.world, site.repository, {
      name: 'Queue',
      rules: [
        { kind: 'merge_queue', method: 'merge', checkTimeoutMinutes: 60 },
        { kind: 'required_status_checks', strict: true, checks },
      ],
    });
  });
  afterEach(() => site.close());

  const report = (head_sha: string, conclusion: 'success' | 'failure') =>
    ci.checks.create({ ...engine, name: 'test', head_sha, conclusion });
  const green = async (branch: string, files: Readonly<Record<string, string>>) => {
    const pull = await openPull(site.ada, branch, files);
    await report(pull.head.sha, 'success');
    return pull;
  };
  const enqueue = (id: string, expectedHeadOid?: string) =>
    ask(
      `mutation($id: ID!, $expectedHeadOid: GitObjectID) {
        enqueuePullRequest(input: {pullRequestId: $id, expectedHeadOid: $expectedHeadOid}) {
          mergeQueueEntry { position state enqueuer { login } } } }`,
      { id, expectedHeadOid },
    );
  /** The next trial of the queue, when it has begun. */
  const trial = async (nth: number) => {
    for (;;) {
      const asked = site.events.filter(
        ({ name, action }) => name === 'merge_group' && action === 'checks_requested',
      )[nth];
      if (asked !== undefined) return asked;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const settled = async (number: number) => {
    for (;;) {
      const { data } = await ask(`{ repository(owner: "ada", name: "engine") {
        mergeQueue(branch: "main") { entries(first: 5) { totalCount } }
        pullRequest(number: ${number}) { isInMergeQueue state mergedBy { login } mergeCommit { oid }
          timelineItems(last: 1, itemTypes: [REMOVED_FROM_MERGE_QUEUE_EVENT]) { nodes {
            ... on RemovedFromMergeQueueEvent { reason actor { login } } } } } } }`);
      const { pullRequest } = (data as { repository: { pullRequest: Record<string, unknown> } })
        .repository;
      if (pullRequest['isInMergeQueue'] === false) return pullRequest;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('is the only way in; it tests the merge, and merges it when its checks pass (fact 16)', async () => {
    const pull = await green('feature', { a: '1' });
    expect(
      await refusal(site.ada.pulls.merge({ ...engine, pull_number: pull.number })),
    ).toMatchObject({
      status: 405,
      message:
        'Repository rule violations found\n\nChanges must be made through the merge queue\n\n',
    });
    const before = await branchWith(site.ada, 'unrelated', { u: '1' });
    expect(before).not.toBe(pull.head.sha);
    expect((await enqueue(pull.node_id, 'f'.repeat(40))).errors).toMatchObject([
      { type: 'UNPROCESSABLE' },
    ]);
    expect((await enqueue(pull.node_id, pull.head.sha)).data).toEqual({
      enqueuePullRequest: {
        mergeQueueEntry: { position: 1, state: 'QUEUED', enqueuer: { login: 'ada' } },
      },
    });
    const asked = await trial(0);
    const main = await site.repository.git.resolve('refs/heads/main');
    const branch = `gh-readonly-queue/main/pr-${pull.number}-${main}`;
    expect(asked).toMatchObject({
      ref: `refs/heads/${branch}`,
      payload: {
        merge_group: { base_sha: main, base_ref: 'refs/heads/main', head_sha: asked.sha },
      },
    });
    const commit = await site.repository.git.readCommit(asked.sha ?? '');
    expect(commit?.parents).toEqual([main, pull.head.sha]);
    const entry = await ask(`{ repository(owner: "ada", name: "engine") {
      pullRequest(number: ${pull.number}) { mergeStateStatus mergeQueueEntry { state position
        headCommit { oid } mergeQueue { configuration { mergeMethod } } }
        timelineItems(last: 1) { nodes { __typename } } } } }`);
    expect(entry).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            mergeStateStatus: 'CLEAN',
            mergeQueueEntry: { state: 'AWAITING_CHECKS', headCommit: { oid: asked.sha } },
            timelineItems: { nodes: [{ __typename: 'AddedToMergeQueueEvent' }] },
          },
        },
      },
    });
    await report(asked.sha ?? '', 'success');
    expect(await settled(pull.number)).toMatchObject({
      state: 'MERGED',
      mergedBy: { login: 'github-merge-queue' },
      mergeCommit: { oid: asked.sha },
    });
    expect(await site.repository.git.resolve('refs/heads/main')).toBe(asked.sha);
    expect(await site.repository.git.resolve(`refs/heads/${branch}`)).toBeUndefined();
    expect(site.events.findLast(({ action }) => action === 'dequeued')).toMatchObject({
      payload: { reason: 'MERGE' },
    });
  });

  it('takes one after the other: the second is tested on what the first has made', async () => {
    const [first, second] = [await green('one', { a: '1' }), await green('two', { b: '1' })];
    await enqueue(first.node_id);
    await enqueue(second.node_id);
    const one = await trial(0);
    await report(one.sha ?? '', 'success');
    const two = await trial(1);
    expect(two.payload).toMatchObject({ merge_group: { base_sha: one.sha } });
    await report(two.sha ?? '', 'success');
    expect(await settled(second.number)).toMatchObject({ state: 'MERGED' });
    expect(await site.repository.git.resolve('refs/heads/main')).toBe(two.sha);
  });

  it('tests anew when the base moves in between, and the old test counts no more', async () => {
    const pull = await green('feature', { a: '1' });
    const sha = await branchWith(site.ada, 'next', { b: '1' });
    await enqueue(pull.node_id);
    const first = await trial(0);
    const [ref, before] = ['refs/heads/main', await site.repository.git.resolve('main')];
    await site.repository.git.casRef(ref, sha, before);
    const actor = { kind: 'user', user: site.repository.owner } as const;
    await afterRefChange(site.world, site.repository, actor, { ref, before, after: sha });
    const second = await trial(1);
    expect(second.payload).toMatchObject({ merge_group: { base_sha: sha } });
    expect(site.told()).toContain('merge_group.destroyed');
    await report(first.sha ?? '', 'success');
    await report(second.sha ?? '', 'success');
    expect(await settled(pull.number)).toMatchObject({ mergeCommit: { oid: second.sha } });
  });

  it('lets go what is red, in conflict, late, changed or taken out, and says why', async () => {
    const red = await green('red', { a: '1' });
    await enqueue(red.node_id);
    await report((await trial(0)).sha ?? '', 'failure');
    const removed = (reason: string) => ({
      state: 'OPEN',
      timelineItems: { nodes: [{ reason, actor: { login: expect.any(String) } }] },
    });
    expect(await settled(red.number)).toMatchObject(removed('failed_checks'));

    const late = await green('late', { b: '1' });
    const conflicting = await green('conflicting', { b: '2' });
    await enqueue(late.node_id);
    await enqueue(conflicting.node_id);
    await report((await trial(1)).sha ?? '', 'success');
    expect(await settled(late.number)).toMatchObject({ state: 'MERGED' });
    expect(await settled(conflicting.number)).toMatchObject(removed('merge_conflict'));

    const slow = await green('slow', { c: '1' });
    await enqueue(slow.node_id);
    await trial(2);
    site.world.clock.advance(61 * 60_000);
    expect(await settled(slow.number)).toMatchObject(removed('checks_timed_out'));

    await enqueue(slow.node_id);
    await trial(3);
    await branchWith(site.ada, 'slow', { d: '1' }, { from: 'slow' });
    expect(await settled(slow.number)).toMatchObject(removed('manual'));

    await enqueue(red.node_id);
    const taken = await ask(
      'mutation($id: ID!) { dequeuePullRequest(input: {id: $id}) { clientMutationId } }',
      { id: red.node_id },
    );
    expect(taken.errors).toBeUndefined();
    expect(await settled(red.number)).toMatchObject(removed('manual'));
  });

  it('takes nothing that its rules forbid, and there is none where no rule asks for one', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    expect((await enqueue(pull.node_id)).errors).toMatchObject([
      { message: 'Pull request Required status check "test" is expected.' },
    ]);
    await branchWith(site.ada, 'next', { n: '1' });
    const elsewhere = await openPull(site.ada, 'other', { b: '1' }, { base: 'next' });
    expect((await enqueue(elsewhere.node_id)).errors).toMatchObject([
      { message: 'The branch next does not have a merge queue' },
    ]);
    const none = await ask(
      '{ repository(owner: "ada", name: "engine") { mergeQueue(branch: "next") { id } } }',
    );
    expect(none.data).toEqual({ repository: { mergeQueue: null } });
    const { token } = await site.app('Reader', { contents: 'read', pull_requests: 'write' });
    const asReader = await graphqlClient(site, token)(
      'mutation($id: ID!) { enqueuePullRequest(input: {pullRequestId: $id}) { clientMutationId } }',
      { id: pull.node_id },
    );
    expect(asReader.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  });
});
