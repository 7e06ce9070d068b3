import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import type { Readable, Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * The answer's bytes as they are meant. Services are asked for plain ones, but one may compress all the same.
 * `undefined`: in a way that is not known.
 */
export function decodeAnswer(answer: IncomingMessage): Readable | undefined {
  const flush = constants.Z_SYNC_FLUSH;
  switch ((answer.headers['content-encoding'] ?? 'identity').toLowerCase()) {
    case 'identity':
    case '':
      return answer;
    case 'gzip':
    case 'x-gzip':
      return through(answer, createGunzip({ flush }));
    case 'deflate':
      return through(answer, createInflate({ flush }));
    case 'br':
      return through(answer, createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH }));
    default:
      return undefined;
  }
}

function through(answer: IncomingMessage, decoder: Transform): Readable {
  // Who reads the decoder is told of a failure by it.
  pipeline(answer, decoder, () => undefined);
  return decoder;
}
