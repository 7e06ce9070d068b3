import { buildASTSchema, execute, getOperationAST, parse, validate } from 'graphql';
import { schemaText } from './schema.ts';

/**
 * GitHub's schema and what executes requests against it. Loading this takes some 0.2 s, so it is
 * imported when the first request comes. The schema is GitHub's own: it is not validated again.
 */
const schema = buildASTSchema(parse(schemaText, { noLocation: true }), {
  assumeValid: true,
  assumeValidSDL: true,
});

export { execute, getOperationAST, parse, schema, validate };
