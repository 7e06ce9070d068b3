import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pick } from '../../src/action/pick.ts';
import type { RunFacts } from '../../src/core/snapshot.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { AGENT_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { connectQuickly, lookAt, take } from '../support/effect-scene.ts';
import { run } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

// Whoever claims makes a branch below `pawl/` and moves `pawl/queue`. That GitHub refuses both may mean
// that somebody was faster, or that nobody may.

describe('a claim that GitHub refuses', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let log: string[];
  let task: number;
  beforeEach(async () => {
    site = await startPawlSite({
      runner: { play: { triggers: false, onStart: () => undefined } },
      files: AGENT_WORKFLOW_FILE,
    });
    client = await connectQuickly(site);
    task = await site.fileTask();
    log = [];
  });
  afterEach(() => site.close());

  const own: RunFacts = run(true, undefined, { id: 77 });
  const picked = () =>
    pick(client, { run: own, now: Date.now, log: (line) => void log.push(line) }, undefined);
  const branch = async (name: string): Promise<void> => {
    const { data } = await site.ada.git.getRef({ ...ENGINE, ref: 'heads/main' });
    await site.ada.git.createRef({ ...ENGINE, ref: `refs/heads/${name}`, sha: data.object.sha });
  };

  it('as a branch stands where those of claims must, fails the job, and says why', async () => {
    await branch('pawl');
    await expect(picked()).rejects.toMatchObject({
      code: 'PAWL_CLAIM_REFUSED',
      detail: expect.stringContaining(`#${task}, attempt 1: `),
      remedy: expect.stringContaining('a branch that is called `pawl`'),
    });
    expect(log.join()).not.toContain('another run');
    expect(await site.claims()).toEqual([]);
  });

  it('as a rule forbids it, is no claim of somebody else’s either', async () => {
    await take(client, await lookAt(site), await site.fileTask());
    await site.ada.repos.createRepoRuleset({
      ...ENGINE,
      name: 'All branches',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/heads/pawl/**'], exclude: [] } },
      rules: [{ type: 'non_fast_forward' }],
    });
    await expect(take(client, await lookAt(site), task)).rejects.toMatchObject({
      code: 'PAWL_CLAIM_REFUSED',
      detail: expect.stringContaining('Cannot force-push to this branch'),
    });
  });

  it('as another was made meanwhile, is no fault', async () => {
    const seen = await lookAt(site);
    expect(await take(client, seen, await site.fileTask())).toBeDefined();
    expect(await take(client, seen, task)).toBeUndefined();
  });

  it('as its own branch is there already, is no fault', async () => {
    const seen = await lookAt(site);
    await branch(`pawl/${task}-1`);
    expect(await take(client, seen, task)).toBeUndefined();
  });
});
