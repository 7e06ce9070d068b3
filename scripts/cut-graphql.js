// Writes src/local-github/graphql/schema.ts: GitHub's whole GraphQL schema without its descriptions,
// as a string in a module, so that it ships in the bundle. Run after updating @octokit/graphql-schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, print, stripIgnoredCharacters, visit } from 'graphql';

const source = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
const target = fileURLToPath(new URL('../src/local-github/graphql/schema.ts', import.meta.url));

const cut = visit(parse(readFileSync(source, 'utf8'), { noLocation: true }), {
  enter: (node) => (node.description ? { ...node, description: undefined } : undefined),
  Directive: () => null,
});
const text = stripIgnoredCharacters(print(cut));
const quoted = `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
writeFileSync(
  target,
  `/** GitHub's GraphQL schema, made by scripts/cut-graphql.js. */\nexport const schemaText =\n  ${quoted};\n`,
);
