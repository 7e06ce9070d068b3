import { afterEach, describe, expect, it } from '@jest/globals';
import { logOf, startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const ci = '.github/workflows/ci.yml';

function job(key: string, run: string, more = ''): string {
  return `  ${key}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - run: ${run}\n`;
}

describe('Jobs that need each other', () => {
  it.each([
    ['good', '', 'success'],
    ['bad', '', 'skipped'],
    ['bad', 'failure()', 'success'],
    ['bad', 'always()', 'success'],
    ['bad', "needs.first.result == 'failure'", 'skipped'],
    ['bad', "!cancelled() && needs.first.result == 'failure'", 'success'],
    ['good', 'failure()', 'skipped'],
    ['good', "needs.first.outputs.word == 'yes'", 'success'],
    ['good', "needs.first.outputs.word == 'no'", 'skipped'],
    ['good', '${{ cancelled() }}', 'skipped'],
  ])('after a %s job, `if: %s` is %s', async (first, condition, expected) => {
    site = await startRunnerSite();
    const line = condition === '' ? '' : `    if: ${JSON.stringify(condition)}\n`;
    const outputs = "    outputs: { word: \"${{ github.actor == 'ada' && 'yes' }}\" }\n";
    const run = await site.runOf({
      [ci]: `on: push\njobs:\n${job('first', first === 'good' ? 'true' : 'false', outputs)}${job('second', 'true', `    needs: first\n${line}`)}`,
    });
    expect(run.jobs.map((one) => [one.key, one.conclusion])).toEqual([
      ['first', first === 'good' ? 'success' : 'failure'],
      ['second', expected],
    ]);
    expect(run.conclusion).toBe(first === 'good' ? 'success' : 'failure');
  });

  it('skips what comes after a skipped job, however far, unless it asks to run', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({
      [ci]: `on: push\njobs:\n${job('a', 'true', '    if: false\n')}${job('b', 'true', '    needs: a\n    if: always()\n')}${job('c', 'true', '    needs: b\n')}`,
    });
    const results = Object.fromEntries(run.jobs.map((one) => [one.key, one.conclusion]));
    expect(results).toEqual({ a: 'skipped', b: 'success', c: 'skipped' });
  });

  it('hands outputs on, drops one that holds a secret, and forgives with continue-on-error', async () => {
    site = await startRunnerSite();
    site.repository.secrets.set('KEY', 'hush-hush');
    const run = await site.runOf({
      [ci]: `
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    continue-on-error: true
    outputs:
      open: \${{ steps.make.outputs.open }}
      leaky: \${{ steps.make.outputs.leaky }}
    steps:
      - id: make
        run: |
          echo "open=door" >> "$GITHUB_OUTPUT"
          echo "leaky=a \${{ secrets.KEY }}" >> "$GITHUB_OUTPUT"
      - run: exit 1
  second:
    needs: [first]
    runs-on: ubuntu-latest
    steps:
      - run: echo "open '\${{ needs.first.outputs.open }}' leaky '\${{ needs.first.outputs.leaky }}' \${{ needs.first.result }}"
`,
    });
    expect(logOf(run, 'second')).toContain("open 'door' leaky '' success");
    expect(logOf(run, 'first')).toContain(
      "##[warning]Skip output 'leaky' since it may contain secret.",
    );
    expect(run.jobs[0]?.conclusion).toBe('failure');
    expect(run.conclusion).toBe('success');
  });

  it('drops outputs beyond one megabyte', async () => {
    site = await startRunnerSite();
    const big = "node -e \"console.log('big=' + 'x'.repeat(300000))\" >> $GITHUB_OUTPUT";
    const outputs =
      "    outputs: { a: '${{ steps.s.outputs.big }}', b: '${{ steps.s.outputs.big }}' }\n";
    const run = await site.runOf({
      [ci]: `on: push\njobs:\n${job('first', big, outputs).replace('- run', '- id: s\n        run')}`,
    });
    expect(Object.keys(run.jobs[0]?.outputs ?? {})).toEqual(['a']);
    expect(logOf(run, 'first')).toContain('Job outputs are limited to 1 MB');
  });

  it('shows a job’s check only when what it needs has ended', async () => {
    site = await startRunnerSite();
    await site.runOf({
      [ci]: `on: push\njobs:\n${job('first', 'true')}${job('second', 'true', '    needs: first\n')}`,
    });
    const told = site.events
      .filter((event) => event.name === 'workflow_job')
      .map((event) => [Object(event.payload['workflow_job']).name, event.action]);
    expect(told).toEqual([
      ['first', 'queued'],
      ['first', 'in_progress'],
      ['first', 'completed'],
      ['second', 'queued'],
      ['second', 'in_progress'],
      ['second', 'completed'],
    ]);
  });

  it('lets no more jobs run at once than it was told', async () => {
    site = await startRunnerSite({ concurrency: 1 });
    const run = await site.runOf({
      [ci]: `on: push\njobs:\n${job('a', 'sleep 0.05')}${job('b', 'sleep 0.05')}${job('c', 'sleep 0.05')}`,
    });
    const times = run.jobs.map((one) => ({ from: one.startedAt ?? 0, to: one.completedAt ?? 0 }));
    const byStart = times.toSorted((a, b) => a.from - b.from);
    for (const [index, later] of byStart.slice(1).entries()) {
      expect(later.from).toBeGreaterThanOrEqual(byStart[index]?.to ?? Infinity);
    }
  });

  it('gives the token what `permissions` says, and nothing once the job has ended', async () => {
    site = await startRunnerSite();
    const call = 'curl -s -o /dev/null -w "%{http_code}" -X POST -H "authorization: bearer $T"';
    const run = await site.runOf({
      [ci]: `
on: push
permissions: { contents: read }
jobs:
  reader:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "got $(${call} $GITHUB_API_URL/repos/ada/engine/check-runs -d "$B")"', env: &env { T: '\${{ github.token }}', B: '{"name":"x","head_sha":"\${{ github.sha }}"}' } }]
  writer:
    runs-on: ubuntu-latest
    permissions: { checks: write }
    steps: [{ run: 'echo "got $(${call} $GITHUB_API_URL/repos/ada/engine/check-runs -d "$B")"', env: *env }]
`,
    });
    expect(logOf(run, 'reader')).toContain('\ngot 403\n');
    expect(logOf(run, 'writer')).toContain('\ngot 201\n');
    const left = [...site.world.tokens.values()].filter(({ actor }) => actor.kind === 'workflow');
    expect(left).toEqual([]);
  });

  it('gives an environment’s secrets only to the branches that may use it', async () => {
    site = await startRunnerSite();
    site.repository.environments.set('prod', {
      name: 'prod',
      secrets: new Map([['KEY', 'of-prod']]),
      variables: new Map([['PLACE', 'there']]),
      branches: ['main'],
    });
    const file = `on: push\njobs:\n${job('job', 'echo "${{ vars.PLACE }} ${{ secrets.KEY == \'of-prod\' }}"', '    environment: prod\n')}`;
    await site.push({ [ci]: file });
    await site.push({ 'a.txt': 'a' }, { branch: 'other' });
    await site.runner.idle();
    const [onMain, onOther] = site.runs();
    expect(logOf(onMain)).toContain('\nthere true\n');
    expect(onOther?.conclusion).toBe('failure');
    expect(logOf(onOther)).toContain(
      'Branch "other" is not allowed to deploy to prod due to environment protection rules.',
    );
  });

  it.each([
    ['0.005', 'cancelled'],
    ['', 'success'],
  ])('says how long another may take: %j', async (minutes, conclusion) => {
    site = await startRunnerSite();
    const run = await site.runOf({
      '.github/workflows/ci.yml': `
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    outputs:
      work-minutes: \${{ steps.find.outputs.minutes }}
    steps:
      - id: find
        run: echo "minutes=${minutes}" >> "$GITHUB_OUTPUT"
  second:
    needs: first
    runs-on: ubuntu-latest
    timeout-minutes: \${{ fromJSON(needs.first.outputs.work-minutes || '10') }}
    steps:
      - run: sleep 1
`,
    });
    expect(run.jobs.map((job) => job.conclusion)).toEqual(['success', conclusion]);
  });
});
