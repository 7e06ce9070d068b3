import type { GatewayAccount, ModelUsage } from './gateway.ts';
import type { Taken } from './meter/estimate.ts';

/** A hostile agent may ask for any name: these many are told apart, the rest is summed up. */
const MAX_MODELS = 20;
const OTHERS = 'other models';

/** Sums up what answers cost. */
export class Ledger {
  private readonly models = new Map<string, ModelUsage>();
  private cents = 0;

  add(model: string, taken: Taken, cents: number, priceKnown: boolean): void {
    const name = this.nameOf(model);
    const before = this.models.get(name);
    const { counts, estimated } = taken;
    this.cents += cents;
    this.models.set(name, {
      model: name,
      inputTokens: (before?.inputTokens ?? 0) + counts.input,
      cachedInputTokens: (before?.cachedInputTokens ?? 0) + counts.cached,
      cacheWriteTokens: (before?.cacheWriteTokens ?? 0) + counts.cacheWrite,
      outputTokens: (before?.outputTokens ?? 0) + counts.output,
      cents: (before?.cents ?? 0) + cents,
      requests: (before?.requests ?? 0) + 1,
      estimated: (before?.estimated ?? 0) + (estimated ? 1 : 0),
      priceKnown: (before?.priceKnown ?? true) && priceKnown,
    });
  }

  account(): Pick<GatewayAccount, 'byModel' | 'cents'> {
    const byModel = [...this.models.values()].map((usage) => ({
      ...usage,
      cents: thousandths(usage.cents),
    }));
    return { byModel, cents: thousandths(this.cents) };
  }

  /** What is shown to people is a name and nothing else. */
  private nameOf(model: string): string {
    const name = model.slice(0, 100).replaceAll(/[^\w./:@[\]-]/g, '_');
    return this.models.has(name) || this.models.size < MAX_MODELS ? name : OTHERS;
  }
}

function thousandths(cents: number): number {
  return Math.round(cents * 1_000) / 1_000;
}
