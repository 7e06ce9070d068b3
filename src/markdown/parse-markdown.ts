import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';

const github = parser.configure(GFM);

/** The structure of a Markdown text as GitHub reads it, each part with where it stands. */
export function parseMarkdown(text: string): Tree {
  return github.parse(text);
}
