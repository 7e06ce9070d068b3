import type { TaskPack } from '../../../core/task-pack.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { Faults } from '../faults/faults.ts';
import type { Registry } from '../population/registry.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import type { Behaviour } from '../runs/agent-script.ts';
import type { Stage } from '../stage/stage.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import type { Truths } from '../truth/truths.ts';

/** Something that must never be. */
export interface Violation {
  readonly rule: string;
  /** Virtual time, ISO 8601. */
  readonly at: string;
  /** `library#12`, or a repository. */
  readonly subject: string;
  readonly what: string;
  /** What happened to the subject before, newest last. */
  readonly trail: readonly string[];
}

/** What judges look at, and where they say what they found. */
export interface Court {
  readonly stage: Stage;
  readonly truths: Truths;
  readonly registry: Registry;
  readonly faults: Faults;
  now(): number;
  /** What an attempt was given, by its branch. */
  packOf(repository: Repository, branch: string): TaskPack | undefined;
  /** What the agent made of an attempt, by its branch. */
  behaviourOf(repository: Repository, branch: string): Behaviour | undefined;
  violate(rule: string, subject: string, what: string): void;
  /** Whether all of the app was down at some time since then. */
  wasAppDown(since: number): boolean;
  /** Whether somebody rewrote the default branch, so that what was on it may be gone. */
  wasRewritten(repository: Repository): boolean;
  /** The requests that changed something lately, newest last; of one repository. */
  lately(repository: string): readonly SentRequest[];
  /** When the run that made a claim last looked at the repository. */
  claimSeenAt(claim: ClaimTruth): number;
  /** When the pass that did this last looked at the repository: by the request that caused it. */
  seenAt(repository: Repository, isCause: (request: SentRequest) => boolean): number | undefined;
}

/** How a subject is named. */
export function taskName({ name }: Pick<Repository, 'name'>, issue: number): string {
  return `${name}#${issue}`;
}
