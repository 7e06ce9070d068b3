import type { Call, Reply } from './handler.ts';
import { pageOf } from './respond.ts';

/** One page of `items`, as `page` and `per_page` of the query ask for it, each shown by `present`. */
export async function pageReply<T>(
  call: Call,
  items: readonly T[],
  present: (item: T) => unknown,
  wrap: (page: readonly unknown[], total: number) => unknown = (page) => page,
): Promise<Reply> {
  const { page, perPage } = pageOf(one(call.query['page']), one(call.query['per_page']));
  const shown = items.slice((page - 1) * perPage, page * perPage);
  const body = wrap(await Promise.all(shown.map(present)), items.length);
  return { status: 200, body, total: items.length };
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
