/** A request that was let through. It must be settled, once. */
export interface Admission {
  /** Counts what it cost, and lets others through. */
  settle(cents: number): void;
}

/** The most that a request can cost. It is asked whenever one is let through: by then more may be known. */
export type Most = () => number;

interface Waiting {
  readonly most: Most;
  readonly decide: (admission: Admission | undefined) => void;
}

/**
 * Holds the money. Its one property: what is spent exceeds what was given by no more than the cost of one
 * answer, whatever is asked for at the same time.
 *
 * While money is left, a request is let through beside others if all of them together could be paid at the
 * most that each can cost. Otherwise it waits until it is the only one. So towards the end, and where the
 * most is not known (`Infinity`), requests pass one by one, in the order in which they came.
 */
export class Purse {
  private gone: number;
  private passed = 0;
  private readonly underWay = new Set<{ readonly most: Most }>();
  private readonly waiting: Waiting[] = [];

  constructor(
    readonly cents: number,
    alreadySpent = 0,
  ) {
    this.gone = alreadySpent;
  }

  /** How many requests were let through. */
  get admitted(): number {
    return this.passed;
  }

  get exhausted(): boolean {
    return this.gone >= this.cents;
  }

  /**
   * Waits until a request that can cost at most so many cents, as far as is known by then, may pass. Gives
   * `undefined` if the money is spent by then, or if `signal` says that nobody waits any longer.
   */
  admit(most: Most, signal: AbortSignal): Promise<Admission | undefined> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve(undefined);
      const giveUp = (): void => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        resolve(undefined);
        this.letThrough();
      };
      const entry: Waiting = {
        most,
        decide: (admission) => {
          signal.removeEventListener('abort', giveUp);
          resolve(admission);
        },
      };
      signal.addEventListener('abort', giveUp);
      this.waiting.push(entry);
      this.letThrough();
    });
  }

  private letThrough(): void {
    for (let next = this.waiting[0]; next && this.decides(next); next = this.waiting[0]) {
      this.waiting.shift();
      next.decide(this.exhausted ? undefined : this.take(next.most));
    }
  }

  private decides({ most }: Waiting): boolean {
    if (this.exhausted || this.underWay.size === 0) return true;
    let reserved = this.gone + most();
    for (const other of this.underWay) reserved += other.most();
    return reserved <= this.cents;
  }

  private take(most: Most): Admission {
    const taken = { most };
    this.passed += 1;
    this.underWay.add(taken);
    return {
      settle: (cents) => {
        if (!this.underWay.delete(taken)) return;
        this.gone += cents;
        this.letThrough();
      },
    };
  }
}
