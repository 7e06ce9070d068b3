import { describe, expect, it } from '@jest/globals';
import { runCli } from '../support/run-cli.ts';

const ENDINGS = [
  ['done', 1],
  ['needs-human', 1],
  ['done', 2],
  ['needs-human', 3],
  ['done', 1],
  ['done', 1],
];

describe('the demo with a disturbed app', () => {
  it.each(['stop', 'kill'])('ends as the undisturbed one: %s', async (outage) => {
    const { code, stdout } = await runCli(['demo', '--json', '--outage', outage]);
    const { tasks, main } = JSON.parse(stdout);
    const endings = tasks.map(({ state, attempts }: { state: string; attempts: number }) => [
      state,
      attempts,
    ]);
    expect(endings).toEqual(ENDINGS);
    expect(main.green).toBe(true);
    const merges = tasks.flatMap(
      ({ mergeCommit }: { mergeCommit: string | null }) => mergeCommit ?? [],
    );
    expect(new Set(merges).size).toBe(5);
    expect(code).toBe(0);
  });
});
