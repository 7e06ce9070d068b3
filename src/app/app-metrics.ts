import type { Effect } from '../core/effect.ts';
import type { Outcome } from '../github/apply/apply.ts';
import type { Throttle } from '../github/client/throttle.ts';
import { Metrics } from './metrics.ts';

/** What became of a webhook. */
export type WebhookOutcome = 'woke' | 'no news' | 'unreadable' | 'refused';

/** What is read when somebody asks for the metrics. */
export interface Gauges {
  readonly throttles: ReadonlyMap<number, Throttle>;
  readonly queueLength: number;
  readonly passesInHand: number;
  readonly repositories: number;
  readonly sweepAgeMs: number;
}

/**
 * What the app counts. Labels hold words of ours, event names that GitHub signed, and installations'
 * numbers: no repository, no person, nothing of a body.
 */
export class AppMetrics {
  readonly #metrics = new Metrics();
  readonly #webhook = this.#metrics.counter(
    'pawl_webhooks_total',
    'Webhooks, by what came of them.',
  );
  readonly #pass = this.#metrics.counter('pawl_passes_total', 'Passes over a repository.');
  readonly #effect = this.#metrics.counter('pawl_effects_total', 'Effects, by kind and outcome.');
  readonly #request = this.#metrics.counter('pawl_requests_total', 'Requests sent to GitHub.');
  readonly #error = this.#metrics.counter(
    'pawl_errors_total',
    'Failed passes and sweeps, by code.',
  );
  readonly #seconds = this.#metrics.histogram('pawl_pass_seconds', 'How long a pass took.');

  constructor(read: () => Gauges) {
    const gauge = (name: string, help: string, value: (gauges: Gauges) => number): void =>
      this.#metrics.gauge(name, help, () => [{ value: value(read()) }]);
    gauge('pawl_queue_length', 'Repositories that wait for a pass.', (now) => now.queueLength);
    gauge('pawl_passes_in_hand', 'Passes that run.', (now) => now.passesInHand);
    gauge(
      'pawl_repositories',
      'Repositories that the App is installed on.',
      (now) => now.repositories,
    );
    gauge(
      'pawl_seconds_since_sweep',
      'Since the last whole sweep.',
      (now) => now.sweepAgeMs / 1000,
    );
    this.#metrics.gauge('pawl_quota_remaining', 'Requests left until the reset.', () =>
      [...read().throttles].flatMap(([installation, { quota }]) =>
        Object.entries(quota).map(([resource, { remaining }]) => ({
          labels: { installation: String(installation), resource },
          value: remaining,
        })),
      ),
    );
  }

  onWebhook(event: string, outcome: WebhookOutcome): void {
    this.#webhook({ event, outcome });
  }

  onPass(outcome: 'done' | 'failed', ms: number): void {
    this.#pass({ outcome });
    this.#seconds(ms / 1000);
  }

  onEffect({ kind }: Effect, { kind: outcome }: Outcome): void {
    this.#effect({ kind, outcome });
  }

  onRequest({ what }: { readonly what: string }, { status }: { readonly status: number }): void {
    this.#request({ purpose: what, status: String(status) });
  }

  onError(code: string): void {
    this.#error({ code });
  }

  render(): string {
    return this.#metrics.render();
  }
}
