import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addRuleset } from '../../../src/local-github/domain/rulesets.ts';
import { branchWith, knownMergeable, openPull } from './branches.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

describe('what people do to branches', () => {
  let site: SocialSite;
  beforeEach(async () => {
    site = await startSocial();
  });
  afterEach(() => site.close());

  const rename = (branch: string, new_name: string) =>
    site.ada.repos.renameBranch({ ...engine, branch, new_name });
  const read = async (pull_number: number) =>
    (await site.ada.pulls.get({ ...engine, pull_number })).data;

  it('a renamed default branch stays the default; pulls into it and its rules follow', async () => {
    const rules = [{ kind: 'deletion' } as const];
    addRuleset(site.world, site.repository, { name: 'Keep', rules });
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const sha = await site.repository.git.resolve('refs/heads/main');
    const seen = site.events.length;
    expect((await rename('main', 'trunk')).data).toMatchObject({
      name: 'trunk',
      commit: { sha },
    });
    expect((await site.ada.repos.get(engine)).data.default_branch).toBe('trunk');
    expect(await site.repository.git.resolve('refs/heads/main')).toBeUndefined();
    expect(site.told().slice(seen)).toEqual([
      'pull_request.edited',
      'create',
      'delete',
      'repository.edited',
    ]);
    await knownMergeable(site.ada, pull.number);
    expect(await read(pull.number)).toMatchObject({ base: { ref: 'trunk' }, state: 'open' });
    const { data } = await site.ada.repos.getBranchRules({ ...engine, branch: 'trunk' });
    expect(data).toHaveLength(1);
    const merged = await site.ada.pulls.merge({ ...engine, pull_number: pull.number });
    expect(await site.repository.git.resolve('refs/heads/trunk')).toBe(merged.data.sha);
  });

  it('a renamed head closes its pull request; a taken name and a stranger are refused', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    expect(await refusal(rename('feature', 'main'))).toMatchObject({ status: 422 });
    const grace = site.person('grace', 'write');
    const byGrace = grace.repos.renameBranch({ ...engine, branch: 'main', new_name: 'x' });
    expect(await refusal(byGrace)).toMatchObject({ status: 403 });
    await rename('feature', 'renamed');
    expect((await read(pull.number)).state).toBe('closed');
  });

  it('a default branch that is forced elsewhere leaves pull requests to be computed anew', async () => {
    const start = await site.repository.git.resolve('refs/heads/main');
    const landed = await branchWith(site.ada, 'main', { 'README.md': 'changed\n' });
    const pull = await openPull(site.ada, 'feature', { 'README.md': 'mine\n' });
    expect(pull).toMatchObject({ mergeable: true, base: { sha: landed } });
    const { data: commit } = await site.ada.git.getCommit({ ...engine, commit_sha: landed });
    const { data: other } = await site.ada.git.createCommit({
      ...{ ...engine, message: 'Other history', tree: commit.tree.sha, parents: [start ?? ''] },
      author: { name: 'Ada', email: 'ada@example.com', date: '2020-01-01T00:00:00Z' },
    });
    const ref = 'heads/main';
    expect(await refusal(site.ada.git.updateRef({ ...engine, ref, sha: other.sha }))).toMatchObject(
      {
        message: 'Update is not a fast forward',
      },
    );
    await site.ada.git.updateRef({ ...engine, ref, sha: other.sha, force: true });
    expect((await read(pull.number)).mergeable).toBeNull();
    const after = await knownMergeable(site.ada, pull.number);
    expect(after).toMatchObject({ state: 'open', mergeable: false });
    expect(site.events.findLast(({ name }) => name === 'push')).toMatchObject({
      payload: { forced: true, before: landed, after: other.sha },
    });
  });
});
