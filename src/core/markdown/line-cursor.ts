/** A place in one line, by characters and by columns: a tab goes on to the next multiple of four. */
export class LineCursor {
  offset = 0;
  #column = 0;
  /** Columns of a tab that were taken from it already. */
  #inTab = false;

  constructor(readonly line: string) {}

  /** Where the first character stands that is no blank. */
  get nextNonspace(): number {
    return this.#find().at;
  }

  /** How many columns of blanks lie ahead. */
  get indent(): number {
    return this.#find().column - this.#column;
  }

  get blank(): boolean {
    return this.nextNonspace >= this.line.length;
  }

  get rest(): string {
    return this.line.slice(this.nextNonspace);
  }

  get column(): number {
    return this.#column;
  }

  /** Skips so many columns, of which a tab may be a part. */
  skipColumns(count: number): void {
    let left = count;
    while (left > 0 && this.offset < this.line.length) {
      if (this.line[this.offset] === '\t') {
        const width = 4 - (this.#column % 4);
        this.#inTab = width > left;
        const taken = Math.min(width, left);
        this.#column += taken;
        left -= taken;
        if (!this.#inTab) this.offset += 1;
      } else {
        this.#inTab = false;
        this.offset += 1;
        this.#column += 1;
        left -= 1;
      }
    }
  }

  skipBlanks(): void {
    const { at, column } = this.#find();
    this.offset = at;
    this.#column = column;
    this.#inTab = false;
  }

  isBlankAhead(): boolean {
    const next = this.line[this.offset];
    return next === ' ' || next === '\t';
  }

  /** The same place, to go back to. */
  copy(): LineCursor {
    const copy = new LineCursor(this.line);
    copy.offset = this.offset;
    copy.#column = this.#column;
    copy.#inTab = this.#inTab;
    return copy;
  }

  #find(): { readonly at: number; readonly column: number } {
    let at = this.offset;
    let column = this.#column;
    for (; ; at += 1) {
      const next = this.line[at];
      if (next === ' ') column += 1;
      else if (next === '\t') column += 4 - (column % 4);
      else return { at, column };
    }
  }
}
