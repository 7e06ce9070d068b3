import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PACKAGE_FOLDER, startCli } from '../support/run-cli.ts';

describe('pawl try that is told to end', () => {
  let folder: string;
  let repo: string;
  let temp: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pawl-try-test-'));
    repo = join(folder, 'mine');
    temp = join(folder, 'tmp');
    mkdirSync(temp);
    mkdirSync(repo);
    writeFileSync(join(folder, 'task.md'), '# Say hello\n');
    writeFileSync(join(repo, 'a.txt'), 'a\n');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: repo });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message=All');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Starts one whose agent leaves its process id in `pid`, and waits until it is ready. */
  const begin = async (command: string) => {
    const args = ['try', join(folder, 'task.md'), '--repo', repo, '--no-sandbox'];
    const script = `echo $$ > ${join(folder, 'pid')}; ${command}`;
    const agent = ['--agent', 'command', '--command', script];
    const cli = startCli([...args, ...agent], { TMPDIR: temp });
    await cli.until(() => cli.stdout().includes('| ready\n'));
    return cli;
  };
  const isAlive = (name = 'pid'): boolean => {
    const pid = readFileSync(join(folder, name), 'utf8').trim();
    try {
      return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    } catch {
      return false;
    }
  };

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s asks its agent first, and then leaves nothing', async (signal, code) => {
    const seen = join(folder, 'seen');
    const cli = await begin(
      `trap 'sleep 0.5; ls > ${seen}; exit 1' TERM; echo ready; while :; do sleep 0.1; done`,
    );
    cli.child.kill(signal);
    expect(await cli.ended()).toBe(code);
    expect(readFileSync(seen, 'utf8')).toBe('a.txt\n');
    expect(isAlive()).toBe(false);
    expect(readdirSync(temp)).toEqual([]);
    expect(cli.stdout()).not.toContain('Failed');
    expect(cli.stderr()).toBe('');
  });

  it('makes an agent end that does not listen, and its children', async () => {
    const cli = await begin(`trap '' TERM; sleep 60 & echo ready; wait`);
    const asked = performance.now();
    cli.child.kill('SIGINT');
    expect(await cli.ended()).toBe(130);
    expect(performance.now() - asked).toBeGreaterThan(4_000);
    expect(isAlive()).toBe(false);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('ends a daemon, too, that the agent left', async () => {
    const daemon = join(folder, 'daemon');
    const cli = await begin(
      `setsid sh -c 'echo $$ > ${daemon}; exec sleep 60' & until [ -s ${daemon} ]; do sleep 0.1; done; echo ready; sleep 60`,
    );
    cli.child.kill('SIGINT');
    expect(await cli.ended()).toBe(130);
    expect(isAlive('daemon')).toBe(false);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('twice, waits for nobody', async () => {
    const cli = await begin(`trap '' TERM; echo ready; while :; do sleep 0.1; done`);
    cli.child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = performance.now();
    cli.child.kill('SIGINT');
    expect(await cli.ended()).toBe(130);
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(isAlive()).toBe(false);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('while git clones, ends git too, which would make the folder anew', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const PATH = process.env['PATH'] ?? '';
    const slow = `#!/bin/sh
      case " $* " in
        *' clone '*) echo $$ > ${join(folder, 'pid')}; sleep 4; mkdir -p "$PWD/workspace"; exit 1 ;;
        *) PATH='${PATH}' exec git "$@" ;;
      esac`;
    writeFileSync(join(bin, 'git'), slow, { mode: 0o755 });
    const args = ['try', join(folder, 'task.md'), '--repo', repo, '--no-sandbox'];
    const agent = ['--agent', 'command', '--command', 'true'];
    const cli = startCli([...args, ...agent], { TMPDIR: temp, PATH: `${bin}:${PATH}` });
    await cli.until(() => existsSync(join(folder, 'pid')) && isAlive());
    cli.child.kill('SIGTERM');
    expect(await cli.ended()).toBe(143);
    expect(isAlive()).toBe(false);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('while it removes a large folder, goes on with that', async () => {
    const cli = await begin(
      `mkdir big; echo '*' > big/.gitignore; echo ready; cd big; seq 15000 | xargs touch last`,
    );
    const workspace = (): string => join(temp, readdirSync(temp)[0] ?? '', 'workspace');
    await cli.until(() => existsSync(join(workspace(), 'big/last')));
    while (existsSync(join(workspace(), 'a.txt'))) await new Promise(setImmediate);
    cli.child.kill('SIGINT');
    expect(await cli.ended()).toBe(130);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('by whoever read what it shows, and went', async () => {
    const script = `echo $$ > ${join(folder, 'pid')}; while :; do echo more; sleep 0.05; done`;
    const args = ['try', join(folder, 'task.md'), '--repo', repo, '--no-sandbox'];
    const line = [...args, '--agent', 'command', '--command', script];
    const quoted = line.map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`).join(' ');
    const piped = `{ '${process.execPath}' dist/cli.js ${quoted} 2> ${folder}/errors; echo $? > ${folder}/code; } | head -3`;
    const env = { ...process.env, TMPDIR: temp };
    const shown = execFileSync('sh', ['-c', piped], {
      cwd: PACKAGE_FOLDER,
      env,
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(shown).toContain('Task: Say hello\n');
    expect(readFileSync(join(folder, 'code'), 'utf8')).toBe('141\n');
    expect(readFileSync(join(folder, 'errors'), 'utf8')).toBe('');
    expect(isAlive()).toBe(false);
    expect(readdirSync(temp)).toEqual([]);
  });
});
