import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ApiError } from './api-error.ts';

const unzip = promisify(gunzip);

/** All bytes of a request's body, unzipped if it came zipped. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? unzip(bytes) : bytes;
}

/** The JSON of a body, `undefined` if it is empty. Throws GitHub's 400 for anything else. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}
