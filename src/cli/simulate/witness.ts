import type { TaskPack } from '../../core/task-pack.ts';
import type { GitHubEvent } from '../../local-github/events/event-bus.ts';
import type { RequestLog } from '../../local-github/http/site.ts';
import type { Repository } from '../../local-github/model/repository.ts';
import type { Faults } from './faults/faults.ts';
import { seatJudges } from './judges/bench.ts';
import type { Court, Violation } from './judges/court.ts';
import type { Judge } from './judges/judge.ts';
import type { Ending } from './judges/liveness.ts';
import { Trails } from './judges/trails.ts';
import type { Registry } from './population/registry.ts';
import type { RequestWitness } from './processes/network.ts';
import type { SentRequest } from './processes/sent-request.ts';
import type { Behaviour } from './runs/agent-script.ts';
import type { HealthReader } from './runs/health.ts';
import { DAY, HOUR } from './span.ts';
import type { Stage } from './stage/stage.ts';
import type { ClaimTruth } from './truth/claims.ts';
import { Truths } from './truth/truths.ts';

export interface WitnessOptions {
  readonly stage: Stage;
  readonly registry: Registry;
  readonly faults: Faults;
  readonly health: HealthReader;
  readonly log: (line: string) => void;
  readonly wasAppDown: (since: number) => boolean;
}

/** Requests that are remembered of a repository. */
const KEPT_REQUESTS = 400;
/** Violations of one rule that are told in full. */
const TOLD_OF_A_RULE = 20;

/** Sees everything that happens in a simulation, and has it judged. */
export class Witness implements RequestWitness, Court {
  readonly stage: Stage;
  readonly registry: Registry;
  readonly faults: Faults;
  readonly truths: Truths;
  readonly violations: Violation[] = [];
  readonly endings = new Map<string, Ending>();
  /** Real milliseconds in which the local GitHub answered. */
  gitHubMs = 0;
  /** At the end of each day, where the process may tell. */
  readonly heapMegabytes: number[] = [];
  /** Requests, by what they ask. */
  readonly requests = new Map<string, number>();
  readonly #options: WitnessOptions;
  readonly #trails: Trails;
  readonly #judges: readonly Judge[];
  readonly #packs = new Map<string, TaskPack>();
  readonly #behaviours = new Map<string, Behaviour>();
  readonly #lately = new Map<string, SentRequest[]>();
  readonly #rewritten = new Set<Repository>();

  constructor(options: WitnessOptions) {
    const { stage, health, log } = options;
    this.#options = options;
    this.stage = stage;
    this.registry = options.registry;
    this.faults = options.faults;
    this.#trails = new Trails(() => stage.clock.iso(), log);
    this.truths = new Truths(stage, health, (claim) => {
      for (const judge of this.#judges) judge.onClaim?.(claim);
    });
    this.#judges = seatJudges(this, this.endings);
  }

  /** Begins to watch. */
  async begin(): Promise<void> {
    const { world, clock } = this.stage;
    await this.truths.begin();
    world.events.on((event) => this.#onEvent(event));
    const hourly = (): void => {
      for (const judge of this.#judges) judge.onHour?.();
      clock.after(HOUR, hourly);
    };
    clock.after(HOUR, hourly);
    const daily = (): void => {
      this.#measureHeap();
      clock.after(DAY, daily);
    };
    clock.after(DAY, daily);
  }

  async end(): Promise<void> {
    for (const judge of this.#judges) await judge.onEnd?.();
  }

  now(): number {
    return this.stage.clock.now();
  }

  packOf(repository: Repository, branch: string): TaskPack | undefined {
    return this.#packs.get(`${repository.fullName} ${branch}`);
  }

  behaviourOf(repository: Repository, branch: string): Behaviour | undefined {
    return this.#behaviours.get(`${repository.fullName} ${branch}`);
  }

  wasAppDown(since: number): boolean {
    return this.#options.wasAppDown(since);
  }

  wasRewritten(repository: Repository): boolean {
    return this.#rewritten.has(repository);
  }

  noteRewritten(repository: Repository): void {
    this.#rewritten.add(repository);
  }

  lately(repository: string): readonly SentRequest[] {
    return this.#lately.get(repository) ?? [];
  }

  seenAt({ fullName }: Repository, isCause: (request: SentRequest) => boolean): number | undefined {
    return this.lately(fullName).findLast(isCause)?.observedAt;
  }

  claimSeenAt({ repository, runId, at }: ClaimTruth): number {
    return this.seenAt(repository, ({ process }) => process.includes(` ${runId}/`)) ?? at;
  }

  violate(rule: string, subject: string, what: string): void {
    const known = this.violations.filter((one) => one.rule === rule).length;
    if (known >= TOLD_OF_A_RULE) return;
    const trail = [...this.#trails.of(subject)];
    const [name = ''] = subject.split('#');
    if (name !== subject) trail.push(...this.#trails.of(name).slice(-8));
    trail.sort();
    this.#trails.note(subject, `VIOLATION ${rule}: ${what}`);
    this.violations.push({ rule, at: this.stage.clock.iso(), subject, what, trail });
  }

  /** A line for the trail of a subject. */
  note(subject: string, line: string): void {
    this.#trails.note(subject, line);
  }

  onServed({ error, ms }: RequestLog): void {
    this.gitHubMs += ms;
    if (error !== undefined) this.onBroken(error);
  }

  /** The local GitHub itself failed: that is no simulation any more. */
  onBroken(error: unknown): void {
    this.stage.clock.start(async () => {
      throw error;
    });
  }

  onPicked(repository: string, pack: TaskPack): void {
    const { task, attempt } = pack.claim;
    this.#packs.set(`${repository} pawl/${task}-${attempt}`, pack);
    for (const judge of this.#judges) judge.onPicked?.(repository, pack);
  }

  onWorked(repository: string, { claim }: TaskPack, behaviour: Behaviour): void {
    this.#behaviours.set(`${repository} pawl/${claim.task}-${claim.attempt}`, behaviour);
  }

  onSent(request: SentRequest): void {
    const { repository, isWrite, operation, method, path } = request;
    const what = operation ?? `${method} ${path.replaceAll(/\/[\da-f]{40}|\/\d+|\?.*/g, '/…')}`;
    this.requests.set(what, (this.requests.get(what) ?? 0) + 1);
    if (repository !== undefined && isWrite) {
      const kept = this.#lately.get(repository) ?? [];
      kept.push(request);
      if (kept.length > KEPT_REQUESTS) kept.shift();
      this.#lately.set(repository, kept);
    }
    for (const judge of this.#judges) judge.onSent?.(request);
  }

  onTold(request: SentRequest): void {
    this.#trails.onTold(request);
    for (const judge of this.#judges) judge.onTold?.(request);
  }

  #measureHeap(): void {
    if (globalThis.gc === undefined) return;
    globalThis.gc();
    this.heapMegabytes.push(Math.round(process.memoryUsage().heapUsed / 1_048_576));
  }

  #onEvent(event: GitHubEvent): void {
    this.truths.onEvent(event);
    this.#trails.onEvent(event);
    for (const judge of this.#judges) judge.onEvent?.(event);
  }
}
