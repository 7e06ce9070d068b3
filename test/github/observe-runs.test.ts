import { afterEach, describe, expect, it } from '@jest/globals';
import { observe } from '../../src/github/observe/observe.ts';
import { observeRuns } from '../../src/github/observe/observe-runs.ts';
import type { PlayedRun } from '../../src/local-github/runner/played/played-run.ts';
import { MINUTE } from '../support/facts.ts';
import { PawlHands, RUN } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

const CI = 'on: [push, pull_request]\njobs: { test: { runs-on: x, steps: [{ run: exit }] } }\n';

describe('workflow runs', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());
  const played: PlayedRun[] = [];
  const open = async (files: Readonly<Record<string, string>>): Promise<void> => {
    played.length = 0;
    const onStart = (run: PlayedRun): void => {
      played.push(run);
    };
    hands = await PawlHands.start({ files, runner: { play: { onStart } } });
    await hands.site.runner?.idle();
  };
  const latest = (): PlayedRun => {
    const run = played.at(-1);
    if (!run) throw new Error('nothing was started');
    return run;
  };
  const fail = (): Promise<void> => latest().end({ jobs: { test: { conclusion: 'failure' } } });
  const redTip = async () => (await hands.look()).repository.history[0]?.checks[0];

  it('of the agent: whether one waits or lives, and since when', async () => {
    await open({
      '.github/workflows/agent.yml': CI.replace('[push, pull_request]', 'workflow_dispatch'),
    });
    await hands.client.rest(
      { what: 'test' },
      'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
      { workflow_id: 'agent.yml', ref: 'main' },
    );
    await hands.site.runner?.idle();
    const read = async () => (await observeRuns(hands.client))[0];
    const startedAt = Math.floor(latest().run.createdAt / 1000) * 1000;
    expect(await read()).toMatchObject({ live: true, waiting: true, attempt: 1, startedAt });
    await latest().startJob('test');
    expect(await read()).toMatchObject({ live: true, waiting: false });
    hands.later(5 * MINUTE);
    await fail();
    expect(await read()).toMatchObject({ live: false, waiting: false, conclusion: 'failure' });
  });

  it('that are red on the default branch: which attempt it is, asked while it may be run again', async () => {
    await open({ '.github/workflows/ci.yml': CI });
    await fail();
    const run = { id: latest().run.id };
    expect(await redTip()).toMatchObject({ result: 'failed', run: { ...run, attempt: 1 } });
    expect(await hands.count()).toEqual(['graphql', 'actions/get-workflow-run']);
    await hands.site.ada.actions.reRunWorkflowFailedJobs({ ...ENGINE, run_id: run.id });
    await hands.site.runner?.idle();
    expect(await redTip()).toMatchObject({ result: 'pending' });
    await fail();
    expect(await redTip()).toMatchObject({ result: 'failed', run: { ...run, attempt: 2 } });
    expect(await hands.count()).toEqual(['graphql']);
  });

  it('that are under way again have not said their last word, whatever their old jobs say', async () => {
    await open({ '.github/workflows/ci.yml': CI });
    await fail();
    const { run } = latest();
    // GraphQL may still show what REST knows to be over.
    run.status = 'in_progress';
    expect(await redTip()).toMatchObject({ result: 'pending', run: { id: run.id, attempt: 1 } });
  });

  it('that are red but older than a green commit are not asked for', async () => {
    await open({ '.github/workflows/ci.yml': CI });
    await fail();
    await hands.site.commit({ mended: 'yes' });
    await hands.site.runner?.idle();
    await latest().end({ jobs: { test: { conclusion: 'success' } } });
    await hands.look();
    expect(await hands.count()).toEqual(['graphql']);
  });

  it('of a published pull request that is red: which attempt it is', async () => {
    await open({ '.github/workflows/ci.yml': CI });
    await latest().end({ jobs: { test: { conclusion: 'success' } } });
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await hands.site.runner?.idle();
    for (const run of played) await run.end({ jobs: { test: { conclusion: 'failure' } } });
    const { tasks } = await hands.look();
    const pull = tasks[0]?.attempts[0]?.pullRequest;
    expect(pull?.head).toBe(opened.head);
    expect(pull?.checks.length).toBeGreaterThan(0);
    for (const check of pull?.checks ?? []) {
      expect(check).toMatchObject({ result: 'failed', run: { attempt: 1 } });
    }
  });

  it('of a claim that GitHub does not find: it may live, and is believed to be gone after an hour', async () => {
    await open({});
    const task = await hands.site.fileTask();
    await hands.claim(task);
    const look = async (client = hands.client) =>
      (await observe(client, { now: hands.now })).snapshot.tasks[0]?.attempts[0]?.run;
    expect(await look()).toMatchObject({ id: RUN, live: true });
    hands.later(59 * MINUTE);
    expect(await look()).toMatchObject({ id: RUN, live: true });
    hands.later(MINUTE);
    expect(await look()).toBeUndefined();
    // A job remembers nothing: it gives no claim up.
    expect(await look(await hands.newClient())).toMatchObject({ live: true });
    // What shows itself begins anew.
    await hands.look();
    expect(await look()).toMatchObject({ live: true });
  });
});
