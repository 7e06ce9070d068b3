import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Issue } from '../../../local-github/model/issue.ts';
import { ByKey } from './by-key.ts';
import { Timeline } from './timeline.ts';

const NONE: readonly Issue[] = [];

/**
 * Follows GitHub's own dependencies: which issues of the same repository block which. What stands in
 * another repository Pawl does not wait for.
 */
export class Dependencies {
  readonly #now: () => number;
  readonly #blockers = new ByKey<Issue, Timeline<readonly Issue[]>>(() => new Timeline(NONE));
  readonly #waited = new Set<Issue>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What blocks an issue. */
  of(issue: Issue): Timeline<readonly Issue[]> {
    return this.#blockers.get(issue);
  }

  /** Issues that something open has ever blocked. */
  get waited(): number {
    return this.#waited.size;
  }

  onEvent({ name, action, repository, payload }: GitHubEvent): void {
    if (name === 'issue_dependencies') {
      const issue = repository.issues.get(Number(Object(payload['blocked_issue']).number));
      if (issue) this.#read(issue);
    }
    // What is gone blocks nothing any more, and no event of its own says so.
    if (name !== 'issues' || (action !== 'deleted' && action !== 'transferred')) return;
    for (const [issue] of this.#blockers.all) this.#read(issue);
  }

  #read(issue: Issue): void {
    const blockers = issue.blockedBy.flatMap((one) => {
      const { issues } = one.repository;
      const isHere = issues.get(issue.number) === issue;
      return isHere && issues.get(one.issue.number) === one.issue ? [one.issue] : [];
    });
    const known = this.#blockers.get(issue);
    const isSame =
      blockers.length === known.now.length && blockers.every((one, at) => one === known.now[at]);
    if (!isSame) known.set(this.#now(), blockers);
    if (blockers.some(({ state }) => state === 'open')) this.#waited.add(issue);
  }
}
