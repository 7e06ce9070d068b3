/**
 * A value of a workflow file as plain data: a literal, an expression that is evaluated later, text
 * with expressions in it, or a list or mapping of these.
 */
export type Template =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'expression'; readonly source: string }
  | { readonly kind: 'text'; readonly parts: readonly (string | { readonly source: string })[] }
  | { readonly kind: 'sequence'; readonly items: readonly Template[] }
  | {
      readonly kind: 'mapping';
      readonly entries: readonly (readonly [key: string, value: Template])[];
    };

/** The value under `key` of a mapping; `undefined` without it, or if `template` is no mapping. */
export function entryOf(template: Template | undefined, key: string): Template | undefined {
  if (template?.kind !== 'mapping') return undefined;
  return template.entries.find(([name]) => name === key)?.[1];
}
