import { afterEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { logOf, oneJob, startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const repo = { owner: 'ada', repo: 'engine' };

describe('An artifact', () => {
  it('goes from job to job and can be downloaded from another host, without the token', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({
      '.github/workflows/ci.yml': `
on: push
jobs:
  make:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p out/deep; echo one > out/one.txt; echo two > out/deep/two.txt; echo no > out/.hidden; echo no > out/no.log
      - uses: actions/upload-artifact@v4
        with: { name: results, path: "out\\n!out/**/*.log", retention-days: 3 }
  use:
    needs: make
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with: { name: results, path: in }
      - run: cd in && find . -type f | sort | xargs echo
      - uses: actions/download-artifact@v4
      - run: cat results/deep/two.txt
`,
    });
    expect(logOf(run, 'use')).toContain('\n./deep/two.txt ./one.txt\n');
    expect(logOf(run, 'use')).toContain('\ntwo\n');
    const { data } = await site.octokit.actions.listWorkflowRunArtifacts({
      ...repo,
      run_id: run.id,
    });
    const [artifact] = data.artifacts;
    expect(artifact).toMatchObject({
      name: 'results',
      expired: false,
      workflow_run: { id: run.id },
    });
    const headers = { authorization: 'bearer anything' };
    const path = artifact?.archive_download_url ?? '';
    const answer = await site.octokit.request(`GET ${path}`, { request: { redirect: 'manual' } });
    expect(answer.status).toBe(302);
    const location = String(answer.headers.location);
    expect(new URL(location).origin).not.toBe(new URL(path).origin);
    expect((await fetch(location, { headers })).status).toBe(400);
    const zip = new Uint8Array(await (await fetch(location)).arrayBuffer());
    expect(Object.keys(unzipSync(zip)).toSorted()).toEqual(['deep/two.txt', 'one.txt']);
  });

  it('expires', async () => {
    site = await startRunnerSite();
    await site.runOf(
      oneJob(
        '- run: echo x > x\n- uses: actions/upload-artifact@v4\n  with: { path: x, retention-days: 2 }',
      ),
    );
    const [artifact_id = 0] = site.repository.artifacts.keys();
    site.world.clock.advance(3 * 86_400_000);
    const { data } = await site.octokit.actions.getArtifact({ ...repo, artifact_id });
    expect(data).toMatchObject({ name: 'artifact', expired: true });
    await expect(
      site.octokit.actions.downloadArtifact({ ...repo, artifact_id, archive_format: 'zip' }),
    ).rejects.toMatchObject({ status: 410 });
  });

  it('names its files from what all paths share, whether each is there or not', async () => {
    site = await startRunnerSite();
    await site.runOf(
      oneJob(`
- run: mkdir -p out/a; echo x > out/a/x.json; echo "$RUNNER_TEMP" > "$RUNNER_TEMP/y.json"
- uses: actions/upload-artifact@v4
  with: { name: some, path: "out/a/x.json\\nout/b/gone.json" }
- uses: actions/upload-artifact@v4
  with: { name: temp, path: "\${{ runner.temp }}/y.json" }
- uses: actions/upload-artifact@v4
  with: { name: glob, path: "out/*/x.*" }
`),
    );
    const names = [...site.repository.artifacts.values()].map((one) => [
      one.name,
      ...Object.keys(unzipSync(one.zip)),
    ]);
    expect(names).toEqual([
      ['some', 'a/x.json'],
      ['temp', 'y.json'],
      ['glob', 'a/x.json'],
    ]);
  });

  it('is there once under its name, and missing files are told as wanted', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob(`
- uses: actions/upload-artifact@v4
  with: { path: nothing }
- run: echo x > x
- uses: actions/upload-artifact@v4
  with: { path: x }
- uses: actions/upload-artifact@v4
  continue-on-error: true
  with: { path: x }
- uses: actions/upload-artifact@v4
  with: { path: nothing, if-no-files-found: error }
`),
    );
    expect(logOf(run)).toContain('##[warning]No files were found with the provided path: nothing.');
    expect(logOf(run)).toContain('(409) Conflict: an artifact with this name already exists');
    expect(logOf(run)).toContain('##[error]No files were found with the provided path: nothing.');
    expect(site.repository.artifacts.size).toBe(1);
  });
});

describe('The log of a job', () => {
  it('is on another host, each line with its time', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(oneJob('- run: echo hello'));
    const { data } = await site.octokit.actions.downloadJobLogsForWorkflowRun({
      ...repo,
      job_id: run.jobs[0]?.id ?? 0,
    });
    expect(String(data)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z hello$/m);
    const all = await site.octokit.actions.downloadWorkflowRunLogs({ ...repo, run_id: run.id });
    const files = unzipSync(new Uint8Array(all.data instanceof ArrayBuffer ? all.data : []));
    expect(Object.keys(files)).toEqual(['0_job.txt']);
    // Without a socket too: the client is sent to another host, and follows.
    const path = `/repos/ada/engine/actions/jobs/${run.jobs[0]?.id}/logs`;
    const init = { headers: { authorization: `token ${site.token}` } };
    const followed = await site.fetch(`${site.addresses.api}${path}`, init);
    expect(new URL(followed.url).origin).toBe(site.addresses.downloads);
    expect(await followed.text()).toBe(data);
    const told = await site.fetch(`${site.addresses.api}${path}`, { ...init, redirect: 'manual' });
    expect(told.status).toBe(302);
  });
});

describe('A cache', () => {
  const steps = (key: string) => `
- id: cache
  uses: actions/cache@v4
  with: { path: stuff, key: '${key}', restore-keys: 'k-' }
- run: cat stuff/x 2>/dev/null || echo empty; mkdir -p stuff; echo "$GITHUB_REF_NAME" > stuff/x
- run: echo "hit '\${{ steps.cache.outputs.cache-hit }}'"
`;

  it('of the default branch is for all branches, and one of another branch for that alone', async () => {
    site = await startRunnerSite();
    await site.push(oneJob(steps('k-1')));
    await site.runner.idle();
    await site.push(oneJob(steps('k-2')), { branch: 'topic' });
    await site.runner.idle();
    await site.push(oneJob(steps('k-2')), { branch: 'other' });
    await site.runner.idle();
    await site.push({ a: 'a' }, { branch: 'topic' });
    await site.runner.idle();
    const [first, topic, other, again] = site.runs().map((run) => logOf(run));
    expect(first).toMatch(/\nempty\n[^]*\nhit ''\n/);
    expect(topic).toMatch(/\nmain\n[^]*\nhit 'false'\n/);
    expect(other).toMatch(/\nmain\n[^]*\nhit 'false'\n/);
    expect(again).toMatch(/\ntopic\n[^]*\nhit 'true'\n/);
  });
});
