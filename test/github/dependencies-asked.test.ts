import { afterEach, describe, expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';
import { planFor } from '../../src/controller.ts';
import type { Begins } from '../../src/core/missing-facts.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { observeBlockers } from '../../src/github/observe-blockers.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { issueNumber } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('GitHub’s own dependencies', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  it('are asked about down to the first task that a job may begin', async () => {
    hands = await PawlHands.start();
    const { site } = hands;
    const { data: blocker } = await site.ada.issues.create({ ...ENGINE, title: 'First this' });
    const tasks: number[] = [];
    for (let n = 0; n < 6; n += 1) tasks.push(await site.fileTask());
    for (const task of tasks.slice(0, 2)) {
      await site.ada.request(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
        { ...ENGINE, issue_number: task, issue_id: blocker.id },
      );
    }
    const asked = async (client: GitHubClient, begins: Begins): Promise<number> => {
      const snapshot = { ...(await hands.look(client)), liveRuns: [], paused: false };
      const before = client.requests.get('observe blockers') ?? 0;
      const observation = { snapshot, policyText: 'parallel: 4\n' };
      const context = { now: hands.now, readPolicy: policyReading, renderers: RENDERERS, begins };
      const { plan } = await planFor(client, observation, context);
      expect(plan.tasks.filter(({ state }) => state.kind === 'queued')).toHaveLength(6);
      return (client.requests.get('observe blockers') ?? 0) - before;
    };
    expect(await asked(await hands.newClient(), 'first')).toBe(3);
    expect(await asked(await hands.newClient(), issueNumber(tasks[3] ?? 0))).toBe(1);
    expect(await asked(hands.client, 'all')).toBe(6);
    // What is blocked is remembered, and told whenever another is asked about.
    expect(await asked(hands.client, 'all')).toBe(4);
    const { blockedBy } = await observeBlockers(hands.client, [], hands.now());
    expect([...blockedBy.keys()]).toEqual(tasks.slice(0, 2));
  });
});
