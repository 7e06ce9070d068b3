import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { WorkflowRun } from '../../../src/local-github/model/workflow-run.ts';
import { logOf, oneJob, startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const repo = { owner: 'ada', repo: 'engine' };
const sleeper = `
on: [push, workflow_dispatch]
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: |
          sleep 1000 &
          echo "::notice::started $$ $!"
          wait
      - run: echo not this
      - if: cancelled()
        run: echo cleaned up
      - if: always()
        run: echo always
  later:
    needs: job
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
`;

/** Waits until the step has started, and gives the ids of its two processes. */
async function startSleeper({ push, runs, world }: RunnerSite, file = sleeper) {
  await push({ '.github/workflows/ci.yml': file });
  const pids = await new Promise<readonly number[]>((resolve) => {
    const look = () => {
      const started = /started (\d+) (\d+)/.exec(
        logOf(runs().at(-1)).replaceAll(/.*(?:echo|Run).*/g, ''),
      );
      if (started === null) setTimeout(look, 10);
      else resolve([Number(started[1]), Number(started[2])]);
    };
    look();
  });
  const run = runs().at(-1);
  if (run === undefined) throw new Error(`No run on ${world.folder}`);
  return { run, pids };
}

/** Whether the process still runs: one that ended and that nobody asked for yet does not. */
function isAlive(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)])
      .toString()
      .startsWith('Z');
  } catch {
    return false;
  }
}

describe('A run that is stopped', () => {
  it('ends its step and runs what asks for it; no process is left', async () => {
    site = await startRunnerSite();
    const { run, pids } = await startSleeper(site);
    await site.octokit.actions.cancelWorkflowRun({ ...repo, run_id: run.id });
    await site.runner.idle();
    expect(run).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(run.jobs[0]?.steps.map((step) => step.conclusion)).toEqual([
      ...['success', 'cancelled', 'skipped', 'success', 'success', 'success'],
    ]);
    expect(logOf(run)).toContain('##[error]The operation was canceled.\n');
    expect(logOf(run)).toContain('\ncleaned up\n');
    expect(run.jobs.map((job) => job.conclusion)).toEqual(['cancelled', 'skipped']);
    expect(pids.map(isAlive)).toEqual([false, false]);
    await expect(
      site.octokit.actions.cancelWorkflowRun({ ...repo, run_id: run.id }),
    ).rejects.toMatchObject({ status: 409 });
  });

  it('ends at once when that is forced, without its last steps', async () => {
    site = await startRunnerSite();
    const { run, pids } = await startSleeper(
      site,
      sleeper.replace('wait\n', 'trap "" INT TERM; wait; wait\n'),
    );
    await site.octokit.actions.forceCancelWorkflowRun({ ...repo, run_id: run.id });
    await site.runner.idle();
    expect(run.conclusion).toBe('cancelled');
    expect(logOf(run)).not.toMatch(/^always$/m);
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  it('leaves no process when the runner itself is closed', async () => {
    site = await startRunnerSite();
    const { pids } = await startSleeper(site);
    await site.close();
    site = undefined;
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  // Only Linux tells which process has which environment.
  const hiding =
    process.platform === 'linux'
      ? [['into a session of its own', `setsid sh -c 'echo "pid $$"; exec sleep 1000' & sleep 0.1`]]
      : [];

  it.each([['into the background', 'sleep 1000 & echo "pid $!"'], ...hiding])(
    'leaves no process that a step put %s',
    async (_, command) => {
      site = await startRunnerSite();
      const run = await site.runOf(oneJob(`- run: |\n    ${command}\n- run: echo next`));
      expect(run.conclusion).toBe('success');
      const pid = Number(/^pid (\d+)/m.exec(logOf(run))?.[1]);
      expect(pid).toBeGreaterThan(0);
      expect(isAlive(pid)).toBe(false);
    },
  );
});

describe('A concurrency group', () => {
  const grouped = (more = '') =>
    sleeper.replace('jobs:', `concurrency: { group: 'g-\${{ github.ref }}'${more} }\njobs:`);
  const states = (runs: readonly WorkflowRun[]) => runs.map((run) => run.conclusion ?? run.status);

  it('has one running and one pending run: a third cancels the pending one', async () => {
    site = await startRunnerSite();
    const { run } = await startSleeper(site, grouped());
    await site.push({ b: 'b' });
    await site.push({ c: 'c' });
    while (site.runs().length < 3 || site.runs()[1]?.status !== 'completed') {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(states(site.runs())).toEqual(['in_progress', 'cancelled', 'pending']);
    await site.octokit.actions.forceCancelWorkflowRun({ ...repo, run_id: run.id });
    while (site.runs()[2]?.status !== 'in_progress') {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

  it('with cancel-in-progress ends the running one', async () => {
    site = await startRunnerSite();
    const { run } = await startSleeper(site, grouped(', cancel-in-progress: true'));
    await site.push({
      '.github/workflows/ci.yml': grouped(', cancel-in-progress: true').replace(
        'sleep 1000 &',
        'true &',
      ),
    });
    await site.runner.idle();
    expect(run.conclusion).toBe('cancelled');
    expect(states(site.runs())).toEqual(['cancelled', 'success']);
  });

  it('of a job lets only one such job run', async () => {
    site = await startRunnerSite();
    const job = (key: string) =>
      `  ${key}:\n    runs-on: x\n    concurrency: one\n    steps: [{ run: sleep 0.1 }]\n`;
    const run = await site.runOf({
      '.github/workflows/ci.yml': `on: push\njobs:\n${job('a')}${job('b')}`,
    });
    const [a, b] = run.jobs.toSorted((x, y) => (x.startedAt ?? 0) - (y.startedAt ?? 0));
    expect(b?.startedAt).toBeGreaterThanOrEqual(a?.completedAt ?? Infinity);
    expect(run.conclusion).toBe('success');
  });
});
