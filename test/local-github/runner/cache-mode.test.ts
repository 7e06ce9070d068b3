import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeCacheModes } from '../../../src/local-github/runner/workflow/cache-mode.ts';
import { ENGINE, startPawlSite } from '../../support/pawl-site.ts';
import { logOf, startRunnerSite, type RunnerSite } from './runner-site.ts';

describe('What a job may do with caches', () => {
  let site: RunnerSite;
  beforeEach(async () => {
    site = await startRunnerSite();
  });
  afterEach(() => site.close());

  /** A job that takes what is kept and saves it with one line more. */
  const job = (key: string, mode: string): string => `
  ${key}:
    runs-on: ubuntu-latest${mode === '' ? '' : `\n    cache-mode: ${mode} # as it should`}
    steps:
      - { uses: actions/cache/restore@v4, with: { path: stuff, key: 'k-${key}', restore-keys: k- } }
      - run: echo "found [$(cat stuff/x)]"; mkdir -p stuff; echo ${key} > stuff/x
      - { uses: actions/cache/save@v4, with: { path: stuff, key: 'k-${key}' } }
`;

  async function logs(name: string, on: string, mode: string, jobs: string): Promise<string> {
    const text = `name: ${name}\non: ${on}\n${mode}\njobs:${jobs}`;
    await site.push({ [`.github/workflows/${name}.yml`]: text });
    await site.runner.idle();
    return logOf(site.runs().at(-1), name);
  }

  it('is to read and to save on a push, unless its file says less', async () => {
    expect(await logs('first', 'push', '', job('first', ''))).toContain('saved with key: k-first');
    await site.push({ '.github/workflows/first.yml': 'on: workflow_dispatch\njobs: {}\n' });
    const reads = await logs('reads', 'push', 'cache-mode: write', job('reads', 'read'));
    expect(reads).toContain('found [first]');
    expect(reads).toContain('Failed to save: cache write denied');
  });

  it('is what the job says, or else what the workflow says', async () => {
    const none = await logs('none', 'push', 'cache-mode: none', job('none', ''));
    expect(none).toContain('Cache not found');
    expect(none).toContain('Failed to save: cache write denied');
    const both =
      job('writes', 'write') +
      job('blind', 'write-only').replaceAll('steps', 'needs: writes\n    steps');
    const text = await logs('writes', 'push', 'cache-mode: none', both);
    expect(text).toContain('Cache saved with key: k-writes');
    const blind = logOf(
      site.runs().find(({ jobs }) => jobs.some(({ key }) => key === 'blind')),
      'blind',
    );
    expect(blind).toContain('Cache not found');
    expect(blind).toContain('Cache saved with key: k-blind');
  });

  it('is to read only where anybody could start it on the default branch', async () => {
    const github = await startPawlSite();
    try {
      const text = `on: issue_comment\njobs:${job('talk', '')}`;
      await github.commit({ '.github/workflows/talk.yml': text });
      const issue_number = await github.fileTask();
      await github.ada.issues.createComment({ ...ENGINE, issue_number, body: 'hello' });
      await github.runner?.idle();
      const log = logOf([...github.repository.runs.values()].at(-1), 'talk');
      expect(log).toContain('Failed to save: cache write denied');
    } finally {
      await github.close();
    }
  });

  it('makes a file invalid that names another', async () => {
    await logs('odd', 'push', 'cache-mode: readonly', job('odd', ''));
    expect(site.runs().at(-1)).toMatchObject({ conclusion: 'startup_failure' });
  });
});

describe('A workflow file whose cache modes were taken out', () => {
  it('is the same but for spaces, so that every place in it stays what it was', () => {
    const text =
      'on: push\ncache-mode: read\njobs:\n  a:\n    cache-mode: "none"\n    runs-on: x\n';
    const { content, workflow, jobs } = takeCacheModes(text);
    expect([workflow, [...jobs]]).toEqual(['read', [['a', 'none']]]);
    expect(content).toBe(
      text
        .replace('cache-mode: read', ' '.repeat(16))
        .replace('cache-mode: "none"', ' '.repeat(18)),
    );
  });

  it('keeps the words where they are no such key', () => {
    const text =
      'env: { cache-mode: x }\njobs:\n  a:\n    steps:\n      - run: |\n          cache-mode: read\n';
    expect(takeCacheModes(text)).toEqual({
      content: text,
      workflow: undefined,
      jobs: new Map(),
      errors: [],
    });
  });
});
