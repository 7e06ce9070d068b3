import { afterEach, describe, expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';
import { planFor } from '../../src/controller.ts';
import { NEEDS_HUMAN_LABEL } from '../../src/core/labels.ts';
import type { Begins } from '../../src/core/missing-facts.ts';
import { connect } from '../../src/github/client/client.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { observeBlockers } from '../../src/github/observe/observe-blockers.ts';
import { createRepository } from '../../src/local-github/domain/repositories.ts';
import { explainWait } from '../../src/render/explain-wait.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { checkedFetch } from '../local-github/ground/checked-fetch.ts';
import { issueNumber, MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('GitHub’s own dependencies', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  it('are asked about down to the first task that a job may begin', async () => {
    hands = await PawlHands.start();
    const { site } = hands;
    const { data: blocker } = await site.ada.issues.create({ ...ENGINE, title: 'First this' });
    const tasks: number[] = [];
    for (let n = 0; n < 6; n += 1) tasks.push(await site.fileTask());
    for (const task of tasks.slice(0, 2)) {
      await site.ada.request(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
        { ...ENGINE, issue_number: task, issue_id: blocker.id },
      );
    }
    const asked = async (client: GitHubClient, begins: Begins): Promise<number> => {
      const snapshot = { ...(await hands.look(client)), liveRuns: [], paused: false };
      const before = client.requests.get('observe blockers') ?? 0;
      const observation = { snapshot, policyText: 'parallel: 4\n' };
      const context = { now: hands.now, readPolicy: policyReading, renderers: RENDERERS, begins };
      const { plan } = await planFor(client, observation, context);
      expect(plan.tasks.filter(({ state }) => state.kind === 'queued')).toHaveLength(6);
      return (client.requests.get('observe blockers') ?? 0) - before;
    };
    expect(await asked(await hands.newClient(), 'first')).toBe(3);
    expect(await asked(await hands.newClient(), issueNumber(tasks[3] ?? 0))).toBe(1);
    expect(await asked(hands.client, 'all')).toBe(6);
    // What is blocked is remembered, and told whenever another is asked about.
    expect(await asked(hands.client, 'all')).toBe(4);
    const { blockedBy } = await observeBlockers(hands.client, [], hands.now());
    expect([...blockedBy.keys()]).toEqual(tasks.slice(0, 2));
  });

  it('hold a task back though the blocker is in another repository, until that is closed', async () => {
    hands = await PawlHands.start();
    const { site } = hands;
    const task = await site.fileTask();
    const { name } = await createRepository(site.world, site.adaActor.user, 'elsewhere');
    const there = { owner: 'ada', repo: name };
    const { data: far } = await site.ada.issues.create({ ...there, title: 'Far away' });
    await site.ada.request(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
      { ...ENGINE, issue_number: task, issue_id: far.id },
    );
    const plan = async () => {
      const snapshot = { ...(await hands.look()), liveRuns: [], paused: false };
      const context = { now: hands.now, readPolicy: policyReading, renderers: RENDERERS };
      return (await planFor(hands.client, { snapshot, policyText: undefined }, context)).plan;
    };
    const waiting = await plan();
    const [first] = waiting.tasks;
    expect(first?.state).toMatchObject({
      kind: 'queued',
      waits: { kind: 'elsewhere', open: [{ owner: 'ada', repo: 'elsewhere', number: far.number }] },
    });
    expect(waiting.effects.map(({ kind }) => kind)).not.toContain('start-run');
    await site.ada.issues.update({ ...there, issue_number: far.number, state: 'closed' });
    hands.later(6 * MINUTE);
    const free = await plan();
    expect(free.tasks[0]?.state).toMatchObject({ kind: 'queued', waits: undefined });
    expect(free.effects.map(({ kind }) => kind)).toContain('start-run');
  });

  it('in a circle are named though there is no room: what is shown does not come and go with it', async () => {
    hands = await PawlHands.start();
    const { site } = hands;
    const [a, b, other] = [await site.fileTask(), await site.fileTask(), await site.fileTask()];
    const block = (task: number, blocker: number): Promise<unknown> =>
      site.ada.request('POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by', {
        ...ENGINE,
        issue_number: task,
        issue_id: site.repository.issues.get(blocker)?.id ?? 0,
      });
    await block(a, b);
    await block(b, a);
    await hands.claim(other);
    const shown = async (client: GitHubClient, parallel: number): Promise<readonly unknown[]> => {
      const snapshot = { ...(await hands.look(client)), liveRuns: [], paused: false };
      const observation = { snapshot, policyText: `parallel: ${parallel}\n` };
      const context = { now: hands.now, readPolicy: policyReading, renderers: RENDERERS };
      const { plan } = await planFor(client, observation, context);
      return [a, b].map((number) => {
        const state = plan.tasks.find(({ facts }) => facts.issue.number === number)?.state;
        return state?.kind === 'needs-human' ? state.why.kind : state?.kind;
      });
    };
    const circle = ['dependency-cycle', 'dependency-cycle'];
    expect(await shown(hands.client, 3)).toEqual(circle);
    // Who has asked remembers it, for longer than he believes it of what may begin.
    hands.later(10 * MINUTE);
    expect(await shown(hands.client, 1)).toEqual(circle);
    // Whoever has not asks, before he takes back what is shown.
    const restarted = await hands.newClient();
    expect(await shown(restarted, 1)).toEqual(['queued', 'queued']);
    for (const issue_number of [a, b]) {
      await site.ada.issues.addLabels({ ...ENGINE, issue_number, labels: [NEEDS_HUMAN_LABEL] });
    }
    expect(await shown(restarted, 1)).toEqual(circle);
    // What no longer blocks is not remembered against a task.
    const blocker = site.repository.issues.get(b)?.id;
    await site.ada.request(
      'DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}',
      { ...ENGINE, issue_number: a, issue_id: blocker ?? 0 },
    );
    hands.later(10 * MINUTE);
    expect(await shown(restarted, 1)).toEqual(['queued', 'queued']);
  });

  it('that GitHub does not find for a moment are not taken for none', async () => {
    hands = await PawlHands.start();
    const { credentials, addresses, ada, repository, fileTask } = hands.site;
    const [blocked, free] = [await fileTask(), await fileTask()];
    await ada.request('POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by', {
      ...ENGINE,
      issue_number: blocked,
      issue_id: repository.issues.get(free)?.id ?? 0,
    });
    const fetch: typeof globalThis.fetch = async (input, init) =>
      String(input).includes('/dependencies/')
        ? Response.json({ message: 'Not Found' }, { status: 404 })
        : checkedFetch(input, init);
    const clock = { now: hands.now, sleep: () => Promise.resolve() };
    const site = { baseUrl: addresses.api, clock, fetch };
    const client = await connect(credentials, { owner: 'ada', name: 'engine' }, site);
    const ask = (task: number) => observeBlockers(client, [issueNumber(task)], hands.now());
    expect((await ask(free)).blockedBy.get(issueNumber(free))).toEqual([]);
    await expect(ask(blocked)).rejects.toMatchObject({ status: 404 });
  });

  it('in other repositories are named, and one that cannot be read is not passed over', () => {
    const open = [{ owner: 'ada', repo: 'elsewhere', number: issueNumber(3) }, undefined];
    expect(explainWait({ kind: 'elsewhere', open }, 'it starts').reason).toBe(
      'It waits for `ada/elsewhere#3`, an unreadable issue of another repository.',
    );
  });
});
