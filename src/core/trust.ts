import type { Policy } from './policy.ts';
import { includesRole } from './role.ts';
import type { Actor, Snapshot } from './snapshot.ts';

/**
 * Whether somebody's word counts: a person with the role that the policy asks for, or a bot that it
 * lists. Whoever's role is not known has none.
 */
export function isTrusted(
  actor: Actor | undefined,
  roles: Snapshot['roles'],
  policy: Policy,
): boolean {
  if (!actor) return false;
  const login = actor.login.toLowerCase();
  // GraphQL names a bot `renovate` where its pages and REST say `renovate[bot]`.
  if (actor.bot) return policy.trust.bots.some((bot) => bareName(bot) === bareName(login));
  return includesRole(roles.get(login) ?? 'none', policy.trust.label);
}

function bareName(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
