import type { Clock } from './clock.ts';
import type { TokenSource } from './token-source.ts';

export interface MintedToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** GitHub's: an installation's token lives for an hour. */
const LIFE_MS = 60 * 60_000;
/** Renewed so long before it expires: a request that is under way, and clocks that differ, have room. */
const RENEW_BEFORE_MS = 5 * 60_000;

/**
 * An installation's token: minted when first needed, renewed before it expires (after an hour), and
 * minted anew when GitHub refuses it. One mint is in flight at a time, however many ask.
 */
export class InstallationToken implements TokenSource {
  readonly #mint: () => Promise<MintedToken>;
  readonly #clock: Clock;
  #kept: { readonly token: string; readonly since: number; readonly until: number } | undefined;
  #underway: Promise<string> | undefined;

  constructor(mint: () => Promise<MintedToken>, clock: Clock) {
    this.#mint = mint;
    this.#clock = clock;
  }

  async get(): Promise<string> {
    const kept = this.#kept;
    const now = this.#clock.now();
    if (kept && kept.since <= now && now < kept.until) return kept.token;
    this.#underway ??= this.#renew();
    return this.#underway;
  }

  refused(token: string): boolean {
    // Others may have asked with the same token, and one of them have renewed it already.
    if (this.#kept?.token === token) this.#kept = undefined;
    return true;
  }

  async #renew(): Promise<string> {
    try {
      const since = this.#clock.now();
      const { token, expiresAt } = await this.#mint();
      // A time that an hour's life does not explain tells of a clock that is wrong, most likely ours.
      const told = expiresAt - since;
      const life = told > RENEW_BEFORE_MS && told < LIFE_MS ? told : LIFE_MS;
      this.#kept = { token, since, until: since + life - RENEW_BEFORE_MS };
      return token;
    } finally {
      this.#underway = undefined;
    }
  }
}
