import { describe, expect, it } from '@jest/globals';
import {
  dayOf,
  EMPTY_LEDGER,
  ledgerOn,
  nextDay,
  settle,
  spentToday,
  withClaim,
} from '../../src/core/ledger.ts';
import { HOUR, MINUTE, NOON, sha } from '../support/facts.ts';

const DAY = 24 * HOUR;
const MIDNIGHT = nextDay(NOON);
const claimed = (digit: string, reservedCents = 500) => ({ sha: sha(digit), reservedCents });
const today = withClaim(ledgerOn(EMPTY_LEDGER, NOON), claimed('a'));

describe('a day’s ledger', () => {
  it('counts what a claim reserves, as long as nobody knows what it cost', () => {
    expect(spentToday(today, NOON)).toEqual({ attempts: 1, cents: 500 });
    expect(spentToday(withClaim(today, claimed('b', 30)), NOON)).toEqual({
      attempts: 2,
      cents: 530,
    });
  });

  it('counts what it cost once that is known, to the thousandth', () => {
    const settled = settle(withClaim(today, claimed('b')), new Map([[sha('a'), 0.125]]));
    expect(spentToday(settled, NOON)).toEqual({ attempts: 2, cents: 500.125 });
    expect(settled.open).toEqual([claimed('b')]);
  });

  it('settles a claim once, however often it is told of', () => {
    const costs = new Map([[sha('a'), 20]]);
    expect(settle(settle(today, costs), costs)).toEqual(settle(today, costs));
  });

  it('begins anew at midnight, and forgets only the money: a run of the day before may still live', () => {
    expect(spentToday(today, MIDNIGHT - 1).attempts).toBe(1);
    expect(spentToday(today, MIDNIGHT)).toEqual({ attempts: 0, cents: 0 });
    const tomorrow = ledgerOn(today, MIDNIGHT);
    expect(tomorrow).toEqual({
      ...EMPTY_LEDGER,
      tip: sha('a'),
      day: dayOf(MIDNIGHT),
      before: [sha('a')],
    });
    const settled = settle(withClaim(tomorrow, claimed('b')), new Map([[sha('a'), 20]]));
    expect(settled).toMatchObject({ before: [], settledCents: 0, open: [claimed('b')] });
    // The second day it is forgotten, and so it is where nothing was claimed for a whole day.
    expect(ledgerOn(tomorrow, MIDNIGHT + DAY).before).toEqual([]);
    expect(ledgerOn(today, MIDNIGHT + DAY).before).toEqual([]);
  });

  it('is not forgotten because one clock is behind another at midnight', () => {
    const tomorrow = withClaim(ledgerOn(EMPTY_LEDGER, MIDNIGHT), claimed('a'));
    const behind = MIDNIGHT - MINUTE;
    expect(spentToday(tomorrow, behind)).toEqual({ attempts: 1, cents: 500 });
    expect(ledgerOn(tomorrow, behind)).toEqual(tomorrow);
  });

  it('is not believed of a clock that is years ahead', () => {
    const insane = withClaim(ledgerOn(EMPTY_LEDGER, NOON + 900 * DAY), claimed('a'));
    expect(spentToday(insane, NOON)).toEqual({ attempts: 0, cents: 0 });
  });
});
