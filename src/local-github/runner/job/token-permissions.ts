import type { Access, Permissions } from '../../model/account.ts';
import type { PermissionsSetting } from '../workflow/definition.ts';

/** What a `GITHUB_TOKEN` can be given. */
const KNOWN =
  'actions attestations checks contents deployments discussions issues packages pages pull_requests security_events statuses'.split(
    ' ',
  );

/** A repository's default: read-only, as GitHub sets up new ones. */
const DEFAULT: Permissions = { contents: 'read', packages: 'read' };

/** The permissions of a job's token: the job's setting, else the workflow's, else the default. */
export function tokenPermissions(setting: PermissionsSetting | undefined): Permissions {
  if (setting === undefined) return DEFAULT;
  if (setting === 'read-all' || setting === 'write-all') {
    const access: Access = setting === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(KNOWN.map((name) => [name, access]));
  }
  const granted: Record<string, Access> = {};
  for (const [name, access] of Object.entries(setting)) {
    if (access !== 'none' && KNOWN.includes(name)) granted[name] = access;
  }
  return granted;
}
