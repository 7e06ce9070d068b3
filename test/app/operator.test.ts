import { afterEach, describe, expect, it } from '@jest/globals';
import { AppScene, SWEEP_MS } from '../support/app-scene.ts';

describe('for whoever runs it the app', () => {
  let scene: AppScene;
  afterEach(() => scene.close());

  const health = async (): Promise<[number, unknown]> => {
    const response = await scene.ask('/healthz');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    return [response.status, await response.json()];
  };
  const metrics = async (): Promise<string> => (await scene.ask('/metrics')).text();

  it('is well while it sweeps, and says so when it could not for three intervals', async () => {
    let failing = false;
    scene = await AppScene.start({
      apiFaults: ({ operationId }) =>
        failing && operationId === 'apps/list-installations'
          ? { when: 'before', answer: 503 }
          : undefined,
    });
    await scene.skip(10);
    expect(await health()).toEqual([
      200,
      {
        status: 'ok',
        lastSweepAt: '2026-03-01T12:00:00.000Z',
        heartbeatAgeSeconds: 10,
        repositories: 1,
        passesInHand: 0,
        passesWaiting: 0,
      },
    ]);
    failing = true;
    for (let hour = 0; hour < 4; hour += 1) {
      await scene.clock.advance(SWEEP_MS);
      await scene.settled();
    }
    expect(await health()).toMatchObject([503, { status: 'late' }]);
    expect(await metrics()).toMatch(/^pawl_errors_total\{code="PAWL_GITHUB_FAILED"\} \d+$/m);
  });

  it('counts what it hears, does and asks, in Prometheus’ own format', async () => {
    scene = await AppScene.start();
    await scene.site.fileTask('Vague', 'Make it better');
    await scene.pass(2);
    const { looks } = scene;
    await scene.send('issues');
    await scene.send('star');
    await scene.send('issues', { repository: 'engine' });
    await scene.send('invented', {}, 'guessed');
    await scene.pass(2);
    expect(scene.looks).toBe(looks + 1);
    const text = await metrics();
    const values = new Map(
      text
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => /^([a-z_]+(?:\{(?:[a-z]+="[^"\n]*",?)+\})?) (\S+)$/.exec(line))
        .map((match) => [match?.[1] ?? 'malformed', Number(match?.[2])] as const),
    );
    expect(values.has('malformed')).toBe(false);
    const installation = scene.site.installationId;
    expect(Object.fromEntries(values)).toMatchObject({
      'pawl_webhooks_total{event="issues",outcome="woke"}': 1,
      'pawl_webhooks_total{event="star",outcome="no news"}': 1,
      'pawl_webhooks_total{event="issues",outcome="unreadable"}': 1,
      'pawl_webhooks_total{event="unverified",outcome="refused"}': 1,
      'pawl_passes_total{outcome="done"}': 2,
      'pawl_effects_total{kind="show",outcome="applied"}': 1,
      'pawl_requests_total{purpose="observe",status="200"}': scene.looks,
      'pawl_requests_total{purpose="mint token",status="201"}': 2,
      pawl_pass_seconds_count: 2,
      'pawl_pass_seconds_bucket{le="+Inf"}': 2,
      pawl_queue_length: 0,
      pawl_repositories: 1,
    });
    expect(
      values.get(`pawl_quota_remaining{installation="${installation}",resource="graphql"}`),
    ).toBeLessThan(5000);
    for (const [line] of text.matchAll(/^# TYPE \S+/gm)) expect(text.split(line)).toHaveLength(2);
    // No secret, no repository, no person, and no name that a stranger made up.
    const words = [...scene.site.world.tokens.keys(), 'PRIVATE KEY', 'engine', 'invented'];
    expect(words.filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/\bada\b/);
  });

  it('answers to GET and HEAD alone', async () => {
    scene = await AppScene.start();
    for (const path of ['/healthz', '/metrics']) {
      const head = await scene.ask(path, 'HEAD');
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(Number(head.headers.get('content-length'))).toBeGreaterThan(50);
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const refused = await scene.ask(path, method);
        expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      }
    }
    expect((await scene.ask('/')).status).toBe(404);
    expect((await scene.ask('/metrics/../healthz2')).status).toBe(404);
  });

  it('stops in time also when a pass does not end', async () => {
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    scene = await AppScene.start(
      {},
      {
        fetch: (input, init) => {
          if (!String(input).endsWith('/graphql')) return fetch(input, init);
          begin();
          return new Promise(() => undefined);
        },
      },
    );
    await scene.clock.advance(1000);
    await begun;
    let stopped = false;
    const stopping = scene.app.stop(25_000).then(() => (stopped = true));
    await scene.clock.advance(24_000);
    expect(stopped).toBe(false);
    await scene.clock.advance(1000);
    await stopping;
    await expect(scene.ask('/healthz')).rejects.toThrow('fetch failed');
  });
});
