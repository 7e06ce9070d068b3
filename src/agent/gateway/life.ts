/** Why a request is not waited for any longer. */
export type LifeEnd = 'agent-left' | 'closing' | 'silent';

/** How long one request is worth waiting for. */
export class Life {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private why: LifeEnd | undefined;

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Why it ended; `undefined` while it goes on. */
  get ended(): LifeEnd | undefined {
    return this.why;
  }

  /** The first reason counts. */
  end(why: LifeEnd): void {
    this.why ??= why;
    this.quiet();
    this.controller.abort();
  }

  /** From now on the service may be silent for so long. */
  expect(seconds: number): void {
    this.quiet();
    if (this.why === undefined) this.timer = setTimeout(() => this.end('silent'), seconds * 1_000);
  }

  /** Nothing is expected of the service. */
  quiet(): void {
    clearTimeout(this.timer);
  }
}
