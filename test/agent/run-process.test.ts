import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runProcess } from '../../src/process/run-process.ts';
import type { ProcessRequest, ProcessResult } from '../../src/process/run-process.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-test-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(script: string, more: Partial<ProcessRequest> = {}): Promise<ProcessResult> {
  const env = { PATH: process.env['PATH'] ?? '' };
  return runProcess({
    argv: ['sh', '-c', script],
    cwd: folder,
    env,
    seconds: 20,
    graceSeconds: 0.3,
    ...more,
  });
}

/** What the bundle that ships is made with. */
async function bundle(input: string, file: string): Promise<void> {
  const cli = 'node_modules/rolldown/bin/cli.mjs';
  const args = [cli, input, '--file', file, '--format', 'esm', '--platform', 'node'];
  await promisify(execFile)(process.execPath, args);
}

async function isAlive(pidFile: string): Promise<boolean> {
  const pid = Number(await readFile(join(folder, pidFile), 'utf8'));
  // A killed process stays a zombie until it is reaped; that is dead enough.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
  return !/\) [ZX]/.test(stat);
}

describe('running a program', () => {
  it('gives its exit code, its lines as they come, and the end of what it wrote', async () => {
    const lines: string[] = [];
    const result = await run('echo one; echo two >&2; printf three; exit 3', {
      onLine: (stream, line) => lines.push(`${stream} ${line}`),
    });
    expect(result).toMatchObject({ exitCode: 3, timedOut: false, startError: undefined });
    expect(lines.toSorted()).toEqual(['stderr two', 'stdout one', 'stdout three']);
    expect(result.tail).toContain('three');
  });

  it('hands over its input, and minds not if nobody reads it', async () => {
    expect((await run('cat', { stdin: 'hello' })).tail).toBe('hello');
    expect((await run('exit 0', { stdin: 'x'.repeat(5_000_000) })).exitCode).toBe(0);
  });

  it('gives a program nothing of our environment', async () => {
    process.env['PAWL_TEST_TOKEN'] = 'ghs_secret';
    expect(
      (await run('env', { env: { PATH: process.env['PATH'] ?? '', A: 'b' } })).tail,
    ).not.toContain('ghs_secret');
    delete process.env['PAWL_TEST_TOKEN'];
  });

  it('keeps only the last 4,000 characters', async () => {
    const { tail } = await run('i=0; while [ $i -lt 3000 ]; do echo "line $i"; i=$((i+1)); done');
    expect(tail).toHaveLength(4_000);
    expect(tail.endsWith('line 2999\n')).toBe(true);
  });

  it('stops it at the end of its time', async () => {
    const result = await run('sleep 60', { seconds: 0.3 });
    expect(result).toMatchObject({ timedOut: true, exitCode: undefined, signal: 'SIGTERM' });
    expect(result.seconds).toBeLessThan(3);
  });

  it('stops it before its time when it is told to', async () => {
    const stop = new AbortController();
    const onLine = (): void => stop.abort();
    const result = await run('echo ready; sleep 60', { stop: stop.signal, onLine });
    expect(result).toMatchObject({ timedOut: false, exitCode: undefined, signal: 'SIGTERM' });
    expect(result.seconds).toBeLessThan(3);
  });

  it('kills one that ignores SIGTERM, and its children', async () => {
    const script = `trap '' TERM; sh -c 'trap "" TERM; echo $$ > child; sleep 60 & wait; sleep 60' & wait; sleep 60`;
    const result = await run(script, { seconds: 0.5 });
    expect(result).toMatchObject({ timedOut: true, signal: 'SIGKILL' });
    expect(await isAlive('child')).toBe(false);
  });

  it('does not wait for a child that outlives it and holds its output, and leaves none alive', async () => {
    const result = await run('sleep 60 & echo $! > child; echo done');
    expect(result).toMatchObject({ exitCode: 0, timedOut: false });
    expect(result.tail).toBe('done\n');
    expect(result.seconds).toBeLessThan(5);
    expect(await isAlive('child')).toBe(false);
  });

  it('does not wait for a daemon that left its process group with the output', async () => {
    const result = await run('setsid sleep 3 & echo done; sleep 0.2');
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.seconds).toBeLessThan(2.5);
  });

  it('says if there is no such program', async () => {
    expect(await run('', { argv: ['pawl-no-such-program'] })).toMatchObject({
      startError: 'ENOENT',
      exitCode: undefined,
    });
  });

  it('tells that its arguments are too long, as of any that cannot be started', async () => {
    const result = await run(`true ${'x'.repeat(200_000)}`);
    expect(result).toMatchObject({ exitCode: undefined, startError: 'E2BIG' });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends it if we are ended by %s, as a cancelled job is',
    async (signal) => {
      await bundle('src/process/run-process.ts', join(folder, 'run-process.mjs'));
      const request = {
        argv: ['sh', '-c', 'echo $$ > child; sleep 60'],
        cwd: folder,
        env: { PATH: process.env['PATH'] },
        seconds: 60,
      };
      const script = `import { runProcess } from './run-process.mjs'; await runProcess(${JSON.stringify(request)});`;
      await writeFile(join(folder, 'main.mjs'), script);
      const us = spawn(process.execPath, ['main.mjs'], { cwd: folder, stdio: 'inherit' });
      const ended = once(us, 'exit');
      while (!(await readFile(join(folder, 'child'), 'utf8').catch(() => ''))) await setTimeout(20);
      us.kill(signal);
      expect(await ended).toEqual([null, signal]);
      // A signal takes a moment to arrive, and nobody is left who waits for it.
      while (await isAlive('child')) await setTimeout(20);
    },
  );

  it('ends it if we are ended while it is being started', async () => {
    await bundle('src/process/live-groups.ts', join(folder, 'live-groups.mjs'));
    const script = `
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      import { endWithUs } from './live-groups.mjs';
      endWithUs(() => {
        const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
        writeFileSync('child', String(child.pid));
        process.kill(process.pid, 'SIGTERM');
        return child;
      });
    `;
    await writeFile(join(folder, 'main.mjs'), script);
    const us = spawn(process.execPath, ['main.mjs'], { cwd: folder, stdio: 'inherit' });
    expect(await once(us, 'exit')).toEqual([null, 'SIGTERM']);
    for (let waits = 0; waits < 100 && (await isAlive('child')); waits += 1) await setTimeout(20);
    expect(await isAlive('child')).toBe(false);
  });

  it('is not begun to be waited for if it is to stop already', async () => {
    const result = await run('sleep 60', { stop: AbortSignal.abort() });
    expect(result).toMatchObject({ signal: 'SIGTERM', timedOut: false });
    expect(result.seconds).toBeLessThan(10);
  });

  it('is left, and not waited for, when it is no longer ours to end', async () => {
    await bundle('src/process/run-process.ts', join(folder, 'run-process.mjs'));
    const isRoot = process.getuid?.() === 0;
    // Becomes root as `sudo` does.
    const become = join(folder, 'setpriv');
    await copyFile('/usr/bin/setpriv', become);
    if (isRoot) await Promise.all([chmod(folder, 0o755), chmod(become, 0o4755)]);
    const request = {
      argv: isRoot ? [become, '--reuid=0', 'sleep', '20'] : ['sudo', '-n', 'sleep', '20'],
      cwd: '/',
      env: { PATH: process.env['PATH'] },
      seconds: 1,
      graceSeconds: 0.2,
      leaveSeconds: 0.2,
    };
    const script = `import { runProcess } from './run-process.mjs';
      console.log(JSON.stringify(await runProcess(${JSON.stringify(request)})));
      process.exit();`;
    await writeFile(join(folder, 'main.mjs'), script);
    const somebody = isRoot ? { uid: 24_601, gid: 24_601 } : {};
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.mjs')], {
      ...somebody,
      timeout: 20_000,
    });
    expect(JSON.parse(stdout)).toMatchObject({ timedOut: true, signal: 'SIGKILL' });
  });
});
