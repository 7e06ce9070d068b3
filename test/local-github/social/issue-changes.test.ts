import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { graphqlClient, type Answer } from './graphql-client.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('what an issue tells of its changes', () => {
  let site: SocialSite;
  let ask: (query: string) => Promise<Answer>;
  beforeEach(async () => {
    site = await startSocial();
    ask = graphqlClient(site, site.adaToken);
  });
  afterEach(() => site.close());

  const create = async (title: string, labels: string[] = []) =>
    (await site.ada.issues.create({ ...engine, title, body: 'b', labels })).data.number;
  const inRepository = async (fields: string) => {
    const { data, errors } = await ask(
      `{ repository(owner: "ada", name: "engine") { ${fields} } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { repository: Record<string, unknown> }).repository;
  };

  it('every change moves updatedAt: comments, their edits, labels, text, state, a lock', async () => {
    const issue_number = await create('T');
    const issue = { ...engine, issue_number };
    const updatedAt = async () =>
      String(
        Reflect.get(
          Object((await inRepository(`issue(number: ${issue_number}) { updatedAt }`))['issue']),
          'updatedAt',
        ),
      );
    let before = await updatedAt();
    const moves = async (change: () => Promise<unknown>) => {
      site.world.clock.advance(60_000);
      await change();
      const after = await updatedAt();
      expect([change.toString(), after > before]).toEqual([change.toString(), true]);
      before = after;
    };
    const { issues } = site.ada;
    const { data: comment } = await issues.createComment({ ...issue, body: 'first' });
    const comment_id = comment.id;
    await moves(() => issues.createComment({ ...issue, body: 'x' }));
    await moves(() => issues.updateComment({ ...engine, comment_id, body: 'y' }));
    await moves(() => issues.deleteComment({ ...engine, comment_id }));
    await moves(() => issues.addLabels({ ...issue, labels: ['agent'] }));
    await moves(() => issues.removeLabel({ ...issue, name: 'agent' }));
    await moves(() => issues.update({ ...issue, title: 'U' }));
    await moves(() => issues.update({ ...issue, body: 'c' }));
    await moves(() => issues.update({ ...issue, state: 'closed' }));
    await moves(() => issues.update({ ...issue, state: 'closed', state_reason: 'not_planned' }));
    await moves(() => issues.update({ ...issue, state: 'open' }));
    await moves(() => issues.lock(issue));
  });

  it('those changed since a time are listed by it, newest first, with their exact number', async () => {
    const first = await create('first', ['agent']);
    site.world.clock.advance(60_000);
    const second = await create('second', ['agent']);
    await create('other');
    site.world.clock.advance(60_000);
    const since = site.world.clock.iso();
    await site.ada.issues.createComment({ ...engine, issue_number: first, body: 'x' });
    const listed = await inRepository(`
      all: issues(first: 1, filterBy: {labels: ["agent"], states: [OPEN]},
        orderBy: {field: UPDATED_AT, direction: DESC}) { totalCount nodes { number } }
      changed: issues(first: 5, filterBy: {since: "${since}", labels: ["agent"]}) {
        totalCount nodes { number } }
      none: issues(first: 5, filterBy: {states: [CLOSED]}) { totalCount }`);
    expect(listed).toEqual({
      all: { totalCount: 2, nodes: [{ number: first }] },
      changed: { totalCount: 1, nodes: [{ number: first }] },
      none: { totalCount: 0 },
    });
    expect(second).not.toBe(first);
  });

  it('its timeline, edits and comments tell who did what and when', async () => {
    const issue_number = await create('Old', ['agent']);
    const issue = { ...engine, issue_number };
    const { octokit: bot } = await site.app('Status', { issues: 'write' });
    const { data: comment } = await bot.issues.createComment({ ...issue, body: 'mine' });
    site.world.clock.advance(60_000);
    const edited = site.world.clock.iso();
    const grace = site.person('grace', 'write');
    await grace.issues.updateComment({ ...engine, comment_id: comment.id, body: 'not mine' });
    await grace.issues.update({ ...issue, body: 'changed' });
    await bot.issues.removeLabel({ ...issue, name: 'agent' });
    await grace.issues.update({ ...issue, title: 'New' });
    await grace.issues.lock(issue);
    await grace.issues.update({ ...issue, state: 'closed' });
    await grace.issues.update({ ...issue, state: 'open' });
    const actor = 'actor { __typename login }';
    const answer = await inRepository(`issue(number: ${issue_number}) {
      locked author { login } lastEditedAt
      userContentEdits(first: 5) { nodes { editor { login } createdAt editedAt } }
      comments(first: 5) { nodes { author { __typename login } createdAt lastEditedAt
        reactionGroups { content viewerHasReacted } } }
      timelineItems(first: 20, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, RENAMED_TITLE_EVENT,
        CLOSED_EVENT, REOPENED_EVENT, LOCKED_EVENT]) { nodes { __typename
          ... on LabeledEvent { createdAt ${actor} label { name } }
          ... on UnlabeledEvent { createdAt ${actor} label { name } }
          ... on RenamedTitleEvent { ${actor} previousTitle }
          ... on ClosedEvent { ${actor} } ... on ReopenedEvent { ${actor} }
          ... on LockedEvent { ${actor} } } } }`);
    const by = (login: string, type = 'User') => ({ actor: { __typename: type, login } });
    expect(answer['issue']).toMatchObject({
      locked: true,
      author: { login: 'ada' },
      lastEditedAt: edited,
      userContentEdits: {
        nodes: [{ editor: { login: 'grace' }, editedAt: edited }, { editor: { login: 'ada' } }],
      },
      comments: {
        nodes: [{ author: { __typename: 'Bot', login: 'status' }, lastEditedAt: edited }],
      },
      timelineItems: {
        nodes: [
          { __typename: 'LabeledEvent', ...by('ada') },
          { __typename: 'UnlabeledEvent', ...by('status', 'Bot'), label: { name: 'agent' } },
          { __typename: 'RenamedTitleEvent', ...by('grace'), previousTitle: 'Old' },
          { __typename: 'LockedEvent', ...by('grace') },
          { __typename: 'ClosedEvent', ...by('grace') },
          { __typename: 'ReopenedEvent', ...by('grace') },
        ],
      },
    });
  });

  it('a renamed label is the same label in every event that names it', async () => {
    const issue_number = await create('T', ['agent']);
    await site.ada.issues.updateLabel({ ...engine, name: 'agent', new_name: 'robot' });
    const answer = await inRepository(`issue(number: ${issue_number}) {
      labels(first: 5) { nodes { id name } }
      timelineItems(first: 5) { nodes { ... on LabeledEvent { label { id name } } } } }`);
    const { labels, timelineItems } = answer['issue'] as Record<string, { nodes: unknown[] }>;
    expect(labels?.nodes).toMatchObject([{ name: 'robot' }]);
    expect(timelineItems?.nodes).toEqual([{ label: labels?.nodes[0] }]);
  });
});
