const MASK = '***';

/** Shorter values would mask ordinary words. */
const SHORTEST = 6;

/** Hides the key in what the service says, should it echo it; also where it is cut between two chunks. */
export class KeyMask {
  private readonly forms: readonly string[];

  constructor(key: string) {
    // Bytes are handled as Latin-1: a character for each, so that nothing is lost between two chunks.
    const bytes = [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)].map((form) =>
      Buffer.from(form).toString('latin1'),
    );
    this.forms = key.length < SHORTEST ? [] : [...new Set(bytes)];
  }

  /** In a text that is whole. */
  text(text: string): string {
    return fromBytes(this.hide(toBytes(text)));
  }

  /** In a stream. What may be the beginning of a key is held back until more comes. */
  stream(): MaskedStream {
    let held = '';
    return {
      push: (chunk) => {
        const text = this.hide(held + chunk.toString('latin1'));
        const cut = text.length - this.beginningAtEnd(text);
        held = text.slice(cut);
        return Buffer.from(text.slice(0, cut), 'latin1');
      },
      end: () => Buffer.from(held, 'latin1'),
    };
  }

  private hide(text: string): string {
    return this.forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
  }

  /** How many characters at the end may be the beginning of a key. */
  private beginningAtEnd(text: string): number {
    let longest = 0;
    for (const form of this.forms) {
      const most = Math.min(form.length - 1, text.length);
      for (let length = most; length > longest; length -= 1) {
        if (text.endsWith(form.slice(0, length))) longest = length;
      }
    }
    return longest;
  }
}

export interface MaskedStream {
  /** What of it, and of what was held back, can be passed on. */
  push(chunk: Buffer): Buffer;
  /** What is still held back, when nothing more comes. */
  end(): Buffer;
}

function toBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
