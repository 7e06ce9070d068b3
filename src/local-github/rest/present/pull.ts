import { mergeState } from '../../domain/merge-state.ts';
import { settleMergeability } from '../../domain/mergeability.ts';
import { pullDiff } from '../../domain/pull-diff.ts';
import type { User } from '../../model/account.ts';
import type { Issue, PullRequest } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { authorAssociation } from './author-association.ts';
import { presentLabel } from './label.ts';
import { presentRepository } from './repository.ts';
import { presentUser } from './user.ts';

/** A pull request as lists show it. */
export function presentPullSimple(
  world: World,
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
) {
  const { api, web } = world.addresses;
  const base = `${api}/repos/${repository.fullName}`;
  const url = `${base}/pulls/${issue.number}`;
  const html = `${web}/${repository.fullName}/pull/${issue.number}`;
  const issueUrl = `${base}/issues/${issue.number}`;
  const links = {
    comments: `${issueUrl}/comments`,
    commits: `${url}/commits`,
    statuses: `${base}/statuses/${pull.headSha}`,
    review_comments: `${url}/comments`,
    review_comment: `${base}/pulls/comments{/number}`,
  };
  const iso = (at: number | undefined) => (at === undefined ? null : world.clock.iso(at));
  const assignees = issue.assignees.map((user) => presentUser(world, user));
  return {
    url,
    id: pull.id,
    node_id: pull.nodeId,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    ...Object.fromEntries(Object.entries(links).map(([name, link]) => [`${name}_url`, link])),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: presentUser(world, issue.author),
    body: issue.body === '' ? null : issue.body,
    created_at: world.clock.iso(issue.createdAt),
    updated_at: world.clock.iso(issue.updatedAt),
    closed_at: iso(issue.closedAt),
    merged_at: iso(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha ?? pull.testMergeSha ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: [],
    requested_teams: [],
    labels: issue.labels.map((label) => presentLabel(world, repository, label)),
    milestone: null,
    draft: pull.draft,
    head: presentSide(world, repository, pull.headRef, pull.headSha),
    base: presentSide(world, repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(
      Object.entries({ ...links, self: url, html, issue: issueUrl }).map(([name, href]) => [
        name,
        { href },
      ]),
    ),
    author_association: authorAssociation(repository, issue.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** A pull request as it is shown alone, and in webhooks. */
export async function presentPull(
  world: World,
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
) {
  await settleMergeability(world, repository, pull);
  const { files, commits } = await pullDiff(repository, pull);
  const user = (who: User | undefined) => (who === undefined ? null : presentUser(world, who));
  return {
    ...presentPullSimple(world, repository, issue, pull),
    merged: pull.merged,
    mergeable: pull.merged ? null : (pull.mergeable ?? null),
    rebaseable: pull.merged ? null : (pull.mergeable ?? null),
    mergeable_state: await mergeState(world, repository, issue, pull),
    merged_by: user(pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits,
    additions: sum(files.map((file) => file.additions)),
    deletions: sum(files.map((file) => file.deletions)),
    changed_files: files.length,
  };
}

function presentSide(world: World, repository: Repository, ref: string, sha: string) {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: presentUser(world, repository.owner),
    repo: presentRepository(world, repository),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
