import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '../../src/github/client/client.ts';
import {
  AGENT_WORKFLOW_FILE,
  AgentJobs,
  CI_WORKFLOW_FILE,
  playPick,
  playPublish,
} from '../support/agent-jobs.ts';
import { connectQuickly } from '../support/effect-scene.ts';
import { MINUTE } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { look, stateOf } from '../support/settle.ts';
import { written } from '../support/site-changes.ts';

// The controller on a GitHub whose runner runs CI and the runs that the controller starts; what an
// agent makes in them is named by each test.

describe('the controller', () => {
  let site: PawlSite;
  let jobs: AgentJobs;
  let client: GitHubClient;

  beforeEach(async () => {
    jobs = await AgentJobs.start();
    site = await startPawlSite({
      files: { ...AGENT_WORKFLOW_FILE, ...CI_WORKFLOW_FILE },
      runner: { machineEnv: { PAWL_TEST_JOBS: jobs.url } },
    });
    client = await connectQuickly(site);
  });
  afterEach(async () => {
    jobs.stop();
    await site.close();
  });

  const idle = async (): Promise<void> => site.runner?.idle();
  /** Looks until nothing is left to do; gives everything that was done. */
  const settle = async (now: () => number = Date.now): Promise<readonly string[]> => {
    const done: string[] = [];
    for (let pass = 1; pass <= 20; pass += 1) {
      const { did } = await look(client, now());
      done.push(...did);
      await idle();
      if (did.length === 0) return done;
    }
    throw new Error(`it does not settle: ${done.join(', ')}`);
  };
  const issue = async (issue_number: number) =>
    (await site.ada.issues.get({ ...ENGINE, issue_number })).data;
  const pulls = async () => (await site.ada.pulls.list({ ...ENGINE, state: 'all' })).data;
  const comments = async (issue_number: number) =>
    (await site.ada.issues.listComments({ ...ENGINE, issue_number })).data;
  const onMain = async (path: string) => {
    const files = await site.repository.git.readTree('refs/heads/main', { recursive: true });
    return files?.some((file) => file.path === path);
  };
  /** Each attempt makes one file: the first `names[0]`, the second `names[1]`, … */
  const agentMakes = (...names: readonly string[]): string[] => {
    const histories: string[] = [];
    jobs.play = async (runId) => {
      const connection = await connectQuickly(site);
      const picked = await playPick(connection, runId);
      if (!picked) return;
      histories.push(JSON.stringify(JSON.parse(picked.pack).history));
      const name = names[picked.claim.attempt - 1] ?? 'more';
      await playPublish(connection, runId, picked, [written(name, `${name}\n`)]);
    };
    return histories;
  };

  it('brings a task from its label to a closed issue, and then rests', async () => {
    agentMakes('good');
    const task = await site.fileTask();
    await settle();
    expect(await issue(task)).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(await onMain('good')).toBe(true);
    expect(await site.claims()).toEqual([]);
    expect(await comments(task)).toHaveLength(1);
    expect((await issue(task)).labels).toHaveLength(1);
    expect((await look(client)).did).toEqual([]);
  });

  it('gives a second attempt the evidence of a red first one', async () => {
    const histories = agentMakes('red', 'good');
    const task = await site.fileTask();
    const done = await settle();
    expect(done.filter((kind) => kind === 'record-failure')).toHaveLength(1);
    expect(histories[0]).toBe('[]');
    expect(JSON.parse(histories[1] ?? '')).toMatchObject([
      {
        attempt: 1,
        reason: expect.stringContaining('`test` failed'),
        evidence: [
          {
            source: 'test',
            annotations: expect.arrayContaining([
              { path: 'red', line: 3, message: 'red is not allowed' },
            ]),
            logTail: expect.stringContaining('the end of the log'),
          },
        ],
      },
    ]);
    expect(await issue(task)).toMatchObject({ state: 'closed' });
    expect(await onMain('red')).toBe(false);
    expect((await pulls()).map(({ state, merged_at }) => [state, merged_at !== null])).toEqual([
      ['closed', true],
      ['closed', false],
    ]);
  });

  it('cancels the run of a task whose label was taken off while it was worked on', async () => {
    let entered = (): void => undefined;
    const working = new Promise<void>((resolve) => (entered = resolve));
    jobs.play = async (runId) => {
      await playPick(await connectQuickly(site), runId);
      entered();
      await new Promise(() => undefined);
    };
    const task = await site.fileTask();
    await look(client);
    await working;
    expect(stateOf(await look(client), task)).toBe('working');
    await site.ada.issues.removeLabel({ ...ENGINE, issue_number: task, name: 'agent' });
    await settle();
    const runs = await site.ada.actions.listWorkflowRuns({ ...ENGINE, workflow_id: 'agent.yml' });
    expect(runs.data.workflow_runs.map(({ conclusion }) => conclusion)).toEqual(['cancelled']);
    expect(await site.claims()).toEqual([]);
    expect(await issue(task)).toMatchObject({ state: 'open', labels: [] });
    expect((await comments(task)).map(({ body }) => body)).toEqual([
      expect.stringContaining('Cancelled'),
    ]);
  });

  it('publishes nothing of a task whose label was taken off, and records why', async () => {
    jobs.play = async (runId) => {
      const connection = await connectQuickly(site);
      const picked = await playPick(connection, runId);
      if (!picked) return;
      await site.ada.issues.removeLabel({ ...ENGINE, issue_number: 1, name: 'agent' });
      await playPublish(connection, runId, picked, [written('late', 'x')]);
    };
    const task = await site.fileTask();
    await settle();
    expect(jobs.failures).toEqual([]);
    expect(await pulls()).toEqual([]);
    expect(await site.claims()).toEqual([]);
    expect((await comments(task))[0]?.body).toContain('label \\`agent\\` was taken off');
  });

  it('publishes nothing once it was switched off, and goes on when it is switched on', async () => {
    const policy = '.github/pawl.yml';
    let waited = 0;
    const now = (): number => Date.now() + waited;
    jobs.play = async (runId) => {
      const connection = await connectQuickly(site);
      const picked = await playPick(connection, runId, { now });
      if (!picked) return;
      if (picked.claim.attempt === 1) await site.commit({ [policy]: 'enabled: false\n' });
      await playPublish(connection, runId, picked, [written('good', 'x')]);
    };
    const task = await site.fileTask();
    await settle();
    expect(jobs.failures).toMatchObject([{ code: 'PAWL_SWITCHED_OFF' }]);
    expect(await pulls()).toEqual([]);
    expect(await site.claims()).toEqual([`pawl/${task}-1`]);
    await site.commit({ [policy]: 'enabled: true\n' });
    // An attempt that died is not followed by the next at once.
    await settle(now);
    expect(await issue(task)).toMatchObject({ state: 'open' });
    waited = 5 * MINUTE;
    await settle(now);
    expect(await issue(task)).toMatchObject({ state: 'closed' });
    expect(await onMain('good')).toBe(true);
  });

  it('asks a person about a pull request that a person closed, and tries again when told to', async () => {
    agentMakes('slow', 'good');
    const task = await site.fileTask();
    await look(client);
    await idle();
    const [pull] = await pulls();
    await site.ada.pulls.update({ ...ENGINE, pull_number: pull?.number ?? 0, state: 'closed' });
    await settle();
    expect((await issue(task)).labels.map((label) => Reflect.get(Object(label), 'name'))).toContain(
      'agent:needs-human',
    );
    expect((await comments(task))[0]?.body).toContain('was closed without a merge');
    const name = 'agent:needs-human';
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await site.ada.issues.removeLabel({ ...ENGINE, issue_number: task, name });
    await settle();
    expect(await issue(task)).toMatchObject({ state: 'closed' });
    expect(await onMain('good')).toBe(true);
  });

  it('ends as ever where GitHub deletes the branch of a merged pull request', async () => {
    await site.ada.repos.update({ ...ENGINE, delete_branch_on_merge: true });
    agentMakes('good');
    const task = await site.fileTask();
    await settle();
    expect(await issue(task)).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect((await comments(task))[0]?.body).toContain('Pawl: Done');
    expect(await onMain('good')).toBe(true);
  });

  it('merges nothing while the default branch is red for another reason', async () => {
    agentMakes('good');
    const first = await site.fileTask('First');
    await look(client);
    await idle();
    // Red comes from elsewhere, while the pull request is green.
    await site.commit({ red: 'x' });
    await idle();
    const pass = await look(client);
    expect(stateOf(pass, first)).toBe('validating');
    expect(pass.did).not.toContain('merge');
    await site.commit({ red: null });
    await idle();
    await settle();
    expect(await issue(first)).toMatchObject({ state: 'closed' });
  });

  it('says in one issue that GitHub starts no run, for as long as that is so', async () => {
    const workflow = { ...ENGINE, workflow_id: 'agent.yml' };
    agentMakes('good');
    await site.ada.actions.disableWorkflow(workflow);
    const task = await site.fileTask();
    const { did, plan } = await look(client);
    expect(did.filter((what) => what.startsWith('start-run refused'))).toHaveLength(2);
    const notices = async () => {
      const { data } = await site.ada.issues.listForRepo({
        ...ENGINE,
        labels: 'agent:notice',
        state: 'all',
      });
      return data.map(({ title, state }) => ({ title, state }));
    };
    const title = 'Pawl stands still: GitHub starts no run of the agent’s workflow';
    expect(await notices()).toEqual([{ title, state: 'open' }]);
    expect(plan.nextLookAt).toBeGreaterThan(Date.now());

    await site.ada.actions.enableWorkflow(workflow);
    await look(client);
    await idle();
    await settle();
    expect(await issue(task)).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(await notices()).toEqual([{ title, state: 'closed' }]);
  });
});
