import type { User } from '../../model/account.ts';
import type { World } from '../../model/world.ts';

/** GitHub's `simple-user`. */
export function presentUser(world: World, user: User): Record<string, unknown> {
  const url = `${world.addresses.api}/users/${encodeURIComponent(user.login)}`;
  const page = user.type === 'Bot' ? `apps/${user.login.replace(/\[bot\]$/, '')}` : user.login;
  return {
    login: user.login,
    id: user.id,
    node_id: user.nodeId,
    avatar_url: `${world.addresses.web}/avatars/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${world.addresses.web}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** GitHub's `public-user`: one account looked at alone. */
export function presentFullUser(world: World, user: User): Record<string, unknown> {
  const owned = [...world.repositories.values()].filter(({ owner }) => owner.id === user.id);
  const createdAt = world.clock.iso(0);
  return {
    ...presentUser(world, user),
    name: user.name,
    company: null,
    blog: '',
    location: null,
    email: user.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: owned.filter(({ private: hidden }) => !hidden).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: createdAt,
    updated_at: createdAt,
  };
}
