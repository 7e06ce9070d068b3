import type { Millis } from '../core/ids.ts';
import type { RefusedEffect } from '../core/snapshot.ts';

/** Effects that GitHub refused, each with when. */
export class Refusals {
  #all: readonly { readonly one: RefusedEffect; readonly at: Millis }[] = [];

  add(one: RefusedEffect, at: Millis): void {
    this.#all = [...this.#all, { one, at }];
  }

  /** Those that were refused since then; what is older is forgotten. */
  since(then: Millis): RefusedEffect[] {
    this.#all = this.#all.filter(({ at }) => at > then);
    return this.#all.map(({ one }) => one);
  }
}
