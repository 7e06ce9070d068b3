import type { ModelUsage, Usage } from '../core/attempt.ts';
import { addUsage } from './add-usage.ts';
import type { AgentEnding } from './agent-adapter.ts';

/** What the agent's own accounts of its sessions come to. */
export function usageOf(endings: readonly AgentEnding[]): Usage {
  const usages = endings.map(({ usage }) => usage);
  const sum = (of: 'inputTokens' | 'outputTokens' | 'cents'): number =>
    usages.reduce((all, usage) => all + usage[of], 0);
  const byModel = new Map<string, ModelUsage>();
  for (const used of usages.flatMap((usage) => usage.byModel)) {
    byModel.set(used.model, addUsage(byModel.get(used.model), used));
  }
  return {
    inputTokens: sum('inputTokens'),
    outputTokens: sum('outputTokens'),
    cents: Math.round(sum('cents') * 1_000) / 1_000,
    byModel: [...byModel.values()],
  };
}
