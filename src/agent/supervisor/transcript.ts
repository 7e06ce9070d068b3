/** One line of what happened in a session. */
export interface TranscriptLine {
  /** Since the session began. */
  readonly seconds: number;
  readonly from: 'pawl' | 'setup' | 'agent' | 'check';
  readonly stream: 'prompt' | 'stdout' | 'stderr';
  readonly text: string;
}

const MAX_CHARACTERS = 20_000_000;

/** What a line takes beside its text: empty ones fill the memory too. */
const LINE_CHARACTERS = 100;

export const LEFT_OUT = '[the rest is left out]';

/** Collects a session's lines, secrets masked, up to a limit that the last line then tells of. */
export class Transcript {
  private readonly collected: TranscriptLine[] = [];
  private readonly started = performance.now();
  private characters = 0;

  constructor(private readonly mask: (text: string) => string) {}

  /** Gives whether the line is kept; `last`: the one that stands for it tells that no more are. */
  add(
    from: TranscriptLine['from'],
    stream: TranscriptLine['stream'],
    text: string,
  ): 'kept' | 'last' | 'left-out' {
    if (this.characters > MAX_CHARACTERS) return 'left-out';
    this.characters += text.length + LINE_CHARACTERS;
    const seconds = Math.round(performance.now() - this.started) / 1_000;
    const last = this.characters > MAX_CHARACTERS;
    this.collected.push({ seconds, from, stream, text: last ? LEFT_OUT : this.mask(text) });
    return last ? 'last' : 'kept';
  }

  lines(): readonly TranscriptLine[] {
    return this.collected;
  }
}
