import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { branchWith, openPull } from './branches.ts';
import { graphqlClient, type Answer } from './graphql-client.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

describe('GraphQL mutations', () => {
  let site: SocialSite;
  let bot: Ask;
  beforeEach(async () => {
    site = await startSocial();
    const permissions = { issues: 'write', contents: 'write', pull_requests: 'write' } as const;
    bot = graphqlClient(site, (await site.app('Bot', permissions)).token);
  });
  afterEach(() => site.close());

  it('several in one request run in order, and an error in one leaves the others standing', async () => {
    const { data: issue } = await site.ada.issues.create({ ...engine, title: 'T' });
    const { data: label } = await site.ada.issues.createLabel({ ...engine, name: 'agent' });
    const answer = await bot(
      `mutation($issue: ID!, $label: ID!) {
        first: addComment(input: {subjectId: $issue, body: "one"}) { commentEdge { node { id body } } }
        bad: addComment(input: {subjectId: $issue, body: " "}) { clientMutationId }
        label: addLabelsToLabelable(input: {labelableId: $issue, labelIds: [$label]}) {
          labelable { ... on Issue { labels(first: 5) { nodes { name } } } } }
        close: closeIssue(input: {issueId: $issue, stateReason: NOT_PLANNED}) {
          issue { state stateReason } }
      }`,
      { issue: issue.node_id, label: label.node_id },
    );
    expect(answer.data).toMatchObject({
      first: { commentEdge: { node: { body: 'one' } } },
      bad: null,
      label: { labelable: { labels: { nodes: [{ name: 'agent' }] } } },
      close: { issue: { state: 'CLOSED', stateReason: 'NOT_PLANNED' } },
    });
    expect(answer.errors).toMatchObject([
      { type: 'UNPROCESSABLE', path: ['bad'], message: 'Body cannot be blank' },
    ]);
    expect(site.told().slice(-3)).toEqual([
      'issue_comment.created',
      'issues.labeled',
      'issues.closed',
    ]);
  });

  it('a comment is edited and deleted, an issue edited and opened again', async () => {
    const { data: issue } = await site.ada.issues.create({ ...engine, title: 'T' });
    const issue_number = issue.number;
    const { data } = await site.ada.issues.createComment({ ...engine, issue_number, body: 'a' });
    const answer = await bot(
      `mutation($issue: ID!, $comment: ID!) {
        edit: updateIssueComment(input: {id: $comment, body: "b"}) {
          issueComment { body lastEditedAt editor { login } } }
        delete: deleteIssueComment(input: {id: $comment}) { clientMutationId }
        update: updateIssue(input: {id: $issue, title: "New", state: CLOSED}) {
          issue { title state } }
        reopen: reopenIssue(input: {issueId: $issue}) { issue { state comments(first: 1) { totalCount } } }
      }`,
      { issue: issue.node_id, comment: data.node_id },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      edit: { issueComment: { body: 'b', editor: { login: 'bot' } } },
      update: { issue: { title: 'New', state: 'CLOSED' } },
      reopen: { issue: { state: 'OPEN', comments: { totalCount: 0 } } },
    });
  });

  it('refs are compared and swapped, all or nothing', async () => {
    const sha = await branchWith(site.ada, 'one', { a: '1' });
    const main = await site.repository.git.resolve('main');
    const zeros = '0'.repeat(40);
    const update = (refUpdates: readonly object[]) =>
      bot(
        `mutation($id: ID!, $refUpdates: [RefUpdate!]!) {
          updateRefs(input: {repositoryId: $id, refUpdates: $refUpdates}) { clientMutationId } }`,
        { id: site.repository.nodeId, refUpdates },
      );
    const two = { name: 'refs/heads/two', beforeOid: zeros, afterOid: sha };
    const wrong = { name: 'refs/heads/one', beforeOid: main, afterOid: zeros };
    const refused = await update([two, wrong]);
    expect(refused.errors).toMatchObject([{ type: 'UNPROCESSABLE', path: ['updateRefs'] }]);
    expect(await site.repository.git.resolve('refs/heads/two')).toBeUndefined();
    const right = { ...wrong, beforeOid: sha };
    expect((await update([two, right])).errors).toBeUndefined();
    const names = (await site.repository.git.refs('refs/heads/')).map(({ name }) => name);
    expect(names).toEqual(['refs/heads/main', 'refs/heads/two']);
    expect(site.told().filter((name) => name === 'push')).toHaveLength(3);
    expect((await update([two])).errors).toHaveLength(1);
  });

  it('a ref is made once, moved forward only, and deleted', async () => {
    const sha = await branchWith(site.ada, 'one', { a: '1' });
    const repositoryId = site.repository.nodeId;
    const create = () =>
      bot(
        `mutation($repositoryId: ID!, $oid: GitObjectID!) {
          createRef(input: {repositoryId: $repositoryId, name: "refs/heads/new", oid: $oid}) {
            ref { id name } } }`,
        { repositoryId, oid: sha },
      );
    const made = await create();
    expect(made.data).toMatchObject({ createRef: { ref: { name: 'new' } } });
    expect((await create()).errors).toMatchObject([{ message: 'Reference already exists' }]);
    const { createRef } = made.data as { createRef: { ref: { id: string } } };
    const { id } = createRef.ref;
    const main = await site.repository.git.resolve('main');
    const back = await bot(
      `mutation($id: ID!, $oid: GitObjectID!) {
        updateRef(input: {refId: $id, oid: $oid}) { ref { name } } }`,
      { id, oid: main },
    );
    expect(back.errors).toMatchObject([{ message: 'Update is not a fast forward' }]);
    const gone = await bot(
      'mutation($id: ID!) { deleteRef(input: {refId: $id}) { clientMutationId } }',
      { id },
    );
    expect(gone.errors).toBeUndefined();
    expect(await site.repository.git.resolve('refs/heads/new')).toBeUndefined();
  });

  it('a commit is made on a branch that is where it is expected', async () => {
    const main = await site.repository.git.resolve('main');
    const commit = (expectedHeadOid: string | undefined) =>
      bot(
        `mutation($input: CreateCommitOnBranchInput!) {
          createCommitOnBranch(input: $input) { commit { oid message } ref { name } } }`,
        {
          input: {
            branch: { repositoryNameWithOwner: 'ada/engine', branchName: 'main' },
            expectedHeadOid,
            message: { headline: 'Add', body: 'Why' },
            fileChanges: {
              additions: [{ path: 'src/new.ts', contents: Buffer.from('new').toString('base64') }],
              deletions: [{ path: 'README.md' }],
            },
          },
        },
      );
    const made = await commit(main);
    expect(made.data).toMatchObject({
      createCommitOnBranch: { commit: { message: 'Add\n\nWhy' } },
    });
    const files = await site.repository.git.readTree('main', { recursive: true });
    expect(files?.map(({ path }) => path)).toEqual(['src', 'src/new.ts']);
    expect((await commit(main)).errors).toMatchObject([
      {
        type: 'STALE_DATA',
        message: `Expected branch to point to "${main}" but it did not. Pull and try again.`,
      },
    ]);
  });

  it('a pull request is opened, updated and merged at the expected head', async () => {
    await branchWith(site.ada, 'feature', { a: '1' });
    const opened = await bot(
      `mutation($id: ID!) { createPullRequest(input: {repositoryId: $id, title: "P",
        headRefName: "feature", baseRefName: "main"}) { pullRequest { id number headRefOid } } }`,
      { id: site.repository.nodeId },
    );
    expect(opened.errors).toBeUndefined();
    const { createPullRequest } = opened.data as {
      createPullRequest: { pullRequest: { id: string; headRefOid: string } };
    };
    const { id, headRefOid } = createPullRequest.pullRequest;
    const merge = (oid: string) =>
      bot(
        `mutation($id: ID!, $oid: GitObjectID!) {
          mergePullRequest(input: {pullRequestId: $id, expectedHeadOid: $oid, mergeMethod: SQUASH}) {
            pullRequest { state merged mergeCommit { oid } mergedBy { login } } } }`,
        { id, oid },
      );
    expect((await merge('f'.repeat(40))).errors).toMatchObject([
      {
        type: 'UNPROCESSABLE',
        message: 'Head branch was modified. Review and try the merge again.',
      },
    ]);
    await branchWith(site.ada, 'main', { b: '1' });
    const updated = await bot(
      `mutation($id: ID!) { updatePullRequestBranch(input: {pullRequestId: $id}) {
        pullRequest { headRefOid } } }`,
      { id },
    );
    const { updatePullRequestBranch } = updated.data as {
      updatePullRequestBranch: { pullRequest: { headRefOid: string } };
    };
    const head = updatePullRequestBranch.pullRequest.headRefOid;
    expect(head).not.toBe(headRefOid);
    expect((await merge(head)).data).toMatchObject({
      mergePullRequest: { pullRequest: { state: 'MERGED', mergedBy: { login: 'bot' } } },
    });
    const other = await openPull(site.ada, 'other', { c: '1' });
    const closed = await bot(
      'mutation($id: ID!) { closePullRequest(input: {pullRequestId: $id}) { pullRequest { state } } }',
      { id: other.node_id },
    );
    expect(closed.data).toMatchObject({ closePullRequest: { pullRequest: { state: 'CLOSED' } } });
  });

  it('each needs the permission of its REST twin', async () => {
    const { data: issue } = await site.ada.issues.create({ ...engine, title: 'T' });
    const reader = graphqlClient(site, (await site.app('Reader', { issues: 'read' })).token);
    const forbidden = {
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
    };
    const comment = await reader(
      'mutation($id: ID!) { addComment(input: {subjectId: $id, body: "x"}) { clientMutationId } }',
      { id: issue.node_id },
    );
    expect(comment.errors).toMatchObject([{ ...forbidden, path: ['addComment'] }]);
    const ref = await reader(
      `mutation($id: ID!, $oid: GitObjectID!) {
        createRef(input: {repositoryId: $id, name: "refs/heads/x", oid: $oid}) { clientMutationId } }`,
      { id: site.repository.nodeId, oid: await site.repository.git.resolve('main') },
    );
    expect(ref.errors).toMatchObject([forbidden]);
    const pulls = await reader(
      '{ repository(owner: "ada", name: "engine") { pullRequests(first: 1) { totalCount } } }',
    );
    expect(pulls.errors).toMatchObject([forbidden]);
    const pinned = await reader(
      'mutation($id: ID!) { pinIssue(input: {issueId: $id}) { clientMutationId } }',
      { id: issue.node_id },
    );
    expect(pinned.errors).toMatchObject([
      { type: 'NOT_IMPLEMENTED', message: 'not built in local-github: Mutation.pinIssue' },
    ]);
  });
});
