import type { WireName } from '../wires/wire.ts';
import type { ModelPrice, PriceTable, Rates } from './price-table.ts';

/**
 * List prices in cents for a million tokens, as they stood on 2026-11-27, for standard processing.
 *
 * - Anthropic: platform.claude.com/docs/en/about-claude/pricing. Haiku 5.5 costs more for a request that
 *   reads more than 100,000 tokens; Sonnet 4.5 and older for more than 200,000.
 * - OpenAI: developers.openai.com/api/docs/pricing and the models' own pages (gpt-6.2-sol and others).
 *   Where no price for cached input is told, it costs what input does.
 * - Google: ai.google.dev/gemini-api/docs/pricing, and what was told when Gemini 4 Neon, Hydrogen and Carbon
 *   came. Prices that rise on a day that is known (Gemini 4 Argon and Carbon on 2026-12-01, the 3.6 to 3.8
 *   Flash models on 2027-01-01) are those after it: a budget is rather kept than used up.
 *
 * Older models were taken from @pydantic/genai-prices 0.1.8 (2026-09-23), which reads the same pages.
 * What a region changes is in `prices-at.ts`. Nothing was found for what a contract or a discount changes; a
 * policy's own prices can tell it.
 */
const ANTHROPIC: PriceTable = [
  claude('claude-fable-5-1', 1_000, 5_000, 25),
  claude('claude-mythos-5-1', 1_000, 5_000, 25),
  claude('claude-fable-5', 1_000, 5_000),
  claude('claude-mythos-5', 1_000, 5_000),
  claude('claude-opus-5-5', 400, 2_000, 20),
  claude('claude-opus-5', 500, 2_500),
  claude('claude-opus-4-8', 500, 2_500),
  claude('claude-opus-4-7', 500, 2_500),
  claude('claude-opus-4-6', 500, 2_500),
  claude('claude-opus-4-5', 500, 2_500),
  claude('claude-opus-4-1', 1_500, 7_500),
  claude('claude-opus-4-0', 1_500, 7_500),
  claude('claude-opus-4', 1_500, 7_500),
  claude('claude-3-opus', 1_500, 7_500),
  claude('claude-sonnet-5-5', 200, 1_000, 10),
  claude('claude-sonnet-5', 200, 1_000),
  claude('claude-sonnet-4-6', 300, 1_500),
  withLong(claude('claude-sonnet-4-5', 300, 1_500), 200_000, claude('', 600, 2_250)),
  withLong(claude('claude-sonnet-4-0', 300, 1_500), 200_000, claude('', 600, 2_250)),
  withLong(claude('claude-sonnet-4', 300, 1_500), 200_000, claude('', 600, 2_250)),
  claude('claude-3-7-sonnet', 300, 1_500),
  claude('claude-3-5-sonnet', 300, 1_500),
  withLong(claude('claude-haiku-5-5', 10, 50), 100_000, claude('', 50, 250)),
  claude('claude-haiku-4-5', 100, 500),
  claude('claude-3-5-haiku', 80, 400),
  claude('claude-3-haiku', 25, 125, 3),
];

const OPENAI: PriceTable = [
  gpt('gpt-6.2-astra', 800, 40, 4_000, 272_000),
  gpt('gpt-6.2-sol', 200, 10, 1_000, 272_000),
  gpt('gpt-6.1-sol', 200, 10, 1_000, 272_000),
  gpt('gpt-6-astra', 1_000, 100, 5_000, 272_000),
  gpt('gpt-6-sol', 200, 20, 1_000, 272_000),
  gpt('gpt-6-luna', 10, 1, 50, 272_000),
  gpt('gpt-5.6-sol', 400, 40, 2_000, 272_000),
  gpt('gpt-5.6-terra', 200, 20, 1_200, 272_000),
  gpt('gpt-5.6-luna', 20, 2, 120, 272_000),
  gpt('gpt-5.5-pro', 3_000, 3_000, 18_000, 272_000),
  gpt('gpt-5.5', 500, 50, 3_000, 272_000),
  gpt('gpt-5.4-pro', 3_000, 3_000, 18_000, 272_000),
  gpt('gpt-5.4', 250, 25, 1_500, 272_000),
  gpt('gpt-5.4-mini', 75, 7.5, 450),
  gpt('gpt-5.4-nano', 20, 2, 125),
  gpt('gpt-5.3', 175, 17.5, 1_400),
  gpt('gpt-5.3-codex', 175, 17.5, 1_400),
  gpt('gpt-5.2-pro', 2_100, 2_100, 16_800),
  gpt('gpt-5.2', 175, 17.5, 1_400),
  gpt('gpt-5.2-codex', 175, 17.5, 1_400),
  gpt('gpt-5.1', 125, 12.5, 1_000),
  gpt('gpt-5.1-codex', 125, 12.5, 1_000),
  gpt('gpt-5.1-codex-max', 125, 12.5, 1_000),
  gpt('gpt-5.1-codex-mini', 25, 2.5, 200),
  gpt('gpt-5-pro', 1_500, 1_500, 12_000),
  gpt('gpt-5', 125, 12.5, 1_000),
  gpt('gpt-5-codex', 125, 12.5, 1_000),
  gpt('gpt-5-mini', 25, 2.5, 200),
  gpt('gpt-5-nano', 5, 0.5, 40),
  gpt('codex-mini', 150, 37.5, 600),
  gpt('gpt-4.1', 200, 50, 800),
  gpt('gpt-4.1-mini', 40, 10, 160),
  gpt('gpt-4.1-nano', 10, 2.5, 40),
  gpt('gpt-4o-2024-05-13', 500, 500, 1_500),
  gpt('gpt-4o', 250, 125, 1_000),
  gpt('gpt-4o-mini', 15, 7.5, 60),
  gpt('o4-mini', 110, 27.5, 440),
  gpt('o3-pro', 2_000, 2_000, 8_000),
  gpt('o3', 200, 50, 800),
  gpt('o3-mini', 110, 55, 440),
  gpt('o1-pro', 15_000, 15_000, 60_000),
  gpt('o1', 1_500, 750, 6_000),
  gpt('o1-mini', 110, 55, 440),
];

