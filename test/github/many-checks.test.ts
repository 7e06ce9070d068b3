import { afterEach, describe, expect, it } from '@jest/globals';
import { judgeMain } from '../../src/core/judge-main.ts';
import { judgeChecks } from '../../src/core/verdict.ts';
import { createStatus } from '../../src/local-github/domain/statuses.ts';
import { startPlayedRun } from '../../src/local-github/runner/played/start-played-run.ts';
import { MINUTE, policy } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';

const GRAPHQL = 'graphql';

/** An agent workflow with as many jobs of the Action. */
function agent(count: number): Readonly<Record<string, string>> {
  const jobs = Array.from(
    { length: count },
    (_, nth) => `  pick${nth}: { runs-on: ubuntu-latest, steps: [{ uses: ada/pawl@main }] }\n`,
  );
  const text = `on: workflow_dispatch\npermissions: {}\njobs:\n${jobs.join('')}`;
  return { '.github/workflows/agent.yml': text };
}

describe('a commit with more than a hundred checks', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  /** CI reports: so many checks passed, then one more, if it is named. */
  const report = async (sha: string, passed: number, last?: 'success' | 'failure' | 'pending') => {
    const { world, repository, adaActor } = hands.site;
    const say = (context: string, state: 'success' | 'failure' | 'pending') =>
      createStatus(world, repository, adaActor, { sha, context, state });
    for (let index = 1; index <= passed; index += 1) await say(`test ${index}`, 'success');
    if (last) await say('the last', last);
  };
  /** Jobs of the agent workflow, as its schedule leaves them on the default branch. */
  const ownJobs = (headSha: string) =>
    startPlayedRun(hands.site.world, hands.site.repository, {
      path: '.github/workflows/agent.yml',
      event: 'schedule',
      headSha,
      headBranch: 'main',
      actor: hands.site.adaActor,
    });
  const main = async () => {
    const { repository } = await hands.look();
    return judgeMain(repository, new Set(), policy(), hands.now());
  };
  const pullOf = async (task: number) => {
    const { tasks } = await hands.look();
    const found = tasks.find(({ issue }) => issue.number === task)?.attempts[0]?.pullRequest;
    return judgeChecks(found?.checks ?? [], []).kind;
  };

  it('is red on the default branch by its very last check, whatever is green below it', async () => {
    hands = await PawlHands.start();
    await report(await hands.site.commit({ one: '1' }), 1);
    expect(await main()).toMatchObject({ kind: 'green' });
    const tip = await hands.site.commit({ two: '2' });
    await report(tip, 130, 'failure');
    expect(await main()).toMatchObject({
      kind: 'red',
      since: tip,
      failed: [{ name: 'the last' }],
      range: new Set([tip]),
    });
    await report(tip, 0, 'success');
    expect(await main()).toEqual({ kind: 'green' });
  });

  it('hides no older one that is green, where each has as many', async () => {
    hands = await PawlHands.start();
    const shas: string[] = [];
    for (const last of ['success', 'pending', 'failure', 'failure'] as const) {
      const sha = await hands.site.commit({ last: `${shas.length}` });
      await report(sha, 101, last);
      shas.push(sha);
    }
    const [, pending, older, newer] = shas;
    expect(await main()).toMatchObject({
      kind: 'red',
      since: older,
      range: new Set([newer, older, pending]),
    });
  });

  it('is judged as a pull request’s head by all of them', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await report(opened.head, 230, 'failure');
    expect(await pullOf(task)).toBe('red');
    await report(opened.head, 0, 'pending');
    expect(await pullOf(task)).toBe('pending');
    await report(opened.head, 0, 'success');
    expect(await pullOf(task)).toBe('green');
  });

  it('is judged by all of them where it takes a merge back', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    const head = await hands.revert(task, 'success');
    await hands.client.rest({ what: 'test' }, 'POST /repos/{owner}/{repo}/pulls', {
      title: 'Take it back',
      head: `pawl/revert-${task}-1`,
      base: 'main',
    });
    await report(head, 130, 'failure');
    const { reverts } = await hands.look();
    expect(judgeChecks(reverts[0]?.pullRequest?.checks ?? [], []).kind).toBe('red');
  });

  it('costs a request for each further page of all commits together, and none up to a hundred', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    const tip = await hands.site.commit({ one: '1' });
    await report(tip, 100);
    await report(opened.head, 100);
    await hands.look();
    hands.later(2 * MINUTE);
    expect(await hands.count()).toEqual([GRAPHQL]);
    await report(tip, 0, 'success');
    await report(opened.head, 0, 'success');
    expect(await hands.count()).toEqual([GRAPHQL, GRAPHQL]);
    await report(tip, 200);
    expect(await hands.count()).toEqual([GRAPHQL, GRAPHQL, GRAPHQL]);
  });

  it('is judged by CI alone where Pawl’s own jobs fill pages, which are not asked for twice', async () => {
    hands = await PawlHands.start({
      files: agent(350),
      runner: { play: { onStart: () => undefined } },
    });
    await report(await hands.site.commit({ one: '1' }), 1);
    const tip = await hands.site.commit({ two: '2' });
    await ownJobs(tip);
    await report(tip, 1, 'failure');
    expect(await main()).toMatchObject({ kind: 'red', since: tip, failed: [{ name: 'the last' }] });
    hands.later(2 * MINUTE);
    expect(await hands.count()).toEqual([GRAPHQL, GRAPHQL]);
    expect(await main()).toMatchObject({ kind: 'red', since: tip });
    await report(tip, 0, 'success');
    expect(await main()).toEqual({ kind: 'green' });
    hands.later(61 * MINUTE);
    expect(await hands.count()).toEqual([GRAPHQL, GRAPHQL, GRAPHQL, GRAPHQL]);
  });

  it('is not judged by what lies beyond a thousand, which is not read', async () => {
    hands = await PawlHands.start({
      files: agent(1000),
      runner: { play: { onStart: () => undefined } },
    });
    const tip = await hands.site.commit({ one: '1' });
    await ownJobs(tip);
    await report(tip, 1, 'success');
    expect(await hands.count()).toHaveLength(10);
    expect(await main()).toEqual({ kind: 'unknown' });
  });
});
