import type { CheckRun } from '../../model/check.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { presentApp } from './app.ts';
import { presentPullMinimal, pullsWithHead } from './pull-minimal.ts';

/** Where a person sees a check run: a job's page for GitHub Actions. */
export function checkRunPage(world: World, repository: Repository, run: CheckRun): string {
  const base = `${world.addresses.web}/${repository.fullName}`;
  const workflowRun = run.suite.workflowRunId;
  if (workflowRun !== undefined) return `${base}/actions/runs/${workflowRun}/job/${run.id}`;
  return `${base}/runs/${run.id}`;
}

/** A check run as REST and webhooks show it. */
export function presentCheckRun(world: World, repository: Repository, run: CheckRun) {
  const url = `${world.addresses.api}/repos/${repository.fullName}/check-runs/${run.id}`;
  const html = checkRunPage(world, repository, run);
  const iso = (at: number | undefined) => (at === undefined ? null : world.clock.iso(at));
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion ?? null,
    started_at: iso(run.startedAt),
    completed_at: iso(run.completedAt),
    output: {
      title: run.title ?? null,
      summary: run.summary ?? null,
      text: run.text ?? null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: presentApp(world, run.app),
    pull_requests: pullsWithHead(repository, run.headSha).map(({ pull }) =>
      presentPullMinimal(world, repository, pull),
    ),
  };
}
