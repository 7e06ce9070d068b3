import type { z } from 'zod';
import { nearestWord } from './nearest-word.ts';

type Issue = z.core.$ZodIssue;
export type KeyPath = readonly PropertyKey[];

export interface DescribedIssue {
  readonly path: KeyPath;
  /** Whether it is the key that is wrong, or its value. */
  readonly at: 'key' | 'value';
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Says in words what zod found. `keysAt` lists the keys that are allowed at a path.
 * An issue of a union becomes the issues of the alternative that was meant.
 */
export function describeIssue(
  issue: Issue,
  keysAt: (path: KeyPath) => readonly string[],
): DescribedIssue[] {
  const { path } = issue;
  const value = (problem: string, remedy: string): DescribedIssue[] => [
    { path, at: 'value', problem, remedy },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(path);
      return issue.keys.map((key) => unknownKey([...path, key], key, allowed));
    }
    case 'invalid_union': {
      const options = 'options' in issue ? issue.options : undefined;
      if (Array.isArray(options)) return value('is not known here', oneOf(options));
      return meantAlternative(issue.errors, path, keysAt);
    }
    case 'invalid_type':
      if (issue.input === undefined) return value('is missing', 'Add it.');
      if (issue.input === null) {
        return value('has no value', 'Give it one, or remove the line.');
      }
      return value(
        `must be ${typeName(issue.expected)}, not ${nameOfValue(issue.input)}`,
        'Change the value.',
      );
    case 'invalid_value':
      return value('is not known here', oneOf(issue.values));
    case 'too_small':
      return value(`must be at least ${issue.minimum}${unit(issue.origin)}`, 'Change the value.');
    case 'too_big':
      return value(`must be at most ${issue.maximum}${unit(issue.origin)}`, 'Change the value.');
    default:
      return value(issue.message, 'Change the value.');
  }
}

function unknownKey(path: KeyPath, key: string, allowed: readonly string[]): DescribedIssue {
  if (allowed.includes(key)) {
    const remedy = 'Remove it, or change the `name` beside it.';
    return { path, at: 'key', problem: 'does not go with the `name` beside it', remedy };
  }
  const near = nearestWord(key, allowed);
  const remedy = near
    ? `Did you mean \`${near}\`?`
    : `Remove it; allowed here: ${allowed.map((name) => `\`${name}\``).join(', ')}.`;
  return { path, at: 'key', problem: 'is not a known key', remedy };
}

/** The alternative of the value's own type, if there is one, else a sentence about all. */
function meantAlternative(
  alternatives: readonly (readonly Issue[])[],
  path: KeyPath,
  keysAt: (path: KeyPath) => readonly string[],
): DescribedIssue[] {
  const wrongType = (issue: Issue): boolean =>
    issue.code === 'invalid_type' && issue.path.length === 0;
  const meant = alternatives.find((issues) => !issues.some(wrongType));
  if (meant) {
    return meant.flatMap((issue) =>
      describeIssue({ ...issue, path: [...path, ...issue.path] }, keysAt),
    );
  }
  const types = alternatives
    .flat()
    .map((issue) => (issue.code === 'invalid_type' ? typeName(issue.expected) : ''));
  const problem = `must be ${[...new Set(types)].filter(Boolean).join(' or ')}`;
  return [{ path, at: 'value', problem, remedy: 'Change the value.' }];
}

function oneOf(options: readonly unknown[]): string {
  const names = options.filter((option) => option !== undefined && option !== null).map(String);
  return `Use ${names.map((name) => `\`${name}\``).join(' or ')}.`;
}

function unit(origin: string): string {
  if (origin === 'array') return ' items long';
  return origin === 'string' ? ' characters long' : '';
}

function typeName(expected: string): string {
  switch (expected) {
    case 'object':
    case 'record':
      return 'a mapping';
    case 'array':
      return 'a list';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return '`true` or `false`';
    default:
      return `a ${expected}`;
  }
}

function nameOfValue(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input);
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
}
