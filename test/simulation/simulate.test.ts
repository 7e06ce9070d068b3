import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageFolder } from '../../src/cli/package-folder.ts';
import { parseFaults } from '../../src/cli/simulate/faults/parse-faults.ts';
import { makeReport } from '../../src/cli/simulate/report/report.ts';
import type { Report } from '../../src/cli/simulate/report/report.ts';
import { addReports } from '../../src/cli/simulate/report/add-reports.ts';
import { readSimulateOptions } from '../../src/cli/simulate/simulate-options.ts';
import { simulate } from '../../src/cli/simulate/simulation.ts';
import { planWorlds } from '../../src/cli/simulate/worlds/plan-worlds.ts';
import { playInThreads } from '../../src/cli/simulate/worlds/play-in-threads.ts';
import { playWorld } from '../../src/cli/simulate/worlds/play-world.ts';

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

  it('loses none of twenty, and breaks no rule, while everything goes wrong now and then', async () => {
    const told = await report('--days', '2', '--tasks', '20', '--seed', '7');
    const { tasks, done, needsHuman, waiting, cancelled, lost, violations } = told;
    expect({ lost, violations }).toEqual({ lost: 0, violations: [] });
    expect(done + needsHuman + waiting + cancelled).toBe(tasks);
    const struck = Object.values(told.faults).filter((count) => count > 0);
    expect(struck.length).toBeGreaterThan(20);
  }, 1_500_000);

  it('moves an issue to another repository once, and not to and fro', async () => {
    const { faults, violations } = await report(
      ...['--days', '1', '--tasks', '6', '--repositories', 'library,mobile'],
      ...['--faults', 'person-transfers-issue=1'],
    );
    expect(faults['person-transfers-issue']).toBeGreaterThan(0);
    expect(faults['person-transfers-issue']).toBeLessThanOrEqual(6);
    expect(violations).toEqual([]);
  }, 240_000);

  it('has tasks that wait by GitHub’s own dependencies, and circles of them come to an end', async () => {
    const { nativeWaits, faults, done, cancelled, violations } = await report(
      ...['--days', '2', '--tasks', '16', '--seed', '3', '--repositories', 'library'],
      ...['--faults', 'task-in-circle=0.5'],
    );
    expect(nativeWaits).toBeGreaterThan(2);
    expect(faults['task-in-circle']).toBeGreaterThan(2);
    expect({ ended: done + cancelled, violations }).toEqual({ ended: 16, violations: [] });
  }, 240_000);

  it('has a repository whose merge queue, and people about it, put out what Pawl puts in', async () => {
    const { queueMerges, faults, lost, violations } = await report(
      ...['--days', '2', '--tasks', '12', '--seed', '2', '--repositories', 'platform', '--faults'],
      'queue-drops=0.4,person-dequeues=0.4,person-jumps-queue=0.4,agent-breaks-main=0.2',
    );
    expect(queueMerges).toBeGreaterThan(5);
    expect(faults['queue-drops']).toBeGreaterThan(0);
    expect(faults['person-dequeues']).toBeGreaterThan(0);
    expect(faults['person-jumps-queue']).toBeGreaterThan(0);
    expect({ lost, violations }).toEqual({ lost: 0, violations: [] });
  }, 240_000);

  it('is a function of its seed', async () => {
    const args = ['--days', '1', '--tasks', '5', '--faults', 'brutal', '--seed'];
    // The machine's own time is no function of it.
    const played = async () => ({ ...(await report(...args, '5')), gitHubSeconds: 0 });
    const [first, second] = [await played(), await played()];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    const other = await report(...args, '6');
    expect(other.requests.total).not.toBe(first.requests.total);
  }, 1_500_000);
});

describe('a simulation of many tasks', () => {
  it('has worlds that share the tasks and have every kind of repository', () => {
    const worlds = planWorlds(1001);
    expect(worlds.map(({ tasks }) => tasks)).toEqual([201, 200, 200, 200, 200]);
    expect(new Set(worlds.map(({ name }) => name)).size).toBe(5);
    expect(new Set(worlds.flatMap(({ kinds }) => kinds)).size).toBe(7);
    expect(planWorlds(100).map(({ tasks, kinds }) => [tasks, kinds.length])).toEqual([[100, 5]]);
  });

  it('tells of a world that is played in a thread what it would tell without', async () => {
    const args = ['--days', '1', '--tasks', '4', '--faults', 'none'];
    const script = join(packageFolder(), 'dist', 'cli.js');
    const [told] = await playInThreads(script, args, 1);
    const here = await playWorld(readSimulateOptions(args), 1, () => undefined);
    const { wallSeconds, worldSeconds, gitHubSeconds } = here;
    expect({ ...told, wallSeconds, worldSeconds, gitHubSeconds }).toEqual(here);
  }, 240_000);

  it('adds up what its worlds tell', async () => {
    const options = readSimulateOptions(['--days', '1', '--tasks', '4', '--seed', '3']);
    const one = await playWorld(options, 1, () => undefined);
    const violation = { rule: 'lost', at: '', subject: 'library#1', what: '', trail: [], world: 2 };
    const days = { heapMegabytes: [10, 20], gitHubSeconds: 1.5, worldSeconds: 4 };
    const all = addReports(
      { ...options, tasks: 8 },
      [
        { ...one, ...days },
        { ...one, ...days, violations: [violation] },
      ],
      12,
    );
    expect(all).toMatchObject({
      ...{ tasks: 8, done: one.done * 2, wallSeconds: 12, worldSeconds: 8, gitHubSeconds: 3 },
      ...{ heapMegabytes: [20, 40], violations: [violation] },
      requests: { total: one.requests.total * 2, perMergedTask: one.requests.perMergedTask },
    });
    const [[name = '', count] = []] = Object.entries(one.requests.byPurpose);
    expect(all.requests.byPurpose[name]).toBe((count ?? 0) * 2);
    const struck = Object.entries<number>(one.faults).find(([, times]) => times > 0);
    expect(Object.entries(all.faults)).toContainEqual([struck?.[0], (struck?.[1] ?? 0) * 2]);
  }, 240_000);
});

describe('the repositories of a simulation', () => {
  it('are those that are named, all in one world', () => {
    const { kinds, tasks } = readSimulateOptions(['--repositories', 'mobile, engine']);
    expect(kinds?.map(({ name }) => name)).toEqual(['mobile', 'engine']);
    expect(planWorlds(tasks, kinds).map((world) => world.kinds)).toEqual([kinds]);
    expect(() => readSimulateOptions(['--repositories', 'attic'])).toThrow(/attic.*library/s);
  });
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
