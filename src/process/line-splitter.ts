/** A line longer than this is passed on in pieces: an endless one must not fill the memory. */
const MAX_LINE = 8 * 1024 * 1024;

/** Cuts a stream of text into lines. */
export class LineSplitter {
  private rest = '';

  constructor(private readonly onLine: (line: string) => void) {}

  push(chunk: string): void {
    const lines = `${this.rest}${chunk}`.split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
    if (this.rest.length > MAX_LINE) this.flush();
  }

  /** Passes on what stands behind the last line feed. */
  flush(): void {
    const rest = this.rest;
    this.rest = '';
    if (rest !== '') this.onLine(rest);
  }
}
