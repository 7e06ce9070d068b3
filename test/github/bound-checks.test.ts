import { afterEach, describe, expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';
import { runController } from '../../src/controller.ts';
import { createClaim } from '../../src/github/apply/create-claim.ts';
import { createApp } from '../../src/local-github/domain/accounts.ts';
import { createCheckRun } from '../../src/local-github/domain/checks.ts';
import type { App } from '../../src/local-github/model/account.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { issueNumber } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('a required check that classic protection binds to an App', () => {
  let hands: PawlHands;
  let merges = 0;
  afterEach(() => hands.site.close());

  const look = (): Promise<unknown> =>
    runController(hands.client, {
      now: hands.now,
      readPolicy: policyReading,
      renderers: RENDERERS,
      onEffect: () => undefined,
    });

  /** A pull request of Pawl's, of what the issue asks for; gives its head. */
  async function published(): Promise<string> {
    const task = await hands.site.fileTask();
    const seen = await hands.look();
    const content = seen.tasks[0]?.issue.content ?? '';
    const owner = { task: issueNumber(task), attempt: 1, runId: 9, runAttempt: 1 };
    const asked = { ...owner, reservedCents: 1, content, scope: [] };
    const claim = await createClaim(hands.client, asked, seen, hands.now());
    if (!claim) throw new Error('somebody else claimed meanwhile');
    const { number, head } = await hands.publish(claim);
    await hands.record(claim, { outcome: { kind: 'published' }, pullRequest: number, head });
    return head;
  }

  async function pass(app: App, headSha: string): Promise<void> {
    const { world, repository } = hands.site;
    const at = hands.now();
    await createCheckRun(
      world,
      repository,
      { kind: 'user', user: app.bot },
      {
        ...{ app, headSha, name: 'build', status: 'completed', conclusion: 'success' },
        ...{ startedAt: at, completedAt: at },
      },
    );
  }

  it('is not met by another App’s of the same name: such a pull request is not even tried', async () => {
    merges = 0;
    hands = await PawlHands.start({
      apiFaults: ({ operationId }) => {
        if (operationId === 'pulls/merge') merges += 1;
        return undefined;
      },
    });
    const { world, adaActor, ada } = hands.site;
    const { app } = await createApp(world, {
      name: 'The builder',
      owner: adaActor.user,
      permissions: { checks: 'write' },
      events: [],
      webhook: { url: '', secret: '' },
    });
    const checks = [{ context: 'build', app_id: app.id }];
    await ada.repos.updateBranchProtection({
      ...ENGINE,
      branch: 'main',
      required_status_checks: { strict: false, contexts: [], checks },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
    const head = await published();
    await pass(world.actionsApp, head);
    hands.later(120_000);
    await look();
    expect(merges).toBe(0);
    await pass(app, head);
    hands.later(120_000);
    await look();
    expect(merges).toBe(1);
  });
});
