import { afterEach, describe, expect, it } from '@jest/globals';
import { observeBlockers, withBlockers } from '../../src/github/observe-blockers.ts';
import { observeProtection } from '../../src/github/observe-protection.ts';
import { observeRuns } from '../../src/github/observe-runs.ts';
import { observeSwitch } from '../../src/github/observe-switch.ts';
import { createRepository } from '../../src/local-github/domain/repositories.ts';
import type { PlayedRun } from '../../src/local-github/runner/played/played-run.ts';
import { issueNumber, MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

const CI = 'on: [push, pull_request]\njobs: { test: { runs-on: x, steps: [{ run: exit }] } }\n';

describe('what a plan rests on beside the look', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());
  const protect = (changes: object): Promise<unknown> =>
    hands.site.ada.repos.updateBranchProtection({
      ...ENGINE,
      branch: 'main',
      required_status_checks: null,
      enforce_admins: false,
      required_pull_request_reviews: null,
      restrictions: null,
      ...changes,
    });
  const rules = async () => (await hands.look()).repository.rules;

  it('the kill switch: some words mean yes, all else and nothing mean no', async () => {
    hands = await PawlHands.start();
    const { variables } = hands.site.repository;
    expect(await observeSwitch(hands.client)).toBe(false);
    for (const [value, isOn] of [
      ['true', true],
      [' ON\n', true],
      ['Yes', true],
      ['1', true],
      ['', false],
      ['false', false],
      ['0', false],
    ] as const) {
      variables.set('PAWL_PAUSED', value);
      expect([value, await observeSwitch(hands.client)]).toEqual([value, isOn]);
    }
  });

  it('what classic protection and rulesets require together, each thing once', async () => {
    hands = await PawlHands.start();
    expect(await rules()).toEqual({
      checks: [],
      upToDate: false,
      approvals: 0,
      mergeQueue: false,
      // Nothing is left to ask.
      complete: true,
    });
    await protect({
      required_status_checks: { strict: false, contexts: ['build', 'lint'] },
      required_pull_request_reviews: { required_approving_review_count: 1 },
    });
    const parameters = {
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: 'build', integration_id: 15 }, { context: 'scan' }],
    };
    await hands.site.ada.repos.createRepoRuleset({
      ...ENGINE,
      name: 'Careful',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [{ type: 'required_status_checks', parameters }],
    });
    expect(await rules()).toMatchObject({
      checks: [
        { name: 'lint', appId: undefined },
        { name: 'build', appId: 15 },
        { name: 'scan', appId: undefined },
      ],
      upToDate: true,
      approvals: 1,
      complete: false,
    });
  });

  it('which App classic protection binds a check to, asked once in five minutes', async () => {
    hands = await PawlHands.start();
    const checks = [{ context: 'build', app_id: 77 }, { context: 'lint' }];
    await protect({ required_status_checks: { strict: false, contexts: [], checks } });
    const { repository } = await hands.look();
    expect(repository.rules.checks.map(({ appId }) => appId)).toEqual([undefined, undefined]);
    const ask = () => observeProtection(hands.client, repository, hands.now());
    const bound = [
      { name: 'build', appId: 77 },
      { name: 'lint', appId: undefined },
    ];
    const told = await ask();
    expect(told.complete).toBe(true);
    expect(told.checks).toEqual(expect.arrayContaining(bound));
    expect(told.checks).toHaveLength(2);
    checks[0] = { context: 'build', app_id: 78 };
    await protect({ required_status_checks: { strict: false, contexts: [], checks } });
    hands.later(4 * MINUTE);
    expect((await ask()).checks).toEqual(expect.arrayContaining(bound));
    hands.later(2 * MINUTE);
    expect((await ask()).checks).toContainEqual({ name: 'build', appId: 78 });
  });

  it('that the newest base is asked for, by a pull request that GitHub calls behind', async () => {
    hands = await PawlHands.start();
    await protect({ required_status_checks: { strict: true, contexts: ['build'] } });
    const { opened } = await hands.published(await hands.site.fileTask());
    const status = { sha: opened.head, context: 'build', state: 'success' } as const;
    await hands.site.ada.repos.createCommitStatus({ ...ENGINE, ...status });
    expect((await rules()).upToDate).toBe(false);
    await hands.site.commit({ other: 'work' });
    await hands.look();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await rules()).upToDate).toBe(true);
  });

  it('which issues GitHub’s own dependencies name, and how they stand', async () => {
    hands = await PawlHands.start();
    const { site, client } = hands;
    const blocked = await site.fileTask();
    const free = issueNumber(await site.fileTask());
    const done = await site.fileTask('Done');
    const open = (await site.ada.issues.create({ ...ENGINE, title: 'No task' })).data;
    const elsewhere = await createRepository(site.world, site.adaActor.user, 'elsewhere');
    const far = await site.ada.issues.create({
      owner: 'ada',
      repo: elsewhere.name,
      title: 'Far away',
    });
    const ids = [site.repository.issues.get(done)?.id, open.id, far.data.id];
    for (const issue_id of ids) {
      await site.ada.request(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
        { ...ENGINE, issue_number: blocked, issue_id: issue_id ?? 0 },
      );
    }
    await site.ada.issues.update({ ...ENGINE, issue_number: done, state: 'closed' });
    const found = await observeBlockers(client, [issueNumber(blocked), free]);
    expect(found.blockedBy).toEqual(
      new Map([
        [blocked, [done, open.number]],
        [free, []],
      ]),
    );
    const snapshot = withBlockers(await hands.look(), found);
    expect(snapshot.tasks.map(({ issue }) => issue.blockedBy)).toEqual([[done, open.number], []]);
    expect(snapshot.dependencies.get(issueNumber(done))).toEqual({
      exists: true,
      open: false,
      completed: true,
    });
    expect(snapshot.dependencies.get(issueNumber(open.number))).toMatchObject({ open: true });
  });

  it('workflows that are a danger, read once for each state of their folder', async () => {
    hands = await PawlHands.start({ files: { '.github/workflows/ci.yml': CI } });
    const dangers = async () => (await hands.look()).repository.ciDangers;
    expect(await dangers()).toEqual([]);
    const evil = `${CI}permissions: write-all\n`;
    await hands.site.commit({
      '.github/workflows/evil.yaml': evil,
      '.github/workflows/x.md': evil,
    });
    const expected = [
      { workflow: '.github/workflows/evil.yaml', why: 'has every write permission' },
    ];
    expect(await dangers()).toEqual(expected);
    await hands.site.commit({ 'src/a.js': 'a' });
    expect(await hands.count()).toEqual(['graphql']);
    expect(await dangers()).toEqual(expected);
    await hands.site.commit({
      '.github/workflows/evil.yaml': null,
      '.github/workflows/ci.yml': null,
      '.github/workflows/x.md': null,
    });
    expect(await dangers()).toEqual([]);
  });
});

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
});
