import type { CheckRun, CommitStatus } from '../model/check.ts';
import type { Repository, RequiredCheck } from '../model/repository.ts';
import { latestRuns } from './check-suites.ts';
import { checksOf } from './commit-checks.ts';
import { latestStatuses } from './statuses.ts';

export type RequiredCheckState = 'expected' | 'pending' | 'failing' | 'passed';

/**
 * How a required check stands on a commit. Check runs and commit statuses of that name both count,
 * and all must pass; a check bound to an App is met by that App's check runs alone. `neutral` and
 * `skipped` pass.
 */
export function requiredCheckState(
  repository: Repository,
  sha: string,
  required: RequiredCheck,
): RequiredCheckState {
  const runs = checksOf(repository, sha).runs.filter(
    (run) =>
      run.name === required.context &&
      (required.appId === undefined || run.app.id === required.appId),
  );
  const statuses =
    required.appId === undefined
      ? latestStatuses(repository, sha).filter((status) => status.context === required.context)
      : [];
  const states = [...latestRuns(runs).map(runState), ...statuses.map(statusState)];
  if (states.length === 0) return 'expected';
  return (
    states.find((state) => state === 'failing') ??
    states.find((state) => state === 'pending') ??
    'passed'
  );
}

/**
 * Which required checks a commit lacks, in GitHub's words; `undefined` if none. The checks of a commit
 * that is `outOfDate` with a strict branch do not count: all are still expected.
 */
export function missingChecks(
  repository: Repository,
  required: readonly RequiredCheck[],
  sha: string,
  { outOfDate = false } = {},
): string | undefined {
  const missing = required
    .map((check) => ({
      check,
      state: outOfDate ? ('expected' as const) : requiredCheckState(repository, sha, check),
    }))
    .filter(({ state }) => state !== 'passed');
  const [first] = missing;
  if (first === undefined) return undefined;
  if (required.length === 1) {
    return `Required status check "${first.check.context}" is ${wordOf(first.state)}.`;
  }
  const subject = `${missing.length} of ${required.length} required status checks`;
  if (missing.every(({ state }) => state === 'expected')) return `${subject} are expected.`;
  const counts = (['failing', 'pending', 'expected'] as const)
    .map((state) => ({ state, count: missing.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${wordOf(state)}`);
  return `${subject} have not succeeded: ${counts.join(' and ')}.`;
}

function wordOf(state: RequiredCheckState): string {
  return state === 'pending' ? 'in progress' : state;
}

function runState(run: CheckRun): RequiredCheckState {
  if (run.status !== 'completed') return 'pending';
  switch (run.conclusion) {
    case 'success':
    case 'neutral':
    case 'skipped':
      return 'passed';
    default:
      return 'failing';
  }
}

function statusState(status: CommitStatus): RequiredCheckState {
  switch (status.state) {
    case 'success':
      return 'passed';
    case 'pending':
      return 'pending';
    default:
      return 'failing';
  }
}
