/** How often something goes wrong: a share of the occasions, or times a day where it just happens. */
interface Rates {
  readonly realistic: number;
  readonly brutal: number;
}

const rates = (realistic: number, brutal: number): Rates => ({ realistic, brutal });

/**
 * Everything that can go wrong in a simulation, by name. Each has an occasion that its rate is a share
 * of; those that begin by themselves are counted per day (of each repository, or of each replica of the
 * app).
 */
export const FAULT_KINDS = {
  // Webhooks, of those that are sent.
  'webhook-lost': rates(0.01, 0.25),
  'webhook-doubled': rates(0.01, 0.2),
  'webhook-late': rates(0.003, 0.05),
  'webhook-reordered': rates(0.02, 0.3),
  // Requests, of all that Pawl makes.
  'api-error-before': rates(0.002, 0.02),
  'api-error-after': rates(0.002, 0.02),
  'api-hang-up': rates(0.001, 0.01),
  'api-refused-token': rates(0.0005, 0.005),
  'api-secondary-limit': rates(0.0003, 0.002),
  'api-not-there-yet': rates(0.01, 0.1),
  'api-stale-read': rates(0.02, 0.2),
  'api-slow': rates(0.005, 0.03),
  /** A day. */
  'api-limit-used-up': rates(0.1, 0.5),
  // The app: a day of each replica, and whether its clock is wrong.
  'app-killed': rates(1, 10),
  'app-down': rates(0.04, 0.12),
  'app-clock-wrong': rates(0.5, 1),
  /** A share of the time. */
  'app-two-at-once': rates(0.4, 1),
  // Runners and runs, of all runs of the agent's workflow.
  'runner-killed': rates(0.02, 0.12),
  'runner-never-starts': rates(0.006, 0.03),
  'run-waits-for-approval': rates(0.004, 0.02),
  'run-ignores-cancel': rates(0.2, 0.5),
  /** Its `pick` does not wait for another's: somebody took `concurrency` out of the workflow. */
  'pick-overlaps': rates(0.02, 0.1),
  'artifact-missing': rates(0.008, 0.05),
  /** A day: for six hours. */
  'schedule-dropped': rates(0.2, 0.6),
  'update-branch-refused': rates(0.03, 0.3),
  'mergeable-late': rates(0.01, 0.1),
  // CI, of all its runs.
  'ci-flaky': rates(0.03, 0.1),
  'ci-silent': rates(0.004, 0.02),
  'ci-slow': rates(0.03, 0.1),
  'ci-status-silent': rates(0.006, 0.02),
  /** Somebody else reports statuses of CI's names, of all heads. */
  'ci-impostor': rates(0.01, 0.03),
  /** The merge queue puts a pull request out for no fault of its own, of all that are put in. */
  'queue-drops': rates(0.02, 0.1),
  // Agents, of all attempts.
  'agent-breaks-main': rates(0.02, 0.05),
  'agent-breaks-together': rates(0.02, 0.04),
  'agent-red': rates(0.08, 0.15),
  'agent-conflicts': rates(0.05, 0.1),
  'agent-cheats': rates(0.02, 0.06),
  'agent-empty': rates(0.015, 0.03),
  'agent-blocked': rates(0.01, 0.02),
  'agent-hangs': rates(0.01, 0.03),
  'agent-fails-checks': rates(0.03, 0.06),
  /** A day: for an hour or two nobody gets an answer of the model. */
  'agent-quota': rates(0.5, 1),
  // Tasks, of all that are filed.
  'task-malformed': rates(0.04, 0.08),
  'task-in-circle': rates(0.01, 0.02),
  'task-waits-for-nothing': rates(0.006, 0.01),
  'task-labelled-by-stranger': rates(0.02, 0.04),
  'task-edited-by-stranger': rates(0.02, 0.05),
  // People, of all tasks.
  'person-commands': rates(0.08, 0.15),
  'person-commands-without-right': rates(0.04, 0.1),
  'person-asks-for-changes': rates(0.05, 0.1),
  'person-approves-without-right': rates(0.05, 0.1),
  'person-closes-pull-request': rates(0.02, 0.05),
  'person-pushes-to-branch': rates(0.02, 0.05),
  'person-deletes-branch': rates(0.015, 0.03),
  /** Takes it out of the merge queue. */
  'person-dequeues': rates(0.03, 0.1),
  /** Puts it in again himself, before the others. */
  'person-jumps-queue': rates(0.03, 0.1),
  'person-closes-issue': rates(0.01, 0.03),
  'person-reopens-issue': rates(0.006, 0.02),
  'person-locks-issue': rates(0.012, 0.03),
  'person-deletes-issue': rates(0.012, 0.02),
  'person-transfers-issue': rates(0.012, 0.02),
  'person-takes-label-off': rates(0.012, 0.03),
  'person-edits-status': rates(0.02, 0.05),
  'person-cancels-run': rates(0.03, 0.06),
  'person-reruns-dead-run': rates(0.06, 0.12),
  // People, a day of each repository.
  'person-breaks-main': rates(0.06, 0.2),
  'person-renames-label': rates(0.08, 0.15),
  'person-renames-branch': rates(0.08, 0.15),
  'person-force-pushes': rates(0.08, 0.15),
  'person-disables-workflow': rates(0.08, 0.15),
  'person-disables-ci': rates(0.06, 0.15),
  'person-starts-runs': rates(0.2, 0.5),
  'person-changes-policy': rates(0.06, 0.2),
  'person-breaks-policy': rates(0.08, 0.15),
  'person-pulls-kill-switch': rates(0.08, 0.15),
  'person-pauses-by-variable': rates(0.08, 0.15),
} as const satisfies Readonly<Record<string, Rates>>;

export type FaultKind = keyof typeof FAULT_KINDS;

export const FAULT_NAMES = Object.keys(FAULT_KINDS).filter(isFaultKind);

export function isFaultKind(name: string): name is FaultKind {
  return Object.hasOwn(FAULT_KINDS, name);
}
