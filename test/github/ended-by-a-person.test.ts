import { afterEach, describe, expect, it } from '@jest/globals';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('a task that a person ends himself', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  it('is a task until its label is off, closed while its merge is watched, with no branch left', async () => {
    hands = await PawlHands.start();
    const { site } = hands;
    site.repository.deleteBranchOnMerge = true;
    const task = await site.fileTask();
    const { opened } = await hands.published(task);
    await site.ada.pulls.merge({ ...ENGINE, pull_number: opened.number });
    const at = { ...ENGINE, issue_number: task };
    await site.ada.issues.addLabels({ ...at, labels: ['agent:watching'] });
    const seen = async (client = hands.client) =>
      (await hands.look(client)).tasks.map(({ issue, attempts }) => [
        issue.number,
        issue.open,
        attempts[0]?.pullRequest?.state,
      ]);
    expect(await seen()).toEqual([[task, true, 'merged']]);

    await site.ada.issues.update({ ...at, state: 'closed' });
    expect(await seen()).toEqual([[task, false, 'merged']]);
    expect(await seen(await hands.newClient())).toEqual([[task, false, 'merged']]);

    await site.ada.issues.removeLabel({ ...at, name: 'agent:watching' });
    expect(await seen()).toEqual([]);
    expect(await seen(await hands.newClient())).toEqual([]);
  });

  it.each(['closed', 'no task any more'])(
    'is looked at until it shows no state: %s',
    async (how) => {
      hands = await PawlHands.start();
      const { site } = hands;
      const task = await site.fileTask();
      const at = { ...ENGINE, issue_number: task };
      await site.ada.issues.addLabels({ ...at, labels: ['agent:needs-spec'] });
      const seen = async (client = hands.client) =>
        (await hands.look(client)).tasks.map(({ issue }) => issue.number);
      expect(await seen()).toEqual([task]);
      if (how === 'closed') await site.ada.issues.update({ ...at, state: 'closed' });
      else await site.ada.issues.removeLabel({ ...at, name: 'agent' });
      expect(await seen()).toEqual([task]);
      // Also by who has seen nothing before.
      expect(await seen(await hands.newClient())).toEqual([task]);
      await site.ada.issues.removeLabel({ ...at, name: 'agent:needs-spec' });
      expect(await seen()).toEqual([]);
      expect(await seen(await hands.newClient())).toEqual([]);
    },
  );
});
