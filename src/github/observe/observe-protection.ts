import type { Millis } from '../../core/ids.ts';
import type { BranchRules, RepositoryFacts } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { memoryOf } from './observe-memory.ts';
import { withoutDoubles } from './read-rules.ts';

const KEPT: Millis = 5 * 60_000;

/**
 * The rules of the default branch, and which App classic protection binds each check to: only REST
 * tells that, so it is asked before a merge and not on every look. Kept for five minutes.
 */
export async function observeProtection(
  client: GitHubClient,
  { rules, defaultBranch }: Pick<RepositoryFacts, 'rules' | 'defaultBranch'>,
  now: Millis,
): Promise<BranchRules> {
  const memory = memoryOf(client);
  const known = memory.protection;
  if (!known || now < known.at || now - known.at >= KEPT) {
    memory.protection = { checks: await askChecks(client, defaultBranch), at: now };
  }
  return {
    ...rules,
    complete: true,
    checks: withoutDoubles([...rules.checks, ...(memory.protection?.checks ?? [])]),
  };
}

async function askChecks(client: GitHubClient, branch: string): Promise<BranchRules['checks']> {
  const { protection } = await client.rest(
    { what: 'observe protection' },
    'GET /repos/{owner}/{repo}/branches/{branch}',
    { branch },
    { etag: true },
  );
  const required = protection.required_status_checks;
  return (required?.checks ?? []).map(({ context, app_id: app }) => ({
    name: context,
    appId: app === null || app < 0 ? undefined : app,
  }));
}
