import type { Issue } from '../../../local-github/model/issue.ts';

/** The issues that an issue's text says it waits for. */
export function namedBy({ body }: Issue): readonly number[] {
  const line = /^Depends on (.*)$/m.exec(body)?.[1] ?? '';
  return [...line.matchAll(/#(\d+)/g)].map(([, digits]) => Number(digits));
}
