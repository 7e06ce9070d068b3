import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { branchWith, knownMergeable, openPull } from './branches.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('merging pull requests', () => {
  let site: SocialSite;
  beforeEach(async () => {
    site = await startSocial();
  });
  afterEach(() => site.close());

  const merge = (
    pull_number: number,
    fields: { sha?: string; merge_method?: 'merge' | 'squash' | 'rebase' } = {},
  ) => site.ada.pulls.merge({ ...engine, pull_number, ...fields });

  it('merge takes only the head it was told, once (fact 13)', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    expect(await refusal(merge(pull.number, { sha: 'f'.repeat(40) }))).toMatchObject({
      status: 409,
      message: 'Head branch was modified. Review and try the merge again.',
    });
    const { data } = await merge(pull.number, { sha: pull.head.sha });
    expect(data).toMatchObject({ merged: true, message: 'Pull Request successfully merged' });
    const commit = await site.repository.git.readCommit(data.sha);
    expect(commit).toMatchObject({
      message: `Merge pull request #${pull.number} from ada/feature\n\n${pull.title}`,
      parents: [pull.base.sha, pull.head.sha],
      author: { name: 'Ada', email: 'ada@example.com' },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
    });
    const after = await site.ada.pulls.get({ ...engine, pull_number: pull.number });
    expect(after.data).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: data.sha,
      merged_by: { login: 'ada' },
    });
    const isMerged = await site.ada.pulls.checkIfMerged({ ...engine, pull_number: pull.number });
    expect(isMerged.status).toBe(204);
    expect(await refusal(merge(pull.number))).toMatchObject({ status: 405 });
    const told = site.told();
    expect(told.slice(told.lastIndexOf('push'))).toEqual(['push', 'pull_request.closed']);
    expect(site.events.at(-1)).toMatchObject({ ref: 'refs/heads/main', sha: data.sha });
  });

  it('a squash is one new commit with a sha of its own (fact 17)', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    await branchWith(site.ada, 'feature', { b: '2' }, { from: 'feature' });
    const { number } = await knownMergeable(site.ada, pull.number);
    const { data } = await merge(number, { merge_method: 'squash' });
    const commit = await site.repository.git.readCommit(data.sha);
    expect(commit?.parents).toEqual([pull.base.sha]);
    expect(commit?.message).toBe(`Change by feature (#${number})\n\n* Change a\n\n* Change b`);
    const found = await site.ada.repos.listPullRequestsAssociatedWithCommit({
      ...engine,
      commit_sha: data.sha,
    });
    expect(found.data.map((one) => one.number)).toEqual([number]);
  });

  it('a rebase is refused by name', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    expect(await refusal(merge(pull.number, { merge_method: 'rebase' }))).toMatchObject({
      status: 501,
      message: 'Not built in local-github: pulls/merge with merge_method rebase',
    });
  });

  it('a draft is not merged, and a closed one neither', async () => {
    await branchWith(site.ada, 'draft', { a: '1' });
    const fields = { title: 'D', head: 'draft', base: 'main', draft: true };
    const { data } = await site.ada.pulls.create({ ...engine, ...fields });
    await knownMergeable(site.ada, data.number);
    expect(await refusal(merge(data.number))).toMatchObject({
      status: 405,
      message: 'Pull Request is still a draft',
    });
    const closed = await openPull(site.ada, 'closed', { b: '1' });
    await site.ada.pulls.update({ ...engine, pull_number: closed.number, state: 'closed' });
    expect(await refusal(merge(closed.number))).toMatchObject({ status: 405 });
  });
});

describe('merging while a base has just moved', () => {
  let site: SocialSite;
  beforeEach(async () => {
    site = await startSocial({ mergeableDelayMs: 600 });
  });
  afterEach(() => site.close());

  const merge = (pull_number: number) => site.ada.pulls.merge({ ...engine, pull_number });

  it('right after the base has moved a merge is refused; a moment later it is not (fact 13)', async () => {
    const first = await openPull(site.ada, 'first', { a: '1' });
    const second = await openPull(site.ada, 'second', { b: '1' });
    await merge(first.number);
    expect(await refusal(merge(second.number))).toMatchObject({
      status: 405,
      message: 'Base branch was modified. Review and try the merge again.',
    });
    await knownMergeable(site.ada, second.number);
    expect((await merge(second.number)).status).toBe(200);
  });

  it('of two merges at the same time one is refused', async () => {
    const first = await openPull(site.ada, 'first', { a: '1' });
    const second = await openPull(site.ada, 'second', { b: '1' });
    const results = await Promise.allSettled([merge(first.number), merge(second.number)]);
    const statuses = results.map(({ status }) => status).toSorted();
    expect(statuses).toEqual(['fulfilled', 'rejected']);
  });
});
