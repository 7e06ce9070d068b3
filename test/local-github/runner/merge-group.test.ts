import { afterEach, describe, expect, it } from '@jest/globals';
import { createPull } from '../../../src/local-github/domain/create-pull.ts';
import { enqueuePull } from '../../../src/local-github/domain/merge-queue.ts';
import { addRuleset } from '../../../src/local-github/domain/rulesets.ts';
import type { AccountActor } from '../../../src/local-github/model/account.ts';
import { startRunnerSite, workflow, type RunnerSite } from './runner-site.ts';

let site: RunnerSite;
afterEach(() => site.close());

describe('A workflow with `on: merge_group`', () => {
  async function queueOne(by: (site: RunnerSite) => AccountActor) {
    site = await startRunnerSite();
    const { world, repository, ada } = site;
    await site.push({ '.github/workflows/ci.yml': workflow('merge_group') });
    await site.push({ a: 'a' }, { branch: 'topic' });
    const request = { title: 'P', head: 'topic', base: 'main' };
    const numbered = await createPull(world, repository, ada, request);
    const checks = [{ context: 'job', appId: world.actionsApp.id }];
    addRuleset(world, repository, {
      name: 'Queue',
      rules: [{ kind: 'merge_queue', method: 'squash', checkTimeoutMinutes: 5 }],
    });
    await enqueuePull(world, repository, by(site), numbered);
    // From now on: the pull request itself could not have had the check.
    const rules = [{ kind: 'required_status_checks', strict: false, checks } as const];
    addRuleset(world, repository, { name: 'Checks', rules });
    while (!site.events.some(({ name }) => name === 'merge_group')) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await site.runner.idle();
    return { numbered, runs: site.runs() };
  }

  it('runs on the merge as it would be, and what passes is merged', async () => {
    const { runs } = await queueOne(({ ada }) => ada);
    expect(runs).toMatchObject([
      {
        event: 'merge_group',
        conclusion: 'success',
        headBranch: expect.stringMatching(/^gh-readonly-queue\/main\/pr-1-/),
      },
    ]);
    const merged = async () => (await site.octokit.pulls.get({ ...at, pull_number: 1 })).data;
    for (let data = await merged(); !data.merged; data = await merged()) continue;
    expect(await site.repository.git.resolve('refs/heads/main')).toBe(runs[0]?.headSha);
  });

  it('does not run for what a job’s own token enqueued (fact 1)', async () => {
    const { runs, numbered } = await queueOne(({ world, repository }) => ({
      ...{ kind: 'workflow', user: world.actionsApp.bot, app: world.actionsApp },
      ...{ repository: repository.fullName, runId: 0, jobId: 0 },
      permissions: { contents: 'write', pull_requests: 'write' },
    }));
    expect(runs).toEqual([]);
    expect(numbered.pull.merged).toBe(false);
  });
});

const at = { owner: 'ada', repo: 'engine' };
