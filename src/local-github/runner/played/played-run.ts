import { zipSync } from 'fflate';
import type { Annotation, CheckConclusion } from '../../model/check.ts';
import type { Repository } from '../../model/repository.ts';
import type { Artifact, Job, WorkflowRun } from '../../model/workflow-run.ts';
import { addArtifact } from '../builtin/artifact-store.ts';
import type { Engine } from '../engine.ts';
import { evaluateCondition } from '../expressions/evaluate.ts';
import { JobLog } from '../job/job-log.ts';
import { completeRun, conclusionOf } from '../run/complete-run.ts';
import {
  beginJob,
  completeJob,
  createJob,
  jobFacts,
  noteResult,
  type JobEnding,
} from '../run/job-record.ts';
import { jobScope } from '../run/job-scope.ts';
import type { RunState } from '../run/run-state.ts';

/** How a played job ends; what is left out is empty. */
export interface PlayedJobEnd {
  readonly conclusion: CheckConclusion;
  readonly annotations?: readonly Annotation[];
  /** What its steps printed, without times. */
  readonly log?: string;
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface PlayedEnd {
  /** What its jobs make of it, unless given. */
  readonly conclusion?: CheckConclusion;
  /** By key; only those that have not ended yet. */
  readonly jobs?: Readonly<Record<string, PlayedJobEnd>>;
}

/**
 * One attempt of a run that a script moves. Jobs queue when what they need has succeeded, as with a
 * runner. Once the attempt is over (ended, or run again) nothing done to it has an effect.
 */
export class PlayedRun {
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly attempt: number;
  /** Keys of the jobs that run in this attempt. */
  readonly jobs: readonly string[];
  readonly inputs: RunState['origin']['inputs'];
  readonly #engine: Engine;
  readonly #state: RunState;
  readonly #records = new Map<string, Job>();
  #isForced = false;

  constructor(engine: Engine, state: RunState, jobs: readonly string[]) {
    this.#engine = engine;
    this.#state = state;
    this.repository = state.repository;
    this.run = state.run;
    this.attempt = state.run.runAttempt;
    this.jobs = jobs;
    this.inputs = state.origin.inputs;
    const { cancel, kill } = state.control;
    cancel.signal.addEventListener('abort', () => this.#onCancel(kill.signal.aborted));
    kill.signal.addEventListener('abort', () => this.#onCancel(true));
  }

  get isOver(): boolean {
    return this.run.runAttempt !== this.attempt || this.run.status === 'completed';
  }

  get isCancelled(): boolean {
    return this.#state.control.cancel.signal.aborted;
  }

  /** Lets the run wait before its first job begins: for an approval, or for another run. */
  hold(status: 'queued' | 'waiting' | 'pending'): void {
    if (this.isOver || this.run.status === 'in_progress') return;
    this.run.status = status;
    this.run.updatedAt = this.#engine.world.clock.now();
  }

  /** Makes the records of the jobs that can begin now. */
  async queueJobs(): Promise<void> {
    for (const key of this.jobs) {
      if (!this.#records.has(key) && this.#canBegin(key)) await this.#record(key);
    }
  }

  /** Lets a job begin, and with the first one the run. */
  async startJob(key: string): Promise<void> {
    if (this.isOver) return;
    const job = await this.#record(key);
    if (job.status !== 'in_progress') await beginJob(this.#engine, this.#state, job);
  }

  /** Ends a job, and queues those that waited for it. */
  async endJob(key: string, end: PlayedJobEnd): Promise<void> {
    if (this.isOver) return;
    const ended: JobEnding = {
      conclusion: end.conclusion,
      annotations: end.annotations ?? [],
      outputs: end.outputs ?? {},
      summary: '',
    };
    const isSkipped = end.conclusion === 'skipped';
    const job = await this.#record(key, isSkipped);
    if (job.status === 'completed') return;
    if (!isSkipped && end.conclusion !== 'cancelled') await this.startJob(key);
    if (end.log !== undefined) {
      const log = new JobLog(this.#engine.world.clock, job);
      for (const line of end.log.split('\n')) log.write(line);
    }
    await completeJob(this.#engine, this.#state, job, ended);
    noteResult(this.#state, key, ended, false);
    await this.queueJobs();
  }

  /**
   * Ends the attempt. Jobs that have not ended end as `jobs` says; of the others those that could not
   * begin are skipped, and the rest succeed, or have the run's conclusion if no job explains it.
   */
  async end({ conclusion, jobs = {} }: PlayedEnd = {}): Promise<void> {
    const explained = Object.values(jobs).some((job) => job.conclusion === conclusion);
    const rest = explained ? 'success' : (conclusion ?? 'success');
    for (const key of this.jobs) {
      if (this.isOver) return;
      const begins = this.#records.has(key) || this.#canBegin(key);
      const otherwise = begins ? rest : 'skipped';
      await this.endJob(key, jobs[key] ?? { conclusion: otherwise });
    }
    if (this.isOver) return;
    await completeRun(this.#engine, this.#state, conclusion ?? conclusionOf(this.#state));
  }

  /** Uploads files, by name, as an artifact of the run. */
  addArtifact(name: string, files: Readonly<Record<string, string | Uint8Array>>): Artifact {
    const entries = Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]);
    const zip = zipSync(Object.fromEntries(entries));
    const { world } = this.#engine;
    return addArtifact(world, this.repository, this.run.id, { name, zip, retentionDays: 90 });
  }

  #canBegin(key: string): boolean {
    const definition = this.#definition(key);
    if (definition === undefined) return false;
    const { results } = this.#state;
    if (!definition.needs.every((need) => results.has(need))) return false;
    const scope = jobScope(this.#engine.world, this.#state, definition);
    return evaluateCondition(definition.condition, scope);
  }

  #definition(key: string) {
    return this.#state.definition?.jobs.find((job) => job.key === key);
  }

  async #record(key: string, isSkipped = false): Promise<Job> {
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const definition = this.#definition(key);
    if (definition === undefined) throw new Error(`Run ${this.run.id} has no job ${key}`);
    const scope = jobScope(this.#engine.world, this.#state, definition);
    const facts = { ...jobFacts(definition, scope), isSkipped };
    const job = await createJob(this.#engine, this.#state, facts);
    this.#records.set(key, job);
    return job;
  }

  #onCancel(force: boolean): void {
    if (this.isOver || this.#engine.closed || (force && this.#isForced)) return;
    this.#isForced ||= force;
    const { onCancel } = this.#engine.options.play ?? {};
    if (onCancel !== undefined) onCancel(this, { force });
    else this.#engine.enqueue(() => this.end({ conclusion: 'cancelled' }));
  }
}
