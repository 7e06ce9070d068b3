import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';
import type { Token } from '@actions/expressions/lexer';
import { fromExpressionData, toExpressionData } from './expression-data.ts';
import type { Template } from './template.ts';

/** What `success()`, `failure()`, `always()` and `cancelled()` look at. */
export interface StatusOfEarlier {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

/** Everything an expression can see. */
export interface Scope {
  /** By name: `github`, `env`, `needs`, … Values are plain data. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status?: StatusOfEarlier;
  /** `hashFiles(...)` over the job's workspace; gives '' for no match. */
  readonly hashFiles?: (patterns: readonly string[]) => string;
}

const CONTEXTS = 'github env vars secrets job jobs steps runner needs inputs strategy matrix'.split(
  ' ',
);

const FUNCTIONS = [
  { name: 'success', minArgs: 0, maxArgs: Number.MAX_SAFE_INTEGER },
  { name: 'failure', minArgs: 0, maxArgs: Number.MAX_SAFE_INTEGER },
  { name: 'always', minArgs: 0, maxArgs: 0 },
  { name: 'cancelled', minArgs: 0, maxArgs: 0 },
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
];

/** Evaluates the inside of a `${{ }}` with GitHub's own evaluator; throws what that throws. */
export function evaluateExpression(source: string, scope: Scope): data.ExpressionData {
  const tokens = new Lexer(source).lex().tokens.map(withAllQuotes);
  const tree = new Parser(tokens, CONTEXTS, FUNCTIONS).parse();
  const contexts = new data.Dictionary();
  const named = new Set(tokens.map((token) => token.lexeme.toLowerCase()));
  for (const name of CONTEXTS) {
    if (named.has(name)) contexts.add(name, toExpressionData(scope.contexts[name]));
  }
  return new Evaluator(tree, contexts, functionsOf(scope)).evaluate();
}

/** The lexer turns only the first `''` of a string into a quote; GitHub itself does so with all. */
function withAllQuotes(token: Token): Token {
  if (typeof token.value !== 'string' || !token.lexeme.startsWith("'")) return token;
  return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}

function answer(value: boolean) {
  return () => new data.BooleanData(value);
}

function functionsOf({ status, hashFiles }: Scope) {
  const calls: Record<string, (...args: data.ExpressionData[]) => data.ExpressionData> = {
    success: answer(status?.success ?? true),
    failure: answer(status?.failure ?? false),
    always: answer(true),
    cancelled: answer(status?.cancelled ?? false),
    hashFiles: (...args) =>
      new data.StringData(hashFiles?.(args.map((arg) => arg.coerceString())) ?? ''),
  };
  return new Map(
    FUNCTIONS.map((info) => [
      info.name.toLowerCase(),
      { ...info, call: calls[info.name] ?? answer(false) },
    ]),
  );
}

/** Whether an `if` holds. `source` already has its implicit `success()`. */
export function evaluateCondition(source: string, scope: Scope): boolean {
  return truthy(evaluateExpression(source, scope));
}

/** A template's value as plain data; `undefined` for none. */
export function evaluateValue(template: Template | undefined, scope: Scope): unknown {
  switch (template?.kind) {
    case undefined:
      return undefined;
    case 'literal':
      return template.value;
    case 'expression':
      return fromExpressionData(evaluateExpression(template.source, scope));
    case 'text':
      return template.parts
        .map((part) =>
          typeof part === 'string' ? part : evaluateExpression(part.source, scope).coerceString(),
        )
        .join('');
    case 'sequence':
      return template.items.map((item) => evaluateValue(item, scope));
    case 'mapping':
      return Object.fromEntries(
        template.entries.map(([key, value]) => [key, evaluateValue(value, scope)]),
      );
  }
}

/** A template's value as the text that GitHub would put into an environment variable or input. */
export function evaluateText(template: Template | undefined, scope: Scope): string {
  if (template === undefined) return '';
  if (template.kind === 'expression') {
    return evaluateExpression(template.source, scope).coerceString();
  }
  return toExpressionData(evaluateValue(template, scope)).coerceString();
}

/** A mapping (or an expression that gives one) with every value as text. */
export function evaluateTexts(
  template: Template | undefined,
  scope: Scope,
): Readonly<Record<string, string>> {
  if (template?.kind === 'mapping') {
    return Object.fromEntries(
      template.entries.map(([key, value]) => [key, evaluateText(value, scope)]),
    );
  }
  const value = toExpressionData(evaluateValue(template, scope));
  if (value.kind !== data.Kind.Dictionary) return {};
  return Object.fromEntries(value.pairs().map((pair) => [pair.key, pair.value.coerceString()]));
}
