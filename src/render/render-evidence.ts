import type { AttemptRecord, Evidence } from '../core/attempt-record.ts';
import type { AttemptFacts } from '../core/snapshot.ts';
import { code, quoteBlock, quoteInline } from './quote.ts';

/** A record never changes but into another, and what it says is long: each is rendered once. */
const rendered = new WeakMap<AttemptRecord, readonly string[]>();

/** What the checks said of the last attempt that has any: all that a person needs to go on. */
export function renderEvidence(attempts: readonly AttemptFacts[]): readonly string[] {
  const record = attempts.findLast((attempt) => (attempt.record?.content.evidence.length ?? 0) > 0)
    ?.record?.content;
  if (!record) return [];
  const known = rendered.get(record);
  if (known) return known;
  const items = record.evidence.slice(0, 3).map((item) => renderItem(item, record.attempt));
  rendered.set(record, items);
  return items;
}

function renderItem(item: Evidence, attempt: number): string {
  const annotations = item.annotations
    .slice(0, 5)
    .map(({ path, line, message }) => `- ${code(`${path}:${line}`)} ${quoteInline(message)}`);
  return [
    // Inside an HTML line GitHub renders no Markdown: foreign text stands below it.
    `<details open><summary>Evidence of attempt ${attempt}</summary>`,
    [code(item.source), ...(item.summary === '' ? [] : [quoteInline(item.summary)])].join(': '),
    ...(annotations.length === 0 ? [] : [annotations.join('\n')]),
    ...(item.logTail === '' ? [] : [quoteBlock(item.logTail, 1500)]),
    '</details>',
  ].join('\n\n');
}
