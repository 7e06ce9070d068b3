import type { Issue } from './issue.ts';

/**
 * A repository's issues by number, pull requests too; found by their ids and head branches as well,
 * without looking through the hundred thousand that a busy repository has.
 */
export class IssueList extends Map<number, Issue> {
  readonly #byId = new Map<number, Issue>();
  readonly #byHead = new Map<string, Set<Issue>>();

  override set(number: number, issue: Issue): this {
    this.#byId.set(issue.id, issue);
    const pull = issue.pullRequest;
    if (pull !== undefined) {
      this.#byId.set(pull.id, issue);
      const others = this.#byHead.get(pull.headRef) ?? new Set();
      this.#byHead.set(pull.headRef, others.add(issue));
    }
    return super.set(number, issue);
  }

  override delete(number: number): boolean {
    const issue = this.get(number);
    if (issue !== undefined) {
      const pull = issue.pullRequest;
      this.#byId.delete(issue.id);
      if (pull !== undefined) {
        this.#byId.delete(pull.id);
        this.#byHead.get(pull.headRef)?.delete(issue);
      }
    }
    return super.delete(number);
  }

  /** The issue, or the pull request, of this id (not number). */
  ofId(id: number): Issue | undefined {
    return this.#byId.get(id);
  }

  /** The pull requests out of a branch, open or not, by number. */
  ofHead(branch: string): Issue[] {
    return [...(this.#byHead.get(branch) ?? [])];
  }
}
