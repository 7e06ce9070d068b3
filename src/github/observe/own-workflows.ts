import type { OwnJob } from '../../config/read-own-jobs.ts';

/** The file of the workflow that runs attempts, as GitHub's API takes it for an id. */
export const AGENT_WORKFLOW = 'agent.yml';

/**
 * What Pawl itself leaves among the checks of a commit. Its jobs show on the default branch's tip,
 * because that is what a schedule, a dispatch or an issue's event runs on; they judge nothing there.
 */
export interface OwnChecks {
  /** The App's: what it wrote judges nothing. */
  readonly appId: number;
  /** As the default branch has them. */
  readonly jobs: OwnJobs;
}

/** The jobs that run Pawl's Action, by the name of their workflow's file. */
export type OwnJobs = ReadonlyMap<string, readonly OwnJob[]>;

/**
 * Whether a check is a job of Pawl's own: one of that name runs Pawl's Action in the file of that name
 * on the default branch. `resource` is GitHub's `Workflow.resourcePath`.
 */
export function isOwnJob(jobs: OwnJobs, resource: string, check: string): boolean {
  const file = resource.slice(resource.lastIndexOf('/') + 1);
  const own = jobs.get(file) ?? [];
  return own.some(({ name, isBeginning }) =>
    // One of a matrix has its values behind the name.
    isBeginning ? check.startsWith(name) : check === name || check.startsWith(`${name} (`),
  );
}