const GEMINI: PriceTable = [
  gemini('gemini-4-argon', 400, 20, 2_000),
  gemini('gemini-4-carbon', 400, 20, 2_000),
  gemini('gemini-4-neon', 300, 15, 1_500),
  gemini('gemini-4-hydrogen', 150, 7.5, 750),
  gemini('gemini-3.8-flash', 150, 15, 750),
  gemini('gemini-3.7-flash', 150, 15, 750),
  gemini('gemini-3.6-flash', 150, 15, 750),
  gemini('gemini-3.5-flash', 150, 15, 900),
  gemini('gemini-3.5-flash-lite', 30, 3, 250),
  withLong(gemini('gemini-3.1-pro', 200, 20, 1_200), 200_000, gemini('', 400, 40, 1_800)),
  gemini('gemini-3.1-flash-lite', 25, 2.5, 150),
  withLong(gemini('gemini-3-pro', 200, 20, 1_200), 200_000, gemini('', 400, 40, 1_800)),
  gemini('gemini-3-flash', 50, 5, 300),
  withLong(gemini('gemini-2.5-pro', 125, 12.5, 1_000), 200_000, gemini('', 250, 25, 1_500)),
  gemini('gemini-2.5-flash', 30, 3, 250),
  gemini('gemini-2.5-flash-lite', 10, 1, 40),
  picturing('gemini-3-pro-image', 200, 12_000),
  picturing('gemini-2.5-flash-image', 30, 3_000),
];

/** The known prices of the models that a wire leads to. What speaks like OpenAI may sell anybody's. */
export function knownPrices(wire: WireName): PriceTable {
  switch (wire) {
    case 'anthropic':
      return ANTHROPIC;
    case 'openai':
      return [...OPENAI, ...ANTHROPIC, ...GEMINI];
    case 'gemini':
      return GEMINI;
  }
}

/** A cache is written to at 1.25 times the input's price, and read at a tenth, or what is named. */
function claude(model: string, input: number, output: number, cached = input / 10): ModelPrice {
  return { model, input, cached, cacheWrite: input * 1.25, output };
}

/** A long request costs twice the input and one and a half times the output. */
function gpt(
  model: string,
  input: number,
  cached: number,
  output: number,
  over?: number,
): ModelPrice {
  const price = { model, input, cached, cacheWrite: input * 1.25, output };
  if (over === undefined) return price;
  const long = {
    input: input * 2,
    cached: cached * 2,
    cacheWrite: input * 2.5,
    output: output * 1.5,
  };
  return withLong(price, over, long);
}

/** Caches are written to at the input's price; what keeps them by the hour is not let through. */
function gemini(model: string, input: number, cached: number, output: number): ModelPrice {
  return { model, input, cached, cacheWrite: input, output };
}

/** What it writes is counted as pictures, though words beside them cost less: usage is not told apart. */
function picturing(model: string, input: number, output: number): ModelPrice {
  return { ...gemini(model, input, input, output), media: true };
}

function withLong(price: ModelPrice, over: number, rates: Rates): ModelPrice {
  const { input, cached, cacheWrite, output } = rates;
  return { ...price, long: { over, input, cached, cacheWrite, output } };
}
