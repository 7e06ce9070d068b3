import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { openPull } from './branches.ts';
import { graphqlClient } from './graphql-client.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

type Event = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

describe('reviews of pull requests', () => {
  let site: SocialSite;
  let grace: Octokit;
  let pull_number: number;
  let head: string;
  beforeEach(async () => {
    site = await startSocial();
    grace = site.person('grace', 'write');
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    pull_number = pull.number;
    head = pull.head.sha;
  });
  afterEach(() => site.close());

  const review = (octokit: Octokit, event: Event, body?: string) =>
    octokit.pulls.createReview({
      ...engine,
      pull_number,
      event,
      ...(body !== undefined && { body }),
    });

  it('is submitted, told, listed, and dismissed by who may write', async () => {
    const seen = site.events.length;
    const { data } = await review(grace, 'REQUEST_CHANGES', 'Not yet');
    expect(data).toMatchObject({
      state: 'CHANGES_REQUESTED',
      commit_id: head,
      user: { login: 'grace' },
      author_association: 'COLLABORATOR',
    });
    expect(site.events.slice(seen)).toMatchObject([
      {
        name: 'pull_request_review',
        action: 'submitted',
        ref: `refs/pull/${pull_number}/merge`,
        payload: {
          review: { state: 'changes_requested', body: 'Not yet' },
          pull_request: { number: pull_number },
        },
      },
    ]);
    const dismiss = (octokit: Octokit) =>
      octokit.pulls.dismissReview({
        ...engine,
        pull_number,
        review_id: data.id,
        message: 'Done since',
      });
    expect((await refusal(dismiss(site.person('eve')))).status).toBe(403);
    expect((await dismiss(site.ada)).data.state).toBe('DISMISSED');
    const listed = await site.ada.pulls.listReviews({ ...engine, pull_number });
    expect(listed.data.map(({ state }) => state)).toEqual(['DISMISSED']);
    expect(site.told().at(-1)).toBe('pull_request_review.dismissed');
    expect(await refusal(dismiss(site.ada))).toMatchObject({ status: 422 });
  });

  it('nobody approves what is their own, and a rejection says why', async () => {
    expect(await refusal(review(site.ada, 'APPROVE'))).toMatchObject({
      status: 422,
      errors: ['Can not approve your own pull request'],
    });
    expect((await review(site.ada, 'COMMENT', 'Look here')).status).toBe(200);
    expect(await refusal(review(grace, 'REQUEST_CHANGES'))).toMatchObject({ status: 422 });
  });

  it('the newest opinion of each reviewer is told, and whether it counts', async () => {
    const eve = site.person('eve');
    await review(grace, 'REQUEST_CHANGES', 'No');
    await review(grace, 'APPROVE');
    await review(grace, 'COMMENT', 'By the way');
    await review(eve, 'APPROVE', 'Me too');
    const ask = graphqlClient(site, site.adaToken);
    const opinion = 'state authorCanPushToRepository author { login } commit { oid }';
    const answer = await ask(`{ repository(owner: "ada", name: "engine") {
      pullRequest(number: ${pull_number}) { reviewDecision
        latestOpinionatedReviews(first: 10) { nodes { ${opinion} submittedAt body } }
        writers: latestOpinionatedReviews(first: 10, writersOnly: true) { totalCount }
        reviews(first: 10, states: [COMMENTED]) { nodes { body } }
        timelineItems(first: 9, itemTypes: [PULL_REQUEST_REVIEW]) { totalCount } } } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      repository: {
        pullRequest: {
          reviewDecision: null,
          latestOpinionatedReviews: {
            nodes: [
              {
                state: 'APPROVED',
                authorCanPushToRepository: true,
                author: { login: 'grace' },
                commit: { oid: head },
              },
              { state: 'APPROVED', authorCanPushToRepository: false, author: { login: 'eve' } },
            ],
          },
          writers: { totalCount: 1 },
          reviews: { nodes: [{ body: 'By the way' }] },
          timelineItems: { totalCount: 4 },
        },
      },
    });
  });

  it('an App reviews by GraphQL as one that may write, or may not', async () => {
    const id = (await site.ada.pulls.get({ ...engine, pull_number })).data.node_id;
    const approve = async (name: string, contents: 'read' | 'write') => {
      const { token } = await site.app(name, { pull_requests: 'write', contents });
      return graphqlClient(site, token)(
        `mutation($id: ID!) { addPullRequestReview(input: {pullRequestId: $id, event: APPROVE}) {
          pullRequestReview { authorCanPushToRepository author { login __typename } } } }`,
        { id },
      );
    };
    const shown = (login: string, authorCanPushToRepository: boolean) => ({
      addPullRequestReview: {
        pullRequestReview: { authorCanPushToRepository, author: { login, __typename: 'Bot' } },
      },
    });
    expect((await approve('Writer', 'write')).data).toEqual(shown('writer', true));
    expect((await approve('Reader', 'read')).data).toEqual(shown('reader', false));
  });
});
