import type { IncomingMessage } from 'node:http';
import type { JsonObject, Refusal } from './wires/wire.ts';

/** The longest request that any of the services takes. */
const MAX_BODY = 32 * 1024 * 1024;

/** What all requests that are in hand may hold together. */
const MAX_HELD = 4 * MAX_BODY;

/** Counts what requests hold in memory: an agent may send many at once. */
export class HeldBytes {
  private held = 0;

  /** Whether so much more may be held; it then is. */
  take(bytes: number): boolean {
    if (this.held + bytes > MAX_HELD) return false;
    this.held += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.held -= bytes;
  }
}

/**
 * Reads a request's body, within limits. What was read of it is held until it is given back, by
 * `body.length`, or at once if it is refused.
 */
export async function readBody(
  request: IncomingMessage,
  held: HeldBytes,
): Promise<Buffer | Refusal> {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    return { kind: 'bad-request', message: 'Pawl reads requests: send them uncompressed.' };
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  let whole = false;
  try {
    // A request that is left while it comes can still be answered.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const piece: Buffer = chunk;
      if (bytes + piece.length > MAX_BODY) {
        return { kind: 'too-large', message: `A request may have ${MAX_BODY} bytes.` };
      }
      if (!held.take(piece.length)) {
        return { kind: 'busy', message: 'Too many long requests at once.' };
      }
      bytes += piece.length;
      chunks.push(piece);
    }
    whole = true;
    return Buffer.concat(chunks);
  } finally {
    if (!whole) held.giveBack(bytes);
  }
}

/** A body as a JSON object; `undefined` if it is none. */
export function parseObject(body: Buffer): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(body.toString('utf8'));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return { ...json };
  } catch {
    // It is none.
  }
  return undefined;
}
