import { afterEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import { createApp, createUser, installApp } from '../../../src/local-github/domain/accounts.ts';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import { createUserToken } from '../../../src/local-github/domain/tokens.ts';
import type { WebhookRequest } from '../../../src/local-github/events/webhook-delivery.ts';
import type { ApiFault } from '../../../src/local-github/http/api-endpoint.ts';
import type { Site, SiteOptions } from '../../../src/local-github/http/assemble-site.ts';
import { openWorld } from '../../../src/local-github/open-world.ts';
import { runGit } from '../../../src/local-github/git/run-git.ts';

const at = { owner: 'ada', repo: 'engine' };
const start = Date.UTC(2026, 0, 1);

describe('A world without a listener', () => {
  let site: Site;
  let clock: VirtualClock;
  let octokit: Octokit;
  let token: string;
  afterEach(() => site.close());

  async function open(options: SiteOptions = {}): Promise<void> {
    clock = new VirtualClock(start);
    site = await openWorld({ clock, ...options });
    const ada = createUser(site.world, 'ada');
    const repository = await createRepository(site.world, ada, 'engine', { autoInit: true });
    token = createUserToken(site.world, ada).value;
    octokit = new Octokit({
      baseUrl: site.addresses.api,
      auth: token,
      request: { fetch: site.fetch },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    });
    const webhook = { url: 'http://app.invalid/hook', secret: 's' };
    const permissions = { issues: 'write' } as const;
    const { app } = await createApp(site.world, {
      ...{ name: 'Test App', owner: ada, permissions, events: ['issues'], webhook },
    });
    installApp(site.world, app, ada, [repository]);
  }

  /** Runs one activity to its end, and all that follows from it. */
  async function live(activity: () => Promise<void>): Promise<void> {
    clock.start(activity);
    await clock.runUntil(Infinity);
  }

  it('takes a pull request to its merge in real git, at virtual times', async () => {
    await open({ mergeableDelayMs: 60_000 });
    const { rest } = octokit;
    await live(async () => {
      const base = (await rest.git.getRef({ ...at, ref: 'heads/main' })).data.object.sha;
      await rest.git.createRef({ ...at, ref: 'refs/heads/go', sha: base });
      await rest.repos.createOrUpdateFileContents({
        ...{ ...at, branch: 'go', path: 'go.txt', message: 'Go', content: 'Z28K' },
      });
      const pull = await rest.pulls.create({ ...at, title: 'Go', head: 'go', base: 'main' });
      const pull_number = pull.data.number;
      const mergeable = async () => (await rest.pulls.get({ ...at, pull_number })).data.mergeable;
      expect(await mergeable()).toBeNull();
      await clock.sleep(61_000);
      expect(await mergeable()).toBe(true);
      const merged = await rest.pulls.merge({ ...at, pull_number });
      expect(merged.data.merged).toBe(true);
      const { data } = await rest.pulls.get({ ...at, pull_number });
      expect(data.merged_at).toBe('2026-01-01T00:01:01Z');
    });
    const git = site.world.repositories.get('ada/engine')?.git.path ?? '';
    expect((await runGit(git, ['show', 'main:go.txt'])).stdout.toString()).toBe('go\n');
    expect((await runGit(git, ['fsck', '--strict', '--full'])).code).toBe(0);
  });

  it('answers GraphQL, and refuses in the words that sockets would carry', async () => {
    await open();
    const { repository } = await octokit.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "ada", name: "engine") { id } }',
    );
    expect(repository.id).toMatch(/^R_/);
    await expect(octokit.rest.issues.get({ ...at, issue_number: 9 })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Not Found'),
    });
    const broken = { method: 'POST', body: '{', headers: { authorization: 'token x' } };
    expect((await site.fetch(`${site.addresses.graphql}`, broken)).status).toBe(401);
    await expect(site.fetch('http://elsewhere.invalid/')).rejects.toThrow('fetch failed');
    const aborted = AbortSignal.abort(new Error('given up'));
    await expect(site.fetch(site.addresses.api, { signal: aborted })).rejects.toThrow('given up');
  });

  it('gives a hook each request before and after it is done, to sleep or act in between', async () => {
    const told: string[] = [];
    let late = 0;
    await open({
      beforeRequest: async ({ operationId, graphqlOperation }) => {
        told.push(`${graphqlOperation ?? operationId} asked at ${clock.now() - start}`);
        await clock.sleep(100);
      },
      afterRequest: async ({ operationId }, status) => {
        await clock.sleep((late += 10));
        told.push(`${operationId} ${status} at ${clock.now() - start}`);
      },
    });
    await live(async () => {
      await Promise.all([
        octokit.rest.issues.create({ ...at, title: 'One' }),
        octokit.rest.issues.create({ ...at, title: 'Two' }),
      ]);
      await octokit.graphql('query Mine { viewer { login } }');
    });
    expect(told).toEqual([
      ...['issues/create asked at 0', 'issues/create asked at 0', 'issues/create 201 at 110'],
      ...['issues/create 201 at 120', 'Mine asked at 120', 'graphql 200 at 250'],
    ]);
  });

  it('cuts the connection where a fault says so, after the work was done', async () => {
    let fault: ApiFault | undefined;
    await open({ apiFaults: () => fault });
    fault = { when: 'after', answer: 'hang up' };
    const url = `${site.addresses.api}/repos/ada/engine/issues`;
    const headers = { authorization: `token ${token}` };
    const init = { method: 'POST', body: '{"title":"x"}', headers };
    await expect(site.fetch(url, init)).rejects.toThrow('fetch failed');
    expect(site.world.repositories.get('ada/engine')?.issues.size).toBe(1);
  });

  it('delivers webhooks to a function, late and twice by the virtual clock, and keeps the newest', async () => {
    const received: [string, number][] = [];
    let drop = false;
    await open({
      keepDeliveries: 2,
      webhookFaults: () => (drop ? { drop } : { delayMs: 3_600_000, duplicate: true }),
      webhookReceiver: async ({ url, headers }: WebhookRequest) => {
        received.push([`${url} ${headers['x-github-event']}`, clock.now() - start]);
        await clock.sleep(received.length === 1 ? 11_000 : 1_000);
        return 202;
      },
    });
    await live(async () => {
      await octokit.rest.issues.create({ ...at, title: 'One' });
    });
    const hook = 'http://app.invalid/hook issues';
    expect(received).toEqual([
      [hook, 3_600_000],
      [hook, 3_600_000],
    ]);
    // The first of the two took longer than GitHub waits.
    expect(site.webhooks.deliveries).toMatchObject([
      { event: 'issues', status: 202, failure: 'timed out' },
    ]);
    drop = true;
    await live(async () => {
      for (const title of ['Two', 'Three']) await octokit.rest.issues.create({ ...at, title });
    });
    expect(site.webhooks.deliveries).toMatchObject([
      { failure: 'dropped' },
      { failure: 'dropped' },
    ]);
    expect(received).toHaveLength(2);
  });

  it('serves downloads on their own host, which a client never shows its token', async () => {
    await open();
    const url = site.world.publishDownload(Buffer.from('log'), 'text/plain');
    expect(await (await site.fetch(url)).text()).toBe('log');
    const headers = { authorization: 'token x' };
    expect((await site.fetch(url, { headers })).status).toBe(400);
    await clock.runUntil(start + 61_000);
    expect((await site.fetch(url)).status).toBe(403);
  });
});
