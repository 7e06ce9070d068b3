import type { App, User } from '../../model/account.ts';
import type { World } from '../../model/world.ts';
import type { Node } from '../nodes.ts';

/** A person, organization or bot. GraphQL shows a bot's login without the `[bot]` that REST shows. */
export function accountNode(world: World, user: User): Node {
  const slug = user.login.replace(/\[bot\]$/, '');
  const path = user.type === 'Bot' ? `/apps/${slug}` : `/${user.login}`;
  return {
    __typename: user.type,
    id: user.nodeId,
    databaseId: user.id,
    login: slug,
    url: `${world.addresses.web}${path}`,
    resourcePath: path,
    avatarUrl: `${world.addresses.web}/avatars/u/${user.id}`,
    ...(user.type !== 'Bot' && { name: user.name, email: user.email }),
  };
}

/** An App. */
export function appNode(world: World, app: App): Node {
  return {
    __typename: 'App',
    id: app.nodeId,
    databaseId: app.id,
    clientId: app.clientId,
    slug: app.slug,
    name: app.name,
    description: null,
    createdAt: world.clock.iso(app.createdAt),
    updatedAt: world.clock.iso(app.createdAt),
    url: `${world.addresses.web}/apps/${app.slug}`,
  };
}
