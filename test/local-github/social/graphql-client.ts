import type { SocialSite } from './social-site.ts';

/** One error of a GraphQL answer. */
export interface Problem {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly Problem[];
}

/** Sends queries as whoever holds `token`. */
export function graphqlClient({ addresses }: SocialSite, token: string) {
  return async (
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer> => {
    const response = await fetch(addresses.graphql, {
      method: 'POST',
      headers: { authorization: `bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return JSON.parse(await response.text()) as Answer;
  };
}
