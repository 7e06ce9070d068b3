import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolveToken } from '../../../src/local-github/domain/tokens.ts';
import { executeGraphql } from '../../../src/local-github/graphql/execute-graphql.ts';
import { graphqlClient, type Answer } from './graphql-client.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('GraphQL queries', () => {
  let site: SocialSite;
  let ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  beforeAll(async () => {
    site = await startSocial();
    ask = graphqlClient(site, site.adaToken);
  });
  afterAll(() => site.close());

  const inRepository = (fields: string) =>
    ask(`{ repository(owner: "ada", name: "engine") { ${fields} } }`);

  it('tells all that a controller needs of a repository in one query', async () => {
    await site.ada.issues.create({ ...engine, title: 'One', body: 'Body', labels: ['agent'] });
    await site.ada.repos.updateBranchProtection({
      ...engine,
      branch: 'main',
      required_status_checks: { strict: true, contexts: [], checks: [{ context: 'test' }] },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
    const answer = await inRepository(`
      id nameWithOwner databaseId isArchived viewerPermission mergeCommitAllowed
      squashMergeAllowed deleteBranchOnMerge
      defaultBranchRef { name target { ... on Commit {
        oid tree { oid } history(first: 1) { totalCount nodes { message } }
      } } }
      issues(first: 10, states: OPEN, labels: ["agent"], orderBy: {field: CREATED_AT, direction: ASC}) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id number title body state stateReason author { login __typename } locked url
          authorAssociation lastEditedAt labels(first: 5) { nodes { name } }
          comments(last: 5) { nodes { body } } }
      }
      refs(refPrefix: "refs/heads/", first: 10) { nodes { name prefix target { oid } } }
      ref(qualifiedName: "refs/heads/main") { name }
      object(expression: "main:README.md") { ... on Blob { text byteSize isTruncated } }
      tree: object(expression: "main:") { ... on Tree { entries { name type mode } } }
      labels(first: 10, query: "age") { nodes { name } }
      branchProtectionRules(first: 5) { nodes { pattern requiresStrictStatusChecks
        requiredStatusChecks { context app { slug } } } }`);
    expect(answer.errors).toBeUndefined();
    const main = await site.repository.git.resolve('main');
    expect(answer.data).toMatchObject({
      repository: {
        nameWithOwner: 'ada/engine',
        databaseId: site.repository.id,
        viewerPermission: 'ADMIN',
        defaultBranchRef: { name: 'main', target: { oid: main, history: { totalCount: 1 } } },
        issues: {
          totalCount: 1,
          pageInfo: { hasNextPage: false },
          nodes: [{ title: 'One', state: 'OPEN', author: { login: 'ada', __typename: 'User' } }],
        },
        refs: { nodes: [{ name: 'main', prefix: 'refs/heads/', target: { oid: main } }] },
        object: { text: '# engine\n', byteSize: 9, isTruncated: false },
        tree: { entries: [{ name: 'README.md', type: 'blob', mode: 0o100644 }] },
        labels: { nodes: [{ name: 'agent' }] },
        branchProtectionRules: {
          nodes: [{ pattern: 'main', requiredStatusChecks: [{ context: 'test', app: null }] }],
        },
      },
    });
    await site.ada.repos.deleteBranchProtection({ ...engine, branch: 'main' });
  });

  it('a timeline tells who labelled and renamed; edits tell by whom and when (facts 20, 35)', async () => {
    const { data } = await site.ada.issues.create({ ...engine, title: 'Old', body: 'first' });
    const issue_number = data.number;
    const grace = site.person('grace', 'write');
    await grace.issues.addLabels({ ...engine, issue_number, labels: ['agent'] });
    await grace.issues.update({ ...engine, issue_number, body: 'second' });
    await grace.issues.update({ ...engine, issue_number, title: 'New' });
    await grace.issues.removeLabel({ ...engine, issue_number, name: 'agent' });
    await grace.issues.update({ ...engine, issue_number, state: 'closed' });
    await grace.issues.update({ ...engine, issue_number, state: 'open' });
    await site.ada.issues.create({ ...engine, title: `After #${issue_number}` });
    const answer = await inRepository(`issue(number: ${issue_number}) {
      lastEditedAt editor { login } includesCreatedEdit
      userContentEdits(first: 10) { nodes { editor { login } editedAt diff } }
      timelineItems(first: 20) { totalCount nodes { __typename
        ... on LabeledEvent { actor { login } label { name } }
        ... on RenamedTitleEvent { previousTitle currentTitle }
        ... on ClosedEvent { stateReason }
        ... on CrossReferencedEvent { source { __typename ... on Issue { title } } } } }
      labelled: timelineItems(first: 5, itemTypes: [LABELED_EVENT]) { totalCount }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      repository: {
        issue: {
          editor: { login: 'grace' },
          userContentEdits: {
            nodes: [
              { editor: { login: 'grace' }, diff: 'second' },
              { editor: { login: 'ada' }, diff: 'first' },
            ],
          },
          timelineItems: {
            nodes: [
              { __typename: 'LabeledEvent', actor: { login: 'grace' }, label: { name: 'agent' } },
              { __typename: 'RenamedTitleEvent', previousTitle: 'Old', currentTitle: 'New' },
              { __typename: 'UnlabeledEvent' },
              { __typename: 'ClosedEvent', stateReason: 'COMPLETED' },
              { __typename: 'ReopenedEvent' },
              { __typename: 'CrossReferencedEvent', source: { title: `After #${issue_number}` } },
            ],
          },
          labelled: { totalCount: 1 },
        },
      },
    });
  });

  it('pages through a connection by cursor, and refuses a page of more than 100', async () => {
    for (const number of [1, 2, 3]) {
      await site.ada.issues.create({ ...engine, title: `Page ${number}`, labels: ['page'] });
    }
    const page = async (after: string | null) => {
      const { data } = await ask(
        `query($after: String) { repository(owner: "ada", name: "engine") {
          issues(first: 2, after: $after, labels: ["page"]) {
            nodes { title } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      );
      const { repository } = data as {
        repository: { issues: { nodes: { title: string }[]; pageInfo: { endCursor: string } } };
      };
      return repository.issues;
    };
    const first = await page(null);
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true } });
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({
      nodes: [{ title: 'Page 3' }],
      pageInfo: { hasNextPage: false },
    });
    const many = await inRepository('issues(first: 101) { totalCount }');
    expect(many.errors).toMatchObject([
      {
        type: 'EXCESSIVE_PAGINATION',
        message:
          'Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.',
        path: ['repository', 'issues'],
      },
    ]);
    const none = await inRepository('issues { totalCount }');
    expect(none.errors).toMatchObject([{ type: 'MISSING_PAGINATION_BOUNDARIES' }]);
  });

  it('what is not there, not built, or not GitHub’s is told apart', async () => {
    const missing = await inRepository('issue(number: 999) { id }');
    expect(missing).toMatchObject({
      data: { repository: { issue: null } },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'issue'],
          message: 'Could not resolve to an Issue with the number of 999.',
        },
      ],
    });
    const elsewhere = await ask('{ repository(owner: "ada", name: "none") { id } }');
    expect(elsewhere.errors).toMatchObject([
      { message: "Could not resolve to a Repository with the name 'ada/none'." },
    ]);
    const unbuilt = await inRepository('name discussions(first: 1) { totalCount }');
    expect(unbuilt.errors).toMatchObject([
      { type: 'NOT_IMPLEMENTED', message: 'not built in local-github: Repository.discussions' },
    ]);
    const invalid = await inRepository('nonsense');
    expect(invalid.data).toBeUndefined();
    expect(invalid.errors).toHaveLength(1);
  });

  it('a node is found by its id, a bot is shown without [bot], and the viewer is told', async () => {
    const { octokit, token } = await site.app('Status', { issues: 'write' });
    const comment = await octokit.issues.createComment({ ...engine, issue_number: 1, body: 'Hi' });
    const asBot = graphqlClient(site, token);
    const { data, errors } = await asBot(
      `query($id: ID!) { viewer { login } node(id: $id) {
        ... on IssueComment { databaseId viewerDidAuthor author { login __typename } } } }`,
      { id: comment.data.node_id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      viewer: { login: 'status[bot]' },
      node: {
        databaseId: comment.data.id,
        viewerDidAuthor: true,
        author: { login: 'status', __typename: 'Bot' },
      },
    });
    const lost = await asBot('{ node(id: "I_nothing") { id } }');
    expect(lost.errors).toMatchObject([{ type: 'NOT_FOUND' }]);
  });

  it('rateLimit tells the quota of the caller', async () => {
    const actor = resolveToken(site.world, site.adaToken);
    const quota = {
      resource: 'graphql',
      limit: 5000,
      used: 7,
      remaining: 4993,
      reset: 60,
    } as const;
    const query = '{ rateLimit { cost limit used remaining resetAt } }';
    const { data } = await executeGraphql(site.world, actor, { query, quota });
    expect(data).toMatchObject({
      rateLimit: {
        cost: 1,
        limit: 5000,
        used: 7,
        remaining: 4993,
        resetAt: '1970-01-01T00:01:00Z',
      },
    });
  });
});
