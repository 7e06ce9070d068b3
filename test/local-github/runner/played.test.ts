import { afterEach, describe, expect, it } from '@jest/globals';
import type { Annotation } from '../../../src/local-github/model/check.ts';
import type { PlayedRun } from '../../../src/local-github/runner/played/played-run.ts';
import type { Player } from '../../../src/local-github/runner/played/player.ts';
import { startPlayedRun } from '../../../src/local-github/runner/played/start-played-run.ts';
import { startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const repo = { owner: 'ada', repo: 'engine' };
const path = '.github/workflows/ci.yml';
const ci = `
name: CI
on: [push, workflow_dispatch]
jobs:
  build:
    runs-on: ubuntu-latest
    steps: [{ run: exit 7 }]
  test:
    name: the tests
    needs: build
    runs-on: ubuntu-latest
    steps: [{ run: exit 7 }]
`;

async function stage(player: Omit<Player, 'onStart'> = {}) {
  const attempts: PlayedRun[] = [];
  site = await startRunnerSite({
    play: { onStart: (run) => attempts.push(run), ...player },
  });
  return { site, attempts };
}

const told = ({ events }: RunnerSite) =>
  events
    .filter(({ name }) => /^(workflow_run|check_suite|check_run)$/.test(name))
    .map(({ name, action }) => `${name}.${action}`);

describe('A run that is played', () => {
  it('is started by an event, executes nothing, and moves as its script says', async () => {
    const { site, attempts } = await stage();
    const head = await site.push({ [path]: ci });
    await site.runner.idle();
    const [played] = attempts;
    const { octokit } = site;
    const run_id = played?.run.id ?? 0;
    const read = async () => (await octokit.actions.getWorkflowRun({ ...repo, run_id })).data;
    const checks = async () => {
      const { data } = await octokit.checks.listForRef({ ...repo, ref: head });
      return data.check_runs.map(({ name, status, conclusion }) => [name, status, conclusion]);
    };
    expect(await read()).toMatchObject({ status: 'queued', event: 'push', head_sha: head });
    expect(await checks()).toEqual([['build', 'queued', null]]);
    await played?.startJob('build');
    expect(await read()).toMatchObject({ status: 'in_progress', name: 'CI' });
    await played?.endJob('build', { conclusion: 'success', outputs: { of: 'it' } });
    expect(await checks()).toEqual([
      ['the tests', 'queued', null],
      ['build', 'completed', 'success'],
    ]);
    const annotation: Annotation = {
      ...{ path: 'a.ts', startLine: 3, endLine: 3, message: 'expected 1, got 2' },
      ...{ level: 'failure', title: '', rawDetails: '' },
    };
    const log = 'Running\nexpected 1, got 2';
    const test = { conclusion: 'failure', log, annotations: [annotation] } as const;
    await played?.end({ jobs: { test } });
    expect(await read()).toMatchObject({ status: 'completed', conclusion: 'failure' });
    const { data } = await octokit.actions.listJobsForWorkflowRun({ ...repo, run_id });
    const job_id = data.jobs[1]?.id ?? 0;
    const listed = await octokit.checks.listAnnotations({ ...repo, check_run_id: job_id });
    expect(listed.data).toMatchObject([{ path: 'a.ts', message: 'expected 1, got 2' }]);
    const text = await octokit.actions.downloadJobLogsForWorkflowRun({ ...repo, job_id });
    expect(String(text.data).replaceAll(/^\S+Z /gm, '')).toBe(`${log}\n`);
    expect(told(site)).toEqual([
      'check_suite.requested',
      'workflow_run.requested',
      'check_run.created',
      'workflow_run.in_progress',
      'check_run.completed',
      'check_run.created',
      'check_run.completed',
      'check_suite.completed',
      'workflow_run.completed',
    ]);
  });

  it('is dispatched by REST with its inputs', async () => {
    const { site, attempts } = await stage({ triggers: false });
    const on = 'on: { workflow_dispatch: { inputs: { task: { type: string } } } }';
    const file = `${on}\njobs: { job: { runs-on: x, steps: [{ run: exit 7 }] } }`;
    await site.push({ [path]: file });
    await site.runner.idle();
    expect(attempts).toEqual([]);
    const workflow_id = 'ci.yml';
    await site.octokit.actions.createWorkflowDispatch({
      ...{ ...repo, workflow_id, ref: 'main', inputs: { task: '12' } },
    });
    await site.runner.idle();
    expect(attempts.map(({ inputs, jobs }) => ({ inputs, jobs }))).toEqual([
      { inputs: { task: '12' }, jobs: ['job'] },
    ]);
  });

  it('is run again as the next attempt: its failed jobs queue anew', async () => {
    const { site, attempts } = await stage();
    const head = await site.push({ [path]: ci });
    await site.runner.idle();
    const [first] = attempts;
    await first?.end({ jobs: { test: { conclusion: 'failure' } } });
    const run_id = first?.run.id ?? 0;
    await site.octokit.actions.reRunWorkflowFailedJobs({ ...repo, run_id });
    await site.runner.idle();
    const { data } = await site.octokit.actions.getWorkflowRun({ ...repo, run_id });
    expect(data).toMatchObject({ status: 'queued', conclusion: null, run_attempt: 2 });
    const checks = await site.octokit.checks.listForRef({ ...repo, ref: head });
    expect(checks.data.check_runs.map(({ name, status }) => [name, status])).toEqual([
      ['the tests', 'queued'],
      ['build', 'completed'],
    ]);
    const second = attempts[1];
    expect(second?.jobs).toEqual(['test']);
    // What the script of an attempt that is over still does has no effect.
    await first?.end({ conclusion: 'success' });
    expect(second?.run.status).toBe('queued');
    await second?.end();
    expect(second?.run).toMatchObject({ status: 'completed', conclusion: 'success' });
    const then = { ...repo, run_id, attempt_number: 1 };
    const earlier = await site.octokit.actions.getWorkflowRunAttempt(then);
    expect(earlier.data).toMatchObject({ conclusion: 'failure' });
  });

  it('that is cancelled ends when its script ends it, or at once without one', async () => {
    const asked: boolean[] = [];
    const { site, attempts } = await stage({ onCancel: (_, { force }) => asked.push(force) });
    await site.push({ [path]: ci });
    await site.runner.idle();
    const [played] = attempts;
    await played?.startJob('build');
    const run_id = played?.run.id ?? 0;
    await site.octokit.actions.cancelWorkflowRun({ ...repo, run_id });
    expect([asked, played?.isCancelled, played?.run.status]).toEqual([
      [false],
      true,
      'in_progress',
    ]);
    await site.octokit.actions.forceCancelWorkflowRun({ ...repo, run_id });
    expect(asked).toEqual([false, true]);
    await played?.end({ conclusion: 'cancelled' });
    expect(played?.run.jobs.map(({ key, conclusion }) => [key, conclusion])).toEqual([
      ['build', 'cancelled'],
      ['test', 'skipped'],
    ]);
    expect(played?.run.conclusion).toBe('cancelled');
    await site.close();
    const without = await stage();
    await without.site.push({ [path]: ci });
    await without.site.runner.idle();
    const own = without.attempts[0]?.run.id ?? 0;
    await without.site.octokit.actions.cancelWorkflowRun({ ...repo, run_id: own });
    await without.site.runner.idle();
    expect(without.attempts[0]?.run.conclusion).toBe('cancelled');
  });

  it('may wait for ever, and keeps what its jobs uploaded', async () => {
    const { site, attempts } = await stage();
    await site.push({ [path]: ci });
    await site.runner.idle();
    const [played] = attempts;
    played?.hold('waiting');
    site.world.clock.advance(35 * 24 * 60 * 60 * 1000);
    const run_id = played?.run.id ?? 0;
    const { data } = await site.octokit.actions.getWorkflowRun({ ...repo, run_id });
    expect(data).toMatchObject({ status: 'waiting', conclusion: null });
    expect(Date.parse(data.created_at)).toBeLessThan(site.world.clock.now());
    played?.addArtifact('attempt', { 'attempt.json': '{}' });
    const all = await site.octokit.actions.listWorkflowRunArtifacts({ ...repo, run_id });
    expect(all.data.artifacts.map(({ name }) => name)).toEqual(['attempt']);
  });

  it('is started by hand too, of a file that there is not', async () => {
    const { site, attempts } = await stage();
    const headSha = await site.push({ a: 'a' });
    const played = await startPlayedRun(site.world, site.repository, {
      ...{ path: '.github/workflows/deploy.yml', name: 'Deploy', event: 'push' },
      ...{ headSha, headBranch: 'main', actor: site.ada, jobs: [{ key: 'deploy' }] },
    });
    await played.end({ conclusion: 'failure' });
    const { data } = await site.octokit.checks.listForRef({ ...repo, ref: headSha });
    expect(data.check_runs).toMatchObject([
      { name: 'deploy', conclusion: 'failure', app: { slug: 'github-actions' } },
    ]);
    expect(attempts).toEqual([]);
    await site.octokit.actions.reRunWorkflow({ ...repo, run_id: played.run.id });
    await site.runner.idle();
    expect(attempts.map(({ attempt, run }) => [attempt, run === played.run])).toEqual([[2, true]]);
  });
});
