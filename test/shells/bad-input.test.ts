import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { packWith } from '../agent/sample-pack.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite, PawlSiteOptions } from '../support/pawl-site.ts';
import { ActionRunner } from '../support/run-action.ts';
import { runApp } from '../support/run-app.ts';
import { runCli } from '../support/run-cli.ts';

// Whatever a person gets wrong: a code to look up, what to do now, and nothing half done.

const other = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey;

describe('the Action, given bad input', () => {
  let site: PawlSite;
  let runner: ActionRunner;
  let asked: RequestLog[];

  const open = async (options: PawlSiteOptions = {}): Promise<void> => {
    asked = [];
    site = await startPawlSite({ onRequest: (request) => asked.push(request), ...options });
    runner = await ActionRunner.create(site.addresses.api);
    await site.fileTask();
    asked.length = 0;
  };
  afterEach(async () => {
    await runner.remove();
    await site.close();
  });

  const inputs = (command: string, more: Readonly<Record<string, string>> = {}) => ({
    command,
    'app-id': String(site.credentials.appId),
    'private-key': site.credentials.privateKey,
    ...more,
  });
  const nothingDone = async (): Promise<void> => {
    expect(await site.claims()).toEqual([]);
    const { data } = await site.ada.issues.get({ owner: 'ada', repo: 'engine', issue_number: 1 });
    expect(data.comments).toBe(0);
    expect(data.labels).toHaveLength(1);
  };

  it('names every problem of an invalid policy with its line, and claims nothing', async () => {
    await open({
      files: { '.github/pawl.yml': 'paralel: 2\nattempts:\n  max: none\nchecks: 3\n' },
    });
    const { code, stdout, left } = await runner.run(inputs('pick'));
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_POLICY_INVALID: ');
    expect(stdout).toMatch(/3 problems[^]*line 1, [^]*`paralel`[^]*line 3, [^]*line 4, /);
    expect(stdout).toContain('→ Mend the lines named above in .github/pawl.yml');
    expect(left).toEqual([]);
    await nothingDone();
  });

  it.each([
    [
      'an issue that is no number',
      { issue: 'abc' },
      '`issue` must be an issue\'s number, not "abc"',
    ],
    ['no app-id', { 'app-id': '' }, '`app-id` must be the number'],
    ['a private key that is none', { 'private-key': 'hunter2' }, '`private-key` must hold'],
    ['an unknown command', { command: 'merge' }, '`command` is "merge"; it must be one of pick,'],
    ['no command', { command: '' }, '`command` is empty'],
  ])('refuses %s before it asks GitHub anything', async (_, wrong, said) => {
    await open();
    const { code, stdout } = await runner.run(inputs('pick', wrong));
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_INPUT_INVALID: ');
    expect(stdout).toContain(said);
    expect(stdout).toContain('→ Mend the `with:` block');
    expect(stdout).not.toContain('hunter2');
    expect(asked).toEqual([]);
  });

  it('refuses a machine that is no runner, naming the variable', async () => {
    await open();
    const { code, stdout } = await runner.run(inputs('pick'), { GITHUB_RUN_ID: '' });
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_ENVIRONMENT_MISSING: ');
    expect(stdout).toContain('GITHUB_RUN_ID');
    expect(asked).toEqual([]);
  });

  it.each([
    ['a key of another App', { 'private-key': other }],
    [
      'a key that is cut short',
      { 'private-key': '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----' },
    ],
    ['the id of no App', { 'app-id': '999999' }],
  ])('refuses %s', async (_, wrong) => {
    await open();
    const { code, stdout } = await runner.run(inputs('pick', wrong));
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_TOKEN_REFUSED: ');
    expect(stdout).toContain('→ Check app-id and private-key');
    expect(stdout).not.toMatch(/\n\s+at /);
    await nothingDone();
  });

  it('says so where the App is not installed', async () => {
    await open({ installed: false });
    const { code, stdout } = await runner.run(inputs('pick'));
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_NOT_INSTALLED: ');
    expect(stdout).toContain('ada/engine');
    expect(stdout).toContain('→ Install it');
  });

  it.each([
    ['contents', { contents: 'read' }, 'contents: write'],
    ['issues', { issues: undefined }, 'issues: write'],
    ['checks', { checks: undefined }, 'checks: write'],
  ] as const)('names a permission that is missing: %s', async (_, permissions, named) => {
    await open({ permissions });
    const { code, stdout, left } = await runner.run(inputs('pick'));
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_PERMISSION_MISSING: ');
    expect(stdout).toContain(named);
    expect(stdout).toContain("→ Grant the permission named above in the App's settings");
    expect(left).toEqual([]);
    await nothingDone();
  });

  it('refuses a wanted task that is none, and says why another is not ready', async () => {
    await open();
    await site.fileTask('Vague', 'Make it better');
    const none = await runner.run(inputs('pick', { issue: '99' }));
    expect(none.code).toBe(1);
    expect(none.stdout).toContain('::error::PAWL_TASK_NOT_READY: ');
    expect(none.stdout).toContain('#99 is no open issue with the label');
    const vague = await runner.run(inputs('pick', { issue: '#2' }));
    expect(vague.code).toBe(1);
    expect(vague.stdout).toMatch(/#2 is needs-spec: [^]*Acceptance criteria/);
    await nothingDone();
  });

  it.each([
    ["is not pick's own", '{"version":1}', 'is not the one that `pick` made'],
    ['is missing', undefined, 'task.json is missing'],
  ])('publishes nothing for a task pack that %s', async (_, text, said) => {
    await open();
    if (text !== undefined) await runner.leave('task.json', text);
    const { code, stdout } = await runner.run(inputs('publish', { digest: 'f'.repeat(64) }));
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_ARTIFACT_INVALID: ');
    expect(stdout).toContain(said);
    expect(asked).toEqual([]);
  });

  it.each([
    ['command', '{ name: command, command: no-such-agent --please }', 'no-such-agent'],
    ['claude', '{ name: claude }', 'claude'],
  ])(
    'leaves the account of an attempt whose agent is not installed: %s',
    async (_, agent, named) => {
      await open();
      const workspace = join(runner.temp, 'checkout');
      mkdirSync(workspace);
      const git = (...args: string[]): string =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
          cwd: workspace,
          encoding: 'utf8',
        }).trim();
      git('init', '--quiet');
      git('commit', '--quiet', '--allow-empty', '--message=base');
      const base = git('rev-parse', 'HEAD');
      const pack = packWith({ base, policy: `agent: ${agent}\n` });
      await runner.leave('task.json', JSON.stringify(pack));
      const { code, stdout } = await runner.run(
        { command: 'work' },
        { PATH: '/usr/bin:/bin', GITHUB_WORKSPACE: workspace, ANTHROPIC_API_KEY: 'sk-ant-test' },
      );
      expect(code).toBe(1);
      expect(stdout).toContain('::error::PAWL_AGENT_NOT_FOUND: ');
      expect(stdout).toContain(named);
      expect(stdout).toContain('→ Install it in a step before this one');
      const attempt: unknown = JSON.parse(await runner.read('attempt.json'));
      expect(attempt).toMatchObject({ outcome: 'failed', class: 'infrastructure' });
    },
  );
});

