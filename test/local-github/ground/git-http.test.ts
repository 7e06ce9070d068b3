import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitHubEvent } from '../../../src/local-github/events/event-bus.ts';
import { gitEnvironment } from '../../../src/local-github/git/run-git.ts';
import { installOn, startGround, type Ground } from './ground-site.ts';

const run = promisify(execFile);

describe('git over HTTP', () => {
  let ground: Ground;
  let folder: string;
  let events: GitHubEvent[];
  beforeEach(async () => {
    ground = await startGround({}, { autoInit: true, private: true });
    folder = await mkdtemp(join(tmpdir(), 'git-http-'));
    events = [];
    ground.world.events.on((event) => events.push(event));
  });
  afterEach(async () => {
    await ground.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function git(...args: readonly string[]): Promise<string> {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    const { stdout, stderr } = await run('git', [...who, ...args], {
      cwd: folder,
      env: gitEnvironment(),
    });
    return `${stdout}${stderr}`;
  }

  function address(token?: string): string {
    const url = new URL(`${ground.addresses.git}/ada/engine.git`);
    if (token !== undefined) {
      url.username = 'x-access-token';
      url.password = token;
    }
    return url.href;
  }

  async function commit(name: string, text: string): Promise<string> {
    await writeFile(join(folder, name), text);
    await git('add', '-A');
    await git('commit', '--quiet', '-m', `Write ${name}`);
    return (await git('rev-parse', 'HEAD')).trim();
  }

  it('clones, pushes, and tells of the push', async () => {
    await git('clone', '--quiet', address(ground.adaToken), '.');
    const before = (await git('rev-parse', 'HEAD')).trim();
    const sha = await commit('a.txt', 'a\n');
    await git('push', '--quiet', 'origin', 'HEAD:main', 'HEAD:refs/heads/other');
    expect(await ground.repository.git.resolve('main')).toBe(sha);
    expect(await ground.repository.git.resolve('other')).toBe(sha);
    const told = events.map(({ name, ref }) => `${name} ${ref ?? ''}`);
    expect(told.toSorted()).toEqual([
      'create refs/heads/other',
      'push refs/heads/main',
      'push refs/heads/other',
    ]);
    expect(events.find(({ ref }) => ref === 'refs/heads/main')?.payload).toMatchObject({
      ...{ ref: 'refs/heads/main', before, after: sha, forced: false, created: false },
      commits: [{ id: sha, added: ['a.txt'], author: { username: 'ada' } }],
    });
    await git('push', '--quiet', 'origin', ':other');
    expect(await ground.repository.git.resolve('other')).toBeUndefined();
    await git('fetch', '--quiet', '--depth=1', 'origin', 'main');
  });

  it('pushes many objects at once, and from a shallow clone', async () => {
    await git('clone', '--quiet', '--depth=1', address(ground.adaToken), '.');
    for (let index = 0; index < 150; index += 1) {
      await writeFile(join(folder, `f${index}`), `${index} ${'x'.repeat(50_000)}`);
    }
    const sha = await commit('last', 'x');
    await git('push', '--quiet', 'origin', 'HEAD:main');
    expect(await ground.repository.git.resolve('main')).toBe(sha);
  });

  it('keeps strangers out, and lets a reader read only', async () => {
    await expect(git('clone', '--quiet', address(), '.')).rejects.toThrow(
      /could not read Username/,
    );
    await expect(git('clone', '--quiet', address('wrong'), '.')).rejects.toThrow(
      /Authentication failed/,
    );
    const { octokit, installation } = await installOn(ground, { contents: 'read' });
    const { data } = await octokit.rest.apps.createInstallationAccessToken({
      installation_id: installation.id,
    });
    await git('clone', '--quiet', address(data.token), '.');
    await commit('a.txt', 'a');
    await expect(git('push', 'origin', 'HEAD:main')).rejects.toThrow(/403/);
  });

  it('refuses to change workflow files without the permission, and a protected branch', async () => {
    const { octokit, installation } = await installOn(ground, { contents: 'write' });
    const { data } = await octokit.rest.apps.createInstallationAccessToken({
      installation_id: installation.id,
    });
    await git('clone', '--quiet', address(data.token), '.');
    const { rest } = ground.client(ground.adaToken);
    await rest.repos.updateBranchProtection({
      ...{ owner: 'ada', repo: 'engine', branch: 'main', restrictions: null },
      ...{ enforce_admins: true, required_pull_request_reviews: null },
      required_status_checks: { strict: false, contexts: ['test'] },
    });
    await commit('a.txt', 'a');
    await expect(git('push', 'origin', 'HEAD:main')).rejects.toThrow(
      /GH006: Protected branch update failed[^]*Required status check "test" is expected[^]*protected branch hook declined/,
    );
    await git('push', '--quiet', 'origin', 'HEAD:free');
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    await commit('.github/workflows/ci.yml', 'on: push');
    await expect(git('push', 'origin', 'HEAD:free')).rejects.toThrow(
      /refusing to allow a GitHub App to create or update workflow `.github\/workflows\/ci.yml`/,
    );
    await git('push', '--quiet', address(ground.adaToken), 'HEAD:free');
  });

  it('refuses a push that others were faster than', async () => {
    await git('clone', '--quiet', address(ground.adaToken), '.');
    await commit('a.txt', 'a');
    const { rest } = ground.client(ground.adaToken);
    await rest.repos.createOrUpdateFileContents({
      ...{ owner: 'ada', repo: 'engine', path: 'b.txt', message: 'First', content: 'eA==' },
    });
    await expect(git('push', 'origin', 'HEAD:main')).rejects.toThrow(/rejected/);
  });
});
