import { afterEach, describe, expect, it } from '@jest/globals';
import { installApp } from '../../src/local-github/domain/accounts.ts';
import { revokeToken } from '../../src/local-github/domain/tokens.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { playPick, playPublish } from '../support/agent-jobs.ts';
import { AppScene } from '../support/app-scene.ts';
import { HandClock } from '../support/hand-clock.ts';
import { written } from '../support/site-changes.ts';

describe('what the app knows of a repository', () => {
  let scene: AppScene;
  let asked: RequestLog[] = [];
  afterEach(() => scene.close());

  const start = async (options: Parameters<typeof AppScene.start>[0] = {}): Promise<void> => {
    asked = [];
    const onRequest = (request: RequestLog): number => asked.push(request);
    // What GitHub says of times is of the machine's clock: theirs is near each other here.
    scene = await AppScene.start({ ...options, onRequest }, { clock: new HandClock(Date.now()) });
    await scene.pass(1);
  };
  const mints = (): number =>
    asked.filter(({ operationId }) => operationId === 'apps/create-installation-access-token')
      .length;

  it('has a time when something is due: then it looks, though nobody says anything', async () => {
    await start({ files: { '.github/pawl.yml': 'ci:\n  minutes: 20\n' } });
    await scene.site.fileTask();
    const client = await scene.site.connect();
    const picked = await playPick(client, 99);
    if (!picked) throw new Error('nothing to pick');
    await playPublish(client, 99, picked, [written('a.txt', 'a\n')]);
    await scene.send('issues');
    await scene.pass(1);
    const { looks } = scene;
    await scene.skip(19 * 60);
    expect(scene.looks).toBe(looks);
    // CI never came: a person is asked.
    await scene.skip(2 * 60);
    expect(scene.looks).toBeGreaterThan(looks);
    expect(scene.logged.at(-1)).toBe('ada/engine #1 show applied');
  });

  it('is not the token that it had before a permission was missing', async () => {
    let fault: ApiFault | undefined;
    await start({
      apiFaults: ({ operationId }) => (operationId === 'graphql' ? fault : undefined),
    });
    const before = mints();
    await scene.send('issues');
    await scene.pass(1);
    expect(mints()).toBe(before);
    const message = 'Resource not accessible by integration';
    fault = { when: 'before', answer: 403, message };
    await scene.send('issues');
    await scene.pass(1);
    expect(scene.logged.at(-1)).toMatch(/PAWL_PERMISSION_MISSING/);
    fault = undefined;
    await scene.send('issues');
    await scene.pass(1);
    expect(mints()).toBe(before + 1);
  });

  it('is forgotten with an installation: one that replaces it is another', async () => {
    await start();
    const { world, app, adaActor, repository, installationId } = scene.site;
    world.installations.delete(installationId);
    for (const value of world.tokens.keys()) revokeToken(world, value);
    const { id } = installApp(world, app, adaActor.user, [repository]);
    const { looks } = scene;
    await scene.send('issues', { installation: { id } });
    await scene.pass(1);
    expect(scene.looks).toBe(looks + 1);
    expect(scene.logged).toEqual([]);
  });

  it('is forgotten where the App was taken off: it is not looked at again', async () => {
    let fault: ApiFault | undefined;
    await start({
      apiFaults: ({ operationId }) => (operationId === 'graphql' ? fault : undefined),
    });
    fault = { when: 'before', answer: 502 };
    scene.site.world.installations.delete(scene.site.installationId);
    await scene.send('issues');
    await scene.pass(1);
    await scene.send('installation', { action: 'deleted', repository: undefined });
    while ((await scene.health()).repositories > 0) await scene.settled();
    const failures = scene.logged.length;
    await scene.skip(60);
    expect(scene.logged).toHaveLength(failures);
  });
});
