import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { bounds } from './bounds.ts';

const github = parser.configure([GFM, bounds]);

/** The structure of a Markdown text as GitHub reads it, each part with where it stands. */
export function parseMarkdown(text: string): Tree {
  return github.parse(text);
}
