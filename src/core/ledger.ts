import type { Millis, Sha } from './ids.ts';

/**
 * What one day (UTC) has cost so far. Every claim commit carries it on, and a claim is made only
 * together with moving `pawl/queue` from the claim before it (one atomic `updateRefs`), so the chain
 * neither forks nor forgets: not when branches are deleted, nor when two runs claim at once.
 */
export interface Ledger {
  /** The newest claim of all: whoever makes the next one must have seen it. */
  readonly tip: Sha | undefined;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly attempts: number;
  /** Of claims whose record is written. */
  readonly settledCents: number;
  /** Claims of the day whose cost is not known yet: their reservations count. */
  readonly open: readonly OpenClaim[];
  /** Claims of the day before of which no record was known: their money is that day's, their runs may live. */
  readonly before: readonly Sha[];
}

export interface OpenClaim {
  readonly sha: Sha;
  readonly reservedCents: number;
}

/** No claim was ever made. */
export const EMPTY_LEDGER: Ledger = {
  tip: undefined,
  day: 0,
  attempts: 0,
  settledCents: 0,
  open: [],
  before: [],
};

const DAY: Millis = 86_400_000;

/** The day (UTC) of a time, counted from 1970-01-01. */
export function dayOf(at: Millis): number {
  return Math.floor(at / DAY);
}

/** When the next day begins. */
export function nextDay(at: Millis): Millis {
  return (dayOf(at) + 1) * DAY;
}

/**
 * The day that counts: a claim may have been made by a clock that is a little ahead of ours, and a budget
 * that was begun anew is not forgotten for that.
 */
function currentDay(ledger: Ledger, now: Millis): number {
  const today = dayOf(now);
  return ledger.day === today + 1 ? ledger.day : today;
}

/** What was spent on `now`'s day: records where they exist, reservations where they do not. */
export function spentToday(
  ledger: Ledger,
  now: Millis,
): { readonly attempts: number; readonly cents: number } {
  if (ledger.day !== currentDay(ledger, now)) return { attempts: 0, cents: 0 };
  const open = ledger.open.reduce((sum, { reservedCents }) => sum + reservedCents, 0);
  return { attempts: ledger.attempts, cents: ledger.settledCents + open };
}

/** The ledger as a claim that is made now carries it on, before the claim itself is added. */
export function ledgerOn(ledger: Ledger, now: Millis): Ledger {
  const day = currentDay(ledger, now);
  if (ledger.day === day) return ledger;
  const before = ledger.day === day - 1 ? ledger.open.map(({ sha }) => sha) : [];
  return { ...EMPTY_LEDGER, tip: ledger.tip, day, before };
}

/** The ledger after a claim was added to it. */
export function withClaim(ledger: Ledger, { sha, reservedCents }: OpenClaim): Ledger {
  return {
    ...ledger,
    tip: sha,
    attempts: ledger.attempts + 1,
    open: [...ledger.open, { sha, reservedCents }],
  };
}

/** The ledger with those claims settled whose cost is known. */
export function settle(ledger: Ledger, costs: ReadonlyMap<Sha, number>): Ledger {
  const known = ledger.open.flatMap(({ sha }) => costs.get(sha) ?? []);
  return {
    ...ledger,
    settledCents: known.reduce((sum, cents) => sum + cents, ledger.settledCents),
    open: ledger.open.filter(({ sha }) => !costs.has(sha)),
    before: ledger.before.filter((sha) => !costs.has(sha)),
  };
}
