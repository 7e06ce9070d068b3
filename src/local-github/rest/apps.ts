import { z } from 'zod';
import { createInstallationToken, revokeToken } from '../domain/tokens.ts';
import { findUser } from '../domain/accounts.ts';
import { ApiError } from '../http/api-error.ts';
import { credentialOf } from '../http/authenticate.ts';
import type { Call, Handlers, Reply } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { App, Installation } from '../model/account.ts';
import type { World } from '../model/world.ts';
import { presentApp, presentInstallation } from './present/app.ts';
import { presentRepository } from './present/repository.ts';

const newToken = z.object({
  repositories: z.array(z.string()).optional(),
  repository_ids: z.array(z.number()).optional(),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'admin'])).optional(),
});
const newWebhookConfig = z.object({ url: z.string().optional(), secret: z.string().optional() });

/** Apps about themselves: their installations, tokens and webhook. */
export const appHandlers: Handlers = {
  repository: {
    'apps/get-repo-installation': (call) => {
      const { fullName } = call.repository;
      return one(call, ({ repositories }) => repositories.has(fullName));
    },
  },
  other: {
    'apps/get-authenticated': (call) => {
      const app = appOf(call);
      const installations_count = installationsOf(call.world, app).length;
      return { status: 200, body: { ...presentApp(call.world, app), installations_count } };
    },
    'apps/list-installations': (call) => {
      const app = appOf(call);
      return pageReply(call, installationsOf(call.world, app), (installation) =>
        presentInstallation(call.world, app, installation),
      );
    },
    'apps/get-installation': (call) => one(call, isNamed(call)),
    'apps/get-user-installation': (call) => {
      const account = findUser(call.world, call.params['username'] ?? '');
      return one(call, (installation) => installation.account.id === account?.id);
    },
    'apps/create-installation-access-token': createToken,
    'apps/list-repos-accessible-to-installation': listRepositories,
    'apps/revoke-installation-access-token': ({ world, headers }) => {
      revokeToken(world, credentialOf(headers['authorization']) ?? '');
      return { status: 204 };
    },
    'apps/get-webhook-config-for-app': (call) => webhookConfig(appOf(call)),
    'apps/update-webhook-config-for-app': (call) => {
      const app = appOf(call);
      const { url, secret } = newWebhookConfig.parse(call.body ?? {});
      if (app.webhook === undefined) throw new ApiError(404, 'Not Found');
      if (url !== undefined) app.webhook.url = url;
      if (secret !== undefined) app.webhook.secret = secret;
      return webhookConfig(app);
    },
  },
};

function createToken(call: Call): Reply {
  const { world, body } = call;
  const installation = find(call, isNamed(call));
  const wanted = newToken.parse(body ?? {});
  const byId = wanted.repository_ids?.map(
    (id) => [...world.repositories.values()].find((repository) => repository.id === id)?.name ?? '',
  );
  const names = wanted.repositories ?? byId;
  const { permissions } = wanted;
  const token = createInstallationToken(world, installation, { repositories: names, permissions });
  const { actor } = token;
  if (actor.kind !== 'installation') throw new ApiError(404, 'Not Found');
  return {
    status: 201,
    body: {
      token: token.value,
      expires_at: world.clock.iso(token.expiresAt ?? 0),
      permissions: actor.permissions,
      repository_selection: 'selected',
      ...(names === undefined ? {} : { repositories: repositoriesOf(world, actor.repositories) }),
    },
  };
}

function listRepositories(call: Call): Reply | Promise<Reply> {
  const { world, actor } = call;
  if (actor.kind !== 'installation' && actor.kind !== 'workflow') {
    throw new ApiError(403, 'Resource not accessible by integration');
  }
  const names = actor.kind === 'installation' ? actor.repositories : new Set([actor.repository]);
  return pageReply(
    call,
    repositoriesOf(world, names),
    (repository) => repository,
    (repositories, total_count) => ({
      ...{ total_count, repository_selection: 'selected', repositories },
    }),
  );
}

function repositoriesOf(world: World, names: ReadonlySet<string>): Record<string, unknown>[] {
  return [...world.repositories.values()]
    .filter(({ fullName }) => names.has(fullName))
    .map((repository) => presentRepository(world, repository));
}

function appOf({ actor }: Call): App {
  if (actor.kind === 'jwt') return actor.app;
  throw new ApiError(401, 'A JSON web token could not be decoded');
}

function installationsOf(world: World, app: App): Installation[] {
  return [...world.installations.values()].filter(({ appId }) => appId === app.id);
}

function isNamed({ params }: Call): (installation: Installation) => boolean {
  return ({ id }) => String(id) === params['installation_id'];
}

function find(call: Call, matches: (installation: Installation) => boolean): Installation {
  const found = installationsOf(call.world, appOf(call)).find(matches);
  if (found === undefined) throw new ApiError(404, 'Not Found');
  return found;
}

function one(call: Call, matches: (installation: Installation) => boolean): Reply {
  const body = presentInstallation(call.world, appOf(call), find(call, matches));
  return { status: 200, body };
}

function webhookConfig({ webhook }: App): Reply {
  if (webhook === undefined) throw new ApiError(404, 'Not Found');
  const { url } = webhook;
  const body = { content_type: 'json', insecure_ssl: '0', secret: '********', url };
  return { status: 200, body };
}
