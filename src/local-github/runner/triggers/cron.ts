const NAMES: Readonly<Record<string, number>> = Object.fromEntries([
  ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [name, i + 1]),
  ...'sun mon tue wed thu fri sat'.split(' ').map((name, i) => [name, i]),
]);

const MINUTE_MS = 60_000;
/** Any expression that ever fires does so within this time (29 February, the longest gap). */
const HORIZON_DAYS = 366 * 8 + 1;

interface Field {
  readonly values: ReadonlySet<number>;
  readonly every: boolean;
}

/**
 * The first time after `afterMs` at which a POSIX cron expression (UTC) fires, in milliseconds since
 * the epoch; `undefined` if it never does (30 February).
 */
export function nextCron(expression: string, afterMs: number): number | undefined {
  const [minute, hour, day, month, weekday] = parse(expression);
  if (!minute || !hour || !day || !month || !weekday) return undefined;
  const start = new Date(Math.floor(afterMs / MINUTE_MS) * MINUTE_MS + MINUTE_MS);
  for (let days = 0; days < HORIZON_DAYS; days += 1) {
    const date = new Date(
      Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + days),
    );
    if (!month.values.has(date.getUTCMonth() + 1) || !isDue(date, day, weekday)) continue;
    for (let at = 0; at < 24 * 60; at += 1) {
      if (!hour.values.has(Math.floor(at / 60)) || !minute.values.has(at % 60)) continue;
      const time = date.getTime() + at * MINUTE_MS;
      if (time >= start.getTime()) return time;
    }
  }
  return undefined;
}

/** Day of month and day of week: either suffices if both are given, as cron has it. */
function isDue(date: Date, day: Field, weekday: Field): boolean {
  const onDay = day.values.has(date.getUTCDate());
  const onWeekday = weekday.values.has(date.getUTCDay());
  return day.every || weekday.every ? onDay && onWeekday : onDay || onWeekday;
}

function parse(expression: string): readonly Field[] {
  const parts = expression.trim().toLowerCase().split(/\s+/);
  const ranges = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [0, 6],
  ] as const;
  return ranges.map(([low, high], index) => parseField(parts[index] ?? '*', low, high));
}

function parseField(text: string, low: number, high: number): Field {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '*', step = '1'] = part.split('/');
    const [first = '', last] = range.split('-');
    const from = range === '*' ? low : numberOf(first);
    const open = part.includes('/') ? high : from;
    const to = range === '*' ? high : last === undefined ? open : numberOf(last);
    for (let value = from; value <= to; value += Number(step) || 1) {
      values.add(high === 6 ? value % 7 : value);
    }
  }
  return { values, every: text.startsWith('*') };
}

function numberOf(word: string): number {
  return NAMES[word] ?? Number(word);
}
