import type { ModelUsage } from '../../core/attempt.ts';
import { addUsage } from '../add-usage.ts';
import type { GatewayAccount, MeteredUsage } from './gateway.ts';
import type { Taken } from './meter/estimate.ts';

/** A hostile agent may ask for any name: these many are told apart, the rest is summed up. */
const MAX_MODELS = 20;
const OTHERS = 'other models';

/** Sums up what answers cost. */
export class Ledger {
  private readonly models = new Map<string, MeteredUsage>();
  private cents = 0;

  add(model: string, taken: Taken, cents: number, priceKnown: boolean): void {
    const name = this.nameOf(model);
    const before = this.models.get(name);
    const { counts, estimated } = taken;
    this.cents += cents;
    const used: ModelUsage = {
      model: name,
      inputTokens: counts.input,
      cachedInputTokens: counts.cached,
      cacheWriteTokens: counts.cacheWrite,
      outputTokens: counts.output,
      cents,
      estimated: estimated ? 1 : 0,
      priceKnown,
    };
    this.models.set(name, { ...addUsage(before, used), requests: (before?.requests ?? 0) + 1 });
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
