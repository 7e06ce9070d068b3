import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';
import { runController } from '../../src/controller.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { describeEffect } from '../../src/render/describe-effect.ts';
import type { PlanDocument } from '../../src/render/plan-document.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { AGENT_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { runCli } from '../support/run-cli.ts';

// `pawl plan` as a process of its own, on a GitHub with one task that is ready, one that is not well
// formed, and one that waits.

const DEPENDENT = 'Depends on #1\n\n## Acceptance criteria\n\n- [ ] it works\n';

describe('pawl plan', () => {
  let site: PawlSite;
  let requests: RequestLog[];

  beforeEach(async () => {
    requests = [];
    site = await startPawlSite({
      files: AGENT_WORKFLOW_FILE,
      runner: { play: { onStart: () => undefined } },
      onRequest: (request) => requests.push(request),
    });
    await site.fileTask('Be ready');
    await site.fileTask('Be vague', 'do it');
    await site.fileTask('Come later', DEPENDENT);
  });
  afterEach(() => site.close());

  const environment = () => ({
    APP_ID: String(site.credentials.appId),
    PRIVATE_KEY: site.credentials.privateKey,
    GITHUB_API_URL: site.addresses.api,
  });
  const planAsData = async (): Promise<PlanDocument> => {
    const { code, stdout, stderr } = await runCli(['plan', 'ada/engine', '--json'], environment());
    expect([code, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  };

  it('tells for every task where it stands, why, and what would be done', async () => {
    const { code, stdout } = await runCli(['plan', 'ada/engine'], environment());
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '<time>')).toMatchInlineSnapshot(`
     "ada/engine, as it stands at <time>. Nothing is written.

     #1 Be ready: queued
       It is in the queue; more urgent and older tasks go first.
       Next: when there is room, attempt 1 starts by itself.

     #2 Be vague: needs-spec
       This issue cannot be worked on yet:
       - There is no heading \`## Acceptance criteria\`. Add one, with a list below it of what must be true when this is done.
       Next: edit the text above; Pawl reads it again at once.

     #3 Come later: queued
       It waits for #1.
       Next: when that is done, attempt 1 starts by itself.

     Now it would:
       - start a run of the agent workflow
       - show how #2 stands: make the 7 labels that Pawl uses, put on \`agent:needs-spec\`, write its status comment
       - show how #3 stands: write its status comment

     It looks again when something happens.
     "
    `);
  });

  it('writes nothing: it only asks, apart from the token that it asks with', async () => {
    const before = site.world.clock.now();
    requests.length = 0;
    await planAsData();
    const asks = ({ method, operationId = '', graphqlOperation = '' }: RequestLog): boolean =>
      method === 'GET' ||
      operationId === 'apps/create-installation-access-token' ||
      // Queries are named for what they are; a mutation is told by its first field.
      graphqlOperation.startsWith('Observe');
    const writes = requests.filter((request) => !asks(request));
    expect(requests.length).toBeGreaterThan(2);
    expect(writes).toEqual([]);
    const { data } = await site.ada.issues.listForRepo({ ...ENGINE, state: 'all' });
    expect(data.filter(({ updated_at }) => Date.parse(updated_at) > before)).toEqual([]);
  });

  it('plans what the controller then does', async () => {
    const { effects } = await planAsData();
    const done: string[] = [];
    await runController(await site.connect(), {
      now: () => site.world.clock.now(),
      readPolicy: policyReading,
      renderers: RENDERERS,
      onEffect: (effect, { kind }) => done.push(`${kind}: ${describeEffect(effect)}`),
    });
    expect(effects.map(({ text }) => `applied: ${text}`)).toEqual(done.slice(0, effects.length));
    expect(effects.map(({ kind }) => kind)).toContain('start-run');
  });

  it('has a document of a shape that other programs can rely on', async () => {
    const document = await planAsData();
    expect(Object.keys(document)).toEqual([
      'version',
      'repository',
      'at',
      'pauses',
      'tasks',
      'effects',
      'looksAgainAt',
    ]);
    expect(document).toMatchObject({ version: 1, repository: 'ada/engine', pauses: [] });
    expect(document.tasks.map(({ issue, state, approved }) => [issue, state, approved])).toEqual([
      [1, 'queued', true],
      [2, 'needs-spec', true],
      [3, 'queued', true],
    ]);
    expect(document.effects[0]).toEqual({
      kind: expect.any(String),
      task: null,
      text: expect.any(String),
    });
  });

  it('says why the queue stands still', async () => {
    await site.commit({ '.github/pawl.yml': 'parallel: many\n' });
    const { pauses, tasks, effects } = await planAsData();
    expect(pauses).toEqual([
      {
        kind: 'policy',
        reason: expect.stringContaining('parallel'),
        next: expect.stringContaining('valid'),
        until: null,
      },
    ]);
    expect(tasks).toEqual([]);
    expect(effects.map(({ kind }) => kind)).toEqual(['notice']);
  });

  it('takes the key from a file, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pawl-plan-test-'));
    try {
      const { PRIVATE_KEY, ...rest } = environment();
      writeFileSync(join(folder, 'app.pem'), PRIVATE_KEY);
      const PRIVATE_KEY_PATH = join(folder, 'app.pem');
      const { code } = await runCli(['plan', 'ada/engine'], { ...rest, PRIVATE_KEY_PATH });
      expect(code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each([
    ['no repository', [], 'PAWL_USAGE'],
    ['half a repository', ['engine'], 'PAWL_USAGE'],
    ['a repository where it is not installed', ['ada/other'], 'PAWL_NOT_INSTALLED'],
  ])('refuses %s', async (_, args, code) => {
    const result = await runCli(['plan', ...args], environment());
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(`${code}: `);
    expect(result.stderr).toContain('→ ');
  });

  it('names the variables that it misses', async () => {
    const { code, stderr } = await runCli(['plan', 'ada/engine'], {});
    expect(code).toBe(1);
    expect(stderr).toMatch(/PAWL_ENVIRONMENT_MISSING: [^]*APP_ID [^]*PRIVATE_KEY /);
  });
});
