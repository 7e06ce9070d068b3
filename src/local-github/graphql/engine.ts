import {
  buildASTSchema,
  execute,
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type GraphQLError,
} from 'graphql';
import { schemaText } from './schema.ts';

/** A request's text, read and checked: a document, or what is wrong with it. */
export type Prepared =
  | { readonly document: DocumentNode }
  | { readonly unreadable: unknown }
  | { readonly mistakes: readonly GraphQLError[] };

/**
 * GitHub's schema and what executes requests against it. Loading this takes some 0.2 s, so it is
 * imported when the first request comes. The schema is GitHub's own: it is not validated again.
 */
const schema = buildASTSchema(parse(schemaText, { noLocation: true }), {
  assumeValid: true,
  assumeValidSDL: true,
});

/** Texts that are kept with what came of them: clients send the same ones over and over. */
const MOST_KEPT = 200;
const kept = new Map<string, Prepared>();

/** Parses and validates a request's text, once for as long as it is used. */
export function prepare(text: string): Prepared {
  const prepared = kept.get(text) ?? prepareAnew(text);
  kept.delete(text);
  kept.set(text, prepared);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return prepared;
}

function prepareAnew(text: string): Prepared {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (unreadable) {
    return { unreadable };
  }
  const mistakes = validate(schema, document);
  return mistakes.length > 0 ? { mistakes } : { document };
}

export { execute, getOperationAST, schema };
