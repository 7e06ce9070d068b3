import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '../../src/github/client/client.ts';
import {
  AGENT_WORKFLOW_FILE,
  AgentJobs,
  CI_WORKFLOW_FILE,
  playPick,
  playPublish,
} from '../support/agent-jobs.ts';
import { connectQuickly } from '../support/effect-scene.ts';
import { HOUR } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { look, stateOf } from '../support/settle.ts';
import { written } from '../support/site-changes.ts';

const WHY = 'Required status check "deploy" is expected.';

describe('a merge that GitHub refuses', () => {
  let site: PawlSite;
  let jobs: AgentJobs;
  let client: GitHubClient;
  let task = 0;
  let refusals = 0;

  beforeEach(async () => {
    jobs = await AgentJobs.start();
    site = await startPawlSite({
      files: { ...AGENT_WORKFLOW_FILE, ...CI_WORKFLOW_FILE },
      runner: { machineEnv: { PAWL_TEST_JOBS: jobs.url } },
      apiFaults: ({ operationId }) => {
        if (operationId !== 'pulls/merge' || refusals === 0) return undefined;
        refusals -= 1;
        return { when: 'before', answer: 405, message: WHY };
      },
    });
    client = await connectQuickly(site);
    jobs.play = async (runId) => {
      const connection = await connectQuickly(site);
      const picked = await playPick(connection, runId);
      if (picked) await playPublish(connection, runId, picked, [written('good', 'x')]);
    };
    task = await site.fileTask();
    await look(client);
    await site.runner?.idle();
  });
  afterEach(async () => {
    jobs.stop();
    await site.close();
  });

  const comment = async () =>
    (await site.ada.issues.listComments({ ...ENGINE, issue_number: task })).data[0]?.body;

  it('once is tried again at once, and nobody hears of it', async () => {
    refusals = 1;
    const pass = await look(client);
    expect(pass.did.filter((kind) => kind.startsWith('merge'))).toEqual([
      expect.stringContaining(`merge refused: ${WHY}`),
      'merge',
    ]);
    expect(stateOf(pass, task)).toBe('watching');
  });

  it('again and again is told of in its words, then a person is asked; and it is merged when it can be', async () => {
    refusals = Infinity;
    const pass = await look(client);
    expect(pass.did.filter((kind) => kind.startsWith('merge'))).toHaveLength(2);
    expect(stateOf(pass, task)).toBe('validating');
    expect(await comment()).toContain('GitHub refuses to merge it: “Required status check');

    const late = Date.now() + 2 * HOUR;
    expect(stateOf(await look(client, late), task)).toBe('needs-human');
    expect(await comment()).toContain('Needs a person');
    expect(await comment()).toContain('Required status check');

    refusals = 0;
    expect(stateOf(await look(client, late + HOUR), task)).toBe('watching');
  });
});
