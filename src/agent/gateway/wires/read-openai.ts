import { z } from 'zod';
import { openaiFailure } from './openai-failure.ts';
import { surchargeOf } from './openai-tiers.ts';
import { NOTHING_READ, told } from './wire.ts';
import type { Reading } from './wire.ts';

const Count = z.number().int().nonnegative().nullish().catch(undefined);
const Text = z.string().nullish().catch(undefined);

const Details = z
  .looseObject({ cached_tokens: Count, cache_write_tokens: Count })
  .nullish()
  .catch(undefined);

/** Of Chat Completions, and of Responses. Input and output hold all that their details name. */
const Usage = z
  .looseObject({
    prompt_tokens: Count,
    completion_tokens: Count,
    prompt_tokens_details: Details,
    input_tokens: Count,
    output_tokens: Count,
    input_tokens_details: Details,
  })
  .nullish()
  .catch(undefined);

const Failure = z
  .looseObject({ message: Text, code: z.unknown().optional(), type: Text })
  .nullish()
  .catch(undefined);

const Said = z.looseObject({
  content: Text,
  reasoning: Text,
  reasoning_content: Text,
  refusal: Text,
  tool_calls: z
    .array(z.looseObject({ function: z.looseObject({ arguments: Text }).nullish() }))
    .nullish()
    .catch(undefined),
});

/** A chunk, or a whole completion. */
const Completion = z.looseObject({
  model: Text,
  service_tier: Text,
  choices: z.array(
    z.looseObject({ delta: Said.nullish(), message: Said.nullish(), finish_reason: Text }),
  ),
  usage: Usage,
  error: Failure,
});

const Response = z.looseObject({
  object: z.literal('response').optional(),
  model: Text,
  status: Text,
  service_tier: Text,
  usage: Usage,
  error: Failure,
});
const ResponseEvent = z.looseObject({ type: z.string(), response: Response });
const WholeResponse = Response.extend({ object: z.literal('response') });
const DeltaEvent = z.looseObject({ type: z.string().endsWith('.delta'), delta: z.string() });
const ErrorEvent = z.looseObject({
  type: z.literal('error'),
  message: Text,
  code: z.unknown().optional(),
});
const ErrorBody = z.looseObject({
  error: z.looseObject({ message: Text, code: z.unknown().optional(), type: Text }),
});

/** How a Response ends. */
const ENDED = new Set(['completed', 'incomplete', 'failed', 'cancelled']);

/** Reads an event or a whole answer of Responses or of Chat Completions. */
export function readOpenai(event: unknown): Reading {
  const delta = DeltaEvent.safeParse(event);
  if (delta.success) return { written: Buffer.byteLength(delta.data.delta), ended: false };
  const completion = Completion.safeParse(event);
  if (completion.success) return readCompletion(completion.data);
  const streamed = ResponseEvent.safeParse(event);
  if (streamed.success) return readResponse(streamed.data.response);
  const whole = WholeResponse.safeParse(event);
  if (whole.success) return readResponse(whole.data);
  const error = ErrorEvent.safeParse(event);
  if (error.success) return openaiFailure(error.data);
  const body = ErrorBody.safeParse(event);
  return body.success ? openaiFailure(body.data.error) : NOTHING_READ;
}

function readCompletion(completion: z.output<typeof Completion>): Reading {
  const { model, choices, usage, service_tier: tier, error } = completion;
  const said = choices.map(({ delta, message }) => delta ?? message);
  const words = said.flatMap((part) => [
    part?.content,
    part?.reasoning ?? part?.reasoning_content,
    part?.refusal,
    ...(part?.tool_calls ?? []).map((call) => call.function?.arguments),
  ]);
  return {
    model: model ?? undefined,
    counts: countsOf(usage),
    written: Buffer.byteLength(words.map((word) => word ?? '').join('')),
    ended: choices.some(({ finish_reason: reason }) => typeof reason === 'string'),
    surcharge: surchargeOf(tier, model),
    ...(error && { error: openaiFailure(error).error }),
  };
}

function readResponse({
  model,
  status,
  usage,
  service_tier: tier,
  error,
}: z.output<typeof Response>): Reading {
  return {
    model: model ?? undefined,
    counts: countsOf(usage),
    written: 0,
    ended: typeof status === 'string' && ENDED.has(status),
    surcharge: surchargeOf(tier, model),
    ...(error && { error: openaiFailure(error).error }),
  };
}

function countsOf(usage: z.output<typeof Usage>): Reading['counts'] {
  if (!usage) return undefined;
  const all = usage.prompt_tokens ?? usage.input_tokens;
  const details = usage.prompt_tokens_details ?? usage.input_tokens_details;
  const cached = details?.cached_tokens ?? 0;
  const cacheWrite = details?.cache_write_tokens ?? 0;
  return told({
    input: typeof all === 'number' ? Math.max(0, all - cached - cacheWrite) : undefined,
    cached,
    cacheWrite,
    cacheWriteHour: undefined,
    output: usage.completion_tokens ?? usage.output_tokens,
  });
}
