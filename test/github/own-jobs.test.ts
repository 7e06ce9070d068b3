import { afterEach, describe, expect, it } from '@jest/globals';
import { startPlayedRun } from '../../src/local-github/runner/played/start-played-run.ts';
import { PawlHands } from '../support/pawl-hands.ts';

const RECONCILE = '.github/workflows/reconcile.yml';
const jobs = (test: string, look: string): string => `on: workflow_dispatch
permissions: {}
jobs:
  test: { runs-on: ubuntu-latest, steps: [${test}] }
  look: { runs-on: ubuntu-latest, steps: [${look}] }
`;
const PAWL = '{ uses: ada/pawl@main, with: { command: reconcile } }';
const OTHER = '{ run: npm test }';

describe('a job that failed on the default branch', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());

  /** Runs the workflow on the tip; each of its jobs fails. */
  const fail = async (): Promise<void> => {
    const { world, repository, adaActor } = hands.site;
    const played = await startPlayedRun(world, repository, {
      path: RECONCILE,
      event: 'workflow_dispatch',
      headSha: (await repository.git.resolve('refs/heads/main')) ?? '',
      headBranch: 'main',
      actor: adaActor,
    });
    for (const job of ['test', 'look']) {
      await played.startJob(job);
      await played.endJob(job, { conclusion: 'failure' });
    }
    await played.end({ conclusion: 'failure' });
  };
  const failed = async (): Promise<readonly string[]> =>
    (await hands.look()).repository.history[0]?.checks.map(({ name }) => name).toSorted() ?? [];

  it('is red wherever it does not run Pawl’s Action, and costs no request to tell', async () => {
    hands = await PawlHands.start({
      files: { [RECONCILE]: jobs(OTHER, OTHER) },
      runner: { play: { onStart: () => undefined } },
    });
    await fail();
    expect(await failed()).toEqual(['look', 'test']);
    await hands.site.commit({ [RECONCILE]: jobs(OTHER, PAWL) });
    await fail();
    expect(await failed()).toEqual(['test']);
    // That run's attempt is asked for, as of any red job.
    const asked = await hands.count();
    expect(asked.filter((one) => one !== 'actions/get-workflow-run')).toEqual(['graphql']);
  });

  it('is known for what it is at the first look, too', async () => {
    hands = await PawlHands.start({
      files: { [RECONCILE]: jobs(PAWL, OTHER) },
      runner: { play: { onStart: () => undefined } },
    });
    await fail();
    expect(await failed()).toEqual(['look']);
  });
});
