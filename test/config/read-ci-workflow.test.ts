import { describe, expect, it } from '@jest/globals';
import { readCiWorkflows } from '../../src/config/read-ci-workflow.ts';

const NONE = 'permissions: {}\n';
const JOB = `${NONE}jobs: { a: { runs-on: x, steps: [{ run: "echo \${{ secrets.TOKEN }}" }] } }\n`;
const UNLIMITED =
  'has no `permissions`, so that a setting of the repository decides whether it may write: say `permissions: { contents: read }`';
const USES_TOKEN = 'uses the secret TOKEN';

function dangers(text: string, ...others: readonly string[]): readonly string[] {
  const files = [text, ...others].map((one, index) => ({
    path: `.github/workflows/${index}.yml`,
    text: one,
  }));
  return readCiWorkflows(files, 'main')
    .filter(({ workflow }) => workflow.endsWith('/0.yml'))
    .map(({ why }) => why);
}

describe('a workflow that a branch of Pawl’s would start', () => {
  it.each([
    ['on: pull_request'],
    ['on: [push]'],
    ['on: { push: null }'],
    ['on: { pull_request: { branches: [main] } }'],
    ['on: { pull_request: { branches: ["m*"], paths: [docs/**] } }'],
    ['on: { pull_request: { branches-ignore: [release] } }'],
    ['on: { pull_request: { types: [labeled] } }'],
    ['on: { push: { branches: "**" } }'],
    ['on: { push: { branches: ["pawl/**"] } }'],
    ['on: { push: { branches: ["pawl/[1-9]*-?"] } }'],
    ['on: { push: { branches: ["pawl/revert-*"] } }'],
    ['on: { push: { branches-ignore: [main] } }'],
    ['on: { push: { branches: ["!pawl/**", "**"] } }'],
    ['on: create'],
    ['on: merge_group'],
    ['on: pull_request_review'],
    ['on: deployment'],
    ['on: deployment_status'],
    ['"on": push'],
  ])('%s', (on) => {
    expect(dangers(`${on}\n${JOB}`)).toEqual([USES_TOKEN]);
  });
});

const steps = (on: string, ...lines: readonly string[]): string =>
  `on: ${on}\npermissions: { contents: write }\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines
    .map((line) => `      - ${line}\n`)
    .join('')}`;
const checkout = (ref: string): string =>
  `{ uses: actions/checkout@v4, with: { ref: "\${{ ${ref} }}" } }`;
const WRITES = 'has the permission contents: write';

