import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import { gitOutput } from '../../../src/local-github/git/run-git.ts';
import { startGround, type Ground } from './ground-site.ts';

describe('a repository made from one on disk', () => {
  let ground: Ground;
  let folder: string;
  afterEach(async () => {
    await ground.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function git(...args: readonly string[]): Promise<string> {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    return (await gitOutput(folder, [...who, ...args])).trim();
  }

  it('has its branches and tags, and for its default branch the one checked out', async () => {
    ground = await startGround();
    folder = await mkdtemp(join(tmpdir(), 'repositories-'));
    await git('init', '--quiet', '--initial-branch=trunk');
    await writeFile(join(folder, 'a.txt'), 'a');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'First');
    await git('branch', 'side');
    await git('tag', '-a', 'v1', '-m', 'One');
    const sha = await git('rev-parse', 'HEAD');
    const { world, ada } = ground;
    const repository = await createRepository(world, ada, 'copy', { from: folder });
    expect(repository.defaultBranch).toBe('trunk');
    const names = (await repository.git.refs()).map(({ name }) => name);
    expect(names).toEqual(['refs/heads/side', 'refs/heads/trunk', 'refs/tags/v1']);
    const { rest } = ground.client(ground.adaToken);
    const tag = await rest.git.getRef({ owner: 'ada', repo: 'copy', ref: 'tags/v1' });
    expect(tag.data.object.type).toBe('tag');
    const byTag = await rest.repos.getCommit({ owner: 'ada', repo: 'copy', ref: 'v1' });
    expect(byTag.data.sha).toBe(sha);
    const commits = await rest.repos.listCommits({ owner: 'ada', repo: 'copy' });
    expect(commits.data.map(({ commit }) => commit.message)).toEqual(['First']);
  });

  it('may be empty, and gets its first commit by a file', async () => {
    ground = await startGround({}, {});
    folder = await mkdtemp(join(tmpdir(), 'repositories-'));
    const at = { owner: 'ada', repo: 'engine' };
    const { rest } = ground.client(ground.adaToken);
    await expect(rest.repos.listCommits(at)).rejects.toMatchObject({ status: 409 });
    const content = Buffer.from('hi').toString('base64');
    const file = { ...at, path: 'a.txt', message: 'First', content };
    expect((await rest.repos.createOrUpdateFileContents(file)).status).toBe(201);
    expect((await rest.repos.listCommits(at)).data).toHaveLength(1);
  });
});
