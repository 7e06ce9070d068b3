import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { branchWith, knownMergeable, openPull } from './branches.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

const checker = { checks: 'write', contents: 'read', pull_requests: 'read' } as const;

describe('checks and branch protection', () => {
  let site: SocialSite;
  let ci: Octokit;
  let ciId: number;
  let ciToken: string;
  beforeEach(async () => {
    site = await startSocial();
    const made = await site.app('CI', checker);
    ci = made.octokit;
    ciId = made.app.id;
    ciToken = made.token;
  });
  afterEach(() => site.close());

  const check = (
    octokit: Octokit,
    head_sha: string,
    conclusion: 'success' | 'failure' | 'neutral' | 'skipped' | undefined,
    name = 'test',
  ) =>
    octokit.checks.create({
      ...engine,
      name,
      head_sha,
      ...(conclusion === undefined
        ? { status: 'in_progress' as const }
        : { status: 'completed' as const, conclusion }),
    });
  const protect = (
    checks: { context: string; app_id?: number }[],
    { strict = false, admins = true } = {},
  ) =>
    site.ada.repos.updateBranchProtection({
      ...engine,
      branch: 'main',
      required_status_checks: { strict, contexts: [], checks },
      enforce_admins: admins,
      required_pull_request_reviews: null,
      restrictions: null,
    });
  const merge = (pull_number: number) => site.ada.pulls.merge({ ...engine, pull_number });

  it('a check run is made and changed by its App alone (fact 28)', async () => {
    const sha = await branchWith(site.ada, 'feature', { a: '1' });
    const request = check(site.ada, sha, 'success');
    expect(await refusal(request)).toMatchObject({
      status: 403,
      message: 'You must authenticate via a GitHub App.',
    });
    const { data } = await check(ci, sha, undefined);
    expect(data).toMatchObject({ status: 'in_progress', conclusion: null, app: { slug: 'ci' } });
    const { octokit: other } = await site.app('Other', checker);
    const update = (octokit: Octokit) =>
      octokit.checks.update({ ...engine, check_run_id: data.id, conclusion: 'success' });
    expect(await refusal(update(other))).toMatchObject({ status: 403 });
    expect((await update(ci)).data).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('its text has a limit (fact 28), and annotations are kept and listed', async () => {
    const sha = await branchWith(site.ada, 'feature', { a: '1' });
    const annotation = {
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure' as const,
      message: 'wrong',
    };
    const output = { title: 'T', summary: 'S', annotations: [annotation] };
    const { data } = await ci.checks.create({ ...engine, name: 'lint', head_sha: sha, output });
    const text = 'x'.repeat(65_536);
    const update = (more: object) =>
      site.unchecked(ciToken).checks.update({
        ...engine,
        check_run_id: data.id,
        output: { title: 'T', summary: 'S', ...more },
      });
    expect(await refusal(update({ text }))).toMatchObject({ status: 422 });
    await update({ text: 'x'.repeat(65_535), annotations: [annotation] });
    const listed = await ci.checks.listAnnotations({ ...engine, check_run_id: data.id });
    expect(listed.data).toMatchObject([{ message: 'wrong' }, { message: 'wrong' }]);
    const many = Array.from({ length: 51 }, () => annotation);
    expect(await refusal(update({ annotations: many }))).toMatchObject({ status: 422 });
  });

  it('right after a push there are suites that Apps were asked for, and no check (fact 15)', async () => {
    const ref = await branchWith(site.ada, 'feature', { a: '1' });
    const runs = await ci.checks.listForRef({ ...engine, ref });
    expect(runs.data).toEqual({ total_count: 0, check_runs: [] });
    const suites = await ci.checks.listSuitesForRef({ ...engine, ref });
    expect(suites.data.check_suites).toMatchObject([
      { status: 'queued', app: { slug: 'ci' }, head_branch: 'feature', head_commit: { id: ref } },
    ]);
    const status = await site.ada.repos.getCombinedStatusForRef({ ...engine, ref });
    expect(status.data).toMatchObject({ state: 'pending', total_count: 0 });
  });

  it('of several check runs of one name the newest is the latest, and the suite follows', async () => {
    const ref = await branchWith(site.ada, 'feature', { a: '1' });
    await check(ci, ref, 'failure');
    const { data } = await check(ci, ref, 'success');
    const latest = await ci.checks.listForRef({ ...engine, ref });
    expect(latest.data.check_runs.map(({ id }) => id)).toEqual([data.id]);
    const all = await ci.checks.listForRef({ ...engine, ref, filter: 'all' });
    expect(all.data.total_count).toBe(2);
    const suite = await ci.checks.getSuite({
      ...engine,
      check_suite_id: data.check_suite?.id ?? 0,
    });
    expect(suite.data).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(site.told().filter((name) => name.startsWith('check'))).toEqual([
      'check_suite.requested',
      'check_run.created',
      'check_run.completed',
      'check_suite.completed',
      'check_run.created',
      'check_run.completed',
      'check_suite.completed',
    ]);
  });

  it('a required check blocks until it passes: expected, failing, then merged (facts 15, 36)', async () => {
    await protect([{ context: 'test' }]);
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    expect(pull.mergeable_state).toBe('blocked');
    expect(await refusal(merge(pull.number))).toMatchObject({
      status: 405,
      message: 'Required status check "test" is expected.',
    });
    await check(ci, pull.head.sha, 'failure');
    expect(await refusal(merge(pull.number))).toMatchObject({
      status: 405,
      message: 'Required status check "test" is failing.',
    });
    await check(ci, pull.head.sha, 'neutral');
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('statuses count as checks do, and both must pass (fact 15)', async () => {
    await protect([{ context: 'test' }, { context: 'build' }]);
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const { sha } = pull.head;
    const status = (state: 'failure' | 'success' | 'pending', context: string) =>
      site.ada.repos.createCommitStatus({ ...engine, sha, state, context });
    expect(await refusal(merge(pull.number))).toMatchObject({
      message: '2 of 2 required status checks are expected.',
    });
    await check(ci, sha, 'skipped');
    await status('failure', 'build');
    expect(await refusal(merge(pull.number))).toMatchObject({
      message: '1 of 2 required status checks have not succeeded: 1 failing.',
    });
    await status('success', 'build');
    await status('failure', 'test');
    expect(await refusal(merge(pull.number))).toMatchObject({ status: 405 });
    await status('success', 'test');
    expect((await merge(pull.number)).status).toBe(200);
    const combined = await site.ada.repos.getCombinedStatusForRef({ ...engine, ref: sha });
    expect(combined.data).toMatchObject({ state: 'success', total_count: 2 });
    const all = await site.ada.repos.listCommitStatusesForRef({ ...engine, ref: sha });
    expect(all.data.map(({ state }) => state)).toEqual([
      'success',
      'failure',
      'success',
      'failure',
    ]);
    expect(site.told().filter((name) => name === 'status')).toHaveLength(4);
  });

  it('a check bound to an App is not met by another App, nor by a status (fact 15)', async () => {
    await protect([{ context: 'test', app_id: ciId }]);
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const { sha } = pull.head;
    const { octokit: other } = await site.app('Other', checker);
    await check(other, sha, 'success');
    await site.ada.repos.createCommitStatus({ ...engine, sha, state: 'success', context: 'test' });
    expect(await refusal(merge(pull.number))).toMatchObject({
      message: 'Required status check "test" is expected.',
    });
    await check(ci, sha, 'success');
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('a strict branch expects the checks anew of a head that is behind', async () => {
    await protect([{ context: 'test' }], { strict: true, admins: false });
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    await check(ci, pull.head.sha, 'success');
    await branchWith(site.ada, 'main', { b: '1' });
    const grace = site.person('grace', 'write');
    const behind = await knownMergeable(grace, pull.number);
    expect(behind.mergeable_state).toBe('behind');
    const pull_number = pull.number;
    expect(await refusal(grace.pulls.merge({ ...engine, pull_number }))).toMatchObject({
      status: 405,
      message: 'Required status check "test" is expected.',
    });
    await grace.pulls.updateBranch({ ...engine, pull_number });
    const updated = await knownMergeable(grace, pull_number);
    expect(updated.mergeable_state).toBe('blocked');
    await check(ci, updated.head.sha, 'success');
    expect((await grace.pulls.merge({ ...engine, pull_number })).status).toBe(200);
  });

  it('an administrator is let through where the rule leaves them out', async () => {
    await protect([{ context: 'test' }], { admins: false });
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const { octokit: bot } = await site.app('Merger', {
      contents: 'write',
      pull_requests: 'write',
    });
    expect(await refusal(bot.pulls.merge({ ...engine, pull_number: pull.number }))).toMatchObject({
      status: 405,
    });
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('protection is read, changed and taken away by administrators; rules are read by all', async () => {
    expect(
      await refusal(site.ada.repos.getBranchProtection({ ...engine, branch: 'main' })),
    ).toMatchObject({ status: 404, message: 'Branch not protected' });
    await protect([{ context: 'test', app_id: ciId }]);
    const read = await site.ada.repos.getBranchProtection({ ...engine, branch: 'main' });
    expect(read.data.required_status_checks?.checks).toEqual([{ context: 'test', app_id: ciId }]);
    // Classic protection takes `administration: read` (fact 32).
    expect(
      await refusal(ci.repos.getBranchProtection({ ...engine, branch: 'main' })),
    ).toMatchObject({ status: 403 });
    const rules = await ci.repos.getBranchRules({ ...engine, branch: 'main' });
    expect(rules.data).toEqual([]);
    await site.ada.repos.deleteBranchProtection({ ...engine, branch: 'main' });
    expect(
      await refusal(site.ada.repos.getBranchProtection({ ...engine, branch: 'main' })),
    ).toMatchObject({ status: 404 });
    const reviews = { required_approving_review_count: 1, require_code_owner_reviews: true };
    const request = site.ada.repos.updateBranchProtection({
      ...engine,
      branch: 'main',
      required_status_checks: null,
      enforce_admins: null,
      required_pull_request_reviews: reviews,
      restrictions: null,
    });
    expect(await refusal(request)).toMatchObject({ status: 501 });
  });
});
