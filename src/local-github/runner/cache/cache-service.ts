import { randomUUID } from 'node:crypto';
import type { SiteAnswer, SiteRequest } from '../../http/exchange.ts';
import type { World } from '../../model/world.ts';
import { WRITE_DENIED } from './cache-scope.ts';
import type { CacheScope } from './cache-scope.ts';
import { findCache, isSameCache } from './find-cache.ts';
import type { CacheIdentity } from './find-cache.ts';
import { UploadedBlob } from './uploaded-blob.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
const BLOBS = '/blobs/';

interface Entry extends CacheIdentity {
  readonly id: number;
  readonly blob: UploadedBlob;
  /** Once its upload was finalized. */
  isWhole: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The service that `@actions/cache` asks (Twirp, as JSON), and the storage that it uploads to. Each job has a
 * token of its own for it. What is downloaded comes from where artifacts come from.
 */
export class CacheService {
  readonly #world: World;
  readonly #origin: string;
  readonly #jobs = new Map<string, CacheScope>();
  readonly #entries: Entry[] = [];
  /** By the secret part of the address that they are uploaded to. */
  readonly #uploads = new Map<string, UploadedBlob>();

  constructor(world: World, origin: string) {
    this.#world = world;
    this.#origin = origin;
  }

  /** Gives a job what it needs to ask this service, as variables of its actions. */
  open(scope: CacheScope): Readonly<Record<string, string>> {
    const token = `runtime-${randomUUID()}`;
    this.#jobs.set(token, scope);
    return {
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_RESULTS_URL: `${this.#origin}/`,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    };
  }

  /** The job has ended: its token is worth nothing any more. */
  close(runtime: Readonly<Record<string, string>>): void {
    this.#jobs.delete(runtime['ACTIONS_RUNTIME_TOKEN'] ?? '');
  }

  async answer(request: SiteRequest): Promise<SiteAnswer> {
    const { method, url, headers, body } = request;
    if (url.pathname.startsWith(BLOBS)) {
      const blob = this.#uploads.get(url.pathname.slice(BLOBS.length));
      return { status: blob?.take(request) ?? 403, headers: {}, body: undefined };
    }
    if (method !== 'POST' || !url.pathname.startsWith(SERVICE)) {
      return refusal(404, 'bad_route', `no handler for path ${url.pathname}`);
    }
    const token = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? '';
    const scope = this.#jobs.get(token);
    if (scope === undefined) return refusal(401, 'unauthenticated', 'invalid token');
    const fields: Fields = Object(JSON.parse(Buffer.from(body).toString()));
    switch (url.pathname.slice(SERVICE.length)) {
      case 'GetCacheEntryDownloadURL':
        return this.#find(scope, fields);
      case 'CreateCacheEntry':
        return this.#reserve(scope, fields);
      case 'FinalizeCacheEntryUpload':
        return this.#finalize(scope, fields);
      default:
        return refusal(404, 'bad_route', `${url.pathname} is not built in this local GitHub`);
    }
  }

  #find({ repository, refs }: CacheScope, fields: Fields): SiteAnswer {
    const { restore_keys: given } = fields;
    const search = {
      ...{ repository, refs, key: text(fields['key']), version: text(fields['version']) },
      restoreKeys: Array.isArray(given) ? given.map(text) : [],
    };
    const whole = this.#entries.filter(({ isWhole }) => isWhole);
    const found = findCache(whole, search);
    if (found === undefined) return answer({ ok: false, signed_download_url: '', matched_key: '' });
    const type = 'application/octet-stream';
    const signed_download_url = this.#world.publishDownload(found.blob.bytes(), type);
    return answer({ ok: true, signed_download_url, matched_key: found.key });
  }

  #reserve({ repository, ref }: CacheScope, fields: Fields): SiteAnswer {
    if (ref === undefined) return denied();
    const identity = identityOf(repository, ref, fields);
    if (this.#entries.some((one) => isSameCache(one, identity))) {
      const message = 'cache entry with the same key, version, and scope already exists';
      return refusal(409, 'already_exists', message);
    }
    const blob = new UploadedBlob();
    const name = randomUUID();
    this.#uploads.set(name, blob);
    this.#entries.push({ ...identity, id: this.#world.nextId(), blob, isWhole: false });
    const signed_upload_url = `${this.#origin}${BLOBS}${name}?sig=${randomUUID()}`;
    return answer({ ok: true, signed_upload_url, message: '' });
  }

  #finalize({ repository, ref }: CacheScope, fields: Fields): SiteAnswer {
    if (ref === undefined) return denied();
    const identity = identityOf(repository, ref, fields);
    const entry = this.#entries.find((one) => !one.isWhole && isSameCache(one, identity));
    if (entry === undefined) return refusal(404, 'not_found', 'cache entry not found');
    if (String(entry.blob.bytes().length) !== text(fields['size_bytes'])) {
      return answer({ ok: false, entry_id: '0', message: 'the size is another one' });
    }
    entry.isWhole = true;
    return answer({ ok: true, entry_id: String(entry.id), message: '' });
  }
}

function denied(): SiteAnswer {
  return answer({ ok: false, message: WRITE_DENIED });
}

function identityOf(repository: string, ref: string, fields: Fields): CacheIdentity {
  return { repository, ref, key: text(fields['key']), version: text(fields['version']) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function answer(body: Fields, status = 200): SiteAnswer {
  const headers = { 'content-type': 'application/json' };
  return { status, headers, body: Buffer.from(JSON.stringify(body)) };
}

function refusal(status: number, code: string, msg: string): SiteAnswer {
  return answer({ code, msg }, status);
}
