import { policyReading } from '../config/policy-reading.ts';
import { runController } from '../controller.ts';
import type { Effect } from '../core/effect.ts';
import { PawlError } from '../errors.ts';
import type { AppClient, InstalledRepository } from '../github/client/app-client.ts';
import type { Outcome } from '../github/apply/apply.ts';
import type { GitHubClient } from '../github/client/client.ts';
import { explainUnexpected } from '../github/client/explain-failure.ts';
import { RateLimited } from '../github/client/rate-limited.ts';
import { RENDERERS } from '../render/renderers.ts';
import { Alarms } from './alarms.ts';
import type { AppMetrics } from './app-metrics.ts';
import type { AppWorld } from './app-world.ts';
import { backOff } from './back-off.ts';
import { Sweeper } from './sweeper.ts';
import { WakeQueue } from './wake-queue.ts';

/** Events that come together are looked at together. */
const SETTLE_MS = 150;

interface Known {
  readonly repository: InstalledRepository;
  /** Made when first needed. */
  client: GitHubClient | undefined;
  /** Passes in a row that failed. */
  failures: number;
}

/** What the App is installed on is told by webhooks; one that was lost is healed by then. */
const LIST_MS = 60 * 60_000;

/**
 * Keeps every repository that the App is installed on reconciled: one pass at a time for each, woken by
 * webhooks, by the time that a plan named, after a failure, and by the sweep, which heals whatever was
 * missed. All of it is in this process's memory and none of it is believed: several replicas may do the
 * same at the same time, and what they do is decided by GitHub's own preconditions.
 */
export class Fleet {
  readonly #app: AppClient;
  readonly #world: AppWorld;
  readonly #metrics: AppMetrics;
  readonly #queue: WakeQueue;
  readonly #alarms: Alarms;
  readonly #sweeper: Sweeper;
  readonly #known = new Map<string, Known>();

  constructor(app: AppClient, world: AppWorld, metrics: AppMetrics, sweepMs: number) {
    const { clock, random } = world;
    this.#app = app;
    this.#world = world;
    this.#metrics = metrics;
    this.#queue = new WakeQueue({ clock, settleMs: SETTLE_MS, run: (key) => this.#pass(key) });
    this.#alarms = new Alarms(clock, (key) => this.#queue.wake(key));
    this.#sweeper = new Sweeper({
      list: () => app.repositories(),
      clock,
      random,
      intervalMs: sweepMs,
      listMs: LIST_MS,
      onList: (repositories) => this.#forgetOthers(repositories),
      onRepository: (repository) => this.wake(repository),
      onFailure: (error) => this.#report('sweep', error),
    });
  }

  get queue(): Pick<WakeQueue, 'length' | 'running'> {
    return this.#queue;
  }

  get sweeper(): Pick<Sweeper, 'lastAt' | 'age' | 'isLate' | 'hurry'> {
    return this.#sweeper;
  }

  get size(): number {
    return this.#known.size;
  }

  /** Begins to sweep. */
  start(): void {
    void this.#sweeper.run();
  }

  wake(repository: InstalledRepository): void {
    const key = keyOf(repository);
    // An App that was taken off and put on again has another installation, and other tokens.
    if (this.#known.get(key)?.repository.installationId !== repository.installationId) {
      this.#known.set(key, { repository, client: undefined, failures: 0 });
    }
    this.#queue.wake(key);
  }

  /** Finishes the passes in hand, and starts no more: what waits is found by the next start's sweep. */
  async stop(): Promise<void> {
    this.#sweeper.stop();
    this.#alarms.clear();
    await this.#queue.stop();
    this.#alarms.clear();
  }

  async #pass(key: string): Promise<void> {
    const known = this.#known.get(key);
    if (!known) return;
    const { clock, log } = this.#world;
    const begun = clock.now();
    try {
      known.client ??= await this.#app.connect(known.repository);
      const plan = await runController(known.client, {
        now: () => clock.now(),
        readPolicy: policyReading,
        renderers: RENDERERS,
        onEffect: (effect, outcome) => {
          this.#metrics.onEffect(effect, outcome);
          log(describe(key, effect, outcome));
        },
      });
      known.failures = 0;
      this.#alarms.set(key, plan.nextLookAt);
      this.#metrics.onPass('done', clock.now() - begun);
    } catch (error) {
      this.#metrics.onPass('failed', clock.now() - begun);
      this.#alarms.set(key, this.#nextTry(known, this.#report(key, error)));
    }
  }

  /** When to look again after a failure; `undefined` where only the next event or sweep may help. */
  #nextTry(known: Known, error: unknown): number | undefined {
    const { clock, random } = this.#world;
    known.failures += 1;
    const later = backOff(known.failures, random());
    if (error instanceof RateLimited) return error.resumeAt + backOff(1, random());
    if (!(error instanceof PawlError) || error.code === 'PAWL_GITHUB_FAILED') {
      return clock.now() + later;
    }
    // A person must mend it. A token can do no more than what was granted when it was minted.
    if (error.code === 'PAWL_PERMISSION_MISSING') known.client = undefined;
    return undefined;
  }

  /** What the App was taken off from is not looked at again. */
  #forgetOthers(repositories: readonly InstalledRepository[]): void {
    const listed = new Set(repositories.map(keyOf));
    for (const key of [...this.#known.keys()].filter((known) => !listed.has(known))) {
      this.#known.delete(key);
      this.#alarms.set(key, undefined);
      this.#queue.forget(key);
    }
  }

  /** Says and counts it; gives it as it is shown to a person. */
  #report(where: string, thrown: unknown): unknown {
    const error = explainUnexpected(thrown);
    const known = error instanceof PawlError;
    this.#metrics.onError(known ? error.code : 'unexpected');
    const stack = error instanceof Error ? error.stack : undefined;
    this.#world.log(`${where}: ${known ? error.toString() : (stack ?? String(error))}`);
    return error;
  }
}

function keyOf({ owner, name }: InstalledRepository): string {
  return `${owner}/${name}`;
}

function describe(key: string, effect: Effect, outcome: Outcome): string {
  const task = 'task' in effect ? ` #${effect.task}` : '';
  const why = outcome.kind === 'applied' ? '' : `: ${outcome.why}`;
  const isMute = effect.kind === 'show' && effect.comment?.kind === 'locked';
  const unsaid = isMute ? ' (no comment: its conversation is locked)' : '';
  return `${key}${task} ${effect.kind} ${outcome.kind}${unsaid}${why}`;
}
