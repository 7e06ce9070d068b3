import { parse } from 'yaml';
import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { Stage } from '../stage/stage.ts';
import { POLICY_FILE } from '../stage/seed-files.ts';
import { ByKey } from './by-key.ts';
import { Timeline } from './timeline.ts';

/** What of a policy the judges hold Pawl to. `valid` is false while nobody can read it. */
export interface PolicyTruth {
  readonly valid: boolean;
  readonly enabled: boolean;
  readonly parallel: number;
  readonly approvals: number;
  readonly upToDate: boolean;
  readonly centsPerDay: number;
  readonly attemptsPerDay: number;
  readonly centsEach: number;
  readonly revertsPerDay: number;
  readonly attempts: {
    readonly max: number;
    readonly minutes: number;
    readonly queueMinutes: number;
  };
  readonly ciMinutes: number;
  readonly watchMinutes: number;
  readonly breaker: { readonly failures: number; readonly minutes: number };
  readonly watched: readonly string[];
}

/** Follows each repository's policy on its default branch, and its kill switches. */
export class Policies {
  readonly #stage: Stage;
  readonly #policies = new ByKey<Repository, Timeline<PolicyTruth>>(
    () => new Timeline(readPolicy('')),
  );
  readonly #paused = new ByKey<Repository, Timeline<boolean>>(() => new Timeline(false));

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async begin(): Promise<void> {
    for (const { repository } of this.#stage.repositories) await this.#read(repository);
  }

  of(repository: Repository): Timeline<PolicyTruth> {
    return this.#policies.get(repository);
  }

  /** Whether the variable stops everything. */
  paused(repository: Repository): Timeline<boolean> {
    return this.#paused.get(repository);
  }

  onEvent({ name, ref, repository }: GitHubEvent): void {
    const { clock } = this.#stage;
    const pushed = name === 'push' && ref === `refs/heads/${repository.defaultBranch}`;
    if (pushed || name === 'repository') clock.start(() => this.#read(repository));
  }

  /** To be told of every request, as a variable is changed without an event. */
  noteVariable(repository: Repository): void {
    const value = repository.variables.get('PAWL_PAUSED') ?? '';
    this.#paused.get(repository).set(this.#stage.clock.now(), value !== '' && value !== 'false');
  }

  async #read(repository: Repository): Promise<void> {
    const at = this.#stage.clock.now();
    const bytes = await repository.git.readFile(
      `refs/heads/${repository.defaultBranch}`,
      POLICY_FILE,
    );
    const policy = readPolicy(new TextDecoder().decode(bytes));
    const timeline = this.#policies.get(repository);
    if (JSON.stringify(timeline.now) !== JSON.stringify(policy)) timeline.set(at, policy);
  }
}

/** Pawl's documented defaults, where the file says nothing. */
function readPolicy(text: string): PolicyTruth {
  let file: unknown;
  let valid = !text.includes('paralel');
  try {
    file = parse(text);
  } catch {
    valid = false;
  }
  const field = (path: string): unknown =>
    path.split('.').reduce((value: unknown, key) => Object(value)[key], file);
  const number = (path: string, otherwise: number): number => Number(field(path) ?? otherwise);
  const checks = field('watch.checks');
  return {
    valid,
    enabled: field('enabled') !== false,
    parallel: number('parallel', 1),
    approvals: number('merge.approvals', 0),
    upToDate: field('merge.up-to-date') === true,
    centsPerDay: number('budget.cents-per-day', 10_000),
    attemptsPerDay: number('budget.attempts-per-day', 200),
    centsEach: number('attempts.cents', 500),
    revertsPerDay: number('rollback.max-per-day', 3),
    attempts: {
      max: number('attempts.max', 3),
      minutes: number('attempts.minutes', 60),
      queueMinutes: number('attempts.queue-minutes', 60),
    },
    ciMinutes: number('ci.minutes', 60),
    watchMinutes: number('watch.minutes', 60),
    breaker: { failures: number('breaker.failures', 5), minutes: number('breaker.minutes', 60) },
    watched: Array.isArray(checks) ? checks.map(String) : [],
  };
}
