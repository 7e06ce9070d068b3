import { z } from 'zod';
import type { Handlers, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { Workflow } from '../model/workflow-run.ts';
import { dispatchWorkflow } from '../runner/dispatch.ts';
import { accountActor } from './account-actor.ts';
import { counted, workflowOf } from './actions-find.ts';
import { knowWorkflows } from './know-workflows.ts';
import { presentWorkflow } from './present/workflow.ts';

const dispatch = z.object({
  ref: z.string(),
  inputs: z.record(z.string(), z.unknown()).optional(),
  return_run_details: z.boolean().optional(),
});

/** Operations on workflows. */
export const workflowHandlers: Handlers['repository'] = {
  'actions/list-repo-workflows': async (call) => {
    await knowWorkflows(call);
    const all = [...call.repository.workflows.values()];
    return pageReply(call, all, (workflow) => shown(call, workflow), counted('workflows'));
  },
  'actions/get-workflow': async (call) => {
    await knowWorkflows(call);
    return { status: 200, body: shown(call, workflowOf(call)) };
  },
  'actions/create-workflow-dispatch': async (call) => {
    await knowWorkflows(call);
    const { world, repository } = call;
    const body = dispatch.parse(call.body);
    const actor = accountActor(call.actor);
    const { ref, inputs } = body;
    const run = await dispatchWorkflow(world, repository, actor, workflowOf(call), ref, inputs);
    if (body.return_run_details !== true) return { status: 204 };
    const path = `${repository.fullName}/actions/runs/${run.id}`;
    return {
      status: 200,
      body: {
        workflow_run_id: run.id,
        run_url: `${world.addresses.api}/repos/${path}`,
        html_url: `${world.addresses.web}/${path}`,
      },
    };
  },
  'actions/enable-workflow': (call) => setState(call, 'active'),
  'actions/disable-workflow': (call) => setState(call, 'disabled_manually'),
};

async function setState(call: RepositoryCall, state: Workflow['state']) {
  await knowWorkflows(call);
  const workflow = workflowOf(call);
  workflow.state = state;
  workflow.updatedAt = call.world.clock.now();
  return { status: 204 };
}

function shown({ world, repository }: RepositoryCall, workflow: Workflow) {
  return presentWorkflow(world, repository, workflow);
}
