import { afterEach, describe, expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';
import { runController } from '../../src/controller.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import { createClaim } from '../../src/github/apply/create-claim.ts';
import type { OpenedPullRequest } from '../../src/github/apply/publish-changeset.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { HOUR, issueNumber, MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

const WHY = 'A conversation must be resolved before this pull request can be merged.';

describe('merges that GitHub refuses', () => {
  let hands: PawlHands;
  /** Numbers of pull requests that GitHub does not merge. */
  const refused = new Set<number>();
  let asked = 0;
  afterEach(() => hands.site.close());

  const look = (): Promise<Plan> => {
    asked = 0;
    return runController(hands.client, {
      now: hands.now,
      readPolicy: policyReading,
      renderers: RENDERERS,
      onEffect: () => undefined,
    });
  };

  /** As the jobs do it: what was asked for stands in the claim. */
  const publish = async (task: number): Promise<OpenedPullRequest> => {
    const seen = await hands.look();
    const { content } = seen.tasks.find(({ issue }) => issue.number === task)?.issue ?? {};
    const asked = { task: issueNumber(task), attempt: 1, runId: 9, runAttempt: 1 };
    const more = { reservedCents: 1, content: content ?? '', scope: [] };
    const claim = await createClaim(hands.client, { ...asked, ...more }, seen, hands.now());
    if (!claim) throw new Error('somebody else claimed meanwhile');
    const opened = await hands.publish(claim);
    const { number: pullRequest, head } = opened;
    await hands.record(claim, { outcome: { kind: 'published' }, pullRequest, head });
    return opened;
  };

  it('do not keep those behind them from being merged, and are not asked for at every look', async () => {
    hands = await PawlHands.start({
      apiFaults: ({ operationId, url }) => {
        if (operationId !== 'pulls/merge') return undefined;
        asked += 1;
        const number = Number(/\/pulls\/(\d+)\/merge/.exec(url.pathname)?.[1]);
        return refused.has(number) ? { when: 'before', answer: 405, message: WHY } : undefined;
      },
    });
    const tasks: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      const task = await hands.site.fileTask();
      const opened = await publish(task);
      if (index < 3) refused.add(opened.number);
      const status = { state: 'success', context: 'build' } as const;
      await hands.site.ada.repos.createCommitStatus({ ...ENGINE, sha: opened.head, ...status });
      tasks.push(task);
    }
    hands.later(2 * MINUTE);
    let plan = await look();
    const stateOf = (task: number | undefined): string | undefined =>
      plan.tasks.find(({ facts }) => facts.issue.number === task)?.state.kind;
    for (let looks = 0; looks < 3 && stateOf(tasks[3]) === 'validating'; looks += 1) {
      hands.later(5_000);
      plan = await look();
    }
    expect(stateOf(tasks[3])).toBe('watching');

    hands.later(5_000);
    plan = await look();
    expect(asked).toBe(0);
    expect((plan.nextLookAt ?? 0) - hands.now()).toBeGreaterThan(MINUTE);

    hands.later(3 * HOUR);
    for (let looks = 0; looks < 3; looks += 1) plan = await look();
    expect(tasks.slice(0, 3).map(stateOf)).toEqual(['needs-human', 'needs-human', 'needs-human']);
  });
});
