import { afterEach, describe, expect, it } from '@jest/globals';
import { startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const job = (more: string) => `on: push\njobs:\n  job:\n    runs-on: x\n${more}\n`;
const step = '    steps: [{ run: "true" }]';

describe('A workflow that cannot start', () => {
  it.each([
    ['a matrix', job(`    strategy: { matrix: { n: [1] } }\n${step}`), /strategy \(matrix\)/],
    ['a service', job(`    services: { db: { image: db } }\n${step}`), /services/],
    ['a container', job(`    container: node\n${step}`), /container/],
    [
      'a reusable workflow',
      'on: push\njobs: { job: { uses: a/b/.github/workflows/c.yml@v1 } }\n',
      /reusable workflow/,
    ],
    ['an unknown key', job(`    colour: red\n${step}`), /Unexpected value 'colour'/],
    [
      'an unknown context',
      job(`${step}\n    name: \${{ nonsense.x }}`),
      /Unrecognized named-value: 'nonsense'/,
    ],
    [
      'a cycle',
      'on: push\njobs:\n  a: { runs-on: x, needs: b, steps: [{ run: a }] }\n  b: { runs-on: x, needs: a, steps: [{ run: a }] }\n',
      /job/,
    ],
    ['no YAML', 'on: push\njobs: [}\n', /./],
  ])('because of %s gives a run that failed at startup and says why', async (_, file, message) => {
    site = await startRunnerSite();
    const run = await site.runOf({ '.github/workflows/ci.yml': file });
    expect(run).toMatchObject({ status: 'completed', conclusion: 'startup_failure', jobs: [] });
    expect(run.problems.join('\n')).toMatch(message);
    const answer = await site.octokit.checks.listSuitesForRef({
      owner: 'ada',
      repo: 'engine',
      ref: run.headSha,
    });
    expect(answer.data.check_suites).toMatchObject([
      { status: 'completed', conclusion: 'startup_failure' },
    ]);
  });
});
