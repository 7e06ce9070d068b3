import type { CheckRun, CheckSuite, CommitStatus } from '../model/check.ts';
import type { Repository } from '../model/repository.ts';

/** What a commit was checked by, each oldest first. */
interface CommitChecks {
  readonly suites: CheckSuite[];
  readonly runs: CheckRun[];
  readonly statuses: CommitStatus[];
}

/** By commit, as a repository of a busy year has too many checks to look through them all. */
const known = new WeakMap<Repository, Map<string, CommitChecks>>();

/** Where a commit's checks are listed: who makes one adds it here. */
export function checksOf(repository: Repository, sha: string): CommitChecks {
  const all = known.get(repository) ?? new Map<string, CommitChecks>();
  known.set(repository, all);
  const checks = all.get(sha) ?? { suites: [], runs: [], statuses: [] };
  all.set(sha, checks);
  return checks;
}

/** The check runs of a suite, oldest first. */
export function runsOfSuite(repository: Repository, suite: CheckSuite): CheckRun[] {
  return checksOf(repository, suite.headSha).runs.filter((run) => run.suite === suite);
}
