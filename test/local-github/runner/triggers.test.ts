import { afterEach, describe, expect, it } from '@jest/globals';
import { closeIssue, createIssue } from '../../../src/local-github/domain/issues.ts';
import { createComment } from '../../../src/local-github/domain/comments.ts';
import { createPull } from '../../../src/local-github/domain/create-pull.ts';
import type { AccountActor } from '../../../src/local-github/model/account.ts';
import { logOf, startRunnerSite, workflow, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const repo = { owner: 'ada', repo: 'engine' };

function tokenActor({ world, ada, repository }: RunnerSite): AccountActor {
  const { actionsApp: app } = world;
  return {
    kind: 'workflow',
    user: ada.user,
    app,
    repository: repository.fullName,
    runId: 1,
    jobId: 1,
    permissions: { contents: 'write', workflows: 'write' },
  };
}

describe('What starts a workflow', () => {
  it('is no event caused with GITHUB_TOKEN, but for a dispatch', async () => {
    site = await startRunnerSite();
    const file = { '.github/workflows/ci.yml': workflow('[push, workflow_dispatch]') };
    await site.push(file, { message: 'Add CI [skip ci]' });
    await site.push({ 'a.txt': 'a' }, { actor: tokenActor(site) });
    await site.runner.idle();
    expect(site.runs()).toEqual([]);
    const job = `
on: push
permissions: { actions: write }
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: |
          curl -sf -H "authorization: bearer $TOKEN" -d '{"ref":"main"}' $GITHUB_API_URL/repos/ada/engine/actions/workflows/ci.yml/dispatches
        env: { TOKEN: '\${{ github.token }}' }
`;
    await site.push({
      '.github/workflows/ci.yml': workflow('workflow_dispatch'),
      '.github/workflows/start.yml': job,
    });
    await site.runner.idle();
    expect(site.runs().map((run) => [run.event, run.actor.login, run.conclusion])).toEqual([
      ['push', 'ada', 'success'],
      ['workflow_dispatch', 'github-actions[bot]', 'success'],
    ]);
  });

  it('is a cron of the default branch, when the clock comes to it', async () => {
    site = await startRunnerSite();
    const cron = workflow(
      '{ schedule: [{ cron: "*/30 * * * *" }] }',
      'echo ${{ github.event.schedule }}',
    );
    await site.push({ '.github/workflows/nightly.yml': cron });
    await site.push({ '.github/workflows/other.yml': cron }, { branch: 'not-main' });
    await site.runner.idle();
    expect(site.runs()).toEqual([]);
    site.world.clock.advance(30 * 60_000);
    await site.runner.idle();
    expect(site.runs().map((run) => [run.event, run.headBranch])).toEqual([['schedule', 'main']]);
    expect(logOf(site.runs()[0])).toContain('\n*/30 * * * *\n');
    site.world.clock.advance(24 * 3_600_000);
    await site.runner.idle();
    expect(site.runs().length).toBe(2);
  });

  it('is no check run or suite of GitHub Actions itself, though Apps hear of them', async () => {
    site = await startRunnerSite();
    await site.push({
      '.github/workflows/ci.yml': workflow('push'),
      '.github/workflows/checks.yml': workflow('[check_run, check_suite]', 'true', 'Checks'),
    });
    await site.runner.idle();
    expect(site.runs().map((run) => run.workflow.name)).toEqual(['CI']);
    const told = site.events.map((event) => `${event.name} ${event.action ?? ''}`);
    expect(told).toEqual(
      expect.arrayContaining(['check_run created', 'check_run completed', 'check_suite completed']),
    );
  });

  it('takes the pull request’s own file for pull_request, on the test merge', async () => {
    site = await startRunnerSite();
    const { world, repository, ada } = site;
    await site.push({ '.github/workflows/ci.yml': workflow('pull_request', 'echo of main') });
    await site.push(
      {
        '.github/workflows/ci.yml': workflow(
          'pull_request',
          'echo "of $GITHUB_HEAD_REF to $GITHUB_BASE_REF at $GITHUB_REF"',
        ),
      },
      { branch: 'topic' },
    );
    const head = await repository.git.resolve('refs/heads/topic');
    await createPull(world, repository, ada, {
      title: 'A change',
      body: '',
      head: 'topic',
      base: 'main',
    });
    await site.runner.idle();
    const [run] = site.runs();
    expect(logOf(run)).toContain('\nof topic to main at refs/pull/1/merge\n');
    expect(run).toMatchObject({ event: 'pull_request', headSha: head, displayTitle: 'A change' });
    expect(run?.jobs[0]?.checkRun?.headSha).toBe(head);
    expect(run?.pullRequests).toEqual([1]);
  });

  it('takes the base’s file for pull_request_target, and nothing for a pull request in conflict', async () => {
    site = await startRunnerSite();
    const { world, repository, ada } = site;
    await site.push({
      '.github/workflows/ci.yml': workflow('[pull_request, pull_request_target]'),
    });
    await site.push({ a: 'theirs' }, { branch: 'topic' });
    await site.push({ a: 'ours' });
    await createPull(world, repository, ada, {
      title: 'A conflict',
      body: '',
      head: 'topic',
      base: 'main',
    });
    await site.runner.idle();
    expect(site.runs().map((run) => [run.event, run.ref])).toEqual([
      ['pull_request_target', 'refs/heads/main'],
    ]);
  });

  it('takes the default branch’s file for workflow_run, named by the workflow that ran', async () => {
    site = await startRunnerSite();
    const after = workflow(
      '{ workflow_run: { workflows: [CI], types: [completed] } }',
      'echo "after ${{ github.event.workflow_run.conclusion }} on ${{ github.ref }}"',
      'After',
    );
    await site.push({ '.github/workflows/after.yml': after });
    await site.push(
      { '.github/workflows/ci.yml': workflow('push', 'exit 1') },
      { branch: 'topic' },
    );
    await site.runner.idle();
    const [ci, run] = site.runs();
    expect(ci).toMatchObject({ headBranch: 'topic', conclusion: 'failure' });
    expect(run).toMatchObject({ event: 'workflow_run', headBranch: 'main' });
    expect(logOf(run)).toContain('\nafter failure on refs/heads/main\n');
  });

  it('takes the default branch’s file for issues and their comments, of the types it names', async () => {
    site = await startRunnerSite();
    const { world, repository, ada } = site;
    const on = '{ issues: { types: [opened] }, issue_comment: {} }';
    const run =
      'echo "${{ github.event_name }} ${{ github.event.action }} on ${{ github.event.issue.number }} of ${{ github.event.repository.full_name }} by ${{ github.event.sender.login }}"';
    await site.push({ '.github/workflows/issues.yml': workflow(on, run) });
    const issue = await createIssue(world, repository, ada, { title: 'A wish', body: '' });
    await closeIssue(world, repository, ada, issue);
    await createComment(world, repository, ada, issue, 'A word');
    await site.runner.idle();
    expect(site.runs().map((one) => [one.displayTitle, one.headBranch])).toEqual([
      ['A wish', 'main'],
      ['A wish', 'main'],
    ]);
    expect(logOf(site.runs()[0])).toContain('\nissues opened on 1 of ada/engine by ada\n');
    expect(logOf(site.runs()[1])).toContain('\nissue_comment created on 1 of ada/engine by ada\n');
  });

  it('ends a chain of workflow_run after three', async () => {
    site = await startRunnerSite();
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const files = names.map((name, index) => {
      const before = names[index - 1];
      const on =
        before === undefined
          ? 'push'
          : `{ workflow_run: { workflows: [${before}], types: [completed] } }`;
      return [`.github/workflows/${name}.yml`, workflow(on, 'true', name)] as const;
    });
    await site.push(Object.fromEntries(files));
    await site.runner.idle();
    expect(site.runs().map((run) => run.workflow.name)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('is not a push or pull request whose head commit asks to skip', async () => {
    site = await startRunnerSite();
    const { world, repository, ada } = site;
    await site.push(
      { '.github/workflows/ci.yml': workflow('[push, pull_request]') },
      { message: 'One\n\n[skip ci]' },
    );
    await site.push({ a: 'a' }, { branch: 'topic', message: 'Two [no ci]' });
    await createPull(world, repository, ada, { title: 'T', body: '', head: 'topic', base: 'main' });
    await site.runner.idle();
    expect(site.runs()).toEqual([]);
  });

  it('is a push that the filters let through', async () => {
    site = await startRunnerSite();
    const on =
      '{ push: { branches: ["main", "release/**", "!release/old"], paths: ["src/**", "!**/*.md"] } }';
    await site.push({ '.github/workflows/ci.yml': workflow(on) });
    await site.push({ 'src/a.md': 'only words' });
    await site.push({ 'src/a.ts': 'code' }, { message: 'runs' });
    await site.push({ 'src/b.ts': 'code' }, { branch: 'release/1/x', message: 'runs too' });
    await site.push({ 'src/b.ts': 'code' }, { branch: 'release/old' });
    await site.push({ 'src/b.ts': 'code' }, { branch: 'topic' });
    await site.runner.idle();
    expect(site.runs().map((run) => run.displayTitle)).toEqual(['runs', 'runs too']);
  });

  it('leaves a pushed commit without any check at first', async () => {
    site = await startRunnerSite();
    const sha = await site.push({ '.github/workflows/ci.yml': workflow('push') });
    const { checkRuns } = site.repository;
    expect([...checkRuns.values()]).toEqual([]);
    await site.runner.idle();
    const { data } = await site.octokit.checks.listForRef({ ...repo, ref: sha });
    expect(data.check_runs).toMatchObject([
      { name: 'job', conclusion: 'success', app: { slug: 'github-actions' } },
    ]);
    expect(data.check_runs[0]?.details_url).toMatch(/\/ada\/engine\/actions\/runs\/\d+\/job\/\d+$/);
  });

  it('tells of a run and its jobs in GitHub’s order', async () => {
    site = await startRunnerSite();
    await site.push({ '.github/workflows/ci.yml': workflow('push') });
    await site.runner.idle();
    const told = site.events
      .filter((event) => event.name.startsWith('workflow_'))
      .map((event) => `${event.name} ${event.action ?? ''}`);
    expect(told).toEqual([
      'workflow_run requested',
      'workflow_job queued',
      'workflow_run in_progress',
      'workflow_job in_progress',
      'workflow_job completed',
      'workflow_run completed',
    ]);
  });
});
