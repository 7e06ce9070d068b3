import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { branchWith, knownMergeable, openPull } from './branches.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('pull requests', () => {
  let site: SocialSite;
  beforeEach(async () => {
    site = await startSocial();
  });
  afterEach(() => site.close());

  const merge = (
    pull_number: number,
    fields: { sha?: string; merge_method?: 'merge' | 'squash' | 'rebase' } = {},
  ) => site.ada.pulls.merge({ ...engine, pull_number, ...fields });

  it('is opened with a head ref of its own, files and commits', async () => {
    const sha = await branchWith(site.ada, 'feature', { 'src/a.ts': 'one\n' });
    const { data } = await site.ada.pulls.create({
      ...engine,
      title: 'Feature',
      head: 'feature',
      base: 'main',
      body: 'Why',
    });
    expect(data).toMatchObject({
      state: 'open',
      merged: false,
      commits: 1,
      additions: 1,
      changed_files: 1,
      head: { ref: 'feature', sha, label: 'ada:feature' },
    });
    expect(await site.repository.git.resolve(`refs/pull/${data.number}/head`)).toBe(sha);
    const pull_number = data.number;
    const files = await site.ada.pulls.listFiles({ ...engine, pull_number });
    expect(files.data).toMatchObject([{ filename: 'src/a.ts', status: 'added' }]);
    const commits = await site.ada.pulls.listCommits({ ...engine, pull_number });
    expect(commits.data.map((commit) => commit.sha)).toEqual([sha]);
    const listed = await site.ada.pulls.list({ ...engine, head: 'ada:feature' });
    expect(listed.data.map(({ number }) => number)).toEqual([pull_number]);
    const asIssue = await site.ada.issues.get({ ...engine, issue_number: pull_number });
    expect(asIssue.data.pull_request?.url).toBe(data.url);
  });

  it('the event names the test merge, which workflows run on', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const opened = site.events.find(({ name }) => name === 'pull_request');
    expect(opened).toMatchObject({
      action: 'opened',
      ref: `refs/pull/${pull.number}/merge`,
      sha: pull.merge_commit_sha,
      payload: { number: pull.number, pull_request: { mergeable: null } },
    });
  });

  it('mergeable is null until it has been worked out; reading asks for it (fact 12)', async () => {
    await branchWith(site.ada, 'feature', { a: '1' });
    const fields = { title: 'F', head: 'feature', base: 'main' };
    const { data } = await site.ada.pulls.create({ ...engine, ...fields });
    expect(data).toMatchObject({ mergeable: null, mergeable_state: 'unknown' });
    expect(await knownMergeable(site.ada, data.number)).toMatchObject({
      mergeable: true,
      mergeable_state: 'clean',
    });
  });

  it('mergeable is unknown again when the base has moved (fact 12)', async () => {
    const late = await startSocial({ mergeableDelayMs: 600 });
    const { number: pull_number } = await openPull(late.ada, 'feature', { a: '1' });
    await branchWith(late.ada, 'main', { 'README.md': 'moved\n' });
    const { data } = await late.ada.pulls.get({ ...engine, pull_number });
    expect(data.mergeable).toBeNull();
    expect((await knownMergeable(late.ada, pull_number)).mergeable).toBe(true);
    await late.close();
  });

  it('a conflict is not mergeable, has no test merge, and starts no run', async () => {
    await branchWith(site.ada, 'feature', { 'README.md': 'mine\n' });
    await branchWith(site.ada, 'main', { 'README.md': 'theirs\n' });
    const fields = { title: 'F', head: 'feature', base: 'main' };
    const { data } = await site.ada.pulls.create({ ...engine, ...fields });
    const known = await knownMergeable(site.ada, data.number);
    expect(known).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    const opened = site.events.find(({ action }) => action === 'opened');
    expect(opened?.sha).toBeUndefined();
    expect(await refusal(merge(data.number))).toEqual({
      status: 405,
      message: 'Pull Request is not mergeable',
      errors: undefined,
    });
  });

  it('what cannot be opened is refused in GitHub’s words', async () => {
    const head = 'feature';
    const create = (fields: { head?: string; base?: string }) =>
      refusal(site.ada.pulls.create({ ...engine, title: 'F', head, base: 'main', ...fields }));
    expect(await create({})).toMatchObject({
      status: 422,
      errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }],
    });
    await openPull(site.ada, head, { a: '1' });
    expect(await create({})).toMatchObject({
      errors: [{ code: 'custom', message: 'A pull request already exists for ada:feature.' }],
    });
    expect(await create({ base: 'none' })).toMatchObject({ errors: [{ field: 'base' }] });
    expect(await create({ head: 'main' })).toMatchObject({
      errors: [{ message: 'No commits between main and main' }],
    });
  });

  it('closing words close an issue when merged into the default branch only (fact 17)', async () => {
    const issue = async (title: string) =>
      (await site.ada.issues.create({ ...engine, title })).data.number;
    const [near, far] = [await issue('near'), await issue('far')];
    await branchWith(site.ada, 'next', { n: '1' });
    const body = (number: number) => `Closes #${number}`;
    const elsewhere = await openPull(site.ada, 'a', { a: '1' }, { base: 'next', body: body(far) });
    await merge(elsewhere.number);
    const here = await openPull(site.ada, 'b', { b: '1' }, { body: body(near) });
    await merge(here.number);
    const state = async (issue_number: number) =>
      (await site.ada.issues.get({ ...engine, issue_number })).data.state;
    expect([await state(near), await state(far)]).toEqual(['closed', 'open']);
    const timeline = await site.ada.issues.listEventsForTimeline({ ...engine, issue_number: near });
    expect(timeline.data.map(({ event }) => event)).toEqual(['cross-referenced', 'closed']);
  });

  it('a commit that says so closes an issue when it reaches the default branch', async () => {
    const { data } = await site.ada.issues.create({ ...engine, title: 'Bug' });
    await branchWith(site.ada, 'main', { a: '1' }, { message: `Mend\n\nfixes #${data.number}` });
    const after = await site.ada.issues.get({ ...engine, issue_number: data.number });
    expect(after.data.state).toBe('closed');
  });

  it('a push to the head synchronizes; a push of the head into the base merges', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const sha = await branchWith(site.ada, 'feature', { b: '1' }, { from: 'feature' });
    expect(site.events.filter(({ action }) => action === 'synchronize')).toMatchObject([
      { payload: { before: pull.head.sha, after: sha } },
    ]);
    expect(await site.repository.git.resolve(`refs/pull/${pull.number}/head`)).toBe(sha);
    await site.ada.git.updateRef({ ...engine, ref: 'heads/main', sha });
    const after = await site.ada.pulls.get({ ...engine, pull_number: pull.number });
    expect(after.data).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: sha });
  });

  it('deleting the head closes; merging deletes it where that is set (fact 18)', async () => {
    const closed = await openPull(site.ada, 'feature', { a: '1' });
    await site.ada.git.deleteRef({ ...engine, ref: 'heads/feature' });
    const after = await site.ada.pulls.get({ ...engine, pull_number: closed.number });
    expect(after.data).toMatchObject({ state: 'closed', merged: false });
    // Its commits stay readable: refs/pull/N/head reaches them (fact 28).
    const commit = await site.ada.git.getCommit({ ...engine, commit_sha: closed.head.sha });
    expect(commit.data.sha).toBe(closed.head.sha);
    site.repository.deleteBranchOnMerge = true;
    const merged = await openPull(site.ada, 'other', { b: '1' });
    await merge(merged.number);
    expect(await refusal(site.ada.git.deleteRef({ ...engine, ref: 'heads/other' }))).toMatchObject({
      status: 422,
      message: 'Reference does not exist',
    });
    const issue_number = merged.number;
    const timeline = await site.ada.issues.listEventsForTimeline({ ...engine, issue_number });
    const events = timeline.data.map(({ event }) => event);
    expect(events).toEqual(['merged', 'closed', 'head_ref_deleted']);
  });

  it('update-branch makes a new head from the expected one (fact 14)', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const pull_number = pull.number;
    const update = (expected_head_sha: string) =>
      site.ada.pulls.updateBranch({ ...engine, pull_number, expected_head_sha });
    expect(await refusal(update(pull.head.sha))).toMatchObject({
      status: 422,
      message: 'There are no new commits on the base branch.',
    });
    const main = await branchWith(site.ada, 'main', { b: '1' });
    expect(await refusal(update('f'.repeat(40)))).toMatchObject({
      status: 422,
      message: 'expected head sha didn’t match current head ref.',
    });
    expect((await update(pull.head.sha)).status).toBe(202);
    const { data } = await site.ada.pulls.get({ ...engine, pull_number });
    const head = await site.repository.git.readCommit(data.head.sha);
    expect(head?.parents).toEqual([pull.head.sha, main]);
    expect(head?.message).toBe("Merge branch 'main' into feature");
  });

  it('a reader may not merge', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const eve = site.person('eve');
    const request = eve.pulls.merge({ ...engine, pull_number: pull.number });
    expect([403, 404]).toContain((await refusal(request)).status);
  });
});
