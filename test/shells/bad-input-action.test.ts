import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { packWith } from '../agent/sample-pack.ts';
import { ANOTHER_KEY, BROKEN_KEY } from '../support/another-key.ts';
import { emptyCheckout } from '../support/empty-checkout.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite, PawlSiteOptions } from '../support/pawl-site.ts';
import { ActionRunner } from '../support/run-action.ts';

// Whatever a person gets wrong: a code to look up, what to do now, and nothing half done.

describe('the Action, given bad input', () => {
  let site: PawlSite;
  let runner: ActionRunner;
  let asked: RequestLog[];

  let usual: PawlSite;

  const start = async (options: PawlSiteOptions = {}): Promise<PawlSite> => {
    const started = await startPawlSite({
      onRequest: (request) => asked.push(request),
      ...options,
    });
    await started.fileTask();
    return started;
  };
  /** With options a GitHub of its own; without, the one on which nothing is ever done. */
  const open = async (options?: PawlSiteOptions): Promise<void> => {
    site = options === undefined ? usual : await start(options);
    runner = await ActionRunner.create(site.addresses.api);
    asked.length = 0;
  };
  beforeAll(async () => {
    asked = [];
    usual = await start();
  });
  afterEach(async () => {
    await runner.remove();
    if (site !== usual) await site.close();
  });
  afterAll(() => usual.close());

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
    ['a key of another App', { 'private-key': ANOTHER_KEY }],
    ['a key that is cut short', { 'private-key': BROKEN_KEY }],
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
    const vagueTask = await site.fileTask('Vague', 'Make it better');
    const none = await runner.run(inputs('pick', { issue: '99' }));
    expect(none.code).toBe(1);
    expect(none.stdout).toContain('::error::PAWL_TASK_NOT_READY: ');
    expect(none.stdout).toContain('#99 is no open issue with the label');
    const vague = await runner.run(inputs('pick', { issue: `#${vagueTask}` }));
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
      const { workspace, base } = emptyCheckout(runner.temp);
      const pack = packWith({ base, policy: `agent: ${agent}\n` });
      await runner.leave('task.json', JSON.stringify(pack));
      const { code, stdout } = await runner.run(
        { command: 'work' },
        {
          PATH: '/usr/bin:/bin',
          GITHUB_WORKSPACE: workspace,
          GITHUB_RUN_ID: String(pack.claim.runId),
          ANTHROPIC_API_KEY: 'sk-ant-test',
        },
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
