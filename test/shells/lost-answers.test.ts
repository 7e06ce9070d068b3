import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { packWith } from '../agent/sample-pack.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { ActionRunner } from '../support/run-action.ts';

describe('the Action whose first read GitHub does not answer', () => {
  let site: PawlSite;
  let runner: ActionRunner;
  let failures: number;

  const open = async (): Promise<void> => {
    failures = 0;
    site = await startPawlSite({
      apiFaults: ({ operationId }) => {
        if (operationId !== 'graphql' || failures > 0) return undefined;
        failures += 1;
        return { when: 'before', answer: 502 };
      },
    });
    runner = await ActionRunner.create(site.addresses.api);
  };
  afterEach(async () => {
    await runner.remove();
    await site.close();
  });
  const inputs = (command: string, more: Readonly<Record<string, string>> = {}) => ({
    command,
    'app-id': String(site.credentials.appId),
    'private-key': site.credentials.privateKey,
    ...more,
  });

  it('picks all the same', async () => {
    await open();
    const task = await site.fileTask();
    const { code } = await runner.run(inputs('pick'));
    expect({ code, failures }).toEqual({ code: 0, failures: 1 });
    expect(await site.claims()).toEqual([`pawl/${task}-1`]);
  });

  it('publishes, or says why not, all the same: a session hangs on it', async () => {
    await open();
    const text = JSON.stringify(packWith({}));
    await runner.leave('task.json', text);
    const digest = createHash('sha256').update(text).digest('hex');
    const own = { GITHUB_RUN_ID: String(packWith({}).claim.runId) };
    const { stdout } = await runner.run(inputs('publish', { digest }), own);
    expect(failures).toBe(1);
    expect(stdout).toContain('PAWL_CLAIM_LOST');
    expect(stdout).not.toContain('PAWL_GITHUB_FAILED');
  });
});
