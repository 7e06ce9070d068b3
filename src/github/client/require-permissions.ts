import { PawlError } from '../../errors.ts';

/** What the App must be granted on a repository: as in app.yml, which says what for. */
export const NEEDED_PERMISSIONS: Readonly<Record<string, 'read' | 'write'>> = {
  actions: 'write',
  actions_variables: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'read',
};

/**
 * Makes sure that an installation was granted all that Pawl needs, before anything is begun. Throws
 * `PAWL_PERMISSION_MISSING` naming every one that is missing.
 */
export function requirePermissions(
  granted: Readonly<Record<string, string | undefined>>,
  where: string,
): void {
  const missing = Object.entries(NEEDED_PERMISSIONS).filter(
    ([name, access]) => granted[name] !== 'write' && granted[name] !== access,
  );
  if (missing.length === 0) return;
  const names = missing.map(([name, access]) => `${name}: ${access}`).join(', ');
  throw new PawlError('PAWL_PERMISSION_MISSING', `${names} (on ${where})`);
}
