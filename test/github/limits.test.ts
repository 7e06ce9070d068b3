import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../src/github/client/client.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { SentRequest } from '../../src/github/client/github-site.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { JumpingClock } from '../support/jumping-clock.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
const COMMENT = 'issues/create-comment';

describe("GitHub's limits", () => {
  let site: PawlSite;
  let clock: JumpingClock;
  let sent: [string, Partial<SentRequest>][];
  let asked: RequestLog[];
  /** What the next requests of an operation meet. */
  let faults: [string, ApiFault][];
  afterEach(() => site.close());

  const open = async (...planned: [string, ApiFault][]): Promise<GitHubClient> => {
    [faults, sent, asked] = [planned, [], []];
    site = await startPawlSite({
      onRequest: (request) => asked.push(request),
      apiFaults: ({ operationId }) => {
        const at = faults.findIndex(([operation]) => operation === operationId);
        return at < 0 ? undefined : faults.splice(at, 1)[0]?.[1];
      },
    });
    clock = new JumpingClock(() => Date.now());
    return connect(
      site.credentials,
      { owner: 'ada', name: 'engine' },
      {
        baseUrl: site.addresses.api,
        clock,
        onRequest: ({ what }, { method, status, attempt }) =>
          sent.push([what, { method, status, attempt }]),
      },
    );
  };
  const refused = (headers = {}, status = 403): ApiFault => ({
    when: 'before',
    answer: status,
    message: SECONDARY,
    headers,
  });
  const comment = (client: GitHubClient, issue_number: number) =>
    client.rest(
      { what: 'comment', task: issue_number },
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number, body: 'Once' },
    );
  const comments = async (issue_number: number): Promise<number> =>
    (await site.ada.issues.listComments({ ...ENGINE, issue_number })).data.length;
  const minutes = (): number[] => clock.slept.map((ms) => Math.round(ms / 6000) / 10);

  it('make a write wait that was refused, and then happens once', async () => {
    const client = await open(
      [COMMENT, refused({ 'retry-after': '90' })],
      [COMMENT, refused({}, 429)],
    );
    const task = await site.fileTask();
    await comment(client, task);
    expect(await comments(task)).toBe(1);
    expect(minutes()).toEqual([1.5, 2]);
    expect(sent.slice(-3)).toEqual([
      ['comment', { method: 'POST', status: 403, attempt: 1 }],
      ['comment', { method: 'POST', status: 429, attempt: 2 }],
      ['comment', { method: 'POST', status: 201, attempt: 3 }],
    ]);
    expect(client.requests.get('comment')).toBe(3);
  });

  it('end a wait that would be too long, with the time when it goes on; nothing happened', async () => {
    const client = await open([COMMENT, refused({ 'retry-after': '1800' })]);
    const task = await site.fileTask();
    const begun = clock.now();
    const failed: unknown = await comment(client, task).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'PAWL_RATE_LIMITED' });
    const { resumeAt } = Object(failed);
    expect(Math.round((resumeAt - begun) / 60_000)).toBe(30);
    expect(clock.slept).toEqual([]);
    expect(await comments(task)).toBe(0);
    // Who asks next does not ask GitHub: it would be held against the App.
    const before = asked.length;
    await expect(comment(client, task)).rejects.toMatchObject({ code: 'PAWL_RATE_LIMITED' });
    expect(asked).toHaveLength(before);
  });

  it('are waited for a minute at most by what must be sent soon or not at all', async () => {
    const client = await open(
      [COMMENT, refused({ 'retry-after': '50' })],
      [COMMENT, refused({ 'retry-after': '70' })],
    );
    const task = await site.fileTask();
    const soon = () =>
      client.rest(
        { what: 'comment', task, soon: true },
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: task, body: 'Soon' },
      );
    await expect(soon()).rejects.toMatchObject({ code: 'PAWL_RATE_LIMITED' });
    expect(clock.slept).toEqual([50_000]);
    clock.jump(70_000);
    await soon();
    expect(await comments(task)).toBe(1);
  });

  it('make a query wait as well', async () => {
    const client = await open(['graphql', refused({ 'retry-after': '5' })]);
    const answer = await client.graphql({ what: 'who' }, '{ viewer { login } }', {});
    expect(answer).toMatchObject({ viewer: { login: 'pawl[bot]' } });
    expect(clock.slept).toHaveLength(1);
  });

  it.each([502, 'hang up'] as const)(
    'are the only reason to send a write again: after %s it may have happened',
    async (answer) => {
      const client = await open([COMMENT, { when: 'after', answer }]);
      const task = await site.fileTask();
      await expect(comment(client, task)).rejects.toMatchObject({ status: expect.any(Number) });
      expect(await comments(task)).toBe(1);
      expect(sent.at(-1)).toEqual([
        'comment',
        { method: 'POST', status: answer === 502 ? 502 : 0, attempt: 1 },
      ]);
    },
  );

  it('show in what is left, and a question whose answer still holds costs nothing', async () => {
    const client = await open();
    const look = () =>
      client.rest({ what: 'look' }, 'GET /repos/{owner}/{repo}', {}, { etag: true });
    const first = await look();
    const { remaining } = client.quota.core ?? { remaining: 0 };
    expect(remaining).toBe(4999);
    expect(client.isLow()).toBe(false);
    expect(await look()).toEqual(first);
    expect(await look()).toEqual(first);
    expect(asked.map(({ status }) => status).slice(-2)).toEqual([304, 304]);
    await site.ada.repos.update({ ...ENGINE, description: 'Changed' });
    expect(await look()).toMatchObject({ description: 'Changed' });
    await client.rest({ what: 'look' }, 'GET /repos/{owner}/{repo}', {});
    expect(client.quota.core?.remaining).toBe(4997);
    expect(asked.at(-1)?.status).toBe(200);
  });
});
