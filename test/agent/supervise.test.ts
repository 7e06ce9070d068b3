import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commandAdapter } from '../../src/agent/adapters/command.ts';
import { maskSecrets } from '../../src/agent/supervisor/mask-secrets.ts';
import type { Room } from '../../src/agent/supervisor/room.ts';
import { supervise } from '../../src/agent/supervisor/supervise.ts';
import { Transcript } from '../../src/agent/supervisor/transcript.ts';

const NO_MODEL = {
  trouble: () => undefined,
  answered: () => false,
  refused: () => undefined,
  leave: () => Promise.resolve(),
};

describe('a session that fills the disk', () => {
  let workspace: string;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'pawl-test-'));
  });
  afterEach(() => rm(workspace, { recursive: true, force: true }));

  /** A session that would take a minute. */
  function session(room: Pick<Room, 'enter' | 'watchDisk'>) {
    return supervise(
      commandAdapter({ name: 'command', command: 'sleep 60' }),
      { argv: ['sleep', '60'], env: {}, stdin: '', files: {} },
      { seconds: 20, idleSeconds: 20, standstillMinutes: 20 },
      {
        workspace,
        env: { PATH: process.env['PATH'] ?? '', HOME: workspace, TMPDIR: workspace },
        treeMark: () => Promise.resolve(''),
        transcript: new Transcript(maskSecrets([])),
        log: () => undefined,
      },
      { ...NO_MODEL, ...room },
    );
  }

  it('is ended with that reason, and is watched no longer than it lives', async () => {
    let stopped = 0;
    const ending = await session({
      enter: (argv, env) => ({ argv, env }),
      watchDisk: async (onFull) => {
        setTimeout(() => onFull('The disk is nearly full: 1 GiB are free.'), 100);
        return { stop: () => void (stopped += 1) };
      },
    });
    expect(ending).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      reason: 'The agent was stopped: The disk is nearly full: 1 GiB are free.',
    });
    expect(stopped).toBe(1);
  });

  it('is watched no longer either if it cannot be begun', async () => {
    let stopped = 0;
    const ending = session({
      enter: () => {
        throw new Error('There is no way in.');
      },
      watchDisk: async () => ({ stop: () => void (stopped += 1) }),
    });
    await expect(ending).rejects.toThrow('There is no way in.');
    expect(stopped).toBe(1);
  });
});

describe('a session whose output cannot be read', () => {
  it('is ended as the agent’s own failure, and the supervisor lives on', async () => {
    const command = commandAdapter({ name: 'command', command: 'true' });
    const reader = command.read();
    const ending = await supervise(
      {
        ...command,
        read: () => ({
          ...reader,
          readLine() {
            throw new RangeError('Maximum call stack size exceeded');
          },
        }),
      },
      { argv: ['sh', '-c', 'echo line; sleep 60'], env: {}, stdin: '', files: {} },
      { seconds: 20, idleSeconds: 20, standstillMinutes: 20 },
      {
        workspace: tmpdir(),
        env: { HOME: tmpdir(), TMPDIR: tmpdir(), PATH: process.env['PATH'] ?? '' },
        treeMark: () => Promise.resolve(''),
        transcript: new Transcript(maskSecrets([])),
        log: () => undefined,
      },
      {
        ...NO_MODEL,
        enter: (argv, env) => ({ argv, env }),
        watchDisk: () => Promise.resolve({ stop: () => undefined }),
      },
    );
    expect(ending).toMatchObject({
      outcome: 'failed',
      class: 'agent',
      reason: 'The agent was stopped: a line of its output cannot be read (RangeError).',
    });
  });
});

describe('a session that writes millions of empty lines', () => {
  it('shows no more of them than it keeps, and says once that the rest is left out', async () => {
    const transcript = new Transcript(maskSecrets([]));
    const said = new Map<string, number>();
    const ending = await supervise(
      commandAdapter({ name: 'command', command: 'true' }),
      {
        argv: ['node', '-e', `for (let i = 0; i < 5; i++) console.log('\\n'.repeat(1e5))`],
        env: {},
        stdin: '',
        files: {},
      },
      { seconds: 60, idleSeconds: 60, standstillMinutes: 20 },
      {
        workspace: tmpdir(),
        env: { HOME: tmpdir(), TMPDIR: tmpdir(), PATH: process.env['PATH'] ?? '' },
        treeMark: () => Promise.resolve(''),
        transcript,
        log: (line) => void said.set(line, (said.get(line) ?? 0) + 1),
      },
      {
        ...NO_MODEL,
        enter: (argv, env) => ({ argv, env }),
        watchDisk: () => Promise.resolve({ stop: () => undefined }),
      },
    );
    expect(ending.outcome).toBe('finished');
    expect(transcript.lines().length).toBeLessThan(250_000);
    expect(said.get('')).toBeLessThan(250_000);
    expect(said.get('[the rest is left out]')).toBe(1);
  });
});
