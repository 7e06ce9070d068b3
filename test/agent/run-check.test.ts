import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { watchDisk } from '../../src/agent/sandbox/watch-disk.ts';
import { maskSecrets } from '../../src/agent/supervisor/mask-secrets.ts';
import type { Room } from '../../src/agent/supervisor/room.ts';
import { commandPlace } from '../../src/agent/supervisor/command-place.ts';
import { runChecks } from '../../src/agent/supervisor/run-checks.ts';
import type { SessionPlace } from '../../src/agent/supervisor/supervise.ts';
import { Transcript } from '../../src/agent/supervisor/transcript.ts';
import { runCheck, runSetup } from '../../src/process/run-check.ts';

const MEBIBYTE = 1024 * 1024;
const FILL = 'head -c 67108864 /dev/zero > large; sleep 60';
const PATH = process.env['PATH'] ?? '';

describe('a command of the policy that fills the disk', () => {
  let workspace: string;
  let opened: number;
  let stopped: number;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'pawl-test-'));
    opened = 0;
    stopped = 0;
  });
  afterEach(() => rm(workspace, { recursive: true, force: true }));

  const watch: Room['watchDisk'] = async (onFull) => {
    opened += 1;
    const { stop } = await watchDisk({
      folders: [workspace],
      growBytes: 4 * MEBIBYTE,
      leaveBytes: 0,
      onFull,
    });
    return {
      stop() {
        stopped += 1;
        stop();
      },
    };
  };

  const place = (): SessionPlace => ({
    workspace,
    env: { PATH, HOME: workspace, TMPDIR: workspace },
    treeMark: () => Promise.resolve(''),
    transcript: new Transcript(maskSecrets([])),
    log: () => undefined,
  });

  const room = (): Room => ({
    sandbox: 'off',
    covered: [],
    refusal: undefined,
    gateway: undefined,
    enter: (argv, env) => ({ argv, env }),
    leave: () => Promise.resolve(),
    watchDisk: watch,
    account: () => undefined,
    trouble: () => undefined,
    answered: () => false,
    refused: () => undefined,
    settle: () => Promise.resolve(),
    denials: () => [],
  });

  it('is ended, is red, and its log says why', async () => {
    const check = { name: 'fill', run: FILL, minutes: 1 };
    const env = { PATH };
    const proof = await runCheck(check, {
      workspace,
      env,
      onLine: () => undefined,
      watchDisk: watch,
    });
    expect(proof.passed).toBe(false);
    expect(proof.logTail).toMatch(/\[stopped: The disk has lost .* to the agent\.\]$/);
    expect(proof.seconds).toBeLessThan(30);
    expect([opened, stopped]).toEqual([1, 1]);
  });

  it('is red though it says that it went well', async () => {
    const run = `trap 'exit 0' TERM; head -c 67108864 /dev/zero > large; sleep 60 & wait`;
    const check = { name: 'fill', run, minutes: 1 };
    const [proof] = await runChecks([check], () => 60, place(), room());
    expect(proof).toMatchObject({ passed: false, exitCode: 0 });
  });

  it('is no reason to leave the others without a proof, though no time is left for them', async () => {
    const check = { name: 'one', run: 'true', minutes: 1 };
    const proofs = await runChecks([check, check], () => 0, place(), room());
    expect(proofs.map(({ passed, exitCode }) => ({ passed, exitCode }))).toEqual([
      { passed: false, exitCode: undefined },
      { passed: false, exitCode: undefined },
    ]);
  });

  it('is ended as a setup, too', async () => {
    const setup = ['true', FILL, 'true'];
    const failed = await runSetup(setup, commandPlace('setup', place(), room()), () => 60);
    expect(failed).toMatchObject({ run: FILL, passed: false });
    expect([opened, stopped]).toEqual([2, 2]);
  });
});
