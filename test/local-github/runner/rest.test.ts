import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkflowRun } from '../../../src/local-github/model/workflow-run.ts';
import { createUserToken } from '../../../src/local-github/domain/tokens.ts';
import { createUser } from '../../../src/local-github/domain/accounts.ts';
import { oneJob, startRunnerSite, type RunnerSite } from './runner-site.ts';

const repo = { owner: 'ada', repo: 'engine' };

/** Every answer is checked against GitHub's OpenAPI description by the client of `runner-site`. */
describe('The REST operations on actions', () => {
  let site: RunnerSite;
  let run: WorkflowRun;
  beforeEach(async () => {
    site = await startRunnerSite();
    const steps = '- run: echo x > x\n- uses: actions/upload-artifact@v4\n  with: { path: x }';
    run = await site.runOf(oneJob(steps));
  });
  afterEach(() => site.close());

  it('list workflows and find one by its id or file', async () => {
    const { actions } = site.octokit;
    const { data } = await actions.listRepoWorkflows(repo);
    expect(data).toMatchObject({ total_count: 1, workflows: [{ name: 'CI', state: 'active' }] });
    const workflow_id = data.workflows[0]?.id ?? 0;
    const byFile = await actions.getWorkflow({ ...repo, workflow_id: 'ci.yml' });
    expect(byFile.data).toEqual((await actions.getWorkflow({ ...repo, workflow_id })).data);
    await actions.disableWorkflow({ ...repo, workflow_id });
    expect((await actions.getWorkflow({ ...repo, workflow_id })).data.state).toBe(
      'disabled_manually',
    );
    await actions.enableWorkflow({ ...repo, workflow_id });
    await expect(actions.getWorkflow({ ...repo, workflow_id: 'no.yml' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('list no runs of a workflow that never ran, and 404 for a file that is none', async () => {
    const { actions } = site.octokit;
    const never = 'on: workflow_dispatch\njobs: { a: { runs-on: x, steps: [{ run: echo }] } }';
    await site.push({ '.github/workflows/never.yml': never });
    const { data } = await actions.listWorkflowRuns({ ...repo, workflow_id: 'never.yml' });
    expect(data).toEqual({ total_count: 0, workflow_runs: [] });
    await expect(
      actions.listWorkflowRuns({ ...repo, workflow_id: 'no.yml' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('list runs, newest first, as the filters say', async () => {
    const { actions } = site.octokit;
    await site.push({ b: 'b' }, { branch: 'topic' });
    await site.runner.idle();
    const idsOf = async (filter: object) => {
      const { data } = await actions.listWorkflowRunsForRepo({ ...repo, ...filter });
      return data.workflow_runs.map(({ id }) => id);
    };
    const second = site.runs()[1]?.id;
    expect(await idsOf({})).toEqual([second, run.id]);
    expect(await idsOf({ branch: 'topic' })).toEqual([second]);
    expect(await idsOf({ head_sha: run.headSha })).toEqual([run.id]);
    expect(await idsOf({ status: 'success' })).toEqual([second, run.id]);
    expect(await idsOf({ status: 'in_progress' })).toEqual([]);
    expect(await idsOf({ event: 'pull_request' })).toEqual([]);
    expect(await idsOf({ created: '>2000-01-01' })).toEqual([second, run.id]);
    expect(await idsOf({ created: '<2000-01-01' })).toEqual([]);
    expect(await idsOf({ per_page: 1, page: 2 })).toEqual([run.id]);
    const ofFile = await actions.listWorkflowRuns({ ...repo, workflow_id: 'ci.yml' });
    expect(ofFile.data.total_count).toBe(2);
  });

  it('show a run, its jobs and steps, and its artifacts', async () => {
    const { actions } = site.octokit;
    const { data } = await actions.getWorkflowRun({ ...repo, run_id: run.id });
    expect(data).toMatchObject({
      ...{ status: 'completed', conclusion: 'success', run_attempt: 1, event: 'push' },
      ...{ path: '.github/workflows/ci.yml', head_commit: { message: 'Change things' } },
    });
    const jobs = await actions.listJobsForWorkflowRun({ ...repo, run_id: run.id });
    const [job] = jobs.data.jobs;
    expect(job).toMatchObject({ name: 'job', conclusion: 'success', labels: ['ubuntu-latest'] });
    expect(job?.steps?.map(({ name }) => name)).toEqual([
      ...['Set up job', 'Run echo x > x', 'Run actions/upload-artifact@v4', 'Complete job'],
    ]);
    const one = await actions.getJobForWorkflowRun({ ...repo, job_id: job?.id ?? 0 });
    expect(one.data).toEqual(job);
    const all = await actions.listArtifactsForRepo({ ...repo, name: 'artifact' });
    const artifact_id = all.data.artifacts[0]?.id ?? 0;
    await actions.deleteArtifact({ ...repo, artifact_id });
    await expect(actions.getArtifact({ ...repo, artifact_id })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('keep variables, which jobs see', async () => {
    const { actions } = site.octokit;
    await actions.createRepoVariable({ ...repo, name: 'colour', value: 'red' });
    await expect(
      site.unchecked.actions.createRepoVariable({ ...repo, name: 'COLOUR', value: 'blue' }),
    ).rejects.toMatchObject({ status: 409 });
    await actions.updateRepoVariable({ ...repo, name: 'COLOUR', value: 'green' });
    const { data } = await actions.getRepoVariable({ ...repo, name: 'colour' });
    expect(data).toMatchObject({ name: 'COLOUR', value: 'green' });
    expect((await actions.listRepoVariables(repo)).data.total_count).toBe(1);
    await site.push(oneJob('- run: "[ ${{ vars.COLOUR }} = green ]"'));
    await site.runner.idle();
    expect(site.runs().at(-1)?.conclusion).toBe('success');
    await actions.deleteRepoVariable({ ...repo, name: 'colour' });
    await expect(actions.getRepoVariable({ ...repo, name: 'colour' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('let only those who may write cancel or start runs', async () => {
    const eve = createUserToken(site.world, createUser(site.world, 'eve')).value;
    const url = `${site.addresses.api}/repos/ada/engine/actions/runs/${run.id}/rerun`;
    const headers = { authorization: `bearer ${eve}` };
    const answer = await fetch(url, { method: 'POST', headers });
    expect(answer.status).toBe(404);
    expect(run.runAttempt).toBe(1);
  });
});
