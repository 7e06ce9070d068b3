import type { SyntaxNode } from '@lezer/common';
import type { Hidden } from './hidden.ts';

/** A block of code with that language is shown as a diagram. */
const DIAGRAM = /^[ \t]*mermaid(?!\S)/i;

const COMMENT = /^[ \t>]*(?=%%)/;
const DIRECTIVE_END = '}%%';

/** What is not drawn of a diagram by Mermaid: lines of comments, and directives, which may take several. */
export function hiddenInDiagram(code: SyntaxNode, text: string): readonly Hidden[] {
  const info = code.getChild('CodeInfo');
  if (!info || !DIAGRAM.test(text.slice(info.from, info.to))) return [];
  const last = code.getChildren('CodeMark')[1];
  const end = last ? text.lastIndexOf('\n', last.from) : code.to;
  const found: Hidden[] = [];
  let inDirective = -1;
  let start = info.to + 1;
  for (const line of text.slice(start, end).split('\n')) {
    const lineEnd = start + line.length;
    const [before] = COMMENT.exec(line) ?? [];
    if (inDirective < 0 && before !== undefined) {
      if (line.startsWith('%%{', before.length)) inDirective = start + before.length;
      else found.push({ start: start + before.length, end: lineEnd, kind: 'comment' });
    }
    if (inDirective >= 0 && line.includes(DIRECTIVE_END)) {
      found.push({ start: inDirective, end: lineEnd, kind: 'comment' });
      inDirective = -1;
    }
    start = lineEnd + 1;
  }
  return inDirective < 0 ? found : [...found, { start: inDirective, end, kind: 'comment' }];
}
