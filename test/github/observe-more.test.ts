import { afterEach, describe, expect, it } from '@jest/globals';
import { observeBlockers, withBlockers } from '../../src/github/observe/observe-blockers.ts';
import { observeDay } from '../../src/github/observe/observe-day.ts';
import { observeMore } from '../../src/github/observe/observe-more.ts';
import { observeProtection } from '../../src/github/observe/observe-protection.ts';
import { observeSwitch } from '../../src/github/observe/observe-switch.ts';
import { transferIssue } from '../../src/local-github/domain/remove-issue.ts';
import { createRepository } from '../../src/local-github/domain/repositories.ts';
import { HOUR, issueNumber, MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

const JOBS = 'jobs: { test: { runs-on: x, steps: [{ run: exit }] } }\n';
const CI = `on: [push, pull_request]\npermissions: {}\n${JOBS}`;

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

  it('the kill switch: some words and nothing mean no, all else means yes', async () => {
    hands = await PawlHands.start();
    const { variables } = hands.site.repository;
    expect(await observeSwitch(hands.client)).toBe(false);
    for (const [value, isOn] of [
      ['true', true],
      [' ON\n', true],
      ['Yes', true],
      ['1', true],
      ['until monday', true],
      ['', false],
      ['false', false],
      ['0', false],
      [' Off\n', false],
      ['no', false],
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

  it('what Pawl took back within a day, however much was committed since', async () => {
    hands = await PawlHands.start();
    const { git } = hands.site.ada;
    const take = async (message: string): Promise<void> => {
      const ref = await git.getRef({ ...ENGINE, ref: 'heads/main' });
      const { sha: parent } = ref.data.object;
      const { tree } = (await git.getCommit({ ...ENGINE, commit_sha: parent })).data;
      const made = { ...ENGINE, message, tree: tree.sha, parents: [parent] };
      const { sha: tip } = (await git.createCommit(made)).data;
      await git.updateRef({ ...ENGINE, ref: 'heads/main', sha: tip });
    };
    const back = (of: string): string => `Revert "It"\n\nPawl-Task: 7\nPawl-Reverts: ${of}`;
    await take(back('a'.repeat(40)));
    hands.later(25 * HOUR);
    await take(back('b'.repeat(40)));
    const at = hands.now();
    await take(`Revert "It"\n\nThis reverts commit ${'c'.repeat(40)}.`);
    for (let more = 0; more < 101; more += 1) await take('More');
    expect(await observeDay(hands.client, hands.now())).toMatchObject([{ of: 'b'.repeat(40) }]);
    const missing = {
      runs: false,
      killSwitch: false,
      rules: false,
      dayReverts: true,
      blockers: [],
    };
    const { dayReverts = [] } = await observeMore(
      hands.client,
      await hands.look(),
      missing,
      hands.now(),
    );
    expect(dayReverts).toHaveLength(1);
    const [{ at: told } = { at: 0 }] = dayReverts;
    expect(Math.abs(told - at)).toBeLessThan(MINUTE);
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
    const found = await observeBlockers(client, [issueNumber(blocked), free], Date.now());
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

  it('no dependencies of a task that was moved away meanwhile', async () => {
    hands = await PawlHands.start();
    const { world, repository, adaActor } = hands.site;
    const issue = repository.issues.get(await hands.site.fileTask());
    if (!issue) throw new Error('The task is gone');
    const elsewhere = await createRepository(world, adaActor.user, 'elsewhere');
    const labels = { createLabels: false };
    await transferIssue(world, repository, adaActor, issue, elsewhere, labels);
    const number = issueNumber(issue.number);
    const found = await observeBlockers(hands.client, [number], Date.now());
    expect(found.blockedBy.get(number)).toEqual([]);
  });

  it('workflows that are a danger, read once for each state of their folder', async () => {
    hands = await PawlHands.start({ files: { '.github/workflows/ci.yml': CI } });
    const dangers = async () => (await hands.look()).repository.ciDangers;
    expect(await dangers()).toEqual([]);
    const evil = `on: push\npermissions: write-all\n${JOBS}`;
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
