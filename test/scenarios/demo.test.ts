import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCli } from '../support/run-cli.ts';
import type { CliProcess } from '../support/run-cli.ts';

// The whole loop, as a new user starts it: the shipped CLI, workflow, Action and app; real git and HTTP.

interface Document {
  readonly tasks: readonly {
    readonly issue: number;
    readonly state: string;
    readonly attempts: number;
    readonly pullRequest: number;
    readonly mergeCommit: string | null;
    readonly reason: string;
  }[];
  readonly main: { readonly sha: string; readonly green: boolean };
  readonly requests: { readonly total: number; readonly byTask: Readonly<Record<string, number>> };
  readonly seconds: number;
}

describe('the demo', () => {
  let cli: CliProcess;
  let result: Document;
  let web: string;
  const clone = mkdtempSync(join(tmpdir(), 'pawl-demo-test-'));

  const page = async (path: string): Promise<string> => (await fetch(`${web}${path}`)).text();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).trim();
  /** The commit of main that says it takes that one back. */
  const takenBack = (merge: string): string =>
    git('log', '--first-parent', '--format=%H', `--grep=^Pawl-Reverts: ${merge}$`);

  beforeAll(async () => {
    cli = startCli(['demo', '--json', '--keep']);
    await cli.until(() => cli.stderr().includes('stays up'));
    result = JSON.parse(cli.stdout());
    web = /until Ctrl-C: (\S+)/.exec(cli.stderr())?.[1] ?? '';
    git('clone', '--quiet', `${web}.git`, '.');
  }, 420_000);

  afterAll(() => {
    cli.child.kill('SIGKILL');
    rmSync(clone, { recursive: true, force: true });
  });

  it('ends six tasks in six ways', () => {
    expect(result.tasks.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['done', 1],
      ['needs-human', 1],
      ['done', 2],
      ['needs-human', 3],
      ['done', 1],
      ['done', 1],
    ]);
  });

  it('has each merge commit on main, and nothing of the task that failed', () => {
    const merged = result.tasks.flatMap(({ mergeCommit }) => mergeCommit ?? []);
    expect(merged).toHaveLength(5);
    const onMain = git('rev-list', 'HEAD').split('\n');
    expect(merged.filter((sha) => !onMain.includes(sha))).toEqual([]);
    expect(git('rev-parse', 'HEAD')).toBe(result.main.sha);
    expect(git('ls-files', 'src').split('\n')).toEqual([
      'src/count-words.js',
      'src/cut.js',
      'src/reverse.js',
      'src/slug.js',
      'src/summary.js',
    ]);
    expect(git('show', 'HEAD:src/slug.js')).not.toContain('console.log');
  });

  it('leaves main green: its own tests and linter pass in a clone', () => {
    expect(result.main.green).toBe(true);
    expect(execFileSync('npm', ['test'], { cwd: clone, encoding: 'utf8' })).toMatch(/pass 7\n/);
    expect(execFileSync('npm', ['run', 'lint'], { cwd: clone, encoding: 'utf8' })).toContain(
      '0 problems',
    );
  });

  it('gave the second attempt what CI had said of the first', () => {
    // The replayed agent plays its mended change only if the linter's words are in its prompt.
    expect(git('show', 'HEAD:src/cut.js')).toContain('const characters');
  });

  it('hands over what never became green with the evidence in one comment', async () => {
    const text = await page('/issues/4');
    expect(text).toContain('Needs a person');
    expect(text).toContain('3 attempts failed');
    expect(text).toContain('no-console');
    expect(text.match(/pawl:status/g)).toHaveLength(1);
  });

  it('took back the merge that turned main red, and handed it over with what main had said', async () => {
    const [, culprit] = result.tasks;
    const merge = culprit?.mergeCommit ?? '';
    const taken = takenBack(merge);
    expect(taken).toMatch(/^[0-9a-f]{40}$/);
    // The inverse of that merge and nothing else.
    const changed = (sha: string): string[] =>
      git('diff', '--name-status', `${sha}^`, sha).split('\n').toSorted();
    expect(changed(merge)).toEqual(['A\tsrc/longest-word.js', 'A\ttest/longest-word.test.js']);
    expect(changed(taken)).toEqual(['D\tsrc/longest-word.js', 'D\ttest/longest-word.test.js']);
    const text = await page('/issues/2');
    expect(text).toContain(taken.slice(0, 7));
    expect(text).toContain('large-texts');
    expect(text).toContain('Maximum call stack size exceeded');
    expect(text.match(/pawl:status/g)).toHaveLength(1);
  });

  it('let the queue wait meanwhile, said so in one issue, and then went on', async () => {
    const [, culprit, ...later] = result.tasks;
    const onMain = git('log', '--first-parent', '--format=%H').split('\n').toReversed();
    const at = (sha: string | null | undefined): number => onMain.indexOf(sha ?? '');
    const taken = takenBack(culprit?.mergeCommit ?? '');
    expect(at(taken)).toBeGreaterThan(at(culprit?.mergeCommit));
    const merges = later.flatMap(({ mergeCommit }) => mergeCommit ?? []);
    expect(merges.length).toBeGreaterThan(0);
    expect(merges.filter((sha) => at(sha) < at(taken))).toEqual([]);
    const pages = await Promise.all(
      Array.from({ length: 20 }, (_, index) => page(`/issues/${index + 1}`)),
    );
    const notices = pages.filter((text) => text.includes('Pawl stands still'));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('the default branch is red');
    expect(notices[0]).toContain('closed');
  });

  it('closed what it finished, and left no branch of theirs', () => {
    const branches = git('branch', '--remotes', '--format=%(refname:short)').split('\n');
    expect(branches.filter((name) => /pawl\/(?![24]-|revert-2-|queue$)/.test(name))).toEqual([]);
  });

  it('counts its requests, in all and by task', () => {
    const byTask = Object.values(result.requests.byTask);
    expect(Object.keys(result.requests.byTask)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(byTask.every((count) => count > 5)).toBe(true);
    expect(result.requests.total).toBeGreaterThan(byTask.reduce((sum, count) => sum + count, 0));
  });

  it('leaves nothing running after Ctrl-C', async () => {
    cli.child.kill('SIGINT');
    expect(await cli.ended()).toBe(130);
    await expect(fetch(web)).rejects.toThrow('fetch failed');
    const children = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(children.split('\n').filter((line) => line.includes(new URL(web).port))).toEqual([]);
  });
});
