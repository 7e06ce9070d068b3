import { createHash } from 'node:crypto';

/**
 * SHA-256, in hex, of what an issue asks for. What no reader sees does not count (HTML comments, spaces
 * at the ends of lines), nor does a box that somebody ticks.
 */
export function digestContent(title: string, body: string): string {
  const seen = body
    .replaceAll('\r', '')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[xX]\]/gm, '$1[ ]')
    .replaceAll(/[ \t]+$/gm, '')
    .trimEnd();
  return createHash('sha256').update(`${title.trimEnd()}\n${seen}`).digest('hex');
}
