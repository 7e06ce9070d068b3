import type { App, Installation } from '../../model/account.ts';
import type { World } from '../../model/world.ts';
import { presentUser } from './user.ts';

/** GitHub's `integration`: an App, as its check runs and comments show it. */
export function presentApp(world: World, app: App): Record<string, unknown> {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: app.nodeId,
    owner: presentUser(world, app.owner),
    name: app.name,
    description: null,
    external_url: `${world.addresses.web}/apps/${app.slug}`,
    html_url: `${world.addresses.web}/apps/${app.slug}`,
    created_at: world.clock.iso(app.createdAt),
    updated_at: world.clock.iso(app.createdAt),
    permissions: app.permissions,
    events: [...app.events],
  };
}

/** GitHub's `installation`. */
export function presentInstallation(
  world: World,
  app: App,
  installation: Installation,
): Record<string, unknown> {
  const { api, web } = world.addresses;
  const { id, account } = installation;
  return {
    id,
    client_id: app.clientId,
    account: presentUser(world, account),
    access_tokens_url: `${api}/app/installations/${id}/access_tokens`,
    repositories_url: `${api}/installation/repositories`,
    html_url: `${web}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: [...app.events],
    created_at: world.clock.iso(installation.createdAt),
    updated_at: world.clock.iso(installation.createdAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    repository_selection: 'selected',
    suspended_by: null,
    suspended_at: null,
  };
}
