import type { SiteRequest } from '../../http/exchange.ts';

const CREATED = 201;
const BAD_REQUEST = 400;
const BAD_METHOD = 405;

/** A block blob, as Azure's storage takes it: blocks by their ids, then the list of those that it consists of. */
export class UploadedBlob {
  readonly #blocks = new Map<string, Uint8Array>();
  #whole = Buffer.alloc(0);

  /** Takes a request to the blob's own address; gives the status of the answer. */
  take({ method, url, body }: SiteRequest): number {
    if (method !== 'PUT') return BAD_METHOD;
    const id = url.searchParams.get('blockid') ?? '';
    switch (url.searchParams.get('comp')) {
      case 'block':
        if (id === '' || body.length === 0) return BAD_REQUEST;
        this.#blocks.set(id, body);
        return CREATED;
      case 'blocklist':
        return this.#commit(Buffer.from(body).toString());
      default:
        return BAD_REQUEST;
    }
  }

  bytes(): Uint8Array {
    return this.#whole;
  }

  #commit(xml: string): number {
    const ids = [...xml.matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
    const blocks = ids.map((id) => this.#blocks.get(id));
    const known = blocks.flatMap((block) => block ?? []);
    if (known.length < blocks.length) return BAD_REQUEST;
    this.#whole = Buffer.concat(known);
    return CREATED;
  }
}
