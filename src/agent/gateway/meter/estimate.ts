import { inputOf } from './token-counts.ts';
import type { TokenCounts } from './token-counts.ts';
import type { MeteredAnswer } from './answer-meter.ts';

/** Text has rather more bytes to a token: some four in English, three in code. */
const BYTES_A_TOKEN = 3;

/** What the fastest models write. It is counted where nobody saw what was written. */
const TOKENS_A_SECOND = 100;

/** What is known of a request whose answer may be missing. */
export interface Asked {
  /** Bytes of the request. */
  readonly bytes: number;
  /** The most tokens that it lets the model write. */
  readonly maxOutput: number;
}

/** What an answer took, and whether that is an estimate. */
export interface Taken {
  readonly counts: TokenCounts;
  readonly estimated: boolean;
}

/**
 * What an answer took. Where the service's last word on it is missing: what it said so far, or a token for
 * every three bytes that were sent or seen. `unseen`: seconds for which the model may have written without
 * anybody seeing it, because the agent left.
 */
export function whatWasTaken(asked: Asked, answer: MeteredAnswer, unseen: number): Taken {
  const { counts, told, inputTold, written, error } = answer;
  if (told) return { counts, estimated: false };
  // A service that fails before it says anything bills nothing.
  if (error && written === 0 && inputOf(counts) === 0) return { counts, estimated: false };
  const seen = Math.max(counts.output, Math.ceil(written / BYTES_A_TOKEN));
  const output = Math.min(asked.maxOutput, seen + Math.ceil(unseen * TOKENS_A_SECOND));
  const input = inputTold ? counts.input : Math.ceil(asked.bytes / BYTES_A_TOKEN);
  return { counts: { ...counts, input, output: Math.max(seen, output) }, estimated: true };
}
