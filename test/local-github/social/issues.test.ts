import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('issues, labels and comments', () => {
  let site: SocialSite;
  beforeAll(async () => {
    site = await startSocial();
  });
  afterAll(() => site.close());

  const create = async (fields: { title: string; body?: string; labels?: string[] }) =>
    (await site.ada.issues.create({ ...engine, ...fields })).data;

  it('an issue is opened with labels, which are made when they are missing', async () => {
    const seen = site.events.length;
    const issue = await create({ title: 'Add a test', body: 'Please', labels: ['agent'] });
    expect(issue).toMatchObject({
      number: 1,
      state: 'open',
      state_reason: null,
      author_association: 'OWNER',
      labels: [{ name: 'agent', color: 'ededed' }],
      user: { login: 'ada' },
    });
    expect(site.told().slice(seen)).toEqual(['issues.opened', 'label.created', 'issues.labeled']);
    const opened = site.events[seen]?.payload;
    expect(opened).toMatchObject({ action: 'opened', issue: { title: 'Add a test', labels: [] } });
  });

  it('an issue is found by label, state and time, and listed page by page', async () => {
    const found = await site.ada.issues.listForRepo({ ...engine, labels: 'Agent' });
    expect(found.data.map(({ number }) => number)).toEqual([1]);
    for (const title of ['two', 'three', 'four']) await create({ title });
    const page = await site.ada.issues.listForRepo({ ...engine, per_page: 2, direction: 'asc' });
    expect(page.data.map(({ number }) => number)).toEqual([1, 2]);
    expect(page.headers.link).toContain('rel="next"');
    const all = await site.ada.paginate(site.ada.issues.listForRepo, { ...engine, per_page: 2 });
    expect(all).toHaveLength(4);
    const later = new Date(site.world.clock.now() + 60_000).toISOString();
    expect((await site.ada.issues.listForRepo({ ...engine, since: later })).data).toEqual([]);
    expect((await site.ada.issues.listForRepo({ ...engine, state: 'closed' })).data).toEqual([]);
  });

  it('closing and opening again keeps the reason, and tells it', async () => {
    const { number: issue_number } = await create({ title: 'Close me' });
    const seen = site.events.length;
    const closed = await site.ada.issues.update({
      ...engine,
      issue_number,
      state: 'closed',
      state_reason: 'not_planned',
    });
    expect(closed.data).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect(closed.data.closed_by?.login).toBe('ada');
    const open = await site.ada.issues.update({ ...engine, issue_number, state: 'open' });
    expect(open.data).toMatchObject({ state: 'open', state_reason: 'reopened', closed_at: null });
    expect(site.told().slice(seen)).toEqual(['issues.closed', 'issues.reopened']);
  });

  it('an edit is told with what was there before', async () => {
    const { number: issue_number } = await create({ title: 'Old', body: 'old' });
    const seen = site.events.length;
    await site.ada.issues.update({ ...engine, issue_number, title: 'New', body: 'new' });
    expect(site.events.slice(seen)).toMatchObject([
      { payload: { action: 'edited', changes: { title: { from: 'Old' }, body: { from: 'old' } } } },
    ]);
  });

  it('labels have no compare-and-swap: the last writer wins (fact 19)', async () => {
    const { number: issue_number } = await create({ title: 'Race' });
    const set = (...labels: string[]) =>
      site.ada.issues.setLabels({ ...engine, issue_number, labels });
    // Two writers that both saw no label, one of them a moment later.
    await set('right');
    await set('left');
    const left = await site.ada.issues.listLabelsOnIssue({ ...engine, issue_number });
    expect(left.data.map(({ name }) => name)).toEqual(['left']);
    const removed = await site.ada.issues.removeLabel({ ...engine, issue_number, name: 'left' });
    expect(removed.data).toEqual([]);
    expect(
      await refusal(site.ada.issues.removeLabel({ ...engine, issue_number, name: 'left' })),
    ).toMatchObject({ status: 404, message: 'Label does not exist' });
  });

  it('a label of a taken name is refused, a renamed one is renamed everywhere', async () => {
    await site.ada.issues.createLabel({ ...engine, name: 'kind', color: 'FF0000' });
    expect(
      await refusal(site.ada.issues.createLabel({ ...engine, name: 'Kind', color: '00ff00' })),
    ).toMatchObject({
      status: 422,
      message: 'Validation Failed',
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
    const { number: issue_number } = await create({ title: 'Kind', labels: ['kind'] });
    await site.ada.issues.updateLabel({ ...engine, name: 'kind', new_name: 'sort' });
    const { data } = await site.ada.issues.get({ ...engine, issue_number });
    expect(data.labels).toMatchObject([{ name: 'sort', color: 'ff0000' }]);
    await site.ada.issues.deleteLabel({ ...engine, name: 'sort' });
    const after = await site.ada.issues.get({ ...engine, issue_number });
    expect(after.data.labels).toEqual([]);
  });

  it('anyone with triage may label; a reader may not, and whose labels are dropped (fact 20)', async () => {
    const grace = site.person('grace', 'triage');
    const eve = site.person('eve');
    const { number: issue_number } = await create({ title: 'Triage' });
    const labelled = await grace.issues.addLabels({ ...engine, issue_number, labels: ['left'] });
    expect(labelled.data.map(({ name }) => name)).toEqual(['left']);
    expect(
      await refusal(eve.issues.addLabels({ ...engine, issue_number, labels: ['right'] })),
    ).toMatchObject({ status: 403 });
    const hers = await eve.issues.create({ ...engine, title: 'Mine', labels: ['left'] });
    expect(hers.data.labels).toEqual([]);
    const own = hers.data.number;
    await grace.issues.addLabels({ ...engine, issue_number: own, labels: ['left'] });
    await eve.issues.update({ ...engine, issue_number: own, body: 'Edited after the label' });
    const { data } = await site.ada.issues.get({ ...engine, issue_number: own });
    expect(data).toMatchObject({ body: 'Edited after the label', labels: [{ name: 'left' }] });
    expect(
      await refusal(eve.issues.update({ ...engine, issue_number, body: 'not mine' })),
    ).toMatchObject({ status: 403 });
  });

  it('a comment is edited by maintainers too, a bot’s as well (fact 22), and deleted', async () => {
    const { octokit: bot } = await site.app('Status', { issues: 'write' });
    const { number: issue_number } = await create({ title: 'Comment here' });
    const seen = site.events.length;
    const { data } = await bot.issues.createComment({ ...engine, issue_number, body: 'Working' });
    expect(data.user).toMatchObject({ login: 'status[bot]', type: 'Bot' });
    expect(data.performed_via_github_app?.slug).toBe('status');
    const comment_id = data.id;
    await site.ada.issues.updateComment({ ...engine, comment_id, body: 'Forged' });
    const read = await bot.issues.getComment({ ...engine, comment_id });
    expect(read.data.body).toBe('Forged');
    const eve = site.person('mallory');
    expect(
      await refusal(eve.issues.updateComment({ ...engine, comment_id, body: 'x' })),
    ).toMatchObject({ status: 403 });
    await bot.issues.deleteComment({ ...engine, comment_id });
    expect(await refusal(bot.issues.getComment({ ...engine, comment_id }))).toMatchObject({
      status: 404,
    });
    expect(site.told().slice(seen)).toEqual([
      'issue_comment.created',
      'issue_comment.edited',
      'issue_comment.deleted',
    ]);
  });

  it('a comment keeps HTML comments and characters that nobody sees (fact 21)', async () => {
    const { number: issue_number } = await create({ title: 'Hidden' });
    const body = 'Seen <!-- unseen --> zero\u200bwidth \u202ebidi ![alt text](x.png)';
    const made = await site.ada.issues.createComment({ ...engine, issue_number, body });
    expect(made.data.body).toBe(body);
  });

  it('a blank comment, and one that is too long, are refused', async () => {
    const { number: issue_number } = await create({ title: 'Limits' });
    const comment = (body: string) =>
      refusal(site.ada.issues.createComment({ ...engine, issue_number, body }));
    expect(await comment(' ')).toMatchObject({ status: 422 });
    expect(await comment('x'.repeat(65_537))).toMatchObject({
      status: 422,
      errors: [{ message: 'Body is too long (maximum is 65536 characters)' }],
    });
  });

  it('a locked issue takes comments only of those who may write', async () => {
    const { number: issue_number } = await create({ title: 'Locked' });
    await site.ada.issues.lock({ ...engine, issue_number });
    const trent = site.person('trent');
    expect(
      await refusal(trent.issues.createComment({ ...engine, issue_number, body: 'Hi' })),
    ).toMatchObject({ status: 403, message: 'Unable to create comment because issue is locked.' });
    await site.ada.issues.createComment({ ...engine, issue_number, body: 'Mine' });
    await site.ada.issues.unlock({ ...engine, issue_number });
    await trent.issues.createComment({ ...engine, issue_number, body: 'Hi' });
  });

  it('a locked issue takes, changes and loses no comment of an App’s, and takes no reaction of anybody', async () => {
    const { octokit: app } = await site.app('Speaker', { issues: 'write' });
    const { number: issue_number } = await create({ title: 'Locked to Apps' });
    const { data } = await app.issues.createComment({ ...engine, issue_number, body: 'Mine' });
    await site.ada.issues.lock({ ...engine, issue_number });
    const comment = { ...engine, comment_id: data.id };
    const locked = { status: 403, message: 'Unable to create comment because issue is locked.' };
    for (const refused of [
      app.issues.createComment({ ...engine, issue_number, body: 'More' }),
      app.issues.updateComment({ ...comment, body: 'Other' }),
      app.issues.deleteComment(comment),
    ]) {
      expect(await refusal(refused)).toMatchObject(locked);
    }
    const heart = { ...comment, content: 'heart' } as const;
    for (const { reactions } of [app, site.ada]) {
      expect(await refusal(reactions.createForIssueComment(heart))).toMatchObject({ status: 403 });
    }
    await app.issues.addLabels({ ...engine, issue_number, labels: ['a-label'] });
    await site.ada.issues.unlock({ ...engine, issue_number });
    await app.issues.updateComment({ ...comment, body: 'Other' });
    await app.reactions.createForIssueComment(heart);
  });

  it('a mention of an issue makes one cross-reference on it, however often it is made', async () => {
    const { number: issue_number } = await create({ title: 'Target' });
    const { number: source } = await create({ title: 'Source', body: `See #${issue_number}` });
    const url = `${site.addresses.web}/ada/engine/issues/${issue_number}`;
    await site.ada.issues.createComment({ ...engine, issue_number: source, body: `Again ${url}` });
    const quoted = `\`#${issue_number}\` <!-- #${issue_number} -->`;
    await create({ title: 'Only quotes it', body: quoted });
    const { data } = await site.ada.issues.listEventsForTimeline({ ...engine, issue_number });
    expect(data).toMatchObject([
      { event: 'cross-referenced', source: { issue: { number: source } } },
    ]);
  });

  it('an App without the permission is refused with GitHub’s words', async () => {
    const { octokit } = await site.app('Reader', { issues: 'read' });
    expect(
      await refusal(octokit.issues.createComment({ ...engine, issue_number: 1, body: 'x' })),
    ).toMatchObject({ status: 403, message: 'Resource not accessible by integration' });
  });
});
