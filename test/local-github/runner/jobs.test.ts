import { afterEach, describe, expect, it } from '@jest/globals';
import { logOf, oneJob, startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const ci = '.github/workflows/ci.yml';

describe('A job of a pushed workflow', () => {
  it('runs its steps in order, each with what GitHub tells it', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob(`
- run: echo "sha $GITHUB_SHA ref $GITHUB_REF event $GITHUB_EVENT_NAME of $GITHUB_REPOSITORY"
- id: pick
  run: |
    echo "word=hello" >> "$GITHUB_OUTPUT"
    echo "GREETING=from env" >> "$GITHUB_ENV"
- name: Greet
  run: echo "\${{ steps.pick.outputs.word }} $GREETING"
- uses: actions/checkout@v4
- run: cat README.md
`),
    );
    expect(logOf(run)).toContain(`sha ${run.headSha} ref refs/heads/main event push of ada/engine`);
    expect(logOf(run)).toContain('\nhello from env\n');
    expect(logOf(run)).toContain('\n# engine\n');
    expect(run).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('gets GitHub’s variables and nothing of the server’s own environment', async () => {
    process.env['PAWL_TEST_OWN'] = 'of the server';
    site = await startRunnerSite({ machineEnv: { IMAGE: 'ubuntu' } });
    const run = await site.runOf(oneJob('- run: env | sort'));
    delete process.env['PAWL_TEST_OWN'];
    const names = [...logOf(run).matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const { addresses } = site;
    expect(names).not.toContain('PAWL_TEST_OWN');
    expect(names).not.toContain('GITHUB_TOKEN');
    expect(names).toEqual(
      expect.arrayContaining(
        'CI GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTOR GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF_NAME GITHUB_REF_TYPE GITHUB_REPOSITORY_OWNER GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE HOME IMAGE PATH RUNNER_ARCH RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE'.split(
          ' ',
        ),
      ),
    );
    expect(logOf(run)).toContain(`GITHUB_API_URL=${addresses.api}\n`);
    expect(logOf(run)).toContain(`GITHUB_GRAPHQL_URL=${addresses.graphql}\n`);
    expect(logOf(run)).toContain(`GITHUB_SERVER_URL=${addresses.web}\n`);
    expect(logOf(run)).toContain(`GITHUB_WORKFLOW_REF=ada/engine/${ci}@refs/heads/main\n`);
  });

  it('stops at a step that fails, says so as GitHub does, and still runs what asks for it', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob(`
- run: echo "::warning file=a.js,line=3,endLine=4,title=Odd::look%0Ahere"
- id: bad
  run: exit 3
- run: echo never
- if: failure() && steps.bad.outcome == 'failure'
  run: echo after failure
- if: always()
  run: echo whatever happens
- if: success()
  run: echo only if good
`),
    );
    expect(run.conclusion).toBe('failure');
    const [job] = run.jobs;
    expect(job?.steps.map((step) => step.conclusion)).toEqual([
      ...['success', 'success', 'failure', 'skipped', 'success', 'success', 'skipped', 'success'],
    ]);
    expect(logOf(run)).toContain('##[error]Process completed with exit code 3.\n');
    expect(logOf(run)).not.toMatch(/^never$/m);
    const annotations = await site.octokit.checks.listAnnotations({
      owner: 'ada',
      repo: 'engine',
      check_run_id: job?.id ?? 0,
    });
    expect(annotations.data).toMatchObject([
      { path: 'a.js', start_line: 3, end_line: 4, annotation_level: 'warning', title: 'Odd' },
      { annotation_level: 'failure', message: 'Process completed with exit code 3.' },
    ]);
    expect(annotations.data[0]?.message).toBe('look\nhere');
  });

  it('masks secrets and what a step asks to mask', async () => {
    site = await startRunnerSite();
    site.repository.secrets.set('KEY', 'first line\nsecond line');
    const run = await site.runOf(
      oneJob(`
- env:
    KEY: \${{ secrets.KEY }}
    TOKEN: \${{ github.token }}
  run: |
    echo "$KEY" | tail -1
    echo "token $TOKEN"
    echo "::add-mask::by hand"
    echo "this is by hand"
`),
    );
    expect(logOf(run)).toContain('\n***\n');
    expect(logOf(run)).toContain('\ntoken ***\n');
    expect(logOf(run)).toContain('\nthis is ***\n');
    expect(logOf(run)).not.toMatch(/second line|ghs_|by hand"?$/m);
  });

  it('hears commands until a step stops them', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob(`
- run: |
    echo "::group::Parts"
    echo "::endgroup::"
    echo "::debug::unseen"
    echo "::stop-commands::pause"
    echo "::error::only text"
    echo "::pause::"
    echo "::notice::heard"
    echo "::unknown::stays"
`),
    );
    const log = logOf(run);
    expect(log).toContain('##[group]Parts\n##[endgroup]\n');
    expect(log).toContain('\n::error::only text\n');
    expect(log).toContain('\n##[notice]heard\n');
    expect(log).toContain('\n::unknown::stays\n');
    expect(log).not.toMatch(/^unseen$/m);
    expect(run.jobs[0]?.checkRun?.annotations.map((one) => one.message)).toEqual(['heard']);
  });

  it('reads multi-line values, paths and summaries from its files, and refuses broken ones', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob(`
- id: many
  run: |
    printf 'text<<END\\none\\ntwo=2\\nEND\\n' >> "$GITHUB_OUTPUT"
    echo '# Done' >> "$GITHUB_STEP_SUMMARY"
    mkdir tool; printf '#!/bin/sh\\necho from the tool\\n' > tool/mytool; chmod +x tool/mytool
    echo "$PWD/tool" >> "$GITHUB_PATH"
- run: |
    mytool
    echo '\${{ toJSON(steps.many.outputs.text) }}'
- run: echo 'no equals sign' >> "$GITHUB_ENV"
`),
    );
    expect(logOf(run)).toContain('\nfrom the tool\n');
    expect(logOf(run)).toContain(String.raw`"one\ntwo=2"`);
    expect(run.jobs[0]?.summary).toBe('# Done\n');
    expect(logOf(run)).toContain(
      "##[error]Unable to process file command 'env' successfully. Invalid format 'no equals sign'",
    );
    expect(run.conclusion).toBe('failure');
  });

  it('takes shell and folder from the step, the job or the workflow', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({
      [ci]: `
on: push
env: { A: workflow, B: workflow, C: workflow }
defaults: { run: { working-directory: sub } }
jobs:
  job:
    runs-on: ubuntu-latest
    env: { B: job, C: job }
    steps:
      - run: mkdir sub
        working-directory: .
      - run: echo "in \${PWD##*/}, $A $B $C"
        env: { C: step }
      - run: false | true; echo "no pipefail"
      - run: 'echo "as $0"'
        shell: sh -e {0} extra
      - run: console.log('node says ' + process.version)
        shell: node {0}
      - run: false | true
        shell: bash
`,
    });
    expect(logOf(run)).toContain('\nin sub, workflow job step\n');
    expect(logOf(run)).toContain('\nno pipefail\n');
    expect(logOf(run)).toContain(`\nnode says ${process.version}\n`);
    expect(run.jobs[0]?.steps.at(-2)?.conclusion).toBe('failure');
  });

  it('goes on after a step with continue-on-error, and ends one that takes too long', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob(`
- id: bad
  run: exit 1
  continue-on-error: true
- run: echo "\${{ steps.bad.outcome }} then \${{ steps.bad.conclusion }}"
- run: sleep 60
  timeout-minutes: 0.005
`),
    );
    expect(logOf(run)).toContain('\nfailure then success\n');
    expect(logOf(run)).toContain(
      "##[error]The action 'Run sleep 60' has timed out after 0.005 minutes.\n",
    );
    expect(run.conclusion).toBe('failure');
  });

  it('is cancelled, as on GitHub, when it runs longer than its timeout-minutes', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({
      [ci]: `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    timeout-minutes: 0.005
    steps:
      - run: sleep 60
      - if: always()
        run: echo at the end
`,
    });
    expect(run.conclusion).toBe('cancelled');
    expect(run.jobs[0]?.conclusion).toBe('cancelled');
    expect(logOf(run)).toContain('\nat the end\n');
    expect(run.jobs[0]?.checkRun?.annotations.at(-1)?.message).toMatch(
      /has exceeded the maximum execution time of 0.005 minutes/,
    );
  });

  it('works in a folder of its own that is gone afterwards', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(oneJob('- run: echo "at $GITHUB_WORKSPACE"; [ -w "$HOME" ]'));
    const workspace = /^at (.*)$/m.exec(logOf(run))?.[1] ?? '';
    expect(workspace).toContain(site.world.folder);
    const { access } = await import('node:fs/promises');
    await expect(access(workspace)).rejects.toThrow('ENOENT');
  });
});
