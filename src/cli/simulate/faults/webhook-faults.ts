import type { Delivery, DeliveryFault } from '../../../local-github/events/webhook-delivery.ts';
import { HOUR, SECOND } from '../span.ts';
import type { Faults } from './faults.ts';

/** What becomes of webhooks on their way. */
export function webhookFaults(faults: Faults): (delivery: Delivery) => DeliveryFault | undefined {
  return () => {
    if (faults.strikes('webhook-lost')) return { drop: true };
    if (faults.strikes('webhook-late')) return { delayMs: HOUR };
    const duplicate = faults.strikes('webhook-doubled');
    // Those that are sent meanwhile come first.
    const reordered = faults.strikes('webhook-reordered');
    return { duplicate, delayMs: reordered ? 20 * SECOND : SECOND };
  };
}
