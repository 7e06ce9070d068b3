import { createHash } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { LONGEST_FILE } from '../agent/setup-cache/file-store.ts';
import type { FileStore } from '../agent/setup-cache/file-store.ts';
import type { SourceEnvironment } from '../process/fresh-home.ts';

// GitHub's cache service, as `@actions/cache` (6.0.1, actions/toolkit) asks it: Twirp with JSON, and for the
// files the signed addresses of a block blob. GitHub documents none of it (docs/assumptions.md).

const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';

/** Part of an entry's identity: no other action's entry is ever ours. */
const VERSION = createHash('sha256').update('pawl setup cache 1').digest('hex');

const CALL_MS = 30_000;
/** A file is not worth more: setup can do without. */
const FILE_MS = 300_000;
const BLOCK_BYTES = 32 * 1024 ** 2;
const CONFLICT = 409;

const FoundSchema = z.object({
  ok: z.boolean(),
  signed_download_url: z.string().default(''),
  matched_key: z.string().default(''),
});
const ReservedSchema = z.object({
  ok: z.boolean(),
  signed_upload_url: z.string().default(''),
  message: z.string().default(''),
});
const KeptSchema = z.object({ ok: z.boolean() });

/**
 * The cache of the branch that this job runs on, with what the default branch keeps beside it. `undefined`
 * where the job was given none (GitHub Enterprise Server speaks an older protocol).
 */
export function cacheService(env: SourceEnvironment): FileStore | undefined {
  const address = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (address === '' || token === '' || !env['ACTIONS_CACHE_SERVICE_V2']) return undefined;
  const call = async <Answer>(
    method: string,
    body: object,
    schema: z.ZodType<Answer>,
  ): Promise<Answer | 'conflict'> => {
    const url = new URL(`/${SERVICE}/${method}`, address);
    const answer = await ask(method, url, AbortSignal.timeout(CALL_MS), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, version: VERSION }),
    });
    if (answer.status === CONFLICT) return 'conflict';
    requireGood(method, answer);
    const read = schema.safeParse(await answer.json().catch(() => undefined));
    if (!read.success) throw new Error(`${method} was answered in another form`);
    return read.data;
  };

  return {
    async fetch({ name, prefix }, path) {
      const wanted = { key: name, restore_keys: [prefix] };
      const found = await call('GetCacheEntryDownloadURL', wanted, FoundSchema);
      if (found === 'conflict' || !found.ok) return undefined;
      if (!found.matched_key.startsWith(prefix)) throw new Error('another entry was given');
      await download(found.signed_download_url, path);
      return found.matched_key;
    },
    async put(name, path) {
      const reserved = await call('CreateCacheEntry', { key: name }, ReservedSchema);
      if (reserved === 'conflict') return false;
      // Where the job may only read, "cache write denied: …".
      if (!reserved.ok) throw new Error(reserved.message || 'it was refused, and no reason told');
      const { size } = await stat(path);
      await upload(reserved.signed_upload_url, path);
      const about = { key: name, size_bytes: String(size) };
      const kept = await call('FinalizeCacheEntryUpload', about, KeptSchema);
      if (kept === 'conflict' || !kept.ok) throw new Error('the upload was not taken');
      return true;
    },
  };
}

async function download(address: string, path: string): Promise<void> {
  // It is there before anything can fail: what is opened meanwhile would come to be after it was taken away.
  const file = await open(path, 'wx');
  try {
    const answer = await ask('the download', new URL(address), AbortSignal.timeout(FILE_MS), {});
    requireGood('the download', answer);
    if (answer.body === null) throw new Error('the download was empty');
    let bytes = 0;
    const bounded = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        if (bytes > LONGEST_FILE) done(new Error('the download is too long'));
        else done(null, chunk);
      },
    });
    await pipeline(Readable.fromWeb(answer.body), bounded, file.createWriteStream());
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Azure's "Put Block" and "Put Block List": the blob is there when the list is. */
async function upload(address: string, path: string): Promise<void> {
  const signal = AbortSignal.timeout(FILE_MS);
  const file = await open(path, 'r');
  try {
    const ids: string[] = [];
    for (;;) {
      const block = Buffer.alloc(BLOCK_BYTES);
      const { bytesRead } = await file.read(block, 0, BLOCK_BYTES);
      if (bytesRead === 0) break;
      const id = Buffer.from(String(ids.length).padStart(8, '0')).toString('base64');
      const query = `comp=block&blockid=${encodeURIComponent(id)}`;
      await putBlob(address, query, signal, block.subarray(0, bytesRead));
      ids.push(id);
    }
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await putBlob(address, 'comp=blocklist', signal, Buffer.from(xml));
  } finally {
    await file.close();
  }
}

async function putBlob(
  address: string,
  query: string,
  signal: AbortSignal,
  body: Buffer<ArrayBuffer>,
): Promise<void> {
  const url = new URL(address);
  // Added as text: what is signed is not to be written in another way.
  url.search = `${url.search}${url.search === '' ? '?' : '&'}${query}`;
  const headers = { 'content-type': 'application/octet-stream' };
  const answer = await ask('the upload', url, signal, { method: 'PUT', headers, body });
  requireGood('the upload', answer);
}

/** Errors name no address: those of files are signed. */
async function ask(
  what: string,
  url: URL,
  signal: AbortSignal,
  request: RequestInit,
): Promise<Response> {
  try {
    return await fetch(url, { ...request, redirect: 'error', signal });
  } catch (error) {
    const why = signal.aborted ? 'took too long' : 'found nobody who answers';
    throw new Error(`${what} ${why}`, { cause: error });
  }
}

function requireGood(what: string, answer: Response): void {
  if (!answer.ok) throw new Error(`${what} was answered ${answer.status}`);
}
