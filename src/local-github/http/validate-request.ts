import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import requests from '../openapi/requests.json' with { type: 'json' };
import { ApiError } from './api-error.ts';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
type Place = 'path' | 'query' | 'body';

/** JSON schemas of one operation's parameters and body, cut from GitHub's OpenAPI description. */
interface Described {
  readonly path?: object;
  readonly query?: object;
  readonly body?: object;
  readonly bodyRequired?: boolean;
}

const described: ReadonlyMap<string, Described> = new Map(Object.entries(requests));
const options = { strict: false, allErrors: true, logger: false } as const;
const compiled = new Map<string, ValidateFunction>();
let ofTexts: Ajv | undefined;
let ofBodies: Ajv | undefined;

/**
 * Throws what GitHub answers to a request that its OpenAPI description does not allow: 404 for a path
 * whose number is none, else 422. A schema is compiled when it is first needed.
 */
export function validateRequest(
  operationId: string,
  params: Readonly<Record<string, string>>,
  query: Query,
  body: unknown,
): void {
  const schemas = described.get(operationId) ?? {};
  // The validator turns texts into numbers in what it is given, so it gets a copy.
  if (problems(operationId, 'path', schemas.path, { ...params }).length > 0) {
    throw new ApiError(404, 'Not Found');
  }
  const wrong = problems(operationId, 'query', schemas.query, { ...query });
  if (body !== undefined) wrong.push(...problems(operationId, 'body', schemas.body, body));
  else if (schemas.bodyRequired === true) {
    wrong.push(...problems(operationId, 'body', schemas.body, {}));
  }
  if (wrong.length === 0) return;
  throw new ApiError(422, `Invalid request.\n\n${wrong.map(describe).join('\n')}`);
}

function problems(
  operationId: string,
  place: Place,
  schema: object | undefined,
  value: unknown,
): ErrorObject[] {
  if (schema === undefined) return [];
  const key = `${operationId} ${place}`;
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = ajvFor(place).compile(schema);
    compiled.set(key, validate);
  }
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

function ajvFor(place: Place): Ajv {
  if (place === 'body') return (ofBodies ??= new Ajv(options));
  return (ofTexts ??= new Ajv({ ...options, coerceTypes: 'array' }));
}

function describe({ keyword, instancePath, params, message }: ErrorObject): string {
  const path = instancePath.replace(/^\//, '');
  switch (keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      return `"${[path, name].filter((part) => part !== '').join('/')}" wasn't supplied.`;
    }
    case 'additionalProperties':
      return `"${String(params['additionalProperty'])}" is not a permitted key.`;
    case 'enum':
      return `For '${path}', the value is not a member of ${JSON.stringify(params['allowedValues'])}.`;
    case 'type':
      return `For '${path}', the value is not of type ${String(params['type'])}.`;
    default:
      return `For '${path}', the value ${message ?? 'is invalid'}.`;
  }
}
