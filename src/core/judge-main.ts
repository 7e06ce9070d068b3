import type { Millis, Sha } from './ids.ts';
import type { Policy } from './policy.ts';
import { unconfirmedRuns } from './run-again.ts';
import type { CheckFacts, CommitFacts, RepositoryFacts, RequiredCheck } from './snapshot.ts';
import { judgeChecks, lastStart, onlyNamed } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const MINUTE: Millis = 60_000;

/** What CI says of the default branch as a whole: its newest commit with a verdict decides. */
export type MainState =
  /** No commit in sight has a verdict. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'green' }
  | {
      readonly kind: 'red';
      /** The oldest commit that is red, with no green one after it. */
      readonly since: Sha;
      /** What failed at the newest red commit. */
      readonly failed: readonly CheckFacts[];
      /** Runs there that are to be run once more before they are believed. */
      readonly unconfirmed: readonly number[];
      /** It is not believed yet: these runs are to be repeated, or are being repeated; at last then. */
      readonly confirmedAt: Millis | undefined;
      /**
       * What may have turned it red: the commits after the last green one up to the newest red one,
       * newest first. If no green one is in sight, the oldest red one is joined by what came shortly before
       * it and has no verdict.
       */
      readonly range: ReadonlySet<Sha>;
      /** The checks that passed at that last green commit; `undefined` if there is none in sight. */
      readonly passedBefore: readonly string[] | undefined;
      /** Commits that came after the newest red one and have no verdict yet. */
      readonly unjudged: ReadonlySet<Sha>;
    };

/** `undefined`: whatever reports. */
type Watched = readonly RequiredCheck[] | undefined;

/**
 * The checks that judge the default branch: those that the policy names, or else the required ones, or
 * else all. None where required ones run on pull requests only: what nobody requires is no judge then.
 */
export function watchedChecks({ history, rules }: RepositoryFacts, { watch }: Policy): Watched {
  if (watch.checks.length > 0) return watch.checks.map((name) => ({ name, appId: undefined }));
  if (rules.checks.length === 0) return undefined;
  // What runs on pull requests only will never report here: nobody can wait for it.
  return rules.checks.filter((wanted) =>
    history.some(({ checks }) => checks.some(({ name }) => name === wanted.name)),
  );
}

/** The verdict on one commit of the default branch. */
export function judgeCommit({ checks }: CommitFacts, watched: Watched): Verdict {
  return judgeChecks(onlyWatched(checks, watched), watched ?? []);
}

function onlyWatched(checks: readonly CheckFacts[], watched: Watched): readonly CheckFacts[] {
  return watched ? onlyNamed(checks, watched) : checks;
}

/** Judges the default branch by its history, newest first. */
export function judgeMain(
  repository: RepositoryFacts,
  unrepeatable: ReadonlySet<number>,
  policy: Policy,
  now: Millis,
): MainState {
  const patience = policy.watch.minutes * MINUTE;
  const watched = watchedChecks(repository, policy);
  const unjudged = new Set<Sha>();
  const range = new Set<Sha>();
  let newest: Red | undefined;
  let since: CommitFacts | undefined;
  for (const commit of repository.history) {
    const verdict = judgeCommit(commit, watched);
    if (verdict.kind === 'green') {
      if (!newest || !since) return { kind: 'green' };
      const { passed: passedBefore } = verdict;
      return { kind: 'red', ...newest, since: since.sha, range, passedBefore, unjudged };
    }
    const checks = onlyWatched(commit.checks, watched);
    const failed = checks.filter(({ result }) => result === 'failed' || result === 'failing');
    const found =
      believe(failed, unrepeatable, now, patience) ?? beingRepeated(checks, now, patience);
    // Under a newer red commit only a verdict counts.
    if (found && (!newest || verdict.kind === 'red')) {
      newest ??= found;
      since = commit;
    }
    // What has no verdict of its own is judged by the next commit that has one.
    (newest ? range : unjudged).add(commit.sha);
  }
  if (!newest || !since) return { kind: 'unknown' };
  const oldest = since.committedAt - patience;
  for (const { sha, committedAt } of repository.history.slice(repository.history.indexOf(since))) {
    if (committedAt < oldest) range.delete(sha);
  }
  return { kind: 'red', ...newest, since: since.sha, range, passedBefore: undefined, unjudged };
}

type Red = Pick<Extract<MainState, { kind: 'red' }>, 'failed' | 'unconfirmed' | 'confirmedAt'>;

/**
 * What failed at a commit, whatever else is still running there or waits for somebody's approval. A run that
 * has ended is repeated before it is believed; one that has not is believed at last, as GitHub repeats
 * nothing before its end.
 */
function believe(
  failed: readonly CheckFacts[],
  unrepeatable: ReadonlySet<number>,
  now: Millis,
  patience: Millis,
): Red | undefined {
  if (failed.length === 0) return undefined;
  const ended = failed.filter(({ result }) => result === 'failed');
  const unconfirmed = unconfirmedRuns(ended, unrepeatable, now - patience);
  const until = lastStart(failed, 0) + patience;
  const isOpen = unconfirmed.length > 0 || (ended.length < failed.length && now < until);
  return { failed, unconfirmed, confirmedAt: isOpen ? until : undefined };
}

/** A commit that was red and whose runs are under way again: still red, as nobody may build on it yet. */
function beingRepeated(
  checks: readonly CheckFacts[],
  now: Millis,
  patience: Millis,
): Red | undefined {
  const failed = checks.filter(
    ({ result, run }) => result === 'pending' && (run?.attempt ?? 1) > 1,
  );
  const confirmedAt = lastStart(failed, 0) + patience;
  if (failed.length === 0 || now >= confirmedAt) return undefined;
  return { failed, unconfirmed: [], confirmedAt };
}
