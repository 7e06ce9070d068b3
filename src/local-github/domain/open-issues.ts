import type { Issue } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';

/** What is open of a repository: asked at every event, so it is kept and not looked for. */
interface Open {
  readonly issues: Set<Issue>;
  readonly pulls: Set<Issue>;
}

const known = new WeakMap<Repository, Open>();

/** Opens or closes an issue or pull request: the one place that does. */
export function setState(repository: Repository, issue: Issue, state: Issue['state']): void {
  issue.state = state;
  if (state === 'closed') {
    forget(repository, issue);
    return;
  }
  const open = openOf(repository);
  open.issues.add(issue);
  if (issue.pullRequest !== undefined) open.pulls.add(issue);
}

/** Leaves an issue out that is closed, or gone. */
export function forget(repository: Repository, issue: Issue): void {
  const open = openOf(repository);
  open.issues.delete(issue);
  open.pulls.delete(issue);
}

/** The open issues and pull requests, in the order of their opening. */
export function openIssues(repository: Repository): readonly Issue[] {
  return [...openOf(repository).issues];
}

/** How many issues and pull requests are open. */
export function openCount(repository: Repository): number {
  return openOf(repository).issues.size;
}

/** The open pull requests, as the issues that have their numbers; in the order of their opening. */
export function openPulls(repository: Repository): readonly Issue[] {
  return [...openOf(repository).pulls];
}

function openOf(repository: Repository): Open {
  const open = known.get(repository) ?? { issues: new Set(), pulls: new Set() };
  known.set(repository, open);
  return open;
}