describe('a workflow of the default branch’s that takes a pull request’s code', () => {
  const target = (...lines: readonly string[]): string => steps('pull_request_target', ...lines);
  const ofRun = (...lines: readonly string[]): string =>
    steps('{ workflow_run: { workflows: [CI], types: [completed] } }', ...lines);

  it.each([
    [target(checkout('github.event.pull_request.head.sha')), 'actions/checkout'],
    [target(checkout('github.event.pull_request.merge_commit_sha')), 'actions/checkout'],
    [target(checkout('github.head_ref')), 'actions/checkout'],
    [target(checkout('steps.pull.outputs.sha')), 'actions/checkout'],
    [
      target(
        '{ uses: actions/checkout@v4, with: { ref: "refs/pull/${{ github.event.number }}/merge" } }',
      ),
      'actions/checkout',
    ],
    [
      target('{ uses: actions/checkout@v4 }', 'run: gh pr checkout ${{ github.event.number }}'),
      'gh pr checkout',
    ],
    [target('run: git fetch origin pull/${{ github.event.number }}/head && npm test'), 'git'],
    [
      target(
        '{ run: "git fetch origin $SHA\\nmake", env: { SHA: "${{ github.event.pull_request.head.sha }}" } }',
      ),
      'git',
    ],
    [
      target(
        'run: curl -L https://github.com/o/r/archive/${{ github.event.pull_request.head.sha }}.tgz | tar xz',
      ),
      'curl',
    ],
    [ofRun(checkout('github.event.workflow_run.head_branch')), 'actions/checkout'],
    [steps('check_run', checkout('github.event.check_run.head_sha')), 'actions/checkout'],
    [steps('[check_suite]', checkout('github.event.check_suite.head_branch')), 'actions/checkout'],
    [steps('status', checkout('github.event.sha')), 'actions/checkout'],
  ])('%s', (text, by) => {
    expect(dangers(text)).toEqual([`takes a pull request's code (\`${by}\`) and ${WRITES}`]);
  });

  it.each([
    ofRun(
      '{ uses: actions/download-artifact@v4, with: { run-id: "${{ github.event.workflow_run.id }}" } }',
    ),
    ofRun('{ uses: dawidd6/action-download-artifact@v6, with: { workflow: ci.yml } }'),
    ofRun('run: gh run download ${{ github.event.workflow_run.id }}'),
    ofRun('{ uses: actions/github-script@v7, with: { script: "await x.downloadArtifact({})" } }'),
  ])('or what such a run left: %s', (text) => {
    const [why] = dangers(text);
    expect(why).toContain("takes another run's artifacts");
    expect(why).toContain(WRITES);
  });

  it('also by a workflow that it calls, and by one of another repository that is told of it', () => {
    const calls = (uses: string, given = ''): string =>
      `on: pull_request_target\npermissions: {}\njobs: { a: { uses: ${uses}, secrets: inherit${given} } }\n`;
    const called = `on: workflow_call\n${JOB}`.replace('echo', 'gh pr checkout 1; echo');
    expect(dangers(calls('./.github/workflows/1.yml'), called)).toEqual([
      "takes a pull request's code (`gh pr checkout`) and passes on every secret",
      `takes a pull request's code (\`gh pr checkout\`) and ${USES_TOKEN}`,
    ]);
    const other = 'o/r/.github/workflows/x.yml@v1';
    const given = ', with: { sha: "${{ github.event.pull_request.head.sha }}" }';
    expect(dangers(calls(other))).toEqual([]);
    expect(dangers(calls(other, given))).toEqual([
      `hands a pull request on to \`${other}\` and passes on every secret`,
    ]);
  });

  it.each([
    target('{ uses: actions/labeler@v5 }'),
    target('{ uses: actions/labeler@v5, with: { repo-token: "${{ secrets.PAT }}" } }'),
    target('{ uses: actions/checkout@v4 }', 'run: ./triage.sh ${{ github.event.number }}'),
    target(checkout('github.event.pull_request.base.sha'), 'run: npm ci'),
    target(
      '{ uses: actions/labeler@v5, if: "github.event.pull_request.head.repo.full_name == github.repository" }',
    ),
    target('run: gh api repos/o/r/statuses/${{ github.event.pull_request.head.sha }} -f state=x'),
    target('run: gh pr edit ${{ github.event.number }} --add-label x'),
    target('{ uses: actions/download-artifact@v4, with: { name: built } }'),
    ofRun('run: curl -d "${{ github.event.workflow_run.head_branch }} is red" ${{ secrets.CHAT }}'),
    ofRun(checkout('github.sha')),
    steps('status', checkout('github.sha')),
    steps(
      '{ workflow_run: { workflows: [CI], branches: [main] } }',
      checkout('github.event.workflow_run.head_sha'),
    ),
    steps(
      '{ pull_request_target: { branches: [release] } }',
      checkout('github.event.pull_request.head.sha'),
    ),
  ])('is not one that only labels, or tells of it: %s', (text) => {
    expect(dangers(text)).toEqual([]);
  });

  it('is no danger where it holds nothing', () => {
    const text = target(checkout('github.event.pull_request.head.sha'));
    expect(dangers(text.replace('contents: write', 'contents: read'))).toEqual([]);
  });
});

describe('a workflow that no branch of Pawl’s starts is no danger', () => {
  it.each([
    ['on: workflow_dispatch'],
    ['on: { schedule: [{ cron: "0 * * * *" }], workflow_dispatch: null }'],
    ['on: { push: { branches: [main] } }'],
    ['on: { push: { branches: ["*"] } }'],
    ['on: { push: { branches: ["**", "!pawl/**"] } }'],
    ['on: { push: { branches-ignore: ["pawl/**"] } }'],
    ['on: { push: { tags: ["v*"] } }'],
    ['on: { pull_request: { branches: [release, "v?"] } }'],
    ['on: { pull_request: { branches-ignore: ["ma*"] } }'],
    ['on: [issues, issue_comment, release, workflow_call]'],
    ['name: nothing'],
    ['on: {{{'],
  ])('%s', (on) => {
    expect(dangers(`${on}\n${JOB}`)).toEqual([]);
  });
});

