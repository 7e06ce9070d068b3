import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { matchRoute } from '../../../src/local-github/http/router.ts';

type Answers = Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Answers;
}

const description = JSON.parse(
  readFileSync(new URL('../openapi-responses.json', import.meta.url), 'utf8'),
) as Description;
const answers = new Map(
  Object.values(description.paths)
    .flatMap((verbs) => Object.values(verbs))
    .map(({ operationId, responses }) => [operationId, responses]),
);

/** What GitHub answers although its description does not say so (docs/assumptions.md). */
const UNDESCRIBED: readonly string[] = ['actions/create-workflow-dispatch 422'];

const validators = new Map<object, ValidateFunction>();

/**
 * `fetch` that throws if a REST answer has a status that GitHub's OpenAPI description does not know
 * for the operation, or a body of another shape.
 */
export const checkedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const url = new URL(input instanceof Request ? input.url : String(input));
  const match = matchRoute(init?.method ?? 'GET', url.pathname);
  const described = answers.get(match?.operationId ?? '');
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  if (described === undefined || (response.status === 200 && !isJson)) return response;
  if (response.status === 304) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  // These can come from everywhere, though the description does not name them for all.
  const general = [401, 403, 404].includes(response.status) || response.status >= 500;
  const answer = described[response.status];
  const known = UNDESCRIBED.includes(`${match?.operationId} ${response.status}`);
  if (answer === undefined && !general && !known) {
    throw new Error(`${match?.operationId}: GitHub never answers ${response.status}`);
  }
  const wrong = problems(answer?.content?.['application/json'], body);
  if (wrong !== undefined) throw new Error(`${match?.operationId} ${response.status}: ${wrong}`);
  return response;
};

function problems(media: unknown, body: unknown): string | undefined {
  if (typeof media !== 'object' || media === null || !('schema' in media)) return undefined;
  const { schema } = media;
  const known = validators.get(media);
  const whole = { allOf: [schema], components: description.components };
  const validate = known ?? new Ajv({ strict: false, allErrors: true }).compile(whole);
  validators.set(media, validate);
  return validate(body) ? undefined : JSON.stringify(validate.errors?.slice(0, 3));
}
