import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startApp, WEBHOOK_PATH } from '../../src/app/start-app.ts';
import type { RunningApp } from '../../src/app/start-app.ts';
import { realClock } from '../../src/real-clock.ts';
import { freePort } from '../../src/cli/free-port.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { ENGINE, startPawlSite, WEBHOOK_SECRET } from '../support/pawl-site.ts';
import type { PawlSite, PawlSiteOptions } from '../support/pawl-site.ts';

const HOUR = 3_600_000;

describe('the app', () => {
  let site: PawlSite;
  let app: RunningApp | undefined;
  let asked: RequestLog[];
  let logged: string[];

  const open = async (options: PawlSiteOptions = {}): Promise<void> => {
    asked = [];
    logged = [];
    const onRequest = (request: RequestLog): void => {
      asked.push(request);
      options.onRequest?.(request);
    };
    site = await startPawlSite({ ...options, onRequest });
  };
  const start = async (sweepMs = HOUR, port = 0): Promise<void> => {
    const { credentials, addresses } = site;
    app = await startApp(
      {
        ...credentials,
        webhookSecret: WEBHOOK_SECRET,
        apiUrl: addresses.api,
        host: '127.0.0.1',
        port,
        sweepMs,
      },
      { clock: realClock, random: Math.random, log: (line) => logged.push(line) },
    );
  };
  afterEach(async () => {
    await app?.stop(5000);
    app = undefined;
    await site.close();
  });

  const until = async (test: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await test())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const passes = (): number =>
    asked.filter(({ userAgent }) => userAgent.includes('pawl (observe)')).length;
  /** Whether it still sweeps for the first time, or has a pass in hand; not once it is stopped. */
  const isBusy = async (): Promise<boolean> => {
    const answer = await fetch(`${app?.url}/healthz`).catch(() => undefined);
    const health: unknown = await answer?.json();
    if (health === undefined) return false;
    const [swept, running, waiting] = ['lastSweepAt', 'passesInHand', 'passesWaiting'].map(
      (name): unknown => Reflect.get(Object(health), name),
    );
    return swept === null || running !== 0 || waiting !== 0;
  };
  /** Until nothing was asked for longer than events are waited for. */
  const quiet = async (): Promise<void> => {
    for (let seen = -1; seen !== asked.length || (await isBusy());) {
      seen = asked.length;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  };
  const comments = async (issue_number: number) =>
    (await site.ada.issues.listComments({ ...ENGINE, issue_number })).data;
  const send = (secret: string | undefined, changes: object = {}): Promise<Response> => {
    const body = JSON.stringify({
      action: 'labeled',
      sender: { login: 'ada' },
      installation: { id: site.installationId },
      repository: { name: 'engine', owner: { login: 'ada' }, default_branch: 'main' },
      ...changes,
    });
    const signature = `sha256=${createHmac('sha256', secret ?? '')
      .update(body)
      .digest('hex')}`;
    return fetch(`${app?.url}${WEBHOOK_PATH}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issues',
        'x-github-delivery': 'd1',
        ...(secret === undefined ? {} : { 'x-hub-signature-256': signature }),
      },
    });
  };
  const vague = (): Promise<number> => site.fileTask('Vague', 'Make it better');

  it('refuses a webhook that GitHub did not sign, and looks at nothing', async () => {
    await open();
    await start();
    await quiet();
    const before = asked.length;
    for (const secret of ['guessed', undefined]) {
      const { status } = await send(secret);
      expect([400, 401]).toContain(status);
    }
    await quiet();
    expect(asked).toHaveLength(before);
  });

  it('answers a webhook at once, and looks once: for one, and for twenty that come together', async () => {
    await open();
    await start();
    await quiet();
    const atStart = passes();
    expect((await send(WEBHOOK_SECRET)).status).toBe(200);
    await quiet();
    expect(passes() - atStart).toBe(1);
    await Promise.all(Array.from({ length: 20 }, () => send(WEBHOOK_SECRET)));
    await quiet();
    expect(passes() - atStart).toBeLessThanOrEqual(3);
    expect(passes() - atStart).toBeGreaterThanOrEqual(2);
  });

  it('looks at nothing for a webhook that is no news', async () => {
    await open();
    await start();
    await quiet();
    const before = asked.length;
    await send(WEBHOOK_SECRET, { action: 'assigned' });
    await send(WEBHOOK_SECRET, { sender: { login: site.app.bot.login } });
    await quiet();
    expect(asked).toHaveLength(before);
  });

  it('hears of a task from GitHub, and shows what it is', async () => {
    const port = await freePort();
    await open({ webhookUrl: `http://127.0.0.1:${port}${WEBHOOK_PATH}` });
    await start(HOUR, port);
    await quiet();
    const task = await vague();
    await until(async () => (await comments(task)).length === 1);
    const statuses = new Set(site.webhooks.deliveries.map(({ status }) => status));
    await quiet();
    expect([...statuses].filter((status) => status !== 200 && status !== undefined)).toEqual([]);
    expect(await comments(task)).toHaveLength(1);
  });

  it('finds at its start what happened while it was away', async () => {
    await open();
    const task = await vague();
    await start();
    await until(async () => (await comments(task)).length === 1);
    expect(logged).toEqual([`ada/engine #${task} show applied`]);
  });

  it('finds by its sweep what no webhook told it', async () => {
    await open();
    await start(300);
    await until(() => passes() > 0);
    const task = await vague();
    await until(async () => (await comments(task)).length === 1);
  });

  it('finishes what it has in hand when it is stopped, and then asks nothing more', async () => {
    let observed = (): void => undefined;
    const begun = new Promise<void>((resolve) => (observed = resolve));
    await open({
      onRequest: ({ userAgent }) => {
        if (userAgent.includes('pawl (observe)')) observed();
      },
    });
    const task = await vague();
    await start();
    await begun;
    await app?.stop(5000);
    expect(await comments(task)).toHaveLength(1);
    const before = asked.length;
    await expect(send(WEBHOOK_SECRET)).rejects.toThrow('fetch failed');
    await quiet();
    expect(asked).toHaveLength(before);
    app = undefined;
  });

  it('lives on when GitHub fails: says so, and looks again by itself', async () => {
    let failing = true;
    await open({
      apiFaults: ({ operationId }) =>
        failing && operationId === 'graphql' ? { when: 'before', answer: 503 } : undefined,
    });
    const task = await vague();
    await start();
    await until(() => logged.some((line) => line.startsWith('ada/engine: PAWL_GITHUB_FAILED: ')));
    failing = false;
    await until(async () => (await comments(task)).length === 1);
  });

  it('says in one issue what the policy lacks, and touches nothing meanwhile', async () => {
    await open({ files: { '.github/pawl.yml': 'parallel: many\n' } });
    const task = await vague();
    await start();
    await until(() => logged.includes('ada/engine notice applied'));
    const { data } = await site.ada.issues.listForRepo({ ...ENGINE, labels: 'agent:notice' });
    expect(data.map(({ title }) => title)).toEqual([
      'Pawl stands still: the policy file is invalid',
    ]);
    expect(data[0]?.body).toMatch(/line 1/);
    expect(await comments(task)).toEqual([]);
  });
});
