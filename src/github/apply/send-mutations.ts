import { GraphqlResponseError } from '@octokit/graphql';
import { z } from 'zod';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import { isUnanswered } from '../client/outcome.ts';

/** One field of a GraphQL mutation. */
export interface Mutation {
  readonly field: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What of the answer is wanted. */
  readonly selection?: string;
  /** What it takes away may be gone already: then what was wanted is so. */
  readonly takesAway?: boolean;
}

/** What GitHub answered to one mutation: its payload, or why it was refused. */
export type MutationAnswer =
  { readonly ok: true; readonly payload: unknown } | { readonly ok: false; readonly why: string };

/** GitHub's words for a branch that somebody else deleted first (`delete_branch_on_merge`, a person). */
const GONE_BRANCH = 'Reference does not exist';

/**
 * Sends mutations in one request. GitHub runs them in order, and an error in one leaves the others
 * standing, so each has an answer of its own. Throws what is an answer to none of them.
 */
export async function sendMutations(
  client: GitHubClient,
  purpose: Purpose,
  mutations: readonly Mutation[],
): Promise<readonly MutationAnswer[]> {
  if (mutations.length === 0) return [];
  const parameters = mutations.map(({ field }, index) => `$i${index}: ${inputType(field)}`);
  const fields = mutations.map(
    ({ field, selection = '{ clientMutationId }' }, index) =>
      `m${index}: ${field}(input: $i${index}) ${selection}`,
  );
  const query = `mutation(${parameters.join(', ')}) {\n  ${fields.join('\n  ')}\n}`;
  const variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]));
  let data: unknown;
  let errors: readonly FieldError[] = [];
  try {
    data = await client.graphql(purpose, query, variables);
  } catch (error) {
    const told = fieldErrors(error, mutations.length);
    if (!told) throw error;
    ({ data, errors } = told);
  }
  const payloads = payloadsSchema.parse(data);
  return mutations.map(({ takesAway = false }, index): MutationAnswer => {
    const error = errors.find(({ path }) => path?.[0] === `m${index}`);
    if (!error || (takesAway && isGone(error)))
      return { ok: true, payload: payloads?.[`m${index}`] };
    return { ok: false, why: error.message };
  });
}

const payloadsSchema = z.record(z.string(), z.unknown()).nullish();

interface FieldError {
  readonly type?: string | undefined;
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
}

/** The errors of an answer, if each belongs to one of the fields. */
function fieldErrors(
  error: unknown,
  fields: number,
): { readonly data: unknown; readonly errors: readonly FieldError[] } | undefined {
  if (!(error instanceof GraphqlResponseError) || isUnanswered(error)) return undefined;
  const errors: readonly FieldError[] = error.errors ?? [];
  const belongs = ({ path }: FieldError): boolean => {
    const at = /^m(\d+)$/.exec(String(path?.[0]))?.[1];
    return at !== undefined && Number(at) < fields;
  };
  return errors.length > 0 && errors.every(belongs) ? { data: error.data, errors } : undefined;
}

function isGone({ type, message }: FieldError): boolean {
  return type === 'NOT_FOUND' || message === GONE_BRANCH;
}

function inputType(field: string): string {
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
}
