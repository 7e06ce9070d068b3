import type { Access } from '../../model/account.ts';
import type { Issue, PullRequest } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import { requirePermission } from '../access.ts';
import { findEntity, type Entity } from '../find-entity.ts';
import type { Nodes } from '../nodes.ts';
import { GraphqlProblem } from '../problem.ts';

/** The argument of a mutation. */
export interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string | null };
}

/** What every payload carries. */
export function echo({ input }: Input<unknown>): { readonly clientMutationId: string | null } {
  return { clientMutationId: input.clientMutationId ?? null };
}

/** The entity of a node id, of one kind; NOT_FOUND otherwise. */
export function entityOf<K extends Entity['kind']>(
  nodes: Nodes,
  kind: K,
  id: string,
): Extract<Entity, { readonly kind: K }> {
  const entity = findEntity(nodes.world, nodes.actor, id);
  if (!isKind(entity, kind)) throw notFound(id);
  return entity;
}

/** The issue or pull request of a node id, if the caller may write to it. */
export function writableIssue(
  nodes: Nodes,
  id: string,
): { readonly repository: Repository; readonly issue: Issue } {
  const { repository, issue } = entityOf(nodes, 'issue', id);
  const names = issue.pullRequest === undefined ? ['issues'] : ['issues', 'pull_requests'];
  requirePermission(nodes.actor, repository, 'write', ...names);
  return { repository, issue };
}

/** The pull request of a node id, if the caller may use it with this permission. */
export function writablePull(
  nodes: Nodes,
  id: string,
  permission: string,
): { readonly repository: Repository; readonly issue: Issue; readonly pull: PullRequest } {
  const { repository, issue } = entityOf(nodes, 'issue', id);
  const pull = issue.pullRequest;
  if (pull === undefined) throw notFound(id);
  requirePermission(nodes.actor, repository, 'write', permission);
  return { repository, issue, pull };
}

/** The repository of a node id, if the caller may write there. */
export function writableRepository(
  nodes: Nodes,
  id: string,
  access: Access,
  ...permissions: readonly string[]
): Repository {
  const { repository } = entityOf(nodes, 'repository', id);
  requirePermission(nodes.actor, repository, access, ...permissions);
  return repository;
}

function notFound(id: string): GraphqlProblem {
  return new GraphqlProblem(
    'NOT_FOUND',
    `Could not resolve to a node with the global id of '${id}'.`,
  );
}

function isKind<K extends Entity['kind']>(
  entity: Entity,
  kind: K,
): entity is Extract<Entity, { readonly kind: K }> {
  return entity.kind === kind;
}
