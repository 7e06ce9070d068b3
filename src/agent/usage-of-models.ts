import type { ModelUsage, Usage } from '../core/attempt.ts';

/** What an attempt used, by what it used of each model. All that was read counts, from a cache too. */
export function usageOfModels(byModel: readonly ModelUsage[], cents: number): Usage {
  const sum = (of: (used: ModelUsage) => number): number =>
    byModel.reduce((all, used) => all + of(used), 0);
  return {
    inputTokens: sum((used) => used.inputTokens + used.cachedInputTokens + used.cacheWriteTokens),
    outputTokens: sum((used) => used.outputTokens),
    cents,
    byModel,
  };
}
