import type { ModelUsage } from '../core/attempt.ts';

/** What is used of a model by now. Its name is that of the newest. */
export function addUsage(before: ModelUsage | undefined, used: ModelUsage): ModelUsage {
  if (!before) return used;
  return {
    model: used.model,
    inputTokens: before.inputTokens + used.inputTokens,
    cachedInputTokens: before.cachedInputTokens + used.cachedInputTokens,
    cacheWriteTokens: before.cacheWriteTokens + used.cacheWriteTokens,
    outputTokens: before.outputTokens + used.outputTokens,
    cents: before.cents + used.cents,
    estimated: before.estimated + used.estimated,
    priceKnown: before.priceKnown && used.priceKnown,
  };
}
