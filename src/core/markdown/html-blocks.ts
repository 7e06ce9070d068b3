// The seven kinds of HTML blocks (CommonMark, "HTML blocks").

const NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[123456]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const ATTRIBUTE = '(?:\\s+[a-zA-Z_:][\\w:.-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)';
export const OPEN_TAG = `<[A-Za-z][A-Za-z0-9-]*${ATTRIBUTE}*\\s*/?>`;
export const CLOSING_TAG = '</[A-Za-z][A-Za-z0-9-]*\\s*>';

interface HtmlBlock {
  readonly begins: RegExp;
  /** On which line it ends; `undefined`: before a blank one. */
  readonly ends: RegExp | undefined;
  /** Not in the middle of a paragraph. */
  readonly apart?: true;
}

const BLOCKS: readonly HtmlBlock[] = [
  { begins: /^<(?:script|pre|style)(?:\s|>|$)/i, ends: /<\/(?:script|pre|style)>/i },
  { begins: /^<!--/, ends: /-->/ },
  { begins: /^<\?/, ends: /\?>/ },
  { begins: /^<![A-Za-z]/, ends: />/ },
  { begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
  { begins: new RegExp(`^</?(?:${NAMES})(?:\\s|/?>|$)`, 'i'), ends: undefined },
  {
    begins: new RegExp(`^(?:${OPEN_TAG}|${CLOSING_TAG})\\s*$`),
    ends: undefined,
    apart: true,
  },
];

/** The HTML block that a line begins, without the blanks before it; `undefined` if it begins none. */
export function htmlBlockAt(line: string, inParagraph: boolean): HtmlBlock | undefined {
  if (!line.startsWith('<')) return undefined;
  return BLOCKS.find(({ begins, apart }) => begins.test(line) && !(apart && inParagraph));
}
