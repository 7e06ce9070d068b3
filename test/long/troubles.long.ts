import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runAttempt } from '../../src/agent/supervisor/run-attempt.ts';
import type { Attempt } from '../../src/core/attempt.ts';
import type { Policy } from '../../src/core/policy.ts';
import { packWith } from '../agent/sample-pack.ts';
import { modelEnvironment, REAL_AGENTS } from './agents.ts';
import { startBrokenService } from './broken-service.ts';
import { installTools } from './install-tools.ts';
import type { Tools } from './install-tools.ts';
import {
  alwaysCut,
  alwaysFails,
  failsOnce,
  sameTool,
  startModelServer,
  toolsThenWords,
} from './model-server.ts';
import type { ToolUse } from './model-server.ts';
import { makeOwnRepository } from './own-repository.ts';
import { processesWith } from './processes.ts';

// The real CLIs in the sandbox, when something goes wrong that they cannot help, or that they do.

const KEY = 'sk-long-0123456789abcdef';
const WORDS = 'It is done.';

describe.each(REAL_AGENTS)('the real $name', (agent) => {
  let tools: Tools;
  let folder: string;
  let mark: string;
  const opened: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    tools = await installTools([agent.name]);
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pawl-long-'));
    mark = randomUUID();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** An attempt whose model is a script, or a service that is broken in another way. */
  async function attemptWith(
    model: readonly object[] | 'stalls' | 'says-nonsense',
    attempts: Partial<Policy['attempts']> = {},
    cents = 500,
  ): Promise<Attempt> {
    const service =
      typeof model === 'string'
        ? await startBrokenService(model)
        : await startModelServer(tools, folder, KEY, model);
    opened.push(service);
    const workspace = join(folder, 'workspace');
    const pack = packWith({ policy: agent.policy, base: await makeOwnRepository(workspace) });
    const { attempt } = await runAttempt({
      pack: {
        ...pack,
        claim: { ...pack.claim, reservedCents: cents },
        policy: {
          ...pack.policy,
          sandbox: { enabled: true, allowHosts: [] },
          attempts: { ...pack.policy.attempts, minutes: 0.6, idleMinutes: 0.4, ...attempts },
        },
      },
      workspace,
      source: {
        PATH: `${tools.bin}${delimiter}${process.env['PATH'] ?? ''}`,
        HOME: process.env['HOME'],
        RUNNER_TEMP: folder,
        RUNNER_TRACKING_ID: mark,
        ...modelEnvironment(agent.wire, service.url, KEY),
      },
      mayMend: false,
      log: () => undefined,
    });
    return attempt;
  }

  /** It has ended within its limits, and a little; and nothing of it is alive. */
  async function expectEnded({ seconds }: Attempt, minutes = 0.6): Promise<void> {
    expect(seconds).toBeLessThan(minutes * 60 + 15);
    // A signal takes a moment to arrive.
    for (let wait = 0; wait < 50 && (await processesWith(mark)).length > 0; wait += 1) {
      await setTimeout(100);
    }
    expect(await processesWith(mark)).toEqual([]);
  }

  const made = agent.write('made.txt', 'made\n');
  const solves = (...tools_: ToolUse[]): readonly object[] =>
    toolsThenWords([made, ...tools_], WORDS);

  it.each([
    ['the key is refused', alwaysFails(401, 'authentication_error', 'invalid x-api-key'), 'auth'],
    ['it is limited for ever', alwaysFails(429, 'rate_limit_error', 'Slow down'), 'quota'],
    ['it is overloaded for ever', alwaysFails(529, 'overloaded_error', 'Overloaded'), 'quota'],
    ['every answer is cut off', alwaysCut(), 'infrastructure'],
    ['the answers stall', 'stalls', 'infrastructure'],
    ['the answers are no answers', 'says-nonsense', 'infrastructure'],
  ] as const)('when %s, ends in time and is not to blame', async (_, model, failure) => {
    const attempt = await attemptWith(model);
    expect(attempt).toMatchObject({ outcome: 'failed', class: failure });
    await expectEnded(attempt);
  });

  it('gets over being limited once', async () => {
    const attempt = await attemptWith(failsOnce(429, 'rate_limit_error', 'Slow down', solves()));
    expect(attempt).toMatchObject({ outcome: 'finished', summary: WORDS });
    await expectEnded(attempt);
  });

  it('that calls the same tool for ever is stopped, and is to blame', async () => {
    const attempt = await attemptWith(sameTool(agent.run('ls')));
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toContain('the same call 10 times in a row');
    await expectEnded(attempt);
  });

  it('is not waited for because of a child that outlives it and holds its output', async () => {
    const leaves = agent.run('(setsid sleep 300 &) ; (sleep 301 &) ; echo left');
    const attempt = await attemptWith(solves(leaves), { minutes: 1 });
    expect(attempt.change.files).toEqual([{ path: 'made.txt', change: 'added' }]);
    await expectEnded(attempt, 1);
  });

  it('that ignores SIGTERM is killed at the end of its time', async () => {
    const deaf = agent.run(`trap '' TERM INT HUP; while :; do sleep 1; done`);
    const attempt = await attemptWith(solves(deaf), { minutes: 0.3 });
    expect(attempt).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      // What it made by then is kept.
      change: { files: [{ path: 'made.txt', change: 'added' }] },
    });
    await expectEnded(attempt, 0.3);
  });

  it('spends ten cents and no more than one answer beside, and is told why', async () => {
    const turns = Array.from({ length: 100 }, (_, turn) => agent.run(`echo turn ${turn}`));
    const attempt = await attemptWith(toolsThenWords(turns, WORDS), { minutes: 3 }, 10);
    expect(attempt).toMatchObject({ outcome: 'failed', class: 'agent' });
    expect(attempt.reason).toMatch(/money (?:for this attempt is|was) spent/);
    expect(attempt.usage.cents).toBeGreaterThan(9);
    expect(attempt.usage.cents).toBeLessThanOrEqual(10 + agent.answerCents + 0.001);
    await expectEnded(attempt, 3);
  });
});
