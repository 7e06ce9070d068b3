import { mergeQueueApp } from '../../../local-github/domain/accounts.ts';
import { entryOf, leaveQueue } from '../../../local-github/domain/merge-queue.ts';
import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Faults } from '../faults/faults.ts';
import { MINUTE } from '../span.ts';
import type { Stage } from '../stage/stage.ts';

/** Merge queues that put out what is in them, as if somebody had changed their rules or time had run out. */
export class QueueDrops {
  readonly #stage: Stage;
  readonly #faults: Faults;

  constructor(stage: Stage, faults: Faults) {
    this.#stage = stage;
    this.#faults = faults;
  }

  onEvent({ name, action, repository, payload }: GitHubEvent): void {
    if (name !== 'pull_request' || action !== 'enqueued') return;
    const entry = entryOf(repository, Number(payload['number']));
    if (entry === undefined) return;
    const key = `${repository.name} ${entry.id}`;
    if (!this.#faults.wouldStrike('queue-drops', key)) return;
    const random = this.#faults.random('queue-drops', key).fork('drop');
    const { world, clock } = this.#stage;
    clock.after(random.around(3 * MINUTE), async () => {
      if (!repository.mergeQueue.includes(entry)) return;
      this.#faults.count('queue-drops');
      const bot = { kind: 'user', user: mergeQueueApp(world).bot } as const;
      const reason = random.pick(['CI_TIMEOUT', 'BRANCH_PROTECTIONS'] as const);
      await leaveQueue(world, repository, bot, entry, reason);
    });
  }
}
