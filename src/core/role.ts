/** What a person may do in a repository, as GitHub tells it; each role includes those before it. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Whether `role` gives at least what `wanted` gives. */
export function includesRole(role: Role, wanted: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}
