import { afterEach, describe, expect, it } from '@jest/globals';
import { revertBranch } from '../../src/core/claim.ts';
import type { Effect } from '../../src/core/effect.ts';
import type { RevertFacts, Snapshot } from '../../src/core/snapshot.ts';
import { apply } from '../../src/github/apply/apply.ts';
import type { Outcome } from '../../src/github/apply/apply.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import { issueNumber } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('a pull request that takes a merge back', () => {
  let hands: PawlHands;
  let forbids = false;
  afterEach(() => hands.site.close());

  const FORBIDDEN: ApiFault = {
    when: 'before',
    answer: 403,
    message: 'Resource not accessible by integration',
  };

  const start = async (): Promise<string> => {
    hands = await PawlHands.start({
      apiFaults: ({ operationId }) =>
        forbids && operationId === 'pulls/update-branch' ? FORBIDDEN : undefined,
    });
    const task = await hands.site.fileTask();
    const made = await hands.revert(task, 'success');
    await hands.client.octokit.request('POST /repos/{owner}/{repo}/pulls', {
      ...ENGINE,
      head: revertBranch(issueNumber(task), 1),
      base: 'main',
      title: 'Revert "Do it"',
    });
    return made;
  };

  const look = async (): Promise<{ snapshot: Snapshot; facts: RevertFacts }> => {
    const snapshot = await hands.look(await hands.newClient());
    const [facts] = snapshot.reverts;
    if (!facts) throw new Error('nothing is taken back');
    return { snapshot, facts };
  };

  const update = async (): Promise<Outcome> => {
    const { snapshot, facts } = await look();
    const { task, pullRequest } = facts;
    if (!pullRequest) throw new Error('it has no pull request');
    const base = snapshot.repository.head.sha;
    const effect: Effect = { kind: 'update-branch', task, attempt: undefined, pullRequest, base };
    return apply(hands.client, effect, snapshot);
  };

  it('is still known for Pawl’s own, however often it was brought up to date', async () => {
    let vouched = await start();
    for (const file of ['one', 'two', 'three']) {
      await hands.site.commit({ [file]: 'x' });
      expect(await update()).toEqual({ kind: 'applied' });
      const { facts } = await look();
      expect(facts).toMatchObject({ commit: vouched, pullRequest: { update: { of: vouched } } });
      expect(facts.pullRequest?.behindBy).toBe(0);
      vouched = facts.pullRequest?.head ?? '';
    }
  });

  it('is nobody’s word once somebody pushed to it', async () => {
    const made = await start();
    const pushed = await hands.site.commit({ evil: 'x' }, revertBranch(issueNumber(1), 1));
    const { facts } = await look();
    expect(facts).toMatchObject({ commit: made, pullRequest: { head: pushed, update: undefined } });
  });

  it('is left to a person where GitHub does not let the App bring it up to date', async () => {
    await start();
    await hands.site.commit({ one: 'x' });
    forbids = true;
    expect(await update()).toMatchObject({ kind: 'refused', why: expect.stringContaining('403') });
    forbids = false;
  });
});
