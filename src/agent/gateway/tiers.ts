/**
 * How many times the usual price the next answer may cost. A service may answer at a dearer tier than it was
 * asked for, because its owner's settings say so, and which one it was is told with the answer, when it is
 * too late to let fewer requests pass.
 *
 * So until the first answer has come, the dearest tier that is known is reserved: a session begins with one
 * request, or two, and waits for nothing by that. Then it depends on what was told. A service that tells no
 * tier has none, and one that was asked for the plain tier and says that it gave it is believed: the usual
 * price is reserved. Any other may tell another tier next time (OpenAI gives the plain one in between where
 * the dear one is crowded), so for it the dearest is reserved for good.
 */
export class Tiers {
  private state: 'unknown' | 'plain' | 'dear' = 'unknown';

  /** `dearest`: times the usual price. `asksPlain`: whether every request asks for the plain tier. */
  constructor(
    private readonly dearest: number,
    private readonly asksPlain: boolean,
  ) {}

  /** An answer came to its end, and cost so many times the usual price; `undefined`: it told no tier. */
  told(surcharge: number | undefined): void {
    const plain = surcharge === undefined || (this.asksPlain && surcharge === 1);
    if (!plain) this.state = 'dear';
    else if (this.state === 'unknown') this.state = 'plain';
  }

  /** What is to be reserved. */
  get most(): number {
    return this.state === 'plain' ? 1 : this.dearest;
  }
}
