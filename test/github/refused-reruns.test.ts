import { afterEach, describe, expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';
import { runController } from '../../src/controller.ts';
import type { PlayedRun } from '../../src/local-github/runner/played/played-run.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { CI_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { HOUR } from '../support/facts.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

describe('a red run that GitHub does not repeat', () => {
  let site: PawlSite;
  afterEach(() => site.close());

  it('is believed for good: GitHub is asked until it has refused twice, and not at the next look', async () => {
    const runs: PlayedRun[] = [];
    let asked = 0;
    site = await startPawlSite({
      runner: { play: { onStart: (run) => void runs.push(run) } },
      apiFaults: ({ operationId }) => {
        if (operationId !== 'actions/re-run-workflow-failed-jobs') return undefined;
        asked += 1;
        const message = 'Unable to retry this workflow run because it was created over a month ago';
        return { when: 'before', answer: 403, message };
      },
    });
    await site.commit(CI_WORKFLOW_FILE);
    await site.fileTask();
    await site.runner?.idle();
    await runs[0]?.end({ jobs: { test: { conclusion: 'failure' } } });
    const client = await site.connect();
    const lookAfter = async (hours: number): Promise<unknown> => {
      asked = 0;
      const { pauses } = await runController(client, {
        now: () => site.world.clock.now() + hours * HOUR,
        readPolicy: policyReading,
        renderers: RENDERERS,
        onEffect: () => undefined,
      });
      const red = pauses.find(({ kind }) => kind === 'main-red');
      return { asked, cause: red?.kind === 'main-red' ? red.cause.kind : undefined };
    };
    expect(await lookAfter(48)).toEqual({ asked: 2, cause: 'before' });
    expect(await lookAfter(72)).toEqual({ asked: 0, cause: 'before' });
  });
});
