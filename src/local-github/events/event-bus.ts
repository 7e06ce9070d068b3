import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';

/**
 * One thing that happened, as GitHub tells it to webhooks and workflows. `payload` is the body of the
 * webhook, without `repository`, `sender` and `installation`: the delivery adds these.
 */
export interface GitHubEvent {
  /** GitHub's name of the event: `push`, `pull_request`, `check_run`, … */
  readonly name: string;
  readonly action: string | undefined;
  readonly repository: Repository;
  readonly actor: AccountActor;
  readonly payload: Readonly<Record<string, unknown>>;
  /** For `push`, `pull_request`…: the ref and commit that a workflow run of it gets. */
  readonly ref?: string;
  readonly sha?: string;
}

export type EventListener = (event: GitHubEvent) => void;

/**
 * Tells the webhook deliverer and the workflow runner what happened. Listeners are called after the
 * change is complete, on a later tick, in the order of the changes.
 */
export class EventBus {
  readonly #listeners = new Set<EventListener>();

  on(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: GitHubEvent): void {
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }
}
