/** Answers of the services, in the forms that their documentation shows. */

export function sse(...data: readonly (object | string)[]): string {
  return data
    .map((event) => {
      if (typeof event === 'string') return `data: ${event}\n\n`;
      const name = 'type' in event ? `event: ${String(event.type)}\n` : '';
      return `${name}data: ${JSON.stringify(event)}\n\n`;
    })
    .join('');
}

export interface Used {
  readonly input: number;
  readonly cached?: number;
  readonly cacheWrite?: number;
  readonly output: number;
}

/** A message in one piece. */
export function message({ input, cached = 0, cacheWrite = 0, output }: Used, text = 'Hi'): object {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'model-a',
    content: [{ type: 'text', text }],
    stop_reason: 'end_turn',
    usage: {
      input_tokens: input,
      cache_read_input_tokens: cached,
      cache_creation_input_tokens: cacheWrite,
      output_tokens: output,
    },
  };
}

/** A message as Anthropic streams it, one event each. */
export function messageEvents(used: Used, words: readonly string[] = ['Hi']): readonly object[] {
  const { input, cached = 0, cacheWrite = 0, output } = used;
  const usage = {
    input_tokens: input,
    cache_read_input_tokens: cached,
    cache_creation_input_tokens: cacheWrite,
    output_tokens: 1,
  };
  const start = { type: 'message', id: 'msg_1', role: 'assistant', model: 'model-a', content: [] };
  return [
    { type: 'message_start', message: { ...start, stop_reason: null, usage } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    ...words.map((text) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text },
    })),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: output },
    },
    { type: 'message_stop' },
  ];
}

/** A completion as OpenAI streams it; `usage` only if it is asked for. */
export function completionEvents(
  { input, cached = 0, output }: Used,
  usage: boolean,
  words: readonly string[] = ['Hi'],
): readonly (object | string)[] {
  const chunk = { id: 'c1', object: 'chat.completion.chunk', model: 'model-a' };
  const of = (delta: object, finish_reason: string | null = null): object => ({
    ...chunk,
    choices: [{ index: 0, delta, finish_reason }],
    ...(usage && { usage: null }),
  });
  return [
    of({ role: 'assistant', content: '' }),
    ...words.map((content) => of({ content })),
    of({}, 'stop'),
    ...(usage
      ? [
          {
            ...chunk,
            choices: [],
            usage: {
              prompt_tokens: input,
              completion_tokens: output,
              prompt_tokens_details: { cached_tokens: cached },
            },
          },
        ]
      : []),
    '[DONE]',
  ];
}

/** A Response, in one piece. */
export function response({ input, cached = 0, cacheWrite = 0, output }: Used): object {
  return {
    id: 'resp_1',
    object: 'response',
    status: 'completed',
    model: 'model-a',
    output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hi' }] }],
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: cached, cache_write_tokens: cacheWrite },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: 3 },
    },
  };
}

/** A Response as OpenAI streams it. */
export function responseEvents(used: Used, words: readonly string[] = ['Hi']): readonly object[] {
  const whole = response(used);
  return [
    { type: 'response.created', response: { ...whole, status: 'in_progress', usage: null } },
    ...words.map((delta) => ({ type: 'response.output_text.delta', item_id: 'i', delta })),
    { type: 'response.completed', response: whole },
  ];
}

/** What Gemini streams: the counts grow from chunk to chunk. */
export function geminiChunks(
  { input, cached = 0, output }: Used,
  words: readonly string[] = ['Hi'],
): readonly object[] {
  const chunk = (text: string, counts: object, finishReason?: string): object => ({
    candidates: [{ content: { role: 'model', parts: [{ text }] }, index: 0, finishReason }],
    usageMetadata: { promptTokenCount: input, cachedContentTokenCount: cached, ...counts },
    modelVersion: 'model-a',
  });
  return [
    ...words.map((text) => chunk(text, { candidatesTokenCount: 1 })),
    chunk('', { candidatesTokenCount: output - 2, thoughtsTokenCount: 2 }, 'STOP'),
  ];
}
