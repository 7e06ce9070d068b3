import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageFolder } from '../../src/cli/package-folder.ts';
import { readOwnJobs } from '../../src/config/read-own-jobs.ts';
import { isOwnJob } from '../../src/github/observe/own-workflows.ts';

const shipped = (file: string): string =>
  readFileSync(join(packageFolder(), 'templates', 'workflows', file), 'utf8').replaceAll(
    'PAWL_REPOSITORY@PAWL_SHA',
    'ada/pawl@0123456789',
  );
const PAWL = '{ uses: Ada/Pawl@main, with: { command: reconcile } }';
const jobsOf = (text: string): readonly string[] => readOwnJobs(text).map(({ name }) => name);
const isOwn = (text: string, check: string, file = 'x.yml'): boolean =>
  isOwnJob(new Map([['x.yml', readOwnJobs(text)]]), `/ada/engine/actions/workflows/${file}`, check);

describe('the jobs of Pawl in a workflow file', () => {
  it('are all of the shipped ones', () => {
    expect(jobsOf(shipped('agent.yml'))).toEqual(['pick', 'work', 'verify', 'publish']);
    expect(jobsOf(shipped('reconcile.yml'))).toEqual(['reconcile']);
  });

  it('are those that run its Action: of any other job in the file Pawl knows nothing', () => {
    const mixed = `on: push\njobs: { test: { steps: [{ run: npm test }] }, then: { needs: test, steps: [{ run: date }, ${PAWL}] } }`;
    expect(isOwn(mixed, 'then')).toBe(true);
    expect(isOwn(mixed, 'test')).toBe(false);
    expect(isOwn(mixed, 'then', 'y.yml')).toBe(false);
  });

  it.each([
    'jobs: { a: { steps: [{ uses: ada/pawl-tools@v1 }] } }',
    'jobs: { a: { steps: [{ uses: ada/tools/pawl@v1 }] } }',
    'jobs: { a: { steps: [{ run: echo ada/pawl@v1 }] } }',
    'jobs: { a: { uses: ada/pawl@v1 } }',
    'jobs: [ada/pawl@v1]',
    'ada/pawl@v1: {{',
    '# ada/pawl@v1',
  ])('are none in %s', (text) => {
    expect(jobsOf(text)).toEqual([]);
  });

  it('are known by the name that they are given, with what a run works out of it', () => {
    const called = (name: string): string => `jobs: { a: { name: "${name}", steps: [${PAWL}] } }`;
    expect(isOwn(called('Look'), 'Look')).toBe(true);
    expect(isOwn(called('Look'), 'a')).toBe(false);
    expect(isOwn(called('Look'), 'Look (1, x)')).toBe(true);
    expect(isOwn(called('Look'), 'Look out')).toBe(false);
    expect(isOwn(called('Look ${{ github.event_name }} now'), 'Look push now')).toBe(true);
    expect(isOwn(called('Look ${{ github.event_name }} now'), 'test')).toBe(false);
  });

  it('are found beside one that is no job at all', () => {
    expect(jobsOf(`jobs: { a: 3, b: { steps: [null, ${PAWL}] } }`)).toEqual(['b']);
  });
});
