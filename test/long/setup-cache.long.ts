import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actionRepository } from '../../src/cli/demo/action-repository.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { PACKAGE_FOLDER } from '../support/run-cli.ts';

// The shipped workflow and Action on a runner that executes them, behind real walls: one attempt after the other.

/** Tells what it found in its home, and leaves one line more. */
const SETUP =
  'echo "setup found [$(cat ~/.tool/* 2>/dev/null | tr "\\n" " ")]"; mkdir -p ~/.tool; echo line >> ~/.tool/lines';

/** Tells what it found, and poisons it and all else that it can think of. */
const AGENT = [
  'echo "agent found [$(cat ~/.tool/* | tr "\\n" " ")] and $(env | grep -c ^ACTIONS_) variables"',
  'echo poison > ~/.tool/lines; echo poison > ~/.tool/poison',
  'echo poison > ~/.pawl-setup-cache',
  'echo done > "done-$(date +%N).txt"',
].join('\n');

/** Looks for the cache's token in every process above it, and tries to save with it. */
const POISONER = `
const { readFileSync } = require('fs');
const above = (pid) => Number(readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ').at(-1).split(' ')[1]);
const variables = (pid) => Object.fromEntries(
  readFileSync('/proc/' + pid + '/environ', 'utf8').split('\\0').map((line) => line.split(/=(.*)/s)),
);
let found = {};
for (let pid = process.ppid; pid > 1 && !found.ACTIONS_RUNTIME_TOKEN; pid = above(pid)) {
  found = variables(pid);
}
const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url } = found;
if (!token) console.log('poisoner found no token');
else {
  fetch(new URL('/twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry', url), {
    method: 'POST',
    headers: { authorization: 'Bearer ' + token },
    body: JSON.stringify({ key: 'of another workflow', version: 'its own' }),
  }).then((answer) => answer.text()).then((text) => console.log('poisoner was told ' + text));
}
`;

describe('what setup leaves in its home, from one attempt to the next', () => {
  let site: PawlSite;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pawl-long-cache-'));
    site = await startPawlSite();
    const { world, repository, credentials, adaActor } = site;
    if (adaActor.kind !== 'user') throw new Error('ada is a person');
    const action = await actionRepository(world, adaActor.user, join(folder, 'action'));
    const template = await readFile(
      join(PACKAGE_FOLDER, 'templates', 'workflows', 'agent.yml'),
      'utf8',
    );
    repository.variables.set('PAWL_APP_ID', String(credentials.appId));
    const environment = (name: string, secret: string, value: string): void => {
      const secrets = new Map([[secret, value]]);
      const branches = [repository.defaultBranch];
      repository.environments.set(name, { name, secrets, variables: new Map(), branches });
    };
    environment('pawl', 'PAWL_PRIVATE_KEY', credentials.privateKey);
    environment('pawl-agent', 'ANTHROPIC_API_KEY', 'sk-long-0123456789abcdef');
    await site.commit({
      '.github/workflows/agent.yml': template.replaceAll('PAWL_REPOSITORY@PAWL_SHA', action),
      'lock.txt': 'one',
      'poisoner.cjs': POISONER,
    });
    await policy(SETUP);
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function policy(setup: string, more: object = {}): Promise<void> {
    const agent = { name: 'command', command: AGENT, service: 'anthropic' };
    const cache = { paths: ['~/.tool'], key: ['lock.txt'] };
    const text = JSON.stringify({ agent, parallel: 20, setup: [setup], cache, ...more });
    await site.commit({ '.github/pawl.yml': text });
    await site.runner?.idle();
  }

  /** One attempt on a new task; gives what its job `work`, or another, printed. */
  async function attempt(job = 'work'): Promise<string> {
    await site.fileTask();
    const workflow = { ...ENGINE, workflow_id: 'agent.yml', ref: 'main' };
    await site.ada.actions.createWorkflowDispatch(workflow);
    await site.runner?.idle();
    const run = [...site.repository.runs.values()].at(-1);
    const log = run?.jobs.find(({ key }) => key === job)?.log ?? '';
    expect(`${run?.conclusion}\n${log}`).toMatch(/^success\n/);
    return log;
  }

  it('is there for the next setup as setup left it, and an agent never changes it', async () => {
    const first = await attempt();
    expect(first).toContain('setup found []');
    expect(first).toContain('agent found [line ] and 0 variables');
    expect(first.indexOf('Kept for the next setup')).toBeGreaterThan(first.indexOf('setup found'));
    expect(first.indexOf('Kept for the next setup')).toBeLessThan(first.indexOf('agent found'));

    const second = await attempt();
    expect(second).toContain('setup found [line ]');
    expect(second).toContain('agent found [line line ]');
    expect(second).not.toContain('Kept for the next setup');

    await site.commit({ 'lock.txt': 'two' });
    const third = await attempt();
    expect(third).toContain('setup found [line ]');
    expect(third).toContain('Kept for the next setup');
    expect(await attempt()).toContain('setup found [line line ]');
  });

  it('can be written by nothing that an agent made, nor can what other workflows keep', async () => {
    await policy(SETUP, { checks: ['node poisoner.cjs'] });
    expect(await attempt('work')).toContain('poisoner found no token');
    expect(await attempt('verify')).toContain(
      'poisoner was told {"ok":false,"message":"cache write denied',
    );
  });

  it('is not there for another setup', async () => {
    await attempt();
    await policy(`${SETUP}; true`);
    expect(await attempt()).toContain('setup found []');
  });
});
