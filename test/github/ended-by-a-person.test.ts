import { afterEach, describe, expect, it } from '@jest/globals';
import { reconcile } from '../../src/core/reconcile.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { MINUTE, policy } from '../support/facts.ts';
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

  it('is closed with a command in the same breath: whoever may give it is not told that he may not', async () => {
    hands = await PawlHands.start();
    const { site } = hands;
    const task = await site.fileTask();
    await hands.claim(task);
    hands.later(MINUTE);
    await hands.say(task, '/pawl stop');
    await hands.say(task, '/pawl explain');
    await site.ada.issues.update({ ...ENGINE, issue_number: task, state: 'closed' });
    const snapshot = await hands.look(await hands.newClient());
    const plan = reconcile(snapshot, { ok: true, policy: policy() }, hands.now(), RENDERERS);
    const answers = plan.effects.flatMap((one) => (one.kind === 'show' ? one.answers : []));
    const [stop, explain] = answers;
    expect(stop).toMatchObject({ reaction: 'THUMBS_UP', reply: undefined });
    expect(explain).toMatchObject({ reaction: 'EYES' });
    expect(explain?.reply).toContain('The text is approved.');
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

describe('a branch that a person deletes', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  const stateOf = async (task: number): Promise<unknown> => {
    const snapshot = await hands.look(await hands.newClient());
    const reading = { ok: true, policy: policy() } as const;
    const { tasks } = reconcile(snapshot, reading, hands.now(), RENDERERS);
    return tasks.find(({ facts }) => facts.issue.number === task)?.state;
  };
  const deleteBranch = (task: number): Promise<unknown> =>
    hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/pawl/${task}-1` });

  it('leaves an attempt that Pawl gave up what it was: nobody closed it', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    const { claim, opened } = await hands.published(task);
    const { tasks } = await hands.look();
    const checkRun = tasks[0]?.attempts[0]?.record?.checkRun;
    await hands.record(claim, { reason: 'CI refused it', pullRequest: opened.number }, checkRun);
    await hands.client.rest({ what: 'test' }, 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
      pull_number: opened.number,
      state: 'closed',
    });
    await deleteBranch(task);
    expect(await stateOf(task)).toMatchObject({ kind: 'queued', nextAttempt: 2 });
    expect((await hands.look()).tasks[0]?.attempts).toMatchObject([
      { branch: undefined, claim, record: { content: { reason: 'CI refused it' } } },
    ]);
    expect(await hands.count()).toEqual(['graphql']);
  });

  it.each(['with', 'without'])('closes its open pull request, %s a record', async (how) => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    if (how === 'with') await hands.published(task);
    else await hands.publish(await hands.claim(task));
    await deleteBranch(task);
    expect(await stateOf(task)).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'closed-by-person' },
    });
  });

  it('tells of no attempt by another’s claim, which its pull request began with', async () => {
    hands = await PawlHands.start();
    const { opened } = await hands.published(await hands.site.fileTask());
    const task = await hands.site.fileTask();
    const branch = `pawl/${task}-1`;
    const ref = `refs/heads/${branch}`;
    await hands.site.ada.git.createRef({ ...ENGINE, ref, sha: opened.head });
    const pull = await hands.client.rest({ what: 'test' }, 'POST /repos/{owner}/{repo}/pulls', {
      title: 'Again',
      body: `Task: #${task}`,
      head: branch,
      base: 'main',
    });
    await hands.site.ada.pulls.update({ ...ENGINE, pull_number: pull.number, state: 'closed' });
    await deleteBranch(task);
    const { tasks } = await hands.look(await hands.newClient());
    expect(tasks.find(({ issue }) => issue.number === task)?.attempts).toMatchObject([
      { claim: undefined, record: undefined, pullRequest: { state: 'closed' } },
    ]);
  });

  it('is asked about together with others, as many as they are', async () => {
    hands = await PawlHands.start();
    const tasks: number[] = [];
    for (let count = 0; count < 27; count += 1) {
      const task = await hands.site.fileTask();
      await hands.published(task);
      await deleteBranch(task);
      tasks.push(task);
    }
    const seen = (await hands.look(await hands.newClient())).tasks;
    expect(seen.map(({ attempts }) => attempts[0]?.record !== undefined)).toEqual(
      tasks.map(() => true),
    );
  });
});
