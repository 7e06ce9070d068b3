// Writes src/local-github/openapi/permissions.json: what an App's token needs for each operation that
// local-github serves, as GitHub's header X-Accepted-GitHub-Permissions says it.
//
//   node scripts/cut-permissions.js github-app-permissions.json
//
// The table is GitHub's own: github/docs, src/github-apps/data/*/server-to-server-permissions.json.
import { readFileSync, writeFileSync } from 'node:fs';

const folder = 'src/local-github/openapi';
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: node scripts/cut-permissions.js TABLE.json');

const table = JSON.parse(readFileSync(file, 'utf8'));
const routes = JSON.parse(readFileSync(`${folder}/routes.json`, 'utf8'));
const served = new Set(readFileSync(`${folder}/operations.txt`, 'utf8').split('\n'));
// GitHub's description has `{base}...{head}` beside `{basehead}`, the table only the latter.
const shapeOf = (verb, path) => `${verb} ${path.replace(/\{[^/]*\}/g, '{}')}`;
const needs = new Map(table.operations.map((entry) => [shapeOf(entry.verb, entry.path), entry]));

const accepted = {};
for (const [verb, path, id] of routes) {
  const entry = needs.get(shapeOf(verb, path));
  if (!served.has(id) || entry === undefined) continue;
  const words = (permissions) =>
    permissions.map(({ name, access }) => `${name}=${access}`).join(',');
  const sets = entry.permissionSets?.map((set) => words(set.permissions ?? set));
  const each = entry.permissions.map((permission) => words([permission]));
  accepted[id] = (sets ?? (entry.anyOf ? each : [words(entry.permissions)])).join('; ');
}
const lines = Object.entries(accepted)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, header]) => `  ${JSON.stringify(id)}: ${JSON.stringify(header)}`);
writeFileSync(`${folder}/permissions.json`, `{\n${lines.join(',\n')}\n}\n`);
