/**
 * Zero-width, bidi, tag and other format characters, all that is shown as nothing where it is not known (some of it
 * is no character yet), controls except tab and line feed, and letters without a shape; a variation selector only
 * where it chooses an emoji's picture.
 */
const UNSEEN =
  /(?![\uFE0E\uFE0F])[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\u2800]|(?<!\p{Emoji})[\uFE0E\uFE0F]|(?![\t\n])\p{Cc}/gu;

/** Colours and cursor movements of terminals. */
// eslint-disable-next-line no-control-regex -- an escape sequence begins with a control character
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;

/** A text without what a person does not see in it: a log stays as it was read. */
export function withoutUnseen(text: string): string {
  return withoutEscapes(text).replaceAll(UNSEEN, '');
}

/** What `withoutUnseen` takes out, but for sequences of terminals, each character by itself. */
export function unseenOf(text: string): readonly string[] {
  return withoutEscapes(text).match(UNSEEN) ?? [];
}

function withoutEscapes(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(ESCAPES, '');
}
