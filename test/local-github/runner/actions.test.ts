import { afterEach, describe, expect, it } from '@jest/globals';
import { createApp, installApp } from '../../../src/local-github/domain/accounts.ts';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import { startPawlSite } from '../../support/pawl-site.ts';
import { logOf, oneJob, startRunnerSite, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const nodeAction = {
  'action.yml': `
name: Greeter
description: Greets
inputs:
  who: { description: Whom, required: true }
  with-what: { description: Word, default: 'hello from \${{ github.repository }}' }
outputs:
  said: { description: What was said }
runs: { using: node24, pre: pre.js, main: main.js, post: post.js }
`,
  'pre.js': `require('fs').appendFileSync(process.env.GITHUB_STATE, 'early=before\\n'); console.log('pre for ' + process.env.INPUT_WHO)`,
  'main.js': `
const { appendFileSync } = require('fs');
const said = process.env['INPUT_WITH-WHAT'] + ', ' + process.env.INPUT_WHO;
console.log(said + ' (' + process.env.STATE_early + ', ' + require('path').basename(process.env.GITHUB_ACTION_PATH) + ')');
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + said + '\\n');
appendFileSync(process.env.GITHUB_STATE, 'late=after\\n');
`,
  'post.js': `console.log('post with ' + process.env.STATE_early + ' and ' + process.env.STATE_late)`,
};

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]),
  );
}

