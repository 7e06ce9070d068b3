import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGround, type Ground } from './ground-site.ts';

const at = { owner: 'ada', repo: 'engine' };

describe('refs', () => {
  let ground: Ground;
  let base: string;
  beforeEach(async () => {
    ground = await startGround();
    base = (await ground.repository.git.resolve('main')) ?? '';
  });
  afterEach(() => ground.close());

  async function commitOn(parent: string, text: string): Promise<string> {
    const { rest } = ground.client(ground.adaToken);
    const tree = await rest.git.createTree({
      ...at,
      tree: [{ path: 'a.txt', mode: '100644', type: 'blob', content: text }],
    });
    const made = await rest.git.createCommit({
      ...at,
      message: text,
      tree: tree.data.sha,
      parents: [parent],
    });
    return made.data.sha;
  }

  it('refuses a second ref of the same name, to one of two who race', async () => {
    const { rest } = ground.client(ground.adaToken);
    const make = (): Promise<unknown> =>
      rest.git.createRef({ ...at, ref: 'refs/heads/lock', sha: base });
    const [one, other] = await Promise.allSettled([make(), make()]);
    const refused = [one, other].filter((result) => result?.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      reason: { status: 422, response: { data: { message: 'Reference already exists' } } },
    });
  });

  it('moves forward only, unless forced', async () => {
    const { rest } = ground.client(ground.adaToken);
    const left = await commitOn(base, 'left');
    const right = await commitOn(base, 'right');
    const ref = 'heads/work';
    await rest.git.createRef({ ...at, ref: `refs/${ref}`, sha: base });
    await rest.git.updateRef({ ...at, ref, sha: left });
    await expect(rest.git.updateRef({ ...at, ref, sha: right })).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Update is not a fast forward' } },
    });
    await rest.git.updateRef({ ...at, ref, sha: right, force: true });
    expect(await ground.repository.git.resolve('work')).toBe(right);
    await rest.git.deleteRef({ ...at, ref });
    await expect(rest.git.deleteRef({ ...at, ref })).rejects.toMatchObject({
      response: { data: { message: 'Reference does not exist' } },
    });
    await expect(rest.git.updateRef({ ...at, ref, sha: right })).rejects.toMatchObject({
      response: { data: { message: 'Reference does not exist' } },
    });
  });

  it('refuses names and commits that are none', async () => {
    const { rest } = ground.client(ground.adaToken);
    const make = (ref: string, sha: string): Promise<unknown> =>
      rest.git.createRef({ ...at, ref, sha });
    await expect(make('refs/heads/a..b', base)).rejects.toMatchObject({
      response: { data: { message: 'refs/heads/a..b is not a valid ref name.' } },
    });
    await expect(make('main2', base)).rejects.toMatchObject({ status: 422 });
    await expect(make('refs/heads/x', '1'.repeat(40))).rejects.toMatchObject({
      response: { data: { message: 'Object does not exist' } },
    });
  });

  it('keeps a protected branch from being forced, deleted, or moved without its checks', async () => {
    const { rest } = ground.client(ground.adaToken);
    await rest.repos.updateBranchProtection({
      ...{ ...at, branch: 'main', enforce_admins: true, restrictions: null },
      required_status_checks: { strict: false, contexts: ['test'] },
      required_pull_request_reviews: null,
    });
    const next = await commitOn(base, 'next');
    const ref = 'heads/main';
    await expect(rest.git.updateRef({ ...at, ref, sha: next })).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Required status check "test" is expected.' } },
    });
    const apart = await ground.repository.git.writeCommit({
      message: 'apart',
      parents: [],
      tree: await ground.repository.git.writeTree(undefined, []),
      author: { name: 'x', email: 'x', at: 0 },
      committer: { name: 'x', email: 'x', at: 0 },
    });
    await expect(rest.git.updateRef({ ...at, ref, sha: apart, force: true })).rejects.toMatchObject(
      {
        response: { data: { message: 'Cannot force-push to this branch' } },
      },
    );
  });
});
