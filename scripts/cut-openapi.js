// Cuts GitHub's published OpenAPI description down to what local-github serves.
//
//   node scripts/cut-openapi.js [octokit-openapi.tgz]
//
// Without a tarball it gets the one named below from the npm registry. It writes
//   src/local-github/openapi/routes.json      every operation: [method, path, id, parameter with slashes]
//   src/local-github/openapi/requests.json    JSON schemas of parameters and body, by id, of operations.txt
//   test/local-github/openapi-responses.json  their answers, for tests to check ours against
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const source = '@octokit/openapi@23.0.2';
const member = 'package/generated/api.github.com.json';
const folder = 'src/local-github/openapi';
const verbs = ['get', 'put', 'post', 'patch', 'delete'];
const schemaMaps = ['properties', 'patternProperties'];
const schemaLists = ['oneOf', 'anyOf', 'allOf'];
const schemaKeys = ['items', 'not', 'additionalProperties'];
const facts = [
  ...['type', 'enum', 'required', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
];

const description = readDescription(process.argv[2]);
// Here GitHub has it that an account is a user and an enterprise at once; elsewhere, one of the two.
description.paths['/app/installations'].get.responses['200'].content['application/json'].schema = {
  type: 'array',
  items: { $ref: '#/components/schemas/installation' },
};
const wanted = new Set(
  readFileSync(`${folder}/operations.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
);
const routes = [];
const requests = {};
const responses = {};
const usedSchemas = new Map();

for (const [path, item] of Object.entries(description.paths)) {
  for (const verb of verbs) {
    const operation = item[verb];
    if (operation === undefined) continue;
    const id = operation.operationId;
    const parameters = (operation.parameters ?? []).map(follow);
    const slashes = parameters.find(
      (parameter) => parameter.in === 'path' && parameter['x-multi-segment'],
    );
    routes.push([verb, path, id, ...(slashes === undefined ? [] : [slashes.name])]);
    if (!wanted.delete(id)) continue;
    requests[id] = cutRequest(operation, parameters);
    responses[path] = { ...responses[path], [verb]: cutResponses(id, operation) };
  }
}
if (wanted.size > 0) throw new Error(`GitHub has no operation ${[...wanted].join(', ')}`);

const info = { title: `Cut from ${source}`, version: description.info.version };
const schemas = Object.fromEntries([...usedSchemas].toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(
  `${folder}/routes.json`,
  `[\n${routes.map((route) => JSON.stringify(route)).join(',\n')}\n]\n`,
);
write(`${folder}/requests.json`, requests);
write('test/local-github/openapi-responses.json', {
  ...{ openapi: '3.0.3', info, paths: responses },
  components: { schemas },
});

function cutRequest(operation, parameters) {
  const body = operation.requestBody === undefined ? undefined : follow(operation.requestBody);
  const schema = body?.content?.['application/json']?.schema;
  return {
    ...cutParameters('path', parameters),
    ...cutParameters('query', parameters),
    ...(schema === undefined
      ? {}
      : { bodyRequired: body.required === true, body: cutSchema(schema, inline) }),
  };
}

/** One schema for all parameters of a place. A path's words are let be: only numbers can be wrong. */
function cutParameters(place, parameters) {
  const found = parameters
    .filter((parameter) => parameter.in === place)
    .filter(({ schema }) => place === 'query' || follow(schema).type === 'integer');
  if (found.length === 0) return {};
  const properties = found.map(({ name, schema }) => [name, cutSchema(schema, inline)]);
  const required = found.filter((parameter) => parameter.required).map(({ name }) => name);
  return { [place]: { type: 'object', required, properties: Object.fromEntries(properties) } };
}

function cutResponses(operationId, operation) {
  const cut = Object.entries(operation.responses).map(([status, response]) => {
    const schema = follow(response).content?.['application/json']?.schema;
    const content =
      schema === undefined
        ? undefined
        : { 'application/json': { schema: cutSchema(schema, byReference) } };
    return [status, { description: '', ...(content === undefined ? {} : { content }) }];
  });
  return { operationId, responses: Object.fromEntries(cut) };
}

/** A schema with only what decides whether a value is valid, in words that JSON Schema knows too. */
function cutSchema(schema, onReference) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref !== undefined) return onReference(schema.$ref);
  const cut = {};
  for (const key of facts) if (schema[key] !== undefined) cut[key] = schema[key];
  for (const key of schemaKeys) {
    if (schema[key] !== undefined) cut[key] = cutSchema(schema[key], onReference);
  }
  for (const key of schemaLists) {
    if (schema[key] === undefined) continue;
    // GitHub's alternatives overlap, so that its own answers match more than one of them.
    const name = key === 'oneOf' ? 'anyOf' : key;
    cut[name] = schema[key].map((one) => cutSchema(one, onReference));
  }
  for (const key of schemaMaps) {
    if (schema[key] === undefined) continue;
    const entries = Object.entries(schema[key]);
    cut[key] = Object.fromEntries(
      entries.map(([name, one]) => [name, cutSchema(one, onReference)]),
    );
  }
  if (schema.nullable !== true) return cut;
  if (typeof cut.type !== 'string') return { anyOf: [cut, { type: 'null' }] };
  const values = cut.enum === undefined ? {} : { enum: [...new Set([...cut.enum, null])] };
  return { ...cut, ...values, type: [cut.type, 'null'] };
}

function inline(reference) {
  return cutSchema(lookUp(reference), inline);
}

function byReference(reference) {
  const name = reference.replace('#/components/schemas/', '');
  if (!usedSchemas.has(name)) {
    usedSchemas.set(name, {});
    usedSchemas.set(name, cutSchema(lookUp(reference), byReference));
  }
  return { $ref: reference };
}

function follow(value) {
  return value.$ref === undefined ? value : lookUp(value.$ref);
}

function lookUp(reference) {
  const [, ...keys] = reference.split('/');
  return keys.reduce((value, key) => value[key], description);
}

function readDescription(tarball) {
  const temporary = mkdtempSync(join(tmpdir(), 'cut-openapi-'));
  try {
    const inTemporary = { cwd: temporary, encoding: 'utf8' };
    const file =
      tarball === undefined
        ? execFileSync('npm', ['pack', '--silent', source], inTemporary).trim()
        : resolve(tarball);
    execFileSync('tar', ['-xzf', file, member], inTemporary);
    return JSON.parse(readFileSync(join(temporary, member), 'utf8'));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function write(file, value) {
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}
