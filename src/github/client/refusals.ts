import type { Millis } from '../../core/ids.ts';
import { refusalCounts } from '../../core/refusal-of.ts';
import type { RefusedEffect } from '../../core/snapshot.ts';

/** So many are remembered, the newest. */
const MOST = 100;

/** Effects that GitHub refused, each with when. */
export class Refusals {
  #all: readonly { readonly one: RefusedEffect; readonly at: Millis }[] = [];

  add(one: RefusedEffect, at: Millis): void {
    if (refusalCounts(one.effect) === 0) return;
    this.#all = [...this.#all, { one, at }].slice(-MOST);
  }

  /** Those that still count; the others are forgotten. */
  at(now: Millis): RefusedEffect[] {
    this.#all = this.#all.filter(({ one, at }) => now < at + refusalCounts(one.effect));
    return this.#all.map(({ one }) => one);
  }
}
