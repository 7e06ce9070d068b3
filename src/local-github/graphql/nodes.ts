import type { Commit } from '../git/git-objects.ts';
import type { Quota } from '../http/rate-limits.ts';
import type { App, Actor, User } from '../model/account.ts';
import type { CheckRun, CheckSuite, CommitStatus } from '../model/check.ts';
import type { Comment, Issue, Label, PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';

/**
 * What GraphQL may read of one object: plain values, and functions of a field's arguments. A field of
 * GitHub's schema that is not in here is not built, and asking for it is an error that names it.
 */
export type Node = Readonly<Record<string, unknown>>;

/** One request: who asks, and how the things of the model are shown to them. */
export interface Nodes {
  readonly world: World;
  readonly actor: Actor;
  readonly quota: Quota | undefined;
  /** A person or bot as an `Actor`: a bot's login is without `[bot]`. */
  user(user: User): Node;
  /** Whoever it is as GraphQL's `User`: a bot with its whole login, as GitHub shows it where only a `User` may be. */
  userOfAny(user: User): Node;
  app(app: App): Node;
  repository(repository: Repository): Node;
  label(repository: Repository, label: Label): Node;
  /** An issue, or the pull request that has its number. */
  issue(repository: Repository, issue: Issue): Node;
  pull(repository: Repository, issue: Issue, pull: PullRequest): Node;
  comment(repository: Repository, issue: Issue, comment: Comment): Node;
  /** A ref by its full name, `null` if it does not exist. */
  ref(repository: Repository, name: string): Promise<Node | null>;
  /** A commit, tree or blob by any name that git knows it by. */
  object(repository: Repository, name: string): Promise<Node | null>;
  commit(repository: Repository, commit: Commit): Node;
  checkSuite(repository: Repository, suite: CheckSuite): Node;
  checkRun(repository: Repository, run: CheckRun): Node;
  status(repository: Repository, status: CommitStatus): Node;
}
