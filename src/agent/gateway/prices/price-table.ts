import { inputOf } from '../meter/token-counts.ts';
import type { TokenCounts } from '../meter/token-counts.ts';

/** Cents for a million tokens. */
export interface Rates {
  readonly input: number;
  /** Input that is read from a cache. */
  readonly cached: number;
  /** Input that is written to a cache. */
  readonly cacheWrite: number;
  readonly output: number;
}

/** What one model costs. */
export interface ModelPrice extends Rates {
  /** The model's name; `*` stands for any characters. */
  readonly model: string;
  /** Of a request that reads more tokens than this, everything costs so much. */
  readonly long?: Rates & { readonly over: number };
  /** It writes pictures or sound, for many times what words cost: no measure for an unknown model of words. */
  readonly media?: true;
}

/** The first that fits a name counts: a policy's own prices stand before the known ones. */
export type PriceTable = readonly ModelPrice[];

export interface FoundPrice {
  readonly price: ModelPrice;
  /** `false`: it is the dearest of the table for what such a model writes, because none fits. */
  readonly known: boolean;
}

/** Writing to a cache for an hour costs so many times what reading afresh does (Anthropic). */
const HOUR = 2;

/** What the name of a model holds that writes pictures or sound (`nano-banana-pro-preview` is Google's, too). */
const OF_MEDIA = /image|banana|tts|audio|live/i;

/**
 * The price of a model: by its full name, else by the name without its maker, date and the like.
 * What the table does not know costs what its dearest model does. Throws if there is none.
 */
export function findPrice(table: PriceTable, model: string): FoundPrice {
  const found =
    table.find((price) => fits(price.model, model)) ??
    table.find((price) => fits(price.model, plainName(model)));
  return found ? { price: found, known: true } : { price: dearest(table, model), known: false };
}

/** What an answer cost, in cents. */
export function costOf(price: ModelPrice, counts: TokenCounts): number {
  const rates = price.long && inputOf(counts) > price.long.over ? price.long : price;
  const hour = Math.min(counts.cacheWriteHour, counts.cacheWrite);
  const millionths =
    counts.input * rates.input +
    counts.cached * rates.cached +
    (counts.cacheWrite - hour) * rates.cacheWrite +
    hour * rates.input * HOUR +
    counts.output * rates.output;
  return millionths / 1_000_000;
}

/** The most that an answer can cost which reads and writes at most so many tokens, in cents. */
export function mostOf(price: ModelPrice, input: number, output: number): number {
  const cost = (rates: Rates): number =>
    (input * Math.max(rates.input * HOUR, rates.cacheWrite, rates.cached) + output * rates.output) /
    1_000_000;
  return price.long && input > price.long.over
    ? Math.max(cost(price), cost(price.long))
    : cost(price);
}

/** Each rate is the dearest of all models; of those that write words where nothing says that a model writes more. */
function dearest(table: PriceTable, model: string): ModelPrice {
  const measures = OF_MEDIA.test(model) ? table : table.filter(({ media }) => !media);
  if (measures.length === 0) throw new Error('a price table needs at least one model');
  const all: readonly Rates[] = measures.flatMap((price) => [
    price,
    ...(price.long ? [price.long] : []),
  ]);
  const most = (rate: keyof Rates): number => Math.max(...all.map((rates) => rates[rate]));
  return {
    model: '*',
    input: most('input'),
    cached: most('cached'),
    cacheWrite: most('cacheWrite'),
    output: most('output'),
  };
}

function fits(pattern: string, model: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const name = model.toLowerCase();
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

/** `anthropic/claude-sonnet-4.5-20250929[1m]` → `claude-sonnet-4-5`. What follows a colon may cost more. */
function plainName(model: string): string {
  const name = model
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\[[^\]]*\]$/, '')
    .replace(/@.*$/, '')
    .replace(
      /-(?:latest|preview(?:-\d\d-20\d\d|-\d\d-\d\d|-customtools)?|20\d\d-?\d\d-?\d\d|\d{3})$/,
      '',
    );
  return name.startsWith('claude-') ? name.replaceAll('.', '-') : name;
}
