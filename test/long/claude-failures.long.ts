import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { AttemptSchema } from '../../src/config/attempt-schema.ts';
import { parseRecordText } from '../../src/github/observe/record-text.ts';
import type { AttemptRecord } from '../../src/core/attempt-record.ts';
import type { Attempt } from '../../src/core/attempt.ts';
import { packWith } from '../agent/sample-pack.ts';
import { PACKAGE_FOLDER } from '../support/run-cli.ts';
import type { CliProcess } from '../support/run-cli.ts';
import { startDemo, withTools } from './demo-with-agent.ts';
import { installTools } from './install-tools.ts';
import type { Tools } from './install-tools.ts';
import { alwaysFails, startModelServer, toolsThenWords } from './model-server.ts';
import type { ModelServer } from './model-server.ts';
import { git, makeOwnRepository } from './own-repository.ts';

const CLAUDE = { name: 'claude', options: [] } as const;
const REPOSITORY = { owner: 'demo', repo: 'greetings' };
const KEY = 'sk-ant-long-0123456789abcdef';

describe('the real Claude CLI whose model’s service fails', () => {
  let tools: Tools;
  let folder: string;
  let model: ModelServer | undefined;
  let cli: CliProcess | undefined;

  beforeEach(async () => {
    tools = await installTools();
    folder = await mkdtemp(join(tmpdir(), 'pawl-long-'));
  });

  afterEach(async () => {
    cli?.child.kill('SIGINT');
    await cli?.ended();
    await model?.close();
    cli = model = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  it('that refuses the key makes the queue rest, and tells people that it is the key', async () => {
    model = await startModelServer(tools, folder, KEY, toolsThenWords([], 'Nobody hears this.'));
    const key = { ANTHROPIC_API_KEY: 'sk-ant-long-of-yesterday', ANTHROPIC_BASE_URL: model.url };
    cli = await startDemo(CLAUDE, folder, withTools(tools, key), []);
    const { stdout } = cli;
    const told = /issue #(\d+): Pawl stands still: the model’s service refuses the key/;
    await cli.until(() => told.test(stdout()));
    const page = /a GitHub on this machine: (\S+)/.exec(stdout())?.[1] ?? '';

    expect(await recordsOf(page)).toMatchObject([
      {
        outcome: { kind: 'failed', class: 'auth' },
        reason: expect.stringContaining("The model's service refused the key"),
        cents: 0,
      },
    ]);
    const octokit = new Octokit({ baseUrl: new URL(page).origin });
    const number = Number(told.exec(stdout())?.[1]);
    const { data } = await octokit.rest.issues.get({ ...REPOSITORY, issue_number: number });
    expect(data.body).toMatch(/a key that is valid. It tries again after/);
    expect(stdout()).not.toContain('needs-human');
  });

  it('when it is overloaded until the attempt’s time is over spends nobody’s attempts', async () => {
    const fixtures = alwaysFails(529, 'overloaded_error', 'Overloaded');
    model = await startModelServer(tools, folder, KEY, fixtures);
    const attempt = await work(model, 0.15);

    expect(attempt).toMatchObject({ outcome: 'failed', class: 'quota', turns: 0 });
    expect(attempt.reason).toMatch(/did not end within 0\.15 minutes.*service refused for now/);
    const requests = await model.requests();
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.every(({ response }) => response.status === 529)).toBe(true);
  });

  it('is ended with the demo: nobody asks the model after Ctrl-C', async () => {
    const fixtures = alwaysFails(529, 'overloaded_error', 'Overloaded');
    model = await startModelServer(tools, folder, KEY, fixtures);
    const environment = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: model.url };
    cli = await startDemo(CLAUDE, folder, withTools(tools, environment));
    while ((await model.requests()).length < 2) await setTimeout(100);
    cli.child.kill('SIGINT');
    expect(await cli.ended()).toBe(130);
    const asked = (await model.requests()).length;
    // The CLI asks again 1, 2 and 4 seconds after its first requests.
    await setTimeout(5_000);
    expect(await model.requests()).toHaveLength(asked);
  });

  it('when no credit is left spends nobody’s attempts, and says so at once', async () => {
    const words = 'Your credit balance is too low to access the Anthropic API.';
    model = await startModelServer(
      tools,
      folder,
      KEY,
      alwaysFails(400, 'invalid_request_error', words),
    );
    const attempt = await work(model, 2);

    expect(attempt).toMatchObject({ outcome: 'failed', class: 'quota' });
    expect(attempt.reason).toContain('Credit balance is too low');
    expect(attempt.seconds).toBeLessThan(60);
  });

  /** The shipped Action's `work`, as a job runs it, with an attempt that may take so long. */
  async function work({ url }: ModelServer, minutes: number): Promise<Attempt> {
    const workspace = join(folder, 'workspace');
    const base = await makeOwnRepository(workspace);
    const pack = packWith({ base });
    const policy = { ...pack.policy, attempts: { ...pack.policy.attempts, minutes } };
    const files = join(folder, 'pawl');
    await mkdir(files);
    await writeFile(join(files, 'task.json'), JSON.stringify({ ...pack, policy }));
    await promisify(execFile)(process.execPath, [join(PACKAGE_FOLDER, 'dist/action.js')], {
      env: {
        PATH: `${tools.bin}${delimiter}${process.env['PATH'] ?? ''}`,
        RUNNER_TEMP: folder,
        INPUT_COMMAND: 'work',
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: 'demo/greetings',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        ANTHROPIC_API_KEY: KEY,
        ANTHROPIC_BASE_URL: url,
      },
    });
    return AttemptSchema.parse(JSON.parse(await readFile(join(files, 'attempt.json'), 'utf8')));
  }
});

/** What is recorded on the claims, oldest first. */
async function recordsOf(page: string): Promise<AttemptRecord[]> {
  const octokit = new Octokit({ baseUrl: new URL(page).origin });
  const refs = await git(PACKAGE_FOLDER, 'ls-remote', `${page}.git`, 'refs/heads/pawl/[0-9]*');
  const claims = refs.split('\n').map((line) => line.split('\t')[0] ?? '');
  const records = claims.map(async (ref) => {
    const { data } = await octokit.rest.checks.listForRef({ ...REPOSITORY, ref });
    const run = data.check_runs.find(({ name }) => name === 'pawl/attempt');
    return parseRecordText(run?.output.text ?? '') ?? [];
  });
  return (await Promise.all(records)).flat();
}
