import type { Millis, Sha } from './ids.ts';
import type { Policy } from './policy.ts';
import type { CheckFacts, CommitFacts, RepositoryFacts, RequiredCheck } from './snapshot.ts';
import { judgeChecks, onlyNamed, unconfirmedRuns } from './verdict.ts';
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
      /** Runs there that are run once more before they are believed. */
      readonly unconfirmed: readonly number[];
      /**
       * What may have turned it red: the commits after the last green one up to the newest red one,
       * newest first. `undefined` if no green one is in sight: then it was red before.
       */
      readonly range: ReadonlySet<Sha> | undefined;
      /** Commits that came after the newest red one and have no verdict yet. */
      readonly unjudged: ReadonlySet<Sha>;
    };

/** The checks that judge the default branch: those that the policy names, or else the required ones. */
export function watchedChecks(
  repository: RepositoryFacts,
  policy: Policy,
): readonly RequiredCheck[] {
  if (policy.watch.checks.length === 0) return repository.rules.checks;
  return policy.watch.checks.map((name) => ({ name, appId: undefined }));
}

/** The verdict on one commit of the default branch. */
export function judgeCommit(commit: CommitFacts, watched: readonly RequiredCheck[]): Verdict {
  return judgeChecks(onlyNamed(commit.checks, watched), watched);
}

/** Judges the default branch by its history, newest first. */
export function judgeMain(repository: RepositoryFacts, policy: Policy, now: Millis): MainState {
  const recent = now - policy.watch.minutes * MINUTE;
  const watched = watchedChecks(repository, policy);
  const unjudged = new Set<Sha>();
  const range = new Set<Sha>();
  let newest: Extract<Verdict, { kind: 'red' }> | undefined;
  let since: Sha | undefined;
  for (const commit of repository.history) {
    const verdict = judgeCommit(commit, watched);
    if (verdict.kind === 'green') {
      if (!newest || since === undefined) return { kind: 'green' };
      return red(newest, since, range, unjudged, recent);
    }
    if (verdict.kind === 'red') {
      newest ??= verdict;
      since = commit.sha;
    }
    // What has no verdict of its own is judged by the next commit that has one.
    (newest ? range : unjudged).add(commit.sha);
  }
  if (!newest || since === undefined) return { kind: 'unknown' };
  return red(newest, since, undefined, unjudged, recent);
}

function red(
  { failed }: Extract<Verdict, { kind: 'red' }>,
  since: Sha,
  range: ReadonlySet<Sha> | undefined,
  unjudged: ReadonlySet<Sha>,
  recent: Millis,
): MainState {
  const unconfirmed = unconfirmedRuns(failed, recent);
  return { kind: 'red', since, failed, unconfirmed, range, unjudged };
}
