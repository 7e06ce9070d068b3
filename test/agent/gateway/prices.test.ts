import { describe, expect, it } from '@jest/globals';
import { NO_TOKENS } from '../../../src/agent/gateway/meter/token-counts.ts';
import { knownPrices } from '../../../src/agent/gateway/prices/known-prices.ts';
import { pricesAt } from '../../../src/agent/gateway/prices/prices-at.ts';
import { costOf, findPrice, mostOf } from '../../../src/agent/gateway/prices/price-table.ts';

const WIRES = ['anthropic', 'openai', 'gemini'] as const;
const MILLION = 1_000_000;

describe('the table of prices', () => {
  it.each(WIRES)('of %s finds each model that it names by itself', (wire) => {
    const prices = knownPrices(wire);
    for (const price of prices)
      expect(findPrice(prices, price.model)).toEqual({ price, known: true });
  });

  it.each(WIRES)('of %s has no price that is none', (wire) => {
    for (const { model, input, cached, cacheWrite, output } of knownPrices(wire)) {
      expect([model, input > 0, cached > 0, cacheWrite >= input, output > input]).toEqual([
        model,
        true,
        true,
        true,
        true,
      ]);
      expect(cached).toBeLessThanOrEqual(input);
    }
  });

  it.each([
    ['anthropic', 'claude-opus-5-5', 'claude-opus-5-5'],
    ['anthropic', 'claude-sonnet-4-5-20250929', 'claude-sonnet-4-5'],
    ['anthropic', 'claude-opus-5-5[1m]', 'claude-opus-5-5'],
    ['anthropic', 'claude-3-7-sonnet-latest', 'claude-3-7-sonnet'],
    ['openai', 'gpt-5.2-codex', 'gpt-5.2-codex'],
    ['openai', 'gpt-5.2-2025-12-11', 'gpt-5.2'],
    ['openai', 'gpt-4o-2024-05-13', 'gpt-4o-2024-05-13'],
    ['openai', 'gpt-4o-2024-08-06', 'gpt-4o'],
    ['openai', 'anthropic/claude-sonnet-4.5', 'claude-sonnet-4-5'],
    ['openai', 'google/gemini-2.5-flash', 'gemini-2.5-flash'],
    ['gemini', 'gemini-3.1-pro-preview-customtools', 'gemini-3.1-pro'],
    ['gemini', 'gemini-2.5-flash-preview-09-2025', 'gemini-2.5-flash'],
    ['gemini', 'gemini-2.5-pro-001', 'gemini-2.5-pro'],
    ['gemini', 'gemini-3-pro-image-preview', 'gemini-3-pro-image'],
    ['openai', 'google/gemini-2.5-flash-image-preview', 'gemini-2.5-flash-image'],
  ] as const)('of %s takes %s for %s', (wire, model, expected) => {
    const { price, known } = findPrice(knownPrices(wire), model);
    expect([price.model, known]).toEqual([expected, true]);
  });

  it.each([
    ['anthropic', 'claude-opus-6'],
    ['anthropic', 'claude-opus-5-5-turbo'],
    ['openai', 'gpt-4o:extended'],
    ['gemini', 'gemini-2.5-flash-preview-tts'],
  ] as const)('of %s does not know %s, which then costs as the dearest', (wire, model) => {
    const prices = knownPrices(wire);
    const { price, known } = findPrice(prices, model);
    expect(known).toBe(false);
    for (const other of prices) {
      expect(price.output).toBeGreaterThanOrEqual(Math.max(other.output, other.long?.output ?? 0));
      expect(price.input).toBeGreaterThanOrEqual(Math.max(other.input, other.long?.input ?? 0));
    }
  });

  it.each([
    ['gemini-4-neon-image', 12_000],
    ['gemini-2.5-flash-preview-TTS', 12_000],
    ['gemini-2.5-flash-native-audio-preview-12-2025', 12_000],
    ['gemini-live-2.5-flash-preview', 12_000],
    ['nano-banana-pro-preview', 12_000],
    ['gemini-5-argon', 2_000],
  ])(
    'of gemini has pictures and sound cost an unknown model of theirs only: %s %d',
    (model, output) => {
      const { price, known } = findPrice(knownPrices('gemini'), model);
      expect([price.output, known]).toEqual([output, false]);
    },
  );

  it('takes for the dearest what is dearest in each respect, of long requests too', () => {
    const plain = { input: 5, cached: 1, cacheWrite: 6, output: 20 };
    const prices = [
      { ...plain, model: 'a', output: 30 },
      { ...plain, model: 'b', long: { ...plain, over: 10, input: 9 } },
    ];
    expect(findPrice(prices, 'c').price).toEqual({ ...plain, model: '*', input: 9, output: 30 });
  });

  it('lets a policy’s own prices count first, for patterns of names too', () => {
    const own = { model: 'acme/*-large', input: 1, cached: 1, cacheWrite: 1, output: 2 };
    const prices = [own, { ...own, model: 'gpt-5*', input: 9 }, ...knownPrices('openai')];
    expect(findPrice(prices, 'acme/x-large').price).toBe(own);
    expect(findPrice(prices, 'acme/x-small').known).toBe(false);
    expect(findPrice(prices, 'gpt-5.2-codex').price.input).toBe(9);
    expect(findPrice(prices, 'gpt-6-sol').price.input).toBe(200);
    const odd = [{ ...own, model: 'a*b*b' }];
    expect(['ab', 'abb', 'a-b-b', 'abbc'].map((name) => findPrice(odd, name).known)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('prices a long request by its own rates, as a whole', () => {
    const { price } = findPrice(knownPrices('openai'), 'gpt-6.2-sol');
    const usual = { ...NO_TOKENS, input: 272_000, output: MILLION };
    expect(costOf(price, usual)).toBeCloseTo(54.4 + 1_000);
    const long = { ...NO_TOKENS, input: 200_000, cached: 72_001, output: MILLION };
    expect(costOf(price, long)).toBeCloseTo(80 + 1.44 + 1_500, 2);
  });

  it.each([
    ['eu.api.openai.com', 'gpt-6.2-sol', 1.1],
    ['us.api.openai.com', 'gpt-5.4-mini', 1.1],
    ['us.api.openai.com', 'gpt-5.5-2026-04-23', 1.1],
    ['us.api.openai.com', 'gpt-5.3-codex', 1],
    ['us.api.openai.com', 'gpt-5-mini', 1],
    ['us.api.openai.com', 'gpt-5', 1],
    ['us.api.openai.com', 'o4-mini', 1],
    ['api.openai.com', 'gpt-6.2-sol', 1],
    ['eu.api.openai.com.example', 'gpt-6.2-sol', 1],
  ])('at %s tells that %s costs %d times the usual', (host, model, times) => {
    const usual = findPrice(knownPrices('openai'), model).price;
    const there = findPrice(pricesAt('openai', host), model).price;
    for (const input of [1_000, 300_000]) {
      const all = { ...NO_TOKENS, input, cached: 500, cacheWrite: 300, output: 700 };
      expect(costOf(there, all)).toBeCloseTo(costOf(usual, all) * times, 9);
    }
    expect(pricesAt('anthropic', host)).toBe(knownPrices('anthropic'));
  });

  it('never tells less than an answer costs for the most that it can', () => {
    for (const price of WIRES.flatMap(knownPrices)) {
      for (const input of [1_000, 150_000, 900_000]) {
        const kinds = (['input', 'cached', 'cacheWrite'] as const).map((kind) => ({
          ...NO_TOKENS,
          [kind]: input,
          output: 500,
        }));
        const hour = { ...NO_TOKENS, cacheWrite: input, cacheWriteHour: input, output: 500 };
        for (const counts of [...kinds, hour]) {
          expect(costOf(price, counts)).toBeLessThanOrEqual(mostOf(price, input, 500));
        }
      }
    }
  });

  it('needs a model', () => {
    expect(() => findPrice([], 'any')).toThrow('at least one model');
  });
});
