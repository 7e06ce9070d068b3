import { isIssueNumber } from './ids.ts';
import type { IssueNumber } from './ids.ts';

/** An issue read as a task: what is asked, how it is judged, what it waits for. */
export interface TaskSpec {
  readonly number: IssueNumber;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly criteria: readonly string[];
  readonly dependsOn: readonly IssueNumber[];
  /** Patterns of the paths that it may change (`src/parser/**`); empty if it declares none. */
  readonly scope: readonly string[];
}

export type SpecProblem =
  'no-criteria' | 'empty-criteria' | 'depends-on-itself' | 'too-many-dependencies' | 'bad-scope';

const MAX_SCOPE = 50;
const PATTERN = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\s:]{1,300}$/;

/** Each is asked for on every look. */
const MAX_DEPENDENCIES = 20;

export type ParsedSpec =
  | { readonly ok: true; readonly spec: TaskSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

const CRITERIA_HEADING = /^#{1,6}[ \t]+acceptance criteria:?[ \t]*#*$/i;
const SCOPE_HEADING = /^#{1,6}[ \t]+scope:?[ \t]*#*$/i;
const ANY_HEADING = /^#{1,6}[ \t]/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(\S.*)$/;
const DEPENDS_ON = /^[ \t]*(?:[-*+][ \t]+)?depends on:?((?:[ \t,]|and|#\d{1,10})+)\.?$/i;

/**
 * Reads an issue's text. A task needs a heading `Acceptance criteria` with at least one list item.
 * Lines such as `Depends on #3, #4` name what must be done first; a list under a heading `Scope`
 * names the paths that may change. `prose` is what a page shows of the text: what no reader sees can neither
 * ask for anything nor satisfy anything.
 */
export function parseTaskSpec(
  issue: {
    readonly number: IssueNumber;
    readonly title: string;
    readonly body: string;
    readonly url: string;
  },
  prose: string,
): ParsedSpec {
  const lines = prose.split('\n').map((line) => line.trimEnd());
  const start = lines.findIndex((line) => CRITERIA_HEADING.test(line.trim()));
  const criteria = start < 0 ? [] : listItems(lines.slice(start + 1));
  const dependsOn = dependencies(lines);
  const scopeAt = lines.findIndex((line) => SCOPE_HEADING.test(line.trim()));
  const scope =
    scopeAt < 0
      ? []
      : listItems(lines.slice(scopeAt + 1)).map((item) => item.replace(/^`(.*)`$/, '$1'));

  const problems: SpecProblem[] = [];
  if (start < 0) problems.push('no-criteria');
  else if (criteria.length === 0) problems.push('empty-criteria');
  if (dependsOn.includes(issue.number)) problems.push('depends-on-itself');
  if (dependsOn.length > MAX_DEPENDENCIES) problems.push('too-many-dependencies');
  if (scope.length > MAX_SCOPE || !scope.every((pattern) => PATTERN.test(pattern))) {
    problems.push('bad-scope');
  }
  if (problems.length > 0) return { ok: false, problems };

  const { number, title, body, url } = issue;
  return { ok: true, spec: { number, title, body, url, criteria, dependsOn, scope } };
}

function listItems(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (ANY_HEADING.test(line)) break;
    const item = LIST_ITEM.exec(line)?.[1];
    if (item !== undefined) items.push(item);
  }
  return items;
}

function dependencies(lines: readonly string[]): IssueNumber[] {
  const found = new Set<IssueNumber>();
  for (const line of lines) {
    const list = DEPENDS_ON.exec(line)?.[1] ?? '';
    for (const [, digits] of list.matchAll(/#(\d+)/g)) {
      const number = Number(digits);
      if (isIssueNumber(number)) found.add(number);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}
