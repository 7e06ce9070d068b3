interface Closable {
  close(): Promise<void>;
}

/** What was opened, to be closed at the end in the other direction, whatever happens in between. */
export class Closers {
  private readonly opened: Closable[] = [];

  add<Opened extends Closable>(opened: Opened): Opened {
    this.opened.push(opened);
    return opened;
  }

  /** One that cannot be closed keeps no other open. */
  async closeAll(): Promise<void> {
    for (const opened of this.opened.toReversed()) await opened.close().catch(() => undefined);
  }
}
