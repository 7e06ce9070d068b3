import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import { graphqlClient, type Answer } from './graphql-client.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

describe('issues that are gone', () => {
  let site: SocialSite;
  let ask: Ask;
  beforeEach(async () => {
    site = await startSocial();
    ask = graphqlClient(site, site.adaToken);
  });
  afterEach(() => site.close());

  const numbered = (number: number) =>
    ask(`{ repository(owner: "ada", name: "engine") { issue(number: ${number}) { id } } }`);

  it('a transferred issue is found at its new place, and its number leads there', async () => {
    const there = await createRepository(site.world, site.repository.owner, 'other');
    const { data: issue } = await site.ada.issues.create({
      ...{ ...engine, title: 'Moves', body: 'b', labels: ['agent'] },
    });
    const old = { ...engine, issue_number: issue.number };
    await site.ada.issues.createComment({ ...old, body: 'kept' });
    const answer = await ask(
      `mutation($id: ID!, $to: ID!) { transferIssue(input: {issueId: $id, repositoryId: $to,
        createLabelsIfMissing: true}) { issue { number repository { name }
          author { login } labels(first: 5) { nodes { name } } comments(first: 5) { totalCount }
          timelineItems(last: 1, itemTypes: [TRANSFERRED_EVENT]) { nodes { __typename
            ... on TransferredEvent { actor { __typename login } fromRepository { name } } } } } } }`,
      { id: issue.node_id, to: there.nodeId },
    );
    expect(answer).toEqual({
      data: {
        transferIssue: {
          issue: {
            number: 1,
            repository: { name: 'other' },
            author: { login: 'ada' },
            labels: { nodes: [{ name: 'agent' }] },
            comments: { totalCount: 1 },
            timelineItems: {
              nodes: [
                {
                  __typename: 'TransferredEvent',
                  actor: { __typename: 'User', login: 'ada' },
                  fromRepository: { name: 'engine' },
                },
              ],
            },
          },
        },
      },
    });
    const url = `${site.addresses.api}/repos/ada/engine/issues/${issue.number}`;
    const headers = { authorization: `bearer ${site.adaToken}` };
    const moved = await fetch(url, { headers, redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      `${site.addresses.api}/repos/ada/other/issues/1`,
    ]);
    expect((await site.ada.issues.get(old)).data.title).toBe('Moves');
    expect((await numbered(issue.number)).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
    expect(site.told().slice(-3)).toEqual(['label.created', 'issues.transferred', 'issues.opened']);
  });

  it('a deleted issue is gone, and its number is not given again', async () => {
    const create = async () => (await site.ada.issues.create({ ...engine, title: 'T' })).data;
    const issue = await create();
    const remove = (by: Ask) =>
      by('mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }', {
        id: issue.node_id,
      });
    const { token } = await site.app('Bot', { issues: 'read' });
    expect((await remove(graphqlClient(site, token))).errors).toMatchObject([
      { type: 'FORBIDDEN' },
    ]);
    expect((await remove(ask)).errors).toBeUndefined();
    const issue_number = issue.number;
    expect(await refusal(site.ada.issues.get({ ...engine, issue_number }))).toMatchObject({
      status: 410,
      message: 'This issue was deleted',
    });
    expect((await numbered(issue_number)).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
    expect((await site.ada.issues.listForRepo(engine)).data).toEqual([]);
    expect((await create()).number).toBe(issue_number + 1);
    expect(site.told()).toContain('issues.deleted');
  });

  it('a transferred issue leaves behind who mentioned it: there are other numbers', async () => {
    const there = await createRepository(site.world, site.repository.owner, 'other');
    const { data: moves } = await site.ada.issues.create({ ...engine, title: 'Moves' });
    await site.ada.issues.create({ ...engine, title: 'T', body: `Like #${moves.number}` });
    const answer = await ask(
      `mutation($id: ID!, $to: ID!) { transferIssue(input: {issueId: $id, repositoryId: $to}) {
        issue { timelineItems(first: 5, itemTypes: [CROSS_REFERENCED_EVENT]) { nodes {
          ... on CrossReferencedEvent { source { __typename } } } } } } }`,
      { id: moves.node_id, to: there.nodeId },
    );
    expect(answer).toEqual({
      data: { transferIssue: { issue: { timelineItems: { nodes: [] } } } },
    });
  });

  it('what mentioned it mentions it no more', async () => {
    const create = async (body: string) =>
      (await site.ada.issues.create({ ...engine, title: 'T', body })).data;
    const one = await create('');
    const gone = await create(`Like #${one.number}`);
    const mentioned = () =>
      ask(`{ repository(owner: "ada", name: "engine") { issue(number: ${one.number}) {
        timelineItems(first: 5, itemTypes: [CROSS_REFERENCED_EVENT]) { nodes {
          ... on CrossReferencedEvent { source { ... on Issue { number } } } } } } } }`);
    const timeline = (nodes: unknown) => ({
      data: { repository: { issue: { timelineItems: { nodes } } } },
    });
    expect(await mentioned()).toEqual(timeline([{ source: { number: gone.number } }]));
    await ask('mutation($id: ID!) { deleteIssue(input: {issueId: $id}) { clientMutationId } }', {
      id: gone.node_id,
    });
    expect(await mentioned()).toEqual(timeline([]));
  });
});
