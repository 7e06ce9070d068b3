/** Replaces secrets in what jobs print by `***`. */
export class Masker {
  readonly #values = new Set<string>();
  #longestFirst: readonly string[] = [];

  /** Masks `value` from now on; of a value of many lines also each line. */
  add(value: string): void {
    const whole = value.trim();
    if (whole === '') return;
    const forms = [whole, JSON.stringify(whole).slice(1, -1), ...whole.split(/\r?\n/)];
    for (const form of forms) if (form.trim() !== '') this.#values.add(form.trim());
    this.#longestFirst = [...this.#values].toSorted((a, b) => b.length - a.length);
  }

  apply(text: string): string {
    let masked = text;
    for (const value of this.#longestFirst) masked = masked.replaceAll(value, '***');
    return masked;
  }

  /** Whether `text` holds a value that must not be seen. */
  hides(text: string): boolean {
    return this.#longestFirst.some((value) => text.includes(value));
  }
}
