/** An answer, and GitHub's mark of it. */
export interface LastAnswer {
  readonly etag: string;
  readonly data: unknown;
}

/** So many are kept: the ones that were used last. */
const KEPT = 500;

/** What GitHub answered last to each question, for `If-None-Match`: a 304 costs no quota. */
export class LastAnswers {
  readonly #answers = new Map<string, LastAnswer>();

  get(question: string): LastAnswer | undefined {
    const known = this.#answers.get(question);
    if (known) this.#touch(question, known);
    return known;
  }

  set(question: string, answer: LastAnswer): void {
    this.#touch(question, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT && oldest !== undefined) this.#answers.delete(oldest);
  }

  #touch(question: string, answer: LastAnswer): void {
    this.#answers.delete(question);
    this.#answers.set(question, answer);
  }
}
