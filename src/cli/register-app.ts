import { createApp } from '../local-github/domain/accounts.ts';
import type { App, User } from '../local-github/model/account.ts';
import type { World } from '../local-github/model/world.ts';
import { readAppManifest } from './app-manifest.ts';

/** Registers the App as its shipped manifest says, with this webhook. Gives its private key, once. */
export async function registerApp(
  world: World,
  owner: User,
  webhook: { readonly url: string; readonly secret: string },
): Promise<{ readonly app: App; readonly privateKeyPem: string }> {
  const manifest = await readAppManifest();
  return createApp(world, {
    name: manifest.name,
    owner,
    permissions: manifest.default_permissions,
    events: manifest.default_events,
    webhook,
  });
}
