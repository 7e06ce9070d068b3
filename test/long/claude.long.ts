import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseRecordText } from '../../src/github/observe/record-text.ts';
import { demoWith, withTools } from './demo-with-agent.ts';
import type { EndedDemo } from './demo-with-agent.ts';
import { installTools } from './install-tools.ts';
import { resultOf, startModelServer, toolsThenWords } from './model-server.ts';
import type { ModelRequest, ModelServer } from './model-server.ts';
import { CRITERION, git, GREET, GREET_TEST, MEMORY } from './own-repository.ts';

// The real Claude CLI in the shipped demo. Only the model is scripted.

const KEY = 'sk-ant-long-0123456789abcdef';
/** What a user's shell holds beside the model's key. */
const OWN_TOKEN = 'ghp_ofTheUsersOwnShell0123456789';

const SCRIPT = toolsThenWords(
  [
    { name: 'Bash', input: { command: 'env' } },
    { name: 'Write', input: { file_path: 'src/greet.js', content: GREET } },
    { name: 'Write', input: { file_path: 'test/greet.test.js', content: GREET_TEST } },
    { name: 'Bash', input: { command: 'npm test' } },
  ],
  'I wrote greet() and a test that proves it.',
);

describe('the real Claude CLI solves a task through all four jobs against a scripted model server', () => {
  let folder: string;
  let model: ModelServer;
  let demo: EndedDemo;
  let requests: readonly ModelRequest[];
  let clone: string;

  beforeAll(async () => {
    const tools = await installTools();
    folder = await mkdtemp(join(tmpdir(), 'pawl-long-'));
    model = await startModelServer(tools, folder, KEY, SCRIPT);
    const environment = withTools(tools, {
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: model.url,
      GH_TOKEN: OWN_TOKEN,
      GITHUB_TOKEN: OWN_TOKEN,
    });
    demo = await demoWith({ name: 'claude', options: [] }, folder, environment);
    requests = await model.requests();
    clone = join(folder, 'clone');
    await git(folder, 'clone', '--quiet', `${demo.page}.git`, clone);
  });

  afterAll(async () => {
    await demo?.close();
    await model?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('ends done at the first attempt, and main is green', () => {
    expect(demo.document).toMatchObject({
      tasks: [{ state: 'done', attempts: 1, mergeCommit: expect.any(String) }],
      main: { green: true },
    });
  });

  it('merged what the model wrote, and nothing else', async () => {
    const [task] = demo.document.tasks;
    expect(await git(clone, 'rev-parse', 'HEAD')).toBe(demo.document.main.sha);
    expect(`${await git(clone, 'show', 'HEAD:src/greet.js')}\n`).toBe(GREET);
    const changed = await git(clone, 'diff', '--name-only', `${task?.mergeCommit}^1`, 'HEAD');
    expect(changed.split('\n')).toEqual(['src/greet.js', 'test/greet.test.js']);
  });

  it('names the agent, its model, its turns and its words in the pull request', async () => {
    const pull_number = demo.document.tasks[0]?.pullRequest ?? 0;
    const { data } = await demo.octokit.rest.pulls.get({ ...demo.repository, pull_number });
    expect(data.merged).toBe(true);
    expect(data.body).toMatch(/by `claude` \(`claude-[\w-]+`\) in \d+ s and 5 turns/);
    expect(data.body).toContain('I wrote greet() and a test that proves it.');
    expect(data.body).toContain('| `npm test` | passed |');
  });

  it('records the agent and the cost on the claim', async () => {
    const claim = await git(clone, 'rev-parse', `${demo.document.tasks[0]?.mergeCommit}^2^`);
    const { data } = await demo.octokit.rest.checks.listForRef({ ...demo.repository, ref: claim });
    const text = data.check_runs.find(({ name }) => name === 'pawl/attempt')?.output.text ?? '';
    const record = parseRecordText(text);
    expect(record).toMatchObject({ agent: 'claude', outcome: { kind: 'published' } });
    // Five answers of 1,000 tokens in and 50 out, at the prices that the CLI knows.
    expect(record?.cents).toBeGreaterThan(0);
    expect(record?.cents).toBeLessThan(50);
  });

  it('asked the model with the key in x-api-key, five times, and no other way', () => {
    // The model server answers no other key, and shows none in its journal.
    expect(requests.map(({ response }) => response.status)).toEqual([200, 200, 200, 200, 200]);
    for (const { headers } of requests) {
      expect(headers).toMatchObject({ 'x-api-key': expect.any(String) });
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it('told the model the task, its criteria and the memory, each in its place', () => {
    for (const { body } of requests) {
      const of = (role: string): string =>
        JSON.stringify(body?.messages.filter((message) => message.role === role));
      expect(of('system')).toContain(MEMORY);
      expect(of('user')).toContain(CRITERION);
      expect(of('user')).toContain('Greet somebody by name');
    }
  });

  it('ran the model’s commands for real', () => {
    expect(resultOf(3, requests)).toMatch(/pass 2\b/);
  });

  it('had no token of GitHub and no variable of the runner in its environment', () => {
    const names = resultOf(0, requests)
      .split('\n')
      .map((line) => line.split('=')[0] ?? '');
    expect(names).toEqual(expect.arrayContaining(['PATH', 'HOME', 'TMPDIR']));
    expect(
      names.filter((name) =>
        /^(?:GITHUB|GH|ACTIONS|RUNNER(?!_TRACKING_ID)|INPUT|PAWL)_/.test(name),
      ),
    ).toEqual([]);
    expect(JSON.stringify(requests)).not.toMatch(/gh[opsu]_\w/);
  });

  it('shows the key nowhere in the logs of its runs', async () => {
    const { data } = await demo.octokit.rest.actions.listWorkflowRunsForRepo(demo.repository);
    const runs = data.workflow_runs;
    const pages = await Promise.all(
      runs.map(async ({ html_url }) => (await fetch(html_url)).text()),
    );
    const log = pages.join('\n');
    expect(log).toContain('src/greet.js');
    expect(log).not.toContain(KEY);
  });
});
