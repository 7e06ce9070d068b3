/**
 * The body of an answer: JSON as what it says, anything else as text; what has no stream as it is.
 * Octokit's own reading looks for numbers beyond 2^53, which GitHub has none of: that took a quarter of
 * all time of a look.
 */
export async function readBody(
  body: unknown,
  headers: Readonly<Record<string, string | number | undefined>>,
): Promise<unknown> {
  if (!(body instanceof ReadableStream)) return body ?? '';
  const text = await new Response(body).text();
  const type = String(headers['content-type'] ?? '');
  return /^application\/(?:[\w.-]+\+)?json\b/.test(type) && text !== '' ? JSON.parse(text) : text;
}
