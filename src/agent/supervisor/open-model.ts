import type { Usage } from '../../core/attempt.ts';
import type { Policy } from '../../core/policy.ts';
import type { TaskPack } from '../../core/task-pack.ts';
import type { GatewayAccount } from '../gateway/gateway.ts';
import { pricesAt } from '../gateway/prices/prices-at.ts';
import type { PriceTable } from '../gateway/prices/price-table.ts';
import { startGateway } from '../gateway/start-gateway.ts';
import { usageOfModels } from '../usage-of-models.ts';
import type { Closers } from './closers.ts';
import type { ModelService } from './model-service.ts';
import type { Room, Seen } from './room.ts';

/** The way to a model, of all sessions of an attempt: its money is one. */
export interface Model extends Pick<Room, Seen> {
  readonly socket: string;
}

/** A silence of the service is its fault after this long, or half of what a session may be silent. */
const NOTICE_SECONDS = 60;

/** Starts the gateway to the model's service; `undefined` if there is none. */
export async function openModel(
  { policy, claim }: TaskPack,
  service: ModelService | undefined,
  socket: string,
  closers: Closers,
): Promise<Model | undefined> {
  if (!service) return undefined;
  const { wire, upstream, key } = service;
  const gateway = closers.add(
    await startGateway({
      socketPath: socket,
      wire,
      upstream,
      key,
      cents: claim.reservedCents,
      prices: [...ownPrices(policy.prices), ...pricesAt(wire, upstream.hostname)],
      patience: {
        noticeSeconds: Math.min(NOTICE_SECONDS, policy.attempts.idleMinutes * 30),
      },
    }),
  );
  return {
    socket,
    // One that never asked it has found another way, and tells of that itself.
    account() {
      const account = gateway.account();
      return account.requests === 0 ? undefined : usageOf(account);
    },
    settle: () => gateway.close(),
    answered: () => gateway.answered(),
    refused: () => gateway.refused(),
    trouble() {
      const trouble = gateway.trouble();
      if (trouble) return trouble;
      if (!gateway.account().exhausted) return undefined;
      return { class: 'agent', reason: 'The money for this attempt is spent.' };
    },
  };
}

function ownPrices(prices: Policy['prices']): PriceTable {
  return Object.entries(prices).map(([model, { input, cachedInput, cacheWrite, output }]) => {
    return { model, input, cached: cachedInput, cacheWrite, output };
  });
}

function usageOf({ byModel, cents }: GatewayAccount): Usage {
  return usageOfModels(
    byModel.map(({ model, ...used }) => ({
      model: model.slice(0, 200),
      inputTokens: used.inputTokens,
      cachedInputTokens: used.cachedInputTokens,
      cacheWriteTokens: used.cacheWriteTokens,
      outputTokens: used.outputTokens,
      cents: used.cents,
      estimated: used.estimated,
      priceKnown: used.priceKnown,
    })),
    cents,
  );
}
