import type { FailureClass } from './attempt-record.ts';
import { backoff } from './backoff.ts';
import type { DerivedTask } from './derived-task.ts';
import type { Millis } from './ids.ts';
import { blames } from './judge-history.ts';
import type { JudgedAttempt } from './judge-history.ts';
import type { Pause } from './pause.ts';
import type { CommitFacts } from './snapshot.ts';

const MINUTE: Millis = 60_000;

/** What is known of the model's service at a time. */
type Sign =
  | {
      readonly kind: 'refused';
      readonly at: Millis;
      readonly class: FailureClass;
      readonly seed: string;
    }
  /** A session ended with something of its own. */
  | { readonly kind: 'answered'; readonly at: Millis }
  /** What a session made was merged, who knows how long after its end. */
  | { readonly kind: 'merged'; readonly at: Millis };

type Refusal = Extract<Sign, { kind: 'refused' }>;

/**
 * How long the queue rests because the model's service refused: each time in a row it is twice as long.
 * `undefined` if it answered since. What failed besides is no answer of its.
 */
export function judgeModel(
  tasks: readonly DerivedTask[],
  history: readonly CommitFacts[],
): Extract<Pause, { kind: 'quota' | 'auth' }> | undefined {
  const merges = history.flatMap(({ task, reverts, committedAt }) =>
    task === undefined || reverts !== undefined ? [] : merged(committedAt),
  );
  const tried = tasks.filter(({ attempts }) => attempts.length > 0);
  const signs = [...tried.flatMap(({ attempts }) => attempts.flatMap(signOf)), ...merges];
  let row: readonly Refusal[] = [];
  for (const sign of signs.toSorted((a, b) => a.at - b.at)) row = after(row, sign);
  const last = row.at(-1);
  return last && { kind: last.class === 'auth' ? 'auth' : 'quota', until: restUntil(row, last) };
}

function after(row: readonly Refusal[], sign: Sign): readonly Refusal[] {
  switch (sign.kind) {
    case 'refused':
      return [...row, sign];
    case 'answered':
      return [];
    case 'merged': {
      // Its session may have ended before the refusal: that ends no rest.
      const last = row.at(-1);
      return last && sign.at < restUntil(row, last) ? row : [];
    }
  }
}

function restUntil(row: readonly Refusal[], { at, seed }: Refusal): Millis {
  return at + backoff(row.length, 5 * MINUTE, 360 * MINUTE, seed);
}

function signOf({ attempt: { record, claim }, state }: JudgedAttempt): readonly Sign[] {
  if (!record) return state.kind === 'merged' ? [merged(state.merge.at)] : [];
  const { writtenAt: at } = record;
  if (state.kind !== 'failed') return [{ kind: 'answered', at }];
  switch (blames(state.class)) {
    case 'model':
      return [{ kind: 'refused', at, class: state.class, seed: claim?.sha ?? '' }];
    case 'agent':
    case 'person':
      return [{ kind: 'answered', at }];
    case 'nobody':
      return [];
  }
}

function merged(at: Millis): Sign {
  return { kind: 'merged', at };
}
