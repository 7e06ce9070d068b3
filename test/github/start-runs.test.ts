import { afterEach, describe, expect, it } from '@jest/globals';
import { pick } from '../../src/action/pick.ts';
import { reconcileOnce } from '../../src/action/reconcile.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { PlayedRun } from '../../src/local-github/runner/played/played-run.ts';
import { AGENT_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { connectQuickly } from '../support/effect-scene.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

/**
 * A repository whose runs wait for each other as `concurrency: pawl-pick` makes them: one picks, one
 * waits, and a third takes the place of the one that waits, which is cancelled.
 */
class Queue {
  readonly site: PawlSite;
  readonly started: PlayedRun[] = [];
  cancelled = 0;
  #waiting: PlayedRun | undefined;

  private constructor(site: PawlSite, runs: { onStart: (run: PlayedRun) => void }) {
    this.site = site;
    runs.onStart = (run) => {
      this.started.push(run);
      const before = this.#waiting;
      this.#waiting = run;
      if (!before) return;
      this.cancelled += 1;
      void before.end({ conclusion: 'cancelled' });
    };
  }

  static async open(parallel: number): Promise<Queue> {
    const runs: { onStart: (run: PlayedRun) => void } = { onStart: () => undefined };
    const site = await startPawlSite({
      runner: { play: { triggers: false, onStart: (run) => runs.onStart(run) } },
    });
    await site.commit({ ...AGENT_WORKFLOW_FILE, '.github/pawl.yml': `parallel: ${parallel}` });
    for (let task = 0; task < parallel + 2; task += 1) await site.fileTask();
    return new Queue(site, runs);
  }

  /** The job `pick` of the run whose turn it is; its run goes on, if it claimed. Gives whether there was one. */
  async pickNext(client: GitHubClient): Promise<boolean> {
    const run = this.#waiting;
    if (!run) return false;
    this.#waiting = undefined;
    await run.startJob('attempt');
    const own = {
      id: run.run.id,
      attempt: 1,
      live: true,
      waiting: false,
      startedAt: Date.now(),
      conclusion: undefined,
      url: '',
    };
    const picked = await pick(client, { run: own, now: Date.now, log: () => undefined }, undefined);
    if (!picked) await run.end();
    return true;
  }

  async look(): Promise<Plan> {
    const client = await connectQuickly(this.site);
    return (await reconcileOnce(client, { now: Date.now, log: () => undefined })).plan;
  }
}

describe('a queue that has room for several', () => {
  let queue: Queue | undefined;
  afterEach(() => queue?.site.close());

  it.each([4, 20])(
    'is filled by one run after another, %d in all, and GitHub cancels none of them',
    async (parallel) => {
      queue = await Queue.open(parallel);
      await queue.look();
      const job = await connectQuickly(queue.site);
      while (await queue.pickNext(job)) {
        // Something wakes the app while the next is on its way, and each that is cancelled does.
        if (queue.started.length === 2 || queue.cancelled > 0) await queue.look();
      }
      expect(await queue.site.claims()).toHaveLength(parallel);
      expect(queue.started).toHaveLength(parallel);
      expect(queue.cancelled).toBe(0);
    },
  );

  it('is filled by the app’s next looks where the run that claims cannot start another', async () => {
    queue = await Queue.open(3);
    const job = await connectQuickly(queue.site);
    job.octokit.hook.before('request', ({ url }) => {
      if (url.includes('dispatches')) throw new Error('the network is gone');
    });
    const looks: (number | undefined)[] = [];
    do {
      const now = Date.now();
      const { nextLookAt } = await queue.look();
      looks.push(nextLookAt === undefined ? undefined : Math.round((nextLookAt - now) / 60_000));
    } while (await queue.pickNext(job));
    expect(await queue.site.claims()).toHaveLength(3);
    // While more is ready than the run takes that is on its way.
    expect(looks.slice(0, 2)).toEqual([5, 5]);
  });
});
