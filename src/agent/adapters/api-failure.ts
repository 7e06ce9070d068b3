import type { FailureClass } from '../../core/attempt-record.ts';

/**
 * What an agent's words about its model's service mean; `undefined` if they are about something else.
 * `status`: the HTTP status, where the agent names it apart.
 */
export function apiFailure(
  words: string,
  status: number | undefined,
): { readonly class: FailureClass; readonly reason: string } | undefined {
  const code = status ?? statusIn(words);
  const said = words.trim().split('\n')[0]?.slice(0, 300) ?? '';
  if (
    code === 429 ||
    code === 529 ||
    /credit balance|usage limit|rate.?limit|overloaded|exhausted your|insufficient.(?:quota|funds)/i.test(
      words,
    )
  ) {
    return { class: 'quota', reason: `The model's service refused for now: ${said}` };
  }
  if (code === 401 || code === 403 || /invalid (?:x-)?api.?key|please run \/login/i.test(words)) {
    return { class: 'auth', reason: `The model's service refused the key: ${said}` };
  }
  if (
    (code !== undefined && code >= 500) ||
    /unable to connect|connection (?:error|refused)|ECONN|ENOTFOUND|timed out|stream disconnected|fetch failed/i.test(
      words,
    )
  ) {
    return { class: 'infrastructure', reason: `The model's service cannot be reached: ${said}` };
  }
  if (code !== undefined) {
    return { class: 'infrastructure', reason: `The model's service refused the request: ${said}` };
  }
  return undefined;
}

function statusIn(words: string): number | undefined {
  const digits =
    /(?:API Error:?\s*\(?|unexpected status |last status: |status code:? |"code":\s*)([45]\d{2})\b/i.exec(
      words,
    )?.[1];
  return digits === undefined ? undefined : Number(digits);
}
