import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cacheService } from '../../src/action/cache-service.ts';
import type { FileStore } from '../../src/agent/setup-cache/file-store.ts';
import { answering } from '../../src/local-github/http/answering.ts';
import { openServer } from '../../src/local-github/http/open-server.ts';
import type { OpenServer } from '../../src/local-github/http/open-server.ts';
import { CacheService } from '../../src/local-github/runner/cache/cache-service.ts';
import { startLocalGitHub } from '../../src/local-github/start-local-github.ts';
import type { LocalGitHub } from '../../src/local-github/start-local-github.ts';

const MAIN = 'refs/heads/main';

describe('the cache of GitHub Actions, as a job of ours asks it', () => {
  let github: LocalGitHub;
  let server: OpenServer;
  let service: CacheService;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pawl-cache-'));
    github = await startLocalGitHub({ runner: false });
    server = await openServer(0);
    service = new CacheService(github.world, server.origin);
    server.serve(answering(server.origin, (request) => service.answer(request)));
  });
  afterEach(async () => {
    await server.close();
    await github.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The store of a job that runs on this ref. */
  function jobOn(ref: string, repository = 'ada/engine'): FileStore {
    const store = cacheService(service.open({ repository, ref, refs: [ref, MAIN] }));
    if (store === undefined) throw new Error('there is a service');
    return store;
  }

  async function keep(store: FileStore, name: string, content: string | Buffer): Promise<boolean> {
    const path = join(folder, 'kept');
    await writeFile(path, content);
    return store.put(name, path);
  }

  async function given(store: FileStore, name: string, prefix = 'a-'): Promise<string> {
    const path = join(folder, 'given');
    const found = await store.fetch({ name, prefix }, path);
    if (found === undefined) return 'nothing';
    const text = await readFile(path, 'utf8');
    await rm(path);
    return `${found}: ${text}`;
  }

  it('gives a later job what an earlier one kept, by its very name or else the newest that begins so', async () => {
    expect(await given(jobOn(MAIN), 'a-1')).toBe('nothing');
    expect(await keep(jobOn(MAIN), 'a-1', 'one')).toBe(true);
    expect(await keep(jobOn(MAIN), 'a-2', 'two')).toBe(true);
    expect(await keep(jobOn(MAIN), 'b-3', 'three')).toBe(true);
    expect(await given(jobOn(MAIN), 'a-1')).toBe('a-1: one');
    expect(await given(jobOn(MAIN), 'a-9')).toBe('a-2: two');
    expect(await given(jobOn(MAIN, 'ada/other'), 'a-1')).toBe('nothing');
  });

  it('never changes what is kept', async () => {
    expect(await keep(jobOn(MAIN), 'a-1', 'one')).toBe(true);
    expect(await keep(jobOn(MAIN), 'a-1', 'another')).toBe(false);
    expect(await given(jobOn(MAIN), 'a-1')).toBe('a-1: one');
  });

  it('gives a branch what the default branch kept, and no branch what another one did', async () => {
    await keep(jobOn(MAIN), 'a-1', 'of main');
    await keep(jobOn('refs/heads/topic'), 'a-2', 'of topic');
    expect(await given(jobOn('refs/heads/topic'), 'a-2')).toBe('a-2: of topic');
    expect(await given(jobOn('refs/heads/topic'), 'a-1')).toBe('a-2: of topic');
    expect(await given(jobOn('refs/heads/other'), 'a-2')).toBe('a-1: of main');
    expect(await given(jobOn(MAIN), 'a-2')).toBe('a-1: of main');
  });

  it('carries a file of many blocks, and one that is empty', async () => {
    const long = Buffer.alloc(70 * 1024 ** 2, 'abcdefg');
    await keep(jobOn(MAIN), 'a-long', long);
    const path = join(folder, 'long');
    await jobOn(MAIN).fetch({ name: 'a-long', prefix: 'a-' }, path);
    expect((await readFile(path)).equals(long)).toBe(true);
    await keep(jobOn(MAIN), 'a-empty', '');
    expect(await given(jobOn(MAIN), 'a-empty')).toBe('a-empty: ');
  });

  it('says so where a job may only read', async () => {
    const scope = { repository: 'ada/engine', ref: undefined, refs: [MAIN] };
    const store = cacheService(service.open(scope));
    await expect(store?.put('a-1', thisFile())).rejects.toThrow('cache write denied');
    await keep(jobOn(MAIN), 'a-1', 'one');
    expect(store && (await given(store, 'a-1'))).toBe('a-1: one');
  });

  it('is out of reach of whoever has the token of a job that ended', async () => {
    const runtime = service.open({ repository: 'ada/engine', ref: MAIN, refs: [MAIN] });
    service.close(runtime);
    await expect(cacheService(runtime)?.put('a-1', thisFile())).rejects.toThrow(
      'CreateCacheEntry was answered 401',
    );
  });

  it('is none where the job was not told of one', () => {
    const runtime = service.open({ repository: 'ada/engine', ref: MAIN, refs: [MAIN] });
    for (const name of Object.keys(runtime)) {
      expect(cacheService({ ...runtime, [name]: undefined })).toBeUndefined();
    }
  });
});

