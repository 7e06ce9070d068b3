import { Alias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import type { Policy } from '../core/policy.ts';
import { describeIssue } from './describe-issue.ts';
import type { KeyPath } from './describe-issue.ts';
import { policyKeysAt } from './policy-keys.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { PolicySchema } from './policy-schema.ts';

export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

const MAX_BYTES = 64 * 1024;

/**
 * Reads `.github/pawl.yml`; no file, or an empty one, is a policy of defaults. `null`: it is there, and is no
 * text, as a folder or a file in UTF-16. Every problem is named at once, in the order of the lines.
 */
export function readPolicy(text: string | undefined | null): ReadPolicy {
  if (text === null) {
    const problem = 'is there, but is no text file in UTF-8';
    return { ok: false, problems: [ofAll(problem, 'Save it as UTF-8, or remove it.')] };
  }
  if (text === undefined || text.trim() === '') return { ok: true, policy: PolicySchema.parse({}) };
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    const problem = `is larger than ${MAX_BYTES / 1024} KiB`;
    return { ok: false, problems: [ofAll(problem, 'Make it smaller.')] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const syntax = syntaxProblems(document, lines);
  if (hasAlias(document)) return { ok: false, problems: inOrder(syntax) };

  const input: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const parsed = PolicySchema.safeParse(input, { reportInput: true });
  if (parsed.success && syntax.length === 0) return { ok: true, policy: parsed.data };
  const found = parsed.success ? [] : meaningProblems(parsed.error, document, lines);
  return { ok: false, problems: inOrder([...syntax, ...reliable(found, document, lines)]) };
}

function ofAll(problem: string, remedy: string): PolicyProblem {
  return { line: 1, column: 1, key: '', problem, remedy };
}

function syntaxProblems(document: Document, lines: LineCounter): PolicyProblem[] {
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const duplicate = error.code === 'DUPLICATE_KEY';
    const problem = duplicate
      ? 'the same key stands here twice'
      : `is not valid YAML: ${firstLine(error.message)}`;
    const remedy = duplicate ? 'Remove one of them.' : 'Mend the line.';
    return { ...at(lines, error.pos[0]), key: '', problem, remedy };
  });
  visit(document, {
    Alias: (_, alias) => {
      const problem = `the alias \`*${alias.source.slice(0, 40)}\` is not supported`;
      problems.push({
        ...at(lines, alias.range?.[0]),
        key: '',
        problem,
        remedy: 'Write the value out.',
      });
    },
  });
  return problems;
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function meaningProblems(
  error: z.ZodError,
  document: Document,
  lines: LineCounter,
): PolicyProblem[] {
  return error.issues
    .flatMap((issue) => describeIssue(issue, policyKeysAt))
    .map(({ path, at: place, problem, remedy }) => ({
      ...at(lines, offsetOf(document, path, place)),
      key: renderKey(path),
      problem,
      remedy,
    }));
}

/** Behind a syntax error the tree is a guess, and what it lacks would only be noise. */
function reliable(
  problems: readonly PolicyProblem[],
  document: Document,
  lines: LineCounter,
): readonly PolicyProblem[] {
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first = Math.min(...broken.map((error) => at(lines, error.pos[0]).line));
  return problems.filter(({ line }) => line < first);
}

/** Where the key or the value at `path` begins; for what is missing, where its parent begins. */
function offsetOf(document: Document, path: KeyPath, place: 'key' | 'value'): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
      const node =
        length === path.length && place === 'value' ? (pair?.value ?? pair?.key) : pair?.key;
      if (isNode(node) && node.range) return node.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && !(node instanceof Alias) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? document.contents.range?.[0] : undefined;
}

function renderKey(path: KeyPath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      return `${index === 0 ? '' : '.'}${String(part).slice(0, 60)}`;
    })
    .join('');
}

function at(lines: LineCounter, offset: number | undefined): { line: number; column: number } {
  const { line, col } = lines.linePos(offset ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function inOrder(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
