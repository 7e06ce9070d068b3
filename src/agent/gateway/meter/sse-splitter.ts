/** An event longer than this is not read, only passed on: an endless one must not fill the memory. */
const MAX_EVENT = 16 * 1024 * 1024;

/** What it takes to hold a line beside its text, at least: an event may have endless lines of nothing. */
const LINE = 32;

/**
 * Cuts a stream of server-sent events into their data, wherever its chunks are cut: within an event, a line
 * end or a character.
 */
export class SseSplitter {
  private readonly decoder = new TextDecoder();
  private line = '';
  private data: string[] = [];
  private held = 0;
  private afterReturn = false;

  constructor(private readonly onData: (data: string) => void) {}

  push(chunk: Uint8Array): void {
    this.take(this.decoder.decode(chunk, { stream: true }));
  }

  /** Takes the last event, though it may lack its empty line. */
  end(): void {
    this.endLine();
    this.endEvent();
  }

  private take(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && code !== RETURN) {
        this.afterReturn = false;
        continue;
      }
      const second = code === LINE_FEED && this.afterReturn;
      if (!second) {
        this.line += text.slice(from, at);
        this.endLine();
      }
      this.afterReturn = code === RETURN;
      from = at + 1;
    }
    this.line += text.slice(from);
    if (this.line.length > MAX_EVENT) this.line = '';
  }

  private endLine(): void {
    const { line } = this;
    this.line = '';
    if (line === '') return this.endEvent();
    if (!line.startsWith('data:')) return;
    const value = line.slice(line.startsWith('data: ') ? 6 : 5);
    this.held += value.length + LINE;
    if (this.held <= MAX_EVENT) this.data.push(value);
  }

  private endEvent(): void {
    const data = this.data.join('\n');
    this.data = [];
    this.held = 0;
    if (data !== '') this.onData(data);
  }
}

const LINE_FEED = 10;
const RETURN = 13;
