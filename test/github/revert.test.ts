import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { revertBranch } from '../../src/core/claim.ts';
import type { Effect } from '../../src/core/effect.ts';
import { apply } from '../../src/github/apply/apply.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { Actor } from '../../src/local-github/model/account.ts';
import {
  asSha,
  claimed,
  connectQuickly,
  filesOf,
  lookAt,
  published,
} from '../support/effect-scene.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { deleted, written } from '../support/site-changes.ts';

type Revert = Extract<Effect, { kind: 'revert' }>;

const FILES = { 'lib/kept': 'kept\n', 'lib/gone': 'gone\n', 'lib/changed': 'before\n' };

describe('taking a merge back', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let requests = 0;
  let diesAfter: number | undefined;
  const dead = new Set<Actor>();

  beforeAll(async () => {
    site = await startPawlSite({
      files: FILES,
      runner: false,
      apiFaults: ({ actor }) => {
        if (actor.kind !== 'installation') return undefined;
        if (dead.has(actor)) return { when: 'before', answer: 'hang up' };
        requests += 1;
        if (requests !== diesAfter) return undefined;
        dead.add(actor);
        return { when: 'after', answer: 'hang up' };
      },
    });
    client = await connectQuickly(site);
  });
  afterAll(() => site.close());

  /** A task's merge that wrote, changed and deleted a file. */
  const merged = async (
    changes = [
      written('lib/new', 'new\n', '100755'),
      written('lib/changed', 'after\n'),
      deleted('lib/gone'),
    ],
  ): Promise<Revert> => {
    await site.commit(FILES);
    await site.commit({ 'lib/new': null });
    const claim = await claimed(site, client);
    const pull = await published(site, client, claim, ...changes);
    const { data } = await site.ada.pulls.merge({ ...ENGINE, pull_number: pull.number });
    return {
      kind: 'revert',
      task: claim.task,
      attempt: 1,
      merge: asSha(data.sha),
      pullRequest: pull.number,
      title: 'Do it, @team',
      branchExists: false,
      failed: ['test', 'lint'],
    };
  };
  const perform = async (effect: Revert, by = client) => apply(by, effect, await lookAt(site));
  const branchOf = ({ task, attempt }: Revert) => revertBranch(task, attempt);
  const tip = (effect: Revert) => site.repository.git.resolve(`refs/heads/${branchOf(effect)}`);
  const pulls = async (effect: Revert) => {
    const { data } = await site.ada.pulls.list({ ...ENGINE, state: 'all' });
    return data.filter(({ head }) => head.ref === branchOf(effect));
  };
  const vouched = async (effect: Revert) => {
    const ref = (await tip(effect)) ?? '';
    const { data } = await site.ada.checks.listForRef({
      ...ENGINE,
      ref,
      check_name: 'pawl/revert',
    });
    return data.check_runs.map(({ conclusion, output }) => [conclusion, output.summary] as const);
  };
  const VOUCHED = [['success', 'Each file is again what it was before.']];

  it('makes each file again what it was, on the newest commit, with what landed since', async () => {
    const effect = await merged();
    const main = await site.commit({ 'lib/kept': 'changed since\n', other: 'since\n' });
    expect(await perform(effect)).toEqual({ kind: 'applied' });

    const head = (await tip(effect)) ?? '';
    const commit = await site.repository.git.readCommit(head);
    expect(commit?.parents).toEqual([main]);
    expect(commit?.message.trim().split('\n')).toEqual([
      expect.stringMatching(/^Revert "Do it, @\u2060team" \(#\d+\)$/),
      '',
      `Pawl-Task: ${effect.task}`,
      `Pawl-Reverts: ${effect.merge}`,
    ]);
    const files = await filesOf(site, head);
    expect(files).toMatchObject({ ...FILES, 'lib/kept': 'changed since\n', other: 'since\n' });
    expect(Object.keys(files)).not.toContain('lib/new');
    expect(await vouched(effect)).toEqual(VOUCHED);
    const [pull, ...others] = await pulls(effect);
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', head: { sha: head }, user: { type: 'Bot' } });
    expect(pull?.body).toContain(`Task: #${effect.task}\n`);
    expect(pull?.body).toContain(effect.merge);
    expect(pull?.body).toContain('`test`');
  });

  it('of a merge on which nothing has landed is the commit before it', async () => {
    const effect = await merged();
    const before = await filesOf(site, `${effect.merge}^1`);
    expect(await perform(effect)).toEqual({ kind: 'applied' });
    expect(await filesOf(site, (await tip(effect)) ?? '')).toEqual(before);
  });

  it.each([
    ['a file that it changed was changed again', { 'lib/changed': 'again\n' }, '`lib/changed`'],
    ['a file that it wrote was deleted', { 'lib/new': null }, '`lib/new`'],
    ['a file that it deleted is there again', { 'lib/gone': 'anew\n' }, '`lib/gone`'],
    ['a folder stands where a file was', { 'lib/gone/x': '1' }, '`lib/gone`'],
  ])('cannot be done cleanly where %s: every later look sees why', async (_, since, path) => {
    const effect = await merged();
    await site.commit(since);
    const why = `Changed again since the merge: ${path}`;
    expect(await perform(effect)).toEqual({ kind: 'refused', why });
    expect(await vouched(effect)).toEqual([['failure', why]]);
    const commit = await site.repository.git.readCommit((await tip(effect)) ?? '');
    expect(commit?.message).toContain('[skip ci]');
    expect(await filesOf(site, commit?.sha ?? '')).toEqual(await filesOf(site, 'main'));
    expect(await pulls(effect)).toEqual([]);
    // Asked once more, it writes nothing.
    expect(await perform({ ...effect, branchExists: true })).toMatchObject({ kind: 'refused' });
    expect(await vouched(effect)).toHaveLength(1);
    expect(await pulls(effect)).toEqual([]);
  });

  it('of two controllers one does it', async () => {
    const effect = await merged();
    const seen = await lookAt(site);
    const other = await connectQuickly(site);
    const outcomes = await Promise.all([apply(client, effect, seen), apply(other, effect, seen)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['applied', 'refused']);
    expect(await pulls(effect)).toHaveLength(1);
    expect(await vouched(effect)).toEqual(VOUCHED);
  });

  // Look, commit, branch, check run, pull request.
  it.each([1, 2, 3, 4, 5])('goes on where it died after request %d', async (request) => {
    const effect = await merged();
    const mortal = await connectQuickly(site);
    requests = 0;
    diesAfter = request;
    const outcome = await perform(effect, mortal).catch((error: unknown) => error);
    diesAfter = undefined;
    expect(requests).toBe(request);
    expect(outcome).not.toEqual({ kind: 'applied' });

    const branchExists = (await tip(effect)) !== undefined;
    const again = await perform({ ...effect, branchExists });
    // After the last one all was done, and what was believed of the branch is old.
    expect(again.kind).toBe(request === 5 ? 'refused' : 'applied');
    expect(await vouched(effect)).toEqual(VOUCHED);
    const open = await pulls(effect);
    expect(open.map(({ head }) => head.sha)).toEqual([await tip(effect)]);
    expect(await filesOf(site, (await tip(effect)) ?? '')).toEqual(
      await filesOf(site, `${effect.merge}^1`),
    );
  });

  it('opens nothing on what somebody else pushed to its branch, and says so', async () => {
    const effect = await merged();
    await site.commit({ evil: '1' }, branchOf(effect));
    expect(await perform(effect)).toMatchObject({ kind: 'refused' });
    expect(await vouched(effect)).toEqual([]);
    expect(await perform({ ...effect, branchExists: true })).toMatchObject({ kind: 'refused' });
    expect(await vouched(effect)).toEqual([
      ['failure', expect.stringContaining('is not what Pawl put there')],
    ]);
    expect(await pulls(effect)).toEqual([]);
  });

  it('vouches for no inverse that was put on a commit of somebody else’s', async () => {
    const effect = await merged();
    const { git } = site.repository;
    const evil = await site.commit({ evil: '1' }, 'evil');
    const file = await git.writeBlob(Buffer.from('1'));
    const tree = await git.writeTree(`${effect.merge}^1`, [
      { path: 'evil', mode: '100644', sha: file },
    ]);
    const { data } = await site.ada.git.createCommit({
      ...ENGINE,
      message: 'Revert',
      tree,
      parents: [evil],
    });
    await site.ada.git.createRef({
      ...ENGINE,
      ref: `refs/heads/${branchOf(effect)}`,
      sha: data.sha,
    });
    expect(await perform({ ...effect, branchExists: true })).toMatchObject({ kind: 'refused' });
    expect(await pulls(effect)).toEqual([]);
  });
});
