import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { branchWith, knownMergeable, openPull } from './branches.ts';
import { graphqlClient, type Answer } from './graphql-client.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('GraphQL queries of pull requests', () => {
  let site: SocialSite;
  let ask: (query: string) => Promise<Answer>;
  beforeAll(async () => {
    site = await startSocial();
    ask = graphqlClient(site, site.adaToken);
    await site.ada.issues.create({ ...engine, title: 'One' });
  });
  afterAll(() => site.close());

  const inRepository = (fields: string) =>
    ask(`{ repository(owner: "ada", name: "engine") { ${fields} } }`);

  it('a pull request and its checks are read together', async () => {
    const { octokit: ci } = await site.app('CI', { checks: 'write' });
    const pull = await openPull(site.ada, 'feature', { a: '1' }, { body: 'Closes #1' });
    const fields = `pullRequest(number: ${pull.number}) {
      state isDraft mergeable mergeStateStatus headRefName headRefOid baseRefName merged
      reviewDecision files(first: 5) { nodes { path changeType } }
      closingIssuesReferences(first: 5) { nodes { number } }
      commits(last: 1) { nodes { commit { oid statusCheckRollup { state
        contexts(first: 10) { nodes { __typename
          ... on CheckRun { name conclusion isRequired(pullRequestNumber: ${pull.number})
            annotations(first: 5) { nodes { path message annotationLevel location { start { line } } } }
            checkSuite { app { slug } } }
          ... on StatusContext { context state } } } }
        checkSuites(first: 5) { nodes { app { slug } workflowRun { databaseId } status
          checkRuns(first: 5, filterBy: {checkName: "test"}) { nodes { name } } } } } } } }`;
    const before = await inRepository(fields);
    expect(before.errors).toBeUndefined();
    expect(before.data).toMatchObject({
      repository: {
        pullRequest: {
          state: 'OPEN',
          mergeable: 'MERGEABLE',
          mergeStateStatus: 'CLEAN',
          headRefOid: pull.head.sha,
          files: { nodes: [{ path: 'a', changeType: 'ADDED' }] },
          closingIssuesReferences: { nodes: [{ number: 1 }] },
          commits: { nodes: [{ commit: { oid: pull.head.sha, statusCheckRollup: null } }] },
        },
      },
    });
    const annotation = { path: 'a', start_line: 3, end_line: 3, message: 'wrong' };
    await ci.checks.create({
      ...engine,
      name: 'test',
      head_sha: pull.head.sha,
      conclusion: 'failure',
      output: {
        title: 'T',
        summary: 'S',
        annotations: [{ ...annotation, annotation_level: 'failure' }],
      },
    });
    const status = { sha: pull.head.sha, state: 'success' as const, context: 'build' };
    await site.ada.repos.createCommitStatus({ ...engine, ...status });
    const after = await inRepository(fields);
    expect(after.data).toMatchObject({
      repository: {
        pullRequest: {
          mergeStateStatus: 'UNSTABLE',
          commits: {
            nodes: [
              {
                commit: {
                  statusCheckRollup: {
                    state: 'FAILURE',
                    contexts: {
                      nodes: [
                        {
                          __typename: 'CheckRun',
                          name: 'test',
                          conclusion: 'FAILURE',
                          isRequired: false,
                          checkSuite: { app: { slug: 'ci' } },
                          annotations: {
                            nodes: [
                              { annotationLevel: 'FAILURE', location: { start: { line: 3 } } },
                            ],
                          },
                        },
                        { __typename: 'StatusContext', context: 'build', state: 'SUCCESS' },
                      ],
                    },
                  },
                },
              },
            ],
          },
        },
      },
    });
  });

  it('a pull request becomes a draft, which is not merged, and is made ready again', async () => {
    const pull = await openPull(site.ada, 'draft', { d: '1' });
    const change = (mutation: string) =>
      ask(`mutation { ${mutation}(input: {pullRequestId: "${pull.node_id}"}) {
        pullRequest { isDraft mergeStateStatus } } }`);
    expect(await change('convertPullRequestToDraft')).toMatchObject({
      data: {
        convertPullRequestToDraft: { pullRequest: { isDraft: true, mergeStateStatus: 'DRAFT' } },
      },
    });
    const merge = site.ada.pulls.merge({ ...engine, pull_number: pull.number });
    expect(await refusal(merge)).toMatchObject({ message: 'Pull Request is still a draft' });
    expect(await change('markPullRequestReadyForReview')).toMatchObject({
      data: { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } },
    });
    expect(site.told().slice(-2)).toEqual([
      'pull_request.converted_to_draft',
      'pull_request.ready_for_review',
    ]);
    const timeline = await inRepository(`pullRequest(number: ${pull.number}) {
      timelineItems(first: 5) { nodes { __typename } } }`);
    expect(timeline.data).toEqual({
      repository: {
        pullRequest: {
          timelineItems: {
            nodes: [{ __typename: 'ConvertToDraftEvent' }, { __typename: 'ReadyForReviewEvent' }],
          },
        },
      },
    });
  });

  it('reading mergeable asks for it (fact 12)', async () => {
    await branchWith(site.ada, 'late', { late: '1' });
    const fields = { title: 'Late', head: 'late', base: 'main' };
    const { data } = await site.ada.pulls.create({ ...engine, ...fields });
    const read = () => inRepository(`pullRequest(number: ${data.number}) { mergeable }`);
    expect((await read()).data).toMatchObject({
      repository: { pullRequest: { mergeable: 'UNKNOWN' } },
    });
    await knownMergeable(site.ada, data.number);
    expect((await read()).data).toMatchObject({
      repository: { pullRequest: { mergeable: 'MERGEABLE' } },
    });
  });
});
