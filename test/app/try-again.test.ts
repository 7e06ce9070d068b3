import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import { AppScene } from '../support/app-scene.ts';
import type { PawlSiteOptions } from '../support/pawl-site.ts';

describe('a pass that fails', () => {
  let scene: AppScene;
  let fault: ApiFault | undefined;
  afterEach(() => scene.close());

  const start = async (options: PawlSiteOptions = {}): Promise<void> => {
    scene = await AppScene.start({
      ...options,
      apiFaults: ({ operationId }) => (operationId === 'graphql' ? fault : undefined),
    });
    await scene.pass(1);
  };

  it('because of GitHub is tried again by itself, ever later, until it goes', async () => {
    fault = { when: 'before', answer: 503 };
    await start();
    const looks: number[] = [];
    for (let second = 0; second < 40; second += 1) {
      looks.push(scene.looks);
      await scene.pass(1);
    }
    // Two, four, eight, sixteen seconds after one another, and up to one for events to settle.
    const when = looks.flatMap((count, at) => (count > (looks[at - 1] ?? 0) ? [at] : []));
    expect(when).toEqual([0, 3, 8, 17, 34]);
    fault = undefined;
    await scene.skip(40);
    const { looks: until } = scene;
    await scene.skip(60);
    expect(scene.looks).toBe(until);
    // It was forgotten: the next failure is a first one again.
    fault = { when: 'before', answer: 503 };
    await scene.send('issues');
    await scene.pass(5);
    expect(scene.looks).toBe(until + 2);
  });

  it('because of what a person must mend waits for the next event', async () => {
    fault = { when: 'before', answer: 403, message: 'Resource not accessible by integration' };
    await start();
    expect(scene.logged[0]).toMatch(/PAWL_PERMISSION_MISSING/);
    const { looks } = scene;
    await scene.skip(120);
    expect(scene.looks).toBe(looks);
    fault = undefined;
    await scene.send('push', { ref: 'refs/heads/main' });
    await scene.pass(1);
    expect(scene.looks).toBe(looks + 1);
    expect(scene.logged).toHaveLength(1);
  });

  it('because of GitHub’s limits comes back when they end, and asks nothing before', async () => {
    fault = {
      when: 'before',
      answer: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '100' },
    };
    await start();
    expect(scene.logged[0]).toMatch(/PAWL_RATE_LIMITED: .* goes on at 2026-03-01T12:01:41/);
    fault = undefined;
    await scene.send('issues');
    await scene.skip(99);
    expect(scene.looks).toBe(1);
    await scene.skip(10);
    expect(scene.looks).toBe(2);
  });
});
