import { describe, expect, it } from '@jest/globals';
import { readAppManifest } from '../../src/cli/app-manifest.ts';
import { isNews } from '../../src/app/is-news.ts';
import type { WebhookFacts } from '../../src/app/is-news.ts';
import { readWebhook } from '../../src/app/read-webhook.ts';

const OWN = { login: 'pawl[bot]', appId: 7 };
const facts = (event: string, more: Partial<WebhookFacts> = {}): WebhookFacts => ({
  event,
  action: undefined,
  suiteOf: undefined,
  workflow: undefined,
  head: undefined,
  comment: undefined,
  sender: 'ada',
  ref: undefined,
  defaultBranch: 'main',
  ...more,
});

describe('what is news', () => {
  it.each([
    ['issues', 'labeled', true],
    ['issues', 'edited', true],
    ['issues', 'closed', true],
    ['issues', 'assigned', false],
    ['issues', 'pinned', false],
    ['issues', 'locked', true],
    ['issues', 'transferred', true],
    ['issue_dependencies', 'blocked_by_added', true],
    ['label', 'created', false],
    ['label', 'edited', true],
    ['label', 'deleted', true],
    // People talk under a task; only a comment of our own that was touched is ours to mend.
    ['issue_comment', 'created', false],
    ['issue_comment', 'edited', true],
    ['issue_comment', 'deleted', true],
    ['pull_request', 'closed', true],
    ['pull_request', 'synchronize', true],
    ['pull_request', 'labeled', false],
    ['pull_request', 'converted_to_draft', true],
    ['pull_request', 'dequeued', true],
    ['pull_request_review', 'submitted', true],
    ['pull_request_review', 'dismissed', true],
    ['merge_group', 'checks_requested', false],
    ['repository', 'renamed', true],
    ['repository', 'edited', true],
    ['repository', 'starred', false],
    ['repository_dispatch', 'go', false],
    // One check of many: the suite's end is what tells.
    ['check_run', 'completed', false],
    ['check_suite', 'completed', true],
    ['check_suite', 'requested', false],
    ['workflow_run', 'completed', true],
    ['workflow_run', 'in_progress', false],
    ['status', undefined, true],
    ['installation', 'created', true],
    ['installation_repositories', 'added', true],
    ['star', 'created', false],
    ['constructor', 'name', false],
  ])('%s %s: %s', (event, action, news) => {
    expect(isNews(facts(event, { action }), OWN)).toBe(news);
  });

  it.each([
    ['refs/heads/main', true],
    ['refs/heads/pawl/1-1', true],
    ['refs/heads/pawlish', false],
    ['refs/heads/feature', false],
    ['refs/tags/main', false],
  ])('a push to %s: %s', (ref, news) => {
    expect(isNews(facts('push', { ref }), OWN)).toBe(news);
  });

  it.each([
    ['/pawl retry', true],
    ['Thanks!\r\n  /pawl stop, please', true],
    ['I would not say /pawl retry here', false],
    ['> /pawl approve', false],
    ['/pawlish', false],
    ['Looks good', false],
  ])('a new comment %j: %s', (comment, news) => {
    const said = (sender: string) =>
      isNews(facts('issue_comment', { action: 'created', comment, sender }), OWN);
    expect(said('ada')).toBe(news);
    expect(said(OWN.login)).toBe(false);
  });

  it('is a pull request of Pawl’s, and not anybody else’s', () => {
    for (const event of ['pull_request', 'pull_request_review']) {
      const action = event === 'pull_request' ? 'closed' : 'submitted';
      const of = (head: string) => isNews(facts(event, { action, head }), OWN);
      expect([of('pawl/3-1'), of('fix-typo')]).toEqual([true, false]);
    }
  });

  it('is not what we did ourselves, but what others make of it is', () => {
    const own = { sender: OWN.login };
    expect(isNews(facts('issues', { ...own, action: 'labeled' }), OWN)).toBe(false);
    expect(isNews(facts('issue_comment', { ...own, action: 'edited' }), OWN)).toBe(false);
    expect(isNews(facts('pull_request', { ...own, action: 'closed' }), OWN)).toBe(false);
    expect(isNews(facts('push', { ...own, ref: 'refs/heads/main' }), OWN)).toBe(false);
    // CI on our pull requests runs in our name.
    expect(isNews(facts('check_suite', { ...own, action: 'completed' }), OWN)).toBe(true);
    expect(isNews(facts('workflow_run', { ...own, action: 'completed' }), OWN)).toBe(true);
  });

  it('is not the record of an attempt, nor the good end of its run: their job told already', () => {
    const suite = (id: number, slug = 'other-ci') =>
      facts('check_suite', { action: 'completed', suiteOf: { id, slug } });
    expect(isNews(suite(7), OWN)).toBe(false);
    expect(isNews(suite(8), OWN)).toBe(true);
    // A suite of GitHub Actions is told by its workflow run.
    expect(isNews(suite(9, 'github-actions'), OWN)).toBe(false);
    const run = (path: string, conclusion: string) =>
      facts('workflow_run', { action: 'completed', workflow: { path, conclusion } });
    expect(isNews(run('.github/workflows/agent.yml', 'success'), OWN)).toBe(false);
    expect(isNews(run('.github/workflows/agent.yml', 'failure'), OWN)).toBe(true);
    expect(isNews(run('.github/workflows/agent.yml', 'cancelled'), OWN)).toBe(true);
    expect(isNews(run('.github/workflows/ci.yml', 'success'), OWN)).toBe(true);
  });

  it('comes by the events that the App subscribes to, each of which can be news', async () => {
    const { default_events } = await readAppManifest();
    const actions = ['completed', 'edited', 'closed', 'submitted', undefined];
    const ref = 'refs/heads/main';
    for (const event of default_events) {
      const some = actions.some((action) => isNews(facts(event, { action, ref }), OWN));
      expect([event, some]).toEqual([event, true]);
    }
  });
});

describe('reading a webhook', () => {
  it('takes what matters, and gives nothing for what has not its form', () => {
    const body = {
      action: 'closed',
      check_suite: { app: { id: 8, slug: 'other-ci' } },
      pull_request: { head: { ref: 'pawl/1-1', sha: 'f00' }, title: 'T' },
      comment: { body: '/pawl retry', user: { login: 'ada' } },
      sender: { login: 'ada', id: 1 },
      installation: { id: 7 },
      repository: { name: 'engine', owner: { login: 'ada' }, default_branch: 'main' },
    };
    expect(readWebhook('issues', body)).toEqual({
      facts: facts('issues', {
        action: 'closed',
        suiteOf: { id: 8, slug: 'other-ci' },
        head: 'pawl/1-1',
        comment: '/pawl retry',
      }),
      repository: { owner: 'ada', name: 'engine' },
      installationId: 7,
    });
    expect(readWebhook('issues', { repository: 'engine' })).toBeUndefined();
    expect(readWebhook('issues', null)).toBeUndefined();
  });
});
