import { describe, expect, it } from '@jest/globals';
import { NO_USAGE } from '../../src/agent/agent-adapter.ts';
import type { AgentEnding } from '../../src/agent/agent-adapter.ts';
import { runSessions } from '../../src/agent/supervisor/run-sessions.ts';
import type { SessionsRequest } from '../../src/agent/supervisor/run-sessions.ts';
import { Transcript } from '../../src/agent/supervisor/transcript.ts';
import { packWith } from './sample-pack.ts';

const ENDING: AgentEnding = {
  outcome: 'finished',
  class: undefined,
  reason: 'Done.',
  model: 'm',
  turns: 3,
  usage: NO_USAGE,
  summary: 'I made it.',
  denials: [],
};

/** Sessions, one step of whose surroundings fails. */
function withFault(changes: Partial<SessionsRequest>): SessionsRequest & { collected: number } {
  const request = {
    collected: 0,
    pack: packWith(),
    memory: undefined,
    agent: {
      adapter: undefined,
      promptCharacters: () => 0,
      run: () => Promise.resolve(ENDING),
    },
    room: {
      sandbox: 'off' as const,
      covered: [],
      refusal: undefined,
      gateway: undefined,
      enter: (argv: readonly [string, ...string[]], env: Readonly<Record<string, string>>) => ({
        argv,
        env,
      }),
      leave: () => Promise.resolve(),
      watchDisk: () => Promise.resolve({ stop: () => undefined }),
      account: () => ({ inputTokens: 5, outputTokens: 1, cents: 7, byModel: [] }),
      trouble: () => undefined,
      answered: () => true,
      refused: () => undefined,
      settle: () => Promise.resolve(),
      denials: () => [],
    },
    place: {
      workspace: '/nowhere',
      env: { HOME: '/nowhere', TMPDIR: '/nowhere' },
      treeMark: () => Promise.resolve(''),
      transcript: new Transcript((text) => text),
      log: () => undefined,
    },
    box: { empty: () => Promise.resolve(), take: () => Promise.resolve([]) },
    change: {
      begin: () => Promise.resolve(),
      end: () => {
        request.collected += 1;
        return Promise.resolve();
      },
    },
    secondsLeft: () => 1_000,
    ...changes,
  };
  return request;
}

const broken = () => Promise.reject(new Error('EIO: i/o error, read'));

describe('an attempt whose surroundings fail after a session', () => {
  it('tells what was spent and done, and whose fault it was', async () => {
    const request = withFault({ box: { empty: () => Promise.resolve(), take: broken } });
    const found = await runSessions(request);
    expect(found.ending).toEqual({
      ...ENDING,
      outcome: 'failed',
      class: 'infrastructure',
      reason: 'The attempt broke off after a session: EIO: i/o error, read',
    });
    expect(found.usage.cents).toBe(7);
    expect(found.sessions).toMatchObject([{ outcome: 'finished', turns: 3 }]);
    expect(request.collected).toBe(1);
  });

  it('tells what was spent where the session itself broke off', async () => {
    const request = withFault({
      agent: { adapter: undefined, promptCharacters: () => 0, run: broken },
    });
    const found = await runSessions(request);
    expect(found.ending).toMatchObject({ outcome: 'failed', class: 'infrastructure' });
    expect(found.ending.reason).toContain('EIO');
    expect(found.usage.cents).toBe(7);
    expect(request.collected).toBe(1);
  });

  it('tells also what is known to be spent only once nothing is under way any more', async () => {
    let cents = 7;
    const { room } = withFault({});
    const request = withFault({
      room: {
        ...room,
        account: () => ({ inputTokens: 5, outputTokens: 1, cents, byModel: [] }),
        settle: async () => {
          await Promise.resolve();
          cents = 9;
        },
      },
      box: { empty: () => Promise.resolve(), take: broken },
    });
    expect((await runSessions(request)).usage.cents).toBe(9);
  });

  it('is none where nothing was begun', async () => {
    const request = withFault({ box: { empty: broken, take: () => Promise.resolve([]) } });
    await expect(runSessions(request)).rejects.toThrow('EIO');
  });
});
