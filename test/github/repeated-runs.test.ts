import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { observe } from '../../src/github/observe/observe.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { PlayedRun } from '../../src/local-github/runner/played/played-run.ts';
import { CI_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

// CI on the default branch, red, and run once more: what is known of it meanwhile.

describe('a run of the default branch that is repeated', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let runs: PlayedRun[];

  beforeEach(async () => {
    runs = [];
    site = await startPawlSite({ runner: { play: { onStart: (run) => void runs.push(run) } } });
    await site.commit(CI_WORKFLOW_FILE);
    await site.runner?.idle();
    client = await site.connect();
  });
  afterEach(() => site.close());

  const checksOfTip = async () => {
    const { snapshot } = await observe(client, { now: () => site.world.clock.now() });
    const [tip] = snapshot.repository.history;
    return tip?.checks.map(({ name, result, run }) => [name, result, run?.attempt]);
  };
  const askedForRuns = () => client.requests.get('observe run') ?? 0;

  it('is known for one while it is under way, so that the branch does not pass for green', async () => {
    expect(await checksOfTip()).toEqual([['test', 'pending', 1]]);
    await runs[0]?.end({ jobs: { test: { conclusion: 'failure' } } });
    expect(await checksOfTip()).toEqual([['test', 'failed', 1]]);
    await site.ada.actions.reRunWorkflowFailedJobs({ ...ENGINE, run_id: runs[0]?.run.id ?? 0 });
    await site.runner?.idle();
    expect(await checksOfTip()).toEqual([['test', 'pending', 2]]);
    await runs[1]?.end({ jobs: { test: { conclusion: 'success' } } });
    expect(await checksOfTip()).toEqual([['test', 'passed', undefined]]);
  });

  it('is asked for once while it goes on', async () => {
    await checksOfTip();
    await checksOfTip();
    expect(askedForRuns()).toBe(1);
  });
});
