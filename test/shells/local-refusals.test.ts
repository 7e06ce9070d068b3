import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { refusal } from '../local-github/social/refusal.ts';
import { LocalClient } from '../support/local-client.ts';
import type { Local } from '../support/local-client.ts';

// The same client, where GitHub says no.

describe('a local GitHub refuses as GitHub does', () => {
  let client: LocalClient;
  let local: Local;
  let where: LocalClient['where'];
  let user: Octokit;
  let app: Octokit;

  beforeAll(async () => {
    client = await LocalClient.start();
    ({ local, where, user, app } = client);
  });

  afterAll(() => {
    client.cli.child.kill('SIGKILL');
  });

  it('refuses a ref that exists, and one that would not move forward', async () => {
    const base = await client.main();
    const sha = await client.commit(base, 'a.txt', 'a');
    await client.branch('taken', sha);
    expect(await refusal(client.branch('taken', base))).toMatchObject({
      status: 422,
      message: 'Reference already exists',
    });
    const back = app.git.updateRef({ ...where, ref: 'heads/taken', sha: base });
    expect(await refusal(back)).toMatchObject({
      status: 422,
      message: 'Update is not a fast forward',
    });
    expect((await app.git.getRef({ ...where, ref: 'heads/taken' })).data.object.sha).toBe(sha);
  });

  it('refuses to merge another head than the one named, and a merge that would conflict', async () => {
    const base = await client.main();
    await client.branch('one', await client.commit(base, 'same.txt', 'one'));
    await client.branch('two', await client.commit(base, 'same.txt', 'two'));
    const open = async (head: string) =>
      (await app.pulls.create({ ...where, title: head, head, base: 'main' })).data.number;
    const merge = (pull_number: number, sha?: string) =>
      app.pulls.merge({ ...where, pull_number, ...(sha === undefined ? {} : { sha }) });
    const one = await open('one');
    const two = await open('two');
    expect(await refusal(merge(one, base))).toMatchObject({
      status: 409,
      message: 'Head branch was modified. Review and try the merge again.',
    });
    await merge(one);
    while ((await app.pulls.get({ ...where, pull_number: two })).data.mergeable === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await refusal(merge(two))).toMatchObject({
      status: 405,
      message: 'Pull Request is not mergeable',
    });
  });

  it('lets nobody but its App make or change a check run', async () => {
    const head_sha = await client.main();
    const byUser = user.checks.create({ ...where, name: 'mine', head_sha });
    expect(await refusal(byUser)).toMatchObject({
      status: 403,
      message: 'You must authenticate via a GitHub App.',
    });
    const workflow =
      'on: push\njobs:\n  hi:\n    runs-on: ubuntu-latest\n    steps:\n      - run: true\n';
    await user.repos.createOrUpdateFileContents({
      ...where,
      path: '.github/workflows/hi.yml',
      message: 'Add a workflow',
      content: Buffer.from(workflow).toString('base64'),
    });
    const ref = await client.main();
    let job: { id: number; status: string; app: { slug?: string } | null } | undefined;
    while (job?.status !== 'completed') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      job = (await app.checks.listForRef({ ...where, ref })).data.check_runs[0];
    }
    expect(job.app).toMatchObject({ slug: 'github-actions' });
    const byOther = app.checks.update({ ...where, check_run_id: job.id, conclusion: 'failure' });
    expect(await refusal(byOther)).toMatchObject({
      status: 403,
      message:
        'Invalid app_id `' +
        local.app.id +
        '` - check run can only be modified by the GitHub App that created it.',
    });
  });

  it('refuses an App what it was not granted, and a narrowed token what it gave up', async () => {
    const message = 'Resource not accessible by integration';
    const settings = app.repos.update({ ...where, description: 'Mine' });
    expect(await refusal(settings)).toMatchObject({ status: 403, message });
    const auth = await app.auth({
      type: 'installation',
      permissions: { contents: 'read' },
      refresh: true,
    });
    const token = String(Reflect.get(Object(auth), 'token'));
    const narrow = client.client(token);
    expect((await narrow.repos.getContent({ ...where, path: 'README.md' })).status).toBe(200);
    const ref = 'refs/heads/narrow';
    const create = narrow.git.createRef({ ...where, ref, sha: await client.main() });
    expect(await refusal(create)).toMatchObject({ status: 403, message });
    const missing = user.git.getRef({ ...where, ref: 'heads/narrow' });
    expect(await refusal(missing)).toMatchObject({ status: 404 });
  });

  it('refuses a token that it does not know', async () => {
    const ask = (path: string, authorization: string) =>
      fetch(`${local.apiUrl}${path}`, { headers: { authorization } });
    const answer = await ask('/user', 'token ghp_unknown');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ message: 'Bad credentials' });
    const git = await fetch(`${local.gitUrl}/info/refs?service=git-receive-pack`);
    expect(git.status).toBe(401);
  });

  it('names an operation that is not built', async () => {
    const path = `/repos/${local.owner}/${local.repo}/traffic/views`;
    const headers = { authorization: `token ${local.userToken}` };
    const answer = await fetch(`${local.apiUrl}${path}`, { headers });
    expect(answer.status).toBe(501);
    expect(await answer.text()).toContain('repos/get-views');
  });
});
