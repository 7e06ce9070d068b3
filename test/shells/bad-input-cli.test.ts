import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../support/run-cli.ts';
import { withTakenPort } from '../support/taken-port.ts';

describe('the command line, given bad input', () => {
  let folder: string;
  let temp: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pawl-bad-input-'));
    temp = join(folder, 'tmp');
    mkdirSync(temp);
    writeFileSync(join(folder, 'task.md'), '# Do it\n\n## Acceptance criteria\n\n- it is done\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const refused = async (
    args: readonly string[],
    code: string,
    said: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    const result = await runCli(args, { TMPDIR: temp, ...environment });
    expect(result.stderr).toContain(`${code}: `);
    expect(result.stderr).toContain(said);
    expect(result.stderr).toMatch(/\n {2}→ \S/);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(result.stdout).toBe('');
    expect(result.code).toBe(1);
    expect(readdirSync(temp)).toEqual([]);
  };
  const repository = (files: Readonly<Record<string, string>>): string => {
    const place = join(folder, 'mine');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(place, path, '..'), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: place });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message=All');
    return place;
  };
  const CI = { '.github/workflows/ci.yml': 'on: pull_request\njobs: {}\n' };

  it.each([
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['local', '--nope'], "Unknown option '--nope'"],
    [['local', 'extra'], "Unexpected argument 'extra'"],
    [['local', '--port', 'x'], '--port takes a whole number from 1 to 65535, not "x"'],
    [['demo', '--nope'], "Unknown option '--nope'"],
    [['demo', '--minutes', '0'], '--minutes takes a whole number'],
    [['demo', '--outage', 'maybe'], '--outage is stop or kill, not "maybe"'],
    [['demo', '--task', 't.md'], '--task and --agent need --repo'],
    [['demo', '--repo', '.'], '--repo needs at least one --task'],
    [['demo', '--repo', '.', '--task', 'nowhere.md'], 'nowhere.md cannot be read'],
  ])('refuses %j', async (args, said) => {
    await refused(args, 'PAWL_USAGE', said);
  });

  it('refuses a port in use', async () => {
    await withTakenPort((port) =>
      refused(['local', '--port', String(port)], 'PAWL_PORT_IN_USE', String(port)),
    );
  });

  it('refuses a folder that is no git repository, or has no commit', async () => {
    const task = ['--task', join(folder, 'task.md')];
    await refused(['local', '--repo', folder], 'PAWL_NOT_A_REPOSITORY', folder);
    await refused(['demo', '--repo', folder, ...task], 'PAWL_NOT_A_REPOSITORY', folder);
    const gone = join(folder, 'nowhere');
    await refused(['local', '--repo', gone], 'PAWL_NOT_A_REPOSITORY', gone);
    execFileSync('git', ['init', '--quiet', gone]);
    await refused(['local', '--repo', gone], 'PAWL_NOT_A_REPOSITORY', gone);
  });

  it('refuses a repository whose pull requests nothing judges', async () => {
    const push = 'on:\n  push:\n    branches: [main] # not on: pull_request\njobs: {}\n';
    const place = repository({ '.github/workflows/ci.yml': push });
    const args = ['demo', '--repo', place, '--task', join(folder, 'task.md')];
    await refused(args, 'PAWL_NO_CI', 'no workflow that judges pull requests');
  });

  it('refuses a repository whose policy is invalid', async () => {
    const place = repository({ ...CI, '.github/pawl.yml': 'parallel: many\n' });
    const args = ['demo', '--repo', place, '--task', join(folder, 'task.md')];
    await refused(args, 'PAWL_POLICY_INVALID', 'line 1');
  });

  it('refuses an agent that is not installed, or has no key', async () => {
    const args = ['demo', '--repo', repository(CI), '--task', join(folder, 'task.md')];
    const claude = [...args, '--agent', 'claude'];
    await refused(claude, 'PAWL_AGENT_NOT_FOUND', '`claude`', { PATH: '/usr/bin:/bin' });
    await refused([...args, '--agent', 'gpt'], 'PAWL_USAGE', '`agent.name` is not known here');
  });

  it('refuses a machine without git', async () => {
    await refused(['local'], 'PAWL_GIT_FAILED', 'git 2.38', { PATH: temp });
    await refused(['demo'], 'PAWL_GIT_FAILED', 'git 2.38', { PATH: temp });
  });
});
