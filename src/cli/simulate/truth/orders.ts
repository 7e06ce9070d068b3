import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Issue } from '../../../local-github/model/issue.ts';
import { mayCommand } from './approvals.ts';
import { ByKey } from './by-key.ts';
import { Timeline } from './timeline.ts';

/** What people with the right want of a task. */
export interface OrderTruth {
  readonly held: boolean;
  readonly stopped: boolean;
  /** When it was last asked for anew: what was tried before does not count. */
  readonly anewAt: number;
}

const NONE: OrderTruth = { held: false, stopped: false, anewAt: -Infinity };

/** Follows what people say about tasks, by comments and by labels. */
export class Orders {
  readonly #now: () => number;
  readonly #orders = new ByKey<Issue, Timeline<OrderTruth>>(() => new Timeline(NONE));

  constructor(now: () => number) {
    this.#now = now;
  }

  of(issue: Issue): Timeline<OrderTruth> {
    return this.#orders.get(issue);
  }

  onEvent({ name, action, repository, actor, payload }: GitHubEvent): void {
    if (name !== 'issues' && name !== 'issue_comment') return;
    const issue = repository.issues.get(Number(Object(payload['issue']).number));
    if (issue === undefined || !mayCommand(repository, actor)) return;
    const orders = this.#orders.get(issue);
    const set = (change: Partial<OrderTruth>): void =>
      orders.set(this.#now(), { ...orders.now, ...change });
    const anewAt = this.#now();
    if (name === 'issue_comment') {
      const verb = /^\/pawl (\w+)/.exec(String(Object(payload['comment']).body))?.[1];
      if (action !== 'created') return;
      if (verb === 'hold') set({ held: true });
      if (verb === 'stop') set({ stopped: true });
      if (verb === 'resume') set({ held: false, stopped: false });
      if (verb === 'retry') set({ held: false, stopped: false, anewAt });
      return;
    }
    const label = String(Object(payload['label']).name);
    const again =
      (action === 'labeled' && label === 'agent') ||
      (action === 'unlabeled' && label === 'agent:needs-human') ||
      action === 'reopened';
    if (again) set({ stopped: false, anewAt });
  }
}
