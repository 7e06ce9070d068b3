import { afterEach, describe, expect, it } from '@jest/globals';
import { logOf, startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const repo = { owner: 'ada', repo: 'engine' };
const file = `
on: push
jobs:
  make:
    runs-on: ubuntu-latest
    outputs: { of: '\${{ steps.make.outputs.of }}' }
    steps:
      - id: make
        run: echo "of=attempt $GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"; echo kept > kept.txt
      - uses: actions/upload-artifact@v4
        with: { name: kept, path: kept.txt, overwrite: true }
  flaky:
    needs: make
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with: { name: kept }
      - run: echo "\${{ needs.make.outputs.of }} with $(cat kept.txt)"; [ "$GITHUB_RUN_ATTEMPT" != 1 ]
  last:
    needs: flaky
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
`;

describe('A run that is run again', () => {
  it('lives on under its id, and only its failed jobs do their work again', async () => {
    site = await startRunnerSite();
    const { octokit } = site;
    const run = await site.runOf({ '.github/workflows/ci.yml': file });
    expect(run).toMatchObject({ conclusion: 'failure', runAttempt: 1 });
    await octokit.actions.reRunWorkflowFailedJobs({ ...repo, run_id: run.id });
    expect(run).toMatchObject({ runAttempt: 2, conclusion: undefined });
    await site.runner.idle();
    const { data } = await octokit.actions.getWorkflowRun({ ...repo, run_id: run.id });
    expect(data).toMatchObject({ status: 'completed', conclusion: 'success', run_attempt: 2 });
    expect(logOf(run, 'flaky')).toContain('\nattempt 1 with kept\n');

    const jobsOf = async (attempt_number: number) => {
      const answer = await octokit.actions.listJobsForWorkflowRunAttempt({
        ...repo,
        run_id: run.id,
        attempt_number,
      });
      return answer.data.jobs.map((job) => [job.name, job.run_attempt, job.conclusion]);
    };
    expect(await jobsOf(1)).toEqual([
      ['make', 1, 'success'],
      ['flaky', 1, 'failure'],
      ['last', 1, 'skipped'],
    ]);
    expect(await jobsOf(2)).toEqual([
      ['make', 1, 'success'],
      ['flaky', 2, 'success'],
      ['last', 2, 'success'],
    ]);
    const first = await octokit.actions.getWorkflowRunAttempt({
      ...repo,
      run_id: run.id,
      attempt_number: 1,
    });
    expect(first.data).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
  });

  it('does all its jobs again when that is asked', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({ '.github/workflows/ci.yml': file });
    await site.octokit.actions.reRunWorkflow({ ...repo, run_id: run.id });
    await site.runner.idle();
    expect(logOf(run, 'flaky')).toContain('\nattempt 2 with kept\n');
    expect(run.conclusion).toBe('success');
  });

  it('is refused while it is going on, or if it never could start', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({ '.github/workflows/ci.yml': 'on: push\njobs: nonsense\n' });
    expect(run.conclusion).toBe('startup_failure');
    await expect(
      site.octokit.actions.reRunWorkflow({ ...repo, run_id: run.id }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
