import type { FailureClass } from './attempt-record.ts';

/** What the `work` job says of an attempt: an account, never a proof. */
export interface Attempt {
  readonly version: 1;
  readonly outcome: 'finished' | 'blocked' | 'failed';
  readonly class: FailureClass | undefined;
  /** In one sentence. */
  readonly reason: string;
  readonly agent: string;
  /** The one that did most. */
  readonly model: string | undefined;
  /** Of all sessions. */
  readonly turns: number;
  /** From the setup's beginning to the last check's end. */
  readonly seconds: number;
  readonly usage: Usage;
  /** What the agent wrote as its last words, cut to size: shown to people as a quotation. */
  readonly summary: string;
  /** One for each fresh start of the agent. */
  readonly sessions: readonly SessionAccount[];
  readonly times: {
    readonly setupSeconds: number;
    readonly agentSeconds: number;
    readonly checkSeconds: number;
  };
  /** What the agent wanted to do and was not allowed to. */
  readonly denials: readonly Denial[];
  /** What was taken out of the texts that the agent was given, as no reader sees it. */
  readonly hidden: readonly HiddenText[];
  /** What the policy's checks said after the last session: feedback; proof is `verify`'s alone. */
  readonly checks: readonly CheckProof[];
  /** What the agent left for people beside the change. */
  readonly messages: readonly Message[];
  readonly change: ChangeSummary;
  readonly sandbox: 'on' | 'off';
  /** How long the first session's prompt was. */
  readonly promptCharacters: number;
}

export interface Usage {
  /** All that was read, from a cache too. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cents: number;
  readonly byModel: readonly ModelUsage[];
}

/** What one model read and wrote. The kinds of input are apart: each has its price. */
export interface ModelUsage {
  readonly model: string;
  /** Read afresh: neither from a cache nor into one. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  readonly cents: number;
  /** Answers that told no usage or broke off: what they took is an estimate. */
  readonly estimated: number;
  /** `false`: it was priced as the dearest model that is known. */
  readonly priceKnown: boolean;
}

export interface SessionAccount {
  readonly outcome: 'finished' | 'failed';
  readonly reason: string;
  readonly turns: number;
  readonly seconds: number;
}

export interface Denial {
  readonly tool: string;
  /** What it was to do, cut to size. */
  readonly call: string;
}

/**
 * What a page does not show of a Markdown text. `definition`: of a link that nothing uses. `info`: behind the
 * language of a block of code. `markup`: tags that GitHub drops, and attributes. `cell`: beyond the columns of
 * its table. `excess`: lists in lists, blanks in a row, or marks in a paragraph, more than anybody reads.
 */
export type HiddenMarkdown =
  'comment' | 'title' | 'definition' | 'footnote' | 'info' | 'markup' | 'cell' | 'excess';

export interface HiddenText {
  /** Such as `the task's text`. */
  readonly where: string;
  /** What of Markdown a page leaves out, or which characters. */
  readonly kind: HiddenMarkdown | 'zero-width' | 'bidi' | 'tag' | 'control';
  readonly count: number;
  /** The beginning of what it said, where it said something. */
  readonly said: string;
}

export interface Message {
  /** Why the task cannot be done, or which files beside its scope it needs. */
  readonly kind: 'blocked' | 'scope';
  readonly text: string;
}

export interface ChangeSummary {
  /** The first of them, by path. */
  readonly files: readonly {
    readonly path: string;
    readonly change: 'added' | 'modified' | 'deleted';
  }[];
  readonly total: number;
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
