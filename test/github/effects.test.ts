import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimBranch } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Effect } from '../../src/core/effect.ts';
import { apply } from '../../src/github/apply/apply.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { PlayedRun } from '../../src/local-github/runner/played/played-run.ts';
import { startPlayedRun } from '../../src/local-github/runner/played/start-played-run.ts';
import {
  attemptOf,
  claimed,
  connectQuickly,
  lookAt,
  openAttempt,
  published,
  recordOn,
} from '../support/effect-scene.ts';
import { issueNumber, MINUTE, sha } from '../support/facts.ts';
import { JumpingClock } from '../support/jumping-clock.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { written } from '../support/site-changes.ts';

const FILES = { 'src/a.js': 'a\n', 'src/b.js': 'b\n', 'src/c.js': 'c\n' };

describe('an effect and what GitHub makes sure of', () => {
  let site: PawlSite;
  let client: GitHubClient;
  const played: PlayedRun[] = [];
  const cancelled: boolean[] = [];
  /** GitHub answers that a run cannot be cancelled, as it does of some that never get a runner. */
  let conflicts = false;

  beforeAll(async () => {
    site = await startPawlSite({
      files: FILES,
      apiFaults: ({ operationId }) =>
        conflicts && operationId === 'actions/force-cancel-workflow-run'
          ? { when: 'before', answer: 409 }
          : undefined,
      runner: {
        play: {
          triggers: false,
          onStart: (run) => played.push(run),
          onCancel: (_run, { force }) => cancelled.push(force),
        },
      },
    });
    client = await connectQuickly(site);
  });
  afterAll(() => site.close());

  const perform = async (effect: Effect) => apply(client, effect, await lookAt(site));
  const tip = (claim: Claim) =>
    site.repository.git.resolve(`refs/heads/${claimBranch(claim.task, claim.attempt)}`);

  const open = (...files: Parameters<typeof written>[]) =>
    openAttempt(site, client, ...files.map((file) => written(...file)));

  it('accept-head writes the new head into the record and changes nothing else there', async () => {
    const { attempt, claim, record, task } = await open(['accept', '1']);
    const effect = { kind: 'accept-head', task, attempt, record: record.content } as const;
    for (const _ of ['once', 'and again']) {
      expect(await perform({ ...effect, head: sha('9') })).toEqual({ kind: 'applied' });
      const after = await recordOn(site, claim.sha);
      expect(after.checkRun).toBe(record.checkRun);
      expect(after.content).toEqual({ ...record.content, head: sha('9') });
    }
  });

  describe('record-failure with release', () => {
    const release = async (claim: Claim): Promise<Effect> => ({
      kind: 'record-failure',
      task: claim.task,
      attempt: await attemptOf(site, claim),
      class: 'infrastructure',
      reason: 'Its run was cancelled',
      failedChecks: [],
      evidence: [
        { source: 'a review', summary: 'no', annotations: [], logTail: 'why', url: undefined },
      ],
      revertedBy: undefined,
      release: true,
    });

    it('fences the run that owned it: what that publishes later is refused', async () => {
      const claim = await claimed(site, client);
      expect(await perform(await release(claim))).toEqual({ kind: 'applied' });
      const head = await site.repository.git.readCommit((await tip(claim)) ?? '');
      expect(head?.parents).toEqual([claim.sha]);
      expect(head?.message).toContain(`Pawl-Release: ${claim.sha}`);
      expect((await recordOn(site, claim.sha)).content).toMatchObject({
        outcome: { kind: 'failed', class: 'infrastructure' },
        cents: 500,
        evidence: [{ source: 'a review', logTail: 'why' }],
      });
      await expect(published(site, client, claim, written('late', '1'))).rejects.toMatchObject({
        code: 'PAWL_CLAIM_LOST',
      });
      expect(await tip(claim)).toBe(head?.sha);
    });

    it('is refused if the run published after all, and then nothing is recorded', async () => {
      const claim = await claimed(site, client);
      const late = await release(claim);
      const { head } = await published(site, client, claim, written('in-time', '1'));
      expect(await perform(late)).toMatchObject({ kind: 'refused' });
      expect(await tip(claim)).toBe(head);
      const { data } = await site.ada.checks.listForRef({ ...ENGINE, ref: claim.sha });
      expect(data.check_runs).toEqual([]);
    });

    it('goes on where it died: what is released is only recorded', async () => {
      const claim = await claimed(site, client);
      await perform(await release(claim));
      const released = await tip(claim);
      const effect = await release(claim);
      const attempt = await attemptOf(site, claim);
      const branch = attempt.branch && { ...attempt.branch, released: true };
      const again = { ...effect, attempt: { ...attempt, branch } };
      expect(await perform(again as Effect)).toEqual({ kind: 'applied' });
      expect(await tip(claim)).toBe(released);
    });
  });

  it('close-pull-request and delete-branches: again, they change nothing', async () => {
    const { attempt, pullRequest, task } = await open(['closed', '1']);
    const other = await claimed(site, client);
    const otherBranch = (await attemptOf(site, other)).branch;
    const branches = [attempt.branch, otherBranch].flatMap((branch) => branch?.id ?? []);
    for (const _ of ['once', 'and again']) {
      expect(
        await perform({ kind: 'close-pull-request', task, pullRequest: pullRequest.id }),
      ).toEqual({ kind: 'applied' });
      expect(await perform({ kind: 'delete-branches', branches })).toEqual({ kind: 'applied' });
    }
    const { data } = await site.ada.pulls.get({ ...ENGINE, pull_number: pullRequest.number });
    expect(data).toMatchObject({ state: 'closed', merged: false });
    expect(await site.claims()).not.toContain(claimBranch(task, 1));
    expect(await site.claims()).not.toContain(claimBranch(other.task, 1));
  });

  describe('runs', () => {
    const start = async (): Promise<PlayedRun> => {
      const headSha = (await site.repository.git.resolve('refs/heads/main')) ?? '';
      return startPlayedRun(site.world, site.repository, {
        path: '.github/workflows/agent.yml',
        event: 'workflow_dispatch',
        headSha,
        headBranch: 'main',
        actor: site.adaActor,
        jobs: [{ key: 'test' }],
      });
    };

    it('cancel-run asks, then forces; of a run that is over there is nothing to cancel', async () => {
      const run = await start();
      const effect = {
        kind: 'cancel-run',
        task: undefined,
        runId: run.run.id,
        runAttempt: 1,
      } as const;
      expect(await perform({ ...effect, force: false })).toEqual({ kind: 'applied' });
      expect(await perform({ ...effect, force: true })).toEqual({ kind: 'applied' });
      expect(cancelled).toEqual([false, true]);
      await run.end({ conclusion: 'cancelled' });
      expect(await perform({ ...effect, force: false })).toEqual({ kind: 'applied' });
      expect(await perform({ ...effect, force: true })).toEqual({ kind: 'applied' });
    });

    it('cancel-run is refused where GitHub will not end what has not ended, each time', async () => {
      const run = await start();
      const effect = {
        kind: 'cancel-run',
        task: undefined,
        runId: run.run.id,
        runAttempt: 1,
        force: true,
      } as const;
      conflicts = true;
      for (const _ of ['once', 'and again']) {
        expect(await perform(effect)).toMatchObject({ kind: 'refused' });
      }
      conflicts = false;
      cancelled.length = 0;
      expect(await perform(effect)).toEqual({ kind: 'applied' });
      expect(cancelled).toEqual([true]);
    });

    it('cancel-run asks once in a quarter of an hour, and at once where the run is run again', async () => {
      const run = await start();
      const effect = {
        kind: 'cancel-run',
        task: undefined,
        runId: run.run.id,
        force: false,
      } as const;
      const clock = new JumpingClock(() => Date.now());
      const patient = await site.connect(clock);
      const ask = async (runAttempt: number): Promise<number> => {
        const before = patient.requests.get('cancel run') ?? 0;
        await apply(patient, { ...effect, runAttempt }, await lookAt(site));
        return (patient.requests.get('cancel run') ?? 0) - before;
      };
      expect([await ask(1), await ask(1)]).toEqual([1, 0]);
      expect([await ask(2), await ask(2)]).toEqual([1, 0]);
      clock.jump(15 * MINUTE);
      expect([await ask(1), await ask(1)]).toEqual([1, 0]);
    });

    it('rerun repeats failed jobs; while they run again it is refused, as is a run that passed', async () => {
      const run = await start();
      const effect = { kind: 'rerun', task: issueNumber(1), runId: run.run.id } as const;
      expect(await perform(effect)).toMatchObject({ kind: 'refused' });
      await run.end({ jobs: { test: { conclusion: 'failure' } } });
      expect(await perform(effect)).toEqual({ kind: 'applied' });
      expect(run.run.runAttempt).toBe(2);
      expect(await perform(effect)).toMatchObject({ kind: 'refused' });
      expect(run.run.runAttempt).toBe(2);
      await played.at(-1)?.end();
      expect(await perform(effect)).toMatchObject({ kind: 'refused' });
    });
  });
});
