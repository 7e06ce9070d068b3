import { readAppManifest } from '../../app-manifest.ts';
import type { AppCredentials } from '../../../github/client/app-jwt.ts';
import { VirtualClock } from '../../../local-github/clock/virtual-clock.ts';
import {
  createApp,
  createAppKey,
  createUser,
  installApp,
} from '../../../local-github/domain/accounts.ts';
import type { AccountActor, App } from '../../../local-github/model/account.ts';
import type { Site, SiteOptions } from '../../../local-github/http/assemble-site.ts';
import type { World } from '../../../local-github/model/world.ts';
import { openWorld } from '../../../local-github/open-world.ts';
import type { RepositoryKind } from './repository-kind.ts';
import { setUpRepository } from './set-up-repository.ts';
import type { StagedRepository } from './set-up-repository.ts';

/** Who acts in a simulation, by what they may do. */
export interface Cast {
  /** Owns the repositories. */
  readonly owner: AccountActor;
  readonly maintainer: AccountActor;
  readonly writer: AccountActor;
  /** May label, and no more: no right to start work. */
  readonly triager: AccountActor;
  /** Files issues, and may edit them for ever. */
  readonly outsider: AccountActor;
  /** Has no right at all and tries. */
  readonly stranger: AccountActor;
  /** A service that judges commits by statuses. */
  readonly scanner: AccountActor;
}

/** The world that a simulation plays in. */
export interface Stage {
  readonly clock: VirtualClock;
  readonly site: Site;
  readonly world: World;
  readonly cast: Cast;
  readonly app: App;
  readonly credentials: AppCredentials;
  readonly installationId: number;
  readonly repositories: readonly StagedRepository[];
}

export const WEBHOOK_SECRET = 'the secret of a simulation';

/** Opens a GitHub with people, repositories and the App on them. */
export async function openStage(
  clock: VirtualClock,
  kinds: readonly RepositoryKind[],
  hooks: SiteOptions,
): Promise<Stage> {
  const site = await openWorld({ ...hooks, clock });
  const { world } = site;
  const person = (login: string): AccountActor => ({
    kind: 'user',
    user: createUser(world, login, { name: login }),
  });
  const cast: Cast = {
    owner: person('ada'),
    maintainer: person('grace'),
    writer: person('linus'),
    triager: person('tim'),
    outsider: person('eve'),
    stranger: person('mallory'),
    scanner: person('scanner'),
  };
  const repositories: StagedRepository[] = [];
  for (const kind of kinds) repositories.push(await setUpRepository(world, cast, kind));
  const manifest = await readAppManifest();
  const { app, privateKeyPem } = await createApp(world, {
    name: manifest.name,
    owner: cast.owner.user,
    permissions: manifest.default_permissions,
    events: manifest.default_events,
    key: await createAppKey(1024),
    webhook: { url: 'http://app.invalid/api/github/webhooks', secret: WEBHOOK_SECRET },
  });
  const here = repositories.map(({ repository }) => repository);
  const { id } = installApp(world, app, cast.owner.user, here, app.permissions);
  return {
    clock,
    site,
    world,
    cast,
    app,
    credentials: { appId: app.id, privateKey: privateKeyPem },
    installationId: id,
    repositories,
  };
}