describe('the app, given bad input', () => {
  let site: PawlSite;
  beforeAll(async () => {
    site = await startPawlSite();
  });
  afterAll(() => site.close());

  const environment = () => ({
    APP_ID: String(site.credentials.appId),
    PRIVATE_KEY: site.credentials.privateKey,
    WEBHOOK_SECRET: 'secret',
    GITHUB_API_URL: site.addresses.api,
    HOST: '127.0.0.1',
    PORT: '0',
  });

  it('names every variable that is missing or wrong', async () => {
    const { code, stderr } = await runApp({ APP_ID: 'mine', PORT: '99999' });
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_ENVIRONMENT_MISSING: ');
    expect(stderr).toMatch(/APP_ID [^]*WEBHOOK_SECRET [^]*PORT /);
    expect(stderr).toContain('→ Set the variables named above');
  });

  it.each([
    ['of another App', other],
    ['cut short', '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----'],
  ])('refuses to start with a key %s', async (_, key) => {
    const { code, stderr } = await runApp({ ...environment(), PRIVATE_KEY: key });
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_TOKEN_REFUSED: ');
    expect(stderr).toContain('→ Check app-id and private-key');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses a key file that is not there', async () => {
    const { PRIVATE_KEY, ...rest } = environment();
    expect(PRIVATE_KEY).not.toBe('');
    const { code, stderr } = await runApp({ ...rest, PRIVATE_KEY_PATH: '/nowhere/app.pem' });
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_ENVIRONMENT_MISSING: ');
    expect(stderr).toContain('PRIVATE_KEY_PATH');
  });

  it('refuses a port in use', async () => {
    await withTakenPort(async (port) => {
      const { code, stderr } = await runApp({ ...environment(), PORT: String(port) });
      expect(code).toBe(1);
      expect(stderr).toContain(`PAWL_PORT_IN_USE: The port is in use: 127.0.0.1:${port}`);
    });
  });

  it('refuses a GitHub that does not answer', async () => {
    const port = await withTakenPort(async (taken) => taken);
    const gone = { ...environment(), GITHUB_API_URL: `http://127.0.0.1:${port}` };
    const { code, stderr } = await runApp(gone);
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_GITHUB_FAILED: ');
  });
});

