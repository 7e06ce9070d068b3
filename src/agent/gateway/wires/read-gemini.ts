import { z } from 'zod';
import { NOTHING_READ, told } from './wire.ts';
import type { Reading } from './wire.ts';

const Count = z.number().int().nonnegative().nullish().catch(undefined);
const Usage = z.looseObject({
  promptTokenCount: Count,
  cachedContentTokenCount: Count,
  toolUsePromptTokenCount: Count,
  candidatesTokenCount: Count,
  thoughtsTokenCount: Count,
});
const Part = z.looseObject({
  text: z.string().optional().catch(undefined),
  functionCall: z.unknown().optional(),
});
const Answer = z.looseObject({
  modelVersion: z.string().optional().catch(undefined),
  usageMetadata: Usage.optional().catch(undefined),
  candidates: z
    .array(
      z.looseObject({
        content: z
          .looseObject({ parts: z.array(Part).optional() })
          .optional()
          .catch(undefined),
        finishReason: z.string().nullish(),
      }),
    )
    .optional()
    .catch(undefined),
  promptFeedback: z.looseObject({ blockReason: z.string().optional() }).optional().catch(undefined),
});
const Failure = z.looseObject({
  error: z.looseObject({ code: z.number().catch(500), message: z.string().catch('') }),
});

/** Reads an event or a whole answer. */
export function readGemini(event: unknown): Reading {
  const failure = Failure.safeParse(event);
  if (failure.success) {
    const { code, message } = failure.data.error;
    return { written: 0, ended: false, error: { status: code, message } };
  }
  const answer = Answer.safeParse(event);
  if (!answer.success) return NOTHING_READ;
  const { modelVersion, usageMetadata, candidates = [], promptFeedback } = answer.data;
  return {
    model: modelVersion,
    counts: countsOf(usageMetadata),
    written: candidates.reduce((sum, { content }) => sum + writtenIn(content?.parts ?? []), 0),
    ended:
      promptFeedback?.blockReason !== undefined ||
      candidates.some(({ finishReason }) => typeof finishReason === 'string'),
  };
}

function countsOf(usage: z.output<typeof Usage> | undefined): Reading['counts'] {
  if (!usage) return undefined;
  const { promptTokenCount: prompt, toolUsePromptTokenCount: tools } = usage;
  const { candidatesTokenCount: said, thoughtsTokenCount: thought } = usage;
  const cached = usage.cachedContentTokenCount ?? 0;
  const read = typeof prompt === 'number' ? Math.max(0, prompt - cached) + (tools ?? 0) : undefined;
  const written = typeof said === 'number' || typeof thought === 'number';
  return told({
    input: read,
    cached,
    cacheWrite: undefined,
    cacheWriteHour: undefined,
    output: written ? (said ?? 0) + (thought ?? 0) : undefined,
  });
}

function writtenIn(parts: readonly z.output<typeof Part>[]): number {
  const words = parts.map(({ text, functionCall }) =>
    functionCall === undefined ? (text ?? '') : JSON.stringify(functionCall),
  );
  return Buffer.byteLength(words.join(''));
}
