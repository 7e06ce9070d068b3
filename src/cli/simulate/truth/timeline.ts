/** How many changes are remembered: enough for what a pass may have seen before it acts. */
const KEPT = 60;

/** A value that changes with time, and what it was a while ago. */
export class Timeline<T> {
  /** Oldest first. */
  readonly #changes: { readonly at: number; readonly value: T }[];

  constructor(first: T) {
    this.#changes = [{ at: -Infinity, value: first }];
  }

  get now(): T {
    return this.#last.value;
  }

  /** Since when it is what it is. */
  get since(): number {
    return this.#last.at;
  }

  set(at: number, value: T): void {
    if (this.#last.value === value) return;
    this.#changes.push({ at, value });
    if (this.#changes.length > KEPT) this.#changes.shift();
  }

  /** What it was at that time; the oldest that is known if that is later. */
  at(time: number): T {
    const found = this.#changes.findLast(({ at }) => at <= time) ?? this.#changes[0];
    return found === undefined ? this.now : found.value;
  }

  /** Everything it has been from that time until now. */
  from(time: number): readonly T[] {
    const later = this.#changes.filter(({ at }) => at > time).map(({ value }) => value);
    return [this.at(time), ...later];
  }

  get #last(): { readonly at: number; readonly value: T } {
    const last = this.#changes.at(-1);
    if (last === undefined) throw new Error('A timeline is never empty');
    return last;
  }
}
