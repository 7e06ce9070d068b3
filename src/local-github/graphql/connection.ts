import type { Node } from './nodes.ts';
import { GraphqlProblem } from './problem.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const MOST = 100;

/**
 * A connection over `items` in their order. A cursor names an item by its key and its place, so that
 * paging goes on where it was when items before it have come or gone. Refuses, as GitHub does, a
 * page without bounds or with more than 100 records.
 */
export function connection<T>(
  name: string,
  items: readonly T[],
  args: PageArguments,
  keyOf: (item: T) => string | number,
  show: (item: T) => unknown,
): Node {
  const bound = boundOf(name, args);
  const keyAt = (index: number): string => {
    const item = items[index];
    return item === undefined ? '' : String(keyOf(item));
  };
  const start = args.after ? place(items.length, keyAt, args.after, 'after') : 0;
  const end = args.before ? place(items.length, keyAt, args.before, 'before') : items.length;
  const from = 'last' in bound ? Math.max(start, end - bound.last) : start;
  const to = 'first' in bound ? Math.min(end, start + bound.first) : end;
  const shown = items.slice(from, to).map((item, index) => {
    const node = once(() => show(item));
    return { node, cursor: write(keyAt(from + index), from + index) };
  });
  return {
    totalCount: items.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
    nodes: () => shown.map(({ node }) => node()),
    edges: () => shown,
  };
}

type Bound = { readonly first: number } | { readonly last: number };

function boundOf(name: string, { first, last }: PageArguments): Bound {
  const given = first ?? undefined;
  const backwards = last ?? undefined;
  if (given === undefined && backwards === undefined) {
    throw new GraphqlProblem(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  const [word, count] = given === undefined ? ['last', backwards ?? 0] : ['first', given];
  if (count > MOST) {
    throw new GraphqlProblem(
      'EXCESSIVE_PAGINATION',
      `Requesting ${count} records on the \`${name}\` connection exceeds the \`${word}\` limit of ${MOST} records.`,
    );
  }
  if (count < 0) {
    throw new GraphqlProblem(
      'UNPROCESSABLE',
      `\`${word}\` on the \`${name}\` connection cannot be less than zero.`,
    );
  }
  return given === undefined ? { last: count } : { first: count };
}

function write(key: string, index: number): string {
  return Buffer.from(`cursor:v2:${index}:${key}`).toString('base64');
}

/** Where the page starts after, or ends before, the item that a cursor names. */
function place(
  length: number,
  keyAt: (index: number) => string,
  cursor: string,
  side: 'after' | 'before',
): number {
  const text = Buffer.from(cursor, 'base64').toString();
  const [, index, key] = /^cursor:v2:(\d+):(.*)$/s.exec(text) ?? [];
  if (index === undefined || key === undefined) {
    const message = `\`${cursor}\` does not appear to be a valid cursor.`;
    throw new GraphqlProblem('INVALID_CURSOR_ARGUMENTS', message);
  }
  // Mostly the item is still where it was, so that a long list is not searched for each page.
  const hint = Number(index);
  const at = keyAt(hint) === key ? hint : find(length, keyAt, key);
  if (at >= 0) return side === 'after' ? at + 1 : at;
  return Math.min(hint, length);
}

function find(length: number, keyAt: (index: number) => string, key: string): number {
  for (let index = 0; index < length; index += 1) if (keyAt(index) === key) return index;
  return -1;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
