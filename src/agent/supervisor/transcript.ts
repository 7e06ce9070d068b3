/** One line of what happened in a session. */
export interface TranscriptLine {
  /** Since the session began. */
  readonly seconds: number;
  readonly from: 'pawl' | 'setup' | 'agent' | 'check';
  readonly stream: 'prompt' | 'stdout' | 'stderr';
  readonly text: string;
}

const MAX_CHARACTERS = 20_000_000;

/** Collects a session's lines, secrets masked, up to a limit that the last line then tells of. */
export class Transcript {
  private readonly collected: TranscriptLine[] = [];
  private readonly started = performance.now();
  private characters = 0;

  constructor(private readonly mask: (text: string) => string) {}

  add(from: TranscriptLine['from'], stream: TranscriptLine['stream'], text: string): void {
    if (this.characters > MAX_CHARACTERS) return;
    this.characters += text.length;
    const seconds = Math.round(performance.now() - this.started) / 1_000;
    const cut = this.characters > MAX_CHARACTERS;
    this.collected.push({
      seconds,
      from,
      stream,
      text: cut ? '[the rest is left out]' : this.mask(text),
    });
  }

  lines(): readonly TranscriptLine[] {
    return this.collected;
  }
}
