import type { Service } from './ask-service.ts';
import type { Patience } from './gateway.ts';
import type { KeyMask } from './key-mask.ts';
import type { Ledger } from './ledger.ts';
import type { PriceTable } from './prices/price-table.ts';
import type { Purse } from './purse.ts';
import type { HeldBytes } from './read-body.ts';
import type { Tiers } from './tiers.ts';
import type { TroubleWatch } from './trouble-watch.ts';
import type { Wire } from './wires/wire.ts';

/** What all requests of one gateway share. */
export interface GatewayParts {
  readonly wire: Wire;
  readonly service: Service;
  readonly key: string;
  readonly mask: KeyMask;
  readonly prices: PriceTable;
  readonly purse: Purse;
  readonly tiers: Tiers;
  readonly ledger: Ledger;
  readonly watch: TroubleWatch;
  readonly held: HeldBytes;
  readonly patience: Patience;
}
