import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import { includesAccess } from './tokens.ts';

const folder = '.github/workflows/';

/** Whether GitHub reads this path as a workflow file. */
export function isWorkflowFile(path: string): boolean {
  return path.startsWith(folder);
}

/**
 * The first workflow file changed by a commit that `after` would bring into the repository, if
 * `actor` is a token without the `workflows` permission; else `undefined`. A merge that only brings
 * together what its parents have changes nothing.
 */
export async function forbiddenWorkflowChange(
  repository: Repository,
  actor: AccountActor,
  after: string,
): Promise<string | undefined> {
  if (mayWriteWorkflows(actor)) return undefined;
  return repository.git.newlyChanged(after, folder);
}

/** As `forbiddenWorkflowChange`, refusing as the API does. */
export async function refuseWorkflowChange(
  repository: Repository,
  actor: AccountActor,
  after: string,
): Promise<void> {
  const path = await forbiddenWorkflowChange(repository, actor, after);
  if (path === undefined) return;
  throw new ApiError(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': 'contents=write,workflows=write',
  });
}

/** People may (their tokens have all scopes); Apps with `workflows: write`; `GITHUB_TOKEN` never. */
export function mayWriteWorkflows(actor: AccountActor): boolean {
  switch (actor.kind) {
    case 'user':
      return true;
    case 'workflow':
      return false;
    case 'installation':
      return includesAccess(actor.permissions['workflows'], 'write');
    default:
      return actor satisfies never;
  }
}

/**
 * Refuses with 403, as GitHub does, a token without the `workflows` permission that makes of the files
 * of `before` those of `after` (commits or trees) by merging, if workflow files differ between them:
 * there it does not matter that both sides have been in the repository.
 */
export async function refuseWorkflowMerge(
  { git }: Repository,
  actor: AccountActor,
  before: string,
  after: string,
): Promise<void> {
  if (mayWriteWorkflows(actor)) return;
  const below = async (rev: string): Promise<ReadonlyMap<string, string>> => {
    const tree = await git.objectInfo(`${rev}:${folder.slice(0, -1)}`);
    const entries = tree && (await git.readTree(tree.sha, { recursive: true }));
    return new Map((entries ?? []).map(({ path, sha }) => [path, sha]));
  };
  const [old, fresh] = [await below(before), await below(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])];
  const changed = paths.find((path) => old.get(path) !== fresh.get(path));
  if (changed === undefined) return;
  const what = `refusing to allow a GitHub App to create or update workflow \`${folder}${changed}\``;
  throw new ApiError(403, `${what} without \`workflows\` permission`);
}
