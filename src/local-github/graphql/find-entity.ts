import { findComment } from '../domain/comments.ts';
import { canSee } from '../domain/repositories.ts';
import type { Actor, App, User } from '../model/account.ts';
import type { CheckRun, CheckSuite, CommitStatus } from '../model/check.ts';
import type { Comment, Issue, Label, PullRequest } from '../model/issue.ts';
import { parseNodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { Review } from '../model/review.ts';
import type { World } from '../model/world.ts';
import { GraphqlProblem } from './problem.ts';

/** What a global node id can stand for. */
export type Entity =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'app'; readonly app: App }
  | { readonly kind: 'repository'; readonly repository: Repository }
  | { readonly kind: 'issue'; readonly repository: Repository; readonly issue: Issue }
  | { readonly kind: 'label'; readonly repository: Repository; readonly label: Label }
  | {
      readonly kind: 'comment';
      readonly repository: Repository;
      readonly issue: Issue;
      readonly comment: Comment;
    }
  | {
      readonly kind: 'review';
      readonly repository: Repository;
      readonly issue: Issue;
      readonly pull: PullRequest;
      readonly review: Review;
    }
  | { readonly kind: 'ref' | 'object'; readonly repository: Repository; readonly name: string }
  | { readonly kind: 'suite'; readonly repository: Repository; readonly suite: CheckSuite }
  | { readonly kind: 'run'; readonly repository: Repository; readonly run: CheckRun }
  | { readonly kind: 'status'; readonly repository: Repository; readonly status: CommitStatus };

/** The thing that a node id names, as far as `actor` may see it. Throws NOT_FOUND otherwise. */
export function findEntity(world: World, actor: Actor, id: string): Entity {
  const parsed = parseNodeId(id);
  const found = parsed && find(world, parsed.prefix, parsed.key);
  if (found !== undefined && (!('repository' in found) || canSee(found.repository, actor))) {
    return found;
  }
  const message = `Could not resolve to a node with the global id of '${id}'.`;
  throw new GraphqlProblem('NOT_FOUND', message);
}

function find(world: World, prefix: string, key: string): Entity | undefined {
  const id = Number(key);
  const [owner, ...rest] = key.split(':');
  const name = rest.join(':');
  const repositories = [...world.repositories.values()];
  switch (prefix) {
    case 'U':
    case 'O':
    case 'BOT': {
      const user = [...world.users.values()].find((one) => one.id === id);
      return user && { kind: 'user', user };
    }
    case 'A': {
      const app = world.apps.get(id);
      return app && { kind: 'app', app };
    }
    case 'R': {
      const repository = repositories.find((one) => one.id === id);
      return repository && { kind: 'repository', repository };
    }
    case 'REF':
    case 'C':
    case 'T':
    case 'B': {
      const repository = repositories.find((one) => one.id === Number(owner));
      const kind = prefix === 'REF' ? 'ref' : 'object';
      return repository && { kind, repository, name };
    }
    default:
      for (const repository of repositories) {
        const entity = inRepository(repository, prefix, id);
        if (entity !== undefined) return entity;
      }
      return undefined;
  }
}

function inRepository(repository: Repository, prefix: string, id: number): Entity | undefined {
  const { issues } = repository;
  switch (prefix) {
    case 'I':
    case 'PR': {
      const issue = issues.ofId(id);
      const isIt = (prefix === 'I' ? issue?.id : issue?.pullRequest?.id) === id;
      return issue && isIt ? { kind: 'issue', repository, issue } : undefined;
    }
    case 'IC': {
      const placed = findComment(repository, id);
      return placed && { kind: 'comment', repository, ...placed };
    }
    case 'PRR':
      for (const issue of issues.values()) {
        const pull = issue.pullRequest;
        const review = pull?.reviews.find((one) => one.id === id);
        if (pull !== undefined && review !== undefined) {
          return { kind: 'review', repository, issue, pull, review };
        }
      }
      return undefined;
    case 'LA': {
      const label = repository.labels.find((one) => one.id === id);
      return label && { kind: 'label', repository, label };
    }
    case 'CS': {
      const suite = repository.checkSuites.get(id);
      return suite && { kind: 'suite', repository, suite };
    }
    case 'CR': {
      const run = repository.checkRuns.get(id);
      return run && { kind: 'run', repository, run };
    }
    case 'SC': {
      const status = repository.statuses.find((one) => one.id === id);
      return status && { kind: 'status', repository, status };
    }
    default:
      return undefined;
  }
}
