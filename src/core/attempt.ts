import type { FailureClass } from './attempt-record.ts';

/** What the `work` job says of a session: an account, never a proof. */
export interface Attempt {
  readonly version: 1;
  readonly outcome: 'finished' | 'blocked' | 'failed';
  readonly class: FailureClass | undefined;
  /** In one sentence. */
  readonly reason: string;
  readonly agent: string;
  readonly model: string | undefined;
  readonly turns: number;
  readonly seconds: number;
  readonly usage: {
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly cents: number;
  };
  /** What the agent wrote as its last words, cut to size: shown to people as a quotation. */
  readonly summary: string;
}

/** What `verify` found on a clean checkout of the base with the changeset applied. */
export interface Proofs {
  readonly version: 1;
  /** SHA-256 of the changeset's text, in hex: what was proved is what may be published. */
  readonly changeset: string;
  /** `undefined` if the changeset could be applied; else why not. */
  readonly refused: string | undefined;
  readonly checks: readonly CheckProof[];
}

export interface CheckProof {
  readonly name: string;
  readonly run: string;
  readonly passed: boolean;
  readonly exitCode: number | undefined;
  readonly seconds: number;
  readonly logTail: string;
}
