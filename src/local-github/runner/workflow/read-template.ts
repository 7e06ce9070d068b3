import type { Template } from '../expressions/template.ts';

/**
 * A parsed YAML value as a template. The text is taken from the YAML itself and not from the
 * workflow parser's tokens: for the sake of editors those hold a block's source, indentation
 * included, wherever it has an expression.
 */
export function readTemplate(value: unknown): Template {
  if (Array.isArray(value)) return { kind: 'sequence', items: value.map(readTemplate) };
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'literal', value };
  if (typeof value === 'object' && value !== null) {
    return {
      kind: 'mapping',
      entries: Object.entries(value).map(([key, item]) => [key, readTemplate(item)] as const),
    };
  }
  return { kind: 'literal', value: null };
}

function readText(text: string): Template {
  const parts: (string | { source: string })[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('${{', at);
    const end = start < 0 ? -1 : endOfExpression(text, start + 3);
    if (end < 0) break;
    if (start > at) parts.push(text.slice(at, start));
    parts.push({ source: text.slice(start + 3, end).trim() });
    at = end + 2;
  }
  if (parts.length === 0) return { kind: 'literal', value: text };
  if (at < text.length) parts.push(text.slice(at));
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object') return { kind: 'expression', ...only };
  return { kind: 'text', parts };
}

/** Where the `}}` is that is not within a string. */
function endOfExpression(text: string, from: number): number {
  let inString = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") inString = !inString;
    else if (!inString && text.startsWith('}}', at)) return at;
  }
  return -1;
}
