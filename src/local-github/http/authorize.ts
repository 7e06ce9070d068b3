import { roleIncludes, roleOf } from '../domain/repositories.ts';
import { includesAccess } from '../domain/tokens.ts';
import type { Access, Actor, Permissions, RepositoryRole } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import acceptedPermissions from '../openapi/permissions.json' with { type: 'json' };
import { ApiError } from './api-error.ts';

const accepted = new Map(Object.entries(acceptedPermissions));

/** What only an App's JWT may ask. */
const forJwt = new Set([
  'apps/get-authenticated',
  'apps/list-installations',
  'apps/get-installation',
  'apps/get-repo-installation',
  'apps/get-user-installation',
  'apps/create-installation-access-token',
  'apps/get-webhook-config-for-app',
  'apps/update-webhook-config-for-app',
]);
const forInstallation = new Set([
  'apps/list-repos-accessible-to-installation',
  'apps/revoke-installation-access-token',
]);
const forUser = new Set([
  'users/get-authenticated',
  'repos/list-for-authenticated-user',
  'repos/create-for-authenticated-user',
]);
const forAnyone = new Set(['meta/root', 'meta/get', 'rate-limit/get', 'users/get-by-username']);

/** The role a person needs to use what this permission lets an App do. */
const roles: Readonly<Record<string, RepositoryRole>> = {
  'contents=write': 'write',
  'statuses=write': 'write',
  'checks=write': 'write',
  'actions=write': 'write',
  'actions_variables=read': 'write',
  'actions_variables=write': 'write',
  'administration=read': 'admin',
  'administration=write': 'admin',
};

/** Refuses a caller of the wrong kind: an App where a person is needed, a JWT where a token is, … */
export function authorizeKind(operationId: string, actor: Actor): void {
  if (forAnyone.has(operationId)) return;
  if (forJwt.has(operationId)) {
    if (actor.kind === 'jwt') return;
    throw new ApiError(401, 'A JSON web token could not be decoded');
  }
  if (actor.kind === 'jwt') throw new ApiError(401, 'Bad credentials');
  if (forInstallation.has(operationId)) {
    if (actor.kind === 'installation' || actor.kind === 'workflow') return;
    if (actor.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
    throw new ApiError(403, 'You must authenticate with an installation access token.');
  }
  if (!forUser.has(operationId)) return;
  if (actor.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  if (actor.kind !== 'user') throw notAccessible();
}

/**
 * Refuses whoever lacks the permission (an App) or the role (a person) that an operation needs. On a
 * public repository GitHub lets an App read without its permission; here it does not, so that what
 * works here works on a private one too.
 */
export function authorizeRepository(
  operationId: string,
  method: string,
  actor: Actor,
  repository: Repository,
): void {
  const header = accepted.get(operationId);
  switch (actor.kind) {
    case 'jwt':
      return;
    case 'anonymous':
      if (method !== 'get') throw new ApiError(401, 'Requires authentication');
      if (header !== undefined && roleFor(header) !== undefined) {
        throw new ApiError(401, 'Requires authentication');
      }
      return;
    case 'user':
      refusePerson(operationId, method, header, roleOf(repository, actor.user));
      return;
    case 'installation':
    case 'workflow': {
      const inside =
        actor.kind === 'installation'
          ? actor.repositories.has(repository.fullName)
          : actor.repository === repository.fullName;
      // Outside its repositories a token sees what anyone sees of a public one.
      const isPublicRead = method === 'get' && !repository.private;
      const granted: Permissions = inside ? actor.permissions : { metadata: 'read' };
      if (header === undefined || isGranted(header, granted) || (isPublicRead && !inside)) return;
      throw notAccessible(header);
    }
    default:
      actor satisfies never;
  }
}

/** GitHub's 403 for a token without a permission, naming the ones that would do. */
export function notAccessible(header?: string): ApiError {
  const headers: Record<string, string> =
    header === undefined ? {} : { 'x-accepted-github-permissions': header };
  return new ApiError(403, 'Resource not accessible by integration', undefined, headers);
}

function refusePerson(
  operationId: string,
  method: string,
  header: string | undefined,
  role: RepositoryRole | undefined,
): void {
  if (operationId === 'checks/create' || operationId === 'checks/update') {
    throw new ApiError(403, 'You must authenticate via a GitHub App.');
  }
  const least = header === undefined ? undefined : roleFor(header);
  if (least === undefined || roleIncludes(role, least)) return;
  if (least === 'admin' && method !== 'get') {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
  throw new ApiError(404, 'Not Found');
}

function roleFor(header: string): RepositoryRole | undefined {
  return roles[header.split(/[;,]/)[0] ?? ''];
}

function isGranted(header: string, permissions: Permissions): boolean {
  return header.split('; ').some((set) =>
    set.split(',').every((one) => {
      const [name = '', access = ''] = one.split('=');
      return includesAccess(permissions[name], accessOf(access));
    }),
  );
}

function accessOf(word: string): Access {
  return word === 'read' || word === 'write' ? word : 'admin';
}
