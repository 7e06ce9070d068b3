/** Something that is due at a time. */
export interface Timer {
  readonly atMs: number;
  /** Timers of one time are due in the order they were made. */
  readonly order: number;
  readonly fire: () => void;
  cancelled: boolean;
}

/** Timers by when they are due: a binary heap, so that ten thousand of them cost no more than ten. */
export class TimerQueue {
  readonly #heap: Timer[] = [];
  #made = 0;

  add(atMs: number, fire: () => void): Timer {
    const timer = { atMs, order: (this.#made += 1), fire, cancelled: false };
    const heap = this.#heap;
    let at = heap.length;
    heap.push(timer);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up];
      if (above === undefined || isBefore(above, timer)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = timer;
    return timer;
  }

  /** The timer that is due next; the cancelled ones before it are gone then. */
  first(): Timer | undefined {
    while (this.#heap[0]?.cancelled === true) this.shift();
    return this.#heap[0];
  }

  /** Takes the first one out. */
  shift(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const least = isRight ? right : left;
      if (least === undefined || isBefore(last, least)) break;
      heap[at] = least;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = last;
  }

  clear(): void {
    this.#heap.length = 0;
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}
