interface Runs {
  readonly places: number[];
  next: number;
}

/** The code spans of a text, asked for from its beginning to its end. */
export class CodeRuns {
  readonly #runs = new Map<number, Runs>();
  /** Whether a run of backticks was looked for in vain. */
  #missed = false;
  /** Lengths of runs that nothing ends any more. */
  readonly #forgotten = new Set<number>();

  /**
   * `forgets`: once backticks were without others that end them, what ends the next code span is taken for the
   * last of its length, as cmark-gfm 0.29.0 does.
   */
  constructor(
    private readonly text: string,
    private readonly forgets: boolean,
  ) {
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const runs = this.#runs.get(run.length) ?? { places: [], next: 0 };
      runs.places.push(index);
      this.#runs.set(run.length, runs);
    }
  }

  /** Behind the code span that begins here, or behind the backticks if nothing ends one. */
  endOf(at: number): number {
    let behind = at;
    while (this.text[behind] === '`') behind += 1;
    const length = behind - at;
    const end = this.#next(length, behind);
    if (end === undefined) this.#missed = true;
    if (end === undefined || this.#forgotten.has(length)) return behind;
    if (this.forgets && this.#missed) {
      for (const other of this.#runs.keys()) {
        if ((this.#next(other, behind) ?? Infinity) <= end) this.#forgotten.add(other);
      }
    }
    return end + length;
  }

  #next(length: number, from: number): number | undefined {
    const runs = this.#runs.get(length);
    if (!runs) return undefined;
    while ((runs.places[runs.next] ?? Infinity) < from) runs.next += 1;
    return runs.places[runs.next];
  }
}