describe('An action', () => {
  it('in JavaScript is given what the cache service asks for, and a script is not', async () => {
    const github = await startPawlSite();
    try {
      const runtime = 'Object.keys(process.env).filter((name) => name.startsWith("ACTIONS_"))';
      const show = `console.log("given", ${runtime}.toSorted().join(), process.env.ACTIONS_RUNTIME_TOKEN)`;
      await github.commit({
        'tools/show/action.yml':
          'name: Show\ndescription: Shows\nruns: { using: node24, main: main.cjs }\n',
        'tools/show/main.cjs': show,
        ...oneJob(`
- uses: actions/checkout@v4
- uses: ./tools/show
- run: node tools/show/main.cjs
`),
      });
      await github.runner?.idle();
      const log = logOf([...github.repository.runs.values()].at(-1));
      const given = [...log.matchAll(/^given (.*)$/gm)].map(([, names]) => names);
      expect(given).toEqual([
        'ACTIONS_CACHE_SERVICE_V2,ACTIONS_RESULTS_URL,ACTIONS_RUNTIME_TOKEN ***',
        ' undefined',
      ]);
    } finally {
      await github.close();
    }
  });

  it('of the checked out repository runs with inputs, outputs and its post part at the end', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({
      ...under('tools/greet', nodeAction),
      ...oneJob(`
- uses: actions/checkout@v4
- id: greet
  uses: ./tools/greet
  with: { who: world }
- run: echo "it said \${{ steps.greet.outputs.said }}"
`),
    });
    const log = logOf(run);
    expect(log).toContain('hello from ada/engine, world (undefined, greet)\n');
    expect(log).toContain('\nit said hello from ada/engine, world\n');
    expect(log).toContain('\npost with undefined and after\n');
    expect(log).toContain(`\nnode24 is run by Node ${process.version} of this machine\n`);
    expect(log.indexOf('post with')).toBeGreaterThan(log.indexOf('it said'));
    expect(run.jobs[0]?.steps.map((step) => step.name)).toContain('Post Run ./tools/greet');
  });

  it('of another repository of this GitHub is taken at the ref named, with its pre part', async () => {
    site = await startRunnerSite();
    const { world, ada } = site;
    const tools = await createRepository(world, ada.user, 'tools');
    const edits = await Promise.all(
      Object.entries(under('greet', nodeAction)).map(async ([path, content]) => ({
        path,
        mode: '100644' as const,
        sha: await tools.git.writeBlob(Buffer.from(content)),
      })),
    );
    const author = { name: 'Ada', email: 'ada@example.com', at: world.clock.now() };
    const tree = await tools.git.writeTree(undefined, edits);
    const commit = { tree, parents: [], author, committer: author, message: 'Tools' };
    const sha = await tools.git.writeCommit(commit);
    await tools.git.casRef('refs/tags/v1', sha, undefined);
    const run = await site.runOf(
      oneJob('- uses: ada/tools/greet@v1\n  with: { who: you, with-what: hi }'),
    );
    expect(logOf(run)).toContain('\npre for you\n');
    expect(logOf(run)).toContain('\nhi, you (before, greet)\n');
    expect(logOf(run)).toContain('\npost with before and after\n');
  });

  it('made of steps sees its inputs and gives outputs', async () => {
    site = await startRunnerSite();
    const run = await site.runOf({
      'make/action.yml': `
name: Make
description: Makes
inputs: { what: { description: What } }
outputs: { made: { description: Made, value: '\${{ steps.make.outputs.made }}' } }
runs:
  using: composite
  steps:
    - id: make
      shell: bash
      run: echo "made=\${{ inputs.what }} in $(basename "$GITHUB_ACTION_PATH")" >> "$GITHUB_OUTPUT"
    - if: failure()
      shell: bash
      run: echo not this
`,
      ...oneJob(`
- uses: actions/checkout@v4
- id: it
  uses: ./make
  with: { what: tea }
- run: echo "got \${{ steps.it.outputs.made }}\${{ steps.make.outputs.made }}"
`),
    });
    expect(logOf(run)).toContain('\ngot tea in make\n');
    expect(logOf(run)).not.toMatch(/^not this$/m);
  });

  it.each([
    [
      'some/where@v1',
      /Unable to resolve action `some\/where@v1`: there is no repository some\/where/,
    ],
    ['ada/engine@v9', /Unable to resolve action `ada\/engine@v9`, unable to find version `v9`/],
    ['docker://alpine', /docker:\/\/alpine: container actions are not built/],
    ['./nothing', /Can't find 'action.yml'/],
  ])('%s that cannot be run fails the job and is named', async (uses, message) => {
    site = await startRunnerSite();
    const run = await site.runOf(oneJob(`- run: echo first\n- uses: ${uses}`));
    expect(run.conclusion).toBe('failure');
    expect(logOf(run)).toMatch(message);
  });

  it('checkout leaves the token in the folder only when told to keep it', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob(`
- uses: actions/checkout@v4
- run: git config --get-regexp 'http.*extraheader' | cut -c1-4; git fetch --quiet origin main && echo fetched
- uses: actions/checkout@v4
  with: { path: bare, persist-credentials: false, fetch-depth: 0 }
- run: |
    cd bare
    git config --get-regexp 'http.*extraheader' || echo none
    git log --oneline | wc -l
    git symbolic-ref HEAD
`),
    );
    expect(logOf(run)).toContain('\nhttp\nfetched\n');
    expect(logOf(run)).toMatch(/\nnone\n\s*2\nrefs\/heads\/main\n/);
    expect(run.conclusion).toBe('success');
  });

  it('create-github-app-token gives the App’s token to those who have its key, for this job', async () => {
    site = await startRunnerSite();
    const { world, repository, ada } = site;
    const permissions = { checks: 'write' as const };
    const asked = { name: 'Helper', owner: ada.user, permissions, events: [] };
    const { app, privateKeyPem } = await createApp(world, asked);
    installApp(world, app, ada.user, [repository]);
    repository.secrets.set('KEY', privateKeyPem);
    const step = (key: string) => `
- id: ${key}
  continue-on-error: true
  uses: actions/create-github-app-token@v2
  with: { app-id: ${app.id}, private-key: '${key === 'good' ? '${{ secrets.KEY }}' : 'no key'}' }
`;
    const run = await site.runOf(
      oneJob(`${step('good')}${step('bad')}
- run: |
    echo "\${{ steps.bad.outcome }} as \${{ steps.good.outputs.app-slug }}"
    curl -sf -o /dev/null -H "authorization: bearer $TOKEN" "$GITHUB_API_URL/repos/ada/engine/commits/$GITHUB_SHA/check-runs" && echo allowed
  env: { TOKEN: '\${{ steps.good.outputs.token }}' }
`),
    );
    expect(logOf(run)).toContain(`\nfailure as ${app.slug}\nallowed\n`);
    const left = [...world.tokens.values()].filter(({ actor }) => actor.kind === 'installation');
    expect(left).toEqual([]);
  });

  it('setup-node says which Node it really is', async () => {
    site = await startRunnerSite();
    const run = await site.runOf(
      oneJob('- uses: actions/setup-node@v4\n  with: { node-version: 99 }\n- run: node --version'),
    );
    expect(logOf(run)).toContain(
      `##[warning]Node 99 was asked for; this machine has ${process.version}, which is used\n`,
    );
    expect(logOf(run)).toContain(`\n${process.version}\n`);
  });
});
