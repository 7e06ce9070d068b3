import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiFault } from '../../../src/local-github/http/api-endpoint.ts';
import type { RequestLog } from '../../../src/local-github/http/site.ts';
import { startGround, type Ground } from './ground-site.ts';

const at = { owner: 'ada', repo: 'engine' };

describe('the server', () => {
  let ground: Ground;
  let log: RequestLog[];
  let fault: ApiFault | undefined;
  beforeEach(async () => {
    log = [];
    fault = undefined;
    ground = await startGround({ onRequest: (one) => log.push(one), apiFaults: () => fault });
  });
  afterEach(() => ground.close());

  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const authorization = `token ${ground.adaToken}`;
    return fetch(`${ground.addresses.api}${path}`, { headers: { authorization, ...headers } });
  }

  it('names the operation that it does not implement', async () => {
    const answer = await get('/repos/ada/engine/releases/latest');
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({
      message: expect.stringContaining('repos/get-latest-release'),
    });
    expect((await get('/repos/ada/engine/nonsense')).status).toBe(404);
    expect((await get('/repos/ada/engine/issues/x')).status).toBe(404);
  });

  it('answers what did not change with 304, which costs nothing', async () => {
    const first = await get('/repos/ada/engine');
    const etag = first.headers.get('etag') ?? '';
    const used = Number(first.headers.get('x-ratelimit-used'));
    const again = await get('/repos/ada/engine', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    const limits = await ground.client(ground.adaToken).rest.rateLimit.get();
    expect(limits.data.rate).toMatchObject({ limit: 5000, used });
    ground.repository.description = 'changed';
    expect((await get('/repos/ada/engine', { 'if-none-match': etag })).status).toBe(200);
  });

  it('refuses more than 60 requests an hour from nobody, and lets them in again after it', async () => {
    const ask = (): Promise<Response> => fetch(`${ground.addresses.api}/repos/ada/engine`);
    for (let count = 0; count < 60; count += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(await refused.json()).toMatchObject({
      message: expect.stringContaining('API rate limit exceeded'),
    });
    ground.world.clock.advance(61 * 60_000);
    expect((await ask()).status).toBe(200);
  });

  it('links the pages of a list', async () => {
    const { rest } = ground.client(ground.adaToken);
    const sha = (await ground.repository.git.resolve('main')) ?? '';
    for (const name of ['a', 'b', 'c', 'd']) {
      await rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha });
    }
    const first = await get('/repos/ada/engine/branches?per_page=2');
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"/);
    const paginate = ground.client(ground.adaToken).paginate;
    const all = await paginate(rest.repos.listBranches, { ...at, per_page: 2 });
    expect(all.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'main']);
  });

  it('says what is wrong with a request', async () => {
    const post = (body: string): Promise<Response> =>
      fetch(`${ground.addresses.api}/repos/ada/engine/git/refs`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${ground.adaToken}` },
      });
    const broken = await post('{');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ message: 'Problems parsing JSON' });
    const missing = await post('{"ref":"refs/heads/x"}');
    expect(missing.status).toBe(422);
    expect(await missing.json()).toMatchObject({
      message: 'Invalid request.\n\n"sha" wasn\'t supplied.',
    });
    const nobody = await fetch(`${ground.addresses.api}/user`);
    expect(nobody.status).toBe(401);
    const wrong = await get('/user', { authorization: 'token nonsense' });
    expect(await wrong.json()).toMatchObject({ message: 'Bad credentials' });
  });

  it('finds a branch whose name has slashes, written out or escaped', async () => {
    const { rest } = ground.client(ground.adaToken);
    const sha = (await ground.repository.git.resolve('main')) ?? '';
    await rest.git.createRef({ ...at, ref: 'refs/heads/a/b', sha });
    for (const path of ['branches/a/b', 'branches/a%2Fb', 'git/ref/heads/a/b', 'commits/a/b']) {
      expect((await get(`/repos/ada/engine/${path}`)).status).toBe(200);
    }
    const unprotected = await get('/repos/ada/engine/branches/a/b/protection');
    expect(await unprotected.json()).toMatchObject({ message: 'Branch not protected' });
  });

  it('tells each request to whoever counts them', async () => {
    await get('/repos/ada/engine');
    await fetch(`${ground.addresses.api}/repos/ada/engine`);
    expect(log).toMatchObject([
      { operationId: 'repos/get', tokenKind: 'user', status: 200, method: 'GET' },
      { operationId: 'repos/get', tokenKind: 'anonymous', status: 200 },
    ]);
  });

  it('publishes downloads on another origin, without a token and for a minute', async () => {
    const url = ground.world.publishDownload(Buffer.from('log'), 'text/plain');
    expect(new URL(url).origin).not.toBe(ground.addresses.api);
    expect(await (await fetch(url)).text()).toBe('log');
    const withToken = await fetch(url, { headers: { authorization: 'token x' } });
    expect(withToken.status).toBe(400);
    expect((await fetch(url.replace(/sig=./, 'sig=x'))).status).toBe(403);
    ground.world.clock.advance(61_000);
    expect((await fetch(url)).status).toBe(403);
  });

  it('can fail before or after it did what was asked, or not answer at all', async () => {
    const sha = (await ground.repository.git.resolve('main')) ?? '';
    const make = (name: string): Promise<unknown> =>
      ground
        .client(ground.adaToken)
        .rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha })
        .catch((error: unknown) => error);
    fault = { when: 'before', answer: 503 };
    expect(await make('a')).toMatchObject({ status: 503 });
    fault = { when: 'after', answer: 502 };
    expect(await make('b')).toMatchObject({ status: 502 });
    fault = { when: 'after', answer: 'hang up' };
    await expect(get('/repos/ada/engine')).rejects.toThrow('fetch failed');
    fault = undefined;
    expect(await ground.repository.git.resolve('a')).toBeUndefined();
    expect(await ground.repository.git.resolve('b')).toBe(sha);
  });

  it('shows pages to people, with everything in them harmless', async () => {
    const { rest } = ground.client(ground.adaToken);
    const title = '<script>alert(1)</script>';
    const issue = await rest.issues.create({ ...at, title, body: 'It & "that"' });
    const page = await fetch(issue.data.html_url);
    const text = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>');
    const home = await (await fetch(`${ground.addresses.web}/ada/engine`)).text();
    expect(home).toContain('Initial commit');
    const commit = await rest.repos.getCommit({ ...at, ref: 'main' });
    for (const url of [commit.data.html_url, commit.data.files?.[0]?.blob_url ?? '']) {
      expect(await (await fetch(url)).text()).toContain('# engine');
    }
    expect((await fetch(`${ground.addresses.web}/ada/none`)).status).toBe(404);
  });
});
