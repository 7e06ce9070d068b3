import type { SyntaxNodeRef } from '@lezer/common';
import type { Hidden } from './hidden.ts';

/** Labels of links that are defined elsewhere in a text, and what uses them. */
export class Labels {
  readonly #text: string;
  readonly #used = new Set<string>();
  readonly #defined: (Hidden & { readonly label: string })[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  see({ name, node, from, to }: SyntaxNodeRef): void {
    if (name !== 'LinkReference' && name !== 'Link' && name !== 'Image') return;
    const label = node.getChild('LinkLabel');
    if (name === 'LinkReference') {
      const text = this.#text.slice(label?.from ?? from, label?.to ?? from);
      // A note's is its own business.
      if (text.startsWith('[^')) return;
      this.#defined.push({ start: from, end: to, kind: 'definition', label: normal(text) });
    } else if (!node.getChild('URL')) {
      const isNamed = label !== null && label.to - label.from > 2;
      const [open, close] = node.getChildren('LinkMark');
      const end = close?.to ?? to;
      const used = isNamed
        ? this.#text.slice(label.from, label.to)
        : this.#text.slice(open?.from ?? from, end);
      this.#used.add(normal(used.replace(/^!/, '')));
    }
  }

  /** Definitions that nothing uses, and second ones: the first counts. */
  unused(): readonly Hidden[] {
    const seen = new Set<string>();
    return this.#defined.flatMap(({ label, ...hidden }) => {
      const isShown = this.#used.has(label) && !seen.has(label);
      seen.add(label);
      return isShown ? [] : [hidden];
    });
  }
}

/** How labels are compared. */
function normal(label: string): string {
  return label.slice(1, -1).trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase();
}
