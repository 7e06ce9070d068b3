import type { Random } from '../random.ts';
import { DAY } from '../span.ts';

/** A time in which something is wrong. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** Windows that begin so many times a day, by chance, and never overlap; times count from `start`. */
export function planWindows(
  perDay: number,
  [start, end]: readonly [number, number],
  [shortest, longest]: readonly [number, number],
  random: Random,
): readonly Window[] {
  const windows: Window[] = [];
  if (perDay <= 0) return windows;
  for (let at = start; ;) {
    at += -Math.log(1 - random.fraction()) * (DAY / perDay);
    const from = Math.round(at);
    const until = from + random.between(shortest, longest);
    if (until >= end) return windows;
    windows.push({ from, until });
    at = until;
  }
}

/** The window that a time lies in. */
export function windowAt(windows: readonly Window[], now: number): Window | undefined {
  return windows.find(({ from, until }) => from <= now && now < until);
}
