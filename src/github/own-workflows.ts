/** The file of the workflow that runs attempts, as GitHub's API takes it for an id. */
export const AGENT_WORKFLOW = 'agent.yml';

/** The file of the workflow that runs the controller where no app does. */
const RECONCILE_WORKFLOW = 'reconcile.yml';

/**
 * Whether a workflow is one of Pawl's own, by the end of its path. Their jobs show as checks on the
 * default branch's tip, because that is what a schedule, a dispatch or an issue's event runs on; they
 * judge nothing there.
 */
export function isOwnWorkflow(path: string): boolean {
  return [AGENT_WORKFLOW, RECONCILE_WORKFLOW].some((file) => path.endsWith(`/workflows/${file}`));
}
