import { join } from 'node:path';
import { GitRepository } from '../git/git-repository.ts';
import { runGit } from '../git/run-git.ts';
import { ApiError } from '../http/api-error.ts';
import type { Actor, RepositoryRole, User } from '../model/account.ts';
import { IssueList } from '../model/issue-list.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { nodeId } from '../model/node-id.ts';

export interface NewRepository {
  /** Path of a git repository whose branches and tags are copied. */
  readonly from?: string | undefined;
  /** By default the branch that `from` has checked out, else `main`. */
  readonly defaultBranch?: string | undefined;
  readonly private?: boolean | undefined;
  readonly description?: string | undefined;
  /** Makes a first commit with a README. */
  readonly autoInit?: boolean | undefined;
}

const roleRank: Readonly<Record<RepositoryRole, number>> = {
  read: 1,
  triage: 2,
  write: 3,
  maintain: 4,
  admin: 5,
};

/** Makes a repository. Throws GitHub's 422 if the owner has one of that name. */
export async function createRepository(
  world: World,
  owner: User,
  name: string,
  options: NewRepository = {},
): Promise<Repository> {
  const fullName = `${owner.login}/${name}`;
  if (findRepository(world, owner.login, name) !== undefined) {
    const message = 'name already exists on this account';
    const errors = [{ resource: 'Repository', code: 'custom', field: 'name', message }];
    throw new ApiError(422, 'Repository creation failed.', errors);
  }
  const id = world.nextId();
  const defaultBranch = options.defaultBranch ?? (await checkedOutBranch(options.from)) ?? 'main';
  const path = join(world.folder, 'repositories', `${id}.git`);
  const git = await GitRepository.create(path, defaultBranch, options.from);
  const createdAt = world.clock.now();
  const repository: Repository = {
    id,
    nodeId: nodeId('R', id),
    owner,
    name,
    fullName,
    description: options.description ?? '',
    defaultBranch,
    private: options.private ?? false,
    createdAt,
    git,
    signedCommits: new Set(),
    collaborators: new Map(),
    labels: [],
    issues: new IssueList(),
    lastNumber: 0,
    goneIssues: new Map(),
    checkSuites: new Map(),
    checkRuns: new Map(),
    statuses: [],
    protections: new Map(),
    rulesets: new Map(),
    mergeQueue: [],
    secrets: new Map(),
    variables: new Map(),
    environments: new Map(),
    workflows: new Map(),
    runs: new Map(),
    artifacts: new Map(),
    allowMergeCommit: true,
    allowSquashMerge: true,
    deleteBranchOnMerge: false,
    pushedAt: createdAt,
  };
  if (options.autoInit === true) await writeFirstCommit(repository, createdAt);
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

/** The repository of that name, in any case. */
export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  return world.repositories.get(`${owner}/${name}`.toLowerCase());
}

/** What a person may do in a repository; anyone may read a public one. */
export function roleOf(repository: Repository, user: User): RepositoryRole | undefined {
  if (user.id === repository.owner.id) return 'admin';
  return repository.collaborators.get(user.login) ?? (repository.private ? undefined : 'read');
}

/** Whether `role` is `least` or more. */
export function roleIncludes(role: RepositoryRole | undefined, least: RepositoryRole): boolean {
  return role !== undefined && roleRank[role] >= roleRank[least];
}

/** Whether the repository exists, as far as `actor` can tell. */
export function canSee(repository: Repository, actor: Actor): boolean {
  if (!repository.private) return true;
  switch (actor.kind) {
    case 'anonymous':
    case 'jwt':
      return false;
    case 'user':
      return roleOf(repository, actor.user) !== undefined;
    case 'installation':
      return actor.repositories.has(repository.fullName);
    case 'workflow':
      return actor.repository === repository.fullName;
    default:
      return actor satisfies never;
  }
}

async function checkedOutBranch(from: string | undefined): Promise<string | undefined> {
  if (from === undefined) return undefined;
  const { code, stdout } = await runGit(from, ['symbolic-ref', '--short', 'HEAD']);
  return code === 0 ? stdout.toString().trim() : undefined;
}

async function writeFirstCommit(repository: Repository, at: number): Promise<void> {
  const { git, owner } = repository;
  const readme = await git.writeBlob(Buffer.from(`# ${repository.name}\n`));
  const tree = await git.writeTree(undefined, [{ path: 'README.md', mode: '100644', sha: readme }]);
  const author = { name: owner.name, email: owner.email, at };
  const message = 'Initial commit';
  const sha = await git.writeCommit({ message, tree, parents: [], author, committer: author });
  await git.casRef(`refs/heads/${repository.defaultBranch}`, sha, undefined);
}
