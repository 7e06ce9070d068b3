import { afterEach, describe, expect, it } from '@jest/globals';
import { readAppManifest } from '../../src/cli/app-manifest.ts';
import { connect } from '../../src/github/client/client.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { VirtualClock } from '../../src/local-github/clock/virtual-clock.ts';
import { createApp, createUser, installApp } from '../../src/local-github/domain/accounts.ts';
import { createRepository } from '../../src/local-github/domain/repositories.ts';
import type { ApiFaults } from '../../src/local-github/http/api-endpoint.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { openWorld } from '../../src/local-github/open-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a client on a virtual clock, with a GitHub in its own process', () => {
  let close: () => Promise<void>;
  afterEach(() => close());

  const open = async (apiFaults?: ApiFaults) => {
    const clock = new VirtualClock(Date.UTC(2026, 0, 1));
    const asked: RequestLog[] = [];
    const site = await openWorld({ clock, apiFaults, onRequest: (request) => asked.push(request) });
    close = () => site.close();
    const user = createUser(site.world, 'ada', { name: 'Ada', email: 'ada@example.com' });
    const repository = await createRepository(site.world, user, 'engine', { autoInit: true });
    const { default_permissions: permissions, default_events: events } = await readAppManifest();
    const app = await createApp(site.world, { name: 'Pawl', owner: user, permissions, events });
    installApp(site.world, app.app, user, [repository]);
    const client = await connect(
      { appId: app.app.id, privateKey: app.privateKeyPem },
      { owner: 'ada', name: 'engine' },
      { baseUrl: site.addresses.api, clock, fetch: site.fetch },
    );
    return { clock, client, asked };
  };
  const write = (client: GitHubClient, number: number) =>
    client.rest({ what: 'file' }, 'POST /repos/{owner}/{repo}/issues', { title: `No. ${number}` });

  it('goes on for thirteen days in seconds: no token ends, none is minted too often', async () => {
    const { clock, client, asked } = await open();
    clock.start(async () => {
      for (let passed = 0; passed < 13 * DAY; passed += 10 * MINUTE) {
        await client.rest({ what: 'look' }, 'GET /repos/{owner}/{repo}', {});
        await clock.sleep(10 * MINUTE);
      }
    });
    await clock.runUntil(Infinity);
    expect(clock.now()).toBe(Date.UTC(2026, 0, 14));
    expect(client.requests).toEqual(
      new Map([
        ['find installation', 1],
        ['mint token', 13 * 24],
        ['look', 13 * 24 * 6],
      ]),
    );
    expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
    // Seconds where little else runs; what is tested is what was asked, not how fast.
  }, 180_000);

  it('takes the time for its writes that GitHub asks for, and waits out a limit', async () => {
    let refusals = 0;
    const { clock, client, asked } = await open(({ operationId }) => {
      if (operationId !== 'issues/create' || asked.length !== 100) return undefined;
      refusals += 1;
      const message = 'You have exceeded a secondary rate limit';
      return { when: 'before', answer: 403, message, headers: { 'retry-after': '500' } };
    });
    const start = clock.now();
    const times: number[] = [];
    clock.start(async () => {
      for (let number = 1; number <= 300; number += 1) {
        await write(client, number);
        times.push((clock.now() - start) / MINUTE);
      }
    });
    await clock.runUntil(Infinity);
    expect(refusals).toBe(1);
    expect(times[19]).toBe(0);
    expect(times[90]).toBeCloseTo(71 / 60, 1);
    expect(times[110]).toBeGreaterThan(9);
    expect(times[110]).toBeLessThan(11);
    const numbers = asked.filter(
      ({ operationId, status }) => operationId === 'issues/create' && status === 201,
    );
    expect(numbers).toHaveLength(300);
  });
});
