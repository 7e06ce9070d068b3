import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimBranch } from '../../src/core/claim.ts';
import type { Effect } from '../../src/core/effect.ts';
import { apply } from '../../src/github/apply/apply.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { addRuleset } from '../../src/local-github/domain/rulesets.ts';
import { asSha, connectQuickly, lookAt, openAttempt } from '../support/effect-scene.ts';
import type { OpenAttempt } from '../support/effect-scene.ts';
import { sha } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { written } from '../support/site-changes.ts';

describe('bringing a pull request in', () => {
  let site: PawlSite;
  let client: GitHubClient;
  beforeAll(async () => {
    site = await startPawlSite({ runner: false });
    client = await connectQuickly(site);
  });
  afterAll(() => site.close());

  const perform = async (effect: Effect) => apply(client, effect, await lookAt(site));
  const open = (...files: Parameters<typeof written>[]) =>
    openAttempt(site, client, ...files.map((file) => written(...file)));

  describe('merge', () => {
    const merge = ({ pullRequest, task }: OpenAttempt, reverts?: string): Effect => ({
      kind: 'merge',
      task,
      pullRequest: pullRequest.number,
      head: pullRequest.head,
      method: 'merge',
      title: 'Do it [skip ci]',
      reverts: reverts === undefined ? undefined : asSha(reverts),
    });

    it('merges the head that was judged, and says for which task', async () => {
      const attempt = await open(['m1', '1']);
      const outcome = await perform(merge(attempt));
      const main = await site.repository.git.resolve('refs/heads/main');
      expect(outcome).toEqual({ kind: 'applied', merge: main });
      const commit = await site.repository.git.readCommit(main ?? '');
      expect(commit?.message.trim()).toBe(
        `Do it (skip ci) (#${attempt.pullRequest.number})\n\nPawl-Task: ${attempt.task}`,
      );
    });

    it('of a revert names what it takes back', async () => {
      const outcome = await perform(merge(await open(['m2', '1']), sha('e')));
      expect(outcome.kind).toBe('applied');
      const main = await site.repository.git.resolve('refs/heads/main');
      const commit = await site.repository.git.readCommit(main ?? '');
      expect(commit?.message).toMatch(/^Revert "Do it \(skip ci\)" \(#\d+\)\n/);
      expect(commit?.message).toContain(`\nPawl-Reverts: ${sha('e')}`);
    });

    it('is refused if the head has moved, and nothing is merged', async () => {
      const attempt = await open(['m3', '1']);
      const before = await site.repository.git.resolve('refs/heads/main');
      await site.commit({ m3: 'somebody else' }, claimBranch(attempt.task, 1));
      expect(await perform(merge(attempt))).toMatchObject({ kind: 'refused' });
      expect(await site.repository.git.resolve('refs/heads/main')).toBe(before);
    });
  });

  describe('enqueue', () => {
    let rule = 0;
    beforeAll(async () => {
      const rules = [{ kind: 'merge_queue', method: 'merge', checkTimeoutMinutes: 60 }] as const;
      rule = addRuleset(site.world, site.repository, { name: 'queue', rules }).id;
    });
    afterAll(() => site.ada.repos.deleteRepoRuleset({ ...ENGINE, ruleset_id: rule }));
    const merged = async (number: number) =>
      (await site.ada.pulls.get({ ...ENGINE, pull_number: number })).data.merged;

    it('puts the head that was judged into the merge queue, which merges it', async () => {
      const { task, pullRequest } = await open(['q1', '1']);
      const effect = { kind: 'enqueue', task, pullRequest: pullRequest.id } as const;
      expect(await perform({ ...effect, head: pullRequest.head })).toEqual({ kind: 'applied' });
      expect(await merged(pullRequest.number)).toBe(true);
    });

    it('is refused if the head has moved', async () => {
      const { task, pullRequest } = await open(['q2', '1']);
      await site.commit({ q2: 'somebody else' }, claimBranch(task, 1));
      const effect = { kind: 'enqueue', task, pullRequest: pullRequest.id } as const;
      expect(await perform({ ...effect, head: pullRequest.head })).toMatchObject({
        kind: 'refused',
      });
      expect(await merged(pullRequest.number)).toBe(false);
    });
  });

  describe('dequeue', () => {
    const rulesets: number[] = [];
    beforeAll(() => {
      const queue = { kind: 'merge_queue', method: 'merge', checkTimeoutMinutes: 60 } as const;
      const checks = [{ context: 'test', appId: undefined }];
      const required = { kind: 'required_status_checks', strict: false, checks } as const;
      const { id } = addRuleset(site.world, site.repository, {
        name: 'queue',
        rules: [queue, required],
      });
      rulesets.push(id);
    });
    afterAll(() => site.ada.repos.deleteRepoRuleset({ ...ENGINE, ruleset_id: rulesets[0] ?? 0 }));

    it('takes a pull request out of the merge queue, and leaves one that is in none', async () => {
      const { task, pullRequest } = await open(['q3', '1']);
      const { head: commit } = pullRequest;
      const green = { ...ENGINE, sha: commit, context: 'test', state: 'success' } as const;
      await site.ada.repos.createCommitStatus(green);
      const pull = { task, pullRequest: pullRequest.id };
      await perform({ kind: 'enqueue', ...pull, head: pullRequest.head });
      const isIn = (): boolean =>
        site.repository.mergeQueue.some(({ number }) => number === pullRequest.number);
      expect(isIn()).toBe(true);
      expect(await perform({ kind: 'dequeue', ...pull })).toEqual({ kind: 'applied' });
      expect(isIn()).toBe(false);
      expect(await perform({ kind: 'dequeue', ...pull })).toMatchObject({ kind: 'refused' });
    });
  });
});
