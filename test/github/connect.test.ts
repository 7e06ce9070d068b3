import { afterEach, describe, expect, it } from '@jest/globals';
import { readAppManifest } from '../../src/cli/app-manifest.ts';
import { PawlError } from '../../src/errors.ts';
import { connect } from '../../src/github/client/client.ts';
import { explainUnexpected } from '../../src/github/client/explain-failure.ts';
import { Throttle } from '../../src/github/client/throttle.ts';
import { realClock } from '../../src/real-clock.ts';
import { observe } from '../../src/github/observe/observe.ts';
import { NEEDED_PERMISSIONS } from '../../src/github/client/require-permissions.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

describe('a client of a repository', () => {
  let site: PawlSite;
  afterEach(() => site.close());

  it('acts as the App, on that repository alone, and says what each request is for', async () => {
    const asked: RequestLog[] = [];
    site = await startPawlSite({ onRequest: (request) => asked.push(request) });
    const client = await site.connect();
    await observe(client, { now: Date.now });
    expect(asked.map(({ operationId, tokenKind }) => [operationId, tokenKind])).toEqual([
      ['apps/get-repo-installation', 'jwt'],
      ['apps/create-installation-access-token', 'jwt'],
      ['graphql', 'installation'],
    ]);
    expect(asked.at(-1)?.userAgent).toContain('pawl (observe)');
    const actor = asked.at(-1)?.actor;
    expect(actor?.kind === 'installation' && [...actor.repositories]).toEqual(['ada/engine']);
  });

  it('needs what the shipped App asks for, and asks for nothing that it does not need', async () => {
    site = await startPawlSite();
    const { default_permissions } = await readAppManifest();
    expect(NEEDED_PERMISSIONS).toEqual(default_permissions);
  });

  it('names every permission that was not granted, at once', async () => {
    site = await startPawlSite({ permissions: { actions: 'read', checks: undefined } });
    await expect(site.connect()).rejects.toMatchObject({
      code: 'PAWL_PERMISSION_MISSING',
      detail: 'actions: write, checks: write (on ada/engine)',
    });
  });

  it('names a permission that was taken away while it ran', async () => {
    site = await startPawlSite({ permissions: { issues: undefined } });
    const { credentials, addresses, installationId } = site;
    const where = { owner: 'ada', name: 'engine' };
    const reached = { baseUrl: addresses.api, clock: realClock };
    const known = { id: installationId, throttle: new Throttle(realClock) };
    const client = await connect(credentials, where, reached, known);
    await expect(observe(client, { now: Date.now })).rejects.toMatchObject({
      code: 'PAWL_PERMISSION_MISSING',
    });
  });

  it('tells a person of an answer that nobody expected, with its request id', async () => {
    site = await startPawlSite({
      apiFaults: ({ operationId }) =>
        operationId === 'graphql' ? { when: 'before', answer: 502 } : undefined,
    });
    const failed: unknown = await observe(await site.connect(), { now: Date.now }).catch(
      (error: unknown) => error,
    );
    const shown = explainUnexpected(failed);
    expect(shown).toBeInstanceOf(PawlError);
    expect(String(shown)).toMatch(/^PAWL_GITHUB_FAILED: .*status 502, request id [\dA-F-]+\)/);
  });
});
