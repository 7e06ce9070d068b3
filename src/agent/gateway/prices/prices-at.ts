import type { WireName } from '../wires/wire.ts';
import { knownPrices } from './known-prices.ts';
import type { ModelPrice, PriceTable, Rates } from './price-table.ts';

/**
 * OpenAI's own hosts for a region cost a tenth more, for models that came on 2026-03-05 (with GPT-5.4) or later:
 * developers.openai.com/api/docs/guides/data-residency.
 */
const OF_A_REGION = /^[a-z]+\.api\.openai\.com$/;
const TIMES = 1.1;
const OLDER = /^(?:gpt-4|gpt-5(?:\.[123])?(?:-|$)|o\d|codex-)/;

/** The known prices of the models that a wire leads to at a host. */
export function pricesAt(wire: WireName, host: string): PriceTable {
  const prices = knownPrices(wire);
  if (wire !== 'openai' || !OF_A_REGION.test(host)) return prices;
  return prices.map((price) => (OLDER.test(price.model) ? price : dearer(price)));
}

function dearer({ long, ...price }: ModelPrice): ModelPrice {
  return {
    ...price,
    ...ratesTimes(price),
    ...(long && { long: { ...long, ...ratesTimes(long) } }),
  };
}

function ratesTimes({ input, cached, cacheWrite, output }: Rates): Rates {
  return {
    input: input * TIMES,
    cached: cached * TIMES,
    cacheWrite: cacheWrite * TIMES,
    output: output * TIMES,
  };
}
