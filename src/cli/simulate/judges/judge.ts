import type { TaskPack } from '../../../core/task-pack.ts';
import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import type { ClaimTruth } from '../truth/claims.ts';

/** Watches one rule. It sees the world's events and requests, and nothing of what Pawl thinks. */
export interface Judge {
  onEvent?(event: GitHubEvent): void;
  onClaim?(claim: ClaimTruth): void;
  /** An attempt was given its task; `repository` is `owner/name`. */
  onPicked?(repository: string, pack: TaskPack): void;
  /** A request leaves for GitHub. */
  onSent?(request: SentRequest): void;
  /** The process has heard, or not heard, an answer. */
  onTold?(request: SentRequest): void;
  /** Once an hour. */
  onHour?(): void;
  /** When all is over. */
  onEnd?(): Promise<void> | void;
}
