import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { addRuleset } from '../../../src/local-github/domain/rulesets.ts';
import type { BranchRule } from '../../../src/local-github/model/ruleset.ts';
import { branchWith, knownMergeable, openPull } from './branches.ts';
import { graphqlClient } from './graphql-client.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

const violations = (...words: string[]) =>
  `Repository rule violations found\n\n${words.map((one) => `${one}\n\n`).join('')}`;

describe('rulesets and required reviews', () => {
  let site: SocialSite;
  let ci: Octokit;
  let ciId: number;
  beforeEach(async () => {
    site = await startSocial();
    const made = await site.app('CI', { checks: 'write', contents: 'read', pull_requests: 'read' });
    ci = made.octokit;
    ciId = made.app.id;
  });
  afterEach(() => site.close());

  const rule = (...rules: BranchRule[]) =>
    addRuleset(site.world, site.repository, { name: 'main', rules });
  const checks = (strict: boolean, appId?: number): BranchRule => ({
    kind: 'required_status_checks',
    strict,
    checks: [{ context: 'test', appId }],
  });
  const passed = (octokit: Octokit, head_sha: string) =>
    octokit.checks.create({ ...engine, name: 'test', head_sha, conclusion: 'success' });
  const merge = (pull_number: number) => site.ada.pulls.merge({ ...engine, pull_number });
  const approve = (octokit: Octokit, pull_number: number) =>
    octokit.pulls.createReview({ ...engine, pull_number, event: 'APPROVE' });
  const stateOf = async (number: number) => {
    const { data, errors } = await graphqlClient(
      site,
      site.adaToken,
    )(
      `{ repository(owner: "ada", name: "engine") { pullRequest(number: ${number}) {
        mergeStateStatus reviewDecision } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { repository: { pullRequest: object } }).repository.pullRequest;
  };

  it('are told by REST and GraphQL to anyone who reads the branch (facts 15, 32)', async () => {
    rule(checks(true, ciId), { kind: 'pull_request', approvals: 1, dismissesStale: true });
    rule({ kind: 'merge_queue', method: 'squash', checkTimeoutMinutes: 60 });
    const { data } = await ci.repos.getBranchRules({ ...engine, branch: 'main' });
    expect(data).toMatchObject([
      {
        type: 'required_status_checks',
        ruleset_source: 'ada/engine',
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: 'test', integration_id: ciId }],
        },
      },
      { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
      { type: 'merge_queue', parameters: { check_response_timeout_minutes: 60 } },
    ]);
    await branchWith(site.ada, 'other', { a: '1' });
    const other = await ci.repos.getBranchRules({ ...engine, branch: 'other' });
    expect(other.data).toEqual([]);
    const answer = await graphqlClient(
      site,
      site.adaToken,
    )(
      `{ repository(owner: "ada", name: "engine") { defaultBranchRef {
        compare(headRef: "other") { aheadBy behindBy status }
        rules(first: 10) { nodes { type parameters { __typename
          ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy
            requiredStatusChecks { context integrationId } }
          ... on PullRequestParameters { requiredApprovingReviewCount }
          ... on MergeQueueParameters { mergeMethod } } } } } } }`,
    );
    expect(answer).toEqual({
      data: {
        repository: {
          defaultBranchRef: {
            compare: { aheadBy: 1, behindBy: 0, status: 'AHEAD' },
            rules: {
              nodes: [
                {
                  type: 'REQUIRED_STATUS_CHECKS',
                  parameters: {
                    __typename: 'RequiredStatusChecksParameters',
                    strictRequiredStatusChecksPolicy: true,
                    requiredStatusChecks: [{ context: 'test', integrationId: ciId }],
                  },
                },
                {
                  type: 'PULL_REQUEST',
                  parameters: {
                    __typename: 'PullRequestParameters',
                    requiredApprovingReviewCount: 1,
                  },
                },
                {
                  type: 'MERGE_QUEUE',
                  parameters: { __typename: 'MergeQueueParameters', mergeMethod: 'SQUASH' },
                },
              ],
            },
          },
        },
      },
    });
  });

  it('a check bound to an App is met by that App alone, and administrators pass no ruleset', async () => {
    rule(checks(false, ciId));
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const { octokit: other } = await site.app('Other', { checks: 'write', contents: 'read' });
    await passed(other, pull.head.sha);
    expect(await stateOf(pull.number)).toMatchObject({ mergeStateStatus: 'BLOCKED' });
    expect(await refusal(merge(pull.number))).toMatchObject({
      status: 405,
      message: violations('Required status check "test" is expected.'),
    });
    await passed(ci, pull.head.sha);
    expect(await stateOf(pull.number)).toMatchObject({ mergeStateStatus: 'CLEAN' });
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('a strict rule wants the head to have all of the base: behind, unless blocked anyway', async () => {
    rule(checks(true));
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    await passed(ci, pull.head.sha);
    const direct = await branchWith(site.ada, 'next', { b: '1' });
    await passed(ci, direct);
    await site.ada.git.updateRef({ ...engine, ref: 'heads/main', sha: direct });
    await knownMergeable(site.ada, pull.number);
    expect(await stateOf(pull.number)).toMatchObject({ mergeStateStatus: 'BEHIND' });
    expect(await refusal(merge(pull.number))).toMatchObject({ status: 405 });
    await site.ada.pulls.updateBranch({ ...engine, pull_number: pull.number });
    const updated = await knownMergeable(site.ada, pull.number);
    expect(await stateOf(pull.number)).toMatchObject({ mergeStateStatus: 'BLOCKED' });
    await passed(ci, updated.head.sha);
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('a pull request needs the approvals of those who may write; a push may take them away', async () => {
    rule({ kind: 'pull_request', approvals: 1, dismissesStale: true });
    const [grace, eve] = [site.person('grace', 'write'), site.person('eve')];
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const wanted = 'At least 1 approving review is required by reviewers with write access.';
    await approve(eve, pull.number);
    expect(await stateOf(pull.number)).toEqual({
      mergeStateStatus: 'BLOCKED',
      reviewDecision: 'REVIEW_REQUIRED',
    });
    expect(await refusal(merge(pull.number))).toMatchObject({ message: violations(wanted) });
    await approve(grace, pull.number);
    expect(await stateOf(pull.number)).toMatchObject({ reviewDecision: 'APPROVED' });
    await branchWith(site.ada, 'feature', { b: '1' }, { from: 'feature' });
    await knownMergeable(site.ada, pull.number);
    expect(await stateOf(pull.number)).toMatchObject({ reviewDecision: 'REVIEW_REQUIRED' });
    const listed = await site.ada.pulls.listReviews({ ...engine, pull_number: pull.number });
    expect(listed.data.map(({ state }) => state)).toEqual(['DISMISSED', 'DISMISSED']);
    await approve(grace, pull.number);
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('changes that were requested block until that reviewer thinks better', async () => {
    await site.ada.repos.updateBranchProtection({
      ...engine,
      branch: 'main',
      required_status_checks: null,
      enforce_admins: true,
      required_pull_request_reviews: { required_approving_review_count: 1 },
      restrictions: null,
    });
    const [grace, linus] = [site.person('grace', 'write'), site.person('linus', 'write')];
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const pull_number = pull.number;
    await approve(linus, pull_number);
    const event = 'REQUEST_CHANGES';
    await grace.pulls.createReview({ ...engine, pull_number, event, body: 'No' });
    expect(await stateOf(pull_number)).toEqual({
      mergeStateStatus: 'BLOCKED',
      reviewDecision: 'CHANGES_REQUESTED',
    });
    expect(await refusal(merge(pull_number))).toMatchObject({
      status: 405,
      message: '1 review requesting changes by reviewers with write access.',
    });
    await approve(grace, pull_number);
    expect((await merge(pull_number)).status).toBe(200);
  });

  it('a branch that wants pull requests is not pushed to, forced or deleted', async () => {
    rule({ kind: 'pull_request', approvals: 0, dismissesStale: false });
    rule({ kind: 'non_fast_forward' }, { kind: 'deletion' });
    const sha = await branchWith(site.ada, 'feature', { a: '1' });
    const push = (to: string, force: boolean) =>
      refusal(site.ada.git.updateRef({ ...engine, ref: 'heads/main', sha: to, force }));
    expect(await push(sha, false)).toMatchObject({
      status: 422,
      message: violations('Changes must be made through a pull request.'),
    });
    const { data: orphan } = await site.ada.git.createCommit({
      ...engine,
      message: 'Anew',
      tree: (await site.ada.git.getCommit({ ...engine, commit_sha: sha })).data.tree.sha,
      parents: [],
    });
    expect(await push(orphan.sha, true)).toMatchObject({
      message: violations('Cannot force-push to this branch'),
    });
    const pull = await openPull(site.ada, 'other', { b: '1' });
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('an administrator adds and removes rulesets by REST; what is not built is refused by name', async () => {
    const create = (type: 'deletion' | 'required_signatures') =>
      site.ada.repos.createRepoRuleset({
        ...engine,
        name: 'Keep',
        enforcement: 'active',
        conditions: { ref_name: { include: ['refs/heads/release/*'], exclude: [] } },
        rules: [{ type }],
      });
    const { data } = await create('deletion');
    const rulesOf = async (branch: string) =>
      (await ci.repos.getBranchRules({ ...engine, branch })).data.map(({ type }) => type);
    expect(await rulesOf('release/1')).toEqual(['deletion']);
    expect(await rulesOf('main')).toEqual([]);
    const listed = await ci.repos.getRepoRulesets(engine);
    expect(listed.data.map(({ name }) => name)).toEqual(['Keep']);
    await branchWith(site.ada, 'release/1', { a: '1' });
    expect(
      await refusal(site.ada.git.deleteRef({ ...engine, ref: 'heads/release/1' })),
    ).toMatchObject({ status: 422 });
    await site.ada.repos.deleteRepoRuleset({ ...engine, ruleset_id: data.id });
    await site.ada.git.deleteRef({ ...engine, ref: 'heads/release/1' });
    expect(await refusal(create('required_signatures'))).toMatchObject({ status: 501 });
  });
});
