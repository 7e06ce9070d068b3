import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import type { KeyMask } from './key-mask.ts';
import { headersToAgent } from './headers.ts';
import type { Life, LifeEnd } from './life.ts';
import type { Wait } from './trouble-watch.ts';

/** What an agent has not read yet may be so long. A service is not made to wait for it before that. */
const MAX_UNREAD = 32 * 1024 * 1024;

/** How the passing of an answer ended. */
export type Passed = 'whole' | 'cut' | LifeEnd;

export interface Passage {
  readonly answer: IncomingMessage;
  /** The answer's bytes, decoded. */
  readonly bytes: Readable;
  readonly response: ServerResponse;
  readonly mask: KeyMask;
  readonly life: Life;
  readonly wait: Wait;
  readonly silenceSeconds: number;
  /** Sees every piece of it first. */
  readonly onChunk: (chunk: Buffer) => void;
}

/** Passes an answer on to the agent, piece by piece as it comes, without the key and without foreign headers. */
export async function passAnswer(passage: Passage): Promise<Passed> {
  const { answer, bytes, response, mask, life, wait, silenceSeconds, onChunk } = passage;
  const masked = mask.stream();
  try {
    response.writeHead(
      answer.statusCode ?? 502,
      headersToAgent(answer.headers, (text) => mask.text(text)),
    );
    response.flushHeaders();
    life.expect(silenceSeconds);
    for await (const piece of bytes) {
      const chunk: Buffer = piece;
      wait.heard();
      onChunk(chunk);
      const out = masked.push(chunk);
      if (out.length > 0) response.write(out);
      if (response.writableLength > MAX_UNREAD) {
        life.quiet();
        await once(response, 'drain', { signal: life.signal });
        wait.heard();
      }
      life.expect(silenceSeconds);
    }
    if (life.ended) return life.ended;
    response.end(masked.end());
    return 'whole';
  } catch {
    // What was passed on cannot be taken back: the agent sees a cut connection, as it would without us.
    response.destroy();
    return life.ended ?? 'cut';
  } finally {
    life.quiet();
  }
}
