import type { Annotation } from '../../model/check.ts';
import type { Job } from '../../model/workflow-run.ts';
import type { Engine } from '../engine.ts';
import type { RunState } from '../run/run-state.ts';
import type { ProcessGroups, StopSignals } from '../steps/process-group.ts';
import type { ActionSource } from '../steps/action-source.ts';
import type { JobDefinition, StepDefinition } from '../workflow/definition.ts';
import type { JobFolder } from './job-folder.ts';
import type { JobLog } from './job-log.ts';

/** What later steps see of a step, as the `steps` context has it. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: StepConclusion;
  readonly conclusion: StepConclusion;
}

export type StepConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** Something a step left to do at the end of its job, in reverse order. */
export interface PostStep {
  readonly name: string;
  /** An expression's source. */
  readonly condition: string;
  /** Gives whether it succeeded. */
  readonly run: (stop: StopSignals) => Promise<boolean>;
}

/** How a job that is going on is stopped: by its run, its own timeout, or its concurrency group. */
export interface JobControl {
  readonly cancel: AbortSignal;
  readonly kill: AbortSignal;
}

/** A job while it runs. */
export interface JobRun {
  readonly engine: Engine;
  readonly state: RunState;
  readonly definition: JobDefinition;
  readonly job: Job;
  readonly control: JobControl;
  readonly folder: JobFolder;
  readonly log: JobLog;
  readonly processes: ProcessGroups;
  /** The job's `GITHUB_TOKEN`. */
  readonly token: string;
  /** Variables of the runner's own that JavaScript actions see, and scripts do not. */
  readonly runtime: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** The contexts that do not change while the job runs. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** The job's own environment: `env` of workflow and job, then what steps put into `GITHUB_ENV`. */
  readonly env: Map<string, string>;
  /** What steps put into `GITHUB_PATH`, the newest first. */
  readonly path: string[];
  readonly annotations: Annotation[];
  readonly posts: PostStep[];
  /** Actions found when the job was set up, by what `uses` says. */
  readonly actions: Map<string, ActionSource>;
  /** What the pre, main and post part of one step's action hand on to each other. */
  readonly actionStates: Map<StepDefinition, Map<string, string>>;
  /** Markdown that steps wrote into `GITHUB_STEP_SUMMARY`. */
  readonly summaries: string[];
}

/** A list of steps that see each other: a job's own, or those of one composite action. */
export interface Frame {
  /** By id. */
  readonly steps: Map<string, StepResult>;
  /** Whether one of them failed. */
  failed: boolean;
  /** Contexts that differ from the job's: a composite action's `inputs`. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** Variables that the step around these has in its `env`. */
  readonly env: Readonly<Record<string, string>>;
  /** Set inside a composite action. */
  readonly action: StepIdentity | undefined;
}

/** What one step adds to the `github` context and so to its environment. */
export interface StepIdentity {
  readonly action: string;
  readonly actionPath?: string;
  readonly actionRepository?: string;
  readonly actionRef?: string;
}
