import type { Reading, Wire } from '../wires/wire.ts';
import { SseSplitter } from './sse-splitter.ts';
import { NO_TOKENS } from './token-counts.ts';
import type { TokenCounts } from './token-counts.ts';

/** An answer in one piece that is longer than this is passed on, but not read. */
const MAX_WHOLE = 32 * 1024 * 1024;

/** What it takes to hold a piece beside its bytes, at least: a service may send them one by one. */
const PIECE = 128;

/** What was learned from an answer while it passed. */
export interface MeteredAnswer {
  readonly model: string | undefined;
  /** As far as the service told them. */
  readonly counts: TokenCounts;
  /** Whether the service told what it read. */
  readonly inputTold: boolean;
  /** Whether the counts are the service's last word. */
  readonly told: boolean;
  /** Bytes of what the model wrote, as far as it was seen. */
  readonly written: number;
  /** Whether the answer came to its end. */
  readonly ended: boolean;
  /** How many times the usual price it costs; `undefined` if the service told no tier. */
  readonly surcharge: number | undefined;
  readonly error: Reading['error'];
}

/** Reads an answer while it passes: a stream of events, or JSON in one piece. */
export class AnswerMeter {
  private readonly splitter: SseSplitter | undefined;
  private readonly whole: Uint8Array[] = [];
  private wholeBytes = 0;
  private held = 0;
  private model: string | undefined;
  private counts: TokenCounts = NO_TOKENS;
  private inputTold = false;
  private told = false;
  private written = 0;
  private ended = false;
  private surcharge: number | undefined;
  private error: Reading['error'];

  constructor(
    private readonly wire: Wire,
    streamed: boolean,
  ) {
    if (streamed) this.splitter = new SseSplitter((data) => this.takeText(data));
  }

  push(chunk: Uint8Array): void {
    if (this.splitter) return this.splitter.push(chunk);
    this.wholeBytes += chunk.length;
    this.held += chunk.length + PIECE;
    if (this.held <= MAX_WHOLE) this.whole.push(chunk);
    else this.whole.length = 0;
  }

  /** Bytes of what the model wrote, as far as they were seen: of an answer in one piece none before its end. */
  get seen(): number {
    return this.written;
  }

  /** What was learned. May be asked once, when nothing more comes. */
  end(): MeteredAnswer {
    if (this.splitter) this.splitter.end();
    else if (this.held > MAX_WHOLE) this.written += this.wholeBytes;
    else if (this.wholeBytes > 0) this.takeText(Buffer.concat(this.whole).toString('utf8'));
    const { model, counts, inputTold, told, written, ended, surcharge, error } = this;
    return { model, counts, inputTold, told, written, ended, surcharge, error };
  }

  private takeText(text: string): void {
    // The end of a stream of Chat Completions.
    if (text === '[DONE]') {
      this.ended = true;
      return;
    }
    const json = parse(text);
    // What cannot be read was written and will be billed all the same.
    if (json === undefined) {
      this.written += Buffer.byteLength(text);
      return;
    }
    // An answer in one piece is whole if it can be read. Gemini streams a list, if not asked for events.
    this.ended ||= this.splitter === undefined;
    try {
      for (const event of Array.isArray(json) ? json : [json]) this.take(this.wire.read(event));
    } catch {
      // Nested so deeply that it cannot be read.
      this.written += Buffer.byteLength(text);
    }
  }

  private take({ model, counts, written, ended, surcharge, error }: Reading): void {
    this.model = model ?? this.model;
    this.written += written;
    this.ended ||= ended;
    this.surcharge = surcharge ?? this.surcharge;
    this.error = error ?? this.error;
    if (counts === undefined) return;
    this.counts = { ...this.counts, ...counts };
    this.inputTold ||= counts.input !== undefined;
    // Counts that come with the end or after it are final; earlier ones are those of so far.
    this.told = this.ended;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
