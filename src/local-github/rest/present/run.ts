import type { Repository } from '../../model/repository.ts';
import type { WorkflowRun } from '../../model/workflow-run.ts';
import type { World } from '../../model/world.ts';
import { presentPullMinimal } from './pull-minimal.ts';
import { presentRepository } from './repository.ts';
import { presentUser } from './user.ts';

/** GitHub's `workflow-run`; `shown` is the repository, where that is presented already. */
export function presentRun(
  world: World,
  repository: Repository,
  run: WorkflowRun,
  shown = presentRepository(world, repository),
) {
  const base = `${world.addresses.api}/repos/${repository.fullName}`;
  const url = `${base}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: run.nodeId,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.displayTitle,
    run_number: run.runNumber,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion ?? null,
    workflow_id: run.workflow.id,
    check_suite_id: run.checkSuite.id,
    check_suite_node_id: run.checkSuite.nodeId,
    url,
    html_url: `${world.addresses.web}/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests: run.pullRequests.flatMap((number) => {
      const pull = repository.issues.get(number)?.pullRequest;
      return pull === undefined ? [] : [presentPullMinimal(world, repository, pull)];
    }),
    created_at: world.clock.iso(run.createdAt),
    updated_at: world.clock.iso(run.updatedAt),
    actor: presentUser(world, run.actor),
    run_attempt: run.runAttempt,
    referenced_workflows: [],
    run_started_at: world.clock.iso(run.runStartedAt),
    triggering_actor: presentUser(world, run.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${base}/check-suites/${run.checkSuite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
    workflow_url: `${base}/actions/workflows/${run.workflow.id}`,
    head_commit: run.headCommit ?? null,
    repository: shown,
    head_repository: shown,
  };
}
