import type { Handlers } from '../http/handler.ts';
import { artifactHandlers } from './actions-artifacts.ts';
import { jobHandlers } from './actions-jobs.ts';
import { runHandlers } from './actions-runs.ts';
import { variableHandlers } from './actions-variables.ts';
import { workflowHandlers } from './actions-workflows.ts';

/** Operations on workflows, their runs, jobs, logs and artifacts, and on variables. */
export const actionsHandlers: Handlers = {
  repository: {
    ...workflowHandlers,
    ...runHandlers,
    ...jobHandlers,
    ...artifactHandlers,
    ...variableHandlers,
  },
  other: {},
};
