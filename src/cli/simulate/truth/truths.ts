import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { HealthReader } from '../runs/health.ts';
import type { Stage } from '../stage/stage.ts';
import { Approvals } from './approvals.ts';
import { Claims } from './claims.ts';
import type { ClaimTruth } from './claims.ts';
import { Dependencies } from './dependencies.ts';
import { Mains } from './mains.ts';
import { MergeQueues } from './merge-queues.ts';
import { Orders } from './orders.ts';
import { Policies } from './policies.ts';
import { Regressions } from './regressions.ts';

/** What is so in the world, whatever Pawl says: kept from its events alone. */
export class Truths {
  readonly approvals: Approvals;
  readonly dependencies: Dependencies;
  readonly policies: Policies;
  readonly mains: Mains;
  readonly queues: MergeQueues;
  readonly claims: Claims;
  readonly orders: Orders;
  readonly regressions: Regressions;

  constructor(stage: Stage, health: HealthReader, onClaim: (claim: ClaimTruth) => void) {
    this.approvals = new Approvals(() => stage.clock.now());
    this.dependencies = new Dependencies(() => stage.clock.now());
    this.policies = new Policies(stage);
    this.mains = new Mains(stage, this.policies, health);
    this.queues = new MergeQueues(stage);
    this.regressions = new Regressions(stage, health);
    this.orders = new Orders(() => stage.clock.now());
    this.claims = new Claims(stage, onClaim);
  }

  /** Takes up what is there at the beginning. */
  async begin(): Promise<void> {
    await this.policies.begin();
    await this.mains.begin();
  }

  onEvent(event: GitHubEvent): void {
    this.approvals.onEvent(event);
    this.dependencies.onEvent(event);
    this.orders.onEvent(event);
    this.policies.onEvent(event);
    this.claims.onEvent(event);
    this.mains.onEvent(event);
    this.queues.onEvent(event);
  }
}
