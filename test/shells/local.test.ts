import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { refusal } from '../local-github/social/refusal.ts';
import { startCli } from '../support/run-cli.ts';
import type { CliProcess } from '../support/run-cli.ts';

// A client that knows nothing of Pawl, on a GitHub of another process: Octokit, git, fetch.

interface Local {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly gitUrl: string;
  readonly webUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly userToken: string;
  readonly app: {
    readonly id: number;
    readonly privateKeyFile: string;
    readonly webhookSecret: string;
    readonly installationId: number;
  };
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

describe('a local GitHub by itself', () => {
  let cli: CliProcess;
  let local: Local;
  let where: { owner: string; repo: string };
  let user: Octokit;
  let app: Octokit;
  const folder = mkdtempSync(join(tmpdir(), 'pawl-local-test-'));

  beforeAll(async () => {
    cli = startCli(['local', '--json']);
    await cli.until(() => cli.stdout().includes('\n'));
    local = JSON.parse(cli.stdout());
    where = { owner: local.owner, repo: local.repo };
    user = new Octokit({ baseUrl: local.apiUrl, auth: local.userToken, log: quiet });
    app = new Octokit({
      baseUrl: local.apiUrl,
      authStrategy: createAppAuth,
      auth: {
        appId: local.app.id,
        privateKey: readFileSync(local.app.privateKeyFile, 'utf8'),
        installationId: local.app.installationId,
      },
      log: quiet,
    });
  });

  afterAll(() => {
    cli.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** A commit of one file on another, made by the Git Data API. */
  const commit = async (octokit: Octokit, parent: string, path: string, text: string) => {
    const blob = await octokit.git.createBlob({ ...where, content: text });
    const tree = await octokit.git.createTree({
      ...where,
      base_tree: parent,
      tree: [{ path, mode: '100644', type: 'blob', sha: blob.data.sha }],
    });
    const made = await octokit.git.createCommit({
      ...where,
      message: `Write ${path}`,
      tree: tree.data.sha,
      parents: [parent],
    });
    return made.data.sha;
  };
  const main = async () => (await user.git.getRef({ ...where, ref: 'heads/main' })).data.object.sha;
  const branch = async (name: string, sha: string) =>
    (await app.git.createRef({ ...where, ref: `refs/heads/${name}`, sha })).data;

  it('tells all that a client needs, and nothing else, in one JSON document', () => {
    expect(local).toEqual({
      apiUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      graphqlUrl: `${local.apiUrl}/graphql`,
      gitUrl: expect.stringMatching(/\.git$/),
      webUrl: expect.stringMatching(/^http/),
      owner: expect.any(String),
      repo: expect.any(String),
      userToken: expect.stringMatching(/^ghp_/),
      app: {
        id: expect.any(Number),
        privateKeyFile: expect.any(String),
        webhookSecret: expect.any(String),
        installationId: expect.any(Number),
      },
    });
    expect(cli.stdout().trim().split('\n')).toHaveLength(1);
    expect(cli.stderr()).toBe('');
  });

  it('takes an issue, a branch, a pull request, a check run and a merge', async () => {
    const issue = await app.issues.create({ ...where, title: 'Say hello' });
    expect(issue.data).toMatchObject({ state: 'open', user: { type: 'Bot' } });

    const sha = await commit(app, await main(), 'hello.txt', 'Hello\n');
    expect(await branch('hello', sha)).toMatchObject({ ref: 'refs/heads/hello', object: { sha } });
    const pull = await app.pulls.create({
      ...where,
      title: 'Say hello',
      body: `Closes #${issue.data.number}`,
      head: 'hello',
      base: 'main',
    });
    expect(pull.data).toMatchObject({ state: 'open', head: { sha }, commits: 1, additions: 1 });

    const check = await app.checks.create({
      ...where,
      name: 'greeting',
      head_sha: sha,
      status: 'completed',
      conclusion: 'success',
    });
    const seen = await user.checks.listForRef({ ...where, ref: 'hello' });
    expect(seen.data.check_runs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      [check.data.id, 'success'],
    ]);

    const merged = await app.pulls.merge({ ...where, pull_number: pull.data.number, sha });
    expect(merged.data).toMatchObject({
      merged: true,
      message: 'Pull Request successfully merged',
    });
    expect(await main()).toBe(merged.data.sha);
    const after = await user.issues.get({ ...where, issue_number: issue.data.number });
    expect(after.data).toMatchObject({ state: 'closed', state_reason: 'completed' });
    const file = await user.repos.getContent({ ...where, path: 'hello.txt' });
    expect(file.data).toMatchObject({ content: Buffer.from('Hello\n').toString('base64') + '\n' });
  });

  it('refuses a ref that exists, and one that would not move forward', async () => {
    const base = await main();
    const sha = await commit(app, base, 'a.txt', 'a');
    await branch('taken', sha);
    expect(await refusal(branch('taken', base))).toMatchObject({
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
    const base = await main();
    await branch('one', await commit(app, base, 'same.txt', 'one'));
    await branch('two', await commit(app, base, 'same.txt', 'two'));
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
    const head_sha = await main();
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
    const ref = await main();
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
    const narrow = new Octokit({ baseUrl: local.apiUrl, auth: token, log: quiet });
    expect((await narrow.repos.getContent({ ...where, path: 'README.md' })).status).toBe(200);
    const ref = 'refs/heads/narrow';
    const create = narrow.git.createRef({ ...where, ref, sha: await main() });
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

  it('answers GraphQL', async () => {
    const query = '{ viewer { login } }';
    const answer = await fetch(local.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `bearer ${local.userToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toEqual({ data: { viewer: { login: local.owner } } });
  });

  it('is cloned from and pushed to with git', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: folder, GIT_TERMINAL_PROMPT: '0' },
        stdio: ['ignore', 'pipe', 'pipe'],
      }).trim();
    const url = local.gitUrl.replace('://', `://x-access-token:${local.userToken}@`);
    git('clone', '--quiet', url, '.');
    expect(git('rev-parse', 'HEAD')).toBe(await main());
    writeFileSync(join(folder, 'pushed.txt'), 'by git\n');
    git('add', '--all');
    git('commit', '--quiet', '--message=Push');
    git('push', '--quiet', 'origin', 'HEAD:refs/heads/pushed');
    const ref = await user.git.getRef({ ...where, ref: 'heads/pushed' });
    expect(ref.data.object.sha).toBe(git('rev-parse', 'HEAD'));
    expect(() => git('push', '--quiet', local.gitUrl, 'HEAD:refs/heads/stranger')).toThrow(
      /could not read Username|Authentication failed/,
    );
  });

  it('ends at once on SIGTERM, and leaves no key behind', async () => {
    cli.child.kill('SIGTERM');
    expect(await cli.ended()).toBe(0);
    expect(() => readFileSync(local.app.privateKeyFile)).toThrow('ENOENT');
    await expect(fetch(local.apiUrl)).rejects.toThrow('fetch failed');
  });
});
