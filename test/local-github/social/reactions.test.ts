import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphqlClient } from './graphql-client.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('reactions', () => {
  let site: SocialSite;
  let issue_number: number;
  let comment_id: number;
  let commentNode: string;
  beforeAll(async () => {
    site = await startSocial();
    issue_number = (await site.ada.issues.create({ ...engine, title: 'T' })).data.number;
    const comment = { ...engine, issue_number, body: '/pawl status' };
    const { data } = await site.ada.issues.createComment(comment);
    comment_id = data.id;
    commentNode = data.node_id;
  });
  afterAll(() => site.close());

  const counts = async () =>
    (await site.ada.issues.getComment({ ...engine, comment_id })).data.reactions;

  it('a reaction is given once by each, is counted, and moves nothing else', async () => {
    const before = await site.ada.issues.get({ ...engine, issue_number });
    site.world.clock.advance(60_000);
    const react = () =>
      site.ada.reactions.createForIssueComment({ ...engine, comment_id, content: '+1' });
    const first = await react();
    expect(first).toMatchObject({ status: 201, data: { content: '+1', user: { login: 'ada' } } });
    expect(await react()).toMatchObject({ status: 200, data: { id: first.data.id } });
    expect(await counts()).toMatchObject({ total_count: 1, '+1': 1, eyes: 0 });
    const after = await site.ada.issues.get({ ...engine, issue_number });
    expect(after.data.updated_at).toBe(before.data.updated_at);
    const grace = site.person('grace', 'read');
    await grace.reactions.createForIssueComment({ ...engine, comment_id, content: 'eyes' });
    const listed = await site.ada.reactions.listForIssueComment({
      ...engine,
      comment_id,
      content: 'eyes',
    });
    expect(listed.data.map(({ user }) => user?.login)).toEqual(['grace']);
    const remove = () =>
      grace.reactions.deleteForIssueComment({ ...engine, comment_id, reaction_id: first.data.id });
    expect(await refusal(remove())).toMatchObject({ status: 403 });
  });

  it('an App reacts by GraphQL, and sees that it has', async () => {
    const bot = graphqlClient(site, (await site.app('Bot', { issues: 'write' })).token);
    const groups = 'reactionGroups { content viewerHasReacted reactors(first: 5) { totalCount } }';
    const answer = await bot(
      `mutation($id: ID!) { addReaction(input: {subjectId: $id, content: ROCKET}) {
        reaction { content user { login } } subject { ${groups} } } }`,
      { id: commentNode },
    );
    expect(answer.errors).toBeUndefined();
    const given = (has: boolean, count: number) => ({
      content: 'ROCKET',
      viewerHasReacted: has,
      reactors: { totalCount: count },
    });
    expect(answer.data).toMatchObject({
      addReaction: {
        reaction: { content: 'ROCKET', user: { login: 'bot[bot]' } },
        subject: { reactionGroups: expect.arrayContaining([given(true, 1)]) },
      },
    });
    const read = async (ask: typeof bot) =>
      await ask(
        `query($id: ID!) { node(id: $id) { ... on IssueComment { ${groups}
          reactions(first: 5, content: ROCKET) { totalCount viewerHasReacted } } } }`,
        { id: commentNode },
      );
    const asAda = await read(graphqlClient(site, site.adaToken));
    expect(asAda.data).toMatchObject({
      node: {
        reactionGroups: expect.arrayContaining([given(false, 1)]),
        reactions: { totalCount: 1, viewerHasReacted: false },
      },
    });
    const taken = await bot(
      `mutation($id: ID!) { removeReaction(input: {subjectId: $id, content: ROCKET}) {
        clientMutationId } }`,
      { id: commentNode },
    );
    expect(taken.errors).toBeUndefined();
    expect(await counts()).toMatchObject({ rocket: 0 });
  });

  it('an App that may only read does not react', async () => {
    const reader = await site.app('Reader', { issues: 'read' });
    const request = reader.octokit.reactions.createForIssue({
      ...engine,
      issue_number,
      content: 'eyes',
    });
    expect(await refusal(request)).toMatchObject({ status: 403 });
    const mutation =
      'mutation($id: ID!) { addReaction(input: {subjectId: $id, content: EYES}) { clientMutationId } }';
    const answer = await graphqlClient(site, reader.token)(mutation, { id: commentNode });
    expect(answer.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  });
});
