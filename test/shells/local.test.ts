import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { LocalClient } from '../support/local-client.ts';
import type { Local } from '../support/local-client.ts';

// A client that knows nothing of Pawl, on a GitHub of another process: Octokit, git, fetch.

describe('a local GitHub by itself', () => {
  let client: LocalClient;
  let local: Local;
  let where: LocalClient['where'];
  let user: Octokit;
  let app: Octokit;
  const folder = mkdtempSync(join(tmpdir(), 'pawl-local-test-'));

  beforeAll(async () => {
    client = await LocalClient.start();
    ({ local, where, user, app } = client);
  });

  afterAll(() => {
    client.cli.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

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
    expect(client.cli.stdout().trim().split('\n')).toHaveLength(1);
    expect(client.cli.stderr()).toBe('');
  });

  it('takes an issue, a branch, a pull request, a check run and a merge', async () => {
    const issue = await app.issues.create({ ...where, title: 'Say hello' });
    expect(issue.data).toMatchObject({ state: 'open', user: { type: 'Bot' } });

    const sha = await client.commit(await client.main(), 'hello.txt', 'Hello\n');
    expect(await client.branch('hello', sha)).toMatchObject({
      ref: 'refs/heads/hello',
      object: { sha },
    });
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
    expect(await client.main()).toBe(merged.data.sha);
    const after = await user.issues.get({ ...where, issue_number: issue.data.number });
    expect(after.data).toMatchObject({ state: 'closed', state_reason: 'completed' });
    const file = await user.repos.getContent({ ...where, path: 'hello.txt' });
    expect(file.data).toMatchObject({ content: Buffer.from('Hello\n').toString('base64') + '\n' });
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
    expect(git('rev-parse', 'HEAD')).toBe(await client.main());
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
    client.cli.child.kill('SIGTERM');
    expect(await client.cli.ended()).toBe(0);
    expect(() => readFileSync(local.app.privateKeyFile)).toThrow('ENOENT');
    await expect(fetch(local.apiUrl)).rejects.toThrow('fetch failed');
  });
});
