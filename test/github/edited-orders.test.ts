import { afterEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { reconcile } from '../../src/core/reconcile.ts';
import type { Orders } from '../../src/core/orders.ts';
import { createUser } from '../../src/local-github/domain/accounts.ts';
import { createUserToken } from '../../src/local-github/domain/tokens.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { MINUTE, policy } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('an order that its author edits', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  it('holds on to the task still, but lets nothing go: the words may be another’s', async () => {
    hands = await PawlHands.start();
    const { world, addresses, repository } = hands.site;
    const auth = createUserToken(world, createUser(world, 'bob')).value;
    const bob = new Octokit({ baseUrl: addresses.api, auth });
    // Not who gave the label: nobody asks for his role for another reason.
    repository.collaborators.set('bob', 'maintain');
    const task = { ...ENGINE, issue_number: await hands.site.fileTask() };
    const orders = async (): Promise<Orders | undefined> => {
      hands.later(MINUTE);
      const snapshot = await hands.look(await hands.newClient());
      const reading = { ok: true, policy: policy() } as const;
      return reconcile(snapshot, reading, hands.now(), RENDERERS).tasks[0]?.orders;
    };

    hands.later(MINUTE);
    const { data: held } = await bob.issues.createComment({
      ...task,
      body: '/pawl hold utnil noon',
    });
    expect(await orders()).toMatchObject({ heldBy: 'bob' });
    const edited = { ...ENGINE, comment_id: held.id, body: '/pawl hold until noon' };
    await bob.issues.updateComment(edited);
    expect(await orders()).toMatchObject({ heldBy: 'bob' });

    await bob.issues.updateComment({ ...edited, body: '/pawl stop' });
    expect(await orders()).toMatchObject({ stopped: { by: 'bob' } });
    await bob.issues.updateComment({ ...edited, body: '/pawl approve' });
    expect(await orders()).toMatchObject({ approvedAt: undefined });
  });
});
