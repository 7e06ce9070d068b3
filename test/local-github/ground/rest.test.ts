import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGround, type Ground } from './ground-site.ts';

const at = { owner: 'ada', repo: 'engine' };

// Every answer is checked against GitHub's OpenAPI description by the client's fetch.
describe('a client that knows nothing but GitHub', () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await startGround();
  });
  afterEach(() => ground.close());

  it('makes a branch with a commit through the Git Data API and reads it back', async () => {
    const { rest } = ground.client(ground.adaToken);
    const main = await rest.git.getRef({ ...at, ref: 'heads/main' });
    const base = main.data.object.sha;
    const commit = await rest.git.getCommit({ ...at, commit_sha: base });
    const blob = await rest.git.createBlob({ ...at, content: 'aGk=', encoding: 'base64' });
    const tree = await rest.git.createTree({
      ...at,
      base_tree: commit.data.tree.sha,
      tree: [
        { path: 'src/deep/a.txt', mode: '100644', type: 'blob', sha: blob.data.sha },
        { path: 'b.sh', mode: '100755', type: 'blob', content: 'echo hi\n' },
      ],
    });
    const made = await rest.git.createCommit({
      ...at,
      message: 'Add two files',
      tree: tree.data.sha,
      parents: [base],
    });
    expect(made.data.author).toMatchObject({ name: 'Ada', email: 'ada@example.com' });
    await rest.git.createRef({ ...at, ref: 'refs/heads/feature/x', sha: made.data.sha });

    const content = await rest.repos.getContent({
      ...at,
      path: 'src/deep/a.txt',
      ref: 'feature/x',
    });
    expect(content.data).toMatchObject({ type: 'file', content: 'aGk=\n' });
    const compared = await rest.repos.compareCommits({ ...at, base: 'main', head: 'feature/x' });
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    const names = compared.data.files?.map(({ filename, additions }) => [filename, additions]);
    expect(names).toEqual([
      ['b.sh', 1],
      ['src/deep/a.txt', 1],
    ]);
    const whole = await rest.git.getTree({ ...at, tree_sha: made.data.sha, recursive: 'true' });
    expect(whole.data.tree.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '100644 README.md',
      '100755 b.sh',
      '040000 src',
      '040000 src/deep',
      '100644 src/deep/a.txt',
    ]);
    const got = await rest.repos.getCommit({ ...at, ref: 'feature/x' });
    expect(got.data.stats).toEqual({ additions: 2, deletions: 0, total: 2 });
    const listed = await rest.repos.listCommits({ ...at, sha: 'feature/x' });
    expect(listed.data.map(({ sha }) => sha)).toEqual([made.data.sha, base]);
    const branches = await rest.repos.listBranches(at);
    expect(branches.data.map(({ name }) => name)).toEqual(['feature/x', 'main']);
    const branch = await rest.repos.getBranch({ ...at, branch: 'feature/x' });
    expect(branch.data).toMatchObject({ protected: false, commit: { sha: made.data.sha } });
    const matching = await rest.git.listMatchingRefs({ ...at, ref: 'heads/fea' });
    expect(matching.data.map(({ ref }) => ref)).toEqual(['refs/heads/feature/x']);
  });

  it('takes a file out of a tree, and with it the folder it leaves empty', async () => {
    const { rest } = ground.client(ground.adaToken);
    const tree = await rest.git.createTree({
      ...at,
      tree: [
        { path: 'gone/only.txt', mode: '100644', type: 'blob', content: 'x' },
        { path: 'kept.txt', mode: '100644', type: 'blob', content: 'y' },
      ],
    });
    const less = await rest.git.createTree({
      ...at,
      base_tree: tree.data.sha,
      tree: [{ path: 'gone/only.txt', mode: '100644', type: 'blob', sha: null }],
    });
    expect(less.data.tree.map(({ path }) => path)).toEqual(['kept.txt']);
  });

  it('writes, changes and deletes a file, each as a commit', async () => {
    const { rest } = ground.client(ground.adaToken);
    const file = { ...at, path: 'docs/a b.md', branch: 'main' };
    const content = (text: string): string => Buffer.from(text).toString('base64');
    const made = await rest.repos.createOrUpdateFileContents({
      ...file,
      message: 'Write',
      content: content('one\n'),
    });
    expect(made.status).toBe(201);
    const without = rest.repos.createOrUpdateFileContents({
      ...file,
      message: 'Change',
      content: content('two\n'),
    });
    await expect(without).rejects.toMatchObject({ status: 422 });
    const stale = rest.repos.createOrUpdateFileContents({
      ...file,
      message: 'Change',
      content: content('two\n'),
      sha: '0'.repeat(40),
    });
    await expect(stale).rejects.toThrow('does not match');
    const sha = made.data.content?.sha ?? '';
    const changed = await rest.repos.createOrUpdateFileContents({
      ...file,
      message: 'Change',
      content: content('two\n'),
      sha,
    });
    expect(changed.status).toBe(200);
    const folder = await rest.repos.getContent({ ...at, path: 'docs' });
    expect(folder.data).toMatchObject([{ name: 'a b.md', type: 'file', size: 4 }]);
    const raw = await rest.repos.getContent({ ...file, mediaType: { format: 'raw' } });
    expect(raw.data).toBe('two\n');
    await rest.repos.deleteFile({
      ...file,
      message: 'Delete',
      sha: changed.data.content?.sha ?? '',
    });
    await expect(rest.repos.getContent(file)).rejects.toMatchObject({ status: 404 });
    const readme = await rest.repos.getReadme(at);
    expect(readme.data.path).toBe('README.md');
  });

  it('makes a repository, changes it, and sees itself as its admin', async () => {
    const { rest } = ground.client(ground.adaToken);
    const made = await rest.repos.createForAuthenticatedUser({ name: 'second', auto_init: true });
    expect(made.data.full_name).toBe('ada/second');
    await expect(rest.repos.createForAuthenticatedUser({ name: 'second' })).rejects.toMatchObject({
      status: 422,
    });
    const changed = await rest.repos.update({
      ...{ owner: 'ada', repo: 'second' },
      delete_branch_on_merge: true,
    });
    expect(changed.data.delete_branch_on_merge).toBe(true);
    const mine = await rest.repos.listForAuthenticatedUser();
    expect(mine.data.map(({ name }) => name)).toEqual(['engine', 'second']);
    const got = await rest.repos.get(at);
    expect(got.data.permissions?.admin).toBe(true);
    const level = await rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'ada' });
    expect(level.data.permission).toBe('admin');
    expect((await rest.users.getAuthenticated()).data.login).toBe('ada');
    expect((await rest.users.getByUsername({ username: 'ADA' })).data.login).toBe('ada');
    expect((await rest.meta.root()).data.repository_url).toContain('/repos/{owner}/{repo}');
  });
});
