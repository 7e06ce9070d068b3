import type { Repository } from '../../model/repository.ts';
import type { WorkflowRun } from '../../model/workflow-run.ts';
import type { Node, Nodes } from '../nodes.ts';

export function workflowRunNode(nodes: Nodes, repository: Repository, run: WorkflowRun): Node {
  const { clock, addresses } = nodes.world;
  const path = `/${repository.fullName}/actions/runs/${run.id}`;
  const { workflow } = run;
  const workflowPath = `/${repository.fullName}/actions/workflows/${workflow.path.split('/').at(-1)}`;
  return {
    __typename: 'WorkflowRun',
    id: run.nodeId,
    databaseId: run.id,
    event: run.event,
    runNumber: run.runNumber,
    createdAt: clock.iso(run.createdAt),
    updatedAt: clock.iso(run.updatedAt),
    resourcePath: path,
    url: `${addresses.web}${path}`,
    checkSuite: () => nodes.checkSuite(repository, run.checkSuite),
    workflow: () => ({
      __typename: 'Workflow',
      id: workflow.nodeId,
      databaseId: workflow.id,
      name: workflow.name,
      state: workflow.state.toUpperCase(),
      createdAt: clock.iso(workflow.createdAt),
      updatedAt: clock.iso(workflow.updatedAt),
      resourcePath: workflowPath,
      url: `${addresses.web}${workflowPath}`,
    }),
  };
}
