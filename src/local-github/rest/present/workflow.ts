import type { Repository } from '../../model/repository.ts';
import type { Workflow } from '../../model/workflow-run.ts';
import type { World } from '../../model/world.ts';

/** GitHub's `workflow`. */
export function presentWorkflow(world: World, repository: Repository, workflow: Workflow) {
  const { api, web } = world.addresses;
  const file = workflow.path.split('/').at(-1) ?? workflow.path;
  return {
    id: workflow.id,
    node_id: workflow.nodeId,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: world.clock.iso(workflow.createdAt),
    updated_at: world.clock.iso(workflow.updatedAt),
    url: `${api}/repos/${repository.fullName}/actions/workflows/${workflow.id}`,
    html_url: `${web}/${repository.fullName}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${web}/${repository.fullName}/workflows/${encodeURIComponent(file)}/badge.svg`,
  };
}
