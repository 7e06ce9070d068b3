import type { RateLimits } from '../http/rate-limits.ts';
import type { Call, Handlers, Reply } from '../http/handler.ts';

/** GitHub's root, its facts about itself, and how many requests are left. */
export function metaHandlers(limits: RateLimits): Handlers {
  return {
    repository: {},
    other: {
      'meta/root': root,
      'meta/get': () => ({
        status: 200,
        body: { verifiable_password_authentication: false, hooks: ['127.0.0.1/32'] },
      }),
      'rate-limit/get': ({ actor }) => {
        const shown = (resource: 'core' | 'graphql'): Record<string, unknown> => {
          const { limit, used, remaining, reset } = limits.quota(actor, resource);
          return { limit, used, remaining, reset, resource };
        };
        const core = shown('core');
        const search = {
          limit: 30,
          used: 0,
          remaining: 30,
          reset: core['reset'],
          resource: 'search',
        };
        const resources = { core, graphql: shown('graphql'), search };
        return { status: 200, body: { resources, rate: core } };
      },
    },
  };
}

function root({ world }: Call): Reply {
  const { api } = world.addresses;
  return {
    status: 200,
    body: {
      current_user_url: `${api}/user`,
      current_user_authorizations_html_url: `${world.addresses.web}/settings/connections`,
      authorizations_url: `${api}/authorizations`,
      code_search_url: `${api}/search/code?q={query}{&page,per_page,sort,order}`,
      commit_search_url: `${api}/search/commits?q={query}{&page,per_page,sort,order}`,
      emails_url: `${api}/user/emails`,
      emojis_url: `${api}/emojis`,
      events_url: `${api}/events`,
      feeds_url: `${api}/feeds`,
      followers_url: `${api}/user/followers`,
      following_url: `${api}/user/following{/target}`,
      gists_url: `${api}/gists{/gist_id}`,
      hub_url: `${api}/hub`,
      issue_search_url: `${api}/search/issues?q={query}{&page,per_page,sort,order}`,
      issues_url: `${api}/issues`,
      keys_url: `${api}/user/keys`,
      label_search_url: `${api}/search/labels?q={query}&repository_id={repository_id}{&page,per_page}`,
      notifications_url: `${api}/notifications`,
      organization_url: `${api}/orgs/{org}`,
      organization_repositories_url: `${api}/orgs/{org}/repos{?type,page,per_page,sort}`,
      organization_teams_url: `${api}/orgs/{org}/teams`,
      public_gists_url: `${api}/gists/public`,
      rate_limit_url: `${api}/rate_limit`,
      repository_url: `${api}/repos/{owner}/{repo}`,
      repository_search_url: `${api}/search/repositories?q={query}{&page,per_page,sort,order}`,
      current_user_repositories_url: `${api}/user/repos{?type,page,per_page,sort}`,
      starred_url: `${api}/user/starred{/owner}{/repo}`,
      starred_gists_url: `${api}/gists/starred`,
      user_url: `${api}/users/{user}`,
      user_organizations_url: `${api}/user/orgs`,
      user_repositories_url: `${api}/users/{user}/repos{?type,page,per_page,sort}`,
      user_search_url: `${api}/search/users?q={query}{&page,per_page,sort,order}`,
    },
  };
}
