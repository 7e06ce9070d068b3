import { runController } from '../controller.ts';
import type { Effect } from '../core/effect.ts';
import { requirePolicy } from '../config/require-policy.ts';
import { PawlError } from '../errors.ts';
import type { Outcome } from '../github/apply.ts';
import type { AppClient, InstalledRepository } from '../github/app-client.ts';
import type { GitHubClient } from '../github/client.ts';
import { explainUnexpected } from '../github/explain-failure.ts';
import { renderStatusComment } from '../render/status-comment.ts';
import { WakeQueue } from './wake-queue.ts';

/** Events that come together are looked at together. */
const SETTLE_MS = 150;

/** Node's timers go no further. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Keeps every repository that the App is installed on reconciled: one pass at a time for each, woken by
 * webhooks, by the time that a plan named, and by the sweep, which heals whatever was missed.
 */
export class Fleet {
  readonly #app: AppClient;
  readonly #log: (line: string) => void;
  readonly #queue: WakeQueue;
  readonly #repositories = new Map<string, InstalledRepository>();
  readonly #clients = new Map<string, GitHubClient>();
  readonly #alarms = new Map<string, NodeJS.Timeout>();

  constructor(app: AppClient, log: (line: string) => void) {
    this.#app = app;
    this.#log = log;
    this.#queue = new WakeQueue((key) => this.#pass(key), SETTLE_MS);
  }

  wake(repository: InstalledRepository): void {
    const key = `${repository.owner}/${repository.name}`;
    this.#repositories.set(key, repository);
    this.#queue.wake(key);
  }

  /** Looks at every repository, whether or not anything was heard of it. */
  async sweep(): Promise<void> {
    try {
      for (const repository of await this.#app.repositories()) this.wake(repository);
    } catch (error) {
      this.#report('sweep', error);
    }
  }

  /** Finishes the passes in hand, and starts no more. */
  async stop(): Promise<void> {
    for (const alarm of this.#alarms.values()) clearTimeout(alarm);
    await this.#queue.stop();
  }

  async #pass(key: string): Promise<void> {
    const repository = this.#repositories.get(key);
    if (!repository) return;
    try {
      const plan = await runController(await this.#client(key, repository), {
        now: () => Date.now(),
        readPolicy: requirePolicy,
        renderStatus: renderStatusComment,
        onEffect: (effect, outcome) => this.#log(describe(key, effect, outcome)),
      });
      this.#setAlarm(key, plan.nextLookAt);
    } catch (error) {
      this.#clients.delete(key);
      this.#report(key, error);
    }
  }

  async #client(key: string, repository: InstalledRepository): Promise<GitHubClient> {
    const known = this.#clients.get(key);
    if (known) return known;
    const client = await this.#app.connect(repository);
    this.#clients.set(key, client);
    return client;
  }

  #setAlarm(key: string, at: number | undefined): void {
    clearTimeout(this.#alarms.get(key));
    if (at === undefined) return;
    const delay = Math.min(Math.max(at - Date.now(), 0), MAX_TIMER_MS);
    this.#alarms.set(
      key,
      setTimeout(() => this.#queue.wake(key), delay),
    );
  }

  #report(where: string, thrown: unknown): void {
    const error = explainUnexpected(thrown);
    const text =
      error instanceof PawlError
        ? error.toString()
        : error instanceof Error
          ? error.stack
          : String(error);
    this.#log(`${where}: ${text}`);
  }
}

function describe(key: string, effect: Effect, outcome: Outcome): string {
  const task = 'task' in effect ? ` #${effect.task}` : '';
  const why = outcome.kind === 'applied' ? '' : `: ${outcome.why}`;
  return `${key}${task} ${effect.kind} ${outcome.kind}${why}`;
}
