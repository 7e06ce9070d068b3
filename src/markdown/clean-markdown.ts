import { cutHidden } from './cut-hidden.ts';
import type { CutText } from './cut-hidden.ts';
import { withoutUnseen } from './without-unseen.ts';

/**
 * A Markdown text without what no reader of its page sees. What is hidden on the page goes first: without the
 * characters that nobody sees, code may begin where none did. And once more after them, as a comment may.
 */
export function cleanMarkdown(markdown: string): CutText {
  const shown = cutHidden(markdown.replaceAll('\r\n', '\n'));
  const plain = withoutUnseen(shown.text);
  if (plain === shown.text) return shown;
  const again = cutHidden(plain);
  return { text: again.text, hidden: [...shown.hidden, ...again.hidden] };
}
