import type { Random } from '../random.ts';
import type { FaultKind } from './fault-kinds.ts';
import { FAULT_NAMES } from './fault-kinds.ts';
import type { FaultRates } from './parse-faults.ts';

/**
 * Decides what goes wrong, and counts it. Each kind draws from streams of its own, so that another
 * kind, or another rate, does not shift it. From `calmFrom` on nothing goes wrong any more: what was
 * begun before may come to its end.
 */
export class Faults {
  readonly #rates: FaultRates;
  readonly #random: Random;
  readonly #now: () => number;
  readonly #calmFrom: number;
  readonly #streams = new Map<FaultKind, Random>();
  readonly #counts = new Map<FaultKind, number>();

  constructor(rates: FaultRates, random: Random, now: () => number, calmFrom: number) {
    this.#rates = rates;
    this.#random = random;
    this.#now = now;
    this.#calmFrom = calmFrom;
  }

  get isCalm(): boolean {
    return this.#now() >= this.#calmFrom;
  }

  get calmFrom(): number {
    return this.#calmFrom;
  }

  /** Whether this occasion is hit, and if so counts it. With a key the answer is a function of it. */
  strikes(kind: FaultKind, key?: string): boolean {
    if (!this.wouldStrike(kind, key)) return false;
    this.count(kind);
    return true;
  }

  /** As `strikes`, for what is planned now and counted when it happens. */
  wouldStrike(kind: FaultKind, key?: string): boolean {
    const rate = this.rate(kind);
    if (rate <= 0) return false;
    const stream = key === undefined ? this.#stream(kind) : this.random(kind, key);
    return stream.chance(rate) && !this.isCalm;
  }

  rate(kind: FaultKind): number {
    return this.#rates.get(kind) ?? 0;
  }

  /** For what else is to be decided about a fault of this kind. */
  random(kind: FaultKind, key = ''): Random {
    return this.#random.fork(kind).fork(key);
  }

  count(kind: FaultKind): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** Of every kind, those that never happened too. */
  counts(): Readonly<Record<FaultKind, number>> {
    const entries = FAULT_NAMES.map((kind) => [kind, this.#counts.get(kind) ?? 0]);
    return Object.fromEntries(entries) as Record<FaultKind, number>;
  }

  #stream(kind: FaultKind): Random {
    const known = this.#streams.get(kind) ?? this.#random.fork(kind);
    this.#streams.set(kind, known);
    return known;
  }
}
