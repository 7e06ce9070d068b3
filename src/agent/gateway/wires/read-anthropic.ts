import { z } from 'zod';
import { addCounts } from '../meter/token-counts.ts';
import type { TokenCounts } from '../meter/token-counts.ts';
import { NOTHING_READ, told } from './wire.ts';
import type { Reading } from './wire.ts';

/** What an answer costs that is written in one country only, which a workspace may be set to (`inference_geo`). */
export const IN_ONE_LAND = 1.1;

const Told = z.number().int().nonnegative().nullish().catch(undefined);
const Pass = z.looseObject({
  input_tokens: Told,
  cache_read_input_tokens: Told,
  cache_creation_input_tokens: Told,
  cache_creation: z.looseObject({ ephemeral_1h_input_tokens: Told }).nullish().catch(undefined),
  output_tokens: Told,
});
/** A request may be worked on more than once: what is beside `iterations` then tells of some of them only. */
const Usage = Pass.extend({
  iterations: z.array(Pass).nullish().catch(undefined),
  inference_geo: z.string().nullish().catch(undefined),
});

const Message = z.looseObject({
  type: z.literal('message'),
  model: z.string().nullish(),
  usage: Usage.nullish(),
  stop_reason: z.string().nullish(),
});
const Start = z.looseObject({ type: z.literal('message_start'), message: Message });
const Delta = z.looseObject({
  type: z.literal('content_block_delta'),
  delta: z.looseObject({
    text: z.string().optional(),
    thinking: z.string().optional(),
    partial_json: z.string().optional(),
  }),
});
const End = z.looseObject({
  type: z.literal('message_delta'),
  delta: z.looseObject({ stop_reason: z.string().nullish() }).nullish(),
  usage: Usage.nullish(),
});
const Failure = z.looseObject({
  type: z.literal('error'),
  error: z.looseObject({ type: z.string(), message: z.string().catch('') }),
});
const Event = z.union([Start, Delta, End, Message, Failure]);

/** The status that each failure has outside of a stream. */
const STATUS: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  rate_limit_error: 429,
  timeout_error: 504,
  overloaded_error: 529,
};

/** Reads an event or a whole answer of Messages. */
export function readAnthropic(event: unknown): Reading {
  const parsed = Event.safeParse(event);
  if (!parsed.success) return NOTHING_READ;
  const { data } = parsed;
  switch (data.type) {
    case 'message_start':
      return readMessage(data.message);
    case 'message':
      return readMessage(data);
    case 'content_block_delta': {
      const { text = '', thinking = '', partial_json: json = '' } = data.delta;
      return { written: Buffer.byteLength(text + thinking + json), ended: false };
    }
    case 'message_delta':
      return { counts: countsOf(data.usage), written: 0, ended: isText(data.delta?.stop_reason) };
    case 'error': {
      const { type, message } = data.error;
      return { written: 0, ended: false, error: { status: STATUS[type] ?? 500, message } };
    }
  }
}

function readMessage({ model, usage, stop_reason: reason }: z.output<typeof Message>): Reading {
  return {
    model: model ?? undefined,
    counts: countsOf(usage),
    written: 0,
    ended: isText(reason),
    surcharge: surchargeOf(usage?.inference_geo),
  };
}

function surchargeOf(place: string | null | undefined): number | undefined {
  if (!isText(place)) return undefined;
  return place === 'us' ? IN_ONE_LAND : 1;
}

function countsOf(usage: z.output<typeof Usage> | null | undefined): Reading['counts'] {
  if (!usage) return undefined;
  const [first, ...rest] = usage.iterations ?? [];
  return first
    ? rest.map(countsOfPass).reduce(addCounts, countsOfPass(first))
    : countsOfPass(usage);
}

function countsOfPass(pass: z.output<typeof Pass>): Partial<TokenCounts> {
  return told({
    input: pass.input_tokens,
    cached: pass.cache_read_input_tokens,
    cacheWrite: pass.cache_creation_input_tokens,
    cacheWriteHour: pass.cache_creation?.ephemeral_1h_input_tokens,
    output: pass.output_tokens,
  });
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
