/** A queue whose first item is the one that comes before all others; of equals, the one added first. */
export class SortedQueue<T> {
  readonly #heap: { readonly item: T; readonly order: number }[] = [];
  readonly #compare: (a: T, b: T) => number;
  #added = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#heap.length;
  }

  push(item: T): void {
    const heap = this.#heap;
    const entry = { item, order: (this.#added += 1) };
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up];
      if (above === undefined || this.#isBefore(above, entry)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = entry;
  }

  first(): T | undefined {
    return this.#heap[0]?.item;
  }

  shift(): T | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first?.item;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const isRight = left !== undefined && right !== undefined && this.#isBefore(right, left);
      const least = isRight ? right : left;
      if (least === undefined || this.#isBefore(last, least)) break;
      heap[at] = least;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = last;
    return first?.item;
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #isBefore(
    a: { readonly item: T; readonly order: number },
    b: { readonly item: T; readonly order: number },
  ): boolean {
    const order = this.#compare(a.item, b.item);
    return order < 0 || (order === 0 && a.order < b.order);
  }
}
