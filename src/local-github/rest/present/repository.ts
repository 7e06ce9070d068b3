import { openCount } from '../../domain/open-issues.ts';
import { canSee, roleIncludes, roleOf } from '../../domain/repositories.ts';
import type { Actor } from '../../model/account.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { presentUser } from './user.ts';

const links = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
} as const;

/** GitHub's `repository`, as `actor` sees it; without one, as in webhooks. */
export function presentRepository(
  world: World,
  repository: Repository,
  actor?: Actor,
): Record<string, unknown> {
  const { api, web, git } = world.addresses;
  const url = `${api}/repos/${repository.fullName}`;
  const html = `${web}/${repository.fullName}`;
  const open = openCount(repository);
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: presentUser(world, repository.owner),
    html_url: html,
    description: repository.description === '' ? null : repository.description,
    fork: false,
    url,
    ...linksBelow(repository, url),
    git_url: `${git}/${repository.fullName}.git`,
    ssh_url: `${git}/${repository.fullName}.git`,
    clone_url: `${git}/${repository.fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    pushed_at: world.clock.iso(repository.pushedAt),
    created_at: world.clock.iso(repository.createdAt),
    updated_at: world.clock.iso(repository.pushedAt),
    allow_forking: true,
    web_commit_signoff_required: false,
    license: null,
    ...(actor === undefined ? {} : { permissions: presentPermissions(repository, actor) }),
  };
}

/** Forty addresses, which every webhook and every run repeats: written once for as long as they hold. */
const written = new WeakMap<Repository, { readonly url: string; readonly links: object }>();

function linksBelow(repository: Repository, url: string): object {
  const known = written.get(repository);
  if (known?.url === url) return known.links;
  const shown = Object.entries(links).map(([name, path]) => [name, `${url}/${path}`]);
  const made = { url, links: Object.fromEntries(shown) };
  written.set(repository, made);
  return made.links;
}

/** GitHub's `full-repository`: one repository looked at alone. */
export function presentFullRepository(
  world: World,
  repository: Repository,
  actor: Actor,
): Record<string, unknown> {
  return {
    ...presentRepository(world, repository, actor),
    temp_clone_token: null,
    allow_rebase_merge: false,
    allow_squash_merge: repository.allowSquashMerge,
    allow_merge_commit: repository.allowMergeCommit,
    allow_auto_merge: false,
    allow_update_branch: false,
    delete_branch_on_merge: repository.deleteBranchOnMerge,
    subscribers_count: 0,
    network_count: 0,
  };
}

function presentPermissions(repository: Repository, actor: Actor): Record<string, boolean> {
  if (actor.kind === 'user') {
    const role = roleOf(repository, actor.user);
    return {
      admin: roleIncludes(role, 'admin'),
      maintain: roleIncludes(role, 'maintain'),
      push: roleIncludes(role, 'write'),
      triage: roleIncludes(role, 'triage'),
      pull: roleIncludes(role, 'read'),
    };
  }
  const pull = canSee(repository, actor);
  return { admin: false, maintain: false, push: false, triage: false, pull };
}
