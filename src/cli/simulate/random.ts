/**
 * A stream of random numbers that is a function of its name alone. Streams of different names know
 * nothing of one another: so each kind of decision has one of its own, and what is decided oftener in
 * one does not shift what is decided in another.
 */
export class Random {
  readonly #name: string;
  readonly #state: Uint32Array;

  constructor(name: string) {
    this.#name = name;
    this.#state = Uint32Array.from([0, 1, 2, 3], (salt) => hash(name, salt));
    // The first few numbers of similar states are similar.
    for (let turn = 0; turn < 12; turn += 1) this.#next();
  }

  /** The stream of that name below this one. Taking it changes nothing here. */
  fork(name: string | number): Random {
    return new Random(`${this.#name}/${name}`);
  }

  /** At least 0, less than 1. */
  fraction(): number {
    return this.#next() / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** Around `median`, rarely a few times as much: how long things take. `factor` is one deviation. */
  around(median: number, factor = 1.6): number {
    const u = 1 - this.fraction();
    const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * this.fraction());
    return Math.round(median * factor ** Math.max(-2.5, Math.min(2.5, normal)));
  }

  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.fraction() * list.length)];
    if (found === undefined) throw new RangeError('Nothing to pick from');
    return found;
  }

  /** One of the keys, each as likely as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries<number>(weights) as [T, number][];
    let left = this.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    throw new RangeError('No weight is above zero');
  }

  // sfc32 (Chris Doty-Humphrey, PractRand): small, fast, and passes what matters here.
  #next(): number {
    const s = this.#state;
    const [a = 0, b = 0, c = 0, d = 0] = s;
    const sum = (a + b + d) >>> 0;
    s[3] = d + 1;
    s[0] = b ^ (b >>> 9);
    s[1] = c + (c << 3);
    s[2] = ((c << 21) | (c >>> 11)) + sum;
    return sum;
  }
}

/** FNV-1a with a salt, its bits mixed at the end. */
function hash(text: string, salt: number): number {
  let value = (2_166_136_261 ^ Math.imul(salt + 1, 0x9e37_79b1)) >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 16_777_619) >>> 0;
  }
  value = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}
