import { z } from 'zod';

/** What a service says with a status that is no success. */
export interface Refused {
  readonly status: number;
  /** For people. It may echo the agent's own words, though never at its beginning. */
  readonly words: string;
  /** The service's own names for what is wrong, with spaces between them. */
  readonly names: string;
  /** Whether a model's service said it, and not a firewall or the like in front of it. */
  readonly spoken: boolean;
}

const Text = z.string().catch('');
const Failure = z.looseObject({
  message: Text,
  type: Text,
  code: Text,
  status: Text,
  details: z.array(z.looseObject({ reason: Text }).catch({ reason: '' })).catch([]),
});
/** Of all wires; xAI's `error` is the words. In a list where Gemini streams one. */
const Body = z.looseObject({ error: z.union([z.string(), Failure]), code: Text });

/** Reads a refusal, in whatever form it is: beside the three providers many speak their forms nearly. */
export function readRefusal(status: number, text: string): Refused {
  const json = parse(text);
  const parsed = Body.safeParse(Array.isArray(json) ? json[0] : json);
  if (!parsed.success) return { status, words: text, names: '', spoken: false };
  const { error, code } = parsed.data;
  if (typeof error === 'string') return { status, words: error, names: code, spoken: true };
  const reasons = error.details.map(({ reason }) => reason);
  const names = [error.type, error.code, error.status, ...reasons].filter(Boolean).join(' ');
  return { status, words: error.message || text, names, spoken: true };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
