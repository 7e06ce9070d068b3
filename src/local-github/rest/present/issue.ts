import type { Issue } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { presentApp } from './app.ts';
import { authorAssociation } from './author-association.ts';
import { presentLabel } from './label.ts';
import { presentReactions } from './reactions.ts';
import { presentUser } from './user.ts';

/** An issue as REST and webhooks show it; a pull request's number too, marked by `pull_request`. */
export function presentIssue(world: World, repository: Repository, issue: Issue) {
  const { api, web } = world.addresses;
  const base = `${api}/repos/${repository.fullName}`;
  const url = `${base}/issues/${issue.number}`;
  const pull = issue.pullRequest;
  const html = `${web}/${repository.fullName}/${pull ? 'pull' : 'issues'}/${issue.number}`;
  const assignees = issue.assignees.map((user) => presentUser(world, user));
  return {
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: presentUser(world, issue.author),
    labels: issue.labels.map((label) => presentLabel(world, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: issue.comments.length,
    created_at: world.clock.iso(issue.createdAt),
    updated_at: world.clock.iso(issue.updatedAt),
    closed_at: issue.closedAt === undefined ? null : world.clock.iso(issue.closedAt),
    author_association: authorAssociation(repository, issue.author),
    active_lock_reason: null,
    ...(pull && {
      draft: pull.draft,
      pull_request: {
        url: `${base}/pulls/${issue.number}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: pull.mergedAt === undefined ? null : world.clock.iso(pull.mergedAt),
      },
    }),
    body: issue.body === '' ? null : issue.body,
    closed_by: issue.closedBy === undefined ? null : presentUser(world, issue.closedBy),
    reactions: presentReactions(url, issue.reactions),
    issue_dependencies_summary: {
      blocked_by: issue.blockedBy.filter((one) => one.issue.state === 'open').length,
      blocking: issue.blocking.filter((one) => one.issue.state === 'open').length,
      total_blocked_by: issue.blockedBy.length,
      total_blocking: issue.blocking.length,
    },
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue.app === undefined ? null : presentApp(world, issue.app),
    state_reason: issue.stateReason ?? null,
  };
}
