import { canSee } from '../domain/repositories.ts';
import { includesAccess } from '../domain/tokens.ts';
import type { Access, AccountActor, Actor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import { GraphqlProblem } from './problem.ts';

/** The caller as someone with an account. */
export function accountOf(actor: Actor): AccountActor {
  if (actor.kind === 'anonymous' || actor.kind === 'jwt') {
    throw new GraphqlProblem('UNAUTHENTICATED', 'Requires authentication');
  }
  return actor;
}

/**
 * Refuses an App's token that has none of these permissions on the repository. A person's role is
 * checked by what is then done.
 */
export function requirePermission(
  actor: Actor,
  repository: Repository,
  access: Access,
  ...names: readonly string[]
): void {
  if (!canSee(repository, actor)) throw forbidden();
  if (actor.kind !== 'installation' && actor.kind !== 'workflow') return;
  const inside =
    actor.kind === 'installation'
      ? actor.repositories.has(repository.fullName)
      : actor.repository === repository.fullName;
  if (!inside) {
    if (access === 'read' && !repository.private) return;
    throw forbidden();
  }
  if (names.some((name) => includesAccess(actor.permissions[name], access))) return;
  throw forbidden();
}

function forbidden(): GraphqlProblem {
  return new GraphqlProblem('FORBIDDEN', 'Resource not accessible by integration');
}
