import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actionRepository } from '../../src/cli/demo/action-repository.ts';
import type { WorkflowRun } from '../../src/local-github/model/workflow-run.ts';
import { CI_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { GOOD_BODY } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { PACKAGE_FOLDER } from '../support/run-cli.ts';

// The shipped workflows and Action on a runner that executes them, and nothing else: no app, no webhook.

const PLAYS = {
  plays: [{ task: 'Do it', say: 'Done.', edits: [{ path: 'done.txt', write: 'done\n' }] }],
};

const RECONCILE = '.github/workflows/reconcile.yml';

describe('a repository that hosts no app', () => {
  let site: PawlSite;
  const folder = mkdtempSync(join(tmpdir(), 'pawl-without-app-'));

  beforeAll(async () => {
    site = await startPawlSite();
    const { world, repository, credentials, app, adaActor } = site;
    if (adaActor.kind !== 'user') throw new Error('ada is a person');
    const action = await actionRepository(world, adaActor.user, join(folder, 'action'));
    const template = (name: string): string =>
      readFileSync(join(PACKAGE_FOLDER, 'templates', 'workflows', name), 'utf8')
        .replaceAll('PAWL_REPOSITORY@PAWL_SHA', action)
        .replaceAll('PAWL_CI_NAMES', 'CI')
        .replaceAll('PAWL_APP_LOGIN', `${app.slug}[bot]`);
    repository.variables.set('PAWL_APP_ID', String(credentials.appId));
    repository.environments.set('pawl', {
      name: 'pawl',
      secrets: new Map([['PAWL_PRIVATE_KEY', credentials.privateKey]]),
      variables: new Map(),
      branches: [repository.defaultBranch],
    });
    await site.commit({
      ...CI_WORKFLOW_FILE,
      [RECONCILE]: template('reconcile.yml'),
      '.github/workflows/agent.yml': template('agent.yml'),
      '.github/pawl.yml': 'agent:\n  name: replay\n  file: .github/replay.json\n',
      '.github/replay.json': JSON.stringify(PLAYS),
    });
    await site.runner?.idle();
  }, 60_000);

  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const runs = (): readonly WorkflowRun[] => [...site.repository.runs.values()];
  /** The passes that were made, oldest first: what the condition skips costs nothing. */
  const passes = (): readonly WorkflowRun[] =>
    runs().filter(
      ({ workflow, conclusion }) => workflow.path === RECONCILE && conclusion !== 'skipped',
    );
  /** What woke it while something was done: the events. */
  const wokenBy = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    const before = passes().length;
    await act();
    await site.runner?.idle();
    return passes()
      .slice(before)
      .map(({ event }) => event);
  };

  it('brings a task from its label to done', async () => {
    const task = await site.fileTask('Do it');
    await site.runner?.idle();
    const { data: issue } = await site.ada.issues.get({ ...ENGINE, issue_number: task });
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(await site.claims()).toEqual([]);
    const files = await site.repository.git.readTree('refs/heads/main', { recursive: true });
    expect(files?.map(({ path }) => path)).toContain('done.txt');
    const red = runs().filter(({ conclusion }) => conclusion === 'failure');
    expect(red).toEqual([]);
  }, 120_000);

  it('was woken by its own writes twice: when CI had judged the pull request, and then main', () => {
    const byPawl = passes().filter(({ actor }) => actor.login !== 'ada');
    expect(byPawl.map(({ event }) => event)).toEqual(['workflow_run', 'workflow_run']);
    // It labelled, commented and closed: each of these started a run that was skipped.
    const echoes = runs().filter(
      ({ workflow, event }) => workflow.path === RECONCILE && event.startsWith('issue'),
    );
    expect(echoes.filter(({ conclusion }) => conclusion === 'skipped').length).toBeGreaterThan(2);
  });

  it('shows in each run’s summary what it did, and where each task stands', () => {
    const summaries = passes().flatMap(({ jobs }) => jobs.map(({ summary }) => summary));
    const all = summaries.join('\n');
    expect(all).toMatch(/\| merge pull request #2 of #1 at `\w{7}` \(\w+\) \| applied \|/);
    expect(all).toContain('| #1 Do it | watching |');
  });

  it('looks when somebody asks, and not when people talk or another issue is filed', async () => {
    const other = await site.ada.issues.create({ ...ENGINE, title: 'A question', body: GOOD_BODY });
    const issue_number = other.data.number;
    const comment = (body: string) => () =>
      site.ada.issues.createComment({ ...ENGINE, issue_number, body });
    expect(await wokenBy(comment('Thanks! What does /pawl do?'))).toEqual([]);
    expect(await wokenBy(comment('/pawl status'))).toEqual(['issue_comment']);
    const close = () => site.ada.issues.update({ ...ENGINE, issue_number, state: 'closed' });
    expect(await wokenBy(close)).toEqual(['issues']);
  }, 60_000);
});
