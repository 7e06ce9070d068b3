import { afterEach, describe, expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';
import { runController } from '../../src/controller.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import { createStatus } from '../../src/local-github/domain/statuses.ts';
import type { ApiFaults } from '../../src/local-github/http/api-endpoint.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { AGENT_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';

// What was decided may be wrong by the time that GitHub takes it: nothing of the kind is sent late.

describe('a merge', () => {
  let hands: PawlHands;
  let did: string[];
  /** Looks, and requests to merge and to start a run. */
  let log: string[] = [];
  /** So many looks take two minutes each. */
  let slow = 0;
  afterEach(() => hands.site.close());

  /**
   * Two pull requests that could be merged now, and a task that could be begun; `fault` is what meets each
   * request to merge.
   */
  const open = async (fault: (nth: number) => ReturnType<ApiFaults>): Promise<void> => {
    let asked = 0;
    hands = await PawlHands.start({
      files: AGENT_WORKFLOW_FILE,
      runner: { play: { onStart: () => undefined } },
      apiFaults: ({ operationId, graphqlOperation }) => {
        if (graphqlOperation === 'Observe') {
          log.push('look');
          if (slow-- > 0) hands.later(2 * MINUTE);
        }
        if (operationId === 'actions/create-workflow-dispatch') log.push('start');
        if (operationId !== 'pulls/merge') return undefined;
        log.push('merge');
        return fault((asked += 1));
      },
    });
    const { world, repository, adaActor } = hands.site;
    for (let count = 0; count < 2; count += 1) {
      const task = await hands.site.fileTask();
      const { tasks } = await hands.look();
      const asks = tasks.find(({ issue }) => issue.number === task)?.issue.content;
      const { opened } = await hands.published(task, 1, asks);
      const status = { sha: opened.head, context: 'build', state: 'success' } as const;
      await createStatus(world, repository, adaActor, status);
    }
    await hands.site.fileTask();
    hands.later(5 * MINUTE);
    [did, log, slow] = [[], [], 0];
  };
  const pause = (): void => {
    hands.site.repository.variables.set('PAWL_PAUSED', 'true');
  };
  const pass = async (): Promise<Plan> =>
    runController(await hands.newClient(), {
      now: hands.now,
      readPolicy: policyReading,
      renderers: RENDERERS,
      onEffect: ({ kind }, outcome) => {
        if (outcome.kind === 'applied' && kind === 'merge') did.push(kind);
      },
    });

  it('that both could make goes on at once where nothing takes long', async () => {
    await open(() => undefined);
    await pass();
    expect(did).toEqual(['merge', 'merge']);
    expect(log.slice(0, 3)).toEqual(['look', 'merge', 'start']);
  });

  it('does not wait for a limit until the kill switch was pulled: the app looks again when it goes on', async () => {
    await open((nth) => {
      if (nth > 1) return undefined;
      pause();
      return {
        when: 'before',
        answer: 403,
        headers: { 'retry-after': '540' },
        message: 'You have exceeded a secondary rate limit',
      };
    });
    const begun = hands.now();
    const failed: unknown = await pass().catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'PAWL_RATE_LIMITED' });
    expect(Math.round((Object(failed).resumeAt - begun) / MINUTE)).toBe(9);
    hands.later(9 * MINUTE);
    expect((await pass()).pauses).toEqual([{ kind: 'variable' }]);
    expect(did).toEqual([]);
  });

  it('that takes more than a minute has all that was to follow it decided anew', async () => {
    await open((nth) => {
      if (nth === 1) {
        hands.later(2 * MINUTE);
        pause();
      }
      return undefined;
    });
    expect((await pass()).pauses).toEqual([{ kind: 'variable' }]);
    expect(log).toEqual(['look', 'merge', 'look']);
  });

  it('is made all the same where each takes long, one after each look', async () => {
    await open(() => {
      hands.later(2 * MINUTE);
      return undefined;
    });
    await pass();
    expect(did).toEqual(['merge', 'merge']);
  });

  it('rests on a look of a moment ago, as often as that can be had', async () => {
    await open(() => undefined);
    slow = 1;
    await pass();
    expect(log.slice(0, 3)).toEqual(['look', 'look', 'merge']);
    await hands.site.close();
    await open(() => undefined);
    slow = Infinity;
    await pass();
    expect(log.slice(0, 4)).toEqual(['look', 'look', 'look', 'merge']);
  });
});