describe('the command line, given bad input', () => {
  let folder: string;
  let temp: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pawl-bad-input-'));
    temp = join(folder, 'tmp');
    mkdirSync(temp);
    writeFileSync(join(folder, 'task.md'), '# Do it\n\n## Acceptance criteria\n\n- it is done\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const refused = async (
    args: readonly string[],
    code: string,
    said: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    const result = await runCli(args, { TMPDIR: temp, ...environment });
    expect(result.stderr).toContain(`${code}: `);
    expect(result.stderr).toContain(said);
    expect(result.stderr).toMatch(/\n {2}→ \S/);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(result.stdout).toBe('');
    expect(result.code).toBe(1);
    expect(readdirSync(temp)).toEqual([]);
  };
  const repository = (files: Readonly<Record<string, string>>): string => {
    const place = join(folder, 'mine');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(place, path, '..'), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: place });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message=All');
    return place;
  };
  const CI = { '.github/workflows/ci.yml': 'on: pull_request\njobs: {}\n' };

  it.each([
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['local', '--nope'], "Unknown option '--nope'"],
    [['local', 'extra'], "Unexpected argument 'extra'"],
    [['local', '--port', 'x'], '--port takes a whole number from 1 to 65535, not "x"'],
    [['demo', '--nope'], "Unknown option '--nope'"],
    [['demo', '--minutes', '0'], '--minutes takes a whole number'],
    [['demo', '--outage', 'maybe'], '--outage is stop or kill, not "maybe"'],
    [['demo', '--task', 't.md'], '--task and --agent need --repo'],
    [['demo', '--repo', '.'], '--repo needs at least one --task'],
    [['demo', '--repo', '.', '--task', 'nowhere.md'], 'nowhere.md cannot be read'],
  ])('refuses %j', async (args, said) => {
    await refused(args, 'PAWL_USAGE', said);
  });

  it('refuses a port in use', async () => {
    await withTakenPort((port) =>
      refused(['local', '--port', String(port)], 'PAWL_PORT_IN_USE', String(port)),
    );
  });

  it('refuses a folder that is no git repository, or has no commit', async () => {
    const task = ['--task', join(folder, 'task.md')];
    await refused(['local', '--repo', folder], 'PAWL_NOT_A_REPOSITORY', folder);
    await refused(['demo', '--repo', folder, ...task], 'PAWL_NOT_A_REPOSITORY', folder);
    const gone = join(folder, 'nowhere');
    await refused(['local', '--repo', gone], 'PAWL_NOT_A_REPOSITORY', gone);
    execFileSync('git', ['init', '--quiet', gone]);
    await refused(['local', '--repo', gone], 'PAWL_NOT_A_REPOSITORY', gone);
  });

  it('refuses a repository whose pull requests nothing judges', async () => {
    const push = 'on:\n  push:\n    branches: [main] # not on: pull_request\njobs: {}\n';
    const place = repository({ '.github/workflows/ci.yml': push });
    const args = ['demo', '--repo', place, '--task', join(folder, 'task.md')];
    await refused(args, 'PAWL_NO_CI', 'no workflow that judges pull requests');
  });

  it('refuses a repository whose policy is invalid', async () => {
    const place = repository({ ...CI, '.github/pawl.yml': 'parallel: many\n' });
    const args = ['demo', '--repo', place, '--task', join(folder, 'task.md')];
    await refused(args, 'PAWL_POLICY_INVALID', 'line 1');
  });

  it('refuses an agent that is not installed, or has no key', async () => {
    const args = ['demo', '--repo', repository(CI), '--task', join(folder, 'task.md')];
    const claude = [...args, '--agent', 'claude'];
    await refused(claude, 'PAWL_AGENT_NOT_FOUND', '`claude`', { PATH: '/usr/bin:/bin' });
    await refused([...args, '--agent', 'gpt'], 'PAWL_USAGE', 'not "gpt"');
  });

  it('refuses a machine without git', async () => {
    await refused(['local'], 'PAWL_GIT_FAILED', 'git 2.38', { PATH: temp });
    await refused(['demo'], 'PAWL_GIT_FAILED', 'git 2.38', { PATH: temp });
  });
});

/** Calls `use` with a port that something else listens on. */
async function withTakenPort<Value>(use: (port: number) => Promise<Value>): Promise<Value> {
  const server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  try {
    return await use(typeof address === 'object' && address !== null ? address.port : 0);
  } finally {
    server.close();
  }
}
