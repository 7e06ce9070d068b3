import type { Frame, JobRun } from '../job/job-run.ts';
import type { StepFiles } from '../job/job-environment.ts';
import type { StepOutput } from '../job/step-output.ts';
import type { StepDefinition } from '../workflow/definition.ts';
import type { StopSignals } from './process-group.ts';

/** One step while it runs. */
export interface StepRun {
  readonly job: JobRun;
  readonly frame: Frame;
  readonly definition: StepDefinition;
  readonly displayName: string;
  /** The step's own `env`, evaluated. */
  readonly env: Readonly<Record<string, string>>;
  readonly output: StepOutput;
  readonly files: StepFiles;
  readonly stop: StopSignals;
  /** Runs a step of a composite action. */
  readonly runInner: (frame: Frame, definition: StepDefinition) => Promise<void>;
}
