import { runsOfSuite } from '../../domain/commit-checks.ts';
import type { Commit } from '../../git/git-objects.ts';
import type { CheckSuite } from '../../model/check.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { presentApp } from './app.ts';
import { presentPullMinimal, pullsWithHead } from './pull-minimal.ts';
import { presentRepository } from './repository.ts';

const zeros = '0'.repeat(40);

/** A check suite as REST and webhooks show it; `commit` is its head, if that is there (still). */
export function presentCheckSuite(
  world: World,
  repository: Repository,
  suite: CheckSuite,
  commit: Commit | undefined,
) {
  const url = `${world.addresses.api}/repos/${repository.fullName}/check-suites/${suite.id}`;
  const runs = runsOfSuite(repository, suite);
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.headBranch ?? null,
    head_sha: suite.headSha,
    status: suite.status,
    conclusion: suite.conclusion ?? null,
    url,
    before: commit?.parents[0] ?? zeros,
    after: suite.headSha,
    pull_requests: pullsWithHead(repository, suite.headSha).map(({ pull }) =>
      presentPullMinimal(world, repository, pull),
    ),
    app: presentApp(world, suite.app),
    repository: presentRepository(world, repository),
    created_at: world.clock.iso(suite.createdAt),
    updated_at: world.clock.iso(suite.updatedAt),
    head_commit: {
      id: suite.headSha,
      tree_id: commit?.tree ?? zeros,
      message: commit?.message.trimEnd() ?? '',
      timestamp: world.clock.iso(commit?.committer.at ?? suite.createdAt),
      author: commit ? { name: commit.author.name, email: commit.author.email } : null,
      committer: commit ? { name: commit.committer.name, email: commit.committer.email } : null,
    },
    latest_check_runs_count: new Set(runs.map((run) => run.name)).size,
    check_runs_url: `${url}/check-runs`,
  };
}