describe('a cache service that does not do as it should', () => {
  const opened: Server[] = [];

  afterEach(() => {
    for (const server of opened.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function asked(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    opened.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const store = cacheService({
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RUNTIME_TOKEN: 'runtime',
      ACTIONS_CACHE_SERVICE_V2: 'True',
    });
    const path = join(tmpdir(), 'pawl-cache-is-not-made');
    return (
      store?.fetch({ name: 'a-1', prefix: 'a-' }, path).then(String, (error: unknown) => {
        return error instanceof Error ? error.message : '';
      }) ?? ''
    );
  }

  it.each([
    ['is out of order', 503, 'x', 'GetCacheEntryDownloadURL was answered 503'],
    ['speaks another language', 200, '<html>', 'was answered in another form'],
    ['gives another entry', 200, '{"ok":true,"matched_key":"b-1"}', 'another entry was given'],
    ['sends us elsewhere', 307, '', 'found nobody who answers'],
  ])('and %s is told, and nothing of its addresses', async (_, status, body, told) => {
    const said = await asked(({ url }, response) => {
      if (url === '/elsewhere') response.end('{"ok":false}');
      else response.writeHead(status, { location: '/elsewhere' }).end(body);
    });
    expect(said).toContain(told);
    expect(said).not.toContain('127.0.0.1');
  });

  it('is asked for no file before there is a place for it, and what lies there stays', async () => {
    const path = join(tmpdir(), 'pawl-cache-is-not-made');
    await writeFile(path, 'mine');
    try {
      let downloads = 0;
      const said = await asked((request, response) => {
        if (request.method === 'GET') downloads += 1;
        const signed_download_url = `http://${request.headers.host}/file`;
        response.end(JSON.stringify({ ok: true, matched_key: 'a-1', signed_download_url }));
      });
      expect(said).not.toBe('a-1');
      expect([downloads, await readFile(path, 'utf8')]).toEqual([0, 'mine']);
    } finally {
      await rm(path, { force: true });
    }
  });

  it('and hangs up in the middle of the file leaves nothing of it', async () => {
    const said = await asked((request, response) => {
      if (request.method === 'POST') {
        const signed_download_url = `http://${request.headers.host}/file?sig=secret`;
        response.end(JSON.stringify({ ok: true, matched_key: 'a-1', signed_download_url }));
        return;
      }
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    expect(said).not.toBe('a-1');
    expect(said).not.toContain('secret');
    await expect(readFile(join(tmpdir(), 'pawl-cache-is-not-made'))).rejects.toThrow('ENOENT');
  });
});

/** Any file that is there. */
function thisFile(): string {
  return new URL(import.meta.url).pathname;
}
