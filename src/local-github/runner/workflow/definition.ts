import type { Access } from '../../model/account.ts';
import type { Template } from '../expressions/template.ts';
import type { CacheMode } from './cache-mode.ts';

/** The filters below one event of `on`. Which of them an event has, the schema says. */
export interface EventFilter {
  readonly branches?: readonly string[];
  readonly 'branches-ignore'?: readonly string[];
  readonly tags?: readonly string[];
  readonly 'tags-ignore'?: readonly string[];
  readonly paths?: readonly string[];
  readonly 'paths-ignore'?: readonly string[];
  readonly types?: readonly string[];
  readonly workflows?: readonly string[];
}

export interface DispatchInput {
  readonly type: string;
  readonly required: boolean;
  readonly default: string | boolean | number | undefined;
  readonly options: readonly string[] | undefined;
}

export interface Triggers {
  /** By event name; `schedule` and `workflow_dispatch` have their own fields too. */
  readonly events: ReadonlyMap<string, EventFilter>;
  readonly crons: readonly string[];
  readonly dispatchInputs: ReadonlyMap<string, DispatchInput>;
}

/** `permissions:` of a workflow or job. What a mapping does not name is none. */
export type PermissionsSetting =
  'read-all' | 'write-all' | Readonly<Record<string, Access | 'none'>>;

export interface RunDefaults {
  readonly shell: Template | undefined;
  readonly workingDirectory: Template | undefined;
}

export type StepDefinition = {
  /** Given in the file, or made from what the step does (`__run`, `__actions_checkout`). */
  readonly id: string;
  readonly name: Template | undefined;
  /** The condition's source, with the implicit `success()`. */
  readonly condition: string;
  readonly env: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
  readonly continueOnError: Template | undefined;
} & (
  | {
      readonly kind: 'run';
      readonly run: Template;
      readonly shell: Template | undefined;
      readonly workingDirectory: Template | undefined;
    }
  | { readonly kind: 'uses'; readonly uses: string; readonly with: Template | undefined }
);

export interface JobDefinition {
  readonly key: string;
  readonly name: Template | undefined;
  readonly needs: readonly string[];
  /** The condition's source, with the implicit `success()`. */
  readonly condition: string;
  readonly runsOn: Template | undefined;
  readonly permissions: PermissionsSetting | undefined;
  readonly cacheMode: CacheMode | undefined;
  readonly env: Template | undefined;
  readonly environment: Template | undefined;
  readonly concurrency: Template | undefined;
  readonly outputs: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
  readonly continueOnError: Template | undefined;
  readonly defaults: RunDefaults;
  readonly steps: readonly StepDefinition[];
}

export interface WorkflowDefinition {
  /** `name:`, or the file's path. */
  readonly name: string;
  readonly runName: Template | undefined;
  readonly triggers: Triggers;
  readonly env: Template | undefined;
  readonly permissions: PermissionsSetting | undefined;
  readonly cacheMode: CacheMode | undefined;
  readonly concurrency: Template | undefined;
  readonly defaults: RunDefaults;
  readonly jobs: readonly JobDefinition[];
}

/** A workflow file as read: what it says, or why no run of it can start. */
export type LoadedWorkflow =
  | { readonly valid: true; readonly definition: WorkflowDefinition }
  | {
      readonly valid: false;
      readonly name: string;
      /** `undefined` if not even `on:` could be read. */
      readonly triggers: Triggers | undefined;
      readonly errors: readonly string[];
    };
