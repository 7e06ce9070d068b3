import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('issues that wait for issues', () => {
  let site: SocialSite;
  beforeAll(async () => {
    site = await startSocial();
  });
  afterAll(() => site.close());

  const create = async (title: string) => (await site.ada.issues.create({ ...engine, title })).data;
  const waitFor = (issue_number: number, issue_id: number) =>
    site.ada.issues.addBlockedByDependency({ ...engine, issue_number, issue_id });

  it('are told with what they wait for, and how much of that is still open', async () => {
    const [first, second, third] = [await create('one'), await create('two'), await create('3')];
    const issue = { ...engine, issue_number: third.number };
    const seen = site.events.length;
    expect((await waitFor(third.number, first.id)).status).toBe(201);
    await waitFor(third.number, second.id);
    expect(site.events.slice(seen)).toMatchObject([
      {
        name: 'issue_dependencies',
        action: 'blocked_by_added',
        payload: { blocked_issue_id: third.id, blocking_issue_id: first.id },
      },
      { action: 'blocked_by_added' },
    ]);
    const listed = await site.ada.issues.listDependenciesBlockedBy(issue);
    expect(listed.data.map(({ number }) => number)).toEqual([first.number, second.number]);
    const blocking = { ...engine, issue_number: first.number };
    const blocked = await site.ada.issues.listDependenciesBlocking(blocking);
    expect(blocked.data.map(({ number }) => number)).toEqual([third.number]);
    await site.ada.issues.update({ ...blocking, state: 'closed' });
    expect((await site.ada.issues.get(issue)).data.issue_dependencies_summary).toEqual({
      ...{ blocked_by: 1, total_blocked_by: 2, blocking: 0, total_blocking: 0 },
    });
    await site.ada.issues.removeDependencyBlockedBy({ ...issue, issue_id: second.id });
    expect((await site.ada.issues.listDependenciesBlockedBy(issue)).data).toHaveLength(1);
    const again = site.ada.issues.removeDependencyBlockedBy({ ...issue, issue_id: second.id });
    expect(await refusal(again)).toMatchObject({ status: 404 });
  });

  it('wait for an issue once, not for themselves, and may wait in a circle', async () => {
    const [first, second] = [await create('one'), await create('two')];
    await waitFor(first.number, second.id);
    expect(await refusal(waitFor(first.number, second.id))).toMatchObject({ status: 422 });
    expect(await refusal(waitFor(first.number, first.id))).toMatchObject({ status: 422 });
    expect((await waitFor(second.number, first.id)).status).toBe(201);
    expect(await refusal(waitFor(first.number, 1))).toMatchObject({ status: 404 });
  });
});
