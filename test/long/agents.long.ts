import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runCli } from '../support/run-cli.ts';
import { modelEnvironment, REAL_AGENTS } from './agents.ts';
import { demoWith } from './demo-with-agent.ts';
import { makeHostile } from './hostile-repository.ts';
import { installTools } from './install-tools.ts';
import { startModelServer, toolsThenWords } from './model-server.ts';
import type { ModelRequest, ModelServer } from './model-server.ts';
import {
  CRITERION,
  git,
  GREET,
  GREET_TEST,
  makeOwnRepository,
  MEMORY,
  TASK,
} from './own-repository.ts';

// The real CLIs in the sandbox, through `pawl try` and through the demo. Only the model is scripted.

const KEY = 'sk-long-0123456789abcdef';
/** What a user's shell holds beside the model's key. */
const OWN_TOKEN = 'ghp_ofTheUsersOwnShell0123456789';

const Document = z.looseObject({
  outcome: z.string(),
  usage: z.looseObject({ inputTokens: z.number(), outputTokens: z.number(), cents: z.number() }),
  changeset: z.object({ files: z.array(z.looseObject({ path: z.string() })) }),
});

describe.each(REAL_AGENTS)('the real $name', (agent) => {
  const script = toolsThenWords(
    [
      agent.write('src/greet.js', GREET),
      agent.run('git push origin main'),
      agent.write('test/greet.test.js', GREET_TEST),
      agent.run('npm test; env'),
    ],
    'I wrote greet() and a test that proves it.',
  );
  let folder: string;
  let model: ModelServer;
  let environment: Record<string, string>;

  beforeAll(async () => {
    const tools = await installTools([agent.name]);
    folder = await mkdtemp(join(tmpdir(), 'pawl-long-'));
    await writeFile(join(folder, 'task.md'), TASK);
    model = await startModelServer(tools, folder, KEY, script);
    environment = {
      PATH: `${tools.bin}${delimiter}${process.env['PATH'] ?? ''}`,
      ...modelEnvironment(agent.wire, model.url, KEY),
      GITHUB_TOKEN: OWN_TOKEN,
    };
  });
  afterAll(async () => {
    await model?.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe('solves a task through `pawl try`', () => {
    let code: number | null;
    let document: z.output<typeof Document>;
    let transcript: string;
    let treeAfter: string;
    let requests: readonly ModelRequest[];

    beforeAll(async () => {
      const repo = join(folder, 'greetings');
      await makeOwnRepository(repo);
      const out = join(folder, 'out');
      const args = [
        '--repo',
        repo,
        '--agent',
        agent.name,
        ...agent.options,
        '--json',
        '--out',
        out,
      ];
      const result = await runCli(['try', join(folder, 'task.md'), ...args], environment);
      code = result.code;
      document = Document.parse(JSON.parse(result.stdout));
      transcript = await readFile(join(out, 'transcript.jsonl'), 'utf8');
      requests = await model.requests();
      treeAfter = await git(repo, 'status', '--porcelain');
    });

    it('in the sandbox, with the checks green', () => {
      expect(document).toMatchObject({
        outcome: 'finished',
        class: null,
        agent: agent.name,
        sandbox: 'on',
        changeset: {
          files: [
            { path: 'src/greet.js', change: 'added' },
            { path: 'test/greet.test.js', change: 'added' },
          ],
        },
        checks: [{ name: 'npm test', passed: true }],
        summary: 'I wrote greet() and a test that proves it.',
      });
      expect(code).toBe(0);
    });

    it('on a clone: the working tree is as it was', () => {
      expect(treeAfter).toBe('');
    });

    it('is metered by the gateway: five answers', () => {
      const { usage } = document;
      expect(usage).toMatchObject({ inputTokens: 5_000, outputTokens: 250 });
      expect(usage.cents).toBeCloseTo(5 * agent.answerCents, 2);
      expect(requests.map(({ response }) => response.status)).toEqual([200, 200, 200, 200, 200]);
    });

    it('is told the task, its criteria and the memory', () => {
      const all = JSON.stringify(requests[0]?.body);
      for (const words of [CRITERION, MEMORY, 'Greet somebody by name']) {
        expect(all).toContain(JSON.stringify(words).slice(1, -1));
      }
    });

    it('may not push, and the report says that it wanted to', () => {
      expect(document['denials']).toEqual([
        expect.objectContaining({ call: expect.stringContaining('git push') }),
      ]);
    });

    it('has neither the key nor a token of its user', () => {
      expect(transcript).not.toContain(KEY);
      expect(transcript).toContain('TMPDIR=/tmp');
      expect(transcript).not.toContain(OWN_TOKEN);
      expect(transcript).toMatch(/pass 2\b/);
    });
  });

  it('obeys nothing that a repository’s own settings say: neither where to ask nor what to start', async () => {
    const asked: string[] = [];
    const evil = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    evil.listen(0, '127.0.0.1');
    await once(evil, 'listening');
    const address = evil.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    try {
      const repo = join(folder, 'hostile');
      await makeOwnRepository(repo);
      await makeHostile(repo, `http://127.0.0.1:${port}`);
      // Without walls where it can be, so that it is the agent who does not obey.
      const walls = agent.needsWalls ? [] : ['--no-sandbox'];
      const args = ['--repo', repo, '--agent', agent.name, ...agent.options, ...walls];
      const task = join(folder, 'task.md');
      const { stdout } = await runCli(['try', task, ...args, '--json'], environment);
      expect(JSON.parse(stdout)).toMatchObject({
        outcome: 'finished',
        changeset: { files: [{ path: 'src/greet.js' }, { path: 'test/greet.test.js' }] },
        denials: [expect.objectContaining({ call: expect.stringContaining('git push') })],
      });
      expect(asked).toEqual([]);
    } finally {
      evil.closeAllConnections();
      evil.close();
    }
  });

  it('solves it through the demo, and main is green', async () => {
    const demo = await demoWith(agent, folder, environment);
    try {
      expect(demo.document).toMatchObject({
        tasks: [{ state: 'done', attempts: 1, mergeCommit: expect.any(String) }],
        main: { green: true },
      });
      const { data } = await demo.octokit.rest.pulls.get({
        ...demo.repository,
        pull_number: demo.document.tasks[0]?.pullRequest ?? 0,
      });
      expect(data.body).toContain(`by \`${agent.name}\``);
      expect(data.body).not.toContain('Without a sandbox');
    } finally {
      await demo.close();
    }
  });
});
