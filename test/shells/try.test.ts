import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PACKAGE_FOLDER, runCli, startCli } from '../support/run-cli.ts';
import { TryRoom } from '../support/try-room.ts';

const room = new TryRoom();

describe('pawl try', () => {
  it('shows what the agent does, then the change and what the checks said', async () => {
    const { code, stdout } = await room.tryWith(
      'echo Looking around.; echo hello > a.txt; rm old.txt; echo new > b.txt',
    );
    expect(code).toBe(0);
    const [before, after] = stdout.split('\nFinished: ');
    expect(before).toContain('Agent: command, WITHOUT a sandbox\n| Looking around.\n');
    expect(after).toContain('  modified a.txt\n  added    b.txt\n  deleted  old.txt\n');
    expect(after).toContain('\n-a\n+hello\n');
    expect(after).toContain('  passed   grep -q hello a.txt (');
    expect(after).toContain("the task's text: 1 comment");
    expect(after).toContain('WITHOUT a sandbox.');
  });

  it('says the same as one document, in the form that is documented', async () => {
    const { code, stdout, stderr } = await room.tryWith(
      'echo Looking.; echo hello > a.txt',
      '--json',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('| Looking.\n');
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      outcome: 'finished',
      class: null,
      reason: 'The command ended with exit code 0.',
      usage: { inputTokens: 0, outputTokens: 0, cents: 0 },
      turns: 0,
      seconds: expect.any(Number),
      changeset: { files: [{ path: 'a.txt', change: 'modified' }] },
      checks: [{ name: 'grep -q hello a.txt', passed: true, seconds: expect.any(Number) }],
      denials: [],
      sandbox: 'off',
    });
    const told = [
      ...readFileSync(join(PACKAGE_FOLDER, 'docs/try.md'), 'utf8').matchAll(/^\| (`.*?) \|/gm),
    ].flatMap(([, cell]) => [...(cell ?? '').matchAll(/`(\w+)/g)].map(([, name]) => name));
    expect(Object.keys(Object(document)).toSorted()).toEqual([...new Set(told)].toSorted());
  });

  it('never touches the working tree, and leaves nothing behind', async () => {
    writeFileSync(join(room.repo, 'a.txt'), 'not committed\n');
    const before =
      room.git('status', '--porcelain') +
      room.git('rev-parse', 'HEAD') +
      room.git('branch', '--all');
    const { stdout } = await room.tryWith('cat a.txt; echo hello > a.txt; git commit -qam x; pwd');
    expect(stdout).toContain('is not part of it');
    expect(stdout).toContain('| a\n');
    expect(readFileSync(join(room.repo, 'a.txt'), 'utf8')).toBe('not committed\n');
    expect(
      room.git('status', '--porcelain') +
        room.git('rev-parse', 'HEAD') +
        room.git('branch', '--all'),
    ).toBe(before);
    expect(readdirSync(room.temp)).toEqual([]);
  });

  it('works on a bare repository as on any other', async () => {
    const bare = join(room.folder, 'bare.git');
    room.git('clone', '--quiet', '--bare', room.repo, bare);
    const args = ['try', room.task, '--repo', bare, '--no-sandbox'];
    const agent = ['--agent', 'command', '--command', 'echo hello > a.txt'];
    const { code, stdout } = await runCli([...args, ...agent], { TMPDIR: room.temp });
    expect(stdout).toContain('  modified a.txt\n');
    expect(code).toBe(0);
  });

  it('keeps the sandbox where only the repository asks for none, and says so', async () => {
    writeFileSync(join(room.repo, '.github/pawl.yml'), 'sandbox: off\n');
    room.git('commit', '--quiet', '--all', '--message=No walls');
    const secret = join(room.folder, 'secret');
    writeFileSync(secret, 'mine\n');
    const args = ['try', room.task, '--repo', room.repo];
    const agent = ['--agent', 'command', '--command', `cat ${secret}`];
    const walled = await runCli([...args, ...agent], { TMPDIR: room.temp });
    // Where none can be made, nothing is run.
    expect(walled.stdout + walled.stderr).toMatch(/No such file|PAWL_SANDBOX_UNUSABLE/);
    expect(walled.stdout).toContain('On your machine that takes --no-sandbox');
    expect(walled.stdout).not.toContain('| mine');
    const open = await runCli([...args, ...agent, '--no-sandbox'], { TMPDIR: room.temp });
    expect(open.stdout).toContain('| mine\n');
    expect(open.stdout).not.toContain('On your machine');
  });

  it.each([
    ['checks stay red', 'echo x >> a.txt', /FAILED {3}grep -q hello a\.txt/],
    ['the agent is blocked', 'mkdir .pawl; echo No. > .pawl/blocked.md', /\nBlocked: No\./],
    ['the agent fails', 'exit 3', /\nFailed \(agent\): The command ended with exit code 3\./],
  ])('ends with 1 if %s', async (_, command, said) => {
    const { code, stdout } = await room.tryWith(command);
    expect(code).toBe(1);
    expect(stdout).toMatch(said);
  });

  it('shows no character that would command a terminal', async () => {
    const { stdout } = await room.tryWith(
      `printf '\\033[2J\\033]0;x\\007seen\\n'; echo hello > a.txt`,
    );
    expect(stdout).toContain('| seen\n');
    expect(stdout).not.toContain('\u001B');
  });

  it.each([
    [[], 'PAWL_USAGE', 'try takes the file of a task first'],
    [['--repo', '.'], 'PAWL_USAGE', 'try takes the file of a task first'],
    [['nowhere.md'], 'PAWL_USAGE', 'nowhere.md cannot be read'],
    [['TASK', '--agent', 'aider'], 'PAWL_USAGE', '--agent aider: `agent.name` is not known here'],
    [['TASK', '--agent', 'command'], 'PAWL_USAGE', '--agent command needs --command'],
    [['TASK', '--model', 'x'], 'PAWL_USAGE', '--model, --command and --service need --agent'],
    [['TASK', '--service', 'openai'], 'PAWL_USAGE', '--model, --command and --service need'],
    [
      ['TASK', '--agent', 'command', '--command', 'x', '--service', 'openai'],
      'PAWL_ENVIRONMENT_MISSING',
      'OPENAI_API_KEY',
    ],
    [['TASK', '--agent', 'opencode'], 'PAWL_USAGE', '`agent.model` is missing'],
    [['TASK', '--agent', 'claude'], 'PAWL_ENVIRONMENT_MISSING', 'ANTHROPIC_API_KEY'],
    [['TASK', '--agent', 'codex'], 'PAWL_ENVIRONMENT_MISSING', 'OPENAI_API_KEY'],
    [['TASK', '--repo', 'TEMP'], 'PAWL_NOT_A_REPOSITORY', 'tmp'],
  ])('refuses %j with what to do', async (args, code, said) => {
    const named = args.map((arg) => arg.replace('TASK', room.task).replace('TEMP', room.temp));
    const options = args.includes('--repo') ? [] : ['--repo', room.repo];
    const result = await runCli(['try', ...named, ...(named.length > 0 ? options : [])], {
      TMPDIR: room.temp,
    });
    expect(result.stderr).toContain(`${code}: `);
    expect(result.stderr).toContain(said);
    expect(result.stderr).toMatch(/\n {2}→ \S/);
    expect(result.code).toBe(1);
    expect(readdirSync(room.temp)).toEqual([]);
  });

  it('tells of a policy that is invalid, and of an agent that is not installed', async () => {
    const run = (...args: string[]) =>
      runCli(['try', room.task, '--repo', room.repo, '--no-sandbox', ...args], {
        TMPDIR: room.temp,
        ANTHROPIC_API_KEY: 'sk-ant-0123456789',
        PATH: '/usr/bin:/bin',
      });
    expect((await run('--agent', 'claude')).stderr).toContain('PAWL_AGENT_NOT_FOUND: ');
    writeFileSync(join(room.repo, '.github/pawl.yml'), 'chekcs: []\n');
    room.git('commit', '--quiet', '--all', '--message=Bad');
    expect((await run()).stderr).toContain('Did you mean `checks`?');
  });

  it('does what docs/try.md shows as an example', async () => {
    for (const name of ['dist', 'templates', 'action.yml']) {
      symlinkSync(join(PACKAGE_FOLDER, name), join(room.folder, name));
    }
    const page = readFileSync(join(PACKAGE_FOLDER, 'docs/try.md'), 'utf8');
    const [, example = ''] = page.split('## An example');
    const commands = [...example.matchAll(/^ {4}(\S.*)$/gm)].map(([, line]) => line ?? '');
    expect(commands).toHaveLength(5);
    const [last = '', ...setup] = commands.toReversed();
    execFileSync('sh', ['-e', '-c', setup.toReversed().join('\n')], { cwd: room.folder });
    const args = last.split(' ').slice(2);
    const cli = startCli(args, { TMPDIR: room.temp }, room.folder);
    expect(await cli.ended()).toBe(0);
    expect(cli.stdout()).toContain('  added    src/count-words.js\n');
    expect(cli.stdout()).toContain('  passed   npm test (');
    expect(cli.stdout()).toContain('no model was asked');
    expect(readdirSync(join(room.folder, 'tried'))).toContain('change.patch');
  });
});
