import { randomBytes } from 'node:crypto';
import { ApiError } from '../http/api-error.ts';
import type {
  Access,
  AccountActor,
  Actor,
  Installation,
  Permissions,
  Token,
  User,
} from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { verifyAppJwt } from './app-jwt.ts';

const hourMs = 60 * 60 * 1000;
const rank: Readonly<Record<Access, number>> = { read: 1, write: 2, admin: 3 };

/** Whether `granted` includes `wanted`; write includes read. */
export function includesAccess(granted: Access | undefined, wanted: Access): boolean {
  return granted !== undefined && rank[granted] >= rank[wanted];
}

/** A person's token, which does all that the person may do, and does not expire. */
export function createUserToken(world: World, user: User): Token {
  return add(world, 'ghp', { kind: 'user', user }, undefined);
}

/**
 * A token of one hour for an installation, narrowed to `repositories` (names without owner) and
 * `permissions`. Throws GitHub's 422 for more than the installation has.
 */
export function createInstallationToken(
  world: World,
  installation: Installation,
  wanted: {
    repositories?: readonly string[] | undefined;
    permissions?: Permissions | undefined;
  } = {},
): Token {
  const app = world.apps.get(installation.appId);
  if (app === undefined) throw new ApiError(404, 'Not Found');
  const permissions = wanted.permissions ?? installation.permissions;
  for (const [name, access] of Object.entries(permissions)) {
    if (includesAccess(installation.permissions[name], access)) continue;
    throw new ApiError(422, 'The permissions requested are not granted to this installation.');
  }
  const names = wanted.repositories?.map((name) => `${installation.account.login}/${name}`);
  if (names?.some((name) => !installation.repositories.has(name)) === true) {
    throw new ApiError(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  const actor: AccountActor = {
    kind: 'installation',
    user: app.bot,
    app,
    installation,
    permissions: { metadata: 'read', ...permissions },
    repositories: names === undefined ? installation.repositories : new Set(names),
  };
  return add(world, 'ghs', actor, world.clock.now() + hourMs);
}

/** A job's `GITHUB_TOKEN`. It lives until it is revoked, at the end of its job. */
export function createWorkflowToken(
  world: World,
  repository: Repository,
  job: { readonly runId: number; readonly jobId: number; readonly permissions: Permissions },
): Token {
  const app = world.actionsApp;
  const permissions = { metadata: 'read', ...job.permissions } satisfies Permissions;
  const { runId, jobId } = job;
  const where = { repository: repository.fullName, runId, jobId };
  const dayMs = 24 * hourMs;
  const actor: AccountActor = { kind: 'workflow', user: app.bot, app, ...where, permissions };
  return add(world, 'ghs', actor, world.clock.now() + dayMs);
}

export function revokeToken(world: World, value: string): void {
  world.tokens.delete(value);
}

/** Who holds this token or JWT. Throws 401, in GitHub's words, for one that is unknown or expired. */
export function resolveToken(world: World, value: string): Actor {
  if (value.split('.').length === 3) return { kind: 'jwt', app: verifyAppJwt(world, value) };
  const token = world.tokens.get(value);
  const expired = token?.expiresAt !== undefined && token.expiresAt <= world.clock.now();
  if (token === undefined || expired) throw new ApiError(401, 'Bad credentials');
  return token.actor;
}

function add(
  world: World,
  prefix: 'ghp' | 'ghs',
  actor: AccountActor,
  expiresAt: number | undefined,
): Token {
  const value = `${prefix}_${randomBytes(18).toString('hex')}`;
  const token = { value, actor, expiresAt };
  world.tokens.set(value, token);
  return token;
}
