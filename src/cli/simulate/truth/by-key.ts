/** A map that makes what it is asked for the first time. */
export class ByKey<K, V> {
  readonly #values = new Map<K, V>();
  readonly #make: (key: K) => V;

  constructor(make: (key: K) => V) {
    this.#make = make;
  }

  get(key: K): V {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const made = this.#make(key);
    this.#values.set(key, made);
    return made;
  }

  peek(key: K): V | undefined {
    return this.#values.get(key);
  }

  get all(): readonly (readonly [K, V])[] {
    return [...this.#values];
  }
}
