/** Zero-width, bidi, tag and other format characters, and controls except tab and line feed. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u{E0100}-\u{E01EF}]|(?![\t\n])\p{Cc}/gu;

/** Colours and cursor movements of terminals. */
// eslint-disable-next-line no-control-regex -- an escape sequence begins with a control character
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;

/** A text without what a person does not see in it: a log stays as it was read. */
export function withoutUnseen(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(ESCAPES, '').replaceAll(UNSEEN, '');
}

/** The same for Markdown, whose HTML comments show to no reader either. */
export function withoutHidden(markdown: string): string {
  return withoutUnseen(markdown).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
}
