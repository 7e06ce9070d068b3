import type { Issue } from '../../../local-github/model/issue.ts';

/** Labels that show a state, and the headline that goes with each in the status comment. */
export const HEADLINES: ReadonlyMap<string, string> = new Map([
  ['agent:needs-spec', 'Needs a better task text'],
  ['agent:working', 'Working'],
  ['agent:validating', 'Validating'],
  ['agent:awaiting-review', 'Waiting for a review'],
  ['agent:watching', 'Merged, watching the default branch'],
  ['agent:needs-human', 'Needs a person'],
]);

/** The first line of Pawl's status comment. */
export const STATUS_LINE = '<!-- pawl:status -->';

/** What anybody sees of how Pawl says that a task stands. */
export interface Shown {
  /** Labels that show a state. */
  readonly labels: readonly string[];
  readonly headline: string | undefined;
  readonly reason: string;
  readonly next: string;
}

const STATUS = /^<!-- pawl:status -->\s+### Pawl: (.+)\n([\s\S]*?)\*\*Next:\*\*([^\n]*)/;

/** Reads labels and status comment of an issue. */
export function readShown({ labels, comments }: Issue, bot: number): Shown {
  const status = comments.find(
    ({ author, body }) => author.id === bot && body.startsWith(STATUS_LINE),
  );
  const [, headline, reason = '', next = ''] = STATUS.exec(status?.body ?? '') ?? [];
  return {
    labels: labels.map(({ name }) => name).filter((name) => HEADLINES.has(name)),
    headline: status ? (headline ?? '') : undefined,
    reason: reason.trim(),
    next: next.trim(),
  };
}
