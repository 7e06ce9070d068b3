import {
  createApp,
  createAppKey,
  createUser,
  installApp,
} from '../../../src/local-github/domain/accounts.ts';
import { readAppManifest } from '../../../src/cli/app-manifest.ts';
import type { AppCredentials } from '../../../src/github/client/app-jwt.ts';
import type { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import type { Site, SiteOptions } from '../../../src/local-github/http/assemble-site.ts';
import type { AccountActor, App } from '../../../src/local-github/model/account.ts';
import type { Repository } from '../../../src/local-github/model/repository.ts';
import type { PlayedRun } from '../../../src/local-github/runner/played/played-run.ts';
import { openWorld } from '../../../src/local-github/open-world.ts';

/** Who acts in a scene, by what they may do. */
export interface Cast {
  /** Owns the repository. */
  readonly ada: AccountActor;
  /** Maintains it, and reviews. */
  readonly grace: AccountActor;
  /** A stranger: may file issues, and edit her own. */
  readonly eve: AccountActor;
}

/** The GitHub that a scene is played on. */
export interface Stage {
  readonly clock: VirtualClock;
  readonly site: Site;
  readonly repository: Repository;
  readonly cast: Cast;
  readonly app: App;
  readonly installationId: number;
  readonly credentials: AppCredentials;
  /** Attempts of runs, in the order in which they were asked for. */
  readonly runs: PlayedRun[];
}

/** One for all stages, and a short one: making and using it is much of what a stage costs. */
const key = createAppKey(1024);
const manifest = readAppManifest();

/** Opens a GitHub with `ada/engine`, its people, and the App on it. */
export async function openStage(clock: VirtualClock, options: SiteOptions): Promise<Stage> {
  const site = await openWorld({ mergeableDelayMs: 2000, keepDeliveries: 1, ...options, clock });
  const { world } = site;
  const person = (login: string): AccountActor => {
    const user = createUser(world, login, { name: login, email: `${login}@example.com` });
    return { kind: 'user', user };
  };
  const cast = { ada: person('ada'), grace: person('grace'), eve: person('eve') };
  const repository = await createRepository(world, cast.ada.user, 'engine');
  repository.collaborators.set('grace', 'maintain');
  const { name, default_permissions: permissions, default_events: events } = await manifest;
  const { app, privateKeyPem: privateKey } = await createApp(world, {
    name,
    owner: cast.ada.user,
    permissions,
    events,
    webhook: { url: 'http://app.invalid/api/github/webhooks', secret: 'a secret' },
    key: await key,
  });
  const { id: installationId } = installApp(world, app, cast.ada.user, [repository]);
  const credentials = { appId: app.id, privateKey };
  return { clock, site, repository, cast, app, installationId, credentials, runs: [] };
}
