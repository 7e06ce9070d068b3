import type { Evidence, FailureClass } from './attempt-record.ts';
import type { DerivedTask } from './derived-task.ts';
import type { Effect } from './effect.ts';
import type { AttemptFacts, ReviewFacts } from './snapshot.ts';

type RecordFailure = Extract<Effect, { kind: 'record-failure' }>;

/** The effect that writes down a failure; what is left out is empty. */
export function recordFailure(
  { facts }: DerivedTask,
  attempt: AttemptFacts,
  failure: { readonly class: FailureClass; readonly reason: string } & Partial<
    Pick<RecordFailure, 'failedChecks' | 'evidence' | 'release' | 'revertedBy'>
  >,
): RecordFailure {
  return {
    kind: 'record-failure',
    task: facts.issue.number,
    attempt,
    class: failure.class,
    reason: failure.reason,
    failedChecks: failure.failedChecks ?? [],
    evidence: failure.evidence ?? [],
    revertedBy: failure.revertedBy,
    release: failure.release ?? false,
  };
}

/** What a reviewer asked for, as the next attempt is told. */
export function reviewEvidence({ author, body, url }: ReviewFacts): Evidence {
  return {
    source: `review by ${author?.login ?? 'somebody'}`,
    summary: 'Changes are requested',
    annotations: [],
    logTail: body,
    url,
  };
}
