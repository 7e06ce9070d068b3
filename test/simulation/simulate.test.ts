import { describe, expect, it } from '@jest/globals';
import { parseFaults } from '../../src/cli/simulate/faults/parse-faults.ts';
import { makeReport } from '../../src/cli/simulate/report/report.ts';
import type { Report } from '../../src/cli/simulate/report/report.ts';
import { readSimulateOptions } from '../../src/cli/simulate/simulate-options.ts';
import { simulate } from '../../src/cli/simulate/simulation.ts';

async function report(...args: readonly string[]): Promise<Report> {
  const options = readSimulateOptions(args);
  const witness = await simulate(options, () => undefined);
  return makeReport(options, witness, 0);
}

describe('a simulation', () => {
  it('brings ten tasks to their end, where nothing goes wrong', async () => {
    const { done, lost, violations, faults, redMinutes } = await report(
      ...['--days', '2', '--tasks', '10', '--faults', 'none'],
    );
    expect({ done, lost, redMinutes, violations }).toEqual({
      ...{ done: 10, lost: 0, redMinutes: 0, violations: [] },
    });
    expect(Object.values(faults).every((count) => count === 0)).toBe(true);
  }, 240_000);

  it('loses none of thirty, and breaks no rule, while everything goes wrong now and then', async () => {
    const told = await report('--days', '3', '--tasks', '30', '--seed', '7');
    const { tasks, done, needsHuman, waiting, cancelled, lost, violations } = told;
    expect({ lost, violations }).toEqual({ lost: 0, violations: [] });
    expect(done + needsHuman + waiting + cancelled).toBe(tasks);
    const struck = Object.values(told.faults).filter((count) => count > 0);
    expect(struck.length).toBeGreaterThan(20);
  }, 1_500_000);

  it('is a function of its seed', async () => {
    const args = ['--days', '1', '--tasks', '8', '--faults', 'brutal', '--seed'];
    const [first, second] = [await report(...args, '5'), await report(...args, '5')];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    const other = await report(...args, '6');
    expect(other.requests.total).not.toBe(first.requests.total);
  }, 1_500_000);
});

describe('what goes wrong in a simulation', () => {
  it('is chosen by names, with a rate or without', () => {
    const found = parseFaults('webhook-lost,app-killed=3');
    expect([...found]).toEqual([
      ['webhook-lost', 0.25],
      ['app-killed', 3],
    ]);
    expect(parseFaults('brutal,none').size).toBe(0);
    expect(parseFaults('realistic,webhook-lost=0').get('webhook-lost')).toBe(0);
  });

  it('is refused where nobody knows it, by the names that there are', () => {
    expect(() => parseFaults('gremlins')).toThrow(/gremlins.*webhook-lost/s);
    expect(() => parseFaults('webhook-lost=often')).toThrow(/no rate/);
  });
});
