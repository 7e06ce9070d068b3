import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pick } from '../../src/action/pick.ts';
import type { Pick } from '../../src/action/pick.ts';
import { TaskPackSchema } from '../../src/config/task-pack-schema.ts';
import type { RunFacts } from '../../src/core/snapshot.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { PlayedRun } from '../../src/local-github/runner/played/played-run.ts';
import { startPlayedRun } from '../../src/local-github/runner/played/start-played-run.ts';
import { connectQuickly } from '../support/effect-scene.ts';
import { GOOD_BODY } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

const SCOPED = (scope: string): string => `${GOOD_BODY}\n## Scope\n\n- ${scope}\n`;

describe('picking', () => {
  let site: PawlSite;
  let runs: PlayedRun[] = [];
  let tasks: number[] = [];
  let log: string[] = [];

  beforeAll(async () => {
    site = await startPawlSite({
      runner: { play: { triggers: false, onStart: () => undefined } },
    });
  });
  afterEach(async () => {
    for (const run of runs) await run.end();
    for (const issue_number of tasks) {
      await site.ada.issues.update({ ...ENGINE, issue_number, state: 'closed' });
    }
    // With `pawl/queue`: each test has a day of its own to spend.
    for (const claim of [...(await site.claims()), 'pawl/queue']) {
      await site.ada.git.deleteRef({ ...ENGINE, ref: `heads/${claim}` });
    }
    [runs, tasks, log] = [[], [], []];
  });
  afterAll(() => site.close());

  const file = async (body = GOOD_BODY): Promise<number> => {
    const task = await site.fileTask('Do it', body);
    tasks.push(task);
    return task;
  };
  const packs: string[] = [];
  let minutes: (Pick['minutes'] | undefined)[] = [];
  const policy = (text: string) => site.commit({ '.github/pawl.yml': text });
  /** The job `pick` of a run of its own. */
  const pickBy = async (
    client: GitHubClient,
    wanted?: number,
  ): Promise<Pick['claim'] | undefined> => {
    const played = await startPlayedRun(site.world, site.repository, {
      path: '.github/workflows/agent.yml',
      event: 'workflow_dispatch',
      headSha: (await site.repository.git.resolve('refs/heads/main')) ?? '',
      headBranch: 'main',
      actor: site.adaActor,
    });
    runs.push(played);
    await played.startJob('job');
    const run: RunFacts = {
      id: played.run.id,
      attempt: 1,
      live: true,
      waiting: false,
      startedAt: Date.now(),
      conclusion: undefined,
      url: '',
    };
    const context = { run, now: () => Date.now(), log: (line: string) => void log.push(line) };
    const picked = await pick(client, context, wanted);
    packs.push(picked?.pack ?? '');
    minutes.push(picked?.minutes);
    return picked?.claim;
  };

  /** One pick, and another from beginning to end before its request number `at`. */
  const interleave = async (at: number) => {
    const [first, second] = [await connectQuickly(site), await connectQuickly(site)];
    let requests = 0;
    let other: Promise<Pick['claim'] | undefined> | undefined;
    first.octokit.hook.before('request', async () => {
      requests += 1;
      if (requests !== at) return;
      other = pickBy(second);
      await other;
    });
    const claim = await pickBy(first);
    return { claims: [claim, await other], requests };
  };

  it('says how long the jobs behind it may take, by the policy', async () => {
    minutes = [];
    await policy('setup: [npm ci]\nchecks: [npm test]\nattempts: { minutes: 100 }');
    await file();
    await pickBy(await connectQuickly(site));
    expect(minutes).toEqual([{ work: 190, verify: 105 }]);
  });

  describe('while another run picks, at whatever moment', () => {
    const MOMENTS = [1, 2, 3, 4, 5, 6, 7, 8];

    it.each(MOMENTS)('leaves one claim where one is allowed (before request %d)', async (at) => {
      await policy('parallel: 1');
      await file();
      await file();
      const { claims } = await interleave(at);
      const made = claims.filter((claim) => claim !== undefined);
      expect(made.map(({ task, attempt }) => `pawl/${task}-${attempt}`)).toEqual(
        await site.claims(),
      );
      expect(made).toHaveLength(1);
    });

    it.each(MOMENTS)('leaves no two scopes that overlap (before request %d)', async (at) => {
      await policy('parallel: 3');
      const [wide, narrow, apart] = [
        await file(SCOPED('`src/**`')),
        await file(SCOPED('`src/parser/*.js`')),
        await file(SCOPED('`docs/**`')),
      ];
      const { claims } = await interleave(at);
      expect(claims.map((claim) => claim?.task).toSorted()).toEqual([wide, apart]);
      expect(await site.claims()).not.toContain(`pawl/${narrow}-1`);
    });

    it.each(MOMENTS)('spends no more than the day has (before request %d)', async (at) => {
      await policy('parallel: 3\nattempts: { cents: 40 }\nbudget: { cents-per-day: 79 }');
      await file();
      await file();
      const { claims } = await interleave(at);
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    });

    it('is as many requests as there are moments here', async () => {
      await policy('parallel: 1');
      await file();
      const { claims, requests } = await interleave(0);
      expect(claims.map((claim) => claim?.task)).toEqual([tasks[0], undefined]);
      expect(requests).toBe(MOMENTS.length);
    });
  });

  it('of a task that somebody wants goes around nothing, and says what is in the way', async () => {
    const client = await connectQuickly(site);
    await policy('parallel: 1');
    const first = await file();
    const waiting = await file(`${GOOD_BODY}\nDepends on #${first}\n`);
    await expect(pickBy(client, waiting)).rejects.toMatchObject({
      code: 'PAWL_TASK_NOT_READY',
      detail: expect.stringContaining(`It waits for #${first}`),
    });
    expect(await site.claims()).toEqual([]);
    expect(await pickBy(client, first)).toMatchObject({ task: first });
  });

  it('takes the claim’s words: what was asked, and which paths', async () => {
    const client = await connectQuickly(site);
    await policy('parallel: 1');
    await file(SCOPED('`src/**`'));
    expect(await pickBy(client)).toMatchObject({
      scope: ['src/**'],
      content: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('tells the agent what others are at', async () => {
    const client = await connectQuickly(site);
    await policy('parallel: 2');
    const first = await file(SCOPED('`src/**`'));
    await file(SCOPED('`docs/**`'));
    await pickBy(client);
    await pickBy(client);
    const inFlight = packs.slice(-2).map((pack) => TaskPackSchema.parse(JSON.parse(pack)).inFlight);
    expect(inFlight).toEqual([[], [{ number: first, title: 'Do it', scope: ['src/**'] }]]);
  });

  it('tells the agent what people said before the claim, and nothing that they said after it', async () => {
    const client = await connectQuickly(site);
    await policy('parallel: 1');
    const issue_number = await file();
    const say = (body: string) => site.ada.issues.createComment({ ...ENGINE, issue_number, body });
    await say('Use `Intl`.');
    client.octokit.hook.after('request', async (_, { url }) => {
      if (url.endsWith('/git/commits')) await say('Too late.');
    });
    await pickBy(client);
    const { comments } = TaskPackSchema.parse(JSON.parse(packs.at(-1) ?? ''));
    expect(comments).toEqual([{ author: 'ada', at: expect.any(Number), text: 'Use `Intl`.' }]);
  });

  it('stops at the switch, and says so', async () => {
    const client = await connectQuickly(site);
    await policy('parallel: 1');
    await file();
    const value = { ...ENGINE, name: 'PAWL_PAUSED', value: 'true' };
    await site.ada.actions.createRepoVariable(value);
    expect(await pickBy(client)).toBeUndefined();
    await site.ada.actions.updateRepoVariable({ ...value, value: 'false' });
    expect(log.join('\n')).toContain('the repository variable `PAWL_PAUSED`');
    expect(await site.claims()).toEqual([]);
    expect(await pickBy(client)).toMatchObject({ task: tasks[0] });
  });
});
