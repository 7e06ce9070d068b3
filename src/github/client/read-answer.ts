/** What an answer is once its body was read. */
interface Answered {
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** Leaves the body of a success to {@link readAnswer}. */
export const UNREAD = { parseSuccessResponseBody: false } as const;

/**
 * Reads the body of a success with Node's own JSON. Octokit's parser keeps integers beyond 2^53 whole,
 * none of which GitHub sends us, and takes ten times as long: of a look at a large repository most.
 */
export async function readAnswer<Answer extends Answered>(answer: Answer): Promise<Answer> {
  const { data, headers } = answer;
  if (!isStream(data)) return answer;
  const body = await readBytes(data);
  const type = String(headers['content-type'] ?? '');
  if (/^application\/(?:[\w.+-]+\+)?json\b/.test(type)) {
    return { ...answer, data: JSON.parse(body.toString()) };
  }
  const isText = type === '' || type.startsWith('text/') || /charset=utf-8/i.test(type);
  return { ...answer, data: isText ? new TextDecoder().decode(body) : new Uint8Array(body).buffer };
}

/** By hand: what a `Response` does beside takes longer than reading a small answer. */
async function readBytes(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function isStream(data: unknown): data is ReadableStream<Uint8Array> {
  return typeof data === 'object' && data !== null && 'getReader' in data;
}
