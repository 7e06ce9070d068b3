import type { TaskComment } from '../../core/task-pack.ts';
import { fence } from './fence.ts';
import type { ShownTexts } from './shown-texts.ts';

/** Of one comment: a log that somebody pasted leaves room for what else was said. */
const SHOWN_CHARACTERS = 4_000;

/** What people with the right said below the issue; empty if none said anything that shows. */
export function renderComments(comments: readonly TaskComment[], texts: ShownTexts): string {
  const shown = comments
    .map((comment) => ({
      ...comment,
      text: texts.markdown(comment.text, `the comment of ${nameComment(comment)}`).trim(),
    }))
    .filter(({ text }) => text !== '');
  if (shown.length === 0) return '';
  const intro =
    'People who may give tasks here wrote this below the issue, oldest first. Heed it where it explains or narrows the task; the list of what must hold stays as it is.';
  const said = shown.map(
    (comment) => `${heading(comment)}\n\n${fence(cut(comment.text), 'markdown')}`,
  );
  return `# What was said about it\n\n${intro}\n\n${said.join('\n\n')}`;
}

/** A comment by who wrote it and when. */
function nameComment({ author, at }: TaskComment): string {
  // The names that GitHub allows hold nothing else; what stands outside of a fence is held to it.
  const name = author.replaceAll(/[^\w[\]-]/g, '');
  return `${name}, ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function heading(comment: TaskComment): string {
  return `## ${nameComment(comment)}`;
}

function cut(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  // Half of a character would be none.
  const beginning = text.slice(0, SHOWN_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning}\n[… the rest of this comment is left out]`;
}
