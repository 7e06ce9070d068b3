import type { TaskPack } from '../../core/task-pack.ts';
import type { VirtualClock } from '../../local-github/clock/virtual-clock.ts';
import type { RequestLog } from '../../local-github/http/site.ts';
import type { Faults } from './faults/faults.ts';
import type { Registry } from './population/registry.ts';
import type { RequestWitness } from './processes/network.ts';
import type { SentRequest } from './processes/sent-request.ts';
import type { HealthReader } from './runs/health.ts';
import type { Stage } from './stage/stage.ts';

export interface WitnessOptions {
  readonly clock: VirtualClock;
  readonly registry: Registry;
  readonly faults: Faults;
  readonly log: (line: string) => void;
}

export class Witness implements RequestWitness {
  readonly options: WitnessOptions;
  requests = 0;
  stage: Stage | undefined;
  constructor(options: WitnessOptions) {
    this.options = options;
  }
  watch(stage: Stage, _health: HealthReader): void {
    this.stage = stage;
  }
  onServed(log: RequestLog): void {
    if (log.error !== undefined) this.onBroken(log.error);
  }
  onPicked(_repository: string, _pack: TaskPack): void {}
  onBroken(error: unknown): void {
    throw error;
  }
  onSent(_request: SentRequest): void {
    this.requests += 1;
  }
  onAnswered(_request: SentRequest): void {}
  async end(): Promise<void> {}
}