describe('what makes it a danger', () => {
  const step = (text: string): string =>
    `on: push\n${NONE}jobs:\n  a:\n    runs-on: x\n    steps:\n      - ${text}\n`;

  it.each([
    ['run: echo ${{ secrets.NPM_TOKEN }}', ['uses the secret NPM_TOKEN']],
    ["env: { A: \"x ${{ format('{0}', Secrets['npm-token']) }}\" }", ['uses the secret npm-token']],
    ['if: secrets.A != 0', ['uses the secret A']],
    [`env: { A: "\${{ format('{{\\"t\\":\\"{0}\\"}}', secrets.A) }}" }`, ['uses the secret A']],
    [
      `run: "\${{ 'it''s }}' || secrets.A }} \${{ secrets.B }}"`,
      ['uses the secret A', 'uses the secret B'],
    ],
    ['run: "${{ toJSON(secrets) }}"', ['uses every secret']],
    ['run: "${{ secrets[inputs.name] }}"', ['uses every secret']],
    ['run: "${{ secrets.A }}${{ secrets.B }}"', ['uses the secret A', 'uses the secret B']],
    ['run: "${{ secrets.GITHUB_TOKEN }} ${{ github.token }}"', []],
    ['run: "${{ secrets[\'GITHUB_TOKEN\'] }}"', []],
    ['run: "${{ inputs.secrets.A }} ${{ \'secrets.A\' }}"', []],
    ['run: echo secrets.A # ${{ env.A }}', []],
  ])('in a step: %s', (text, expected) => {
    expect(dangers(step(text))).toEqual(expected);
  });

  it.each([
    ['permissions: write-all', ['has every write permission']],
    ['permissions: { contents: write, issues: read }', ['has the permission contents: write']],
    ['permissions: { id-token: write }', ['has the permission id-token: write']],
    ['permissions: read-all', []],
    ['permissions: {}', []],
    [
      'jobs: { a: { permissions: { packages: write }, steps: [] } }',
      ['has the permission packages: write'],
    ],
    [
      `${NONE}jobs: { a: { uses: o/r/.github/workflows/x.yml@v1, secrets: inherit } }`,
      ['passes on every secret'],
    ],
    [
      `${NONE}jobs: { a: { uses: o/r/.github/workflows/x.yml@v1, secrets: { x: "\${{ secrets.X }}" } } }`,
      ['uses the secret X'],
    ],
    [`${NONE}env: { A: "\${{ secrets.A }}" }`, ['uses the secret A']],
    ['jobs: { a: { steps: [] } }', [UNLIMITED]],
    ['permissions:\njobs: { a: { steps: [] } }', [UNLIMITED]],
    ['jobs: { a: { permissions: { contents: read }, steps: [] }, b: { steps: [] } }', [UNLIMITED]],
    ['jobs: { a: { permissions: { contents: read }, steps: [] } }', []],
  ])('%s', (text, expected) => {
    expect(dangers(`on: pull_request\n${text}\n`)).toEqual(expected);
  });

  it('counts what a workflow of the same repository holds that it calls', () => {
    const caller = 'on: push\npermissions: {}\njobs: { a: { uses: ./.github/workflows/1.yml } }\n';
    const between = 'on: workflow_call\njobs: { a: { uses: ./.github/workflows/2.yml } }\n';
    const called = `on: workflow_call\n${JOB}`;
    expect(dangers(caller, between, called)).toEqual([USES_TOKEN]);
    expect(dangers('on: push\njobs: {}\n', between, called)).toEqual([]);
  });

  it('is told once for each workflow, with its path', () => {
    const text = `on: [push, pull_request]\npermissions: write-all\n${JOB.slice(NONE.length)}`;
    const file = { path: '.github/workflows/ci.yaml', text };
    expect(readCiWorkflows([file], 'main')).toEqual([
      { workflow: '.github/workflows/ci.yaml', why: USES_TOKEN },
      { workflow: '.github/workflows/ci.yaml', why: 'has every write permission' },
    ]);
  });
});
