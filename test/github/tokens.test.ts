import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../src/github/client/client.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { Clock } from '../../src/github/client/clock.ts';
import { revokeToken } from '../../src/local-github/domain/tokens.ts';
import type { ApiFaults } from '../../src/local-github/http/api-endpoint.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { JumpingClock } from '../support/jumping-clock.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LOOK = { what: 'look' };
const WHERE = { owner: 'ada', name: 'engine' };

describe('the tokens that a client asks with', () => {
  let site: PawlSite;
  let asked: RequestLog[];
  afterEach(() => site.close());

  const open = async (apiFaults?: ApiFaults): Promise<void> => {
    asked = [];
    site = await startPawlSite({ apiFaults, onRequest: (request) => asked.push(request) });
  };
  const client = (clock: Clock): Promise<GitHubClient> =>
    connect(site.credentials, WHERE, { baseUrl: site.addresses.api, clock });
  /** The client's clock is GitHub's, which the test moves. */
  const clientOnTime = () => client(new JumpingClock(() => site.world.clock.now()));
  const read = (client: GitHubClient) => client.rest(LOOK, 'GET /repos/{owner}/{repo}', {});
  const comment = (client: GitHubClient, issue_number: number) =>
    client.rest({ what: 'comment' }, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number,
      body: 'Once',
    });
  const told = (): string[] => asked.map(({ operationId, status }) => `${operationId} ${status}`);
  const mints = (): number => told().filter((line) => line.includes('access-token')).length;
  const revokeAll = (): void => {
    for (const { value, actor } of [...site.world.tokens.values()]) {
      if (actor.kind === 'installation') revokeToken(site.world, value);
    }
  };

  it('are renewed before they end, and no more often: for two days no request is refused', async () => {
    await open();
    const connection = await clientOnTime();
    for (let passed = 0; passed < 2 * DAY; passed += 10 * MINUTE) {
      await read(connection);
      site.world.clock.advance(10 * MINUTE);
    }
    expect(told().filter((line) => line.endsWith(' 401'))).toEqual([]);
    // Every 55 minutes: at the next look after it.
    expect(mints()).toBe(48);
    expect(connection.requests.get('mint token')).toBe(48);
    expect(connection.requests.get('look')).toBe(288);
  });

  it('are minted once, however many ask at the same time', async () => {
    await open();
    const connection = await clientOnTime();
    await Promise.all(Array.from({ length: 12 }, () => read(connection)));
    expect(mints()).toBe(1);
    site.world.clock.advance(HOUR);
    await Promise.all(Array.from({ length: 12 }, () => read(connection)));
    expect(mints()).toBe(2);
  });

  it('that GitHub forgot in mid-run are minted anew, and what it refused is asked once more', async () => {
    await open();
    const connection = await clientOnTime();
    const task = await site.fileTask();
    await read(connection);
    revokeAll();
    await read(connection);
    revokeAll();
    await comment(connection, task);
    const { data } = await site.ada.issues.listComments({ ...ENGINE, issue_number: task });
    expect(data.map(({ body }) => body)).toEqual(['Once']);
    expect(mints()).toBe(3);
  });

  it('that GitHub refuses again are told to a person: one more try, not many', async () => {
    await open(({ operationId }) =>
      operationId === 'repos/get'
        ? { when: 'before', answer: 401, message: 'Bad credentials' }
        : undefined,
    );
    const connection = await clientOnTime();
    await expect(read(connection)).rejects.toMatchObject({ code: 'PAWL_TOKEN_REFUSED' });
    expect(told().filter((line) => line === 'repos/get 401')).toHaveLength(2);
    expect(mints()).toBe(2);
  });

  it.each([-3 * DAY, -40 * MINUTE, 40 * MINUTE, 58 * MINUTE, 3 * DAY])(
    'are had by a machine whose clock is wrong by %d ms too, and are kept',
    async (wrong) => {
      await open();
      const connection = await client(new JumpingClock(() => Date.now() + wrong));
      for (let reads = 0; reads < 5; reads += 1) await read(connection);
      expect(mints()).toBeLessThanOrEqual(2);
      expect(told().filter((line) => line === 'repos/get 200')).toHaveLength(5);
    },
  );

  it('do not show in what a failure says, nor does the key', async () => {
    await open(({ operationId }) =>
      operationId === 'repos/get' ? { when: 'before', answer: 502 } : undefined,
    );
    const connection = await clientOnTime();
    const failed: unknown = await read(connection).catch((error: unknown) => error);
    const shown = inspect(failed, { depth: 20, showHidden: true });
    expect(shown).toContain('[REDACTED]');
    const secrets = [...site.world.tokens.keys(), site.credentials.privateKey.slice(100, 140)];
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    expect(shown).not.toMatch(/eyJ[\w-]+\.eyJ/);
    expect(inspect(connection, { depth: 20, showHidden: true })).not.toMatch(
      /ghs_|eyJ|PRIVATE KEY/,
    );
  });
});
